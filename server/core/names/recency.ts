import type { Entity } from './people';
import type { Context } from './pronouns';

/** So many sentences ago somebody may have spoken whom a bare noun means. */
export const lately = 3;

/** The only candidate; of several whoever spoke last, not long ago. */
export function latest(candidates: readonly Entity[], sentence: number, context: Context, sure: boolean): Entity | null {
  const before = candidates.filter((e) => e.mentions[0]!.sentence <= sentence);
  if (before.length === 1 && (sure || before.length === candidates.length)) return before[0]!;
  const last = context.lastSpeakers.find((e) => before.includes(e));
  return last && sentence - (context.spokeAt.get(last) ?? -lately) <= lately ? last : null;
}

/** Whom the text has named last before a sentence, or in it; null where nobody was. */
export function namedLast(candidates: readonly Entity[], sentence: number): Entity | null {
  let found: Entity | null = null;
  let at = -1;
  for (const entity of candidates) {
    const last = entity.mentions.findLast((m) => m.sentence < sentence)?.sentence ?? -1;
    if (last > at) {
      found = entity;
      at = last;
    }
  }
  return found;
}

/** Whom a text is about: named at least three times, and twice as often as anybody else among the candidates; null where nobody is. */
export function mostNamedBy(candidates: readonly Entity[]): Entity | null {
  const [first, second] = [...candidates].sort((a, b) => b.mentions.length - a.mentions.length);
  return first && first.mentions.length >= 3 && first.mentions.length >= 2 * (second?.mentions.length ?? 0) ? first : null;
}
