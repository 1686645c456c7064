import { divergencesOf, turned } from '../divergence';
import type { DateMention } from '../match/dates';
import { least, likelyMatches, type Match } from '../match/decide';
import { featuresOf, type Passage, prepare } from '../match/passages';
import { builtIn, type Similarity } from '../match/similarity';
import type { Parallel, SentenceParallels, Span, Story, Version } from '../model';
import type { Steps } from '../steps';
import { affinity, eventsOf, figuresOf, sameEvent } from './events';
import { originsOf } from './origins';
import { type MatchesOfPair, supported } from './support';
import { type When, whenOf } from './when';

/** Passages less alike than this may tell of different things: no conflict is raised between them. */
const sure = 0.6;

interface Lists {
  readonly parallels: Parallel[];
  readonly related: Parallel[];
}

/**
 * Lays the versions of one story beside each other: parallel and related passages, and the texts that versions go back to. The order of
 * `versions` changes no verdict. What depends on one article or on two is kept for as long as the articles live, so that a changed version
 * costs its own comparisons only.
 * @param similarity what tells which words mean the same, beside what is built in
 */
export function* compareVersions(versions: readonly Version[], similarity: Similarity = builtIn): Steps<Story> {
  // One order for all: ties fall the same way however the versions come.
  const sorted = [...versions].sort((x, y) => (x.path < y.path ? -1 : x.path > y.path ? 1 : 0));
  // Pairs of articles to which it adds nothing share what is known of them without it.
  const between = (x: Version, y: Version) => (addsTo(x, y, similarity) ? similarity : builtIn);
  const whens: When[] = [];
  const figures: ReadonlySet<string>[] = [];
  for (const version of sorted) {
    yield* prepare(version.article);
    whens.push(whenOf(version));
    figures.push(figuresOf(version));
  }
  const size = sorted.length;
  const matches: (readonly Match[])[] = new Array(size * size).fill([]);
  const common = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      const found = yield* likelyMatches(sorted[i]!.article, sorted[j]!.article, between(sorted[i]!, sorted[j]!));
      matches[i * size + j] = found;
      common[i * size + j] = common[j * size + i] = affinity(sorted[i]!, sorted[j]!, found.filter(isParallel), figures[i]!, figures[j]!);
      yield;
    }
  const events = eventsOf(whens, (i, j) => common[i * size + j]!);
  yield;
  const together: MatchesOfPair[] = [];
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++)
      if (events[i] === events[j] && common[i * size + j]! >= strangers.alone) together.push({ i, j, matches: matches[i * size + j]! });
  for (const { i, j, matches: weighed } of yield* supported(together)) matches[i * size + j] = weighed;
  for (const [at, list] of matches.entries()) matches[at] = list.filter(({ score }) => score >= neededOf(common[at]!));

  const passages = new Map<string, Lists[]>(versions.map((v) => [v.path, v.article.sentences.map(() => ({ parallels: [], related: [] }))]));
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      const [first, second] = [sorted[i]!, sorted[j]!];
      const [from, to] = [featuresOf(first.article), featuresOf(second.article)];
      for (const { a, b, here, there, score } of matches[i * size + j]!) {
        const [one, other] = [from.passages[a]!, to.passages[b]!];
        const together = events[i] === events[j];
        const list = sameEvent(datesIn(one, here), datesIn(other, there), score, together, whens[i]!, whens[j]!) ? 'parallels' : 'related';
        const headline = one.headline || other.headline;
        const divergences =
          list === 'parallels' && !headline && score >= sure
            ? divergencesOf(first, here, second, there, score, between(first, second))
            : [];
        passages.get(first.path)![one.sentence]![list].push({ path: second.path, ...there, here, score, divergences });
        passages
          .get(second.path)!
          [other.sentence]![list].push({ path: first.path, ...here, here: there, score, divergences: divergences.map(turned) });
      }
    }
  yield;
  for (const lists of passages.values())
    for (const { parallels, related } of lists) {
      parallels.sort(byScore);
      related.sort(byScore);
    }
  return {
    versions,
    passages: passages as ReadonlyMap<string, readonly SentenceParallels[]>,
    origins: originsOf(sorted, (i, j) => matches[i * size + j]!, events),
  };
}

/**
 * Two articles that have next to nothing in common tell of two things: a passage of one that is like one of the other is chance, unless they are
 * very sure. `alone`: the share of the shorter one's sentences below which other versions do not speak for them either; `kin`: from which they
 * are ordinary versions; `sure`: what is needed where they share nothing.
 */
const strangers = { alone: 0.15, kin: 0.25, sure: 1.1 };

const isParallel = ({ score }: Match): boolean => score >= least;

function addsTo({ article: x }: Version, { article: y }: Version, similarity: Similarity): boolean {
  const [one, other] = [featuresOf(x).language, featuresOf(y).language];
  return one !== null && other !== null && one !== other && similarity.between(one, other) !== null;
}

const neededOf = (common: number): number => least + (strangers.sure - least) * Math.max(0, 1 - common / strangers.kin);

const byScore = (x: Parallel, y: Parallel): number => y.score - x.score || (x.path < y.path ? -1 : x.path > y.path ? 1 : x.start - y.start);

const datesIn = (passage: Passage, span: Span): readonly DateMention[] =>
  passage.dates.filter((d) => d.start >= span.start && d.end <= span.end);
