import type { Article, Attribution, Claim, Parallel, Sentence, SentenceParallels, Span, Status } from '../core';

/** Where a position stands in an article: its sentence, and the claim of it that is meant. */
export interface Place {
  /** Index of the sentence. */
  readonly index: number;
  readonly sentence: Sentence;
  /** The claim there, or the nearest in the sentence; null where the sentence makes none. */
  readonly claim: Claim | null;
  /** The claim, else the sentence. */
  readonly span: Span;
}

/** One claim of an article with the index of its sentence. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly index: number;
}

/** All claims in reading order. */
export function claimsOf(article: Article): PlacedClaim[] {
  return article.sentences.flatMap((sentence, index) => sentence.claims.map((claim) => ({ claim, index })));
}

/** The place of an offset, or null between sentences. The end of a sentence still belongs to it. */
export function placeAt(article: Article, offset: number): Place | null {
  const index = lastStartingAt(article.sentences, offset);
  const sentence = article.sentences[index];
  if (!sentence || offset > sentence.end) return null;
  const away = (claim: Claim) => Math.max(claim.start - offset, offset - claim.end, 0);
  const claim = sentence.claims.reduce<Claim | null>((best, each) => (best && away(best) <= away(each) ? best : each), null);
  return { index, sentence, claim, span: claim ?? sentence };
}

/** Index of the last span that starts at or before an offset; -1 where none does. */
function lastStartingAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The passages of a sentence that match a part of it, one list each for the same and for another event. */
export function passagesFor(passages: SentenceParallels | undefined, span: Span): SentenceParallels {
  const here = (parallel: Parallel) => overlap(parallel.here, span) > 0 || parallel.here.start === parallel.here.end;
  return { parallels: passages?.parallels.filter(here) ?? [], related: passages?.related.filter(here) ?? [] };
}

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

/** How many units two spans share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
