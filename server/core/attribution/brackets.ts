import { Tag } from '../languages/tags';
import type { AttributionMode, Span } from '../model';
import { type Candidate, contentEnd, type QuoteMask } from './candidate';
import type { Feature } from './features';
import { isMild, isReported, type Segment, segmentsOf } from './fields';
import { isNoun, nounGroupAfter } from './nounGroups';
import { has, isAnimate, isDocument, isText, isWord, type Run, spanOf } from './phrases';
import { bracketsOf, type Predicate, predicatesOf } from './predicates';
import type { Tagged } from './tagged';

/*
 * Attributions of a language whose verb is second: who says it stands before the finite verb or behind it, the rest of the
 * verb at the end of the clause ("teilte … mit", "hat … gesagt"), and what is said behind a comma, a colon or before.
 */

/** A clause with its segments and what stands before its verb. */
export interface Clause {
  readonly segment: Segment;
  readonly index: number;
  /** First token, with what stands before the verb in segments of its own. */
  readonly from: number;
  readonly to: number;
  /** Index of its last segment. */
  readonly lastIndex: number;
  /** The finite verb is its first word. */
  readonly verbFirst: boolean;
  /** Whole clauses or a quotation stand before the verb: tokens from the head on. */
  readonly before: Run | null;
}

export function bracketCandidates(s: Tagged, quoted: QuoteMask): Candidate[] {
  const segments = segmentsOf(s, quoted);
  const candidates: Candidate[] = [];
  const label = labelled(s, segments);
  if (label) candidates.push(label);
  let subject: Run | null = null;
  for (const [index, segment] of segments.entries()) {
    const so = soAside(s, segments, index);
    if (so) candidates.push(so);
    if (segment.finite < 0) continue;
    const clause = clauseOf(s, segments, index);
    const own = ownSubject(s, clause, segments);
    // "… und kündigte an", "X nickt, schränkt aber ein": the subject of the clause before.
    const joined = has(s, segment.from - 1, Tag.Coordinator) || (clause.verbFirst && segments[index - 1]?.kind === 'main');
    const shared = segment.kind === 'main' && own === null && joined;
    const source = shared ? subject : own;
    for (const predicate of predicatesOf(s, clause, segments, quoted)) {
      const candidate = candidateOf(s, quoted, segments, clause, predicate, source, shared);
      if (candidate) candidates.push(candidate);
    }
    if (segment.kind === 'main' && own) subject = own;
  }
  return candidates;
}

/** The subject of a clause; none where the verb is first behind "und": there it is that of the clause before. */
function ownSubject(s: Tagged, clause: Clause, segments: readonly Segment[]): Run | null {
  const subject = subjectOf(s, clause, segments);
  const shares = clause.verbFirst && clause.segment.kind === 'main' && has(s, clause.segment.from - 1, Tag.Coordinator);
  return shares && !(subject && isNominative(s, subject.from)) ? null : subject;
}

/** Gathers what belongs to the clause of a segment: fragments before its verb, and those up to its separated particle. */
function clauseOf(s: Tagged, segments: readonly Segment[], index: number): Clause {
  const segment = segments[index]!;
  const verbFirst = segment.kind === 'main' && leadsWith(s, segment);
  let first = index;
  let before: Run | null = null;
  const linked = segment.finite > segment.from && s.profile.links.has(s.tokens[segment.from]!.lower);
  if (verbFirst && ',–—'.includes(segment.lead) && segment.lead !== '') {
    while (first > 0 && segments[first - 1]!.kind !== 'main' && ',–—('.includes(segments[first]!.lead)) first--;
    let head = first;
    // "P, sagte er": a whole clause before, back to a colon or the head.
    while (head > 0 && segments[head]!.lead !== ':' && segments[head]!.lead !== ';') head--;
    if (head < index && segments.slice(head, index).some((g) => g.kind !== 'fragment' && !g.relative))
      before = { from: segments[head]!.from, to: segments[index - 1]!.to };
    if (first > 0 && segments[first - 1]!.kind === 'main') first = index;
    // "Der Fahrer, so sagten Zeugen, sei geflohen": what stands before is no subject of it.
    if (linked && index > 0) {
      first = index;
      before = { from: segments[head]!.from, to: segments[index - 1]!.to };
    }
  }
  let lastIndex = index;
  if (segment.kind === 'main' && bracketsOf(s, segment.from, segment.to).particle < 0)
    for (
      let k = index + 1;
      k < Math.min(segments.length, index + 5) && segments[k]!.kind !== 'main' && segments[k]!.kind !== 'quote';
      k++
    ) {
      const g = segments[k]!;
      if (g.kind !== 'fragment' || g.lead === ':') continue;
      const found = bracketsOf(s, g.from, g.to);
      const closes =
        found.particle >= 0 ||
        (has(s, segment.finite, Tag.Have | Tag.Be) && has(s, g.to - 1, Tag.Participle) && !has(s, segment.to - 1, Tag.Participle));
      if (closes && (g.to - g.from === 1 || segments.slice(index + 1, k).some((x) => x.relative))) lastIndex = k;
    }
  return { segment, index, from: segments[first]!.from, to: segments[lastIndex]!.to, lastIndex, verbFirst, before };
}

