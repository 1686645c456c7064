import type { Gender, RoleClass } from '../languages/profile';
import type { NamedEntity } from '../model';
import { type Mention, personJoiners } from './mentions';

/** Somebody or something that the article names, gathered over all mentions. */
export interface Entity {
  /** The fullest form. */
  name: string;
  words: readonly string[];
  /** How far the form in `name` is from the base form. */
  oblique: number;
  readonly mentions: Mention[];
  readonly roles: Set<RoleClass>;
  /** Words in lower case that stand beside the offices. */
  readonly places: Set<string>;
  /** What the article calls it beside its name, in lower case: striker, company. */
  readonly called: Set<string>;
  person: boolean;
  /** As titles and articles tell it. */
  gender: Gender | null;
  organisation: boolean;
}

/** Gathers mentions into entities: the same words, or a last name whose full form stands elsewhere. */
function entitiesOf(mentions: readonly Mention[], isKin: (noun: string) => boolean): Entity[] {
  const entities = new Map<string, Entity>();
  const byLast = new Map<string, Entity[]>();
  const aliases = new Set<string>();
  // Longer names first, so that a short form finds its full one wherever that stands.
  for (const mention of fullestFirst(mentions)) {
    const key = mention.keys.join(' ');
    const last = mention.keys.at(-1)!;
    let entity = entities.get(key);
    if (!entity && mention.words.length === 1) {
      const full = (byLast.get(last) ?? []).filter((e) => !e.organisation);
      // A family: whose relatives the others are goes by the last name alone.
      const head = full.length > 1 ? full.filter((e) => ![...e.called].some(isKin)) : full;
      if (head.length === 1) entity = head[0];
    }
    // "doña Eulalia" for Eulalia Tepox
    if (!entity && mention.words.length === 1 && mention.person) {
      const full = [...entities.values()].filter((e) => e.person && e.words.length > 1 && e.words[0]!.toLowerCase() === last);
      if (full.length === 1) entity = full[0];
    }
    // "De Bruin" for Kees de Bruin
    if (!entity && mention.words.length > 1 && personJoiners.has(mention.words[0]!.toLowerCase())) {
      const tail = ` ${mention.words.join(' ').toLowerCase()}`;
      const full = (byLast.get(last) ?? []).filter((e) => !e.organisation && e.name.toLowerCase().endsWith(tail));
      if (full.length === 1) entity = full[0];
    }
    if (!entity && hasInitials(mention)) {
      const full = (byLast.get(last) ?? []).filter((e) => !e.organisation && e.words[0]!.startsWith(mention.words[0]![0]!));
      if (full.length === 1) entity = full[0];
    }
    if (!entity) {
      entity = {
        name: mention.words.join(' '),
        words: mention.words,
        oblique: mention.oblique,
        mentions: [],
        roles: new Set(),
        places: new Set(),
        called: new Set(),
        person: false,
        gender: null,
        organisation: false,
      };
      entities.set(key, entity);
      if (mention.words.length > 1) {
        const sharing = byLast.get(last);
        if (sharing) sharing.push(entity);
        else byLast.set(last, [entity]);
      }
    }
    entity.mentions.push(mention);
    if (mention.short && !entities.has(mention.short)) {
      entities.set(mention.short, entity);
      aliases.add(mention.short);
    }
    // "(далее — Компания)": another name is no form of the first.
    if (!aliases.has(key) && isPlainer(mention, entity)) {
      entity.words = mention.words;
      entity.name = mention.words.join(' ');
      entity.oblique = mention.oblique;
    }
    for (const role of mention.roles) entity.roles.add(role);
    for (const place of mention.places) entity.places.add(place);
    for (const noun of mention.called) entity.called.add(noun);
    entity.person ||= mention.person;
    entity.gender ??= mention.gender;
    entity.organisation ||= mention.organisation || mention.body;
  }
  for (const entity of new Set(entities.values())) entity.mentions.sort((a, b) => a.start - b.start);
  return [...new Set(entities.values())].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** "Б. Юлчибаев", "J. Smith": the last word is a name, those before it are its first letters. */
const hasInitials = ({ words }: Mention): boolean => words.length > 1 && words.slice(0, -1).every((word) => /^(?:\p{Lu}\.?)+$/u.test(word));

/** Names with more words tell more; initials tell less than the names that they stand for. */
const fullness = (mention: Mention): number => mention.words.length - (hasInitials(mention) ? 0.5 : 0);

function fullestFirst(mentions: readonly Mention[]): Mention[] {
  const ranked = mentions.map((mention) => ({ mention, fullness: fullness(mention) }));
  return ranked.sort((a, b) => b.fullness - a.fullness || a.mention.start - b.mention.start).map(({ mention }) => mention);
}

/** Of the forms of an inflected name the one that its language calls the base form, else the shortest: it has no ending. */
function isPlainer(mention: Mention, { words, name, oblique }: Entity): boolean {
  if (mention.words.length !== words.length || (hasInitials(mention) && !/^\p{Lu}\./u.test(name))) return false;
  return mention.oblique < oblique || (mention.oblique === oblique && mention.words.join(' ').length < name.length);
}

/** The names of an article, indexed so that looking somebody up does not walk through them all. */
export interface Names {
  readonly entities: readonly Entity[];
  /** The mentions of a sentence with whom they mean, left to right. */
  readonly inSentence: ReadonlyMap<number, readonly Named[]>;
  /** Those to whom the text gives an office. */
  readonly holders: readonly Entity[];
  /** Whom the article calls by a plain noun beside the name: "company" → Norderlink. */
  readonly called: ReadonlyMap<string, readonly Entity[]>;
}

export interface Named {
  readonly mention: Mention;
  readonly entity: Entity;
}

/** Gathers and indexes the names of an article. `isKin`: whether a noun tells whose relative somebody is. */
export function namesOf(mentions: readonly Mention[], isKin: (noun: string) => boolean = () => false): Names {
  const entities = entitiesOf(mentions, isKin);
  const inSentence = new Map<number, Named[]>();
  const called = new Map<string, Entity[]>();
  const put = <K, V>(map: Map<K, V[]>, key: K, value: V) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const entity of entities) {
    for (const mention of entity.mentions) put(inSentence, mention.sentence, { mention, entity });
    for (const noun of entity.called) put(called, noun, entity);
  }
  for (const list of inSentence.values()) list.sort((a, b) => a.mention.start - b.mention.start);
  return { entities, inSentence, holders: entities.filter((e) => e.roles.size > 0 && !e.organisation), called };
}

/** Entities as the outside sees them. */
export const publicEntities = (entities: readonly Entity[]): NamedEntity[] =>
  entities.map((e) => ({
    name: e.name,
    kind: e.organisation ? 'organisation' : e.person ? 'person' : 'unknown',
    mentions: e.mentions.map(({ start, end }) => ({ start, end })),
  }));
