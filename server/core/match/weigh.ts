import type { Span } from '../model';
import type { Links } from './links';
import type { Features, Passage } from './passages';

/** What is left of the weight of a word that stands in every sentence. */
const leastRarity = 0.08;
/** What is left of the weight of a word without a translation. */
const untranslated = 0.15;

/** The weight of each unit in this pair of articles: its general weight, less where it stands in many of their sentences. */
export function localWeights(of: Features, other: Features, links: Links): Float32Array {
  const sentences = Math.max(of.sentences + other.sentences, 6);
  const crossing = of.language !== other.language;
  const scale = 1 / Math.log((sentences + 1) / 2);
  const rarities: number[] = [];
  const weights = new Float32Array(of.units.length);
  for (let i = 0; i < weights.length; i++) {
    const unit = of.units[i]!;
    const linked = links.rows[i]! < links.rows[i + 1]!;
    const frequency = of.frequency[i]! + (linked ? other.frequency[links.to[links.rows[i]!]!]! : 1);
    rarities[frequency] ??= Math.log((sentences + 1) / frequency) * scale;
    // A word that the lexicon does not know may well be there in the other language: that it finds no like there says little.
    const silent = !linked && crossing && unit.concepts.length === 0 && unit.kind === 'word' ? untranslated : 1;
    weights[i] = silent * unit.weight * Math.min(1, Math.max(leastRarity, rarities[frequency]!));
  }
  return weights;
}

/** What two passages, or parts of them, share. */
export interface Shared {
  /** How much of each side's weight the other covers, 0..1. */
  readonly coverA: number;
  readonly coverB: number;
  /** Shared weight, the mean of both sides. */
  readonly mass: number;
  /** Logarithm of the ratio of their lengths, absolute. */
  readonly unequal: number;
}

/** For `Shared.unequal`. */
export const unequalLength = (a: Span, b: Span): number => Math.abs(Math.log((a.end - a.start) / (b.end - b.start)));

/** Shared weight at which a pair counts half of what its coverage says: two short sentences with one word in common prove little. */
const massHalf = 0.4;
/** What a pair loses for its unequal lengths, and the logarithm of the ratio that translation alone explains. */
const lengthPrice = 0.3;
const freeLength = 0.2;
/** What a passage is worth that the other holds entirely, and the shared weight at which half of that counts. */
const containment = 0.45;
const massHalfHeld = 1.2;
/** A headline is short by nature: what counts is that the sentence covers it. */
const headlinePart = 0.6;

/** How alike two passages are by themselves, 0..1. `headline`: which side is one. */
export function likeness({ coverA, coverB, mass, unequal }: Shared, headline: 'a' | 'b' | 'neither'): number {
  const known = mass / (mass + massHalf);
  if (headline !== 'neither') {
    const [of, by] = headline === 'a' ? [coverA, coverB] : [coverB, coverA];
    return of ** headlinePart * by ** (1 - headlinePart) * known;
  }
  const [less, more] = coverA < coverB ? [coverA, coverB] : [coverB, coverA];
  // The lesser coverage counts three quarters: a long sentence holds many short ones without saying the same.
  const equal = Math.sqrt(less * Math.sqrt(less * more)) * known * (1 - lengthPrice * Math.max(0, unequal - freeLength));
  const held = containment * more * more * more * more * (mass / (mass + massHalfHeld));
  return Math.max(equal, held);
}

export const headlineOf = (a: Passage, b: Passage): 'a' | 'b' | 'neither' =>
  a.headline === b.headline ? 'neither' : a.headline ? 'a' : 'b';

/** The weight of a passage in this pair of articles. */
export function totalOf(passage: Passage, weights: Float32Array): number {
  let sum = 0.001;
  for (let i = 0; i < passage.units.length; i++) sum += weights[passage.units[i]!]! * passage.factors[i]!;
  return sum;
}
