import {
  analyzeArticle,
  type CheckedVersion,
  compareVersions,
  detailsOf,
  findings,
  type NamedStory,
  run,
  storiesByFolder,
  type Version,
} from '../core';
import type { Collection } from './files';

export interface Analysis {
  readonly documents: readonly CheckedVersion[];
  readonly stories: readonly NamedStory[];
}

/** Told before each step of long work. */
export type Progress = (words: string) => void;

/** Analyses every article of a collection and compares those of one story. */
export function analyze(collection: Collection, progress: Progress): Analysis {
  const { articles, storyFiles } = collection;
  const versions = new Map<string, Version>();
  articles.forEach(({ path, text }, index) => {
    progress(`Reading ${index + 1} of ${articles.length}: ${path}`);
    const details = detailsOf(path, storyFiles);
    const article = run(analyzeArticle(text, details && { details }));
    versions.set(path, { path, article, ...(details && { details }) });
  });
  const groups = storiesByFolder([...versions.keys()], storyFiles);
  const stories = groups.map((group, index) => {
    progress(`Comparing story ${index + 1} of ${groups.length}: ${group.id}`);
    return { id: group.id, story: run(compareVersions(group.versions.map((path) => versions.get(path)!))) };
  });
  const storyOf = new Map(stories.flatMap(({ story }) => story.versions.map((version) => [version.path, story])));
  const documents = [...versions.values()].map((version) => ({ version, findings: findings(version, storyOf.get(version.path) ?? null) }));
  return { documents, stories };
}
