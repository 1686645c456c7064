import type { Run } from '../attribution/phrases';
import type { Tagged } from '../attribution/tagged';
import { Tag } from '../languages/tags';
import type { VerbLast } from '../languages/verbLast';
import type { Entity } from './people';
import { type Context, personMeant } from './pronouns';
import { lately, latest, mostNamedBy, namedLast } from './recency';

/** A phrase longer than this describes somebody of its own: "the chairman of the farmers' union". In tokens. */
const short = 3;

/** "Müdürlük", "çalıştırıcı", "34 yaşındaki yönetmen", "sanık": whom the article calls so, or may mean by it; null for somebody new. */
export function whoIsCalled(s: Tagged, v: VerbLast, run: Run, sentence: number, context: Context): Entity | null {
  const aged = behindAge(s, run);
  const from = aged ?? run.from;
  if (run.to - from > short) return null;
  for (let i = from; i < run.to - 1; i++) if (s.tags[i]! & (Tag.Name | Tag.Organisation)) return null;
  const head = run.to - 1;
  const { lower } = s.tokens[head]!;
  const alone = run.to - from === 1;
  // "həkimi": belongs to whoever stands before it.
  const whole = alone ? null : nounOf(s, v, head);
  if (v.isOwned(lower) && whole !== null && !v.sorts.standsFor(whole, whole)) return null;
  const nouns = [...(whole === null ? [] : [whole]), baseOf(s, v, lower)];
  const body = (s.tags[head]! & Tag.Organisation) !== 0 && (s.tags[head]! & Tag.Role) === 0;
  const fits = (e: Entity) => (body ? !(e.person && !e.organisation) : !(e.organisation && !e.person));
  const entities = context.names.entities.filter(fits);
  const calledAll = entities.map((e) => calledOf(s, v, e));
  const calls = (test: (noun: string, called: string) => boolean) =>
    entities.filter((_, i) => calledAll[i]!.some((called) => nouns.some((noun) => test(noun, called))));
  const same = calls((noun, called) => noun === called);
  // "Usta": rather who is speaking than somebody of whom the text has told once.
  const general = nouns.some((noun) => s.profile.anybody?.has(noun));
  const found = pick(general ? same.filter((e) => isPresent(e, sentence, context)) : same, sentence, context);
  if (found) return found;
  // Named only later, but the only one.
  if (same.length === 1 && !general && alone && !v.isOwned(lower)) return same[0]!;
  const alike = calls((noun, called) => v.sorts.standsFor(noun, called));
  const meant = body ? bodyMeant(s, v, nouns, alike, entities, sentence, context) : pick(alike, sentence, context);
  if (meant || body) return meant;
  if (v.isOwned(lower) && whole === null) return null;
  // "Genç kaleci": of somebody new one would not say how young they are.
  const known = aged !== null || (!alone && v.epithets.has(s.tokens[head - 1]!.lower));
  if (!known && !alone) return null;
  return somebodyMeant(s, v, run, nouns, known, sentence, context) ?? (alone ? strangerMeant(s, v, nouns, sentence, context) : null);
}

/** Behind "52 yaşındaki", "48 yaşlı": somebody known already; null where no age stands there. */
function behindAge(s: Tagged, run: Run): number | null {
  for (let i = run.from; i < run.to - 1; i++)
    if (s.tags[i]! & Tag.Number && /^[-–]?yaş/.test(s.tokens[i + 1]!.lower)) return Math.min(i + 2, run.to - 1);
  return null;
}

/** A noun without its endings, an unknown trade's owner's ending with them: "infeksionisti". */
const baseOf = (s: Tagged, v: VerbLast, lower: string): string =>
  s.profile.words.has(lower) || lower.length <= 5
    ? v.baseOf(lower)
    : lower.replace(/(?<=[^aeəıioöuü])[ıiuü]$|(?<=[aeəıioöuü])s[ıiuü]$/u, '');

/** "bilim kadını", "teknik direktör": the head with the noun before it. */
const nounOf = (s: Tagged, v: VerbLast, head: number): string =>
  `${s.tokens[head - 1]!.lower} ${s.profile.lowerCase!(v.nominative(s.tokens[head]!.text))}`;

/** What the article calls somebody, and the noun in which a body's name ends. */
function calledOf(s: Tagged, v: VerbLast, { called, words, organisation }: Entity): string[] {
  const nouns = [...called].map((noun) => baseOf(s, v, noun));
  const last = s.profile.lowerCase!(words.at(-1)!);
  if (organisation && (words.length > 1 || v.baseOf(last) !== last)) nouns.push(v.baseOf(last));
  // "Raylıtəmir": one word whose end tells what it is.
  if (words.length === 1) for (const noun of v.bodies) if (noun.length > 3 && last !== noun && last.endsWith(noun)) nouns.push(noun);
  return nouns;
}

/** The only one; of several whoever was named right before, spoke last or was named last. */
function pick(candidates: readonly Entity[], sentence: number, context: Context): Entity | null {
  const before = candidates.filter((e) => e.mentions[0]!.sentence <= sentence);
  if (before.length <= 1) return before[0] ?? null;
  const beside = before.filter((e) => e.mentions.some((m) => m.sentence === sentence - 1));
  return beside.length === 1 ? beside[0]! : (latest(before, sentence, context, true) ?? namedLast(before, sentence));
}

