import { Tag } from '../languages/tags';
import type { AttributionMode } from '../model';
import { type Candidate, contentEnd, type QuoteMask } from './candidate';
import { verbBeforeColon } from './colons';
import {
  besideConjunction,
  bodyBefore,
  documentOfRelative,
  lateSubject,
  leadingSubject,
  type Understood,
  understoodSubject,
} from './dropped';
import type { Feature } from './features';
import { placeOf } from './inversions';
import { agentOf, authorBetween, frontedSpeaker } from './passives';
import {
  afterOccasion,
  beforeAdverbs,
  chainedTo,
  has,
  hasFiniteVerb,
  isAnimate,
  isDocument,
  isText,
  isWord,
  nounPhraseAfter,
  nounPhraseBefore,
  type Run,
  spanOf,
  startsClause,
  subjectBefore,
  verbGroup,
} from './phrases';
import { type Relative, relativeAt } from './relatives';
import { auxiliaryOf, closedCandidates, cueOf, isGoverned, subjectOfSecond } from './second';
import { phrasesOf, type Tagged } from './tagged';

const reporting = Tag.Say | Tag.Belief | Tag.Intention;
const functionWord =
  Tag.Determiner | Tag.Preposition | Tag.Coordinator | Tag.Subordinator | Tag.Pronoun | Tag.Be | Tag.Have | Tag.Modal | Tag.Number;

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

const isSecond = (s: Tagged): boolean => s.profile.grammar.verb === 'second';

/** A verb with what it governs, before it is known who says it. */
interface Frame {
  readonly verb: number;
  /** A separated particle: op in "merkte op". */
  readonly particle: number | null;
  /** First token of what is said. */
  readonly content: number;
  /** Further tokens of the cue behind the verb ("concern" in "expressed concern"), exclusive end. */
  readonly cueEnd: number;
  readonly known: boolean;
  readonly features: readonly Feature[];
  /** A subject behind the verb ("zei de minister dat"). */
  readonly subject: Run | null;
  /** Where the noun tells it rather than the verb. */
  readonly mode?: AttributionMode;
}

/** Candidates that a verb with a clause or an object makes. */
export function clauseCandidates(s: Tagged, quoted: QuoteMask): Candidate[] {
  const frames: Frame[] = [];
  for (let i = 0; i < s.tokens.length; i++) {
    if (quoted[i] || !isWord(s, i)) continue;
    const frame = has(s, i, Tag.Complementiser) ? thatFrame(s, i) : null;
    if (frame && !quoted[frame.verb]) frames.push(frame);
  }
  for (let i = 0; i < s.tokens.length; i++) {
    if (quoted[i] || !isWord(s, i) || frames.some((f) => f.verb === i)) continue;
    const frame = attitudeFrame(s, i) ?? clauseFrame(s, i) ?? objectFrame(s, i);
    if (frame) frames.push(frame);
  }
  for (let i = 0; i < s.tokens.length; i++) {
    const verb = quoted[i] ? -1 : verbBeforeColon(s, i, contentEnd(s));
    if (verb >= 0 && !quoted[verb] && !frames.some((f) => f.verb === verb) && isReportingVerb(s, verb))
      frames.push({ verb, particle: null, content: i + 1, cueEnd: verb + 1, known: true, features: ['thatClause'], subject: null });
  }
  frames.sort((a, b) => a.verb - b.verb);
  const candidates: Candidate[] = [];
  for (const frame of frames) {
    const candidate = candidateOf(s, frame, candidates);
    if (candidate) candidates.push(candidate);
  }
  return [...candidates, ...closedCandidates(s, quoted).filter((c) => !frames.some((f) => f.verb === c.head))];
}

