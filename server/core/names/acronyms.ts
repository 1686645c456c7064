import { isWord } from '../attribution/phrases';
import type { Tagged } from '../attribution/tagged';

/**
 * The words that an abbreviation in brackets at token `at` stands for, right before the bracket: "Фронт освобождения равнин
 * (ФОР)". Their first letters are its letters; words of up to two letters may be left out. null where they are not.
 */
export function spelledOut(s: Tagged, at: number): string[] | null {
  const { text } = s.tokens[at]!;
  if (s.tokens[at - 1]?.text !== '(' || s.tokens[at + 1]?.text !== ')' || !/^\p{Lu}{2,8}$/u.test(text)) return null;
  const letters = [...text.toLowerCase()];
  let first = at - 1;
  while (letters.length > 0) {
    first--;
    if (!isWord(s, first)) return null;
    const { lower } = s.tokens[first]!;
    if (lower[0] === letters.at(-1)) letters.pop();
    else if (lower.length > 2 && !s.profile.nounPrepositions.has(lower)) return null;
  }
  return s.tokens.slice(first, at - 1).map((token) => token.text);
}
