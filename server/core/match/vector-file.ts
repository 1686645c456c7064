import type { Steps } from '../steps';
import { WordVectors } from './vectors';

/** Files name frequent words first; the words of a news text are among so many. */
const mostWords = 200_000;
const largestDimension = 4096;
/** A longer line belongs to no such file. Bytes. */
const longestLine = 1 << 20;
/** Lines between two places where the work may be interrupted. */
const linesATurn = 64;

const newline = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;

/** What a file of word vectors holds. */
export interface VectorFile {
  /** null where nothing in it can be used. */
  readonly vectors: WordVectors | null;
  /** What is wrong in it, in plain sentences that name the line; null where nothing is. */
  readonly problem: string | null;
}

/**
 * Reads a text file of word vectors piece by piece: `count dimension` in the first line, then a line for each word, `word v1 v2 …`, with
 * single spaces between, in UTF-8. A line that is wrong is left out.
 */
export class VectorFileReader {
  readonly #limit: number;
  readonly #decoder = new TextDecoder();
  #rest: Uint8Array = new Uint8Array(0);
  #line = 0;
  /** As the first line has it. */
  #count = 0;
  #vectors: WordVectors | null = null;
  #numbers = new Float64Array(0);
  #problem: string | null = null;
  #wrong = 0;
  #done = false;

  /** @param limit how many words are read at most */
  constructor(limit = mostWords) {
    this.#limit = limit;
  }

  /** How much has been read of what is to be read, 0..1. */
  get share(): number {
    return this.#count > 0 ? Math.min(1, (this.#line - 1) / Math.min(this.#count, this.#limit)) : 0;
  }

  /** Reads the next bytes of the file. Returns true where no more of it is needed. */
  *read(bytes: Uint8Array): Steps<boolean> {
    let from = 0;
    for (let end = bytes.indexOf(newline); end >= 0 && !this.#done; end = bytes.indexOf(newline, from)) {
      this.#take(joined(this.#rest, bytes.subarray(from, end)));
      this.#rest = new Uint8Array(0);
      from = end + 1;
      if (this.#line % linesATurn === 0) yield;
    }
    if (!this.#done) this.#rest = joined(this.#rest, bytes.slice(from));
    if (this.#rest.length > longestLine) this.#end();
    return this.#done;
  }

  /** What the file holds, when all of it has been read. */
  finish(): VectorFile {
    if (!this.#done && this.#rest.length > 0) this.#end();
    if (this.#line === 0) return { vectors: null, problem: 'It is empty.' };
    const { size } = this.#vectors ?? { size: 0 };
    const problem = this.#problem ?? (size === 0 ? 'It holds no word.' : null);
    const more = this.#wrong > 1 ? ` So ${this.#wrong === 2 ? 'is one more line' : `are ${this.#wrong - 1} more lines`}.` : '';
    const rest = size > 0 && this.#wrong > 0 ? `${more} The other lines are used.` : more;
    return { vectors: size > 0 ? this.#vectors : null, problem: problem === null ? null : problem + rest };
  }

  #end(): void {
    this.#take(this.#rest.subarray(0, longestLine));
    this.#done = true;
  }

  #take(line: Uint8Array): void {
    this.#line++;
    let end = line.length;
    if (line[end - 1] === carriageReturn) end--;
    while (end > 0 && line[end - 1] === space) end--;
    if (this.#vectors === null) this.#header(line.subarray(0, end));
    else if (end > 0) this.#word(this.#vectors, line.subarray(0, end));
    if (this.#vectors === null || this.#line > this.#limit) this.#done = true;
  }

  #header(line: Uint8Array): void {
    // The decoder takes a byte order mark away.
    const [, count, dimension] = /^(\d{1,12}) (\d{1,4})$/.exec(this.#decoder.decode(line.subarray(0, 64))) ?? [];
    if (Number(count) > 0 && Number(dimension) > 0 && Number(dimension) <= largestDimension) {
      this.#count = Number(count);
      this.#numbers = new Float64Array(Number(dimension));
      this.#vectors = new WordVectors(Number(dimension));
    } else
      this.#problem =
        'Line 1 has to tell how many words there are and how many numbers each has, such as “200000 300”. ' +
        'A packed file (.gz, .zip) has to be unpacked first.';
  }

  #word(vectors: WordVectors, line: Uint8Array): void {
    const cut = line.indexOf(space);
    if (cut > 0 && readNumbers(line, cut, this.#numbers)) {
      vectors.add(this.#decoder.decode(line.subarray(0, cut)).toLowerCase(), this.#numbers);
      return;
    }
    this.#wrong++;
    this.#problem ??= `Line ${this.#line} is wrong: it has to be a word and ${vectors.dimension} numbers, with a space before each.`;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** Of ten, the ones that are exact; looked up, which is many times faster than working them out. */
const powers = Float64Array.from({ length: 23 }, (_, n) => 10 ** n);

/**
 * Reads numbers such as "-0.0123" and "1.5e-05", a space before each. By hand: a file has sixty million of them, and a string for each
 * would take ten times as long.
 * @returns false where there are more or fewer than `into` holds, or something else stands there
 */
function readNumbers(bytes: Uint8Array, start: number, into: Float64Array): boolean {
  let at = start;
  for (let n = 0; n < into.length; n++) {
    if (bytes[at++] !== space) return false;
    const negative = bytes[at] === 0x2d;
    if (negative) at++;
    let value = 0;
    let digits = 0;
    let exponent = 0;
    for (let point = false; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === 0x2e && !point) point = true;
      else if (byte >= 0x30 && byte <= 0x39) {
        value = value * 10 + byte - 0x30;
        digits++;
        if (point) exponent--;
      } else break;
    }
    if (digits === 0) return false;
    if (bytes[at] === 0x65 || bytes[at] === 0x45) {
      const sign = bytes[++at] === 0x2d ? -1 : 1;
      if (bytes[at] === 0x2d || bytes[at] === 0x2b) at++;
      const from = at;
      let power = 0;
      for (; at < bytes.length && bytes[at]! >= 0x30 && bytes[at]! <= 0x39; at++) power = power * 10 + bytes[at]! - 0x30;
      if (at === from) return false;
      exponent += sign * power;
    }
    const scaled = exponent <= 0 && exponent >= -22 ? value / powers[-exponent]! : value * 10 ** exponent;
    into[n] = negative ? -scaled : scaled;
    if (!Number.isFinite(into[n])) return false;
  }
  return at === bytes.length;
}
