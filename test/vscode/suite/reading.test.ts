import * as vscode from 'vscode';
import { equal, ok, until } from '../expect';
import { at, closeAll, openKnown, remove, write } from './support';

const path = 'reading/pier.article';
const text = [
  'Pier shut for repairs',
  '',
  'Mayor Ada Holm said that the pier in Lindenvliet was rotten. She said that it would stay shut until May.',
  '',
  'Tom Visser crowed victory over the council of Lindenvliet on Monday.',
  '',
].join('\n');
const settings = () => vscode.workspace.getConfiguration('synoptic');
/** Changes a setting of the workspace while something is tried. */
async function withSetting(name: string, value: unknown, work: () => Promise<void>): Promise<void> {
  await settings().update(name, value, vscode.ConfigurationTarget.Workspace);
  try {
    await work();
  } finally {
    await settings().update(name, undefined, vscode.ConfigurationTarget.Workspace);
  }
}

describe('how an article is read', () => {
  let document: vscode.TextDocument;
  before(async () => {
    await write(path, text);
    ({ document } = await openKnown(path));
  });
  after(async () => {
    await closeAll();
    await remove('reading');
  });

  const card = async (words: string): Promise<string> => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at(document, words));
    return hovers.flatMap(({ contents }) => contents.map((each) => (typeof each === 'string' ? each : each.value))).join('\n');
  };
  const hints = () =>
    vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
    );

  it('follows the words of the user’s, put together from all levels', async () => {
    const sourced = async () => (await card('crowed victory')).includes('**Tom Visser** says so');
    ok(!(await sourced()), 'the verb is known already');
    // The list of the workspace must not take the place of the user's.
    await settings().update('lexicon', { en: { verbs: ['crow'] } }, vscode.ConfigurationTarget.Global);
    try {
      await withSetting('lexicon', { en: { verbs: ['glimp'] } }, async () => {
        await until('Tom Visser as a source', sourced);
      });
    } finally {
      await settings().update('lexicon', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('shows whom a pronoun means when that is switched on', async () => {
    equal((await hints()).length, 0);
    await withSetting('inlayHints', true, async () => {
      const [hint] = await until('the hint', async () => (await hints()).length > 0 && hints());
      const she = at(document, 'She said');
      ok(hint!.position.isEqual(she.translate(0, 3)), JSON.stringify(hint!.position));
      equal(typeof hint!.label === 'string' ? hint!.label : hint!.label.map(({ value }) => value).join(''), '→ Ada Holm');
    });
    await until('no hints', async () => (await hints()).length === 0);
  });

  it('is explained in the card when that is switched on', async () => {
    ok(!(await card('the pier in')).includes('Why'), 'the card explains unasked');
    await withSetting('hover.explain', true, async () => {
      await until('the explanation', async () => /Why\\:.*said.*confidence/.test(await card('the pier in')));
    });
  });

  it('is explained at the cursor by a command that waits for the user', async () => {
    const editor = await vscode.window.showTextDocument(document);
    const position = at(document, 'the pier in');
    editor.selection = new vscode.Selection(position, position);
    let done = false;
    const explained = Promise.resolve(vscode.commands.executeCommand('synoptic.explainAttribution')).then(() => {
      done = true;
    });
    await until('the list to be closed', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return done;
    });
    await explained;
  });
});
