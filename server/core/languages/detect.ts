import { eld } from 'eld/extrasmall';
import type { Span } from '../model';
import { unitsLike } from '../text/letters';
import { type Token, tokenize } from '../text/tokens';
import { profileOf, profilesExcept } from './index';
import type { LanguageProfile } from './profile';
import { Tag } from './tags';
// Languages that Synoptic is made for, and their neighbours: a text in another one is still told from these. The build keeps their data only.
import known from './told-apart.json';

let ready = false;

function detector() {
  if (!ready) {
    eld.setLanguageSubset(known);
    ready = true;
  }
  return eld;
}

const lettersIn = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;

/** The language of a text by its letters: BCP 47, or 'und' where the text is too short to tell. Looks at the first 4,000 units. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 4000);
  if (lettersIn(sample) < 12) return 'und';
  return detector().detect(sample).language || 'und';
}

/** Fewer letters than this tell a language only where they make a whole text. */
const fewestLetters = 60;
/** How much of a paragraph is looked at, in UTF-16 units. */
const sampled = 240;
/** A language must fit so much better than the article's own: share of its score. */
const clearly = 0.92;

/**
 * The language of a paragraph of an article, BCP 47, where it is surely another than the article's and has a profile: a statement that is
 * quoted in the original. Else null. Cheap for paragraphs in the article's own language.
 * @param tokens those of the paragraph, where they are known: cut for the article's language
 */
export function otherLanguage(
  text: string,
  paragraph: Span,
  article: LanguageProfile,
  tokens: readonly Token[] = tokenize(text, paragraph.start, paragraph.end),
): string | null {
  if (paragraph.end - paragraph.start < fewestLetters) return null;
  // A first look that takes most paragraphs of the article's own language.
  if (!(article.code in ownLetters) && smallWordsOf(tokens, article) >= smallWords) return null;
  const sample = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + sampled));
  if (article.code in ownLetters && hasLettersOf(sample, article.code)) return null;
  const words = tokenize(sample);
  const own = smallWordsOf(words, article);
  if ((!(article.code in ownLetters) && own >= smallWords) || lettersIn(sample) < fewestLetters) return null;
  const isWrittenIn = (other: LanguageProfile): boolean =>
    other.code in ownLetters ? hasLettersOf(sample, other.code) : smallWordsOf(words, other) >= own + moreSmallWords;
  // Telling languages apart by their letters takes much longer than a look at the small words.
  if (!profilesExcept(article).some(isWrittenIn)) return null;
  const found = detector().detect(sample);
  const other = found.language === article.code || !found.isReliable() ? null : profileOf(found.language);
  if (!other || !isWrittenIn(other)) return null;
  const scores: Readonly<Record<string, number>> = found.getScores();
  return (scores[article.code] ?? 0) < clearly * (scores[found.language] ?? 0) ? found.language : null;
}

/** Letters by which a language is told from all others that have a profile: so many of a hundred are in most texts of it; and letters that it does not have. */
const ownLetters: Readonly<
  Partial<Record<string, { readonly letters: (unit: number) => boolean; readonly share: number; readonly never?: string }>>
> = {
  ru: { letters: unitsLike(/\p{Script=Cyrillic}/u), share: 60 },
  az: { letters: unitsLike(/ə/u), share: 4 },
  tr: { letters: unitsLike(/[ığş]/u), share: 4, never: 'ə' },
};

const closedClass =
  Tag.Determiner |
  Tag.Preposition |
  Tag.Coordinator |
  Tag.Complementiser |
  Tag.Subordinator |
  Tag.Pronoun |
  Tag.Be |
  Tag.Have |
  Tag.Modal |
  Tag.Negation;
/** How many words are looked at, and how many of them are at least small words of the language in most texts of it. */
const firstWords = 24;
const smallWords = 7;
/** Foreign names are no other language: so many small words more than of the article's own have to be there. */
const moreSmallWords = 3;

function hasLettersOf(sample: string, code: string): boolean {
  const own = ownLetters[code]!;
  if (own.never && sample.includes(own.never)) return false;
  let count = 0;
  for (let i = 0; i < sample.length; i++) if (own.letters(sample.charCodeAt(i))) count++;
  return 100 * count >= own.share * sample.length;
}

function smallWordsOf(tokens: readonly Token[], { words }: LanguageProfile): number {
  let small = 0;
  let seen = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (++seen > firstWords) break;
    if (((token.word ? token.word.listed : words.get(token.lower)) ?? 0) & closedClass) small++;
  }
  return small;
}
