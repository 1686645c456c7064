import type { Token } from '../text/tokens';

/**
 * A small pattern language for word tables. Patterns are separated by commas; the words of one pattern by spaces.
 * `kill*` is a prefix, `dead` the whole word, `…` lets up to three words stand between its neighbours.
 */
export interface Patterns {
  /** Index of the first token of the first match in reading order, from `from` on; -1 where nothing matches. */
  find(words: readonly string[], from?: number): number;
}

interface Part {
  readonly text: string;
  readonly prefix: boolean;
}

const gap = '…';
const widestGap = 3;

/** Reads a table once; matching is linear in the number of words. The first word of a pattern has at least two letters. */
export function patterns(...tables: readonly string[]): Patterns {
  const byStart = new Map<string, (Part | typeof gap)[][]>();
  for (const pattern of tables.flatMap((table) => table.split(','))) {
    const parts = pattern
      .trim()
      .split(/\s+/)
      .map((word) => (word === gap ? gap : part(word)));
    const first = parts[0] as Part;
    const key = first.text.slice(0, 2);
    const known = byStart.get(key);
    if (known) known.push(parts);
    else byStart.set(key, [parts]);
  }
  return {
    find(words, from = 0) {
      for (let at = from; at < words.length; at++)
        if (byStart.get(words[at]!.slice(0, 2))?.some((parts) => matches(parts, 0, words, at))) return at;
      return -1;
    },
  };
}

const part = (word: string): Part => (word.endsWith('*') ? { text: word.slice(0, -1), prefix: true } : { text: word, prefix: false });

function matches(parts: readonly (Part | typeof gap)[], index: number, words: readonly string[], at: number): boolean {
  const wanted = parts[index];
  if (wanted === undefined) return true;
  if (wanted === gap) {
    for (let skip = 0; skip <= widestGap; skip++) if (matches(parts, index + 1, words, at + skip)) return true;
    return false;
  }
  const word = words[at];
  if (word === undefined || !(wanted.prefix ? word.startsWith(wanted.text) : word === wanted.text)) return false;
  return matches(parts, index + 1, words, at + 1);
}

/** The form in which tables write a word: composed letters, and the Turkish capital dotted I as a plain i. */
export function tableForm(token: Token): string {
  return /^[\x00-\x7f]*$/.test(token.lower) ? token.lower : token.lower.replace(/i\u0307/g, 'i').normalize('NFC');
}

/** The primary language of a BCP 47 tag. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split('-')[0]!;
