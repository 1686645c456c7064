import { type LexiconLanguage, lexiconLanguages } from '../lexicon/inflection';
import { conceptAt, lexiconOf, lines } from '../lexicon/lookup';
import { type CalendarDate, type DateMention, findDates } from '../match/dates';
import type { Span } from '../model';
import type { Token } from '../text/tokens';
import table from './times.tsv';
import { longestAt, type Wording, wordingsOf } from './wordings';

/** A day or a stretch of days that a text names. What it leaves out is null. */
export interface Day extends Span {
  /** 0 for Sunday; what the text says, else what the calendar says of the date. */
  readonly weekday: number | null;
  readonly year: number | null;
  /** First and last day, counted within a year from 0; null for a bare weekday, and for a bare year. */
  readonly days: readonly [number, number] | null;
  readonly season: string | null;
}

type Times = ReadonlyMap<string, readonly Wording[]>;
const byLanguage = new Map<LexiconLanguage, Times>();

function timesOf(language: LexiconLanguage): Times {
  let times = byLanguage.get(language);
  if (!times) {
    const column = 1 + lexiconLanguages.indexOf(language);
    times = new Map(
      lines(table).map((line) => {
        const cells = line.split('\t');
        return [cells[0]!, wordingsOf(cells[column]!)] as const;
      }),
    );
    byLanguage.set(language, times);
  }
  return times;
}

/** First and last day of a season, generously: they begin earlier in some countries than in others. Winter lies across two years. */
const seasons: Readonly<Record<string, readonly [number, number]>> = { spring: [59, 181], summer: [151, 273], autumn: [243, 364] };
/** Thirds of a month, generously. */
const thirds: Readonly<Record<string, readonly [number, number]>> = { begin: [1, 12], middle: [9, 22], finish: [18, 31] };
const dayMs = 86_400_000;

const dayInYear = (month: number, day: number): number => (Date.UTC(2001, month - 1, day) - Date.UTC(2001, 0, 1)) / dayMs;
const weekdayOf = (year: number, month: number, day: number): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/**
 * The days that a run of tokens names: dates, months and their parts, quarters, seasons, years, weekdays; "yesterday" where the day of
 * publication is known.
 */
export function findDays(tokens: readonly Token[], language: LexiconLanguage, published: CalendarDate | null): Day[] {
  const times = timesOf(language);
  const found: (Day & { readonly first: number; readonly last: number })[] = [];
  const at = (index: number, id: string) => longestAt(tokens, index, times.get(id)!);
  const taken = (index: number) => found.some(({ first, last }) => index >= first && index <= last);
  const push = (first: number, last: number, rest: Partial<Day>) =>
    found.push({
      first,
      last,
      start: tokens[first]!.start,
      end: tokens[last]!.end,
      weekday: null,
      year: null,
      days: null,
      season: null,
      ...rest,
    });
  for (const { first, last, year, month, day } of [...findDates(tokens, language), ...smallMonths(tokens, language, times)]) {
    if (taken(first)) continue;
    const known = year ?? published?.year ?? null;
    if (day !== null)
      push(first, last, {
        year,
        days: [dayInYear(month, day), dayInYear(month, day)],
        weekday: known ? weekdayOf(known, month, day) : null,
      });
    else {
      const part = Object.keys(thirds).find(
        (id) => standsBefore(tokens, first, times.get(id)!) || longestAt(tokens, last + 1, times.get(`after${id}`)!) > 0,
      );
      const [from, to] = part ? thirds[part]! : [1, 31];
      push(first, last, { year, days: [dayInYear(month, from), dayInYear(month, Math.min(to, lengthOf(month)))] });
    }
  }
  for (let index = 0; index < tokens.length; index++) {
    if (taken(index)) continue;
    const quarter = [1, 2, 3, 4].find((n) => at(index, `quarter${n}`) > 0);
    const half = [1, 2].find((n) => at(index, `half${n}`) > 0);
    const season = ['spring', 'summer', 'autumn', 'winter'].find((id) => at(index, id) > 0);
    if (quarter)
      push(index, index + at(index, `quarter${quarter}`) - 1, { days: months(3 * quarter - 2, 3 * quarter), year: nearYear(index) });
    else if (half && nearYear(index))
      push(index, index + at(index, `half${half}`) - 1, { days: months(6 * half - 5, 6 * half), year: nearYear(index) });
    else if (season) push(index, index + at(index, season) - 1, { days: seasons[season] ?? null, season, year: nearYear(index) });
    else {
      const shift = [-1, 0, 1].find((n) => at(index, ['yesterday', 'today', 'tomorrow'][n + 1]!) > 0);
      if (shift === undefined || !published || published.day === null) continue;
      const day = new Date(Date.UTC(published.year ?? 2001, published.month - 1, published.day + shift));
      push(index, index, {
        year: day.getUTCFullYear(),
        weekday: published.year === null ? null : day.getUTCDay(),
        days: [dayInYear(day.getUTCMonth() + 1, day.getUTCDate()), dayInYear(day.getUTCMonth() + 1, day.getUTCDate())],
      });
    }
  }
  /** The year that stands beside a quarter or a season: "the first quarter of 2026". */
  function nearYear(index: number): number | null {
    for (let i = Math.max(0, index - 4); i <= index + 5 && i < tokens.length; i++) if (isYear(tokens[i])) return Number(tokens[i]!.text);
    return null;
  }
  for (const weekday of weekdaysOf(tokens, language)) {
    // "13 May, Tuesday": one day.
    const date = found.findIndex(
      (each) => each.season === null && each.days !== null && each.days[0] === each.days[1] && beside(each, weekday),
    );
    if (date < 0) push(weekday.first, weekday.last, { weekday: weekday.weekday });
    else found[date] = { ...found[date]!, weekday: weekday.weekday };
  }
  tokens.forEach((token, index) => {
    if (!isYear(token) || taken(index) || found.some((each) => each.year === Number(token.text) && Math.abs(each.first - index) < 6))
      return;
    const next = tokens[index + 1];
    const before =
      longestAt(tokens, index - 1, times.get('inyear')!) > 0 || (language === 'en' && articles.has(tokens[index - 1]?.lower ?? ''));
    const behind = [1, 2, 3].some((n) => longestAt(tokens, index + n, times.get('yearword')!) > 0);
    const alone = next === undefined || next.kind === 'punctuation' || lexiconOf(language).isStopword(next.lower);
    if (
      behind ||
      (alone && before) ||
      (before && token.text !== '2000' && !countsPeople(next, language)) ||
      (alone && !before && language !== 'ru')
    )
      push(index, index, { year: Number(token.text) });
  });
  return found.sort((x, y) => x.first - y.first);
}

