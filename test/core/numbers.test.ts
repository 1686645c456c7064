import assert from 'node:assert/strict';
import type { LexiconLanguage } from '../../server/core/lexicon/inflection';
import { findNumbers, parseDigits } from '../../server/core/match/numbers';
import { tokenize } from '../../server/core/text/tokens';

const read = (text: string, language: LexiconLanguage) =>
  findNumbers(tokenize(text), language).map(({ value, kind }) => (kind === 'count' ? value : `${value} ${kind}`));

describe('numbers', () => {
  it('reads digits in the notation of each language', () => {
    assert.equal(parseDigits('1,200.5', 'en'), 1200.5);
    assert.equal(parseDigits('1.200,5', 'nl'), 1200.5);
    assert.equal(parseDigits('1.200', 'de'), 1200);
    assert.equal(parseDigits('1.200', 'en'), 1.2);
    assert.equal(parseDigits('1,2', 'en'), 1.2);
    assert.equal(parseDigits('1\u00a0200', 'fr'), 1200);
    assert.ok(Number.isNaN(parseDigits('1/2', 'en')));
  });

  it('reads numbers in words', () => {
    assert.deepEqual(read('twenty-five ships and five boats', 'en'), [25, 5]);
    assert.deepEqual(read('vijfentwintig schepen', 'nl'), [25]);
    assert.deepEqual(read('fünfundzwanzig Schiffe', 'de'), [25]);
    assert.deepEqual(read('treinta y cinco barcos', 'es'), [35]);
    assert.deepEqual(read('двадцать пять кораблей', 'ru'), [25]);
    assert.deepEqual(read('yirmi beş gemi', 'tr'), [25]);
    assert.deepEqual(read('iyirmi beş gəmi', 'az'), [25]);
  });

  it('says the same of equal amounts in other words', () => {
    assert.deepEqual(read('a dozen', 'en'), [12]);
    assert.deepEqual(read('1.2 billion', 'en'), read('1,2 miljard', 'nl'));
    assert.deepEqual(read('1,2 milliards', 'fr'), read('1,2 млрд', 'ru'));
    assert.deepEqual(read('50 percent', 'en'), read('50 %', 'nl'));
    assert.deepEqual(read('5 mil millones', 'es'), [5e9]);
  });

  it('keeps hundreds apart from a hundred, ordinals from counts, the clock from all', () => {
    assert.deepEqual(read('hundreds of boats', 'en'), ['100 many']);
    assert.deepEqual(read('honderden boten', 'nl'), ['100 many']);
    assert.deepEqual(read('the third time', 'en'), ['3 ordinal']);
    assert.deepEqual(read('at 15:30', 'en'), ['930 clock']);
  });

  it('takes no article for a number', () => {
    assert.deepEqual(read('one of them', 'en'), []);
    assert.deepEqual(read('een boot', 'nl'), []);
  });
});
