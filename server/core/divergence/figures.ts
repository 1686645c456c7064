import type { Divergence, Span, Version } from '../model';
import { type Day, detailsOf, type Figure, type Value } from './details';

/** Rounding: figures that differ by less than this share say the same ("about 1,200" and 1,213). */
const rounding = 0.02;
/** Feet are rounded again when they become metres. */
const converted = 0.05;

const within = <T extends Span>(list: readonly T[], { start, end }: Span): T[] =>
  list.filter((each) => each.start >= start && each.end <= end);

const currencies: ReadonlySet<string> = new Set('euro dollar pound lira ruble yen manat franc yuan hryvnia krona rupee'.split(' '));
const currencyOf = ({ unit }: Figure): string | undefined => [...unit].find((word) => currencies.has(word));

/** Whether two figures count the same. Money in two currencies is no contradiction, whatever it pays for. */
function comparable(a: Figure, b: Figure): boolean {
  if (a.percent || b.percent) return a.percent && b.percent;
  if (a.measure || b.measure) return a.measure !== null && a.measure === b.measure;
  const [mine, theirs] = [currencyOf(a), currencyOf(b)];
  return mine !== undefined || theirs !== undefined ? mine === theirs : [...a.unit].some((word) => b.unit.has(word));
}
/** Whether two figures say the same of the same. */
export const sameValue = (a: Figure, b: Figure): boolean => comparable(a, b) && equal(a, b);

const equal = (a: Figure, b: Figure): boolean =>
  Math.abs(a.value - b.value) <= (a.measure === 'length' ? converted : rounding) * Math.max(Math.abs(a.value), Math.abs(b.value));

/**
 * Figures of the same thing that differ between two parallel passages. Silent where a passage has several of the kind, or where one
 * article gives the other's figure as well: then they tell of different things.
 */
export function* figureDivergences(a: Version, here: Span, b: Version, there: Span): Iterable<Divergence> {
  const [mine, theirs] = [detailsOf(a), detailsOf(b)];
  const [left, right] = [within(mine.figures, here), within(theirs.figures, there)];
  for (const figure of left) {
    const others = right.filter((other) => comparable(figure, other));
    const mineToo = left.filter((each) => comparable(each, figure));
    // Two shares here and two there go together in their order, where none is the same.
    if (others.length === 0 || others.length !== mineToo.length || mineToo[0] !== figure) continue;
    if (others.length > 1 && mineToo.some((one) => others.some((each) => equal(one, each)))) continue;
    const other = others[0]!;
    if (equal(figure, other)) continue;
    const known = (values: readonly Value[], passage: Span, value: number) => within(values, passage).some((each) => each.value === value);
    if (known(mine.values, here, other.value) || known(theirs.values, there, figure.value)) continue;
    const repeated = (list: readonly Figure[], value: Figure) => list.some((each) => comparable(each, value) && equal(each, value));
    if (repeated(mine.figures, other) || repeated(theirs.figures, figure)) continue;
    yield divergence('figure', a, figure, b, other);
  }
}

/** Days that differ between two parallel passages which name one day each. */
export function* dayDivergences(a: Version, here: Span, b: Version, there: Span): Iterable<Divergence> {
  const [left, right] = [within(detailsOf(a).days, here), within(detailsOf(b).days, there)];
  if (left.length !== 1 || right.length !== 1) return;
  const [day, other] = [left[0]!, right[0]!];
  if (differ(day, other)) yield divergence('date', a, day, b, other);
}

/** Two days of the same form that are not the same: a weekday may be any date, and a date without its year is compared without. */
function differ({ day }: Day, { day: other }: Day): boolean {
  const form = (text: string) => (text.startsWith('w') ? 'weekday' : text.length === 4 ? 'year' : 'date');
  if (form(day) !== form(other)) return false;
  if (form(day) !== 'date') return day !== other;
  return day.slice(-5) !== other.slice(-5) || (day.length === other.length && day !== other);
}

function divergence(kind: 'figure' | 'date', a: Version, one: Span, b: Version, other: Span): Divergence {
  const [here, there] = [
    { start: one.start, end: one.end },
    { start: other.start, end: other.end },
  ];
  const words = (version: Version, { start, end }: Span) => `“${version.article.text.slice(start, end).replace(/\s+/gu, ' ')}”`;
  return { kind, here, there, summary: `${words(a, here)} here, ${words(b, there)} there` };
}