/** "sagte er", "so sagte er", "aber sagte er": nothing that could be a subject stands before the verb. */
function leadsWith(s: Tagged, segment: Segment): boolean {
  for (let i = segment.from; i < segment.finite; i++)
    if (!has(s, i, Tag.Coordinator) && !s.profile.links.has(s.tokens[i]!.lower)) return false;
  return true;
}

/** Cannot be a subject by its form: "dem Minister", "den Plan", "der neuen Regierung". */
function isOblique(s: Tagged, run: Run): boolean {
  const word = s.tokens[run.from]!.lower;
  if (s.profile.bracket?.oblique.has(word)) return true;
  return word === 'der' && /en$/.test(s.tokens[run.from + 1]?.lower ?? '') && !isNoun(s, run.from + 1) && isNoun(s, run.from + 2);
}

const canSpeak = (s: Tagged, run: Run) =>
  (isAnimate(s, run) && !(run.to - run.from === 1 && s.profile.expletives.has(s.tokens[run.from]!.lower))) || isDocument(s, run);

/** The subject of a clause: before its verb or behind it, by form and by who can speak. */
export function subjectOf(s: Tagged, clause: Clause, segments: readonly Segment[]): Run | null {
  const { segment } = clause;
  if (segment.kind === 'last') return subjectIn(s, segment.from + 1, segment.to, segment.finite, segment.relative);
  let front: Run | null = null;
  if (!clause.verbFirst || clause.from < segment.from) {
    let at = clause.verbFirst ? clause.from : segment.from;
    while (has(s, at, Tag.Coordinator)) at++;
    const group = nounGroupAfter(s, at);
    if (group.to > group.from && !has(s, at, Tag.Preposition) && !isOblique(s, group) && group.to <= segment.finite) front = group;
  }
  if (front && has(s, front.from, Tag.Pronoun) && front.to - front.from === 1) return front;
  const behind = subjectIn(s, segment.finite + 1, clauseEnd(clause, segments), -1, false);
  if (front && (canSpeak(s, front) || !behind || !isAnimate(s, behind))) {
    // "Das Paket lobte er": a pronoun behind the verb is the subject.
    if (behind && behind.to - behind.from === 1 && isNominative(s, behind.from) && !has(s, front.from, Tag.Name)) return behind;
    return front;
  }
  return behind ?? front;
}

const clauseEnd = (clause: Clause, segments: readonly Segment[]): number => Math.max(clause.to, segments[clause.index]!.to);

const isNominative = (s: Tagged, i: number): boolean => s.profile.bracket?.nominative.has(s.tokens[i]!.lower) ?? false;

/** The first noun phrase between two tokens that can be a subject, somebody who can speak before others. */
function subjectIn(s: Tagged, from: number, to: number, verb: number, relative: boolean): Run | null {
  let plain: Run | null = null;
  let pronoun: Run | null = null;
  let i = from;
  while (i < to && i !== verb) {
    if (s.tokens[i]!.kind === 'quote') {
      const named = nounGroupAfter(s, i, 1);
      if (named.to === named.from) break;
    }
    if (has(s, i, Tag.Preposition) && !isNoun(s, i)) {
      const group = nounGroupAfter(s, i + 1, 1);
      i = Math.max(i + 1, group.to);
      continue;
    }
    const group = nounGroupAfter(s, i);
    if (group.to === group.from) {
      i++;
      continue;
    }
    const single = group.to - group.from === 1 && has(s, i, Tag.Pronoun);
    if (single) {
      if (isNominative(s, i)) {
        // "würdigte sie Ministerin Anna Holm": "sie" and "es" may be objects that stand before the subject.
        if (!s.profile.expletives.has(s.tokens[i]!.lower) && s.tokens[i]!.lower !== 'sie') return group;
        pronoun ??= group;
      }
    } else if (!isOblique(s, group)) {
      if (canSpeak(s, group) && (!pronoun || (isAnimate(s, group) && group.from === pronoun.to))) return group;
      if (!has(s, i, Tag.Number) && !has(s, group.to - 1, Tag.Adverb)) plain ??= group;
    }
    i = group.to;
  }
  if (relative && !pronoun && !plain) return null;
  return pronoun ?? plain;
}

