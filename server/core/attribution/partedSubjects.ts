import { auxiliary, reporting, Tag } from '../languages/tags';
import {
  has,
  hasFiniteVerb,
  isAnimate,
  isComma,
  isDash,
  isName,
  isPlainlyFinite,
  nounPhraseBefore,
  onlyDays,
  type Run,
  startsClause,
} from './phrases';
import type { Tagged } from './tagged';

/*
 * Subjects that an aside between commas or a relative clause parts from their verb.
 */

/** "Voters who had heard of the plan said": the subject with the relative clause that ends at its verb; null where none does. */
export function withRelative(s: Tagged, near: Run, end: number): Run | null {
  const { grammar } = s.profile;
  if (grammar.verb !== 'medial' || grammar.inverts || has(s, near.from, Tag.Pronoun) || has(s, near.from - 1, reporting)) return null;
  for (let i = near.from - 1; i > 0 && end - i < 18; i--) {
    if (isComma(s, i) || s.tokens[i]!.kind === 'quote' || has(s, i, Tag.Coordinator | Tag.Complementiser)) return null;
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

export function subjectAcrossAside(s: Tagged, comma: number): Run | null {
  for (let i = comma - 1; i > 0 && comma - i < 40; i--) {
    if (!isComma(s, i) && s.tokens[i]!.text !== '(' && !isDash(s, i)) continue;
    const subject = nounPhraseBefore(s, i);
    if (subject.from === subject.to || onlyDays(s, subject)) continue;
    if (!startsSubject(s, subject.from)) {
      // "One fan who came from Oslo, Kari Berg, said"
      const told = isName(s, comma - 1) && isComma(s, i) && !hasFiniteVerb(s, i + 1, comma) ? withRelative(s, subject, i) : null;
      if (told) return { from: told.from, to: comma };
      continue;
    }
    // The aside must not hold the clause's own verb: "X came, he saw, said" is no aside; "who …" and a noun phrase are.
    let relative = i + 1;
    while (relative < comma && !has(s, relative, Tag.Subordinator)) relative++;
    const describes = s.profile.grammar.bareClause === 'beside' && has(s, i + 1, Tag.Determiner) && !has(s, i + 1, Tag.Pronoun);
    if (describes ? holdsVerb(s, i + 1, relative) : hasFiniteVerb(s, i + 1, relative)) continue;
    const whole = isComma(s, i) && isComma(s, subject.from - 1) ? describedBefore(s, subject) : null;
    if (whole) return { from: whole.from, to: comma };
    // "the minister, speaking on Sunday, said": what somebody does is no other name for them.
    if (has(s, i + 1, Tag.Gerund | Tag.Preposition | Tag.Adverb)) return subject;
    return { from: subject.from, to: comma };
  }
  return s.profile.dropped ? namedAside(s, comma) : null;
}

/** "Una de ellas, Marta Llan, declaró": where what stands before tells nobody, the full name between the commas does. */
function namedAside(s: Tagged, comma: number): Run | null {
  let from = comma;
  while (from > 0 && isName(s, from - 1)) from--;
  return comma - from >= 2 && isComma(s, from - 1) && !hasFiniteVerb(s, 0, from) ? { from, to: comma } : null;
}

/** "Kai Holm, a baker from Leeds, who …, said": whom the phrase behind a comma only describes; null for nobody. */
function describedBefore(s: Tagged, description: Run): Run | null {
  if (s.profile.grammar.verb !== 'medial' || (s.profile.dropped && !s.profile.described) || has(s, description.from, Tag.Pronoun))
    return null;
  const described = nounPhraseBefore(s, description.from - 1);
  if (described.from === described.to || has(s, described.from - 1, Tag.Preposition) || !startsSubject(s, described.from)) return null;
  return has(s, described.to - 1, Tag.Name) && !onlyDays(s, described) ? described : null;
}

/** Whether a verb that is nothing else stands between two tokens: in "a leading provider of power systems" none does. */
function holdsVerb(s: Tagged, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isPlainlyFinite(s, i) || has(s, i, auxiliary)) return true;
  return false;
}

const startsSubject = (s: Tagged, i: number) => startsClause(s, i) || has(s, i - 1, Tag.Be | Tag.Have);
