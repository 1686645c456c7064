import { commands, type Disposable, l10n, ProgressLocation, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AnalysisReportParams, analysisReport } from '../server/lsp/messages';

/** Shows what the analysis found in the active article and its story, as a JSON document that can be saved. */
export function registerAnalysis(client: BaseLanguageClient): Disposable[] {
  return [commands.registerCommand('synoptic.showAnalysis', () => showAnalysis(client))];
}

async function showAnalysis(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const params: AnalysisReportParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const report = await window.withProgress({ location: ProgressLocation.Window, title: l10n.t('Analysing the story') }, () =>
    client.sendRequest(analysisReport, params),
  );
  await window.showTextDocument(await workspace.openTextDocument({ language: 'json', content: `${JSON.stringify(report, null, 2)}\n` }));
}