/** «Ada Holm, 67, Rentnerin: „…“» */
function labelled(s: Tagged, segments: readonly Segment[]): Candidate | null {
  const colon = segments.findIndex((g) => g.lead === ':');
  if (colon <= 0 || segments.slice(0, colon).some((g) => g.kind !== 'fragment' || !',('.includes(g.lead))) return null;
  const source = nounGroupAfter(s, 0);
  if (
    source.to === source.from ||
    !isAnimate(s, source) ||
    !has(s, source.from, Tag.Name | Tag.Role | Tag.Honorific | Tag.Organisation | Tag.Determiner)
  )
    return null;
  const end = segments[colon]!.from;
  if (end - source.to > 8) return null;
  const content = { from: segments[colon]!.from, to: contentEnd(s) };
  return {
    type: 'direct',
    mode: 'assertion',
    head: source.from,
    cue: [],
    source,
    content: [content],
    coordinated: false,
    features: ['quotation', 'speaker'],
  };
}

/** "…, so Rohde weiter": who says it behind a link word, without a verb. */
function soAside(s: Tagged, segments: readonly Segment[], index: number): Candidate | null {
  const segment = segments[index]!;
  if (index === 0 || segment.finite >= 0 || !s.profile.links.has(s.tokens[segment.from]?.lower ?? '')) return null;
  const source = nounGroupAfter(s, segment.from + 1);
  if (source.to === source.from || !canSpeak(s, source)) return null;
  let rest = source.to;
  while (rest < segment.to && !has(s, rest, Tag.Preposition | Tag.Number) && (has(s, rest, Tag.Adverb) || s.tags[rest] === 0)) rest++;
  if (rest < segment.to && !has(s, rest, Tag.Preposition | Tag.Number)) return null;
  const end = contentEnd(s);
  const next = segments.find((g) => g.from >= Math.max(segment.to, source.to));
  const content: Run[] = [{ from: headOf(segments, index), to: segments[index - 1]!.to }];
  if (next && next.from < end) content.push({ from: next.from, to: end });
  return {
    type: 'indirect',
    mode: 'assertion',
    head: segment.from,
    cue: [spanOf(s, { from: segment.from, to: segment.from + 1 })],
    source,
    content,
    coordinated: false,
    features: ['aside', 'sayVerb', isAnimate(s, source) ? 'speaker' : 'document'],
  };
}

/** Where what stands before a segment begins: behind a semicolon, or at the head. */
function headOf(segments: readonly Segment[], index: number): number {
  let head = index;
  while (head > 0 && segments[head]!.lead !== ';') head--;
  return segments[head]!.from;
}

interface Content {
  readonly runs: readonly Run[];
  readonly features: readonly Feature[];
  readonly quotation?: boolean;
}

function candidateOf(
  s: Tagged,
  quoted: QuoteMask,
  segments: readonly Segment[],
  clause: Clause,
  predicate: Predicate,
  subject: Run | null,
  shared: boolean,
): Candidate | null {
  const known = (predicate.tags & (Tag.Say | Tag.Belief | Tag.Intention)) !== 0;
  const speaker = predicate.impersonal ? speakerInPhrase(s, clause) : predicate.passive ? agentIn(s, clause, quoted) : subject;
  const speaks = speaker !== null && canSpeak(s, speaker);
  const content = contentOf(s, segments, clause, predicate, speaker, speaks);
  if (!content) return null;
  const mode: AttributionMode = predicate.tags & Tag.Say || !known ? 'assertion' : predicate.tags & Tag.Belief ? 'belief' : 'intention';
  // Only wanting that stands with an infinitive is an intention; only clauses are believed.
  const features: Feature[] = [...content.features];
  features.push(!known ? 'unknownVerb' : mode === 'belief' ? 'beliefVerb' : mode === 'intention' ? 'intentionVerb' : 'sayVerb');
  if (predicate.impersonal || predicate.passive) features.push(speaker ? 'agent' : 'passive');
  else if (!speaker) features.push('noSubject');
  else if (isAnimate(s, speaker)) features.push('speaker');
  else features.push(isDocument(s, speaker) ? 'document' : 'lifelessSubject');
  if (shared && speaker) features.push('sharedSubject');
  const runs = content.runs.filter((run) => run.to > run.from);
  if (runs.length === 0) return null;
  return {
    type: content.quotation ? 'direct' : 'indirect',
    mode,
    head: predicate.verb,
    cue: predicate.cue,
    source: speaker,
    content: runs,
    coordinated: shared,
    features,
  };
}

