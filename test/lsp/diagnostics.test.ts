import assert from 'node:assert/strict';
import type {
  FullDocumentDiagnosticReport,
  PublishDiagnosticsParams,
  RelatedFullDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { clients, uriOf, vscodeCapabilities } from './harness';
import { MarkedAnalysis } from './marked-analysis';

const a =
  '# Storm\n\nTwelve trees fell in Hoorn. [trees]\nThe mayor said: nobody was in the park. [park]\nIt was said: the park is closed.\n';
const b = '# Storm hits town\n\nForester Smit said: twelve trees fell. [trees]\n';

describe('diagnostics', () => {
  const start = clients();
  const full = (report: { kind: string }) => {
    assert.equal(report.kind, 'full');
    return report as RelatedFullDocumentDiagnosticReport & FullDocumentDiagnosticReport;
  };

  it('report claims that nobody is named for, at their place', async () => {
    const client = await start({ files: { 'a.txt': a }, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    const { items } = full(await client.pull(uri));
    assert.deepEqual(
      items.map(({ code, range, source }) => ({ code, range, source })),
      [
        { code: 'unattributed-claim', range: client.rangeOf(uri, 'Twelve trees fell in Hoorn. [trees]'), source: 'Synoptic' },
        { code: 'anonymous-attribution', range: client.rangeOf(uri, 'It was said: the park is closed.'), source: 'Synoptic' },
      ],
    );
    assert.deepEqual(items[0]!.data, { rule: 'unattributed-claim', sentence: 1 });
  });

  it('warn where another version names the source, and point to it', async () => {
    const client = await start({ files: { 'a.txt': a, 'b.txt': b }, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    const [first] = full(await client.pull(uri)).items;
    assert.equal(first!.severity, 2);
    assert.deepEqual(
      first!.relatedInformation?.map(({ location }) => location),
      [{ uri: uriOf('b.txt'), range: { start: { line: 2, character: 0 }, end: { line: 2, character: 46 } } }],
    );
    assert.match(first!.relatedInformation![0]!.message, /b\.txt.*Forester Smit/);
  });

  it('leave out what the client does not understand', async () => {
    const capabilities = { ...vscodeCapabilities, textDocument: { diagnostic: {} } };
    const client = await start({
      files: { 'a.txt': a, 'b.txt': b },
      analysis: new MarkedAnalysis(),
      capabilities,
      initializationOptions: { rulesUri: 'file:///x/rules.md' },
    });
    const [first] = full(await client.pull(await client.open('a.txt'))).items;
    assert.equal(first!.relatedInformation, undefined);
    assert.equal(first!.codeDescription, undefined);
  });

  it('link to the explanation of the rule where the client says where it is', async () => {
    const client = await start({
      files: { 'a.txt': a },
      analysis: new MarkedAnalysis(),
      initializationOptions: { rulesUri: 'file:///x/rules.md' },
    });
    const [first] = full(await client.pull(await client.open('a.txt'))).items;
    assert.deepEqual(first!.codeDescription, { href: 'file:///x/rules.md#unattributed-claim' });
  });

  it('are unchanged until text, settings or story change', async () => {
    const client = await start({ files: { 'a.txt': a, 'b.txt': b }, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    let { resultId } = full(await client.pull(uri));
    assert.deepEqual(await client.pull(uri, resultId), { kind: 'unchanged', resultId });

    await client.edit(uri, 'Twelve', 'Nine');
    resultId = full(await client.pull(uri, resultId)).resultId;
    assert.equal((await client.pull(uri, resultId)).kind, 'unchanged');

    await client.writeFile('b.txt', b.replace('Smit', 'Bakker'));
    resultId = full(await client.pull(uri, resultId)).resultId;
    assert.equal((await client.pull(uri, resultId)).kind, 'unchanged');

    client.settings = { rules: { 'unattributed-claim': 'off', 'attribution-dropped': 'off' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    const report = full(await client.pull(uri, resultId));
    assert.deepEqual(
      report.items.map(({ code }) => code),
      ['anonymous-attribution'],
    );
  });

  it('are unchanged again when an edit is taken back', async () => {
    const client = await start({ files: { 'a.txt': a }, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    const { resultId } = full(await client.pull(uri));
    await client.edit(uri, 'Twelve', 'Nine');
    full(await client.pull(uri, resultId));
    await client.edit(uri, 'Nine', 'Twelve');
    assert.equal((await client.pull(uri, resultId)).kind, 'unchanged');
  });

  it('are published to a client that cannot pull, once things are quiet, and withdrawn on closing', async () => {
    const capabilities = { textDocument: { publishDiagnostics: {} } };
    const client = await start({ files: { 'a.txt': a }, analysis: new MarkedAnalysis(), capabilities });
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    const uri = await client.open('a.txt');
    await client.edit(uri, 'It was said: ', 'Visser said: ');
    await client.roundTrip(uri);
    client.clock.fire();
    const published = await client.until<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    assert.equal(published.version, 2);
    assert.deepEqual(
      published.diagnostics.map(({ code }) => code),
      ['unattributed-claim'],
    );
    await client.close(uri);
    const last = await client.until<PublishDiagnosticsParams>('textDocument/publishDiagnostics', 2);
    assert.deepEqual(last, { uri, diagnostics: [] });
  });

  it('count characters as the editor does', async () => {
    const client = await start({ analysis: new MarkedAnalysis() });
    const uri = await client.open('untitled:Untitled-1', '# 🌪️\r\n😀😀 fell down in Hoorn.\r\n');
    const { items } = full(await client.pull(uri));
    assert.deepEqual(items[0]!.range, { start: { line: 1, character: 0 }, end: { line: 1, character: 24 } });
  });
});
