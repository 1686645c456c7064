import type { LexiconLanguage } from '../lexicon/inflection';
import type { Steps } from '../steps';
import type { Features, Unit } from './passages';

/** How alike in meaning a unit of one article and a unit of another are, 0..1; null where it knows nothing of one of them. */
export type Likeness = (a: Unit, b: Unit) => number | null;

/**
 * A port: what tells which words of two languages mean the same, beside the lexicon, names, figures and sounds, which are always asked.
 * Immutable: what is worked out with it is kept for as long as it lives, so other knowledge is another object.
 */
export interface Similarity {
  /** Equal for equal knowledge; empty for {@link builtIn}. */
  readonly key: string;
  /** For the units of two articles in these languages; null where it adds nothing to them. */
  between(a: LexiconLanguage, b: LexiconLanguage): Likeness | null;
}

/** The lexicon, names, figures and sounds alone. */
export const builtIn: Similarity = { key: '', between: () => null };

/** A unit of the other article, by its index, and how alike it is. */
export interface Nearest {
  readonly unit: number;
  readonly likeness: number;
}

/** Words less alike than this may be no more than words of one subject. */
const leastLikeness = 0.5;

/**
 * The units of `a`, by index, that a similarity takes for units of `b`. Only where each is the nearest to the other: among the words of one
 * subject many are near.
 */
export function* nearestUnits(a: Features, b: Features, similarity: Similarity): Steps<ReadonlyMap<number, Nearest>> {
  const likenessOf = a.language && b.language && a.language !== b.language ? similarity.between(a.language, b.language) : null;
  const nearest = new Map<number, Nearest>();
  if (!likenessOf) return nearest;
  const others = b.units.flatMap((unit, index) => (isWord(unit, b.language) ? [{ unit, index }] : []));
  const nearestBack = new Map<number, Nearest>();
  for (const [index, unit] of a.units.entries()) {
    if (!isWord(unit, a.language)) continue;
    yield;
    for (const other of others) {
      if (areToldApart(unit, other.unit)) continue;
      const likeness = likenessOf(unit, other.unit) ?? 0;
      if (likeness < leastLikeness) continue;
      if (likeness > (nearest.get(index)?.likeness ?? 0)) nearest.set(index, { unit: other.index, likeness });
      if (likeness > (nearestBack.get(other.index)?.likeness ?? 0)) nearestBack.set(other.index, { unit: index, likeness });
    }
  }
  for (const [index, { unit }] of nearest) if (nearestBack.get(unit)!.unit !== index) nearest.delete(index);
  return nearest;
}

/** Names of different people and towns are used alike, so only their sound tells. German writes every noun like a name. */
const isWord = ({ kind, word }: Unit, language: LexiconLanguage | null): boolean =>
  word !== '' && (kind === 'word' || (kind === 'name' && language === 'de'));

/** Words that the lexicon knows both, and names: north and south are used alike, too. */
const areToldApart = (a: Unit, b: Unit): boolean =>
  (a.concepts.length > 0 && b.concepts.length > 0) || (a.kind === 'name' && b.kind === 'name');
