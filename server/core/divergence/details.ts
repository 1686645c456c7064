import { type LexiconLanguage, lexiconLanguage, lexiconLanguages } from '../lexicon/inflection';
import { conceptAt, lexiconOf, lines } from '../lexicon/lookup';
import type { Article, Span, Version } from '../model';
import { publishedOf } from '../story/when';
import { type Token, tokenize } from '../text/tokens';
import { type Day, findDays } from './days';
import { type Measure, measured } from './measures';
import { findQuantities, type Quantity } from './quantities';
import table from './units.tsv';
import { longestAt, type Wording, wordingsOf } from './wordings';

/** A figure with what it counts. */
export interface Figure extends Span {
  readonly value: number;
  readonly percent: boolean;
  /** A percentage in words: "half". */
  readonly part: boolean;
  /** How many percent of the whole, where the text tells of how many: 50 for "two of four". */
  readonly share: number | null;
  /** What the words beside it mean, and their roots: people, metres, lira. */
  readonly unit: ReadonlySet<string>;
  /** What it measures, where that can be given in one unit: then `value` is in metres, or in minutes. */
  readonly measure: Measure | null;
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

/** How many words behind a figure may tell what it counts. */
const behind = 3;
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
    const named = findDays(tokens, language, published);
    days.push(...named);
    const quantities = findQuantities(tokens, language);
    for (const number of quantities) {
      values.push({ ...span(number), value: number.value });
      if (number.kind !== 'count' && number.kind !== 'percent') continue;
      if (named.some((d) => number.start < d.end && d.start < number.end) || isClock(tokens, number, language)) continue;
      const figure = figureOf(tokens, number, quantities, language);
      if (figure) figures.push(figure);
    }
  }
  return { figures, days, values };
}

function figureOf(tokens: readonly Token[], number: Quantity, all: readonly Quantity[], language: LexiconLanguage): Figure | null {
  // "320 of the 400 crew members": both count the same.
  const whole = number.kind === 'count' ? wholeOf(tokens, number, all, language) : null;
  const { first, last } = whole ?? number;
  const unit = unitOf(tokens, first, last, language);
  const percent = number.kind === 'percent';
  if (unit.size === 0 && number.measure === null && !percent) for (const word of countedBefore(tokens, number, language)) unit.add(word);
  if (unit.size === 0 && number.measure === null && !percent) return null;
  const one = tokens[number.first]!;
  const joined = number.first === number.last && one.kind === 'word' ? /-(\p{L}+)/u.exec(one.lower)?.[1] : undefined;
  if (joined) addConcepts(unit, joined, language);
  return {
    ...span(number),
    percent,
    part: number.part,
    unit,
    share: whole && whole.value > number.value ? (100 * number.value) / whole.value : null,
    ...(number.measure
      ? { value: number.value, measure: number.measure }
      : measured(number.value, joined ?? tokens[number.last + 1]?.lower, language)),
  };
}

/** The figure that another is a part of: "320 of 400", "deux des quatre". */
function wholeOf(tokens: readonly Token[], number: Quantity, all: readonly Quantity[], language: LexiconLanguage): Quantity | null {
  const length = longestAt(tokens, number.last + 1, wordsFor('of', language));
  return length > 0 ? (all.find(({ first, kind }) => kind === 'count' && first === number.last + 1 + length) ?? null) : null;
}

/** What a bare figure counts, where the text calls it a number of something: "the number of patients rose to 19". */
function countedBefore(tokens: readonly Token[], number: Quantity, language: LexiconLanguage): Set<string> {
  const next = tokens[number.last + 1];
  if (next && next.kind !== 'punctuation' && !lexiconOf(language).isStopword(next.lower)) return new Set();
  for (let at = number.first - 1; at >= 0; at--) {
    const length = longestAt(tokens, at, wordsFor('number-of', language));
    if (length > 0) return unitOf(tokens, at, at + length - 1, language);
    const behindIt = longestAt(tokens, at, wordsFor('after-number-of', language));
    if (behindIt > 0 && at > 0) {
      const unit = new Set<string>();
      addConcepts(unit, tokens[at - 1]!.lower, language);
      return unit;
    }
  }
  return new Set();
}

/** "At 6 p.m.", "à 18 heures", "um 18.00 Uhr": a time of day counts nothing. */
function isClock(tokens: readonly Token[], { first, last, value }: Quantity, language: LexiconLanguage): boolean {
  if (value >= 25 || tokens[first]!.kind !== 'number') return false;
  const after = longestAt(tokens, last + 1, wordsFor('clock-after', language)) > 0;
  const before = first > 0 && longestAt(tokens, first - 1, wordsFor('clock-before', language)) > 0;
  if (/^\d{1,2}[.:]\d\d$/.test(tokens[first]!.text)) return after || before;
  // "Zwei Uhr" is a time, "12 uur" a length.
  return after && (before || language === 'en' || language === 'de');
}

const tables = new Map<string, readonly Wording[]>();

function wordsFor(id: string, language: LexiconLanguage): readonly Wording[] {
  const key = `${id} ${language}`;
  let wordings = tables.get(key);
  if (!wordings) {
    const row = lines(table).find((line) => line.startsWith(`${id}\t`))!;
    wordings = wordingsOf(row.split('\t')[1 + lexiconLanguages.indexOf(language)]!);
    tables.set(key, wordings);
  }
  return wordings;
}

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
