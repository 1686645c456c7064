import type { Word } from '../attribution/readings';
import type { Span } from '../model';

export type TokenKind = 'word' | 'number' | 'quote' | 'punctuation';

/** One token. `lower` is the text in lower case with typographic apostrophes made plain. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** What the language that it was cut for knows of it; null for what is no word, or was cut for no language. */
  readonly word: Word | null;
}

type LookUp = (text: string) => Word;

enum Class {
  Other,
  Letter,
  Digit,
  Space,
  Quote,
  Apostrophe,
  Joiner,
}

/** Class of each UTF-16 unit of the Basic Multilingual Plane, computed once per unit seen. 255: not yet known. */
const classes = new Uint8Array(65536).fill(255);
const letter = /[\p{L}\p{M}\p{Cs}]/u;
const digit = /\p{Nd}/u;
const space = /[\s\p{Z}\p{Cc}\p{Cf}]/u;

function classify(code: number): Class {
  const known = classes[code]!;
  if (known !== 255) return known;
  const character = String.fromCharCode(code);
  let found = Class.Other;
  if (character === "'" || character === '\u2019') found = Class.Apostrophe;
  else if (character === '-' || character === '\u2010' || character === '\u2011') found = Class.Joiner;
  else if ('"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u201a\u2039\u203a\uff02'.includes(character)) found = Class.Quote;
  // A half of a surrogate pair counts as a letter, so that a pair is never split.
  else if ((code >= 0xd800 && code <= 0xdfff) || letter.test(character)) found = Class.Letter;
  else if (digit.test(character)) found = Class.Digit;
  else if (space.test(character) || code === 0xfeff) found = Class.Space;
  classes[code] = found;
  return found;
}

/**
 * Cuts a stretch of text into tokens, left to right, in linear time. Words keep inner apostrophes, hyphens and the dots
 * of abbreviations ("Azerbaijan's", "anti-terrorist", "U.S.", "Report.az"); numbers keep their separators ("1,200.5",
 * "24", "15:53"). Everything that is neither space nor part of a word or number is a token of its own.
 * @param lookUp what a language knows of words
 */
export function tokenize(text: string, start = 0, end = text.length, lookUp?: LookUp): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const kind = classify(text.charCodeAt(at));
    if (kind === Class.Space) {
      at++;
      continue;
    }
    const from = at;
    if (kind === Class.Letter) {
      at = endOfWord(text, at, end);
      push(tokens, 'word', text, from, at, lookUp);
    } else if (kind === Class.Digit) {
      at = endOfNumber(text, at, end);
      // "43-year-old": a word that begins with a figure.
      const word = opensWord(text, at, end);
      if (word) at = endOfWord(text, at + 1, end);
      push(tokens, word ? 'word' : 'number', text, from, at, lookUp);
    } else if (kind === Class.Apostrophe && endsFigure(text, at, end)) {
      at = endOfWord(text, at + 1, end);
      push(tokens, 'word', text, from, at, lookUp);
    } else {
      // Two apostrophes are a typewriter's quotation mark, two commas its opening one.
      const doubled = text[at] === text[at + 1] && at + 1 < end;
      const isQuote = kind === Class.Quote || kind === Class.Apostrophe || (doubled && text[at] === ',');
      at += doubled && isQuote && kind !== Class.Quote ? 2 : 1;
      push(tokens, isQuote ? 'quote' : 'punctuation', text, from, at, lookUp);
    }
  }
  return tokens;
}

/** Typographic apostrophes made plain. */
export const plainApostrophes = (text: string): string => (text.includes('\u2019') ? text.replace(/\u2019/g, "'") : text);

function push(tokens: Token[], kind: TokenKind, text: string, start: number, end: number, lookUp: LookUp | undefined): void {
  const piece = text.slice(start, end);
  const word = kind === 'word' && lookUp ? lookUp(piece) : null;
  if (word) tokens.push({ kind, start, end, text: word.text, lower: word.lower, word });
  else tokens.push({ kind, start, end, text: piece, lower: plainApostrophes(piece.toLowerCase()), word: null });
}

/** "1938'de", "17’ye", "1990's": the apostrophe joins an ending to its figure. */
const endsFigure = (text: string, at: number, end: number): boolean =>
  at > 0 && at + 1 < end && classify(text.charCodeAt(at - 1)) === Class.Digit && classify(text.charCodeAt(at + 1)) === Class.Letter;

const isWordPart = (text: string, at: number, end: number): boolean => {
  if (at >= end) return false;
  const kind = classify(text.charCodeAt(at));
  return kind === Class.Letter || kind === Class.Digit;
};

function endOfWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = classify(code);
    if (kind === Class.Letter || kind === Class.Digit) at++;
    else if ((kind === Class.Apostrophe || kind === Class.Joiner) && isWordPart(text, at + 1, end)) at += 2;
    // "d’« un deuil »": an elision before an opening mark.
    else if (kind === Class.Apostrophe && at - from < 3 && at + 1 < end && '«“„‹"'.includes(text[at + 1]!)) return at + 1;
    else if (code === 0x2e && dotBelongsToWord(text, from, at, end)) at++;
    else break;
  }
  return at;
}

/** "U.S." and "e.g." (single letters before each dot), "Report.az" (a lower-case letter follows at once). */
function dotBelongsToWord(text: string, from: number, dot: number, end: number): boolean {
  const next = dot + 1 < end ? text[dot + 1]! : '';
  const single = dot - from === 1 || text[dot - 2] === '.';
  if (single && isWordPart(text, dot - 1, end)) return dot - from > 1 || (/\p{L}/u.test(next) && text[dot + 2] === '.');
  return next !== '' && /\p{Ll}/u.test(next) && !/\p{Lu}/u.test(text[dot - 1]!);
}

/** "-year-old" behind a figure; an ending of the figure itself ("2021-ci", "5-го") is shorter. */
function opensWord(text: string, joiner: number, end: number): boolean {
  if (joiner + 4 >= end || classify(text.charCodeAt(joiner)) !== Class.Joiner) return false;
  for (let i = 1; i <= 4; i++) if (classify(text.charCodeAt(joiner + i)) !== Class.Letter) return false;
  return true;
}

function endOfNumber(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const kind = classify(text.charCodeAt(at));
    if (kind === Class.Digit) at++;
    else if (
      '.,:/\u00a0\u202f\u2009'.includes(text[at]!) &&
      at + 1 < end &&
      classify(text.charCodeAt(at + 1)) === Class.Digit &&
      groupsDigits(text, at, end)
    )
      at++;
    else if (kind === Class.Letter) {
      // "24th", "5km", "3D": the suffix stays with its number.
      while (at < end && classify(text.charCodeAt(at)) === Class.Letter) at++;
      break;
    } else break;
  }
  return at;
}

/** A space inside a number only ever separates groups of three digits. */
function groupsDigits(text: string, at: number, end: number): boolean {
  if (text[at]!.charCodeAt(0) < 128) return true;
  for (let i = 1; i <= 3; i++) if (at + i >= end || classify(text.charCodeAt(at + i)) !== Class.Digit) return false;
  return at + 4 >= end || classify(text.charCodeAt(at + 4)) !== Class.Digit;
}