/** "said that", "told reporters on Monday that", "merkte op dat", "zei de minister dat", "werd benadrukt dat". */
function thatFrame(s: Tagged, that: number): Frame | null {
  // "that shift": no clause without a verb.
  if (!isSecond(s) && has(s, that, Tag.Determiner) && !hasFiniteVerb(s, that + 1, s.tokens.length)) return null;
  let at = that - 1;
  if (isText(s, at, ',')) at = beforeShortAside(s, at);
  let particle: number | null = null;
  if (s.profile.particles.has(s.tokens[at]?.lower ?? '') && at > 0 && !has(s, at, reporting)) {
    particle = at;
    at--;
    // "voegde eraan toe"
    if (s.profile.particles.has(s.tokens[at]?.lower ?? '') && !has(s, at, reporting)) at--;
  }
  const build = (verb: number, known: boolean, subject: Run | null = null): Frame => ({
    verb,
    particle,
    content: that,
    // "a fait savoir que"
    cueEnd: particle === null && known ? Math.min(that, phraseEndOf(s, verb)) : verb + 1,
    known,
    features: ['thatClause'],
    subject,
  });
  if (isReportingVerb(s, at)) return build(at, true);
  if (has(s, at, Tag.Act)) return null;
  // A subject between verb and that-clause: only where the verb comes second.
  if (s.profile.grammar.inverts) {
    const subject = nounPhraseBefore(s, at + 1);
    const verb = subject.from - 1;
    if (subject.from < subject.to && verb >= 0 && isAnimate(s, subject)) {
      if (isReportingVerb(s, verb)) return build(verb, true, subject);
      if (isUnknownVerb(s, verb) && has(s, verb, Tag.Finite) && verb > 0 && has(s, at, Tag.Name | Tag.Role))
        return build(verb, false, subject);
    }
  }
  // "paste het zo aan, dat", "deed dat opnieuw": behind a comma, or without a subject of its own, no clause that a strange verb reports.
  const strange =
    !isSecond(s) || !(isText(s, that - 1, ',') || !(has(s, that + 1, subjectWord) || hasFiniteVerb(s, that + 2, s.tokens.length)));
  if (strange && isUnknownVerb(s, at)) {
    const group = verbGroup(s, at);
    const passive = isPassive(s, at, group);
    const subject = subjectBefore(s, group.from);
    const expletive = s.profile.expletives.has(s.tokens[group.from - 1]?.lower ?? '');
    const told = isAnimate(s, subject) && startsClause(s, subject.from);
    if (passive && (has(s, at, Tag.Participle) || expletive || told || isSecond(s)) && !isAdjective(s, at)) return build(at, false);
    const finite = s.profile.grammar.verb !== 'medial' || has(s, at, Tag.Finite);
    if (
      !passive &&
      finite &&
      subject.from < subject.to &&
      (isAnimate(s, subject) || isDocument(s, subject)) &&
      startsClause(s, subject.from)
    )
      return build(at, false);
    if (has(s, at, Tag.Gerund) && startsClause(s, at)) return build(at, false);
    if (!passive && has(s, at, Tag.Finite) && (has(s, group.from - 1, Tag.Coordinator) || isText(s, group.from - 1, ',')))
      return build(at, false);
  }
  // A listener or a circumstance between verb and that-clause.
  const far = isSecond(s) ? 24 : 14;
  for (let i = at; i > 0 && at - i < far; i--) {
    if (isText(s, i, ',') || has(s, i, Tag.Be | Tag.Modal | Tag.Act | Tag.Complementiser)) break;
    if (
      isReportingVerb(s, i) &&
      (i === at || has(s, i, Tag.Tell) || (has(s, i, Tag.Say) && (that - i <= 4 || startsCircumstance(s, i + 1))))
    )
      return build(i, true);
    if (!isSecond(s) && i < at && isUnknownVerb(s, i) && (tellsListener(s, i, that) || isNotedSomewhere(s, i))) return build(i, false);
  }
  return isSecond(s) ? longSubject(s, that, build) : null;
}

/** What may stand between a verb and its that-clause: a listener, a day, a circumstance. */
function startsCircumstance(s: Tagged, at: number): boolean {
  if (has(s, at, Tag.Preposition | Tag.Adverb | Tag.Pronoun | Tag.Number) || s.profile.reflexives.has(s.tokens[at]!.lower)) return true;
  return s.profile.weekdays.has(s.tokens[at]!.lower) || isAnimate(s, nounPhraseAfter(s, at, 1)) || s.profile.grammar.inverts;
}

