import { type LexiconLanguage, lexiconLanguages } from '../lexicon/inflection';
import { lines } from '../lexicon/lookup';
import type { Divergence, Span } from '../model';
import { type Token, tokenize } from '../text/tokens';
import type { Aligned } from './aligned';
import { quoted } from './quoted';
import type { Reading } from './reading';
import table from './terms.tsv';
import { longestAt, type Wording, wordingsOf } from './wordings';

/** One of several words for the same thing: operation, measures, invasion. */
interface Term {
  readonly family: string;
  readonly variant: string;
  readonly wordings: readonly Wording[];
}

const byLanguage = new Map<LexiconLanguage, readonly Term[]>();

function termsOf(language: LexiconLanguage): readonly Term[] {
  let terms = byLanguage.get(language);
  if (!terms) {
    const column = 2 + lexiconLanguages.indexOf(language);
    terms = lines(table).map((line) => {
      const cells = line.split('\t');
      return { family: cells[0]!, variant: cells[1]!, wordings: wordingsOf(cells[column]!) };
    });
    byLanguage.set(language, terms);
  }
  return terms;
}

/** A term where it stands. */
interface Named extends Span {
  readonly variant: string;
}

/** A term that stands in a clause, with the places of those of its wordings that do. */
interface Found {
  readonly family: string;
  readonly variant: string;
  readonly places: readonly Span[];
}

const cache = new WeakMap<Reading, readonly Found[]>();

/** All terms of a sentence, found once. */
function termsIn(reading: Reading): readonly Found[] {
  let found = cache.get(reading);
  if (!found) {
    found = reading.clauses.flatMap(({ words }) =>
      termsOf(reading.language).flatMap(({ family, variant, wordings }) => {
        const places = wordings.flatMap((wording) => placeOf(words, wording) ?? []);
        return places.length > 0 ? [{ family, variant, places }] : [];
      }),
    );
    cache.set(reading, found);
  }
  return found;
}

/** The terms of a passage, by family. */
function namedIn(reading: Reading, passage: Span): Map<string, Named[]> {
  const named = new Map<string, Named[]>();
  for (const { family, variant, places } of termsIn(reading)) {
    const at = places.find(({ start, end }) => start >= passage.start && end <= passage.end);
    if (!at) continue;
    const list = named.get(family) ?? [];
    list.push({ ...at, variant });
    named.set(family, list);
  }
  return named;
}

function placeOf(tokens: readonly Token[], wording: Wording): Span | null {
  for (let at = 0; at < tokens.length; at++) {
    const length = longestAt(tokens, at, [wording]);
    if (length > 0) return { start: tokens[at]!.start, end: tokens[at + length - 1]!.end };
  }
  return null;
}

/** Words that are chosen differently for one thing; silent where a passage uses both. */
export function* termDivergences(one: Reading, here: Span, other: Reading, there: Span): Iterable<Divergence> {
  const [mine, theirs] = [namedIn(one, here), namedIn(other, there)];
  for (const [family, names] of mine) {
    const others = theirs.get(family) ?? [];
    if (others.length === 0 || names.some((name) => others.some(({ variant }) => variant === name.variant))) continue;
    const [name, their] = [names[0]!, others[0]!];
    yield {
      kind: 'term',
      here: { start: name.start, end: name.end },
      there: { start: their.start, end: their.end },
      summary: `${quoted(one.version, name)} here, ${quoted(other.version, their)} there`,
    };
  }
}

/** "The so-called referendum", "the 'liberation'": a word kept at a distance, which the other side uses plainly. */
export function* distanceDivergences(one: Reading, other: Reading, { pairs }: Aligned): Iterable<Divergence> {
  for (const { here, there } of pairs) {
    if (here.unit.kind !== 'word' || there.unit.kind !== 'word') continue;
    const [mine, theirs] = [distanceOf(one, here), distanceOf(other, there)];
    if ((mine === null) === (theirs === null)) continue;
    const [left, right] = [mine ?? here, theirs ?? there];
    yield {
      kind: 'term',
      here: { start: left.start, end: left.end },
      there: { start: right.start, end: right.end },
      summary: `${quoted(one.version, left)} here, ${quoted(other.version, right)} there`,
    };
    return;
  }
}

/** Words that keep a word at a distance; those that may go on end in a star. */
const soCalled: Readonly<Record<LexiconLanguage, readonly Wording[]>> = {
  en: wordingsOf('so-called|purported|self-styled|self-proclaimed|supposed|alleged'),
  nl: wordingsOf('zogenoemde|zogenaamde|zogeheten|vermeende|zelfverklaarde|zelfbenoemde'),
  de: wordingsOf('sogenannt*|selbsternannt*|vermeintlich*|angeblich*'),
  fr: wordingsOf('soi-disant|prétendu|prétendue|prétendus|prétendues|autoproclamé*'),
  es: wordingsOf('llamado|llamada|llamados|llamadas|supuesto|supuesta|supuestos|supuestas|autoproclamad*|autodenominad*'),
  tr: wordingsOf('sözde|güya|sözümona'),
  ru: wordingsOf('так называем*|самопровозглашённ*|самопровозглашенн*|пресловут*|мним*'),
  az: wordingsOf('qondarma|sözdə|guya'),
};
/** How many words may lie between: "so-called popular referendum". */
const aheadOf = 2;
/** How many words stand between quotation marks that are no quotation. */
const mostQuoted = 2;

/** Words at a distance: from the first word that keeps them so to the last that it may be about. */
const distances = new WeakMap<Reading, readonly Span[]>();

/** The words with which a place is kept at a distance. */
function distanceOf(reading: Reading, place: Span): Span | null {
  let found = distances.get(reading);
  if (!found) {
    const { version, sentence, language } = reading;
    const tokens = tokenize(version.article.text, sentence.start, sentence.end);
    found = tokens.flatMap((_, at) => distanceAt(tokens, at, language) ?? []);
    distances.set(reading, found);
  }
  const around = found.find(({ start, end }) => start < place.start && end >= place.end);
  return around ? { start: around.start, end: place.end } : null;
}

/** What stands behind "so-called", and a word or two between quotation marks, none of them a name. */
function distanceAt(tokens: readonly Token[], at: number, language: LexiconLanguage): Span | null {
  const token = tokens[at]!;
  if (token.kind === 'quote') {
    const length = tokens.slice(at + 1, at + mostQuoted + 2).findIndex(({ kind }) => kind === 'quote');
    const words = length > 0 ? tokens.slice(at + 1, at + 1 + length) : [];
    const plain = words.length > 0 && words.every(({ kind, text, lower }) => kind === 'word' && text[0] === lower[0]);
    return plain ? { start: token.start, end: words.at(-1)!.end } : null;
  }
  const length = token.kind === 'word' ? longestAt(tokens, at, soCalled[language]) : 0;
  if (length === 0) return null;
  let last = at + length - 1;
  while (last < at + length + aheadOf && tokens[last + 1]?.kind === 'word') last++;
  return { start: token.start, end: tokens[last]!.end };
}
