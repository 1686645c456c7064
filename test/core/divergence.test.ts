import { strict as assert } from 'node:assert';
import { analyzeArticle, compareVersions, type Divergence, findings, run, type Version } from '../../server/core';

/** What is reported between two articles of the same event that differ in one sentence. */
function between(one: string, other: string, languages: readonly [string, string] = ['en', 'en']): readonly Divergence[] {
  const versions = [one, other].map(
    (text, i): Version => ({ path: `${i}.txt`, article: run(analyzeArticle(text, { language: languages[i]! })) }),
  );
  const story = run(compareVersions(versions));
  return story.passages.get('0.txt')!.flatMap(({ parallels }) => parallels.flatMap((p) => p.divergences));
}

const article = (sentence: string) =>
  `Bridge in Veldora closed after a crack was found\n\nThe old bridge in Veldora was closed to all traffic by the harbour authority after divers found a crack.\n\n${sentence}\n\nRepairs will be paid for by the province of Keltru, mayor Ada Brint said.\n`;
const dutch = (sentence: string) =>
  `Brug in Veldora dicht nadat een scheur was gevonden\n\nDe oude brug in Veldora is door het havenbedrijf voor alle verkeer gesloten nadat duikers een scheur hadden gevonden.\n\n${sentence}\n\nDe reparatie wordt betaald door de provincie Keltru, zei burgemeester Ada Brint.\n`;

const kinds = (divergences: readonly Divergence[]) => divergences.map(({ kind }) => kind).sort();

describe('what differs between parallel passages', () => {
  it('is nothing where nothing differs', () => {
    const text = article('Police moved 1,200 people out of three villages on Tuesday, the ministry said.');
    assert.deepEqual(between(text, text), []);
  });

  it('is one figure where one figure is changed, with the words on both sides', () => {
    const [one, other] = ['1,200', '1,340'].map((n) =>
      article(`Police moved ${n} people out of the villages below the bridge, the ministry said.`),
    );
    const found = between(one!, other!);
    assert.deepEqual(kinds(found), ['figure']);
    const { here, there, summary } = found[0]!;
    assert.equal(one!.slice(here.start, here.end), '1,200');
    assert.equal(other!.slice(there.start, there.end), '1,340');
    assert.equal(summary, '“1,200” here, “1,340” there');
  });

  it('is a figure across languages', () => {
    const found = between(
      article('The repair of the bridge will cost 148 million euros, the ministry said.'),
      dutch('De reparatie van de brug gaat 160 miljoen euro kosten, zei het ministerie.'),
      ['en', 'nl'],
    );
    assert.deepEqual(kinds(found), ['figure']);
  });

  it('is no figure that is said in other words', () => {
    for (const [one, other] of [
      ['a dozen people', '12 people'],
      ['1,200 people', '1,210 people'],
    ])
      assert.deepEqual(
        kinds(
          between(
            article(`Police moved ${one} out of the villages below the bridge, the ministry said.`),
            article(`Police moved ${other} out of the villages below the bridge, the ministry said.`),
          ),
        ),
        [],
      );
    assert.deepEqual(
      between(
        article('The repair of the bridge will cost $1.2bn, the ministry said.'),
        dutch('De reparatie van de brug gaat 1,2 miljard dollar kosten, zei het ministerie.'),
        ['en', 'nl'],
      ),
      [],
    );
  });

  it('is no figure where each passage knows that of the other', () => {
    const found = between(
      article('The council of Veldora decided by 23 votes to 20 to repair the bridge.'),
      article('The council of Veldora decided to repair the bridge: 20 votes against, 23 votes for.'),
    );
    assert.deepEqual(
      found.filter(({ kind }) => kind === 'figure'),
      [],
    );
  });

  it('is the day', () => {
    const at = (day: string) => article(`Divers found the crack in the pillar of the bridge on ${day}, the ministry said.`);
    assert.deepEqual(kinds(between(at('24 June'), at('24 July'))), ['date']);
    assert.deepEqual(kinds(between(at('Monday'), at('Sunday'))), ['date']);
    assert.deepEqual(between(at('Monday'), at('24 June')), []);
  });

  it('is who is credited', () => {
    const say = (who: string) => article(`Divers had seen the crack in the pillar of the bridge in May, ${who}.`);
    assert.deepEqual(kinds(between(say('the ministry said'), say('the fishermen’s union said'))), ['source']);
    assert.deepEqual(kinds(between(say('minister Kai Holm said'), say('sources said'))), ['source']);
    assert.deepEqual(between(say('minister Kai Holm said'), say('according to minister Kai Holm')), []);
  });

  it('names two sides of one difference', () => {
    const versions = [
      article('Police moved 1,200 people out of the villages below the bridge, the ministry said.'),
      article('Police moved 1,340 people out of the villages below the bridge, the ministry said.'),
    ].map((text, i): Version => ({ path: `${i}.txt`, article: run(analyzeArticle(text)) }));
    const story = run(compareVersions(versions));
    const all = ['0.txt', '1.txt'].map((path) => story.passages.get(path)!.flatMap((p) => p.parallels.flatMap((q) => q.divergences)));
    assert.deepEqual(all[1], [
      { ...all[0]![0]!, here: all[0]![0]!.there, there: all[0]![0]!.here, summary: '“1,340” here, “1,200” there' },
    ]);
  });

  it('is a finding with the other passage beside it, unless the rule is off', () => {
    const versions = ['1,200', '1,340'].map(
      (n, i): Version => ({
        path: `${i}.txt`,
        article: run(analyzeArticle(article(`Police moved ${n} people out of the villages below the bridge, the ministry said.`))),
      }),
    );
    const story = run(compareVersions(versions));
    const found = findings(versions[0]!, story).filter(({ rule }) => rule === 'conflicting-figure');
    assert.equal(found.length, 1);
    const { start, end, severity, related } = found[0]!;
    assert.equal(versions[0]!.article.text.slice(start, end), '1,200');
    assert.equal(severity, 'warning');
    assert.deepEqual(
      related.map((r) => [r.path, versions[1]!.article.text.slice(r.start, r.end), r.message]),
      [['1.txt', '1,340', '1.txt: “1,200” here, “1,340” there']],
    );
    assert.ok(findings(versions[0]!, story, { 'conflicting-figure': 'off' }).every(({ rule }) => rule !== 'conflicting-figure'));
  });

  it('is a finding where two are credited, and none where nobody is named', () => {
    const report = (who: readonly [string, string]) => {
      const versions = who.map(
        (each, i): Version => ({
          path: `${i}.txt`,
          article: run(analyzeArticle(article(`Divers had seen the crack in the pillar of the bridge in May, ${each}.`))),
        }),
      );
      return findings(versions[0]!, run(compareVersions(versions))).filter(({ rule }) => rule === 'conflicting-source').length;
    };
    assert.equal(report(['the ministry said', 'the fishermen’s union said']), 1);
    assert.equal(report(['minister Kai Holm said', 'sources said']), 0);
  });
});
