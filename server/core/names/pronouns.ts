import type { Run } from '../attribution/phrases';
import type { Tagged } from '../attribution/tagged';
import type { Gender, LanguageProfile } from '../languages/profile';
import { Tag } from '../languages/tags';
import type { Entity, Named, Names } from './people';
import { ofEntity, type Resolved } from './resolved';
import type { Said } from './understood';

/** What the article has told up to a phrase. */
export interface Context {
  readonly names: Names;
  /** The people who spoke last, latest first. */
  readonly lastSpeakers: readonly Entity[];
  /** The sentence in which somebody spoke last. */
  readonly spokeAt: ReadonlyMap<Entity, number>;
  /** Who was called he or she so far. */
  readonly genders: Map<Entity, Gender>;
  /** All sentences, null where no names are looked for. */
  readonly tagged?: readonly (Tagged | null)[];
  /** Who spoke last. */
  readonly last?: Said | null;
}

/** Two candidates closer than this are equal: then nobody is guessed. */
const margin = 0.75;

/**
 * Whom "he", "she" or "the 43-year-old" means in sentence number `sentence`: the person who is nearest, named first in their
 * sentence and speaking already, as far as gender allows; null between equals.
 */
export function personMeant(s: Tagged, sentence: number, run: Run, context: Context): Entity | null {
  const gender = s.profile.genders?.get(s.tokens[run.from]!.lower) ?? s.profile.genders?.get(s.tokens[run.to - 1]?.lower ?? '');
  const scores = new Map<Entity, number>();
  const add = (entity: Entity, score: number) => scores.set(entity, Math.max(scores.get(entity) ?? 0, score));
  for (let back = 0; back <= 2; back++) {
    const named = (context.names.inSentence.get(sentence - back) ?? []).filter(
      ({ mention }) => back > 0 || (mention.to <= run.from && !isFronted(s, mention.to, run.from)),
    );
    for (const [i, each] of named.entries()) {
      if (!couldBe(each, context)) continue;
      const first = named.slice(0, i).every((n) => !couldBe(n, context));
      add(each.entity, (back === 2 ? 1 : 2) + (first ? 1 : 0) + (isPerson(each, context) ? 1 : 0));
    }
  }
  for (const [i, entity] of context.lastSpeakers.slice(0, 2).entries()) {
    if (!couldSpeak(entity) || entity.mentions[0]!.sentence >= sentence) continue;
    const since = sentence - (context.spokeAt.get(entity) ?? 0);
    if (i === 0) scores.set(entity, Math.max(scores.get(entity) ?? 0, 1.5) + Math.max(0.5, 2 - 0.5 * since));
  }
  if (s.profile.described) {
    const centre = onlyOneBefore(s, sentence, run, gender, context);
    if (centre) return centre;
  }
  if (scores.size === 0) return onlyPerson(s, sentence, context);
  const main = mostNamed(scores.keys());
  if (main) scores.set(main, scores.get(main)! + 1);
  const genderKnown = (entity: Entity) => entity.gender ?? context.genders.get(entity) ?? genderOf(entity, s.profile);
  const fits = (entity: Entity) => !gender || !genderKnown(entity) || genderKnown(entity) === gender;
  let meant = bestOf(scores, fits);
  // "She" behind men only: the woman whom the article names most.
  if (!meant && gender && ![...scores.keys()].some(fits))
    meant = mostNamed(
      context.names.entities.filter((e) => !e.organisation && e.mentions[0]!.sentence < sentence && genderKnown(e) === gender),
    );
  if (meant && gender) context.genders.set(meant, gender);
  return meant;
}

/** The one person of the sentence before, where a pronoun opens the next one: "La comédienne, Ada Brint, … Elle dément". */
function onlyOneBefore(s: Tagged, sentence: number, run: Run, gender: Gender | undefined, context: Context): Entity | null {
  if (run.from > 1 || run.to - run.from !== 1 || !(s.tags[run.from]! & Tag.Pronoun)) return null;
  const before = context.names.inSentence.get(sentence - 1) ?? [];
  const people = new Set(before.filter((each) => couldBe(each, context) && isPerson(each, context)).map(({ entity }) => entity));
  const [only] = people;
  const known = only && (only.gender ?? context.genders.get(only) ?? genderOf(only, s.profile));
  if (people.size !== 1 || !only || (gender && known && known !== gender)) return null;
  if (gender) context.genders.set(only, gender);
  return only;
}

