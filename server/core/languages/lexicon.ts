import type { Token } from '../text/tokens';
import { tokenize } from '../text/tokens';
import type { LanguageProfile, Phrase } from './profile';
import { regularForms } from './regular';
import { Tag } from './tags';
import { Verbs } from './turkic';
import type { JoinedVerb, VerbLast } from './verbLast';

/**
 * What a verb does with what is said: says it in a clause, a quotation or an object; names a listener first (tell); takes no
 * clause (describe); or is no saying at all but believing or wanting.
 */
export type VerbFrame = 'says' | 'tells' | 'describes' | 'believes' | 'wants';

/** A verb in the infinitive, with whatever words belong to it ("spell out"), or one form of it. */
export interface LexiconVerb {
  readonly verb: string;
  readonly frame: VerbFrame;
}

/** Who can speak: an outlet or body, or a person. */
export interface LexiconSource {
  readonly name: string;
  readonly kind: 'organisation' | 'person';
}

/** What a newsroom knows of one language, or of all, beside what the language's profile knows. */
export interface LexiconEntries {
  readonly verbs: readonly LexiconVerb[];
  /** Nouns for what is said, in each form that is to be known. */
  readonly nouns: readonly string[];
  readonly sources: readonly LexiconSource[];
  /** Lines, or beginnings of lines, that are no part of the story. */
  readonly boilerplate: readonly string[];
}

/** Entries by the code of their language; `*` holds for all. Checked: see `lexiconFrom`. */
export type Lexicon = Readonly<Record<string, LexiconEntries>>;

export const forAllLanguages = '*';

const extended = new WeakMap<LanguageProfile, WeakMap<Lexicon, LanguageProfile>>();

/** The profile with the lexicon's entries for its language added; the profile itself where there are none. */
export function withLexicon<P extends LanguageProfile | null>(profile: P, lexicon: Lexicon | undefined): P | LanguageProfile {
  if (!profile || !lexicon) return profile;
  const parts = [lexicon[forAllLanguages], lexicon[profile.code]].filter((each) => each !== undefined);
  if (parts.length === 0) return profile;
  let known = extended.get(profile);
  if (!known) {
    known = new WeakMap();
    extended.set(profile, known);
  }
  let result = known.get(lexicon);
  if (!result) {
    result = extend(profile, parts);
    known.set(lexicon, result);
  }
  return result;
}

/** A map that asks another one for what it does not have itself; that one stays as it is. */
class Layer<V> extends Map<string, V> {
  constructor(private readonly below: ReadonlyMap<string, V>) {
    super();
  }
  override get(key: string): V | undefined {
    return super.get(key) ?? this.below.get(key);
  }
  override has(key: string): boolean {
    return super.has(key) || this.below.has(key);
  }
}

const frameTags: Readonly<Record<VerbFrame, number>> = {
  says: Tag.Say,
  tells: Tag.Say | Tag.Tell,
  describes: Tag.Say,
  believes: Tag.Belief,
  wants: Tag.Intention,
};
const verbal = Tag.Finite | Tag.Participle | Tag.Gerund | Tag.Infinitive;

function extend(profile: LanguageProfile, parts: readonly LexiconEntries[]): LanguageProfile {
  const words = new Layer(profile.words);
  const contentNouns = new Layer(profile.contentNouns ?? new Map());
  const noClause = new Set(profile.noClause);
  const phrases: Phrase[] = [...profile.phrases];
  const add = (word: string, tags: number) => words.set(word, (words.get(word) ?? 0) | tags);

  for (const { verb, frame } of parts.flatMap((part) => part.verbs)) {
    const [first, ...rest] = wordsOf(verb);
    if (first === undefined) continue;
    for (const [form, tags] of regularForms(profile.code, first)) {
      const guessed = (tags | (form === first ? profile.guess(form) : 0)) & verbal;
      // A form that no rule explains may be any: the sentence decides.
      const all = frameTags[frame] | (guessed || Tag.Finite | Tag.Participle);
      const wording = [...form.split(' '), ...rest];
      if (wording.length > 1) phrases.push({ words: wording, tags: all });
      else {
        add(form, all);
        if (frame === 'describes') noClause.add(form);
      }
    }
  }
  for (const noun of parts.flatMap((part) => part.nouns)) {
    const [first, ...rest] = wordsOf(noun);
    if (first === undefined) continue;
    if (rest.length > 0) phrases.push({ words: [first, ...rest], tags: Tag.SayNoun | Tag.Noun });
    else {
      add(first, Tag.SayNoun | Tag.Noun);
      contentNouns.set(first, 'assertion');
    }
  }
  const sources = sourceIndex(parts.flatMap((part) => part.sources));
  const boilerplate = beginnings(parts.flatMap((part) => part.boilerplate));
  return {
    ...profile,
    words,
    phrases,
    contentNouns,
    noClause,
    ...(profile.verbLast ? { verbLast: withVerbs(profile.verbLast, profile.code === 'az' ? 'az' : 'tr', parts) } : {}),
    furniture: { ...profile.furniture, boilerplate: [...profile.furniture.boilerplate, boilerplate] },
    refine: (tokens, tags) => {
      profile.refine?.(tokens, tags);
      markSources(tokens, tags, sources);
    },
  };
}

