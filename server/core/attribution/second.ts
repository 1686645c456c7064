import { auxiliary, Tag } from '../languages/tags';
import { contentAround } from './around';
import { type Candidate, contentEnd, cueSpans, type QuoteMask, type Spoken } from './candidate';
import type { Feature } from './features';
import { agentOf } from './passives';
import {
  canSpeak,
  has,
  isAnimate,
  isText,
  isWord,
  nounPhraseAfter,
  nounPhraseBefore,
  type Run,
  startsClause,
  subjectBefore,
} from './phrases';
import type { Tagged } from './tagged';

/*
 * Clauses of a language whose finite verb is second and whose participles and infinitives stand last: "Dinsdag heeft de
 * minister in de Kamer gezegd dat …".
 */

const opener = Tag.Complementiser | Tag.Subordinator;

/** Whether a clause ends right before token `i`. */
const isBoundary = (s: Tagged, i: number): boolean =>
  i < 0 || i >= s.tokens.length || s.tokens[i]!.kind === 'quote' || ',;:–—'.includes(s.tokens[i]!.text);

/** The finite auxiliary to which the participle or infinitive at token `verb` belongs: "heeft … gezegd"; -1 where there is none. */
export function auxiliaryOf(s: Tagged, verb: number): number {
  let owned = -1;
  for (let i = verb - 1; i >= 0 && verb - i < 30; i--) {
    if (isBoundary(s, i)) {
      // "werd door X, die als getuige was opgeroepen, stellig ontkend": across a relative clause.
      const open = isText(s, i, ',') ? relativeBefore(s, i) : -1;
      if (open < 0) break;
      i = open;
      continue;
    }
    if (has(s, i, auxiliary) && has(s, i, Tag.Finite)) {
      // "zijn" is a possessive as well.
      if (!has(s, i, Tag.Determiner)) return i;
      if (owned < 0) owned = i;
    }
    if (has(s, i, opener) && i < verb - 1 && !has(s, i, auxiliary) && i > 0) return owned;
  }
  return owned;
}

/** The comma before a relative clause that ends at a comma; -1 where none does. */
function relativeBefore(s: Tagged, comma: number): number {
  for (let i = comma - 1; i > 0 && comma - i < 20; i--)
    if (isBoundary(s, i)) return isText(s, i, ',') && has(s, i + 1, Tag.Subordinator) && has(s, i + 1, Tag.Determiner) ? i : -1;
  return -1;
}

/** Stands behind a preposition, alone or as the second of two: "in Boom & Blad". */
export function isGoverned(s: Tagged, run: Run): boolean {
  let { from } = run;
  while (has(s, from - 1, Tag.Coordinator) || isText(s, from - 1, '&')) {
    const other = nounPhraseBefore(s, from - 1, 4);
    if (other.from === other.to) return false;
    from = other.from;
  }
  return has(s, from - 1, Tag.Preposition);
}

/** The subject of the finite verb at token `finite`: before it, or right behind it where something else stands first. */
export function subjectOfSecond(s: Tagged, finite: number): Run | null {
  const before = subjectBefore(s, finite);
  // "In het blad schrijven ze dat": a pronoun behind the verb that can be nothing but its subject.
  if (s.profile.nominative?.has(s.tokens[finite + 1]?.lower ?? '') && !has(s, before.to - 1, Tag.Pronoun))
    return { from: finite + 1, to: finite + 2 };
  const antecedent = before.from === before.to ? acrossRelative(s, finite) : null;
  if (antecedent) return antecedent;
  const stands = before.from < before.to && !isGoverned(s, before);
  const speaks = stands && canSpeak(s, before);
  if (speaks && (startsClause(s, before.from) || has(s, before.from, Tag.Pronoun | Tag.Name) || has(s, finite + 1, Tag.Complementiser)))
    return before;
  let at = finite + 1;
  while (has(s, at, Tag.Adverb | Tag.Negation) || s.profile.reflexives.has(s.tokens[at]?.lower ?? '')) at++;
  const after = nounPhraseAfter(s, at);
  if (canSpeak(s, after) && !has(s, after.from, Tag.Complementiser)) return after;
  // "omdat de minister in de Kamer heeft gezegd": the verb stands last, its subject behind what opens the clause.
  for (let i = finite - 1; i >= 0 && !isBoundary(s, i); i--)
    if (has(s, i, opener)) {
      const subject = nounPhraseAfter(s, i + 1, 1);
      return subject.from < subject.to && subject.to <= finite && isAnimate(s, subject) ? subject : null;
    }
  return stands ? before : null;
}

