import { lexiconLanguage } from '../lexicon/inflection';
import { conceptAt } from '../lexicon/lookup';
import { type CalendarDate, type DateMention, daysBetween, findDates, parseIsoDate } from '../match/dates';
import { type Features, featuresOf, type Passage } from '../match/passages';
import type { Article, Version } from '../model';
import { tokenize } from '../text/tokens';

/** When the happening of an article may have been. */
export interface When {
  /** Days that its lead names, by date or by weekday; empty where it names none. */
  readonly days: readonly CalendarDate[];
  readonly published: CalendarDate | null;
}

/** Sentences at the head of an article, headline included, that tell what it is about. */
export const leadSize = 4;
/** News tells of the last few days, and now and then of tomorrow. */
export const newsAge = 4;

/** The days that the lead of an article is about. A day far from its publication is told as background, unless there is no other. */
export function whenOf(version: Version): When {
  const published = publishedOf(version);
  const features = featuresOf(version.article);
  const days: CalendarDate[] = [];
  for (const passage of features.passages.slice(0, leadSize)) {
    days.push(...passage.dates.filter((d) => d.day !== null));
    if (published) for (const weekday of weekdaysIn(passage, features)) days.push(lastOne(weekday, published));
  }
  const recent = published ? days.filter((day) => isNews(day, published)) : [];
  return { days: recent.length > 0 ? recent : days, published };
}

const isNews = (day: CalendarDate, published: CalendarDate): boolean => {
  const age = daysBetween(day, published) ?? 0;
  return age >= -1 && age < 7;
};

/** Weekdays that a passage names, 0 for Sunday. */
function weekdaysIn(passage: Passage, { units }: Features): number[] {
  return [...passage.units].flatMap((unit) =>
    units[unit]!.concepts.flatMap((concept) => {
      const { id } = conceptAt(concept);
      return id.startsWith('weekday-') ? [Number(id.slice('weekday-'.length))] : [];
    }),
  );
}

/** The latest such weekday up to a day. */
function lastOne(weekday: number, until: CalendarDate): CalendarDate {
  const last = new Date(Date.UTC(until.year ?? 2001, until.month - 1, until.day ?? 1));
  last.setUTCDate(last.getUTCDate() - ((last.getUTCDay() - weekday + 7) % 7));
  return { year: last.getUTCFullYear(), month: last.getUTCMonth() + 1, day: last.getUTCDate() };
}

/** The day of publication: what is known of it, else a date with its year that stands as a stamp at the head or the end of the text. */
export function publishedOf({ article, details }: Version): CalendarDate | null {
  return parseIsoDate(article.publishedAt ?? details?.published) ?? stampOf(article);
}

/** Sentences at either end among which stamps are looked for, and words that may stand beside the date in one ("Last updated", a place). */
const stampSearch = 3;
const stampWords = 4;

function stampOf(article: Article): CalendarDate | null {
  const { sentences, text } = article;
  const ends = sentences.length > 2 * stampSearch ? [...sentences.slice(0, stampSearch), ...sentences.slice(-stampSearch)] : sentences;
  for (const { start, end } of ends) {
    // A stamp that opens a sentence stands at its very beginning.
    const head = Math.min(end, start + 60);
    if (!/\d{4}/.test(text.slice(start, head))) continue;
    const tokens = tokenize(text, start, head);
    const date = findDates(tokens, lexiconLanguage(article.language) ?? 'en').find((d) => d.year !== null && d.day !== null);
    if (!date) continue;
    const words = tokens.filter((token, i) => token.kind === 'word' && (i < date.first || i > date.last)).length;
    if ((end === head && words <= stampWords) || opens(date, text, start)) return date;
  }
  return null;
}

/** "7 May 2025 - A train …" */
const opens = (date: DateMention, text: string, start: number): boolean =>
  date.start === start && /^\s*[-–—:|]/u.test(text.slice(date.end));

/** Days between the nearest of two lists of days that have a day each; infinite where one is empty. */
export function leastDistance(a: readonly CalendarDate[], b: readonly CalendarDate[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const x of a) for (const y of b) least = Math.min(least, Math.abs(daysBetween(x, y) ?? 0));
  return least;
}

/** How many days the happenings of two articles lie apart at least, as far as these tell; 0 where they tell nothing. */
export function daysApart(a: When, b: When): number {
  if (a.days.length > 0 && b.days.length > 0) return leastDistance(a.days, b.days);
  const [dated, other] = a.days.length > 0 ? [a, b] : [b, a];
  if (!other.published) return 0;
  if (dated.days.length > 0) {
    // What is published tells of the days before it.
    return Math.min(...dated.days.map((day) => beyond(daysBetween(day, other.published!) ?? 0)));
  }
  return dated.published ? Math.max(0, Math.abs(daysBetween(dated.published, other.published) ?? 0) - newsAge) : 0;
}

const beyond = (age: number): number => (age < 0 ? -age : Math.max(0, age - newsAge));
