import type { Span } from '../model';
import type { Links } from './links';
import type { Passage } from './passages';
import { headlineOf, likeness, unequalLength } from './weigh';

/** A run of units of a passage, `to` exclusive, and where it stands in the text. */
export interface Run extends Span {
  readonly from: number;
  readonly to: number;
}

/** The parts of two passages that fit best. */
export interface Fit {
  readonly a: Run;
  readonly b: Run;
  readonly raw: number;
}

/** What a part that stands for the whole loses: among many parts one fits by chance. */
const partPrice = 0.06;

export const wholeOf = ({ units, start, end }: Passage): Run => ({ from: 0, to: units.length, start, end });

/** The parts of a passage that may match by themselves: each piece, and the beginnings and ends made of several. */
function runsOf(passage: Passage): Run[] {
  const { pieces } = passage;
  const last = pieces.length - 1;
  if (last < 1) return [];
  const run = (from: number, to: number): Run => ({
    from: pieces[from]!.first,
    to: to === last ? passage.units.length : pieces[to + 1]!.first,
    start: pieces[from]!.start,
    end: pieces[to]!.end,
  });
  const runs = pieces.map((_, i) => run(i, i));
  for (let i = 1; i < last; i++) runs.push(run(0, i), run(i, last));
  return runs;
}

/** Units of two passages that mean the same: positions in each and how surely. */
interface Ties {
  readonly a: number[];
  readonly b: number[];
  readonly similarity: number[];
}

/**
 * Looks for the parts of two passages that fit better than the wholes do.
 * @param weights of the units of each article in this pair
 * @returns the wholes, with `raw` as given, where no part is better at its price
 */
export function bestFit(a: Passage, b: Passage, links: Links, weightsA: Float32Array, weightsB: Float32Array, raw: number): Fit {
  const ties = tiesOf(a, b, links);
  const massA = Float32Array.from(a.units, (unit, i) => weightsA[unit]! * a.factors[i]!);
  const massB = Float32Array.from(b.units, (unit, i) => weightsB[unit]! * b.factors[i]!);
  const headline = headlineOf(a, b);
  const bestA = new Float32Array(massA.length);
  const bestB = new Float32Array(massB.length);
  const rate = (x: Run, y: Run): number => {
    bestA.fill(0, x.from, x.to);
    bestB.fill(0, y.from, y.to);
    for (let k = 0; k < ties.a.length; k++) {
      const [i, j, value] = [ties.a[k]!, ties.b[k]!, ties.similarity[k]!];
      if (i < x.from || i >= x.to || j < y.from || j >= y.to) continue;
      if (value > bestA[i]!) bestA[i] = value;
      if (value > bestB[j]!) bestB[j] = value;
    }
    const [sharedA, totalA] = sums(massA, bestA, x);
    const [sharedB, totalB] = sums(massB, bestB, y);
    return likeness(
      { coverA: sharedA / totalA, coverB: sharedB / totalB, mass: (sharedA + sharedB) / 2, unequal: unequalLength(x, y) },
      headline,
    );
  };
  let best: Fit = { a: wholeOf(a), b: wholeOf(b), raw };
  const consider = (x: Run, y: Run, price: number) => {
    const value = rate(x, y) - price;
    if (value > best.raw) best = { a: x, b: y, raw: value };
  };
  const [runsA, runsB] = [a.headline ? [] : runsOf(a), b.headline ? [] : runsOf(b)];
  for (const run of runsA) consider(run, wholeOf(b), partPrice);
  for (const run of runsB) consider(wholeOf(a), run, partPrice);
  const [partA, partB] = [best.a, best.b];
  for (const run of runsB) if (runsA.length > 0) consider(partA, run, 2 * partPrice);
  for (const run of runsA) if (runsB.length > 0) consider(run, partB, 2 * partPrice);
  return best;
}

function sums(mass: Float32Array, best: Float32Array, run: Run): [shared: number, total: number] {
  let shared = 0;
  let total = 0.001;
  for (let i = run.from; i < run.to; i++) {
    shared += mass[i]! * best[i]!;
    total += mass[i]!;
  }
  return [shared, total];
}

function tiesOf(a: Passage, b: Passage, links: Links): Ties {
  const place = new Map<number, number>();
  b.units.forEach((unit, j) => {
    place.set(unit, j);
  });
  const ties: Ties = { a: [], b: [], similarity: [] };
  a.units.forEach((unit, i) => {
    for (let k = links.rows[unit]!; k < links.rows[unit + 1]!; k++) {
      const j = place.get(links.to[k]!);
      if (j === undefined) continue;
      ties.a.push(i);
      ties.b.push(j);
      ties.similarity.push(links.similarity[k]!);
    }
  });
  return ties;
}
