import { list } from '../profile';

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[\p{L}\d])/u;
const inverted = /^(\p{L}[\p{L}']*?)-(?:t-)?(?:ils?|elles?|on|je)$/u;

/** Words with an apostrophe or a hyphen that are one word all the same. */
const whole = new Set(list("aujourd'hui d'aucuns c'est-à-dire"));

/**
 * Where a word falls into several: "l'accord" at 2, "dit-il" at 3, "qu'a-t-il" at 3 and 4. The hyphens and the t of
 * "a-t-il" belong to the second part.
 */
export function cutsOf(lower: string): number[] {
  const apostrophe = lower.indexOf("'");
  const hyphen = lower.indexOf('-');
  if ((apostrophe < 0 && hyphen < 0) || whole.has(lower)) return [];
  const cuts: number[] = [];
  const head = apostrophe > 0 ? (elided.exec(lower)?.[0].length ?? 0) : 0;
  if (head > 0) cuts.push(head);
  const rest = lower.slice(head);
  // "qu'il n'a": one elision inside another word does not happen; "l'a-t-il" does.
  const stem = hyphen > 0 ? inverted.exec(rest)?.[1] : undefined;
  if (stem) cuts.push(head + stem.length);
  return cuts;
}
