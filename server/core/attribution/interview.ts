import type { Attribution, Source } from '../model';
import type { Entity, Named } from '../names/people';
import { contentEnd } from './candidate';
import { confidenceOf, reasonsOf } from './features';
import { spanOf } from './phrases';
import type { Tagged } from './tagged';

/** Where an interview stands that is told in turns behind dashes: who answers, and whose turn it is. */
export interface Interview {
  /** Whoever was introduced last before the first turn. */
  readonly guest: Source | null;
  readonly turn: 'none' | 'asked' | 'answered';
}

export const noInterview: Interview = { guest: null, turn: 'none' };

const opensTurn = (s: Tagged): boolean => /^[—–]$/u.test(s.tokens[0]?.text ?? '');
const asks = (s: Tagged): boolean => s.text.slice(Math.max(s.start, s.end - 2), s.end).includes('?');

/** The person that a sentence names last: "We turned to the chief architect, Olga Holm." */
function introduced(named: readonly Named[]): Source | null {
  const isPerson = (entity: Entity) => entity.person && !entity.organisation;
  const last = named.findLast(({ entity }) => isPerson(entity));
  return last ? { start: last.mention.start, end: last.mention.end, name: last.entity.name } : null;
}

/**
 * Gives the answers of an interview to whoever was introduced before its first question: "… Olga Holm. — Why is it dark?
 * — We wait for parts. They come on Friday." A turn behind a dash that asks is the newsroom's; only then may one answer.
 * @param named the names of each sentence, left to right
 * @param lists the attributions of each sentence; added to
 * @returns what the next paragraph goes on with
 */
export function continueInterview(
  sentences: readonly Tagged[],
  named: readonly (readonly Named[])[],
  lists: Attribution[][],
  before: Interview,
): Interview {
  let { guest, turn } = before;
  for (const [i, s] of sentences.entries()) {
    if (opensTurn(s)) {
      guest = lists[i]!.find((a) => a.type === 'direct' && a.mode === 'assertion' && a.source?.name)?.source ?? guest;
      if (asks(s) && (turn !== 'answered' || guest)) turn = 'asked';
      else if (turn !== 'none') turn = 'answered';
    } else if (i === 0 || turn === 'none') {
      // A paragraph without a dash tells again.
      turn = 'none';
      guest = introduced(named[i] ?? []) ?? guest;
    }
    if (turn !== 'answered' || !guest || lists[i]!.some((a) => a.mode === 'assertion' && a.source)) continue;
    const from = opensTurn(s) ? 1 : 0;
    const to = contentEnd(s);
    if (to <= from) continue;
    lists[i]!.splice(0, lists[i]!.length, {
      type: 'direct',
      mode: 'assertion',
      source: guest,
      cue: null,
      content: [spanOf(s, { from, to })],
      via: null,
      confidence: confidenceOf(['continued', 'speaker']),
      why: reasonsOf(['continued']),
    });
  }
  return { guest, turn };
}
