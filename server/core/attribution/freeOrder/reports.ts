import { Tag } from '../../languages/tags';
import type { AttributionMode } from '../../model';
import { type Candidate, contentEnd, type QuoteMask } from '../candidate';
import type { Feature } from '../features';
import { has, isAnimate, isDocument, isText, isWord, nounPhraseAfter, nounPhraseBefore, type Run, spanOf } from '../phrases';
import { phrasesOf, type Tagged } from '../tagged';
import {
  followsSide,
  houseBefore,
  houseWithin,
  isBreak,
  isSurelyFinite,
  segmentOf,
  speaks,
  subjectBefore,
  subjectOf,
  subjectWithin,
} from './subjects';
import { contentAround } from './wordings';

const reporting = Tag.Say | Tag.Belief | Tag.Intention;
/** Verbs that no list knows report only where these are absent. */
const noReport =
  Tag.Act | Tag.Be | Tag.Have | Tag.Modal | Tag.Name | Tag.Adverb | Tag.Preposition | Tag.Coordinator | Tag.Pronoun | Tag.Determiner;

/** What a verb reports, and how that stands to it. */
interface Content {
  readonly runs: readonly Run[];
  readonly feature: Feature | null;
  /** Behind the verb the cue goes on to here. */
  readonly cueEnd: number;
  /** The subject without what turned out to be said. */
  readonly source?: Run;
}

