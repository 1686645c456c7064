import { Tag } from '../../languages/tags';
import type { AttributionMode } from '../../model';
import { contentEnd } from '../candidate';
import type { Feature } from '../features';
import { has, isText, isWord, type Run } from '../phrases';
import { phrasesOf } from '../readings';
import type { Tagged } from '../tagged';
import { isBreak, isSurelyFinite } from './subjects';
import { clauseStart, reporting, type Who } from './who';
import { contentAround } from './wordings';

/** What a verb reports, and how that stands to it. */
export interface Content {
  readonly runs: readonly Run[];
  readonly feature: Feature | null;
  /** Behind the verb the cue goes on to here. */
  readonly cueEnd: number;
  /** The subject without what turned out to be said. */
  readonly source?: Run;
}

/** The end of a wording such as "дал понять", "обратил внимание на". */
export function cueEndOf(s: Tagged, i: number): number {
  const phrase = phrasesOf(s.profile)
    .get(s.tokens[i]!.lower)
    ?.find((p) => (p.tags & Tag.Say) !== 0 && p.words.every((word, k) => isText(s, i + k, word)));
  return i + (phrase ? phrase.words.length : 1);
}

/** The link that makes an aside of the stretch: "как" at its head. */
export function linkOf(s: Tagged, segment: Run, verb: number): boolean {
  for (let i = segment.from; i < verb && i - segment.from < 3; i++)
    if (s.profile.links.has(s.tokens[i]!.lower) && !has(s, i, Tag.Adverb)) return true;
  return false;
}

/** What stands in a clause of its own behind the verb: ", что …", "о том, что …", ": …". */
export function clauseBehind(s: Tagged, verb: number, to: number, segment: Run, end: number, known: boolean): Content | null {
  const free = s.profile.freeOrder!;
  if (segment.to >= end || segment.to < to) return null;
  const close = segment.to;
  const mark = s.tokens[close]!.text;
  const build = (from: number, feature: Feature): Content | null =>
    from < end ? { runs: [{ from, to: end }], feature, cueEnd: to } : null;
  if (mark === ':')
    return known && has(s, verb, Tag.Say | Tag.Belief) && s.tokens[close + 1]?.kind !== 'quote' ? build(close + 1, 'thatClause') : null;
  if (mark !== ',') return null;
  const next = s.tokens[close + 1]?.lower ?? '';
  const says = known && has(s, verb, Tag.Say);
  // "объяснил, почему", but ", как сообщает X" is an aside.
  const asked = says && close - to < 2 && free.questions.has(next) && !has(s, close + 2, Tag.Say);
  if (!has(s, close + 1, Tag.Complementiser) && !(says && free.openers.has(next)) && !asked) return null;
  if (has(s, verb, Tag.Act) && !has(s, verb, reporting)) return null;
  const last = close - 1;
  if (free.pointing.has(s.tokens[last]!.lower)) {
    const governed = has(s, last - 1, Tag.Preposition);
    // "сделал то, что обещал": a thing, not words.
    return governed || (known && last === to) || (says && free.reasons.has(s.tokens[last]!.lower)) ? build(close + 1, 'thatClause') : null;
  }
  for (let i = verb + 1; i < close; i++) if (isSurelyFinite(s, i) && i >= to) return null;
  // "распространил заявление, что": the noun carries it, and the verb with it.
  return build(close + 1, 'thatClause');
}

/** ", сообщил министр." · "– он сказал –": the verb and who speaks fill the stretch behind a comma. */
export function isAside(s: Tagged, verb: number, segment: Run, who: Who): boolean {
  if (segment.from === 0 || !has(s, verb, Tag.Say | Tag.Belief)) return false;
  const opening = s.tokens[segment.from - 1]!.text;
  if (!',—–'.includes(opening)) return false;
  if (has(s, segment.from, Tag.Coordinator | Tag.Subordinator | Tag.Complementiser)) return false;
  let first = segment.from;
  while (first < verb && has(s, first, Tag.Adverb | Tag.Have)) first++;
  const verbFirst = first === verb;
  if (!who.near && !(verbFirst && who.source === null && segment.to - verb < 4)) return false;
  if (who.source && !verbFirst && (who.source.to !== verb || who.source.from !== segment.from)) return false;
  const rest = Math.max(verb + 1, who.source && who.source.from > verb ? who.source.to : 0);
  // "…, сообщил министр о визите": an object makes it a clause like any other.
  for (let i = verb + 1; i < segment.to; i++) {
    if (who.source && i >= who.source.from && i < who.source.to) continue;
    if (s.profile.freeOrder!.topics.has(s.tokens[i]!.lower) || isSurelyFinite(s, i) || has(s, i, Tag.Infinitive)) return false;
  }
  return verbFirst || rest >= segment.to;
}

