import {
  type Connection,
  DidChangeConfigurationNotification,
  FileChangeType,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { coreAnalysis } from './analysis';
import { Announcer } from './announcer';
import { type Client, clientFrom } from './client';
import { Configuration } from './configuration';
import { Decisions } from './decisions';
import { Documents } from './documents';
import { registerCodeLens } from './features/code-lens';
import { registerComparison } from './features/comparison';
import { Diagnostics } from './features/diagnostics';
import { registerExplain } from './features/explain';
import { registerHover } from './features/hover';
import { registerInlayHints } from './features/inlay-hints';
import { registerNavigation } from './features/navigation';
import { registerParallelPassage } from './features/parallel-passage';
import { registerReport } from './features/report';
import { legend, registerSemanticTokens } from './features/semantic-tokens';
import { registerSymbols } from './features/symbols';
import { Files } from './files';
import * as wire from './messages';
import type { Ports } from './ports';
import { showProgress } from './progress';
import { Stories } from './stories';
import { StoryFiles } from './story-files';
import { Turns } from './turns';
import { keyOf } from './uris';
import { Vectors } from './vectors';

/** Wires the language server to a connection and listens. Everything that it is made of is put together here. */
export function startServer(connection: Connection, ports: Ports): void {
  const analysis = ports.analysis ?? coreAnalysis;
  let client: Client = clientFrom({ processId: null, rootUri: null, capabilities: {} });
  let roots: readonly string[] = [];

  const documents = new Documents();
  const files = new Files(connection);
  const warn = (message: string) => void connection.window.showWarningMessage(message);
  const configuration = new Configuration(connection, () => client.asksConfiguration, warn);
  const decisions = new Decisions(analysis, () => roots);
  const storyFiles = new StoryFiles(files, () => roots, warn);
  const turns = new Turns(() => ports.pause());
  const announcer: Announcer = new Announcer(
    connection,
    ports,
    documents,
    () => client,
    () => ({ stories, diagnostics }),
  );
  const vectors = new Vectors({
    files: ports.vectorFiles ?? null,
    turns,
    progress: (title) => showProgress(connection, client.showsProgress, title),
    warn,
    onRead: () => everythingChanged(),
  });
  const shop = { analysis, configuration, decisions, documents, files, storyFiles, turns, vectors, roots: () => roots };
  const stories: Stories = new Stories(shop, (group, state) => announcer.worked(group, state));
  const diagnostics: Diagnostics = new Diagnostics(connection, stories, analysis, () => client);

  connection.onInitialize((params): InitializeResult => {
    client = clientFrom(params);
    roots = (params.workspaceFolders ?? []).map((folder) => folder.uri.replace(/\/$/, ''));
    return {
      serverInfo: { name: 'Synoptic' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentSymbolProvider: true,
        codeLensProvider: { resolveProvider: true },
        inlayHintProvider: true,
        semanticTokensProvider: { legend, full: true, range: true },
        ...(client.pullsDiagnostics
          ? { diagnosticProvider: { identifier: 'synoptic', interFileDependencies: true, workspaceDiagnostics: false } }
          : {}),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    if (client.wantsConfigurationRegistered)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'synoptic' });
    if (client.hasWorkspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => keyOf(folder.uri)));
        roots = [...roots.filter((root) => !gone.has(keyOf(root))), ...added.map((folder) => folder.uri.replace(/\/$/, ''))];
        everythingChanged();
      });
  });

  const everythingChanged = () => {
    stories.allChanged();
    announcer.everythingChanged();
  };
  documents.onDidChange((uri, open) => {
    const groups = stories.changed(uri);
    announcer.changed(uri, groups);
    if (open) return;
    announcer.closed(uri);
    stories.tidy().catch((error: unknown) => connection.console.error(String(error)));
  });
  documents.listen(connection);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      files.changed(uri, type !== FileChangeType.Changed);
      // A story file may move versions from one story to another.
      if (keyOf(uri).endsWith('/.synoptic/story.json')) everythingChanged();
      else announcer.changed(uri, stories.changed(uri));
    }
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.changed(settings);
    everythingChanged();
  });
  connection.onNotification(wire.setArticle, ({ uri, isArticle }: wire.SetArticleParams) => {
    decisions.set(uri, isArticle);
    everythingChanged();
  });

  diagnostics.listen();
  registerHover(connection, stories, () => client);
  registerNavigation(connection, stories, () => client);
  registerSymbols(connection, stories, () => client);
  registerCodeLens(connection, stories);
  registerSemanticTokens(connection, stories);
  registerInlayHints(connection, stories);
  registerExplain(connection, stories);
  registerParallelPassage(connection, stories);
  registerComparison(connection, stories);
  registerReport(connection, stories, analysis);

  connection.onShutdown(() => {
    announcer.dispose();
    vectors.dispose();
    stories.allChanged();
  });
  connection.listen();
}
