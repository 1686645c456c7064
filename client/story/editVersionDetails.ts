import type { Uri } from 'vscode';
import type { AskDetails } from './askDetails';
import { fileName, readDetails, writeDetails } from './storyFile';

/** Asks for the details of an article and keeps them in its story file. Throws StoryFileError before it asks where that file cannot be understood. */
export async function editVersionDetails(article: Uri, ask: AskDetails): Promise<void> {
  const details = await ask(fileName(article), await readDetails(article));
  if (details) await writeDetails(article, details);
}
