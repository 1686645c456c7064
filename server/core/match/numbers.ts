import { type LexiconLanguage, lexiconLanguages } from '../lexicon/inflection';
import { lines } from '../lexicon/lookup';
import { numerals } from '../lexicon/tables';
import type { Span } from '../model';
import type { Token } from '../text/tokens';

/** What a figure counts as. `many`: a plural such as "hundreds", its value the unit. `clock`: minutes since midnight. */
export type NumberKind = 'count' | 'percent' | 'ordinal' | 'many' | 'clock';

/** A figure in a text, in digits or in words. `first` and `last` are the indices of its tokens, both included. */
export interface NumberMention extends Span {
  readonly value: number;
  readonly kind: NumberKind;
  readonly first: number;
  readonly last: number;
}

interface Numeral {
  readonly value: number;
  readonly kind: NumberKind | 'dozen' | 'percent-sign';
}

const numeralMaps = new Map<LexiconLanguage, ReadonlyMap<string, Numeral>>();

/** The number words of a language; those of several parts ("vijfentwintig", "veinticuatro") are made here. */
function numeralsOf(language: LexiconLanguage): ReadonlyMap<string, Numeral> {
  const known = numeralMaps.get(language);
  if (known) return known;
  const map = new Map<string, Numeral>();
  const plain: [string, number][] = [];
  for (const line of lines(numerals)) {
    const [id, ...cells] = line.split('\t') as [string, ...string[]];
    const numeral: Numeral = id.startsWith('many')
      ? { value: Number(id.slice(4)), kind: 'many' }
      : id.startsWith('ord')
        ? { value: Number(id.slice(3)), kind: 'ordinal' }
        : id === 'percent'
          ? { value: 0, kind: 'percent-sign' }
          : id === '12x'
            ? { value: 12, kind: 'dozen' }
            : { value: Number(id), kind: 'count' };
    for (const form of cells[lexiconLanguages.indexOf(language)]!.split('|')) {
      if (!map.has(form)) map.set(form, numeral);
      if (numeral.kind === 'count') plain.push([form, numeral.value]);
    }
  }
  const link = language === 'nl' ? 'en' : language === 'de' ? 'und' : null;
  if (link)
    for (const [unit, low] of plain)
      for (const [ten, high] of plain)
        if (low > 0 && low < 10 && high >= 20 && high < 100)
          map.set(`${unit === 'eins' ? 'ein' : unit === 'één' ? 'een' : unit}${link === 'en' && unit.endsWith('e') ? 'ën' : link}${ten}`, {
            value: low + high,
            kind: 'count',
          });
  if (language === 'es')
    for (const [unit, low] of plain) if (low > 0 && low < 10) map.set(`veinti${unit}`, { value: 20 + low, kind: 'count' });
  numeralMaps.set(language, map);
  return map;
}

/**
 * The value of digits with separators: "1,200.5" in English, "1.200,5" in most others. A single separator before exactly three digits
 * groups thousands where it is the language's own, else it is a decimal sign. NaN where the text is no number.
 */
export function parseDigits(text: string, language: string): number {
  const digits = text.replace(/[\u00a0\u202f\u2009 ]/g, '');
  const grouping = language === 'en' ? ',' : '.';
  const separators = digits.replace(/\d/g, '');
  if (separators === '') return Number(digits);
  if (!/^[.,]+$/.test(separators)) return Number.NaN;
  const last = separators[separators.length - 1]!;
  const mixed = separators.includes('.') && separators.includes(',');
  const decimals = digits.length - digits.lastIndexOf(last) - 1;
  const isDecimal = mixed || (separators.length === 1 && !(decimals === 3 && last === grouping));
  if (!isDecimal) return Number(digits.replace(/[.,]/g, ''));
  return Number(`${digits.slice(0, digits.lastIndexOf(last)).replace(/[.,]/g, '')}.${digits.slice(digits.lastIndexOf(last) + 1)}`);
}

/** All figures of a run of tokens, left to right, in the notation and the words of a language. "One" alone is an article, no figure. */
export function findNumbers(tokens: readonly Token[], language: LexiconLanguage): NumberMention[] {
  const words = numeralsOf(language);
  const found: NumberMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const mention = readNumber(tokens, at, language, words);
    if (!mention) continue;
    found.push(mention);
    at = mention.last;
  }
  return found;
}

