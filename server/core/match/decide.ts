import type { Article, Span } from '../model';
import type { Steps } from '../steps';
import { cachedByPair } from './cached';
import { likelyByPair, type PairSignals } from './likelihood';
import { type Candidate, candidatesOf } from './pair';
import type { Run } from './parts';
import { type Features, featuresOf } from './passages';
import { builtIn, type Similarity } from './similarity';

/** Two passages that may carry the same claim. */
export interface Match {
  /** Indices into the passages of the two articles. */
  readonly a: number;
  readonly b: number;
  /** The parts of the two passages that match. */
  readonly here: Span;
  readonly there: Span;
  /** Probability that they carry one claim, 0..1. */
  readonly score: number;
  /** How much of each other's words they hold, 0..1: a copy or a close translation most of them. */
  readonly likeness: number;
}

/** From this probability on two passages are taken to carry one claim. Chosen on our own stories. */
export const least = 0.55;
/** Less likely pairs are not looked at again. */
const worthwhile = 0.03;

/**
 * `apart`, `duplicate`: likeness within an article up to which a sentence says something else than another, and from which it repeats it;
 * `nearest`: how many of the best matches of a pair of articles tell how much they have in common.
 */
const decision = { apart: 0.1, duplicate: 0.4, nearest: 8 };

const place = (row: number, column: number): number => row * 65_536 + column;

/**
 * The pairs of passages of two articles that may be parallel, as far as these two articles tell; at most one for a pair of sentences. A pair
 * has to stand out against its rivals, the other sentences of either article that match the same part; a sentence that repeats the claim
 * in its own article is no rival, and what a headline says is always said again below it. Kept for as long as both articles live.
 */
export const likelyMatches = cachedByPair<readonly Match[]>(function* (a, b, similarity) {
  const found: Match[] = [];
  for (const { candidate, signals } of yield* judge(a, b, similarity)) {
    const score = likelyByPair(signals);
    if (score < worthwhile) continue;
    const { a: i, b: j, partA, partB } = candidate;
    found.push({
      a: i,
      b: j,
      here: { start: partA.start, end: partA.end },
      there: { start: partB.start, end: partB.end },
      score,
      likeness: candidate.raw,
    });
  }
  return found;
});

/** A pair of passages with what speaks for and against it. */
export interface Judged {
  readonly candidate: Candidate;
  readonly signals: PairSignals;
}

/** What speaks for and against each candidate of two articles. */
export function* judge(a: Article, b: Article, similarity: Similarity = builtIn): Steps<Judged[]> {
  const candidates = yield* candidatesOf(a, b, similarity);
  const [from, to] = [featuresOf(a), featuresOf(b)];
  const raws = new Map(candidates.map((c) => [place(c.a, c.b), c.raw]));
  const rows = grouped(candidates, (c) => c.a);
  const columns = grouped(candidates, (c) => c.b);
  const repeatsA = yield* repeats(a);
  const repeatsB = yield* repeats(b);
  const kindred = inCommon(rows, columns, from, to);
  const crossing = from.language === to.language ? 0 : 1;
  const judged: Judged[] = [];
  for (const [n, candidate] of candidates.entries()) {
    if (n % 64 === 63) yield;
    const { a: i, b: j, raw, less, more, mass, figures } = candidate;
    const near = Math.max(raws.get(place(i - 1, j - 1)) ?? 0, raws.get(place(i + 1, j + 1)) ?? 0);
    let rivalHere = 0;
    let rivalThere = 0;
    for (const other of rows.get(i)!) {
      if (other.b === j) continue;
      const again = to.passages[j]!.headline ? 1 : repeated(repeatsB, other.b, j);
      rivalHere = Math.max(rivalHere, other.raw * overlap(other.partA, candidate.partA) * (1 - again));
    }
    for (const other of columns.get(j)!) {
      if (other.a === i) continue;
      const again = from.passages[i]!.headline ? 1 : repeated(repeatsA, other.a, i);
      rivalThere = Math.max(rivalThere, other.raw * overlap(other.partB, candidate.partB) * (1 - again));
    }
    judged.push({
      candidate,
      signals: {
        raw,
        root: Math.sqrt(raw),
        less,
        more,
        known: mass / (mass + 1),
        figures: Math.min(2, figures),
        rivals: rivalHere + rivalThere,
        near,
        apart: Math.abs(i / from.passages.length - j / to.passages.length),
        kindred,
        behind: Math.max(0, kindred - raw),
        headline: from.passages[i]!.headline === to.passages[j]!.headline ? 0 : 1,
        crossing,
      },
    });
  }
  return judged;
}

/** How much of the shorter of two runs the other covers. */
function overlap(x: Run, y: Run): number {
  const common = Math.min(x.to, y.to) - Math.max(x.from, y.from);
  return common <= 0 ? 0 : common / Math.min(x.to - x.from, y.to - y.from);
}

type Grouped = ReadonlyMap<number, readonly Candidate[]>;

/** How well the best matches of two articles fit, on average: where they have next to nothing in common, a weak likeness is chance. */
function inCommon(rows: Grouped, columns: Grouped, from: Features, to: Features): number {
  const bests = (groups: Grouped) => [...groups.values()].map((list) => list.reduce((best, c) => Math.max(best, c.raw), 0));
  const [fewer, size] =
    from.passages.length <= to.passages.length ? [bests(rows), from.passages.length] : [bests(columns), to.passages.length];
  const count = Math.max(1, Math.min(decision.nearest, size));
  const best = fewer.sort((x, y) => y - x).slice(0, count);
  return best.reduce((sum, value) => sum + value, 0) / count;
}

const within = new WeakMap<Article, ReadonlyMap<number, number>>();

/** How alike the passages of one article are among themselves. */
function* repeats(article: Article): Steps<ReadonlyMap<number, number>> {
  let alike = within.get(article);
  if (!alike) {
    const candidates = yield* candidatesOf(article, article);
    alike = new Map(candidates.filter((c) => c.a < c.b).map((c) => [place(c.a, c.b), c.raw]));
    within.set(article, alike);
  }
  return alike;
}

const repeated = (within: ReadonlyMap<number, number>, x: number, y: number): number =>
  Math.min(
    1,
    Math.max(0, ((within.get(place(Math.min(x, y), Math.max(x, y))) ?? 0) - decision.apart) / (decision.duplicate - decision.apart)),
  );

function grouped(candidates: readonly Candidate[], key: (candidate: Candidate) => number): Map<number, Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(key(candidate));
    if (group) group.push(candidate);
    else groups.set(key(candidate), [candidate]);
  }
  return groups;
}
