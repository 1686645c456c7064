import type { Divergence, DivergenceKind, Span } from '../model';
import { type Aligned, conceptsOf, isVerb, type Pair, type Place } from './aligned';
import { areOpposites } from './antonyms';
import { findMarker, type Marker } from './markers';
import { type Clause, mayBeVerb, type Reading } from './reading';

/** A slot of a predicate: what fills it, and the words that do. */
interface Slot<T> {
  readonly value: T;
  readonly span: Span;
}

/** Two clauses that say the same of the same. */
export interface ClausePair {
  readonly here: Clause;
  readonly there: Clause;
  /** The words of both that mean the same. */
  readonly common: readonly Pair[];
  /** What both say is done. */
  readonly verbs: readonly Pair[];
}

/** What two clauses must share to be one predicate: so much weight, in so many words, or all but one of a short clause. */
const shared = { weight: 1.2, words: 2, short: 2 };

/** The aspect, the polarity and the hedges of what two passages say, where they differ. */
export function* predicateDivergences(one: Reading, other: Reading, pairs: readonly ClausePair[], aligned: Aligned): Iterable<Divergence> {
  for (const pair of pairs) {
    yield* aspects(one, other, pair);
    yield* polarities(one, other, pair, aligned);
    yield* hedges(one, other, pair);
  }
}

const within = (clause: Clause, { start, end }: Span) => start >= clause.start && end <= clause.end;

/** The clauses that share most, one to one. */
export function clausePairs(one: Reading, other: Reading, { pairs, onlyHere, onlyThere }: Aligned): ClausePair[] {
  const found: (ClausePair & { readonly weight: number })[] = [];
  for (const here of one.clauses)
    for (const there of other.clauses) {
      if (here.frame || there.frame) continue;
      const common = pairs.filter((pair) => within(here, pair.here) && within(there, pair.there));
      const weight = common.reduce((sum, pair) => sum + Math.min(pair.here.unit.weight, pair.there.unit.weight), 0);
      const [mine, theirs] = [onlyHere.filter((place) => within(here, place)), onlyThere.filter((place) => within(there, place))];
      const enough = common.length >= shared.words || common.length + Math.min(mine.length, theirs.length) <= shared.short;
      if (weight >= shared.weight && enough) found.push({ here, there, common, verbs: verbsOf(common, mine, theirs), weight });
    }
  found.sort((x, y) => y.weight - x.weight);
  const result: ClausePair[] = [];
  for (const pair of found) if (!result.some(({ here, there }) => pair.here === here || pair.there === there)) result.push(pair);
  return result;
}

/** The verbs of two clauses that surely stand for one action: those that mean the same, else the only ones that there are. */
function verbsOf(common: readonly Pair[], onlyHere: readonly Place[], onlyThere: readonly Place[]): Pair[] {
  const same = common.filter((pair) => isVerb(pair.here) && isVerb(pair.there));
  if (same.length > 0) return same;
  const [mine, theirs] = [onlyHere.filter(mayBeAction), onlyThere.filter(mayBeAction)];
  return mine.length === 1 && theirs.length === 1 && !common.some((pair) => isVerb(pair.here) || isVerb(pair.there))
    ? [{ here: mine[0]!, there: theirs[0]! }]
    : [];
}

const mayBeAction = (place: Place) => isVerb(place) || (place.unit.kind === 'word' && place.unit.concepts.length === 0);

/** The first of some markers that a clause has. */
function slotOf<T extends Marker>(reading: Reading, { words }: Clause, markers: readonly T[]): Slot<T> | null {
  const counts = (index: number) => mayBeVerb(words[index]!, reading.language);
  for (const value of markers) {
    const span = findMarker(words, reading.language, value, counts);
    if (span) return { value, span };
  }
  return null;
}

/** What is simply so (`present`) is in none of these states. */
const aspectOrder = ['planned', 'underway', 'present', 'done'] as const;
const aspectNames = { planned: 'planned', underway: 'under way', present: 'so', done: 'done' } as const;