/** "Een arts die niet genoemd wil worden, zei": the subject before a relative clause that ends at the verb. */
function acrossRelative(s: Tagged, finite: number): Run | null {
  if (!isText(s, finite - 1, ',')) return null;
  for (let i = finite - 2; i > 0 && finite - i < 32; i--) {
    if (isBoundary(s, i)) return null;
    if (!has(s, i, Tag.Subordinator) || isText(s, i - 1, ',')) continue;
    const subject = nounPhraseBefore(s, i);
    return subject.from < subject.to && isAnimate(s, subject) && startsClause(s, subject.from) ? subject : null;
  }
  return null;
}

/** The subject of the clause around a wording at tokens `from` to `to`: "Naar eigen zeggen won hij", "Hij won naar eigen zeggen". */
export function subjectBeside(s: Tagged, from: number, to: number): Run | null {
  if (isBoundary(s, from - 1) && has(s, to, Tag.Finite)) return subjectOfSecond(s, to);
  for (let i = from - 1; i >= 0 && s.tokens[i]!.kind !== 'quote'; i--) {
    if (!has(s, i, Tag.Finite) || has(s, i, Tag.Name)) continue;
    const subject = subjectOfSecond(s, i);
    if (subject && isAnimate(s, subject)) return subject;
  }
  return null;
}

/**
 * Verbs of saying at the end of a clause whose object stands before them: "De minister heeft de aantijging ontkend",
 * "Het bericht werd door beide kampen weersproken".
 */
