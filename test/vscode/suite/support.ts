// What the tests inside VS Code share: the workspace, the extension, places in a text.
import * as vscode from 'vscode';
import type { Api } from '../../../client/extension';
import { ok, until } from '../expect';

/** A file of the workspace that the tests opened. */
export const file = (path: string): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder, path);
};

/** What the extension gives to others, once its server runs. */
export async function synoptic(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('synoptic.synoptic');
  ok(extension, 'the extension is not there');
  return extension.activate();
}

/** Opens a file in the editor. */
export const open = (path: string): Promise<vscode.TextEditor> =>
  Promise.resolve(vscode.window.showTextDocument(file(path), { preview: false }));

/** Opens a file and waits until the server has said whether it is an article. */
export async function openKnown(path: string): Promise<vscode.TextEditor> {
  const { articles } = await synoptic();
  const editor = await open(path);
  await until(`the server's word on ${path}`, () => articles.state(file(path)));
  return editor;
}

/** Where some words begin. */
export function at(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  ok(offset >= 0, `${words} is not in ${document.uri.path}`);
  return document.positionAt(offset);
}

/** The findings of the extension in a file, without those of others. */
export const findings = (path: string): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(file(path)).filter((each) => each.source === 'synoptic' || each.source === 'Synoptic');

/** The code of a rule, however it is wrapped. */
export const ruleOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

/** Text of a file as it is on disk, or undefined where there is none. */
export const textOf = (path: string): Promise<string | undefined> =>
  Promise.resolve(vscode.workspace.fs.readFile(file(path))).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );

/** Writes a file behind the editor's back. */
export const write = (path: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(file(path), new TextEncoder().encode(text));

/** Removes a file or a folder; there may be none. */
export const remove = (path: string): Promise<void> =>
  Promise.resolve(vscode.workspace.fs.delete(file(path), { recursive: true })).catch(() => undefined);

/** Closes all editors; what is not saved is lost. */
export async function closeAll(): Promise<void> {
  for (const editor of vscode.window.visibleTextEditors)
    if (editor.document.isDirty) {
      await vscode.window.showTextDocument(editor.document);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
