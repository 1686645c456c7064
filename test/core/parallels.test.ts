import assert from 'node:assert/strict';
import type { Version } from '../../server/core/model';
import { run } from '../../server/core/steps';
import { compareVersions } from '../../server/core/story/compare';
import { plainVersion } from './plain-article';

const wire = [
  '# Ferry Aurora runs aground off Bergen with 212 on board',
  'The ferry Aurora ran aground off Bergen on March 14 with 212 passengers on board.',
  'Captain Lindqvist said that the ship had struck a rock in thick fog.',
  'The Norwegian coast guard sent three helicopters and rescued all passengers within five hours.',
  'The shipping company promised compensation to the travellers.',
  'Environmental groups fear that 40 tonnes of fuel will leak into the fjord.',
];
const paper = [
  '# Veerboot Aurora loopt vast bij Bergen',
  'De kapitein, Lindqvist, zei dat het schip in dichte mist een rots had geraakt.',
  'De veerboot Aurora is op 14 maart met 212 passagiers aan boord bij Bergen vastgelopen.',
  'Milieuorganisaties vrezen dat 40 ton brandstof in het fjord zal lekken.',
  'De burgemeester van Bergen opende een noodopvang in een school.',
  'De Noorse kustwacht stuurde drie helikopters en redde binnen vijf uur alle passagiers.',
];
/** A ferry of the same name on another day. */
const june = [
  '# Ferry Aurora runs aground again',
  'The ferry Aurora ran aground off Bergen on June 2 with 80 passengers on board.',
  'The Norwegian coast guard sent one helicopter and rescued all passengers within two hours.',
  'Prosecutors opened an investigation against the owner of the ship.',
  'The harbour was closed until the evening because of the strong wind.',
];
const other = [
  '# Central bank of Chile raises its interest rate',
  'The central bank of Chile raised its interest rate to 7.5 percent, governor Rojas said.',
  'Inflation has been above 9 percent since the elections in November.',
  'Trade unions called for a general strike next week.',
];

type Pair = readonly [string, string];

function pairs(versions: readonly Version[], kind: 'parallels' | 'related' = 'parallels'): Pair[] {
  const story = run(compareVersions(versions));
  const name = (path: string, start: number) => {
    const { sentences } = versions.find((v) => v.path === path)!.article;
    return `${path} ${sentences.findIndex((s) => s.start <= start && start < s.end)}`;
  };
  const found: Pair[] = [];
  for (const { path, article } of versions)
    story.passages.get(path)!.forEach((lists, i) => {
      for (const parallel of lists[kind]) {
        const pair = [name(path, article.sentences[i]!.start), name(parallel.path, parallel.start)] as const;
        if (pair[0] < pair[1]) found.push(pair);
      }
    });
  return found.sort((x, y) => (x.join() < y.join() ? -1 : 1));
}

const en = plainVersion('en', wire, 'en');
const nl = plainVersion('nl', paper, 'nl');
const expected: Pair[] = [
  ['en 0', 'nl 0'],
  ['en 0', 'nl 2'],
  ['en 1', 'nl 0'],
  ['en 1', 'nl 2'],
  ['en 2', 'nl 1'],
  ['en 3', 'nl 5'],
  ['en 5', 'nl 3'],
];
/** What must be found; the headline may go with the lead or not. */
const required = expected.slice(3);

function assertMatches(found: readonly Pair[], allowed = expected, needed = required): void {
  const text = (list: readonly Pair[]) => list.map((pair) => pair.join(' ~ '));
  for (const pair of text(needed)) assert.ok(text(found).includes(pair), `missing: ${pair}; found ${text(found)}`);
  for (const pair of text(found)) assert.ok(text(allowed).includes(pair), `wrong: ${pair}`);
}

