import { type LexiconLanguage, lexiconLanguage } from '../lexicon/inflection';
import { conceptAt, type Lexicon, lexiconOf } from '../lexicon/lookup';
import type { Article, Sentence, Span } from '../model';
import { run, type Steps } from '../steps';
import { type Token, tokenize } from '../text/tokens';
import { type CalendarDate, type DateMention, findDates } from './dates';
import { findNumbers, type NumberMention } from './numbers';
import { cutsOf, type Piece, piecesOf } from './segments';
import { type Sound, silence, soundOf } from './sound';

export type UnitKind = 'word' | 'name' | 'number' | 'date';

/** A meaning-bearing unit of an article: a word, a part of a compound, a phrase, a figure, a date. Once for all its occurrences. */
export interface Unit {
  readonly kind: UnitKind;
  /** Readings in the lexicon; empty where it knows none. */
  readonly concepts: readonly number[];
  /** Root within its language; empty for numbers and dates. */
  readonly stem: string;
  readonly sound: Sound;
  /** In lower case, as it is first written; empty for what is no single word. */
  readonly word: string;
  readonly number: NumberMention | null;
  readonly date: CalendarDate | null;
  /** How telling the unit is in general, whatever the story. */
  readonly weight: number;
}

/** One occurrence of a unit in a sentence. */
export interface Occurrence extends Span {
  /** Index into the units of the article. */
  readonly unit: number;
  /** Less than 1 where it stands in the words that name the source or the act of saying. */
  readonly factor: number;
}

/** A sentence that may have parallels; its units in the order of the text. */
export interface Passage extends Span {
  /** Index into the article's sentences. */
  readonly sentence: number;
  readonly headline: boolean;
  readonly units: Uint16Array;
  readonly factors: Float32Array;
  /** Where each of the units stands in the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The pieces that may match by themselves, in the order of the text; together they are the sentence. */
  readonly pieces: readonly Piece[];
  readonly dates: readonly DateMention[];
}

/** What matching needs to know of one article; computed once for an article. */
export interface Features {
  readonly language: LexiconLanguage | null;
  readonly units: readonly Unit[];
  readonly passages: readonly Passage[];
  /** In how many sentences each unit stands. */
  readonly frequency: Uint16Array;
  /** How many sentences take part. */
  readonly sentences: number;
  /** Passages in which each unit stands, as indices. */
  readonly postings: readonly Uint16Array[];
}

const cache = new WeakMap<Article, Features>();

/** The features of an article, from the cache where it was seen before. */
export const featuresOf = (article: Article): Features => cache.get(article) ?? run(prepare(article));

/** The same in steps, for whoever is the first to ask. */
export function* prepare(article: Article): Steps<Features> {
  const known = cache.get(article);
  if (known) return known;
  const features = yield* new Extraction(article).steps();
  cache.set(article, features);
  return features;
}

const weights = {
  general: 0.5,
  common: 0.9,
  specific: 1.25,
  unknown: 1,
  name: 1.3,
  shortWord: 0.4,
  figure: 1.4,
  smallFigure: 0.7,
  date: 1.4,
};
/** What is left of a unit's weight in the words around a content: who speaks, that they speak, where and when. */
const attributionFactor = 0.2;
const maximalUnits = 65_535;

class Extraction {
  private readonly units: Unit[] = [];
  private readonly names = new Set<string>();
  private readonly known = new Map<string, number>();
  private readonly lexicon: Lexicon | null;
  private readonly language: LexiconLanguage | null;
  private readonly soundLanguage: LexiconLanguage;

  constructor(private readonly article: Article) {
    this.language = lexiconLanguage(article.language);
    this.lexicon = this.language ? lexiconOf(this.language) : null;
    this.soundLanguage = this.language ?? 'en';
  }

  *steps(): Steps<Features> {
    const passages: Passage[] = [];
    const frequency: number[] = [];
    const taking: { readonly sentence: Sentence; readonly index: number; readonly tokens: readonly Token[] }[] = [];
    for (const [index, sentence] of this.article.sentences.entries()) {
      if (!takesPart(sentence)) continue;
      const tokens = tokenize(this.article.text, sentence.start, sentence.end);
      taking.push({ sentence, index, tokens });
      if (sentence.kind !== 'headline' && sentence.kind !== 'subhead') this.noteNames(tokens);
      yield;
    }
    for (const { sentence, index, tokens } of taking) {
      yield;
      const { occurrences, dates } = this.occurrences(sentence, tokens);
      for (const unit of new Set(occurrences.map((o) => o.unit))) frequency[unit] = (frequency[unit] ?? 0) + 1;
      const starts = Int32Array.from(occurrences, (o) => o.start);
      const masses = Float32Array.from(occurrences, (o) => o.factor * this.units[o.unit]!.weight);
      passages.push({
        sentence: index,
        start: sentence.start,
        end: sentence.end,
        headline: sentence.kind === 'headline',
        units: Uint16Array.from(occurrences, (o) => o.unit),
        factors: Float32Array.from(occurrences, (o) => o.factor),
        starts,
        ends: Int32Array.from(occurrences, (o) => o.end),
        pieces: piecesOf(this.article.text, sentence, cutsOf(sentence, tokens, sentence.claims), starts, masses),
        dates,
      });
    }
    const lists: number[][] = this.units.map(() => []);
    passages.forEach((passage, i) => {
      for (const unit of new Set(passage.units)) lists[unit]!.push(i);
    });
    return {
      language: this.language,
      units: this.units,
      passages,
      frequency: Uint16Array.from(this.units, (_, i) => frequency[i] ?? 0),
      sentences: taking.length,
      postings: lists.map((list) => Uint16Array.from(list)),
    };
  }

