import { animate, auxiliary, reporting, Tag } from '../languages/tags';
import type { Span } from '../model';
import { governor } from './governors';
import { nounGroupAfter, nounGroupBefore } from './nounGroups';
import { subjectAcrossAside, withRelative } from './partedSubjects';
import type { Tagged } from './tagged';

/** A run of tokens of one sentence, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export const spanOf = (s: Tagged, run: Run): Span => ({ start: s.tokens[run.from]!.start, end: s.tokens[run.to - 1]!.end });
export const has = (s: Tagged, i: number, tags: number): boolean => i >= 0 && i < s.tags.length && (s.tags[i]! & tags) !== 0;
// Asking an array for what is before its head takes very long: hence the comparison with 0.
export const isText = (s: Tagged, i: number, text: string): boolean => i >= 0 && s.tokens[i]?.lower === text;
export const isWord = (s: Tagged, i: number): boolean => i >= 0 && s.tokens[i]?.kind === 'word';
export const isWordOrNumber = (s: Tagged, i: number): boolean => isWord(s, i) || (i >= 0 && s.tokens[i]?.kind === 'number');
/** "Germany's": tells whose the next word is. */
export const isPossessive = (s: Tagged, i: number): boolean => /['’]s$|s['’]$/u.test(s.tokens[i]?.text ?? '');
export const isComma = (s: Tagged, i: number): boolean => isText(s, i, ',');
export const isDash = (s: Tagged, i: number): boolean => isText(s, i, '–') || isText(s, i, '—');

const functionWord =
  Tag.Preposition | Tag.Coordinator | Tag.Complementiser | Tag.Subordinator | Tag.Pronoun | auxiliary | Tag.Negation | Tag.Adverb;
const verbOnly = reporting | auxiliary | Tag.Act;

/** The full stop of "Dr. Jane Moore", "Thomas R. Holm". */
const isTitleStop = (s: Tagged, i: number): boolean =>
  isText(s, i, '.') && isName(s, i + 1) && (has(s, i - 1, Tag.Honorific) || /^\p{Lu}$/u.test(s.tokens[i - 1]?.text ?? ''));

/** Dutch: verb second, and nouns in small letters. */
const second = (s: Tagged): boolean => s.profile.grammar.verb === 'second' && !s.profile.grammar.capitalNouns;

/** May stand inside a noun phrase before or as its head. */
function isNominal(s: Tagged, i: number): boolean {
  if (!has(s, i, ~0)) return isWord(s, i) || isTitleStop(s, i);
  const tags = s.tags[i]!;
  // "het bedrijf drie klanten", "de vakbond fel": behind a speaker a figure or a strange word belongs to what follows.
  if (second(s) && has(s, i - 1, Tag.Role | Tag.Organisation | Tag.Group)) {
    if (tags === Tag.Number || (tags === Tag.Noun && !isName(s, i + 1) && !s.profile.words.has(s.tokens[i]!.lower))) return false;
  }
  if (tags & (Tag.Name | Tag.Role | Tag.Organisation | Tag.Group | Tag.Number | Tag.Honorific | Tag.Vague | Tag.SayNoun | Tag.Attitude))
    return true;
  if (tags & functionWord) return false;
  if (tags & verbOnly) return false;
  // "De politie zoekt …": Dutch writes its compounds as one word, so what may be a verb behind a speaker is one.
  if (s.profile.grammar.verb === 'second' && tags & Tag.Finite && has(s, i - 1, Tag.Role | Tag.Organisation | Tag.Group)) return false;
  // "informatie speurt": the same behind a document.
  if (second(s) && tags & Tag.Finite && has(s, i - 1, Tag.SayNoun) && !s.profile.words.has(s.tokens[i]!.lower)) return false;
  if (tags & Tag.Noun) return true;
  // "armed forces": a participle or gerund only before a noun.
  return (tags & (Tag.Participle | Tag.Gerund)) !== 0 && isNominal(s, i + 1) && !has(s, i - 1, animate);
}

