import {
  type Article,
  type Claim,
  lastStartingAt,
  overlap,
  type Parallel,
  type Sentence,
  type SentenceParallels,
  type Span,
} from '../core';

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

/** The passages of a sentence that match a part of it, one list each for the same and for another event. */
export function passagesFor(passages: SentenceParallels | undefined, span: Span): SentenceParallels {
  const here = (parallel: Parallel) => overlap(parallel.here, span) > 0 || parallel.here.start === parallel.here.end;
  return { parallels: passages?.parallels.filter(here) ?? [], related: passages?.related.filter(here) ?? [] };
}
