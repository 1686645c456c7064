import { isWord } from './attribution/phrases';
import type { Tagged } from './attribution/tagged';
import type { LanguageProfile } from './languages/profile';
import { Tag } from './languages/tags';
import type { Span } from './model';

/** What sort of text an article says that it is: there whoever writes judges in nearly every sentence of their own. */
export type Genre = 'comment' | 'review';

/** Lines that are looked at from the head and from the end. */
const atHead = 5;
const atEnd = 2;

/** The sort of text that a heading, a byline or a note at the end tells; null for news. */
export function genreOf(text: string, paragraphs: readonly Span[], profile: LanguageProfile | null): Genre | null {
  const { genres } = profile ?? {};
  if (!genres) return null;
  for (const [i, { start, end }] of paragraphs.entries()) {
    if (i >= atHead && i < paragraphs.length - atEnd) continue;
    if (end - start > 160) continue;
    const line = text.slice(start, end);
    if (genres.comment.test(line)) return 'comment';
    if (genres.review.test(line)) return 'review';
  }
  return null;
}

/** Whether a sentence in which nobody is said to say anything only tells what whoever writes thinks, in a text of such a sort. */
export function judgesIn(s: Tagged, genre: Genre): boolean {
  const { genres, numbers } = s.profile;
  if (!genres) return false;
  let judges = genre === 'comment';
  let perfect = false;
  for (let i = 0; i < s.tokens.length; i++) {
    const { lower, kind } = s.tokens[i]!;
    if (kind === 'number' || (numbers.has(lower) && !s.profile.indefinite.has(lower))) return false;
    if (!isWord(s, i)) continue;
    if (genre === 'comment' && (s.tags[i]! & Tag.Name || s.profile.weekdays.has(lower))) return false;
    const isVerb = (s.tags[i]! & (Tag.Finite | Tag.Participle)) !== 0 && (s.profile.words.has(lower) || !(s.tags[i]! & Tag.Noun));
    if (isVerb && genres.past.test(lower)) return false;
    // "hat beschlossen, heeft besloten": what has happened can be checked.
    perfect ||= (s.tags[i]! & (Tag.Have | Tag.Finite)) === (Tag.Have | Tag.Finite);
    if (perfect && genre === 'comment' && s.tags[i]! & Tag.Participle) return false;
    if (genre === 'review') judges ||= genres.verdict.test(lower);
  }
  return judges;
}
