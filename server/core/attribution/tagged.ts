import type { LanguageProfile, Phrase } from '../languages/profile';
import { Tag } from '../languages/tags';
import type { Span } from '../model';
import { isCapitalised } from '../text/letters';
import type { Token } from '../text/tokens';
import type { Word } from './readings';

/** A sentence with its words tagged: `tags[i]` holds the bits of `Tag` for `tokens[i]`. */
export interface Tagged extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tags: Int32Array;
  readonly profile: LanguageProfile;
}

/** The words that an article uses as names, in lower case, and those that it writes small. */
export interface WordsInUse {
  readonly names: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

/** Tags the words of one sentence, which were cut for the language. `used` tells of a sentence's first word whether the article uses it as a name. */
export function tagSentence(text: string, sentence: Span, tokens: readonly Token[], profile: LanguageProfile, used: WordsInUse): Tagged {
  const tags = new Int32Array(tokens.length);
  let first = true;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'number') tags[i] = Tag.Number;
    if (token.word) {
      tags[i] = first || profile.grammar.capitalNouns ? atHead(token.word, used) : token.word.inside;
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
  if (!profile.grammar.capitalNouns) nameAtHead(tokens, tags, profile, used);
  joinPhrases(tokens, tags);
  joinInTwo(tokens, tags, profile);
  profile.refine?.(tokens, tags);
  return { start: sentence.start, end: sentence.end, text, tokens, tags, profile };
}

/** The tags of a word where a capital tells nothing by itself. */
function atHead({ named, head, bare }: Word, { names, small }: WordsInUse): number {
  if (named !== 'never' && names.has(bare) && (named === 'as elsewhere' || !small.has(bare))) return Tag.Name;
  return head;
}

/**
 * "Holm expressed …": an unknown capitalised word at the head of the sentence, or right behind a quotation mark, is a name where a verb, a comma or another name follows.
 * A word that the article also writes small is none.
 */
function nameAtHead(tokens: readonly Token[], tags: Int32Array, profile: LanguageProfile, used: WordsInUse): void {
  let head = true;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'word') {
      if (head) nameAt(i, tokens, tags, profile, used);
      head = false;
    } else if (tokens[i]!.kind === 'quote') head = true;
  }
}

function nameAt(i: number, tokens: readonly Token[], tags: Int32Array, profile: LanguageProfile, used: WordsInUse): void {
  const token = tokens[i]!;
  if (!isCapitalised(token.text) || (tags[i]! & Tag.Noun) === 0 || profile.words.has(token.lower) || used.small.has(token.lower)) return;
  if (profile.freeOrder && !profile.freeOrder.isHeadName(tokens, tags, i)) return;
  const next = tags[i + 1] ?? 0;
  // "Kent also said", "Kent then asked"
  const beyond = tags[i + 2] ?? 0;
  const tells =
    profile.grammar.bareClause === 'beside' && (next & Tag.Adverb) !== 0 && (beyond & Tag.Say) !== 0 && (beyond & Tag.Finite) !== 0;
  const follows = tells || ((next & (Tag.Finite | Tag.Name | Tag.Be | Tag.Have | Tag.Modal)) !== 0 && (next & Tag.Preposition) === 0);
  if (follows || tokens[i + 1]?.text === ',' || tokens[i + 1]?.text === ':' || token.text.endsWith("'s") || token.text.endsWith('’s'))
    tags[i] = Tag.Name;
}

/** The first of the wordings that stands at token `i`. */
function wordingAt(tokens: readonly Token[], i: number, phrases: readonly Phrase[] = none): Phrase | null {
  for (const phrase of phrases) {
    let k = 1;
    while (k < phrase.words.length && tokens[i + k]?.lower === phrase.words[k]) k++;
    if (k === phrase.words.length) return phrase;
  }
  return null;
}

const none: readonly Phrase[] = [];

/** Gives the words of a known wording the tags of the whole; the words after the first keep a bare noun tag. */
function joinPhrases(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 0; i < tokens.length; i++) {
    const phrase = wordingAt(tokens, i, tokens[i]!.word?.phrases);
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
