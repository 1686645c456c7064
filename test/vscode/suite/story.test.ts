import * as vscode from 'vscode';
import { deepEqual, equal, ok, until } from '../expect';
import { at, closeAll, file, openKnown, remove, synoptic, textOf, write } from './support';

const storyFile = 'bridge/.synoptic/story.json';
const contents = async () => JSON.parse((await textOf(storyFile)) ?? 'null');
const failure = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => {
      throw new Error('nothing went wrong');
    },
    (error: Error) => error,
  );

describe('version details', () => {
  beforeEach(() => remove('bridge/.synoptic'));
  after(async () => {
    await remove('bridge/.synoptic');
    await closeAll();
  });

  it('are written to the story file and asked for with their present values', async () => {
    const { editVersionDetails } = await synoptic();
    const article = file('bridge/gazette.article');
    await editVersionDetails(article, async (name, now) => {
      deepEqual([name, now], ['gazette.article', {}]);
      return { outlet: 'Lindenvliet Gazette', published: '2026-03-03', url: '' };
    });
    deepEqual(await contents(), { versions: { 'gazette.article': { outlet: 'Lindenvliet Gazette', published: '2026-03-03' } } });

    await editVersionDetails(article, async (_, now) => {
      deepEqual(now, { outlet: 'Lindenvliet Gazette', published: '2026-03-03' });
      return { ...now, published: '' };
    });
    deepEqual(await contents(), { versions: { 'gazette.article': { outlet: 'Lindenvliet Gazette' } } });
    deepEqual(
      (await vscode.workspace.fs.readDirectory(file('bridge/.synoptic'))).map(([name]) => name),
      ['story.json'],
    );
  });

  it('leave everything else in the story file as it is', async () => {
    const { editVersionDetails } = await synoptic();
    const before = {
      files: ['gazette.article', 'courier.article'],
      later: [1],
      versions: { 'courier.article': { outlet: 'Courier' }, 'gazette.article': { outlet: 'Old', shelf: 7 } },
    };
    await write(storyFile, JSON.stringify(before, null, '\t'));
    await editVersionDetails(file('bridge/gazette.article'), async () => ({ outlet: 'New' }));
    deepEqual(await contents(), { ...before, versions: { ...before.versions, 'gazette.article': { outlet: 'New', shelf: 7 } } });
    ok((await textOf(storyFile))?.includes('\n\t"files"'), 'the indentation has changed');
  });

  it('are not written when the user leaves', async () => {
    await (await synoptic()).editVersionDetails(file('bridge/gazette.article'), async () => undefined);
    equal(await textOf(storyFile), undefined);
  });

  for (const broken of [
    '{ "versions": { "gazette.article": {} }',
    '[]',
    '{ "versions": [] }',
    '{ "versions": { "gazette.article": "Gazette" } }',
  ])
    it(`are not written over a story file that is not understood: ${broken}`, async () => {
      const { editVersionDetails } = await synoptic();
      await write(storyFile, broken);
      const { message } = await failure(editVersionDetails(file('bridge/gazette.article'), async () => ({ outlet: 'Gazette' })));
      ok(message.includes('bridge/.synoptic/story.json'), message);
      equal(await textOf(storyFile), broken);
    });

  it('are not written under a story file that is being edited', async () => {
    const { editVersionDetails } = await synoptic();
    await write(storyFile, '{}');
    const editor = await vscode.window.showTextDocument(file(storyFile));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 1), ' '));
    await failure(editVersionDetails(file('bridge/gazette.article'), async () => ({ outlet: 'Gazette' })));
    equal(await textOf(storyFile), '{}');
    await closeAll();
  });

  it('appear in the hovers of the other versions', async () => {
    const { editVersionDetails } = await synoptic();
    const { document } = await openKnown('bridge/courier.article');
    await editVersionDetails(file('bridge/gazette.article'), async () => ({ outlet: 'The Harbour Herald' }));
    await until('the outlet in the hover', async () => {
      const position = at(document, 'The swing bridge in Lindenvliet will');
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
      return JSON.stringify(
        hovers.flatMap(({ contents }) => contents.map((each) => (typeof each === 'string' ? each : each.value))),
      ).includes('Harbour Herald');
    });
  });
});

describe('a new version', () => {
  const text = 'Bridge opens: “at last”\n\nMayor Ada Holm said that the swing bridge was open again.\n';
  const folder = () => file('pasted');
  beforeEach(async () => {
    await remove('pasted');
    await vscode.workspace.fs.createDirectory(folder());
  });
  after(async () => {
    await closeAll();
    await remove('pasted');
  });

  it('is written with its details and opened', async () => {
    const created = await (await synoptic()).newVersion(
      folder(),
      text,
      async (_, suggestion) => suggestion,
      async (_, now) => ({ ...now, outlet: 'Harbour Herald', retrieved: '2026-03-05' }),
    );
    equal(created?.toString(), file('pasted/bridge-opens-at-last.article').toString());
    equal(await textOf('pasted/bridge-opens-at-last.article'), text);
    equal(vscode.window.activeTextEditor?.document.uri.toString(), created?.toString());
    deepEqual(JSON.parse((await textOf('pasted/.synoptic/story.json')) ?? ''), {
      versions: { 'bridge-opens-at-last.article': { outlet: 'Harbour Herald', retrieved: '2026-03-05' } },
    });
  });

  it('is not written over a file', async () => {
    await write('pasted/there.article', 'There before.');
    const { newVersion } = await synoptic();
    await failure(
      newVersion(
        folder(),
        text,
        async () => 'there.article',
        async () => ({}),
      ),
    );
    equal(await textOf('pasted/there.article'), 'There before.');
  });

  it('is not written when the user leaves', async () => {
    const { newVersion } = await synoptic();
    equal(
      await newVersion(
        folder(),
        text,
        async () => undefined,
        async () => ({}),
      ),
      undefined,
    );
    equal(
      await newVersion(
        folder(),
        text,
        async () => 'left.article',
        async () => undefined,
      ),
      undefined,
    );
    deepEqual(await vscode.workspace.fs.readDirectory(folder()), []);
  });

  it('is written without details where the story file is not understood', async () => {
    await write('pasted/.synoptic/story.json', '{');
    const { newVersion } = await synoptic();
    await failure(
      newVersion(
        folder(),
        text,
        async () => 'new.article',
        async () => ({ outlet: 'Herald' }),
      ),
    );
    equal(await textOf('pasted/new.article'), text);
    equal(await textOf('pasted/.synoptic/story.json'), '{');
  });
});
