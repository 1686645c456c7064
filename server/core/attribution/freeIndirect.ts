import type { Attribution, Source } from '../model';
import { contentEnd, type QuoteMask } from './candidate';
import { confidenceOf, reasonsOf } from './features';
import { isReported, segmentsOf } from './fields';
import { spanOf } from './phrases';
import type { Tagged } from './tagged';

const unquoted = (s: Tagged): QuoteMask => new Uint8Array(s.tokens.length);

/** Whether all that a sentence asserts stands in reported mood: "Die Brücke sei sicher und werde geöffnet." */
export function isFreeIndirect(s: Tagged): boolean {
  if (!s.profile.isReported) return false;
  const mains = segmentsOf(s, unquoted(s)).filter((g) => g.kind === 'main');
  return mains.length > 0 && isReported(s, mains[0]!.finite) && mains.filter((g) => isReported(s, g.finite)).length * 2 >= mains.length;
}

/**
 * Gives the sentences of a paragraph that stand in reported mood and name no speaker to whoever spoke before. `lists` holds
 * the attributions of each sentence and is added to.
 * @param before who spoke at the end of the paragraph before
 * @returns who spoke last in this paragraph
 */
export function continueReports(sentences: readonly Tagged[], lists: Attribution[][], before: Source | null): Source | null {
  let speaker = before;
  for (const [i, s] of sentences.entries()) {
    const own = lists[i]!.filter((a) => a.mode === 'assertion' && a.via === null);
    if (own.length > 0) speaker = own.findLast((a) => a.source)?.source ?? speaker;
    else if (isFreeIndirect(s)) {
      lists[i]!.push({
        type: 'free-indirect',
        mode: 'assertion',
        source: speaker,
        cue: null,
        content: [spanOf(s, { from: 0, to: contentEnd(s) })],
        via: null,
        confidence: confidenceOf(['reportedMood', ...(speaker ? (['speaker'] as const) : [])]),
        why: reasonsOf(['reportedMood']),
      });
    } else speaker = null;
  }
  return speaker;
}
