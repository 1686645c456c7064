import { auxiliary, reporting, Tag } from '../languages/tags';
import { contentEnd } from './candidate';
import {
  type Frame,
  frameOf,
  hasSpeakerBefore,
  isParticle,
  isPassive,
  isPerfect,
  isReportingVerb,
  isSecond,
  isUnknownVerb,
  wordingEnd,
} from './frames';
import {
  chainedTo,
  has,
  isAnimate,
  isDocument,
  isText,
  isWord,
  isWordOrNumber,
  nounPhraseAfter,
  type Run,
  subjectBefore,
  verbGroup,
} from './phrases';
import type { Tagged } from './tagged';

/*
 * Verbs with an object, an infinitive or an attitude instead of a clause.
 */

/** "expressed concern about", "sprak zijn bezorgdheid uit over": any verb whose object is an attitude that one expresses. */
export function attitudeFrame(s: Tagged, i: number): Frame | null {
  if (!mayExpress(s, i)) return null;
  const known = has(s, i, Tag.Say) && isReportingVerb(s, i);
  if (!known && !has(s, i, Tag.Finite | Tag.Gerund) && chainedTo(s, i) < 0 && !hasSpeakerBefore(s, i)) return null;
  const noun = nounExpressed(s, i);
  const expressed = expressedBy(s, i, noun);
  if (!expressed) return null;
  // "Den Haag reageert bezorgd.": how somebody reacts is what is said.
  if (known && noun === i + 1 && has(s, i, Tag.Finite) && noun + 1 >= contentEnd(s))
    return frameOf(i, noun, ['attitude'], { known, ...expressed });
  const isApart = isParticle(s, noun + 1) && has(s, noun + 2, Tag.Preposition | Tag.Complementiser);
  const content = isApart ? noun + 2 : noun + 1;
  if (!has(s, content, Tag.Preposition | Tag.Complementiser | Tag.Infinitive)) return null;
  return frameOf(i, content, ['attitude'], { particle: isApart ? noun + 1 : null, cueEnd: noun + 1, known, ...expressed });
}

/** A verb that may have an attitude for its object: "has a hope", "issued a warning", and any unfamiliar one. */
function mayExpress(s: Tagged, i: number): boolean {
  if (has(s, i, Tag.Have) && has(s, i + 1, Tag.Determiner)) return true;
  return (has(s, i, Tag.Say | Tag.Act) || isUnknownVerb(s, i)) && !has(s, i, auxiliary);
}

/** The noun behind a verb, over determiners, unknown words and reflexives. */
function nounExpressed(s: Tagged, verb: number): number {
  let noun = verb + 1;
  const isBefore = (i: number) => has(s, i, Tag.Determiner) || s.tags[i] === 0 || s.profile.reflexives.has(s.tokens[i]!.lower);
  while (noun - verb < 5 && isWord(s, noun) && isBefore(noun)) noun++;
  return noun;
}

/** What the noun makes of its verb: null where it is nothing that one expresses, no mode where it is the verb's own. */
function expressedBy(s: Tagged, verb: number, noun: number): Pick<Frame, 'mode'> | null {
  if (has(s, noun, Tag.Attitude)) return {};
  // "expressed amusement that": whatever one expresses.
  if (s.profile.expresses?.has(s.tokens[verb]!.lower) && has(s, noun, Tag.Noun) && opensTopic(s, noun + 1)) return {};
  const mode = s.profile.contentNouns?.get(s.tokens[noun]?.lower ?? '');
  // "issued a warning" says it; what else is done with one is no speech, and "rejected the idea" tells what is said of it.
  const spoken = s.profile.givesVoice?.has(s.tokens[verb]!.lower) ?? false;
  if (mode === undefined || noun === verb + 1 || (has(s, verb, reporting) && !spoken)) return null;
  // "deleted the message after": what one does to something said is no speech; "began this effort in": a time or a place.
  if (!spoken && (mode === 'assertion' || !opensTopic(s, noun + 1))) return null;
  return { mode: mode === 'assertion' && !spoken ? 'belief' : mode };
}

