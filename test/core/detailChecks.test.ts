import assert from 'node:assert/strict';
import { isDate, isFileName, isLanguage, isWebAddress, suggestFileName } from '../../client/story/checks';

describe('checks of version details', () => {
  it('accept the dates that ISO 8601 and the calendar have', () => {
    for (const date of ['2026-02-28', '2024-02-29', '2026-02-28T18:30', '2026-02-28T18:30:15Z', '2026-02-28T18:30+01:00'])
      assert.ok(isDate(date), date);
    for (const date of [
      '',
      '28-02-2026',
      '2026-2-8',
      '2026-02-30',
      '2025-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-02-28T25:00',
      '2026-02-28 18:30',
    ])
      assert.ok(!isDate(date), date);
  });

  it('accept addresses of web pages only', () => {
    for (const address of ['https://example.org', 'http://example.org/a?b=c#d']) assert.ok(isWebAddress(address), address);
    for (const address of ['example.org', 'javascript:alert(1)', 'file:///etc/hosts', 'https://', 'https:// x'])
      assert.ok(!isWebAddress(address), address);
  });

  it('accept language codes', () => {
    for (const code of ['en', 'pt-BR', 'zh-Hant']) assert.ok(isLanguage(code), code);
    for (const code of ['e', 'english!', 'nl_NL']) assert.ok(!isLanguage(code), code);
  });

  it('accept file names that every system can keep', () => {
    for (const name of ['bridge.article', 'мост закрыт.article', 'a'.repeat(200)]) assert.ok(isFileName(name), name);
    for (const name of [
      '',
      '../bridge.article',
      'a\\b',
      'what?.article',
      '.hidden',
      'end.',
      'end ',
      'con.article',
      'LPT1',
      'a'.repeat(201),
    ])
      assert.ok(!isFileName(name), name);
  });

  it('make a file name of the first line', () => {
    assert.equal(suggestFileName('\n  Bridge “closed”: mayor’s word!\nMore.'), 'bridge-closed-mayor-s-word');
    assert.equal(suggestFileName('Мост закрыт'), 'мост-закрыт');
    assert.equal(suggestFileName(`${'word '.repeat(30)}`).length, 49);
    assert.equal(suggestFileName('x'.repeat(300)).length, 50);
    for (const text of ['', '???', 'CON']) assert.equal(suggestFileName(text), 'version');
  });
});
