import type { LanguageProfile } from '../languages/profile';
import { Tag } from '../languages/tags';

/** In words: more is a lead. */
const longest = 16;
const wordIn = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

/**
 * Whether the first line of a text is its headline although it ends in a full stop: every longer word has a capital, or it
 * is short, has neither articles nor days, and `next`, the paragraph below it, tells the same again; a dateline there (`placed`) tells so too.
 */
export function isStoppedHeadline(line: string, next: string, placed: boolean, profile: LanguageProfile | null): boolean {
  if (!profile || !/[^.!?]\.$/u.test(line) || /[.!?]\s/u.test(line) || line.includes('\n')) return false;
  const words = line.match(wordIn) ?? [];
  if (words.length < 4 || words.length > longest) return false;
  if (placed) return true;
  const long = words.filter((word) => word.length > 3 && /^\p{L}/u.test(word));
  if (!profile.grammar.capitalNouns && long.length >= 4 && long.every((word) => /^\p{Lu}/u.test(word))) return true;
  const plain = words.map((word) => word.toLowerCase().replace(/[.'’]+s?$/u, ''));
  // Where there are no articles, their lack tells nothing.
  if (profile.definite.size === 0) return false;
  if (
    plain.some(
      (word) => profile.definite.has(word) || profile.indefinite.has(word) || profile.weekdays.has(word) || profile.months.has(word),
    )
  )
    return false;
  if (plain.some((word) => profile.pronouns.has(word) || ((profile.words.get(word) ?? 0) & Tag.Pronoun) !== 0)) return false;
  const told = (next.match(wordIn) ?? []).map((word) => word.toLowerCase());
  if (told.length < 1.5 * words.length) return false;
  const stems = new Set(told.map((word) => word.slice(0, 5)));
  const telling = plain.filter((word) => word.length > 3);
  return telling.length > 2 && telling.filter((word) => stems.has(word.slice(0, 5))).length * 2 >= telling.length;
}
