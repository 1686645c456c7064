import { Tag } from '../../languages/tags';
import type { AttributionMode } from '../../model';
import { type Candidate, contentEnd, type QuoteMask } from '../candidate';
import type { Feature } from '../features';
import { has, isAnimate, isDocument, isWord, type Run, spanOf } from '../phrases';
import type { Tagged } from '../tagged';
import { asideContent, clauseBehind, cueEndOf, isAside, linkOf, objectOf } from './contents';
import { isPassive, passiveAt } from './passives';
import { isSurelyFinite, segmentOf, subjectOf, subjectWithin } from './subjects';
import { antecedentOf, described, isRelative, reporting, sourceOf, type Who } from './who';

/** Verbs that no list knows report only where these are absent. */
const noReport =
  Tag.Act | Tag.Be | Tag.Have | Tag.Modal | Tag.Name | Tag.Adverb | Tag.Preposition | Tag.Coordinator | Tag.Pronoun | Tag.Determiner;

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

/** "пообещало закупить": what somebody is going to do. */
const bindsSelf = (s: Tagged, verb: number): boolean =>
  (s.profile.bindsSelf?.has(s.tokens[verb]!.lower) ?? false) && has(s, verb + 1, Tag.Infinitive);

const modeOf = (s: Tagged, verb: number): AttributionMode =>
  bindsSelf(s, verb)
    ? 'intention'
    : has(s, verb, Tag.Say)
      ? 'assertion'
      : has(s, verb, Tag.Intention)
        ? 'intention'
        : has(s, verb, Tag.Belief)
          ? 'belief'
          : 'assertion';

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
  const who = antecedent ? described(s, antecedent, false) : sourceOf(s, verb, segment, before, clause !== null);
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
  // "Картина рассказывает о паромщике": a work tells a story.
  if (who.source && !clause && isWork(s, who.source)) return null;
  const features: Feature[] = [kind, ...(content.feature ? [content.feature] : []), ...who.features];
  if (!known && !(content.feature === 'thatClause' && who.source && isAnimate(s, who.source))) return null;
  const from = negated ? verb - 1 : verb;
  return {
    type: 'indirect',
    mode,
    head: verb,
    cue: [spanOf(s, { from, to: content.cueEnd })],
    source: content.source ?? publisherOf(s, who.source) ?? who.source,
    content: content.runs,
    coordinated: who.shared,
    features,
  };
}

/** "свидетельствуют данные, которые опубликовал центр": who has made the document known. */
function publisherOf(s: Tagged, source: Run | null): Run | null {
  const free = s.profile.freeOrder!;
  if (!source || !isDocument(s, source) || isAnimate(s, source)) return null;
  const from = source.to + 1;
  if (s.tokens[source.to]?.text !== ',' || !free.relative.has(s.tokens[from]?.lower ?? '')) return null;
  const segment = segmentOf(s, from, contentEnd(s));
  for (let verb = from + 1; verb < segment.to; verb++) {
    if (!free.publishes.has(s.tokens[verb]!.lower)) continue;
    const found = subjectWithin(s, segment, verb, from + 1, true);
    return found && isAnimate(s, found) ? found : null;
  }
  return null;
}

const isWork = (s: Tagged, source: Run): boolean => {
  const { works } = s.profile.freeOrder!;
  return works.has(s.tokens[source.from]!.lower) || works.has(s.tokens[source.to - 1]!.lower);
};

const isNegated = (s: Tagged, verb: number): boolean => has(s, verb - 1, Tag.Negation) && has(s, verb, Tag.Say);

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
