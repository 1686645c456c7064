import { kinOf } from '../lexicon/kin';
import { baseOf } from '../lexicon/lookup';
import type { Steps } from '../steps';
import { cachedByPair } from './cached';
import { identitiesOf } from './identity';
import { type Features, prepare, type Unit } from './passages';
import { type Nearest, nearestUnits, type Similarity } from './similarity';
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

/** The links of one unit, best first. */
interface Row {
  readonly to: readonly number[];
  readonly similarity: readonly number[];
}

const empty: Row = { to: [], similarity: [] };

/** Collects the links of one unit after the other. */
class Collector {
  private readonly value: Float32Array;
  private touched: number[] = [];

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

  close(): Row {
    const { touched, value } = this;
    if (touched.length === 0) return empty;
    if (touched.length > 1) touched.sort((x, y) => value[y]! - value[x]! || x - y);
    const similarity = touched.map((column) => value[column]!);
    for (const column of touched) value[column] = 0;
    this.touched = [];
    return { to: touched, similarity };
  }
}

function joined(rows: readonly Row[]): Links {
  const begins = new Uint32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) begins[i + 1] = begins[i]! + rows[i]!.to.length;
  const to = new Uint16Array(begins[rows.length]!);
  const similarity = new Float32Array(to.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    for (let k = 0, at = begins[i]!; k < row.to.length; k++, at++) {
      to[at] = row.to[k]!;
      similarity[at] = row.similarity[k]!;
    }
  }
  return { rows: begins, to, similarity };
}

/** The links of two articles. Kept for as long as both live. */
export const linksOf = cachedByPair<Links>(function* (a, b, similarity) {
  return yield* linkUnits(yield* prepare(a), yield* prepare(b), similarity);
});

/** What the units of other articles are linked to in an article, by what they are: versions of a story share most of their words. */
const targets = new WeakMap<Features, { readonly rows: Map<number, Row>; readonly linkers: Map<boolean, Linker> }>();

/** Links the units of `a` to those of `b`. What the similarity knows counts where nothing surer is found. */
export function* linkUnits(a: Features, b: Features, similarity: Similarity): Steps<Links> {
  let known = targets.get(b);
  if (!known) {
    known = { rows: new Map(), linkers: new Map() };
    targets.set(b, known);
  }
  const nearest = yield* nearestUnits(a, b, similarity);
  const identities = identitiesOf(a);
  const rows: Row[] = [];
  const sameLanguage = a.language === b.language;
  const linker = known.linkers.get(sameLanguage) ?? new Linker(b, sameLanguage);
  known.linkers.set(sameLanguage, linker);
  for (let i = 0; i < a.units.length; i++) {
    // The nearest unit depends on all units of both.
    const near = nearest.get(i);
    let row = near ? linker.rowOf(a.units[i]!, near) : known.rows.get(identities[i]!);
    if (!row) {
      row = linker.rowOf(a.units[i]!);
      known.rows.set(identities[i]!, row);
      if (known.rows.size % 16 === 0) yield;
    }
    rows.push(row);
  }
  return joined(rows);
}

/** Finds what units of articles in one language are linked to in an article. */
class Linker {
  private readonly index: Index;
  private readonly shared: Uint8Array;
  private readonly links: Collector;

  constructor(
    private readonly into: Features,
    private readonly sameLanguage: boolean,
  ) {
    this.index = indexOf(into);
    this.shared = new Uint8Array(into.units.length);
    this.links = new Collector(into.units.length);
  }

  /** @param near the unit that a similarity finds nearest, where it finds one */
  rowOf(unit: Unit, near?: Nearest): Row {
    const { index, links } = this;
    if (unit.kind === 'number' || unit.kind === 'date')
      for (const other of index.figures) links.note(other, figureSimilarity(unit, this.into.units[other]!));
    for (const concept of unit.concepts) this.byConcept(unit, concept);
    if (this.sameLanguage && unit.stem) for (const other of index.stems.get(unit.stem) ?? []) links.note(other, 1);
    if (unit.sound.triples.length >= 3 && links.best() < found) this.bySound(unit);
    if (near && links.best() < Math.min(found, near.likeness)) links.note(near.unit, near.likeness);
    return links.close();
  }

  private byConcept(unit: Unit, concept: number): void {
    const { index, links } = this;
    for (const other of index.concepts.get(concept) ?? []) {
      const readings = Math.min(unit.concepts.length, this.into.units[other]!.concepts.length);
      links.note(other, readings === 1 ? 1 : 0.9);
    }
    for (const { concept: near, kinship: degree } of kinOf(concept))
      for (const other of index.concepts.get(near) ?? []) links.note(other, kinships[degree]);
    for (const other of index.kin.get(concept) ?? []) links.note(other, kinship);
    const base = baseOf(concept);
    if (base >= 0) for (const other of index.concepts.get(base) ?? []) links.note(other, kinship);
  }

  private bySound(unit: Unit): void {
    const { index, shared, into } = this;
    const touched: number[] = [];
    for (const triple of unit.sound.triples) {
      const holders = index.triples.get(triple);
      if (holders) for (const other of holders) if (shared[other]!++ === 0) touched.push(other);
    }
    for (const other of touched) {
      const count = shared[other]!;
      shared[other] = 0;
      if (count < 2 && unit.sound.text.length > 3) continue;
      const candidate = into.units[other]!;
      const alike = soundSimilarity(unit.sound, candidate.sound, count);
      if (alike < leastSound) continue;
      // Two words that the lexicon knows and tells apart are related at most.
      const apart = unit.concepts.length > 0 && candidate.concepts.length > 0 ? 0.5 : 1;
      const names = unit.kind === 'name' && candidate.kind === 'name';
      const value = Math.min(1, names ? 0.3 + 0.75 * alike : (this.sameLanguage ? 0.9 : 1) * (1.5 * alike - 0.45));
      this.links.note(other, apart * Math.min(0.97, value));
    }
  }
}

/** The same links seen from the other article, which has `size` units. */
export function reversed(links: Links, size: number): Links {
  const { to, similarity } = links;
  const rows = new Uint32Array(size + 1);
  for (const column of to) rows[column + 1]!++;
  for (let i = 0; i < size; i++) rows[i + 1]! += rows[i]!;
  const ends = rows.slice(0, size);
  const back = new Uint16Array(to.length);
  const values = new Float32Array(to.length);
  for (let row = 0; row + 1 < links.rows.length; row++)
    for (let k = links.rows[row]!; k < links.rows[row + 1]!; k++) {
      const column = to[k]!;
      const value = similarity[k]!;
      // Best first; of equals, the first unit.
      let at = ends[column]!++;
      for (; at > rows[column]! && values[at - 1]! < value; at--) {
        back[at] = back[at - 1]!;
        values[at] = values[at - 1]!;
      }
      back[at] = row;
      values[at] = value;
    }
  return { rows, to: back, similarity: values };
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
