import { type LexiconLanguage, lexiconLanguages } from '../lexicon/inflection';
import { lexiconOf, lines } from '../lexicon/lookup';
import { findNumbers, type NumberKind } from '../match/numbers';
import type { Span } from '../model';
import type { Token } from '../text/tokens';
import type { Measure } from './measures';
import table from './quantities.tsv';
import { longestAt, type Wording, wordingsOf } from './wordings';

/** A figure in digits or in words, "half an hour" and "two thirds" among them. `first` and `last` are the indices of its tokens. */
export interface Quantity extends Span {
  readonly value: number;
  readonly kind: NumberKind;
  /** What it measures, where its own words say so: `value` is in minutes. */
  readonly measure: Measure | null;
  /** A part of a whole, in words: "half", "a third". Its value is a percentage. */
  readonly part: boolean;
  readonly first: number;
  readonly last: number;
}

interface Row {
  readonly kind: 'time' | 'share' | 'number' | 'half';
  readonly value: number;
  readonly wordings: readonly Wording[];
}

const byLanguage = new Map<LexiconLanguage, readonly Row[]>();

function rowsOf(language: LexiconLanguage): readonly Row[] {
  let rows = byLanguage.get(language);
  if (!rows) {
    const column = 2 + lexiconLanguages.indexOf(language);
    rows = lines(table).map((line) => {
      const cells = line.split('\t');
      return { kind: cells[0] as Row['kind'], value: Number(cells[1]), wordings: wordingsOf(cells[column]!) };
    });
    byLanguage.set(language, rows);
  }
  return rows;
}

/** "The second half", "la première moitié": a half that is one of two is no share. */
const ordinals =
  /^(?:first|second|other|eerste|tweede|andere|erste[nr]?|zweite[nr]?|andere[nr]?|première|seconde|deuxième|autre|primera|segunda|otra|ilk|ikinci|перв\p{L}+|втор\p{L}+|birinci)$/u;
const western: ReadonlySet<LexiconLanguage> = new Set(['en', 'nl', 'de', 'fr', 'es']);
/** "Half-time", "half past": no share either. */
const noShare = /^(?:past|time|way|final|finals|year|brother|sister)$/;
/** "sechseinhalb", "tweeënhalf": a number and its half in one word. */
const joinedHalf: Readonly<Partial<Record<LexiconLanguage, RegExp>>> = { de: /einhalb$/u, nl: /(?:en|ën)halve?$/u };

/** All figures of a run of tokens. */
export function findQuantities(tokens: readonly Token[], language: LexiconLanguage): Quantity[] {
  const rows = rowsOf(language);
  const found: Quantity[] = [];
  const free = (first: number, last: number) => !found.some((each) => first <= each.last && each.first <= last);
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind !== 'word') continue;
    let best: { row: Row; length: number } | null = null;
    for (const row of rows) {
      const length = row.kind === 'half' ? 0 : longestAt(tokens, at, row.wordings);
      if (length > (best?.length ?? 0)) best = { row, length };
    }
    if (!best) continue;
    const last = at + best.length - 1;
    const share = best.row.kind === 'share';
    // "A third patient" is one patient, "a third of the patients" are many.
    const next = tokens[last + 1];
    if (share && best.row.value < 50 && western.has(language) && next?.kind === 'word' && !lexiconOf(language).isStopword(next.lower))
      continue;
    if (share && (ordinals.test(tokens[at - 1]?.lower ?? '') || noShare.test(tokens[last + 1]?.lower ?? ''))) continue;
    found.push({
      ...spanOf(tokens, at, last),
      value: best.row.value,
      kind: share ? 'percent' : 'count',
      measure: best.row.kind === 'time' ? 'time' : null,
      part: share,
    });
    at = last;
  }
  const halves = rows.find(({ kind }) => kind === 'half')!.wordings;
  const numbers = findNumbers(tokens, language);
  for (const number of numbers) {
    if (number.value < 1) continue;
    const { first, last, value, kind } = number;
    const start = found.find((each) => each.last === first - 1 && each.value === 1.5 && each.measure === null);
    // "anderthalb Millionen": the scale stands behind it.
    if (start && value >= 1000 && kind === 'count') {
      found[found.indexOf(start)] = { ...start, ...spanOf(tokens, start.first, last), value: start.value * value };
      continue;
    }
    if (!free(first, last)) continue;
    const more = kind === 'count' ? longestAt(tokens, last + 1, halves) : 0;
    const half = more > 0 ? 0.5 * scaleOf(value) : 0;
    // "iki buçuk milyon": the scale stands behind the half.
    const scale =
      more > 0 ? numbers.find((each) => each.first === last + more + 1 && each.value >= 1000 && each.kind === 'count') : undefined;
    const end = scale ? scale.last : last + more;
    found.push({ ...spanOf(tokens, first, end), value: (value + half) * (scale?.value ?? 1), kind, measure: null, part: false });
  }
  const joined = [...joinedHalves(tokens, language), ...hyphened(tokens, language)];
  found.push(...joined.filter(({ first, last }) => free(first, last)));
  return found.map((each) => percentOf(each, tokens)).sort((x, y) => x.first - y.first);
}

