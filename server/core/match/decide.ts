import type { Article } from '../model';
import { type Candidate, candidatesOf } from './pair';
import { type Features, featuresOf } from './passages';

/** A pair of passages that carry the same claim, or at least the same matter. */
export interface Match {
  /** Indices into the passages of the two articles. */
  readonly a: number;
  readonly b: number;
  /** Calibrated, 0..1. */
  readonly score: number;
}

/**
 * `rivals`: how much of what the best rivals share is taken off; `least`: what must remain; `sure`: shared so much that no rival matters;
 * `support`: for two neighbours that fit as well;
 * `stranger`: needed on top between articles that share less than `kindred` of the shorter one's sentences. Chosen on the odd-numbered development documents.
 */
const decision = { rivals: 0.75, least: 0.13, sure: 0.5, support: 0.03, duplicate: 0.4, slope: 14, stranger: 0.2, kindred: 0.4 };

const place = (row: number, column: number): number => row * 65_536 + column;

/**
 * The parallel passages of two articles, at most one match for a pair of sentences, by their best-fitting parts. A pair has to stand out
 * against its rivals, the other sentences of either article; a sentence that repeats the claim in its own article (headline, lead, body)
 * is no rival. Nothing is paired because nothing else is left.
 */
export function matchesOf(a: Article, b: Article): Match[] {
  const [from, to] = [featuresOf(a), featuresOf(b)];
  const candidates = candidatesOf(a, b);
  const pairs = bestParts(candidates, from, to);
  const raws = new Map(pairs.map((p) => [place(from.passages[p.a]!.sentence, to.passages[p.b]!.sentence), p.raw]));
  const rows = grouped(candidates, (c) => c.a);
  const columns = grouped(candidates, (c) => c.b);
  const repeatsFrom = repeats(a, from);
  const repeatsTo = repeats(b, to);
  const found: { a: number; b: number; left: number }[] = [];
  for (const { a: i, b: j, raw } of pairs) {
    const [row, column] = [from.passages[i]!.sentence, to.passages[j]!.sentence];
    const near = Math.max(raws.get(place(row - 1, column - 1)) ?? 0, raws.get(place(row + 1, column + 1)) ?? 0);
    const inRow = rivalOf(rows.get(i)!, (c) => to.passages[c.b]!.sentence, column, repeatsTo);
    const inColumn = rivalOf(columns.get(j)!, (c) => from.passages[c.a]!.sentence, row, repeatsFrom);
    const rival = (inRow + inColumn) / 2;
    const left = Math.max(raw - decision.rivals * rival, raw - decision.sure) + (near > decision.least * 2 ? decision.support : 0);
    if (left >= decision.least) found.push({ a: i, b: j, left });
  }
  const needed = decision.least + strangeness(found, from, to);
  return found.filter(({ left }) => left >= needed).map(({ a: i, b: j, left }) => ({ a: i, b: j, score: calibrated(left) }));
}

/** What each pair needs on top where two articles have next to nothing in common: there a weak likeness is chance. */
function strangeness(found: readonly { readonly a: number; readonly b: number }[], from: Features, to: Features): number {
  const rows = new Set(found.map(({ a }) => from.passages[a]!.sentence)).size;
  const columns = new Set(found.map(({ b }) => to.passages[b]!.sentence)).size;
  const share = Math.min(rows, columns) / Math.max(1, Math.min(from.sentences, to.sentences));
  return decision.stranger * Math.max(0, 1 - share / decision.kindred);
}

/** What the strongest rival for one passage shares with it, less where the rival repeats the partner in its own article. */
function rivalOf(
  candidates: readonly Candidate[],
  sentenceOf: (c: Candidate) => number,
  partner: number,
  same: ReadonlyMap<number, number>,
): number {
  let most = 0;
  for (const candidate of candidates) {
    const other = sentenceOf(candidate);
    if (other === partner || candidate.raw <= most) continue;
    const repeated = same.get(place(Math.min(partner, other), Math.max(partner, other))) ?? 0;
    most = Math.max(most, candidate.raw * (1 - Math.min(1, repeated / decision.duplicate)));
  }
  return most;
}

/** How much the sentences of one article repeat each other. */
function repeats(article: Article, features: Features): Map<number, number> {
  const found = new Map<number, number>();
  for (const { a, b, raw } of candidatesOf(article, article)) {
    const [x, y] = [features.passages[a]!, features.passages[b]!];
    if (x.sentence < y.sentence && !x.clause && !y.clause) found.set(place(x.sentence, y.sentence), raw);
  }
  return found;
}

function grouped(candidates: readonly Candidate[], key: (candidate: Candidate) => number): Map<number, Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(key(candidate));
    if (group) group.push(candidate);
    else groups.set(key(candidate), [candidate]);
  }
  return groups;
}

/** A clause has to fit this much better than the whole sentence to stand for it. */
const clausePrice = 0.05;

function bestParts(candidates: readonly Candidate[], from: Features, to: Features): Candidate[] {
  const best = new Map<number, { candidate: Candidate; worth: number }>();
  for (const candidate of candidates) {
    const [a, b] = [from.passages[candidate.a]!, to.passages[candidate.b]!];
    const worth = candidate.raw - (a.clause ? clausePrice : 0) - (b.clause ? clausePrice : 0);
    const key = place(a.sentence, b.sentence);
    const known = best.get(key);
    if (!known || worth > known.worth) best.set(key, { candidate, worth });
  }
  return [...best.values()].map(({ candidate }) => candidate);
}

/** The share of right pairs among those with this much left, roughly. */
const calibrated = (left: number): number => Math.round(1000 / (1 + Math.exp(-decision.slope * (left - decision.least + 0.05)))) / 1000;
