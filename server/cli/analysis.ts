import {
  analyzeArticle,
  type CheckedVersion,
  compareVersions,
  detailsOf,
  findings,
  groupBySimilarity,
  type Lexicon,
  type NamedStory,
  run,
  type Similarity,
  type StoryGroup,
  storiesByFolder,
  type Version,
} from '../core';
import type { Collection } from './files';

export interface Analysis {
  readonly documents: readonly CheckedVersion[];
  readonly stories: readonly NamedStory[];
}

/** How articles are put together to stories: those of one folder, those that tell alike, or by folder up to a size. */
export const groupings = ['folder', 'similarity', 'auto'] as const;
export type Grouping = (typeof groupings)[number];

/** More articles in one folder than this are hardly versions of one event. */
const largestStory = 24;

/** Told before each step of long work. */
export type Progress = (words: string) => void;

/** What the user adds to what is built in. */
export interface Knowledge {
  /** Words beside those of the languages. */
  readonly lexicon: Lexicon | null;
  readonly similarity: Similarity;
}

/** Analyses every article of a collection and compares those of one story. */
export function analyze(collection: Collection, grouping: Grouping, { lexicon, similarity }: Knowledge, progress: Progress): Analysis {
  const { articles, storyFiles } = collection;
  const versions = new Map<string, Version>();
  articles.forEach(({ path, text }, index) => {
    progress(`Reading ${index + 1} of ${articles.length}: ${path}`);
    const details = detailsOf(path, storyFiles);
    const article = run(analyzeArticle(text, { ...(details && { details }), ...(lexicon && { lexicon }) }));
    versions.set(path, { path, article, ...(details && { details }) });
  });
  const groups = groupsOf(versions, storiesByFolder([...versions.keys()], storyFiles), grouping);
  const stories = groups.map((group, index) => {
    progress(`Comparing story ${index + 1} of ${groups.length}: ${group.id}`);
    const told = group.versions.map((path) => versions.get(path)!);
    return { id: group.id, story: run(compareVersions(told, similarity)) };
  });
  const storyOf = new Map(stories.flatMap(({ story }) => story.versions.map((version) => [version.path, story])));
  const documents = [...versions.values()].map((version) => ({ version, findings: findings(version, storyOf.get(version.path) ?? null) }));
  return { documents, stories };
}

function groupsOf(versions: ReadonlyMap<string, Version>, folders: readonly StoryGroup[], grouping: Grouping): readonly StoryGroup[] {
  const alike = (paths: Iterable<string>): StoryGroup[] =>
    run(groupBySimilarity([...paths].map((path) => versions.get(path)!))).map((group) => ({
      id: `like ${group[0]!.path}`,
      versions: group.map(({ path }) => path),
    }));
  if (grouping === 'folder') return folders;
  if (grouping === 'similarity') return alike(versions.keys());
  return folders.flatMap((group) => (group.versions.length <= largestStory ? [group] : alike(group.versions)));
}
