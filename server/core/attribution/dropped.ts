import { animate, auxiliary, Tag } from '../languages/tags';
import { type Candidate, lastSource } from './candidate';
import {
  beforeAdverbs,
  firstSubject,
  has,
  hasFiniteVerb,
  isAnimate,
  isDocument,
  isPlainlyFinite,
  isText,
  isWord,
  isWordOrNumber,
  nounPhraseAfter,
  nounPhraseBefore,
  type Run,
  verbGroup,
} from './phrases';
import type { Tagged } from './tagged';

/** How many people a subject that no word stands for is: known from the verb's form. */
export type Understood = 'one' | 'many';

/**
 * How many the understood subject of the verb group at `group` is; null where the language needs a word for it, where the
 * verb speaks in the first or second person, or where it stands in a clause of another kind than the main one.
 */
export function understoodSubject(s: Tagged, group: Run): Understood | null {
  if (!s.profile.dropped) return null;
  let finite = group.from;
  while (finite < group.to - 1 && !has(s, finite, Tag.Finite)) finite++;
  const count = s.profile.dropped(s.tokens[finite]!.lower);
  if (!count || !has(s, finite, Tag.Finite)) return null;
  let start = group.from;
  while (start > 0 && isWordOrNumber(s, start - 1) && !has(s, start - 1, Tag.Coordinator)) start--;
  for (let i = start; i < group.from; i++)
    if (has(s, i, Tag.Subordinator | Tag.Complementiser) && !s.profile.links.has(s.tokens[i]!.lower)) return null;
  return hasFiniteVerb(s, start, group.from) ? null : count;
}

/** Somebody, by the noun that everything else in the phrase hangs on. */
const hasSpeakerForHead = (s: Tagged, run: Run): boolean => {
  for (let i = run.from; i < run.to && !has(s, i, Tag.Preposition); i++) if (has(s, i, animate)) return true;
  return false;
};

/** Who speaks behind the verb, across circumstances and listeners: "dijo este lunes a la prensa el ministro"; null for nobody. */
export function lateSubject(s: Tagged, from: number, end = s.tokens.length): Run | null {
  let i = from;
  let swallowed: Run | null = null;
  while (i < end && i - from < 16) {
    if (has(s, i, Tag.Adverb)) i++;
    else if (has(s, i, Tag.Preposition)) {
      const circumstance = nounPhraseAfter(s, i + 1, 1);
      if (circumstance.from === circumstance.to) return swallowed;
      // "confirmaron desde el hospital"
      if (s.profile.authors.has(s.tokens[i]!.lower) && i === from && has(s, firstNounOf(s, circumstance), Tag.Organisation | Tag.Group))
        return circumstance;
      swallowed = nameBehindNoun(s, circumstance);
      i = circumstance.to;
    } else {
      const phrase = nounPhraseAfter(s, i);
      if (phrase.from === phrase.to) return swallowed;
      if (!isDay(s, phrase)) return hasSpeakerForHead(s, phrase) || isDocument(s, phrase) ? phrase : null;
      i = phrase.to;
    }
  }
  return swallowed;
}

/** The first token of a phrase behind its determiners. */
const firstNounOf = (s: Tagged, run: Run): number => {
  let { from } = run;
  while (from < run.to - 1 && has(s, from, Tag.Determiner)) from++;
  return from;
};

/** "a este diario Ana Brint": a full name that follows a plain noun is another phrase, or null. */
function nameBehindNoun(s: Tagged, run: Run): Run | null {
  let { from } = run;
  while (from < run.to && !has(s, from, Tag.Name)) from++;
  const noun = has(s, from - 1, Tag.Noun) && !has(s, from - 1, Tag.Role | Tag.Honorific | Tag.Preposition | Tag.Name);
  return noun && run.to - from >= 2 && has(s, from + 1, Tag.Name) ? { from, to: run.to } : null;
}

