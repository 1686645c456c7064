import { type CalendarDate, daysBetween, parseIsoDate } from '../match/dates';
import type { Match } from '../match/decide';
import { featuresOf } from '../match/passages';
import type { Version } from '../model';

/** When the thing happened that a version reports, as far as it says. */
export interface Anchor {
  /** Days that the version names in its lead; empty where it names none. */
  readonly days: readonly CalendarDate[];
  readonly published: CalendarDate | null;
}

/** Sentences at the head of an article, headline included, that tell what it is about. */
const leadSize = 4;
/** News tells of the last few days. */
const newsAge = 4;
/** Shares of the shorter version's sentences from which two versions tell one event although their dates differ a little, or clearly. */
const sameDespite = { weak: 0.4, strong: 0.75 };

/** The day of a version's main event: the first sentence of its lead that names days says it; the date of publication bounds it. */
export function anchorOf(version: Version): Anchor {
  const lead = featuresOf(version.article).passages.slice(0, leadSize);
  const published = parseIsoDate(version.article.publishedAt ?? version.details?.published);
  for (const passage of lead) {
    const days = passage.dates.filter((d) => d.day !== null);
    if (days.length > 0) return { days, published };
  }
  return { days: [], published };
}

type Conflict = 'none' | 'weak' | 'strong';

/** Whether two versions can tell of one event, by their dates alone. */
export function conflictOf(a: Anchor, b: Anchor): Conflict {
  if (a.days.length > 0 && b.days.length > 0) {
    const apart = leastDistance(a.days, b.days);
    return apart === 0 ? 'none' : apart === 1 ? 'weak' : 'strong';
  }
  const [dated, other] = a.days.length > 0 ? [a, b] : [b, a];
  if (dated.days.length > 0 && other.published) {
    const ages = dated.days.map((day) => daysBetween(day, other.published!) ?? 0);
    return ages.some((age) => age >= -1 && age <= newsAge) ? 'none' : 'weak';
  }
  if (a.published && b.published) return Math.abs(daysBetween(a.published, b.published) ?? 0) > newsAge ? 'weak' : 'none';
  return 'none';
}

function leastDistance(a: readonly CalendarDate[], b: readonly CalendarDate[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const x of a) for (const y of b) least = Math.min(least, Math.abs(daysBetween(x, y) ?? 0));
  return least;
}

/** How much of the shorter of two versions the other tells as well, 0..1. */
export function affinity(a: Version, b: Version, matches: readonly Match[]): number {
  const [from, to] = [featuresOf(a.article), featuresOf(b.article)];
  const rows = new Set(matches.map((m) => from.passages[m.a]!.sentence));
  const columns = new Set(matches.map((m) => to.passages[m.b]!.sentence));
  const shorter = Math.min(from.sentences, to.sentences);
  return shorter === 0 ? 0 : Math.min(1, Math.min(rows.size, columns.size) / shorter);
}

/**
 * Parts the versions of a story by the event that each tells. Versions that have most in common are put together first; a version whose
 * date contradicts one of a group stays out of it, unless the two have nearly everything in common (then one of them has the date wrong).
 * A version that gives no date goes with those that it resembles most.
 * @param affinities how much each pair of versions has in common, 0..1
 * @returns for each version the number of its event
 */
export function eventsOf(anchors: readonly Anchor[], affinities: (i: number, j: number) => number): number[] {
  const event = anchors.map((_, i) => i);
  const pairs: { i: number; j: number; common: number }[] = [];
  for (let i = 0; i < anchors.length; i++) for (let j = i + 1; j < anchors.length; j++) pairs.push({ i, j, common: affinities(i, j) });
  pairs.sort((x, y) => y.common - x.common);
  const members = anchors.map((_, i) => [i]);
  const apart = (i: number, j: number) => {
    const conflict = conflictOf(anchors[i]!, anchors[j]!);
    return conflict !== 'none' && affinities(i, j) < sameDespite[conflict];
  };
  for (const { i, j } of pairs) {
    const [x, y] = [event[i]!, event[j]!];
    if (x === y || members[x]!.some((one) => members[y]!.some((other) => apart(one, other)))) continue;
    for (const member of members[y]!) event[member] = x;
    members[x]!.push(...members[y]!);
    members[y] = [];
  }
  return event;
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
  anchorA: Anchor,
  anchorB: Anchor,
): boolean {
  const [daysA, daysB] = [a, b].map((dates) => dates.filter((d) => d.day !== null));
  if (daysA!.length > 0 && daysB!.length > 0) {
    if (leastDistance(daysA!, daysB!) === 0) return true;
    return together && score >= sameWords;
  }
  if (!together) return false;
  // One passage names a day that is not that of the story, the other none: it tells of the story's own day.
  if (daysA!.length > 0 && elsewhere(daysA!, anchorA)) return score >= sameWords;
  if (daysB!.length > 0 && elsewhere(daysB!, anchorB)) return score >= sameWords;
  return true;
}

function elsewhere(days: readonly CalendarDate[], anchor: Anchor): boolean {
  const own = anchor.days.length > 0 ? anchor.days : anchor.published ? [anchor.published] : [];
  return own.length > 0 && leastDistance(days, own) > 1;
}
