import type { FreeOrder } from '../../languages/freeOrder';
import { Tag } from '../../languages/tags';
import { has, isAnimate, isDocument, isText, isWord, nounPhraseAfter, type Run } from '../phrases';
import type { Tagged } from '../tagged';

/** Whether the token keeps two clauses, or a clause and an aside, apart. Marks around a name do not. */
export const isBreak = (s: Tagged, i: number): boolean => {
  const token = s.tokens[i]!;
  if (token.kind === 'quote') return !has(s, i, Tag.Name);
  return token.kind === 'punctuation' && ',;:—–()'.includes(token.text) && !has(s, i, Tag.Number);
};

const finite = Tag.Finite;
const notFinite = Tag.Noun | Tag.Participle | Tag.Name | Tag.Adverb;
export const isSurelyFinite = (s: Tagged, i: number): boolean => has(s, i, finite) && !has(s, i, notFinite);

/** The stretch without a break around token `i`, `from` and `to` exclusive of the breaks. */
export function segmentOf(s: Tagged, i: number, end: number): Run {
  let from = i;
  while (from > 0 && !isBreak(s, from - 1)) from--;
  let to = i + 1;
  while (to < end && !isBreak(s, to)) to++;
  return { from, to };
}

const isNominal = (s: Tagged, i: number): boolean =>
  (isWord(s, i) &&
    (!has(s, i, ~0) || has(s, i, Tag.Noun | Tag.Name | Tag.Role | Tag.Organisation | Tag.Group | Tag.SayNoun | Tag.Vague))) ||
  has(s, i, Tag.Number) ||
  (s.tokens[i]?.kind === 'quote' && has(s, i, Tag.Name));

/** Behind the noun that the preposition at `i` governs. */
function afterGoverned(s: Tagged, free: FreeOrder, i: number, end: number, verb: number): number {
  let k = i + 1;
  // "На это министр ответил": the pronoun alone is governed.
  const known = Tag.Role | Tag.Name | Tag.Organisation | Tag.Group | Tag.Pronoun;
  if (
    free.pointing.has(s.tokens[k]?.lower ?? '') &&
    k + 1 < end &&
    has(s, k + 1, known) &&
    free.agrees(s.tokens, s.tags, k + 1, verb, false)
  )
    return k + 1;
  while (k < end && has(s, k, Tag.Determiner) && !has(s, k, Tag.Name)) k++;
  if (has(s, k, Tag.Pronoun) && k > i + 1 && free.agrees(s.tokens, s.tags, k, verb, false)) return k;
  // Adjectives and figures before the noun.
  while (
    k < end &&
    isNominal(s, k) &&
    !has(s, k, Tag.Noun | Tag.Name | Tag.Pronoun | Tag.Role | Tag.Organisation | Tag.Group | Tag.SayNoun)
  )
    k++;
  // A name of several words is governed as a whole.
  if (has(s, k, Tag.Name)) while (k + 1 < end && has(s, k + 1, Tag.Name) && !has(s, k + 1, Tag.Role)) k++;
  return k + 1;
}

const opensPhrase =
  Tag.Noun | Tag.Name | Tag.Role | Tag.Organisation | Tag.Group | Tag.SayNoun | Tag.Vague | Tag.Determiner | Tag.Pronoun | Tag.Number;
const noPhrase = Tag.Preposition | Tag.Coordinator | Tag.Complementiser | Tag.Subordinator | Tag.Negation | Tag.Adverb;

/** The first phrase between two tokens that agrees with the verb; somebody before something. */
function search(s: Tagged, free: FreeOrder, from: number, to: number, verb: number, loose: boolean): Run | null {
  let lifeless: Run | null = null;
  let doubtful: Run | null = null;
  for (let i = from; i < to; i++) {
    if (has(s, i, Tag.Preposition) && !has(s, i, Tag.Name)) {
      i = afterGoverned(s, free, i, to, verb) - 1;
      continue;
    }
    if (has(s, i, noPhrase) && !has(s, i, Tag.Name)) continue;
    if (has(s, i, ~0) && !has(s, i, opensPhrase) && !(s.tokens[i]!.kind === 'quote')) continue;
    if (!isWord(s, i) && !has(s, i, Tag.Name | Tag.Number)) continue;
    if (isSurelyFinite(s, i)) continue;
    if (isCalendar(s, i)) continue;
    if (i > from && belongsToNoun(s, free, i, loose)) continue;
    const several = together(s, free, i, to, verb, loose);
    if (several) return several;
    if (!free.agrees(s.tokens, s.tags, i, verb, loose)) continue;
    const whole = nounPhraseAfter(s, i, i > verb ? 0 : 1);
    let run: Run = whole.to > whole.from ? { from: i, to: i > verb ? whole.to : Math.min(whole.to, to) } : { from: i, to: i + 1 };
    run = withoutObjects(s, free, run);
    // "рассказал РИА представитель": a name without endings may be whom he told.
    if (free.isFixed(s.tokens[i]!.text)) {
      doubtful ??= run;
      while (i + 1 < to && has(s, i + 1, Tag.Name)) i++;
      continue;
    }
    if (isAnimate(s, run) || isDocument(s, run)) return run;
    lifeless ??= run;
    i = Math.max(i, Math.min(run.to, to) - 1);
  }
  return doubtful ?? lifeless;
}

