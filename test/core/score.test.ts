import assert from 'node:assert/strict';
import { buildReport, findings } from '../../server/core';
import { type GoldStory, scoreStory } from '../eval/score.mjs';
import { type Line, parallel, story, version } from './versions';

const courier = [
  { text: 'Bridge closed', status: null },
  { text: 'The bridge is closed, Karin Postma said.', status: 'attributed', source: 'Karin Postma' },
  { text: 'Nobody was hurt.', status: 'unattributed' },
] as const satisfies readonly Line[];
const gazette = [
  { text: 'The mayor says that the bridge is closed.', status: 'attributed', source: 'Postma' },
  { text: 'It was said that nobody was hurt.', status: 'anonymous' },
] as const satisfies readonly Line[];

/** What gold says of the lines above, each a cluster that the other version may share. */
function goldOf(path: string, lines: readonly Line[], clusters: readonly string[]): GoldStory['documents'][number] {
  let at = 0;
  const sentences = lines.map(({ text, status, source }, index) => {
    const start = at;
    at += text.length + 1;
    const kind = status === null ? 'headline' : 'claim';
    return { start, end: start + text.length, kind, attribution: status, source: source ?? null, clusters: [clusters[index]!] };
  });
  return { path, sentences };
}
const gold: GoldStory = {
  documents: [goldOf('a.txt', courier, ['closed', 'closed', 'hurt']), goldOf('b.txt', gazette, ['closed', 'hurt'])],
};

/** The report of an analysis that found these lines, and pairs of sentences from the first version to the second. */
function reportOf(first: readonly Line[], second: readonly Line[], pairs: readonly (readonly [number, number])[]) {
  const [a, b] = [version('a.txt', 'en', first), version('b.txt', 'en', second)];
  const passages: Record<number, { parallels: ReturnType<typeof parallel>[] }> = {};
  for (const [from, to] of pairs) {
    passages[from] ??= { parallels: [] };
    passages[from].parallels.push(parallel(a, from, b, to));
  }
  const compared = story([a, b], passages);
  return buildReport(
    [a, b].map((each) => ({ version: each, findings: findings(each, compared) })),
    [{ id: '.', story: compared }],
  );
}

describe('the scores of an analysis', () => {
  it('are full where everything is as in gold', () => {
    const everything = [
      [0, 0],
      [1, 0],
      [2, 1],
    ] as const;
    const scores = scoreStory(gold, reportOf(courier, gazette, everything));
    const full = { precision: 1, recall: 1, f1: 1 };
    assert.deepEqual(scores, {
      documents: 2,
      sentences: 5,
      matched: 1,
      claims: 4,
      status: 1,
      attributed: full,
      anonymous: full,
      unattributed: full,
      sourceNames: 1,
      parallels: full,
    });
  });

  it('fall with a wrong status, a wrong name, a wrong pair and a missed one', () => {
    const wrong: readonly Line[] = [courier[0], { ...courier[1], source: 'Jan Visser' }, { ...courier[2], status: 'anonymous' }];
    const scores = scoreStory(
      gold,
      reportOf(wrong, gazette, [
        [1, 0],
        [1, 1],
      ]),
    );
    assert.equal(scores.status, 3 / 4);
    assert.deepEqual(scores.anonymous, { precision: 1 / 2, recall: 1, f1: 2 / 3 });
    assert.deepEqual(scores.unattributed, { precision: null, recall: 0, f1: 0 });
    assert.equal(scores.sourceNames, 1 / 2);
    assert.deepEqual(scores.parallels, { precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 });
  });

  it('count a sentence that was cut otherwise as missed', () => {
    const half = [courier[0], { ...courier[1], text: 'The bridge is closed' }, courier[2]];
    const scores = scoreStory(gold, reportOf(half, gazette, []));
    assert.equal(scores.matched, 3 / 5, 'what follows stands elsewhere');
    assert.deepEqual(scores.attributed, { precision: 1 / 2, recall: 1 / 2, f1: 1 / 2 });
  });

  it('accept the aliases of a name, and neither reward nor punish related pairs', () => {
    const renamed = [{ ...gazette[0], source: 'the mayor' }, gazette[1]];
    const lenient = { ...gold, aliases: { Postma: ['The mayor'] }, related: [['closed', 'hurt']] as const };
    const report = reportOf(courier, renamed, [[1, 1]]);
    assert.equal(scoreStory(gold, report).sourceNames, 1 / 2);
    assert.equal(scoreStory(gold, report).parallels.precision, 0);
    assert.equal(scoreStory(lenient, report).sourceNames, 1);
    assert.equal(scoreStory(lenient, report).parallels.precision, null);
  });

  it('leave locked documents out unless they are asked for', () => {
    const [a, b] = gold.documents;
    const locked: GoldStory = { documents: [a!, { ...b!, locked: true }] };
    const report = reportOf(courier, gazette, [[1, 0]]);
    assert.equal(scoreStory(locked, report).documents, 1);
    assert.deepEqual(scoreStory(locked, report).parallels, { precision: null, recall: null, f1: null });
    assert.equal(scoreStory(locked, report, { locked: true }).documents, 2);
    assert.equal(scoreStory(locked, report, { locked: true }).parallels.recall, 1 / 3);
  });
});
