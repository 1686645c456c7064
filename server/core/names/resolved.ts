import type { Run } from '../attribution/phrases';
import type { Tagged } from '../attribution/tagged';
import { Tag } from '../languages/tags';
import type { Entity } from './people';

/** Who is meant by a phrase that stands as a source. */
export interface Resolved {
  /** The fullest name, or the description itself where the article does not tell whose it is; null where nobody is named. */
  readonly name: string | null;
  readonly entity: Entity | null;
}

export const nobody: Resolved = { name: null, entity: null };
export const ofEntity = (entity: Entity): Resolved => ({ name: entity.name, entity });

/** Somebody whom the article does not tell: the pronoun or verb that stands for them, with a note. */
export const unclear = (word: string): Resolved => ({ name: `${word} (unclear)`, entity: null });

/** The first token of a phrase behind its article. */
export function behindArticle(s: Tagged, run: Run): number {
  let from = run.from;
  while (from + 1 < run.to && s.tags[from]! & Tag.Determiner && !(s.tags[from]! & Tag.Name)) from++;
  return from;
}
