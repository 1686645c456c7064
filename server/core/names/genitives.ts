import type { Run } from '../attribution/phrases';
import type { Tagged } from '../attribution/tagged';
import type { FreeOrder } from '../languages/freeOrder';
import { Tag } from '../languages/tags';
import type { Entity, Named } from './people';
import type { Resolved } from './resolved';

/** Languages whose genitives stand behind their noun without a preposition: "начальник отдела транспорта Тамара Сомова". */

const nominal = Tag.Noun | Tag.Role | Tag.Organisation | Tag.Group | Tag.SayNoun | Tag.Vague | Tag.Name | Tag.Number | Tag.Honorific;
const head = Tag.Noun | Tag.Role | Tag.Organisation | Tag.Group | Tag.SayNoun | Tag.Vague;
/** How far an office may stand before the name of who holds it, in tokens. */
const reach = 12;

const has = (s: Tagged, i: number, tags: number) => i >= 0 && i < s.tags.length && (s.tags[i]! & tags) !== 0;

/** The role word of the noun phrase that the name from `from` to `to` ends; -1 where it has none, or the name only tells whose it is. */
export function officeInGenitives(s: Tagged, from: number, to: number): number {
  let found = -1;
  if (s.tokens[from]!.kind === 'quote' || s.profile.freeOrder!.isOwner(s.tokens, s.tags, from, to)) return -1;
  for (let i = from - 1; i >= 0 && from - i <= reach; i--) {
    const token = s.tokens[i]!;
    if (has(s, i, Tag.Role | Tag.Vague)) found = i;
    const inside = has(s, i, nominal) || (token.kind === 'word' && s.tags[i] === 0) || joins(s, i);
    if (!inside || (has(s, i, Tag.Finite) && !has(s, i, Tag.Noun))) break;
  }
  return found;
}

/**
 * Whether a name behind a noun tells whose that is: "полиция Гродно", "комитет Ассамблеи", "глава МИД". A body's own name stands in
 * quotation marks or in other letters, a person's behind an office.
 */
export function isWhose(s: Tagged, free: FreeOrder, from: number, to: number): boolean {
  if (free.isOwner(s.tokens, s.tags, from, to)) return true;
  if (!has(s, from - 1, Tag.Organisation | Tag.SayNoun | Tag.Group) || has(s, from - 1, Tag.Name)) return false;
  return s.tokens[from]!.kind !== 'quote' && !/^[a-z]/.test(s.tokens[from]!.lower);
}

/** A preposition inside an office: "координатор ООН по гуманитарным вопросам". */
const joins = (s: Tagged, i: number): boolean =>
  has(s, i, Tag.Preposition) && s.profile.nounPrepositions.has(s.tokens[i]!.lower) && hasRoleBefore(s, i);

const hasRoleBefore = (s: Tagged, at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i < 6; i--) {
    if (has(s, i, Tag.Role | Tag.Vague)) return true;
    if (!has(s, i, nominal) && s.tags[i] !== 0) return false;
  }
  return false;
};

/** The first noun of a phrase: what all else in it hangs on. */
export function headOf(s: Tagged, run: Run): number {
  let i = run.from;
  while (i < run.to - 1 && !has(s, i, head | Tag.Name)) i++;
  return i;
}

/** "(далее — Компания)": another name for what stands before the bracket. */
function inBrackets(s: Tagged, from: number, at: number): boolean {
  for (let i = at - 1; i >= from && at - i <= 4 && s.tokens[i]!.text !== ')'; i--) if (s.tokens[i]!.text === '(') return true;
  return false;
}

