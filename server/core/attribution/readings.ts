import { byFirstWord, type LanguageProfile, type Phrase } from '../languages/profile';
import { Tag } from '../languages/tags';
import type { Span } from '../model';
import { isCapitalised } from '../text/letters';
import { apart } from '../text/remembered';
import { plainApostrophes, type Token, tokenize } from '../text/tokens';

/** What a language knows of one word as it is written, wherever it stands. */
export interface Word {
  readonly text: string;
  /** As tokens have it. */
  readonly lower: string;
  /** Offsets at which it falls into several words; mostly none. */
  readonly cuts: readonly number[];
  /** Its tags in the language's list; undefined where it is not in there. */
  readonly listed: number | undefined;
  /** Its tags in mid-sentence. */
  readonly inside: number;
  /** Its tags where a capital tells nothing: at the head of a sentence, and in languages that write all nouns with one. */
  readonly head: number;
  /** Whether it is a name there all the same: where the article has it for one, or only where it never writes it small. */
  readonly named: 'never' | 'as elsewhere' | 'as everywhere';
  /** In lower case, without a possessive ending and without a figure before it. */
  readonly bare: string;
  /** The wordings that it begins, the longest first. */
  readonly phrases: readonly Phrase[] | undefined;
}

type Spelled = Pick<Word, 'text' | 'lower'>;

const domain = /^[\p{L}\p{N}-]+\.\p{Ll}{2,4}$/u;
const shout = /^[\p{Lu}\p{N}.&-]{2,}$/u;

/** The words of a language that were asked for, by their text. */
interface Known {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly words: Map<string, Word>;
}

const known = new WeakMap<LanguageProfile, Known>();
/** How many words of a language are remembered: more than an article has, far fewer than a newsroom's folder. */
const remembered = 20_000;

function knownOf(profile: LanguageProfile): Known {
  let found = known.get(profile);
  if (!found) {
    const longestFirst = [...profile.phrases].sort((a, b) => b.words.length - a.words.length);
    found = { phrases: byFirstWord(longestFirst), words: new Map() };
    known.set(profile, found);
  }
  return found;
}

/** The wordings of a language by their first word, the longest first. */
export const phrasesOf = (profile: LanguageProfile): ReadonlyMap<string, readonly Phrase[]> => knownOf(profile).phrases;

/** Looks words up by their text. They come again and again, so what is known of them is kept. */
function dictionaryOf(profile: LanguageProfile): (text: string) => Word {
  const { words, phrases } = knownOf(profile);
  if (words.size > remembered) words.clear();
  return (text) => {
    let word = words.get(text);
    if (!word) {
      word = wordOf(apart(text), profile, phrases);
      words.set(word.text, word);
    }
    return word;
  };
}

/**
 * The tokens of a stretch of text as a language cuts them: two words whose space was lost ("StateAntony", "ofState") are taken apart, and so
 * are those that the language itself joins ("l'accord", "dit-il").
 */
export function tokensOf(text: string, { start, end }: Span, profile: LanguageProfile | null): readonly Token[] {
  if (!profile) return tokenize(text, start, end);
  const lookUp = dictionaryOf(profile);
  const cut = tokenize(text, start, end, lookUp);
  const tokens = profile.bareGenitives && cut.some(isApostrophe) ? withGenitives(cut, lookUp) : cut;
  if (!tokens.some(isCut)) return tokens;
  return tokens.flatMap((token) => (isCut(token) ? partsOf(token, token.word!.cuts, lookUp) : [token]));
}

const isApostrophe = ({ kind, text }: Token): boolean => kind === 'quote' && (text === "'" || text === '\u2019');

/** "the Boaters' League": an apostrophe behind a final s that no quotation mark before it waits for belongs to its word. */
function withGenitives(tokens: readonly Token[], lookUp: (text: string) => Word): Token[] {
  const out: Token[] = [];
  let open = 0;
  for (const token of tokens) {
    const before = out.at(-1);
    const mark = isApostrophe(token);
    if (mark && open === 0 && before?.kind === 'word' && before.end === token.start && before.lower.endsWith('s')) {
      const word = lookUp(before.text + token.text);
      out[out.length - 1] = { ...before, end: token.end, text: word.text, lower: word.lower, word };
    } else {
      if (token.text === '\u2018' || (mark && before?.end !== token.start)) open++;
      else if (mark && open > 0) open--;
      out.push(token);
    }
  }
  return out;
}

const isCut = ({ word }: Token): boolean => word !== null && word.cuts.length > 0;

function partsOf(token: Token, cuts: readonly number[], lookUp: (text: string) => Word): Token[] {
  const ends = [...cuts, token.text.length];
  return ends.map((end, i) => partOf(token, i > 0 ? ends[i - 1]! : 0, end, lookUp));
}

/** The hyphens that join a pronoun to its verb, with the t of "a-t-il", belong to neither. */
const joint = /^-(?:t-)?/iu;

