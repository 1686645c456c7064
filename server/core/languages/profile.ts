import type { LanguageCode } from '../model';

/** How a phrase that names a source is built around a fixed wording: "according to X", "aldus X". */
export interface PrepositionalCue {
  /** Words in lower case, in order. */
  readonly words: readonly string[];
  /** Where the source stands. */
  readonly source: 'after' | 'before';
  /** Words of which one has to stand behind the source: "uit X blijkt". */
  readonly closedBy?: ReadonlySet<string>;
}

/** A wording of several words for one role or verb, replaced by its tags on the first word. */
export interface Phrase {
  readonly words: readonly string[];
  /** Bits of `Tag` for the first word; the others become part of it. */
  readonly tags: number;
}

export type RoleClass = 'head-of-state' | 'head-of-government' | 'minister' | 'leader' | 'spokesperson' | 'other';

/** Lines that are no part of what the article tells; each pattern is tried against one line. */
export interface Furniture {
  readonly byline: RegExp;
  readonly sourceLine: RegExp;
  readonly boilerplate: readonly RegExp[];
  /** Words that stand around a date in a time stamp, in lower case. */
  readonly stampWords: ReadonlySet<string>;
}

/** Everything that the analysis knows of one language. Data and a few functions; adding a language touches one folder. */
export interface LanguageProfile {
  readonly code: LanguageCode;
  /** Tags of known words in lower case. */
  readonly words: ReadonlyMap<string, number>;
  /** What an unknown word in lower case may be, from its ending. */
  guess(lower: string): number;
  readonly phrases: readonly Phrase[];
  /** Particles that may stand between a verb and its that-clause: out, op, erop. */
  readonly particles: ReadonlySet<string>;
  /** Two words that together are a verb of saying, beside each other or apart: liet … weten. The second is a particle as well. */
  readonly sayInTwo: { readonly first: ReadonlySet<string>; readonly second: string } | null;
  /** Words that make a passive's agent: by, door, van. */
  readonly agentMarkers: ReadonlySet<string>;
  /** Subjects without content: it, there, er, het. */
  readonly expletives: ReadonlySet<string>;
  readonly prepositionalCues: readonly PrepositionalCue[];
  /** What one acts according to without quoting anybody: plan, rules. */
  readonly standards: ReadonlySet<string>;
  /** The preposition that joins a role to what it presides over: of, van. */
  readonly of: ReadonlySet<string>;
  /** Prepositions that may stand inside a noun phrase: of, for, in. */
  readonly nounPrepositions: ReadonlySet<string>;
  /** Head nouns that only stand for the people who speak: side, zijde. */
  readonly sides: ReadonlySet<string>;
  /** The verb comes second, so a subject may follow it; subordinate clauses end in their verb. */
  readonly verbSecond: boolean;
  /** Words in lower case without their final dot, after which a dot ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words of lower-case form that open a new sentence even after "U.S.". */
  readonly openers: ReadonlySet<string>;
  /** Role words, in lower case, to what kind of office they mean. */
  readonly roles: ReadonlyMap<string, RoleClass>;
  /** Months in lower case to 1..12, full and abbreviated. */
  readonly months: ReadonlyMap<string, number>;
  /** Weekdays in lower case, full and abbreviated. */
  readonly weekdays: ReadonlySet<string>;
  readonly furniture: Furniture;
  /** Words that mark an opinion in the outlet's own voice. */
  readonly opinionWords: ReadonlySet<string>;
  /** The person of a singular and plural pronoun, in lower case. */
  readonly pronouns: ReadonlyMap<string, 'person' | 'people' | 'first'>;
}

/** Words of a list written as one string. */
export const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** Adds tags to each word; words keep what they had. */
export function tag(words: Map<string, number>, tags: number, text: string | readonly string[]): void {
  for (const word of typeof text === 'string' ? list(text) : text) words.set(word, (words.get(word) ?? 0) | tags);
}

/** Phrases of a list written one per line, words separated by spaces. */
export function phrases(tags: number, lines: string): Phrase[] {
  return lines
    .split('\n')
    .map((line) => list(line))
    .filter((words) => words.length > 0)
    .map((words) => ({ words, tags }));
}
