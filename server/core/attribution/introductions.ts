import { Tag } from '../languages/tags';
import type { Attribution, Source } from '../model';
import { contentEnd } from './candidate';
import { confidenceOf, reasonsOf } from './features';
import { canSpeak, has, isText, isWord, nounPhraseAfter, type Run, spanOf, subjectBefore } from './phrases';
import type { Tagged } from './tagged';

/** So many words introduce somebody; more tell something besides. */
const longest = 14;
/** "reports on its front page today:": words between the verb and the colon. */
const farthest = 6;

/**
 * Whom a sentence introduces that ends in a colon: "The Penmarsh Herald reports:", "As the mayor wrote on Monday:". What
 * they say stands in the next paragraph. null for any other sentence.
 */
export function introducedIn(s: Tagged): Run | null {
  const end = s.tokens.length - 1;
  if (!isText(s, end, ':') || end > longest) return null;
  let noun = false;
  for (let i = end - 1; i >= 0 && end - i <= farthest; i--) {
    if (!isWord(s, i)) return null;
    // "released this statement:": a noun for what is said does as well.
    noun ||= has(s, i, Tag.SayNoun);
    if (!(has(s, i, Tag.Say) || (noun && !has(s, i, Tag.SayNoun))) || !has(s, i, Tag.Finite | Tag.Participle)) continue;
    const before = subjectBefore(s, i);
    if (before.from < before.to && canSpeak(s, before)) return before;
    const after = nounPhraseAfter(s, i + 1, 1);
    return after.from < after.to && canSpeak(s, after) ? after : null;
  }
  return null;
}

/** Gives a paragraph to whoever the line before it introduced. `lists` holds the attributions of each sentence and is added to. */
export function continueIntroduced(sentences: readonly Tagged[], lists: Attribution[][], source: Source): void {
  for (const [i, s] of sentences.entries()) {
    const to = contentEnd(s);
    if (to === 0 || lists[i]!.some((a) => a.mode === 'assertion')) continue;
    lists[i]!.push({
      type: 'indirect',
      mode: 'assertion',
      source,
      cue: null,
      content: [spanOf(s, { from: 0, to })],
      via: null,
      confidence: confidenceOf(['continued', 'speaker']),
      why: reasonsOf(['continued']),
    });
  }
}
