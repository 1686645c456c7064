import { l10n, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { VersionDetails } from '../../server/core/model';
import type { AskDetails } from './askDetails';
import { isFileName, suggestFileName } from './checks';
import { readDetails, StoryFileError, writeDetails } from './storyFile';

/** Asks for the name of a new file in a folder; undefined when the user leaves. */
export type AskFileName = (folder: Uri, suggestion: string) => Promise<string | undefined>;

/**
 * Writes a text as a new article, opens it, and keeps its details in the story file of the folder. Asks for both first;
 * nothing is written, and undefined returned, when the user leaves. Never writes over a file. Throws StoryFileError where
 * the story file cannot be understood: then the article has been made, without details.
 */
export async function newVersion(folder: Uri, text: string, askName: AskFileName, ask: AskDetails): Promise<Uri | undefined> {
  const name = await askName(folder, `${suggestFileName(text)}.article`);
  if (!name) return undefined;
  const article = Uri.joinPath(folder, name);
  let details: VersionDetails | undefined = {};
  let problem: StoryFileError | undefined;
  try {
    details = await ask(name, { ...(await readDetails(article)), retrieved: today() });
  } catch (error) {
    if (!(error instanceof StoryFileError)) throw error;
    problem = error;
  }
  if (!details) return undefined;
  await create(article, text);
  await window.showTextDocument(article);
  if (problem) throw problem;
  await writeDetails(article, details);
  return article;
}

/** Asks in an input box that accepts only names that no file has yet. */
export const askFileName: AskFileName = async (folder, suggestion) => {
  const typed = await window.showInputBox({
    title: l10n.t('New version of the story'),
    prompt: l10n.t('Name of the file that the text on the clipboard is written to.'),
    value: suggestion,
    valueSelection: [0, suggestion.lastIndexOf('.')],
    ignoreFocusOut: true,
    validateInput: async (value) => {
      const name = withEnding(value);
      if (!isFileName(name)) return l10n.t('This cannot be the name of a file.');
      return (await exists(Uri.joinPath(folder, name))) ? l10n.t('{0} is there already.', name) : null;
    },
  });
  return typed === undefined ? undefined : withEnding(typed);
};

async function create(article: Uri, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.createFile(article, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  if (!(await exists(article)) && (await workspace.applyEdit(edit))) return;
  throw new Error(l10n.t('{0} could not be made. A file of that name may be there already.', workspace.asRelativePath(article)));
}

const withEnding = (name: string) => (/\.(?:article|txt|md)$/i.test(name.trim()) ? name.trim() : `${name.trim()}.article`);

const exists = (file: Uri) =>
  workspace.fs.stat(file).then(
    () => true,
    () => false,
  );

/** The day of the user's own calendar, as ISO 8601. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