/** "hieß es beim Betreiber", "verlautete aus Kreisen": who speaks stands behind a preposition. */
function speakerInPhrase(s: Tagged, clause: Clause): Run | null {
  for (let i = clause.from; i < clause.to; i++) {
    if (!s.profile.authors.has(s.tokens[i]!.lower) || !has(s, i, Tag.Preposition)) continue;
    const group = nounGroupAfter(s, i + 1);
    if (group.to > group.from && canSpeak(s, group)) return group;
  }
  return null;
}

/** "wurde von der Polizei bestätigt", "von Schweizer Seite wurde … geäußert". */
function agentIn(s: Tagged, clause: Clause, quoted: QuoteMask): Run | null {
  for (let i = clause.from; i < clause.to; i++) {
    if (quoted[i] || !s.profile.agentMarkers.has(s.tokens[i]!.lower)) continue;
    const group = nounGroupAfter(s, i + 1);
    if (group.to > group.from && isAnimate(s, group)) return group;
  }
  return null;
}

const until = (segments: readonly Segment[], from: number): number => segments[from]?.from ?? 0;

function contentOf(
  s: Tagged,
  segments: readonly Segment[],
  clause: Clause,
  predicate: Predicate,
  speaker: Run | null,
  speaks: boolean,
): Content | null {
  const end = contentEnd(s);
  const { tags } = predicate;
  const say = (tags & Tag.Say) !== 0;
  const evidence =
    !say && speaker !== null && isDocument(s, speaker) && (s.profile.bracket?.evidence.has(s.tokens[predicate.verb]!.lower) ?? false);
  const known = say || evidence || (tags & Tag.Belief) !== 0;
  const next = segments[contentIndex(s, segments, clause, say)];
  const rest: Run | null = next ? { from: next.from, to: end } : null;
  // An unfamiliar verb reports only in its simple form: "ätzte er", not "sei … gekommen".
  const named = (speaks || predicate.impersonal || predicate.passive) && (known || predicate.simple);
  if (clause.segment.kind === 'last' && !clause.segment.relative && s.profile.links.has(s.tokens[clause.segment.from]!.lower))
    return say || evidence || predicate.impersonal ? around(segments, clause, end) : null;
  const aside = clause.verbFirst && clause.before !== null && clause.segment.kind === 'main' && !isReported(s, clause.segment.finite);
  if (aside) {
    const quoteBefore = segments[clause.index - 1]!.kind === 'quote';
    const told = segments.slice(0, clause.index).some((g) => g.kind === 'main' && isReported(s, g.finite));
    const clauseBefore = segments
      .slice(0, clause.index)
      .some((g) => g.kind === 'main' || (g.kind === 'last' && !g.relative && has(s, g.from, Tag.Complementiser)));
    const linked = clause.segment.finite > clause.segment.from && s.profile.links.has(s.tokens[clause.segment.from]!.lower);
    if (linked && known && named && !quoteBefore) return around(segments, clause, end);
    if ((quoteBefore && (known || named)) || (told && (known || named)) || (clauseBefore && known && named)) {
      const goesOn =
        next &&
        (next.lead === ':' ||
          (quoteBefore ? next.kind === 'quote' : next.kind === 'main' && (isReported(s, next.finite) || isMild(s, next.finite))));
      const follows = goesOn === true;
      const runs = [clause.before!, ...(follows && rest ? [rest] : [])];
      return {
        runs,
        features: quoteBefore ? ['quotation'] : ['aside'],
        quotation: quoteBefore && segments.slice(0, clause.index).every((g) => g.kind === 'quote'),
      };
    }
  }
  if (next && rest) {
    const quote = next.kind === 'quote';
    if (quote && (next.lead === ':' || next.lead === ',') && (known || named))
      return { runs: [rest], features: ['quotation'], quotation: segments[clause.lastIndex + 2] === undefined };
    if (next.lead === ':') {
      if (!known && !(named && next.finite >= 0 && isReported(s, next.finite))) return null;
      return { runs: [rest], features: ['plainClause', 'thatClause'] };
    }
    const open = next.lead === ',' || next.lead === '–';
    const infinitive = next.kind === 'infinitive' || (next.kind === 'fragment' && endsInInfinitive(segments, clause.lastIndex + 1));
    if (open && next.kind === 'last' && !next.relative && isContentClause(s, next, known)) {
      if (known || (named && !(tags & (Tag.Act | Tag.Intention)) && has(s, next.from, Tag.Complementiser)))
        return { runs: [rest], features: ['thatClause'] };
    }
    if (open && next.kind === 'main' && next.finite > next.from && !clause.segment.relative) {
      const told = isReported(s, next.finite) || isMild(s, next.finite);
      if (told && (known || named)) return { runs: [rest], features: ['plainClause', 'thatClause'] };
      if (say && speaks && predicate.takesClause && !predicate.passive) return { runs: [rest], features: ['plainClause'] };
    }
    if (open && infinitive && (known || tags & Tag.Intention) && !isText(s, next.from, 'um') && !isText(s, next.from, 'ohne'))
      return predicate.passive && !predicate.reports && !(speaker && predicate.attitude)
        ? null
        : { runs: [rest], features: ['plainClause'] };
    // "Im Übrigen, sagte er, sei der Plan gut."
    if (clause.verbFirst && clause.from < clause.segment.from && next.kind === 'main' && next.finite === next.from && known)
      return { runs: [{ from: clause.from, to: segments[clause.index - 1]!.to }, rest], features: ['aside'] };
  }
  // "hält den Plan für falsch": what somebody believes as an object.
  if (tags & Tag.Belief && speaks && predicate.takesObject && !predicate.passive && clause.segment.kind === 'main')
    return objectOf(s, segments, clause, predicate, speaker);
  if (!say || !(speaks || predicate.impersonal || predicate.reports) || (predicate.passive && !predicate.reports)) return null;
  return objectOf(s, segments, clause, predicate, speaker);
}

