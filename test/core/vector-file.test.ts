import assert from 'node:assert/strict';
import { run, type VectorFile, VectorFileReader } from '../../server/core';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Reads a file in pieces of some size. */
function read(content: string | Uint8Array, pieceSize = 1 << 16, limit?: number): VectorFile {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const reader = new VectorFileReader(limit);
  for (let at = 0; at < bytes.length; at += pieceSize) if (run(reader.read(bytes.slice(at, at + pieceSize)))) break;
  return reader.finish();
}

/** The cosine of two words of one file. */
const cosine = ({ vectors }: VectorFile, a: string, b: string) => {
  const value = vectors!.cosine(a, vectors!, b);
  return value === null ? null : Math.round(value * 100) / 100;
};

const plain = '3 2\nsun 1 0\nmoon 0.6 0.8\nətraf -1e0 +0\n';
const good = '3 2\nsun 1 0\nmoon 0.6 0.8\nətraf -1e0 0.000\n';

describe('a file of word vectors', () => {
  it('is read alike with a byte order mark, either line end, spaces behind the lines, and in pieces of any size', () => {
    const forms = [good, `\ufeff${good}`, good.replaceAll('\n', '\r\n'), good.replaceAll('\n', ' \n'), good.trimEnd(), `${good}\n\n`];
    for (const form of forms)
      for (const pieceSize of [1, 2, 3, 7, 1000]) {
        const file = read(form, pieceSize);
        assert.equal(file.problem, null);
        assert.equal(file.vectors?.size, 3);
        assert.equal(file.vectors.dimension, 2);
        assert.deepEqual([cosine(file, 'sun', 'moon'), cosine(file, 'sun', 'ətraf'), cosine(file, 'sun', 'star')], [0.6, -1, null]);
      }
  });

  it('may write its numbers in any way', () => {
    const { vectors, problem } = read('2 5\na 1.5 -0.25 .5 2e-1 1E+1\nb 15e-1 -25e-2 0.50 0.2 10.\n');
    assert.equal(problem, null);
    assert.equal(vectors!.cosine('a', vectors!, 'b'), 1);
  });

  it('is read up to a number of words', () => {
    const file = read('9 2\na 1 0\nb 0 1\nc 1 1\n', 4, 2);
    assert.equal(file.vectors?.size, 2);
    const reader = new VectorFileReader(2);
    assert.equal(run(reader.read(bytesOf('9 2\na 1 0\n'))), false);
    assert.equal(reader.share, 0.5);
    assert.equal(run(reader.read(bytesOf('b 0 1\nrubbish'))), true);
    assert.equal(reader.finish().problem, null);
  });

  it('tells words apart by their letters, not by capitals; the first of a word counts', () => {
    const file = read('3 2\nthe 1 0\nThe 0 1\nSun 0 1\n');
    assert.equal(file.vectors?.size, 2);
    assert.equal(cosine(file, 'the', 'sun'), 0);
  });

  it('names the first line that is wrong, and uses the others', () => {
    const wrong = (line: number, more = '') =>
      `Line ${line} is wrong: it has to be a word and 2 numbers, with a space before each.${more} The other lines are used.`;
    for (const line of [
      'moon 1',
      'moon 1 2 3',
      'moon 1 x',
      'moon',
      ' 1 2',
      'moon  1 2',
      'moon 1 2e',
      'moon 1 -',
      'moon nan 1',
      'moon 1e999 1',
      'moon 1\t2',
    ]) {
      const file = read(`3 2\nsun 1 0\n${line}\nstar 0 1\n`);
      assert.equal(file.problem, wrong(3), line);
      assert.equal(file.vectors?.size, 2, line);
    }
    assert.equal(read('4 2\nx\nsun 1 0\ny\n').problem, wrong(2, ' So is one more line.'));
    assert.equal(read('4 2\nx\nsun 1 0\ny\nz').problem, wrong(2, ' So are 2 more lines.'));
    assert.equal(read(plain).problem, wrong(4));
  });

  it('cannot be used where no line or the first line is wrong', () => {
    const header = /^Line 1 has to tell how many words there are and how many numbers each has, such as “200000 300”\./;
    for (const first of ['sun 1 0', '', '3', '3 2 1', '0 2', '3 0', '3 99999', '-3 2', '3 5000'])
      for (const { vectors, problem } of [read(`${first}\nmoon 1 0\n`), read(first === '' ? '\n' : first)]) {
        assert.equal(vectors, null);
        assert.match(problem!, header);
      }
    assert.deepEqual(read(''), { vectors: null, problem: 'It is empty.' });
    assert.deepEqual(read('3 2\n'), { vectors: null, problem: 'It holds no word.' });
    assert.deepEqual(read('3 2\nsun 1\n'), {
      vectors: null,
      problem: 'Line 2 is wrong: it has to be a word and 2 numbers, with a space before each.',
    });
  });

  it('is given up where a line has no end', () => {
    const endless = new Uint8Array(3 << 20).fill(0x61);
    assert.match(read(endless).problem!, /^Line 1 /);
    const reader = new VectorFileReader();
    assert.equal(run(reader.read(bytesOf('3 2\nsun 1 0\n'))), false);
    assert.equal(run(reader.read(endless)), true);
    const { vectors, problem } = reader.finish();
    assert.equal(vectors?.size, 1);
    assert.match(problem!, /^Line 3 is wrong/);
  });

  it('can be interrupted between lines', () => {
    const lines = Array.from({ length: 500 }, (_, i) => `w${i} 1 ${i}`).join('\n');
    const steps = new VectorFileReader().read(bytesOf(`500 2\n${lines}\n`));
    let turns = 0;
    while (!steps.next().done) turns++;
    assert.ok(turns >= 5, `${turns} turns`);
  });
});
