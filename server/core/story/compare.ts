import { matchesOf } from '../match/decide';
import { featuresOf } from '../match/passages';
import type { Parallel, SentenceParallels, Story, Version } from '../model';
import type { Steps } from '../steps';

/** Lays the versions of one story beside each other. The order of `versions` changes no verdict. */
export function* compareVersions(versions: readonly Version[]): Steps<Story> {
  const passages = new Map<string, { parallels: Parallel[]; related: Parallel[] }[]>();
  for (const { path, article } of versions) {
    featuresOf(article);
    passages.set(
      path,
      article.sentences.map(() => ({ parallels: [], related: [] })),
    );
    yield;
  }
  for (let i = 0; i < versions.length; i++)
    for (let j = i + 1; j < versions.length; j++) {
      lay(versions[i]!, versions[j]!, passages);
      yield;
    }
  for (const lists of passages.values())
    for (const { parallels, related } of lists) {
      parallels.sort(byScore);
      related.sort(byScore);
    }
  return {
    versions,
    passages: passages as ReadonlyMap<string, readonly SentenceParallels[]>,
    origins: versions.map((v) => ({ versions: [v.path], evidence: 'no sign of copying found' })),
  };
}

const byScore = (x: Parallel, y: Parallel): number => y.score - x.score || (x.path < y.path ? -1 : x.path > y.path ? 1 : x.start - y.start);

function lay(one: Version, other: Version, passages: Map<string, { parallels: Parallel[]; related: Parallel[] }[]>): void {
  const [from, to] = [featuresOf(one.article), featuresOf(other.article)];
  for (const { a, b, score } of matchesOf(one.article, other.article)) {
    const [here, there] = [from.passages[a]!, to.passages[b]!];
    const [hereSpan, thereSpan] = [here, there].map(({ start, end }) => ({ start, end }));
    passages.get(one.path)![here.sentence]!.parallels.push({ path: other.path, ...thereSpan!, here: hereSpan!, score, divergences: [] });
    passages.get(other.path)![there.sentence]!.parallels.push({ path: one.path, ...hereSpan!, here: thereSpan!, score, divergences: [] });
  }
}
