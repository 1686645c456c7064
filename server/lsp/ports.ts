import type { Analysis } from './analysis';

/** What the server needs of the host that it runs in; tests give their own. */
export interface Ports {
  /** Resolves in a later turn of the event loop, after messages that wait have been read. */
  pause(): Promise<void>;
  /** Runs `callback` once after `milliseconds`; the result takes that back. */
  after(milliseconds: number, callback: () => void): () => void;
  /** The user's files of word vectors; none where the host reads only the files of the workspace. */
  readonly vectorFiles?: VectorFiles;
  /** The analysis; the real one by default. */
  readonly analysis?: Analysis;
}

/** Files that are too large to come through the client. */
export interface VectorFiles {
  /**
   * Where a path of the settings leads to.
   * @param folder URI of the workspace folder that a relative path begins at
   * @returns null where there is no such folder on this machine
   */
  locate(path: string, folder: string | null): string | null;
  /** Never rejects. `stamp`: another one where the file has changed; `problem`: why it cannot be read, a plain sentence. */
  state(file: string): Promise<{ readonly stamp: string } | { readonly problem: string }>;
  /** The bytes in pieces; rejects where the file cannot be read. */
  read(file: string): AsyncIterable<Uint8Array>;
}

/** A timer of the kind that Node and browsers share. */
export function after(milliseconds: number, callback: () => void): () => void {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
}
