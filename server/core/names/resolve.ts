import { isPossessive, nounPhraseBefore, type Run } from '../attribution/phrases';
import type { Tagged } from '../attribution/tagged';
import type { RoleClass } from '../languages/profile';
import { Tag } from '../languages/tags';
import { bodyReferredTo } from './bodies';
import { somebodyCalled } from './callingsFree';
import {
  agreesWith,
  belongingsOf,
  bodyBefore,
  bodyDescribed,
  headOfDescription,
  isBareDescription,
  isToldOf,
  isToldWith,
  personDescribed,
} from './descriptions';
import { calledLike, headOf, isOneOfMany, isPlainRole, isVagueHead, namedIn, ownerOfDocument } from './genitives';
import { headFinalSource } from './headFinal';
import { bare, type Mention, roleClass } from './mentions';
import { bodyNamedAgain, bodyOfKind, isMany, personNamedAgain } from './namedAgain';
import { genderBefore } from './offices';
import type { Entity, Named } from './people';
import { bodyMeant, type Context, meansOnePerson, personMeant } from './pronouns';
import { behindArticle, nobody, ofEntity, type Resolved, unclear } from './resolved';

/** Resolves a source phrase of sentence number `sentence`. Between equal candidates it does not guess. */
export function resolveSource(s: Tagged, sentence: number, run: Run, context: Context): Resolved {
  if (s.profile.verbLast) return headFinalSource(s, s.profile.verbLast, sentence, run, context);
  const alone = run.to - run.from === 1;
  if (alone) {
    const body = bodyReferredTo(s, sentence, run, context);
    if (body) return ofEntity(body);
  }
  // "volgens onze informatie": the newsroom says not from whom.
  const ours = !alone && s.profile.pronouns.get(s.tokens[run.from]!.lower) === 'first';
  // "nach Informationen dieser Zeitung"
  const own = !alone && (ours || s.profile.pronouns.get(s.tokens[run.from]!.lower) === 'people');
  if (own && run.to - run.from === 2 && s.profile.bracket?.newsrooms.test(s.tokens[run.to - 1]!.lower)) return nobody;
  if (ours && s.profile.again && s.tags[run.to - 1]! & Tag.SayNoun) return nobody;
  const owned = !alone && (s.tags[run.to - 1]! & Tag.SayNoun) !== 0 && s.profile.pronouns.has(s.tokens[run.from]!.lower);
  if ((alone && (s.tags[run.from]! & Tag.Pronoun || s.profile.owned?.has(s.tokens[run.from]!.lower))) || owned)
    return resolvePronoun(s, sentence, run, context);
  const free = s.profile.freeOrder;
  if (alone && free?.there.has(s.tokens[run.from]!.lower)) return bodyMeant(sentence, context) ?? unclear(s.tokens[run.from]!.text);
  const named = free ? namedIn(s, free, run, context.names.inSentence.get(sentence) ?? []) : personIn(s, sentence, run, context);
  if (named) return ofEntity(named);
  if (free && isVagueHead(s, run)) return nobody;
  const role = roleIn(s, run);
  if (role) {
    const holder = holderOf(s, run, role, sentence, context);
    if (holder) return ofEntity(holder);
  }
  const called = free
    ? (calledLike(s, run, context.names.called) ?? somebodyCalled(s, free, run, sentence, context))
    : (calledSo(s, sentence, run, context) ?? bodyCalled(s, sentence, run, context));
  if (called) return ofEntity(called);
  if (free && isOneOfMany(s, run)) return nobody;
  const body = bodyReferredTo(s, sentence, run, context) ?? bodyDescribed(s, sentence, run, context);
  if (body) return ofEntity(body);
  const again = bodyNamedAgain(s, sentence, run, context);
  if (again) return again;
  const person = personNamedAgain(s, sentence, run, context);
  if (person) return ofEntity(person);
  const meant =
    meansOnePerson(s, run) || (free && isPlainRole(s, free, run))
      ? personMeant(s, sentence, run, context)
      : personDescribed(s, sentence, run, context);
  // "Задержанный": not the inspector who told of the arrest.
  const official = meant !== null && meant.roles.size > 0 && (free?.accused.has(s.tokens[run.to - 1]!.lower) ?? false);
  if (meant && !official) return ofEntity(meant);
  const before = wordsOfBefore(s, sentence, run, context);
  if (before) return before;
  const author =
    (free && ownerOfDocument(s, run, (owner) => resolveSource(s, sentence, owner, context))) || authorOf(s, sentence, run, context);
  if (author) return author;
  if (isVague(s, run) || isAnybody(s, run) || s.profile.withheld?.test(s.text.slice(s.start, s.end))) return nobody;
  return { name: describe(s, run), entity: null };
}

