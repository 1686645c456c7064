/** What tells of a text whether it holds something: a regular expression, or several as one. */
export interface Pattern {
  test(text: string): boolean;
}

/** Written so, a pattern means letters of either case by more than its own letters, or tells capitals from small letters. */
const cased = /\\[pP]\{(?!L\}|N)|\\[PuxckW1-9]/;
const escapedOrCapital = /\\[pP]\{[^}]*\}|\\.|\p{Lu}/gu;
/** Their small forms are longer, or those of other letters: İ, ſ, K (the Kelvin sign). */
const oddLetters = /[\u0130\u017f\u212a]/;

/** Whether a pattern that ignores case says the same of a text in lower case as one that heeds it. */
const isPlain = (pattern: Pattern): pattern is RegExp =>
  pattern instanceof RegExp && pattern.flags === 'iu' && !cased.test(pattern.source) && !oddLetters.test(pattern.source);

/** The source of a pattern with its letters in lower case, but not those of "\\S" and its like. */
const inLowerCase = ({ source }: RegExp): string =>
  source.replace(escapedOrCapital, (found) => (found.startsWith('\\') ? found : found.toLowerCase()));

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
