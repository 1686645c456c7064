import type { Steps } from '../steps';
import { cachedByPair } from './cached';
import { type Links, linksOf, reversed } from './links';
import { bestFit, type Run, wholeOf } from './parts';
import { type Features, prepare } from './passages';
import { headlineOf, likeness, localWeights, totalOf, unequalLength } from './weigh';

/** Two passages that share something, before anything is decided. */
export interface Candidate {
  /** Index into the passages of the first and of the second article. */
  readonly a: number;
  readonly b: number;
  /** The parts of them that fit best, as runs of their units. */
  readonly partA: Run;
  readonly partB: Run;
  /** 0..1; what these parts say by themselves. */
  readonly raw: number;
  /** How much of the weight of either passage the other covers, 0..1: the lesser and the greater share. */
  readonly less: number;
  readonly more: number;
  /** Shared weight of the wholes, the mean of both sides. */
  readonly mass: number;
  /** How much of that is figures and dates. */
  readonly figures: number;
}

/** All passages of two articles that may be parallel. Cached: only articles that changed are compared again. */
export const candidatesOf = cachedByPair<readonly Candidate[]>(function* (a, b, similarity) {
  return yield* compare(yield* prepare(a), yield* prepare(b), yield* linksOf(a, b, similarity), a !== b);
});

/** Shared weight, and share of a passage's weight, below which a pair is not looked at. */
const leastMass = 0.3;
const leastCover = 0.1;
/** Pairs below this are not looked at again. */
const leastRaw = 0.04;
/** Pairs from these values on are looked at part by part, unless the wholes fit already. */
const closer = { cover: 0.3, mass: 0.6, enough: 0.8 };

/** Work between two pauses, in additions or looks at a pair, about: less than a millisecond. */
const stretch = 20_000;
/** What it costs to look at a pair part by part. */
const fitting = 2000;

function* compare(a: Features, b: Features, forth: Links, byParts: boolean): Steps<Candidate[]> {
  const back = reversed(forth, b.units.length);
  const weightsA = localWeights(a, b, forth);
  const weightsB = localWeights(b, a, back);
  const sharedA = yield* coverage(a, b, forth, weightsA);
  const sharedB = yield* coverage(b, a, back, weightsB);
  const totalA = a.passages.map((p) => totalOf(p, weightsA));
  const totalB = b.passages.map((p) => totalOf(p, weightsB));
  const [figuresA, figuresB] = [figuresOf(a), figuresOf(b)];
  const found: Candidate[] = [];
  const width = b.passages.length;
  const depth = a.passages.length;
  let work = 0;
  for (let i = 0; i < depth; i++) {
    work += width;
    if (work > stretch) {
      work = 0;
      yield;
    }
    for (let j = 0; j < width; j++) {
      const partA = sharedA[i * width + j]!;
      const partB = sharedB[j * depth + i]!;
      // Too little in common for any part of them to match.
      if (partA + partB < leastMass || (partA < leastCover * totalA[i]! && partB < leastCover * totalB[j]!)) continue;
      const [one, other] = [a.passages[i]!, b.passages[j]!];
      const shared = {
        coverA: partA / totalA[i]!,
        coverB: partB / totalB[j]!,
        mass: (partA + partB) / 2,
        unequal: unequalLength(one, other),
      };
      const raw = likeness(shared, headlineOf(one, other));
      const worthwhile =
        byParts &&
        one.pieces.length + other.pieces.length > 2 &&
        raw < closer.enough &&
        shared.mass >= closer.mass &&
        Math.max(shared.coverA, shared.coverB) >= closer.cover;
      if (worthwhile) work += fitting;
      const fit = worthwhile ? bestFit(one, other, forth, weightsA, weightsB, raw) : { a: wholeOf(one), b: wholeOf(other), raw };
      if (fit.raw < leastRaw) continue;
      const { coverA, coverB, mass } = shared;
      const figures = sharedFigures(figuresA[i]!, figuresB[j]!, forth, weightsA);
      const [less, more] = coverA < coverB ? [coverA, coverB] : [coverB, coverA];
      found.push({ a: i, b: j, partA: fit.a, partB: fit.b, raw: fit.raw, less, more, mass, figures });
    }
  }
  return found;
}

const figures = new WeakMap<Features, readonly (readonly number[])[]>();

/** The figures and dates of each passage, as units. */
function figuresOf(features: Features): readonly (readonly number[])[] {
  let lists = figures.get(features);
  if (!lists) {
    const isFigure = (unit: number) => features.units[unit]!.kind === 'number' || features.units[unit]!.kind === 'date';
    lists = features.passages.map(({ units }) => [...units].filter(isFigure));
    figures.set(features, lists);
  }
  return lists;
}

/** Weighs the figures and dates that two passages share. */
function sharedFigures(here: readonly number[], there: readonly number[], links: Links, weights: Float32Array): number {
  let sum = 0;
  if (there.length === 0) return sum;
  for (const unit of here)
    for (let k = links.rows[unit]!; k < links.rows[unit + 1]!; k++)
      if (there.includes(links.to[k]!)) {
        sum += weights[unit]! * links.similarity[k]!;
        break;
      }
  return sum;
}

/** For each passage of `from` and each of `into`: how much weight of the first finds its like in the second. Row by row. */
function* coverage(from: Features, into: Features, links: Links, weights: Float32Array): Steps<Float32Array> {
  const width = into.passages.length;
  const sums = new Float32Array(from.passages.length * width);
  const seen = new Int32Array(width).fill(-1);
  const { postings } = into;
  let stamp = 0;
  let added = 0;
  for (let row = 0; row < from.passages.length; row++) {
    if (added > stretch) {
      added = 0;
      yield;
    }
    const { units, factors } = from.passages[row]!;
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]!;
      const weight = weights[unit]! * factors[i]!;
      stamp++;
      for (let k = links.rows[unit]!; k < links.rows[unit + 1]!; k++) {
        const value = weight * links.similarity[k]!;
        const columns = postings[links.to[k]!]!;
        added += columns.length;
        for (let n = 0; n < columns.length; n++) {
          const column = columns[n]!;
          if (seen[column] === stamp) continue;
          seen[column] = stamp;
          sums[row * width + column]! += value;
        }
      }
    }
  }
  return sums;
}
