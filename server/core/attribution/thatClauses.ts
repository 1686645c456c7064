import { auxiliary, reporting, Tag } from '../languages/tags';
import {
  type Frame,
  frameOf,
  hasExpletive,
  hasSpeakerBefore,
  isParticle,
  isPassive,
  isReportingVerb,
  isSecond,
  isUnknownVerb,
  wordingEnd,
} from './frames';
import {
  canSpeak,
  has,
  hasFiniteVerb,
  isAnimate,
  isText,
  nounPhraseAfter,
  nounPhraseBefore,
  type Run,
  startsClause,
  subjectBefore,
  verbGroup,
} from './phrases';
import type { Tagged } from './tagged';

/*
 * Verbs with a that-clause: right behind them, behind their subject, or behind a listener, a day or a circumstance.
 */

/** What a reported clause begins with behind its complementiser. */
const subjectWord =
  Tag.Determiner |
  Tag.Pronoun |
  Tag.Name |
  Tag.Noun |
  Tag.Role |
  Tag.Organisation |
  Tag.Group |
  Tag.Vague |
  Tag.Number |
  Tag.SayNoun |
  Tag.Honorific;

/** A complementiser, and where the words before it end that may be or hold its verb. */
interface Place {
  readonly that: number;
  /** The last token before "that" which is neither a comma nor a particle: the verb, where it stands near. */
  readonly last: number;
  readonly particle: number | null;
}

/** "said that", "told reporters on Monday that", "merkte op dat", "zei de minister dat", "werd benadrukt dat". */
export function thatFrame(s: Tagged, that: number): Frame | null {
  // "that shift": no clause without a verb.
  if (!isSecond(s) && has(s, that, Tag.Determiner) && !hasFiniteVerb(s, that + 1, s.tokens.length)) return null;
  const place = placeBefore(s, that);
  if (isReportingVerb(s, place.last)) return knownFrame(s, place, place.last);
  if (has(s, place.last, Tag.Act)) return null;
  return (
    beforeSubject(s, place) ??
    unknownRightBefore(s, place) ??
    beforeListener(s, place) ??
    (isSecond(s) ? beforeLongSubject(s, place) : null)
  );
}

function placeBefore(s: Tagged, that: number): Place {
  const last = isText(s, that - 1, ',') ? beforeShortAside(s, that - 1) : that - 1;
  const isApart = (i: number) => isParticle(s, i) && !has(s, i, reporting);
  if (last <= 0 || !isApart(last)) return { that, last, particle: null };
  // "voegde eraan toe"
  return { that, last: isApart(last - 1) ? last - 2 : last - 1, particle: last };
}

/** "testified, for example, that": behind a comma stands the verb, or a few words without one between two commas. */
function beforeShortAside(s: Tagged, comma: number): number {
  for (let i = comma - 1; i > 0 && comma - i <= 6; i--) {
    if (!isText(s, i, ',')) continue;
    return isReportingVerb(s, i - 1) && !hasFiniteVerb(s, i + 1, comma) ? i - 1 : comma - 1;
  }
  return comma - 1;
}

const knownFrame = (s: Tagged, { that, particle }: Place, verb: number, subject: Run | null = null): Frame =>
  // "a fait savoir que"
  frameOf(verb, that, ['thatClause'], { particle, subject, cueEnd: particle === null ? Math.min(that, wordingEnd(s, verb)) : verb + 1 });

const unknownFrame = ({ that, particle }: Place, verb: number, subject: Run | null = null): Frame =>
  frameOf(verb, that, ['thatClause'], { particle, subject, known: false });

/** "zei de minister dat": the subject stands between the verb and its clause. */
function beforeSubject(s: Tagged, place: Place): Frame | null {
  if (!s.profile.grammar.inverts) return null;
  const subject = nounPhraseBefore(s, place.last + 1);
  const verb = subject.from - 1;
  if (verb < 0 || !isAnimate(s, subject)) return null;
  if (isReportingVerb(s, verb)) return knownFrame(s, place, verb, subject);
  const isVerb = isUnknownVerb(s, verb) && has(s, verb, Tag.Finite) && verb > 0;
  return isVerb && has(s, place.last, Tag.Name | Tag.Role) ? unknownFrame(place, verb, subject) : null;
}

/** "blarned that": an unfamiliar verb right before its clause. */
function unknownRightBefore(s: Tagged, place: Place): Frame | null {
  const { that, last } = place;
  // "paste het zo aan, dat", "deed dat opnieuw": behind a comma, or with neither a subject nor a verb of its own, no clause that such a verb reports.
  const isClause = has(s, that + 1, subjectWord) || hasFiniteVerb(s, that + 2, s.tokens.length);
  const opens = !isSecond(s) || (!isText(s, that - 1, ',') && isClause);
  return opens && isUnknownVerb(s, last) && standsAsSaying(s, last) ? unknownFrame(place, last) : null;
}

