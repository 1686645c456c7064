import type { Article, Span } from '../model';
import type { Steps } from '../steps';
import { cachedByPair } from './cached';
import { type Candidate, candidatesOf } from './pair';
import type { Run } from './parts';
import { type Features, featuresOf } from './passages';

/** Two passages that carry the same claim, or at least the same matter. */
export interface Match {
  /** Indices into the passages of the two articles. */
  readonly a: number;
  readonly b: number;
  /** The parts of the two passages that match. */
  readonly here: Span;
  readonly there: Span;
  /** Calibrated, 0..1. */
  readonly score: number;
}

/**
 * `rivals`: how much of what the best rivals share is taken off; `least`: what must remain; `sure`: shared so much that no rival matters;
 * `support`: for two neighbours that fit as well; `apart`, `duplicate`: likeness within an article up to which a sentence says something
 * else than another, and from which it repeats it;
 * `stranger`: needed on top between articles that share less than `kindred` of the shorter one's sentences.
 * Chosen on development documents in eight languages.
 */
const decision = {
  rivals: 0.75,
  least: 0.13,
  sure: 0.5,
  support: 0.03,
  apart: 0.1,
  duplicate: 0.4,
  slope: 14,
  stranger: 0.2,
  kindred: 0.4,
};

const place = (row: number, column: number): number => row * 65_536 + column;

/**
 * The parallel passages of two articles, at most one match for a pair of sentences. A pair has to stand out against its rivals, the other
 * sentences of either article that match the same part; a sentence that repeats the claim in its own article is no rival, and
 * what a headline says is always said again below it. Nothing is paired because nothing else is left. Kept for as long as both articles live.
 */
export const matchesOf = cachedByPair<readonly Match[]>(decide);

function* decide(a: Article, b: Article): Steps<Match[]> {
  const candidates = yield* candidatesOf(a, b);
  const [from, to] = [featuresOf(a), featuresOf(b)];
  const raws = new Map(candidates.map((c) => [place(c.a, c.b), c.raw]));
  const rows = grouped(candidates, (c) => c.a);
  const columns = grouped(candidates, (c) => c.b);
  const repeatsA = yield* repeats(a);
  const repeatsB = yield* repeats(b);
  const found: { candidate: Candidate; left: number }[] = [];
  for (const [n, candidate] of candidates.entries()) {
    if (n % 32 === 31) yield;
    const { a: i, b: j, raw } = candidate;
    if (raw < decision.least - decision.support) continue;
    const near = Math.max(raws.get(place(i - 1, j - 1)) ?? 0, raws.get(place(i + 1, j + 1)) ?? 0);
    let rival = 0;
    let second = 0;
    for (const other of rows.get(i)!) {
      if (other.b === j) continue;
      const again = to.passages[j]!.headline ? 1 : repeated(repeatsB, other.b, j);
      rival = Math.max(rival, other.raw * overlap(other.partA, candidate.partA) * (1 - again));
    }
    for (const other of columns.get(j)!) {
      if (other.a === i) continue;
      const again = from.passages[i]!.headline ? 1 : repeated(repeatsA, other.a, i);
      second = Math.max(second, other.raw * overlap(other.partB, candidate.partB) * (1 - again));
    }
    const margin = raw - (decision.rivals * (rival + second)) / 2;
    const support = near > decision.least * 2 ? decision.support : 0;
    const left = Math.max(margin, raw - decision.sure) + support;
    if (left >= decision.least) found.push({ candidate, left });
  }
  const needed = decision.least + strangeness(found, from, to);
  return found
    .filter(({ left }) => left >= needed)
    .map(({ candidate: { a: i, b: j, partA, partB }, left }) => ({
      a: i,
      b: j,
      here: { start: partA.start, end: partA.end },
      there: { start: partB.start, end: partB.end },
      score: calibrated(left),
    }));
}

/** How much of the shorter of two runs the other covers. */
function overlap(x: Run, y: Run): number {
  const common = Math.min(x.to, y.to) - Math.max(x.from, y.from);
  return common <= 0 ? 0 : common / Math.min(x.to - x.from, y.to - y.from);
}

/** What each pair needs on top where two articles have next to nothing in common: there a weak likeness is chance. */
function strangeness(found: readonly { readonly candidate: Candidate }[], from: Features, to: Features): number {
  const rows = new Set(found.map(({ candidate }) => candidate.a)).size;
  const columns = new Set(found.map(({ candidate }) => candidate.b)).size;
  const share = Math.min(rows, columns) / Math.max(1, Math.min(from.sentences, to.sentences));
  return decision.stranger * Math.max(0, 1 - share / decision.kindred);
}

/** How alike the passages of one article are among themselves. */
function* repeats(article: Article): Steps<Map<number, number>> {
  const candidates = yield* candidatesOf(article, article);
  return new Map(candidates.filter((c) => c.a < c.b).map((c) => [place(c.a, c.b), c.raw]));
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

/** The share of right pairs among those with this much left, roughly. */
const calibrated = (left: number): number => Math.round(1000 / (1 + Math.exp(-decision.slope * (left - decision.least + 0.05)))) / 1000;
