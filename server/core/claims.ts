import { contentEnd } from './attribution/candidate';
import { has, hasFiniteVerb, holds, isText, isWord, type Run, spanOf } from './attribution/phrases';
import type { Tagged } from './attribution/tagged';
import { Tag } from './languages/tags';
import type { Attribution, Span, Status } from './model';

/** A claim before it has its number. */
export interface Asserted extends Span {
  readonly status: Status;
}

/** "Observers believe": nobody whom one could ask; "they believe" speaks of somebody. */
const isRumour = (s: Tagged, a: Attribution): boolean =>
  a.mode === 'belief' && a.source?.name === null && !s.profile.pronouns.has(s.text.slice(a.source.start, a.source.end).toLowerCase());
const isNamed = (a: Attribution): boolean => !!a.source?.name;

/** "Those who said that prices matter were divided": the clause only tells which people they are. */
function tellsWhom(s: Tagged, { type, source, cue }: Attribution): boolean {
  if (type === 'direct' || !source || !cue?.[0]) return false;
  const head = tokensIn(s, cue[0]).from;
  const { from } = tokensIn(s, source);
  if (from >= head || !has(s, head, Tag.Say) || !has(s, head - 1, Tag.Subordinator)) return false;
  const people: Run = { from: 0, to: head - 1 };
  return (
    (from === 0 || from === people.to) &&
    people.to > 0 &&
    people.to < 4 &&
    !isText(s, people.to - 1, ',') &&
    holds(s, people, Tag.Vague | Tag.Group | Tag.Pronoun | Tag.Determiner) &&
    !holds(s, people, Tag.Name | Tag.Role)
  );
}

/** The tokens that lie within a stretch of the text. */
function tokensIn(s: Tagged, { start, end }: Span): Run {
  let from = 0;
  while (from < s.tokens.length && s.tokens[from]!.start < start) from++;
  let to = from;
  while (to < s.tokens.length && s.tokens[to]!.end <= end) to++;
  return { from, to };
}

/**
 * The claims of a sentence: what each attribution says, cut where two things are asserted, and the stretches between that
 * assert something themselves in the outlet's own voice.
 */
export function claimsOf(s: Tagged, attributions: readonly Attribution[]): Asserted[] {
  const voices = new Set(attributions.filter((a) => a.mode === 'assertion').map((a) => a.source?.name));
  // "… voiced concern and thought it necessary that …": a belief beside speech of the same source was voiced too.
  // "Observers believe": nobody could ask them.
  const speech = attributions.filter(
    (a) =>
      (a.mode === 'assertion' && !tellsWhom(s, a)) ||
      isRumour(s, a) ||
      (a.mode === 'belief' && a.source?.name && voices.has(a.source.name)),
  );
  if (speech.length === 0) return ownClaims(s);
  const owner = new Int32Array(s.tokens.length).fill(-1);
  const silent = new Uint8Array(s.tokens.length);
  /** Words for who says something and that they do, within what somebody else says. */
  const told = new Uint8Array(s.tokens.length);
  // Outer contents first: what is nested belongs to whoever said the whole. A named voice outranks hearsay around it.
  const order = speech
    .map((_, i) => i)
    .sort((a, b) => Number(speech[b]!.via === null) - Number(speech[a]!.via === null) || lengthOf(speech[b]!) - lengthOf(speech[a]!));
  for (const i of order) {
    const a = speech[i]!;
    for (const content of a.content) {
      const { from, to } = tokensIn(s, content);
      for (let k = from; k < to; k++)
        if (owner[k] === -1 || (!isNamed(speech[owner[k]!]!) && isNamed(a) && a.type !== 'indirect')) owner[k] = i;
    }
  }
  for (const a of speech)
    for (const span of [...(a.cue ?? []), ...(a.source ? [a.source] : [])]) {
      const { from, to } = tokensIn(s, span);
      for (let k = from; k < to; k++) (owner[k] === -1 ? silent : told)[k] = 1;
    }

  // "Holm, mayor of Veldora since her win in May, said": what stands between the two tells who it is.
  for (const { source, cue } of speech)
    if (source && cue?.[0] && source.end < cue[0].start) {
      const { from, to } = tokensIn(s, { start: source.end, end: cue[0].start });
      if (
        isText(s, from, ',') &&
        isText(s, to - 1, ',') &&
        !has(s, from + 1, Tag.Subordinator | Tag.Coordinator) &&
        owner.subarray(from, to).every((who) => who === -1)
      )
        silent.fill(1, from, to);
    }

  const claims: Asserted[] = [];
  const end = contentEnd(s);
  rejoin(s, owner, silent, end);
  let from = 0;
  while (from < end) {
    const who = owner[from]!;
    let to = from + 1;
    while (to < end && owner[to] === who && (who >= 0 || silent[to] === silent[from])) to++;
    if (who >= 0) {
      const status: Status = isNamed(speech[who]!) ? 'attributed' : 'anonymous';
      // "which | the engineers | called | “a heap of rust”": a piece of a clause asserts nothing.
      if (!isPiece(s, { from, to }, told)) for (const run of assertionsIn(s, { from, to })) claims.push({ ...spanOf(s, run), status });
    } else if (!silent[from] && assertsByItself(s, { from, to }))
      for (const run of assertionsIn(s, tidy(s, { from, to }))) claims.push({ ...spanOf(s, run), status: 'unattributed' });
    from = to;
  }
  if (claims.length > 0) return claims;
  return [{ start: s.start, end: s.end, status: speech.some(isNamed) ? 'attributed' : 'anonymous' }];
}

