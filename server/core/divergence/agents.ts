import { profileOf } from '../languages';
import { Tag } from '../languages/tags';
import type { LexiconLanguage } from '../lexicon/inflection';
import { conceptAt } from '../lexicon/lookup';
import type { Divergence, Span } from '../model';
import type { Token } from '../text/tokens';
import type { Aligned, Pair, Place } from './aligned';
import { conceptsOf, isVerb } from './aligned';
import { quoted } from './quoted';
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
    if (
      !mine ||
      !theirs ||
      named(mine) !== named(theirs) ||
      (!named(mine) && !(isActor(mine) && isActor(theirs))) ||
      mine.places.some((x) => theirs.places.some((y) => linked(x, y)))
    )
      continue;
    yield {
      kind: 'agent',
      here: { start: mine.start, end: mine.end },
      there: { start: theirs.start, end: theirs.end },
      summary: `${quoted(one.version, mine)} here, ${quoted(other.version, theirs)} there`,
    };
    return;
  }
}

/** A description may stand for a name: "the company" may be the one that is named there. */
const named = ({ places }: Agent): boolean => places.some(({ unit }) => unit.kind === 'name' || unit.concepts.length === 0);

/** Bodies and people that act in the news, by their concepts: where both are only described, they must be of these. */
const actors: ReadonlySet<string> = new Set(
  (
    'government ministry health-ministry interior-ministry foreign-ministry finance-ministry justice-ministry defence-ministry minister president prime-minister ' +
    'governor mayor municipality council parliament court-law supreme-court prosecutor police police-officer police-chief soldier army firefighter hospital doctor ' +
    'nurse company factory bank school teacher student university union trade-union employee worker party-political opposition lawyer judge rebel ' +
    'diver-person technician engineer expert driver pilot captain crew owner residents resident neighbour-country committee agency-government ' +
    'health-authority authorities inspectorate coast-guard navy fisherman farmer volunteer relief-worker journalist scientist researcher passenger ' +
    'protester director manager chairman spokesperson embassy ambassador administration association organization institution airport shipping-company office-bureau delegation observer diplomat'
  ).split(' '),
);

const isActor = ({ places }: Agent): boolean =>
  places.some((place) => conceptsOf(place).some((id) => actors.has(id) || id.startsWith('country-')));

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
  // "The mayor was arrested": the subject of a passive does nothing.
  if (isVerb(predicate) && isPassive(words, at, language)) return null;
  return filled(reading, words.slice(0, at), places, 'first');
}

/** Words that make a passive: beside the participle, or in Dutch and German anywhere in its clause. */
const passives: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  en: new Set('was were been being be is are got'.split(' ')),
  nl: new Set('wordt worden werd werden geworden'.split(' ')),
  de: new Set('wird werden wurde wurden worden'.split(' ')),
  fr: new Set('été est sont sera seront était étaient être'.split(' ')),
  es: new Set('fue fueron sido será serán es son siendo era eran'.split(' ')),
  ru: new Set('был была было были будет будут'.split(' ')),
  tr: new Set(),
  az: new Set(),
};
/** Endings of verbs that something is done to. */
const passiveEnding: Readonly<Partial<Record<LexiconLanguage, RegExp>>> = {
  tr: /[ıiuü](?:l|n)(?:d[ıiuü]|m[ıiuü]ş|acak|ecek|[ıiuü]yor|d[ıiuü]ğ)|lan(?:d[ıi]|m[ıi]ş|acak|[ıi]yor)|len(?:di|miş|ecek|iyor)/u,
  az: /[ıiuü](?:l|n)(?:d[ıiuü]|m[ıiuü]ş|acaq|əcək|[ıiuü]r|[ıiuü]b|d[ıiuü]ğ)|lan(?:d[ıi]|[ıi]b|acaq|[ıi]r)|lən(?:di|ib|əcək|ir)/u,
  ru: /(?:ется|ится|утся|ятся|лся|лась|лось|лись)$/u,
};

function isPassive(words: readonly Token[], at: number, language: LexiconLanguage): boolean {
  const anywhere = language === 'nl' || language === 'de';
  const beside = anywhere ? words : words.slice(Math.max(0, at - 3), at);
  return beside.some(({ lower }) => passives[language].has(lower)) || (passiveEnding[language]?.test(words[at]?.lower ?? '') ?? false);
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
    const inside = run.length > 0 ? places.filter(({ start, end }) => start >= run[0]!.start && end <= run.at(-1)!.end) : [];
    const somebody = inside.some(
      ({ unit, start }) =>
        unit.kind === 'name' ||
        unit.concepts.some((concept) => actors.has(conceptAt(concept).id)) ||
        ((profile?.words.get(run.find((word) => word.start <= start && word.end > start)?.lower ?? '') ?? 0) & animates) !== 0,
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
