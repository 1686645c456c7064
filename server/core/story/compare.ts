import { cachedByPair } from '../match/cached';
import { least, likelyMatches, type Match } from '../match/decide';
import { featuresOf, prepare } from '../match/passages';
import { builtIn, type Similarity } from '../match/similarity';
import type { Story, Version } from '../model';
import type { Steps } from '../steps';
import { affinity, eventsOf } from './events';
import { originsOf } from './origins';
import { type ComparedPair, Passages } from './passages';
import { supported } from './support';
import { type When, whenOf } from './when';

/** What two articles tell of each other, whatever the others of their story say. */
const alone = cachedByPair<{ readonly matches: readonly Match[]; readonly common: number }>(function* (a, b, similarity) {
  const matches = yield* likelyMatches(a, b, similarity);
  const parallel = matches.filter(({ score }) => score >= least);
  return { matches, common: affinity(a, b, parallel) };
});

/**
 * Lays the versions of one story beside each other: parallel and related passages, and the texts that versions go back to. The order of
 * `versions` changes no verdict. What depends on one article or on two is kept for as long as the articles live, so that a changed version
 * costs its own comparisons only. The passages of a version and what differs in them are worked out when they are asked for:
 * see {@link lookCloser}.
 * @param similarity what tells which words mean the same, beside what is built in
 */
export function* compareVersions(versions: readonly Version[], similarity: Similarity = builtIn): Steps<Story> {
  // One order for all: ties fall the same way however the versions come.
  const sorted = [...versions].sort((x, y) => (x.path < y.path ? -1 : x.path > y.path ? 1 : 0));
  // Pairs of articles to which it adds nothing share what is known of them without it.
  const between = (x: Version, y: Version) => (addsTo(x, y, similarity) ? similarity : builtIn);
  const whens: When[] = [];
  const sizes: number[] = [];
  for (const version of sorted) {
    const { passages } = yield* prepare(version.article);
    whens.push(whenOf(version));
    sizes.push(passages.length);
    yield;
  }
  const size = sorted.length;
  const found: { readonly i: number; readonly j: number; readonly matches: readonly Match[] }[] = [];
  const common = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      const pair = yield* alone(sorted[i]!.article, sorted[j]!.article, between(sorted[i]!, sorted[j]!));
      found.push({ i, j, matches: pair.matches });
      common[i * size + j] = common[j * size + i] = pair.common;
      if (j % 64 === 0) yield;
    }
  const events = yield* eventsOf(whens, (i, j) => common[i * size + j]!);
  const together = found.filter(({ i, j }) => events[i] === events[j] && common[i * size + j]! >= strangers.alone);
  const weighed = yield* supported(together, sizes);
  const pairs: ComparedPair[] = [];
  let next = 0;
  for (const pair of found) {
    if (pairs.length % 256 === 255) yield;
    const { i, j, matches } = pair;
    // Those of one event are in the same order here and there.
    const scores = pair === together[next] ? weighed[next++]! : Float64Array.from(matches, ({ score }) => score);
    pairs.push({ i, j, matches, scores, needed: neededOf(common[i * size + j]!), together: events[i] === events[j] });
  }
  yield;
  return { versions, passages: new Passages(sorted, whens, pairs, between), origins: yield* originsOf(sorted, pairs) };
}

/**
 * Two articles that have next to nothing in common tell of two things: a passage of one that is like one of the other is chance, unless they are
 * very sure. `alone`: the share of the shorter one's sentences below which other versions do not speak for them either; `kin`: from which they
 * are ordinary versions; `sure`: what is needed where they share nothing.
 */
const strangers = { alone: 0.15, kin: 0.25, sure: 1.1 };

function addsTo({ article: x }: Version, { article: y }: Version, similarity: Similarity): boolean {
  const [one, other] = [featuresOf(x).language, featuresOf(y).language];
  return one !== null && other !== null && one !== other && similarity.between(one, other) !== null;
}

const neededOf = (common: number): number => least + (strangers.sure - least) * Math.max(0, 1 - common / strangers.kin);
