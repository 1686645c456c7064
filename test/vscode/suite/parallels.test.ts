import * as vscode from 'vscode';
import { deepEqual, until } from '../expect';
import { at, closeAll, openKnown } from './support';

const names: readonly string[] = ['courier.article', 'dagblad.article', 'gazette.article'];
const active = () => vscode.window.activeTextEditor?.document.uri.path.split('/').pop();

/** Runs a command until it has come back, and says which files it passed. */
async function walk(command: string): Promise<(string | undefined)[]> {
  const passed = [active()];
  for (let step = 0; step < 3; step++) {
    const before = active();
    await vscode.commands.executeCommand(command);
    await until('another version', () => active() !== before);
    passed.push(active());
  }
  return passed;
}

describe('walking through the parallel passages', () => {
  afterEach(closeAll);

  for (const [command, order] of [
    ['synoptic.nextParallelPassage', 1],
    ['synoptic.previousParallelPassage', -1],
  ] as const)
    it(`comes back to where it began: ${command}`, async () => {
      const editor = await openKnown('bridge/courier.article');
      const start = at(editor.document, 'The swing bridge in Lindenvliet');
      editor.selection = new vscode.Selection(start, start);
      const passed = await walk(command);
      const there = order === 1 ? names.slice(1) : names.slice(1).reverse();
      deepEqual(passed, [names[0], ...there, names[0]]);
      deepEqual(vscode.window.activeTextEditor?.selection.active.line, start.line);
    });

  it('stays where no other version has the passage', async () => {
    const editor = await openKnown('village.article');
    const start = at(editor.document, 'The village hall reopened');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('synoptic.nextParallelPassage');
    deepEqual([active(), vscode.window.activeTextEditor?.selection.active.line], ['village.article', start.line]);
  });
});
