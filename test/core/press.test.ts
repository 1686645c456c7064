import { strict as assert } from 'node:assert';
import { analyzeArticle, run } from '../../server/core';

const read = (text: string, language = 'en') =>
  run(analyzeArticle(text, { language })).sentences.map(({ start, end, kind }) => [kind, text.slice(start, end)] as const);
const kindOf = (text: string, words: string, language = 'en') => read(text, language).find(([, sentence]) => sentence.includes(words))?.[0];

describe('what a press release or a ticker puts around its news', () => {
  const release = `Keltru opens a second ferry line

The ferry company Keltru opens a second line to the island of Veldora in May, it said on Monday.

About Keltru

Keltru runs eleven ferries between four islands. It was founded in 1962.

Ada Brint, press@keltru.example, +31 20 555 12 34

###`;

  it('is no part of the story: what the publisher tells of itself, how to reach it, the end mark', () => {
    assert.equal(kindOf(release, 'opens a second line'), 'claim');
    assert.equal(kindOf(release, 'About Keltru'), 'subhead');
    for (const words of ['runs eleven', 'founded in 1962', 'Ada Brint', '###']) assert.equal(kindOf(release, words), 'boilerplate', words);
  });

  it('is told by a heading, not by a sentence with the same words', () => {
    const text = 'Fire in Keltru\n\nThe fire destroyed a school.\n\nAbout 300 people were moved out.\n\nNobody was hurt, police said.';
    assert.equal(kindOf(text, 'About 300'), 'claim');
    assert.equal(kindOf(text, 'Nobody was hurt'), 'claim');
  });

  it('is the time at the head of an item', () => {
    for (const [time, language, item] of [
      ['14:32 –', 'en', 'The minister says that the bridge is closed.'],
      ['14.32 Uhr:', 'de', 'Der Minister sagt, dass die Brücke gesperrt ist.'],
      ['14h32 -', 'fr', 'Le ministre dit que le pont est fermé depuis hier.'],
    ] as const) {
      const text = `Keltru\n\n${time} ${item}\n\n${time} ${item}`;
      assert.deepEqual(
        read(text, language)
          .slice(1, 3)
          .map(([kind]) => kind),
        ['dateline', 'claim'],
        time,
      );
    }
  });

  it('is not a sentence that begins with a figure', () => {
    assert.equal(kindOf('Keltru\n\n12 people were hurt on Monday, police said.\n\nThe road is closed.', '12 people'), 'claim');
  });
});
