import assert from 'node:assert/strict';
import path from 'node:path';
import { folderWith, removeFolders, synoptic } from './folders';

const article = 'Bridge shut\n\nAda Brint crowed victory over the council.\n';

describe('synoptic with a lexicon', function () {
  this.timeout(20_000);
  after(removeFolders);

  it('knows the words of the file, and tells of those that it cannot use', async () => {
    const folder = folderWith({ 'a.txt': article, 'words.json': '{"en":{"verbs":["crow",7]}}' });
    const file = path.join(folder, 'words.json');
    const { code, out, err } = await synoptic(['analyze', folder, '--lexicon', file]);
    assert.equal(code, 0);
    assert.equal(JSON.parse(out).documents[0].sentences.at(-1).attributions[0].source.name, 'Ada Brint');
    assert.match(err, /^[^\n]*words\.json: en › verbs › 2 has to be [^\n]*\n$/);
    assert.equal((await synoptic(['check', folder, '--lexicon', file])).code, 0);
  });

  it('answers 2 where the file is missing or no JSON', async () => {
    const folder = folderWith({ 'a.txt': article, 'words.json': '{"en":' });
    for (const [file, reason] of [
      ['gone.json', /gone\.json: there is no such file\n$/],
      ['words.json', /words\.json: is no well-formed JSON\n$/],
    ] as const) {
      const { code, out, err } = await synoptic(['analyze', folder, '--lexicon', path.join(folder, file)]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, reason);
    }
  });
});
