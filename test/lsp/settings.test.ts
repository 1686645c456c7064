import assert from 'node:assert/strict';
import { checkedSettings, defaultSettings, settingsFrom } from '../../server/lsp/settings';

describe('settings', () => {
  it('have defaults for whatever is missing or of the wrong form', () => {
    for (const sent of [
      null,
      undefined,
      3,
      'x',
      [],
      {},
      { articles: 1, codeLens: [], hover: null, language: 7, rules: 'off', inlayHints: 1 },
    ])
      assert.deepEqual(settingsFrom(sent), defaultSettings);
    const { hash, ...defaults } = defaultSettings;
    assert.ok(hash);
    assert.deepEqual(defaults, {
      articles: { include: [], exclude: [] },
      codeLens: { enabled: true },
      hover: { explain: false },
      inlayHints: false,
      language: 'auto',
      languages: [],
      lexicon: null,
      lexiconHash: '',
      vectors: [],
      rules: {},
    });
  });

  it('keep only levels that exist', () => {
    assert.deepEqual(settingsFrom({ rules: { a: 'off', b: 'loud', c: 'higher', d: 1 } }).rules, { a: 'off', c: 'higher' });
  });

  it('unite the lexicons of all levels, the folder’s over the workspace’s over the user’s', () => {
    const level = (level: string, verb: unknown) => ({ level, value: { en: { verbs: verb === null ? [] : [verb] } } });
    const lexiconLevels = [level('user', 'crow'), level('workspace', { verb: 'crow', frame: 'tells' }), level('folder', 'glimp')];
    assert.deepEqual(settingsFrom({ lexicon: { en: { verbs: ['quoth'] } }, lexiconLevels }).lexicon!.en!.verbs, [
      { verb: 'crow', frame: 'tells' },
      { verb: 'glimp', frame: 'says' },
    ]);
    assert.deepEqual(settingsFrom({ lexicon: { en: { verbs: ['quoth'] } } }).lexicon!.en!.verbs, [{ verb: 'quoth', frame: 'says' }]);
  });

  it('tell of entries that are left out, with their level', () => {
    const { settings, problems } = checkedSettings({
      lexiconLevels: [
        { level: 'user', value: { en: { verbs: [3] } } },
        { level: 'folder', value: { xx: {} } },
      ],
      languages: { '*.txt': 7, 'nl/**': 'nl' },
    });
    assert.deepEqual(
      problems.map(({ setting, level, where }) => [setting, level, where]),
      [
        ['synoptic.lexicon', 'user', 'en › verbs › 1'],
        ['synoptic.lexicon', 'folder', 'xx'],
        ['synoptic.languages', null, '*.txt'],
      ],
    );
    assert.deepEqual(settings.languages, [{ glob: 'nl/**', language: 'nl' }]);
  });

  it('put the most specific glob first', () => {
    const languages = { '**/*.txt': 'en', 'a/b/c.txt': 'fr', 'a/**': 'nl', '{a,b}/*.txt': 'de' };
    assert.deepEqual(
      settingsFrom({ languages }).languages.map(({ language }) => language),
      ['fr', 'en', 'de', 'nl'],
    );
  });

  it('differ by their hash, whatever the order they come in', () => {
    const hash = (rules: object) => settingsFrom({ rules }).hash;
    assert.equal(hash({ a: 'off', c: 'hint' }), hash({ c: 'hint', a: 'off' }));
    assert.notEqual(hash({ a: 'off' }), hash({ a: 'hint' }));
  });
});
