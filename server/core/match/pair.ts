import type { Article } from '../model';
import { type Links, linkUnits } from './links';
import { type Features, featuresOf, type Passage } from './passages';

/** Two passages that share something, before anything is decided. */
export interface Candidate {
  /** Index into the passages of the first and of the second article. */
  readonly a: number;
  readonly b: number;
  /** How much of each passage's weight the other covers, 0..1. */
  readonly coverA: number;
  readonly coverB: number;
  /** Weight of what they share, the mean of both sides. */
  readonly mass: number;
  /** 0..1; what the two passages say by themselves. */
  readonly raw: number;
}

const cache = new WeakMap<Article, WeakMap<Article, readonly Candidate[]>>();

/** All passages of two articles that may be parallel. Cached: only articles that changed are compared again. */
export function candidatesOf(a: Article, b: Article): readonly Candidate[] {
  let row = cache.get(a);
  if (!row) {
    row = new WeakMap();
    cache.set(a, row);
  }
  let found = row.get(b);
  if (!found) {
    found = compare(featuresOf(a), featuresOf(b));
    row.set(b, found);
  }
  return found;
}

function compare(a: Features, b: Features): Candidate[] {
  const forth = linkUnits(a, b);
  const back = reversed(forth, b.units.length);
  const weightA = localWeights(a, b, forth);
  const weightB = localWeights(b, a, back);
  const coverA = coverage(a, b, forth, weightA);
  const coverB = coverage(b, a, back, weightB);
  const totalA = a.passages.map((p) => total(p, weightA));
  const totalB = b.passages.map((p) => total(p, weightB));
  const found: Candidate[] = [];
  const width = b.passages.length;
  const depth = a.passages.length;
  for (let i = 0; i < depth; i++)
    for (let j = 0; j < width; j++) {
      const sharedA = coverA[i * width + j]!;
      const sharedB = coverB[j * depth + i]!;
      if (sharedA === 0 || sharedB === 0) continue;
      const partA = sharedA / totalA[i]!;
      const partB = sharedB / totalB[j]!;
      const mass = (sharedA + sharedB) / 2;
      const both = Math.min(partA, partB) ** lesserPart * Math.max(partA, partB) ** (1 - lesserPart);
      const equal = both * (mass / (mass + massHalf)) * (1 - unequal(a.passages[i]!, b.passages[j]!));
      const held = containment * Math.max(partA, partB) ** 4 * (mass / (mass + massHalfHeld));
      const raw = Math.max(equal, held);
      if (raw >= leastRaw) found.push({ a: i, b: j, coverA: partA, coverB: partB, mass, raw });
    }
  return found;
}

/** Shared weight at which a pair counts half of what its coverage says: two short sentences with one word in common prove little. */
const massHalf = 0.4;
const leastRaw = 0.04;
/** What is left of the weight of a word that stands in every sentence. */
const leastRarity = 0.08;
/** What is left of the weight of a word without a translation. */
const untranslated = 0.15;

/** How much the lesser of the two coverages counts: a long sentence holds many short ones without saying the same. */
const lesserPart = 0.75;

/** What a pair loses for its unequal lengths. A headline is short by nature. */
function unequal(a: Passage, b: Passage): number {
  if (a.headline || b.headline) return 0;
  return lengthPrice * Math.max(0, Math.abs(Math.log((a.end - a.start) / (b.end - b.start))) - freeLength);
}
const lengthPrice = 0.3;
/** Logarithm of the ratio of lengths that translation alone explains. */
const freeLength = 0.2;

/** What a passage is worth that the other holds entirely, and the shared weight at which half of that counts. */
const containment = 0.45;
const massHalfHeld = 1.2;

function reversed(links: Links, size: number): Links {
  const lists: [number, number][][] = Array.from({ length: size }, () => []);
  links.to.forEach((targets, from) => {
    targets.forEach((target, i) => {
      lists[target]!.push([from, links.similarity[from]![i]!]);
    });
  });
  for (const list of lists) list.sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  return { to: lists.map((l) => Uint16Array.from(l, (x) => x[0])), similarity: lists.map((l) => Float32Array.from(l, (x) => x[1])) };
}

/** The weight of each unit here: its general weight, less where it stands in many sentences of both articles. */
function localWeights(of: Features, other: Features, links: Links): Float32Array {
  const sentences = Math.max(of.sentences + other.sentences, 6);
  const crossing = of.language !== other.language;
  return Float32Array.from(of.units, (unit, i) => {
    const target = links.to[i]![0];
    const frequency = of.frequency[i]! + (target === undefined ? 1 : other.frequency[target]!);
    const rarity = Math.log((sentences + 1) / frequency) / Math.log((sentences + 1) / 2);
    // A word that the lexicon does not know may well be there in the other language: that it finds no like there says little.
    const silent = target === undefined && crossing && unit.concepts.length === 0 && unit.kind === 'word' ? untranslated : 1;
    return silent * unit.weight * Math.min(1, Math.max(leastRarity, rarity));
  });
}

const total = (passage: Passage, weights: Float32Array): number => {
  let sum = 0.001;
  for (let i = 0; i < passage.units.length; i++) sum += weights[passage.units[i]!]! * passage.factors[i]!;
  return sum;
};

/** For each passage of `from` and each of `into`: how much weight of the first finds its like in the second. Row by row. */
function coverage(from: Features, into: Features, links: Links, weights: Float32Array): Float32Array {
  const width = into.passages.length;
  const sums = new Float32Array(from.passages.length * width);
  const seen = new Int32Array(width).fill(-1);
  let stamp = 0;
  from.passages.forEach((passage, row) => {
    for (let i = 0; i < passage.units.length; i++) {
      const unit = passage.units[i]!;
      const targets = links.to[unit]!;
      const weight = weights[unit]! * passage.factors[i]!;
      stamp++;
      for (let k = 0; k < targets.length; k++) {
        const value = weight * links.similarity[unit]![k]!;
        for (const column of into.postings[targets[k]!]!)
          if (seen[column] !== stamp) {
            seen[column] = stamp;
            sums[row * width + column]! += value;
          }
      }
    }
  });
  return sums;
}
