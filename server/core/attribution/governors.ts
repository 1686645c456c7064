import { Tag } from '../languages/tags';
import { canSpeak, has, hasFiniteVerb, isWordOrNumber, nounPhraseAfter, type Run } from './phrases';
import type { Tagged } from './tagged';

/** "Une étude parue dans une revue", "un rapport remis au ministre": what opens the clause and is told more of, rather than what a preposition governs; or null. */
export function governor(s: Tagged, near: Run): Run | null {
  let start = near.from;
  while (start > 0 && isWordOrNumber(s, start - 1)) start--;
  while (start < near.from && has(s, start, Tag.Coordinator | Tag.Complementiser | Tag.Adverb)) start++;
  const lead = nounPhraseAfter(s, start, 1);
  if (lead.from === lead.to || lead.to >= near.from || !canSpeak(s, lead) || !has(s, lead.to, Tag.Participle)) return null;
  return hasFiniteVerb(s, lead.to + 1, near.from) ? null : { from: lead.from, to: near.to };
}
