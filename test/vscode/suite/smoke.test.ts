import * as vscode from 'vscode';
import { deepEqual, ok } from '../expect';

describe('VS Code', () => {
  it('runs the extension under development', async () => {
    const extension = vscode.extensions.getExtension('synoptic.synoptic');
    ok(extension, 'the extension is not there');
    await extension.activate();
    ok(extension.isActive);
  });

  it('opened a folder that tests may write to', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    ok(folder, 'no folder is open');
    const file = vscode.Uri.joinPath(folder, 'written.txt');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('Überlingen'));
    deepEqual((await vscode.workspace.openTextDocument(file)).getText(), 'Überlingen');
    await vscode.workspace.fs.delete(file);
  });
});
