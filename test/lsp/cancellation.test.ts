import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { Turns } from '../../server/lsp/turns';
import { clients } from './harness';
import { MarkedAnalysis } from './marked-analysis';

const a = '# Storm\n\nTwelve trees fell in Hoorn. [trees]\n';
const b = '# Storm hits town\n\nForester Smit said: twelve trees fell. [trees]\n';
const serverCancelled = -32802;
const requestCancelled = -32800;

describe('work that a change makes pointless', () => {
  const start = clients();

  it('is answered with an error that asks for a new pull, never with an empty list', async () => {
    const analysis = new MarkedAnalysis();
    analysis.open = false;
    const client = await start({ files: { 'a.txt': a }, analysis });
    const uri = await client.open('a.txt');
    const pulls = [client.pull(uri), client.request('textDocument/codeLens', { textDocument: { uri } })];
    const failures = Promise.all(
      pulls.map((pull) =>
        assert.rejects(pull, (error: { code: number; data: unknown }) => {
          assert.equal(error.code, serverCancelled);
          assert.deepEqual(error.data, { retriggerRequest: true });
          return true;
        }),
      ),
    );
    await client.edit(uri, 'Twelve', 'Nine');
    await failures;
    analysis.open = true;
    assert.equal((await client.pull(uri)).kind, 'full');
  });

  it('is started again by itself where a sibling changed', async () => {
    const analysis = new MarkedAnalysis();
    analysis.open = false;
    const client = await start({ files: { 'a.txt': a, 'b.txt': b }, analysis });
    const uri = await client.open('a.txt');
    const other = await client.open('b.txt');
    const hover = client.request<{ contents: { value: string } }>('textDocument/hover', client.at(uri, 'Twelve'));
    await client.edit(other, 'Smit', 'Bakker');
    analysis.open = true;
    assert.match((await hover).contents.value, /Forester Bakker/);
  });

  it('ends when the client cancels, and is there for whoever asks next', async () => {
    const analysis = new MarkedAnalysis();
    analysis.open = false;
    const client = await start({ files: { 'a.txt': a }, analysis });
    const uri = await client.open('a.txt');
    const source = new CancellationTokenSource();
    const pull = client.pull(uri, undefined, source.token);
    source.cancel();
    await assert.rejects(pull, { code: requestCancelled });
    analysis.open = true;
    assert.equal((await client.pull(uri)).kind, 'full');
    assert.equal(analysis.articles, 1);
  });

  it('does not keep the server from answering meanwhile', async () => {
    const analysis = new MarkedAnalysis();
    analysis.open = false;
    const client = await start({ files: { 'a.txt': a }, analysis });
    const uri = await client.open('a.txt');
    const pull = client.pull(uri);
    assert.equal(
      await client.request('textDocument/hover', { textDocument: { uri: 'file:///other.txt' }, position: { line: 0, character: 0 } }),
      null,
    );
    analysis.open = true;
    assert.equal((await pull).kind, 'full');
  });
});

describe('turns', () => {
  it('are given to one piece of work at a time', async () => {
    let turn = 0;
    const turns = new Turns(async () => {
      turn++;
    });
    const seen = new Map<number, string>();
    function* work(name: string) {
      for (let step = 0; step < 3; step++) {
        assert.equal(seen.get(turn) ?? name, name);
        seen.set(turn, name);
        const until = performance.now() + 9;
        while (performance.now() < until);
        yield;
      }
      return name;
    }
    assert.deepEqual(await Promise.all([turns.run(work('a'), () => {}), turns.run(work('b'), () => {})]), ['a', 'b']);
    assert.ok(turn >= 6);
  });

  it('are refused to work that was stopped', async () => {
    const turns = new Turns(async () => {});
    let started = false;
    function* work() {
      started = true;
      yield;
    }
    await assert.rejects(
      turns.run(work(), () => {
        throw new Error('stopped');
      }),
      /stopped/,
    );
    assert.equal(started, false);
  });
});
