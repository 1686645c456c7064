import { conceptAt } from '../lexicon/lookup';
import { type Links, linksOf } from '../match/links';
import { type Features, featuresOf, type Passage, type Unit } from '../match/passages';
import type { Similarity } from '../match/similarity';
import type { Article, Span, Version } from '../model';
import { run } from '../steps';
import { lastStartingAt } from '../voice';

/** A word, name, figure or date of a passage. */
export interface Place extends Span {
  readonly unit: Unit;
  /** Index of the unit in its article. */
  readonly index: number;
}

/** Words of two passages that mean the same. */
export interface Pair {
  readonly here: Place;
  readonly there: Place;
}

/** Two passages word by word. */
export interface Aligned {
  /** Of the units of the two articles. */
  readonly links: Links;
  readonly pairs: readonly Pair[];
  /** What finds no like in the other passage. */
  readonly onlyHere: readonly Place[];
  readonly onlyThere: readonly Place[];
}

/** Words less alike than this are not taken for each other. */
const surely = 0.6;

/** Lays two parallel passages beside each other word by word; each word goes with one other at most, the likest first. */
export function align(a: Version, here: Span, b: Version, there: Span, similarity: Similarity): Aligned {
  const links = run(linksOf(a.article, b.article, similarity));
  const [from, to] = [placesIn(a.article, here), placesIn(b.article, there)];
  const byUnit = new Map<number, number[]>();
  to.forEach(({ index }, k) => {
    byUnit.set(index, [...(byUnit.get(index) ?? []), k]);
  });
  const ties: { i: number; k: number; similarity: number }[] = [];
  from.forEach(({ index }, i) => {
    for (let row = links.rows[index]!; row < links.rows[index + 1]!; row++)
      for (const k of byUnit.get(links.to[row]!) ?? [])
        if (links.similarity[row]! >= surely) ties.push({ i, k, similarity: links.similarity[row]! });
  });
  ties.sort((x, y) => y.similarity - x.similarity || x.i - y.i || x.k - y.k);
  const takenHere = new Set<number>();
  const takenThere = new Set<number>();
  const pairs: Pair[] = [];
  for (const { i, k } of ties) {
    if (takenHere.has(i) || takenThere.has(k)) continue;
    takenHere.add(i);
    takenThere.add(k);
    pairs.push({ here: from[i]!, there: to[k]! });
  }
  return { links, pairs, onlyHere: from.filter((_, i) => !takenHere.has(i)), onlyThere: to.filter((_, k) => !takenThere.has(k)) };
}

function placesIn(article: Article, span: Span): Place[] {
  const features = featuresOf(article);
  const at = lastStartingAt(features.passages, span.start);
  const passage = features.passages[at];
  return passage ? placesOf(passage, features).filter(({ start, end }) => start >= span.start && end <= span.end) : [];
}

const known = new WeakMap<Passage, readonly Place[]>();

function placesOf(passage: Passage, features: Features): readonly Place[] {
  let places = known.get(passage);
  if (!places) {
    const { units, starts, ends } = passage;
    places = Array.from(units, (index, i) => ({ unit: features.units[index]!, index, start: starts[i]!, end: ends[i]! }));
    known.set(passage, places);
  }
  return places;
}

/** Whether a place may be a predicate: a verb of the lexicon, in one of its readings. */
export const isVerb = ({ unit }: Place): boolean => unit.concepts.some((concept) => conceptAt(concept).pos === 'v');

/** The concepts of a place, by their ids. */
export const conceptsOf = ({ unit }: Place): string[] => unit.concepts.map((concept) => conceptAt(concept).id);
