import type { LexiconLanguage } from '../lexicon/inflection';
import type { Similarity } from './similarity';

/** Vectors that are kept in one piece of memory. */
const blockSize = 4096;
/** The largest value of a number of a kept vector. */
const scale = 127;

/** Words of one language as vectors of one length, in a byte a number: what is compared is their directions, for which that is enough. */
export class WordVectors {
  readonly #rows = new Map<string, number>();
  readonly #blocks: Int8Array[] = [];
  readonly #lengths: number[] = [];

  /** @param dimension how many numbers each vector has */
  constructor(readonly dimension: number) {}

  /** How many words there are. */
  get size(): number {
    return this.#rows.size;
  }

  /** Adds a word in lower case; of several vectors for one word the first counts. A vector of zeros has no direction and is left out. */
  add(word: string, vector: ArrayLike<number>): void {
    if (this.#rows.has(word)) return;
    let largest = 0;
    for (let i = 0; i < this.dimension; i++) largest = Math.max(largest, Math.abs(vector[i]!));
    if (largest === 0) return;
    const row = this.#rows.size;
    if (row % blockSize === 0) this.#blocks.push(new Int8Array(blockSize * this.dimension));
    const block = this.#blocks.at(-1)!;
    const offset = (row % blockSize) * this.dimension;
    let square = 0;
    for (let i = 0; i < this.dimension; i++) {
      const value = Math.round((vector[i]! / largest) * scale);
      block[offset + i] = value;
      square += value * value;
    }
    this.#rows.set(word, row);
    this.#lengths.push(Math.sqrt(square));
  }

  /** The cosine of a word's vector and a word's of another language, -1..1; null where either has none. Both have one dimension. */
  cosine(word: string, other: WordVectors, otherWord: string): number | null {
    const row = this.#rows.get(word);
    const otherRow = other.#rows.get(otherWord);
    if (row === undefined || otherRow === undefined) return null;
    const [block, otherBlock] = [this.#blocks[Math.floor(row / blockSize)]!, other.#blocks[Math.floor(otherRow / blockSize)]!];
    const [offset, otherOffset] = [(row % blockSize) * this.dimension, (otherRow % blockSize) * this.dimension];
    let sum = 0;
    for (let i = 0; i < this.dimension; i++) sum += block[offset + i]! * otherBlock[otherOffset + i]!;
    return sum / (this.#lengths[row]! * other.#lengths[otherRow]!);
  }
}

/**
 * A similarity by word vectors of several languages in one space. Vectors of two dimensions are never compared.
 * @param key equal for equal vectors
 */
export const vectorSimilarity = (vectors: ReadonlyMap<LexiconLanguage, WordVectors>, key: string): Similarity => ({
  key,
  between: (a, b) => {
    const [from, to] = [vectors.get(a), vectors.get(b)];
    if (!from || from.dimension !== to?.dimension) return null;
    return (one, other) => {
      const cosine = from.cosine(one.word, to, other.word);
      return cosine === null ? null : Math.min(1, Math.max(0, cosine));
    };
  },
});
