import { isPossessive } from '../attribution/phrases';
import type { Tagged, WordsInUse } from '../attribution/tagged';
import type { Gender, RoleClass } from '../languages/profile';
import { Tag } from '../languages/tags';
import type { Span } from '../model';
import type { Steps } from '../steps';
import { isSmall } from '../text/letters';
import type { Token } from '../text/tokens';
import { shortIn, spelledOut } from './acronyms';
import { calledBeside, callingOf } from './descriptions';
import { isWhose, officeInGenitives } from './genitives';
import { genderBefore, genderOf, officeAcrossComma, titlesBefore } from './offices';

/** A name where it stands, with what stands around it. `words` are the name's own, without possessive endings. */
export interface Mention extends Span {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  /** The words in lower case as all forms of the name share them. */
  readonly keys: readonly string[];
  /** How far this form is from the name's base form, 0 for the base form itself. */
  readonly oblique: number;
  /** Offices that the text gives this name here. */
  readonly roles: readonly RoleClass[];
  /** Names beside the office: the country of a president. */
  readonly places: readonly string[];
  /** What it is called here beside its name, in lower case: "ferry company Norderlink" → company. */
  readonly called: readonly string[];
  /** A word for a body stands right before: "the bank Holm". */
  readonly body: boolean;
  /** A role, an honorific or a person's name stands right before. */
  readonly person: boolean;
  readonly organisation: boolean;
  /** Its abbreviation as a key, where the text gives one in brackets: "Fern District Council (FDC)". */
  readonly short: string | null;
  /** What a title or an article before it tells. */
  readonly gender: Gender | null;
  /** Without any ending of a case: it may be the subject. */
  readonly bare: boolean;
  /** A preposition stands right before, as before places. */
  readonly placed: boolean;
  /** A finite verb stands right behind it: whoever is called so does something. */
  readonly acts: boolean;
}

