import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic, DocumentSymbol, FullDocumentDiagnosticReport } from 'vscode-languageserver/node';
import { type AnalysisReport, rules } from '../../server/core';
import * as wire from '../../server/lsp/messages';
import { clients, uriOf } from './harness';

const folder = 'seeds/karabakh-call';
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const files = Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));

describe('the sample story with the real analysis', function () {
  this.timeout(20_000);
  const start = clients();

  it('is read as articles of one story', async () => {
    const client = await start({ files });
    for (const name of names) await client.open(name);
    for (const name of names) await client.pull(uriOf(name));
    const states = new Map(client.all<wire.DocumentState>(wire.documentState).map((state) => [state.uri, state]));
    for (const name of names) {
      const state = states.get(uriOf(name));
      assert.equal(state?.isArticle, true, `${name}: ${state?.reason}`);
      assert.equal(state?.versions, names.length);
      assert.ok(state.claims > 0, name);
    }
  });

  it('has findings in claims, and only of rules that exist', async () => {
    const client = await start({ files });
    for (const name of names) {
      const uri = await client.open(name);
      const { items } = (await client.pull(uri)) as FullDocumentDiagnosticReport & { items: Diagnostic[] };
      const report = await client.request<AnalysisReport>(wire.analysisReport, { uri });
      const { sentences } = report.documents.find((document) => document.path === name)!;
      for (const item of items) {
        assert.ok(rules.some((rule) => rule.id === item.code));
        assert.equal(sentences[item.data.sentence]!.kind, 'claim');
      }
    }
  });

  it('can be compared and outlined', async () => {
    const client = await start({ files });
    const uri = await client.open(names[0]!);
    const table = await client.request<wire.ComparisonTable>(wire.comparison, { uri });
    assert.equal(table.columns.length, names.length);
    assert.ok(table.rows.length > 0);
    assert.ok(table.rows.every((row) => row.cells.length === names.length && row.cells.some((cell) => cell.passages.length > 0)));
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.ok(symbols.some((symbol) => symbol.children?.length));
  });

  it('is walked from claim to claim, once round its versions, past the headlines that say the same', async () => {
    const client = await start({ files });
    const uri = await client.open('morning-courier.txt');
    let at: wire.WireLocation = { uri, range: client.rangeOf(uri, 'Ilham Aliyev, the president of Azerbaijan') };
    const seen: string[] = [];
    for (let step = 0; step < 3; step++) {
      at = (await client.request<wire.ParallelPassageResult>(wire.parallelPassage, {
        uri: at.uri,
        position: at.range.start,
        direction: 'next',
      }))!;
      const name = at.uri.slice(at.uri.lastIndexOf('/') + 1);
      seen.push(`${name}, line ${at.range.start.line + 1}`);
      await client.open(name);
    }
    assert.deepEqual(seen, ['nieuwsblad.txt, line 3', 'caspian-wire.txt, line 1', 'morning-courier.txt, line 9']);
  });
});
