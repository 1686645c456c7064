import { Tag } from '../languages/tags';
import { has, hasFiniteVerb, isPlainlyFinite, isText, isWordOrNumber } from './phrases';
import type { Tagged } from './tagged';

/**
 * The verb of saying whose words stand behind the colon at token `colon`: "Le maire nuance : ce n'était qu'un essai"; -1 where
 * none does, or where no clause stands there.
 */
export function verbBeforeColon(s: Tagged, colon: number, end: number): number {
  if (!isText(s, colon, ':') || s.tokens[colon + 1]?.kind === 'quote') return -1;
  // "La police confirme : quatre blessés": right before the colon a verb needs no clause behind it.
  const near = s.profile.described && has(s, colon - 1, Tag.Say) && has(s, colon - 1, Tag.Finite) && !has(s, colon - 1, Tag.Noun);
  if (near && end - colon > 2) return colon - 1;
  if (!hasFiniteVerb(s, colon + 1, end)) return -1;
  for (let i = colon - 1; i >= 0 && colon - i < 9; i--) {
    if (!isWordOrNumber(s, i)) return -1;
    if (has(s, i, Tag.Complementiser | Tag.Subordinator)) return -1;
    if (has(s, i, Tag.Say)) return i;
    // Another verb between: its clause is what the colon explains.
    if (isPlainlyFinite(s, i)) return -1;
  }
  return -1;
}
