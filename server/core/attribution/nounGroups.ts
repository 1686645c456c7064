import { auxiliary, Tag } from '../languages/tags';
import { isCapitalised } from '../text/letters';
import { behindBrackets, canSpeak, has, isAnimate, isText, isWord, type Run } from './phrases';
import type { Tagged } from './tagged';

/*
 * Noun phrases of a language that writes all nouns with a capital: determiner, attributes in small letters, one noun, the
 * names behind it, what it belongs to, and an apposition between commas.
 */

const capitalBehindFigure = /^\d+-\p{Lu}/u;
/** "Haus", "9-Euro-Ticket". */
const hasCapital = (text: string): boolean => isCapitalised(text) || (text.charCodeAt(0) < 58 && capitalBehindFigure.test(text));
const inflected = /(?:e|er|en|es|em)$/;
const participle = /(?:t|d|n)(?:e|er|en|es|em)$/;
const functionWord =
  Tag.Determiner |
  Tag.Preposition |
  Tag.Coordinator |
  Tag.Complementiser |
  Tag.Subordinator |
  Tag.Pronoun |
  auxiliary |
  Tag.Negation |
  Tag.Adverb;

const introduces = Tag.Role | Tag.Organisation | Tag.Group | Tag.Honorific | Tag.Name | Tag.SayNoun | Tag.Vague;

/** A noun or a name: a capital that no closed class explains. */
export const isNoun = (s: Tagged, i: number): boolean =>
  isWord(s, i) &&
  hasCapital(s.tokens[i]!.text) &&
  (has(s, i, Tag.Noun | Tag.Name | Tag.Role | Tag.Honorific) || (s.tags[i] === 0 && i > 0));

const isAttribute = (s: Tagged, i: number): boolean =>
  s.tokens[i]?.kind === 'number' ||
  s.profile.numbers.has(s.tokens[i]?.lower ?? '') ||
  (isWord(s, i) &&
    !hasCapital(s.tokens[i]!.text) &&
    !has(s, i, functionWord) &&
    // "Das berichteten Zeugen": behind such a word stands its verb.
    !(has(s, i, Tag.Finite) && s.profile.pointers.has(s.tokens[i - 1]?.lower ?? '')) &&
    inflected.test(s.tokens[i]!.lower));

/** "Statistischen" in "des Statistischen Bundesamtes": an adjective with the capital of a name. */
const isNamingAdjective = (s: Tagged, i: number): boolean =>
  isWord(s, i) &&
  hasCapital(s.tokens[i]!.text) &&
  !has(s, i, Tag.Role | Tag.Organisation | Tag.Group | Tag.Determiner | Tag.Preposition) &&
  isNoun(s, i + 1) &&
  (s.profile.bracket?.adjective.test(s.tokens[i]!.lower) === true ||
    (/er$/.test(s.tokens[i]!.lower) && has(s, i + 1, introduces) && !has(s, i + 1, Tag.Name)));

/** The noun that the attributes from token `i` on lead to, or -1. Words such as "sehr" may stand between them. */
function nounBehindAttributes(s: Tagged, i: number): number {
  let at = i;
  while (
    at - i < 6 &&
    (isAttribute(s, at) ||
      isNamingAdjective(s, at) ||
      (has(s, at, Tag.Adverb) && !has(s, at, Tag.Noun) && isAttribute(s, at + 1)) ||
      (joins(s, at) && at > i))
  )
    at++;
  return isNoun(s, at) || isQuotedName(s, at) ? at : -1;
}

/** "wichtige und neue Hinweise", "ein wichtiges, neues Gesetz" */
const joins = (s: Tagged, i: number) => (isText(s, i, ',') || has(s, i, Tag.Coordinator)) && isAttribute(s, i - 1) && isAttribute(s, i + 1);

