import type { Connection } from 'vscode-languageserver';
import { decodeText } from '../core';
import * as wire from './messages';
import { keyOf } from './uris';

/** The text of a file; `problem` says in a plain sentence why there is none, and is null where there is no such file. */
export type FileText = { readonly text: string } | { readonly problem: string | null };

/**
 * The files of the workspace, read through the client, so that virtual workspaces and browsers work. Everything is read
 * once and kept until the client tells of a change.
 */
export class Files {
  readonly #texts = new Map<string, Promise<FileText>>();
  readonly #lists = new Map<string, Promise<readonly string[]>>();

  constructor(private readonly connection: Connection) {}

  /** The files directly in a folder that may be versions, as URIs; empty where the client cannot tell. Never rejects. */
  list(folder: string): Promise<readonly string[]> {
    const params: wire.ListFilesParams = { folder };
    return remembered(this.#lists, keyOf(folder), () =>
      this.connection.sendRequest<wire.ListFilesResult>(wire.listFiles, params).then(
        (uris) => uris.filter((uri) => keyOf(uri).slice(0, keyOf(uri).lastIndexOf('/')) === keyOf(folder)),
        () => [],
      ),
    );
  }

  /** Never rejects. */
  read(uri: string): Promise<FileText> {
    const params: wire.ReadFileParams = { uri };
    return remembered(this.#texts, keyOf(uri), () =>
      this.connection.sendRequest<wire.ReadFileResult>(wire.readFile, params).then(
        (result): FileText => {
          if (!('base64' in result)) return { problem: null };
          const decoded = decodeText(bytesOf(result.base64));
          return 'text' in decoded ? { text: decoded.text } : { problem: decoded.message };
        },
        () => ({ problem: null }),
      ),
    );
  }

  /** A file was made, changed or removed: what is known of it is asked again. @param list whether its folder holds other files now */
  changed(uri: string, list: boolean): void {
    const key = keyOf(uri);
    this.#texts.delete(key);
    if (list) this.#lists.delete(key.slice(0, key.lastIndexOf('/')));
  }

  /** Forgets the files below a folder that nothing needs any longer. */
  forget(folder: string): void {
    const key = keyOf(folder);
    this.#lists.delete(key);
    for (const each of this.#texts.keys()) if (each.startsWith(`${key}/`)) this.#texts.delete(each);
  }
}

function remembered<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  let answer = known.get(key);
  if (!answer) {
    answer = ask();
    known.set(key, answer);
  }
  return answer;
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
