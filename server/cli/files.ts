import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeText, maximumBytes, parseStoryFile, type StoryFile, storyFilePath } from '../core';

/** One readable article. `path` is relative to the folder that was asked for, with `/`. */
export interface ArticleFile {
  readonly path: string;
  readonly text: string;
}

/** Something about one file that the user has to know, in one line. */
export interface Notice {
  /** As the user would write it: the folder asked for, and the path below it. */
  readonly file: string;
  readonly message: string;
}

export interface Collection {
  /** Ordered by path, by code units: the same on every machine. */
  readonly articles: readonly ArticleFile[];
  /** By folder, relative like the paths of the articles; '' for the top folder. */
  readonly storyFiles: ReadonlyMap<string, StoryFile>;
  readonly notices: readonly Notice[];
  /** What the paths are relative to, as the user wrote it. */
  readonly root: string;
}

/** Nothing can be read at all; the message says why in plain words. */
export class NothingToRead extends Error {}

/**
 * Reads every article below a folder, or one file as an article. What cannot be read becomes a notice.
 * @throws NothingToRead where there is no such folder or file
 */
export function collect(target: string): Collection {
  const kind = kindOf(target);
  const isFolder = kind === 'folder';
  const root = isFolder ? target : path.dirname(target);
  const notices: Notice[] = [];
  const note = (relative: string, message: string) => void notices.push({ file: path.join(root, relative), message });
  const found = isFolder ? walk(root, note) : { files: [path.basename(target)], folders: [''] };
  const storyFiles = new Map<string, StoryFile>();
  for (const folder of found.folders) {
    const storyFile = readStoryFile(root, folder, note);
    if (storyFile) storyFiles.set(folder, storyFile);
  }
  const articles = found.files.flatMap((file) => readArticle(root, file, note));
  if (isFolder) noteMissing(storyFiles, new Set(found.files), note);
  return { articles, storyFiles, notices, root };
}

type Note = (relative: string, message: string) => void;

function kindOf(target: string): 'folder' | 'file' {
  let stat: ReturnType<typeof statSync>;
  try {
    stat = statSync(target);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new NothingToRead(missing ? `${target}: there is no such folder or file` : `${target}: ${reasonOf(error)}`);
  }
  if (stat.isDirectory()) return 'folder';
  if (stat.isFile()) return 'file';
  throw new NothingToRead(`${target}: is neither a folder nor a file`);
}

/** All article files and all folders below the root. Links to folders are not followed, so there are no loops. */
function walk(root: string, note: Note): { files: string[]; folders: string[] } {
  const files: string[] = [];
  const folders: string[] = [];
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    folders.push(folder);
    try {
      for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const relative = folder ? `${folder}/${entry.name}` : entry.name;
        if (entry.isDirectory()) waiting.push(relative);
        else if (isArticleName(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && isLinkToFile(root, relative, note))))
          files.push(relative);
      }
    } catch (error) {
      note(folder, `The folder cannot be read: ${reasonOf(error)}.`);
    }
  }
  return { files: files.sort(byCodeUnits), folders: folders.sort(byCodeUnits) };
}

const isArticleName = (name: string): boolean => /\.(?:txt|md|article)$/i.test(name) && name.toLowerCase() !== 'readme.md';

function isLinkToFile(root: string, relative: string, note: Note): boolean {
  try {
    return statSync(path.join(root, relative)).isFile();
  } catch {
    note(relative, 'The link leads nowhere. Mend or remove it.');
    return false;
  }
}

function readArticle(root: string, relative: string, note: Note): ArticleFile[] {
  try {
    const file = path.join(root, relative);
    // One byte more than is allowed is enough to be told so: no need to read all of a huge file.
    const decoded = decodeText(statSync(file).size > maximumBytes ? new Uint8Array(maximumBytes + 1) : readFileSync(file));
    if ('problem' in decoded) {
      note(relative, decoded.message);
      return [];
    }
    if (decoded.encoding !== 'utf-8')
      note(relative, 'The file is in UTF-16; it was read all the same. Save it as UTF-8, so that every program can read it.');
    return [{ path: relative, text: decoded.text }];
  } catch (error) {
    note(relative, `The file cannot be read: ${reasonOf(error)}.`);
    return [];
  }
}

function readStoryFile(root: string, folder: string, note: Note): StoryFile | null {
  const relative = folder ? `${folder}/${storyFilePath}` : storyFilePath;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path.join(root, relative));
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      note(relative, `The story file cannot be read: ${reasonOf(error)}.`);
    return null;
  }
  const decoded = decodeText(bytes);
  if ('problem' in decoded) {
    note(relative, decoded.message);
    return null;
  }
  const result = parseStoryFile(decoded.text);
  if ('storyFile' in result) return result.storyFile;
  for (const { where, message } of result.problems)
    note(relative, `${where} ${message}. The story file is left out of account until it is mended.`);
  return null;
}

function noteMissing(storyFiles: ReadonlyMap<string, StoryFile>, files: ReadonlySet<string>, note: Note): void {
  for (const [folder, storyFile] of storyFiles) {
    const prefix = folder && `${folder}/`;
    const named = new Set([...(storyFile.files ?? []), ...storyFile.versions.keys()]);
    for (const file of named)
      if (!files.has(prefix + file)) note(`${prefix}${storyFilePath}`, `It names ${file}, but there is no such article.`);
  }
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Why a file cannot be read, in plain words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return 'you have no permission to read it';
  return code === 'EISDIR' ? 'it is a folder' : message;
}