/** The first name of the phrase that is not an attribute ("of the UN", "Azerbaijani" before an office). */
function personIn(s: Tagged, sentence: number, run: Run, context: Context): Entity | null {
  for (const { mention, entity } of context.names.inSentence.get(sentence) ?? []) {
    if (mention.from < run.from || mention.to > run.to) continue;
    // "the union (UCR)": another name for what governs the phrase, not who speaks.
    if (mention.from > run.from && s.tokens[mention.from - 1]!.text === '(') continue;
    const next = s.tags[mention.to] ?? 0;
    const modifies =
      mention.to < run.to &&
      (next & (Tag.Role | Tag.Organisation | Tag.Group | Tag.SayNoun | Tag.Noun)) !== 0 &&
      s.tokens[mention.to]!.text !== ',';
    // "Germany's Anna Brandt": whose she is, not who.
    if (mention.to < run.to && next & Tag.Name && isPossessive(s, mention.to - 1)) continue;
    if (modifies && (!mention.organisation || (next & Tag.Role) !== 0)) continue;
    let before = mention.from - 1;
    const belongs = (i: number) => i > run.from && s.profile.of.has(s.tokens[i]!.lower);
    while (
      before >= run.from &&
      (joinsNames(s, before) || ((s.tags[before]! & (Tag.Determiner | Tag.Organisation) || isPlainNoun(s, before)) && !belongs(before)))
    )
      before--;
    const governed = before >= run.from && ((s.tags[before]! & Tag.Preposition) !== 0 || belongs(before));
    const author = governed && s.profile.agentMarkers.has(s.tokens[before]!.lower);
    if (governed && !author && !mention.person) continue;
    if (isHeadOnly(s, mention, run)) continue;
    return entity;
  }
  return null;
}

/** "Fédération" in "la Fédération des dockers": a body's own word, whose name goes on in small letters. */
const isHeadOnly = (s: Tagged, mention: Mention, run: Run): boolean =>
  mention.words.length === 1 &&
  (s.tags[mention.from]! & Tag.Organisation) !== 0 &&
  mention.to + 1 < run.to &&
  s.profile.of.has(s.tokens[mention.to]!.lower);

/** The "and" of "Holm and Sons", and what stands before it. */
const joinsNames = (s: Tagged, i: number): boolean => {
  const name = (k: number) => ((s.tags[k] ?? 0) & Tag.Name) !== 0;
  const and = (k: number) => ((s.tags[k] ?? 0) & Tag.Coordinator) !== 0;
  return (and(i) && name(i - 1)) || (name(i) && and(i + 1));
};

/** "rue" in "une commerçante de la rue Montaigne": what the name is, and nobody. */
const isPlainNoun = (s: Tagged, i: number): boolean =>
  (s.tags[i]! & Tag.Noun) !== 0 && (s.tags[i]! & (Tag.Role | Tag.Group | Tag.Name | Tag.SayNoun | Tag.Preposition)) === 0;

/** "den Angaben zufolge", "nach Unternehmensangaben": the words of whoever spoke before, or of the body that the word tells of. */
function wordsOfBefore(s: Tagged, sentence: number, run: Run, context: Context): Resolved | null {
  const { saidBefore, again } = s.profile;
  const { lower, text } = s.tokens[run.to - 1]!;
  if (!saidBefore || run.to - run.from > 2) return null;
  const noun = [...saidBefore].find((word) => lower.endsWith(word));
  if (!noun) return null;
  if (lower !== noun) {
    const body = text.slice(0, -noun.length);
    return (again && bodyOfKind(s, sentence, run, again.base(body).toLowerCase(), context)) ?? null;
  }
  const { last } = context;
  const near = last && last.source.name !== null && sentence - last.sentence <= 2;
  const definite = [run.from - 1, run.from].some((i) => s.profile.definite.has(s.tokens[i]?.lower ?? ''));
  return near && definite ? { name: last.source.name, entity: last.entity } : null;
}

