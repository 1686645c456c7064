import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as wire from '../../server/lsp/messages';
import type { VectorFiles } from '../../server/lsp/ports';
import { vectorFilesOnDisk } from '../../server/lsp/vector-files';
import { type Client, clients, type Options, root, vscodeCapabilities } from './harness';

const files = {
  'a.article': 'Quibblards vexed\n\nThe quibblards vexed every thrandle on the plimsey.\n',
  'b.article': 'Zwabbers krolden\n\nDe zwabbers krolden iedere dumpelaar op het fnutje.\n',
};
const en = '4 4\nquibblards 1 0 0 0\nvexed 0 1 0 0\nthrandle 0 0 1 0\nplimsey 0 0 0 1\n';
const nl = '4 4\nzwabbers 1 0 0 0\nkrolden 0 1 0 0\ndumpelaar 0 0 1 0\nfnutje 0 0 0 1\n';
const languages = { 'a.article': 'en', 'b.article': 'nl' };
const settings = { languages, vectors: { en: '/data/en.vec', nl: 'vectors/nl.vec' } };

/** Files in memory; relative paths begin at the folder that the tests work in. */
class Disk implements VectorFiles {
  readonly files = new Map<string, string>([
    ['/data/en.vec', en],
    ['/desk/story/vectors/nl.vec', nl],
  ]);
  readonly reads: string[] = [];
  /** While it is set, nothing behind the first line of a file is read. */
  hold: Promise<void> | null = null;

  locate(given: string, folder: string | null): string | null {
    if (given.startsWith('/')) return given;
    return folder === root ? `/desk/story/${given}` : null;
  }

  async state(file: string) {
    const content = this.files.get(file);
    return content === undefined ? { problem: 'There is no such file.' } : { stamp: content };
  }

  async *read(file: string) {
    this.reads.push(file);
    const content = this.files.get(file)!;
    const cut = content.indexOf('\n') + 1;
    yield new TextEncoder().encode(content.slice(0, cut));
    await this.hold;
    if (content.includes('unreadable')) throw new Error('The disk is worn out.');
    yield new TextEncoder().encode(content.slice(cut));
  }
}

const shown = (client: Client) => client.all<{ message: string }>('window/showMessageRequest').map(({ message }) => message);

/** In how many cells of the comparison the other version says the same. */
async function parallels(client: Client): Promise<number> {
  const table = await client.request<wire.ComparisonTable>(wire.comparison, { uri: `${root}/a.article` });
  return table.rows.filter((row) => row.cells.every((cell) => cell.passages.length > 0)).length;
}

async function change(client: Client, changed: unknown): Promise<void> {
  client.settings = changed;
  await client.notify('workspace/didChangeConfiguration', { settings: null });
}

