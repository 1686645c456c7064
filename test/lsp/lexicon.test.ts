import assert from 'node:assert/strict';
import type { Lexicon } from '../../server/core';
import type { AnalysisOptions } from '../../server/lsp/analysis';
import * as wire from '../../server/lsp/messages';
import { type Client, clients, uriOf } from './harness';
import { MarkedAnalysis } from './marked-analysis';

const a = '# Storm\n\nTwelve trees fell in Hoorn.\n';

/** Remembers with which options each text was analysed last. */
class Watched extends MarkedAnalysis {
  readonly options = new Map<string, AnalysisOptions>();
  override *article(text: string, options?: AnalysisOptions) {
    if (options) this.options.set(options.fileName, options);
    return yield* super.article(text);
  }
  lexicon = (): Lexicon | undefined => this.options.get('a.txt')?.lexicon;
  languages = () => Object.fromEntries([...this.options].map(([name, { language }]) => [name, language ?? 'recognised']));
}

async function change(client: Client, settings: unknown): Promise<void> {
  client.settings = settings;
  await client.notify('workspace/didChangeConfiguration', { settings: null });
}
const shown = (client: Client) => client.all<{ message: string }>('window/showMessageRequest').map(({ message }) => message);

describe('the setting synoptic.lexicon', () => {
  const start = clients();

  it('reaches the analysis, and a change of it analyses open articles again', async () => {
    const analysis = new Watched();
    const client = await start({ files: { 'a.txt': a }, analysis });
    const uri = await client.open('a.txt');
    await client.pull(uri);
    assert.equal(analysis.lexicon(), undefined);
    await change(client, { lexicon: { en: { verbs: ['crow'] } } });
    await client.roundTrip(uri);
    client.clock.fire();
    await client.until('workspace/diagnostic/refresh');
    await client.pull(uri);
    assert.deepEqual(analysis.lexicon()?.en?.verbs, [{ verb: 'crow', frame: 'says' }]);
    assert.equal(analysis.articles, 2);
    await change(client, { lexicon: { en: { verbs: ['crow'] } }, hover: { explain: true } });
    await client.pull(uri);
    assert.equal(analysis.articles, 2);
  });

  it('works on real articles', async () => {
    const text = 'Bridge shut\n\nAda Brint crowed victory over the council.\n';
    const statusOf = async (settings: unknown) => {
      const client = await start({ files: { 'a.article': text }, settings });
      const uri = await client.open('a.article', text, 'article');
      const table = await client.request<wire.ComparisonTable>(wire.comparison, { uri });
      return table.rows.map((row) => row.cells[0]!.passages[0]!.source);
    };
    assert.deepEqual(await statusOf({}), [null]);
    assert.deepEqual(await statusOf({ lexicon: { en: { verbs: ['crow'] } } }), ['Ada Brint']);
  });

  it('unites the levels that the client tells of', async () => {
    const analysis = new Watched();
    const level = (level: string, verb: string) => ({ level, value: { en: { verbs: [verb] } } });
    const client = await start({
      files: { 'a.txt': a },
      analysis,
      settings: { lexiconLevels: [level('user', 'crow'), level('folder', 'glimp')] },
    });
    await client.pull(await client.open('a.txt'));
    assert.deepEqual(
      analysis.lexicon()?.en?.verbs.map(({ verb }) => verb),
      ['crow', 'glimp'],
    );
  });

  it('is complained of once where an entry is bad, and the others work', async () => {
    const analysis = new Watched();
    const settings = { lexiconLevels: [{ level: 'workspace', value: { en: { verbs: ['crow', 7] }, xx: {} } }] };
    const client = await start({ files: { 'a.txt': a, 'more/b.txt': a }, analysis, settings });
    for (const name of ['a.txt', 'more/b.txt']) await client.pull(await client.open(name));
    await change(client, { ...settings, codeLens: { enabled: false } });
    await client.pull(uriOf('a.txt'));
    assert.deepEqual(shown(client), [
      'In the setting “synoptic.lexicon” (workspace settings): en › verbs › 2 has to be a text in quotation marks, or { "verb": …, "frame": … }. ' +
        'xx is no language that Synoptic reads. Write one of en, nl, de, fr, es, tr, ru, az, or "*" for all of them. Everything else in it is used.',
    ]);
    assert.deepEqual(analysis.lexicon()?.en?.verbs, [{ verb: 'crow', frame: 'says' }]);
  });

  it('is complained of briefly where much is bad', async () => {
    const client = await start({
      files: { 'a.txt': a },
      analysis: new Watched(),
      settings: { lexicon: { en: { nouns: [1, 2, 3, 4, 5] } } },
    });
    await client.pull(await client.open('a.txt'));
    const [message = ''] = shown(client);
    assert.match(
      message,
      /^In the setting “synoptic\.lexicon”: en › nouns › 1 has .* 2 more entries are wrong\. Everything else in it is used\.$/,
    );
  });
});

describe('the setting synoptic.languages', () => {
  const start = clients();
  const files = { 'a.txt': a, 'b.txt': a, 'stad-1.txt': a, 'c.article': a };
  const languages = { '**/*.txt': 'nl', 'stad*.txt': 'fr' };

  it('gives files their language, the most specific glob first, the story file above all', async () => {
    const analysis = new Watched();
    const story = { '.synoptic/story.json': JSON.stringify({ versions: { 'd.txt': { language: 'es' } } }) };
    const client = await start({ files: { ...files, 'd.txt': a, ...story }, analysis, settings: { language: 'de', languages } });
    await client.pull(await client.open('a.txt'));
    assert.deepEqual(analysis.languages(), {
      'a.txt': 'nl',
      'b.txt': 'nl',
      'c.article': 'de',
      'd.txt': 'es',
      'stad-1.txt': 'fr',
    });
  });

  it('may leave a file to be recognised', async () => {
    const analysis = new Watched();
    const client = await start({ files, analysis, settings: { language: 'de', languages: { 'b.txt': 'auto' } } });
    await client.pull(await client.open('a.txt'));
    assert.deepEqual([analysis.languages()['a.txt'], analysis.languages()['b.txt']], ['de', 'recognised']);
  });

  it('is complained of where a language is none', async () => {
    const client = await start({ files, analysis: new Watched(), settings: { languages: { '*.txt': 'Dutch, of course' } } });
    await client.pull(await client.open('a.txt'));
    assert.match(shown(client)[0] ?? '', /“synoptic\.languages”: \*\.txt has no language code/);
  });
});
