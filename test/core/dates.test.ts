import assert from 'node:assert/strict';
import type { LexiconLanguage } from '../../server/core/lexicon/inflection';
import { daysBetween, findDates, parseIsoDate } from '../../server/core/match/dates';
import { tokenize } from '../../server/core/text/tokens';

const read = (text: string, language: LexiconLanguage) =>
  findDates(tokenize(text), language).map(({ year, month, day }) => [year, month, day]);

describe('dates', () => {
  it('reads a day in eight languages', () => {
    const texts: Record<LexiconLanguage, string> = {
      en: 'on March 14, 2021',
      nl: 'op 14 maart 2021',
      de: 'am 14. März 2021',
      fr: 'le 14 mars 2021',
      es: 'el 14 de marzo de 2021',
      tr: "14 Mart 2021'de",
      ru: '14 марта 2021 года',
      az: '14 mart 2021-ci il',
    };
    for (const [language, text] of Object.entries(texts))
      assert.deepEqual(read(text, language as LexiconLanguage), [[2021, 3, 14]], `${language}: ${text}`);
  });

  it('reads numeric dates, and leaves out those that are not sure', () => {
    assert.deepEqual(read('2021-03-14', 'en'), [[2021, 3, 14]]);
    assert.deepEqual(read('14.03.2021', 'de'), [[2021, 3, 14]]);
    assert.deepEqual(read('3/14/2021', 'en'), [[2021, 3, 14]]);
    assert.deepEqual(read('3/4/2021', 'en'), []);
  });

  it('reads both ends of a range', () => {
    assert.deepEqual(read('on 9-10 November 2020', 'en'), [
      [2020, 11, 9],
      [2020, 11, 10],
    ]);
  });

  it('takes no verb for a month', () => {
    assert.deepEqual(read('They may march on', 'en'), []);
    assert.deepEqual(read('It was in May 2020', 'en'), [[2020, 5, null]]);
  });

  it('counts days, with the nearest year where none is given', () => {
    const date = (iso: string) => parseIsoDate(iso)!;
    assert.equal(daysBetween(date('2021-03-14'), date('2021-03-16T10:00')), 2);
    assert.equal(daysBetween({ year: null, month: 12, day: 30 }, date('2021-01-02')), 3);
    assert.equal(daysBetween({ year: 2021, month: 3, day: null }, date('2021-01-02')), null);
    assert.equal(parseIsoDate('yesterday'), null);
  });
});
