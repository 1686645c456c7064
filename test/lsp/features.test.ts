import assert from 'node:assert/strict';
import type { CodeLens, DocumentSymbol, Hover, Location, LocationLink, MarkupContent, SemanticTokens } from 'vscode-languageserver/node';
import type { AnalysisReport, Article, Version } from '../../server/core';
import * as wire from '../../server/lsp/messages';
import { type Client, clients, uriOf, vscodeCapabilities } from './harness';
import { MarkedAnalysis } from './marked-analysis';

const files = {
  'a.txt':
    '# Storm\n\nTwelve trees fell in Hoorn. [trees]\nIt was said: the park is closed. [park]\n\nMayor Dekker said: nobody was hurt.\n',
  'b.txt': '# Storm hits town\n\nForester Smit said: twelve trees fell. [trees]\nThe park stays shut. [park]\n',
  'c.txt': '# Nachtelijke storm\n\nAlderman Kuiper said: it was twelve trees. [trees]\nLast year five fell. [~trees]\n',
  'd.txt': '# Market day\n\nThe market was busy.\n',
};

async function hover(client: Client, uri: string, words: string): Promise<{ value: string; kind: string; hover: Hover } | null> {
  const found = await client.request<Hover | null>('textDocument/hover', client.at(uri, words));
  return found && { ...(found.contents as MarkupContent), hover: found };
}