/** "Zaterdag verklaarde Jan Smit, een van de leiders, dat": the verb stands before its subject and what is told of it. */
function longSubject(s: Tagged, that: number, build: (verb: number, known: boolean, subject: Run | null) => Frame): Frame | null {
  if (!isText(s, that - 1, ',')) return null;
  for (let i = that - 3; i >= 0 && that - i < 44; i--) {
    if (has(s, i, Tag.Complementiser) || s.tokens[i]!.kind === 'quote') return null;
    if (!has(s, i, Tag.Say) || !has(s, i, Tag.Finite) || !isReportingVerb(s, i)) continue;
    const subject = nounPhraseAfter(s, i + 1, 1);
    return subject.from < subject.to && isAnimate(s, subject) && isText(s, subject.to, ',') ? build(i, true, subject) : null;
  }
  return null;
}

/** "testified, for example, that": behind a comma stands the verb, or a few words without one between two commas. */
function beforeShortAside(s: Tagged, comma: number): number {
  for (let i = comma - 1; i > 0 && comma - i <= 6; i--) {
    if (!isText(s, i, ',')) continue;
    return isReportingVerb(s, i - 1) && !hasFiniteVerb(s, i + 1, comma) ? i - 1 : comma - 1;
  }
  return comma - 1;
}

/** "X tresked Blinken by telephone that they …": an unfamiliar verb, a listener, and no relative clause behind. */
function tellsListener(s: Tagged, verb: number, that: number): boolean {
  if (!has(s, verb, Tag.Finite) || has(s, that + 1, Tag.Finite | Tag.Be | Tag.Have | Tag.Modal)) return false;
  const listener = nounPhraseAfter(s, verb + 1, 1);
  return listener.from < listener.to && isAnimate(s, listener) && isSubjectRightBefore(s, verb);
}

/** "It was blarned in a communiqué of the presidency that": nobody or a document, and an unfamiliar participle. */
function isNotedSomewhere(s: Tagged, verb: number): boolean {
  const group = verbGroup(s, verb);
  return has(s, verb, Tag.Participle) && isPassive(s, verb, group) && s.profile.expletives.has(s.tokens[group.from - 1]?.lower ?? '');
}

const isAdjective = (s: Tagged, i: number) => s.tags[i] === 0;

