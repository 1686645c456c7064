import { byFirstWord, type LanguageProfile, type Phrase } from '../languages/profile';
import { Tag } from '../languages/tags';
import type { Span } from '../model';
import type { Token } from '../text/tokens';

/** A sentence with its words tagged: `tags[i]` holds the bits of `Tag` for `tokens[i]`. */
export interface Tagged extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tags: Int32Array;
  readonly profile: LanguageProfile;
}

const domain = /^[\p{L}\p{N}-]+\.\p{Ll}{2,4}$/u;
const capitalBeyondLatin = /^\p{Lu}/u;
/** Whether a text begins with a capital; most begin with a letter that tells it at once. */
const isCapitalised = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : capitalBeyondLatin.test(text);
};
const shout = /^[\p{Lu}\p{N}.&-]{2,}$/u;

const phrasesByFirst = new WeakMap<LanguageProfile, Map<string, Phrase[]>>();

const guesses = new WeakMap<LanguageProfile, Map<string, number>>();
/** How many words of a language are remembered: more than an article has, far fewer than a newsroom's folder. */
const remembered = 20_000;

/** What an unknown word may be; asked again and again of the same words. */
function guessOf(profile: LanguageProfile, lower: string): number {
  let known = guesses.get(profile);
  if (!known || known.size > remembered) {
    known = new Map();
    guesses.set(profile, known);
  }
  let guess = known.get(lower);
  if (guess === undefined) {
    guess = profile.guess(lower);
    known.set(lower, guess);
  }
  return guess;
}

/** The wordings of a language by their first word, the longest first. */
export function phrasesOf(profile: LanguageProfile): Map<string, Phrase[]> {
  let index = phrasesByFirst.get(profile);
  if (!index) {
    index = byFirstWord([...profile.phrases].sort((a, b) => b.words.length - a.words.length));
    phrasesByFirst.set(profile, index);
  }
  return index;
}

/** Tags the words of one sentence. `isName` tells of a sentence's first word whether the article uses it as a name. */
export function tagSentence(
  text: string,
  sentence: Span,
  tokens: readonly Token[],
  profile: LanguageProfile,
  isName: (word: string) => boolean,
): Tagged {
  const tags = new Int32Array(tokens.length);
  let first = true;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'number') tags[i] = Tag.Number;
    if (token.kind === 'word') {
      tags[i] = tagWord(token, first, profile, isName);
      first = false;
    } else if (token.kind === 'quote' || token.text === ':' || token.text === '–' || token.text === '—') first = true;
  }
  for (let i = 1; i + 1 < tokens.length; i++) {
    // "De Morgen", "Ons Vaelo" in mid-sentence: a small word with a capital belongs to the name behind it.
    if (
      !profile.grammar.capitalNouns &&
      tags[i + 1]! & Tag.Name &&
      tokens[i]!.kind === 'word' &&
      !(tags[i]! & Tag.Name) &&
      isCapitalised(tokens[i]!.text) &&
      tokens[i - 1]!.kind === 'word'
    )
      tags[i] = Tag.Name;
  }
  if (!profile.grammar.capitalNouns) nameAtHead(tokens, tags, profile, isName);
  joinPhrases(tokens, tags, profile);
  joinInTwo(tokens, tags, profile);
  profile.refine?.(tokens, tags);
  return { start: sentence.start, end: sentence.end, text, tokens, tags, profile };
}

/** "43-year-old" → "year-old". */
const withoutFigure = (lower: string): string => (lower.charCodeAt(0) < 58 ? lower.replace(/^\d+[-\u2010\u2011]/u, '') : lower);

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

