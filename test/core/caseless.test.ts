import assert from 'node:assert/strict';
import { anyOf } from '../../server/core/text/caseless';
import { isCapitalised, isSmall } from '../../server/core/text/letters';
import { remembered } from '../../server/core/text/remembered';

describe('patterns tried as one', () => {
  const patterns = [
    /\ball RIGHTS reserved\b/iu,
    /^(?:©|\(c\)\s)/iu,
    /\bI think\S/iu,
    /^\p{Lu}\p{Ll}+ \d/iu,
    /^Foto[:©]/u,
    { test: (text: string) => text === '§' },
  ];
  const texts = [
    'All rights reserved.',
    'all Rights RESERVED, 2024',
    'Wall rights reserved',
    '(C) Holm',
    'Then i THINK: no',
    'I think so',
    'mai 5',
    'ÉTÉ 5',
    'Foto: Holm',
    'foto: Holm',
    'İ all rights reserved',
    'all rıghts reserved',
    'all rightſ reserved',
    '§',
    '',
  ];
  for (const text of texts)
    it(`say the same of “${text}” as one by one`, () => {
      assert.equal(
        anyOf(patterns).test(text),
        patterns.some((pattern) => pattern.test(text)),
      );
    });

  it('fit nothing where there are none', () => {
    assert.equal(anyOf([]).test('All rights reserved'), false);
  });
});

describe('first letters', () => {
  it('are capitals or small in every script', () => {
    for (const text of ['Holm', 'Éric', 'Юлия', 'İlham', 'Ə']) assert.deepEqual([isCapitalised(text), isSmall(text)], [true, false], text);
    for (const text of ['holm', 'éric', 'юлия', 'ılıq', 'ə']) assert.deepEqual([isCapitalised(text), isSmall(text)], [false, true], text);
    for (const text of ['', '5', '“Holm', '語']) assert.deepEqual([isCapitalised(text), isSmall(text)], [false, false], text);
  });
});

describe('what is remembered of words', () => {
  it('is told once, undefined too', () => {
    const asked: string[] = [];
    const tell = remembered((word) => {
      asked.push(word);
      return word === 'known' ? 1 : undefined;
    });
    assert.deepEqual([tell('known'), tell('unknown'), tell('known'), tell('unknown')], [1, undefined, 1, undefined]);
    assert.deepEqual(asked, ['known', 'unknown']);
  });
});