/** Candidates that a verb makes with a clause, an object, or by standing in an aside. */
export function reportCandidates(s: Tagged, quoted: QuoteMask): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < s.tokens.length; i++) {
    if (quoted[i] || !isWord(s, i)) continue;
    const candidate = reportAt(s, i, candidates);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

const modeOf = (s: Tagged, verb: number): AttributionMode =>
  has(s, verb, Tag.Say) ? 'assertion' : has(s, verb, Tag.Intention) ? 'intention' : has(s, verb, Tag.Belief) ? 'belief' : 'assertion';

function reportAt(s: Tagged, verb: number, before: readonly Candidate[]): Candidate | null {
  const known = has(s, verb, reporting) && !has(s, verb, Tag.Noun | Tag.SayNoun | Tag.Attitude | Tag.Name);
  if (!known && (!isSurelyFinite(s, verb) || has(s, verb, noReport))) return null;
  const end = contentEnd(s);
  const to = cueEndOf(s, verb);
  const segment = segmentOf(s, verb, end);
  const relative = isRelative(s, segment, verb);
  const antecedent = relative ? antecedentOf(s, segment, verb) : null;
  if (relative && !antecedent) return null;
  const mode = modeOf(s, verb);
  const kind: Feature = !known ? 'unknownVerb' : mode === 'belief' ? 'beliefVerb' : mode === 'intention' ? 'intentionVerb' : 'sayVerb';
  if (has(s, verb, Tag.Gerund)) return known ? gerundAt(s, verb, segment, mode, kind) : null;
  if (isPassive(s, verb)) return passiveAt(s, verb, segment, mode, kind);
  if (!has(s, verb, Tag.Finite)) return null;
  const negated = isNegated(s, verb);
  if (negated && !s.profile.freeOrder!.deniable.has(s.tokens[verb]!.lower)) return null;
  const clause = clauseBehind(s, verb, to, segment, end, known);
  const who = antecedent ? described(s, antecedent, false) : sourceOf(s, verb, segment, before);
  const linked = linkOf(s, segment, verb);
  // "исследование показало", "как установили следователи"
  const shows = s.profile.freeOrder!.shows.has(s.tokens[verb]!.lower);
  if (shows && !(who.source && (isDocument(s, who.source) || (linked && who.near && isAnimate(s, who.source))))) return null;
  const content =
    clause ??
    (known
      ? linked || isAside(s, verb, segment, who)
        ? asideContent(s, segment, to, linked)
        : objectOf(s, verb, to, segment, who, mode)
      : null);
  if (!content) return null;
  const features: Feature[] = [kind, ...(content.feature ? [content.feature] : []), ...who.features];
  if (!known && !(content.feature === 'thatClause' && who.source && isAnimate(s, who.source))) return null;
  const from = negated ? verb - 1 : verb;
  return {
    type: 'indirect',
    mode,
    head: verb,
    cue: [spanOf(s, { from, to: content.cueEnd })],
    source: content.source ?? who.source,
    content: content.runs,
    coordinated: who.shared,
    features,
  };
}

/** The end of a wording such as "дал понять", "обратил внимание на". */
function cueEndOf(s: Tagged, i: number): number {
  const phrase = phrasesOf(s.profile)
    .get(s.tokens[i]!.lower)
    ?.find((p) => (p.tags & Tag.Say) !== 0 && p.words.every((word, k) => isText(s, i + k, word)));
  return i + (phrase ? phrase.words.length : 1);
}

const isNegated = (s: Tagged, verb: number): boolean => has(s, verb - 1, Tag.Negation) && has(s, verb, Tag.Say) && !isText(s, verb, 'не');

/** "который сообщил": a relative clause tells of its noun; "как сообщил" does not. */
function isRelative(s: Tagged, segment: Run, verb: number): boolean {
  for (let i = segment.from; i < verb; i++) {
    if (has(s, i, Tag.Complementiser)) return false;
    if (has(s, i, Tag.Subordinator) && !s.profile.links.has(s.tokens[i]!.lower))
      return /^(?:котор|чь|чей|кто|ком|что$)/.test(s.tokens[i]!.lower);
  }
  return false;
}

/** "министр, который сообщил": who the relative pronoun stands for, where that is the subject. */
function antecedentOf(s: Tagged, segment: Run, verb: number): Run | null {
  const free = s.profile.freeOrder!;
  if (!free.relative.has(s.tokens[segment.from]!.lower) || !isText(s, segment.from - 1, ',')) return null;
  // "который министр отверг": the clause has a subject of its own.
  if (subjectWithin(s, segment, verb, segment.from + 1, false)) return null;
  const named = nounPhraseBefore(s, segment.from - 1, 1);
  return named.from < named.to && isAnimate(s, named) ? named : null;
}

const isPassive = (s: Tagged, verb: number): boolean =>
  has(s, verb, Tag.Participle) || s.profile.freeOrder!.impersonal.has(s.tokens[verb]!.lower);

/** The link that makes an aside of the stretch: "как" at its head. */
function linkOf(s: Tagged, segment: Run, verb: number): boolean {
  for (let i = segment.from; i < verb && i - segment.from < 3; i++)
    if (s.profile.links.has(s.tokens[i]!.lower) && !has(s, i, Tag.Adverb)) return true;
  return false;
}

/** What stands in a clause of its own behind the verb: ", что …", "о том, что …", ": …". */
function clauseBehind(s: Tagged, verb: number, to: number, segment: Run, end: number, known: boolean): Content | null {
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
    return governed || (known && last === to) ? build(close + 1, 'thatClause') : null;
  }
  for (let i = verb + 1; i < close; i++) if (isSurelyFinite(s, i) && i >= to) return null;
  // "распространил заявление, что": the noun carries it, and the verb with it.
  return build(close + 1, 'thatClause');
}

/** Who speaks, and what speaks for it. */
interface Who {
  readonly source: Run | null;
  readonly features: readonly Feature[];
  readonly shared: boolean;
  /** The subject stands in the verb's own stretch. */
  readonly near: boolean;
}

function described(s: Tagged, source: Run, near: boolean, shared = false): Who {
  const feature: Feature = isAnimate(s, source) ? 'speaker' : isDocument(s, source) ? 'document' : 'lifelessSubject';
  return { source, features: shared ? ['sharedSubject', feature] : [feature], shared, near };
}

