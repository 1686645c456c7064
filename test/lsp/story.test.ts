import assert from 'node:assert/strict';
import type { FullDocumentDiagnosticReport, Hover, MarkupContent } from 'vscode-languageserver/node';
import * as wire from '../../server/lsp/messages';
import { type Client, clients, root, uriOf } from './harness';
import { MarkedAnalysis } from './marked-analysis';

const a = '# Storm\n\nTwelve trees fell in Hoorn. [trees]\n';
const b = '# Storm hits town\n\nForester Smit said: twelve trees fell. [trees]\n';
const refresh = 'workspace/diagnostic/refresh';

/** Which versions the hover card of the first claim of a document speaks of. */
async function card(client: Client, uri: string, words = 'Twelve'): Promise<string> {
  const hover = await client.request<Hover | null>('textDocument/hover', client.at(uri, words));
  return hover ? (hover.contents as MarkupContent).value : '';
}

describe('stories', () => {
  const start = clients();

  it('read each file once, whatever is asked', async () => {
    const analysis = new MarkedAnalysis();
    const client = await start({ files: { 'a.txt': a, 'b.txt': b, 'c.txt': b }, analysis });
    const uri = await client.open('a.txt');
    await Promise.all([client.pull(uri), card(client, uri), client.roundTrip(uri)]);
    await client.pull(uri);
    assert.deepEqual(client.workspace.reads.filter((each) => each.endsWith('.txt')).sort(), [uriOf('b.txt'), uriOf('c.txt')]);
    assert.deepEqual(client.workspace.lists, [root]);
    assert.equal(analysis.articles, 3);
    assert.equal(analysis.comparisons, 1);
  });

  it('analyse only what an edit changed', async () => {
    const analysis = new MarkedAnalysis();
    const client = await start({ files: { 'a.txt': a, 'b.txt': b }, analysis });
    const uri = await client.open('a.txt');
    await client.pull(uri);
    await client.edit(uri, 'Twelve', 'Nine');
    await client.pull(uri);
    assert.equal(analysis.articles, 3);
    assert.equal(analysis.comparisons, 2);
  });

  it('ask for one refresh when a sibling changes, however often', async () => {
    const client = await start({ files: { 'a.txt': a, 'b.txt': b }, analysis: new MarkedAnalysis() });
    const one = await client.open('a.txt');
    const other = await client.open('b.txt');
    await client.pull(one);
    client.clock.fire();
    await client.roundTrip(one);
    assert.equal(client.all(refresh).length, 0);

    for (const [from, to] of [
      ['Smit', 'Bakker'],
      ['Bakker', 'Visser'],
      ['twelve', 'nine'],
    ] as const)
      await client.edit(other, from, to);
    await client.roundTrip(one);
    assert.equal(client.all(refresh).length, 0);
    client.clock.fire();
    await client.until(refresh);
    const changed = await client.until<wire.StoryChangedParams>(wire.storyChanged);
    assert.deepEqual(changed.uris, [one, other]);
    await client.until('workspace/codeLens/refresh');
    await client.roundTrip(one);
    assert.equal(client.clock.waiting, 0);
    assert.deepEqual(
      [refresh, 'workspace/codeLens/refresh', wire.storyChanged].map((method) => client.all(method).length),
      [1, 1, 1],
    );
    assert.match(await card(client, one), /Forester Visser/);
  });

  it('ask for no refresh when only the one open document changes', async () => {
    const client = await start({ files: { 'a.txt': a, 'b.txt': b }, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    await client.pull(uri);
    await client.edit(uri, 'Twelve', 'Nine');
    await client.roundTrip(uri);
    client.clock.fire();
    await client.until(wire.storyChanged);
    await client.roundTrip(uri);
    assert.equal(client.all(refresh).length, 0);
  });

  it('follow files that change, come and go', async () => {
    const client = await start({ files: { 'a.txt': a, 'b.txt': b }, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    assert.match(await card(client, uri), /Forester Smit/);
    await client.writeFile('b.txt', b.replace('Smit', 'Bakker'));
    assert.match(await card(client, uri), /Forester Bakker/);
    await client.writeFile('c.txt', b.replace('Smit', 'Visser'));
    assert.match(await card(client, uri), /c\\\.txt[\s\S]*Forester Visser/);
    await client.roundTrip(uri);
    client.clock.fire();
    await client.until(refresh);
    client.workspace.files.delete(uriOf('b.txt'));
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('b.txt'), type: 3 }] });
    assert.doesNotMatch(await card(client, uri), /Bakker/);
  });

  it('prefer the open document to its file, and go back to the file on closing', async () => {
    const client = await start({ files: { 'a.txt': a, 'b.txt': b }, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    const other = await client.open('b.txt');
    await client.edit(other, 'Smit', 'Bakker');
    assert.match(await card(client, uri), /Forester Bakker/);
    await client.close(other);
    assert.match(await card(client, uri), /Forester Smit/);
  });

  it('leave an archive of more than sixty files alone', async () => {
    const files = Object.fromEntries(Array.from({ length: 70 }, (_, at) => [`old${at}.txt`, b]));
    const client = await start({ files: { ...files, 'a.txt': a }, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    assert.doesNotMatch(await card(client, uri), /old/);
    assert.deepEqual(
      client.workspace.reads.filter((each) => each.endsWith('.txt')),
      [],
    );
    await client.open('old7.txt');
    assert.match(await card(client, uri), /old7/);
  });

  it('pass over files that are no text', async () => {
    const client = await start({
      files: { 'a.txt': a, 'b.txt': b, 'c.txt': Uint8Array.of(0x23, 0x20, 0, 1, 2), 'd.txt': Uint8Array.of(0xff, 0x41), 'e.txt': '' },
      analysis: new MarkedAnalysis(),
    });
    const text = await card(client, await client.open('a.txt'));
    assert.match(text, /b\\\.txt/);
    assert.doesNotMatch(text, /[cde]\\\.txt/);
  });

  it('read a file in UTF-16, with offsets that ignore its byte order mark', async () => {
    const units = Uint8Array.from([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...b].map((each) => each.charCodeAt(0))).buffer)]);
    const client = await start({ files: { 'a.txt': a, 'b.txt': units }, analysis: new MarkedAnalysis() });
    assert.match(await card(client, await client.open('a.txt')), /b\.txt#L3,1\)/);
  });

  it('keep documents without a folder to themselves', async () => {
    const client = await start({ files: { 'b.txt': b }, analysis: new MarkedAnalysis() });
    const uri = await client.open('untitled:Untitled-1', a);
    assert.equal(((await client.pull(uri)) as FullDocumentDiagnosticReport).items.length, 1);
    assert.doesNotMatch(await card(client, uri), /Smit/);
    assert.deepEqual(client.workspace.lists, []);
  });

  it('know a document by either spelling of its URI', async () => {
    const client = await start({ files: { 'a.txt': a, 'b%20%28new%29.txt': b }, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    await client.open(uriOf('b%20(new).txt'), b.replace('Smit', 'Bakker'));
    const text = await card(client, uri);
    assert.match(text, /b \\\(new\\\)\\\.txt[\s\S]*Bakker/);
    assert.doesNotMatch(text, /Smit/);
  });
});

describe('the story file', () => {
  const start = clients();
  const storyFile = (content: unknown) => ({ '.synoptic/story.json': typeof content === 'string' ? content : JSON.stringify(content) });

  it('says what the texts do not', async () => {
    const versions = { 'b.txt': { outlet: 'Town Courier', published: '2024-05-31' } };
    const client = await start({ files: { 'a.txt': a, 'b.txt': b, ...storyFile({ versions }) }, analysis: new MarkedAnalysis() });
    assert.match(await card(client, await client.open('a.txt')), /\*\*Town Courier\*\* · 31 May 2024 · English/);
  });

  it('says which files are versions', async () => {
    const files = { 'a.txt': a, 'b.txt': b, 'c.txt': b, 'late/d.txt': b };
    const client = await start({ files: { ...files, ...storyFile({ files: ['a.txt', 'late/d.txt'] }) }, analysis: new MarkedAnalysis() });
    const text = await card(client, await client.open('a.txt'));
    assert.match(text, /d\\\.txt/);
    assert.doesNotMatch(text, /[bc]\\\.txt/);
    assert.match(await card(client, await client.open('late/d.txt'), 'twelve'), /a\\\.txt/);
    assert.doesNotMatch(await card(client, await client.open('c.txt'), 'twelve'), /a\\\.txt/);
  });

  it('is complained of once where it is broken, and the folder counts as the story', async () => {
    const client = await start({ files: { 'a.txt': a, 'b.txt': b, ...storyFile('{ "files": [') }, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    assert.match(await card(client, uri), /b\\\.txt/);
    await client.edit(uri, 'Twelve', 'Nine');
    assert.match(await card(client, uri, 'Nine'), /b\\\.txt/);
    const shown = client.all<{ message: string }>('window/showMessageRequest');
    assert.equal(shown.length, 1);
    assert.match(shown[0]!.message, /story\.json/);
    assert.equal(new TextDecoder().decode(client.workspace.files.get(uriOf('.synoptic/story.json'))), '{ "files": [');
  });

  it('is read again when it changes', async () => {
    const client = await start({ files: { 'a.txt': a, 'b.txt': b, 'c.txt': b }, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    assert.match(await card(client, uri), /c\\\.txt/);
    await client.writeFile('.synoptic/story.json', JSON.stringify({ files: ['a.txt', 'b.txt'] }));
    assert.doesNotMatch(await card(client, uri), /c\\\.txt/);
    client.clock.fire();
    await client.until(refresh);
  });
});