const isDay = (s: Tagged, run: Run): boolean => {
  for (let i = run.from; i < run.to; i++) if (s.profile.weekdays.has(s.tokens[i]!.lower)) return true;
  return false;
};

/**
 * Who opens the sentence and is told more of before their verb: "Holm, un mecánico de 42 años que grabó la protesta, dijo".
 * With all that is told of them, so that it counts as nobody's claim; null where the verb has no such subject.
 */
function leadingSubject(s: Tagged, verb: number): Run | null {
  const start = has(s, 0, Tag.Coordinator | Tag.Adverb) ? 1 : 0;
  const lead = nounPhraseAfter(s, start, 1);
  if (lead.from === lead.to || lead.to >= verb || !hasSpeakerForHead(s, lead)) return null;
  const opens = isText(s, lead.to, ',') || has(s, lead.to, Tag.Subordinator | Tag.Participle);
  // A verb of the main clause between the two has this subject, and the verb behind it another one or the same.
  let depth = has(s, lead.to, Tag.Subordinator) ? 1 : 0;
  for (let i = lead.to; opens && i < verb; i++) {
    if (has(s, i, Tag.Subordinator)) depth++;
    else if (has(s, i, Tag.Complementiser) || s.tokens[i]!.kind === 'quote') return null;
    else if (isPlainlyFinite(s, i) && --depth < 0) return null;
  }
  return opens ? { from: lead.from, to: isText(s, verb - 1, ',') ? verb - 1 : verb } : null;
}

/** "La artesana no quiso firmar: decía que", "Holm salió; aseguró que": the subject of the clause before the colon or semicolon. */
function subjectOfFirst(s: Tagged, verb: number): Run | null {
  let mark = verb - 1;
  while (mark > 0 && verb - mark < 5 && !isText(s, mark, ':') && !isText(s, mark, ';')) mark--;
  if (!isText(s, mark, ':') && !isText(s, mark, ';')) return null;
  const lead = nounPhraseAfter(s, 0);
  if (lead.from === lead.to || lead.to >= mark || !hasSpeakerForHead(s, lead)) return null;
  return isText(s, lead.to, ',') || has(s, lead.to, Tag.Finite | Tag.Adverb | Tag.Negation | Tag.Have | Tag.Be | Tag.Modal) ? lead : null;
}

/** Who speaks in an aside, as far as a verb of saying alone tells. */
export interface SpokenAside {
  readonly verb: number;
  readonly cue: Run;
  /** null where the subject is understood or nobody. */
  readonly source: Run | null;
  readonly understood: Understood | null;
  readonly passive: boolean;
  /** Behind the last token of the aside. */
  readonly end: number;
}

/**
 * An aside that begins with the verb: ", dijo.", ", se calcula,", ", según ha explicado a la prensa el ministro,". `linked`
 * where a word such as "según" opens it: then it may stand in the midst of a clause.
 */
export function spokenAside(s: Tagged, from: number, end: number, linked: boolean): SpokenAside | null {
  if (!s.profile.dropped) return null;
  let verb = from;
  while (verb < end && has(s, verb, Tag.Adverb | auxiliary | Tag.Negation) && !has(s, verb, Tag.Say)) verb++;
  if (verb >= end || !isWord(s, verb) || !has(s, verb, Tag.Say) || has(s, verb, Tag.Name)) return null;
  const passive = has(s, from, Tag.Be) && !has(s, verb, Tag.Participle);
  if (!(has(s, verb, Tag.Finite) || has(s, from, Tag.Have | Tag.Modal) || passive || has(s, verb - 1, Tag.Have | Tag.Modal))) return null;
  const cue = { from, to: verb + 1 };
  const source = passive ? null : lateSubject(s, verb + 1, end);
  if (source) return { verb, cue, source, understood: null, passive, end: linked ? endOf(s, source.to, end) : end };
  for (let i = verb + 1; i < end; i++) if (has(s, i, Tag.Complementiser | Tag.Finite | Tag.Infinitive) && !linked) return null;
  // ", lo rechaza,": the pronoun is what is said.
  for (let i = from; i < verb; i++) if ((s.profile.words.get(s.tokens[i]!.lower) ?? 0) & Tag.Determiner) return null;
  // ", anunció la ley,": what stands behind the verb is its object, so this is a clause like any other.
  const bare = verb + 1 === end || has(s, verb + 1, Tag.Preposition | Tag.Adverb);
  if (!linked && (!bare || s.profile.noAside?.has(s.tokens[verb]!.lower))) return null;
  const understood = passive ? null : understoodSubject(s, verbGroup(s, verb));
  if (!passive && !understood) return null;
  return { verb, cue, source: null, understood, passive, end: linked ? endOf(s, verb + 1, end) : end };
}

