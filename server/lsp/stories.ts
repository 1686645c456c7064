import type { CancellationToken } from 'vscode-languageserver';
import { lookCloser, type SentenceParallels, type Story, type Version } from '../core';
import { requestCancelled, Superseded, serverCancelled } from './errors';
import { Group, type StoryState, type Workshop } from './group';
import type { Settings } from './settings';
import type { Snapshot } from './snapshot';
import { folderOf, keyOf, pathBelow } from './uris';

/** Everything that a feature needs to answer about one open article; immutable, and of one moment. */
export interface View {
  readonly snapshot: Snapshot;
  readonly version: Version;
  /** One entry a sentence. */
  readonly passages: readonly SentenceParallels[];
  readonly state: StoryState;
  readonly settings: Settings;
}

/** The stories that open documents belong to. */
export class Stories {
  readonly #groups = new Map<string, Group>();
  /** Versions of which everything is worked out, by their paths. */
  readonly #seen = new WeakMap<Story, Set<string>>();

  /** @param onState is told of every state that is worked out */
  constructor(
    private readonly shop: Workshop,
    private readonly onState: (group: Group, state: StoryState) => void,
  ) {}

  /**
   * The analysis of an open document as it is now; null where it is not open, or no article.
   * @param extent what will be asked of the story: the passages of this version, or of all
   * @throws an error for the client where the document changes meanwhile or the client cancels: never an empty answer
   */
  async view(uri: string, token: CancellationToken, extent: 'version' | 'story' = 'version'): Promise<View | null> {
    const snapshot = this.shop.documents.get(uri);
    if (!snapshot) return null;
    const stillCurrent = () => {
      if (this.shop.documents.get(uri) !== snapshot) throw serverCancelled();
    };
    for (;;) {
      try {
        const group = await unlessCancelled(this.group(uri), token);
        stillCurrent();
        const state = await unlessCancelled(group.state(), token);
        stillCurrent();
        const path = keyOf(uri);
        const found = state.versions.get(path);
        if (!found) return null;
        for (const each of extent === 'story' ? state.versions.keys() : [path]) await this.#look(state.story, each, token, stillCurrent);
        return { snapshot, version: found.version, passages: state.story.passages.get(path) ?? [], state, settings: state.settings };
      } catch (error) {
        if (!(error instanceof Superseded)) throw error;
        // A sibling changed: the answer is still wanted, made of the newer story. Else the question is out of date.
        stillCurrent();
      }
    }
  }

  /** The group that a document belongs to by its folder and by the story files around it. */
  async group(uri: string): Promise<Group> {
    const folder = folderOf(uri);
    if (folder === null) return this.#at(uri, true);
    const around = await this.shop.storyFiles.around(folder);
    const lister = around.find((each) => each.file.files?.includes(pathBelow(each.folder, uri) ?? ''));
    if (lister) return this.#at(lister.folder, false);
    const own = around.find((each) => keyOf(each.folder) === keyOf(folder));
    return own?.file.files ? this.#at(uri, true) : this.#at(folder, false);
  }

  /** The groups whose story a change of this document may change; their work stops. */
  changed(uri: string): readonly Group[] {
    const groups = [...this.#groups.values()].filter((group) => group.concerns(uri));
    for (const group of groups) group.changed();
    return groups;
  }

  /** Every story is worked out anew when it is next asked for; work under way stops. */
  allChanged(): void {
    for (const group of this.#groups.values()) group.changed();
  }

  /** Forgets the groups that no open document belongs to any longer, with their files. */
  async tidy(): Promise<void> {
    const needed = new Set(await Promise.all(this.shop.documents.all().map((each) => this.group(each.uri))));
    for (const [key, group] of this.#groups)
      if (!needed.has(group)) {
        group.changed();
        this.#groups.delete(key);
        this.shop.vectors.forget(group.place);
        if (!group.alone) this.shop.files.forget(group.place);
      }
  }

  /** Works out what a story holds of a version, so that no answer has to stop for it. */
  async #look(story: Story, path: string, token: CancellationToken, check: () => void): Promise<void> {
    const seen = this.#seen.get(story) ?? new Set();
    this.#seen.set(story, seen);
    if (seen.has(path)) return;
    await unlessCancelled(this.shop.turns.run(lookCloser(story, path), check), token);
    seen.add(path);
  }

  #at(place: string, alone: boolean): Group {
    const key = `${alone ? 'document' : 'folder'} ${keyOf(place)}`;
    let group = this.#groups.get(key);
    if (!group) {
      group = new Group(place, alone, this.shop, this.onState);
      this.#groups.set(key, group);
    }
    return group;
  }
}

function unlessCancelled<T>(work: Promise<T>, token: CancellationToken): Promise<T> {
  return new Promise((resolve, reject) => {
    const subscription = token.onCancellationRequested(() => reject(requestCancelled()));
    if (token.isCancellationRequested) reject(requestCancelled());
    work.then(resolve, reject).finally(() => subscription.dispose());
  });
}
