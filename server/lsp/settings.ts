import { type Lexicon, type LexiconLanguage, lexiconFrom, lexiconLanguage, lexiconLanguages, mergedLexicon } from '../core';
import type { RuleLevel } from './analysis';
import { specificity } from './glob';
import { type LexiconLevel, lexiconLevels } from './messages';
import { hashOf } from './snapshot';

/** What a user can set, as the server uses it. */
export interface Settings {
  readonly articles: {
    /** Globs of files that are articles, whatever their text looks like. */
    readonly include: readonly string[];
    /** Globs of files that are not; these win. */
    readonly exclude: readonly string[];
  };
  readonly codeLens: { readonly enabled: boolean };
  readonly hover: { readonly explain: boolean };
  readonly inlayHints: boolean;
  /** 'auto', or the code of a language that has a profile. */
  readonly language: string;
  /** Languages of some files ('auto' or a code), the most specific glob first. */
  readonly languages: readonly { readonly glob: string; readonly language: string }[];
  /** Words of the user's, of all levels of settings. */
  readonly lexicon: Lexicon | null;
  /** Equal for equal lexicons. */
  readonly lexiconHash: string;
  /** Files of word vectors, at most one a language, by language. */
  readonly vectors: readonly { readonly language: LexiconLanguage; readonly path: string }[];
  /** By rule. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Equal for equal settings. */
  readonly hash: string;
}

/** An entry of a setting that is left out. `level`: of which settings, where that is known. */
export interface SettingProblem {
  readonly setting: string;
  readonly level: LexiconLevel['level'] | null;
  readonly where: string;
  readonly message: string;
}

const levels: readonly string[] = ['off', 'hint', 'information', 'warning', 'error', 'default', 'lower', 'higher'];

/** Makes settings of whatever the client sends for the section `synoptic`; what is missing or of the wrong form has its default. */
export function settingsFrom(sent: unknown): Settings {
  return checkedSettings(sent).settings;
}

/** As {@link settingsFrom}, with what is wrong in the settings that are checked entry by entry. */
export function checkedSettings(sent: unknown): { readonly settings: Settings; readonly problems: readonly SettingProblem[] } {
  const all = object(sent);
  const articles = object(all.articles);
  const rules = Object.entries(object(all.rules)).filter((entry): entry is [string, RuleLevel] => levels.includes(entry[1] as string));
  const problems: SettingProblem[] = [];
  const lexicon = lexiconOf(all, problems);
  const settings = {
    articles: { include: strings(articles.include), exclude: strings(articles.exclude) },
    codeLens: { enabled: object(all.codeLens).enabled !== false },
    hover: { explain: object(all.hover).explain === true },
    inlayHints: all.inlayHints === true,
    language: typeof all.language === 'string' && all.language ? all.language : 'auto',
    languages: languagesOf(all.languages, problems),
    lexicon,
    lexiconHash: lexicon ? hashOf(JSON.stringify(lexicon)) : '',
    vectors: vectorsOf(all.vectors, problems),
    rules: Object.fromEntries(rules.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return { settings: { ...settings, hash: hashOf(JSON.stringify(settings)) }, problems };
}

/** The settings of a client that has none. */
export const defaultSettings: Settings = settingsFrom(null);

function lexiconOf(all: Record<string, unknown>, problems: SettingProblem[]): Lexicon | null {
  const given = all[lexiconLevels];
  const parts = Array.isArray(given) ? (given as LexiconLevel[]) : [{ level: null, value: all.lexicon }];
  return mergedLexicon(
    parts.map(({ level, value }) => {
      const checked = lexiconFrom(value);
      problems.push(...checked.problems.map((problem) => ({ setting: 'synoptic.lexicon', level, ...problem })));
      return checked.lexicon;
    }),
  );
}

const languageTag = /^(?:auto|[a-z]{2,3}(?:-[a-z0-9]{2,8})*)$/i;

function languagesOf(value: unknown, problems: SettingProblem[]): Settings['languages'] {
  const bad = (where: string, message: string) => void problems.push({ setting: 'synoptic.languages', level: null, where, message });
  if (value !== undefined && value !== null && (typeof value !== 'object' || Array.isArray(value)))
    bad('', 'has to be an object: { "glob": "language" }.');
  const entries = Object.entries(object(value)).flatMap(([glob, language]) => {
    if (typeof language === 'string' && languageTag.test(language)) return [{ glob, language }];
    bad(glob, 'has no language code behind it. Write one such as "nl", or "auto".');
    return [];
  });
  return entries.sort((a, b) => specificity(b.glob) - specificity(a.glob) || (a.glob < b.glob ? -1 : 1));
}

function vectorsOf(value: unknown, problems: SettingProblem[]): Settings['vectors'] {
  const bad = (where: string, message: string) => void problems.push({ setting: 'synoptic.vectors', level: null, where, message });
  if (value !== undefined && value !== null && (typeof value !== 'object' || Array.isArray(value)))
    bad('', 'has to be an object: { "language": "file" }.');
  const paths = new Map<LexiconLanguage, string>();
  for (const [code, path] of Object.entries(object(value))) {
    const language = lexiconLanguage(code);
    if (language === null) bad(code, `is no language that Synoptic reads. Write one of ${lexiconLanguages.join(', ')}.`);
    else if (typeof path !== 'string' || path.trim() === '')
      bad(code, 'has no path of a file behind it. Write one such as "/data/wiki.en.align.vec".');
    else paths.set(language, path);
  }
  return [...paths].map(([language, path]) => ({ language, path })).sort((a, b) => (a.language < b.language ? -1 : 1));
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
