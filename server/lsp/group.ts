import type { Similarity, Story, Version, VersionDetails } from '../core';
import type { Analysis, AnalysisOptions } from './analysis';
import type { Configuration } from './configuration';
import type { Decision, Decisions } from './decisions';
import type { Documents } from './documents';
import { Superseded } from './errors';
import type { Files } from './files';
import type { Settings } from './settings';
import { hashOf, type Snapshot, snapshotOf } from './snapshot';
import type { PlacedStoryFile, StoryFiles } from './story-files';
import type { Turns } from './turns';
import { below, fileNameOf, folderOf, keyOf, pathBelow } from './uris';
import type { Vectors } from './vectors';

/** What a group of documents asks for its work. */
export interface Workshop {
  readonly analysis: Analysis;
  readonly configuration: Configuration;
  readonly decisions: Decisions;
  readonly documents: Documents;
  readonly files: Files;
  readonly storyFiles: StoryFiles;
  readonly turns: Turns;
  readonly vectors: Vectors;
  /** The workspace folders at the moment. */
  readonly roots: () => readonly string[];
}

/** A version with the snapshot that it was made from. `version.path` is the key of the snapshot's URI. */
export interface StoryVersion {
  readonly snapshot: Snapshot;
  readonly version: Version;
}

/** One state of a story; immutable. */
export interface StoryState {
  /** The URI of its folder, or of the document that stands alone. */
  readonly place: string;
  readonly story: Story;
  /** By path (key), in the order of the story. */
  readonly versions: ReadonlyMap<string, StoryVersion>;
  /** By key: how the open documents are seen, articles or not. */
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly settings: Settings;
  /** Equal as long as nothing that the analysis depends on has changed. */
  readonly revision: string;
}

/** Above this many files a folder is an archive, not a story: then only open documents and those that a story file names are versions. */
export const mostFiles = 60;

interface Member {
  readonly snapshot: Snapshot;
  readonly options: AnalysisOptions;
  /** Equal as long as the article's analysis is. */
  readonly basis: string;
}

/**
 * The documents that may be versions of one story: of one folder, or of one document that stands alone. Works the story out
 * when it is asked for, and again after a change; what did not change is not analysed again.
 */
export class Group {
  #generation = 0;
  #job: { readonly generation: number; readonly result: Promise<StoryState> } | null = null;
  #last: StoryState | null = null;
  #members = new Set<string>();
  readonly #versions = new Map<string, { readonly basis: string; readonly version: Version }>();

  /** @param place the URI of a folder, or of a document that stands alone */
  constructor(
    readonly place: string,
    readonly alone: boolean,
    private readonly shop: Workshop,
    private readonly onState: (group: Group, state: StoryState) => void,
  ) {}

  /** Whether a change of this document may change the story. */
  concerns(uri: string): boolean {
    const key = keyOf(uri);
    const folder = folderOf(uri);
    return this.#members.has(key) || key === keyOf(this.place) || (folder !== null && keyOf(folder) === keyOf(this.place));
  }

  /** Stops work on a state that is out of date. */
  changed(): void {
    this.#generation++;
  }