/** "der am Montag veröffentlichte Bericht": the noun behind a participle with all that belongs to it, or -1. */
function nounBehindParticiple(s: Tagged, from: number): number {
  if (!has(s, from, Tag.Preposition | Tag.Adverb | Tag.Pronoun | Tag.Subordinator) && !isNoun(s, from)) return -1;
  for (let i = from + 1; i < s.tokens.length && i - from < 14; i++) {
    if (s.tokens[i]!.kind === 'punctuation') return -1;
    if (isWord(s, i) && !hasCapital(s.tokens[i]!.text) && participle.test(s.tokens[i]!.lower) && !has(s, i, functionWord)) {
      const noun = nounBehindAttributes(s, i + 1);
      if (noun >= 0) return noun;
    }
    if (has(s, i, auxiliary | Tag.Complementiser)) return -1;
  }
  return -1;
}

/** «„Aktion Mensch“»: a short name in quotation marks. */
function isQuotedName(s: Tagged, i: number): boolean {
  return isWord(s, i - 1) && !has(s, i - 1, Tag.Finite) && quotedEnd(s, i) > 0;
}
function quotedEnd(s: Tagged, i: number): number {
  if (s.tokens[i]?.kind !== 'quote' || !hasCapital(s.tokens[i + 1]?.text ?? '')) return 0;
  for (let k = i + 2; k < s.tokens.length && k - i < 7; k++) {
    if (s.tokens[k]!.kind === 'quote') return k + 1;
    if (s.tokens[k]!.kind === 'punctuation') return 0;
  }
  return 0;
}

/** The noun phrase that starts at token `start`; empty where there is none. */
export function nounGroupAfter(s: Tagged, start: number, depth = 0): Run {
  const none = { from: start, to: start };
  let to = start;
  if (has(s, to, Tag.Pronoun) && !(has(s, to, Tag.Determiner) && nounBehindAttributes(s, to + 1) >= 0))
    return { from: start, to: start + 1 };
  while (has(s, to, Tag.Determiner) && !isNoun(s, to)) to++;
  const determined = to > start;
  let noun = nounBehindAttributes(s, to);
  if (noun < 0 && (determined || isAttribute(s, to))) {
    let at = to;
    while (isAttribute(s, at)) at++;
    noun = nounBehindParticiple(s, at);
  }
  // "der 51-Jährige"
  if (noun < 0 && s.tokens[to]?.kind === 'number' && isText(s, to + 1, '-') && isNoun(s, to + 2)) noun = to + 2;
  if (noun < 0) return none;
  to = isNoun(s, noun) ? noun + 1 : quotedEnd(s, noun);
  to = namesBehind(s, to);
  to = belongings(s, noun, to, depth);
  if (depth > 0) return { from: start, to };
  to = appositionEnd(s, start, to);
  if (has(s, to, Tag.Coordinator) && canSpeak(s, { from: start, to })) {
    const other = nounGroupAfter(s, to + 1, 1);
    const leavesVerb = has(s, other.to, Tag.Finite) && has(s, start - 1, Tag.Finite);
    if (other.to > other.from && isAnimate(s, other) && !has(s, other.from, Tag.Pronoun) && !leavesVerb) to = other.to;
  }
  return { from: start, to };
}

/** Names, numbers and what stands in brackets behind a noun. */
function namesBehind(s: Tagged, from: number): number {
  let to = from;
  for (;;) {
    if (isText(s, to, '.') && has(s, to - 1, Tag.Honorific) && isNoun(s, to + 1)) to += 2;
    else if (isNoun(s, to) && has(s, to, Tag.Name | Tag.Role)) to++;
    // "gaben die Befragten Zeitmangel an": behind people in the plural stands what they do something to.
    else if (isNoun(s, to) && has(s, to - 1, introduces & ~Tag.Group) && !has(s, to, Tag.Number)) to++;
    else if (
      has(s, to - 1, Tag.Name) &&
      has(s, to, Tag.Preposition | Tag.Determiner) &&
      has(s, to - 2, Tag.Name) &&
      has(s, to + 1, Tag.Name) &&
      isJoiner(s, to)
    )
      to += 2;
    // "Ärzte ohne Grenzen", "Brot für die Welt": a body with such a name.
    else if (has(s, to - 2, Tag.Organisation) && /^(?:ohne|für)$/.test(s.tokens[to]?.lower ?? '') && isNoun(s, to + 1)) to += 2;
    else if (quotedEnd(s, to) > 0 && has(s, to - 1, introduces)) to = quotedEnd(s, to);
    else if (isText(s, to, '(')) {
      const close = behindBrackets(s, to, 6);
      if (close === to) return to;
      to = close;
    } else return to;
  }
}

