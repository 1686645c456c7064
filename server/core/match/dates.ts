import { type LexiconLanguage, lexiconLanguages } from '../lexicon/inflection';
import { lines } from '../lexicon/lookup';
import { cldr } from '../lexicon/tables';
import type { Span } from '../model';
import type { Token } from '../text/tokens';

/** A calendar date; what a text leaves out is null. Months count from 1. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** A date in a text. `first` and `last` are the indices of its tokens, both included. */
export interface DateMention extends Span, CalendarDate {
  readonly first: number;
  readonly last: number;
}

const monthMaps = new Map<LexiconLanguage, ReadonlyMap<string, number>>();

function monthsOf(language: LexiconLanguage): ReadonlyMap<string, number> {
  let months = monthMaps.get(language);
  if (!months) {
    const map = new Map<string, number>();
    for (const line of lines(cldr)) {
      const [kind, id, ...cells] = line.split('\t');
      if (kind === 'month') for (const form of cells[lexiconLanguages.indexOf(language)]!.split('|')) map.set(form, Number(id));
    }
    months = map;
    monthMaps.set(language, map);
  }
  return months;
}

/** The month that a word names, inflected or not ("сентября", "sentyabrın", "Eylül'de"); 0 where it names none. */
function monthOf(token: Token | undefined, months: ReadonlyMap<string, number>): number {
  if (token?.kind !== 'word') return 0;
  const lower = token.lower.split(/['.]/)[0]!;
  const exact = months.get(lower);
  if (exact) return exact;
  if (lower.length < 6) return 0;
  for (let cut = lower.length - 1; cut >= Math.max(4, lower.length - 4); cut--) {
    const month = months.get(lower.slice(0, cut));
    if (month && cut >= 4) return month;
  }
  return 0;
}

const dayOf = (token: Token | undefined): number | null => {
  if (token?.kind !== 'number') return null;
  const digits = /^(\d{1,2})(?:st|nd|rd|th|e|er|ste|de)?$/.exec(token.lower);
  const day = digits ? Number(digits[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
};

const yearOf = (token: Token | undefined): number | null => {
  const year = token?.kind === 'number' && /^\d{4}$/.test(token.text) ? Number(token.text) : 0;
  return year >= 1000 && year < 2200 ? year : null;
};

/**
 * The dates of a run of tokens: "26 September 2023", "September 26", "26 de septiembre", "2023-09-26", "26.09.2023", "9-10 November" (two).
 * A month without a day or a year is a date only where its name cannot be another word (capital letter, or next to "in"); weekdays are words.
 */
export function findDates(tokens: readonly Token[], language: LexiconLanguage): DateMention[] {
  const months = monthsOf(language);
  const found: DateMention[] = [];
  const push = (first: number, last: number, year: number | null, month: number, day: number | null) => {
    if (month >= 1 && month <= 12) found.push({ first, last, year, month, day, start: tokens[first]!.start, end: tokens[last]!.end });
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'number') {
      const numeric = readNumeric(tokens, at, language);
      if (numeric) {
        push(at, numeric.last, numeric.year, numeric.month, numeric.day);
        at = numeric.last;
      }
      continue;
    }
    const month = monthOf(token, months);
    if (!month) continue;
    let first = at;
    let last = at;
    const days: number[] = [];
    let back = at - 1;
    if (tokens[back]?.text === '.' || tokens[back]?.lower === 'de' || tokens[back]?.lower === 'of') back--;
    const before = dayOf(tokens[back]);
    if (before !== null) {
      days.push(before);
      first = back;
      const earlier = /^[-–/]$/.test(tokens[back - 1]?.text ?? '') ? dayOf(tokens[back - 2]) : null;
      if (earlier !== null) {
        days.unshift(earlier);
        first = back - 2;
      }
    } else {
      const after = dayOf(tokens[at + 1]);
      if (after !== null) {
        days.push(after);
        last = at + 1;
        const later = /^[-–]$/.test(tokens[last + 1]?.text ?? '') ? dayOf(tokens[last + 2]) : null;
        if (later !== null) {
          days.push(later);
          last += 2;
        }
      }
    }
    let ahead = last + 1;
    if (tokens[ahead]?.text === ',' || tokens[ahead]?.lower === 'de' || tokens[ahead]?.lower === 'of') ahead++;
    const year = yearOf(tokens[ahead]) ?? (days.length === 0 ? yearOf(tokens[at - 1]) : null);
    if (yearOf(tokens[ahead]) !== null) last = ahead;
    const named = token.text[0] !== token.lower[0] && at > 0 && token.lower.length > 3;
    if (days.length === 0 && year === null && !(named || (token.lower.length > 5 && at > 0))) continue;
    if (days.length === 0) push(first, last, year, month, null);
    for (const day of days) push(first, last, year, month, day);
    at = last;
  }
  return found;
}

function readNumeric(tokens: readonly Token[], at: number, language: LexiconLanguage): (CalendarDate & { last: number }) | null {
  const token = tokens[at]!;
  const dash = (i: number) => tokens[i]?.text === '-' && tokens[i]!.start === tokens[i - 1]!.end;
  if (/^\d{4}$/.test(token.text) && dash(at + 1) && dash(at + 3)) {
    const month = Number(tokens[at + 2]?.text);
    const day = dayOf(tokens[at + 4]) ?? Number(/^(\d\d)t/.exec(tokens[at + 4]?.lower ?? '')?.[1] ?? 0);
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) return { year: Number(token.text), month, day, last: at + 4 };
  }
  const written = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(token.text);
  if (!written) return null;
  const [first, second] = [Number(written[1]), Number(written[2])];
  // English slashes may put the month first; where both readings are possible, the date is not sure and left out.
  const american = language === 'en' && token.text.includes('/');
  if (american && first <= 12 && second <= 12 && first !== second) return null;
  const [day, month] = american && second > 12 ? [second, first] : [first, second];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year: Number(written[3]), month, day, last: at } : null;
}

/** The date of an ISO 8601 string, or null. */
export function parseIsoDate(iso: string | null | undefined): CalendarDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return parts ? { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) } : null;
}

/** Days between two dates that both have a month and a day; a missing year is taken from the other. null where a day is missing. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number | null {
  if (a.day === null || b.day === null) return null;
  const serial = (date: CalendarDate, year: number) => Date.UTC(year, date.month - 1, date.day ?? 1) / 86_400_000;
  if (a.year !== null && b.year !== null) return serial(b, b.year) - serial(a, a.year);
  // Without a year the nearest one counts: 30 December and 2 January are three days apart.
  const year = a.year ?? b.year ?? 2001;
  let best = Number.POSITIVE_INFINITY;
  for (const shift of [-1, 0, 1]) {
    const distance = a.year === null ? serial(b, year) - serial(a, year + shift) : serial(b, year + shift) - serial(a, year);
    if (Math.abs(distance) < Math.abs(best)) best = distance;
  }
  return best;
}
