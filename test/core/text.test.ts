import { strict as assert } from 'node:assert';
import { analyzeArticle, run } from '../../server/core';
import { profileOf } from '../../server/core/languages';
import { paragraphsOf } from '../../server/core/text/paragraphs';
import { quotationsOf } from '../../server/core/text/quotations';
import { sentencesOf } from '../../server/core/text/sentences';
import { tokenize } from '../../server/core/text/tokens';

const cut = (text: string, language = 'en') =>
  sentencesOf(text, { start: 0, end: text.length }, profileOf(language)).map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  for (const [text, expected] of [
    ['U.S. Secretary of State Tom Kell came. He left.', ['U.S. Secretary of State Tom Kell came.', 'He left.']],
    ['He flew to the U.S. The talks failed.', ['He flew to the U.S.', 'The talks failed.']],
    ['Dr. Brint and Mr. Kell met at 3.30 p.m. on Monday.', ['Dr. Brint and Mr. Kell met at 3.30 p.m. on Monday.']],
    ['It was the end.Next day it rained.', ['It was the end.', 'Next day it rained.']],
    ['It costs 1.5 million. Report.az says so.', ['It costs 1.5 million.', 'Report.az says so.']],
    ['“Stop!” he cried. “Why?” she asked.', ['“Stop!” he cried.', '“Why?” she asked.']],
    ['“It is over.” She left.', ['“It is over.”', 'She left.']],
    ['It rained.\u00a0It snowed.', ['It rained.', 'It snowed.']],
    ['That happened in 2023. Then it stopped.', ['That happened in 2023.', 'Then it stopped.']],
    ['J. Brint spoke… Nobody heard.', ['J. Brint spoke…', 'Nobody heard.']],
  ] as const)
    it(text, () => assert.deepEqual(cut(text), expected));

  it('end somewhere even where a text has no full stop', () => {
    const found = cut('word '.repeat(5000).trim());
    assert.ok(found.length > 4 && found.every((s) => s.length < 4100));
    assert.equal(found.join(' '), 'word '.repeat(5000).trim());
  });

  it('keep Dutch abbreviations whole', () => {
    assert.deepEqual(cut('De heer drs. J. de Vries sprak o.a. over ca. 20 huizen. Daarna ging hij.', 'nl'), [
      'De heer drs. J. de Vries sprak o.a. over ca. 20 huizen.',
      'Daarna ging hij.',
    ]);
  });
});

describe('tokens', () => {
  it('cover everything that is no space, in order, and split no surrogate pair', () => {
    const text = 'Azerbaijan’s 24-hour “test”: 1,200.5 km… 👩‍🚀 e\u0301té\u0000x';
    const tokens = tokenize(text);
    let rest = text;
    for (const token of [...tokens].reverse())
      rest = rest.slice(0, token.start) + ' '.repeat(token.end - token.start) + rest.slice(token.end);
    assert.match(rest, /^[\s\p{Z}\p{Cc}\p{Cf}]*$/u);
    for (const token of tokens) assert.ok(!/^[\udc00-\udfff]/.test(token.text) && !/[\ud800-\udbff]$/.test(token.text), token.text);
  });
});

describe('paragraphs', () => {
  it('are lines where each line is a whole', () => {
    assert.equal(paragraphsOf('One line here.\nAnother line here.\n\nA third.').length, 3);
  });

  it('go over the breaks of a text that was wrapped at a fixed width', () => {
    const text =
      'The council met on Monday and\nspoke for three hours about the\nbridge that nobody wants to\nkeep open.\n\nThen everybody went home.';
    assert.deepEqual(
      paragraphsOf(text).map((p) => text.slice(p.start, p.end).replace(/\n/g, ' ')),
      ['The council met on Monday and spoke for three hours about the bridge that nobody wants to keep open.', 'Then everybody went home.'],
    );
  });

  it('end at any kind of line break', () => {
    assert.equal(paragraphsOf('A.\r\nB.\rC.\u2028D.').length, 4);
  });
});

describe('an article', () => {
  for (const text of [
    'The man warns',
    'He said',
    'voiced',
    '“',
    'According to',
    'It was',
    ', said',
    'dat',
    'said that',
    '\ud800',
    'Dat heeft',
  ])
    it(`that ends in ${JSON.stringify(text)} is read without an error`, () => {
      for (const language of ['en', 'nl'])
        assert.ok(run(analyzeArticle(`Bridge closed today\n\n${text}\n\nLumeris`, { language })).sentences.length > 0);
    });
});

describe('a language tag', () => {
  it('finds its profile in any case, with a region or without', () => {
    assert.deepEqual(
      ['en', 'EN-gb', 'nl-BE', 'sv'].map((tag) => profileOf(tag)?.code),
      ['en', 'en', 'nl', undefined],
    );
  });
});

describe('quotations', () => {
  const quoted = (text: string) => quotationsOf(text, { start: 0, end: text.length }).map((q) => text.slice(q.start, q.end));
  it('are found in the marks of several languages', () => {
    assert.deepEqual(quoted('“a b” and „c d“ and «e f» and "g h" and ‘i j’'), ['“a b”', '„c d“', '«e f»', '"g h"', '‘i j’']);
  });

  it('are not opened by apostrophes', () => {
    assert.deepEqual(quoted("'s Avonds was het Brint's brug, in '98, don't 't"), []);
  });

  it('go on to the end of the paragraph where they are not closed', () => {
    const text = 'She said: “It rained all day.';
    assert.deepEqual(quotationsOf(text, { start: 0, end: text.length }), [{ start: 10, end: text.length, open: true }]);
  });

  it('cost no more than the length where nothing closes them', () => {
    const text = "'a b ".repeat(100_000);
    assert.deepEqual(quotationsOf(text, { start: 0, end: text.length }), []);
  }).timeout(2000);
});