/** A stretch that holds nothing but words for a speaker, or a single word that opens a clause. */
function isPiece(s: Tagged, { from, to }: Run, told: Uint8Array): boolean {
  let words = 0;
  let own = 0;
  for (let i = from; i < to; i++) {
    if (!isWord(s, i)) continue;
    words++;
    if (!told[i]) own++;
  }
  return words > 0 && (own === 0 || (words === 1 && has(s, from, Tag.Subordinator | Tag.Determiner | Tag.Coordinator)));
}

/** The claims of a sentence in which nobody is said to say anything. */
function ownClaims(s: Tagged): Asserted[] {
  const run = { from: 0, to: contentEnd(s) };
  if (run.to === 0 || !assertsByItself(s, run)) return [{ start: s.start, end: s.end, status: 'unattributed' }];
  return assertionsIn(s, tidy(s, run)).map((part) => ({ ...spanOf(s, part), status: 'unattributed' }));
}

/** Gives a cue to the clause that it interrupts: "The man | allegedly | fled", "The plan | , he said, | would fail" are one claim each. */
function rejoin(s: Tagged, owner: Int32Array, silent: Uint8Array, end: number): void {
  let from = 0;
  while (from < end) {
    const who = owner[from]!;
    let to = from + 1;
    while (to < end && owner[to] === who) to++;
    let next = to;
    while (next < end && owner[next] === -1 && (silent[next] || s.tokens[next]!.kind === 'punctuation')) next++;
    if (who >= 0 && next > to && next < end && owner[next] === who) {
      let last = next;
      while (last < end && owner[last] === who) last++;
      const apart = s.tokens[to]!.kind === 'punctuation' && s.tokens[next - 1]!.kind === 'punctuation';
      if (!apart || !hasFiniteVerb(s, from, to) || !hasFiniteVerb(s, next, last)) {
        owner.fill(who, to, next);
        continue;
      }
    }
    from = to;
  }
}

const lengthOf = (a: Attribution) => a.content.reduce((sum, c) => sum + c.end - c.start, 0);