export const isName = (s: Tagged, i: number) => has(s, i, Tag.Name);
const introducesName = Tag.Role | Tag.Organisation | Tag.Group | Tag.Honorific | Tag.Name | Tag.SayNoun;

/** The noun phrase that ends just before token `end`, with its prepositional attributes; empty run where there is none. */
export function nounPhraseBefore(s: Tagged, end: number, depth = 0): Run {
  if (s.profile.grammar.capitalNouns) return nounGroupBefore(s, end);
  if (has(s, end - 1, Tag.Pronoun)) return { from: end - 1, to: end };
  let from = end;
  while (from > 0 && isNominal(s, from - 1)) {
    // "In a statement Aliyev said": a plain noun does not run on into a name.
    if (from < end && isName(s, from) && !isName(s, from - 1) && !has(s, from - 1, introducesName) && has(s, from - 1, Tag.Noun)) break;
    from--;
  }
  if (from < end && has(s, from - 1, Tag.Determiner) && !has(s, from - 1, Tag.Complementiser)) from--;
  if (from < end && has(s, from - 1, Tag.Determiner)) from--;
  if (from === end) return { from, to: end };
  // "el portavoz de Campo y Progreso": two names that go together hang on what stands before the first.
  if (s.profile.nameJoiners && isName(s, from) && has(s, from - 1, Tag.Coordinator) && isName(s, from - 2)) {
    from -= 2;
    while (isName(s, from - 1)) from--;
  }
  if (depth < 4 && from > 1 && has(s, from - 1, Tag.Preposition)) {
    // "a study prepared by the institute": the participle goes with the document.
    const described = has(s, from - 2, Tag.Participle) && has(s, from - 3, Tag.SayNoun | Tag.Group | Tag.Role);
    // "a person familiar with the talks"
    const before = described || s.profile.postposed?.has(s.tokens[from - 2]!.lower) ? from - 2 : from - 1;
    const head = nounPhraseBefore(s, before, depth + 1);
    const attaches =
      s.profile.nounPrepositions.has(s.tokens[from - 1]!.lower) && (depth > 0 || isAnimate(s, head) || has(s, head.to - 1, Tag.SayNoun));
    // "Sources around the inquiry": any preposition, where its head opens the clause.
    if (head.from < head.to && (attaches || (canSpeak(s, head) && startsClause(s, head.from)))) return { from: head.from, to: end };
  }
  if (depth < 4 && from > 1 && has(s, from - 1, Tag.Coordinator)) {
    const other = nounPhraseBefore(s, from - 1, depth + 1);
    if (other.from < other.to && isAnimate(s, other) && startsClause(s, other.from)) return { from: other.from, to: end };
  }
  return { from, to: end };
}

/** The noun phrase that starts at token `start`, with its attributes and a named apposition. */
export function nounPhraseAfter(s: Tagged, start: number, depth = 0): Run {
  if (s.profile.grammar.capitalNouns) return nounGroupAfter(s, start, depth);
  let to = start;
  // "one woman" is more than "one".
  if (has(s, to, Tag.Pronoun) && !(has(s, to, Tag.Number) && has(s, to + 1, Tag.Role | Tag.Group))) return { from: start, to: start + 1 };
  while (has(s, to, Tag.Determiner) && !has(s, to, Tag.Name)) to++;
  const body = to;
  if (has(s, to, Tag.Pronoun)) to++;
  while (isNominal(s, to) && !(to > body && (startsVerbGroup(s, to) || leavesName(s, to)))) to++;
  if (to === body) return { from: start, to: start };
  if (depth < 4 && attaches(s, body, to) && (depth > 0 || s.profile.of.has(s.tokens[to]!.lower) || canSpeak(s, { from: start, to }))) {
    const inner = nounPhraseAfter(s, to + 1, depth + 1);
    if (inner.to > inner.from && inner.to > to + 1 && !has(s, to + 1, Tag.Pronoun)) to = inner.to;
  }
  const comma = depth === 0 ? behindBrackets(s, to, 5) : to;
  if (depth === 0 && isComma(s, comma)) {
    const apposition = nounPhraseAfter(s, comma + 1, depth + 1);
    const closed = isComma(s, apposition.to) || apposition.to >= lastWord(s) + 1;
    if (
      apposition.to > apposition.from &&
      closed &&
      (isName(s, apposition.to - 1) ||
        has(s, apposition.from, Tag.Determiner | Tag.Role) ||
        // "Ana Brint, vendedora de pan,"
        (!!s.profile.nameJoiners && isName(s, to - 1)))
    )
      to = apposition.to;
  }
  return { from: start, to };
}

