import { type CalendarDate, daysBetween } from '../match/dates';
import type { Match } from '../match/decide';
import { featuresOf } from '../match/passages';
import type { Article } from '../model';
import type { Steps } from '../steps';
import { leastDistance, newsAge, type When } from './when';

/** Shares of the shorter version's sentences from which two versions tell one event although their dates differ a little, or clearly. */
const sameDespite = { weak: 0.4, strong: 0.75 };

type Conflict = 'none' | 'weak' | 'strong';

/** Whether two versions can tell of one event, by their dates alone. */
function conflictOf(a: When, b: When): Conflict {
  if (a.days.length > 0 && b.days.length > 0) {
    const apart = leastDistance(a.days, b.days);
    return apart <= 1 ? 'none' : 'strong';
  }
  const [dated, other] = a.days.length > 0 ? [a, b] : [b, a];
  if (dated.days.length > 0 && other.published) {
    const ages = dated.days.map((day) => daysBetween(day, other.published!) ?? 0);
    return ages.some((age) => age >= -1 && age <= newsAge) ? 'none' : 'weak';
  }
  if (a.published && b.published) return Math.abs(daysBetween(a.published, b.published) ?? 0) > newsAge ? 'weak' : 'none';
  return 'none';
}

/** What is left of it where the two have enough figures, but other ones: then they say the like of two happenings ("profit rose to …"). */
const otherFigures = { least: 3, common: 0.25, left: 0.6 };

const cache = new WeakMap<Article, ReadonlySet<string>>();

/** The figures of an article that tell its event from another of its kind; small ones are the same by chance. */
function figuresOf(article: Article): ReadonlySet<string> {
  const known = cache.get(article);
  if (known) return known;
  const figures = new Set<string>();
  cache.set(article, figures);
  for (const { number } of featuresOf(article).units)
    if (number && number.kind !== 'ordinal' && (number.kind === 'percent' || number.value >= 13))
      figures.add(`${number.kind} ${number.value}`);
  return figures;
}

/** How much of the shorter of two articles the other tells as well, 0..1. */
export function affinity(a: Article, b: Article, matches: readonly Match[]): number {
  const [from, to] = [featuresOf(a), featuresOf(b)];
  const rows = new Set(matches.map((m) => from.passages[m.a]!.sentence));
  const columns = new Set(matches.map((m) => to.passages[m.b]!.sentence));
  const shorter = Math.min(from.sentences, to.sentences);
  if (shorter === 0) return 0;
  return Math.min(1, Math.min(rows.size, columns.size) / shorter) * (agree(figuresOf(a), figuresOf(b)) ? 1 : otherFigures.left);
}

function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const fewer = Math.min(a.size, b.size);
  if (fewer < otherFigures.least) return true;
  let common = 0;
  for (const figure of a) if (b.has(figure)) common++;
  return common >= otherFigures.common * fewer;
}

/**
 * Parts the versions of a story by the event that each tells. Versions that have most in common are put together first; a version whose
 * date contradicts one of a group stays out of it, unless the two have nearly everything in common (then one of them has the date wrong).
 * A version that gives no date goes with those that it resembles most.
 * @param affinities how much each pair of versions has in common, 0..1
 * @returns for each version the number of its event
 */
export function* eventsOf(whens: readonly When[], affinities: (i: number, j: number) => number): Steps<number[]> {
  const size = whens.length;
  const event = whens.map((_, i) => i);
  const members = whens.map((_, i) => [i]);
  const pairs: { i: number; j: number; common: number }[] = [];
  // Which groups, by their first members, stay apart.
  const apart = new Uint8Array(size * size);
  const conflicts = conflictsAmong(whens);
  for (let i = 0; i < size; i++) {
    yield;
    for (let j = i + 1; j < size; j++) {
      const common = affinities(i, j);
      pairs.push({ i, j, common });
      const conflict = conflicts(i, j);
      if (conflict !== 'none' && common < sameDespite[conflict]) apart[i * size + j] = apart[j * size + i] = 1;
    }
  }
  yield;
  pairs.sort((x, y) => y.common - x.common);
  yield;
  for (const { i, j } of pairs) {
    const [x, y] = [event[i]!, event[j]!];
    if (x === y || apart[x * size + y]) continue;
    for (const member of members[y]!) event[member] = x;
    members[x]!.push(...members[y]!);
    members[y] = [];
    for (let other = 0; other < size; other++) if (apart[y * size + other]) apart[x * size + other] = apart[other * size + x] = 1;
  }
  return event;
}

/** The conflicts of each two versions. Many versions of a story give the same days: these are compared once. */
function conflictsAmong(whens: readonly When[]): (i: number, j: number) => Conflict {
  const kinds = new Map<string, number>();
  const kind = whens.map((when) => {
    const key = JSON.stringify(when);
    if (!kinds.has(key)) kinds.set(key, kinds.size);
    return kinds.get(key)!;
  });
  const known = new Map<number, Conflict>();
  return (i, j) => {
    const key = kind[i]! * kinds.size + kind[j]!;
    let conflict = known.get(key);
    if (!conflict) {
      conflict = conflictOf(whens[i]!, whens[j]!);
      known.set(key, conflict);
    }
    return conflict;
  };
}

/** Above this score two passages say the same in so many words that a date which differs is a contradiction, not another event. */
const sameWords = 0.93;

/**
 * Whether two matching passages speak of one event. Passages that name a common day do, whatever their versions report; passages that name
 * different days do not, unless nearly all else is the same; where neither names a day, their versions' events decide.
 * @param a the dates that each passage names
 * @param together whether the versions tell one event
 */
export function sameEvent(
  a: readonly CalendarDate[],
  b: readonly CalendarDate[],
  score: number,
  together: boolean,
  whenA: When,
  whenB: When,
): boolean {
  const [daysA, daysB] = [a, b].map((dates) => dates.filter((d) => d.day !== null));
  if (daysA!.length > 0 && daysB!.length > 0) {
    if (leastDistance(daysA!, daysB!) === 0) return true;
    return together && score >= sameWords;
  }
  if (!together) return false;
  // One passage names a day that is not that of the story, the other none: it tells of the story's own day.
  if (daysA!.length > 0 && elsewhere(daysA!, whenA)) return score >= sameWords;
  if (daysB!.length > 0 && elsewhere(daysB!, whenB)) return score >= sameWords;
  return true;
}

function elsewhere(days: readonly CalendarDate[], { days: own, published }: When): boolean {
  // What an article tells may have been on any of the last days, also where its lead names one of them.
  const recent = published !== null && days.some((day) => isRecent(daysBetween(day, published)));
  return !recent && (own.length > 0 ? leastDistance(days, own) > 1 : published !== null);
}

const isRecent = (age: number | null): boolean => age !== null && age >= -1 && age <= newsAge;
