import type { AttributionMode, AttributionType, Span } from '../model';
import type { Understood } from './dropped';
import type { Feature } from './features';
import { isAnimate, isDocument, type Run } from './phrases';
import type { Tagged } from './tagged';

/** Something in one sentence that may be an attribution. Runs are of tokens. */
export interface Candidate {
  readonly type: AttributionType;
  readonly mode: AttributionMode;
  /** The token that its order in the sentence goes by: the verb, the preposition. */
  readonly head: number;
  readonly cue: readonly Span[];
  /** null where nobody is named. */
  readonly source: Run | null;
  /** How many people a subject is that no word stands for: whoever spoke before. */
  readonly understood?: Understood;
  /** What is said. Where it is open to the right, it ends where a cue beside it begins. */
  readonly content: readonly Run[];
  /** The verb shares the subject of the cue before it: that one's content ends here. */
  readonly coordinated: boolean;
  /** A quotation that is only a part of what its verb reports: a clause around it knows better. */
  readonly embedded?: boolean;
  readonly features: readonly Feature[];
}

/** What the verb of a candidate speaks for. */
export const verbFeature = (mode: AttributionMode): Feature =>
  mode === 'belief' ? 'beliefVerb' : mode === 'intention' ? 'intentionVerb' : 'sayVerb';

/** What the source of a candidate speaks for. */
export const sourceFeature = (s: Tagged, source: Run): Feature =>
  isAnimate(s, source) ? 'speaker' : isDocument(s, source) ? 'document' : 'lifelessSubject';

/** A verb of saying with who says it. */
export interface Spoken {
  readonly verb: number;
  readonly cue: Run;
  readonly source: Run;
}

/** Who was named last as saying something; null for nobody. */
export const lastSource = (candidates: readonly Candidate[]): Run | null => candidates.findLast((c) => c.source)?.source ?? null;

/** Which tokens stand inside quotation marks: 1, else 0. */
export type QuoteMask = Uint8Array;

/** The mask of a sentence without quotations. */
export const unquoted = (s: Tagged): QuoteMask => new Uint8Array(s.tokens.length);

/** The end of what is said: the sentence's last token without its final mark. */
export function contentEnd(s: Tagged): number {
  let end = s.tokens.length;
  while (end > 0 && '.!?…'.includes(s.tokens[end - 1]!.text)) end--;
  return end;
}

/** Spans of tokens in order, those beside each other joined. */
export function cueSpans(s: Tagged, tokens: readonly number[]): Span[] {
  const sorted = [...new Set(tokens)].sort((a, b) => a - b);
  const spans: Span[] = [];
  for (const [k, i] of sorted.entries()) {
    const before = spans.at(-1);
    if (before && sorted[k - 1] === i - 1) spans[spans.length - 1] = { start: before.start, end: s.tokens[i]!.end };
    else spans.push({ start: s.tokens[i]!.start, end: s.tokens[i]!.end });
  }
  return spans;
}
