/** What tells of a text whether it holds something: a regular expression, or several as one. */
export interface Pattern {
  test(text: string): boolean;
}

/** What means something else once letters are in lower case. Where case is ignored, \p{Lu} and \p{Ll} are any letter that has cases. */
const cased = /\\[pP]\{(?!L[ul]?\}|N)|\\[PuxckW1-9]/;
const escapedOrCapital = /\\[pP]\{[^}]*\}|\\.|\p{Lu}/gu;
/** Their small forms are longer, or those of other letters: İ, ſ, K (the Kelvin sign). */
const oddLetters = /[\u0130\u017f\u212a]/;

/** Whether a pattern that ignores case says the same of a text in lower case as one that heeds it. */
const isPlain = (pattern: Pattern): pattern is RegExp =>
  pattern instanceof RegExp && pattern.flags === 'iu' && !cased.test(pattern.source) && !oddLetters.test(pattern.source);

/** The source of a pattern for texts in lower case; "\S" and its like stay what they are. */
const inLowerCase = ({ source }: RegExp): string =>
  source.replace(escapedOrCapital, (found) => (found === '\\p{Lu}' ? '\\p{Ll}' : found.startsWith('\\') ? found : found.toLowerCase()));

/**
 * Whether any of these patterns fits, many times faster than trying one after the other: those that ignore case become one that heeds it and
 * looks at the text in lower case. (The engine is slow at "\b" where a pattern ignores case.)
 */
export function anyOf(patterns: readonly Pattern[]): Pattern {
  const plain = patterns.filter(isPlain);
  const others = patterns.filter((pattern) => !isPlain(pattern));
  const joined = plain.length > 0 ? new RegExp(plain.map((pattern) => `(?:${inLowerCase(pattern)})`).join('|'), 'u') : null;
  return {
    test: (text) => {
      if (oddLetters.test(text)) return patterns.some((pattern) => pattern.test(text));
      return (joined?.test(text.toLowerCase()) ?? false) || others.some((pattern) => pattern.test(text));
    },
  };
}
