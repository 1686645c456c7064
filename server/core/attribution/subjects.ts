import { Tag } from '../languages/tags';
import { type Candidate, contentEnd, lastSource, sourceFeature } from './candidate';
import { distantSubject, lateSubject, type Understood, understoodSubject } from './dropped';
import type { Feature } from './features';
import { type Frame, hasExpletive, isPassive, isSecond } from './frames';
import { placeOf } from './inversions';
import { agentOf, authorBetween, frontedSpeaker } from './passives';
import {
  beforeAdverbs,
  firstSubject,
  has,
  hasFiniteVerb,
  isAnimate,
  isDocument,
  isText,
  isWord,
  nounPhraseAfter,
  nounPhraseBefore,
  type Run,
  startsClause,
  subjectBefore,
  verbGroup,
} from './phrases';
import { relativeAt } from './relatives';
import { isGoverned, subjectOfSecond } from './second';
import type { Tagged } from './tagged';

/** Who says what the verb of a frame tells. */
export interface Teller {
  /** null where nobody is named. */
  readonly source: Run | null;
  readonly understood: Understood | null;
  /** What the place and the kind of the subject speak for. */
  readonly features: readonly Feature[];
  /** The subject is that of the cue before. */
  readonly coordinated: boolean;
  /** First token of the cue, but for adverbs before it. */
  readonly cueStart: number;
  /** Behind the last token of the verb's clause. */
  readonly end: number;
}

/** A verb group, and the auxiliary that stands apart from it or -1. */
export interface Verb {
  readonly group: Run;
  readonly auxiliary: number;
}

/**
 * Who says what a frame tells; null where its verb turns out to be a noun.
 * @param before what the sentence reports up to there
 */
export function tellerOf(s: Tagged, frame: Frame, verb: Verb, before: readonly Candidate[]): Teller | null {
  if (isPassive(s, frame.verb, verb.group)) return ofPassive(s, frame, verb.group);
  if (isParticiple(s, frame.verb, verb.group)) return isGerundNoun(s, frame.verb) ? null : ofParticiple(s, frame.verb);
  return ofActive(s, frame, verb, before);
}

/** "…, stating that": the verb heads a clause without a finite verb. */
const isParticiple = (s: Tagged, verb: number, group: Run): boolean => has(s, verb, Tag.Gerund) && !hasBe(s, group);

function hasBe(s: Tagged, group: Run): boolean {
  for (let i = group.from; i < group.to - 1; i++) if (has(s, i, Tag.Be)) return true;
  return false;
}

/** "without a strong showing", "voting rights" */
function isGerundNoun(s: Tagged, gerund: number): boolean {
  const before = beforeAdverbs(s, gerund) - 1;
  if (before < 0 || !isWord(s, before)) return false;
  // "hundreds of screaming fans": between a preposition and a noun it is an attribute.
  if (s.profile.of.has(s.tokens[before]!.lower) && has(s, gerund + 1, Tag.Noun | Tag.Group | Tag.Role) && !has(s, gerund + 1, Tag.Name))
    return true;
  // "a letter praising her stand": with an object of its own it tells what somebody or something says.
  if (
    before === gerund - 1 &&
    s.profile.grammar.bareClause === 'beside' &&
    has(s, gerund + 1, Tag.Determiner | Tag.Name | Tag.Pronoun | Tag.Honorific | Tag.Complementiser) &&
    has(s, before, Tag.Noun | Tag.Name)
  )
    return false;
  if (before === gerund - 1 && has(s, before, Tag.SayNoun) && has(s, gerund, Tag.Say) && s.profile.grammar.bareClause === 'beside')
    return false;
  const isThing = has(s, before, Tag.Noun) && !isAnimate(s, { from: before, to: before + 1 });
  // "showing promising results"
  const isAttribute = has(s, before, Tag.Gerund) && has(s, gerund + 1, Tag.Noun);
  return isThing || isAttribute || s.tags[before] === 0 || has(s, before, Tag.Determiner | Tag.Finite);
}

