import type { Divergence, Span } from '../model';
import { type Aligned, conceptsOf, isVerb, type Place } from './aligned';
import { hedges } from './hedges';
import { type ClausePair, within } from './pairing';
import { polarities } from './polarity';
import type { Clause, Reading } from './reading';
import { divergence, near, negationIn, type Slot, slotOf, touch } from './slots';

/** The aspect, the polarity and the hedges of what two passages say, where they differ. */
export function* predicateDivergences(one: Reading, other: Reading, pairs: readonly ClausePair[], aligned: Aligned): Iterable<Divergence> {
  for (const pair of pairs) {
    const found = [...aspects(one, other, pair, aligned)];
    yield* found.length > 0 ? found : stages(one, other, pair, aligned);
    yield* polarities(one, other, pair, aligned);
    yield* hedges(one, other, pair);
  }
}

/** What is simply so (`present`) is in none of these states. */
const aspectOrder = ['planned', 'underway', 'present', 'done'] as const;
const aspectNames = { planned: 'planned', underway: 'under way', present: 'so', done: 'done' } as const;

const distance = (one: Span, other: Span): number => Math.max(0, one.start - other.end, other.start - one.end);

/** How far an action is; what somebody said he would do is planned. */
function aspectOf(reading: Reading, clause: Clause): Slot<(typeof aspectOrder)[number]> | null {
  const slot = slotOf(reading, clause, aspectOrder);
  if (slot && slot.value !== 'done') return slot;
  const told = reading.sentence.attributions.some(({ source, cue }) => source !== null && cue !== null);
  const would = told ? slotOf(reading, clause, ['conditional']) : null;
  return would ? { value: 'planned', span: would.span } : slot;
}

/** What comes before a deed, and the deeds that end it: those who have agreed no longer negotiate. */
const early: ReadonlySet<string> = new Set(['negotiation', 'prepare', 'plan', 'intend', 'consult']);
const late: ReadonlySet<string> = new Set(['agree', 'sign-document', 'complete', 'pass-law', 'approve']);

/** Still negotiating here, agreed there. */
function* stages(one: Reading, other: Reading, { here, there }: ClausePair, { pairs, onlyHere, onlyThere }: Aligned): Iterable<Divergence> {
  const mine = [...pairs.map((pair) => pair.here), ...onlyHere].filter((place) => within(here, place));
  const theirs = [...pairs.map((pair) => pair.there), ...onlyThere].filter((place) => within(there, place));
  const has = (places: readonly Place[], ids: ReadonlySet<string>) => places.find((place) => conceptsOf(place).some((id) => ids.has(id)));
  const ended = (reading: Reading, clause: Clause, places: readonly Place[]) => {
    const place = has(places, early) ? undefined : has(places, late);
    const slot = place && !negationIn(reading, clause) ? aspectOf(reading, clause) : null;
    return slot?.value === 'done' && touch(slot.span, place!) ? place : undefined;
  };
  const [begun, begunThere] = [has(mine, late) ? undefined : has(mine, early), has(theirs, late) ? undefined : has(theirs, early)];
  const [end, endThere] = [ended(one, here, mine), ended(other, there, theirs)];
  if (begun && endThere) yield divergence('status', begun, endThere, aspectNames.underway, aspectNames.done);
  else if (begunThere && end) yield divergence('status', end, begunThere, aspectNames.done, aspectNames.underway);
}

/** How an action stands that both clauses speak of: done, under way, planned. What is only possible stands nowhere. */
function* aspects(
  one: Reading,
  other: Reading,
  { here, there, verbs }: ClausePair,
  { onlyHere, onlyThere }: Aligned,
): Iterable<Divergence> {
  if (verbs.length === 0) return;
  if (slotOf(one, here, ['possible']) || slotOf(other, there, ['possible'])) return;
  const [mine, theirs] = [aspectOf(one, here), aspectOf(other, there)];
  if (!mine || !theirs || mine.value === theirs.value || mine.value === 'present' || theirs.value === 'present') return;
  const isOf = ({ value, span }: Slot<string>, place: Place, { language }: Reading, others: readonly Place[]) => {
    if (value === 'done') return touch(span, place);
    // "A process of … is under way": the words stand at the end of what they belong to; in Turkish they are an ending of the verb.
    if (value === 'underway') return near(span, place) || (language !== 'tr' && language !== 'az');
    // A plan is that of the nearest verb.
    return !others.some((each) => isVerb(each) && !touch(span, each) && distance(span, each) < distance(span, place));
  };
  if (!verbs.some((pair) => isOf(mine, pair.here, one, onlyHere) && isOf(theirs, pair.there, other, onlyThere))) return;
  yield divergence('status', mine.span, theirs.span, aspectNames[mine.value], aspectNames[theirs.value]);
}
