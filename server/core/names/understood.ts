import type { Understood } from '../attribution/dropped';
import { isAnimate, nounPhraseAfter, type Run, spanOf } from '../attribution/phrases';
import type { Tagged } from '../attribution/tagged';
import { Tag } from '../languages/tags';
import type { Source } from '../model';
import type { Entity } from './people';
import { type Context, mostNamed, personMeant } from './pronouns';
import { resolveSource } from './resolve';

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

/** Who is the subject at the head of a sentence: nobody that speaks, but whoever acts may be meant next. */
export function leadOf(s: Tagged, sentence: number, context: Context): Said | null {
  const run = nounPhraseAfter(s, s.tokens[0]?.kind === 'word' ? 0 : 1, 1);
  if (run.from === run.to || !isAnimate(s, run) || !((s.tags[run.to] ?? 0) & (Tag.Finite | Tag.Adverb))) return null;
  const { name, entity } = resolveSource(s, sentence, run, context);
  return { source: { ...spanOf(s, run), name }, entity, count: countOf(s, run), sentence };
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
  lead: Said | null,
  context: Context,
): { readonly source: Source; readonly entity: Entity | null } {
  if (s.profile.verbLast && count === 'one') {
    const meant = subjectMeant(s, sentence, at, last, context);
    if (meant) return meant;
  }
  const agrees = last !== null && (last.count === null || last.count === count);
  const acted = lead !== null && lead.sentence === sentence - 1 && last !== null && last.sentence < lead.sentence;
  if (last && agrees && !acted && sentence - last.sentence <= reach && !namedSince(sentence, last, context)) return last;
  if (lead && lead.sentence === sentence - 1 && (lead.count === null || lead.count === count)) return lead;
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

/** Whom a verb without a subject means where endings tell the subject: whoever spoke right before, acted right before, or is spoken of throughout. */
function subjectMeant(
  s: Tagged,
  sentence: number,
  at: number,
  last: Said | null,
  { names }: Context,
): { readonly source: Source; readonly entity: Entity | null } | null {
  if (last && sentence - last.sentence <= 1 && last.count !== 'many') return last;
  const people = names.entities.filter((e) => !e.organisation && (e.person || e.words.length > 1) && e.mentions[0]!.sentence <= sentence);
  const acts = names.inSentence.get(sentence - 1)?.find(({ mention, entity }) => mention.bare && people.includes(entity));
  const meant = acts?.entity ?? mostNamed(people);
  if (!meant) return null;
  const { start, end } = s.tokens[at]!;
  return { source: { start, end, name: meant.name }, entity: meant };
}
