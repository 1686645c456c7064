import { commands, type Disposable, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as wire from '../../server/lsp/messages';
import type { PageState } from './messages';
import { ComparisonPanel } from './panel';
import * as words from './words';

/** Also named in package.json, among the activation events. */
const viewType = 'synoptic.comparison';

/**
 * The versions of a story beside each other: a column a version, a row a claim. One panel a story; it follows the story's
 * changes and comes back after a reload of the window.
 * @param extension folder of the extension
 */
export function registerComparison(client: BaseLanguageClient, extension: Uri): Disposable[] {
  const panels = new Map<WebviewPanel, ComparisonPanel>();
  const add = (panel: WebviewPanel, base: Uri): void => {
    panels.set(panel, new ComparisonPanel(client, panel, extension, base));
    panel.onDidDispose(() => panels.delete(panel));
  };

  const compare = (given: unknown): void => {
    const base = given instanceof Uri ? given : window.activeTextEditor?.document.uri;
    if (!base) return;
    const open = [...panels.values()].find((panel) => panel.shows(base));
    if (open) open.show(base);
    else add(window.createWebviewPanel(viewType, words.title(''), ViewColumn.Beside), base);
  };

  return [
    commands.registerCommand('synoptic.compareVersions', compare),
    client.onNotification(wire.storyChanged, ({ uris }: wire.StoryChangedParams) => {
      for (const panel of panels.values()) panel.storyChanged(uris);
    }),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, state: PageState | undefined) => {
        if (typeof state?.base === 'string') add(panel, client.protocol2CodeConverter.asUri(state.base));
        else panel.dispose();
      },
    }),
  ];
}