/** The segment behind a clause, past what is told of its subject: "sagte Holm, der Chef, am Montag in Kiel, dass". */
function contentIndex(s: Tagged, segments: readonly Segment[], clause: Clause, say: boolean): number {
  const first = clause.lastIndex + 1;
  const next = segments[first];
  if (!say || !next || next.lead !== ',' || !(next.relative || next.kind === 'fragment')) return first;
  for (let k = first + 1; k < Math.min(segments.length, first + 5); k++) {
    const g = segments[k]!;
    if (
      g.kind === 'quote' ||
      (g.kind === 'last' && has(s, g.from, Tag.Complementiser)) ||
      (g.kind === 'main' && g.finite > g.from && isReported(s, g.finite)) ||
      g.lead === ':'
    )
      return k;
    if (g.kind !== 'fragment' && !g.relative) return first;
  }
  return first;
}

/** "schlug vor, das Haus, eine Ruine, abzureißen": fragments up to an infinitive. */
function endsInInfinitive(segments: readonly Segment[], from: number): boolean {
  for (let k = from; k < Math.min(segments.length, from + 4); k++) {
    if (segments[k]!.kind === 'infinitive') return true;
    if (segments[k]!.kind === 'main' || segments[k]!.kind === 'quote') return false;
  }
  return false;
}

/** A clause that says what was said: "dass", and behind a known verb "ob", "wie", "warum". */
const isContentClause = (s: Tagged, next: Segment, known: boolean): boolean =>
  has(s, next.from, Tag.Complementiser) || (known && s.profile.bracket?.interrogatives.has(s.tokens[next.from]!.lower) === true);

/** "wie X mitteilte": everything else of the sentence. */
function around(segments: readonly Segment[], clause: Clause, end: number): Content {
  const runs: Run[] = [];
  const head = headOf(segments, clause.index);
  if (clause.index > 0) runs.push({ from: head, to: segments[clause.index - 1]!.to });
  const next = segments[clause.lastIndex + 1];
  if (next) runs.push({ from: until(segments, clause.lastIndex + 1), to: end });
  return { runs, features: ['aside'] };
}

