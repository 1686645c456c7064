/** A text, or why there is none. `message` is a plain sentence that says what to do. */
export type Decoded =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' }
  | { readonly problem: DecodeProblem; readonly message: string };

export type DecodeProblem = 'empty' | 'too-large' | 'binary' | 'broken-utf-8' | 'broken-utf-16';

/** The largest file that is read, in bytes. */
export const maximumBytes = 10 * 1024 * 1024;

const messages = {
  empty: 'The file is empty. Put the text of the article in it, or remove it.',
  tooLarge: 'The file is larger than 10 MB, which no article is. Split it, or move it out of the folder.',
  binary: 'The file is no plain text (it holds binary data). Save the article as plain text in UTF-8.',
  utf16: 'The file is broken UTF-16. Save it again as UTF-8.',
};

/**
 * Reads the bytes of a file as text: UTF-8, or UTF-16 with a byte order mark. The mark is no part of the text. Never
 * guesses: what is neither gives a problem.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > maximumBytes) return { problem: 'too-large', message: messages.tooLarge };
  if (bytes.length === 0) return { problem: 'empty', message: messages.empty };
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) return { problem: 'binary', message: messages.binary };
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    if (encoding !== 'utf-8') return { problem: 'broken-utf-16', message: messages.utf16 };
    const { offset, line } = whereBroken(bytes);
    const message = `The file is no valid UTF-8: the bytes from ${offset} on (in line ${line}) are no character. Save it again as UTF-8.`;
    return { problem: 'broken-utf-8', message };
  }
  if (text.includes('\0')) return { problem: 'binary', message: messages.binary };
  if (text.trim() === '') return { problem: 'empty', message: messages.empty };
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Where the first broken character begins (bytes count from 0), by halving; the decoder itself does not tell. */
function whereBroken(bytes: Uint8Array): { offset: number; line: number } {
  let readable = 0;
  let broken = bytes.length + 1;
  while (broken - readable > 1) {
    const middle = (readable + broken) >> 1;
    if (isReadable(bytes.subarray(0, middle), middle === bytes.length)) readable = middle;
    else broken = middle;
  }
  // Where the readable part ends inside a character, that character is the broken one.
  let offset = readable;
  while (!isReadable(bytes.subarray(0, offset), true)) offset--;
  let line = 1;
  for (let at = 0; at < offset; at++) if (bytes[at] === 0x0a) line++;
  return { offset, line };
}

/** @param whole false where a character may go on beyond these bytes */
function isReadable(bytes: Uint8Array, whole: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !whole });
    return true;
  } catch {
    return false;
  }
}