const joiners = new Set('van de der den von al el bin ibn da di du la le ter ten of for voor'.split(' '));
export const personJoiners = new Set('van de der den von al el bin ibn da di du la le ter ten'.split(' '));
const possessive = /['’]s?$/u;
/** A word without its possessive ending. */
export const bare = (word: string): string => ("'’s".includes(word.at(-1) ?? ' ') ? word.replace(possessive, '') : word);

/** Words that the article writes with a capital in mid-sentence: its names, for telling a name at a sentence's head. */
export function* namesInside(sentences: readonly (readonly Token[])[]): Steps<WordsInUse> {
  const names = new Set<string>();
  const small = new Set<string>();
  for (const tokens of sentences) {
    let first = true;
    for (const token of tokens) {
      if (token.kind === 'quote' || token.text === ':') first = true;
      if (token.kind !== 'word') continue;
      if (isSmall(token.text)) small.add(token.lower);
      else if (!first) names.add(bare(token.lower));
      first = false;
    }
    yield;
  }
  return { names, small };
}

/** The names of one sentence, left to right. */
export function mentionsOf(s: Tagged, sentence: number, isAlone: (word: string) => boolean): Mention[] {
  const mentions: Mention[] = [];
  let i = 0;
  while (i < s.tokens.length) {
    if (!isProper(s, i)) {
      i++;
      continue;
    }
    const from = i;
    let to = i + 1;
    while (to < s.tokens.length && !(isPossessive(s, to - 1) && owns(s, to)) && !partsAtQuote(s, from, to) && !isPlaceBehind(s, from, to)) {
      if (isProper(s, to)) to++;
      else if (personJoiners.has(s.tokens[to]!.lower) && isProper(s, to + 1) && !s.profile.of.has(s.tokens[to]!.lower)) to += 2;
      else if (s.tokens[to]!.text === '&' && isProper(s, to + 1)) to += 2;
      else if (joiners.has(s.tokens[to]!.lower) && (s.tags[from]! & Tag.Organisation || isOrganisation(s, from, to)) && isProper(s, to + 1))
        to += 2;
      else {
        const next = joinedBy(s, from, to);
        if (next === to) break;
        to = next;
      }
    }
    // "Azerbaijan Ilham Aliyev" behind "President of": the country stands alone elsewhere.
    const split = s.profile.freeOrder?.secondName(s.tokens, s.tags, from, to) ?? countryBefore(s, from, to, isAlone);
    if (split > from) mentions.push(mention(s, sentence, from, split, s.profile.freeOrder !== undefined));
    mentions.push(mention(s, sentence, split, to));
    i = to;
  }
  return mentions;
}

/** Behind the next word of a name that goes on across a joiner of its language ("Corea del Norte"), or `to`. */
function joinedBy(s: Tagged, from: number, to: number): number {
  const joined = s.profile.nameJoiners;
  if (!joined || s.tags[from]! & Tag.Role) return to;
  let words = '';
  for (let k = to; k < to + 2 && k + 1 < s.tokens.length; k++) {
    words += (words ? ' ' : '') + s.tokens[k]!.lower;
    const how = joined.get(words);
    if (how && isProper(s, k + 1) && (how === 'always' || !governed(s, from) || (s.tags[from]! & Tag.Organisation) !== 0)) return k + 2;
  }
  return to;
}

/** "V." and "V" are the same. */
const keyOf = ({ profile }: Tagged, word: string): string => {
  const lower = word.length === 2 && word.endsWith('.') ? word[0]!.toLowerCase() : word.toLowerCase();
  return profile.nameStem?.(lower) ?? lower;
};

/** "Azerbaijan Ilham Aliyev" behind "President of": where the person begins. */
const countryBefore = (s: Tagged, from: number, to: number, isAlone: (word: string) => boolean): number =>
  to - from > 2 && isProper(s, from + 1) && governed(s, from) && isAlone(bare(s.tokens[from]!.lower)) ? from + 1 : from;

/** A name in quotation marks is one, whatever name stands beside it: "«Ростех» Сергей Хан". */
const partsAtQuote = (s: Tagged, from: number, to: number): boolean =>
  (s.tokens[to]!.kind === 'quote' && s.tokens[from]!.kind !== 'quote') || (s.tokens[to - 1]!.kind === 'quote' && to - 1 > from);

/** The words of a name; the stop of an initial goes with it, marks around the name do not. */
function wordsOf(s: Tagged, from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const { kind, text } = s.tokens[i]!;
    if (text === '.' && words.length > 0) words[words.length - 1] += text;
    // Only the last word gives up its ending: "St. Mary's Hospital" keeps its own.
    else if (kind !== 'quote') words.push(i === to - 1 ? (s.profile.verbLast?.nominative(text) ?? bare(text)) : text);
  }
  return words;
}

/** "Germany's Anna Brandt" is two names, "St. Mary's Hospital" one: there a body follows that the possessive is a part of. */
const owns = (s: Tagged, from: number): boolean => {
  for (let i = from; i < s.tokens.length && isProper(s, i); i++) if (s.tags[i]! & Tag.Organisation) return false;
  return true;
};

/** Part of a name, and no office that stands before one, no month and no weekday. */
const isProper = (s: Tagged, i: number): boolean =>
  i >= 0 &&
  i < s.tokens.length &&
  (s.tags[i]! & Tag.Name) !== 0 &&
  (s.tags[i]! & (Tag.Role | Tag.Honorific)) === 0 &&
  !isCalendarWord(s, i);

/** "April" and "May" behind another name are a part of it, unless a day follows. */
const isCalendarWord = (s: Tagged, i: number): boolean => {
  const { lower } = s.tokens[i]!;
  if (s.profile.weekdays.has(lower)) return true;
  // "Jan Smit": a first name, though "jan" is January as well.
  if (s.profile.genders?.has(lower) && s.tags[i + 1]! & Tag.Name) return false;
  return s.profile.months.has(lower) && !(i > 0 && isProper(s, i - 1) && s.tokens[i + 1]?.kind !== 'number');
};

