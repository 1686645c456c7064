import assert from 'node:assert/strict';
import { daysApart, publishedOf, whenOf } from '../../server/core/story/when';
import { plainVersion } from './plain-article';

const days = (...args: Parameters<typeof plainVersion>) => whenOf(plainVersion(...args)).days.map((d) => `${d.month}-${d.day}`);

describe('when the happening of an article was', () => {
  it('is the weekday before its publication, in every language', () => {
    for (const [language, line] of [
      ['en', 'The mill burned down on Tuesday.'],
      ['nl', 'De molen brandde dinsdag af.'],
      ['de', 'Die Mühle brannte am Dienstag ab.'],
      ['fr', 'Le moulin a brûlé mardi.'],
      ['es', 'El molino ardió el martes.'],
      ['tr', 'Değirmen salı günü yandı.'],
      ['ru', 'Мельница сгорела во вторник.'],
    ] as const)
      assert.deepEqual(days('a', [line], language, '2025-03-06'), ['3-4'], language);
  });

  it('is the day that the lead names; what lies long before publication is background', () => {
    const lines = ['The owner was jailed on Thursday for the fire of 12 May.'];
    assert.deepEqual(days('a', lines, 'en', '2025-11-13'), ['11-13']);
    assert.deepEqual(days('a', ['They met on 12 May.'], 'en', '2025-11-13'), ['5-12'], 'unless there is nothing else');
    assert.deepEqual(days('a', ['The mill burned down on Tuesday.'], 'en'), [], 'a weekday of no week');
  });

  it('knows the day of publication from a stamp at either end, not from a date in the text', () => {
    const stamp = (lines: string[], language: string) => publishedOf(plainVersion('a', lines, language));
    const day = { year: 2025, month: 4, day: 9 };
    for (const [language, lines] of [
      ['de', ['Die Fähren fahren nicht.', 'Stand: 9. April 2025']],
      ['es', ['9 de abril de 2025', 'Los barcos no salen.']],
      ['fr', ['9 avril 2025 - Les bateaux restent au port, selon la compagnie qui les exploite.']],
    ] as const) {
      const { year, month, day: at } = stamp([...lines], language) ?? {};
      assert.deepEqual({ year, month, day: at }, day, language);
    }
    assert.equal(stamp(['The contract that both sides signed on 9 April 2025 in the port is void.'], 'en'), null);
  });

  it('tells how far two happenings lie apart', () => {
    const when = (line: string, published: string | null) => whenOf(plainVersion('a', [line], 'en', published));
    assert.equal(daysApart(when('On Tuesday they met.', '2025-03-05'), when('They met on 4 March.', null)), 0);
    assert.equal(daysApart(when('On Tuesday they met.', '2025-03-05'), when('On Tuesday they met.', '2025-03-12')), 7);
    assert.equal(daysApart(when('They met on 4 March.', null), when('They met.', '2025-03-07')), 0, 'news of the last days');
    assert.equal(daysApart(when('They met on 14 March.', null), when('They met.', '2025-03-07')), 7, 'no news of what is to come');
    assert.equal(daysApart(when('They met.', null), when('They met.', '2025-03-07')), 0, 'nothing known, nothing apart');
  });
});
