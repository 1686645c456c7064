import { closeSync, openSync, readSync } from 'node:fs';
import { type LexiconLanguage, run, type Similarity, VectorFileReader, vectorSimilarity, type WordVectors } from '../core';
import type { Progress } from './analysis';
import { NothingToRead, type Notice, reasonOf } from './files';

/** Bytes that are read at once. */
const pieceSize = 1 << 20;

/**
 * Reads files of word vectors. What is wrong in one becomes a notice, and its other lines count.
 * @param files path by language
 * @throws NothingToRead where nothing of a file can be used: an analysis without it would not be what was asked for
 */
export function readVectors(
  files: ReadonlyMap<LexiconLanguage, string>,
  progress: Progress,
): { readonly similarity: Similarity; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const read = new Map<LexiconLanguage, WordVectors>();
  for (const [language, file] of files) {
    const { vectors, problem } = readFile(file, (share) => progress(`Reading word vectors, ${Math.floor(100 * share)} %: ${file}`));
    if (!vectors) throw new NothingToRead(`${file}: ${problem}`);
    if (problem !== null) notices.push({ file, message: problem });
    read.set(language, vectors);
    const [first] = read.values();
    if (vectors.dimension !== first!.dimension)
      throw new NothingToRead(
        `${file}: has ${vectors.dimension} numbers a word, the first file has ${first!.dimension}; only files of one set can be compared`,
      );
  }
  return { similarity: vectorSimilarity(read, [...files].flat().join('\n')), notices };
}

function readFile(file: string, onShare: (share: number) => void): ReturnType<VectorFileReader['finish']> {
  const reader = new VectorFileReader();
  const bytes = new Uint8Array(pieceSize);
  let handle: number | null = null;
  try {
    handle = openSync(file, 'r');
    for (let size = readSync(handle, bytes); size > 0; size = readSync(handle, bytes)) {
      if (run(reader.read(bytes.subarray(0, size)))) break;
      onShare(reader.share);
    }
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new NothingToRead(missing ? `${file}: there is no such file` : `${file}: ${reasonOf(error)}`);
  } finally {
    if (handle !== null) closeSync(handle);
  }
  return reader.finish();
}