function tagWord(token: Token, first: boolean, profile: LanguageProfile, isName: (word: string) => boolean): number {
  const { lower, text } = token;
  const bare = withoutFigure(lower.endsWith("'s") ? lower.slice(0, -2) : lower);
  const known = profile.words.get(lower) ?? profile.words.get(bare);
  const isCapital = isCapitalised(text);
  // "Monday's match": a day is nobody who could speak. Months that are names or other words as well ("May") stay what they are.
  if (isCapital && known === undefined && (profile.weekdays.has(bare) || (bare.length > 5 && profile.months.has(bare))))
    return Tag.Noun | Tag.Number;
  if (isCapital && !first && !profile.grammar.capitalNouns) {
    // A capital in mid-sentence makes a name, or a title that stands with one ("President").
    const role = (known ?? 0) & (Tag.Role | Tag.Organisation | Tag.Honorific | Tag.SayNoun | Tag.Group);
    if (known !== undefined && (known & (Tag.Determiner | Tag.Pronoun | Tag.Preposition | Tag.Coordinator)) !== 0 && !shout.test(text))
      return known;
    return Tag.Name | role | (role ? Tag.Noun : 0);
  }
  // "Lee dijo": a verb or noun that the article writes with a capital elsewhere, and never small, is a name here as well.
  if (isCapital && known !== undefined && profile.dropped && (known & notNamed) === 0 && isName(bare) && !isName(`-${bare}`))
    return Tag.Name;
  if (known !== undefined) return profile.numbers.has(lower) ? known | Tag.Number : known;
  if (profile.numbers.has(lower)) return Tag.Number;
  // "weather.com reported"
  if (!isCapital && text.includes('.') && domain.test(text)) return Tag.Name;
  if (isCapital && (shout.test(text) || text.includes('.') || isName(bare))) return Tag.Name;
  const guessed = guessOf(profile, lower);
  return isCapital ? guessed | Tag.Noun : guessed;
}

/**
 * "Holm expressed …": an unknown capitalised word at the head of the sentence, or right behind a quotation mark, is a name where a verb, a comma or another name follows.
 * A word that the article also writes small is none; `isName` says so by what it knows of the article.
 */
function nameAtHead(tokens: readonly Token[], tags: Int32Array, profile: LanguageProfile, isName: (word: string) => boolean): void {
  let head = true;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'word') {
      if (head) nameAt(i, tokens, tags, profile, isName);
      head = false;
    } else if (tokens[i]!.kind === 'quote') head = true;
  }
}

function nameAt(i: number, tokens: readonly Token[], tags: Int32Array, profile: LanguageProfile, isName: (word: string) => boolean): void {
  const token = tokens[i]!;
  if (!isCapitalised(token.text) || (tags[i]! & Tag.Noun) === 0 || profile.words.has(token.lower) || isName(`-${token.lower}`)) return;
  if (profile.freeOrder && !profile.freeOrder.isHeadName(tokens, tags, i)) return;
  const next = tags[i + 1] ?? 0;
  const follows = (next & (Tag.Finite | Tag.Name | Tag.Be | Tag.Have | Tag.Modal)) !== 0 && (next & Tag.Preposition) === 0;
  if (follows || tokens[i + 1]?.text === ',' || tokens[i + 1]?.text === ':' || token.text.endsWith("'s") || token.text.endsWith('’s'))
    tags[i] = Tag.Name;
}

/** Gives the words of a known wording the tags of the whole; the words after the first keep a bare noun tag. */
function joinPhrases(tokens: readonly Token[], tags: Int32Array, profile: LanguageProfile): void {
  const index = phrasesOf(profile);
  for (let i = 0; i < tokens.length; i++) {
    const phrase = index.get(tokens[i]!.lower)?.find((p) => p.words.every((word, k) => tokens[i + k]?.lower === word));
    if (!phrase) continue;
    const names = tags[i]! & Tag.Name;
    tags[i] = phrase.tags | names;
    const rest = phrase.tags & (Tag.Role | Tag.Organisation | Tag.Noun | Tag.Evidential | Tag.Adverb);
    for (let k = 1; k < phrase.words.length; k++) tags[i + k] = rest !== 0 ? rest | names : Tag.Adverb;
    i += phrase.words.length - 1;
  }
}

/** How far the two parts of a verb of saying may stand from each other, in tokens. */
const apart = 14;

/** "liet de club dinsdag weten": the first part says it, the second goes with it. */
function joinInTwo(tokens: readonly Token[], tags: Int32Array, profile: LanguageProfile): void {
  const verb = profile.sayInTwo;
  if (!verb) return;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.lower !== verb.second) continue;
    for (let k = i - 1; k >= 0 && i - k < apart && tokens[k]!.kind !== 'punctuation'; k--) {
      if (!verb.first.has(tokens[k]!.lower)) continue;
      tags[k] = Tag.Say | Tag.Finite;
      tags[i] = Tag.Adverb;
      break;
    }
  }
}