/** "a plan to", "the view that", "doubts about": what a noun for a thought goes on with. */
const opensTopic = (s: Tagged, i: number): boolean =>
  has(s, i, Tag.Complementiser | Tag.Infinitive) ||
  s.profile.of.has(s.tokens[i]?.lower ?? '') ||
  (s.profile.topics?.has(s.tokens[i]?.lower ?? '') ?? true);

/** "noted the importance of", "called for a ceasefire", "promised to leave", "wants to leave". */
export function objectFrame(s: Tagged, i: number): Frame | null {
  if (!isReportingVerb(s, i) || isAttribute(s, i)) return null;
  const passive = isPassive(s, i, verbGroup(s, i));
  if (!has(s, i, Tag.Finite | Tag.Gerund) && !passive && !isPerfect(s, i) && chainedTo(s, i) < 0) return null;
  // "declined to claim victory", "sought to convey that": the verb behind tells it with this one.
  if (leadsToSpeech(s, i)) return null;
  const wanted = wantedBehind(s, i);
  if (wanted > 0) return frameOf(i, wanted, ['objectOfSpeech']);
  const asked = askedTo(s, i);
  if (asked) return frameOf(i, asked.to, ['objectOfSpeech']);
  const rest = s.profile.apart?.(s.tokens, s.tags, i) ?? null;
  const content = rest?.from === i + 1 ? rest.to : wordingEnd(s, i);
  if (passive ? !linksPassive(s, i, content) : !rest && content === i + 1 && !takesObject(s, i)) return null;
  return opensObject(s, i, content) ? frameOf(i, content, ['objectOfSpeech'], { cueEnd: content }) : null;
}

/** "of confirmed infections": a participle between a preposition and its noun. */
const isAttribute = (s: Tagged, i: number): boolean =>
  s.profile.grammar.verb === 'medial' &&
  !s.profile.dropped &&
  !s.profile.grammar.inverts &&
  has(s, i, Tag.Participle) &&
  has(s, i - 1, Tag.Preposition | Tag.Determiner | Tag.Number) &&
  !has(s, i - 1, Tag.Pronoun | Tag.Subordinator | Tag.Vague) &&
  has(s, i + 1, Tag.Noun);

/** "calls it a “contribution”": the name that is given stands in quotation marks. */
function quotesName(s: Tagged, verb: number): boolean {
  for (let i = verb + 1; i < s.tokens.length && i - verb < 9 && s.tokens[i]!.kind !== 'punctuation'; i++)
    if (s.tokens[i]!.kind === 'quote') return true;
  return false;
}

/** "chiffre à 300 le nombre", "évalue le coût à 2 millions": a figure behind its preposition in the same clause. */
function givesFigure(s: Tagged, verb: number): boolean {
  for (let i = verb + 2; i < s.tokens.length && i - verb < 12 && isWordOrNumber(s, i); i++)
    if (s.tokens[i]!.kind === 'number' && s.profile.estimates!.before.has(s.tokens[i - 1]!.lower)) return true;
  return false;
}

/** Whether the infinitive of a verb of saying or believing hangs on the verb at token `i` and has something that it tells. */
function leadsToSpeech(s: Tagged, i: number): boolean {
  if (!has(s, i, Tag.Intention) || !has(s, i + 1, Tag.Infinitive) || chainedTo(s, i + 2) !== i) return false;
  return has(s, i + 2, Tag.Say | Tag.Belief) && (has(s, i + 3, Tag.Complementiser) || objectFrame(s, i + 2) !== null);
}

/**
 * "wants voters to know", "sought on Friday to calm": where what is wanted begins if its infinitive stands apart from the verb;
 * -1 where none does.
 */
