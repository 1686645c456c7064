import type { VersionDetails } from '../model';
import type { StoryFile } from '../story-file';

/** The versions of one story by path. `id` stays the same as long as the story does: a folder, or the file of a story of one. */
export interface StoryGroup {
  readonly id: string;
  readonly versions: readonly string[];
}

/** By folder, written like the front part of a version's path ('' for the top folder). */
export type StoryFiles = ReadonlyMap<string, StoryFile>;

/**
 * Puts articles together by folder. A story file that lists its versions has the last word on those and on its folder:
 * an article there that it does not list is a story of its own. A file that two story files list belongs to the nearest.
 * @param paths the paths (or URIs) of all articles; the groups and their versions keep this order
 */
export function storiesByFolder(paths: readonly string[], storyFiles: StoryFiles = new Map()): StoryGroup[] {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const id = storyOf(path, storyFiles);
    const group = groups.get(id);
    if (group) group.push(path);
    else groups.set(id, [path]);
  }
  return [...groups].map(([id, versions]) => ({ id, versions }));
}

function storyOf(path: string, storyFiles: StoryFiles): string {
  const lister = nearest(path, storyFiles, (file, relative) => file.files?.includes(relative) ?? false);
  if (lister !== null) return lister || '.';
  const folder = folderOf(path);
  return storyFiles.get(folder)?.files ? path : folder || '.';
}

/** What the nearest story file that knows an article says of it. */
export function detailsOf(path: string, storyFiles: StoryFiles): VersionDetails | undefined {
  const folder = nearest(path, storyFiles, (file, relative) => file.versions.has(relative));
  return folder === null ? undefined : storyFiles.get(folder)!.versions.get(relativeTo(folder, path));
}

/** The folder of a path, '' for the top one. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const relativeTo = (folder: string, path: string): string => (folder ? path.slice(folder.length + 1) : path);

/** The innermost folder around a path whose story file satisfies `wanted`, or null. */
function nearest(path: string, storyFiles: StoryFiles, wanted: (file: StoryFile, relative: string) => boolean): string | null {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const file = storyFiles.get(folder);
    if (file && wanted(file, relativeTo(folder, path))) return folder;
    if (!folder) return null;
  }
}
