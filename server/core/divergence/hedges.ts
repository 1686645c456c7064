import type { Divergence } from '../model';
import type { ClausePair } from './pairing';
import type { Clause, Reading } from './reading';
import { divergence, negationIn, type Slot, slotOf, touch } from './slots';

const hedgeOrder = ['reported', 'probable', 'possible', 'provisional', 'conditional'] as const;
type Hedge = (typeof hedgeOrder)[number] | 'able';
const hedgeNames: Readonly<Record<Hedge, string>> = {
  reported: 'reportedly',
  possible: 'possibly',
  probable: 'probably',
  provisional: 'for now',
  conditional: 'in the conditional',
  able: 'able to',
};

/** Certain here, hedged there. */
export function* hedges(one: Reading, other: Reading, { here, there }: ClausePair): Iterable<Divergence> {
  const [mine, theirs] = [hedgeIn(one, here), hedgeIn(other, there)];
  if (isOnlyTold(mine, theirs, one) || isOnlyTold(theirs, mine, other)) return;
  const [able, alsoAble] = [ableIn(one, here), ableIn(other, there)];
  if ((able && alsoAble) || (!able && !alsoAble && mine?.value === theirs?.value)) return;
  if (able && !isMoreThanAble(mine, theirs, other, there)) return;
  if (alsoAble && !isMoreThanAble(theirs, mine, one, here)) return;
  const [left, right] = [able ?? mine, alsoAble ?? theirs];
  yield divergence('modality', left?.span ?? here, right?.span ?? there, nameOf(left), nameOf(right));
}

const nameOf = (slot: Slot<Hedge> | null): string => (slot ? hedgeNames[slot.value] : 'as certain');

const hedgeIn = (reading: Reading, { all }: Clause): Slot<Hedge> | null => slotOf(reading, { words: all }, hedgeOrder);

const ableIn = (reading: Reading, clause: Clause): Slot<Hedge> | null =>
  negationIn(reading, clause) ? null : slotOf(reading, clause, ['able']);

/** "kan", "peut" hedge as well as "may" does, or not at all: they are surely less than "will", and than "probably". */
const isMoreThanAble = (own: Slot<Hedge> | null, others: Slot<Hedge> | null, other: Reading, clause: Clause): boolean =>
  own === null && (others?.value === 'probable' || (others === null && slotOf(other, clause, ['planned']) !== null));

/** What somebody said that he would do is no conditional; nor is it one where the other side hedges in its own words. */
const isOnlyTold = (slot: Slot<Hedge> | null, other: Slot<Hedge> | null, { sentence }: Reading): boolean =>
  slot?.value === 'conditional' &&
  (other !== null || sentence.attributions.some(({ cue }) => !cue?.some((span) => touch(span, slot.span))));