/** "главе МИД", "жителям дома": a name or an unknown noun right behind another noun is whose that is. */
function belongsToNoun(s: Tagged, free: FreeOrder, i: number, loose: boolean): boolean {
  if (!isNominal(s, i - 1) || !has(s, i - 1, ~0) || has(s, i - 1, Tag.Number | Tag.Determiner)) return false;
  if (has(s, i, Tag.Name)) {
    const called = has(s, i - 1, Tag.Organisation | Tag.SayNoun | Tag.Group);
    return (called || !loose) && (free.isOwner(s.tokens, s.tags, i, i + 1) || has(s, i - 1, Tag.Name));
  }
  if (free.maybeGenitive(s.tokens[i]!.lower) && !has(s, i - 1, Tag.Number | Tag.Vague)) return true;
  return !has(s, i, Tag.Role | Tag.Group | Tag.Organisation | Tag.SayNoun | Tag.Vague | Tag.Pronoun | Tag.Determiner);
}

/** "президент толпе", "он радиоведущему Хану": what its ending keeps apart from the subject is no part of it. */
function withoutObjects(s: Tagged, free: FreeOrder, run: Run): Run {
  for (let i = run.from + 1; i < run.to; i++) {
    if (has(s, i - 1, Tag.Preposition) || !isWord(s, i) || /^\p{Lu}/u.test(s.tokens[i]!.text) || !has(s, i, Tag.Noun)) continue;
    let governed = i - 1;
    while (governed > run.from && s.tags[governed] === 0) governed--;
    if (free.standsApart(s.tokens[i]!.lower) && !has(s, governed, Tag.Preposition)) return { from: run.from, to: i };
  }
  return run;
}

/** "Иванов и Петров заявили": several people, each in the singular, before a verb in the plural. */
function together(s: Tagged, free: FreeOrder, i: number, end: number, verb: number, loose: boolean): Run | null {
  if (!free.many(s.tokens[verb]!.lower) || !free.agrees(s.tokens, s.tags, i, verb, loose, true)) return null;
  const first = nounPhraseAfter(s, i, 1);
  if (first.from === first.to || !has(s, first.to, Tag.Coordinator) || !free.agrees(s.tokens, s.tags, first.to + 1, verb, loose, true))
    return null;
  const second = nounPhraseAfter(s, first.to + 1, 1);
  return second.from < second.to && second.to <= end && isAnimate(s, first) && isAnimate(s, second) ? { from: i, to: second.to } : null;
}

/** "в понедельник", "15 мая": what tells when speaks to nobody. */
const isCalendar = (s: Tagged, i: number): boolean => {
  const { lower, kind } = s.tokens[i]!;
  if (s.profile.weekdays.has(lower) || s.profile.months.has(lower)) return true;
  return kind === 'number' && s.profile.months.has(s.tokens[i + 1]?.lower ?? '');
};

/** Somebody, or a document that speaks for its author. */
export const speaks = (s: Tagged, run: Run | null): run is Run => run !== null && (isAnimate(s, run) || isDocument(s, run));

/** The subject of the verb within a stretch without breaks, before it or behind it; somebody before something. */
export function subjectWithin(s: Tagged, segment: Run, verb: number, from: number, loose: boolean): Run | null {
  const free = s.profile.freeOrder!;
  const before = search(s, free, from, verb, verb, loose);
  const fixed = before !== null && free.isFixed(s.tokens[before.from]!.text);
  if (speaks(s, before) && !fixed) return before;
  const behind = search(s, free, verb + 1, segment.to, verb, loose);
  // "Об этом РИА рассказал мэр": the one who shows no case is told.
  if (fixed) return behind && isAnimate(s, behind) && !free.isFixed(s.tokens[behind.from]!.text) ? behind : before;
  return speaks(s, behind) ? behind : (before ?? behind);
}

