import type { Divergence, Span, Version } from '../model';
import { differ } from './days';
import { detailsOf, type Figure, type Value } from './details';
import { quoted } from './quoted';
import { readingOf } from './reading';

/** Rounding: figures that differ by less than this share say the same ("about 1,200" and 1,213). */
const rounding = 0.02;
/** Feet are rounded again when they become metres. */
const converted = 0.05;

const within = <T extends Span>(list: readonly T[], { start, end }: Span): T[] =>
  list.filter((each) => each.start >= start && each.end <= end);

const currencies: ReadonlySet<string> = new Set('euro dollar pound lira ruble yen manat franc yuan hryvnia krona rupee'.split(' '));
const currencyOf = ({ unit }: Figure): string | undefined => [...unit].find((word) => currencies.has(word));

/** What any number of people may be called by, whatever they are. */
const anybody: ReadonlySet<string> = new Set(['people', 'human-being', 'victim', 'citizen']);
const persons: ReadonlySet<string> = new Set(
  'man woman child boy girl passenger patient resident student pupil soldier employee officer-military civilian refugee migrant protester worker crew victim-war-casualty fan firefighter tourist teacher prisoner hostage guest villager fighter-combatant volunteer migration rebel police-officer customer visitor'.split(
    ' ',
  ),
);

/** Whether two figures count the same. Money in two currencies is no contradiction, whatever it pays for. */
function comparable(a: Figure, b: Figure): boolean {
  if (a.percent || b.percent) return a.percent && b.percent;
  if (a.measure || b.measure) return a.measure !== null && a.measure === b.measure;
  const [mine, theirs] = [currencyOf(a), currencyOf(b)];
  return mine !== undefined || theirs !== undefined ? mine === theirs : sameUnit(a.unit, b.unit);
}

function sameUnit(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const has = (unit: ReadonlySet<string>, group: ReadonlySet<string>) => [...unit].some((word) => group.has(word));
  if ([...a].some((word) => b.has(word))) return true;
  return (has(a, anybody) && has(b, persons)) || (has(b, anybody) && has(a, persons));
}

/** Whether two figures say the same of the same: "half" says what "two of four" does. */
export const sameValue = (a: Figure, b: Figure): boolean => (comparable(a, b) && equal(a, b)) || sameShare(a, b) || sameShare(b, a);

const sameShare = (a: Figure, b: Figure): boolean => a.percent && b.share !== null && Math.abs(a.value - b.share) <= 1;

const equal = (a: Figure, b: Figure): boolean =>
  // "A third" and 33 % are one.
  ((a.part || b.part) && Math.abs(a.value - b.value) <= 1) ||
  Math.abs(a.value - b.value) <= (a.measure === 'length' ? converted : rounding) * Math.max(Math.abs(a.value), Math.abs(b.value));

/**
 * Figures of the same thing that differ between two parallel passages. Those that both passages give are left aside first. Silent where one
 * article gives the other's figure as well: then they tell of different things.
 */
export function* figureDivergences(a: Version, here: Span, b: Version, there: Span): Iterable<Divergence> {
  const [mine, theirs] = [detailsOf(a), detailsOf(b)];
  const [left, right] = unmatched(within(mine.figures, here), within(theirs.figures, there), sameValue);
  for (const figure of left) {
    const others = right.filter((other) => comparable(figure, other));
    const mineToo = left.filter((each) => comparable(each, figure));
    // Two shares here and two there go together in their order.
    if (others.length === 0 || others.length !== mineToo.length || mineToo[0] !== figure) continue;
    const other = others[0]!;
    const known = (values: readonly Value[], passage: Span, value: number) => within(values, passage).some((each) => each.value === value);
    if (known(mine.values, here, other.value) || known(theirs.values, there, figure.value)) continue;
    const repeated = (list: readonly Figure[], value: Figure) => list.some((each) => comparable(each, value) && equal(each, value));
    if (repeated(mine.figures, other) || repeated(theirs.figures, figure)) continue;
    yield divergence('figure', a, figure, b, other);
  }
}

/** What finds no like on the other side. */
function unmatched<T>(left: readonly T[], right: readonly T[], like: (x: T, y: T) => boolean): [T[], T[]] {
  const rest = [...right];
  const alone = left.filter((each) => {
    const at = rest.findIndex((other) => like(each, other));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [alone, rest];
}

/** Days that differ between two parallel passages, where each has one that the other does not name. */
export function* dayDivergences(a: Version, here: Span, b: Version, there: Span): Iterable<Divergence> {
  const told = (version: Version, passage: Span) => {
    // When somebody spoke is no part of what is told.
    const frames = readingOf(version, passage)?.clauses.filter(({ frame }) => frame) ?? [];
    return within(detailsOf(version).days, passage).filter((day) => !frames.some((frame) => within([day], frame).length > 0));
  };
  const [left, right] = unmatched(told(a, here), told(b, there), (x, y) => !differ(x, y));
  if (left.length === 1 && right.length === 1) yield divergence('date', a, left[0]!, b, right[0]!);
}

function divergence(kind: 'figure' | 'date', a: Version, one: Span, b: Version, other: Span): Divergence {
  const [here, there] = [
    { start: one.start, end: one.end },
    { start: other.start, end: other.end },
  ];
  return { kind, here, there, summary: `${quoted(a, here)} here, ${quoted(b, there)} there` };
}