function ofPassive(s: Tagged, frame: Frame, group: Run): Teller {
  const agent = agentOf(s, group, frame.verb) ?? frontedSpeaker(s, group.from) ?? authorBetween(s, frame.verb + 1, frame.content);
  const isTold = !hasExpletive(s, group) && isAnimate(s, subjectBefore(s, group.from));
  return { ...nobody(s, group.from), source: agent, features: [agent ? 'agent' : isTold ? 'listener' : 'passive'] };
}

const nobody = (s: Tagged, cueStart: number): Teller => ({
  source: null,
  understood: null,
  features: [],
  coordinated: false,
  cueStart,
  end: contentEnd(s),
});

function ofParticiple(s: Tagged, gerund: number): Teller {
  const opens = gerund === 0 || (gerund === 1 && has(s, 0, Tag.Subordinator | Tag.Preposition));
  const source = opens ? subjectBehindComma(s, gerund) : (besideParticiple(s, gerund) ?? firstSubject(s, gerund));
  // "Supporters chanting a song filled the square": the participle ends where the verb of its noun begins.
  const told = source && source.to === gerund && startsClause(s, source.from) ? mainVerbBehind(s, gerund) : -1;
  const issued = source ? issuedBefore(s, gerund, source) : gerund;
  return { ...nobody(s, issued), ...(told > 0 && { end: told }), source, features: ['participleClause', source ? 'speaker' : 'noSubject'] };
}

/** "issued a statement saying": where the verb begins whose object is the document that says it; the gerund where there is none. */
function issuedBefore(s: Tagged, gerund: number, source: Run): number {
  const document = nounPhraseBefore(s, gerund, 4);
  const verb = document.from - 1;
  if (s.profile.grammar.bareClause !== 'beside' || document.from === document.to || !isDocument(s, document) || verb < source.to)
    return gerund;
  if (!has(s, verb, Tag.Finite | Tag.Participle | Tag.Adverb | Tag.Preposition)) return gerund;
  const isPart = !has(s, verb, Tag.Finite) && has(s, verb - 1, Tag.Finite);
  const { from } = verbGroup(s, isPart ? verb - 1 : verb);
  return from === source.to || (from > source.to && from - source.to < 3 && has(s, source.to, Tag.Adverb)) ? from : gerund;
}

/** The next verb that is surely finite, where neither a clause nor a quotation opens before it; else -1. */
function mainVerbBehind(s: Tagged, gerund: number): number {
  for (let i = gerund + 1; i < contentEnd(s); i++) {
    if (s.tokens[i]!.kind === 'quote' || has(s, i, Tag.Complementiser | Tag.Subordinator | Tag.Coordinator)) return -1;
    if (i > gerund + 2 && hasFiniteVerb(s, i, i + 1) && !has(s, i, Tag.Number)) return i;
  }
  return -1;
}

/** "supporters chanting", "“…,” Kent said, adding that": somebody right before it, or who spoke last; never anybody within a quotation. */
function besideParticiple(s: Tagged, gerund: number): Run | null {
  if (s.profile.grammar.verb !== 'medial' || s.profile.grammar.inverts) return null;
  const near = nounPhraseBefore(s, gerund);
  if (near.from < near.to && isAnimate(s, near)) return near;
  const quoted = quotedBefore(s, gerund);
  for (let i = gerund - 1; i >= 0 && gerund - i < 24; i--) {
    if (quoted[i] || !has(s, i, Tag.Say) || !has(s, i, Tag.Finite)) continue;
    const before = subjectBefore(s, verbGroup(s, i).from);
    if (before.from < before.to && isAnimate(s, before) && !quoted[before.from]) return before;
    const after = nounPhraseAfter(s, i + 1);
    if (quoted[i - 2] && after.from < after.to && isAnimate(s, after)) return after;
  }
  return null;
}

