import { type LexiconLanguage, lexiconLanguages } from '../lexicon/inflection';
import { lines } from '../lexicon/lookup';
import type { Divergence, Span } from '../model';
import type { Token } from '../text/tokens';
import type { Reading } from './reading';
import table from './terms.tsv';

/** A word or wording, of which the last word may go on (`operat*`). */
interface Wording {
  readonly words: readonly string[];
  readonly open: boolean;
}

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
      const wordings = cells[column]!.split('|').map((cell) => ({ words: cell.replace('*', '').split(' '), open: cell.endsWith('*') }));
      return { family: cells[0]!, variant: cells[1]!, wordings };
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

function placeOf(tokens: readonly Token[], { words, open }: Wording): Span | null {
  const last = words.length - 1;
  for (let at = 0; at + last < tokens.length; at++)
    if (words.every((word, i) => (open && i === last ? tokens[at + i]!.lower.startsWith(word) : tokens[at + i]!.lower === word)))
      return { start: tokens[at]!.start, end: tokens[at + last]!.end };
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
      summary: `${quoted(one, name)} here, ${quoted(other, their)} there`,
    };
  }
}

const quoted = ({ version }: Reading, { start, end }: Span): string => `“${version.article.text.slice(start, end).replace(/\s+/gu, ' ')}”`;
