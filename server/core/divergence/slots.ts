import type { Divergence, DivergenceKind, Span } from '../model';
import { findMarker, type Marker } from './markers';
import { type Clause, mayBeVerb, type Reading } from './reading';

/** A slot of a predicate: what fills it, and the words that do. */
export interface Slot<T> {
  readonly value: T;
  readonly span: Span;
}

const known = new WeakMap<Clause['words'], Map<Marker, Span | null>>();

/** The first of some markers that a clause has; looked for once. */
export function slotOf<T extends Marker>(reading: Reading, clause: Pick<Clause, 'words'>, markers: readonly T[]): Slot<T> | null {
  for (const value of markers) {
    const span = markerIn(reading, clause, value);
    if (span) return { value, span };
  }
  return null;
}

function markerIn({ language }: Reading, { words }: Pick<Clause, 'words'>, marker: Marker): Span | null {
  let spans = known.get(words);
  if (!spans) {
    spans = new Map();
    known.set(words, spans);
  }
  let span = spans.get(marker);
  if (span === undefined) {
    span = findMarker(words, language, marker, (index) => mayBeVerb(words[index]!, language));
    spans.set(marker, span);
  }
  return span;
}

/** The word of a clause that denies what it says; null where nothing does, or where it only seems so ("not only"). */
export function negationIn(reading: Reading, clause: Clause): Span | null {
  return slotOf(reading, clause, ['no-negation']) ? null : (slotOf(reading, clause, ['negation'])?.span ?? null);
}

/** Whether two stretches of text overlap. */
export const touch = (one: Span, other: Span): boolean => other.start < one.end && other.end > one.start;

/** How many units of text may lie between a word and the predicate that it belongs to. */
const reach = 30;

/** Whether two stretches of text lie near each other. */
export const near = (one: Span, other: Span): boolean => one.start - other.end <= reach && other.start - one.end <= reach;

/** A divergence with a summary of both sides. */
export const divergence = (kind: DivergenceKind, here: Span, there: Span, mine: string, theirs: string): Divergence => ({
  kind,
  here: { start: here.start, end: here.end },
  there: { start: there.start, end: there.end },
  summary: `${mine} here, ${theirs} there`,
});
