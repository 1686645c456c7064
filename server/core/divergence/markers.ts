import { type LexiconLanguage, lexiconLanguages } from '../lexicon/inflection';
import { lines } from '../lexicon/lookup';
import type { Span } from '../model';
import type { Token } from '../text/tokens';
import table from './markers.tsv';

/** What words around a predicate may tell of it. */
export type Marker =
  | 'done'
  | 'planned'
  | 'underway'
  | 'present'
  | 'possible'
  | 'probable'
  | 'reported'
  | 'provisional'
  | 'conditional'
  | 'able'
  | 'negation'
  | 'no-negation';

/** One place of a wording: a word, a class of words, or up to so many words of any kind. */
type Place = { readonly word: string } | { readonly form: RegExp } | { readonly upTo: number };
type Wording = readonly Place[];

type Markers = Readonly<Record<Marker, readonly Wording[]>>;
const byLanguage = new Map<LexiconLanguage, Markers>();

/** The wordings of a language; classes of words (`<past>`) are regular expressions over one lower-case word. */
function markersOf(language: LexiconLanguage): Markers {
  const known = byLanguage.get(language);
  if (known) return known;
  const column = 1 + lexiconLanguages.indexOf(language);
  const classes = new Map<string, RegExp>();
  const markers: Partial<Record<Marker, Wording[]>> = {};
  for (const line of lines(table)) {
    const cells = line.split('\t');
    const [id, cell] = [cells[0]!, cells[column]!];
    if (id.startsWith('class ')) classes.set(id.slice('class '.length), new RegExp(cell, 'u'));
    else markers[id as Marker] = cell.split('|').map((wording) => wording.split(' ').map((place) => placeOf(place, classes)));
  }
  byLanguage.set(language, markers as Markers);
  return markers as Markers;
}

function placeOf(text: string, classes: ReadonlyMap<string, RegExp>): Place {
  if (text.startsWith('~')) return { upTo: Number(text.slice(1)) };
  if (text.startsWith('<')) return { form: classes.get(text.slice(1, -1))! };
  return { word: text };
}

/**
 * The first wording of a kind among words.
 * @param words tokens of one clause
 * @param counts whether a class of words may be filled by the token with this index: only verbs have tenses
 */
export function findMarker(
  words: readonly Token[],
  language: LexiconLanguage,
  marker: Marker,
  counts: (index: number) => boolean,
): Span | null {
  for (const wording of markersOf(language)[marker])
    for (let at = 0; at < words.length; at++) {
      const last = endOf(wording, words, at, counts);
      if (last >= 0) return { start: words[at]!.start, end: words[last]!.end };
    }
  return null;
}

/** The index of the last word that a wording takes from `at` on; -1 where it does not stand there. */
function endOf(wording: Wording, words: readonly Token[], at: number, counts: (index: number) => boolean, from = 0): number {
  let next = at;
  for (let k = from; k < wording.length; k++) {
    const place = wording[k]!;
    if ('upTo' in place) {
      for (let skip = 0; skip <= place.upTo && next + skip < words.length; skip++) {
        const last = endOf(wording, words, next + skip, counts, k + 1);
        if (last >= 0) return last;
      }
      return -1;
    }
    const word = words[next];
    if (!word || !fits(place, word, next, counts)) return -1;
    next++;
  }
  return next - 1;
}

function fits(place: Exclude<Place, { readonly upTo: number }>, word: Token, index: number, counts: (index: number) => boolean): boolean {
  // "May" is a month, "Werte" a noun: what marks a verb begins with a small letter unless a sentence does.
  if (index > 0 && word.text[0] !== word.lower[0]) return false;
  if ('form' in place) return word.kind === 'word' && place.form.test(word.lower) && counts(index);
  // "n'est", "we'll": clitics are part of their word.
  return (
    word.lower === place.word ||
    (place.word.endsWith("'") && word.lower.startsWith(place.word)) ||
    (place.word.startsWith("'") && word.lower.endsWith(place.word))
  );
}