describe('what is no part of the story', () => {
  const kinds = (text: string, language = 'en') => run(analyzeArticle(text, { language })).sentences.map((s) => s.kind);
  it('is told from the body', () => {
    const text = `Council closes the bridge

By Ada Brint

2024-03-14 12:00 | Last update: 2024-03-14 13:00

The council closed the bridge on Monday.

What happens next

It will open again in May.

Council closes the bridge

Source: Northwire

© Photo: Tom Kell`;
    assert.deepEqual(kinds(text), [
      'headline',
      'byline',
      'dateline',
      'claim',
      'subhead',
      'claim',
      'headline',
      'source-line',
      'boilerplate',
    ]);
  });

  it('may stand at the head of the first sentence', () => {
    assert.deepEqual(kinds('SOLMIRE, Zorvania, March 3. The council closed the bridge on Monday.'), ['dateline', 'claim']);
    assert.deepEqual(kinds('LONDON (Northwire) — The council closed the bridge on Monday.'), ['dateline', 'claim']);
    assert.deepEqual(kinds('SOLMIRE, 3 maart. De gemeente sloot maandag de brug.', 'nl'), ['dateline', 'claim']);
  });

  it('is no sentence that only shares a word with it', () => {
    const body = (line: string, language: string) => {
      const filler = language === 'en' ? 'The bridge was built in 1950 by the council.' : 'De brug werd in 1950 door de gemeente gebouwd.';
      return kinds(`${filler}\n\n${line}\n\n${filler}`, language)[1];
    };
    for (const line of [
      'People should sign up for the ferry before Friday, the council said.',
      "The mayor's comments were published on Monday.",
      'Contact between the two councils broke off on Monday.',
      'Two boys stole cookies from a shop on Monday.',
      'Sponsored runs raised 400 pounds for the school.',
    ])
      assert.equal(body(line, 'en'), 'claim', line);
    for (const line of ['Video van de brand werd door duizenden mensen gedeeld.', 'Meer over de zaak is niet bekend, zegt de politie.'])
      assert.equal(body(line, 'nl'), 'claim', line);
    for (const line of [
      'Subscribe to our newsletter.',
      'We use cookies to improve this site.',
      'Comments are moderated before they are published.',
      'Contact: press@example.org',
    ])
      assert.equal(body(line, 'en'), 'boilerplate', line);
    for (const line of ['Klik hier voor onze nieuwsbrief.', 'Foto: Noordpers', 'Reacties worden pas na controle geplaatst.'])
      assert.equal(body(line, 'nl'), 'boilerplate', line);
  });

  it('is not a byline because it opens with a small word', () => {
    assert.equal(kinds('Door brand verwoest huis wordt gesloopt\n\nHet huis werd in 1950 door de gemeente gebouwd.', 'nl')[0], 'headline');
    assert.equal(kinds('By the numbers\n\nThe house was built in 1950 by the council.')[0], 'headline');
  });

  it('is not told from a sentence that opens with capitals', () => {
    for (const text of [
      'NASA launched a rocket. It will reach the moon in May.',
      'COVID-19 cases rose on Monday in all parts of the country.',
      'NATO – the western alliance – closed the bridge on Monday.',
    ])
      assert.ok(!kinds(text).includes('dateline'), text);
  });

  it('is found in a moment in a long word', () => {
    assert.deepEqual(kinds(`A headline\n\n${'A'.repeat(110)} and so it went. And further words stood there.`).at(-1), 'claim');
  });

  it('ends before an abbreviation that opens the sentence behind it', () => {
    const text = 'SOLMIRE, Zorvania, September. U.S. Secretary of State Tom Kell came on Monday.';
    const { sentences } = run(analyzeArticle(text, { language: 'en' }));
    assert.deepEqual(
      sentences.map((s) => text.slice(s.start, s.end)),
      ['SOLMIRE, Zorvania, September.', 'U.S. Secretary of State Tom Kell came on Monday.'],
    );
  });

  it('tells when the article was published', () => {
    const article = run(analyzeArticle('Bridge closed\n\n14 March 2024\n\nThe bridge was closed.', { language: 'en' }));
    assert.equal(article.publishedAt, '2024-03-14');
  });

  it('credits an agency and never makes it the outlet', () => {
    const article = run(
      analyzeArticle('Bridge closed\n\nThe bridge was closed on Monday, Northwire reports.\n\nSource: Southwire', { language: 'en' }),
    );
    assert.deepEqual([...article.provenance].sort(), ['Northwire', 'Southwire']);
    assert.equal(article.outlet, null);
  });

  it('leaves a language without a profile alone', () => {
    const article = run(analyzeArticle('Bron är stängd. Rådet sammanträdde på måndagen.', { language: 'sv' }));
    assert.ok(article.sentences.every((s) => s.status === null && s.attributions.length === 0));
  });
});
