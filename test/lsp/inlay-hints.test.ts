import assert from 'node:assert/strict';
import type { InlayHint } from 'vscode-languageserver/node';
import { type Client, clients } from './harness';
import { MarkedAnalysis } from './marked-analysis';

const text = [
  '# Storm',
  '',
  'Mayor Ada Dekker said: nobody was hurt.',
  'She said: twelve trees fell.',
  'Dekker said: the park is closed.',
  'The head of the council said: it opens soon.',
  'He said: that is too soon.',
  'The council said: wait.',
].join('\n');
const names: Record<string, string> = {
  'Mayor Ada Dekker': 'Ada Dekker',
  She: 'Ada Dekker',
  Dekker: 'Ada Dekker',
  'The head of the council': 'Jan [x](command:y) \u202eKuiper',
  He: 'He (unclear)',
  'The council': 'council',
};

/** Gives the sources their names; the last quotation goes on from the one before, whose source is its own. */
class Named extends MarkedAnalysis {
  override *article(given: string) {
    const article = yield* super.article(given);
    const sentences = article.sentences.map((sentence) => ({
      ...sentence,
      attributions: sentence.attributions.map((each) => ({
        ...each,
        source: each.source && { ...each.source, name: names[given.slice(each.source.start, each.source.end)] ?? null },
      })),
    }));
    const goesOn = { ...sentences[2]!.attributions[0]!, cue: null };
    return {
      ...article,
      sentences: [
        ...sentences.slice(0, 3),
        { ...sentences[3]!, attributions: [...sentences[3]!.attributions, goesOn] },
        ...sentences.slice(4),
      ],
    };
  }
}

const on = { inlayHints: true };
const hintsOf = (client: Client, uri: string, from = 0, to = 99) =>
  client.request<InlayHint[] | null>('textDocument/inlayHint', {
    textDocument: { uri },
    range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } },
  });

describe('inlay hints', () => {
  const start = clients();

  it('tell whom a pronoun or a description means', async () => {
    const client = await start({ files: { 'a.txt': text }, analysis: new Named(), settings: on });
    const uri = await client.open('a.txt');
    const hints = (await hintsOf(client, uri))!;
    assert.deepEqual(
      hints.map(({ position, label }) => [position.line, position.character, label]),
      [
        [3, 3, '→ Ada Dekker'],
        [5, 23, '→ Jan [x](command:y) Kuiper'],
        [6, 2, '→ unclear'],
      ],
    );
    assert.ok(hints.every((hint) => hint.paddingLeft === true && typeof hint.tooltip === 'string'));
    assert.equal(hints[0]!.tooltip, '“She” is read as Ada Dekker. This hint is Synoptic’s and no part of the article.');
    assert.match(String(hints[2]!.tooltip), /not clear from the article who is meant by “He”/);
  });

  it('come only for the range in sight', async () => {
    const client = await start({ files: { 'a.txt': text }, analysis: new Named(), settings: on });
    const uri = await client.open('a.txt');
    assert.deepEqual(
      (await hintsOf(client, uri, 5, 6))!.map(({ position }) => position.line),
      [5],
    );
  });

  it('are off unless the user wants them, and come when the setting changes', async () => {
    const client = await start({ files: { 'a.txt': text }, analysis: new Named() });
    const uri = await client.open('a.txt');
    assert.equal(await hintsOf(client, uri), null);
    client.settings = on;
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.roundTrip(uri);
    client.clock.fire();
    await client.until('workspace/inlayHint/refresh');
    assert.equal((await hintsOf(client, uri))!.length, 3);
  });

  it('are none in what is no article', async () => {
    const client = await start({ files: { 'a.txt': 'numpy==1.2\n' }, analysis: new Named(), settings: on });
    assert.equal(await hintsOf(client, await client.open('a.txt')), null);
  });
});
