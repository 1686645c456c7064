import type { Attribution, Source } from '../model';
import { contentEnd, unquoted } from './candidate';
import { confidenceOf, reasonsOf } from './features';
import { isMild, isReported, segmentsOf } from './fields';
import { spanOf } from './phrases';
import type { Tagged } from './tagged';

/** The finite verbs of the main clauses of a sentence. */
const mainVerbs = (s: Tagged): number[] =>
  segmentsOf(s, unquoted(s))
    .filter((g) => g.kind === 'main')
    .map((g) => g.finite);

/**
 * Whether all that a sentence asserts stands in reported mood: "Die Brücke sei sicher und werde geöffnet." Where the sentence
 * before stands in it (`goesOn`), the milder forms do too: "Die Arbeiter hätten das bestätigt."
 */
export function isFreeIndirect(s: Tagged, goesOn: boolean): boolean {
  if (!s.profile.isReported) return false;
  const verbs = mainVerbs(s);
  const isTold = (i: number) => isReported(s, i) || (goesOn && isMild(s, i));
  return verbs.length > 0 && isTold(verbs[0]!) && verbs.filter(isTold).length * 2 >= verbs.length;
}

/** Whether a sentence reports in that mood. */
const reports = (s: Tagged): boolean =>
  segmentsOf(s, unquoted(s)).some((g) => g.finite >= 0 && (isReported(s, g.finite) || isMild(s, g.finite)));

/**
 * Gives the sentences of a paragraph that stand in reported mood and name no speaker to whoever spoke before. `lists` holds
 * the attributions of each sentence and is added to.
 * @param before who spoke at the end of the paragraph before
 * @returns who spoke last in this paragraph
 */
export function continueReports(sentences: readonly Tagged[], lists: Attribution[][], before: Source | null): Source | null {
  if (!sentences[0]?.profile.isReported) return null;
  let speaker = before;
  let goesOn = false;
  for (const [i, s] of sentences.entries()) {
    const own = lists[i]!.filter((a) => a.mode === 'assertion' && a.via === null);
    if (own.length > 0) {
      speaker = own.findLast((a) => a.source)?.source ?? speaker;
      goesOn = speaker !== null && reports(s);
    } else if (isFreeIndirect(s, goesOn)) {
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
      goesOn = true;
    } else {
      speaker = null;
      goesOn = false;
    }
  }
  return speaker;
}
