import { byFirstWord, type LanguageProfile, type Phrase } from '../languages/profile';
import { Tag } from '../languages/tags';
import { isCapitalised } from '../text/letters';
import type { Token } from '../text/tokens';

/** What one word may be, as it is written and wherever it stands. */
export interface Reading {
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

const domain = /^[\p{L}\p{N}-]+\.\p{Ll}{2,4}$/u;
const shout = /^[\p{Lu}\p{N}.&-]{2,}$/u;

/** What is known of the words of a language. */
interface Known {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly readings: Map<string, Reading>;
}

const known = new WeakMap<LanguageProfile, Known>();
/** How many words of a language are remembered: more than an article has, far fewer than a newsroom's folder. */
const remembered = 20_000;

function knownOf(profile: LanguageProfile): Known {
  let found = known.get(profile);
  if (!found) {
    const longestFirst = [...profile.phrases].sort((a, b) => b.words.length - a.words.length);
    found = { phrases: byFirstWord(longestFirst), readings: new Map() };
    known.set(profile, found);
  }
  return found;
}

/** The wordings of a language by their first word, the longest first. */
export const phrasesOf = (profile: LanguageProfile): ReadonlyMap<string, readonly Phrase[]> => knownOf(profile).phrases;

/** The readings of words, null for all other tokens. Words come again and again, so what is known of them is kept. */
export function readingsOf(tokens: readonly Token[], profile: LanguageProfile): (Reading | null)[] {
  const { readings, phrases } = knownOf(profile);
  if (readings.size > remembered) readings.clear();
  const found: (Reading | null)[] = [];
  for (const token of tokens) {
    let reading: Reading | null = null;
    if (token.kind === 'word') {
      reading = readings.get(token.text) ?? null;
      if (!reading) {
        reading = readingOf(token, profile, phrases);
        readings.set(apart(token.text), reading);
      }
    }
    found.push(reading);
  }
  return found;
}

/** A copy of a string that does not keep in memory the whole text that it was cut out of. */
const apart = (text: string): string => ` ${text}`.slice(1);

function readingOf(token: Token, profile: LanguageProfile, phrases: Known['phrases']): Reading {
  const { lower } = token;
  const bare = withoutFigure(lower.endsWith("'s") ? lower.slice(0, -2) : lower.endsWith("s'") ? lower.slice(0, -1) : lower);
  const tags = profile.words.get(lower) ?? profile.words.get(bare);
  const head = headTags(token, tags, bare, profile);
  return {
    inside: insideTags(token, tags, bare, profile) ?? head,
    head,
    named: namedAtHead(token, tags, bare, profile),
    bare: apart(bare),
    phrases: phrases.get(lower),
  };
}

/** "43-year-old" → "year-old". */
const withoutFigure = (lower: string): string => (lower.charCodeAt(0) < 58 ? lower.replace(/^\d+[-\u2010\u2011]/u, '') : lower);

/** "Monday's match": a day is nobody who could speak. Months that are names or other words as well ("May") stay what they are. */
const isDay = ({ text }: Token, tags: number | undefined, bare: string, profile: LanguageProfile): boolean =>
  tags === undefined && isCapitalised(text) && (profile.weekdays.has(bare) || (bare.length > 5 && profile.months.has(bare)));

/** What a capital in mid-sentence tells: a name, or a title that stands with one ("President"); undefined where it tells nothing. */
function insideTags(token: Token, tags: number | undefined, bare: string, profile: LanguageProfile): number | undefined {
  if (profile.grammar.capitalNouns || !isCapitalised(token.text) || isDay(token, tags, bare, profile)) return undefined;
  const role = (tags ?? 0) & (Tag.Role | Tag.Organisation | Tag.Honorific | Tag.SayNoun | Tag.Group);
  const isSmallWord = ((tags ?? 0) & (Tag.Determiner | Tag.Pronoun | Tag.Preposition | Tag.Coordinator)) !== 0;
  if (isSmallWord && !shout.test(token.text)) return tags;
  return Tag.Name | role | (role ? Tag.Noun : 0);
}

function headTags(token: Token, tags: number | undefined, bare: string, profile: LanguageProfile): number {
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

function namedAtHead(token: Token, tags: number | undefined, bare: string, profile: LanguageProfile): Reading['named'] {
  if (!isCapitalised(token.text) || isDay(token, tags, bare, profile)) return 'never';
  // "Lee dijo": a verb or noun that the article writes with a capital elsewhere, and never small, is a name here as well.
  if (tags !== undefined) return profile.dropped && (tags & notNamed) === 0 ? 'as everywhere' : 'never';
  return profile.numbers.has(token.lower) ? 'never' : 'as elsewhere';
}
