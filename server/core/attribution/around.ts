import { contentEnd } from './candidate';
import { hasFiniteVerb, type Run } from './phrases';
import type { Tagged } from './tagged';

const parting = new Set([',', '–', '—', ')', ';']);

/** The next comma, dash or closing bracket after token `from`, or the end of the sentence. */
export function segmentEnd(s: Tagged, from: number): number {
  const end = contentEnd(s);
  let i = from;
  while (i < end && !parting.has(s.tokens[i]!.text) && s.tokens[i]!.kind !== 'quote') i++;
  return i;
}

/** Everything but the aside itself and the comma before it. */
export function contentAround(s: Tagged, from: number, to: number): Run[] {
  const end = contentEnd(s);
  const runs: Run[] = [];
  let before = from;
  while (before > 0 && s.tokens[before - 1]!.kind === 'punctuation') before--;
  if (before > 0) runs.push({ from: 0, to: before });
  let after = to;
  while (after < end && s.tokens[after]!.kind === 'punctuation') after++;
  // "…, police said on Monday in Leeds": the circumstances of the speech are no part of what is said.
  const circumstances = before < from && before > 0 && after === to && !hasFiniteVerb(s, after, end);
  if (after < end && !circumstances) runs.push({ from: after, to: end });
  return runs;
}