  /** A word with a capital inside a sentence is a name at the beginning of another, too. German tells nothing by its capitals. */
  private noteNames(tokens: readonly Token[]): void {
    if (this.language === 'de') return;
    let words = 0;
    for (const token of tokens)
      if (token.kind === 'word' && words++ > 0 && token.text[0] !== token.lower[0]) this.names.add(withoutClitics(token));
  }

  private occurrences(sentence: Sentence, tokens: readonly Token[]): { occurrences: Occurrence[]; dates: DateMention[] } {
    const occurrences: Occurrence[] = [];
    const used = new Uint8Array(tokens.length);
    const content = sentence.attributions.flatMap((attribution) => attribution.content);
    const sources = sentence.attributions.flatMap(({ source }) => (source ? [source] : []));
    const cues = sentence.attributions.flatMap(({ cue }) => cue ?? []);
    const add = (unit: number, span: Span) => {
      const within = (s: Span) => span.start >= s.start && span.end <= s.end;
      const frames = sources.some(within) || (content.length > 0 && !content.some(within));
      const factor = cues.some(within) ? cueFactor(this.units[unit]!) : frames ? attributionFactor : 1;
      occurrences.push({ unit, factor, start: span.start, end: span.end });
    };
    const dates = findDates(tokens, this.soundLanguage);
    for (const date of dates) {
      used.fill(1, date.first, date.last + 1);
      add(this.dateUnit(date), date);
    }
    for (const number of findNumbers(tokens, this.soundLanguage)) {
      if (used.subarray(number.first, number.last + 1).includes(1)) continue;
      used.fill(1, number.first, number.last + 1);
      add(this.numberUnit(number), number);
    }
    this.words(tokens, used, add);
    return { occurrences: once(namesAsOne(this.article.text, occurrences)), dates };
  }

  private words(tokens: readonly Token[], used: Uint8Array, add: (unit: number, span: Span) => void): void {
    const { lexicon } = this;
    const words: Token[] = [];
    const position: number[] = [];
    tokens.forEach((token, i) => {
      if (token.kind !== 'word' || used[i]) return;
      words.push(token);
      position.push(i);
    });
    const lowers = words.map((word) => withoutClitics(word));
    const stems = lexicon ? lowers.map((lower) => lexicon.stem(lower)) : lowers;
    const particles = new Uint8Array(words.length);
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      const lower = lowers[at]!;
      if (!lexicon) {
        add(this.plainUnit(lower, stems[at]!, false), word);
        continue;
      }
      const phrase = lexicon.phraseAt(lowers, stems, at);
      if (phrase && position[at + phrase.words - 1]! - position[at]! === phrase.words - 1) {
        add(this.conceptUnit(phrase.concepts, stems.slice(at, at + phrase.words).join(' '), ''), {
          start: word.start,
          end: words[at + phrase.words - 1]!.end,
        });
        at += phrase.words - 1;
        continue;
      }
      const acronym = isAcronym(word.text);
      if (particles[at] || (!acronym && lexicon.isStopword(lower))) continue;
      const separated = this.separated(lowers, at);
      if (separated) {
        particles[separated.particle] = 1;
        add(this.conceptUnit([separated.concept], `${lower} ${lowers[separated.particle]}`, ''), word);
        continue;
      }
      const capital = word.text[0] !== word.lower[0];
      // A capital inside a sentence marks a name in all these languages but German: a name is no compound.
      const name = capital && (acronym || this.names.has(lower));
      const parts = lexicon.concepts(lower, !name);
      if (parts.length === 1) add(this.conceptUnit(parts[0]!, stems[at]!, lower), word);
      else if (parts.length > 1)
        parts.forEach((concepts, i) => {
          // The last part stands for the whole, which may be spelled nearly the same elsewhere.
          const whole = i === parts.length - 1;
          add(this.conceptUnit(concepts, whole ? stems[at]! : '', whole ? lower : ''), word);
        });
      else add(this.plainUnit(lower, stems[at]!, name || (capital && this.language === 'de')), word);
    }
  }

  /** The particle of a separable verb, up to the end of its clause ("merkte … op"). */
  private separated(lowers: readonly string[], at: number): { particle: number; concept: number } | null {
    const candidates = this.lexicon!.particlesOf(lowers[at]!);
    if (candidates.length === 0) return null;
    for (let next = at + 1; next < lowers.length && next < at + 14; next++) {
      const hit = candidates.find((c) => c.particle === lowers[next]);
      if (hit) return { particle: next, concept: hit.concept };
    }
    return null;
  }

  private intern(key: string, make: () => Unit): number {
    let index = this.known.get(key);
    if (index === undefined) {
      // An article with more distinct units than an index holds is no news text: the rest shares the last one.
      if (this.units.length >= maximalUnits) return maximalUnits - 1;
      index = this.units.length;
      this.known.set(key, index);
      this.units.push(make());
    }
    return index;
  }

  private conceptUnit(concepts: readonly number[], stem: string, lower: string): number {
    return this.intern(`c${concepts.join()} ${stem}`, () => {
      const sound = lower ? soundOf(lower, this.soundLanguage) : silence;
      // Of several readings the most general weighs: it is the surest.
      const specificity = Math.min(...concepts.map((c) => conceptAt(c).specificity));
      const weight = specificity >= 3 ? weights.specific : specificity === 2 ? weights.common : weights.general;
      return { kind: 'word', concepts, stem, sound, word: lower, number: null, date: null, weight };
    });
  }

  private plainUnit(lower: string, stem: string, name: boolean): number {
    return this.intern(`${name ? 'n' : 'w'}${stem}`, () => {
      const sound = soundOf(lower, this.soundLanguage);
      const weight = name ? weights.name : lower.length < 4 ? weights.shortWord : weights.unknown;
      return { kind: name ? 'name' : 'word', concepts: [], stem, sound, word: lower, number: null, date: null, weight };
    });
  }

  private numberUnit(number: NumberMention): number {
    return this.intern(`#${number.kind} ${number.value}`, () => ({
      kind: 'number',
      concepts: [],
      stem: '',
      sound: silence,
      word: '',
      number,
      date: null,
      weight: number.kind === 'ordinal' || number.value < 10 ? weights.smallFigure : weights.figure,
    }));
  }

  private dateUnit(date: CalendarDate): number {
    return this.intern(`@${date.year} ${date.month} ${date.day}`, () => ({
      kind: 'date',
      concepts: [],
      stem: '',
      sound: silence,
      word: '',
      number: null,
      date: { year: date.year, month: date.month, day: date.day },
      weight: weights.date,
    }));
  }
}