const turkicInfinitive = /m[aeə][kq]$/u;

/** The verbs of a lexicon for a language that reads its verbs by stem and endings: "fısıldamak", "fetva vermek". Only infinitives have a stem. */
function withVerbs(verbLast: VerbLast, language: 'tr' | 'az', parts: readonly LexiconEntries[]): VerbLast {
  const plain = new Layer(verbLast.plain);
  const joined = new Layer(verbLast.joined);
  const stems: string[] = [];
  for (const { verb, frame } of parts.flatMap((part) => part.verbs)) {
    const words = wordsOf(verb);
    const last = words.pop();
    if (!last || !turkicInfinitive.test(last)) continue;
    const stem = last.replace(turkicInfinitive, '');
    stems.push(stem);
    const entry: JoinedVerb = { nouns: words, tags: frameTags[frame], needsClause: false };
    if (words.length > 0) joined.set(stem, [entry, ...(joined.get(stem) ?? [])]);
    else plain.set(stem, frameTags[frame]);
  }
  if (stems.length === 0) return verbLast;
  const verbs = new Verbs(language, stems, new Map(), new Map());
  return { ...verbLast, plain, joined, verb: (lower) => verbLast.verb(lower) ?? verbs.read(lower) };
}

/** The words of an entry in lower case, cut as the words of articles are. */
const wordsOf = (entry: string): string[] => tokenize(entry).map((token) => token.lower);

/** The sources that begin with one word. */
interface SourcesByHead {
  /** How many words they have, largest first. */
  lengths: readonly number[];
  /** By their words in lower case, joined by spaces. */
  readonly sources: Map<string, { readonly tags: number; readonly capital: boolean }>;
}

function sourceIndex(sources: readonly LexiconSource[]): ReadonlyMap<string, SourcesByHead> {
  const index = new Map<string, SourcesByHead>();
  for (const { name, kind } of sources) {
    const words = wordsOf(name);
    const alike = index.get(words[0]!) ?? { lengths: [], sources: new Map() };
    alike.lengths = [...new Set([...alike.lengths, words.length])].sort((a, b) => b - a);
    const tags = Tag.Name | Tag.Noun | (kind === 'organisation' ? Tag.Organisation : 0);
    alike.sources.set(words.join(' '), { tags, capital: name !== name.toLowerCase() });
    index.set(words[0]!, alike);
  }
  return index;
}

const possessive = /['’]s?$/u;

/** Marks the words of each source as a name, of two that begin alike the longer. */
function markSources(tokens: readonly Token[], tags: Int32Array, index: ReadonlyMap<string, SourcesByHead>): void {
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    const alike = index.get(lower) ?? index.get(lower.replace(possessive, ''));
    if (!alike) continue;
    for (const length of alike.lengths) {
      const found = sourceAt(tokens.slice(i, i + length), alike);
      if (!found) continue;
      tags.fill(found.tags, i, i + length);
      i += length - 1;
      break;
    }
  }
}

/** Case does not count, but words that a text writes small are no source that is written with a capital ("time" is not "Time"). */
function sourceAt(tokens: readonly Token[], { sources }: SourcesByHead) {
  const words = tokens.map((token) => token.lower).join(' ');
  const found = sources.get(words) ?? sources.get(words.replace(possessive, ''));
  return found && (!found.capital || tokens.some((token) => token.text !== token.text.toLowerCase())) ? found : null;
}

const wordCharacter = /[\p{L}\p{N}]/u;

/** Whether a line begins with one of the entries; plain comparison, whatever characters they hold. */
function beginnings(entries: readonly string[]): { test(line: string): boolean } {
  const byFirst = new Map<string, string[]>();
  for (const entry of entries.map(folded)) {
    const alike = byFirst.get(entry[0]!);
    if (alike) alike.push(entry);
    else byFirst.set(entry[0]!, [entry]);
  }
  return {
    test: (line) => {
      const whole = folded(line);
      return byFirst.get(whole[0] ?? '')?.some((start) => whole.startsWith(start) && !cutsWord(whole, start.length)) ?? false;
    },
  };
}

/** Whether a cut at `at` would part a word. */
const cutsWord = (line: string, at: number): boolean => wordCharacter.test(line[at - 1] ?? '') && wordCharacter.test(line[at] ?? '');

const folded = (line: string): string => line.toLowerCase().replace(/\s+/gu, ' ').trim();
