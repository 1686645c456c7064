import { Uri, workspace } from 'vscode';
import type { ConfigurationParams, LSPAny, Middleware } from 'vscode-languageclient';
import * as wire from '../server/lsp/messages';

/**
 * Tells the server the lexicon of each level of settings. VS Code merges objects of several levels but replaces the lists in
 * them; the server unites those.
 */
export const lexiconLevels: NonNullable<Middleware['workspace']> = {
  configuration: async (params: ConfigurationParams, token, next) => {
    const answers = await next(params, token);
    if (!Array.isArray(answers)) return answers;
    return answers.map((answer, index): LSPAny => {
      const item = params.items[index];
      return item?.section === 'synoptic' ? { ...answer, [wire.lexiconLevels]: levelsAt(item.scopeUri) } : answer;
    });
  },
};

function levelsAt(scope: string | undefined): wire.LexiconLevel[] {
  const found = workspace.getConfiguration('synoptic', scope === undefined ? undefined : Uri.parse(scope)).inspect('lexicon');
  const levels: wire.LexiconLevel[] = [
    { level: 'user', value: found?.globalValue },
    { level: 'workspace', value: found?.workspaceValue },
    { level: 'folder', value: found?.workspaceFolderValue },
  ];
  return levels.filter(({ value }) => value !== undefined);
}