/** Speech that says nothing of what is said: these verbs do not make two statements one. Others (warn, apologise, fear) are half the claim. */
const plainSpeech: ReadonlySet<string> = new Set(
  (
    'say tell state-declare announce report-inform note-remark comment mention stress-emphasise point-out according-to claim insist explain describe speak ' +
    'quote publish-release brief-notify suggest-propose'
  ).split(' '),
);
const cueFactor = (unit: Unit): number =>
  unit.concepts.length === 0 || unit.concepts.some((c) => plainSpeech.has(conceptAt(c).id)) ? attributionFactor : 1;

/** The words of a name of several words ("Resident Coordinator's Office") count less each: together they name one thing. */
function namesAsOne(text: string, occurrences: readonly Occurrence[]): Occurrence[] {
  const ordered = [...occurrences].sort((x, y) => x.start - y.start);
  const capital = ordered.map(({ start }) => text[start] !== text[start]!.toLowerCase());
  const result: Occurrence[] = [];
  for (let from = 0; from < ordered.length; ) {
    let to = from + 1;
    if (capital[from]) while (to < ordered.length && capital[to] && ordered[to]!.start - ordered[to - 1]!.end <= 3) to++;
    for (let i = from; i < to; i++) result.push({ ...ordered[i]!, factor: ordered[i]!.factor / Math.sqrt(to - from) });
    from = to;
  }
  return result;
}

/** A unit that stands in a sentence twice counts there once, where it weighs most. */
function once(occurrences: readonly Occurrence[]): Occurrence[] {
  const best = new Map<number, Occurrence>();
  for (const occurrence of occurrences)
    if (occurrence.factor > (best.get(occurrence.unit)?.factor ?? 0)) best.set(occurrence.unit, occurrence);
  return occurrences.filter((o) => best.get(o.unit) === o);
}

const outside: ReadonlySet<string> = new Set(['dateline', 'byline', 'source-line', 'boilerplate']);
const takesPart = (sentence: Sentence): boolean => !outside.has(sentence.kind);

const isAcronym = (text: string): boolean => text.length < 8 && text.length > 1 && /^[\p{Lu}.]+$/u.test(text);

/** A word without what is glued to it: "Azerbaijan's", "l'accord", "Bakı'da", "U.S.". */
function withoutClitics(word: Token): string {
  let { lower } = word;
  const mark = lower.indexOf("'");
  if (mark > 0) lower = mark <= 2 && lower.length - mark > 3 ? lower.slice(mark + 1) : lower.slice(0, mark);
  return isAcronym(word.text) ? lower.replaceAll('.', '') : lower;
}