/** The subject of the verb, in its own stretch or before it, by sure endings first. */
export function subjectOf(s: Tagged, segment: Run, verb: number): Run | null {
  for (const loose of [false, true]) {
    const near = subjectWithin(s, segment, verb, segment.from, loose);
    if (speaks(s, near)) return near;
  }
  const earlier = subjectBefore(s, segment, verb, false) ?? subjectBefore(s, segment, verb, true);
  return earlier ?? subjectWithin(s, segment, verb, segment.from, true);
}

/** Whether the stretch before this one tells of somebody: "Хан, который приехал, похвалил Озана". */
export function followsSide(s: Tagged, segment: Run): boolean {
  const to = segment.from - 1;
  if (to <= 0 || !isText(s, to, ',')) return false;
  let from = to;
  while (from > 0 && !isBreak(s, from - 1)) from--;
  return isSide(s, { from, to });
}

/** "В Минобороны заявили", "говорится в заявлении": the body or the document in which it is said; `documents` alone for what no one says. */
export function houseWithin(s: Tagged, segment: Run, documents: boolean): Run | null {
  const free = s.profile.freeOrder!;
  const wanted = documents ? Tag.SayNoun | Tag.Organisation : Tag.Organisation | Tag.Name;
  for (let i = segment.from; i < segment.to; i++) {
    if (!free.within.has(s.tokens[i]!.lower) || !has(s, i, Tag.Preposition)) continue;
    const run = nounPhraseAfter(s, i + 1, 1);
    if (run.from === run.to || isCalendar(s, run.from) || isCalendar(s, run.to - 1)) continue;
    let head = run.from;
    while (head < run.to - 1 && !has(s, head, Tag.Noun | Tag.Name | Tag.Organisation | Tag.SayNoun)) head++;
    // "на запрос редакции ответили": what is answered is no house.
    if (!documents && free.asked.has(s.tokens[head]!.lower)) {
      i = run.to - 1;
      continue;
    }
    if (has(s, head, wanted) || (!documents && hasBody(s, run))) return { from: run.from, to: Math.min(run.to, segment.to) };
    i = head;
  }
  return null;
}

const hasBody = (s: Tagged, run: Run): boolean => {
  for (let i = run.from; i < run.to; i++) if (has(s, i, Tag.Organisation)) return true;
  return false;
};

/** "В сообщении, которое они распространили, утверждалось": the document stands before a side clause. */
export function houseBefore(s: Tagged, segment: Run): Run | null {
  if (!followsSide(s, segment)) return null;
  let to = segment.from - 1;
  while (to > 0 && !isBreak(s, to - 1)) to--;
  let from = to - 1;
  while (from > 0 && !isBreak(s, from - 1)) from--;
  return to > 1 ? houseWithin(s, { from, to: to - 1 }, true) : null;
}

/** Relative and participial stretches between commas tell of a noun and hold no subject for what stands around them. */
const isSide = (s: Tagged, segment: Run): boolean => {
  let first = segment.from;
  while (first < segment.to && has(s, first, Tag.Preposition | Tag.Coordinator | Tag.Adverb) && !has(s, first, Tag.Subordinator)) first++;
  const told = s.tags[first] === 0 && s.profile.freeOrder!.isParticiple(s.tokens[first]?.lower ?? '');
  return (
    told ||
    has(s, first, Tag.Subordinator | Tag.Complementiser | Tag.Gerund) ||
    isText(s, first, s.profile.freeOrder!.by) ||
    segment.from === segment.to
  );
};

const opensQuotation = (s: Tagged, i: number): boolean => s.tokens[i]?.kind === 'quote' && s.tokens[i]!.end === s.tokens[i + 1]?.start;

/** The subject that the verb shares with a clause or phrase before its own stretch. */
export function subjectBefore(s: Tagged, segment: Run, verb: number, loose: boolean): Run | null {
  const free = s.profile.freeOrder!;
  let to = segment.from - 1;
  // A name or title between commas stands right behind the subject: "Иван Хан, глава района, заявил".
  let apposition: Run | null = null;
  for (let steps = 0; to > 0 && steps < 8; steps++) {
    let from = to;
    while (from > 0 && !isBreak(s, from - 1)) from--;
    const side = isSide(s, { from, to }) || opensQuotation(s, from - 1);
    const found = side ? null : search(s, free, from, to, verb, loose);
    if (speaks(s, found)) {
      if (found.from !== from || found.to !== to || from === 0 || !isText(s, from - 1, ',') || apposition)
        return apposition && found.to === apposition.from - 1 ? { from: found.from, to: apposition.to } : found;
      apposition = found;
    }
    to = from - 1;
  }
  return apposition;
}
