import type { AttributionMode, AttributionType, Span } from '../model';
import type { Understood } from './dropped';
import type { Feature } from './features';
import type { Run } from './phrases';
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

/** Who was named last as saying something; null for nobody. */
export const lastSource = (candidates: readonly Candidate[]): Run | null => candidates.findLast((c) => c.source)?.source ?? null;

/** Which tokens stand inside quotation marks: 1, else 0. */
export type QuoteMask = Uint8Array;

/** The end of what is said: the sentence's last token without its final mark. */
export function contentEnd(s: Tagged): number {
  let end = s.tokens.length;
  while (end > 0 && '.!?…'.includes(s.tokens[end - 1]!.text)) end--;
  return end;
}
