import type { Divergence, Span } from '../model';
import { type Aligned, conceptsOf, type Pair, type Place } from './aligned';
import { type ClausePair, mayContradict, within } from './pairing';
import type { Clause, Reading } from './reading';
import { divergence, near, negationIn, touch } from './slots';

const negationNames = { true: 'denied', false: 'affirmed' } as const;
/** How many units of text may lie between a word of negation and the noun that it denies. */
const adjacent = 12;

/** Said here, denied there: by a word of negation, or by a word that means the opposite. */
export function* polarities(
  one: Reading,
  other: Reading,
  { here, there, common, verbs }: ClausePair,
  aligned: Aligned,
): Iterable<Divergence> {
  const [mine, theirs] = [negationIn(one, here), negationIn(other, there)];
  if (mine && theirs) return;
  const opposite = oppositeIn(here, there, aligned);
  if (!mine && !theirs) {
    if (opposite) yield divergence('polarity', opposite.here, opposite.there, 'affirmed', 'denied');
    return;
  }
  // "Failed to agree" and "agreed": one and the same denial.
  if (opposite && (mine ? touch(mine, opposite.here) : touch(theirs!, opposite.there))) {
    yield divergence('polarity', mine ?? here, theirs ?? there, negationNames[`${mine !== null}`], negationNames[`${theirs !== null}`]);
    return;
  }
  // "Refused", "without": a denial that the other side has in other words, or that has one there.
  if (opposite || (mine && isMet(mine, common, 'here', there, aligned.onlyThere))) return;
  if (theirs && isMet(theirs, common, 'there', here, aligned.onlyHere)) return;
  const denied = (pair: Pair) => (mine ? pair.here : pair.there);
  if (!verbs.some((pair) => near(mine ?? theirs!, denied(pair))) && !common.some((pair) => before(mine ?? theirs!, denied(pair)))) return;
  yield divergence('polarity', mine ?? here, theirs ?? there, negationNames[`${mine !== null}`], negationNames[`${theirs !== null}`]);
}

/** Words that deny by themselves. */
const denials: ReadonlySet<string> = new Set(
  'refuse reject deny fail lack ban prevent none-nothing omit cancel impossible abandon stop leave absence-leave missing-person'.split(' '),
);

/** Whether a denial is one in the other clause too: in a word that means the same, or in one that denies by itself. */
const isMet = (denial: Span, common: readonly Pair[], side: 'here' | 'there', other: Clause, only: readonly Place[]): boolean =>
  common.some((pair) => touch(denial, pair[side]) && conceptsOf(pair[side]).some((id) => denials.has(id))) ||
  only.some((place) => within(other, place) && conceptsOf(place).some((id) => denials.has(id)));

/** "no siren": right before. */
const before = (one: Span, other: Span) => other.start > one.start && other.start - one.end <= adjacent;

function oppositeIn(here: Clause, there: Clause, { onlyHere, onlyThere }: Aligned): { here: Place; there: Place } | null {
  for (const mine of onlyHere)
    if (within(here, mine))
      for (const theirs of onlyThere) if (within(there, theirs) && mayContradict(mine, theirs)) return { here: mine, there: theirs };
  return null;
}
