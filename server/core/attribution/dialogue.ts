import { Tag } from '../languages/tags';
import type { Span } from '../model';
import type { Quotation } from '../text/quotations';
import { has, isAnimate, isText, isWord, nounPhraseAfter } from './phrases';
import type { Tagged } from './tagged';

/** A paragraph of dialogue: what is spoken behind its dashes, and how often it says who speaks. */
interface Lines {
  readonly quotations: readonly Quotation[];
  readonly named: number;
  /** Its first token is a dash. */
  readonly headed: boolean;
  /** A later sentence begins with a dash, outside of quotation marks: "He does not believe it. — It will fall, — he says." */
  readonly opened: boolean;
}

const dashes = new Set(['-', '–', '—', '―', '‒']);
const isDash = (s: Tagged, i: number): boolean => dashes.has(s.tokens[i]?.text ?? '');
const isMark = (s: Tagged, i: number): boolean => ',.!?…;'.includes(s.tokens[i]?.text ?? ' ');
const isStrongMark = (s: Tagged, i: number): boolean => '!?…'.includes(s.tokens[i]?.text ?? ' ');

/** So many paragraphs must say who speaks before a dash alone makes a line of dialogue: lists have dashes too. */
const leastNamed = 2;
/** The share of the paragraphs with a dash that must say who speaks. */
const leastShare = 0.15;

/**
 * What is spoken in lines of dialogue that open with a dash, for each paragraph: "— No sé —dijo Juan—. Vamos.",
 * "— Да, — сказал он.", "- Kom mee! riep Paul." A dash is one of dialogue where its paragraph says who speaks, or where
 * other paragraphs of the text do so.
 */
export function dialogueOf(paragraphs: readonly (readonly Tagged[])[]): (readonly Quotation[])[] {
  const lines = paragraphs.map(linesOf);
  const headed = lines.filter((l) => l.headed);
  const named = headed.filter((l) => l.named > 0).length;
  const usual = named >= leastNamed && named >= leastShare * headed.length;
  return lines.map((l) => (usual || ((l.headed || l.opened) && l.named > 0) ? l.quotations : []));
}

/** Where the reading of a paragraph stands: outside of speech, in it, or in the words that tell who speaks. */
type State = 'told' | 'spoken' | 'inquit';

function linesOf(sentences: readonly Tagged[]): Lines {
  const quotations: Quotation[] = [];
  const first = sentences[0];
  const headed = !!first && isDash(first, 0) && opensSpeech(first, 1);
  let state: State = 'told' as State;
  let named = 0;
  let start = 0;
  let turn = true;
  /** A dash opened the words that tell who speaks, so a dash ends them. */
  let fenced = false;
  const begin = (s: Tagged, i: number, isTurn: boolean) => {
    state = 'spoken';
    start = s.tokens[i]!.start;
    turn = isTurn;
  };
  const close = (end: number) => {
    if (end > start) quotations.push({ start, end, open: false, dash: turn ? 'turn' : 'resumed' });
  };
  let lastEnd = 0;
  let opened = false;
  let marks = 0;
  for (const s of sentences) {
    // Within quotation marks such a dash ends the words that tell who speaks.
    const outside = headed || marks % 2 === 0;
    marks += s.tokens.filter((token) => token.kind === 'quote').length;
    for (let i = 0; i < s.tokens.length; i++) {
      if (isDash(s, i)) {
        const next = s.tokens[i + 1];
        if (!next) continue;
        if (state === 'told') {
          if (outside && (i === 0 || isText(s, i - 1, ':')) && opensSpeech(s, i + 1)) {
            opened ||= i === 0;
            begin(s, i + 1, true);
          }
        } else if (state === 'inquit') {
          // "—dijo Juan—. Vamos": the mark of what is said stands behind the dash.
          if (fenced || i === 0 || isMark(s, i - 1)) begin(s, isMark(s, i + 1) && s.tokens[i + 2] ? i + 2 : i + 1, i === 0 && !fenced);
        } else if (i > 0 && (isMark(s, i - 1) || s.tokens[i - 1]!.end < s.tokens[i]!.start) && tellsWho(s, i + 1, true)) {
          close(s.tokens[i - 1]!.end);
          state = 'inquit';
          fenced = true;
          named++;
        } else if ((i === 0 || isStrongMark(s, i - 1)) && opensSpeech(s, i + 1)) {
          close(i === 0 ? lastEnd : s.tokens[i - 1]!.end);
          begin(s, i + 1, true);
        }
        continue;
      }
      if (i === 0 && state === 'inquit' && !fenced && soundsSpoken(s)) begin(s, 0, false);
      if (state === 'spoken' && i > 0 && isMark(s, i - 1) && s.tokens[i - 1]!.end > start && tellsWho(s, i, isStrongMark(s, i - 1))) {
        close(s.tokens[i - 1]!.end);
        state = 'inquit';
        fenced = false;
        named++;
      }
    }
    lastEnd = s.end;
  }
  if (state === 'spoken') close(lastEnd);
  return { quotations, named, headed, opened };
}

