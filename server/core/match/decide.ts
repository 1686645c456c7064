import type { Article } from '../model';
import { type Candidate, candidatesOf } from './pair';
import { featuresOf } from './passages';

/** A pair of passages that carry the same claim, or at least the same matter. */
export interface Match {
  /** Indices into the passages of the two articles. */
  readonly a: number;
  readonly b: number;
  /** Calibrated, 0..1. */
  readonly score: number;
}

/** The best two rivals that a sentence has in the other article. */
interface Best {
  first: number;
  partner: number;
  second: number;
}

/** Decided once on the odd-numbered development documents; see `npm run eval`. */
const thresholds = { mutual: 0.3, oneSided: 0.42, rival: 0.8, worstRival: 0.5, support: 0.04, margin: 0.25 };

/** The parallel passages of two articles, sentence by sentence: at most one match for a pair of sentences, by their best-fitting parts. */
export function matchesOf(a: Article, b: Article): Match[] {
  const [from, to] = [featuresOf(a), featuresOf(b)];
  const pairs = bestParts(
    candidatesOf(a, b),
    (i) => from.passages[i]!,
    (j) => to.passages[j]!,
  );
  const rows = new Map<number, Best>();
  const columns = new Map<number, Best>();
  const byPlace = new Map<number, number>();
  const place = (i: number, j: number) => i * 65_536 + j;
  for (const { a: i, b: j, raw } of pairs) {
    const [row, column] = [from.passages[i]!.sentence, to.passages[j]!.sentence];
    note(rows, row, column, raw);
    note(columns, column, row, raw);
    byPlace.set(place(row, column), raw);
  }
  const found: Match[] = [];
  for (const { a: i, b: j, raw } of pairs) {
    const [row, column] = [from.passages[i]!.sentence, to.passages[j]!.sentence];
    const [bestRow, bestColumn] = [rows.get(row)!, columns.get(column)!];
    const near = Math.max(byPlace.get(place(row - 1, column - 1)) ?? 0, byPlace.get(place(row + 1, column + 1)) ?? 0);
    const support = near > thresholds.mutual ? thresholds.support : 0;
    const rival =
      (bestRow.partner === column ? bestRow.second : bestRow.first) + (bestColumn.partner === row ? bestColumn.second : bestColumn.first);
    const score = raw + support + thresholds.margin * Math.max(0, raw - rival / 2);
    const [inRow, inColumn] = [raw / bestRow.first, raw / bestColumn.first];
    const mutual = Math.min(inRow, inColumn) >= thresholds.rival;
    const oneSided = Math.max(inRow, inColumn) >= thresholds.rival && Math.min(inRow, inColumn) >= thresholds.worstRival;
    if ((mutual && score >= thresholds.mutual) || (oneSided && score >= thresholds.oneSided))
      found.push({ a: i, b: j, score: calibrated(score) });
  }
  return found;
}

/** A pair of sentences is matched by its clauses where these fit clearly better than the whole. */
function bestParts(
  candidates: readonly Candidate[],
  a: (i: number) => { sentence: number; clause: boolean },
  b: (j: number) => { sentence: number; clause: boolean },
): Candidate[] {
  const best = new Map<number, Candidate>();
  const worth = (c: Candidate) => c.raw - (a(c.a).clause ? clausePrice : 0) - (b(c.b).clause ? clausePrice : 0);
  for (const candidate of candidates) {
    const key = a(candidate.a).sentence * 65_536 + b(candidate.b).sentence;
    const known = best.get(key);
    if (!known || worth(candidate) > worth(known)) best.set(key, candidate);
  }
  return [...best.values()];
}

const clausePrice = 0.05;

function note(map: Map<number, Best>, key: number, partner: number, raw: number): void {
  const best = map.get(key);
  if (!best) map.set(key, { first: raw, partner, second: 0 });
  else if (raw > best.first) {
    best.second = best.first;
    best.first = raw;
    best.partner = partner;
  } else if (raw > best.second) best.second = raw;
}

/** A score as a share of right pairs, roughly: 0.5 at the threshold of a mutual best. */
const calibrated = (score: number): number => Math.round(1000 / (1 + Math.exp(-7 * (score - thresholds.mutual)))) / 1000;
