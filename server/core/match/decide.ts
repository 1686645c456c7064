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
 * `support`: for two neighbours that fit as well. Chosen on the odd-numbered development documents.
 */
const decision = { rivals: 0.75, least: 0.11, sure: 0.5, support: 0.03, duplicate: 0.5, slope: 14 };

const place = (row: number, column: number): number => row * 65_536 + column;

/**
 * The parallel passages of two articles, at most one match for a pair of sentences, by their best-fitting parts. A pair has to stand out
 * against its rivals, the other sentences of either article; a sentence that repeats the claim in its own article (headline, lead, body)
 * is no rival. Nothing is paired because nothing else is left.
 */
export function matchesOf(a: Article, b: Article): Match[] {
  const [from, to] = [featuresOf(a), featuresOf(b)];
  const pairs = bestParts(candidatesOf(a, b), from, to);
  const raws = new Map(pairs.map((p) => [place(from.passages[p.a]!.sentence, to.passages[p.b]!.sentence), p.raw]));
  const rows = grouped(
    pairs,
    (p) => from.passages[p.a]!.sentence,
    (p) => to.passages[p.b]!.sentence,
  );
  const columns = grouped(
    pairs,
    (p) => to.passages[p.b]!.sentence,
    (p) => from.passages[p.a]!.sentence,
  );
  const repeatsFrom = repeats(a, from);
  const repeatsTo = repeats(b, to);
  const found: Match[] = [];
  for (const { a: i, b: j, raw } of pairs) {
    const [row, column] = [from.passages[i]!.sentence, to.passages[j]!.sentence];
    const near = Math.max(raws.get(place(row - 1, column - 1)) ?? 0, raws.get(place(row + 1, column + 1)) ?? 0);
    const rival = (rivalOf(rows.get(row)!, column, repeatsTo) + rivalOf(columns.get(column)!, row, repeatsFrom)) / 2;
    const left = Math.max(raw - decision.rivals * rival, raw - decision.sure) + (near > decision.least * 2 ? decision.support : 0);
    if (left >= decision.least) found.push({ a: i, b: j, score: calibrated(left) });
  }
  return found;
}

/** What the strongest rival shares, less where the rival repeats the partner in its own article. */
function rivalOf(list: readonly { partner: number; raw: number }[], partner: number, same: ReadonlyMap<number, number>): number {
  let most = 0;
  for (const other of list) {
    if (other.partner === partner) continue;
    const repeated = same.get(place(Math.min(partner, other.partner), Math.max(partner, other.partner))) ?? 0;
    most = Math.max(most, other.raw * (1 - Math.min(1, repeated / decision.duplicate)));
  }
  return most;
}

/** How much the sentences of one article repeat each other. */
function repeats(article: Article, features: Features): Map<number, number> {
  const found = new Map<number, number>();
  for (const { a, b, raw } of candidatesOf(article, article)) {
    const [x, y] = [features.passages[a]!.sentence, features.passages[b]!.sentence];
    if (x < y) found.set(place(x, y), Math.max(raw, found.get(place(x, y)) ?? 0));
  }
  return found;
}

function grouped(
  pairs: readonly Candidate[],
  key: (pair: Candidate) => number,
  partner: (pair: Candidate) => number,
): Map<number, { partner: number; raw: number }[]> {
  const groups = new Map<number, { partner: number; raw: number }[]>();
  for (const pair of pairs) {
    const group = groups.get(key(pair));
    const entry = { partner: partner(pair), raw: pair.raw };
    if (group) group.push(entry);
    else groups.set(key(pair), [entry]);
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