describe('the hover card', () => {
  const start = clients();

  it('says that nobody is named, and what the other versions say', async () => {
    const client = await start({ files, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    const card = (await hover(client, uri, 'trees fell'))!;
    assert.equal(card.kind, 'markdown');
    assert.deepEqual(card.hover.range, client.rangeOf(uri, 'Twelve trees fell in Hoorn. [trees]'));
    assert.equal(
      card.value,
      [
        '**No source is named for this**',
        '',
        '- **3 versions · 3 texts · 2 sources**  ',
        '  It rests on the word of Forester Smit\\, Alderman Kuiper',
        '',
        '**The same claim in other versions**',
        '',
        '- **b\\.txt** · English  ',
        '  Forester Smit says so: “said”  ',
        `  “Forester Smit said\\: twelve trees fell\\. \\[trees\\]” [open](${uriOf('b.txt')}#L3,1)`,
        '- **c\\.txt** · English  ',
        '  Alderman Kuiper says so: “said”  ',
        `  “Alderman Kuiper said\\: it was twelve trees\\. \\[trees\\]” [open](${uriOf('c.txt')}#L3,1)`,
        '- **d\\.txt** · English — no matching passage was found',
        '',
        '**Related\\, but another event**',
        '',
        '- **c\\.txt** · English  ',
        '  No source is named for this  ',
        `  “Last year five fell\\. \\[\\~trees\\]” [open](${uriOf('c.txt')}#L4,1)`,
      ].join('\n'),
    );
  });

  it('names who says it, and by which words', async () => {
    const client = await start({ files, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    assert.match((await hover(client, uri, 'nobody'))!.value, /^\*\*Mayor Dekker\*\* says so: “said”/);
    assert.match((await hover(client, uri, 'the park'))!.value, /^\*\*Reported\\, but nobody is named\*\*: “said”/);
  });

  it('is silent on headlines and between lines', async () => {
    const client = await start({ files, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    assert.equal(await hover(client, uri, 'Storm'), null);
    assert.equal(await hover(client, uri, '\n\nTwelve').then((card) => card), null);
  });

  it('is plain text where the client wants that', async () => {
    const capabilities = { ...vscodeCapabilities, textDocument: { hover: { contentFormat: ['plaintext' as const] } } };
    const client = await start({ files, analysis: new MarkedAnalysis(), capabilities });
    const card = (await hover(client, await client.open('a.txt'), 'trees fell'))!;
    assert.equal(card.kind, 'plaintext');
    assert.doesNotMatch(card.value, /[*\\]|memory:/);
    assert.match(card.value, /“Forester Smit said: twelve trees fell. \[trees\]”/);
  });

  it('shows hostile text as text', async () => {
    const evil = '[open](command:evil) <img src=x> https://x.example said: ![y](https://x.example/p.png) **b** [trees]';
    const client = await start({
      files: { 'a.txt': files['a.txt'], 'b](command:evil).txt': `# x\n\n${evil}\n` },
      analysis: new MarkedAnalysis(),
    });
    client.workspace.files.set(uriOf('e%5D%28command%3Aevil%29.txt'), new TextEncoder().encode(`# x\n\n${evil}\n`));
    const { value } = (await hover(client, await client.open('a.txt'), 'trees fell'))!;
    const links = [...value.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map((match) => match[1]!);
    assert.equal(links.length, 2);
    for (const link of links) assert.match(link, /^memory:\/\/\/desk\/story\/[^\s()<>]+#L3,1$/);
    assert.doesNotMatch(value, /(?<!\\)[<!]|https:\/\/|(?<!\\)\]\(command/);
  });
});

describe('navigation', () => {
  const start = clients();

  it('goes from a claim to its parallel passages', async () => {
    const client = await start({ files, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    const links = await client.request<LocationLink[]>('textDocument/definition', client.at(uri, 'trees fell'));
    assert.deepEqual(
      links.map((link) => link.targetUri),
      [uriOf('b.txt'), uriOf('c.txt')],
    );
    assert.deepEqual(links[0]!.originSelectionRange, client.rangeOf(uri, 'Twelve trees fell in Hoorn. [trees]'));
    assert.deepEqual(links[0]!.targetSelectionRange.start, { line: 2, character: 0 });
  });

  it('gives plain locations to a client that knows no links', async () => {
    const client = await start({ files, analysis: new MarkedAnalysis(), capabilities: { textDocument: {} } });
    const locations = await client.request<Location[]>('textDocument/definition', client.at(await client.open('a.txt'), 'trees fell'));
    assert.deepEqual(
      locations.map((location) => location.uri),
      [uriOf('b.txt'), uriOf('c.txt')],
    );
  });

  it('finds the same passages as references, with the claim itself where that is asked', async () => {
    const client = await start({ files, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    const find = (includeDeclaration: boolean) =>
      client.request<Location[]>('textDocument/references', { ...client.at(uri, 'trees fell'), context: { includeDeclaration } });
    assert.deepEqual(
      (await find(false)).map((location) => location.uri),
      [uriOf('b.txt'), uriOf('c.txt')],
    );
    assert.deepEqual((await find(true))[0], { uri, range: client.rangeOf(uri, 'Twelve trees fell in Hoorn. [trees]') });
  });

  it('goes round all versions in both directions', async () => {
    const client = await start({ files, analysis: new MarkedAnalysis() });
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await client.open(name);
    const round = async (direction: 'next' | 'previous') => {
      const seen: string[] = [];
      let at: wire.WireLocation = { uri: uriOf('a.txt'), range: client.rangeOf(uriOf('a.txt'), 'trees fell') };
      for (let step = 0; step < 3; step++) {
        at = (await client.request<wire.ParallelPassageResult>(wire.parallelPassage, {
          uri: at.uri,
          position: at.range.start,
          direction,
        }))!;
        seen.push(at.uri.slice(-5));
      }
      return seen;
    };
    assert.deepEqual(await round('next'), ['b.txt', 'c.txt', 'a.txt']);
    assert.deepEqual(await round('previous'), ['c.txt', 'b.txt', 'a.txt']);
  });

  it('has nowhere to go where no other version says it', async () => {
    const client = await start({ files, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    assert.deepEqual(await client.request('textDocument/definition', client.at(uri, 'nobody')), []);
    const { position } = client.at(uri, 'nobody');
    assert.equal(await client.request(wire.parallelPassage, { uri, position, direction: 'next' }), null);
  });
});

describe('the outline', () => {
  const start = clients();

  it('lists the headline, and the paragraphs with their claims', async () => {
    const client = await start({ files, analysis: new MarkedAnalysis() });
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: await client.open('a.txt') },
    });
    const outline = (some: DocumentSymbol[]): unknown[] =>
      some.map(({ name, detail, children }) => [name, ...(detail ? [detail] : []), ...(children ? [outline(children)] : [])]);
    assert.deepEqual(outline(symbols), [
      ['# Storm'],
      [
        'Twelve trees fell in Hoorn. [trees] It was said: the park…',
        [
          ['Twelve trees fell in Hoorn. [trees]', 'no source is named'],
          ['the park is closed. [park]', 'nobody is named'],
        ],
      ],
      ['Mayor Dekker said: nobody was hurt.', [['nobody was hurt.', 'Mayor Dekker']]],
    ]);
  });
});

describe('code lenses', () => {
  const start = clients();
  const lensesOf = (client: Client, uri: string) => client.request<CodeLens[] | null>('textDocument/codeLens', { textDocument: { uri } });

  it('stand above each claim, and are worked out when they come into sight', async () => {
    const client = await start({ files, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    const lenses = (await lensesOf(client, uri))!;
    assert.equal(lenses.length, 3);
    assert.ok(lenses.every((lens) => lens.command === undefined));
    const resolved = await Promise.all(lenses.map((lens) => client.request<CodeLens>('codeLens/resolve', lens)));
    assert.deepEqual(
      resolved.map((lens) => lens.command?.title),
      ['3 versions · 3 texts · 2 sources', '2 versions · 2 texts · no source is named', 'no match found'],
    );
    const [first] = resolved;
    assert.equal(first!.command?.command, 'synoptic.showParallels');
    assert.deepEqual(first!.command?.arguments?.slice(0, 2), [uri, first!.range.start]);
    assert.equal((first!.command!.arguments![2] as wire.WireLocation[]).length, 2);
  });

  it('that are out of date are asked for again', async () => {
    const client = await start({ files, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    const [lens] = (await lensesOf(client, uri))!;
    await client.edit(uri, '# Storm', '# Big storm');
    await assert.rejects(client.request('codeLens/resolve', lens), { code: -32802 });
  });

  it('can be switched off, and are left out where there is one version', async () => {
    const off = await start({ files, analysis: new MarkedAnalysis(), settings: { codeLens: { enabled: false } } });
    assert.equal(await lensesOf(off, await off.open('a.txt')), null);
    const alone = await start({ files: { 'a.txt': files['a.txt'] }, analysis: new MarkedAnalysis() });
    assert.equal(await lensesOf(alone, await alone.open('a.txt')), null);
  });
});

describe('semantic tokens', () => {
  const start = clients();

  /** The words of each token with its type, by the legend. */
  async function tokens(client: Client, uri: string, request: string, params: object) {
    const { data } = await client.request<SemanticTokens>(request, { textDocument: { uri }, ...params });
    const types = client.initialized.capabilities.semanticTokensProvider!.legend.tokenTypes;
    const lines = client.textOf(uri).split(/\r\n|\n/);
    const found: [string, string][] = [];
    for (let at = 0, line = 0, character = 0; at < data.length; at += 5) {
      character = data[at]! > 0 ? data[at + 1]! : character + data[at + 1]!;
      line += data[at]!;
      found.push([types[data[at + 3]!]!, lines[line]!.slice(character, character + data[at + 2]!)]);
    }
    return found;
  }

  it('tell who says it, by which words, and what', async () => {
    const client = await start({ files, analysis: new MarkedAnalysis() });
    const uri = await client.open('a.txt');
    const dekker = [
      ['source', 'Mayor Dekker'],
      ['cue', 'said'],
      ['content', 'nobody was hurt.'],
    ];
    assert.deepEqual(await tokens(client, uri, 'textDocument/semanticTokens/full', {}), [
      ['cue', 'said'],
      ['content', 'the park is closed. [park]'],
      ...dekker,
    ]);
    const range = client.rangeOf(uri, 'Mayor Dekker');
    assert.deepEqual(await tokens(client, uri, 'textDocument/semanticTokens/range', { range }), dekker);
  });

  it('nest, and end with their line', async () => {
    const text = '# x\r\nA said that 😀 B\r\nsaid no.';
    const nested = new (class extends MarkedAnalysis {
      override *article(): Generator<void, Article, void> {
        const article = yield* super.article(text);
        const span = (words: string, from = 0) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length });
        const whole = { start: 5, end: text.length };
        const base = { type: 'indirect', mode: 'assertion', confidence: 1, why: [] } as const;
        const attributions = [
          { ...base, source: { ...span('A'), name: 'A' }, cue: [span('said')], content: [span('that 😀 B\r\nsaid no.')], via: null },
          { ...base, source: { ...span('B'), name: 'B' }, cue: [span('said', 20)], content: [span('no.')], via: 0 },
        ];
        return { ...article, sentences: [{ ...whole, kind: 'claim', status: 'attributed', claims: [], attributions }] };
      }
    })();
    const client = await start({ files: { 'a.txt': text }, analysis: nested });
    assert.deepEqual(await tokens(client, await client.open('a.txt'), 'textDocument/semanticTokens/full', {}), [
      ['source', 'A'],
      ['cue', 'said'],
      ['content', 'that 😀 '],
      ['source', 'B'],
      ['cue', 'said'],
      ['content', ' no.'],
    ]);
  });
});

describe('comparison and report', () => {
  const start = clients();

  it('lay the versions side by side: claims of the base first, then what only others have', async () => {
    const client = await start({ files, analysis: new MarkedAnalysis() });
    const uri = await client.open('b.txt');
    const table = await client.request<wire.ComparisonTable>(wire.comparison, { uri });
    assert.equal(table.base, uri);
    assert.deepEqual(
      table.columns.map((column) => column.fileName),
      ['b.txt', 'a.txt', 'c.txt', 'd.txt'],
    );
    assert.deepEqual(
      table.rows.map((row) => row.cells.map((cell) => cell.passages.map((passage) => passage.text).join())),
      [
        ['twelve trees fell. [trees]', 'Twelve trees fell in Hoorn. [trees]', 'Alderman Kuiper said: it was twelve trees. [trees]', ''],
        ['The park stays shut. [park]', 'It was said: the park is closed. [park]', '', ''],
        ['', 'nobody was hurt.', '', ''],
        ['', '', 'Last year five fell. [~trees]', ''],
        ['', '', '', 'The market was busy.'],
      ],
    );
    const [first] = table.rows;
    assert.deepEqual(
      first!.cells.map((cell) => cell.passages[0]?.source ?? null),
      ['Forester Smit', null, 'Alderman Kuiper', null],
    );
    assert.deepEqual(
      first!.cells.map((cell) => cell.related.length),
      [0, 0, 1, 0],
    );
  });

  it('show divergences by the words that differ', async () => {
    const diverging = new (class extends MarkedAnalysis {
      override *compare(versions: readonly Version[]) {
        const story = yield* super.compare(versions);
        const divergences = [{ kind: 'figure' as const, here: { start: 0, end: 6 }, there: { start: 39, end: 45 }, summary: 'nine here' }];
        const passages = [...story.passages].map(
          ([path, all]) =>
            [path, all.map((each) => ({ ...each, parallels: each.parallels.map((one) => ({ ...one, divergences })) }))] as const,
        );
        return { ...story, passages: new Map(passages) };
      }
    })();
    const client = await start({ files: { 'a.txt': files['a.txt'], 'b.txt': files['b.txt'] }, analysis: diverging });
    const uri = await client.open('a.txt');
    const table = await client.request<wire.ComparisonTable>(wire.comparison, { uri });
    assert.deepEqual(table.rows[0]!.cells[1]!.passages[0]!.divergences, [{ kind: 'figure', words: 'twelve', summary: 'nine here' }]);
    assert.match((await hover(client, uri, 'trees fell'))!.value, /Difference\\?: nine here/);
  });

  it('report the story with paths as seen from its folder', async () => {
    const client = await start({ files, analysis: new MarkedAnalysis() });
    const report = await client.request<AnalysisReport>(wire.analysisReport, { uri: await client.open('a.txt') });
    assert.equal(report.schema, 'analysis-report/1');
    assert.deepEqual(report.stories, [{ id: '.', versions: ['a.txt', 'b.txt', 'c.txt', 'd.txt'] }]);
    assert.deepEqual(
      report.documents.map((document) => document.path),
      ['a.txt', 'b.txt', 'c.txt', 'd.txt'],
    );
    assert.equal(report.documents[0]!.sentences[1]!.parallels[0]!.path, 'b.txt');
    assert.equal(report.documents[0]!.findings[0]!.related[0]!.path, 'b.txt');
  });
});
