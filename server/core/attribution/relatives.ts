import { Tag } from '../languages/tags';
import { has, isAnimate, isText, nounPhraseBefore, type Run } from './phrases';
import type { Tagged } from './tagged';

/** Whom a relative clause speaks of, and where it ends. */
export interface Relative {
  readonly antecedent: Run;
  /** Behind the last token of the clause: the comma that closes it, or the end of the sentence. */
  readonly end: number;
}

/**
 * "le maire, qui a promis une enquête, …": the relative clause whose verb group begins at token `group`; null where that
 * group stands in a clause of another kind.
 */
export function relativeAt(s: Tagged, group: number, end: number): Relative | null {
  let at = group - 1;
  while (at > 0 && has(s, at, Tag.Adverb)) at--;
  if (at < 1 || !s.profile.relatives?.has(s.tokens[at]!.lower)) return null;
  const apart = isText(s, at - 1, ',');
  const antecedent = nounPhraseBefore(s, apart ? at - 1 : at);
  if (antecedent.from === antecedent.to || !isAnimate(s, antecedent)) return null;
  let depth = 0;
  for (let i = group; i < end; i++) {
    if (s.tokens[i]!.kind === 'quote') depth = depth > 0 && '»”"'.includes(s.tokens[i]!.text) ? depth - 1 : depth + 1;
    if (depth === 0 && isText(s, i, ',')) return { antecedent, end: i };
  }
  return { antecedent, end };
}
