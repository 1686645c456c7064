import assert from 'node:assert/strict';
import { decodeText, maximumBytes } from '../../server/core';

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const textOf = (given: Uint8Array) => {
  const decoded = decodeText(given);
  return 'text' in decoded ? [decoded.text, decoded.encoding] : decoded.problem;
};
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('decodeText', () => {
  it('reads UTF-8, with and without a byte order mark', () => {
    assert.deepEqual(textOf(bytes('Ağrı — 1 😀')), ['Ağrı — 1 😀', 'utf-8']);
    assert.deepEqual(textOf(bytes([0xef, 0xbb, 0xbf], 'Ağrı')), ['Ağrı', 'utf-8']);
  });

  it('drops one mark only: a second one is text', () => {
    assert.deepEqual(textOf(bytes('\ufeff\ufeffA')), ['\ufeffA', 'utf-8']);
  });

  it('reads UTF-16 with a byte order mark, in either order', () => {
    assert.deepEqual(textOf(Buffer.from('\ufeffAğrı 😀', 'utf16le')), ['Ağrı 😀', 'utf-16le']);
    assert.deepEqual(textOf(bigEndian('\ufeffAğrı 😀')), ['Ağrı 😀', 'utf-16be']);
  });

  it('takes zero bytes for binary data', () => {
    assert.equal(textOf(bytes('PNG', [0, 1, 2])), 'binary');
    assert.equal(textOf(Buffer.from('no mark', 'utf16le')), 'binary');
    assert.equal(textOf(Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])), 'binary');
  });

  it('calls a file without words empty', () => {
    for (const empty of [bytes(), bytes([0xef, 0xbb, 0xbf]), bytes(' \r\n\t'), Buffer.from('\ufeff', 'utf16le')])
      assert.equal(textOf(empty), 'empty');
  });

  it('tells where UTF-8 is broken', () => {
    const cases: [Uint8Array, RegExp][] = [
      [bytes([0xff], 'abc'), /bytes from 0 on \(in line 1\)/],
      [bytes('one\ntwo ', [0xe9], ' three'), /bytes from 8 on \(in line 2\)/],
      [bytes('one\ntwo\nthr', [0xc3]), /bytes from 11 on \(in line 3\)/],
      [bytes('euro \u20ac ', [0xe2, 0x82]), /bytes from 9 on \(in line 1\)/],
      [bytes('a'.repeat(5000), [0x80]), /bytes from 5000 on \(in line 1\)/],
    ];
    for (const [given, place] of cases) {
      const decoded = decodeText(given);
      assert.ok('problem' in decoded && decoded.problem === 'broken-utf-8');
      assert.match(decoded.message, place);
      assert.match(decoded.message, /Save it again as UTF-8/);
    }
  });

  it('refuses broken UTF-16', () => {
    assert.equal(textOf(Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8])), 'broken-utf-16');
  });

  it('reads up to 10 MB', () => {
    assert.equal(textOf(new Uint8Array(maximumBytes + 1).fill(0x61)), 'too-large');
    assert.notEqual(textOf(new Uint8Array(maximumBytes).fill(0x61)), 'too-large');
  });
});
