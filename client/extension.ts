/** What the extension does, whichever host it runs in. */
import { type ExtensionContext, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerAnalysis } from './analysis';
import { type Articles, registerArticles } from './articles';
import { registerComparison } from './comparison/register';
import { registerExplain } from './explain';
import { hoverLinks, registerHoverLinks } from './hoverLinks';
import { documentSelector, mayMatch } from './languages';
import { lexiconLevels } from './lexiconLevels';
import { registerParallels } from './parallels';
import { registerRules, ruleLinks } from './rules';
import { registerStatusItem } from './statusItem';
import { registerStory } from './story/commands';
import { editVersionDetails } from './story/editVersionDetails';
import { newVersion } from './story/newVersion';
import { registerWorkspaceFiles } from './workspaceFiles';

/** What `activate` gives to other extensions and to the tests. */
export interface Api {
  readonly client: BaseLanguageClient;
  readonly articles: Articles;
  /** The commands of the same names, with the questions answered by the caller. */
  readonly editVersionDetails: typeof editVersionDetails;
  readonly newVersion: typeof newVersion;
}

/** Makes the client for the host at hand; does not start it. */
export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Registers every feature and starts the server. Resolves when the server answers; a server that does not start is reported to the user once. */
export async function start(context: ExtensionContext, createClient: ClientFactory): Promise<Api> {
  const output = window.createOutputChannel('Synoptic', { log: true });
  const selector = documentSelector();
  const watchers = ['**/*.{txt,md,article}', '**/.synoptic/story.json'].map((glob) => workspace.createFileSystemWatcher(glob));
  // The client's own error handler is kept: it starts a server that ended again, up to four times in three minutes, and
  // says so in the output channel; after that it tells the user.
  const client = createClient('synoptic', 'Synoptic', {
    documentSelector: selector,
    outputChannel: output,
    synchronize: { fileEvents: watchers },
    middleware: { ...hoverLinks, ...ruleLinks, workspace: lexiconLevels },
    diagnosticPullOptions: { onChange: true, onSave: true, onTabs: true, match: (_, uri) => mayMatch(selector, uri) },
  });

  const { articles, disposables } = registerArticles(client, context.workspaceState);
  context.subscriptions.push(
    output,
    client,
    ...watchers,
    ...disposables,
    ...registerWorkspaceFiles(client),
    ...registerStatusItem(articles, selector),
    ...registerParallels(client),
    ...registerExplain(client),
    ...registerAnalysis(client),
    ...registerComparison(client, context.extensionUri),
    ...registerStory(articles),
    ...registerHoverLinks(),
    ...registerRules(),
  );
  try {
    await client.start();
  } catch (error) {
    // The client has already shown a message; the details belong in the log.
    output.error('The language server did not start.', error instanceof Error ? error : String(error));
  }
  return { client, articles, editVersionDetails, newVersion };
}
