import { auxiliary, reporting, Tag } from '../languages/tags';
import type { Span } from '../model';
import type { Clause } from './brackets';
import { cueSpans, type QuoteMask } from './candidate';
import { isSmall, type Segment } from './fields';
import { isNoun } from './nounGroups';
import { has, isText, isWord } from './phrases';
import type { Tagged } from './tagged';

/** A verb of a clause with all its parts. */
export interface Predicate {
  readonly verb: number;
  /** Bits of `Tag` for the whole: Say, Belief, Intention, Act, or none. */
  readonly tags: number;
  readonly cue: readonly Span[];
  readonly passive: boolean;
  /** Nobody is its subject: "es heißt", "aus Kreisen verlautete". */
  readonly impersonal: boolean;
  /** A passive that reports even without a clause: "wird beschuldigt". */
  readonly reports: boolean;
  /** What is said may be its object. */
  readonly takesObject: boolean;
  readonly takesClause: boolean;
  /** Another word of the clause makes it a verb of saying: "übte Kritik". */
  readonly together: boolean;
  /** A word for an attitude stands in the clause: "äußerte den Wunsch". */
  readonly attitude: boolean;
  /** That word, or -1. */
  readonly partner: number;
  /** One word, without an auxiliary. */
  readonly simple: boolean;
}

const known = reporting | Tag.Act;

/** The separated particle at the end of a stretch of tokens, or -1. */
export function bracketsOf(s: Tagged, from: number, to: number): { readonly particle: number } {
  const last = to - 1;
  if (last >= from && isSmall(s, last) && s.profile.particles.has(s.tokens[last]!.lower)) return { particle: last };
  return { particle: -1 };
}

/** The verbs of a clause that may report: its finite verb, or the participles and infinitives of its auxiliary. */
export function predicatesOf(s: Tagged, clause: Clause, segments: readonly Segment[], quoted: QuoteMask): Predicate[] {
  const { segment } = clause;
  const v = segment.finite;
  const lower = s.tokens[v]!.lower;
  const link = segment.kind === 'last' && s.profile.links.has(s.tokens[segment.from]!.lower) ? [segment.from] : [];
  const inner = wordsOf(clause, segments).filter((i) => !quoted[i] && i !== v);
  const make = (verb: number, tags: number, parts: readonly number[], more: Partial<Predicate> = {}): Predicate => ({
    verb,
    tags: tags & known,
    cue: cueSpans(s, [...link, ...parts]),
    passive: false,
    impersonal: false,
    reports: false,
    takesObject: !s.profile.noObject.has(s.tokens[verb]!.lower),
    takesClause: !s.profile.noClause.has(s.tokens[verb]!.lower),
    together: false,
    attitude: inner.some((i) => has(s, i, Tag.Attitude)),
    partner: -1,
    simple: verb === v && !has(s, v, auxiliary) && !s.profile.isReported?.(lower),
    ...more,
  });
  const impersonal = s.profile.bracket?.impersonal.has(lower) === true;
  if (impersonal) {
    const es = inner.find((i) => s.profile.expletives.has(s.tokens[i]!.lower));
    const needs = s.profile.bracket?.impersonal.get(lower) === 'expletive';
    if (!needs || es !== undefined) return [make(v, Tag.Say, es === undefined ? [v] : [v, es], { impersonal: true, reports: true })];
    return [];
  }
  if (has(s, v, auxiliary)) return [...withAuxiliary(s, clause, v, inner, make), ...companions(s, v, v, inner, clause, make)];
  const particle = particleOf(s, clause, segments);
  const partners = s.profile.bracket?.together.get(lower);
  const isAdverb = particle >= 0 && has(s, particle, Tag.Adverb) && !partners?.has(s.tokens[particle]!.lower);
  if (particle >= 0 && !isAdverb) {
    const silent = companions(s, v, v, inner, clause, make).filter((p) => p.tags === 0);
    if (silent.length > 0) return silent;
    const tags = partners?.get(s.tokens[particle]!.lower);
    if (tags !== undefined) return [make(v, tags, [v, particle], { takesObject: (tags & Tag.Say) !== 0, takesClause: true })];
    // "legte seinen Protest ein": the particle goes with the noun; else an unknown verb.
    const found = companions(s, v, v, inner, clause, make);
    return found.length > 0 ? found : [make(v, Tag.None, [v, particle])];
  }
  const found = companions(s, v, v, inner, clause, make);
  if (found.length > 0) return found;
  return [make(v, s.tags[v]!, [v, ...reflexive(s, v)])];
}

const reflexive = (s: Tagged, v: number): number[] => (s.profile.reflexives.has(s.tokens[v + 1]?.lower ?? '') ? [v + 1] : []);

