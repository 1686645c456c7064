import { type LexiconLanguage, lexiconLanguage } from '../lexicon/inflection';
import { conceptAt, lexiconOf } from '../lexicon/lookup';
import { joiners } from '../match/segments';
import type { Article, Sentence, Span, Version } from '../model';
import { type Token, tokenize } from '../text/tokens';
import { lastStartingAt } from '../voice';
import { isAction } from './actions';
import { findMarker, type Marker } from './markers';

/** A run of words that has at most one predicate, roughly: what stands between commas and words that join clauses. */
export interface Clause extends Span {
  readonly words: readonly Token[];
  /** The same with the words that say who speaks: "reportedly" stands among these. */
  readonly all: readonly Token[];
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
    reading = { version, language, sentence, clauses: clausesOf(version, sentence, language) };
    cache.set(sentence, reading);
  }
  return reading;
}

/** Words that begin a clause about what stands before them. */
const relatives: ReadonlySet<string> = new Set(
  'that whom whose where qui que dont où quien quienes donde который которая которое которые которого которых чтобы что ki'.split(' '),
);
const breaks = /^[,;:–—()"“”„«»‹›]$/u;

function clausesOf({ article }: Version, sentence: Sentence, language: LexiconLanguage): Clause[] {
  const clauses: Clause[] = [];
  const framed = framesOf(article, sentence, language);
  let words: Token[] = [];
  const close = () => {
    const frame = words.length > 0 && words.every((word) => framed(word));
    // What is said and who says it may stand in one clause: only the first is read.
    const kept = frame ? words : words.filter((word) => !framed(word));
    if (kept.length > 0) clauses.push({ start: kept[0]!.start, end: kept.at(-1)!.end, words: kept, all: words, frame });
    words = [];
  };
  const tokens = tokenize(article.text, sentence.start, sentence.end);
  const aside = asidesOf(tokens, language);
  tokens.forEach((token, at) => {
    if (aside.has(at)) return;
    if (breaks.test(token.text)) close();
    else if (token.kind === 'word' || token.kind === 'number') {
      if (token.kind === 'word' && (relatives.has(token.lower) || joins(token.lower, language))) close();
      words.push(token);
    }
  });
  close();
  return joinedAgain(clauses, article.text, language).flatMap((clause, at, list) => {
    const before = list[at - 1];
    if (isHedge(clause, language) && at + 1 < list.length) return [];
    // "It is possible / that both stay": the second is what is hedged.
    return before && isHedge(before, language) ? [{ ...clause, all: [...before.all, ...clause.all] }] : [clause];
  });
}

/** "The old stadium, opened in 1958, / will be razed": what stands between two commas behind a subject parts it from its verb. */
function joinedAgain(clauses: readonly Clause[], text: string, language: LexiconLanguage): Clause[] {
  const result: Clause[] = [];
  const comma = (one: Clause, other: Clause) => /^\s*[»”"]?\s*,\s*$/u.test(text.slice(one.end, other.start));
  const verbless = ({ words }: Clause) => !words.some(({ lower, kind }) => kind === 'word' && knownVerb(lower, language));
  for (let at = 0; at < clauses.length; at++) {
    const [clause, aside, rest] = [clauses[at]!, clauses[at + 1], clauses[at + 2]];
    const parted = aside && rest && !clause.frame && !aside.frame && !rest.frame && comma(clause, aside) && comma(aside, rest);
    if (
      !parted ||
      aside.words.length > longAside ||
      !verbless(clause) ||
      relatives.has(aside.words[0]!.lower) ||
      relatives.has(rest.words[0]!.lower) ||
      verbless(rest)
    ) {
      result.push(clause);
      continue;
    }
    const words = [...clause.words, ...rest.words];
    result.push({ start: clause.start, end: rest.end, words, all: [...clause.all, ...rest.all], frame: false }, aside);
    at += 2;
  }
  return result;
}

/** How many words an apposition has at most. */
const longAside = 7;

const knownVerb = (lower: string, language: LexiconLanguage): boolean =>
  lexiconOf(language)
    .concepts(lower, false)
    .flat()
    .some((concept) => isAction(concept)) || auxiliaries.has(lower);

/** Forms of "to be", "to have" and "to become" that begin a predicate. */
const auxiliaries: ReadonlySet<string> = new Set(
  'is are was were has have had will would heeft hebben is zijn was waren werd werden wordt worden zal zullen ist sind war waren hat haben hatte wird werden wurde wurden est sont a ont était sera seront será serán es son fue fueron ha han будет будут был была было были уже'.split(
    ' ',
  ),
);

/** Whether a clause only tells how sure the next one is: "es posible". */
const isHedge = ({ all }: Clause, language: LexiconLanguage): boolean =>
  all.length <= shortAside - 1 && hedges.some((marker) => findMarker(all, language, marker, () => true));

/** "en" joins clauses in Dutch and is a preposition in French and Spanish. */
const joins = (lower: string, language: LexiconLanguage): boolean =>
  joiners.has(lower) && !(lower === 'en' && (language === 'fr' || language === 'es'));

const hedges: readonly Marker[] = ['reported', 'possible', 'probable', 'provisional'];
/** How many words a hedge between commas or quotation marks has at most. */
const shortAside = 4;

const quote = /["“”„«»‹›]/u;
const isName = (words: readonly Token[]): boolean => words.every(({ text, lower, kind }) => kind === 'word' && text[0] !== lower[0]);

/** The marks around a hedge that stands by itself, ", probably,": it belongs to the clause that it stands in. */
function asidesOf(tokens: readonly Token[], language: LexiconLanguage): ReadonlySet<number> {
  const found = new Set<number>();
  let open = -1;
  tokens.forEach((token, at) => {
    if (!breaks.test(token.text)) return;
    const inside = tokens.slice(open + 1, at);
    const hedge =
      open >= 0 &&
      inside.length > 0 &&
      inside.length <= shortAside &&
      hedges.some((marker) => findMarker(inside, language, marker, () => true));
    // «Вальмера»: a name between quotation marks stands in its clause.
    const name = inside.length > 0 && inside.length < shortAside && open >= 0 && quote.test(tokens[open]!.text) && isName(inside);
    if (name) for (const mark of [open, at]) found.add(mark);
    if (hedge) for (const mark of [open, at]) if (/[,"“”„«»]/u.test(tokens[mark]!.text)) found.add(mark);
    open = at;
  });
  return found;
}

/** Tells what stands outside everything that somebody says, where somebody says something by a verb or another wording. */
function framesOf({ text }: Article, { attributions }: Sentence, language: LexiconLanguage): (span: Span) => boolean {
  const said = attributions.filter(
    ({ cue, mode, content, via }) =>
      cue !== null && mode === 'assertion' && content.length > 0 && via === null && !cue.some((span) => isDeed(text, span, language)),
  );
  const cues = said.flatMap(({ cue }) => cue!);
  const sources = said.flatMap(({ source }) => (source ? [source] : []));
  const contents = said.flatMap(({ content }) => content);
  const within = (span: Span) => (each: Span) => span.start >= each.start && span.end <= each.end;
  return (span) =>
    said.length > 0 && (cues.some(within(span)) || ((sources.some(within(span)) || !contents.some(within(span))) && contents.length > 0));
}

/** Whoever confirms or apologises does more than say something: it may be denied elsewhere. */
const deeds: ReadonlySet<string> = new Set(
  'confirm deny apologise warn promise accuse criticise refuse reject condemn approve oppose agree admit'.split(' '),
);

/** Whether the words of an attribution tell of such a deed. */
export const isDeed = (text: string, { start, end }: Span, language: LexiconLanguage): boolean =>
  tokenize(text, start, end).some(
    ({ kind, lower }) =>
      kind === 'word' &&
      lexiconOf(language)
        .concepts(lower, false)
        .flat()
        .some((concept) => deeds.has(conceptAt(concept).id)),
  );

/** Whether the lexicon knows a word as a verb or a deed, or does not know it at all: other nouns and adjectives have no tense. */
export function mayBeVerb({ lower }: Token, language: LexiconLanguage): boolean {
  const lexicon = lexiconOf(language);
  if (lexicon.isStopword(lower)) return false;
  const parts = lexicon.concepts(lower, false);
  // Turkish nouns of deeds look like denials: "anlaşması" is no "did not".
  const turkic = language === 'tr' || language === 'az';
  return parts.length === 0 || parts.at(-1)!.some((concept) => (turkic ? conceptAt(concept).pos === 'v' : isAction(concept)));
}