/** How an action stands that both clauses speak of: done, under way, planned. What is only possible stands nowhere. */
function* aspects(one: Reading, other: Reading, { here, there, verbs }: ClausePair): Iterable<Divergence> {
  if (verbs.length === 0) return;
  if (slotOf(one, here, ['possible']) || slotOf(other, there, ['possible'])) return;
  const [mine, theirs] = [slotOf(one, here, aspectOrder), slotOf(other, there, aspectOrder)];
  if (!mine || !theirs || mine.value === theirs.value || mine.value === 'present' || theirs.value === 'present') return;
  const theirOwn = ({ value, span }: Slot<string>, verb: (pair: Pair) => Place) =>
    value !== 'done' || verbs.some((pair) => touch(span, verb(pair)));
  if (!theirOwn(mine, (pair) => pair.here) || !theirOwn(theirs, (pair) => pair.there)) return;
  yield divergence('status', mine.span, theirs.span, aspectNames[mine.value], aspectNames[theirs.value]);
}

/** Whether the words that tell of something done are those of an action that both speak of. */
const touch = (span: Span, place: Span) => place.start < span.end && place.end > span.start;

const negationNames = { true: 'denied', false: 'affirmed' } as const;
/** How many units of text may lie between a word of negation and what it denies. */
const reach = 30;
const adjacent = 12;

/** Said here, denied there: by a word of negation, or by a word that means the opposite. */
function* polarities(one: Reading, other: Reading, { here, there, common, verbs }: ClausePair, aligned: Aligned): Iterable<Divergence> {
  const mine = negationIn(one, here);
  const theirs = negationIn(other, there);
  if (mine && theirs) return;
  const opposite = oppositeIn(here, there, aligned);
  if (mine || theirs) {
    const denied = (pair: Pair) => (mine ? pair.here : pair.there);
    if (
      opposite ||
      !(verbs.some((pair) => near(mine ?? theirs!, denied(pair))) || common.some((pair) => before(mine ?? theirs!, denied(pair))))
    )
      return;
    yield divergence('polarity', mine ?? here, theirs ?? there, negationNames[`${mine !== null}`], negationNames[`${theirs !== null}`]);
  } else if (opposite) yield divergence('polarity', opposite.here, opposite.there, 'affirmed', 'denied');
}

/** "no siren": right before. */
const before = (one: Span, other: Span) => other.start > one.start && other.start - one.end <= adjacent;

const near = (one: Span, other: Span) => one.start - other.end <= reach && other.start - one.end <= reach;

function negationIn(reading: Reading, clause: Clause): Span | null {
  return slotOf(reading, clause, ['no-negation']) ? null : (slotOf(reading, clause, ['negation'])?.span ?? null);
}

function oppositeIn(here: Clause, there: Clause, { onlyHere, onlyThere }: Aligned): { here: Place; there: Place } | null {
  for (const mine of onlyHere)
    if (within(here, mine) && isVerb(mine))
      for (const theirs of onlyThere)
        if (within(there, theirs) && isVerb(theirs) && conceptsOf(mine).some((x) => conceptsOf(theirs).some((y) => areOpposites(x, y))))
          return { here: mine, there: theirs };
  return null;
}

const hedgeOrder = ['reported', 'possible', 'probable', 'provisional'] as const;
const hedgeNames = { reported: 'reportedly', possible: 'possibly', probable: 'probably', provisional: 'for now' } as const;

/** Certain here, hedged there. */
function* hedges(one: Reading, other: Reading, { here, there }: ClausePair): Iterable<Divergence> {
  const [mine, theirs] = [slotOf(one, here, hedgeOrder), slotOf(other, there, hedgeOrder)];
  if (mine?.value === theirs?.value) return;
  // "kan", "peut" hedge as well as "may" does, or not at all.
  if (slotOf(one, here, ['able']) || slotOf(other, there, ['able'])) return;
  const named = (slot: typeof mine) => (slot ? hedgeNames[slot.value] : 'as certain');
  yield divergence('modality', mine?.span ?? here, theirs?.span ?? there, named(mine), named(theirs));
}

const divergence = (kind: DivergenceKind, here: Span, there: Span, mine: string, theirs: string): Divergence => ({
  kind,
  here: { start: here.start, end: here.end },
  there: { start: there.start, end: there.end },
  summary: `${mine} here, ${theirs} there`,
});