/** Whether somebody has spoken, or was named not long ago. */
const isPresent = (e: Entity, sentence: number, { lastSpeakers }: Context): boolean =>
  lastSpeakers.includes(e) || e.mentions.some((m) => m.sentence <= sentence && sentence - m.sentence <= lately);

/** "Firma": a body that the text has called so or its like, or one that it has named and called nothing else; whichever spoke last. */
function bodyMeant(
  s: Tagged,
  v: VerbLast,
  nouns: readonly string[],
  alike: readonly Entity[],
  entities: readonly Entity[],
  sentence: number,
  context: Context,
): Entity | null {
  const general = nouns.some((noun) => v.bodies.has(noun));
  const bare = general
    ? entities.filter(
        (e) => (e.organisation || (!e.person && isNoPerson(s, e))) && isBody(e, s, v, context) && e.mentions[0]!.sentence <= sentence,
      )
    : [];
  const all = [...new Set([...alike, ...bare])];
  const last = context.lastSpeakers.find((e) => all.includes(e));
  if (last && sentence - (context.spokeAt.get(last) ?? -lately) <= 1) return last;
  return pick(alike, sentence, context) ?? (last && bare.includes(last) ? last : (mostNamedBy(bare) ?? namedLast(bare, sentence)));
}

/** "Yankı", "Tuna Enerji": one word, or a last one that is no last name. */
const isNoPerson = (s: Tagged, { words }: Entity): boolean =>
  words.length === 1 || s.profile.words.has(s.profile.lowerCase!(words.at(-1)!));

/** No word for a ministry, a court and their like ends the name. */
const isGeneral = (s: Tagged, v: VerbLast, word: string): boolean => {
  const lower = s.profile.lowerCase!(word);
  return !((s.profile.words.get(lower) ?? 0) & Tag.Organisation) || v.bodies.has(v.baseOf(lower));
};

/** A name in one word or in quotation marks that is nobody's, or one that has spoken and is no person; no ministry and no place. */
const isBody = (e: Entity, s: Tagged, v: VerbLast, { lastSpeakers }: Context): boolean =>
  !v.places.has(e.words[0]!.toLowerCase()) &&
  isGeneral(s, v, e.words.at(-1)!) &&
  [...e.called].every((noun) => v.bodies.has(v.baseOf(noun)) || !((s.profile.words.get(noun) ?? 0) & Tag.Organisation)) &&
  (lastSpeakers.includes(e) || (e.organisation && e.mentions.length > 1));

/** "Alim", "Genç kadın", "sanık": a word for whoever is spoken of. */
function somebodyMeant(
  s: Tagged,
  v: VerbLast,
  run: Run,
  nouns: readonly string[],
  aged: boolean,
  sentence: number,
  context: Context,
): Entity | null {
  const people = context.names.entities.filter((e) => isPerson(e) && e.mentions[0]!.sentence <= sentence);
  if (nouns.some((noun) => v.accused.has(noun))) {
    const others = people.filter((e) => !holdsTrial(s, v, e));
    return mostNamedBy(others) ?? context.lastSpeakers.find((e) => others.includes(e)) ?? namedLast(others, sentence);
  }
  const anybody = nouns.some((noun) => s.profile.anybody?.has(noun));
  if (!anybody && !aged) return null;
  const last = context.lastSpeakers.find((e) => isPerson(e)) ?? null;
  if (aged) return personMeant(s, sentence, run, context) ?? mostNamedBy(people) ?? last;
  const about = mostNamedBy(people);
  if (about) return about;
  const acted = context.names.inSentence.get(sentence - 1)?.find(({ mention, entity }) => mention.bare && people.includes(entity))?.entity;
  if (acted && (!last || sentence - (context.spokeAt.get(last) ?? -lately) > 1)) return acted;
  if (last && sentence - (context.spokeAt.get(last) ?? -lately) <= lately) return last;
  return personMeant(s, sentence, run, context);
}

/** "Kaleci": whoever has just spoken and whom the text has called nothing so far; not one of those who are new wherever they turn up. */
function strangerMeant(s: Tagged, v: VerbLast, nouns: readonly string[], sentence: number, context: Context): Entity | null {
  if (nouns.some((noun) => v.court.has(noun) || v.unnamed.has(noun) || s.profile.roles.has(noun))) return null;
  const last = context.lastSpeakers[0];
  return last && isPerson(last) && last.called.size === 0 && last.roles.size === 0 && sentence - (context.spokeAt.get(last) ?? -lately) <= 2
    ? last
    : null;
}

const isPerson = (e: Entity): boolean => !e.organisation && (e.person || e.words.length > 1);

/** Judges, prosecutors, lawyers, ministers: whoever speaks at a trial and is not on it. */
const holdsTrial = (s: Tagged, v: VerbLast, e: Entity): boolean =>
  calledOf(s, v, e).some((noun) => v.court.has(noun)) || e.roles.has('minister');
