import assert from 'node:assert/strict';
import { matchesGlob } from '../../server/lsp/glob';

describe('globs', () => {
  const cases: [pattern: string, path: string, matches: boolean][] = [
    ['**/*.txt', 'a.txt', true],
    ['**/*.txt', 'x/y/a.txt', true],
    ['*.txt', 'x/a.txt', false],
    ['inbox/**', 'inbox/x/y.md', true],
    ['inbox/**', 'outbox/y.md', false],
    ['/inbox/*', 'inbox/y.md', true],
    ['**/wire/**/*.{txt,md}', 'a/wire/b/c.md', true],
    ['**/wire/**/*.{txt,md}', 'a/wire/b/c.pdf', false],
    ['dra?t*.txt', 'draft-2.txt', true],
    ['**', 'anything/at/all', true],
    ['a.txt', 'abtxt', false],
    ['{a,{b,c}}.txt', 'c.txt', true],
  ];
  for (const [pattern, path, matches] of cases)
    it(`${pattern} ${matches ? 'matches' : 'does not match'} ${path}`, () => assert.equal(matchesGlob(pattern, path), matches));

  it('comes to an end on patterns made to take long', () => {
    assert.equal(matchesGlob('*a'.repeat(50), 'a'.repeat(5000)), true);
    assert.equal(matchesGlob(`${'*a'.repeat(50)}b`, 'a'.repeat(5000)), false);
    assert.equal(matchesGlob('**/'.repeat(200).concat('x'), 'a/'.repeat(500)), false);
    assert.equal(matchesGlob('{a,b}'.repeat(40), 'c'), false);
  });
});