function partOf(token: Token, start: number, to: number, lookUp: (text: string) => Word): Token {
  const from = start + (start > 0 ? (joint.exec(token.text.slice(start, to))?.[0].length ?? 0) : 0);
  const text = token.text.slice(from, to);
  const isNumber = /^\p{Nd}/u.test(text) && !/\p{L}/u.test(text);
  const word = isNumber ? null : lookUp(text);
  return { kind: isNumber ? 'number' : 'word', start: token.start + from, end: token.start + to, text, lower: word?.lower ?? text, word };
}

function wordOf(text: string, profile: LanguageProfile, phrases: Known['phrases']): Word {
  const lower = plainApostrophes(profile.lowerCase?.(text) ?? text.toLowerCase());
  const bare = withoutFigure(lower.endsWith("'s") ? lower.slice(0, -2) : lower.endsWith("s'") ? lower.slice(0, -1) : lower);
  const listed = profile.words.get(lower);
  const tags = listed ?? profile.words.get(bare);
  const spelled = { text, lower };
  const head = headTags(spelled, tags, bare, profile);
  return {
    text,
    lower,
    cuts: cutsOf(spelled, profile),
    listed,
    inside: insideTags(spelled, tags, bare, profile) ?? head,
    head,
    named: namedAtHead(spelled, tags, bare, profile),
    bare,
    phrases: phrases.get(lower),
  };
}

const glued = /^(\p{Lu}\p{Ll}+|\p{Ll}{2,})(?=\p{Lu}\p{Ll}{2})/u;
/** No cuts. */
const whole: readonly number[] = [];

/** Where a word falls into several. Of words whose space was lost the first has to be known: other names with a capital inside ("YouTube") stay whole. */
function cutsOf({ text, lower }: Spelled, profile: LanguageProfile): readonly number[] {
  const own = profile.cuts?.(lower) ?? whole;
  if (own.length > 0) return own;
  const first = glued.exec(text)?.[1];
  return first !== undefined && profile.words.has(first.toLowerCase()) ? [first.length] : whole;
}

/** "43-year-old" → "year-old". */
const withoutFigure = (lower: string): string => (lower.charCodeAt(0) < 58 ? lower.replace(/^\d+[-\u2010\u2011]/u, '') : lower);

/** "Monday's match": a day is nobody who could speak. Months that are names or other words as well ("May") stay what they are. */
const isDay = ({ text }: Spelled, tags: number | undefined, bare: string, profile: LanguageProfile): boolean =>
  tags === undefined && isCapitalised(text) && (profile.weekdays.has(bare) || (bare.length > 5 && profile.months.has(bare)));

/** What a capital in mid-sentence tells: a name, or a title that stands with one ("President"); undefined where it tells nothing. */
function insideTags(token: Spelled, tags: number | undefined, bare: string, profile: LanguageProfile): number | undefined {
  if (profile.grammar.capitalNouns || !isCapitalised(token.text) || isDay(token, tags, bare, profile)) return undefined;
  const role = (tags ?? 0) & (Tag.Role | Tag.Organisation | Tag.Honorific | Tag.SayNoun | Tag.Group);
  const isSmallWord = ((tags ?? 0) & (Tag.Determiner | Tag.Pronoun | Tag.Preposition | Tag.Coordinator)) !== 0;
  if (isSmallWord && !shout.test(token.text)) return tags;
  return Tag.Name | role | (role ? Tag.Noun : 0);
}

function headTags(token: Spelled, tags: number | undefined, bare: string, profile: LanguageProfile): number {
  const { lower, text } = token;
  const isCapital = isCapitalised(text);
  if (isDay(token, tags, bare, profile)) return Tag.Noun | Tag.Number;
  if (tags !== undefined) return profile.numbers.has(lower) ? tags | Tag.Number : tags;
  if (profile.numbers.has(lower)) return Tag.Number;
  // "weather.com reported"
  if (!isCapital && text.includes('.') && domain.test(text)) return Tag.Name;
  if (isCapital && (shout.test(text) || text.includes('.'))) return Tag.Name;
  return isCapital ? profile.guess(lower) | Tag.Noun : profile.guess(lower);
}

/** What is no name at the head of a sentence although the article writes it with a capital. */
const notNamed =
  Tag.Determiner |
  Tag.Preposition |
  Tag.Coordinator |
  Tag.Complementiser |
  Tag.Subordinator |
  Tag.Pronoun |
  Tag.Adverb |
  Tag.Negation |
  Tag.Be |
  Tag.Have |
  Tag.Modal |
  Tag.Role |
  Tag.Organisation |
  Tag.Group |
  Tag.Honorific |
  Tag.Vague;

function namedAtHead(token: Spelled, tags: number | undefined, bare: string, profile: LanguageProfile): Word['named'] {
  if (!isCapitalised(token.text) || isDay(token, tags, bare, profile)) return 'never';
  // "Lee dijo": a verb or noun that the article writes with a capital elsewhere, and never small, is a name here as well.
  if (tags !== undefined) return profile.dropped && (tags & notNamed) === 0 ? 'as everywhere' : 'never';
  return profile.numbers.has(token.lower) ? 'never' : 'as elsewhere';
}