/** A stretch outside all contents is a claim of its own where it is a clause with a verb. */
function assertsByItself(s: Tagged, run: Run): boolean {
  let words = 0;
  for (let i = run.from; i < run.to; i++) if (isWord(s, i)) words++;
  // "Jones (43), who lives nearby": the age goes with the name.
  let first = run.from;
  while (first < run.to && s.tokens[first]!.kind !== 'word') first++;
  if (first === run.to) return false;
  // "… dem Portal «Bitta», das zuerst berichtet hatte": whom it was told, with a clause that hangs on them.
  let verbs = run.to;
  if (s.profile.bracket) for (let i = first; i < verbs; i++) if (isText(s, i, ',') && has(s, i + 1, Tag.Subordinator)) verbs = i;
  return words >= 4 && hasFiniteVerb(s, run.from, verbs) && !dependent(s, has(s, first, Tag.Coordinator) ? first + 1 : first);
}

/** "Asked whether …," "Following the vote," and their like are no clauses of their own. */
const dependent = (s: Tagged, from: number) =>
  has(s, from, Tag.Subordinator | Tag.Preposition | Tag.Gerund) || (has(s, from, Tag.Participle) && !has(s, from, Tag.Be));

function tidy(s: Tagged, run: Run): Run {
  let { from, to } = run;
  while (from < to && (s.tokens[from]!.kind === 'punctuation' || has(s, from, Tag.Coordinator))) from++;
  while (to > from && (s.tokens[to - 1]!.kind === 'punctuation' || has(s, to - 1, Tag.Coordinator))) to--;
  return from < to ? { from, to } : run;
}

/** Cuts a content where a second clause is joined: "…, and talks are being held", "… and that the office is ready". */
function assertionsIn(s: Tagged, run: Run): Run[] {
  const runs: Run[] = [];
  let from = run.from;
  for (let i = run.from + 3; i < run.to - 3; i++) {
    if (!has(s, i, Tag.Coordinator)) continue;
    const afterComma = isText(s, i - 1, ',');
    const that = has(s, i + 1, Tag.Complementiser) && !has(s, i + 1, Tag.Name);
    if (!that && !(afterComma && opensClause(s, i + 1, run.to))) continue;
    if (!hasFiniteVerb(s, from, i) || !hasFiniteVerb(s, i + 1, run.to)) continue;
    const part = tidy(s, { from, to: i });
    runs.push(part);
    from = i + 1;
  }
  runs.push(tidy(s, { from, to: run.to }));
  return runs;
}

/** A subject and then a finite verb within a few words: a clause rather than another item of a list. */
function opensClause(s: Tagged, from: number, end: number): boolean {
  if (has(s, from, Tag.Preposition | Tag.Subordinator)) return false;
  for (let i = from; i < Math.min(end, from + 9); i++) {
    if (isText(s, i, ',') || has(s, i, Tag.Coordinator)) return false;
    if (has(s, i, Tag.Be | Tag.Have | Tag.Modal) && i > from) return true;
    if (i > from && has(s, i, Tag.Finite) && !has(s, i, Tag.Noun | Tag.Participle)) return true;
  }
  return false;
}

/**
 * The status of a sentence that opens with somebody's words in quotation marks and says whose they are: what it tells behind
 * that of the scene ("…, sagt sie und lacht") leaves them theirs. null for any other.
 */
export function leadingVoice(s: Tagged, attributions: readonly Attribution[]): Status | null {
  if (s.tokens[0]?.kind !== 'quote') return null;
  const told = attributions.some(
    (a) =>
      a.type === 'direct' && a.mode === 'assertion' && a.cue !== null && isNamed(a) && a.content.some((c) => c.start <= s.tokens[1]!.start),
  );
  return told ? 'attributed' : null;
}

/** The status of a sentence: that of most of its words; where equal, the one that is vouched for least. */
export function statusOf(claims: readonly Asserted[]): Status {
  const sizes: Record<Status, number> = { unattributed: 0, anonymous: 0, attributed: 0 };
  for (const claim of claims) sizes[claim.status] += claim.end - claim.start;
  let best: Status = 'unattributed';
  for (const status of ['anonymous', 'attributed'] as const) if (sizes[status] > sizes[best]) best = status;
  return best;
}
