import { filedUnder, foldWord, type LexiconLanguage, lexiconLanguages, rootsOf, shortestRoot, stemOf } from './inflection';
import { cldr, conceptTables, irregular, stopwords } from './tables';

/** What a word stands for, whatever its language. */
export interface Concept {
  readonly id: string;
  readonly pos: 'n' | 'v' | 'a' | 'd';
  /** 1 very general … 3 specific. */
  readonly specificity: number;
}

/** A run of words of the text that stands for one concept, or for one of several. */
export interface Reading {
  /** Indices into `concepts`, best first. */
  readonly concepts: readonly number[];
  /** How many words it spans. */
  readonly words: number;
}

const languageColumn = 3;
/** Phrases are filed under this many letters, which no ending changes. */
const phraseKey = 3;
const phraseBreak = /[ -]/;
interface Table {
  readonly concepts: readonly Concept[];
  /** One line of a data file each: the cells of a concept, from a column on. */
  readonly rows: readonly { readonly line: string; readonly first: number }[];
  /** Rows of CLDR by the index of their concept. */
  readonly extra: readonly { readonly concept: number; readonly line: string }[];
}
let table: Table | null = null;

/**
 * All concepts: those of our own tables, then countries and weekdays out of CLDR (`country-AZ`, `weekday-2`), whose names are added to our
 * own row of the same id where there is one. Lines are cut into cells only for the languages that are asked for.
 */
function read(): Table {
  if (table) return table;
  const concepts: Concept[] = [];
  const rows: { line: string; first: number }[] = [];
  const extra: { concept: number; line: string }[] = [];
  const known = new Map<string, number>();
  for (const text of conceptTables)
    for (const line of lines(text)) {
      const [id, pos, specificity] = line.split('\t', languageColumn) as [string, Concept['pos'], string];
      known.set(id, concepts.length);
      concepts.push({ id, pos, specificity: Number(specificity) });
      rows.push({ line, first: languageColumn });
    }
  for (const line of lines(cldr)) {
    const [kind, code] = line.split('\t', 2) as [string, string];
    if (kind !== 'country' && kind !== 'weekday') continue;
    const id = `${kind}-${code}`;
    const own = known.get(id);
    if (own !== undefined) extra.push({ concept: own, line });
    else {
      concepts.push({ id, pos: 'n', specificity: kind === 'country' ? 3 : 2 });
      rows.push({ line, first: 2 });
    }
  }
  table = { concepts, rows, extra };
  return table;
}

function cellOf(line: string, column: number): string {
  let start = 0;
  for (let i = 0; i < column; i++) start = line.indexOf('\t', start) + 1;
  const end = line.indexOf('\t', start);
  return end < 0 ? line.slice(start) : line.slice(start, end);
}

export const lines = (text: string): string[] => text.split('\n').slice(1).filter(Boolean);

/** The concept with an index that a reading gave. */
export const conceptAt = (index: number): Concept => read().concepts[index]!;

/** The concept that another's id begins with ("phone" of "phone-call"), or -1: a kinship, no identity. */
export function baseOf(index: number): number {
  const { id } = conceptAt(index);
  const hyphen = id.indexOf('-');
  return hyphen < 0 || id.startsWith('country-') ? -1 : conceptIndex(id.slice(0, hyphen));
}

/** The index of the concept with an id; -1 where there is none. */
export function conceptIndex(id: string): number {
  indices ??= new Map(read().concepts.map((concept, i) => [concept.id, i]));
  return indices.get(id) ?? -1;
}

let indices: ReadonlyMap<string, number> | null = null;

/** How many words a lexicon keeps in mind. */
const remembered = 50_000;

/** The lexicon of one language. Built when first asked for, in a few milliseconds. */
export class Lexicon {
  private readonly words = new Map<string, number[]>();
  /** First letters of a phrase → the phrases; their words are stemmed when first looked at. */
  private readonly phrases = new Map<string, { readonly words: string; stems: readonly string[] | null; readonly concept: number }[]>();
  /** Stem of a separable verb's second part → its particles. */
  private readonly separable = new Map<string, { readonly particle: string; readonly concept: number }[]>();
  private readonly lemmas = new Map<string, string>();
  private readonly stop: ReadonlySet<string>;
  private readonly memo = new Map<string, readonly (readonly number[])[]>();
  private readonly stems = new Map<string, string>();
  private readonly particles = new Set<string>();

