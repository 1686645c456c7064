import type { Token } from '../text/tokens';

/** A word or a run of words, of which the last may go on (`operat*`). */
export interface Wording {
  readonly words: readonly string[];
  readonly open: boolean;
}

/** The wordings of one cell of a table, which stand between bars. */
export const wordingsOf = (cell: string): Wording[] =>
  cell
    .split('|')
    .filter(Boolean)
    .map((text) => ({ words: text.replace('*', '').split(' '), open: text.endsWith('*') }));

/** How many tokens the longest of some wordings takes from an index on; 0 where none stands there. */
export function longestAt(tokens: readonly Token[], at: number, wordings: readonly Wording[]): number {
  let longest = 0;
  for (const { words, open } of wordings) {
    if (words.length <= longest) continue;
    const last = words.length - 1;
    const stands = words.every((word, i) => {
      const lower = tokens[at + i]?.lower;
      return lower !== undefined && (open && i === last ? lower.startsWith(word) : lower === word);
    });
    if (stands) longest = words.length;
  }
  return longest;
}
