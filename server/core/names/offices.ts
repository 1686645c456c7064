import type { Tagged } from '../attribution/tagged';
import type { Gender } from '../languages/profile';
import { Tag } from '../languages/tags';

const clauseWord = Tag.Complementiser | Tag.Subordinator | Tag.Be | Tag.Have | Tag.Modal;

/**
 * The role word of the office that stands before a name with a comma between: "le ministre marocain du Commerce, Driss
 * Benali", "the head of the agency (UNA), Ivan Petrov"; -1 where there is none. `from`: the name's first token.
 */
export function officeAcrossComma(s: Tagged, from: number): number {
  let at = from - 1;
  if (s.tokens[at]?.text !== ',') return -1;
  at--;
  if (s.tokens[at]?.text === ')') {
    while (at > 0 && from - at < 10 && s.tokens[at]!.text !== '(') at--;
    at--;
  }
  let office = -1;
  for (; at >= 0 && from - at < 18; at--) {
    const tags = s.tags[at]!;
    if (s.tokens[at]!.kind !== 'word' || tags & clauseWord) break;
    if (tags & Tag.Finite && !(tags & (Tag.Noun | Tag.Name))) break;
    if (tags & Tag.Role && !(tags & Tag.Preposition)) office = at;
    // An article opens the phrase of the office: what stands before is another one's.
    else if (office >= 0 && !(tags & (Tag.Determiner | Tag.Name)) && tags !== 0) break;
  }
  return office;
}

/** The gender that the word at `i` tells: Mme, présidente. */
export const genderOf = (s: Tagged, i: number): Gender | null => s.profile.genders?.get(s.tokens[i]?.lower ?? '') ?? null;

/** The gender that the article before an office tells: "la ministre", "le nouveau porte-parole". */
export function genderBefore(s: Tagged, office: number): Gender | null {
  let at = office - 1;
  while (at >= 0 && office - at < 4 && (s.tags[at] === 0 || s.tags[at]! & Tag.Role) && s.tokens[at]!.kind === 'word') at--;
  // "her husband" tells nothing of his gender.
  const owned = s.profile.owned?.has(s.tokens[at]?.lower ?? '') ?? false;
  return at >= 0 && s.tags[at]! & Tag.Determiner && !owned ? genderOf(s, at) : null;
}

/**
 * What stands as a title before a name, where phrases end in their head: "çocuk doktoru Dr. Ayşe", "Tutuklu sanık, işletme müdürü Vedat". The
 * nearest noun, every office of the same phrase, and the head of the one that it explains behind a comma.
 */
export function titlesBefore(s: Tagged, from: number): string[] {
  const found: string[] = [];
  let i = from - 1;
  while (
    i >= 0 &&
    (s.tokens[i]!.text === '.' ||
      (s.tokens[i]!.kind === 'quote' && i === from - 1) ||
      (s.tags[i]! & Tag.Honorific && !(s.tags[i]! & Tag.Role)))
  )
    i--;
  const near = i;
  const isBase = (k: number) => /^(?:nominative|owned)$/.test(s.profile.verbLast!.caseOf(s.tokens[k]!.lower, false));
  for (; i >= 0 && near - i < 4 && s.tokens[i]!.kind === 'word' && s.tags[i]! & Tag.Noun && !(s.tags[i]! & Tag.Name) && isBase(i); i--)
    if (i === near || s.tags[i]! & Tag.Role) found.push(s.tokens[i]!.lower);
  const before = s.tags[i - 1] ?? 0;
  if (
    i > 0 &&
    i < near &&
    s.tags[near]! & (Tag.Role | Tag.Organisation) &&
    s.tokens[i]!.text === ',' &&
    before & Tag.Role &&
    !(before & Tag.Name)
  )
    found.push(s.tokens[i - 1]!.lower);
  return found;
}