export function closedCandidates(s: Tagged, quoted: QuoteMask): Candidate[] {
  if (s.profile.grammar.verb !== 'second') return [];
  const candidates: Candidate[] = [];
  for (let i = 1; i < s.tokens.length; i++) {
    if (quoted[i] || !isWord(s, i) || !has(s, i, Tag.Say) || !has(s, i, Tag.Participle)) continue;
    if (has(s, i + 1, Tag.Complementiser) || s.profile.noObject.has(s.tokens[i]!.lower)) continue;
    const aux = auxiliaryOf(s, i);
    if (aux < 0 || has(s, aux, Tag.Evidential)) continue;
    const candidate = has(s, aux, Tag.Have) ? active(s, aux, i) : has(s, aux, Tag.Be) ? passive(s, aux, i) : null;
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

function active(s: Tagged, aux: number, verb: number): Candidate | null {
  const subject = subjectOfSecond(s, aux);
  if (!subject || !isAnimate(s, subject)) return null;
  const behind = subject.from > aux;
  const object = { from: behind ? subject.to : aux + 1, to: verb };
  // "Het bericht heeft de minister ontkend"
  const first = behind ? { from: clauseStart(s, aux), to: aux } : object;
  const content = tells(s, object) ? object : first;
  return tells(s, content) ? candidateOf(aux, verb, s, subject, content, ['sayVerb', 'objectOfSpeech', 'speaker']) : null;
}

function passive(s: Tagged, aux: number, verb: number): Candidate | null {
  const agent = agentOf(s, { from: aux, to: verb }, verb);
  const content = { from: clauseStart(s, aux), to: aux };
  // "Omwonenden wordt geadviseerd ramen te sluiten": told to people, by nobody.
  if (!agent && advises(s, verb))
    return candidateOf(aux, verb, s, null, { from: verb + 1, to: contentEnd(s) }, ['sayVerb', 'plainClause', 'passive']);
  return agent && tells(s, content) ? candidateOf(aux, verb, s, agent, content, ['sayVerb', 'objectOfSpeech', 'agent']) : null;
}

/** An infinitive with its link follows the participle: "geadviseerd ramen dicht te houden". */
function advises(s: Tagged, verb: number): boolean {
  if (!s.profile.urges?.has(s.tokens[verb]!.lower)) return false;
  for (let i = verb + 1; i < s.tokens.length && !isBoundary(s, i); i++) if (isText(s, i, s.profile.passiveLinks[0]!)) return true;
  return false;
}

const clauseStart = (s: Tagged, at: number): number => {
  let from = at;
  while (from > 0 && !isBoundary(s, from - 1)) from--;
  return from;
};

/** More than adverbs and circumstances. */
function tells(s: Tagged, run: Run): boolean {
  for (let i = run.from; i < run.to; i++) {
    if (has(s, i, Tag.Adverb | Tag.Negation) && !has(s, i, Tag.Pronoun)) continue;
    return !has(s, i, Tag.Preposition) && !isText(s, i, 'om');
  }
  return false;
}

function candidateOf(aux: number, verb: number, s: Tagged, source: Run | null, content: Run, features: readonly Feature[]): Candidate {
  return {
    type: 'indirect',
    mode: 'assertion',
    head: verb,
    cue: cueSpans(s, [aux, verb]),
    source,
    content: [content],
    coordinated: false,
    features,
  };
}

/**
 * An aside in the passive: "wordt eraan toegevoegd", "zo wordt op straat gezegd", "zo werd door de politie bevestigd". Nobody is
 * named but for an agent.
 */
export function passiveAside(s: Tagged, start: number, end: number): Candidate | null {
  if (s.profile.grammar.verb !== 'second' || s.profile.grammar.capitalNouns) return null;
  const aux = s.profile.links.has(s.tokens[start]?.lower ?? '') ? start + 1 : start;
  if (!has(s, aux, Tag.Be) || !has(s, aux, Tag.Finite) || end - aux > 12) return null;
  const verb = end - 1;
  if (!has(s, verb, Tag.Say) || !has(s, verb, Tag.Participle)) return null;
  const agent = agentOf(s, { from: aux, to: verb }, verb);
  return {
    type: 'indirect',
    mode: 'assertion',
    head: verb,
    cue: cueSpans(s, [aux, verb]),
    source: agent,
    content: contentAround(s, start, end),
    coordinated: false,
    features: ['aside', 'sayVerb', agent ? 'agent' : 'passive'],
  };
}

/**
 * An aside whose verb of saying stands last: "hebben de autoriteiten bekendgemaakt", "(zo) placht haar moeder te zeggen",
 * "(zoals) ze later zou schrijven". `linked` where a word such as "zoals" opens it.
 */
export function lastVerbAside(s: Tagged, from: number, end: number, linked: boolean): Spoken | null {
  if (s.profile.grammar.verb !== 'second') return null;
  const finite = has(s, from, Tag.Finite) && !has(s, from, Tag.Pronoun | Tag.Determiner);
  if (!linked && !(finite && has(s, from, Tag.Have))) return null;
  const source = nounPhraseAfter(s, finite ? from + 1 : from, 1);
  if (source.from === source.to || !(canSpeak(s, source) || (finite && has(s, source.from, Tag.Determiner)))) return null;
  for (let verb = end - 1; verb >= source.to; verb--) {
    if (!has(s, verb, Tag.Say)) continue;
    const two = s.profile.sayInTwo;
    const inTwo = two?.first.has(s.tokens[verb]!.lower) === true && isText(s, verb + 1, two.second);
    if (finite && !inTwo && !has(s, verb, Tag.Participle | Tag.Infinitive)) return null;
    return { verb, cue: { from: finite ? from : verb, to: inTwo ? verb + 2 : verb + 1 }, source };
  }
  return null;
}
