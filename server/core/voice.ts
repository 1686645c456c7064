import type { Article, Attribution, Claim, Sentence, Span, Status } from './model';

/** Who vouches for what stands in a passage. */
export interface Voice {
  /** null where the passage makes no claim. */
  readonly status: Status | null;
  /** The attribution that says so; null in the outlet's own voice, and where the passage makes no claim. */
  readonly attribution: Attribution | null;
  /** Those who report that attribution, from the inside out (A said that B had denied: A). */
  readonly via: readonly Attribution[];
}

/** Who vouches for the claim that a passage has most of. */
export function voiceOf(article: Article, passage: Span): Voice {
  let best: { sentence: Sentence; claim: Claim; shared: number } | null = null;
  for (let index = Math.max(0, lastStartingAt(article.sentences, passage.start)); index < article.sentences.length; index++) {
    const sentence = article.sentences[index]!;
    if (sentence.start >= passage.end) break;
    for (const claim of sentence.claims) {
      const shared = overlap(claim, passage);
      if (shared > (best?.shared ?? 0)) best = { sentence, claim, shared };
    }
  }
  return best ? voiceOfClaim(best.sentence, best.claim) : { status: null, attribution: null, via: [] };
}

/** Who vouches for a claim of a sentence. */
export function voiceOfClaim(sentence: Sentence, claim: Claim): Voice {
  const attribution = claim.status === 'unattributed' ? null : attributionOf(sentence, claim);
  const via: Attribution[] = [];
  for (let at = attribution?.via ?? null; at !== null && via.length < sentence.attributions.length; ) {
    const outer = sentence.attributions[at];
    if (!outer) break;
    via.push(outer);
    at = outer.via;
  }
  return { status: claim.status, attribution, via };
}

/** The innermost attribution that holds most of the claim and fits its status; else the one that shares most with it. */
function attributionOf(sentence: Sentence, claim: Claim): Attribution | null {
  const length = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const fitting = sentence.attributions
    .filter((each) => (claim.status === 'attributed' ? !!each.source?.name && each.mode !== 'intention' : !each.source?.name))
    .map((each) => ({ each, shared: each.content.reduce((sum, span) => sum + overlap(span, claim), 0), size: length(each.content) }));
  const holding = fitting.filter(({ shared }) => 2 * shared >= claim.end - claim.start).sort((a, b) => a.size - b.size);
  const sharing = fitting.sort((a, b) => b.shared - a.shared);
  return (holding[0] ?? sharing[0])?.each ?? null;
}

/** Index of the last span that starts at or before an offset; -1 where none does. */
export function lastStartingAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How many units two spans share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