/** Which tokens before `end` stand within quotation marks; one that the sentence only closes opened before it. */
function quotedBefore(s: Tagged, end: number): Uint8Array {
  const quoted = new Uint8Array(end);
  let open = -1;
  for (let i = 0; i < end; i++) {
    if (s.tokens[i]!.kind !== 'quote' || /^['’]$/u.test(s.tokens[i]!.text)) continue;
    const closes = '”»'.includes(s.tokens[i]!.text) || (open >= 0 && !'“„«'.includes(s.tokens[i]!.text));
    if (closes) quoted.fill(1, Math.max(open, 0), i + 1);
    open = closes ? -1 : i;
  }
  return quoted;
}

/** "Stating that P, Aliyev reminded …": the subject of the clause behind the comma. */
function subjectBehindComma(s: Tagged, gerund: number): Run | null {
  // "Announcing the fines, Ada Brint, the chief, said": the first comma closes the participle, those behind it an aside.
  for (let i = gerund + 1; s.profile.grammar.bareClause === 'beside' && i < contentEnd(s); i++) {
    if (!isText(s, i, ',')) continue;
    const subject = nounPhraseAfter(s, i + 1, 1);
    if (isAnimate(s, subject) && isText(s, subject.to, ',') && has(s, subject.to - 1, Tag.Name)) return subject;
    break;
  }
  for (let i = s.tokens.length - 1; i > gerund; i--) {
    if (!isText(s, i, ',')) continue;
    const subject = nounPhraseAfter(s, i + 1, 1);
    if (isAnimate(s, subject) && has(s, subject.to, Tag.Finite | Tag.Adverb | Tag.Have | Tag.Noun)) return subject;
  }
  return null;
}

function ofActive(s: Tagged, frame: Frame, { group, auxiliary }: Verb, before: readonly Candidate[]): Teller {
  const relative = frame.subject || isSecond(s) ? null : relativeAt(s, group.from, contentEnd(s));
  const near = isSecond(s)
    ? secondSubject(s, frame, auxiliary >= 0 ? auxiliary : group.from)
    : (frame.subject ?? relative?.antecedent ?? subjectBefore(s, group.from));
  const own = near.from < near.to ? near : null;
  const coordinated = !own && (has(s, group.from - 1, Tag.Coordinator) || isText(s, group.from - 1, ','));
  const shared = coordinated ? (lastSource(before) ?? firstSubject(s, group.from)) : null;
  const found = own ?? shared ?? subjectBehind(s, frame) ?? distantSubject(s, group.from, before);
  // "On assure à l'Élysée que": who "on" is.
  const source = found && found.to - found.from === 1 ? placeOf(s, found.from, frame.verb + 1) : found;
  const understood = source ? null : understoodSubject(s, group);
  const features: Feature[] = shared ? ['sharedSubject'] : [];
  features.push(source ? sourceFeature(s, source) : understood ? 'understood' : 'noSubject');
  return { source, understood, features, coordinated, cueStart: group.from, end: relative?.end ?? contentEnd(s) };
}

/** The subject of a clause whose verb is second; empty where it shares that of the clause before: "… en verweet de minister dat". */
function secondSubject(s: Tagged, frame: Frame, finite: number): Run {
  const none = { from: finite, to: finite };
  if (has(s, finite - 1, Tag.Coordinator) && firstSubject(s, finite - 1)) return none;
  const front = subjectBefore(s, finite);
  // "Ford vertelde de commissie dat": who stands before the verb speaks to who stands behind it.
  const speaks = isAnimate(s, front) && startsClause(s, front.from) && !isGoverned(s, front);
  return (speaks ? front : frame.subject) ?? subjectOfSecond(s, finite) ?? none;
}

/** Somebody behind the verb, where the language allows it: "dijo el lunes la alcaldesa que". */
function subjectBehind(s: Tagged, { verb, content }: Frame): Run | null {
  if (!s.profile.grammar.inverts) return null;
  const end = content > verb + 1 ? content : s.tokens.length;
  const subject = s.profile.dropped ? lateSubject(s, verb + 1, end) : nounPhraseAfter(s, verb + 1);
  return subject && isAnimate(s, subject) ? subject : null;
}
