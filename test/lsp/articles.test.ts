import assert from 'node:assert/strict';
import type { FullDocumentDiagnosticReport } from 'vscode-languageserver/node';
import * as wire from '../../server/lsp/messages';
import { type Client, clients } from './harness';
import { MarkedAnalysis } from './marked-analysis';

const article = '# Storm\n\nTwelve trees fell in Hoorn.\n';
const plain = 'Twelve trees fell in Hoorn.\n';

/** What the server says and shows of a document. */
async function seen(client: Client, uri: string) {
  const items = ((await client.pull(uri)) as FullDocumentDiagnosticReport).items.length;
  const states = client.all<wire.DocumentState>(wire.documentState).filter((state) => state.uri === uri);
  return { items, isArticle: states.at(-1)?.isArticle, decidedBy: states.at(-1)?.decidedBy };
}

/** Everything that could be shown in a document. */
async function everything(client: Client, uri: string) {
  const textDocument = { uri };
  const position = { line: 0, character: 3 };
  const range = { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } };
  return Promise.all([
    client.pull(uri).then((report) => (report as FullDocumentDiagnosticReport).items.length || null),
    client.request('textDocument/hover', { textDocument, position }),
    client.request('textDocument/definition', { textDocument, position }),
    client.request('textDocument/references', { textDocument, position, context: { includeDeclaration: true } }),
    client.request('textDocument/documentSymbol', { textDocument }),
    client.request('textDocument/codeLens', { textDocument }),
    client.request('textDocument/semanticTokens/full', { textDocument }),
    client.request('textDocument/semanticTokens/range', { textDocument, range }),
    client.request(wire.parallelPassage, { uri, position, direction: 'next' }),
    client.request(wire.comparison, { uri }),
    client.request(wire.analysisReport, { uri }),
  ]);
}

const nothing = Array(11).fill(null);

describe('which documents are articles', () => {
  const start = clients();

  it('is decided by the text where nobody else does', async () => {
    const client = await start({ files: { 'a.txt': article, 'b.md': plain }, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    assert.deepEqual(await seen(client, uri), { items: 1, isArticle: true, decidedBy: 'text' });
    assert.deepEqual(await seen(client, await client.open('b.md', plain, 'markdown')), { items: 0, isArticle: false, decidedBy: 'text' });
    assert.deepEqual(client.all(wire.documentState)[0], {
      uri,
      isArticle: true,
      reason: 'It is marked.',
      decidedBy: 'text',
      language: 'en',
      versions: 1,
      claims: 1,
      withoutSource: 1,
    });
  });

  it('is told once, and again only when it changes', async () => {
    const client = await start({ files: { 'a.txt': article }, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    await client.pull(uri);
    await client.edit(uri, 'Twelve', 'Nine');
    await client.pull(uri);
    assert.equal(client.all(wire.documentState).length, 1);
    await client.edit(uri, '# ', '');
    await client.pull(uri);
    assert.equal(client.all<wire.DocumentState>(wire.documentState)[1]?.isArticle, false);
  });

  it('is told without being asked, once things are quiet', async () => {
    const client = await start({ files: { 'a.txt': article }, analysis: new MarkedAnalysis() });
    await client.open('a.txt');
    await client.clock.untilSet();
    client.clock.fire();
    assert.equal((await client.until<wire.DocumentState>(wire.documentState)).isArticle, true);
  });

  it('is the language’s to say', async () => {
    const client = await start({ analysis: new MarkedAnalysis(), files: { 'a.article': plain } });
    assert.deepEqual(await seen(client, await client.open('a.article', plain, 'article')), {
      items: 1,
      isArticle: true,
      decidedBy: 'language',
    });
    assert.deepEqual(await seen(client, await client.open('untitled:x.py', article, 'python')), {
      items: 0,
      isArticle: false,
      decidedBy: 'language',
    });
  });

  it('is the settings’ to say before the text', async () => {
    const settings = { articles: { include: ['inbox/**'], exclude: ['draft*.txt'] } };
    const files = { 'inbox/a.txt': plain, 'draft1.txt': article };
    const client = await start({ analysis: new MarkedAnalysis(), settings, files });
    assert.deepEqual(await seen(client, await client.open('inbox/a.txt')), { items: 1, isArticle: true, decidedBy: 'setting' });
    assert.deepEqual(await seen(client, await client.open('draft1.txt')), { items: 0, isArticle: false, decidedBy: 'setting' });
  });

  it('is the user’s to say before all others, and to take back', async () => {
    const client = await start({ analysis: new MarkedAnalysis(), settings: { articles: { exclude: ['**'] } }, files: { 'a.txt': plain } });
    const uri = await client.open('a.txt');
    assert.deepEqual(await seen(client, uri), { items: 0, isArticle: false, decidedBy: 'setting' });
    await client.notify(wire.setArticle, { uri, isArticle: true });
    assert.deepEqual(await seen(client, uri), { items: 1, isArticle: true, decidedBy: 'user' });
    client.clock.fire();
    await client.until('workspace/diagnostic/refresh');
    await client.until('workspace/codeLens/refresh');
    await client.until('workspace/semanticTokens/refresh');
    await client.notify(wire.setArticle, { uri, isArticle: null });
    assert.deepEqual(await seen(client, uri), { items: 0, isArticle: false, decidedBy: 'setting' });
  });

  it('leaves what is none without a word', async () => {
    const client = await start({ files: { 'a.txt': plain }, analysis: new MarkedAnalysis() });
    assert.deepEqual(await everything(client, await client.open('a.txt')), nothing);
    assert.deepEqual(await everything(client, 'file:///never/opened.txt'), nothing);
  });

  const others: Record<string, { text: string; language?: string }> = {
    'requirements.txt': { text: 'requests==2.31.0\nnumpy>=1.26\n# tools\nblack==24.1.0\npytest~=8.0\n' },
    'README.md': { text: '# Tool\n\nA tool that sorts files.\n\n## Install\n\n```sh\nnpm install tool\n```\n', language: 'markdown' },
    'server.txt': { text: '2024-05-31 10:00:01 INFO started\n2024-05-31 10:00:02 WARN slow disk\n2024-05-31 10:00:09 ERROR no route\n' },
    'main.txt': { text: 'import os\n\ndef main():\n    print(os.getcwd())\n\nif __name__ == "__main__":\n    main()\n' },
  };
  for (const [name, { text, language }] of Object.entries(others))
    it(`the real analysis says nothing in ${name}`, async () => {
      const client = await start({ files: { [name]: text } });
      assert.deepEqual(await everything(client, await client.open(name, text, language)), nothing);
    });
});
