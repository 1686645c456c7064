import { commands, type Disposable, l10n, languages, type QuickPickItem, Uri, window } from 'vscode';
import type { DocumentState } from '../server/lsp/messages';
import type { Articles } from './articles';
import type { Selected } from './languages';

/** Shows, beside the language of the active document, whether it is read as an article and why; its command changes that. */
export function registerStatusItem(articles: Articles, selector: readonly Selected[]): Disposable[] {
  const item = languages.createLanguageStatusItem('synoptic.article', selector);
  item.name = 'Synoptic';
  item.command = { command: 'synoptic.setArticle', title: l10n.t('Change') };

  const show = () => {
    const uri = window.activeTextEditor?.document.uri;
    const state = uri && articles.state(uri);
    item.busy = uri !== undefined && state === undefined;
    if (!state) item.text = 'Synoptic';
    else if (state.isArticle) item.text = l10n.t('Article: yes');
    else item.text = l10n.t('Article: no — {0}', state.reason);
    item.detail = state?.isArticle ? counts(state) : '';
  };
  show();
  return [
    item,
    window.onDidChangeActiveTextEditor(show),
    articles.onDidChange(show),
    commands.registerCommand('synoptic.setArticle', (uri?: Uri) => setArticle(articles, uri)),
  ];
}

/** Short, because VS Code cuts the one line that it shows this on with the command; the command tells why it is an article. */
const counts = ({ claims, withoutSource }: DocumentState) =>
  claims === 0 ? '' : l10n.t('{0} of {1} claims without a source', withoutSource, claims);

/** Asks how the document is to be read, and keeps the answer. */
async function setArticle(articles: Articles, given: Uri | undefined): Promise<void> {
  const uri = given instanceof Uri ? given : window.activeTextEditor?.document.uri;
  if (!uri) return;
  const now = articles.decision(uri);
  const choices: (QuickPickItem & { isArticle: boolean | null })[] = [
    { label: l10n.t('Let Synoptic decide'), isArticle: null },
    { label: l10n.t('This is an article'), isArticle: true },
    { label: l10n.t('This is not an article'), isArticle: false },
  ];
  for (const choice of choices) if (choice.isArticle === now) choice.description = l10n.t('current choice');
  const picked = await window.showQuickPick(choices, {
    title: l10n.t('Read this document as an article?'),
    placeHolder: articles.state(uri)?.reason ?? '',
  });
  if (picked) await articles.decide(uri, picked.isArticle);
}