/** "– Kom", "— ¿Qué?", "— «Мир»": what is spoken begins with a capital, a figure or a mark of its own. */
function opensSpeech(s: Tagged, i: number): boolean {
  const token = s.tokens[i];
  return !!token && (/^[\p{Lu}\p{N}¿¡…'’]/u.test(token.text) || token.kind === 'quote');
}

const noVerb =
  Tag.Preposition |
  Tag.Determiner |
  Tag.Coordinator |
  Tag.Complementiser |
  Tag.Subordinator |
  Tag.Pronoun |
  Tag.Name |
  Tag.Adverb |
  Tag.Negation |
  Tag.Number |
  Tag.Be |
  Tag.Modal;

/**
 * Whether the words that tell who speaks begin at token `i`: "zei Paul", "dit-il", "сказал он". Behind a `strong` mark — an
 * exclamation or question mark, a dash — any verb may do so.
 */
function tellsWho(s: Tagged, i: number, strong: boolean): boolean {
  if (!isWord(s, i) || !/^\p{Ll}/u.test(s.tokens[i]!.text)) return false;
  let verb = i;
  while (verb - i < 2 && (has(s, verb, Tag.Have) || s.profile.reflexives.has(s.tokens[verb]!.lower)) && isWord(s, verb + 1)) verb++;
  const says = has(s, verb, Tag.Say);
  if (says || (strong && !has(s, verb, noVerb))) {
    const source = nounPhraseAfter(s, verb + 1, 1);
    if (source.from < source.to && (isAnimate(s, source) || (says && has(s, source.from, Tag.Determiner)))) return true;
  }
  // "—dictamina—": the verb alone, where subjects need no word.
  if (says && strong && s.profile.dropped && has(s, verb, Tag.Finite) && (isDash(s, verb + 1) || isText(s, verb + 1, '.'))) return true;
  if (!strong) return false;
  // "— он сказал", "—Juan dijo"
  const source = nounPhraseAfter(s, i, 1);
  return source.from < source.to && isAnimate(s, source) && has(s, source.to, Tag.Say) && has(s, source.to, Tag.Finite);
}

/** A sentence behind the words that tell who spoke is speech again where it calls, asks or addresses somebody. */
function soundsSpoken(s: Tagged): boolean {
  const last = s.tokens.at(-1)!.text;
  if ('!?…'.includes(last) || s.text.slice(Math.max(s.start, s.end - 2), s.end) === '..') return true;
  return s.tokens.some(
    (token, i) =>
      ['first', 'second'].includes(s.profile.pronouns.get(token.lower) ?? '') ||
      (i > 2 && isMark(s, i - 1) && tellsWho(s, i, isStrongMark(s, i - 1))),
  );
}

/** The quotations of a paragraph: its marked ones that stand outside of what is spoken behind dashes, and those. */
export function joinQuotations(marked: readonly Quotation[], spoken: readonly Quotation[]): readonly Quotation[] {
  if (spoken.length === 0) return marked;
  const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  return [...marked.filter((m) => !spoken.some((q) => touches(m, q))), ...spoken].sort((a, b) => a.start - b.start);
}
