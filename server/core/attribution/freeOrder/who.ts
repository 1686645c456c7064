import { Tag } from '../../languages/tags';
import type { Candidate } from '../candidate';
import type { Feature } from '../features';
import { has, isAnimate, isDocument, isText, nounPhraseBefore, type Run } from '../phrases';
import type { Tagged } from '../tagged';
import { followsSide, houseWithin, isSurelyFinite, speaks, subjectBefore, subjectWithin } from './subjects';

export const reporting = Tag.Say | Tag.Belief | Tag.Intention;

/** "который сообщил": a relative clause tells of its noun; "как сообщил" does not. */
export function isRelative(s: Tagged, segment: Run, verb: number): boolean {
  for (let i = segment.from; i < verb; i++) {
    if (has(s, i, Tag.Complementiser)) return false;
    if (has(s, i, Tag.Subordinator) && !s.profile.links.has(s.tokens[i]!.lower)) return s.profile.freeOrder!.isRelative(s.tokens[i]!.lower);
  }
  return false;
}

/** "министр, который сообщил": who the relative pronoun stands for, where that is the subject. */
export function antecedentOf(s: Tagged, segment: Run, verb: number): Run | null {
  const free = s.profile.freeOrder!;
  if (!free.relative.has(s.tokens[segment.from]!.lower) || !isText(s, segment.from - 1, ',')) return null;
  // "который министр отверг": the clause has a subject of its own.
  if (subjectWithin(s, segment, verb, segment.from + 1, false)) return null;
  const named = nounPhraseBefore(s, segment.from - 1, 1);
  return named.from < named.to && isAnimate(s, named) ? named : null;
}

/** Who speaks, and what speaks for it. */
export interface Who {
  readonly source: Run | null;
  readonly features: readonly Feature[];
  readonly shared: boolean;
  /** The subject stands in the verb's own stretch. */
  readonly near: boolean;
}

export function described(s: Tagged, source: Run, near: boolean, shared = false): Who {
  const feature: Feature = isAnimate(s, source) ? 'speaker' : isDocument(s, source) ? 'document' : 'lifelessSubject';
  return { source, features: shared ? ['sharedSubject', feature] : [feature], shared, near };
}

/** `governs`: a clause with what is said follows, so that a listener may stand behind the verb. */
export function sourceOf(s: Tagged, verb: number, segment: Run, before: readonly Candidate[], governs: boolean): Who {
  const free = s.profile.freeOrder!;
  const from = clauseStart(s, segment, verb);
  const plural = free.many(s.tokens[verb]!.lower);
  const sure = subjectWithin(s, segment, verb, from, false);
  // "Источник, близкий к делу, сказал РБК, что": a name that shows no case behind the verb may be the listener.
  const teller =
    governs && sure && sure.from > verb && free.isFixed(s.tokens[sure.from]!.text) ? subjectBefore(s, segment, verb, false) : null;
  if (teller && isAnimate(s, teller)) return described(s, teller, false);
  // "Об этом CNN сообщили в полиции"
  const untold = plural && sure !== null && free.isFixed(s.tokens[sure.from]!.text);
  const there = plural ? [verb - 1, verb + 1].find((i) => free.there.has(s.tokens[i]?.lower ?? '')) : undefined;
  if (there !== undefined) return { source: { from: there, to: there + 1 }, features: ['speaker'], shared: false, near: true };
  // "В минздраве эти сведения опровергли": what looks like a subject is what is denied.
  const object = plural && sure !== null && !isAnimate(s, sure);
  if (sure && speaks(s, sure) && !untold && !object) return described(s, sure, true);
  if (plural) {
    const house = houseWithin(s, { from, to: segment.to }, false);
    if (house) return described(s, house, true);
  }
  if (sure && speaks(s, sure)) return described(s, sure, true);
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
export function clauseStart(s: Tagged, segment: Run, verb: number): number {
  for (let i = verb - 1; i > segment.from; i--) {
    if (!has(s, i, Tag.Coordinator)) continue;
    for (let k = segment.from; k < i; k++) if (isSurelyFinite(s, k) || has(s, k, reporting | Tag.Be | Tag.Modal)) return i + 1;
  }
  return segment.from;
}
