import assert from 'node:assert/strict';
import { buildReport, findings } from '../../server/core';
import { parallel, story, version } from './versions';

const here = version('x/a.txt', 'en', [
  { text: 'Bridge closed', status: null },
  { text: 'The bridge is closed.', status: 'unattributed' },
]);
const there = version('x/b.txt', 'en', [{ text: 'The bridge is closed, the mayor said.', status: 'attributed', source: 'Karin Postma' }]);
const divergence = {
  kind: 'status' as const,
  here: { start: 28, end: 34 },
  there: { start: 14, end: 20 },
  summary: 'closed here, closed there',
};
const match = { ...parallel(here, 1, there, 0), score: 0.123456789, divergences: [divergence] };
const compared = story([here, there], { 1: { parallels: [match], related: [{ ...match, divergences: [] }] } });
const report = () =>
  buildReport(
    [here, there].map((each) => ({ version: each, findings: findings(each, compared) })),
    [{ id: 'x', story: compared }],
  );

describe('buildReport', () => {
  it('has the form of analysis-report/1', () => {
    const place = { path: 'x/b.txt', start: 0, end: 37, here: { start: 14, end: 35 }, score: 0.1235 };
    assert.deepEqual(JSON.parse(JSON.stringify(report())), {
      schema: 'analysis-report/1',
      documents: [
        {
          path: 'x/a.txt',
          language: 'en',
          outlet: null,
          publishedAt: null,
          provenance: [],
          sentences: [
            { start: 0, end: 13, kind: 'headline', status: null, claims: [], attributions: [], parallels: [], related: [] },
            {
              start: 14,
              end: 35,
              kind: 'claim',
              status: 'unattributed',
              claims: [{ id: 'c2', start: 14, end: 35, status: 'unattributed' }],
              attributions: [],
              parallels: [{ ...place, divergences: [divergence] }],
              related: [{ ...place, divergences: [] }],
            },
          ],
          findings: [
            {
              rule: 'attribution-dropped',
              severity: 'warning',
              start: 14,
              end: 35,
              message: 'Stated as fact here; another version names who says it',
              related: [{ path: 'x/b.txt', start: 0, end: 37, message: 'b.txt names Karin Postma as the source' }],
            },
            {
              rule: 'conflicting-status',
              severity: 'warning',
              start: 28,
              end: 34,
              message: 'Another version says how far this has come differently',
              related: [{ path: 'x/b.txt', start: 14, end: 20, message: 'b.txt: closed here, closed there' }],
            },
          ],
        },
        {
          path: 'x/b.txt',
          language: 'en',
          outlet: null,
          publishedAt: null,
          provenance: [],
          sentences: [
            {
              start: 0,
              end: 37,
              kind: 'claim',
              status: 'attributed',
              claims: [{ id: 'c1', start: 0, end: 37, status: 'attributed' }],
              attributions: [
                {
                  type: 'indirect',
                  mode: 'assertion',
                  source: { start: 0, end: 1, name: 'Karin Postma' },
                  cue: [{ start: 0, end: 37 }],
                  content: [{ start: 0, end: 37 }],
                  via: null,
                  confidence: 0.9,
                  why: ['by hand'],
                },
              ],
              parallels: [],
              related: [],
            },
          ],
          findings: [],
        },
      ],
      stories: [{ id: 'x', versions: ['x/a.txt', 'x/b.txt'] }],
      origins: [
        { versions: ['x/a.txt'], evidence: 'by hand' },
        { versions: ['x/b.txt'], evidence: 'by hand' },
      ],
    });
  });

  it('says null where nobody is named, where a quotation goes on, and keeps the outlet', () => {
    const [sentence] = there.article.sentences;
    const attributions = sentence!.attributions.map((each) => ({ ...each, source: null, cue: null, via: 0 }));
    const outlet = { value: 'Post', from: 'file-name' as const };
    const changed = { ...there, article: { ...there.article, outlet, sentences: [{ ...sentence!, attributions }] } };
    const [document] = buildReport([{ version: changed, findings: [] }], []).documents;
    assert.deepEqual(document?.outlet, outlet);
    const [first] = document!.sentences[0]!.attributions;
    assert.deepEqual([first?.source, first?.cue, first?.via], [null, null, 0]);
  });

  it('has a document that belongs to no story', () => {
    const { documents, stories, origins } = buildReport([{ version: here, findings: [] }], []);
    assert.deepEqual([documents[0]?.sentences[1]?.parallels, stories, origins], [[], [], []]);
  });
});
