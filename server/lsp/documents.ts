import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Snapshot, snapshotOf } from './snapshot';
import { keyOf } from './uris';

/** The open documents, each as its newest snapshot. */
export class Documents {
  readonly #open = new Map<string, Snapshot>();
  readonly #listeners: ((uri: string, open: boolean) => void)[] = [];

  /** Listens for documents that are opened, changed (incrementally) and closed. */
  listen(connection: Connection): void {
    const documents = new TextDocuments(TextDocument);
    documents.onDidChangeContent(({ document }) => {
      const { uri, languageId, version } = document;
      this.#open.set(keyOf(uri), snapshotOf(uri, languageId, version, document.getText()));
      this.#tell(uri, true);
    });
    documents.onDidClose(({ document }) => {
      this.#open.delete(keyOf(document.uri));
      this.#tell(document.uri, false);
    });
    documents.listen(connection);
  }

  get(uri: string): Snapshot | undefined {
    return this.#open.get(keyOf(uri));
  }

  all(): readonly Snapshot[] {
    return [...this.#open.values()];
  }

  /** @param listener is told of each document that was opened or changed (`open`), or closed */
  onDidChange(listener: (uri: string, open: boolean) => void): void {
    this.#listeners.push(listener);
  }

  #tell(uri: string, open: boolean): void {
    for (const listener of this.#listeners) listener(uri, open);
  }
}