describe('parallel passages', () => {
  it('are found across languages, whatever their order', () => {
    assertMatches(pairs([en, nl]));
  });

  it('are the same whatever the order of the versions and beside an unrelated one', () => {
    const found = pairs([en, nl]);
    assert.deepEqual(pairs([nl, en]), found);
    assert.deepEqual(
      pairs([plainVersion('bank', other, 'en'), nl, en]).filter(([x]) => !x.startsWith('bank')),
      found,
    );
  });

  it('point at each other', () => {
    const story = run(compareVersions([en, nl]));
    for (const [path, lists] of story.passages)
      lists.forEach(({ parallels }, i) => {
        const own = (path === 'en' ? en : nl).article.sentences[i]!;
        for (const p of parallels) {
          assert.ok(p.here.start >= own.start && p.here.end <= own.end);
          const partner = (p.path === 'en' ? en : nl).article.sentences.findIndex((s) => s.start <= p.start && p.end <= s.end);
          const back = story.passages.get(p.path)![partner]!.parallels.find((q) => q.path === path && q.start === p.here.start);
          assert.ok(back, `no way back from ${p.path} ${p.start}`);
          assert.equal(back.score, p.score);
        }
      });
  });

  it('do not depend on who and where and how many', () => {
    const names: [RegExp, string][] = [
      [/Aurora/g, 'Zefirine'],
      [/Bergen/g, 'Quollmund'],
      [/Lindqvist/g, 'Varnoshi'],
      [/212/g, '347'],
      [/40/g, '65'],
    ];
    const renamed = (lines: readonly string[]) => names.reduce((text, [from, to]) => text.replace(from, to), lines.join('\n')).split('\n');
    assertMatches(pairs([plainVersion('en', renamed(wire), 'en'), plainVersion('nl', renamed(paper), 'nl')]));
  });

  it('are not forced on sentences of unrelated articles', () => {
    assert.deepEqual(pairs([en, plainVersion('bank', other, 'en')]), []);
    assert.deepEqual(pairs([nl, plainVersion('bank', other, 'en')]), []);
  });

  it('are not made of the same speaker with other words', () => {
    const said = (path: string, contents: readonly string[]): Version => {
      const version = plainVersion(
        path,
        contents.map((content) => `Minister Okonjo said that ${content}.`),
        'en',
      );
      const sentences = version.article.sentences.map((s) => ({
        ...s,
        attributions: [
          {
            type: 'indirect' as const,
            mode: 'assertion' as const,
            source: { start: s.start, end: s.start + 15, name: 'Okonjo' },
            cue: [{ start: s.start + 16, end: s.start + 20 }],
            content: [{ start: s.start + 26, end: s.end }],
            via: null,
            confidence: 1,
            why: [],
          },
        ],
      }));
      return { path, article: { ...version.article, sentences } };
    };
    const one = said('one', [
      'taxes on fuel would fall next year',
      'the army had left the capital',
      'schools were closed because of the heat',
    ]);
    const two = said('two', [
      'a hospital in the north had burned down',
      'the railway needed new bridges',
      'farmers had lost half of their harvest',
    ]);
    assert.deepEqual(pairs([one, two]), []);
  });

  it('are told apart from the same matter on another day', () => {
    const later = plainVersion('june', june, 'en');
    const parallels = pairs([en, nl, later]).filter((pair) => pair.some((name) => name.startsWith('june')));
    assert.deepEqual(parallels, []);
    const related = pairs([en, nl, later], 'related');
    assert.ok(
      related.some(([x, y]) => x === 'en 1' && y === 'june 1'),
      `related: ${related.map((pair) => pair.join(' ~ '))}`,
    );
    assertMatches(pairs([en, nl, later]));
  });

  it('stay parallel where one version has the date wrong', () => {
    const wrong = plainVersion('wrong', wire.join('\n').replace('March 14', 'March 12').split('\n'), 'en');
    const found = pairs([en, wrong]);
    for (let i = 1; i < wire.length; i++)
      assert.ok(
        found.some(([x, y]) => x === `en ${i}` && y === `wrong ${i}`),
        `sentence ${i}`,
      );
  });

  it('match a clause with the sentence that says it alone', () => {
    const long = plainVersion(
      'long',
      ['The coast guard rescued all 212 passengers of the Aurora, and the shipping company promised compensation to the travellers.'],
      'en',
    );
    const short = plainVersion(
      'short',
      [
        'All 212 passengers of the Aurora were rescued by the coast guard.',
        'The shipping company has promised compensation to travellers.',
      ],
      'en',
    );
    const { parallels } = run(compareVersions([long, short])).passages.get('long')![0]!;
    assert.equal(parallels.length, 2);
    const second = parallels.find((p) => p.start > 0)!;
    assert.match(long.article.text.slice(second.here.start, second.here.end), /^(?:and )?the shipping company/);
  });

  it('survive empty and foreign articles', () => {
    const empty = plainVersion('empty', [''], 'en');
    const foreign = plainVersion('foreign', ['Το πλοίο Aurora προσάραξε.', '船は座礁した。'], 'und');
    const story = run(compareVersions([empty, foreign, en]));
    assert.equal(story.passages.get('foreign')!.length, 2);
    assert.deepEqual(story.passages.get('empty'), []);
    assert.deepEqual(run(compareVersions([])).origins, []);
  });
});
