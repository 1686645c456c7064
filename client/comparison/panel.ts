import { CancellationTokenSource, type Disposable, Range, type Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as wire from '../../server/lsp/messages';
import { html, pageRoot } from './html';
import type { FromPage, ToPage } from './messages';
import * as words from './words';

/** The protocol's answer to a question about a text that changed meanwhile: ask again. */
const serverCancelled = -32802;

/** One comparison on the screen: asks the server for the table and hands it to its page. */
export class ComparisonPanel {
  #base: Uri;
  /** What the page shows; sent again whenever the page is loaded anew. */
  #shown: ToPage = { kind: 'note', text: words.loading(), busy: true, canRetry: false };
  #table: wire.ComparisonTable | null = null;
  #asking: CancellationTokenSource | null = null;
  /** Something changed while the panel was hidden. */
  #stale = false;
  readonly #subscriptions: Disposable[];

  /** @param base the version that gives the rows their order */
  constructor(
    private readonly client: BaseLanguageClient,
    private readonly panel: WebviewPanel,
    extension: Uri,
    base: Uri,
  ) {
    this.#base = base;
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [pageRoot(extension)] };
    this.#subscriptions = [
      webview.onDidReceiveMessage((message: FromPage) => this.#received(message)),
      panel.onDidChangeViewState(() => {
        if (this.#stale && panel.visible) void this.#refresh();
      }),
      // The server tells of changes to open documents' stories only, so the base is kept open while it is compared.
      workspace.onDidCloseTextDocument((closed) => {
        if (closed.uri.toString() === this.#base.toString()) this.#changed();
      }),
    ];
    panel.onDidDispose(() => this.#dispose());
    webview.html = html(webview, extension);
    void this.#refresh();
  }

  /** Whether this panel shows the story of a document. */
  shows(uri: Uri): boolean {
    return this.#base.toString() === uri.toString() || this.#columns().some((column) => column.toString() === uri.toString());
  }

  /** Shows the panel, and the claims in the order of this version. */
  show(base: Uri): void {
    this.panel.reveal();
    this.#compare(base);
  }

  /** The server says that the story of these documents changed. */
  storyChanged(uris: readonly string[]): void {
    if (uris.some((uri) => this.shows(this.client.protocol2CodeConverter.asUri(uri)))) this.#changed();
  }

  #columns(): Uri[] {
    return (this.#table?.columns ?? []).map(({ uri }) => this.client.protocol2CodeConverter.asUri(uri));
  }

  #compare(base: Uri): void {
    this.#base = base;
    void this.#refresh();
  }

  #changed(): void {
    if (this.panel.visible) void this.#refresh();
    else this.#stale = true;
  }

  /** Asks for the table; a later call makes an earlier one void. */
  async #refresh(): Promise<void> {
    this.#asking?.cancel();
    const asking = new CancellationTokenSource();
    this.#asking = asking;
    this.#stale = false;
    const base = this.#base;
    this.panel.title = words.title(nameOf(base));
    try {
      const answer = (await keepOpen(base)) ? await this.#ask(base, asking) : words.cannotBeOpened(nameOf(base));
      if (this.#asking === asking) this.#take(answer);
    } catch (error) {
      if (this.#asking !== asking) return;
      const text = words.failed(error instanceof Error ? error.message : String(error));
      this.#send({ kind: 'note', text, busy: false, canRetry: true });
    } finally {
      asking.dispose();
    }
  }

  /** The table, or why there is none. */
  async #ask(base: Uri, asking: CancellationTokenSource): Promise<wire.ComparisonTable | string> {
    const params: wire.ComparisonParams = { uri: this.client.code2ProtocolConverter.asUri(base) };
    for (;;)
      try {
        const table = await this.client.sendRequest<wire.ComparisonResult>(wire.comparison, params, asking.token);
        return table ?? words.notAnArticle(nameOf(base));
      } catch (error) {
        if ((error as { code?: unknown }).code !== serverCancelled || asking.token.isCancellationRequested) throw error;
      }
  }

  #take(answer: wire.ComparisonTable | string): void {
    if (typeof answer === 'string') {
      this.#send({ kind: 'note', text: answer, busy: false, canRetry: true });
      return;
    }
    this.#table = answer;
    if (answer.rows.length === 0) this.#send({ kind: 'note', text: words.noClaims(), busy: false, canRetry: false });
    else this.#send({ kind: 'table', table: answer, note: answer.columns.length === 1 ? words.onlyVersion() : null });
  }

  #send(message: ToPage): void {
    this.#shown = message;
    void this.panel.webview.postMessage(message);
  }

  #received(message: FromPage): void {
    switch (message.kind) {
      case 'ready':
        void this.panel.webview.postMessage({ kind: 'words', words: words.words() } satisfies ToPage);
        void this.panel.webview.postMessage(this.#shown);
        break;
      case 'retry':
        this.#send({ kind: 'note', text: words.loading(), busy: true, canRetry: false });
        void this.#refresh();
        break;
      case 'base':
        if (this.#isColumn(message.uri)) this.#compare(this.client.protocol2CodeConverter.asUri(message.uri));
        break;
      case 'open':
        if (this.#isColumn(message.uri)) void this.#open(message.uri, message.range, message.stay);
        break;
    }
  }

  /** The page shows foreign text: it opens the story's versions and nothing else. */
  #isColumn(uri: string): boolean {
    return this.#table?.columns.some((column) => column.uri === uri) ?? false;
  }

  /** Opens a passage beside the panel: where its file is on the screen already, else in the first other group. */
  async #open(version: string, { start, end }: wire.WireRange, stay: boolean): Promise<void> {
    const uri = this.client.protocol2CodeConverter.asUri(version);
    const own = this.panel.viewColumn;
    const there = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString())?.viewColumn;
    const other = window.tabGroups.all.find((group) => group.viewColumn !== own)?.viewColumn;
    try {
      await window.showTextDocument(uri, {
        viewColumn: there !== undefined && there !== own ? there : (other ?? ViewColumn.Beside),
        selection: new Range(start.line, start.character, end.line, end.character),
        preserveFocus: stay,
      });
    } catch {
      void window.showErrorMessage(words.cannotBeOpened(nameOf(uri)));
    }
  }

  #dispose(): void {
    this.#asking?.cancel();
    this.#asking = null;
    for (const each of this.#subscriptions) each.dispose();
  }
}

const nameOf = (uri: Uri): string => uri.path.split('/').pop() ?? uri.path;

/** Has the document open, which the server needs; false where it cannot be. */
async function keepOpen(uri: Uri): Promise<boolean> {
  if (workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())) return true;
  // Asking for an untitled document that was closed would make an empty one.
  if (uri.scheme === 'untitled') return false;
  return workspace.openTextDocument(uri).then(
    () => true,
    () => false,
  );
}
