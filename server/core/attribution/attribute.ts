import { Tag } from '../languages/tags';
import { isCapitalised } from '../text/letters';
import type { Quotation } from '../text/quotations';
import { withAppositions } from './appositions';
import { asideCandidates, besideCandidates } from './asides';
import { bracketCandidates } from './brackets';
import { type Candidate, contentEnd, type QuoteMask } from './candidate';
import { clauseCandidates } from './clauses';
import { confidenceOf } from './features';
import { freeOrderCandidates } from './freeOrder';
import { agentCandidates } from './passives';
import { has, isText, type Run } from './phrases';
import { pointedCandidates } from './pointed';
import { isUtterance, quoteCandidates, runOf } from './quotes';
import { stateCandidates } from './states';
import type { Tagged } from './tagged';
import { verbLastCandidates } from './verbLast';
import { viewCandidates } from './views';

const threshold = 0.5;

/** An attribution of a sentence in tokens, with the names still to be resolved. */
export interface Found extends Candidate {
  readonly confidence: number;
}

/** Everything in one sentence that may be an attribution. `quotations` are those of its paragraph that touch it. */
export function candidatesOf(s: Tagged, quotations: readonly Quotation[]): Candidate[] {
  const quoted = maskOf(s, quotations);
  if (s.profile.verbLast) return verbLastCandidates(s, quotations, quoted);
  if (s.profile.freeOrder) return freeOrderCandidates(s, quotations, quoted);
  if (s.profile.grammar.bareClause === 'comma') {
    const clauses = bracketCandidates(s, quoted);
    return [
      ...clauses,
      ...besideCandidates(
        s,
        quoted,
        clauses.some((c) => c.mode === 'assertion' && c.source !== null),
      ),
    ];
  }
  const all = quoteCandidates(s, quotations);
  const heads = new Set(all.filter((c) => !c.embedded).map((c) => c.head));
  const others = [
    ...clauseCandidates(s, quoted),
    ...asideCandidates(s, quoted),
    ...stateCandidates(s, quoted),
    ...viewCandidates(s, quoted),
    ...pointedCandidates(s, quoted),
    ...agentCandidates(s, quoted),
  ].filter((c) => !heads.has(c.head));
  return [...all.filter((c) => !c.embedded || !others.some((o) => o.head === c.head)), ...others];
}

/** The attributions among the candidates of one sentence, in reading order. */
export function attributionsOf(s: Tagged, quotations: readonly Quotation[], candidates: readonly Candidate[]): Found[] {
  if (candidates.length === 0) return [];
  const quoted = maskOf(s, quotations);
  const scored = candidates.map((c) => ({ ...c, confidence: confidenceOf(c.features) })).filter((c) => c.confidence >= threshold);
  const kept = withoutDoubles(scored.filter((c) => !isOwnVoice(s, c, quoted) && !isNaming(s, c))).sort((a, b) => a.head - b.head);
  const trimmed = kept
    .map((c) => withWholeSource(s, c))
    .map((candidate, i) => ({ ...candidate, content: trim(s, candidate, kept.slice(i + 1)) }));
  return withoutInnerStates(withoutTold(trimmed.filter((c) => c.content.length > 0))).map((c) => ({ ...c, type: typeOf(s, c, quoted) }));
}

/** "Voters who say so were divided": what somebody says or thinks within the words for another speaker only tells who that is. */
const withoutTold = (found: readonly Found[]): Found[] =>
  found.filter((c) => !found.some((o) => o !== c && o.source && c.head > o.source.from && c.head < o.source.to));

/** "She said she hoped": what somebody thinks or wants within what is said is a part of it. */
const withoutInnerStates = (found: readonly Found[]): Found[] =>
  found.filter(
    (c) =>
      c.mode === 'assertion' ||
      !found.some(
        (o) =>
          o !== c && (o.mode === 'assertion' || o.mode === 'intention') && o.content.some((run) => c.head >= run.from && c.head < run.to),
      ),
  );

/** Gives a source behind its verb all that is told of it, and takes that from what is said. */
function withWholeSource(s: Tagged, c: Found): Found {
  if (!c.source || c.source.from < c.head) return c;
  const source = withAppositions(s, c.source);
  // "According to police, the man, 43, …": only where nothing follows can it belong to who is named.
  if (source.to === c.source.to || (c.type === 'prepositional' && source.to < contentEnd(s))) return c;
  const content = c.content.map((run) => (run.from >= c.source!.to && run.from < source.to ? { from: source.to, to: run.to } : run));
  return { ...c, source, content: content.filter((run) => run.to > run.from) };
}

/** "When I repeat this": whoever writes speaks of themselves, and nobody is cited. */
const isOwnVoice = (s: Tagged, { source, head, type }: Candidate, quoted: QuoteMask): boolean =>
  source !== null &&
  source.to - source.from === 1 &&
  type !== 'direct' &&
  !quoted[head] &&
  s.profile.grammar.bareClause === 'beside' &&
  s.profile.pronouns.get(s.tokens[source.from]!.lower) === 'first';

