import { parseStoryFile, type StoryFile, storyFilePath } from '../core';
import type { Files } from './files';
import { hashOf } from './snapshot';
import { folderOf, pathBelow } from './uris';
import { storyFileIsBroken } from './words';

/** A story file and the folder that it speaks of. */
export interface PlacedStoryFile {
  readonly folder: string;
  readonly file: StoryFile;
}

/** The story files of the workspace: what they say is read, never written. */
export class StoryFiles {
  readonly #told = new Set<string>();

  /**
   * @param roots the workspace folders at the moment; story files above them are none of our business
   * @param warn shows a message to the user
   */
  constructor(
    private readonly files: Files,
    private readonly roots: () => readonly string[],
    private readonly warn: (message: string) => void,
  ) {}

  /** The story files that may speak of what is in a folder, innermost first. */
  async around(folder: string): Promise<readonly PlacedStoryFile[]> {
    const read = await Promise.all(this.#foldersUpwards(folder).map(async (each) => ({ folder: each, file: await this.#read(each) })));
    return read.filter((each): each is PlacedStoryFile => each.file !== null);
  }

  #foldersUpwards(folder: string): string[] {
    const root = this.roots().find((each) => folder === each || pathBelow(each, folder) !== null);
    const folders = [folder];
    for (let at = folder; root !== undefined && at !== root; ) {
      const above = folderOf(at);
      if (above === null || above.length >= at.length || above.length < root.length) break;
      folders.push(above);
      at = above;
    }
    return folders;
  }

  async #read(folder: string): Promise<StoryFile | null> {
    const uri = `${folder}/${storyFilePath}`;
    const content = await this.files.read(uri);
    if (!('text' in content)) {
      if (content.problem !== null) this.#tellOnce(uri, content.problem, content.problem);
      return null;
    }
    const result = parseStoryFile(content.text);
    if ('storyFile' in result) return result.storyFile;
    const [first] = result.problems;
    this.#tellOnce(uri, hashOf(content.text), first ? `${first.where}: ${first.message}` : '');
    return null;
  }

  /** The same content is complained of once, however often it is read. */
  #tellOnce(uri: string, content: string, problem: string): void {
    const name = `${uri} ${content}`;
    if (this.#told.has(name)) return;
    this.#told.add(name);
    this.warn(storyFileIsBroken(uri, problem));
  }
}
