import { type Match, matchesOf } from '../match/decide';
import { featuresOf } from '../match/passages';
import type { Parallel, SentenceParallels, Story, Version } from '../model';
import type { Steps } from '../steps';
import { affinity, anchorOf, eventsOf, sameEvent } from './events';
import { originsOf } from './origins';

interface Lists {
  readonly parallels: Parallel[];
  readonly related: Parallel[];
}

/**
 * Lays the versions of one story beside each other: parallel and related passages, and the texts that versions go back to. The order of
 * `versions` changes no verdict. What depends on one article or on two is kept for as long as the articles live, so that a changed version
 * costs its own comparisons only.
 */
export function* compareVersions(versions: readonly Version[]): Steps<Story> {
  // One order for all: ties fall the same way however the versions come.
  const sorted = [...versions].sort((x, y) => (x.path < y.path ? -1 : x.path > y.path ? 1 : 0));
  for (const { article } of sorted) {
    featuresOf(article);
    yield;
  }
  const size = sorted.length;
  const matches: (readonly Match[])[] = new Array(size * size).fill([]);
  const common = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      const found = matchesOf(sorted[i]!.article, sorted[j]!.article);
      matches[i * size + j] = found;
      common[i * size + j] = common[j * size + i] = affinity(sorted[i]!, sorted[j]!, found);
      yield;
    }
  const anchors = sorted.map(anchorOf);
  const events = eventsOf(anchors, (i, j) => common[i * size + j]!);
  yield;

  const passages = new Map<string, Lists[]>(versions.map((v) => [v.path, v.article.sentences.map(() => ({ parallels: [], related: [] }))]));
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      const [one, other] = [sorted[i]!, sorted[j]!];
      const [from, to] = [featuresOf(one.article), featuresOf(other.article)];
      for (const { a, b, score } of matches[i * size + j]!) {
        const [here, there] = [from.passages[a]!, to.passages[b]!];
        const list = sameEvent(here, there, score, events[i] === events[j], anchors[i]!, anchors[j]!) ? 'parallels' : 'related';
        const [hereSpan, thereSpan] = [
          { start: here.start, end: here.end },
          { start: there.start, end: there.end },
        ];
        passages.get(one.path)![here.sentence]![list].push({ path: other.path, ...thereSpan, here: hereSpan, score, divergences: [] });
        passages.get(other.path)![there.sentence]![list].push({ path: one.path, ...hereSpan, here: thereSpan, score, divergences: [] });
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

const byScore = (x: Parallel, y: Parallel): number => y.score - x.score || (x.path < y.path ? -1 : x.path > y.path ? 1 : x.start - y.start);
