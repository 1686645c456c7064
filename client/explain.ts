import { commands, type Disposable, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as wire from '../server/lsp/messages';

/** Explains at the cursor why a passage was read as attributed, or not: a list that keyboards and screen readers walk through. */
export function registerExplain(client: BaseLanguageClient): Disposable[] {
  return [commands.registerCommand('synoptic.explainAttribution', () => explain(client))];
}

async function explain(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { line, character } = editor.selection.active;
  const params: wire.ExplainAttributionParams = {
    uri: client.code2ProtocolConverter.asUri(editor.document.uri),
    position: { line, character },
  };
  const explanation = await client.sendRequest<wire.ExplainAttributionResult>(wire.explainAttribution, params);
  if (!explanation) void window.showInformationMessage(l10n.t('This document is not read as an article.'));
  else if (explanation.parts.length === 0) void window.showInformationMessage(explanation.summary);
  else
    await window.showQuickPick(
      explanation.parts.map(({ label, detail }) => ({ label, description: withoutIcons(detail) })),
      { title: explanation.summary, placeHolder: l10n.t('Why Synoptic reads it so. Escape closes this list.'), matchOnDescription: true },
    );
}

/** Lists make icons of "$(name)": from an article it is text. */
const withoutIcons = (text: string): string => text.replaceAll('$(', '\\$(');
