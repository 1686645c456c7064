import assert from 'node:assert/strict';
import path from 'node:path';
import { folderWith, removeFolders, synoptic } from './folders';

const articles = {
  'story/a.txt': 'Quibblards vexed\n\nThe quibblards vexed every thrandle on the plimsey.\n',
  'story/b.txt': 'Zwabbers krolden\n\nDe zwabbers krolden iedere dumpelaar op het fnutje, zei Ada Brint.\n',
  'story/.synoptic/story.json': '{"versions":{"a.txt":{"language":"en"},"b.txt":{"language":"nl"}}}',
};
const en = '4 4\nquibblards 1 0 0 0\nvexed 0 1 0 0\nthrandle 0 0 1 0\nplimsey 0 0 0 1\n';
const nl = '4 4\nzwabbers 1 0 0 0\nkrolden 0 1 0 0\ndumpelaar 0 0 1 0\nfnutje 0 0 0 1\n';

interface Sentence {
  readonly parallels: readonly unknown[];
}

describe('synoptic with word vectors', function () {
  this.timeout(20_000);
  after(removeFolders);

  it('finds parallel passages by them, in both commands', async () => {
    const folder = folderWith({ ...articles, 'en.vec': en, 'nl.vec': nl });
    const story = path.join(folder, 'story');
    const given = ['--vectors', `en=${path.join(folder, 'en.vec')}`, '--vectors', `nl=${path.join(folder, 'nl.vec')}`];
    const parallels = async (...args: string[]) => {
      const { code, out, err } = await synoptic(['analyze', story, ...args]);
      assert.deepEqual([code, err], [0, '']);
      return JSON.parse(out).documents.flatMap((document: { sentences: readonly Sentence[] }) =>
        document.sentences.flatMap(({ parallels }) => parallels),
      ).length;
    };
    assert.equal(await parallels(), 0);
    assert.ok((await parallels(...given)) > 0);
    const check = async (...args: string[]) => (await synoptic(['check', story, '--fail-on', 'never', ...args])).out;
    assert.notEqual(await check(...given), await check());
  });

  it('tells of a wrong line and goes on', async () => {
    const folder = folderWith({ ...articles, 'en.vec': `${en}broken 1 2\n` });
    const { code, err } = await synoptic(['analyze', path.join(folder, 'story'), '--vectors', `en=${path.join(folder, 'en.vec')}`]);
    assert.equal(code, 0);
    assert.match(err, /^[^\n]*en\.vec: Line 6 is wrong: [^\n]*\n$/);
  });

  it('answers 2 where a file is missing or cannot be used, or it is not said of which language it is', async () => {
    const folder = folderWith({ ...articles, 'en.vec': en, 'nl.vec': '1 2\nzwabbers 1 0\n', 'bad.vec': 'words\n' });
    const file = (name: string) => path.join(folder, name);
    const cases: [string[], RegExp][] = [
      [[`en=${file('gone.vec')}`], /gone\.vec: there is no such file\n$/],
      [[`en=${folder}`], /: it is a folder\n$/],
      [[`en=${file('bad.vec')}`], /bad\.vec: Line 1 has to tell/],
      [[`en=${file('en.vec')}`, `nl=${file('nl.vec')}`], /nl\.vec: has 2 numbers a word, the first file has 4/],
      [[file('en.vec')], /Write a language/],
      [[`xx=${file('en.vec')}`], /Write a language/],
      [['en='], /Write a language/],
    ];
    for (const [vectors, reason] of cases) {
      const { code, out, err } = await synoptic(['analyze', file('story'), ...vectors.flatMap((each) => ['--vectors', each])]);
      assert.deepEqual([code, out], [2, ''], vectors.join(' '));
      assert.match(err, reason);
    }
  });
});
