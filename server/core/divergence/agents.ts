import { profileOf } from '../languages';
import { Tag } from '../languages/tags';
import type { LexiconLanguage } from '../lexicon/inflection';
import type { Divergence, Span } from '../model';
import type { Token } from '../text/tokens';
import type { Aligned, Pair, Place } from './aligned';
import { conceptsOf, isVerb } from './aligned';
import type { Reading } from './reading';

/** Who does it: the words before the predicate, those behind "by", or those that a noun such as "readiness" belongs to. */
interface Agent extends Span {
  readonly places: readonly Place[];
}

/** Words before the doer of a passive, behind it, and before whom a noun belongs to. */
const by: Readonly<Record<LexiconLanguage, readonly string[]>> = {
  en: ['by'],
  nl: ['door'],
  de: ['von', 'durch'],
  fr: ['par'],
  es: ['por'],
  tr: [],
  ru: [],
  az: [],
};
const behindDoer: Readonly<Partial<Record<LexiconLanguage, string>>> = { tr: 'tarafından', az: 'tərəfindən' };
const of: Readonly<Record<LexiconLanguage, readonly string[]>> = {
  en: ['of'],
  nl: ['van'],
  de: ['der', 'des', 'von'],
  fr: ['de', 'du', 'des', "d'"],
  es: ['de', 'del'],
  tr: [],
  ru: [],
  az: [],
};

/** States that somebody is in, beside what somebody does. */
const states: ReadonlySet<string> = new Set(['ready', 'refuse', 'plan']);
/** A longer run of words is more than a name or a description. */
const longest = 5;
const animates = Tag.Role | Tag.Organisation | Tag.Group;

/** Who does it differs: one acts here, another there. Only where both sides surely name somebody. */
export function* agentDivergences(one: Reading, other: Reading, aligned: Aligned): Iterable<Divergence> {
  const { links } = aligned;
  const linked = (x: Place, y: Place) => links.to.subarray(links.rows[x.index], links.rows[x.index + 1]).includes(y.index);
  for (const pair of aligned.pairs) {
    if (!isPredicate(pair)) continue;
    const mine = agentOf(one, pair.here, [...aligned.pairs.map((p) => p.here), ...aligned.onlyHere]);
    const theirs = agentOf(other, pair.there, [...aligned.pairs.map((p) => p.there), ...aligned.onlyThere]);
    if (!mine || !theirs || named(mine) !== named(theirs) || mine.places.some((x) => theirs.places.some((y) => linked(x, y)))) continue;
    yield {
      kind: 'agent',
      here: { start: mine.start, end: mine.end },
      there: { start: theirs.start, end: theirs.end },
      summary: `${quoted(one, mine)} here, ${quoted(other, theirs)} there`,
    };
    return;
  }
}

/** A description may stand for a name: "the company" may be the one that is named there. */
const named = ({ places }: Agent): boolean => places.some(({ unit }) => unit.kind === 'name' || unit.concepts.length === 0);

const isPredicate = ({ here, there }: Pair): boolean =>
  (isVerb(here) && isVerb(there)) || conceptsOf(here).some((id) => states.has(id) && conceptsOf(there).includes(id));

function agentOf(reading: Reading, predicate: Place, places: readonly Place[]): Agent | null {
  const clause = reading.clauses.find(({ start, end, frame }) => !frame && predicate.start >= start && predicate.end <= end);
  if (!clause) return null;
  const { words } = clause;
  const { language } = reading;
  const at = words.findIndex(({ start, end }) => start <= predicate.start && end >= predicate.start);
  const doer = words.findIndex((word, i) => i > at && i <= at + 4 && by[language].includes(word.lower));
  if (doer >= 0) return filled(reading, words.slice(doer + 1), places, 'first');
  const marked = words.findIndex(({ lower }) => lower === behindDoer[language]);
  if (marked >= 0) return filled(reading, words.slice(0, marked), places, 'last');
  const next = words[at + 1]?.lower ?? '';
  if (of[language].includes(next)) return filled(reading, words.slice(at + 2), places, 'first');
  return filled(reading, words.slice(0, at), places, 'first');
}

/** The first or the last run of words that names somebody. */
function filled({ version, language }: Reading, words: readonly Token[], places: readonly Place[], which: 'first' | 'last'): Agent | null {
  const profile = profileOf(language);
  const prepositions = (word: Token) => ((profile?.words.get(word.lower) ?? 0) & Tag.Preposition) !== 0;
  const runs: Token[][] = [[]];
  for (const word of words) {
    if (prepositions(word) && !of[language].includes(word.lower)) runs.push([]);
    runs.at(-1)!.push(word);
  }
  const naming = (run: readonly Token[]): Agent | null => {
    const inside = places.filter((place) => run.some((word) => word.start <= place.start && word.end >= place.end));
    const somebody = inside.some(
      ({ unit, start }) =>
        unit.kind === 'name' ||
        ((profile?.words.get(run.find((word) => word.start <= start && word.end > start)!.lower) ?? 0) & animates) !== 0,
    );
    return somebody && inside.length > 0 && inside.length <= longest
      ? { places: inside, start: Math.min(...inside.map((p) => p.start)), end: Math.max(...inside.map((p) => p.end)) }
      : null;
  };
  const order = which === 'first' ? runs : runs.reverse();
  // Whoever stands behind a preposition does nothing, unless it is the one that was asked for.
  const first = order[0];
  return first && version ? naming(first) : null;
}

const quoted = ({ version }: Reading, { start, end }: Span): string => `“${version.article.text.slice(start, end).replace(/\s+/gu, ' ')}”`;
