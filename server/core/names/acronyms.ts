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

/** What opens a bracket that tells how somebody is called from there on. */
const calls = new Set(['далее', 'hereinafter', 'kısaca', 'qısaca']);

/** "(FDC)" right behind a name that has its letters at the heads of words. */
export function shortIn(s: Tagged, from: number, to: number): string | null {
  // "(далее — Компания)", "(далее – «Союз»)"
  if (s.tokens[to]?.text === '(' && calls.has(s.tokens[to + 1]?.lower ?? '')) {
    let at = to + 2;
    while (at < to + 5 && s.tokens[at] && s.tokens[at]!.kind !== 'word') at++;
    const name = s.tokens[at];
    if (name && /^\p{Lu}/u.test(name.text)) return s.profile.nameStem?.(name.lower) ?? name.lower;
  }
  const short = s.tokens[to + 1];
  if (
    to - from < 2 ||
    s.tokens[to]?.text !== '(' ||
    s.tokens[to + 2]?.text !== ')' ||
    !short ||
    !/^\p{Lu}[\p{Lu}\p{Ll}.-]{1,7}$/u.test(short.text)
  )
    return null;
  const heads = s.tokens.slice(from, to).map((token) => token.text[0]!.toLowerCase());
  return heads.includes(short.lower[0]!) ? (s.profile.nameStem?.(short.lower) ?? short.lower) : null;
}
