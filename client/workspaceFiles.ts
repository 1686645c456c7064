import { type Disposable, FileType, l10n, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as wire from '../server/lsp/messages';
import { base64 } from './base64';
import { mayBeVersion } from './languages';

/** Files above this size are no articles; reading them would only cost memory. Bytes. */
const largestFile = 10 * 1024 * 1024;

/** Reads folders and files for the server, so that virtual and remote workspaces work like local ones. */
export function registerWorkspaceFiles(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest<wire.ListFilesResult, void>(wire.listFiles, ({ folder }: wire.ListFilesParams) => listFiles(Uri.parse(folder))),
    client.onRequest<wire.ReadFileResult, void>(wire.readFile, ({ uri }: wire.ReadFileParams) => readFile(Uri.parse(uri))),
  ];
}

/** The files directly in a folder that may be versions, by name; none where the folder cannot be read. */
async function listFiles(folder: Uri): Promise<wire.ListFilesResult> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries
      .filter(([name, type]) => (type & FileType.File) !== 0 && mayBeVersion(name))
      .map(([name]) => Uri.joinPath(folder, name).toString())
      .sort();
  } catch {
    return [];
  }
}

async function readFile(uri: Uri): Promise<wire.ReadFileResult> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > largestFile) return { error: l10n.t('The file is larger than 10 MB.') };
    return { base64: base64(await workspace.fs.readFile(uri)) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