/** "als „Sonnenwind“ bezeichnet wird": what something is called, and by nobody. A noun tells so where nouns have capitals. */
function isNaming(s: Tagged, { source, understood, cue, content, type, features }: Candidate): boolean {
  if (
    !s.profile.grammar.capitalNouns ||
    source ||
    understood ||
    cue.length === 0 ||
    type === 'prepositional' ||
    !features.includes('sayVerb')
  )
    return false;
  let words = 0;
  let open = false;
  let marked = false;
  for (const run of content)
    for (let i = run.from; i < run.to; i++) {
      if (s.tokens[i]!.kind === 'quote') open = !open;
      marked ||= open;
      if (!open || s.tokens[i]!.kind !== 'word') continue;
      if (!isCapitalised(s.tokens[i]!.text)) return false;
      words++;
    }
  return marked && !open && words > 0 && words <= longestName && !content.some((run) => has(s, run.from, Tag.Complementiser));
}

/** In words. */
const longestName = 2;

/** Only whole utterances hide the words in them: scare quotes do not. */
function maskOf(s: Tagged, quotations: readonly Quotation[]): QuoteMask {
  const mask = new Uint8Array(s.tokens.length);
  for (const quotation of quotations) {
    const run = runOf(s, quotation);
    if (run.to > run.from && isUtterance(s, run, quotation)) mask.fill(1, run.from, run.to);
  }
  return mask;
}

/** Of two candidates on the same cue the surer one stays. */
function withoutDoubles(candidates: readonly Found[]): Found[] {
  const bySurety = [...candidates].sort((a, b) => b.confidence - a.confidence || a.head - b.head);
  const kept: Found[] = [];
  for (const candidate of bySurety)
    if (!kept.some((k) => k.cue.some((a) => candidate.cue.some((b) => a.start < b.end && b.start < a.end)))) kept.push(candidate);
  return kept;
}

/** Ends open contents where the next cue of the same rank begins, and cuts asides out of them. */
function trim(s: Tagged, candidate: Found, after: readonly Found[]): Run[] {
  if (candidate.type === 'direct') return [...candidate.content];
  const isAside = (c: Found) => c.features.includes('aside') || c.features.includes('preposition') || c.features.includes('hearsay');
  let end = contentEnd(s);
  for (const next of after) {
    if (isAside(next) && next.features.includes('aside') && (!isAside(candidate) || candidate.features.includes('hearsay'))) {
      const first = next.content[0];
      if (first && next.content.length === 1 && first.from === 0) end = Math.min(end, first.to);
      continue;
    }
    if (isAside(candidate)) continue;
    const start = cueStart(s, next);
    // "…, and B adding that …": what hangs on a clause does not part it from the one before.
    const hangs = next.features.includes('participleClause') && next.source !== null && next.source.to < next.head;
    const own = next.source !== null && !next.coordinated && !hangs ? next.source.from : start;
    const before = Math.min(own, start);
    const parallel = next.coordinated || (has(s, before - 1, Tag.Coordinator) && isText(s, before - 2, ','));
    if (parallel) end = Math.min(end, before);
  }
  // "Stating that P, Aliyev reminded …": P ends before the comma of its own subject.
  if (candidate.features.includes('participleClause') && candidate.source && candidate.source.from > candidate.head)
    end = Math.min(end, candidate.source.from);
  return candidate.content.map((run) => shrink(s, { from: run.from, to: Math.min(run.to, end) })).filter((run) => run.to > run.from);
}

const cueStart = (s: Tagged, c: Candidate): number => {
  const first = c.cue[0];
  return first ? s.tokens.findIndex((t) => t.start >= first.start) : c.head;
};

/** Drops joining words and punctuation from the ends of a content. */
function shrink(s: Tagged, run: Run): Run {
  let { from, to } = run;
  while (
    to > from &&
    (has(s, to - 1, Tag.Coordinator) || (s.tokens[to - 1]!.kind === 'punctuation' && !')]%'.includes(s.tokens[to - 1]!.text)))
  )
    to--;
  while (from < to && s.tokens[from]!.kind === 'punctuation' && !'([€$£'.includes(s.tokens[from]!.text)) from++;
  return { from, to };
}

function typeOf(s: Tagged, c: Candidate, quoted: QuoteMask): Candidate['type'] {
  if (c.type === 'prepositional') return c.type;
  let inside = 0;
  let words = 0;
  for (const run of c.content)
    for (let i = run.from; i < run.to; i++)
      if (s.tokens[i]!.kind === 'word') {
        words++;
        if (quoted[i]) inside++;
      }
  if (inside === 0) return c.type === 'direct' ? 'direct' : 'indirect';
  return inside === words ? 'direct' : 'mixed';
}
