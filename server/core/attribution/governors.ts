import { reporting, Tag } from '../languages/tags';
import {
  canSpeak,
  has,
  hasFiniteVerb,
  isAnimate,
  isText,
  isWordOrNumber,
  nounPhraseAfter,
  nounPhraseBefore,
  type Run,
  startsClause,
} from './phrases';
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

/** "Voters who had heard of the plan said": the subject with the relative clause that ends at its verb; null where none does. */
export function withRelative(s: Tagged, near: Run, end: number): Run | null {
  const { grammar } = s.profile;
  if (grammar.verb !== 'medial' || grammar.inverts || has(s, near.from, Tag.Pronoun) || has(s, near.from - 1, reporting)) return null;
  for (let i = near.from - 1; i > 0 && end - i < 18; i--) {
    if (isText(s, i, ',') || s.tokens[i]!.kind === 'quote' || has(s, i, Tag.Coordinator | Tag.Complementiser)) return null;
    if (!has(s, i, Tag.Subordinator)) continue;
    if (!has(s, i, Tag.Pronoun) && !s.profile.whose?.has(s.tokens[i]!.lower)) return null;
    if (!hasFiniteVerb(s, i + 1, near.from)) return null;
    const antecedent = nounPhraseBefore(s, i);
    return antecedent.from < antecedent.to && isAnimate(s, antecedent) && startsClause(s, antecedent.from)
      ? { from: antecedent.from, to: end }
      : null;
  }
  return null;
}
