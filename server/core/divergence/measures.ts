import { type LexiconLanguage, lexiconLanguages } from '../lexicon/inflection';
import { lines } from '../lexicon/lookup';
import table from './measures.tsv';

/** What is measured. Months and years are left out: a difference of days says nothing of them. */
export type Measure = 'length' | 'time';

interface Unit {
  readonly measure: Measure;
  /** Metres, or minutes, in one of them. */
  readonly factor: number;
  /** Its words; `open` ones may go on ("dakika*"). */
  readonly words: readonly { readonly text: string; readonly open: boolean }[];
}

const byLanguage = new Map<LexiconLanguage, readonly Unit[]>();

function unitsOf(language: LexiconLanguage): readonly Unit[] {
  let units = byLanguage.get(language);
  if (!units) {
    const column = 3 + lexiconLanguages.indexOf(language);
    units = lines(table).map((line) => {
      const cells = line.split('\t');
      const words = cells[column]!.split('|').map((word) => ({ text: word.replace('*', ''), open: word.endsWith('*') }));
      return { measure: cells[1] as Measure, factor: Number(cells[2]), words };
    });
    byLanguage.set(language, units);
  }
  return units;
}

/** A figure before a word, in metres or in minutes where that word is a unit of length or time; else as it is. */
export function measured(value: number, word: string | undefined, language: LexiconLanguage): { value: number; measure: Measure | null } {
  const unit = word
    ? unitsOf(language).find(({ words }) => words.some(({ text, open }) => (open ? word.startsWith(text) : word === text)))
    : undefined;
  return unit ? { value: value * unit.factor, measure: unit.measure } : { value, measure: null };
}