const spanOf = (tokens: readonly Token[], first: number, last: number) => ({
  start: tokens[first]!.start,
  end: tokens[last]!.end,
  first,
  last,
});

function joinedHalves(tokens: readonly Token[], language: LexiconLanguage): Quantity[] {
  const ending = joinedHalf[language];
  if (!ending) return [];
  return tokens.flatMap((token, i) => {
    const whole = token.kind === 'word' && ending.test(token.lower) ? token.lower.replace(ending, '') : '';
    const number = whole ? findNumbers([{ ...token, lower: whole, text: whole }], language)[0] : undefined;
    return number ? [{ ...spanOf(tokens, i, i), value: number.value + 0.5, kind: 'count' as const, measure: null, part: false }] : [];
  });
}

/** "the 276-foot wall", "three-day": a figure and what it counts in one word. */
function hyphened(tokens: readonly Token[], language: LexiconLanguage): Quantity[] {
  return tokens.flatMap((token, i) => {
    const parts = token.kind === 'word' ? /^([\p{L}\d.,]+)-\p{L}+/u.exec(token.lower) : null;
    if (!parts) return [];
    const digits = /^\d/.test(parts[1]!);
    const number = findNumbers([{ ...token, kind: digits ? 'number' : 'word', lower: parts[1]!, text: parts[1]! }], language)[0];
    return number && number.kind === 'count' && number.value >= 1
      ? [{ ...spanOf(tokens, i, i), value: number.value, kind: 'count' as const, measure: null, part: false }]
      : [];
  });
}

const percentWords: ReadonlySet<string> = new Set(
  '% percent pct procent prozent pourcent yüzde faiz процент процента процентов'.split(' '),
);

/** "sechseinhalb Prozent", "yüzde altı buçuk": what stands beside a half. */
function percentOf(quantity: Quantity, tokens: readonly Token[]): Quantity {
  if (quantity.kind !== 'count' || quantity.measure !== null) return quantity;
  const next = tokens[quantity.last + 1]?.lower ?? '';
  const two = `${next} ${tokens[quantity.last + 2]?.lower ?? ''}`;
  if (percentWords.has(next)) return { ...quantity, ...spanOf(tokens, quantity.first, quantity.last + 1), kind: 'percent' };
  if (/^(?:per cent|pour cent|por ciento)$/.test(two))
    return { ...quantity, ...spanOf(tokens, quantity.first, quantity.last + 2), kind: 'percent' };
  return tokens[quantity.first - 1]?.lower === 'yüzde' ? { ...quantity, kind: 'percent' } : quantity;
}

/** Millions, thousands or ones. */
const scaleOf = (value: number): number => [1e9, 1e6, 1e3].find((scale) => value % scale === 0) ?? 1;