function sourceOf(s: Tagged, verb: number, segment: Run, before: readonly Candidate[]): Who {
  const free = s.profile.freeOrder!;
  const from = clauseStart(s, segment, verb);
  const plural = free.many(s.tokens[verb]!.lower);
  const sure = subjectWithin(s, segment, verb, from, false);
  if (sure && speaks(s, sure)) return described(s, sure, true);
  if (plural) {
    const house = houseWithin(s, { from, to: segment.to }, false);
    if (house) return described(s, house, true);
  }
  const joined = from > segment.from || has(s, segment.from, Tag.Coordinator);
  const last = joined ? before.findLast((c) => c.source && free.agrees(s.tokens, s.tags, c.source.from, verb, true)) : undefined;
  if (last?.source && last.source.to <= verb) return described(s, last.source, false, true);
  const loose = subjectWithin(s, segment, verb, from, true);
  if (loose && speaks(s, loose) && !followsSide(s, segment)) return described(s, loose, true);
  const own = from > segment.from ? subjectWithin(s, { from: segment.from, to: from }, verb, segment.from, false) : null;
  const earlier = own ?? subjectBefore(s, segment, verb, false) ?? subjectBefore(s, segment, verb, true);
  if (earlier && isAnimate(s, earlier)) return described(s, earlier, false, joined);
  if (loose && speaks(s, loose)) return described(s, loose, true);
  const near = sure ?? loose;
  if (near && !plural) return described(s, near, true);
  return { source: null, features: [plural ? 'passive' : 'noSubject'], shared: false, near: false };
}

/** Where the verb's clause begins in a stretch that holds another finite verb before a coordinator: "приехал и сообщил". */
function clauseStart(s: Tagged, segment: Run, verb: number): number {
  for (let i = verb - 1; i > segment.from; i--) {
    if (!has(s, i, Tag.Coordinator)) continue;
    for (let k = segment.from; k < i; k++) if (isSurelyFinite(s, k) || has(s, k, reporting | Tag.Be | Tag.Modal)) return i + 1;
  }
  return segment.from;
}

