import { commands, type Disposable, env, l10n, Uri, window, workspace } from 'vscode';
import type { Articles } from '../articles';
import { askDetails } from './askDetails';
import { editVersionDetails } from './editVersionDetails';
import { askFileName, newVersion } from './newVersion';
import { StoryFileError } from './storyFile';

/** The commands that write what the texts do not say of themselves. */
export function registerStory(articles: Articles): Disposable[] {
  return [
    commands.registerCommand('synoptic.editVersionDetails', (given?: unknown) =>
      telling(() => edit(given instanceof Uri ? given : window.activeTextEditor?.document.uri)),
    ),
    commands.registerCommand('synoptic.newVersionFromClipboard', () => telling(() => paste(articles))),
  ];
}

async function edit(article: Uri | undefined): Promise<void> {
  if (!article) return;
  if (article.scheme === 'untitled')
    void window.showInformationMessage(l10n.t('Save the article first: its details are kept in a file beside it.'));
  else await editVersionDetails(article, askDetails);
}

async function paste(articles: Articles): Promise<void> {
  const text = await env.clipboard.readText();
  const folder = folderFor(articles);
  if (!text.trim()) void window.showInformationMessage(l10n.t('There is no text on the clipboard. Copy the article first.'));
  else if (!folder) void window.showInformationMessage(l10n.t('Open a folder first: the new version is written into it.'));
  else await newVersion(folder, text, askFileName, askDetails);
}

/** Beside the article that is being read, so that both belong to one story; else at the top of the workspace. */
function folderFor(articles: Articles): Uri | undefined {
  const active = window.activeTextEditor?.document.uri;
  if (active && active.scheme !== 'untitled' && articles.state(active)?.isArticle) return Uri.joinPath(active, '..');
  return workspace.workspaceFolders?.[0]?.uri;
}

/** Tells the user in a message what went wrong; a story file that is in the way can be opened from there. */
async function telling(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const open = l10n.t('Open the File');
    const isFile = error instanceof StoryFileError;
    const picked = await window.showErrorMessage(error instanceof Error ? error.message : String(error), ...(isFile ? [open] : []));
    if (isFile && picked === open) await window.showTextDocument(error.file);
  }
}
