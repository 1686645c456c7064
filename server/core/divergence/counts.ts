import { type LexiconLanguage, lexiconLanguages } from '../lexicon/inflection';
import { conceptAt, lexiconOf, lines } from '../lexicon/lookup';
import type { Divergence, Span } from '../model';
import type { Aligned, Place } from './aligned';
import { detailsOf } from './details';
import table from './numbers.tsv';
import type { ClausePair } from './pairing';
import type { Clause, Reading } from './reading';
import { divergence } from './slots';

interface Signs {
  readonly one: ReadonlySet<string>;
  readonly several: ReadonlySet<string>;
  readonly plural: RegExp;
  /** "Several" without a noun. */
  readonly pronouns: ReadonlySet<string>;
}

const byLanguage = new Map<LexiconLanguage, Signs>();

function signsOf(language: LexiconLanguage): Signs {
  let signs = byLanguage.get(language);
  if (!signs) {
    const column = 1 + lexiconLanguages.indexOf(language);
    const [one, several, plural, pronouns] = lines(table).map((line) => line.split('\t')[column]!) as [string, string, string, string];
    signs = {
      one: new Set(one.split('|')),
      several: new Set(several.split('|')),
      plural: new RegExp(plural, 'u'),
      pronouns: new Set(pronouns.split('|')),
    };
    byLanguage.set(language, signs);
  }
  return signs;
}

/** How many words before a noun may tell how many there are: "a military representative". */
const back = 2;

/** One here, several there: surely one by a word that says so, surely several by the form of the noun. */
export function* countDivergences(one: Reading, other: Reading, { pairs }: Aligned): Iterable<Divergence> {
  for (const { here, there } of pairs) {
    if (!isNoun(here) || !isNoun(there)) continue;
    const [mine, theirs] = [countOf(one, here), countOf(other, there)];
    if (!mine || !theirs || mine === theirs) continue;
    const names = { one: 'one', several: 'several' };
    yield {
      kind: 'number',
      here: { start: here.start, end: here.end },
      there: { start: there.start, end: there.end },
      summary: `${names[mine]} here, ${names[theirs]} there`,
    };
  }
}

/**
 * "One man was detained" and "several were": who is meant is no noun there, and yet the words tell how many. Looked for in clauses that tell
 * of one deed.
 */
export function* pronounDivergences(one: Reading, other: Reading, pairs: readonly ClausePair[]): Iterable<Divergence> {
  for (const { here, there, verbs } of pairs) {
    if (verbs.length === 0) continue;
    const [mine, theirs] = [alone(one, here), alone(other, there)];
    const [several, severalThere] = [pronoun(one, here), pronoun(other, there)];
    if (mine && severalThere && !several) yield divergence('number', mine, severalThere, 'one', 'several');
    else if (theirs && several && !severalThere) yield divergence('number', several, theirs, 'several', 'one');
  }
}

const persons: ReadonlySet<string> = new Set('man woman people boy girl child suspect passenger protester person'.split(' '));

/** "one man": one person, and nobody else in the clause. */
function alone({ language }: Reading, { words }: Clause): Span | null {
  const { one } = signsOf(language);
  const lexicon = lexiconOf(language);
  const at = words.findIndex(
    ({ lower }, i) =>
      one.has(lower) &&
      !!words[i + 1] &&
      lexicon
        .concepts(words[i + 1]!.lower, false)
        .flat()
        .some((c) => persons.has(conceptAt(c).id)),
  );
  return at >= 0 ? { start: words[at]!.start, end: words[at + 1]!.end } : null;
}

/** "several" with no noun behind it. */
function pronoun({ language }: Reading, { words }: Clause): Span | null {
  const pronouns = signsOf(language).pronouns;
  const lexicon = lexiconOf(language);
  const at = words.findIndex(({ lower }, i) => {
    if (!pronouns.has(lower)) return false;
    const next = words[i + 1]?.lower ?? '';
    const known = lexicon.concepts(next, false).flat();
    return next === '' || lexicon.isStopword(next) || known.some((c) => conceptAt(c).pos === 'v' || persons.has(conceptAt(c).id));
  });
  return at >= 0 ? { start: words[at]!.start, end: words[at]!.end } : null;
}

const isNoun = ({ unit }: Place): boolean =>
  unit.kind === 'word' && unit.concepts.length > 0 && unit.concepts.every((concept) => conceptAt(concept).pos === 'n');

type Count = 'one' | 'several' | null;

const known = new WeakMap<Reading, Map<number, Count>>();

/** How many of a thing a text speaks of; null where its words do not tell. Worked out once. */
function countOf(reading: Reading, place: Span): Count {
  let counts = known.get(reading);
  if (!counts) {
    counts = new Map();
    known.set(reading, counts);
  }
  const key = place.start * 65_536 + place.end - place.start;
  let count = counts.get(key);
  if (count === undefined) {
    count = readCount(reading, place);
    counts.set(key, count);
  }
  return count;
}

function readCount({ clauses, language, version }: Reading, place: Span): Count {
  const signs = signsOf(language);
  for (const { words } of clauses) {
    const at = words.findIndex(({ start, end }) => start <= place.start && end >= place.end);
    if (at < 0) continue;
    const before = words.slice(Math.max(0, at - back), at);
    // "a dozen people": a figure says how many.
    const from = before[0]?.start ?? place.start;
    if (detailsOf(version).values.some((value) => value.start >= from && value.end <= place.start)) return null;
    const plural = signs.plural.test(words[at]!.lower);
    // "Ein Vertreter": in German the article tells what the ending does not.
    if (before.some(({ lower }) => signs.one.has(lower))) return plural && language !== 'de' ? null : 'one';
    return plural ? 'several' : null;
  }
  return null;
}
