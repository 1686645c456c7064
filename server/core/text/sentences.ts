import type { LanguageProfile } from '../languages/profile';
import { Tag } from '../languages/tags';
import type { Span } from '../model';

const isTerminal = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x3002;
const closing = /["”’'»)\]›]/u;
const opening = /["'“‘«([„‚‹¿¡]/u;
/** Marks that open in some languages and close in others: „…“ and »…«. */
const eitherWay = /[“«‹‘]/u;
const closesHere = (text: string, at: number, end: number): boolean =>
  eitherWay.test(text[at]!) && (at + 1 >= end || /[\s)\]]/u.test(text[at + 1]!));
/** "auf Platz 19": a capital right before a figure, within a sentence. */
const behindNoun = /\s\p{Lu}[\p{L}-]*\s$/u;
const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** In UTF-16 code units: where a text without full stops is cut at the next space. */
const longest = 4000;

/**
 * Cuts a paragraph into sentences, without the space between them. Survives abbreviations ("U.S. Secretary", "Dr. Who"),
 * initials, decimal numbers, closing quotation marks, and a lost space ("the end.Next day"). Linear.
 */
export function sentencesOf(text: string, paragraph: Span, profile: LanguageProfile | null): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  let at = paragraph.start;
  while (at < paragraph.end) {
    if (!isTerminal(text.charCodeAt(at))) {
      at++;
      // No news sentence is as long; what is done with a sentence may cost more than its length.
      if (at - start >= longest && /\s/u.test(text[at] ?? '')) {
        sentences.push({ start, end: at });
        while (at < paragraph.end && /\s/u.test(text[at]!)) at++;
        start = at;
      }
      continue;
    }
    const mark = at;
    while (at < paragraph.end && isTerminal(text.charCodeAt(at))) at++;
    while (at < paragraph.end && (closing.test(text[at]!) || closesHere(text, at, paragraph.end))) at++;
    if (closesApart(text, at, paragraph.end)) at += 2;
    if (at >= paragraph.end || !endsSentence(text, start, mark, at, paragraph.end, profile)) continue;
    sentences.push({ start, end: at });
    while (at < paragraph.end && /\s/u.test(text[at]!)) at++;
    start = at;
  }
  if (start < paragraph.end) sentences.push({ start, end: paragraph.end });
  return sentences;
}

/** French puts a space before its closing mark: "la fin. »". A mark that opens stands right before its word. */
const closesApart = (text: string, at: number, end: number): boolean =>
  at + 1 < end && text[at + 1] === '»' && /\s/u.test(text[at]!) && !(at + 2 < end && letterOrDigit.test(text[at + 2]!));

/** Whether the mark at `mark`, whose run of marks and closing quotes ends before `after`, ends the sentence. */
function endsSentence(text: string, start: number, mark: number, after: number, end: number, profile: LanguageProfile | null): boolean {
  let next = after;
  while (next < end && /\s/u.test(text[next]!)) next++;
  if (next >= end) return true;
  const spaced = next > after;
  let first = next;
  while (first < end && opening.test(text[first]!)) first++;
  // "« Ce n'est rien": the space inside French marks.
  while (first > next && first < end && text[first - 1] === '«' && /\s/u.test(text[first]!)) first++;
  const opens = text[first] ?? '';
  if (!spaced) return lostSpace(text, mark, after, next, end);
  // A quotation that ends in a mark and goes on in lower case: "Who?" he asked.
  if (lower.test(opens)) return false;
  // "“Who?” Kent asked.": whoever says it belongs to what is said.
  if (after > mark + 1 && profile && namesSpeaker(text, first, end, profile)) return false;
  if (text[mark] !== '.') return letterOrDigit.test(opens) || first > next || opensTurn(text, next, end);
  // A full stop inside closing quotation marks ends the quotation's sentence.
  if (after > mark + 1) return true;
  const word = wordBefore(text, start, mark);
  if (!word) return true;
  return !isAbbreviation(word, text, first, end, profile, text.slice(start, mark - word.length));
}

