import { kinOf } from '../lexicon/kin';
import { baseOf } from '../lexicon/lookup';
import type { Steps } from '../steps';
import { cachedByPair } from './cached';
import { type Features, prepare, type Unit } from './passages';
import { nearestUnits, type Similarity } from './similarity';
import { soundSimilarity } from './sound';

/**
 * For each unit of one article the units of another that mean the same, and how surely (0..1), best first. Row `i` lies between
 * `rows[i]` and `rows[i + 1]`.
 */
export interface Links {
  readonly rows: Uint32Array;
  readonly to: Uint16Array;
  readonly similarity: Float32Array;
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
    for (const triple of unit.sound.triples) add(triples, triple, i);
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
/** What two concepts have in common that may stand for each other in a report, and two that are closely related. */
const kinships = [0, 0.85, 0.5] as const;
/** Sounds less alike than this say nothing. */
const leastSound = 0.5;
/** Where a word is as surely found as this, its sound adds nothing, nor does a similarity. */
const found = 0.9;

/** Collects rows of links, one after the other. */
class Rows {
  private readonly rows: number[] = [0];
  private readonly to: number[] = [];
  private readonly similarity: number[] = [];
  private readonly value: Float32Array;
  private readonly touched: number[] = [];

  constructor(columns: number) {
    this.value = new Float32Array(columns);
  }

  note(column: number, value: number): void {
    if (value <= this.value[column]!) return;
    if (this.value[column] === 0) this.touched.push(column);
    this.value[column] = value;
  }

  best(): number {
    let best = 0;
    for (const column of this.touched) best = Math.max(best, this.value[column]!);
    return best;
  }

  close(): void {
    const { touched, value } = this;
    if (touched.length > 1) touched.sort((x, y) => value[y]! - value[x]! || x - y);
    for (const column of touched) {
      this.to.push(column);
      this.similarity.push(value[column]!);
      value[column] = 0;
    }
    touched.length = 0;
    this.rows.push(this.to.length);
  }

  done(): Links {
    return { rows: new Uint32Array(this.rows), to: new Uint16Array(this.to), similarity: new Float32Array(this.similarity) };
  }
}

/** The links of two articles. Kept for as long as both live. */
export const linksOf = cachedByPair<Links>(function* (a, b, similarity) {
  return yield* linkUnits(yield* prepare(a), yield* prepare(b), similarity);
});

/** Links the units of `a` to those of `b`. What the similarity knows counts where nothing surer is found. */
export function* linkUnits(a: Features, b: Features, similarity: Similarity): Steps<Links> {
  const index = indexOf(b);
  const sameLanguage = a.language === b.language;
  const shared = new Uint8Array(b.units.length);
  const nearest = yield* nearestUnits(a, b, similarity);
  const rows = new Rows(b.units.length);
  for (const [i, unit] of a.units.entries()) {
    if (i % 16 === 15) yield;
    if (unit.kind === 'number' || unit.kind === 'date')
      for (const other of index.figures) rows.note(other, figureSimilarity(unit, b.units[other]!));
    for (const concept of unit.concepts) conceptLinks(unit, concept, b, index, rows);
    if (sameLanguage && unit.stem) for (const other of index.stems.get(unit.stem) ?? []) rows.note(other, 1);
    if (unit.sound.triples.length >= 3 && rows.best() < found) soundLinks(unit, b, index, shared, sameLanguage, rows);
    const near = nearest.get(i);
    if (near && rows.best() < Math.min(found, near.likeness)) rows.note(near.unit, near.likeness);
    rows.close();
  }
  return rows.done();
}

function conceptLinks(unit: Unit, concept: number, b: Features, index: Index, rows: Rows): void {
  for (const other of index.concepts.get(concept) ?? []) {
    const readings = Math.min(unit.concepts.length, b.units[other]!.concepts.length);
    rows.note(other, readings === 1 ? 1 : 0.9);
  }
  for (const { concept: near, kinship: degree } of kinOf(concept))
    for (const other of index.concepts.get(near) ?? []) rows.note(other, kinships[degree]);
  for (const other of index.kin.get(concept) ?? []) rows.note(other, kinship);
  const base = baseOf(concept);
  if (base >= 0) for (const other of index.concepts.get(base) ?? []) rows.note(other, kinship);
}

function soundLinks(unit: Unit, b: Features, index: Index, shared: Uint8Array, sameLanguage: boolean, rows: Rows): void {
  const touched: number[] = [];
  for (const triple of unit.sound.triples) {
    const holders = index.triples.get(triple);
    if (holders) for (const other of holders) if (shared[other]!++ === 0) touched.push(other);
  }
  for (const other of touched) {
    const count = shared[other]!;
    shared[other] = 0;
    if (count < 2 && unit.sound.text.length > 3) continue;
    const candidate = b.units[other]!;
    const alike = soundSimilarity(unit.sound, candidate.sound, count);
    if (alike < leastSound) continue;
    // Two words that the lexicon knows and tells apart are related at most.
    const apart = unit.concepts.length > 0 && candidate.concepts.length > 0 ? 0.5 : 1;
    const names = unit.kind === 'name' && candidate.kind === 'name';
    const value = Math.min(1, names ? 0.3 + 0.75 * alike : (sameLanguage ? 0.9 : 1) * (1.5 * alike - 0.45));
    rows.note(other, apart * Math.min(0.97, value));
  }
}

/** The same links seen from the other article, which has `size` units. */
export function reversed(links: Links, size: number): Links {
  const lists: number[][] = Array.from({ length: size }, () => []);
  const origin: number[] = [];
  for (let row = 0; row + 1 < links.rows.length; row++)
    for (let k = links.rows[row]!; k < links.rows[row + 1]!; k++) {
      origin[k] = row;
      lists[links.to[k]!]!.push(k);
    }
  const rows = new Rows(links.rows.length - 1);
  for (const list of lists) {
    for (const k of list) rows.note(origin[k]!, links.similarity[k]!);
    rows.close();
  }
  return rows.done();
}

function figureSimilarity(a: Unit, b: Unit): number {
  if (a.number && b.number) {
    if (a.number.value !== b.number.value) return 0;
    return a.number.kind === b.number.kind ? 1 : 0.7;
  }
  if (!a.date || !b.date || a.date.month !== b.date.month) return 0;
  if (a.date.year !== null && b.date.year !== null && a.date.year !== b.date.year) return 0;
  if (a.date.day === b.date.day) return 1;
  return a.date.day === null || b.date.day === null ? 0.5 : 0;
}