/** The circumstances behind what opens with "según": up to the comma where one is near, else none of them. */
function endOf(s: Tagged, from: number, end: number): number {
  if (end - from > 12) return from;
  return hasFiniteVerb(s, from, end) || isText(s, from, 'que') ? from : end;
}

/**
 * The first token of the document whose relative clause the verb stands in ("publicó un informe en el que asegura que"), or
 * -1: whoever wrote it says what the clause tells.
 */
function documentOfRelative(s: Tagged, verb: number): number {
  let i = verb - 1;
  if (!has(s, i, Tag.Subordinator)) return -1;
  while (has(s, i - 1, Tag.Determiner)) i--;
  if (!has(s, i - 1, Tag.Preposition) || i === verb - 1) return -1;
  let documents = nounPhraseBefore(s, i - 1);
  // "publicó un informe el viernes en el que": a day between.
  if (documents.from < documents.to && isDay(s, documents)) documents = nounPhraseBefore(s, documents.from);
  return documents.from < documents.to && isDocument(s, documents) ? documents.from : -1;
}

/** "…, aunque advirtió que", "Ana Brint, quien dijo que": whoever spoke before the conjunction, or whom the relative word means. */
function besideConjunction(s: Tagged, verb: number, before: readonly Candidate[]): Run | null {
  if (!has(s, verb - 1, Tag.Subordinator) || has(s, verb - 2, Tag.Preposition | Tag.Determiner)) return null;
  const word = s.tokens[verb - 1]!.lower;
  if (s.profile.whoever?.has(word)) {
    const meant = nounPhraseBefore(s, isText(s, verb - 2, ',') ? verb - 2 : verb - 1);
    return meant.from < meant.to && isAnimate(s, meant) ? meant : null;
  }
  return s.profile.conjunctions?.has(word) ? lastSource(before) : null;
}

/** "Desde la oposición han pedido": who speaks stands behind a preposition of its own. */
function bodyBefore(s: Tagged, verb: number): Run | null {
  let from = verb - 1;
  while (from > 0 && isWord(s, from) && !has(s, from, Tag.Finite) && !s.profile.authors.has(s.tokens[from]!.lower)) from--;
  if (!s.profile.authors.has(s.tokens[from]?.lower ?? '')) return null;
  const body = nounPhraseAfter(s, from + 1, 1);
  return body.from < body.to && body.to === beforeAdverbs(s, verb) && isAnimate(s, body) ? body : null;
}

/**
 * Who says it where neither side of the verb group that begins at token `verb` has a subject of its own: whoever wrote the
 * document, spoke before the conjunction, opens the sentence, or stands behind a preposition. null for nobody.
 * @param before what the sentence reports up to there
 */
export function distantSubject(s: Tagged, verb: number, before: readonly Candidate[]): Run | null {
  if (!s.profile.dropped) return null;
  const document = documentOfRelative(s, verb);
  return (
    (document >= 0 ? firstSubject(s, document) : null) ??
    besideConjunction(s, verb, before) ??
    leadingSubject(s, verb) ??
    subjectOfFirst(s, verb) ??
    bodyBefore(s, verb)
  );
}
