import type { Run } from '../attribution/phrases';
import type { Tagged } from '../attribution/tagged';
import { Tag } from '../languages/tags';
import type { Entity } from './people';
import { type Context, personMeant } from './pronouns';
import { nobody, ofEntity, type Resolved } from './resolved';

/*
 * Languages whose noun phrases end in their noun: whom "die Regisseurin" and which body "het bedrijf" or "die Behörde" means,
 * where the article calls nobody so beside a name.
 */

/** Where the noun of a description without attributes behind it stands; -1 for any other phrase. */
function nounOf(s: Tagged, run: Run): number {
  if (!s.profile.definite.has(s.tokens[run.from]!.lower)) return -1;
  let end = run.from + 1;
  while (end < run.to && s.tokens[end]!.text !== ',' && !(s.tags[end]! & Tag.Preposition) && !s.profile.of.has(s.tokens[end]!.lower)) end++;
  if (end < run.to && s.tokens[end]!.text !== ',') return -1;
  const noun = end - 1;
  if (isMany(s, run.from, noun)) return -1;
  return noun > run.from && noun - run.from <= 3 && !(s.tags[noun]! & Tag.Name) ? noun : -1;
}

/** "die Autoren": not the one author whom the article has named. */
export const isMany = (s: Tagged, article: number, noun: number): boolean =>
  s.profile.again?.many(s.tokens[article]!.lower, s.tokens[noun]!.lower) ?? false;

/** Somebody by a trade or a part in the story, whom the article has named; null for offices, and where the nearest has another trade. */
export function personNamedAgain(s: Tagged, sentence: number, run: Run, context: Context): Entity | null {
  const again = s.profile.again;
  const noun = again ? nounOf(s, withoutPlace(s, run)) : -1;
  if (noun < 0 || (s.tags[noun]! & (Tag.Group | Tag.Organisation) && !(s.tags[noun]! & Tag.Role)) || !again!.person(s.tokens[noun]!.lower))
    return null;
  const meant = personMeant(s, sentence, { from: run.from, to: noun + 1 }, context);
  return meant && !meant.organisation && !isAnother(s, s.tokens[noun]!.lower, meant) ? meant : null;
}

/** "de onderzoekster van de UGent": without the body that somebody belongs to. */
function withoutPlace(s: Tagged, run: Run): Run {
  for (let i = run.from + 2; i + 1 < run.to; i++)
    if (s.profile.authors.has(s.tokens[i]!.lower) && s.tags[run.to - 1]! & (Tag.Name | Tag.Organisation)) return { from: run.from, to: i };
  return run;
}

/** Called by another trade or office beside the name. */
function isAnother(s: Tagged, word: string, { called, roles }: Entity): boolean {
  const sort = (each: string) => s.profile.sortOf?.(each) ?? each;
  if ([...called].some((each) => sort(each) === sort(word)) || s.profile.again!.general.test(word)) return false;
  return [...roles].some((role) => role !== 'other') || [...called].some((each) => s.profile.again!.trade(each));
}

/** What kind of body a word or the last part of a compound means. */
function kindOf(s: Tagged, lower: string): string | null {
  const { kinds } = s.profile.again!;
  for (let length = Math.min(lower.length, longest); length >= 2; length--) {
    const kind = kinds.get(lower.slice(-length));
    if (kind && (length > 2 || length === lower.length)) return kind;
  }
  return null;
}
const longest = 20;

const kindOfEntity = (s: Tagged, { words, called }: Entity): string | null => {
  for (const word of [...words].reverse()) {
    const kind = kindOf(s, word.toLowerCase());
    if (kind) return kind;
  }
  for (const word of called) {
    const kind = kindOf(s, word);
    if (kind) return kind;
  }
  return null;
};

/** The surest body, where it is clearly ahead of the next. */
const lead = 1.5;

/** The body that "the company" or "the agency" means: the one of its kind, the nearest and the one most spoken of before others. */
export function bodyNamedAgain(s: Tagged, sentence: number, run: Run, context: Context): Resolved | null {
  const again = s.profile.again;
  const noun = again ? nounOf(s, run) : -1;
  return noun < 0 ? null : bodyOfKind(s, sentence, run, s.tokens[noun]!.lower, context);
}

/** The body that a noun such as "company" means in a phrase of sentence number `sentence`. */
export function bodyOfKind(s: Tagged, sentence: number, run: Run, word: string, context: Context): Resolved | null {
  const kind = s.profile.again?.bodies.get(word);
  if (!kind) return null;
  const scores: { readonly entity: Entity; readonly score: number }[] = [];
  for (const entity of context.names.entities) {
    if (entity.person || entity.roles.size > 0) continue;
    const before = entity.mentions.filter((m) => m.sentence < sentence || (m.sentence === sentence && m.to <= run.from));
    if (before.length === 0 || before.filter((m) => m.placed && !m.organisation).length * 2 > before.length) continue;
    const own = kindOfEntity(s, entity);
    if (own ? own !== kind : kind !== 'business' || (!entity.organisation && entity.mentions.length < 2)) continue;
    const since = sentence - before.at(-1)!.sentence;
    scores.push({ entity, score: (own ? 3 : 0) + (entity.organisation ? 1 : 0) + Math.max(0, 3 - since) + Math.min(before.length, 4) / 2 });
  }
  scores.sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  const plain = plainBody(s, sentence, run, kind, context);
  if (first && plain && plain.sentence > first.entity.mentions.findLast((m) => m.sentence <= sentence)!.sentence) return plain.resolved;
  if (first && first.score - (second?.score ?? 0) >= lead) return ofEntity(first.entity);
  return first ? null : (plain?.resolved ?? null);
}

/** So many sentences back a body without a name is remembered. */
const reach = 5;

/** "Die Staatsanwaltschaft … Die Behörde": a body of the kind that is told by its noun alone. */
function plainBody(
  s: Tagged,
  sentence: number,
  run: Run,
  kind: string,
  { tagged }: Context,
): { readonly sentence: number; readonly resolved: Resolved } | null {
  const { bodies } = s.profile.again!;
  for (let back = 0; back <= reach && back <= sentence; back++) {
    const other = back === 0 ? s : tagged?.[sentence - back];
    if (!other || other.profile !== s.profile) continue;
    for (let i = (back === 0 ? run.from : other.tokens.length) - 1; i >= 0; i--) {
      const { lower, text } = other.tokens[i]!;
      if (!(other.tags[i]! & Tag.Organisation) || other.tags[i]! & Tag.Name || bodies.has(lower) || (other.tags[i + 1] ?? 0) & Tag.Name)
        continue;
      const base = s.profile.again!.base(text);
      if (kindOf(s, base.toLowerCase()) !== kind) continue;
      return { sentence: sentence - back, resolved: { ...nobody, name: base } };
    }
  }
  return null;
}