const isJoiner = (s: Tagged, i: number) =>
  /^(?:von|van|de|der|den|zu|bin|al|el|da|di)$/.test(s.tokens[i]!.lower) && !hasCapital(s.tokens[i]!.text);

/** What the noun belongs to or is about: "der Stadt", "von Tarmien", "britischer Zeitungen". */
function belongings(s: Tagged, noun: number, from: number, depth: number): number {
  if (depth > 3) return from;
  let to = from;
  for (let rounds = 0; rounds < 3; rounds++) {
    const word = s.tokens[to]?.lower ?? '';
    const named = has(s, to - 1, Tag.Name) && !has(s, noun, Tag.Role | Tag.Organisation | Tag.SayNoun | Tag.Group | Tag.Vague);
    let inner = { from: to, to };
    if (has(s, to, Tag.Determiner) && s.profile.of.has(word) && !named && !(has(s, to - 1, Tag.Name) && to - 1 > noun))
      inner = listens(s, noun, to) ? inner : nounGroupAfter(s, to, depth + 1);
    else if (isAttribute(s, to) && /er$/.test(word) && has(s, noun, introduces) && !named) inner = nounGroupAfter(s, to, depth + 1);
    else if (has(s, to, Tag.Preposition) && s.profile.nounPrepositions.has(word) && has(s, noun, introduces)) {
      const group = nounGroupAfter(s, to + 1, depth + 1);
      const ties = s.profile.of.has(word) || has(s, group.to - 1, Tag.Name | Tag.Organisation);
      if (group.to > group.from && !has(s, group.from, Tag.Pronoun) && ties && !named) inner = group;
      else if (group.to > group.from && named && s.profile.authors.has(word) && isAnimate(s, group)) inner = group;
    }
    if (inner.to <= to) return to;
    to = inner.to;
  }
  return to;
}

/** "sagte ein Sprecher der Bank der Zeitung": a newsroom behind what has an owner already is told, and owns nobody. */
function listens(s: Tagged, noun: number, determiner: number): boolean {
  if (determiner === noun + 1 && has(s, noun, Tag.Role)) return false;
  for (let i = determiner + 1; i < determiner + 4; i++)
    if (isNoun(s, i) && s.profile.bracket?.newsrooms.test(s.tokens[i]!.lower)) return true;
  return false;
}

/** "…, der Chef der Behörde,": closed by a comma, the end or a quotation mark. */
function appositionEnd(s: Tagged, start: number, from: number): number {
  if (!isText(s, from, ',') || !isAnimate(s, { from: start, to: from })) return from;
  // "Hannelore Brix, 67, Rentnerin"
  let at = from;
  if (s.tokens[at + 1]?.kind === 'number' && isText(s, at + 2, ',')) at += 2;
  const other = nounGroupAfter(s, at + 1, 1);
  if (other.to === other.from || has(s, other.from, Tag.Pronoun)) return at > from ? at : from;
  const next = s.tokens[other.to];
  const closed = !next || next.kind === 'quote' || ',.:;–—!?'.includes(next.text);
  const tells = has(s, other.to - 1, Tag.Name) || has(s, other.from, Tag.Determiner) || isAnimate(s, other);
  return closed && tells ? other.to : from;
}

/** The noun phrase that ends just before token `end`, as far to the left as it goes. */
export function nounGroupBefore(s: Tagged, end: number): Run {
  if (has(s, end - 1, Tag.Pronoun) && !has(s, end - 1, Tag.Determiner)) return { from: end - 1, to: end };
  let best = end;
  for (let i = end - 1; i >= 0 && end - i < 18; i--) {
    if (s.tokens[i]!.kind === 'punctuation' && !'(),.-'.includes(s.tokens[i]!.text)) break;
    if (!has(s, i, Tag.Determiner) && !isNoun(s, i) && !isAttribute(s, i) && s.tokens[i]!.kind !== 'quote') continue;
    if (nounGroupAfter(s, i, i === end - 1 ? 1 : 0).to === end) best = i;
  }
  return { from: best, to: end };
}