/** Behind the brackets that open at token `at` and close at most so many tokens behind it: "the union (UCR)"; else `at`. */
export function behindBrackets(s: Tagged, at: number, most: number): number {
  if (!isText(s, at, '(')) return at;
  for (let i = at + 1; i < s.tokens.length && i - at <= most; i++) if (isText(s, i, ')')) return i + 1;
  return at;
}

/** The opening bracket of the few words whose closing one stands before token `end`; else `end`. */
function beforeBrackets(s: Tagged, end: number): number {
  if (!isText(s, end - 1, ')')) return end;
  for (let i = end - 3; i > 0 && end - i < 14; i--) if (isText(s, i, '(')) return i;
  return end;
}

/** "a poll by the institute": an author attaches to a document, "of" and its like to anything. */
const attaches = (s: Tagged, from: number, preposition: number): boolean => {
  const word = s.tokens[preposition]?.lower ?? '';
  // "asked the senator to take": what joins an infinitive joins no attribute.
  if (has(s, preposition, Tag.Infinitive) && !has(s, preposition + 1, Tag.Name | Tag.Determiner)) return false;
  return s.profile.nounPrepositions.has(word) || (s.profile.agentMarkers.has(word) && isDocument(s, { from, to: preposition }));
};

/** "Norderlink doen mee": a plain word behind a name is no longer part of it. */
const leavesName = (s: Tagged, i: number) =>
  isName(s, i - 1) &&
  !isTitleStop(s, i) &&
  !has(s, i, Tag.Name | Tag.Role | Tag.Organisation | Tag.Group | Tag.Number | Tag.SayNoun) &&
  !leadsToSpeaker(s, i) &&
  !/['’]s?$/.test(s.tokens[i - 1]!.text);

/** "Chinese health officials", "a GOP leadership aide": a plain noun between a name and whoever it describes. */
const leadsToSpeaker = (s: Tagged, i: number): boolean =>
  s.profile.grammar.verb === 'medial' &&
  !has(s, i, Tag.Finite) &&
  (has(s, i + 1, Tag.Role | Tag.Organisation | Tag.Group) ||
    (isNominal(s, i + 1) && has(s, i + 2, Tag.Role | Tag.Organisation | Tag.Group)));

const startsVerbGroup = (s: Tagged, i: number) => has(s, i, Tag.Finite) && !has(s, i, Tag.Noun | Tag.Name);

/** Index of the last word or number of the sentence, -1 where it has none. */
export function lastWord(s: Tagged): number {
  let i = s.tokens.length - 1;
  while (i >= 0 && !isWordOrNumber(s, i)) i--;
  return i;
}

/** Whether a clause may begin at token `i`. */
export function startsClause(s: Tagged, i: number): boolean {
  if (i <= 0) return true;
  const before = s.tokens[i - 1]!;
  if (before.kind === 'quote' || before.kind === 'punctuation') return true;
  return has(s, i - 1, Tag.Coordinator | Tag.Complementiser | Tag.Subordinator | Tag.Adverb);
}

/** Whether one of the words may be one of these. */
export function holds(s: Tagged, run: Run, tags: number): boolean {
  for (let i = run.from; i < run.to; i++) if (has(s, i, tags)) return true;
  return false;
}

/** Whether somebody who can speak is meant. */
export const isAnimate = (s: Tagged, run: Run): boolean => holds(s, run, animate);

/** Whether it is a document that speaks for its author: "the report", "een onderzoek van …". */
export const isDocument = (s: Tagged, run: Run): boolean => holds(s, run, Tag.SayNoun);

/** Somebody who can speak, or a document that does so for its author. */
export const canSpeak = (s: Tagged, run: Run): boolean => isAnimate(s, run) || isDocument(s, run);

/** A word that is neither somebody nor the beginning of a noun phrase. */
const isPlain = (s: Tagged, i: number) => isWord(s, i) && !has(s, i, animate | Tag.Determiner | Tag.Number);

/** The tokens of the verb group around the verb at `i`: auxiliaries, negation and adverbs before it. */
export function verbGroup(s: Tagged, i: number): Run {
  let from = i;
  let seen = i;
  while (from > 0 && has(s, from - 1, auxiliary | Tag.Negation | Tag.Adverb) && !has(s, from - 1, Tag.Pronoun)) {
    from--;
    if (has(s, from, auxiliary | Tag.Negation)) seen = from;
  }
  // "have long argued", "has since confirmed"
  if (
    seen === i &&
    from === i &&
    s.profile.grammar.verb !== 'second' &&
    has(s, i, Tag.Participle) &&
    has(s, i - 2, Tag.Have) &&
    isPlain(s, i - 1)
  )
    return { from: verbGroup(s, i - 2).from, to: i + 1 };
  const chain = chainedTo(s, seen);
  if (chain >= 0) return { from: verbGroup(s, chain).from, to: i + 1 };
  const across = seen === i && has(s, i, Tag.Participle) ? auxiliaryAcross(s, from - 1) : -1;
  return { from: across >= 0 ? verbGroup(s, across).from : seen, to: i + 1 };
}

/** "tried to show", "declined to say": the verb before an infinitive that goes with it; -1 where there is none. */
export function chainedTo(s: Tagged, infinitive: number): number {
  if (!s.profile.chains || !has(s, infinitive - 1, Tag.Infinitive)) return -1;
  return s.profile.chains.has(s.tokens[infinitive - 2]?.lower ?? '') ? infinitive - 2 : -1;
}

/** "a, de son côté, exprimé", "has, on the other hand, expressed": the auxiliary before an aside that ends at a comma; else -1. */
function auxiliaryAcross(s: Tagged, comma: number): number {
  if (!isComma(s, comma)) return -1;
  for (let i = comma - 1; i > 0 && comma - i < 10; i--) {
    if (!isWord(s, i) && !isComma(s, i)) return -1;
    if (isComma(s, i)) return has(s, i - 1, Tag.Have | Tag.Be) && has(s, i - 1, Tag.Finite) ? i - 1 : -1;
  }
  return -1;
}

/** The beginning of everything before the verb that is no subject: its adverbs. */
export function beforeAdverbs(s: Tagged, i: number): number {
  let at = i;
  while (at > 0 && has(s, at - 1, Tag.Adverb) && !has(s, at - 1, Tag.Evidential)) at--;
  return at;
}

/** The end of a circumstance that goes with the verb before it: "in a statement", "in an interview on Monday"; `at` where there is none. */
export function afterOccasion(s: Tagged, at: number): number {
  if (!has(s, at, Tag.Preposition)) return at;
  const occasion = nounPhraseAfter(s, at + 1, 4);
  if (occasion.from === occasion.to || !has(s, occasion.to - 1, Tag.SayNoun) || has(s, occasion.to - 1, Tag.Name)) return at;
  return s.profile.weekdays.has(s.tokens[occasion.to]?.lower ?? '') ? occasion.to + 1 : occasion.to;
}

/**
 * The subject that stands before a verb group that begins at token `verb`: the noun phrase right before it, or, across an
 * aside between commas ("Blinken, on the other hand, said"; "the head of the agency, Ivan Petrov, said"), the one before.
 */
export function subjectBefore(s: Tagged, verb: number): Run {
  const close = beforeAdverbs(s, verb);
  const end = beforeBrackets(s, close);
  if (end < close) {
    const subject = subjectBefore(s, end);
    return subject.from < subject.to && isAnimate(s, subject) ? { from: subject.from, to: close } : { from: close, to: close };
  }
  if (isComma(s, end - 1) || isDash(s, end - 1)) return subjectAcrossAside(s, end - 1) ?? { from: end, to: end };
  const near = withoutDay(s, nounPhraseBefore(s, end));
  // "The fire on Monday showed": a day is no subject.
  const isDay = near.from < near.to && has(s, near.from - 1, Tag.Preposition) && onlyDays(s, near);
  const nearest = isDay ? nounPhraseBefore(s, near.from - 1) : near;
  if (s.profile.dropped) return wholeSubject(s, nearest);
  if (s.profile.described && has(s, nearest.from - 1, Tag.Preposition)) return governor(s, nearest) ?? nearest;
  return withRelative(s, nearest, end) ?? nearest;
}

/**
 * A noun phrase with all that it hangs on: "las preguntas de Holm" for "Holm", and nobody where a preposition stands before
 * that ("a las preguntas de Holm"): in a language that drops its subjects it need not be one.
 */
function wholeSubject(s: Tagged, near: Run): Run {
  let { from } = near;
  while (near.from < near.to && has(s, from - 1, Tag.Preposition)) {
    const head = nounPhraseBefore(s, from - 1, 4);
    if (head.from === head.to) return { from: near.to, to: near.to };
    from = head.from;
  }
  return { from, to: near.to };
}

/** "President Holm on Friday": the day goes with the verb. */
function withoutDay(s: Tagged, run: Run): Run {
  let { to } = run;
  while (to > run.from + 1 && onlyDays(s, { from: to - 1, to })) to--;
  return to < run.to && to > run.from + 1 && has(s, to - 1, Tag.Preposition) ? { from: run.from, to: to - 1 } : run;
}

/** The subject of the first finite verb before token `end`: somebody, or null. */
export function firstSubject(s: Tagged, end: number): Run | null {
  for (let i = 1; i < end; i++) {
    if (!has(s, i, Tag.Finite) || has(s, i, Tag.Name)) continue;
    const subject = subjectBefore(s, verbGroup(s, i).from);
    if (isAnimate(s, subject) && startsClause(s, subject.from)) return subject;
    // "Toen de bisschop kwam, tikte hij hem op de arm en zei": behind its verb a pronoun that can be nothing but a subject.
    if (second(s) && s.profile.nominative?.has(s.tokens[i + 1]?.lower ?? '')) return { from: i + 1, to: i + 2 };
  }
  return null;
}

/** Days, months and figures alone: "Monday", "61". */
export function onlyDays(s: Tagged, run: Run): boolean {
  for (let i = run.from; i < run.to; i++) {
    const { lower } = s.tokens[i]!;
    if (s.tokens[i]!.kind !== 'number' && !s.profile.weekdays.has(lower) && !s.profile.months.has(lower)) return false;
  }
  return true;
}

/** Whether a word is a finite verb and can be nothing else. */
export const isPlainlyFinite = (s: Tagged, i: number): boolean => has(s, i, Tag.Finite) && !has(s, i, Tag.Noun | Tag.Participle | Tag.Name);

/** The head of a phrase: its last word before any preposition or comma. */
export function headWordOf(s: Tagged, run: Run): number {
  let head = run.from;
  while (head + 1 < run.to && !has(s, head + 1, Tag.Preposition) && !isText(s, head + 1, ',')) head++;
  return head;
}

/** Whether a verb that is surely finite stands between two tokens. */
export function hasFiniteVerb(s: Tagged, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tags = s.tags[i]!;
    if (i > 0 && has(s, i - 1, Tag.Preposition | Tag.Determiner) && !(tags & auxiliary)) continue;
    if (isPlainlyFinite(s, i) || (tags & auxiliary && tags & Tag.Finite)) return true;
    // "confiscated", "werkte": finite where somebody or something stands right before.
    if (tags & Tag.Finite && tags & Tag.Participle && i > 0 && (isNominal(s, i - 1) || has(s, i - 1, Tag.Pronoun))) return true;
    if (
      tags & Tag.Finite &&
      tags & Tag.Noun &&
      !(tags & Tag.Name) &&
      (has(s, i - 1, Tag.Pronoun) || (i > from && (isName(s, i - 1) || has(s, i - 1, Tag.Noun))))
    )
      return true;
  }
  return false;
}
