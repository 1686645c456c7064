import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver/node';
import * as wire from '../../server/lsp/messages';
import { type Client, clients } from './harness';
import { MarkedAnalysis } from './marked-analysis';

const text = '# Storm\n\nTwelve trees fell.\n\nMayor Dekker said: nobody was hurt.\n\nIt was said: the park is closed.\n';
const explain = (client: Client, uri: string, words: string) => {
  const { position } = client.at(uri, words);
  return client.request<wire.ExplainAttributionResult>(wire.explainAttribution, { uri, position });
};
const lines = (explanation: wire.ExplainAttributionResult) => explanation!.parts.map(({ label, detail }) => `${label}: ${detail}`);

/** Reasons on both sides, and a cue that looks like Markdown. */
class Reasoned extends MarkedAnalysis {
  override *article(given: string) {
    const article = yield* super.article(given);
    const why = ['a verb of saying', 'a that-clause follows', 'no subject was found'];
    return {
      ...article,
      sentences: article.sentences.map((each) => ({ ...each, attributions: each.attributions.map((one) => ({ ...one, why })) })),
    };
  }
}

describe('the explanation of an attribution', () => {
  const start = clients();

  it('tells cue, form, reasons, what speaks against, and confidence', async () => {
    const client = await start({ files: { 'a.txt': text }, analysis: new Reasoned() });
    const uri = await client.open('a.txt');
    const explanation = await explain(client, uri, 'nobody');
    assert.equal(explanation!.summary, 'Mayor Dekker says so');
    assert.deepEqual(lines(explanation), [
      'Passage: “nobody was hurt.”',
      'Source: “Mayor Dekker”',
      'Cue: “said”',
      'Form: told in the outlet’s words',
      'For: a verb of saying',
      'For: a that-clause follows',
      'Against: no subject was found',
      'Confidence: 93 %',
    ]);
  });

  it('says so where nothing speaks against, and where nobody is named', async () => {
    const client = await start({ files: { 'a.txt': text }, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    const explanation = await explain(client, uri, 'the park');
    assert.equal(explanation!.summary, 'Reported, but nobody is named');
    assert.ok(lines(explanation).includes('Against: nothing'));
  });

  it('says plainly that there is no attribution', async () => {
    const client = await start({ files: { 'a.txt': text }, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    const own = await explain(client, uri, 'Twelve');
    assert.equal(own!.summary, 'No source is named for this');
    assert.match(lines(own).join('\n'), /found no words here that tell who says it/);
    assert.match((await explain(client, uri, 'Storm'))!.summary, /read as a headline/);
    assert.deepEqual(await explain(client, uri, '\n\nTwelve').then((each) => each!.parts.length), 1);
    const other = await client.open('b.txt', 'numpy==1.2\n');
    assert.equal(await client.request(wire.explainAttribution, { uri: other, position: { line: 0, character: 0 } }), null);
  });

  it('explains the attribution whose cue or source is pointed at', async () => {
    const client = await start({ files: { 'a.txt': text }, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    assert.equal((await explain(client, uri, 'Mayor'))!.summary, 'Mayor Dekker says so');
  });
});

describe('the last line of the hover card', () => {
  const start = clients();
  const settings = { hover: { explain: true } };
  const card = async (client: Client, uri: string, words: string) =>
    ((await client.request<Hover>('textDocument/hover', client.at(uri, words))).contents as MarkupContent).value;

  it('tells why, on one line, when the setting asks for it', async () => {
    const client = await start({ files: { 'a.txt': text }, analysis: new Reasoned(), settings });
    const uri = await client.open('a.txt');
    const value = (await card(client, uri, 'nobody')).replace(/\\(.)/g, '$1');
    assert.equal(
      value.split('\n').at(-1),
      '*Why: cue “said” · a verb of saying · a that-clause follows · against: no subject was found · confidence 93 %*',
    );
    assert.doesNotMatch(await card(client, uri, 'Twelve'), /Why/);
    const silent = await start({ files: { 'a.txt': text }, analysis: new Reasoned() });
    assert.doesNotMatch(await card(silent, await silent.open('a.txt'), 'nobody'), /Why/);
  });

  it('shows hostile words of an article as text', async () => {
    const evil = new (class extends Reasoned {
      override *article(given: string) {
        const article = yield* super.article(given);
        const cue = [{ start: given.indexOf('[evil'), end: given.length - 1 }];
        return {
          ...article,
          sentences: article.sentences.map((each) => ({ ...each, attributions: each.attributions.map((one) => ({ ...one, cue })) })),
        };
      }
    })();
    const client = await start({ files: { 'a.txt': '# x\n\nA said: b. [evil](command:x) **b** <img src=x>\n' }, analysis: evil, settings });
    const last = (await card(client, await client.open('a.txt'), 'b.')).split('\n').at(-1)!;
    assert.match(last, /evil/);
    assert.doesNotMatch(last.slice(1, -1), /(?<!\\)[[\]()<>*]/);
  });
});
