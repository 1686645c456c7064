import { headWordOf, type Run } from '../attribution/phrases';
import type { Tagged } from '../attribution/tagged';
import { auxiliary, Tag } from '../languages/tags';
import type { Span } from '../model';
import { genderOf } from './offices';
import type { Entity } from './people';
import { type Context, personMeant } from './pronouns';

/*
 * Languages whose nouns stand before what describes them: "l'hébergeur lyonnais", "la aplicación chilena de pagos". Who is
 * meant by such a description, and what a name is called beside it.
 */

const noun = Tag.Role | Tag.Organisation | Tag.Group | Tag.Noun | Tag.SayNoun;
const has = (s: Tagged, i: number, tags: number): boolean => i >= 0 && i < s.tags.length && (s.tags[i]! & tags) !== 0;
const isPlainWord = (s: Tagged, i: number): boolean => s.tokens[i]?.kind === 'word' && s.tags[i] === 0;
const isNoun = (s: Tagged, i: number): boolean =>
  has(s, i, noun) && !has(s, i, Tag.Name | Tag.Preposition | Tag.Determiner | auxiliary) && s.tokens[i]!.kind === 'word';

/** The noun that a phrase from token `from` hangs on: the first behind its article and the adjectives before it; -1 where it has none. */
function firstNoun(s: Tagged, from: number, to: number): number {
  let i = from;
  while (i < to && (has(s, i, Tag.Determiner) || s.tokens[i]!.kind === 'number')) i++;
  let last = -1;
  for (; i < to; i++) {
    if (isNoun(s, i)) return i;
    if (!isPlainWord(s, i) && !has(s, i, Tag.Participle)) break;
    last = i;
  }
  // "la kiosquera": a word that looks like an adjective and has no noun beside it.
  return last;
}

/** The head of a description, in languages whose nouns stand first; elsewhere its last word. */
export const headOfDescription = (s: Tagged, run: Run): number => {
  if (!s.profile.described) return headWordOf(s, run);
  const first = firstNoun(s, run.from, run.to);
  return first < 0 ? headWordOf(s, run) : first;
};

/** Where a description ends: behind the adjectives of its head, before a circumstance ("la cinéaste | à Cannes"); -1 where "of" goes on with it. */
function endOfDescription(s: Tagged, head: number, end: number): number {
  let to = head + 1;
  while (to < end && (isPlainWord(s, to) || has(s, to, Tag.Participle))) to++;
  return s.profile.of.has(s.tokens[to]?.lower ?? '') && to < end ? -1 : to;
}

/** Whether words behind the head only tell more of it. */
export const isBareDescription = (s: Tagged, run: Run, head: number): boolean =>
  s.profile.described ? endOfDescription(s, head, run.to) >= 0 : head + 1 >= run.to || s.tokens[head + 1]!.text === ',';

/** The nouns that a description belongs to: "dueño de la ferretería" → ferretería; null where anything else follows its head. */
export function belongingsOf(s: Tagged, run: Run, head: number): string[] | null {
  if (!s.profile.described || endOfDescription(s, head, run.to) >= 0) return null;
  const found: string[] = [];
  for (let i = head + 1; i < run.to && s.tokens[i]!.text !== ','; i++) if (isNoun(s, i)) found.push(s.tokens[i]!.lower);
  return found.length > 0 ? found : null;
}

/** Whether more is told of somebody than what they are: "une voisine du troisième", "un taxista que pasaba". */
export function isToldOf(s: Tagged, run: Run): boolean {
  for (let i = run.from + 1; i < run.to; i++)
    if (has(s, i, Tag.Preposition | Tag.Subordinator) || has(s, i, Tag.Participle) || s.tokens[i]!.text === ',') return true;
  const behind = s.tokens[run.to]?.text === ',' ? run.to + 1 : run.to;
  return has(s, behind, Tag.Subordinator) && !has(s, behind, Tag.Complementiser);
}

/** Whether the article tells all of these words right beside a name. */
export const isToldWith = (s: Tagged, { mentions }: Entity, words: readonly string[]): boolean =>
  mentions.some((m) => {
    const beside = s.text.slice(Math.max(0, m.start - 120), m.end + 80).toLowerCase();
    return words.every((word) => beside.includes(word));
  });

/**
 * Whom "la chercheuse", "l'ancien notaire", "el joven mecánico" mean: somebody by a trade or a part in the story, whom the
 * article has named; null for offices, which others may hold, and where somebody of another trade is the nearest.
 */