/** The person or body that a phrase names; null where it only names what its noun belongs to: "глава МИД Турции". */
export function namedIn(s: Tagged, free: FreeOrder, run: Run, inSentence: readonly Named[]): Entity | null {
  // "президент Франции Лакруа и канцлер Шольц": the first of several.
  for (let i = run.from + 1; i < run.to; i++) {
    if (!has(s, i, Tag.Coordinator)) continue;
    const one = namedIn(s, free, { from: run.from, to: i }, inSentence);
    if (one) return one;
    break;
  }
  const inside = inSentence.filter(({ mention }) => mention.from >= run.from && mention.to <= run.to);
  const at = headOf(s, run);
  const first = inside[0];
  if (first && first.mention.from <= at) {
    // "Центральная избирательная комиссия": an adjective with a capital is no name of its own.
    const goesOn = first.mention.to < run.to && (has(s, first.mention.to, Tag.Organisation | Tag.Noun) || s.tags[first.mention.to] === 0);
    // "Министерстве науки": nor is a body that goes on in small letters.
    const alone =
      first.mention.words.length === 1 &&
      (free.isAdjective(first.mention.words[0]!.toLowerCase()) || has(s, first.mention.from, Tag.Organisation));
    return alone && goesOn ? null : first.entity;
  }
  for (const { mention, entity } of [...inside].reverse()) {
    if (inBrackets(s, run.from, mention.from)) continue;
    if (has(s, at, Tag.SayNoun)) return entity;
    // "собеседник «Ведомостей»": whom he talks to is not who he is.
    if (has(s, at, Tag.Vague) && (entity.organisation || !mention.person)) continue;
    if (has(s, at, Tag.Organisation | Tag.Group) && !has(s, at, Tag.Role)) {
      if (mention.from === at + 1 && !isWhose(s, free, mention.from, mention.to)) return entity;
      continue;
    }
    if (free.isOwner(s.tokens, s.tags, mention.from, mention.to)) continue;
    // "адвокат Хана", where the article knows a Хан: his lawyer.
    if (entity.oblique < mention.oblique && mention.oblique <= 1 && free.isNominative(s.tokens[at]!.lower)) continue;
    if (has(s, mention.from - 1, Tag.Preposition) && !mention.person) continue;
    // "коронер округа Кентмер": far from its noun only a person's name is more than an attribute.
    if (mention.from > at + 1 && !mention.person && mention.words.length < 2) continue;
    return entity;
  }
  return null;
}

/** "источник в правительстве", "двое сотрудников": by its first noun nobody whom a reader could find. */
export function isVagueHead(s: Tagged, run: Run): boolean {
  const at = headOf(s, run);
  if (!has(s, at, Tag.Vague)) return false;
  // "соседка с третьего этажа": more is told of her, and there is only one.
  const free = s.profile.freeOrder!;
  const more = at + 1 < run.to || (has(s, run.to, Tag.Preposition) && free.whence.has(s.tokens[run.to]!.lower));
  const one = free.strangers.has(s.tokens[at]!.lower) && !(s.profile.crowds?.has(s.tokens[at]!.lower) ?? false);
  return !(more && one && !(s.profile.withheld?.test(s.text.slice(s.start, s.end)) ?? false));
}

/** "эксперты", "жительница дома": by its first noun one of many, where no name and no body tells of which. */
export function isOneOfMany(s: Tagged, run: Run): boolean {
  const at = headOf(s, run);
  if (!s.profile.crowds?.has(s.tokens[at]!.lower)) return false;
  for (let i = run.from; i < run.to; i++)
    if (has(s, i, Tag.Organisation | Tag.Name) || s.profile.owned?.has(s.tokens[i]!.lower)) return false;
  return true;
}

/** "медик", "сам задержанный": an office or a trade in the nominative with nothing else told of whoever has it. */
export function isPlainRole(s: Tagged, free: FreeOrder, run: Run): boolean {
  const at = run.to - 1;
  if (at - run.from > 1 || (at > run.from && !has(s, run.from, Tag.Determiner))) return false;
  if (at > run.from && s.profile.owned?.has(s.tokens[run.from]!.lower)) return false;
  return has(s, at, Tag.Role) && !has(s, at, Tag.Group | Tag.Name) && free.isNominative(s.tokens[at]!.lower);
}

/** "в заявлении фирмы", "в сообщении ведомства": the document of somebody whom the article names elsewhere. */
export function ownerOfDocument(s: Tagged, run: Run, resolve: (owner: Run) => Resolved): Resolved | null {
  const at = headOf(s, run);
  const owner = { from: at + 1, to: run.to };
  if (!has(s, at, Tag.SayNoun) || owner.from >= owner.to || !has(s, headOf(s, owner), Tag.Organisation | Tag.Role)) return null;
  if (has(s, owner.from, Tag.Preposition)) return null;
  const resolved = resolve(owner);
  return resolved.entity ? resolved : null;
}

/** "начальник отдела", "ведомство", "девушка": the one person or body that the article calls so beside its name. */
export function calledLike(s: Tagged, run: Run, called: ReadonlyMap<string, readonly Entity[]>): Entity | null {
  const at = headOf(s, run);
  const { lower } = s.tokens[at]!;
  const meant = called.get(s.profile.sortOf?.(lower) ?? lower) ?? [];
  const further: string[] = [];
  for (let i = at + 1; i < run.to; i++) {
    if (has(s, i, Tag.Preposition)) return null;
    if (s.tokens[i]!.kind === 'word') further.push(s.profile.nameStem?.(s.tokens[i]!.lower) ?? s.tokens[i]!.lower);
  }
  // What the noun belongs to must stand beside the name as well.
  const fitting = meant.filter((e) =>
    e.mentions.some((m) => {
      const beside = s.text.slice(Math.max(0, m.start - 100), m.end + 60).toLowerCase();
      return further.every((stem) => beside.includes(stem));
    }),
  );
  return fitting.length === 1 ? fitting[0]! : null;
}