/** A verb of saying, believing or wanting; a word that may as well be a noun counts only where no determiner makes it one. */
function isReportingVerb(s: Tagged, i: number): boolean {
  if (!has(s, i, reporting) || has(s, i, Tag.Name | Tag.Preposition)) return false;
  if (!has(s, i, Tag.Noun | Tag.SayNoun | Tag.Attitude)) return true;
  // "insurance claims could": a verb behind it makes it a noun.
  if (has(s, i + 1, Tag.Be | Tag.Have | Tag.Modal) && has(s, i + 1, Tag.Finite) && !has(s, i + 1, Tag.Pronoun)) return false;
  const before = beforeAdverbs(s, i) - 1;
  return (
    !(has(s, before, Tag.Determiner | Tag.Preposition | Tag.Number) && !has(s, before, Tag.Vague)) &&
    s.tags[before] !== 0 &&
    !/['’]s$/.test(s.tokens[before]?.text ?? '')
  );
}

/** A content word that could be a verb here and that no list calls anything else. */
function isUnknownVerb(s: Tagged, i: number): boolean {
  if (
    !isWord(s, i) ||
    has(s, i, functionWord | Tag.Act | Tag.Name | Tag.Adverb | Tag.Attitude | Tag.SayNoun | Tag.Role | Tag.Organisation | Tag.Group) ||
    s.profile.plainVerbs?.has(s.tokens[i]!.lower)
  )
    return false;
  // "Er werd op gewezen": the preposition is a part of the verb.
  const particle = has(s, i, Tag.Participle) && s.profile.particles.has(s.tokens[i - 1]?.lower ?? '');
  return particle || !has(s, i - 1, Tag.Determiner | Tag.Preposition);
}

const isPassive = (s: Tagged, verb: number, group: Run): boolean => {
  for (let i = group.from; i < verb; i++) if (has(s, i, Tag.Be)) return has(s, verb, Tag.Participle) || !has(s, verb, Tag.Gerund);
  // "Er werd op gewezen": the participle stands apart from its auxiliary.
  if (isSecond(s) && has(s, verb, Tag.Participle) && !has(s, verb, Tag.Finite))
    for (let i = verb - 1; i >= 0 && verb - i < 10 && !isText(s, i, ','); i--)
      if (has(s, i, Tag.Be)) return !has(s, i, Tag.Determiner) || i === 1;
  return false;
};

/** "He said talks were under way": a clause without "that". Only where the verb is one of saying or believing. */
function clauseFrame(s: Tagged, i: number): Frame | null {
  if (s.profile.grammar.bareClause !== 'beside') return null;
  if (!has(s, i, Tag.Say | Tag.Belief) && governsClause(s, i))
    return { verb: i, particle: null, content: i + 1, cueEnd: i + 1, known: false, features: ['plainClause', 'thatClause'], subject: null };
  if (!has(s, i, Tag.Say | Tag.Belief) || !isReportingVerb(s, i) || !has(s, i, Tag.Finite | Tag.Gerund)) return null;
  if (s.profile.noClause.has(s.tokens[i]!.lower)) return null;
  const group = verbGroup(s, i);
  if (isPassive(s, i, group) && !has(s, i, Tag.Tell)) return null;
  const end = contentEnd(s);
  let from = i + 1;
  if (has(s, i, Tag.Tell)) {
    const listener = nounPhraseAfter(s, from, 1);
    if (listener.to === listener.from) return null;
    from = listener.to;
  }
  if (from >= end || isText(s, from, ',') || isText(s, from, ':')) return null;
  // "asked not to be named"
  if (has(s, from, Tag.Negation) && has(s, from + 1, Tag.Infinitive)) return null;
  if (!opensWithClause(s, from, end)) return null;
  if (has(s, from, Tag.Be | Tag.Have | Tag.Modal | Tag.Coordinator) || (has(s, from, Tag.Preposition) && !circumstance(s, from)))
    return null;
  return { verb: i, particle: null, content: from, cueEnd: i + 1, known: true, features: ['plainClause'], subject: null };
}

/** Behind the second half of "investor and writer Kai Holm". */
const pastPair = (s: Tagged, at: number): number => (has(s, at, Tag.Coordinator) ? nounPhraseAfter(s, at + 1, 1).to : at);

const followsVerb = (s: Tagged, at: number): boolean => {
  let i = at;
  while (has(s, i, Tag.Adverb)) i++;
  return has(s, i, Tag.Be | Tag.Have | Tag.Modal) || (has(s, i, Tag.Finite) && !has(s, i, Tag.Preposition));
};

/** Whether a clause begins here: somebody or something and, behind it or behind an aside of it, a finite verb. */
function opensWithClause(s: Tagged, from: number, end: number): boolean {
  if (!hasFiniteVerb(s, from + 1, end)) return false;
  if (s.profile.reflexives.has(s.tokens[from]!.lower)) return false;
  if (has(s, from, Tag.Preposition | Tag.Subordinator | Tag.Adverb | Tag.Pronoun) || s.tokens[from]!.kind !== 'word') return true;
  const subject = nounPhraseAfter(s, from, 1);
  // "found the captain but", "conceded a free kick and": a thing that is done to, where no verb follows it.
  if (s.profile.alsoDone?.has(s.tokens[from - 1]!.lower) && !followsVerb(s, subject.to)) return false;
  // "…, says investor and writer Kai Holm, who leads …": whoever says it, and no clause.
  return !isText(s, from - 2, ',') || followsVerb(s, pastPair(s, subject.to));
}

/** "X blarned the operation had been …": behind an unfamiliar verb stands a whole clause, subject and auxiliary. */
function governsClause(s: Tagged, i: number): boolean {
  if (!isUnknownVerb(s, i) || !has(s, i, Tag.Finite) || !isSubjectRightBefore(s, i)) return false;
  const subject = nounPhraseAfter(s, i + 1, 1);
  if (subject.from === subject.to || has(s, i + 1, Tag.Preposition)) return false;
  let at = subject.to;
  if (isText(s, at, ',')) {
    at++;
    while (at < s.tokens.length && !isText(s, at, ',') && at - subject.to < 14) at++;
    if (has(s, subject.to + 1, Tag.Subordinator | Tag.Coordinator)) return false;
    at++;
  }
  return has(s, at, Tag.Be | Tag.Have | Tag.Modal) && has(s, at, Tag.Finite) && !has(s, at, Tag.Pronoun);
}

/** "said on Monday the talks …", "said in a statement the talks …": the content follows a circumstance. */
const circumstance = (s: Tagged, i: number) => s.profile.circumstances.has(s.tokens[i]!.lower);

/** "expressed concern about", "sprak zijn bezorgdheid uit over": any verb whose object is an attitude that one expresses. */
function attitudeFrame(s: Tagged, i: number): Frame | null {
  const possesses = has(s, i, Tag.Have) && has(s, i + 1, Tag.Determiner);
  if (!possesses && (!(has(s, i, Tag.Say | Tag.Act) || isUnknownVerb(s, i)) || has(s, i, Tag.Be | Tag.Have | Tag.Modal))) return null;
  const known = has(s, i, Tag.Say) && isReportingVerb(s, i);
  if (!known && !has(s, i, Tag.Finite | Tag.Gerund) && chainedTo(s, i) < 0 && !isSubjectRightBefore(s, i)) return null;
  let noun = i + 1;
  while (
    noun - i < 5 &&
    isWord(s, noun) &&
    (has(s, noun, Tag.Determiner) || s.tags[noun] === 0 || s.profile.reflexives.has(s.tokens[noun]!.lower))
  )
    noun++;
  const thing = s.profile.contentNouns?.get(s.tokens[noun]?.lower ?? '');
  // "issued a warning" says it; what else is done with one is no speech, and "rejected the idea" tells what is said of it.
  const spoken = s.profile.givesVoice?.has(s.tokens[i]!.lower) ?? false;
  if (!has(s, noun, Tag.Attitude) && (thing === undefined || noun === i + 1 || (has(s, i, Tag.Say) && !spoken))) return null;
  const mode = has(s, noun, Tag.Attitude) || thing === undefined ? undefined : thing === 'assertion' && !spoken ? 'belief' : thing;
  let content = noun + 1;
  let particle: number | null = null;
  if (s.profile.particles.has(s.tokens[content]?.lower ?? '') && has(s, content + 1, Tag.Preposition | Tag.Complementiser))
    particle = content++;
  if (!has(s, content, Tag.Preposition | Tag.Complementiser | Tag.Infinitive)) return null;
  return { verb: i, particle, content, cueEnd: noun + 1, known, features: ['attitude'], subject: null, ...(mode && { mode }) };
}

/** "heeft toegezegd": a participle whose auxiliary stands before it. */
const isPerfect = (s: Tagged, i: number): boolean => {
  if (!has(s, i, Tag.Participle)) return false;
  for (let k = verbGroup(s, i).from; k < i; k++) if (has(s, k, Tag.Have)) return true;
  return false;
};

const isSubjectRightBefore = (s: Tagged, i: number) => {
  const subject = subjectBefore(s, i);
  return subject.from < subject.to && isAnimate(s, subject) && startsClause(s, subject.from);
};

/** "noted the importance of", "called for a ceasefire", "promised to leave", "wants to leave". */
function objectFrame(s: Tagged, i: number): Frame | null {
  if (!has(s, i, reporting) || !isReportingVerb(s, i)) return null;
  const passive = isPassive(s, i, verbGroup(s, i));
  if (!has(s, i, Tag.Finite | Tag.Gerund) && !passive && !isPerfect(s, i) && chainedTo(s, i) < 0) return null;
  const rest = s.profile.apart?.(s.tokens, s.tags, i) ?? null;
  const phraseEnd = rest?.from === i + 1 ? rest.to : phraseEndOf(s, i);
  if (s.profile.asks?.has(s.tokens[i]!.lower)) {
    const asked = nounPhraseAfter(s, i + 1, 1);
    if (asked.from < asked.to && has(s, asked.to, Tag.Infinitive) && !has(s, i, Tag.Noun))
      return { verb: i, particle: null, content: asked.to, cueEnd: i + 1, known: true, features: ['objectOfSpeech'], subject: null };
  }
  const about = s.profile.speaksOf?.has(s.tokens[i + 1]?.lower ?? '') ?? false;
  if (
    !passive &&
    !rest &&
    !about &&
    phraseEnd === i + 1 &&
    (s.profile.noObject.has(s.tokens[i]!.lower) || s.profile.alsoDone?.has(s.tokens[i]!.lower)) &&
    !takesClause(s, i + 1)
  )
    return null;
  const link = s.profile.passiveLinks.indexOf(s.tokens[phraseEnd]?.lower ?? '');
  if (passive && (link < 0 || (link > 0 && s.profile.noObject.has(s.tokens[i]!.lower)))) return null;
  if (passive && link === 0 && s.profile.directs.has(s.tokens[i]!.lower)) return null;
  const content = phraseEnd;
  if (content >= contentEnd(s) || !(isWord(s, content) || s.tokens[content]!.kind === 'quote')) return null;
  const infinitive = has(s, content, Tag.Infinitive) && !has(s, content, Tag.Finite);
  if (has(s, content, Tag.Be | Tag.Have | Tag.Coordinator) && !infinitive) return null;
  if (has(s, i, Tag.Intention) && !has(s, content, Tag.Infinitive | Tag.Determiner)) return null;
  return { verb: i, particle: null, content, cueEnd: phraseEnd, known: true, features: ['objectOfSpeech'], subject: null };
}

/** "dijo no saber nada", "recordó cómo empezó", "dit avoir vu": in some languages an infinitive or a question is a clause as well. */
const takesClause = (s: Tagged, i: number): boolean =>
  (!!s.profile.dropped || !!s.profile.grammar.bareInfinitive) &&
  (has(s, has(s, i, Tag.Negation) ? i + 1 : i, Tag.Infinitive) ||
    (has(s, i, Tag.Subordinator) && !s.profile.links.has(s.tokens[i]!.lower)));

/** The end of a wording such as "called for". */
function phraseEndOf(s: Tagged, i: number): number {
  const phrase = phrasesOf(s.profile)
    .get(s.tokens[i]!.lower)
    ?.find((p) => (p.tags & Tag.Say) !== 0 && p.words.every((word, k) => isText(s, i + k, word)));
  return i + (phrase ? phrase.words.length : 1);
}

const modeOf = (s: Tagged, verb: number, content: number): AttributionMode =>
  // "asked whether": who asks asserts nothing.
  s.profile.asks?.has(s.tokens[verb]!.lower) && has(s, content, Tag.Subordinator | Tag.Infinitive) && !has(s, content, Tag.Complementiser)
    ? 'intention'
    : has(s, verb, Tag.Say)
      ? 'assertion'
      : has(s, verb, Tag.Intention)
        ? 'intention'
        : has(s, verb, Tag.Belief)
          ? 'belief'
          : 'assertion';

/** Finds who says it, and what speaks for the frame. */
function candidateOf(s: Tagged, frame: Frame, before: readonly Candidate[]): Candidate | null {
  const { verb } = frame;
  const group = verbGroup(s, verb);
  const features: Feature[] = [...frame.features];
  const chain = chainedTo(s, verb);
  const mode = frame.mode ?? (has(s, chain, Tag.Intention) ? 'intention' : modeOf(s, verb, frame.content));
  if (!frame.known) features.push('unknownVerb');
  else if (!frame.features.includes('attitude'))
    features.push(mode === 'belief' ? 'beliefVerb' : mode === 'intention' ? 'intentionVerb' : 'sayVerb');

  if (has(s, verb, Tag.Noun) && !has(s, verb, Tag.Gerund | Tag.Participle) && !frame.features.includes('attitude'))
    features.push('alsoNoun');

  let source: Run | null = null;
  let understood: Understood | null = null;
  let relative: Relative | null = null;
  let coordinated = false;
  let cueStart = group.from;
  const aux = isSecond(s) && has(s, verb, Tag.Participle | Tag.Infinitive) ? auxiliaryOf(s, verb) : -1;
  // "zou gezegd hebben dat": hearsay of what somebody said.
  if (has(s, aux, Tag.Evidential)) return null;
  if (isPassive(s, verb, group)) {
    const agent = agentOf(s, group, verb) ?? frontedSpeaker(s, group.from) ?? authorBetween(s, verb + 1, frame.content);
    const subject = subjectBefore(s, group.from);
    const expletive = s.profile.expletives.has(s.tokens[group.from - 1]?.lower ?? '');
    if (agent) {
      source = agent;
      features.push('agent');
    } else features.push(!expletive && isAnimate(s, subject) ? 'listener' : 'passive');
  } else if (has(s, verb, Tag.Gerund) && !hasBe(s, group)) {
    // "without a strong showing", "voting rights": a noun.
    if (isGerundNoun(s, verb)) return null;
    source = subjectOfParticiple(s, verb);
    features.push('participleClause', source ? 'speaker' : 'noSubject');
    cueStart = verb;
  } else {
    relative = frame.subject || isSecond(s) ? null : relativeAt(s, group.from, contentEnd(s));
    const subject = isSecond(s)
      ? secondSubject(s, frame, aux >= 0 ? aux : group.from)
      : (frame.subject ?? relative?.antecedent ?? subjectBefore(s, group.from));
    const shared = subject.from === subject.to && (has(s, group.from - 1, Tag.Coordinator) || isText(s, group.from - 1, ','));
    if (subject.from < subject.to) source = subject;
    else if (shared) {
      source = before.findLast((c) => c.source)?.source ?? firstSubject(s, group.from);
      coordinated = true;
      if (source) features.push('sharedSubject');
    }
    if (!source && s.profile.grammar.inverts) {
      const after = s.profile.dropped
        ? lateSubject(s, verb + 1, frame.content > verb + 1 ? frame.content : undefined)
        : nounPhraseAfter(s, verb + 1);
      if (after && after.from < after.to && isAnimate(s, after)) source = after;
    }
    if (!source && s.profile.dropped) {
      const document = documentOfRelative(s, group.from);
      source =
        (document >= 0 ? firstSubject(s, document) : null) ??
        besideConjunction(s, group.from, before) ??
        leadingSubject(s, group.from) ??
        bodyBefore(s, group.from);
    }
    // "On assure à l'Élysée que": who "on" is.
    if (source && source.to - source.from === 1) source = placeOf(s, source.from, verb + 1);
    if (!source) understood = understoodSubject(s, group);
    if (understood) features.push('understood');
    else if (!source) features.push('noSubject');
    else if (isAnimate(s, source)) features.push('speaker');
    else features.push(isDocument(s, source) ? 'document' : 'lifelessSubject');
  }
  // "…, vindt de organisator": the subject behind the verb is not what is said.
  const content = source && frame.content >= source.from && frame.content < source.to ? source.to : frame.content;
  const { cueEnd, contentStart } = cueAndContent(s, frame, content);
  const cue =
    aux >= 0 && aux < group.from
      ? cueOf(s, aux, verb)
      : [spanOf(s, { from: source && source.to > cueStart ? cueStart : beforeAdverbs(s, cueStart), to: cueEnd })];
  if (frame.particle !== null) {
    if (frame.particle === cueEnd) cue[0] = spanOf(s, { from: cueStart, to: frame.particle + 1 });
    else cue.push(spanOf(s, { from: frame.particle, to: frame.particle + 1 }));
  }
  const end = relative?.end ?? contentEnd(s);
  const rest = frame.particle === null ? (s.profile.apart?.(s.tokens, s.tags, verb) ?? null) : null;
  const apart = rest && rest.from >= cueEnd ? rest : null;
  if (apart) cue.push(spanOf(s, apart));
  const runs =
    apart && apart.to > contentStart
      ? [
          { from: contentStart, to: apart.from },
          { from: apart.to, to: end },
        ]
      : [{ from: contentStart, to: end }];
  const said = runs.filter((run) => run.to > run.from);
  if (said.length === 0) return null;
  return {
    type: 'indirect',
    mode,
    head: verb,
    cue,
    source,
    ...(understood && { understood }),
    content: said,
    coordinated,
    features,
  };
}

/** The subject of a clause whose verb is second; empty where it shares that of the clause before: "… en verweet de minister dat". */
function secondSubject(s: Tagged, frame: Frame, finite: number): Run {
  const none = { from: finite, to: finite };
  if (has(s, finite - 1, Tag.Coordinator) && firstSubject(s, finite - 1)) return none;
  const front = subjectBefore(s, finite);
  // "Ford vertelde de commissie dat": who stands before the verb speaks to who stands behind it.
  const speaks = front.from < front.to && isAnimate(s, front) && startsClause(s, front.from) && !isGoverned(s, front);
  return (speaks ? front : frame.subject) ?? subjectOfSecond(s, finite) ?? none;
}

const hasBe = (s: Tagged, group: Run): boolean => {
  for (let i = group.from; i < group.to - 1; i++) if (has(s, i, Tag.Be)) return true;
  return false;
};

const isGerundNoun = (s: Tagged, verb: number): boolean => {
  const before = beforeAdverbs(s, verb) - 1;
  return (
    before >= 0 &&
    isWord(s, before) &&
    (has(s, before, Tag.Determiner | Tag.Finite) ||
      s.tags[before] === 0 ||
      (has(s, before, Tag.Noun) && !isAnimate(s, { from: before, to: before + 1 })))
  );
};

/** The cue takes in the occasion ("said in a statement") and the preposition before what is said ("warned of"). */
function cueAndContent(s: Tagged, frame: Frame, content: number): { readonly cueEnd: number; readonly contentStart: number } {
  // "onderstreepten volgens een communiqué": a cue of its own follows.
  if (s.profile.prepositionalCues.some((cue) => cue.words.every((word, k) => isText(s, content + k, word))))
    return { cueEnd: frame.cueEnd, contentStart: content };
  const occasion = frame.particle === null ? afterOccasion(s, frame.cueEnd) : frame.cueEnd;
  if (occasion > frame.cueEnd) return { cueEnd: occasion, contentStart: Math.max(content, occasion) };
  const joins = content === frame.cueEnd && has(s, content, Tag.Preposition) && !has(s, content, Tag.Infinitive | Tag.Complementiser);
  if (joins && frame.features.some((f) => f === 'objectOfSpeech' || f === 'attitude'))
    return { cueEnd: content + 1, contentStart: content + 1 };
  return { cueEnd: frame.cueEnd, contentStart: content };
}

/** "Stating that P, Aliyev reminded …": the subject of the clause behind the comma; "…, adding that": of the one before. */
function subjectOfParticiple(s: Tagged, gerund: number): Run | null {
  if (gerund === 0 || (has(s, gerund - 1, Tag.Subordinator | Tag.Preposition) && gerund === 1)) {
    for (let i = s.tokens.length - 1; i > gerund; i--) {
      if (!isText(s, i, ',')) continue;
      const subject = nounPhraseAfter(s, i + 1, 1);
      if (subject.from < subject.to && isAnimate(s, subject) && has(s, subject.to, Tag.Finite | Tag.Adverb | Tag.Have | Tag.Noun))
        return subject;
    }
    return null;
  }
  return firstSubject(s, gerund);
}

/** The subject of the first finite verb before token `end`. */
export function firstSubject(s: Tagged, end: number): Run | null {
  for (let i = 1; i < end; i++) {
    if (!has(s, i, Tag.Finite) || has(s, i, Tag.Name)) continue;
    const subject = subjectBefore(s, verbGroup(s, i).from);
    if (subject.from < subject.to && isAnimate(s, subject) && startsClause(s, subject.from)) return subject;
  }
  return null;
}
