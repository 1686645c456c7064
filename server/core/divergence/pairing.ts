import type { Span } from '../model';
import { isAction } from './actions';
import { type Aligned, conceptsOf, isVerb, type Pair, type Place } from './aligned';
import { areOpposites } from './antonyms';
import type { Clause, Reading } from './reading';
import { negationIn } from './slots';

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
const shared = { weight: 1.2, words: 2, short: 2, slim: 0.85, few: 3 };

/** Whether a stretch of text lies in a clause. */
export const within = (clause: Span, { start, end }: Span): boolean => start >= clause.start && end <= clause.end;

/** The clauses that share most, one to one. */
export function clausePairs(one: Reading, other: Reading, { pairs, onlyHere, onlyThere }: Aligned, certain: boolean): ClausePair[] {
  const found: (ClausePair & { readonly weight: number })[] = [];
  const told = ({ clauses }: Reading) => clauses.filter(({ frame }) => !frame).length;
  // Passages that surely say the same, in one clause each: these do.
  const single = told(one) === 1 && told(other) === 1;
  const opposites = onlyHere.flatMap((here) => onlyThere.filter((there) => mayContradict(here, there)).map((there) => ({ here, there })));
  for (const here of one.clauses)
    for (const there of other.clauses) {
      if (here.frame || there.frame) continue;
      const common = pairs.filter((pair) => within(here, pair.here) && within(there, pair.there));
      const against = opposites.filter((pair) => within(here, pair.here) && within(there, pair.there));
      const weight = [...common, ...against.slice(0, 1)].reduce(
        (sum, pair) => sum + Math.min(pair.here.unit.weight, pair.there.unit.weight),
        0,
      );
      const [mine, theirs] = [onlyHere.filter((place) => within(here, place)), onlyThere.filter((place) => within(there, place))];
      const enough = common.length + against.length >= shared.words || common.length + Math.min(mine.length, theirs.length) <= shared.short;
      // "Nothing was signed" says little, and yet denies that something was.
      const slim =
        common.length === 1 && isDeed(common[0]!.here) && weight >= shared.slim && Math.min(mine.length, theirs.length) <= shared.few;
      if (
        (weight >= shared.weight && enough) ||
        slim ||
        (single && (common.length + against.length > (certain ? 0 : 1) || common.some((pair) => isDeed(pair.here)))) ||
        // "No danger", "aucun risque": both deny, each in its own words, and nothing else does.
        (certain && onlyDenial(one) === here && onlyDenial(other) === there)
      )
        found.push({ here, there, common, verbs: verbsOf(common, mine, theirs), weight });
    }
  found.sort((x, y) => y.weight - x.weight);
  const result: ClausePair[] = [];
  for (const pair of found) if (!result.some(({ here, there }) => pair.here === here || pair.there === there)) result.push(pair);
  return result;
}

/** The clause of a sentence that denies something, where there is just one. */
function onlyDenial(reading: Reading): Clause | null {
  const denying = reading.clauses.filter((clause) => !clause.frame && negationIn(reading, clause) !== null);
  return denying.length === 1 ? denying[0]! : null;
}

/** Whether two places are opposites, such as "confirmed" and "denied". */
export const mayContradict = (here: Place, there: Place): boolean =>
  conceptsOf(here).some((x) => conceptsOf(there).some((y) => areOpposites(x, y)));

/** The verbs of two clauses that surely stand for one action: those that mean the same, else the only ones that there are. */
function verbsOf(common: readonly Pair[], onlyHere: readonly Place[], onlyThere: readonly Place[]): Pair[] {
  const same = common.filter((pair) => isDeed(pair.here) && isDeed(pair.there));
  if (same.length > 0) return same;
  const [mine, theirs] = [onlyHere.filter(mayBeAction), onlyThere.filter(mayBeAction)];
  return mine.length === 1 && theirs.length === 1 && !common.some((pair) => isVerb(pair.here) || isVerb(pair.there))
    ? [{ here: mine[0]!, there: theirs[0]! }]
    : [];
}

/** Whether a place is something that is done: a verb, or a noun such as "vote" whose verb has its concept. */
export const isDeed = ({ unit }: Place): boolean => unit.concepts.some(isAction);

const mayBeAction = (place: Place) => isVerb(place) || (place.unit.kind === 'word' && place.unit.concepts.length === 0);