/** What stands around the aside; an opening one ("Как сообщил X, …") has only what follows. */
export function asideContent(s: Tagged, segment: Run, cueEnd: number, linked: boolean): Content | null {
  // An apposition or a relative clause behind the source still belongs to the aside.
  const runs = contentAround(s, segment.from, segment.to);
  const about = linked && segment.from > 0 && runs.length > 1 ? runs : runs;
  return about.length > 0 ? { runs: about, feature: 'aside', cueEnd } : null;
}

/** "осудил нападение", "призвал жителей не выходить", "о смерти сообщил сын", "их не подтверждает". */
export function objectOf(s: Tagged, verb: number, to: number, segment: Run, who: Who, mode: AttributionMode): Content | null {
  if (mode === 'belief') return null;
  const { lower } = s.tokens[verb]!;
  const phrase = to > verb + 1;
  const end = contentEnd(s);
  let from = to;
  while (from < end && has(s, from, Tag.Adverb) && !has(s, from, Tag.Negation)) from++;
  if (who.source && who.near && from >= who.source.from && from < who.source.to) from = who.source.to;
  // "сообщили в пресс-службе": nor is the body in which it is said.
  if (who.source && who.near && from === who.source.from - 1 && has(s, from, Tag.Preposition)) from = who.source.to;
  while (from < end && has(s, from, Tag.Adverb) && !has(s, from, Tag.Negation)) from++;
  const attitude = attitudeEnd(s, from);
  if (mode === 'intention' && !has(s, from, Tag.Infinitive)) return null;
  const topic = s.profile.freeOrder!.topics.has(s.tokens[from]?.lower ?? '') || has(s, from, Tag.Infinitive);
  if (!phrase && attitude === null && !topic && s.profile.noObject.has(lower)) return aboutBefore(s, verb, to, segment, who, true);
  if (s.profile.freeOrder!.greets.has(lower) && greetsPeople(s, from)) return null;
  const stops = from >= end || isBreak(s, from) || has(s, from, Tag.Coordinator);
  const quoted = from < end && s.tokens[from]!.kind === 'quote';
  if (stops && !quoted) return aboutBefore(s, verb, to, segment, who, false);
  // "Заявил об отставке губернатор": the subject behind is no part of what is said.
  const late = who.source && who.near && who.source.from > from && who.source.to === segment.to;
  return {
    runs: [{ from, to: late ? who.source!.from : end }],
    feature: attitude !== null ? 'attitude' : 'objectOfSpeech',
    cueEnd: attitude ?? to,
  };
}

/** "приветствуя гостей", but "приветствовал решение": the object's first noun is somebody. */
function greetsPeople(s: Tagged, from: number): boolean {
  let noun = from;
  while (noun - from < 4 && (s.tags[noun] === 0 || has(s, noun, Tag.Determiner))) noun++;
  return has(s, noun, Tag.Role | Tag.Group | Tag.Name | Tag.Pronoun) || !has(s, noun, Tag.SayNoun | Tag.Noun);
}

/** Behind the attitude that stands at `from`: "глубокую обеспокоенность"; null where there is none. */
export function attitudeEnd(s: Tagged, from: number): number | null {
  let i = from;
  while (i - from < 3 && isWord(s, i) && (has(s, i, Tag.Determiner) || s.tags[i] === 0)) i++;
  return has(s, i, Tag.Attitude) ? i + 1 : null;
}

/** What is said stands before the verb: "Об этом сообщил сын", "связь с подрядчиком отрицает". */
function aboutBefore(s: Tagged, verb: number, to: number, segment: Run, who: Who, topicOnly: boolean): Content | null {
  if (!who.source || !who.near) return null;
  const free = s.profile.freeOrder!;
  let from = clauseStart(s, segment, verb);
  let until = verb;
  while (until > from && has(s, until - 1, Tag.Negation | Tag.Adverb)) until--;
  // "Связь с подрядчиком министр отрицает", "мэрия эти сведения не подтверждает"
  if (who.source.from < verb && who.source.from > from && who.source.to >= until) until = who.source.from;
  else if (who.source.from < verb && who.source.from >= from) from = who.source.to;
  // "Конкуренты обвинения отвергли": a noun of its own between the two.
  const { source } = who;
  if (
    until <= from &&
    source.to === until &&
    source.to - source.from > 1 &&
    has(s, source.from + 1, Tag.Noun) &&
    !has(s, source.from + 1, Tag.Role | Tag.Organisation | Tag.Group)
  )
    return {
      runs: [{ from: source.from + 1, to: until }],
      feature: 'objectOfSpeech',
      cueEnd: to,
      source: { from: source.from, to: source.from + 1 },
    };
  if (until <= from) return null;
  const topic = free.topics.has(s.tokens[from]!.lower);
  if (topicOnly && !topic) return null;
  // "В среду сообщил министр": when or where is not what.
  if (!topic && has(s, from, Tag.Preposition)) return null;
  return { runs: [{ from, to: until }], feature: 'objectOfSpeech', cueEnd: to };
}
