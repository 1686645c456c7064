import * as vscode from 'vscode';
import { deepEqual, ok } from '../expect';
import { closeAll, open, synoptic } from './support';

describe('activation', () => {
  after(closeAll);

  it('starts the server when an article is opened', async () => {
    const editor = await open('bridge/courier.article');
    deepEqual(editor.document.languageId, 'article');
    ok((await synoptic()).client.isRunning());
  });

  it('registers all commands of the manifest', async () => {
    const { contributes } = vscode.extensions.getExtension('synoptic.synoptic')?.packageJSON ?? {};
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = contributes.commands.filter(({ command }: { command: string }) => !registered.has(command));
    deepEqual(missing, []);
  });

  it('gives articles an editor that suits running text', () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'article' });
    deepEqual(settings.get('wordWrap'), 'on');
    deepEqual(settings.get('unicodeHighlight.ambiguousCharacters'), false);
  });
});
