import { lexiconLanguage } from '../lexicon/inflection';
import { lexiconOf } from '../lexicon/lookup';
import type { Links } from '../match/links';
import type { Divergence, Span, Version } from '../model';
import { lastStartingAt } from '../voice';
import { isAction } from './actions';
import type { Aligned, Pair, Place } from './aligned';
import { detailsOf, type Figure } from './details';
import { sameValue } from './figures';
import { type ClausePair, within } from './pairing';
import { quoted } from './quoted';

/**
 * A detail that one passage gives and the other version gives nowhere: a figure, or a name. Looked for in clauses that say the same, so that
 * it is a detail of the claim and no claim of its own. Of plain words one cannot know whether the other side says them in other words.
 */
export function* omissionDivergences(a: Version, b: Version, clauses: readonly ClausePair[], aligned: Aligned): Iterable<Divergence> {
  const { links } = aligned;
  const known = targetsOf(links);
  // In another language the words of a name may be translated.
  const sameLanguage = a.article.language === b.article.language;
  const here = (index: number) => links.rows[index]! < links.rows[index + 1]!;
  for (const pair of clauses) {
    const mine =
      figureMissing(a, pair.here, b, sentenceOf(b, pair.there)) ??
      (verbLast(a) ? null : detailMissing(pair, 'here', aligned.onlyHere, aligned.onlyThere, here)) ??
      (sameLanguage ? nameMissing(a, pair.here, aligned.onlyHere, aligned.pairs, 'here', here) : null);
    const theirs =
      figureMissing(b, pair.there, a, sentenceOf(a, pair.here)) ??
      (verbLast(b) ? null : detailMissing(pair, 'there', aligned.onlyThere, aligned.onlyHere, (index) => known.has(index))) ??
      (sameLanguage ? nameMissing(b, pair.there, aligned.onlyThere, aligned.pairs, 'there', (index) => known.has(index)) : null);
    if (mine && !theirs)
      yield missing(mine, { start: pair.there.end, end: pair.there.end }, `${quoted(a, mine)} here, not mentioned there`);
    if (theirs && !mine) {
      const {
        here: there,
        there: gap,
        kind,
        summary,
      } = missing(theirs, { start: pair.here.end, end: pair.here.end }, `not mentioned here, ${quoted(b, theirs)} there`);
      yield { kind, here: gap, there, summary };
    }
  }
}

const targets = new WeakMap<Links, ReadonlySet<number>>();

/** The units of the other article that something is linked to. */
function targetsOf(links: Links): ReadonlySet<number> {
  let found = targets.get(links);
  if (!found) {
    found = new Set(links.to);
    targets.set(links, found);
  }
  return found;
}

/** The sentence that a clause belongs to. */
const sentenceOf = ({ article }: Version, clause: Span): Span =>
  article.sentences[lastStartingAt(article.sentences, clause.start)] ?? clause;

/**
 * A figure of a clause, where the other version does not give it anywhere. Silent where the other clause has a figure of its own: then they
 * may speak of one thing in two ways.
 */
function figureMissing(a: Version, clause: Span, b: Version, other: Span): Figure | null {
  const [mine, theirs] = [detailsOf(a), detailsOf(b)];
  const [own, others] = [mine.figures.filter((figure) => within(clause, figure)), theirs.figures.filter((figure) => within(other, figure))];
  if (others.some((each) => !own.some((figure) => sameValue(figure, each)))) return null;
  return (
    own.find(
      (figure) =>
        telling(figure) &&
        !theirs.figures.some((each) => sameValue(figure, each)) &&
        !theirs.values.some(({ value }) => value === figure.value) &&
        !(figure.share === null && own.some((part) => part.share !== null && part.start < figure.start)),
    ) ?? null
  );
}

/** "two sides" tells nothing, and a year is a date. */
const telling = ({ value, percent, measure }: Figure): boolean =>
  percent || measure !== null || (value > 2 && !(value > 1900 && value < 2100 && Number.isInteger(value)));

/** Where the verb stands last, the end of a clause is no detail. */
const verbLast = ({ article }: Version): boolean => /^(?:tr|az)\b/.test(article.language);

/** What a detail has at least: so many words that the lexicon knows, each of this weight. */
const detail = { words: 2, weight: 0.85, common: 2, others: 1 };

/**
 * Several words at the end of a clause of which the other version knows none: "for five families". Only where the rest of the two clauses
 * says the same, and the other side has no words of its own that might say it.
 */
function detailMissing(
  { common, here, there }: ClausePair,
  side: 'here' | 'there',
  only: readonly Place[],
  others: readonly Place[],
  isKnown: (index: number) => boolean,
): Span | null {
  const [clause, other] = side === 'here' ? [here, there] : [there, here];
  if (common.length < detail.common || others.filter((place) => within(other, place) && place.unit.kind !== 'name').length > detail.others)
    return null;
  const last = Math.max(...common.map((pair) => pair[side].end));
  const tail = only.filter((place) => within(clause, place) && place.start >= last);
  const told = tail.filter(
    ({ unit, index }) =>
      !unit.concepts.some(isAction) && unit.kind === 'word' && unit.concepts.length > 0 && unit.weight >= detail.weight && !isKnown(index),
  );
  if (told.length < detail.words || told.length < tail.length) return null;
  return { start: told[0]!.start, end: told.at(-1)!.end };
}

/** A name inside a clause that the other version does not know, and that is no part of one which it knows. */
function nameMissing(
  { article }: Version,
  clause: Span,
  only: readonly Place[],
  pairs: readonly Pair[],
  side: 'here' | 'there',
  isKnown: (index: number) => boolean,
): Place | null {
  // Where every noun has a capital, a name cannot be told by it.
  if (article.language.startsWith('de')) return null;
  const beside = (x: Span, y: Span) => Math.abs(x.start - y.end) <= gap || Math.abs(y.start - x.end) <= gap;
  const capital = ({ start }: Span) => article.text[start] !== article.text[start]!.toLowerCase();
  return (
    only.find(
      (place) =>
        place.unit.kind === 'name' &&
        within(clause, place) &&
        place.start > clause.start &&
        capital(place) &&
        isForeign(article, place) &&
        !isKnown(place.index) &&
        !pairs.some((pair) => capital(pair[side]) && beside(pair[side], place)),
    ) ?? null
  );
}

/** Whether a word with a capital is no word of its language: "Bureau" may stand there in other words. */
function isForeign({ text, language }: Version['article'], { start, end }: Span): boolean {
  const known = lexiconLanguage(language);
  return known === null || lexiconOf(known).concepts(text.slice(start, end).toLowerCase(), true).length === 0;
}

/** Parts of one name stand at most this many units apart. */
const gap = 3;

const missing = (text: Span, where: Span, summary: string): Divergence => ({
  kind: 'omission',
  here: { start: text.start, end: text.end },
  there: where,
  summary,
});