const isOrganisation = (s: Tagged, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (s.tags[i]! & Tag.Organisation) return true;
  return false;
};

const governed = (s: Tagged, from: number) => {
  let i = from - 1;
  if (i >= 0 && s.tags[i]! & Tag.Determiner) i--;
  return i >= 0 && (s.tags[i]! & Tag.Preposition) !== 0;
};

/** `owns`: a name behind it tells who holds the office before it. */
function mention(s: Tagged, sentence: number, from: number, to: number, owns = false): Mention {
  const short = wordsOf(s, from, to);
  const words = ((s.profile.freeOrder || s.profile.grammar.smallBodies) && to - from === 1 && spelledOut(s, from)) || short;
  const roles: RoleClass[] = [];
  const places: string[] = [];
  let person = false;
  let gender: Gender | null = null;
  // The office before: "Azerbaijani President X", "president of the republic of Y X", "minister van … X".
  let i = from - 1;
  if (s.tokens[i]?.text === '.' && (s.tags[i - 1] ?? 0) & Tag.Honorific) i--;
  if (i >= 0 && s.tags[i]! & Tag.Honorific) {
    person = true;
    gender = genderOf(s, i);
    i--;
  }
  // "Gundula Peschke": a first name tells of a person.
  const given = to - from > 1 ? s.profile.genders?.get(s.tokens[from]!.lower) : undefined;
  if (given && s.profile.grammar.capitalNouns) {
    person = true;
    gender ??= given;
  }
  const apart = to - from > 1 ? officeAcrossComma(s, from) : -1;
  const owner = owns || (!!s.profile.freeOrder && isWhose(s, s.profile.freeOrder, from, to));
  const role = apart >= 0 ? apart : s.profile.freeOrder ? (owns ? -1 : officeInGenitives(s, from, to)) : officeBefore(s, i);
  if (role >= 0) {
    person = true;
    gender ??= genderOf(s, role) ?? genderBefore(s, role);
    addRole(s, role, roles);
    collectPlaces(s, role, from, places);
  }
  // The office behind: "X, president of Y".
  if (s.tokens[to]?.text === ',') {
    let k = to + 1;
    while (k < s.tokens.length && (s.tags[k]! & Tag.Determiner || (isProper(s, k) && k - to < 3))) k++;
    if (k < s.tokens.length && s.tags[k]! & Tag.Role && s.tokens.length > k) {
      person = true;
      gender ??= genderOf(s, k) ?? genderBefore(s, k);
      addRole(s, k, roles);
      for (let p = to + 1; p < Math.min(s.tokens.length, k + 8) && s.tokens[p]!.text !== '.'; p++) {
        if (p > k && s.tokens[p]!.text === ',') break;
        if (isProper(s, p)) places.push(bare(s.tokens[p]!.lower));
      }
    }
  }
  // "la productrice de radio Ada Brint": the noun that all before the name hangs on.
  const calling = s.profile.described && to - from > 1 ? callingOf(s, from) : -1;
  if (calling >= 0) {
    person = true;
    gender ??= genderOf(s, calling) ?? genderBefore(s, calling);
  }
  return {
    start: s.tokens[from]!.start,
    end: s.tokens[to - 1]!.start + bare(s.tokens[to - 1]!.text).length,
    sentence,
    from,
    to,
    words,
    keys: short.map((word) => keyOf(s, word)),
    oblique: s.profile.freeOrder ? words.reduce((sum, word) => sum + s.profile.freeOrder!.obliqueness(word.toLowerCase()), 0) : 0,
    roles,
    places,
    called: withSorts(s, [
      ...(owner ? [] : s.profile.described ? calledBeside(s, from, to) : nounsBeside(s, from, to)),
      ...(s.profile.verbLast ? titlesBefore(s, from) : []),
      ...bodyBehind(s, to),
      ...(apart >= 0 || s.profile.freeOrder ? officeNamed(s, role) : []),
    ]),
    body: isBody(s, from - 1) && !owner && calling < 0,
    person,
    gender,
    short: shortIn(s, from, to),
    placed: isPlaced(s, from, to),
    acts: ((s.tags[to] ?? 0) & Tag.Finite) !== 0 && !(from > 0 && s.tags[from - 1]! & Tag.Preposition),
    bare: s.profile.verbLast !== undefined && short.at(-1) === s.tokens[to - 1]!.text && !/^['’-]\p{Ll}/u.test(s.tokens[to]?.text ?? ''),
    organisation:
      isOrganisation(s, from, to) ||
      words.includes('&') ||
      s.tokens[from]!.kind === 'quote' ||
      (!!s.profile.verbLast && s.tokens[from - 1]?.kind === 'quote' && s.tokens[to]?.kind === 'quote') ||
      !!s.profile.freeOrder?.isPlace(s.tokens[to - 1]!.lower) ||
      (words.length === 1 && /^[\p{Lu}.]{2,}$/u.test(words[0]!)),
  };
}

/**
 * The role word whose holder is named right after token `at`: the word at `at` itself, or one that governs what stands
 * there ("president of the Republic of Azerbaijan"); -1 where there is none.
 */
function officeBefore(s: Tagged, at: number): number {
  if (at < 0) return -1;
  if (s.tags[at]! & Tag.Role) return at;
  // "president of Azerbaijan": what the office governs does not hold it.
  let governor = at;
  while (governor > 0 && s.tags[governor]! & Tag.Determiner) governor--;
  if (s.tags[governor]! & Tag.Preposition) return -1;
  let k = at;
  while (k > 0 && at - k < 7 && (isProper(s, k) || s.tags[k]! & Tag.Determiner || s.profile.of.has(s.tokens[k]!.lower))) {
    if (s.profile.of.has(s.tokens[k]!.lower) && s.tags[k - 1]! & Tag.Role) return k - 1;
    k--;
  }
  return -1;
}

/** «"Nil Qoruyucuları" silahlı qrupu»: in languages whose phrases end in their head, what it is stands behind. */
function bodyBehind(s: Tagged, to: number): string[] {
  if (!s.profile.verbLast) return [];
  for (let i = to; i < Math.min(s.tokens.length, to + 4); i++) {
    const { kind, lower } = s.tokens[i]!;
    if (kind === 'quote') continue;
    if (kind !== 'word') return [];
    if (s.tags[i]! & Tag.Organisation && s.profile.verbLast.isOwned(lower)) return [lower];
    if (s.tags[i]! & ~(Tag.Noun | Tag.Organisation)) return [];
  }
  return [];
}

/** Behind a preposition, or behind a noun that it is the name of: "в Гродно", "деревня Малые Ключи". */
const isPlaced = (s: Tagged, from: number, to: number): boolean => {
  const before = s.tokens[from - 1]?.lower ?? '';
  const free = s.profile.freeOrder;
  // "el manto de la Virgen de la Sal": what something belongs to, over its article.
  if (s.profile.described && from > 1 && s.tags[from - 1]! & Tag.Determiner && s.profile.of.has(s.tokens[from - 2]!.lower)) return true;
  if (!free) return s.profile.nounPrepositions.has(before) && !s.profile.agentMarkers.has(before);
  if (from > 0 && (s.tags[from - 1]! & Tag.Preposition || free.namesPlace(before))) return true;
  return free.isPlace(s.tokens[to - 1]!.lower);
};

/** "Prezident İlham Əliyev Türkiyənin …": a country behind a person's name begins another one; one in a body's name does not. */
function isPlaceBehind(s: Tagged, from: number, to: number): boolean {
  const v = s.profile.verbLast;
  if (!v?.places.has(s.profile.nameStem!(s.tokens[to]!.lower)) || isOrganisation(s, from, to)) return false;
  let end = to;
  while (end < s.tokens.length && isProper(s, end)) end++;
  return !isOrganisation(s, to, end) || end - to > 3 || to - from > 1;
}

/** The words of an office: "главный тренер". */
function officeNamed(s: Tagged, role: number): string[] {
  const words: string[] = [];
  for (let i = role; i >= 0 && i < s.tokens.length && (i === role || (s.profile.freeOrder && s.tags[i]! & Tag.Role)); i++)
    words.push(s.tokens[i]!.lower);
  return words;
}

const isBody = (s: Tagged, i: number) => (s.tags[i] ?? 0) !== 0 && (s.tags[i]! & Tag.Organisation) !== 0 && (s.tags[i]! & Tag.Name) === 0;

/** With every noun the word for all its synonyms. */
const withSorts = ({ profile }: Tagged, nouns: readonly string[]): string[] =>
  profile.sortOf ? [...new Set([...nouns, ...nouns.map((noun) => profile.sortOf!(noun))])] : [...nouns];

const namingWord = Tag.Role | Tag.Organisation | Tag.Noun;

/** The plain nouns beside a name that tell what it is: "striker Tom Kell"; "Raj Dhanda, the former headteacher,". */
function nounsBeside(s: Tagged, from: number, to: number): string[] {
  const nouns: string[] = [];
  const isNoun = (i: number) =>
    i >= 0 && i < s.tokens.length && (s.tags[i]! & namingWord) !== 0 && (s.tags[i]! & (Tag.Preposition | Tag.Finite)) === 0;
  if (isNoun(from - 1) && !isProper(s, from - 1)) nouns.push(s.tokens[from - 1]!.lower);
  if (s.tokens[to]?.text !== ',') return nouns;
  let i = to + 1;
  while (i < to + 8 && i < s.tokens.length && (isNoun(i) || s.tags[i] === 0 || s.tags[i]! & Tag.Determiner)) i++;
  // The head of the apposition is its last noun before whatever follows.
  if (i > to + 1 && isNoun(i - 1) && !isProper(s, i - 1)) nouns.push(s.tokens[i - 1]!.lower);
  return nouns;
}

/** The office at a role word; for "secretary of state" the whole wording decides. */
function addRole(s: Tagged, at: number, roles: RoleClass[]): void {
  let first = at;
  while (first > 0 && s.tags[first - 1]! & Tag.Role) first--;
  let last = at;
  while (last + 1 < s.tokens.length && s.tags[last + 1]! & Tag.Role) last++;
  const found = roleClass(s, first, last + 1);
  if (found) roles.push(found);
}

/** The office that a run of role words means. */
export function roleClass(s: Tagged, from: number, to: number): RoleClass | null {
  for (let length = to - from; length > 0; length--)
    for (let start = from; start + length <= to; start++) {
      const words = s.tokens
        .slice(start, start + length)
        .map((t) => t.lower)
        .join(' ');
      const found = s.profile.roles.get(words) ?? (s.profile.sortOf && s.profile.roles.get(s.profile.sortOf(words)));
      if (found) return found;
    }
  for (let i = from; i < to; i++) if (s.tags[i]! & Tag.Role) return 'other';
  return null;
}

/** Names just before the office ("U.S. Secretary") and between it and the person ("of the Republic of Azerbaijan"). */
function collectPlaces(s: Tagged, role: number, person: number, places: string[]): void {
  let first = role;
  while (first > 0 && s.tags[first - 1]! & Tag.Role) first--;
  for (let k = first - 1; k >= 0 && k >= first - 3; k--) {
    if (isProper(s, k)) places.push(bare(s.tokens[k]!.lower));
    else if (s.tags[k] !== 0 || s.tokens[k]!.kind !== 'word') break;
    else places.push(s.tokens[k]!.lower);
  }
  for (let k = role + 1; k < person; k++) if (isProper(s, k)) places.push(bare(s.tokens[k]!.lower));
}