const wordsAhead = /[\p{L}\p{M}'’.-]+(?=[\s,:;.!?]|$)/gu;

/** Whether no more follows up to the full stop than a name, a verb of saying in its plain form and when or where it was said. */
function namesSpeaker(text: string, at: number, end: number, { words, grammar, circumstances }: LanguageProfile): boolean {
  if (grammar.bareClause !== 'beside' || !upper.test(text[at] ?? '')) return false;
  const ahead = text.slice(at, Math.min(end, at + 80));
  const stop = /[.!?,:;"“”](?=\s|$)/u.exec(
    ahead.replace(/\b(?:mr|mrs|ms|dr|sen|rep|gov|gen|prof)\./giu, (title) => `${title.slice(0, -1)} `),
  );
  if (stop?.[0] !== '.') return false;
  const all = ahead.slice(0, stop.index).match(wordsAhead) ?? [];
  const verb = all.findIndex((word, i) => i > 0 && !upper.test(word[0]!) && isSaying(words.get(word) ?? 0));
  if (verb < 1 || verb > 4 || all.length > verb + 6) return false;
  const names = all.slice(0, verb).every((word, i) => upper.test(word[0]!) || (i > 0 && ((words.get(word) ?? 0) & Tag.Role) !== 0));
  const next = all[verb + 1]?.toLowerCase();
  const tags = next === undefined ? 0 : (words.get(next) ?? 0);
  return names && (next === undefined || circumstances.has(next) || (tags & Tag.Adverb) !== 0 || upper.test(all[verb + 1]![0]!));
}

/** A verb of saying in the past or the third person, and no noun. */
const isSaying = (tags: number): boolean => (tags & Tag.Say) !== 0 && (tags & Tag.Finite) !== 0 && !(tags & (Tag.Infinitive | Tag.Noun));

/** "Who? — Nobody.": a dash before a capital gives the word to somebody else. */
const opensTurn = (text: string, at: number, end: number): boolean =>
  /[—–]/u.test(text[at]!) && at + 2 < end && /\s/u.test(text[at + 1]!) && (upper.test(text[at + 2]!) || opening.test(text[at + 2]!));

/** "the end.Next day": a small letter or closing mark, the stop, and at once a capital that opens a longer word. */
function lostSpace(text: string, mark: number, after: number, next: number, end: number): boolean {
  if (text[mark] !== '.' || mark === 0) return false;
  const before = text[mark - 1]!;
  if (!(lower.test(before) || /[\d)"”]/u.test(before)) || !upper.test(text[next] ?? '') || next !== after) return false;
  let length = next;
  while (length < end && /[\p{L}]/u.test(text[length]!)) length++;
  return length < end && (length - next >= 2 || /\s/u.test(text[length]!)) && text[length] !== '.';
}

function wordBefore(text: string, start: number, mark: number): string {
  let from = mark;
  while (from > start && /[\p{L}\p{N}.'’-]/u.test(text[from - 1]!) && mark - from < 24) from--;
  return text.slice(from, mark);
}

function isAbbreviation(word: string, text: string, next: number, end: number, profile: LanguageProfile | null, before: string): boolean {
  const plain = word.toLowerCase();
  // A number before the stop: "in 2023. The", but "3. Platz" and "26. september" are no end before a small letter, seen above.
  if (/^\d+$/u.test(plain))
    return (
      profile?.grammar.ordinals === true &&
      plain.length < 3 &&
      !behindNoun.test(before.slice(-32)) &&
      !opensSentence(text, next, end, profile)
    );
  // "U.S", "e.g"; an address ("report.az") is none.
  const dotted = /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u.test(plain);
  const initial = plain.length === 1 && upper.test(word);
  const known = (profile?.abbreviations.has(plain) ?? false) || (upper.test(word) && everywhere.has(plain)) || isPlural(word, text, next);
  if (!dotted && !initial && !known) return false;
  if (!upper.test(text[next] ?? '')) return true;
  // "the U.S. The talks": a closed-class word with a capital opens a sentence; "J. The" is rare enough.
  const opener = opensSentence(text, next, end, profile);
  return !(opener && (dotted || (known && !titles.has(plain))));
}

/** Whether a closed-class word with a capital stands at `next`. */
function opensSentence(text: string, next: number, end: number, profile: LanguageProfile | null): boolean {
  let stop = next;
  while (stop < end && /[\p{L}'’]/u.test(text[stop]!)) stop++;
  return profile?.openers.has(text.slice(next, stop).toLowerCase()) ?? false;
}

/** Titles that names keep in any language: "Mr. Bean" in a Spanish or Russian text. */
const everywhere = new Set(['mr', 'mrs', 'ms', 'dr', 'prof']);

/** "EE. UU.", "RR. HH.": a doubled capital before another one. */
const isPlural = (word: string, text: string, next: number): boolean =>
  /^(\p{Lu})\1$/u.test(word) && /^(\p{Lu})\1(?=\.)/u.test(text.slice(next, next + 3));

/** Abbreviations that always stand before a name. */
const titles = new Set('mr mrs ms dr prof sen rep gov gen col maj capt lt sgt adm rev hon st dhr mevr mw drs ir ing'.split(' '));