/** What is said as an object: the clause without its subject and its verb, with the clauses that hang on it. */
function objectOf(s: Tagged, segments: readonly Segment[], clause: Clause, predicate: Predicate, speaker: Run | null): Content | null {
  if (!predicate.takesObject && !predicate.together && !saysOf(s, clause)) return null;
  // "bestätigte das nicht" says nothing; "schloss das nicht aus" does.
  if (isNegated(s, clause, predicate)) return null;
  let last = clause.lastIndex;
  while (
    last + 1 < segments.length &&
    (segments[last + 1]!.relative || segments[last + 1]!.kind !== 'main') &&
    ',–('.includes(segments[last + 1]!.lead)
  )
    last++;
  const to = Math.max(clause.to, segments[last]!.to);
  const free = new Uint8Array(to - clause.from).fill(1);
  const drop = (from: number, until: number) => {
    for (let i = Math.max(from, clause.from); i < Math.min(until, to); i++) free[i - clause.from] = 0;
  };
  if (speaker) drop(speaker.from, speaker.to);
  for (const span of predicate.cue)
    for (let i = clause.from; i < to; i++) if (s.tokens[i]!.start >= span.start && s.tokens[i]!.end <= span.end) drop(i, i + 1);
  const runs: Run[] = [];
  let words = 0;
  for (let i = clause.from; i < to; i++) {
    if (!free[i - clause.from]) continue;
    const from = i;
    while (i < to && free[i - clause.from]) i++;
    if (worthSaying(s, from, i)) {
      runs.push({ from, to: i });
      for (let k = from; k < i; k++) if (isWord(s, k)) words++;
    }
  }
  // "zeigten sich enttäuscht": what is shown is what is said.
  if (words === 0 && predicate.partner >= 0)
    return { runs: [{ from: predicate.partner, to: predicate.partner + 1 }], features: ['objectOfSpeech'] };
  if (words === 0) return null;
  return { runs, features: ['objectOfSpeech'] };
}

function isNegated(s: Tagged, clause: Clause, predicate: Predicate): boolean {
  if (s.profile.bracket?.negatable.has(s.tokens[predicate.verb]!.lower)) return false;
  const last = predicate.cue.at(-1)!;
  for (let i = clause.from; i < clause.to; i++)
    if (
      has(s, i, Tag.Negation) &&
      i > clause.segment.finite &&
      (i + 1 >= clause.to || s.tokens[i + 1]!.start === last.start || s.tokens[i + 1]!.end === last.end)
    )
      return true;
  return false;
}

/** "sprach von einer Erfindung", "berichtete über Plünderungen". */
function saysOf(s: Tagged, clause: Clause): boolean {
  for (let i = clause.segment.finite + 1; i < clause.to; i++)
    if (has(s, i, Tag.Preposition) && s.profile.bracket?.topics.has(s.tokens[i]!.lower)) return true;
  return s.profile.pointers.has(s.tokens[clause.segment.from]!.lower) && clause.segment.finite === clause.segment.from + 1;
}

function worthSaying(s: Tagged, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isWord(s, i) && !has(s, i, Tag.Adverb | Tag.Coordinator | Tag.Number)) return true;
  return false;
}

/** The subject of the clause in which token `at` stands: of "prüft nach eigenen Angaben". */
export function subjectAround(s: Tagged, at: number): Run | null {
  const segments = segmentsOf(s, new Uint8Array(s.tokens.length));
  const index = segments.findIndex((g) => g.from <= at && g.to > at);
  const segment = segments[index];
  if (!segment || segment.finite < 0) return null;
  return subjectOf(s, clauseOf(s, segments, index), segments);
}

/** Spans of tokens in order, those beside each other joined. */
export function cueSpans(s: Tagged, tokens: readonly number[]): Span[] {
  const sorted = [...new Set(tokens)].sort((a, b) => a - b);
  const spans: Span[] = [];
  for (const [k, i] of sorted.entries()) {
    const before = spans.at(-1);
    if (before && sorted[k - 1] === i - 1) spans[spans.length - 1] = { start: before.start, end: s.tokens[i]!.end };
    else spans.push({ start: s.tokens[i]!.start, end: s.tokens[i]!.end });
  }
  return spans;
}
