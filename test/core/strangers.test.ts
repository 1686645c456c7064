import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyzeArticle, compareVersions, run, type Version } from '../../server/core';

/** Articles on happenings that have nothing to do with each other, four of each language. */
const fixtures = path.resolve('test/fixtures');
const strangers = readdirSync(fixtures)
  .filter((name) => name.startsWith('news-'))
  .flatMap((name) =>
    readdirSync(path.join(fixtures, name))
      .filter((file) => /^0[1-4]-/.test(file))
      .map((file): Version => {
        const text = readFileSync(path.join(fixtures, name, file), 'utf8');
        return { path: `${name}/${file}`, article: run(analyzeArticle(text)) };
      }),
  );

describe('a folder of unrelated articles', () => {
  it('has at most one pair of parallel passages in two hundred sentences', () => {
    const story = run(compareVersions(strangers));
    const sentences = strangers.reduce((sum, { article }) => sum + article.sentences.length, 0);
    const pairs = [...story.passages.values()].flat().reduce((sum, { parallels }) => sum + parallels.length, 0) / 2;
    assert.equal(strangers.length, 32);
    assert.ok(pairs <= sentences / 200, `${pairs} pairs in ${sentences} sentences`);
  });
});