/** "Там ответили": the body that the sentence before has named last. */
export function bodyMeant(sentence: number, { names }: Context): Resolved | null {
  const body = names.inSentence.get(sentence - 1)?.findLast(({ entity, mention }) => entity.organisation && !mention.placed);
  return body ? ofEntity(body.entity) : null;
}

/** The gender that a first name or a word beside the name tells. */
function genderOf(entity: Entity, { genders, freeOrder, described }: LanguageProfile): Gender | undefined {
  for (const noun of entity.called) {
    const gender = genders?.get(noun);
    if (gender) return gender;
  }
  const told = entity.organisation ? undefined : freeOrder?.genderOf(entity.words);
  if (told) return told;
  if (entity.words.length < 2 || entity.organisation) return undefined;
  const first = entity.words[0]!.toLowerCase();
  return genders?.get(first) ?? described?.genderOf(first);
}

/** "Ihrem Anwalt Holm sagte sie": what stands before the verb of the pronoun's own clause is not who it means. */
function isFronted(s: Tagged, mention: number, pronoun: number): boolean {
  if (s.profile.grammar.verb !== 'second' || (s.tags[pronoun - 1]! & Tag.Finite) === 0) return false;
  for (let i = mention; i < pronoun; i++) if (s.tokens[i]!.kind === 'punctuation') return false;
  return true;
}

/** The one whom the article has spoken of so far, though not lately: an obituary names hardly anyone else. */
function onlyPerson(s: Tagged, sentence: number, context: Context): Entity | null {
  const people = context.names.entities.filter(
    (e) =>
      (e.person || (e.words.length > 1 && !!s.profile.freeOrder?.genderOf(e.words))) &&
      !e.organisation &&
      e.mentions[0]!.sentence < sentence,
  );
  if (people.length <= 1) return people[0] ?? null;
  // Or the one whom the headline names and the article names most.
  const main = s.profile.described ? mostNamed(people) : null;
  return main && main.mentions[0]!.sentence === 0 ? main : null;
}

/** Whom the article names most often: it is about them. null between equals. */
export function mostNamed(entities: Iterable<Entity>): Entity | null {
  const sorted = [...entities].sort((a, b) => b.mentions.length - a.mentions.length);
  return sorted[0] && sorted[0].mentions.length > (sorted[1]?.mentions.length ?? 0) ? sorted[0] : null;
}

/** The one with the highest score, where it is at least 2 and clearly above the next. */
function bestOf(scores: ReadonlyMap<Entity, number>, fits: (entity: Entity) => boolean): Entity | null {
  const sorted = [...scores].filter(([entity]) => fits(entity)).sort((a, b) => b[1] - a[1]);
  const [first, second] = sorted;
  return first && first[1] >= 2 && first[1] - (second?.[1] ?? 0) >= margin ? first[0] : null;
}

const isPerson = ({ entity }: Named, { lastSpeakers }: Context) => entity.person || lastSpeakers.includes(entity);

/** "Textbooks have held …, he notes": one word with a capital that only ever opens sentences may be no name at all. */
const couldSpeak = (entity: Entity): boolean =>
  !entity.organisation && (entity.person || entity.words.length > 1 || entity.mentions.some((m) => m.from > 0));

/** A person, or a name of two words or more that stands where people do: "in New York" is a place. */
const couldBe = (named: Named, context: Context): boolean =>
  !named.entity.organisation && (isPerson(named, context) || (named.entity.words.length > 1 && !named.mention.placed));

/** "the 43-year-old": words that stand for one person and say no more of them. */
export const meansOnePerson = (s: Tagged, run: Run): boolean =>
  headOf(s, run) - run.from <= 3 &&
  (s.tags[headOf(s, run) - 1]! & Tag.Role) !== 0 &&
  (s.profile.anybody?.has(s.tokens[headOf(s, run) - 1]!.lower.replace(/^\d+-/, '')) ?? false) &&
  s.profile.definite.has(s.tokens[run.from]!.lower);

/** Behind the head noun: before what it belongs to, where that needs no preposition ("der Politiker der Union"). */
function headOf(s: Tagged, run: Run): number {
  if (!s.profile.grammar.capitalNouns) return run.to;
  for (let i = run.from + 1; i < run.to; i++) if (s.profile.of.has(s.tokens[i]!.lower)) return i;
  return run.to;
}