/** Whether an unfamiliar verb stands where one of saying would: behind somebody or a document, as a passive, at the head, behind "and". */
function standsAsSaying(s: Tagged, verb: number): boolean {
  if (has(s, verb, Tag.Gerund) && startsClause(s, verb)) return true;
  const group = verbGroup(s, verb);
  const subject = subjectBefore(s, group.from);
  const heads = startsClause(s, subject.from);
  const isSomebody = isAnimate(s, subject) && heads;
  if (isPassive(s, verb, group)) {
    const isAdjective = s.tags[verb] === 0;
    return !isAdjective && (has(s, verb, Tag.Participle) || hasExpletive(s, group) || isSomebody || isSecond(s));
  }
  const finite = has(s, verb, Tag.Finite);
  if ((finite || s.profile.grammar.verb !== 'medial') && heads && canSpeak(s, subject)) return true;
  return finite && (has(s, group.from - 1, Tag.Coordinator) || isText(s, group.from - 1, ','));
}

/** How far before its clause a verb is looked for, in tokens: farther where participles stand last. */
const reachOf = (s: Tagged): number => (isSecond(s) ? 24 : 14);

/** "told reporters on Monday that": a listener or a circumstance stands between the verb and its clause. */
function beforeListener(s: Tagged, place: Place): Frame | null {
  const { that, last } = place;
  for (let i = last; i > 0 && last - i < reachOf(s); i--) {
    if (isText(s, i, ',') || has(s, i, Tag.Be | Tag.Modal | Tag.Complementiser)) return null;
    if (has(s, i, Tag.Act) && !has(s, i, Tag.Preposition)) return null;
    // "accused of works that never took place": no clause goes with such a verb, and what a verb follows is relative.
    if (
      s.profile.grammar.verb === 'medial' &&
      has(s, i, Tag.Say) &&
      !has(s, i, Tag.Tell) &&
      (s.profile.noClause.has(s.tokens[i]!.lower) || isRelative(s, that))
    )
      return null;
    const reports = () => has(s, i, Tag.Tell) || (has(s, i, Tag.Say) && (that - i <= 4 || startsCircumstance(s, i + 1)));
    if (isReportingVerb(s, i) && reports()) return knownFrame(s, place, i);
    const isUnknown = !isSecond(s) && i < last && isUnknownVerb(s, i);
    if (isUnknown && (tellsListener(s, i, that) || isNotedSomewhere(s, i))) return unknownFrame(place, i);
  }
  return null;
}

/** "inspections that never took place": a verb right behind makes it the subject. */
function isRelative(s: Tagged, that: number): boolean {
  let at = that + 1;
  while (has(s, at, Tag.Adverb) && !has(s, at, Tag.Finite)) at++;
  return has(s, at, Tag.Finite) && !has(s, at, Tag.Noun | Tag.Pronoun | Tag.Participle | Tag.Determiner) && !s.profile.dropped;
}

/** What may stand between a verb and its that-clause: a listener, a day, a circumstance. */
function startsCircumstance(s: Tagged, at: number): boolean {
  if (has(s, at, Tag.Preposition | Tag.Adverb | Tag.Pronoun | Tag.Number) || s.profile.reflexives.has(s.tokens[at]!.lower)) return true;
  return s.profile.weekdays.has(s.tokens[at]!.lower) || isAnimate(s, nounPhraseAfter(s, at, 1)) || s.profile.grammar.inverts;
}

/** "X tresked Blinken by telephone that they …": an unfamiliar verb, a listener, and no relative clause behind. */
function tellsListener(s: Tagged, verb: number, that: number): boolean {
  if (!has(s, verb, Tag.Finite) || has(s, that + 1, Tag.Finite | auxiliary)) return false;
  return isAnimate(s, nounPhraseAfter(s, verb + 1, 1)) && hasSpeakerBefore(s, verb);
}

/** "It was blarned in a communiqué of the presidency that": nobody or a document, and an unfamiliar participle. */
function isNotedSomewhere(s: Tagged, verb: number): boolean {
  const group = verbGroup(s, verb);
  return has(s, verb, Tag.Participle) && isPassive(s, verb, group) && hasExpletive(s, group);
}

/** "Zaterdag verklaarde Jan Smit, een van de leiders, dat": the verb stands before its subject and what is told of it. */
function beforeLongSubject(s: Tagged, place: Place): Frame | null {
  const { that } = place;
  if (!isText(s, that - 1, ',')) return null;
  for (let i = that - 3; i >= 0 && that - i < 44; i--) {
    if (has(s, i, Tag.Complementiser) || s.tokens[i]!.kind === 'quote') return null;
    if (!has(s, i, Tag.Say) || !has(s, i, Tag.Finite) || !isReportingVerb(s, i)) continue;
    const subject = nounPhraseAfter(s, i + 1, 1);
    return isAnimate(s, subject) && isText(s, subject.to, ',') ? knownFrame(s, place, i, subject) : null;
  }
  return null;
}
