import { type LexiconLanguage, lexiconLanguage } from '../lexicon/inflection';
import { conceptAt, lexiconOf } from '../lexicon/lookup';
import { joiners } from '../match/segments';
import type { Sentence, Span, Version } from '../model';
import { type Token, tokenize } from '../text/tokens';
import { lastStartingAt } from '../voice';

/** A run of words that has at most one predicate, roughly: what stands between commas and words that join clauses. */
export interface Clause extends Span {
  readonly words: readonly Token[];
  /** Whether it only says who speaks: nothing of it is claimed. */
  readonly frame: boolean;
}

/** A sentence as its clauses. */
export interface Reading {
  readonly version: Version;
  readonly language: LexiconLanguage;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
}

const cache = new WeakMap<Sentence, Reading | null>();

/** The sentence that a passage begins in, as clauses; null where the language has no lexicon. */
export function readingOf(version: Version, passage: Span): Reading | null {
  const sentence = version.article.sentences[Math.max(0, lastStartingAt(version.article.sentences, passage.start))];
  const language = lexiconLanguage(version.article.language);
  if (!sentence || !language) return null;
  let reading = cache.get(sentence);
  if (reading === undefined) {
    reading = { version, language, sentence, clauses: clausesOf(version, sentence) };
    cache.set(sentence, reading);
  }
  return reading;
}

/** Words that begin a clause about what stands before them. */
const relatives: ReadonlySet<string> = new Set(
  'that whom whose where qui que dont où quien quienes donde который которая которое которые которого которых чтобы что ki'.split(' '),
);
const breaks = /^[,;:–—()"“”„«»‹›]$/u;

function clausesOf({ article }: Version, sentence: Sentence): Clause[] {
  const clauses: Clause[] = [];
  const framed = framesOf(sentence);
  let words: Token[] = [];
  const close = () => {
    const frame = words.length > 0 && words.every((word) => framed(word));
    // What is said and who says it may stand in one clause: only the first is read.
    const kept = frame ? words : words.filter((word) => !framed(word));
    if (kept.length > 0) clauses.push({ start: kept[0]!.start, end: kept.at(-1)!.end, words: kept, frame });
    words = [];
  };
  for (const token of tokenize(article.text, sentence.start, sentence.end)) {
    if (breaks.test(token.text)) close();
    else if (token.kind === 'word' || token.kind === 'number') {
      if (token.kind === 'word' && (joiners.has(token.lower) || relatives.has(token.lower))) close();
      words.push(token);
    }
  }
  close();
  return clauses;
}

/** Tells what stands outside everything that somebody says, where somebody says something by a verb or another wording. */
function framesOf({ attributions }: Sentence): (span: Span) => boolean {
  const said = attributions.filter(
    ({ cue, mode, content, via }) => cue !== null && mode === 'assertion' && content.length > 0 && via === null,
  );
  const cues = said.flatMap(({ cue }) => cue!);
  const sources = said.flatMap(({ source }) => (source ? [source] : []));
  const contents = said.flatMap(({ content }) => content);
  const within = (span: Span) => (each: Span) => span.start >= each.start && span.end <= each.end;
  return (span) =>
    said.length > 0 && (cues.some(within(span)) || ((sources.some(within(span)) || !contents.some(within(span))) && contents.length > 0));
}

/** Whether the lexicon knows a word as a verb, or does not know it at all: nouns and adjectives have no tense. */
export function mayBeVerb({ lower }: Token, language: LexiconLanguage): boolean {
  const lexicon = lexiconOf(language);
  if (lexicon.isStopword(lower)) return false;
  const parts = lexicon.concepts(lower, false);
  return parts.length === 0 || parts.at(-1)!.some((concept) => conceptAt(concept).pos === 'v');
}