function wantedBehind(s: Tagged, verb: number): number {
  const { grammar } = s.profile;
  if (grammar.verb !== 'medial' || grammar.inverts || !has(s, verb, Tag.Intention) || has(s, verb + 1, Tag.Infinitive)) return -1;
  for (let i = verb + 1; i < contentEnd(s) && i - verb < 8 && isWord(s, i); i++) {
    if (has(s, i, Tag.Infinitive) && has(s, i, Tag.Preposition))
      return has(s, verb + 1, Tag.Preposition | Tag.Adverb | Tag.Number) ? i : verb + 1;
    if (has(s, i, auxiliary | Tag.Coordinator | Tag.Complementiser | Tag.Subordinator)) return -1;
  }
  return -1;
}

/** "calls the plan a disgrace", "called it unfair": behind what is named stands at once what it is called. */
function namesSomething(s: Tagged, verb: number): boolean {
  if (s.profile.grammar.bareClause !== 'beside') return false;
  const isAlone = has(s, verb + 1, Tag.Pronoun) || s.profile.reflexives.has(s.tokens[verb + 1]?.lower ?? '') || isText(s, verb + 1, 'them');
  const at = isAlone ? verb + 2 : nounPhraseAfter(s, verb + 1, 1).to;
  if (at === verb + 1 || !isWord(s, at)) return false;
  return (
    (has(s, at, Tag.Determiner) && !has(s, at, Tag.Complementiser | Tag.Pronoun)) ||
    s.tags[at] === 0 ||
    (isAlone && (has(s, at, Tag.Participle) || isText(s, at, 'very')))
  );
}

/** "juge en revanche irréaliste l'idée": an adjective and then the thing judged. */
function judgesIt(s: Tagged, verb: number): boolean {
  let at = verb + 1;
  while (at - verb < 4 && has(s, at, Tag.Adverb | Tag.Preposition) && !has(s, at, Tag.Determiner)) at++;
  if (s.tokens[at]?.kind === 'quote') return true;
  return (
    (s.tags[at] === 0 || has(s, at, Tag.Participle | Tag.Noun)) &&
    !has(s, at, Tag.Determiner | Tag.Name) &&
    isWord(s, at) &&
    has(s, at + 1, Tag.Determiner | Tag.Complementiser | Tag.Preposition)
  );
}

/** "asked the senator to": whom somebody asks, before the infinitive; null where nobody is. */
function askedTo(s: Tagged, verb: number): Run | null {
  if (!s.profile.asks?.has(s.tokens[verb]!.lower) || has(s, verb, Tag.Noun)) return null;
  const asked = nounPhraseAfter(s, verb + 1, 1);
  return asked.from < asked.to && has(s, asked.to, Tag.Infinitive) ? asked : null;
}

/** Whether what stands behind an active verb can be what is said. */
function takesObject(s: Tagged, verb: number): boolean {
  const { lower } = s.tokens[verb]!;
  if (!s.profile.noObject.has(lower) && !s.profile.alsoDone?.has(lower)) return true;
  if (s.profile.estimates?.verbs.has(lower) && givesFigure(s, verb)) return true;
  if (s.profile.judges?.has(lower) && (judgesIt(s, verb) || quotesName(s, verb))) return true;
  if (s.profile.namesIt?.has(lower) && (quotesName(s, verb) || namesSomething(s, verb))) return true;
  // "The survey shows a rise": what a document does so is told by it; "reported earning a million".
  if (s.profile.grammar.bareClause === 'beside') {
    const subject = subjectBefore(s, verbGroup(s, verb).from);
    if (s.profile.alsoDone?.has(lower) && isDocument(s, subject) && !isAnimate(s, subject)) return true;
    if (!s.profile.alsoDone?.has(lower) && has(s, verb, Tag.Finite) && has(s, verb + 1, Tag.Gerund)) return true;
  }
  if (isSecond(s) && closesInInfinitive(s, verb + 1)) return true;
  return s.profile.speaksOf?.has(s.tokens[verb + 1]?.lower ?? '') || opensShortClause(s, verb + 1);
}

