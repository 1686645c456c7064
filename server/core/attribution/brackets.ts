import { reporting, Tag } from '../languages/tags';
import type { AttributionMode } from '../model';
import { type Candidate, contentEnd, type QuoteMask, sourceFeature, unquoted, verbFeature } from './candidate';
import { canSay, contentOf, headOf } from './contents';
import type { Feature } from './features';
import { isReported, type Segment, segmentsOf } from './fields';
import { isNoun, nounGroupAfter } from './nounGroups';
import { has, isAnimate, isDocument, type Run, spanOf } from './phrases';
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

/** The subject of a clause: before its verb or behind it, by form and by who can speak. */
export function subjectOf(s: Tagged, clause: Clause, segments: readonly Segment[]): Run | null {
  const { segment } = clause;
  if (segment.kind === 'last') return subjectIn(s, segment.from + 1, segment.to, segment.finite, segment.relative);
  let front: Run | null = null;
  if (!clause.verbFirst || clause.from < segment.from) {
    let at = clause.verbFirst ? clause.from : segment.from;
    while (has(s, at, Tag.Coordinator)) at++;
    // "Auch die DLRG übte Kritik": an adverb may go with the subject.
    if (has(s, at, Tag.Adverb) && !isNoun(s, at) && nounGroupAfter(s, at + 1).to === segment.finite && segment.finite > at + 1) at++;
    const group = nounGroupAfter(s, at);
    if (group.to > group.from && !has(s, at, Tag.Preposition) && !isOblique(s, group) && group.to <= segment.finite) front = group;
  }
  if (front && has(s, front.from, Tag.Pronoun) && front.to - front.from === 1) return front;
  const behind = subjectIn(s, segment.finite + 1, clauseEnd(clause, segments), -1, false);
  // "Ihr Bruder, gab Anna Holm zu Protokoll, sei …": what stands before goes on behind the aside.
  const next = segments[clause.lastIndex + 1];
  const goesOn = next?.kind === 'main' && next.finite === next.from && next.lead === ',' && isReported(s, next.finite);
  if (goesOn && clause.verbFirst && clause.from < segment.from && behind && canSay(s, behind)) return behind;
  if (front && (canSay(s, front) || !behind || !isAnimate(s, behind))) {
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
      if (canSay(s, group) && (!pronoun || (isAnimate(s, group) && group.from === pronoun.to))) return group;
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
  if (source.to === source.from || !canSay(s, source)) return null;
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
    features: ['aside', 'sayVerb', sourceFeature(s, source)],
  };
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
  const known = (predicate.tags & reporting) !== 0;
  // "„…“, wird Vorstand Holm zitiert"
  const cited = predicate.passive && s.profile.bracket?.cites?.has(s.tokens[predicate.verb]!.lower) === true;
  const speaker = predicate.impersonal ? speakerInPhrase(s, clause) : predicate.passive && !cited ? agentIn(s, clause, quoted) : subject;
  const speaks = speaker !== null && canSay(s, speaker);
  const content = contentOf(s, segments, clause, predicate, speaker, speaks);
  if (!content) return null;
  // "hat versprochen, die Verfahren zu verkürzen": what somebody is going to do.
  const binds = content.infinitive === true && s.profile.bindsSelf?.has(s.tokens[predicate.verb]!.lower) === true;
  const mode: AttributionMode = binds
    ? 'intention'
    : predicate.tags & Tag.Say || !known
      ? 'assertion'
      : predicate.tags & Tag.Belief
        ? 'belief'
        : 'intention';
  // Only wanting that stands with an infinitive is an intention; only clauses are believed.
  const features: Feature[] = [...content.features];
  features.push(known ? verbFeature(mode) : 'unknownVerb');
  if (predicate.impersonal || predicate.passive) features.push(speaker ? 'agent' : 'passive');
  else features.push(speaker ? sourceFeature(s, speaker) : 'noSubject');
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
    // "Im Ensemble heißt es": somebody there; "im Bericht heißt es": the report.
    if (s.profile.within?.has(s.tokens[i]!.lower) && !isDocument(s, group)) continue;
    if (group.to > group.from && canSay(s, group)) return group;
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

/** The subject of the clause in which token `at` stands: of "prüft nach eigenen Angaben". */
export function subjectAround(s: Tagged, at: number): Run | null {
  const segments = segmentsOf(s, unquoted(s));
  const index = segments.findIndex((g) => g.from <= at && g.to > at);
  const segment = segments[index];
  if (!segment || segment.finite < 0) return null;
  return subjectOf(s, clauseOf(s, segments, index), segments);
}
