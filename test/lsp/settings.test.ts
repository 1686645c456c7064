import assert from 'node:assert/strict';
import { defaultSettings, settingsFrom } from '../../server/lsp/settings';

describe('settings', () => {
  it('have defaults for whatever is missing or of the wrong form', () => {
    for (const sent of [null, undefined, 3, 'x', [], {}, { articles: 1, codeLens: [], hover: null, language: 7, rules: 'off' }])
      assert.deepEqual(settingsFrom(sent), defaultSettings);
    const { hash, ...defaults } = defaultSettings;
    assert.ok(hash);
    assert.deepEqual(defaults, {
      articles: { include: [], exclude: [] },
      codeLens: { enabled: true },
      hover: { reasons: false },
      language: 'auto',
      rules: {},
    });
  });

  it('keep only levels that exist', () => {
    assert.deepEqual(settingsFrom({ rules: { a: 'off', b: 'loud', c: 'higher', d: 1 } }).rules, { a: 'off', c: 'higher' });
  });

  it('differ by their hash, whatever the order they come in', () => {
    const hash = (rules: object) => settingsFrom({ rules }).hash;
    assert.equal(hash({ a: 'off', c: 'hint' }), hash({ c: 'hint', a: 'off' }));
    assert.notEqual(hash({ a: 'off' }), hash({ a: 'hint' }));
  });
});
