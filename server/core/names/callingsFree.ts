import type { Run } from '../attribution/phrases';
import type { Tagged } from '../attribution/tagged';
import type { FreeOrder } from '../languages/freeOrder';
import type { Gender } from '../languages/profile';
import { Tag } from '../languages/tags';
import { headOf } from './genitives';
import type { Entity } from './people';
import { type Context, personMeant } from './pronouns';
import { lately, latest, mostNamedBy, namedLast } from './recency';

/**
 * Whom "31-летний предприниматель", "врач", "компания" mean in a language whose words stand in any order: the person or body that the
 * article has called by a noun for which this one may stand; null for somebody new.
 */
export function somebodyCalled(s: Tagged, free: FreeOrder, run: Run, sentence: number, context: Context): Entity | null {
  const at = headOf(s, run);
  // More is told of somebody else: "врач больницы", "директор по развитию".
  if (at + 1 < run.to || !isKnown(s, free, s.tokens[at]!.lower) || s.tags[at]! & (Tag.Group | Tag.Name)) return null;
  if (!(s.tags[at]! & (Tag.Role | Tag.Organisation))) return null;
  for (let i = run.from; i < at; i++) if (has(s, i, Tag.Name | Tag.Number) && !isAge(s.tokens[i]!.lower)) return null;
  const lemma = (word: string) => s.profile.sortOf!(word);
  const noun = lemma(s.tokens[at]!.lower);
  const plain = noun.slice(noun.indexOf('-') + 1);
  const aged = run.from < at && isAge(s.tokens[run.from]!.lower);
  const body = (s.tags[at]! & Tag.Organisation) !== 0 && (s.tags[at]! & Tag.Role) === 0;
  const gender = genderOfNoun(s, noun);
  const fits = (e: Entity) =>
    e.mentions[0]!.sentence <= sentence && (body ? !e.person || e.organisation : !e.organisation && agrees(e, gender, free));
  const people = context.names.entities.filter(fits);
  const alike = people.filter((e) =>
    [...e.called].some((called) => [noun, plain].some((each) => free.sorts.standsFor(each, lemma(called)))),
  );
  if (alike.length > 0) return alike.length === 1 ? alike[0]! : (latest(alike, sentence, context, true) ?? namedLast(alike, sentence));
  if (body) return null;
  const persons = people.filter((e) => e.person || free.genderOf(e.words) !== undefined);
  if (free.accused.has(noun)) {
    const others = persons.filter((e) => ![...e.called].some((called) => free.court.has(lemma(called))));
    return others.length === 1 ? others[0]! : mostNamedBy(others);
  }
  if (!aged && !free.anybody.has(noun)) return null;
  const last = context.lastSpeakers.find((e) => persons.includes(e));
  if (last && sentence - (context.spokeAt.get(last) ?? -lately) <= lately) return last;
  return personMeant(s, sentence, { from: at, to: at + 1 }, context) ?? mostNamedBy(persons) ?? (persons.length === 1 ? persons[0]! : null);
}

const has = (s: Tagged, i: number, tags: number): boolean => (s.tags[i]! & tags) !== 0;

/** "чиновник", "чиновника", "экс-чиновник": a noun of the lexicon in any case. */
const isKnown = (s: Tagged, free: FreeOrder, lower: string): boolean =>
  [lower, lower.slice(lower.indexOf('-') + 1)].some((word) => free.isNominative(word) || s.profile.sortOf!(word) !== word);

const isAge = (lower: string): boolean => /^\d+-летн/.test(lower);

const genderOfNoun = (s: Tagged, noun: string): Gender | undefined => s.profile.genders?.get(noun);

const agrees = (e: Entity, gender: Gender | undefined, free: FreeOrder): boolean => {
  const known = e.gender ?? free.genderOf(e.words);
  return !gender || !known || known === gender;
};
