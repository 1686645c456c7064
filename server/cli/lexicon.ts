import { readFileSync } from 'node:fs';
import { decodeText, type Lexicon, lexiconFrom, maximumBytes } from '../core';
import { NothingToRead, type Notice, reasonOf } from './files';

/**
 * Reads a lexicon from a file that holds what the setting `synoptic.lexicon` holds. Bad entries become notices, the others count.
 * @throws NothingToRead where the file cannot be read or is no JSON: an analysis without it would not be what was asked for
 */
export function readLexicon(file: string): { readonly lexicon: Lexicon | null; readonly notices: readonly Notice[] } {
  const { lexicon, problems } = lexiconFrom(jsonIn(file));
  return {
    lexicon,
    notices: problems.map(({ where, message }) => ({
      file,
      message: `${where || 'The lexicon'} ${message} Everything else in it is used.`,
    })),
  };
}

function jsonIn(file: string): unknown {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new NothingToRead(missing ? `${file}: there is no such file` : `${file}: ${reasonOf(error)}`);
  }
  const decoded = decodeText(bytes.subarray(0, maximumBytes + 1));
  if ('problem' in decoded) throw new NothingToRead(`${file}: ${decoded.message}`);
  try {
    return JSON.parse(decoded.text);
  } catch {
    throw new NothingToRead(`${file}: is no well-formed JSON`);
  }
}
