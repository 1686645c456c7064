import { Tag } from '../languages/tags';
import type { Clause } from './brackets';
import { contentEnd } from './candidate';
import type { Feature } from './features';
import { isMild, isReported, type Segment } from './fields';
import { has, isAnimate, isDocument, isText, isWord, type Run } from './phrases';
import type { Predicate } from './predicates';
import type { Tagged } from './tagged';

/* What a clause with a verb of saying reports: a clause, a quotation or an object beside it, or what stands before. */

/** Somebody or a document, and no "es" that stands for nobody. */
export const canSay = (s: Tagged, run: Run): boolean =>
  isDocument(s, run) || (isAnimate(s, run) && !(run.to - run.from === 1 && s.profile.expletives.has(s.tokens[run.from]!.lower)));

/** Where what stands before a segment begins: behind a semicolon, or at the head. */
export function headOf(segments: readonly Segment[], index: number): number {
  let head = index;
  while (head > 0 && segments[head]!.lead !== ';') head--;
  return segments[head]!.from;
}

/** What is reported, as runs of tokens. */
export interface Content {
  readonly runs: readonly Run[];
  readonly features: readonly Feature[];
  readonly quotation?: boolean;
  /** An infinitive, and no clause. */
  readonly infinitive?: boolean;
}

const until = (segments: readonly Segment[], from: number): number => segments[from]?.from ?? 0;

/** What a predicate of the clause reports, or null where it reports nothing. `speaks`: its speaker is somebody who can. */
export function contentOf(
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
  // "Dort fehlen Fachleute, das hat der Verband gerade erst vorgerechnet."
  const { segment } = clause;
  const points = segment.finite === segment.from + 1 && s.profile.pointers.has(s.tokens[segment.from]!.lower);
  const before = segments[clause.index - 1];
  if (points && segment.kind === 'main' && ',–—'.includes(segment.lead) && say && named && before && before.kind !== 'fragment')
    return { runs: [{ from: headOf(segments, clause.index), to: before.to }], features: ['aside'] };
  if (next && rest) {
    const quote = next.kind === 'quote';
    if (quote && (next.lead === ':' || next.lead === ',') && (known || named))
      return { runs: [rest], features: ['quotation'], quotation: segments[clause.lastIndex + 2] === undefined };
    if (next.lead === ':') {
      const told = next.finite >= 0 && (isReported(s, next.finite) || isMild(s, next.finite));
      if (!known && !(named && told)) return null;
      // "…, weil eine Wirtin die Polizei gerufen hatte: Ihr Öl …": a clause that hangs on another opens nothing.
      if (clause.segment.kind === 'last' && !told) return null;
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
        : { runs: [rest], features: ['plainClause'], infinitive: true };
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