/** The tokens of a clause in all its segments, but for clauses that hang on it. */
function wordsOf(clause: Clause, segments: readonly Segment[]): number[] {
  const words: number[] = [];
  const first = segments.findIndex((g) => g.from === clause.from);
  for (let k = Math.max(0, first); k <= clause.lastIndex; k++) {
    const g = segments[k]!;
    if (k !== clause.index && g.kind !== 'fragment') continue;
    for (let i = g.from; i < g.to; i++) words.push(i);
  }
  return words;
}

function particleOf(s: Tagged, clause: Clause, segments: readonly Segment[]): number {
  if (clause.segment.kind !== 'main') return -1;
  const { particle } = bracketsOf(s, Math.max(clause.segment.finite + 1, segments[clause.lastIndex]!.from), clause.to);
  if (particle >= 0) return particle;
  // "kündigte an, …" has it at the end; "nahm auf Fragen hin an" and "rief auf zu" have it before a preposition or "und".
  const { finite, to } = clause.segment;
  const partners = s.profile.bracket?.together.get(s.tokens[finite]!.lower);
  if (!partners) return -1;
  for (let i = finite + 1; i < to; i++) {
    const word = s.tokens[i]!.lower;
    if (!s.profile.particles.has(word) || !partners.has(word) || !isSmall(s, i)) continue;
    if (has(s, i + 1, Tag.Coordinator) || (has(s, i + 1, Tag.Preposition) && isSmall(s, i + 1)) || isText(s, i + 1, '(')) return i;
  }
  return -1;
}

type Make = (verb: number, tags: number, parts: readonly number[], more?: Partial<Predicate>) => Predicate;

/** What a verb means together with a noun, an adjective or an adverb of its clause. */
function companions(s: Tagged, v: number, form: number, inner: readonly number[], clause: Clause, make: Make): Predicate[] {
  const partners = s.profile.bracket?.together.get(s.tokens[form]!.lower);
  if (!partners) return [];
  for (const i of inner) {
    const word = s.tokens[i]!.lower;
    const tags = partners.get(word);
    if (tags === undefined || (s.profile.particles.has(word) && isSmall(s, i) && i !== clause.to - 1)) continue;
    const particle = bracketsOf(s, clause.segment.from, clause.to).particle;
    const parts = [v, form, i, ...(particle >= 0 && particle > v ? [particle] : []), ...reflexive(s, v)];
    return [make(form, tags, parts, { together: tags !== 0, partner: i, takesObject: tags !== 0, reports: tags !== 0 })];
  }
  return [];
}

/** "hat … gesagt", "wurde … betont", "ließ … mitteilen", "war zu hören". */
function withAuxiliary(s: Tagged, clause: Clause, v: number, inner: readonly number[], make: Make): Predicate[] {
  const lower = s.tokens[v]!.lower;
  const found: Predicate[] = [];
  const worden = inner.find((i) => isText(s, i, 'worden'));
  const passive = (s.profile.bracket?.passiveAuxiliaries.has(lower) ?? false) || worden !== undefined;
  const be = has(s, v, Tag.Be);
  for (const i of inner) {
    if (!isWord(s, i) || isNoun(s, i)) {
      // "Begründet wurde …": at the head the participle has a capital.
      if (!(i === clause.segment.from && has(s, i, Tag.Participle) && i + 1 === v)) continue;
    }
    const word = s.tokens[i]!.lower;
    if (has(s, v, Tag.Modal) && s.profile.bracket?.together.get(lower)?.has(word)) continue;
    // "wie bekannt wurde", "es wurde bekannt, dass"
    if (passive && isText(s, i, 'bekannt') && (clause.segment.kind === 'last' || i + 1 === clause.to))
      found.push(make(i, Tag.Say, [i, v], { passive: true }));
    if (be && has(s, i, Tag.Infinitive) && isText(s, i - 1, 'zu') && s.profile.bracket?.perceived.has(word))
      found.push(make(i, Tag.Say, [v, i - 1, i], { impersonal: true, reports: true }));
    if (!has(s, i, Tag.Participle) || !(has(s, v, Tag.Have) || be) || isAttributive(s, i, clause)) continue;
    const parts = worden === undefined ? [v, i] : [v, i, worden];
    if (be && !passive) {
      found.push(...(s.tags[i]! & Tag.Belief && s.tags[i]! & known ? [make(i, s.tags[i]!, parts)] : []));
      continue;
    }
    const partner = companions(s, v, i, inner, clause, make)[0];
    if (partner) found.push({ ...partner, passive: passive && be, reports: partner.reports && !(passive && be) });
    else if (has(s, i, known) || !passive)
      found.push(make(i, s.tags[i]!, parts, { passive: passive && be, reports: s.profile.directs.has(word) }));
  }
  return found;
}

/** "die bestätigten Fälle" and the like: a participle before a noun. */
function isAttributive(s: Tagged, i: number, clause: Clause): boolean {
  if (i + 1 >= clause.to) return false;
  return has(s, i - 1, Tag.Determiner) && isNoun(s, i + 1);
}
