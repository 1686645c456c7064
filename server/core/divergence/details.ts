import { type LexiconLanguage, lexiconLanguage } from '../lexicon/inflection';
import { conceptAt, lexiconOf } from '../lexicon/lookup';
import { type CalendarDate, findDates } from '../match/dates';
import { findNumbers } from '../match/numbers';
import type { Article, Span, Version } from '../model';
import { publishedOf } from '../story/when';
import { type Token, tokenize } from '../text/tokens';
import { type Measure, measured } from './measures';

/** A figure with what it counts. */
export interface Figure extends Span {
  readonly value: number;
  readonly percent: boolean;
  /** What the words beside it mean, and their roots: people, metres, lira. */
  readonly unit: ReadonlySet<string>;
  /** What it measures, where that can be given in one unit: then `value` is in metres, or in minutes. */
  readonly measure: Measure | null;
}

/** A day that a text names. */
export interface Day extends Span {
  /** ISO 8601 as far as the text tells it ("2024-06-24", "06-24", "2022"), or a weekday ("w1" for Monday). */
  readonly day: string;
}

/** Any number of a text, whatever it counts. */
export interface Value extends Span {
  readonly value: number;
}

/** The slots of an article that can be laid beside those of another. */
export interface Details {
  readonly figures: readonly Figure[];
  readonly days: readonly Day[];
  /** All numbers, to tell whether a figure is known to the other passage too. */
  readonly values: readonly Value[];
}

const cache = new WeakMap<Article, Details>();

/** The slots of a version, found once. */
export function detailsOf(version: Version): Details {
  let details = cache.get(version.article);
  if (!details) {
    details = readDetails(version);
    cache.set(version.article, details);
  }
  return details;
}

/** How many words behind a figure may tell what it counts, and how many before it. */
const behind = 3;
/** "onze millions et demi": so many units at most stand between a number and its half. */
const joined = 5;
const currencies: Readonly<Record<string, string>> = {
  '€': 'euro',
  $: 'dollar',
  '£': 'pound',
  '₺': 'lira',
  '₽': 'ruble',
  '¥': 'yen',
  '₼': 'manat',
};

function readDetails(version: Version): Details {
  const { article } = version;
  const language = lexiconLanguage(article.language);
  const figures: Figure[] = [];
  const days: Day[] = [];
  const values: Value[] = [];
  if (!language) return { figures, days, values };
  const published = publishedOf(version);
  for (const sentence of article.sentences) {
    if (sentence.kind === 'dateline' || sentence.kind === 'byline' || sentence.kind === 'boilerplate' || sentence.kind === 'source-line')
      continue;
    const tokens = tokenize(article.text, sentence.start, sentence.end);
    const dates = findDates(tokens, language);
    for (const date of dates) if (date.day !== null) days.push({ start: date.start, end: date.end, day: isoOf(date, published) });
    for (const weekday of weekdaysOf(tokens, language))
      if (!dates.some((d) => d.day !== null && d.start <= weekday.end && weekday.start <= d.end + 2)) days.push(weekday);
    for (const number of findNumbers(tokens, language)) {
      values.push({ ...span(number), value: number.value });
      // "onze millions et demi": a half belongs to the number before it, and is half of what that counts by.
      if (number.value < 1) {
        const whole = figures.at(-1);
        if (whole && whole.measure === null && number.start - whole.end <= joined) {
          figures.pop();
          const value = whole.value + number.value * scaleOf(whole.value);
          figures.push({ ...whole, value, end: number.end });
          values.push({ start: whole.start, end: number.end, value });
        }
        continue;
      }
      if (number.kind !== 'count' && number.kind !== 'percent') continue;
      if (dates.some((d) => number.start < d.end && d.start < number.end)) continue;
      const unit = unitOf(tokens, number.first, number.last, language);
      const text = article.text.slice(number.start, number.end);
      if (number.kind === 'count' && /^(?:19|20)\d\d$/.test(text) && unit.size === 0) days.push({ ...span(number), day: text });
      else if (number.kind === 'percent' || unit.size > 0)
        figures.push({
          ...span(number),
          percent: number.kind === 'percent',
          unit,
          ...measured(number.value, tokens[number.last + 1]?.lower, language),
        });
    }
  }
  return { figures, days, values };
}

/** Millions, thousands or ones. */
const scaleOf = (value: number): number => [1e9, 1e6, 1e3].find((scale) => value % scale === 0) ?? 1;

const span = ({ start, end }: Span): Span => ({ start, end });

/** What stands right behind a figure, or the sign of a currency beside it. */
function unitOf(tokens: readonly Token[], first: number, last: number, language: LexiconLanguage): Set<string> {
  const unit = new Set<string>();
  const lexicon = lexiconOf(language);
  const sign = currencies[tokens[first - 1]?.text ?? ''] ?? currencies[tokens[last + 1]?.text ?? ''];
  if (sign) {
    addConcepts(unit, sign, 'en');
    return unit;
  }
  let words = 0;
  const run: string[] = [];
  for (let i = last + 1; i < tokens.length && tokens[i]!.kind === 'word' && run.length < 2 * behind; i++)
    run.push(tokens[i]!.lower.split("'").at(-1)!);
  const stems = run.map((lower) => lexicon.stem(lower));
  for (let i = 0; i < run.length && words < behind; i++) {
    const lower = run[i]!;
    // "millions d'euros", "million of lira": a word that only joins stands before what is counted, never behind it.
    if (lexicon.isStopword(lower)) {
      if (words > 0) break;
      continue;
    }
    const phrase = lexicon.phraseAt(run, stems, i);
    words++;
    if (phrase) for (const concept of phrase.concepts) unit.add(conceptAt(concept).id);
    else addConcepts(unit, lower, language);
    if (phrase) i += phrase.words - 1;
  }
  return unit;
}

function addConcepts(unit: Set<string>, lower: string, language: LexiconLanguage): void {
  const lexicon = lexiconOf(language);
  const concepts = lexicon.concepts(lower, true).flat();
  for (const concept of concepts) unit.add(conceptAt(concept).id);
  if (concepts.length === 0) unit.add(`${language}:${lexicon.stem(lower)}`);
}

/** The weekdays that a sentence names, also those of two words ("çərşənbə axşamı"). */
function weekdaysOf(tokens: readonly Token[], language: LexiconLanguage): Day[] {
  const lexicon = lexiconOf(language);
  const words = tokens.filter((token) => token.kind === 'word');
  const lowers = words.map((token) => token.lower.split("'")[0]!);
  const stems = lowers.map((lower) => lexicon.stem(lower));
  const days: Day[] = [];
  for (let i = 0; i < words.length; i++) {
    const phrase = lexicon.phraseAt(lowers, stems, i);
    const concepts = phrase ? phrase.concepts : lexicon.concepts(lowers[i]!, false).flat();
    const last = i + (phrase ? phrase.words : 1) - 1;
    const weekday = concepts.map((concept) => conceptAt(concept).id).find((id) => id.startsWith('weekday-'));
    if (weekday) days.push({ start: words[i]!.start, end: words[last]!.end, day: `w${weekday.slice('weekday-'.length)}` });
    i = last;
  }
  return days;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A date with the year that it surely has: its own, else that of the publication. */
function isoOf(date: CalendarDate, published: CalendarDate | null): string {
  const year = date.year ?? published?.year;
  return `${year ? `${year}-` : ''}${two(date.month)}-${two(date.day ?? 1)}`;
}