export function personDescribed(s: Tagged, sentence: number, run: Run, context: Context): Entity | null {
  const described = s.profile.described;
  if (!described || !s.profile.definite.has(s.tokens[run.from]!.lower)) return null;
  const head = firstNoun(s, run.from, run.to);
  if (
    head < 0 ||
    endOfDescription(s, head, run.to) < 0 ||
    has(s, head, Tag.Group | Tag.Organisation | Tag.Name | Tag.SayNoun | Tag.Attitude)
  )
    return null;
  const { lower } = s.tokens[head]!;
  let former = false;
  for (let i = run.from; i < run.to; i++) former ||= described.former.has(s.tokens[i]!.lower);
  if (!former && !described.person(lower)) return null;
  // "el ente acusador": a strange word before the head may be the head itself.
  if (!former && head > run.from + 1 && !s.profile.words.has(s.tokens[head - 1]!.lower)) return null;
  const meant = personMeant(s, sentence, { from: run.from, to: head + 1 }, context) ?? onlyOne(s, sentence, run, context);
  if (!meant || meant.organisation) return null;
  const lately =
    sentence - 1 <=
    Math.max(context.spokeAt.get(meant) ?? -9, ...meant.mentions.filter((m) => m.sentence < sentence).map((m) => m.sentence));
  return former || lately || !isAnother(s, lower, meant) ? meant : null;
}

/** The one person with a full name that the article has named so far. */
function onlyOne(s: Tagged, sentence: number, run: Run, { names, genders }: Context): Entity | null {
  const gender = genderOf(s, run.from);
  const people = names.entities.filter((e) => !e.organisation && e.mentions[0]!.sentence < sentence && (e.person || e.words.length > 1));
  const fitting = people.filter((e) => !gender || (e.gender ?? genders.get(e) ?? gender) === gender);
  return fitting.length === 1 ? fitting[0]! : null;
}

/** Called by another trade beside the name: "le médecin" is not the analyst. */
function isAnother(s: Tagged, word: string, { called, roles }: Entity): boolean {
  const sort = (each: string) => s.profile.sortOf?.(each) ?? each;
  if (s.profile.anybody?.has(word) || called.has(word) || called.has(sort(word))) return false;
  if ([...roles].some((role) => role !== 'other')) return true;
  return [...called].some((each) => s.profile.described!.trade(each) && sort(each) !== sort(word)) && s.profile.described!.trade(word);
}

/** "l'entreprise", "la compañía": the body that the article is about, where nothing beside a name tells which one. */
export function bodyDescribed(s: Tagged, sentence: number, run: Run, { names }: Context): Entity | null {
  const described = s.profile.described;
  if (!described || !s.profile.definite.has(s.tokens[run.from]!.lower)) return null;
  const head = firstNoun(s, run.from, run.to);
  if (head < 0 || endOfDescription(s, head, run.to) < 0 || !described.body.has(s.tokens[head]!.lower)) return null;
  // "Sanidad" for "Ministerio de Sanidad"
  const partOfBody = new Set(names.entities.flatMap((e) => (e.organisation && e.words.length > 1 ? e.words : [])));
  let best: Entity | null = null;
  let most = 0;
  let tie = false;
  for (const entity of names.entities) {
    if (entity.person || entity.roles.size > 0 || entity.mentions[0]!.sentence > sentence) continue;
    if (entity.words.length === 1 && partOfBody.has(entity.words[0]!)) continue;
    if (isOtherBody(s, entity)) continue;
    const called = [...entity.called];
    if (!called.some((word) => described.body.has(word)) && called.some((word) => isOther(s, word))) continue;
    const acting = entity.mentions.filter((m) => m.acts && m.sentence <= sentence).length + (called.length > 0 ? 1 : 0);
    if (acting === 0) continue;
    const weight = acting * 2 + entity.mentions.length;
    tie = weight === most;
    if (weight > most) {
      best = entity;
      most = weight;
    }
  }
  return tie ? null : best;
}

/** "La société explique … Elle assure": the body that spoke in the sentence before, where that names no person; null in other languages. */
export function bodyBefore(s: Tagged, sentence: number, run: Run, { names, lastSpeakers, spokeAt }: Context): Entity | null {
  const [latest] = lastSpeakers;
  if (!s.profile.described || !latest || latest.person || latest.roles.size > 0 || spokeAt.get(latest) !== sentence - 1) return null;
  if (latest.words.length > 1 && !latest.organisation && latest.called.size === 0) return null;
  if ([...latest.called].some((word) => s.profile.described!.person(word))) return null;
  const near = [
    ...(names.inSentence.get(sentence - 1) ?? []),
    ...(names.inSentence.get(sentence) ?? []).filter((n) => n.mention.to <= run.from),
  ];
  return near.some(({ entity }) => entity.person) ? null : latest;
}