/** Who stands behind a document: "Ms Holm's paper", "a survey by the institute". null for anything but a document. */
function authorOf(s: Tagged, sentence: number, run: Run, context: Context): Resolved | null {
  let document = run.to - 1;
  while (document >= run.from && !(s.tags[document]! & Tag.SayNoun)) document--;
  if (document < run.from) return null;
  for (const { mention, entity } of context.names.inSentence.get(sentence) ?? []) {
    if (mention.from < run.from || mention.to > run.to) continue;
    const owns = mention.to <= document && /['’]s?$/u.test(s.tokens[mention.to - 1]!.text);
    // "by the laboratory Holm": what the name is stands before it.
    let at = mention.from - 1;
    while (at > document && (s.tags[at]! & (Tag.Organisation | Tag.Role | Tag.Determiner) || isPlainNoun(s, at))) at--;
    const before = s.tokens[at]?.lower ?? '';
    const wrote = at > document && (s.profile.agentMarkers.has(before) || s.profile.authors.has(before));
    // "el estudio, dirigido por Brint, muestra": the document speaks.
    if (s.profile.described && !owns && commaBetween(s, document, at)) continue;
    if (owns || (wrote && !holdsBody(s, document + 1, at + 1))) return ofEntity(entity);
  }
  return null;
}

function commaBetween(s: Tagged, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (s.tokens[i]!.text === ',') return true;
  return false;
}

/** "a study of the university of Leeds": a body whose name is a part of its description. */
function holdsBody(s: Tagged, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (s.tags[i]! & (Tag.Organisation | Tag.Role) && !(s.tags[i]! & Tag.Name)) return true;
  return false;
}

/** The office that the phrase as a whole describes: its first role words. */
function roleIn(s: Tagged, run: Run): { readonly office: RoleClass; readonly from: number; readonly to: number } | null {
  let from = run.from;
  while (from < run.to && !(s.tags[from]! & Tag.Role)) {
    // "the shadow minister" is not the minister.
    if (s.profile.otherOffice?.has(s.tokens[from]!.lower)) return null;
    if (s.tags[from]! & (Tag.Preposition | Tag.Organisation | Tag.Group)) return null;
    from++;
  }
  if (from === run.to) return null;
  let to = from;
  while (to < run.to && s.tags[to]! & Tag.Role) to++;
  const office = roleClass(s, from, to);
  // "A minister" and "the ministers" are nobody in particular.
  if (s.profile.indefinite.has(s.tokens[run.from]!.lower)) return null;
  return office ? { office, from, to } : null;
}

const leaders: ReadonlySet<RoleClass> = new Set(['head-of-state', 'head-of-government', 'leader']);

function fits(entity: Entity, office: RoleClass): boolean {
  if (office === 'leader') return [...entity.roles].some((role) => leaders.has(role));
  return entity.roles.has(office);
}

/** The one person who holds the office, by country where the phrase gives one, else the one who spoke or was named last. */
function holderOf(
  s: Tagged,
  run: Run,
  role: { readonly office: RoleClass; readonly from: number; readonly to: number },
  sentence: number,
  context: Context,
): Entity | null {
  if (role.office === 'other') return null;
  const words: string[] = [];
  for (let i = run.from; i < run.to; i++) if (s.tags[i]! & Tag.Name || s.tags[i] === 0) words.push(bare(s.tokens[i]!.lower));
  const gender = genderBefore(s, role.from);
  let candidates = context.names.holders.filter((e) => fits(e, role.office) && (!gender || !e.gender || e.gender === gender));
  if (words.length > 0) {
    const fromThere = candidates.filter((e) => words.some((word) => [...e.places].some((place) => sameStem(place, word))));
    if (fromThere.length > 0) candidates = fromThere;
    else candidates = candidates.filter((e) => e.places.size === 0);
  }
  if (candidates.length <= 1) return candidates[0] ?? null;
  const recent = context.lastSpeakers.find((e) => candidates.includes(e));
  if (recent) return recent;
  const lately = new Set(justBefore(sentence, context).map(({ entity }) => entity));
  const left = candidates.filter((e) => lately.has(e));
  return left.length === 1 ? left[0]! : null;
}

/** The mentions of the two sentences before. */
const justBefore = (sentence: number, { names }: Context): Named[] => [
  ...(names.inSentence.get(sentence - 2) ?? []),
  ...(names.inSentence.get(sentence - 1) ?? []),
];

/** "the company", "de rederij", "the former headteacher": the one that the article calls so beside its name. */
function calledSo(s: Tagged, sentence: number, run: Run, context: Context): Entity | null {
  if (!s.profile.definite.has(s.tokens[run.from]!.lower)) return null;
  const head = headOfDescription(s, run);
  for (let i = run.from; i < head; i++) if (s.profile.otherOffice?.has(s.tokens[i]!.lower)) return null;
  const belongings = isBareDescription(s, run, head) ? [] : belongingsOf(s, run, head);
  if (!belongings || isMany(s, run.from, head)) return null;
  const word = s.tokens[head]!.lower;
  const sort = s.profile.generalNouns?.has(word) === false ? word : (s.profile.sortOf?.(word) ?? word);
  const called = context.names.called.get(word) ?? context.names.called.get(sort) ?? [];
  const meant = belongings.length > 0 ? called.filter((e) => isToldWith(s, e, belongings)) : called;
  // One that is named only later is not meant yet.
  if ((s.profile.bodyPronouns || s.profile.described) && meant.length === 1 && meant[0]!.mentions[0]!.sentence > sentence) return null;
  if (meant.length <= 1) return meant[0] ?? null;
  // Between several the one that the article is about.
  const [first, second] = [...meant].sort((a, b) => b.mentions.length - a.mentions.length);
  return first!.mentions.length >= 2 * second!.mentions.length ? first! : null;
}

/** "the council" where one body of the article has the word in its name: "Fern District Council". */
function bodyCalled(s: Tagged, sentence: number, run: Run, context: Context): Entity | null {
  const last = run.to - 1;
  if (!s.profile.definite.has(s.tokens[run.from]!.lower) || last - run.from !== 1 || !(s.tags[last]! & Tag.Organisation)) return null;
  const word = s.tokens[last]!.lower;
  const several = context.names.entities.filter((e) => e.words.length > 1);
  const bodies = several.filter((e) => e.words.some((each) => each.toLowerCase() === word));
  if (bodies.length > 0 || !s.profile.sortOf) return bodies.length === 1 ? bodies[0]! : null;
  // "the institution" for an institute: whichever of its sort was named just before.
  const sort = s.profile.sortOf(word);
  const alike = several.filter((e) => e.words.some((each) => s.profile.sortOf!(each.toLowerCase()) === sort));
  if (alike.length <= 1) return alike[0] ?? null;
  const lately = new Set(justBefore(sentence, context).map(({ entity }) => entity));
  const left = alike.filter((e) => lately.has(e));
  return left.length === 1 ? left[0]! : null;
}

/** "Azerbaijani" and "Azerbaijan", "Frans" and "Frankrijk": a common beginning of at least four letters and half the word. */
function sameStem(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  return common >= 4 && common * 2 >= Math.max(a.length, b.length);
}

function resolvePronoun(s: Tagged, sentence: number, run: Run, context: Context): Resolved {
  if ((s.tags[run.from]! & Tag.Subordinator) !== 0) {
    const antecedent = nounPhraseBefore(s, s.tokens[run.from - 1]?.text === ',' ? run.from - 1 : run.from);
    return antecedent.from < antecedent.to && antecedent.to <= run.from ? resolveSource(s, sentence, antecedent, context) : nobody;
  }
  const word = s.tokens[run.from]!.text;
  const person = s.profile.pronouns.get(s.tokens[run.from]!.lower);
  if (person === 'person' && !speaksOfMany(s, run)) {
    const body = bodyBefore(s, sentence, run, context);
    if (body) return ofEntity(body);
    const meant = personMeant(s, sentence, run, context);
    if (meant) return ofEntity(meant);
    // "Die Stadt lehnt das ab. Sie rechnet …": whatever body or person without a name spoke right before.
    const { last } = context;
    const goesOn =
      (s.profile.again || (s.profile.described && agreesWith(s, run, last?.source))) &&
      last &&
      last.count === 'one' &&
      last.source.name !== null &&
      sentence - last.sentence === 1;
    return goesOn && !last.source.name!.endsWith(')') ? { name: last.source.name, entity: last.entity } : unclear(word);
  }
  return person === undefined ? nobody : unclear(word);
}

/** "ze zeggen" beside "ze zegt": the verb tells how many a pronoun means. */
function speaksOfMany(s: Tagged, run: Run): boolean {
  const many = s.profile.pluralVerb;
  const beside = many && [run.to, run.from - 1].find((i) => ((s.tags[i] ?? 0) & Tag.Finite) !== 0);
  return many !== undefined && beside !== undefined && many.test(s.tokens[beside]!.lower);
}

/** "sources", "some observers": nobody that a reader could find. */
function isVague(s: Tagged, run: Run): boolean {
  // Somebody of whom more is told was let pass before.
  if (s.profile.freeOrder && s.tags[headOf(s, run)]! & Tag.Vague) return false;
  let vague = false;
  // "Whitehall sources": where they are heard names none of them.
  if (
    s.profile.grammar.bareClause === 'beside' &&
    run.to - run.from > 1 &&
    s.tags[run.to - 1]! & Tag.Vague &&
    !(s.tags[run.to - 1]! & (Tag.Name | Tag.Number))
  )
    return true;
  for (let i = run.from; i < run.to; i++) {
    // "Research by four economists": who did it is told; but "witnesses reached by phone".
    if (vague && !(s.tags[i - 1]! & (Tag.Group | Tag.Participle)) && s.profile.agentMarkers.has(s.tokens[i]!.lower) && i + 1 < run.to)
      return false;
    const faction = s.profile.factions?.has(s.tokens[i + 1]?.lower ?? '') ?? false;
    if (s.tags[i]! & (Tag.Name | Tag.Role | Tag.Organisation) || (s.profile.owned?.has(s.tokens[i]!.lower) && !faction)) return false;
    // "two people familiar with it"; but "zwei mit dem Fall vertraute Personen" has its head last.
    const headLast = s.profile.grammar.capitalNouns && !vague && !(s.tags[i - 1]! & Tag.Noun);
    if ((s.tags[i]! & Tag.Preposition && !headLast) || s.tokens[i]!.text === ',' || (i > run.from && s.profile.of.has(s.tokens[i]!.lower)))
      break;
    if (s.tags[i]! & Tag.Vague) vague = true;
    // "witnesses", "former employees": a crowd is somebody only where the article has told of it.
    if (isCrowd(s, i) && !s.profile.definite.has(s.tokens[run.from]!.lower) && !namesIn(s, i + 1, run.to)) vague = true;
  }
  return vague;
}

/** "a nurse", "een vroegere werknemer": one of many, and neither a name nor a body tells where to find them. */
function isAnybody(s: Tagged, run: Run): boolean {
  if (!s.profile.indefinite.has(s.tokens[run.from]!.lower)) return false;
  if (s.profile.insider?.test(s.text.slice(s.start, s.end))) return true;
  const { described } = s.profile;
  // "un vecino del tercero", "une voisine qui rentrait": told of so that one could find them.
  if (described && isToldOf(s, run) && !described.unnamed.has(s.tokens[headOfDescription(s, run)]!.lower)) return false;
  // "una cofrade": a strange word with nothing else told is one of many as well.
  const strange =
    described && run.to - run.from === 2 && !(s.tags[run.to - 1]! & (Tag.SayNoun | Tag.Organisation | Tag.Group | Tag.Attitude));
  let somebody = strange || (described?.person(s.tokens[headOfDescription(s, run)]!.lower) ?? false);
  for (let i = run.from; i < run.to && s.tokens[i]!.text !== ','; i++) {
    const { lower } = s.tokens[i]!;
    if (
      s.tags[i]! & (Tag.Name | Tag.Organisation) ||
      (s.profile.owned?.has(lower) && !(s.tags[i - 1]! & Tag.Preposition)) ||
      (s.profile.roles.get(lower) ?? s.profile.roles.get(s.profile.sortOf?.(lower) ?? '')) === 'spokesperson'
    )
      return false;
    if (s.tags[i]! & Tag.Role) somebody ||= s.profile.unnamed?.test(lower) ?? true;
  }
  return somebody;
}

const isCrowd = (s: Tagged, i: number): boolean => s.profile.crowds?.has(s.tokens[i]!.lower) ?? false;

/** "doctors at Sandhaven Hospital": a name tells where to find them. */
function namesIn(s: Tagged, from: number, to: number): boolean {
  for (let i = from; i < to && s.tokens[i]!.text !== ','; i++) if (s.tags[i]! & Tag.Name) return true;
  return false;
}

/** "sa fille à l'AFP", "el alcalde a EFE": whom they told it. */
function isToListener(s: Tagged, i: number): boolean {
  if (!(s.tags[i]! & Tag.Preposition) || s.profile.of.has(s.tokens[i]!.lower)) return false;
  const at = s.tags[i + 1]! & Tag.Determiner ? i + 2 : i + 1;
  return /^\p{Lu}{2,6}$/u.test(s.tokens[at]?.text ?? '');
}

/** The phrase without the article at its head and what follows a comma. */
function describe(s: Tagged, run: Run): string {
  const from = behindArticle(s, run);
  let to = from + 1;
  while (to < run.to && !',–—('.includes(s.tokens[to]!.text) && !(s.profile.described && isToListener(s, to))) to++;
  const text = s.text.slice(s.tokens[from]!.start, s.tokens[to - 1]!.end).replace(/\s+/gu, ' ');
  // "nach Lesart des Ministeriums": as it is called in the base form.
  const base = to - from === 1 && s.profile.bracket?.oblique.has(s.tokens[run.from]!.lower) ? s.profile.again?.base(text) : undefined;
  if (base !== undefined) return base;
  // "nota's": a plural that the language writes so.
  return s.profile.words.has(s.tokens[to - 1]!.lower) ? text : bare(text);
}
