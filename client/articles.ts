import { commands, type Disposable, EventEmitter, type Memento, type TextDocument, type Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import * as wire from '../server/lsp/messages';

const decisionsKey = 'synoptic.decisions';
const contextKey = 'synoptic.isArticle';

/** What the server says of the open documents, and what the user decided against it. */
export interface Articles {
  /** What the server last said of a document; undefined before it said anything, and for documents that it is not told of. */
  state(uri: Uri): wire.DocumentState | undefined;
  /** What the user decided, or null where Synoptic decides. */
  decision(uri: Uri): boolean | null;
  /** Keeps the user's decision for this workspace and tells the server; null takes it back. */
  decide(uri: Uri, isArticle: boolean | null): Promise<void>;
  /** Fires with the document that the server says something new of. */
  readonly onDidChange: (listener: (uri: string) => unknown) => Disposable;
}

/** Follows the server's view of the open documents and sets the context key that commands are shown by. */
export function registerArticles(client: BaseLanguageClient, memento: Memento): { articles: Articles; disposables: Disposable[] } {
  const states = new Map<string, wire.DocumentState>();
  const changed = new EventEmitter<string>();
  const decisions = new Map(Object.entries(memento.get<Record<string, boolean>>(decisionsKey, {})));

  const articles: Articles = {
    state: (uri) => states.get(uri.toString()),
    decision: (uri) => decisions.get(uri.toString()) ?? null,
    decide: async (uri, isArticle) => {
      const key = uri.toString();
      if (isArticle === null) decisions.delete(key);
      else decisions.set(key, isArticle);
      // A document without a file has a name that another one gets tomorrow: its decision is not kept.
      const kept = [...decisions].filter(([each]) => !each.startsWith('untitled:'));
      await memento.update(decisionsKey, Object.fromEntries(kept));
      await tell(client, key, isArticle);
    },
    onDidChange: changed.event,
  };

  const showContext = () => {
    const document = window.activeTextEditor?.document;
    const isArticle = document !== undefined && articles.state(document.uri)?.isArticle === true;
    void commands.executeCommand('setContext', contextKey, isArticle);
  };
  const forget = (document: TextDocument) => {
    if (states.delete(document.uri.toString())) changed.fire(document.uri.toString());
  };
  const disposables = [
    changed,
    client.onNotification(wire.documentState, (state: wire.DocumentState) => {
      const key = client.protocol2CodeConverter.asUri(state.uri).toString();
      states.set(key, state);
      changed.fire(key);
    }),
    client.onDidChangeState(({ newState }) => {
      // A server that starts, or starts again, knows none of the decisions.
      if (newState === State.Running) for (const [uri, isArticle] of decisions) void tell(client, uri, isArticle);
    }),
    workspace.onDidCloseTextDocument(forget),
    window.onDidChangeActiveTextEditor(showContext),
    changed.event(showContext),
    { dispose: () => void commands.executeCommand('setContext', contextKey, undefined) },
  ];
  return { articles, disposables };
}

async function tell(client: BaseLanguageClient, uri: string, isArticle: boolean | null): Promise<void> {
  const params: wire.SetArticleParams = { uri, isArticle };
  if (client.isRunning()) await client.sendNotification(wire.setArticle, params);
}
