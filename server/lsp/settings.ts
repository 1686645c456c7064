import type { RuleLevel } from './analysis';
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
  readonly hover: { readonly reasons: boolean };
  /** 'auto', or the code of a language that has a profile. */
  readonly language: string;
  /** By rule. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Equal for equal settings. */
  readonly hash: string;
}

const levels: readonly string[] = ['off', 'hint', 'information', 'warning', 'error', 'default', 'lower', 'higher'];

/** Makes settings of whatever the client sends for the section `synoptic`; what is missing or of the wrong form has its default. */
export function settingsFrom(sent: unknown): Settings {
  const all = object(sent);
  const articles = object(all.articles);
  const rules = Object.entries(object(all.rules)).filter((entry): entry is [string, RuleLevel] => levels.includes(entry[1] as string));
  const settings = {
    articles: { include: strings(articles.include), exclude: strings(articles.exclude) },
    codeLens: { enabled: object(all.codeLens).enabled !== false },
    hover: { reasons: object(all.hover).reasons === true },
    language: typeof all.language === 'string' && all.language ? all.language : 'auto',
    rules: Object.fromEntries(rules.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return { ...settings, hash: hashOf(JSON.stringify(settings)) };
}

/** The settings of a client that has none. */
export const defaultSettings: Settings = settingsFrom(null);

function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