  constructor(
    readonly language: LexiconLanguage,
    column: number,
  ) {
    this.stop = new Set(
      lines(stopwords)
        .find((line) => line.startsWith(`${language}\t`))
        ?.split('\t')[1]
        ?.split(' ') ?? [],
    );
    for (const line of lines(irregular)) {
      const [of, lemma, forms] = line.split('\t');
      if (of === language) for (const form of forms!.split(' ')) this.lemmas.set(form, lemma!);
    }
    const { rows, extra } = read();
    const add = (cell: string, concept: number) => {
      for (const variant of cell.split('|')) if (variant) this.file(variant, concept);
    };
    rows.forEach(({ line, first }, concept) => {
      add(cellOf(line, first + column), concept);
    });
    for (const { concept, line } of extra) add(cellOf(line, 2 + column), concept);
  }

  private file(variant: string, concept: number): void {
    if (variant.includes('_')) {
      const [particle, rest] = variant.split('_') as [string, string];
      this.particles.add(particle);
      for (const key of filedUnder(foldWord(rest, this.language), this.language)) push(this.separable, key, { particle, concept });
      this.file(particle + rest, concept);
      return;
    }
    const hyphen = variant.includes('-');
    if (hyphen || variant.includes(' ')) {
      push(this.phrases, this.lemma(variant.split(phraseBreak, 1)[0]!).slice(0, phraseKey), { words: variant, stems: null, concept });
      if (!hyphen) return;
    }
    for (const key of filedUnder(foldWord(hyphen ? variant.replaceAll('-', '') : variant, this.language), this.language)) {
      const there = this.words.get(key);
      if (!there) this.words.set(key, [concept]);
      else if (!there.includes(concept)) there.push(concept);
    }
  }

  /** Whether a lower-case word only holds a sentence together. */
  isStopword(lower: string): boolean {
    return this.stop.has(lower);
  }

  /** The dictionary form of an irregular form, else the word itself. */
  lemma(lower: string): string {
    return this.lemmas.get(lower) ?? lower;
  }

  /** A root under which most forms of a lower-case word meet. */
  stem(lower: string): string {
    let stem = this.stems.get(lower);
    if (stem === undefined) {
      stem = stemOf(foldWord(this.lemma(lower), this.language), this.language);
      if (this.stems.size >= remembered) this.stems.clear();
      this.stems.set(lower, stem);
    }
    return stem;
  }

  /** The longest phrase of the lexicon that begins at a word. `words` are those of the sentence, lower case; `stems` their stems. */
  phraseAt(words: readonly string[], stems: readonly string[], at: number): Reading | null {
    const candidates = this.phrases.get(this.lemma(words[at]!).slice(0, phraseKey));
    if (!candidates) return null;
    let longest = 0;
    let concepts: number[] = [];
    for (const candidate of candidates) {
      candidate.stems ??= candidate.words.split(phraseBreak).map((word) => this.stem(word));
      const wanted = candidate.stems;
      if (wanted.length < longest || !wanted.every((stem, i) => stems[at + i] === stem)) continue;
      if (wanted.length > longest) concepts = [];
      longest = wanted.length;
      if (!concepts.includes(candidate.concept)) concepts.push(candidate.concept);
    }
    return longest > 0 ? { words: longest, concepts } : null;
  }

  /**
   * The concepts of one lower-case word: one list for each part of a compound ("telefoongesprek" has two), each list the readings of that
   * part; empty where the lexicon does not know the word.
   * @param compounds whether the word may be taken apart
   */
  concepts(lower: string, compounds = true): readonly (readonly number[])[] {
    const key = compounds ? lower : `^${lower}`;
    const known = this.memo.get(key);
    if (known) return known;
    const found = this.find(lower, compounds);
    if (this.memo.size >= remembered) this.memo.clear();
    this.memo.set(key, found);
    return found;
  }