/** "zegt alle voorschriften te hebben gevolgd": an infinitive with its link before the next mark, and no clause before it. */
function closesInInfinitive(s: Tagged, from: number): boolean {
  for (let i = from; i < s.tokens.length && isWordOrNumber(s, i) && !has(s, i, Tag.Complementiser); i++)
    if (s.tokens[i]!.lower === s.profile.passiveLinks[0] && has(s, i + 1, Tag.Infinitive | Tag.Have | Tag.Be)) return true;
  return false;
}

/** "dijo no saber nada", "recordó cómo empezó", "dit avoir vu": in some languages an infinitive or a question is a clause as well. */
function opensShortClause(s: Tagged, i: number): boolean {
  if (!s.profile.dropped && !s.profile.grammar.bareInfinitive) return false;
  const asks = has(s, i, Tag.Subordinator) && !s.profile.links.has(s.tokens[i]!.lower);
  // "dit ne rien savoir", "dijo no haber visto": over negation and what goes with it.
  let at = i;
  while (at - i < 3 && has(s, at, Tag.Negation | Tag.Adverb | Tag.Pronoun) && !has(s, at, Tag.Infinitive)) at++;
  return asks || has(s, at, Tag.Infinitive);
}

/** "is said to", "was accused of": whether the word at token `at` joins what is said to a passive. */
function linksPassive(s: Tagged, verb: number, from: number): boolean {
  let at = from;
  // "se ha informado de la avería", "se estima un ahorro"
  if (s.profile.dropped && (at > verb + 1 || s.profile.tellsObject?.has(s.tokens[verb]!.lower))) return true;
  // "se la acusa además de"
  while (s.profile.dropped && has(s, at, Tag.Adverb) && !has(s, at, Tag.Negation)) at++;
  const link = s.profile.passiveLinks.indexOf(s.tokens[at]?.lower ?? '');
  // "a été confiée à la section": given to somebody.
  if (s.profile.described && !s.profile.dropped && link === 0 && !has(s, at + 1, Tag.Infinitive)) return false;
  const { lower } = s.tokens[verb]!;
  // "se recomienda no abrir"
  if (s.profile.dropped && link < 0 && has(s, has(s, at, Tag.Negation) ? at + 1 : at, Tag.Infinitive)) return true;
  // "was reported to the board": told to somebody.
  const toSomebody =
    s.profile.bodyPronouns !== undefined && has(s, at + 1, Tag.Determiner | Tag.Name | Tag.Group | Tag.Role | Tag.Organisation);
  return link === 0 ? !s.profile.directs.has(lower) && !toSomebody : link > 0 && !s.profile.noObject.has(lower);
}

/** Whether an object of the verb begins at token `at`. */
function opensObject(s: Tagged, verb: number, at: number): boolean {
  const counts = s.tokens[at]?.kind === 'number' && s.profile.dropped !== undefined;
  if (at >= contentEnd(s) || !(isWord(s, at) || counts || isFigure(s, verb, at) || s.tokens[at]!.kind === 'quote')) return false;
  const isInfinitive = has(s, at, Tag.Infinitive) && !has(s, at, Tag.Finite);
  if (has(s, at, Tag.Be | Tag.Have | Tag.Coordinator) && !isInfinitive) return false;
  return (
    !has(s, verb, Tag.Intention) || has(s, at, Tag.Infinitive | Tag.Determiner) || (s.profile.wishesFor?.has(s.tokens[at]!.lower) ?? false)
  );
}

/** "évalue à 300 tonnes": a figure behind a wording; right behind its verb it is seldom what is said. */
const isFigure = (s: Tagged, verb: number, at: number): boolean =>
  s.profile.grammar.bareInfinitive === true && at > verb + 1 && isWordOrNumber(s, at);
