import { PassThrough } from 'node:stream';
import {
  type CancellationToken,
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgress,
  type WorkDoneProgressCreateParams,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../server/lsp/analysis';
import * as wire from '../../server/lsp/messages';
import type { VectorFiles } from '../../server/lsp/ports';
import { startServer } from '../../server/lsp/server';

/** The folder that every test works in. */
export const root = 'memory:///desk/story';
export const uriOf = (name: string) => `${root}/${name}`;

/** What VS Code can do, as far as the server asks. */
export const vscodeCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { relatedDocumentSupport: true },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

export interface Options {
  /** Text, or bytes, by path below the root. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly capabilities?: ClientCapabilities;
  readonly settings?: unknown;
  readonly initializationOptions?: unknown;
  readonly analysis?: Analysis;
  readonly vectorFiles?: VectorFiles;
}

/** A file system in memory that counts what is asked of it. */
class Workspace {
  readonly files = new Map<string, Uint8Array>();
  readonly reads: string[] = [];
  readonly lists: string[] = [];

  write(name: string, content: string | Uint8Array): void {
    this.files.set(uriOf(name), typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  list(folder: string): string[] {
    this.lists.push(folder);
    return [...this.files.keys()].filter((uri) => uri.startsWith(`${folder}/`) && /\.(txt|md|article)$/.test(uri));
  }

  read(uri: string): wire.ReadFileResult {
    this.reads.push(uri);
    const bytes = this.files.get(uri);
    return bytes ? { base64: Buffer.from(bytes).toString('base64') } : { error: 'no such file' };
  }
}

/** Timers that run when the test says so. */
class Clock {
  #waiting: (() => void)[] = [];
  #set: (() => void)[] = [];

  after(callback: () => void): () => void {
    this.#waiting.push(callback);
    for (const resume of this.#set.splice(0)) resume();
    return () => {
      this.#waiting = this.#waiting.filter((each) => each !== callback);
    };
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Resolves when a timer waits. */
  async untilSet(): Promise<void> {
    if (this.waiting === 0) await new Promise<void>((resume) => this.#set.push(resume));
  }

  /** Runs everything that waits. */
  fire(): void {
    for (const callback of this.#waiting.splice(0)) callback();
  }
}

/** A message from the server. */
export interface Received {
  readonly method: string;
  readonly params: unknown;
}

/** What the server may send beside answers; anything else fails. */
const requests = [
  'client/registerCapability',
  'window/showMessageRequest',
  'workspace/diagnostic/refresh',
  'workspace/codeLens/refresh',
  'workspace/semanticTokens/refresh',
  'workspace/inlayHint/refresh',
];
const notifications = [wire.documentState, wire.storyChanged, 'textDocument/publishDiagnostics', 'window/logMessage'];

/** A real client connected to a real server, over streams in memory. */
export class Client {
  readonly workspace = new Workspace();
  readonly clock = new Clock();
  readonly received: Received[] = [];
  settings: unknown;
  initialized!: InitializeResult;
  readonly #arrivals: (() => void)[] = [];
  readonly #documents = new Map<string, TextDocument>();

  private constructor(private readonly connection: ProtocolConnection) {}

  static async start(options: Options = {}): Promise<Client> {
    const up = new PassThrough();
    const down = new PassThrough();
    const client = new Client(createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up)));
    startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
      pause: () => new Promise((resume) => setImmediate(resume)),
      after: (_, callback) => client.clock.after(callback),
      ...(options.analysis ? { analysis: options.analysis } : {}),
      ...(options.vectorFiles ? { vectorFiles: options.vectorFiles } : {}),
    });
    for (const [name, content] of Object.entries(options.files ?? {})) client.workspace.write(name, content);
    client.settings = options.settings ?? null;
    client.#listen();
    client.initialized = await client.request('initialize', {
      processId: null,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'story' }],
      capabilities: options.capabilities ?? vscodeCapabilities,
      initializationOptions: options.initializationOptions,
    });
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  #listen(): void {
    const { connection } = this;
    connection.onRequest(wire.listFiles, ({ folder }: wire.ListFilesParams) => this.workspace.list(folder));
    connection.onRequest<wire.ReadFileResult, void>(wire.readFile, ({ uri }: wire.ReadFileParams) => this.workspace.read(uri));
    connection.onRequest('workspace/configuration', (params: { items: unknown[] }) => params.items.map(() => this.settings));
    for (const method of requests)
      connection.onRequest(method, (params: unknown) => {
        this.#receive(method, params);
        return null;
      });
    connection.onRequest('window/workDoneProgress/create', ({ token }: WorkDoneProgressCreateParams) => {
      connection.onProgress(WorkDoneProgress.type, token, (value) => this.#receive('$/progress', { token, value }));
      this.#receive('window/workDoneProgress/create', { token });
    });
    for (const method of notifications) connection.onNotification(method, (params: unknown) => this.#receive(method, params));
    connection.listen();
  }

  #receive(method: string, params: unknown): void {
    this.received.push({ method, params });
    for (const arrived of this.#arrivals.splice(0)) arrived();
  }

  request<T>(method: string, params: unknown, token?: CancellationToken): Promise<T> {
    return token ? this.connection.sendRequest(method, params, token) : this.connection.sendRequest(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** All parameters that came with a method so far. */
  all<T>(method: string): T[] {
    return this.received.filter((each) => each.method === method).map((each) => each.params as T);
  }

  /** Waits until a message has come `times` times, and gives the last of them. */
  async until<T>(method: string, times = 1): Promise<T> {
    while (this.all(method).length < times) await new Promise<void>((resume) => this.#arrivals.push(resume));
    return this.all<T>(method)[times - 1]!;
  }

  /** Opens a file of the workspace, or a text that is in none. */
  async open(name: string, text?: string, languageId = 'plaintext'): Promise<string> {
    const uri = name.includes(':') ? name : uriOf(name);
    const content = text ?? new TextDecoder().decode(this.workspace.files.get(uri));
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, content));
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text: content } });
    return uri;
  }

  /** Replaces the first occurrence of some words, as an incremental change. */
  async edit(uri: string, words: string, by: string): Promise<void> {
    const document = this.#documents.get(uri)!;
    const range = this.rangeOf(uri, words);
    const version = document.version + 1;
    this.#documents.set(uri, TextDocument.update(document, [{ range, text: by }], version));
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text: by }] });
  }

  async close(uri: string): Promise<void> {
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Changes a file behind the editor's back, and tells the server as a file watcher does. */
  async writeFile(name: string, content: string): Promise<void> {
    const type = this.workspace.files.has(uriOf(name)) ? 2 : 1;
    this.workspace.write(name, content);
    await this.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type }] });
  }

  textOf(uri: string): string {
    return this.#documents.get(uri)!.getText();
  }

  rangeOf(uri: string, words: string) {
    const document = this.#documents.get(uri)!;
    const at = document.getText().indexOf(words);
    if (at < 0) throw new Error(`“${words}” does not stand in ${uri}`);
    return { start: document.positionAt(at), end: document.positionAt(at + words.length) };
  }

  /** The parameters of a request about the first occurrence of some words. */
  at(uri: string, words: string) {
    return { textDocument: { uri }, position: this.rangeOf(uri, words).start };
  }

  pull(uri: string, previousResultId?: string, token?: CancellationToken): Promise<DocumentDiagnosticReport> {
    return this.request(
      'textDocument/diagnostic',
      { textDocument: { uri }, identifier: 'synoptic', ...(previousResultId ? { previousResultId } : {}) },
      token,
    );
  }

  /** Answers to two requests, one after the other, have come back: whatever the server sent before them is here. */
  async roundTrip(uri: string): Promise<void> {
    for (let times = 0; times < 2; times++) await this.request('textDocument/documentSymbol', { textDocument: { uri } });
  }

  /** Shuts the server down, which stops whatever it still works on. */
  async dispose(): Promise<void> {
    await this.request('shutdown', undefined);
    this.connection.end();
    this.connection.dispose();
  }
}

/** Starts clients and ends them after each test of the suite. */
export function clients(): (options?: Options) => Promise<Client> {
  const started: Client[] = [];
  afterEach(async () => {
    for (const client of started.splice(0)) await client.dispose();
  });
  return async (options) => {
    const client = await Client.start(options);
    started.push(client);
    return client;
  };
}
