import * as vscode from 'vscode';
import { deepEqual, equal, ok, until } from '../expect';
import { at, closeAll, synoptic } from './support';

const folder = vscode.Uri.parse('vscode-vfs://story/bridge/');
const texts = new Map([
  [
    'east.article',
    'A town without its bridge\n\nMayor Ada Holm said that the swing bridge in Lindenvliet would stay closed for 12 days.\n',
  ],
  ['west.article', 'Trouble on the water\n\nThe swing bridge in Lindenvliet will stay closed for 12 days.\n'],
]);

/** Files that are on no disk, as on github.dev; they never change. */
class Virtual implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  watch = () => new vscode.Disposable(() => undefined);
  stat(uri: vscode.Uri): vscode.FileStat {
    const type = `${uri.path}/` === folder.path || uri.path === folder.path ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: 0, size: type === vscode.FileType.File ? this.readFile(uri).length : 0 };
  }
  readDirectory = (): [string, vscode.FileType][] => [...texts.keys()].map((name) => [name, vscode.FileType.File]);
  readFile(uri: vscode.Uri): Uint8Array {
    const text = texts.get(uri.path.slice(folder.path.length));
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  }
  createDirectory = readOnly;
  writeFile = readOnly;
  delete = readOnly;
  rename = readOnly;
}
function readOnly(): never {
  throw vscode.FileSystemError.NoPermissions();
}

describe('articles that are on no disk', () => {
  let provider: vscode.Disposable;
  before(() => {
    provider = vscode.workspace.registerFileSystemProvider('vscode-vfs', new Virtual(), { isReadonly: true });
  });
  after(async () => {
    await closeAll();
    provider.dispose();
  });

  it('are compared with their neighbours, and links lead to these', async () => {
    const { articles } = await synoptic();
    const { document } = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'west.article'));
    await until('the server’s word on it', () => articles.state(document.uri));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at(document, 'The swing'),
    );
    const card = hovers.flatMap(({ contents }) => contents).find((each) => each instanceof vscode.MarkdownString);
    ok(card, 'there is no card');
    ok(card.value.includes('Ada Holm'), `the card says ${card.value}`);
    deepEqual(card.isTrusted, { enabledCommands: ['synoptic.openPassage'] });
    const [, command = '', query = ''] = /\]\(command:([^?]*)\?([^)]*)\)/.exec(card.value) ?? [];
    await vscode.commands.executeCommand(command, ...JSON.parse(decodeURIComponent(query)));
    equal(vscode.window.activeTextEditor?.document.uri.toString(), vscode.Uri.joinPath(folder, 'east.article').toString());
    equal(vscode.window.activeTextEditor?.selection.active.line, 2);
  });
});