/** Months that only what stands beside them tells from other words: "в июне", "en mai". */
function smallMonths(tokens: readonly Token[], language: LexiconLanguage, times: Times): DateMention[] {
  const year = { ...tokens[0]!, kind: 'number' as const, text: '2001', lower: '2001' };
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || at === 0) return [];
    const beside = longestAt(tokens, at - 1, times.get('inmonth')!) > 0 || longestAt(tokens, at + 1, times.get('aftermonth')!) > 0;
    const capital = token.text[0] !== token.lower[0];
    if (!beside || (!capital && (language === 'en' || language === 'de'))) return [];
    const month = findDates([tokens[at - 1]!, token, year], language).find(({ day, first }) => day === null && first === 1);
    return month ? [{ ...month, first: at, last: at, year: null, start: token.start, end: token.end }] : [];
  });
}

/** "A 2022 report": what stands before a year that says when something is from. */
const articles: ReadonlySet<string> = new Set(['a', 'the', 'its', 'his', 'her', 'their', 'this', 'that']);

const isYear = (token: Token | undefined): boolean => token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text);

/** "2050 people": no year. */
const countsPeople = (token: Token | undefined, language: LexiconLanguage): boolean =>
  token?.kind === 'word' &&
  lexiconOf(language)
    .concepts(token.lower, false)
    .flat()
    .some((c) => conceptAt(c).id === 'people');

const lengthOf = (month: number): number => [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
const months = (from: number, to: number): [number, number] => [dayInYear(from, 1), dayInYear(to, lengthOf(to))];

/** Whether a wording ends right before an index. */
function standsBefore(tokens: readonly Token[], index: number, wordings: readonly Wording[]): boolean {
  for (const back of [1, 2, 3]) {
    const length = longestAt(tokens, index - back, wordings);
    // "ende des März", "mi-mars", "end of next March": one word may stand between.
    if (length > 0 && index - back >= 0 && length >= back - 1) return true;
  }
  return false;
}

const beside = (x: { first: number; last: number }, y: { first: number; last: number }) =>
  Math.min(Math.abs(x.first - y.last), Math.abs(y.first - x.last)) <= 2;

/** The weekdays that a sentence names, also those of two words ("çərşənbə axşamı"). */
function weekdaysOf(tokens: readonly Token[], language: LexiconLanguage): { first: number; last: number; weekday: number }[] {
  const lexicon = lexiconOf(language);
  const lowers = tokens.map((token) => (token.kind === 'word' ? token.lower.split("'")[0]! : ''));
  const stems = lowers.map((lower) => (lower ? lexicon.stem(lower) : ''));
  const days: { first: number; last: number; weekday: number }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!lowers[i]) continue;
    const phrase = lexicon.phraseAt(lowers, stems, i);
    const concepts = phrase ? phrase.concepts : lexicon.concepts(lowers[i]!, false).flat();
    const last = i + (phrase ? phrase.words : 1) - 1;
    const weekday = concepts.map((concept) => conceptAt(concept).id).find((id) => id.startsWith('weekday-'));
    if (weekday && /\d$/.test(weekday)) days.push({ first: i, last, weekday: Number(weekday.slice('weekday-'.length)) });
    i = last;
  }
  return days;
}

/** Whether two namings of days surely mean different ones. A bare weekday may be any date that no weekday is known of. */
export function differ(a: Day, b: Day): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return true;
  if (a.season !== null && b.season !== null) return a.season !== b.season;
  if (a.days && b.days) return a.days[1] < b.days[0] || b.days[1] < a.days[0];
  if (a.weekday !== null && b.weekday !== null && (!a.days || !b.days)) return a.weekday !== b.weekday;
  return false;
}
