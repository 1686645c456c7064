import { lexiconLanguage, lexiconLanguages } from '../lexicon/inflection';
import { forAllLanguages, type Lexicon, type LexiconEntries, type LexiconSource, type LexiconVerb, type VerbFrame } from './lexicon';

/** One entry that is left out: where it stands ("nl › verbs › 3"), and what is wrong and what to do. */
export interface LexiconProblem {
  readonly where: string;
  readonly message: string;
}

/** The good entries, null where there are none, and what is wrong with the others. */
export interface CheckedLexicon {
  readonly lexicon: Lexicon | null;
  readonly problems: readonly LexiconProblem[];
}

/** Longest entry in UTF-16 units, most words of a verb or noun, most entries of one list: bounds for what a setting may cost. */
const longestEntry = 120;
const mostWords = 6;
const mostEntries = 1000;

const frames: readonly VerbFrame[] = ['says', 'tells', 'describes', 'believes', 'wants'];
const kinds: readonly LexiconSource['kind'][] = ['organisation', 'person'];

type Report = (where: string, message: string) => void;
type Entries = { -readonly [K in keyof LexiconEntries]: LexiconEntries[K] };

/** Checks a lexicon entry by entry. @param value parsed JSON of any form; undefined and null are an empty lexicon */
export function lexiconFrom(value: unknown): CheckedLexicon {
  const problems: LexiconProblem[] = [];
  const report: Report = (where, message) => void problems.push({ where, message });
  const found = new Map<string, LexiconEntries>();
  for (const [code, entries] of Object.entries(value === undefined || value === null ? {} : objectAt(value, '', report))) {
    const language = code === forAllLanguages ? code : lexiconLanguage(code);
    if (language === null)
      report(code, `is no language that Synoptic reads. Write one of ${lexiconLanguages.join(', ')}, or "*" for all of them.`);
    else found.set(language, united([found.get(language), entriesAt(entries, code, report)]));
  }
  const kept = [...found].filter(([, entries]) => Object.values(entries).some((list) => list.length > 0));
  return { lexicon: kept.length > 0 ? Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))) : null, problems };
}

/** Several lexicons as one. Lists are united; of two entries for the same words the later one counts. */
export function mergedLexicon(lexicons: readonly (Lexicon | null)[]): Lexicon | null {
  const given = lexicons.filter((each) => each !== null);
  if (given.length <= 1) return given[0] ?? null;
  const codes = [...new Set(given.flatMap((each) => Object.keys(each)))].sort();
  return Object.fromEntries(codes.map((code) => [code, united(given.map((each) => each[code]))]));
}

function united(parts: readonly (LexiconEntries | undefined)[]): LexiconEntries {
  const given = parts.filter((each) => each !== undefined);
  return {
    verbs: lastOfEach(
      given.flatMap((each) => each.verbs),
      (entry) => entry.verb,
    ),
    nouns: lastOfEach(
      given.flatMap((each) => each.nouns),
      (entry) => entry,
    ),
    sources: lastOfEach(
      given.flatMap((each) => each.sources),
      (entry) => entry.name,
    ),
    boilerplate: lastOfEach(
      given.flatMap((each) => each.boilerplate),
      (entry) => entry,
    ),
  };
}

const lastOfEach = <T>(entries: readonly T[], words: (entry: T) => string): T[] => [
  ...new Map(entries.map((entry) => [words(entry).toLowerCase(), entry])).values(),
];

function objectAt(value: unknown, where: string, report: Report): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  report(where, 'has to be an object: { … }.');
  return {};
}

function entriesAt(value: unknown, code: string, report: Report): LexiconEntries {
  const given = objectAt(value, code, report);
  const entries: Entries = { verbs: [], nouns: [], sources: [], boilerplate: [] };
  for (const name of Object.keys(given))
    if (!Object.hasOwn(entries, name)) report(`${code} › ${name}`, 'is not known. There are verbs, nouns, sources and boilerplate.');
  entries.verbs = listAt(given.verbs, `${code} › verbs`, report, verbAt);
  entries.nouns = listAt(given.nouns, `${code} › nouns`, report, (entry) => wordsAt(entry, mostWords));
  entries.sources = listAt(given.sources, `${code} › sources`, report, sourceAt);
  entries.boilerplate = listAt(given.boilerplate, `${code} › boilerplate`, report, (entry) => wordsAt(entry, Number.POSITIVE_INFINITY));
  return entries;
}

/** What is wrong with an entry, in words. */
class Bad extends Error {}

function listAt<T>(value: unknown, where: string, report: Report, check: (entry: unknown) => T): T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    report(where, 'has to be a list: [ … ].');
    return [];
  }
  if (value.length > mostEntries) report(where, `has more than ${mostEntries} entries; those after them are left out.`);
  return value.slice(0, mostEntries).flatMap((entry, index) => {
    try {
      return [check(entry)];
    } catch (error) {
      if (!(error instanceof Bad)) throw error;
      report(`${where} › ${index + 1}`, error.message);
      return [];
    }
  });
}

function wordsAt(entry: unknown, most: number): string {
  if (typeof entry !== 'string') throw new Bad('has to be a text in quotation marks.');
  const words = entry.trim().replace(/\s+/gu, ' ');
  if (!/[\p{L}\p{N}]/u.test(words)) throw new Bad('holds no word. Write a word or remove the entry.');
  if (words.length > longestEntry) throw new Bad(`is longer than ${longestEntry} characters. Its beginning is enough.`);
  if (words.split(' ').length > most) throw new Bad(`has more than ${most} words. Write the ${most} that matter.`);
  return words;
}

/** "blarn", or { "verb": "blarn", "frame": "tells" }. */
function verbAt(entry: unknown): LexiconVerb {
  const [words, frame] = fieldsAt(entry, 'verb', 'frame', frames);
  return { verb: wordsAt(words, mostWords), frame: frame ?? 'says' };
}

/** "Harbour Gazette", or { "name": "Ada Holm", "kind": "person" }. */
function sourceAt(entry: unknown): LexiconSource {
  const [words, kind] = fieldsAt(entry, 'name', 'kind', kinds);
  return { name: wordsAt(words, mostWords), kind: kind ?? 'organisation' };
}

function fieldsAt<T extends string>(entry: unknown, words: string, choice: string, choices: readonly T[]): [unknown, T | undefined] {
  if (typeof entry === 'string') return [entry, undefined];
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    throw new Bad(`has to be a text in quotation marks, or { "${words}": …, "${choice}": … }.`);
  const { [words]: given, [choice]: chosen } = entry as Record<string, unknown>;
  if (given === undefined) throw new Bad(`has no "${words}". Write { "${words}": "…" }.`);
  if (chosen !== undefined && !choices.includes(chosen as T))
    throw new Bad(`has an unknown "${choice}". Write one of ${choices.join(', ')}.`);
  return [given, chosen as T | undefined];
}