/** Whether a pronoun can stand for a source by the article of its phrase: "La préfecture … Elle". */
export function agreesWith(s: Tagged, run: Run, source: Span | undefined): boolean {
  if (!source) return false;
  const article = /^\p{L}+/u.exec(s.text.slice(source.start, source.end).toLowerCase())?.[0] ?? '';
  const known = s.profile.genders?.get(article);
  const gender = genderOf(s, run.from);
  return !gender || !known || gender === known;
}

/** "Ministerio de Sanidad": its own name tells that it is a body of another kind. */
const isOtherBody = ({ profile }: Tagged, { words }: Entity): boolean =>
  words.some((word) => {
    const lower = word.toLowerCase();
    return ((profile.words.get(lower) ?? 0) & Tag.Organisation) !== 0 && !profile.described!.body.has(lower);
  });

/** A body of another kind, or a person. */
const isOther = ({ profile }: Tagged, word: string): boolean =>
  ((profile.words.get(word) ?? 0) & (Tag.Organisation | Tag.Role | Tag.Group)) !== 0 || profile.described!.person(word);

/** What stands beside the name from `from` to `to` and tells what it is: "la firme lyonnaise de conseil Nuvéo", "Nuvéo, l'hébergeur lyonnais,", "Nuvéo est un hébergeur". */
export function calledBeside(s: Tagged, from: number, to: number): string[] {
  const title = s.profile.described!.titles.get(
    s.tokens[from - 1]?.text === '.' ? (s.tokens[from - 2]?.lower ?? '') : (s.tokens[from - 1]?.lower ?? ''),
  );
  const nouns = [nounBefore(s, from), appositionBehind(s, to), complementBehind(s, to)].flatMap((i) =>
    i >= 0 ? [s.tokens[i]!.lower] : [],
  );
  return title ? [title, ...nouns] : nouns;
}

/** So many words may stand between a noun and the name behind it. */
const reach = 7;

/** The trade or office that stands before a name with other words between: "l'ingénieur du son Ada Brint"; -1 where there is none. */
export function callingOf(s: Tagged, from: number): number {
  const found = nounBefore(s, from);
  return found >= 0 && has(s, found, Tag.Role) && has(s, found - 1, Tag.Determiner) ? found : -1;
}

function nounBefore(s: Tagged, from: number): number {
  let found = -1;
  for (let i = from - 1; i >= 0 && from - i <= reach; i--) {
    if (isNoun(s, i) && !has(s, i, Tag.Finite)) found = i;
    else if (s.profile.of.has(s.tokens[i]!.lower) && found >= 0) {
      // What belongs to a noun stands behind it: go on to that noun, or give up.
      if (!isNoun(s, i - 1) && !isPlainWord(s, i - 1)) return found;
    } else if (!isPlainWord(s, i)) break;
  }
  return found;
}

function appositionBehind(s: Tagged, to: number): number {
  if (s.tokens[to]?.text !== ',') return -1;
  const head = firstNoun(s, to + 1, Math.min(s.tokens.length, to + 6));
  if (head < 0 || !isNoun(s, head)) return -1;
  // "Holm, the company did not answer": a verb makes it a clause of its own.
  for (let i = head; i < s.tokens.length && s.tokens[i]!.kind !== 'punctuation' && s.tokens[i]!.kind !== 'quote'; i++) {
    if (has(s, i, Tag.Subordinator)) break;
    if (has(s, i, Tag.Finite) && !has(s, i, Tag.Noun | Tag.Participle)) return -1;
  }
  return head;
}

/** "Holm, de 67 años, es la última afinadora": the noun behind "to be". */
function complementBehind(s: Tagged, to: number): number {
  let at = to;
  if (s.tokens[at]?.text === ',') {
    at++;
    while (at < s.tokens.length && at - to < 12 && s.tokens[at]!.text !== ',') at++;
    at++;
  }
  if (!has(s, at, Tag.Be) || !has(s, at, Tag.Finite) || !has(s, at + 1, Tag.Determiner)) return -1;
  const head = firstNoun(s, at + 1, Math.min(s.tokens.length, at + 6));
  return head >= 0 && (has(s, head, Tag.Role | Tag.Organisation) || s.profile.described!.person(s.tokens[head]!.lower)) ? head : -1;
}
