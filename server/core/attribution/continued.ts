import type { Attribution, Source, Span } from '../model';
import type { Quotation } from '../text/quotations';
import { contentEnd } from './candidate';
import { confidenceOf, reasonsOf } from './features';
import { spanOf } from './phrases';
import { isUtterance, runOf } from './quotes';
import type { Tagged } from './tagged';

/** What the quotations before have left open. */
export interface Carry {
  /** Who spoke in the quotation before, in the same paragraph or in one that was left open. */
  readonly speaker: Source | null;
  readonly known: boolean;
}

export const nothingCarried: Carry = { speaker: null, known: false };

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/**
 * Gives a speaker to the sentences of a paragraph that are quoted and name none: the one whom the same quotation, or the
 * one before it, has already. `lists` holds the attributions of each sentence and is added to.
 * @param lastSource whose words stand right before the paragraph, in any form
 * @returns what the next paragraph inherits
 */
export function continueQuotations(
  sentences: readonly Tagged[],
  quotations: readonly Quotation[],
  lists: Attribution[][],
  before: Carry,
  lastSource: Source | null,
): Carry {
  let carry = before;
  let first = 0;
  for (const quotation of quotations) {
    // A dash gives the word to somebody else, so whoever spoke before is not heard on.
    let found = quotation.dash === 'turn' ? nothingCarried : carry;
    if (!quotation.dash && !found.known && quotation === quotations[0]) found = { speaker: lastSource, known: lastSource !== null };
    while (first < sentences.length && sentences[first]!.end <= quotation.start) first++;
    let last = first;
    while (last < sentences.length && sentences[last]!.start < quotation.end) last++;
    for (const list of lists.slice(first, last))
      for (const a of list)
        if (a.type !== 'indirect' && a.content.some((c) => overlaps(c, quotation))) found = { speaker: a.source, known: true };
    for (let i = first; i < last; i++) {
      const s = sentences[i]!;
      const whole = runOf(s, quotation);
      if (whole.to === whole.from || !isUtterance(s, whole, quotation)) continue;
      const run = { from: whole.from, to: Math.min(whole.to, contentEnd(s)) };
      if (run.to <= run.from) continue;
      const span = spanOf(s, run);
      if (lists[i]!.some((a) => a.content.some((c) => overlaps(c, span)))) continue;
      // A title or a slogan within a sentence of the outlet's own is no speech.
      const begunBefore = quotation.start < s.start;
      if (whole.to - whole.from < 0.6 * s.tokens.length && !quotation.open && !quotation.dash && !begunBefore) continue;
      lists[i]!.push({
        type: 'direct',
        mode: 'assertion',
        source: found.speaker,
        cue: null,
        content: [span],
        via: null,
        confidence: confidenceOf(['continued', ...(found.speaker ? (['speaker'] as const) : [])]),
        why: reasonsOf(['continued']),
      });
      found = { ...found, known: true };
    }
    carry = found;
  }
  // A paragraph that is a quotation and no more goes on for whoever spoke at the end of the one before.
  return quotations.length > 0 ? carry : nothingCarried;
}
