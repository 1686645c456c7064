import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const file = path.resolve('syntaxes/article.tmLanguage.json');

async function loadGrammar(): Promise<IGrammar> {
  const wasm = createRequire(path.resolve('package.json')).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async () => parseRawGrammar(readFileSync(file, 'utf8'), file),
  });
  const grammar = await registry.loadGrammar('text.article');
  assert.ok(grammar);
  return grammar;
}

describe('grammar for articles', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  /** Each stretch of the lines whose innermost scope begins with `scope`. */
  function found(scope: string, ...lines: string[]): string[] {
    const stretches: string[] = [];
    let state = INITIAL;
    for (const line of lines) {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      let open = false;
      for (const token of tokens) {
        const is = token.scopes.some((each) => each.startsWith(scope));
        const text = line.slice(token.startIndex, token.endIndex);
        if (is && open) stretches[stretches.length - 1] += text;
        else if (is) stretches.push(text);
        open = is;
      }
    }
    return stretches.filter((stretch) => stretch.trim());
  }
  /** As an article's body: behind a headline. */
  const inBody = (scope: string, line: string) => found(scope, 'Bridge closed', '', line);

  it('takes the first line that is not empty for the headline, and no other', () => {
    assert.deepEqual(found('markup.heading', '', '  ', 'Bridge closed for 3 days ', '', 'The bridge is closed.'), [
      'Bridge closed for 3 days',
    ]);
    assert.deepEqual(found('markup.heading', 'Bridge closed', 'The bridge is closed.'), ['Bridge closed']);
  });

  for (const [line, dateline] of [
    ['UTRECHT, March 3 (Pressa) - The bridge is closed.', 'UTRECHT, March 3 (Pressa)'],
    ['NEW HAVEN — The bridge is closed.', 'NEW HAVEN'],
    ['Utrecht (ANP) – De brug is dicht.', 'Utrecht (ANP)'],
  ] as const)
    it(`recognises the dateline ${dateline}`, () => assert.deepEqual(inBody('comment.line.dateline', line), [dateline]));

  it('takes no sentence with a dash for a dateline', () => {
    assert.deepEqual(inBody('comment.line.dateline', 'The mayor — who lives nearby — (60) was angry - and said so.'), []);
    assert.deepEqual(inBody('comment.line.dateline', 'NATO-led troops repaired it.'), []);
  });

  it('recognises bylines, but no sentence that begins like one', () => {
    assert.deepEqual(inBody('entity.name.type.author', 'By Ann Lee and Jan de Boer'), ['Ann Lee and Jan de Boer']);
    assert.deepEqual(inBody('entity.name.type.author', 'Door onze verslaggever'), []);
    assert.deepEqual(inBody('comment.line.byline', 'By Monday, the bridge was closed.'), []);
  });

  it('recognises source lines', () => {
    for (const line of ['Source: Pressa', 'Bron: Pressa', 'QUELLE: Pressa', 'Kaynak : Pressa'])
      assert.deepEqual(inBody('comment.line.source-line', line), [line]);
    assert.deepEqual(inBody('comment.line.source-line', 'A source: nobody knows.'), []);
  });

  for (const quotation of [
    '“It is safe”',
    '"It is safe"',
    '„Sie ist sicher“',
    '„Het is veilig”',
    '«Он безопасен»',
    '»Der er sikkert«',
    '「安全だ」',
    '‘It’s safe’',
  ])
    it(`recognises the quotation ${quotation}`, () => assert.deepEqual(inBody('string.quoted', `A: ${quotation}, x.`), [quotation]));

  it('ends a quotation that is not closed with its paragraph', () => {
    assert.deepEqual(found('string.quoted', 'Bridge closed', 'She said: “It is', 'safe now.'), ['“It is']);
  });

  it('takes an apostrophe for no quotation', () => {
    assert.deepEqual(inBody('string.quoted', 'The mayor’s office and ‘90s cars’ drivers'), []);
  });

  for (const date of ['2026-03-04', '3 March 2026', 'March 3, 2026', '3 maart', '4. März 2026', '3 марта 2026', '03.04.2026', '18:30'])
    it(`recognises ${date}`, () => assert.deepEqual(inBody('constant.numeric.date', `On ${date} the bridge closed.`), [date]));

  for (const figure of ['12', '1,200', '3.5%', '€40', '12 %', '٣٤'])
    it(`recognises the figure ${figure}`, () => assert.deepEqual(inBody('constant.numeric.figure', `Some ${figure} cars.`), [figure]));

  it('takes no part of a word for a date or a figure', () => {
    assert.deepEqual(inBody('constant.numeric', 'The A12 and the marching B2B band of may.'), []);
  });

  it('comes to an end on long awkward lines', () => {
    // A pattern that is not linear would never be done with these.
    for (const piece of ['‘', '“', '1.', '1 ', 'A ', 'Aa (', 'A, ', '„»', '’a']) {
      const line = piece.repeat(16_000 / piece.length);
      const { tokens } = grammar.tokenizeLine(line, grammar.tokenizeLine('Bridge closed', INITIAL).ruleStack);
      assert.equal(tokens.at(-1)!.endIndex, line.length + (tokens.at(-1)!.endIndex > line.length ? 1 : 0));
    }
  });
});
