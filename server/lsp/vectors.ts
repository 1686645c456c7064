import {
  builtIn,
  type LexiconLanguage,
  lexiconLanguage,
  type Similarity,
  VectorFileReader,
  vectorSimilarity,
  type WordVectors,
} from '../core';
import { Superseded } from './errors';
import type { VectorFiles } from './ports';
import type { Progress } from './progress';
import type { Settings } from './settings';
import { hashOf } from './snapshot';
import type { Turns } from './turns';
import * as words from './words';

/** What reading word vectors asks for. */
export interface VectorWorkshop {
  /** null where the host reads no files of the user's. */
  readonly files: VectorFiles | null;
  readonly turns: Turns;
  /** Shows the user that something takes its time. */
  readonly progress: (title: string) => Promise<Progress>;
  /** Shows a message to the user. */
  readonly warn: (message: string) => void;
  /** Is called when files have been read, so that more is known than before. */
  readonly onRead: () => void;
}

/** A file as it was at one moment; `vectors` is null until it has been read, and where nothing in it can be used. */
interface Read {
  readonly file: string;
  readonly stamp: string;
  vectors: WordVectors | null;
  /** Nobody wants it any longer. */
  stopped: boolean;
}

interface Located {
  readonly language: LexiconLanguage;
  readonly file: string;
}

interface Wanted {
  readonly language: LexiconLanguage;
  readonly read: Read;
}

/**
 * The word vectors that the settings name. Files are read when a story needs them, in the background and one after the other; until then, and
 * where one cannot be read, everything goes on without.
 */
export class Vectors {
  readonly #known = new Map<string, Read>();
  /** Files, by the place of the story that needs them. */
  readonly #needed = new Map<string, ReadonlySet<string>>();
  /** By key: the same object for the same files, since what is worked out is kept with it. */
  readonly #made = new Map<string, Similarity>();
  readonly #told = new Set<string>();
  readonly #queue: Read[] = [];
  #going = false;

  constructor(private readonly shop: VectorWorkshop) {}

  /**
   * What tells which words mean the same in a story, as far as it is known by now. Never rejects.
   * @param place of the story: a URI
   * @param folder the workspace folder that relative paths begin at; a URI, or null
   * @param languages of the articles of the story, BCP 47
   */
  async similarity(place: string, folder: string | null, settings: Settings['vectors'], languages: Iterable<string>): Promise<Similarity> {
    const spoken = new Set(Array.from(languages, lexiconLanguage));
    const named = settings.filter(({ language }) => spoken.has(language));
    // Vectors of one language alone say nothing of another.
    const places = named.length < 2 ? [] : named.flatMap(({ language, path }) => this.#locate(language, path, folder));
    this.#need(
      place,
      places.map(({ file }) => file),
    );
    const reads = await Promise.all(places.map((each) => this.#find(each)));
    if (!this.#going) void this.#readAll();
    return this.#of(reads.filter((each) => each !== null));
  }

  /** The story at a place needs nothing any longer. */
  forget(place: string): void {
    this.#need(place, []);
  }

  /** Stops whatever is being read. */
  dispose(): void {
    for (const place of this.#needed.keys()) this.forget(place);
  }

  #locate(language: LexiconLanguage, path: string, folder: string | null): Located[] {
    const file = this.shop.files?.locate(path, folder);
    if (file) return [{ language, file }];
    this.#tellOnce(this.shop.files ? words.vectorsNeedFolder(path) : words.vectorsNeedFiles);
    return [];
  }

  /** Lets go of the files that no story needs any longer. */
  #need(place: string, files: readonly string[]): void {
    if (files.length > 0) this.#needed.set(place, new Set(files));
    else this.#needed.delete(place);
    for (const read of this.#known.values()) if (!this.#isNeeded(read.file)) this.#letGo(read);
  }

  #letGo(read: Read): void {
    read.stopped = true;
    this.#known.delete(read.file);
    this.#made.clear();
  }

  #isNeeded = (file: string): boolean => [...this.#needed.values()].some((files) => files.has(file));

  async #find({ language, file }: Located): Promise<Wanted | null> {
    const state = await this.shop.files!.state(file);
    if ('problem' in state) {
      this.#tellOnce(words.vectorsUnreadable(file, state.problem));
      return null;
    }
    if (!this.#isNeeded(file)) return null;
    let read = this.#known.get(file);
    if (read?.stamp !== state.stamp) {
      if (read) this.#letGo(read);
      read = { file, stamp: state.stamp, vectors: null, stopped: false };
      this.#known.set(file, read);
      this.#queue.push(read);
    }
    return { language, read };
  }

  #of(wanted: readonly Wanted[]): Similarity {
    const usable = new Map<LexiconLanguage, WordVectors>();
    const names: string[] = [];
    let first: Read | null = null;
    for (const { language, read } of wanted) {
      if (read.vectors === null) continue;
      first ??= read;
      if (read.vectors.dimension !== first.vectors!.dimension) {
        this.#tellOnce(words.vectorsDiffer(first.file, first.vectors!.dimension, read.file, read.vectors.dimension));
        continue;
      }
      usable.set(language, read.vectors);
      names.push(`${language} ${read.stamp} ${read.file}`);
    }
    if (usable.size < 2) return builtIn;
    const key = hashOf(names.join('\n'));
    const made = this.#made.get(key) ?? vectorSimilarity(usable, key);
    this.#made.set(key, made);
    return made;
  }

  async #readAll(): Promise<void> {
    this.#going = true;
    let more = false;
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
      if (!next.stopped) await this.#read(next);
      if (next.vectors) more = true;
    }
    this.#going = false;
    if (more) this.shop.onRead();
  }

  async #read(read: Read): Promise<void> {
    const progress = await this.shop.progress(words.readingVectors(read.file));
    const check = () => {
      if (read.stopped || progress.isCancelled()) throw new Superseded();
    };
    const reader = new VectorFileReader();
    try {
      for await (const bytes of this.shop.files!.read(read.file)) {
        if (await this.shop.turns.run(reader.read(bytes), check)) break;
        progress.report(reader.share);
      }
      const { vectors, problem } = reader.finish();
      read.vectors = vectors;
      if (problem !== null) this.#tellOnce((vectors ? words.vectorsWrong : words.vectorsUnreadable)(read.file, problem));
    } catch (error) {
      // What was stopped stays unread until its file or the settings change.
      if (!(error instanceof Superseded))
        this.#tellOnce(words.vectorsUnreadable(read.file, error instanceof Error ? error.message : String(error)));
    } finally {
      progress.done();
    }
  }

  /** The same mistake is complained of once. */
  #tellOnce(message: string): void {
    if (!this.#told.has(message)) this.shop.warn(message);
    this.#told.add(message);
  }
}
