import assert from 'node:assert/strict';
import type { LexiconLanguage } from '../../server/core/lexicon/inflection';
import { soundOf, soundSimilarity } from '../../server/core/match/sound';

function alike(a: string, languageA: LexiconLanguage, b: string, languageB: LexiconLanguage): number {
  const [x, y] = [soundOf(a, languageA), soundOf(b, languageB)];
  return soundSimilarity(x, y, x.triples.filter((t) => y.triples.includes(t)).length);
}

describe('the sound of names', () => {
  const same: [string, LexiconLanguage, string, LexiconLanguage][] = [
    ['petrov', 'en', 'петров', 'ru'],
    ['medvedev', 'en', 'medwedew', 'de'],
    ['medvedev', 'en', 'медведева', 'ru'],
    ['shevchenko', 'en', 'schewtschenko', 'de'],
    ['shevchenko', 'en', 'chevtchenko', 'fr'],
    ['tbilisi', 'en', 'тбилиси', 'ru'],
    ['nakhchivan', 'en', 'naxçıvan', 'az'],
    ['nakhchivan', 'en', 'nachitsjevan', 'nl'],
    ['yeltsin', 'en', 'jeltsin', 'nl'],
    ['khrushchev', 'en', 'хрущёв', 'ru'],
    ['chopin', 'en', 'şopen', 'tr'],
  ];
  for (const [a, x, b, y] of same) it(`finds ${a} in ${b}`, () => assert.ok(alike(a, x, b, y) >= 0.5, String(alike(a, x, b, y))));

  const different: [string, LexiconLanguage, string, LexiconLanguage][] = [
    ['petrov', 'en', 'медведев', 'ru'],
    ['london', 'en', 'lisbon', 'nl'],
    ['yeltsin', 'en', 'chopin', 'en'],
    ['tbilisi', 'en', 'minsk', 'de'],
  ];
  for (const [a, x, b, y] of different)
    it(`keeps ${a} apart from ${b}`, () => assert.ok(alike(a, x, b, y) < 0.5, String(alike(a, x, b, y))));

  it('finds words that languages share', () => {
    assert.ok(alike('operation', 'en', 'операция', 'ru') >= 0.5);
    assert.ok(alike('operation', 'en', 'operatie', 'nl') >= 0.5);
    assert.ok(alike('integración', 'es', 'integration', 'de') >= 0.5);
  });
});