  /** The story as it is now. Throws {@link Superseded} when a change comes in between. */
  state(): Promise<StoryState> {
    if (this.#job?.generation !== this.#generation) this.#job = { generation: this.#generation, result: this.#work(this.#generation) };
    return this.#job.result;
  }

  async #work(generation: number): Promise<StoryState> {
    const check = () => {
      if (generation !== this.#generation) throw new Superseded();
    };
    const settings = await this.shop.configuration.at(this.place);
    const { members, decisions } = await this.#gather(settings, check);
    check();
    const versions = new Map<string, StoryVersion>();
    for (const member of members)
      versions.set(keyOf(member.snapshot.uri), { snapshot: member.snapshot, version: await this.#analyse(member, check) });
    const similarity = await this.#similarity(settings, versions);
    check();
    const revision = hashOf(JSON.stringify([similarity.key, ...members.map((each) => [keyOf(each.snapshot.uri), each.basis])]));
    const compared = [...versions.values()].map((each) => each.version);
    const same = this.#last?.revision === revision ? this.#last.story : null;
    const story = same ?? (await this.shop.turns.run(this.shop.analysis.compare(compared, similarity), check));
    check();
    const state: StoryState = { place: this.place, story, versions, decisions, settings, revision };
    this.#last = state;
    for (const path of this.#versions.keys()) if (!versions.has(path)) this.#versions.delete(path);
    this.onState(this, state);
    return state;
  }

  /** What tells which words mean the same, for the languages of these versions. */
  #similarity(settings: Settings, versions: ReadonlyMap<string, StoryVersion>): Promise<Similarity> {
    const folder = this.shop.roots().find((root) => keyOf(root) === keyOf(this.place) || pathBelow(root, this.place) !== null) ?? null;
    const languages = [...versions.values()].map(({ version }) => version.article.language);
    return this.shop.vectors.similarity(this.place, folder, settings.vectors, languages);
  }

  async #analyse({ snapshot, options, basis }: Member, check: () => void): Promise<Version> {
    const path = keyOf(snapshot.uri);
    let known = this.#versions.get(path);
    if (known?.basis !== basis) {
      const article = await this.shop.turns.run(this.shop.analysis.article(snapshot.text, options), check);
      const { details } = options;
      known = { basis, version: { path, article, ...(details ? { details } : {}) } };
      this.#versions.set(path, known);
    }
    return known.version;
  }

  /** The articles among the candidates, in the order of their keys, which no opening or closing changes. */
  async #gather(settings: Settings, check: () => void): Promise<{ members: Member[]; decisions: Map<string, Decision> }> {
    const folder = this.alone ? folderOf(this.place) : this.place;
    const around = folder === null ? [] : await this.shop.storyFiles.around(folder);
    const candidates = await this.#candidates(around);
    check();
    this.#members = new Set(candidates.keys());
    const snapshots = await Promise.all([...candidates.values()].map((uri) => this.#snapshot(uri)));
    check();
    const names = [...candidates.values()].map(fileNameOf);
    const decisions = new Map<string, Decision>();
    const members: Member[] = [];
    for (const snapshot of snapshots.filter((each) => each !== null)) {
      const key = keyOf(snapshot.uri);
      const fileName = fileNameOf(snapshot.uri);
      const listed = around.some((each) => each.file.files?.includes(pathBelow(each.folder, snapshot.uri) ?? ''));
      const decision = this.shop.decisions.decide(snapshot, { settings, listed, siblings: names.filter((name) => name !== fileName) });
      if (snapshot.version !== null) decisions.set(key, decision);
      if (decision.isArticle) members.push(memberOf(snapshot, detailsFor(snapshot.uri, around), settings, this.shop.decisions));
    }
    return { members: members.sort((a, b) => (keyOf(a.snapshot.uri) < keyOf(b.snapshot.uri) ? -1 : 1)), decisions };
  }

  /** By key; where the client spells a URI in its own way, in that spelling. */
  async #candidates(around: readonly PlacedStoryFile[]): Promise<Map<string, string>> {
    if (this.alone) return new Map([[keyOf(this.place), this.place]]);
    const own = around.find((each) => keyOf(each.folder) === keyOf(this.place))?.file;
    const spelt = (uris: readonly (string | null)[]) => new Map(uris.filter((uri) => uri !== null).map((uri) => [keyOf(uri), uri]));
    if (own?.files) return spelt(own.files.map((path) => below(this.place, path)));
    const open = this.shop.documents
      .all()
      .map((each) => each.uri)
      .filter((uri) => keyOf(folderOf(uri) ?? '') === keyOf(this.place));
    const listed = await this.shop.files.list(this.place);
    const named = [...(own?.versions.keys() ?? [])].map((path) => below(this.place, path));
    const candidates = listed.length > mostFiles ? spelt([...named, ...open]) : spelt([...listed, ...open]);
    // What a story file further out lists belongs to the story there.
    for (const [key, uri] of candidates)
      if (around.some((each) => each.file !== own && each.file.files?.includes(pathBelow(each.folder, uri) ?? ''))) candidates.delete(key);
    return candidates;
  }

  /** An open document wins over its file. */
  async #snapshot(uri: string): Promise<Snapshot | null> {
    const open = this.shop.documents.get(uri);
    if (open) return open;
    const content = await this.shop.files.read(uri);
    return 'text' in content ? snapshotOf(uri, languageOfFile(uri), null, content.text) : null;
  }
}

/** What VS Code would make of a file by its name. */
function languageOfFile(uri: string): string {
  const name = fileNameOf(uri).toLowerCase();
  if (name.endsWith('.article')) return 'article';
  return name.endsWith('.md') ? 'markdown' : 'plaintext';
}

/** What the innermost story file that knows a document says of it. */
function detailsFor(uri: string, around: readonly PlacedStoryFile[]): VersionDetails | undefined {
  for (const { folder, file } of around) {
    const details = file.versions.get(pathBelow(folder, uri) ?? '');
    if (details) return details;
  }
  return undefined;
}

/** What is said of one version in the story file is nearer to it than a setting for many. */
function memberOf(snapshot: Snapshot, details: VersionDetails | undefined, settings: Settings, decisions: Decisions): Member {
  const language = details?.language ?? decisions.languageOf(snapshot.uri, settings);
  const plain = { fileName: fileNameOf(snapshot.uri), ...(language ? { language } : {}), ...(details ? { details } : {}) };
  return {
    snapshot,
    options: { ...plain, ...(settings.lexicon ? { lexicon: settings.lexicon } : {}) },
    basis: `${snapshot.hash} ${settings.lexiconHash} ${JSON.stringify(plain)}`,
  };
}