/** ", сообщил министр." · "– он сказал –": the verb and who speaks fill the stretch behind a comma. */
function isAside(s: Tagged, verb: number, segment: Run, who: Who): boolean {
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
function asideContent(s: Tagged, segment: Run, cueEnd: number, linked: boolean): Content | null {
  // An apposition or a relative clause behind the source still belongs to the aside.
  const runs = contentAround(s, segment.from, segment.to);
  const about = linked && segment.from > 0 && runs.length > 1 ? runs : runs;
  return about.length > 0 ? { runs: about, feature: 'aside', cueEnd } : null;
}

/** "осудил нападение", "призвал жителей не выходить", "о смерти сообщил сын", "их не подтверждает". */
function objectOf(s: Tagged, verb: number, to: number, segment: Run, who: Who, mode: AttributionMode): Content | null {
  if (mode === 'belief') return null;
  const { lower } = s.tokens[verb]!;
  const phrase = to > verb + 1;
  const end = contentEnd(s);
  let from = to;
  if (who.source && who.near && from >= who.source.from && from < who.source.to) from = who.source.to;
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
function attitudeEnd(s: Tagged, from: number): number | null {
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

/** "отметив, что …", "ссылаясь": said by the subject of the clause that it goes with. */
function gerundAt(s: Tagged, verb: number, segment: Run, mode: AttributionMode, kind: Feature): Candidate | null {
  const end = contentEnd(s);
  const to = cueEndOf(s, verb);
  const who: Who = { source: null, features: [], shared: false, near: false };
  const content = clauseBehind(s, verb, to, segment, end, true) ?? objectOf(s, verb, to, segment, who, mode);
  if (!content) return null;
  const source = subjectOfGerund(s, verb, segment, end);
  return {
    type: 'indirect',
    mode,
    head: verb,
    cue: [spanOf(s, { from: verb, to: content.cueEnd })],
    source,
    content: content.runs,
    coordinated: false,
    features: ['participleClause', kind, ...(content.feature ? [content.feature] : []), source ? 'speaker' : 'noSubject'],
  };
}

/** The subject of the finite verb nearest before the gerund, or, where none is, behind its stretch. */
function subjectOfGerund(s: Tagged, gerund: number, segment: Run, end: number): Run | null {
  const verbs: number[] = [];
  for (let i = gerund - 1; i >= 0; i--) if (isSurelyFinite(s, i) || has(s, i, Tag.Say | Tag.Be)) verbs.push(i);
  for (let i = segment.to; i < end; i++) if (isSurelyFinite(s, i)) verbs.push(i);
  for (const verb of verbs.slice(0, 4)) {
    const own = segmentOf(s, verb, end);
    const found = subjectOf(s, own, verb);
    if (found && isAnimate(s, found)) return found;
  }
  return null;
}

/** "Было подчеркнуто, что", "сообщается, что", "в докладе говорится, что", "с турецкой стороны было высказано предложение". */
function passiveAt(s: Tagged, verb: number, segment: Run, mode: AttributionMode, kind: Feature): Candidate | null {
  const end = contentEnd(s);
  // "было установлено": nobody says it.
  if (s.profile.freeOrder!.shows.has(s.tokens[verb]!.lower)) return null;
  const impersonal = s.profile.freeOrder!.impersonal.has(s.tokens[verb]!.lower);
  let from = verb;
  while (from > segment.from && has(s, from - 1, Tag.Be | Tag.Adverb) && !has(s, from - 1, Tag.Preposition)) from--;
  while (from < verb && !has(s, from, Tag.Be)) from++;
  const be = from < verb;
  if (!impersonal && !be && !/о$/.test(s.tokens[verb]!.lower)) return null;
  const to = verb + 1;
  const source = sideOf(s, segment) ?? houseWithin(s, segment, true) ?? houseBefore(s, segment);
  const listener = subjectWithin(s, segment, verb, segment.from, true);
  const features: Feature[] = [kind];
  const linked = linkOf(s, segment, verb);
  let content = clauseBehind(s, verb, to, segment, end, true);
  if (!content && linked) content = asideContent(s, segment, to, true);
  if (
    !content &&
    segment.from > 0 &&
    segment.from === from &&
    ',—–'.includes(s.tokens[segment.from - 1]!.text) &&
    !has(s, segment.from, Tag.Coordinator)
  ) {
    // ", говорится в заявлении", ", сообщается на сайте": a document, or nothing but the verb.
    if (source || segment.to === to) content = asideContent(s, segment, to, false);
  }
  if (!content) {
    const topic = s.profile.freeOrder!.topics.has(s.tokens[to]?.lower ?? '');
    const attitude = attitudeEnd(s, to);
    const pointed = segment.from < from && s.profile.freeOrder!.topics.has(s.tokens[segment.from]!.lower);
    if (topic) content = { runs: [{ from: to, to: end }], feature: 'objectOfSpeech', cueEnd: to };
    else if (attitude !== null && attitude < end) content = { runs: [{ from: attitude, to: end }], feature: 'attitude', cueEnd: attitude };
    else if (pointed) content = { runs: [{ from: segment.from, to: from }], feature: 'objectOfSpeech', cueEnd: to };
    else if (source && isDocument(s, source) && source.to <= from && to < end)
      content = { runs: [{ from: to, to: end }], feature: 'objectOfSpeech', cueEnd: to };
  }
  if (!content) return null;
  if (content.feature) features.push(content.feature);
  if (source) features.push('agent');
  else features.push(be && !impersonal && listener && isAnimate(s, listener) ? 'listener' : 'passive');
  return {
    type: 'indirect',
    mode,
    head: verb,
    cue: [spanOf(s, { from, to: content.cueEnd })],
    source,
    content: content.runs,
    coordinated: false,
    features,
  };
}

/** "с турецкой стороны", "со стороны ведомства": the side that speaks. */
function sideOf(s: Tagged, segment: Run): Run | null {
  for (let i = segment.from; i < segment.to; i++) {
    if (!has(s, i, Tag.Preposition) || !/^со?$/.test(s.tokens[i]!.lower)) continue;
    const run = nounPhraseAfter(s, i + 1, 1);
    for (let k = run.from; k < run.to; k++)
      if (s.profile.sides.has(s.tokens[k]!.lower)) return k === run.from && run.to > k + 1 ? { from: k + 1, to: run.to } : run;
  }
  return null;
}