  private find(lower: string, compounds: boolean): readonly (readonly number[])[] {
    const folded = foldWord(this.lemma(lower.replaceAll('-', '')), this.language);
    const whole = this.simple(folded);
    if (whole) return [whole];
    if (lower.includes('-')) {
      const parts = lower
        .split('-')
        .filter((part) => part.length > 1)
        .flatMap((part) => this.find(part, compounds));
      if (parts.length) return parts;
    }
    return compounds && (this.language === 'de' || this.language === 'nl') ? (this.compound(folded) ?? []) : [];
  }

  private simple(folded: string): readonly number[] | null {
    for (const root of rootsOf(folded, this.language)) {
      const found = this.words.get(root);
      if (found) return found;
    }
    if (this.language !== 'de' && this.language !== 'nl') return null;
    // Participles and infinitives with "zu": gemeldet, opgemerkt, abzusagen.
    const bare = /^(.{0,5}?)(?:ge|zu|te)(.{3,})$/.exec(folded);
    if (!bare || (bare[1] && !this.particles.has(bare[1]))) return null;
    const without = bare[1]! + bare[2]!;
    for (const root of rootsOf(without, this.language)) {
      const found = this.words.get(root);
      if (found) return found;
    }
    return null;
  }

  /** The particles that make a separable verb with this word ("merkte … op"), and the concept of each pair. */
  particlesOf(lower: string): readonly { readonly particle: string; readonly concept: number }[] {
    if (this.separable.size === 0) return [];
    for (const root of rootsOf(foldWord(this.lemma(lower), this.language), this.language)) {
      const found = this.separable.get(root);
      if (found) return found;
    }
    return [];
  }

  /**
   * Splits a Dutch or German compound into parts that the lexicon knows, by dynamic programming over its letters; parts of three letters
   * and more, a linking -s-, -en-, -n-, -e-, -er- between them; one stretch of at least three letters may stay unknown, at a price.
   */
  private compound(folded: string): (readonly number[])[] | null {
    const size = folded.length;
    if (size < 7 || size > 60) return null;
    const cost = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Int16Array(size + 1).fill(-1);
    const part: (readonly number[] | null)[] = new Array(size + 1).fill(null);
    cost[0] = 0;
    for (let at = 0; at < size; at++) {
      if (cost[at] === Number.POSITIVE_INFINITY) continue;
      for (let end = at + shortestRoot; end <= size; end++) {
        const piece = folded.slice(at, end);
        const last = end === size;
        const found = last ? this.simple(piece) : this.joint(piece);
        const price = cost[at]! + (found ? 1 + (piece.length < 4 ? 1 : 0) : 3 + 0.4 * piece.length);
        if (price < cost[end]!) {
          cost[end] = price;
          from[end] = at;
          part[end] = found;
        }
      }
    }
    if (from[size]! < 0) return null;
    const parts: (readonly number[])[] = [];
    let unknown = 0;
    for (let end = size; end > 0; end = from[end]!) {
      const found = part[end];
      if (found) parts.unshift(found);
      else unknown += end - from[end]!;
    }
    return parts.length && unknown * 2 <= size ? parts : null;
  }

  /** A part before another: as filed, or with a linking sound. */
  private joint(piece: string): readonly number[] | null {
    const found = this.words.get(piece);
    if (found) return found;
    for (const link of ['s', 'en', 'n', 'e', 'er', 'es'])
      if (piece.endsWith(link) && piece.length - link.length >= shortestRoot) {
        const bare = this.words.get(piece.slice(0, -link.length));
        if (bare) return bare;
      }
    return null;
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}

const lexicons = new Map<LexiconLanguage, Lexicon>();

/** The lexicon of a language, built once. */
export function lexiconOf(language: LexiconLanguage): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    lexicon = new Lexicon(language, lexiconLanguages.indexOf(language));
    lexicons.set(language, lexicon);
  }
  return lexicon;
}
