import type { Understood } from '../attribution/dropped';
import type { Run } from '../attribution/phrases';
import type { Tagged } from '../attribution/tagged';
import { Tag } from '../languages/tags';
import type { Source } from '../model';
import type { Entity } from './people';
import { type Context, personMeant } from './pronouns';

/** Who was last said to say, think or want something. */
export interface Said {
  readonly source: Source;
  readonly entity: Entity | null;
  /** Whether one or many spoke; null where the words do not tell. */
  readonly count: Understood | null;
  readonly sentence: number;
}

/** How many a source phrase stands for. */
export function countOf(s: Tagged, run: Run): Understood | null {
  let vague = false;
  for (let i = run.from; i < run.to && !(s.tags[i]! & Tag.Preposition); i++) {
    if (s.tags[i]! & (Tag.Group | Tag.Coordinator | Tag.Number)) return 'many';
    if (s.tags[i]! & Tag.Vague) vague = true;
  }
  return vague ? null : 'one';
}

/** So many sentences without anybody's words may stand between. */
const reach = 3;

/**
 * Whom a verb without a subject means: whoever spoke right before, or the one person that the sentences before are about.
 * @param at the first token of the verb
 */
export function whoIsUnderstood(
  s: Tagged,
  sentence: number,
  at: number,
  count: Understood,
  last: Said | null,
  context: Context,
): { readonly source: Source; readonly entity: Entity | null } {
  const agrees = last !== null && (last.count === null || last.count === count);
  if (last && agrees && sentence - last.sentence <= reach && !namedSince(sentence, last, context)) return last;
  const meant = count === 'one' ? personMeant(s, sentence, { from: at, to: at }, context) : null;
  const token = s.tokens[at]!;
  const span = { start: token.start, end: token.end };
  // "dicen que": many whom nothing names are nobody in particular.
  if (count === 'many') return { source: { ...span, name: null }, entity: null };
  return meant
    ? { source: { ...span, name: meant.name }, entity: meant }
    : { source: { ...span, name: `${token.text} (unclear)` }, entity: null };
}

/** Whether others were named since somebody spoke. */
function namedSince(sentence: number, last: Said, { names }: Context): boolean {
  for (let i = last.sentence + 1; i < sentence; i++)
    if (names.inSentence.get(i)?.some(({ entity, mention }) => entity !== last.entity && !entity.organisation && !mention.placed))
      return true;
  return false;
}
