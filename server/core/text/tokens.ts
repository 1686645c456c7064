import type { Span } from '../model';

export type TokenKind = 'word' | 'number' | 'quote' | 'punctuation';

/** One token. `lower` is the text in lower case with typographic apostrophes made plain. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
}

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
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
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
      push(tokens, 'word', text, from, at);
    } else if (kind === Class.Digit) {
      at = endOfNumber(text, at, end);
      // "43-year-old": a word that begins with a figure.
      const word = opensWord(text, at, end);
      if (word) at = endOfWord(text, at + 1, end);
      push(tokens, word ? 'word' : 'number', text, from, at);
    } else if (kind === Class.Apostrophe && endsFigure(text, at, end)) {
      at = endOfWord(text, at + 1, end);
      push(tokens, 'word', text, from, at);
    } else {
      // Two apostrophes are a typewriter's quotation mark, two commas its opening one.
      const doubled = text[at] === text[at + 1] && at + 1 < end;
      const isQuote = kind === Class.Quote || kind === Class.Apostrophe || (doubled && text[at] === ',');
      at += doubled && isQuote && kind !== Class.Quote ? 2 : 1;
      push(tokens, isQuote ? 'quote' : 'punctuation', text, from, at);
    }
  }
  return tokens;
}

const glued = /^(\p{Lu}\p{Ll}+|\p{Ll}{2,})(?=\p{Lu}\p{Ll}{2})/u;

/**
 * Takes apart two words whose space was lost ("StateAntony", "ofState"), where the first is a known word: other names
 * with a capital inside ("YouTube") stay whole. Words that the language itself joins ("l'accord", "dit-il") fall apart too.
 */
export function withLostSpaces(tokens: readonly Token[], profile: WordCuts | null): Token[] {
  if (!profile) return [...tokens];
  const out: Token[] = [];
  for (const each of profile.bareGenitives ? withGenitives(tokens) : tokens) {
    const token = each.kind === 'word' && profile.lowerCase ? inLowerCase(each, profile) : each;
    const cuts = token.kind === 'word' ? cutsOf(token, profile) : whole;
    if (cuts.length === 0) out.push(token);
    else {
      let from = 0;
      for (const cut of [...cuts, token.text.length]) {
        out.push(inLowerCase(part(token, from, cut), profile));
        from = cut;
      }
    }
  }
  return out;
}

/** "the Boaters' League": an apostrophe behind a final s that no quotation mark before it waits for belongs to its word. */
function withGenitives(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  let open = 0;
  for (const token of tokens) {
    const before = out.at(-1);
    const mark = token.kind === 'quote' && (token.text === "'" || token.text === '\u2019');
    if (mark && open === 0 && before?.kind === 'word' && before.end === token.start && before.lower.endsWith('s'))
      out[out.length - 1] = { ...before, end: token.end, text: before.text + token.text, lower: `${before.lower}'` };
    else {
      if (token.text === '\u2018' || (mark && before?.end !== token.start)) open++;
      else if (mark && open > 0) open--;
      out.push(token);
    }
  }
  return out;
}

/** What a language profile says of words that are several. */
interface WordCuts {
  readonly words: ReadonlyMap<string, number>;
  /** Genitives of words in -s end in an apostrophe. */
  readonly bareGenitives?: boolean;
  cuts?(lower: string): readonly number[];
  lowerCase?(text: string): string;
}

function inLowerCase(token: Token, profile: WordCuts): Token {
  if (!profile.lowerCase) return token;
  const lower = plainApostrophes(profile.lowerCase(token.text));
  return lower === token.lower ? token : { ...token, lower };
}

const plainApostrophes = (text: string): string => (text.includes('\u2019') ? text.replace(/\u2019/g, "'") : text);

/** No cuts. */
const whole: readonly number[] = [];

/** Whether a word has a capital behind its first letter; most have none. */
function differsInside({ text, lower }: Token): boolean {
  if (text === lower) return false;
  if (text.length !== lower.length) return true;
  for (let i = 1; i < text.length; i++) if (text.charCodeAt(i) !== lower.charCodeAt(i)) return true;
  return false;
}

function cutsOf(token: Token, profile: WordCuts): readonly number[] {
  const own = profile.cuts?.(token.lower) ?? whole;
  if (own.length > 0 || !differsInside(token)) return own;
  const first = glued.exec(token.text)?.[1];
  return first !== undefined && profile.words.has(first.toLowerCase()) ? [first.length] : [];
}

/** The hyphens that join a pronoun to its verb, with the t of "a-t-il", belong to neither. */
const joint = /^-(?:t-)?/iu;

function part(token: Token, start: number, to: number): Token {
  const from = start + (start > 0 ? (joint.exec(token.text.slice(start, to))?.[0].length ?? 0) : 0);
  const text = token.text.slice(from, to);
  const kind = /^\p{Nd}/u.test(text) && !/\p{L}/u.test(text) ? 'number' : 'word';
  return { kind, start: token.start + from, end: token.start + to, text, lower: plainApostrophes(text.toLowerCase()) };
}

function push(tokens: Token[], kind: TokenKind, text: string, start: number, end: number): void {
  const piece = text.slice(start, end);
  tokens.push({ kind, start, end, text: piece, lower: plainApostrophes(piece.toLowerCase()) });
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
