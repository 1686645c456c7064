import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyzeArticle, buildReport, compareVersions, run, type Version } from '../../server/core';
import { type GoldStory, scoreStory } from '../eval/score.mjs';
import { invented } from './renaming/invented';
import { renamer, renameStory } from './renaming/rename';

const folder = path.join('seeds', 'karabakh-call');
const gold = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8')) as GoldStory;
const textOf = (name: string) => readFileSync(path.join(folder, name), 'utf8');

function scoresOf(story: GoldStory, text: (name: string) => string) {
  const versions = story.documents.map((d): Version => ({ path: d.path, article: run(analyzeArticle(text(d.path))) }));
  const compared = run(compareVersions(versions));
  return scoreStory(
    story,
    buildReport(
      versions.map((version) => ({ version, findings: [] })),
      [{ id: 'story', story: compared }],
    ),
  );
}

describe('the sample story', () => {
  const own = scoresOf(gold, textOf);

  it('is read as its gold file says', () => {
    const least = (figure: number | null, target: number, what: string) => assert.ok(figure !== null && figure >= target, what);
    least(own.status, 0.95, `status ${own.status}`);
    least(own.unattributed.f1, 0.9, `unattributed ${own.unattributed.f1}`);
    least(own.anonymous.f1, 0.9, `anonymous ${own.anonymous.f1}`);
    least(own.sourceNames, 0.9, `source names ${own.sourceNames}`);
    least(own.parallels.f1, 0.9, `parallels ${own.parallels.f1}`);
  });

  it('is read the same when all names, places, bodies, figures, dates and reporting verbs are others', () => {
    const other = renameStory(gold, textOf, renamer(invented));
    const renamed = scoresOf(other.gold, (name) => other.texts.get(name)!);
    const near = (a: number | null, b: number | null, what: string) =>
      assert.ok(a !== null && b !== null && b >= a - 0.03, `${what}: ${b} after renaming, ${a} before`);
    near(own.status, renamed.status, 'status');
    near(own.unattributed.f1, renamed.unattributed.f1, 'unattributed');
    near(own.anonymous.f1, renamed.anonymous.f1, 'anonymous');
    near(own.sourceNames, renamed.sourceNames, 'source names');
    near(own.parallels.f1, renamed.parallels.f1, 'parallels');
  });

  it('does not depend on the names or the order of its files', () => {
    const order = [...gold.documents].reverse().map((d, i) => ({ ...d, path: `${i}-${d.path}` }));
    const turned = scoresOf({ ...gold, documents: order }, (name) => textOf(name.replace(/^\d-/, '')));
    assert.deepEqual(turned.parallels, own.parallels);
    assert.equal(turned.status, own.status);
  });
});
