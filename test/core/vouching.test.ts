import { strict as assert } from 'node:assert';
import { findings, type RuleLevels, vouchingOf } from '../../server/core';
import { type Line, parallel, story, version } from './versions';

const claim = 'The bridge in Ravenport is closed.';
const said = (source: string): Line => ({ text: `${claim} said so`, status: 'attributed', source });
const plain: Line = { text: claim, status: 'unattributed' };
const own: Line = { text: 'Ravenport opened 3 schools.', status: 'unattributed' };

/** The first version's claim beside that of every other one. */
function told(lines: readonly Line[], origins?: readonly (readonly string[])[]) {
  const versions = lines.map((line, i) => version(`${i}.txt`, 'en', i === 0 ? [line, own] : [line]));
  const [first, ...others] = versions;
  const compared = story(versions, { 0: { parallels: others.map((other) => parallel(first!, 0, other, 0)) } });
  return {
    first: first!,
    story: origins ? { ...compared, origins: origins.map((paths) => ({ versions: paths, evidence: 'told in the same order' })) } : compared,
  };
}

const countsOf = (lines: readonly Line[], origins?: readonly (readonly string[])[]) => {
  const { first, story: compared } = told(lines, origins);
  const { versions, texts, sources, unnamed } = vouchingOf(
    compared,
    first,
    first.article.sentences[0]!,
    compared.passages.get(first.path)![0]!.parallels,
  );
  return [versions.length, texts, sources.map(({ name }) => name), unnamed.length];
};

const rulesOf = (lines: readonly Line[], origins?: readonly (readonly string[])[], levels: RuleLevels = {}) => {
  const { first, story: compared } = told(lines, origins);
  return findings(first, compared, levels)
    .filter(({ rule }) => ['single-version', 'one-text', 'one-source'].includes(rule))
    .map(({ rule, sentence }) => `${rule} ${sentence}`);
};

describe('what stands behind a claim', () => {
  it('is counted as versions, as texts and as sources', () => {
    assert.deepEqual(countsOf([said('Karin Postma'), said('Ada Holm'), plain]), [3, 3, ['Karin Postma', 'Ada Holm'], 1]);
  });

  it('is one text where versions copy each other, and one source where a name is spelled otherwise', () => {
    assert.deepEqual(countsOf([said('Ilham Aliyev'), said('President Aliyev'), said('Aliyev')], [['0.txt', '1.txt'], ['2.txt']]), [
      3,
      2,
      ['Ilham Aliyev'],
      0,
    ]);
  });

  it('is nothing but itself where no other version has it', () => {
    assert.deepEqual(countsOf([plain]), [1, 1, [], 1]);
  });
});

describe('rules: how far a claim has spread', () => {
  it('tells what no other version has, where others were compared', () => {
    assert.deepEqual(rulesOf([said('Karin Postma'), said('Ada Holm'), plain]), ['single-version 1']);
    assert.deepEqual(rulesOf([said('Karin Postma'), said('Ada Holm')]), [], 'one other version is too few to say so');
  });

  it('tells of one text behind all, with what speaks for it', () => {
    const lines = [said('Karin Postma'), said('Ada Holm'), plain];
    assert.deepEqual(rulesOf(lines, [['0.txt', '1.txt', '2.txt']]), ['one-text 0', 'single-version 1']);
    const { first, story: compared } = told(lines, [['0.txt', '1.txt', '2.txt']]);
    const [finding] = findings(first, compared).filter(({ rule }) => rule === 'one-text');
    assert.equal(finding?.related[0]?.message, 'told in the same order');
  });

  it('tells of one voice behind several texts', () => {
    assert.deepEqual(rulesOf([said('Karin Postma'), said('Postma'), said('Karin Postma')]), ['one-source 0', 'single-version 1']);
    assert.deepEqual(rulesOf([said('Karin Postma'), said('Postma'), plain]), ['single-version 1']);
  });

  it('is silent where a rule is off', () => {
    assert.deepEqual(rulesOf([said('Karin Postma'), said('Ada Holm'), plain], undefined, { 'single-version': 'off' }), []);
  });
});