function readNumber(
  tokens: readonly Token[],
  at: number,
  language: LexiconLanguage,
  words: ReadonlyMap<string, Numeral>,
): NumberMention | null {
  const token = tokens[at]!;
  let value: number;
  let kind: NumberKind = 'count';
  let last = at;
  if (token.kind === 'number') {
    const digits = /^[\d.,:/\u00a0\u202f\u2009]+/.exec(token.text)?.[0];
    if (!digits) return null;
    const suffix = token.lower.slice(digits.length);
    const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(digits);
    if (clock)
      return { value: Number(clock[1]) * 60 + Number(clock[2]), kind: 'clock', first: at, last: at, start: token.start, end: token.end };
    value = parseDigits(digits, language);
    if (Number.isNaN(value)) return null;
    if (/^(?:st|nd|rd|th|e|ste|de|er|ère|ème|th)$/.test(suffix)) kind = 'ordinal';
    if (/^(?:m|mln|mn|mio)$/.test(suffix) && language === 'en') value *= 1e6;
    if (suffix === 'bn') value *= 1e9;
  } else if (token.kind === 'word') {
    const spelled = readWords(tokens, at, words);
    if (!spelled) return null;
    ({ value, kind, last } = spelled);
  } else return null;

  for (let next = tokens[last + 1]; kind === 'count' && next; next = tokens[last + 1]) {
    const numeral = words.get(bare(next.lower));
    const milliards = language === 'es' && bare(next.lower) === 'mil' && /^millon|^millón/.test(tokens[last + 2]?.lower ?? '');
    if (milliards) {
      value *= 1e9;
      last += 2;
    } else if (next.text === '%' || numeral?.kind === 'percent-sign' || (next.lower === 'per' && tokens[last + 2]?.lower === 'cent')) {
      kind = 'percent';
      last += next.lower === 'per' ? 2 : 1;
    } else if (numeral?.kind === 'count' && numeral.value >= 100 && numeral.value > value / 1000) {
      value *= numeral.value;
      last += 1;
    } else if (numeral?.kind === 'dozen') {
      value *= 12;
      last += 1;
    } else break;
  }
  const before = tokens[at - 1];
  if (kind === 'count' && before && (before.text === '%' || words.get(before.lower)?.kind === 'percent-sign')) kind = 'percent';
  if (kind === 'count' && value === 1 && token.kind === 'word') return null;
  return { value, kind, first: at, last, start: token.start, end: tokens[last]!.end };
}

const bare = (lower: string): string => (lower.includes("'") ? lower.slice(0, lower.indexOf("'")) : lower);

/** A spelled number: "twenty-five", "treinta y cinco", "двадцать пять", "a dozen", "honderden". */
function readWords(
  tokens: readonly Token[],
  at: number,
  words: ReadonlyMap<string, Numeral>,
): { value: number; kind: NumberKind; last: number } | null {
  const lower = bare(tokens[at]!.lower);
  const first = words.get(lower) ?? hyphenated(lower, words);
  if (!first || first.kind === 'percent-sign') return null;
  if (first.kind === 'dozen') return { value: 12, kind: 'count', last: at };
  if (first.kind !== 'count') return { value: first.value, kind: first.kind, last: at };
  let { value } = first;
  let last = at;
  for (;;) {
    let next = tokens[last + 1];
    let skip = 1;
    if (next && (next.lower === 'y' || next.lower === 'and') && value >= 20) {
      next = tokens[last + 2];
      skip = 2;
    }
    const numeral = next && words.get(bare(next.lower));
    if (numeral?.kind !== 'count') break;
    const low = value % 100 === 0 ? value % 1000 : value % 100;
    const adds =
      numeral.value > 0 && ((low >= 10 && low % 10 === 0 && numeral.value < 10) || (low % 100 === 0 && low >= 100 && numeral.value < 100));
    if (!adds) break;
    value += numeral.value;
    last += skip;
  }
  return { value, kind: 'count', last };
}

function hyphenated(lower: string, words: ReadonlyMap<string, Numeral>): Numeral | undefined {
  const parts = lower.split('-');
  if (parts.length !== 2) return undefined;
  const [tens, units] = parts.map((part) => words.get(part));
  if (tens?.kind !== 'count' || !units || tens.value < 20 || tens.value > 90 || units.value < 1 || units.value > 19) return undefined;
  return { value: tens.value + units.value, kind: units.kind === 'ordinal' ? 'ordinal' : 'count' };
}