describe('the setting synoptic.vectors', () => {
  const start = clients();
  /** A client with an open article. */
  const begin = async (options: Options) => {
    const client = await start({ files, settings, ...options });
    await client.open('a.article', undefined, 'article');
    return client;
  };
  /** Asks until the files have been read. */
  const untilFound = async (client: Client) => {
    let found: number;
    do found = await parallels(client);
    while (found === 0);
  };

  it('helps to find parallel passages as soon as its files have been read, and no longer when it is taken back', async () => {
    const disk = new Disk();
    let release = () => {};
    disk.hold = new Promise((resume) => {
      release = resume;
    });
    const client = await begin({ vectorFiles: disk });
    assert.equal(await parallels(client), 0);
    client.clock.fire();
    release();
    await client.clock.untilSet();
    client.clock.fire();
    await client.until(wire.storyChanged);
    assert.ok((await parallels(client)) > 0);
    assert.deepEqual(disk.reads, ['/data/en.vec', '/desk/story/vectors/nl.vec']);
    await change(client, { languages });
    assert.equal(await parallels(client), 0);
    assert.deepEqual(shown(client), []);
  });

  it('reads nothing until a story has articles in two of its languages', async () => {
    const disk = new Disk();
    const client = await begin({
      vectorFiles: disk,
      files: { 'a.article': files['a.article'], 'b.article': files['a.article'] },
      settings: { ...settings, languages: { '*': 'en' } },
    });
    await parallels(client);
    await change(client, { languages, vectors: { en: '/data/en.vec' } });
    await parallels(client);
    assert.deepEqual(disk.reads, []);
  });

  it('reads a file again where it has changed, and no other', async () => {
    const disk = new Disk();
    disk.files.set('/data/en.vec', '1 4\nother 1 0 0 0\n');
    const client = await begin({ vectorFiles: disk });
    do assert.equal(await parallels(client), 0);
    while (disk.reads.length < 2);
    disk.files.set('/data/en.vec', en);
    await change(client, { ...settings, inlayHints: true });
    await untilFound(client);
    assert.deepEqual(disk.reads, ['/data/en.vec', '/desk/story/vectors/nl.vec', '/data/en.vec']);
  });

  it('names a file that is missing, broken or of another set once, and goes on without it', async () => {
    const disk = new Disk();
    const client = await begin({ vectorFiles: disk, settings: { ...settings, vectors: { ...settings.vectors, nl: '/data/gone.vec' } } });
    assert.equal(await parallels(client), 0);
    await change(client, { ...settings, vectors: { ...settings.vectors, nl: '/data/gone.vec' }, inlayHints: true });
    assert.equal(await parallels(client), 0);
    const gone = 'Synoptic cannot read the word vectors in /data/gone.vec, so it works without them. There is no such file.';
    assert.deepEqual(shown(client), [gone]);
    const cases: [string, string][] = [
      [
        'unreadable\n',
        'Synoptic cannot read the word vectors in /data/case.vec, so it works without them. Line 1 has to tell how many words there are',
      ],
      ['4 4\nunreadable\n', 'Synoptic cannot read the word vectors in /data/case.vec, so it works without them. The disk is worn out.'],
      [`${nl}x 1\n`, 'Something is wrong in the file of word vectors /data/case.vec. Line 6 is wrong: it has to be a word and 4 numbers'],
      ['1 2\nzwabbers 1 0\n', 'The word vectors in /data/case.vec have 2 numbers a word, those in /data/en.vec have 4.'],
    ];
    for (const [i, [content, message]] of cases.entries()) {
      disk.files.set('/data/case.vec', content);
      await change(client, { ...settings, vectors: { ...settings.vectors, nl: '/data/case.vec' }, inlayHints: i % 2 === 0 });
      do await parallels(client);
      while (shown(client).length < i + 2);
      assert.ok(shown(client)[i + 1]!.startsWith(message), shown(client)[i + 1]);
    }
  });

  it('is complained of where it names no language or no file, and the rest works', async () => {
    const disk = new Disk();
    const client = await begin({ vectorFiles: disk, settings: { ...settings, vectors: { ...settings.vectors, xx: '/x', de: 7 } } });
    await untilFound(client);
    assert.deepEqual(shown(client), [
      'In the setting “synoptic.vectors”: xx is no language that Synoptic reads. Write one of en, nl, de, fr, es, tr, ru, az. ' +
        'de has no path of a file behind it. Write one such as "/data/wiki.en.align.vec". Everything else in it is used.',
    ]);
  });

  it('says in the browser that its files cannot be read there, and where a relative path begins nowhere', async () => {
    const client = await begin({});
    assert.equal(await parallels(client), 0);
    assert.deepEqual(shown(client), [
      'In the browser Synoptic cannot read the files that the setting “synoptic.vectors” names, so it works without them. They are used in VS Code on the desktop.',
    ]);
    const nowhere = new Disk();
    nowhere.locate = (given) => (given.startsWith('/') ? given : null);
    const other = await begin({ vectorFiles: nowhere });
    assert.equal(await parallels(other), 0);
    assert.deepEqual(shown(other), [
      'The setting “synoptic.vectors” names vectors/nl.vec, but there is no folder on this machine where that path begins. Write the whole path.',
    ]);
  });

  it('shows progress to a client that can show it, and stops when the user cancels', async () => {
    const disk = new Disk();
    let release = () => {};
    disk.hold = new Promise((resume) => {
      release = resume;
    });
    const capabilities = { ...vscodeCapabilities, window: { workDoneProgress: true } };
    const client = await begin({ vectorFiles: disk, capabilities });
    assert.equal(await parallels(client), 0);
    const { token } = await client.until<{ token: string }>('window/workDoneProgress/create');
    await client.notify('window/workDoneProgress/cancel', { token });
    await client.roundTrip(`${root}/a.article`);
    release();
    const values = () => client.all<{ value: { kind: string; title?: string } }>('$/progress').map(({ value }) => value);
    while (values().filter(({ kind }) => kind === 'end').length < 2) await client.until('$/progress', values().length + 1);
    assert.deepEqual(values()[0], {
      kind: 'begin',
      title: 'Synoptic: reading word vectors from /data/en.vec',
      percentage: 0,
      cancellable: true,
    });
    await client.roundTrip(`${root}/a.article`);
    assert.equal(await parallels(client), 0);
    assert.deepEqual(shown(client), []);
  });
});

describe('files of word vectors on disk', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'synoptic-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('are found by whole paths, and by paths that begin at a folder of this machine', () => {
    const whole = path.join(folder, 'en.vec');
    assert.equal(vectorFilesOnDisk.locate(whole, null), whole);
    assert.equal(vectorFilesOnDisk.locate('en.vec', pathToFileURL(folder).href), whole);
    assert.equal(vectorFilesOnDisk.locate('en.vec', 'vscode-vfs://host/folder'), null);
    assert.equal(vectorFilesOnDisk.locate('en.vec', null), null);
  });

  it('have another stamp when they have changed, and are read whole', async () => {
    const file = path.join(folder, 'nl.vec');
    assert.deepEqual(await vectorFilesOnDisk.state(file), { problem: 'There is no such file.' });
    assert.deepEqual(await vectorFilesOnDisk.state(folder), { problem: 'It is no file.' });
    writeFileSync(file, nl);
    const before = await vectorFilesOnDisk.state(file);
    assert.deepEqual(await vectorFilesOnDisk.state(file), before);
    writeFileSync(file, `${nl}x 0 0 0 1\n`);
    assert.notDeepEqual(await vectorFilesOnDisk.state(file), before);
    const pieces: Uint8Array[] = [];
    for await (const piece of vectorFilesOnDisk.read(file)) pieces.push(piece);
    assert.equal(Buffer.concat(pieces).toString(), `${nl}x 0 0 0 1\n`);
  });
});
