import { baseOf } from '../lexicon/lookup';
import type { Features, Unit } from './passages';
import { soundSimilarity } from './sound';

/** For each unit of one article the units of another that mean the same, and how surely (0..1), best first. */
export interface Links {
  readonly to: readonly Uint16Array[];
  readonly similarity: readonly Float32Array[];
}

interface Index {
  readonly concepts: ReadonlyMap<number, readonly number[]>;
  /** Concepts that the ids of the units' own begin with. */
  readonly kin: ReadonlyMap<number, readonly number[]>;
  readonly stems: ReadonlyMap<string, readonly number[]>;
  readonly triples: ReadonlyMap<number, readonly number[]>;
  /** Numbers and dates; few enough to be compared one by one. */
  readonly figures: readonly number[];
}

const indexes = new WeakMap<Features, Index>();

function indexOf(features: Features): Index {
  let index = indexes.get(features);
  if (index) return index;
  const concepts = new Map<number, number[]>();
  const kin = new Map<number, number[]>();
  const stems = new Map<string, number[]>();
  const triples = new Map<number, number[]>();
  const figures: number[] = [];
  features.units.forEach((unit, i) => {
    if (unit.kind === 'number' || unit.kind === 'date') figures.push(i);
    for (const concept of unit.concepts) {
      add(concepts, concept, i);
      const base = baseOf(concept);
      if (base >= 0) add(kin, base, i);
    }
    if (unit.stem) add(stems, unit.stem, i);
    for (const triple of unit.triples) add(triples, triple, i);
  });
  index = { concepts, kin, stems, triples, figures };
  indexes.set(features, index);
  return index;
}

function add<K>(map: Map<K, number[]>, key: K, value: number): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}

/** What a concept and one that its id begins with have in common (phone, phone-call). */
const kinship = 0.6;
/** Sounds less alike than this say nothing. */
const leastSound = 0.5;

/** Links the units of `a` to those of `b`. */
export function linkUnits(a: Features, b: Features): Links {
  const index = indexOf(b);
  const sameLanguage = a.language === b.language;
  const shared = new Uint8Array(b.units.length);
  const to: Uint16Array[] = [];
  const similarity: Float32Array[] = [];
  const best = new Map<number, number>();
  const note = (unit: number, value: number) => {
    if (value > (best.get(unit) ?? 0)) best.set(unit, value);
  };
  for (const unit of a.units) {
    best.clear();
    if (unit.kind === 'number' || unit.kind === 'date')
      for (const other of index.figures) note(other, figureSimilarity(unit, b.units[other]!));
    for (const concept of unit.concepts) {
      for (const other of index.concepts.get(concept) ?? []) {
        const readings = Math.min(unit.concepts.length, b.units[other]!.concepts.length);
        note(other, readings === 1 ? 1 : 0.9);
      }
      for (const other of index.kin.get(concept) ?? []) note(other, kinship);
      const base = baseOf(concept);
      if (base >= 0) for (const other of index.concepts.get(base) ?? []) note(other, kinship);
    }
    if (sameLanguage && unit.stem) for (const other of index.stems.get(unit.stem) ?? []) note(other, 1);
    if (unit.triples.length >= 3 && !(sameLanguage && best.size > 0)) soundLinks(unit, b, index, shared, sameLanguage, note);
    const sorted = [...best].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    to.push(Uint16Array.from(sorted, (pair) => pair[0]));
    similarity.push(Float32Array.from(sorted, (pair) => pair[1]));
  }
  return { to, similarity };
}

function soundLinks(
  unit: Unit,
  b: Features,
  index: Index,
  shared: Uint8Array,
  sameLanguage: boolean,
  note: (unit: number, value: number) => void,
): void {
  const touched: number[] = [];
  for (const triple of unit.triples) for (const other of index.triples.get(triple) ?? []) if (shared[other]!++ === 0) touched.push(other);
  for (const other of touched) {
    const count = shared[other]!;
    shared[other] = 0;
    const candidate = b.units[other]!;
    if (count < 2 && unit.sound.length > 3) continue;
    const alike = soundSimilarity(unit.sound, candidate.sound, unit.triples.length, candidate.triples.length, count);
    if (alike < leastSound) continue;
    // Two words that the lexicon knows and tells apart are related at most.
    const apart = unit.concepts.length > 0 && candidate.concepts.length > 0 ? 0.5 : 1;
    const names = unit.kind === 'name' && candidate.kind === 'name';
    const value = Math.min(1, names ? 0.3 + 0.75 * alike : (sameLanguage ? 0.9 : 1) * (1.5 * alike - 0.45));
    note(other, apart * Math.min(0.97, value));
  }
}

function figureSimilarity(a: Unit, b: Unit): number {
  if (a.number && b.number) {
    if (a.number.value !== b.number.value) return 0;
    return a.number.kind === b.number.kind ? 1 : 0.7;
  }
  if (!a.date || !b.date) return 0;
  if (a.date.month !== b.date.month) return 0;
  if (a.date.year !== null && b.date.year !== null && a.date.year !== b.date.year) return 0;
  if (a.date.day === b.date.day) return 1;
  return a.date.day === null || b.date.day === null ? 0.5 : 0;
}
