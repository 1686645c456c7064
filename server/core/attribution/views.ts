import { Tag } from '../languages/tags';
import { type Candidate, contentEnd, type QuoteMask } from './candidate';
import { has, isAnimate, isText, nounPhraseAfter, spanOf } from './phrases';
import type { Tagged } from './tagged';

/** "For Graeme Holm, the scheme is “a tax”.": whose view it is, where words of theirs are quoted. */
export function viewCandidates(s: Tagged, quoted: QuoteMask): Candidate[] {
  const at = has(s, 0, Tag.Coordinator) ? 1 : 0;
  if (!s.profile.viewOf?.has(s.tokens[at]?.lower ?? '')) return [];
  const source = nounPhraseAfter(s, at + 1);
  const speaks = source.from < source.to && isAnimate(s, source) && !quoted[source.from];
  const comma = speaks ? mainComma(s, source.to) : -1;
  if (comma < 0 || !s.tokens.slice(comma).some((token) => token.kind === 'quote')) return [];
  return [
    {
      type: 'prepositional',
      mode: 'assertion',
      head: at,
      cue: [spanOf(s, { from: at, to: at + 1 })],
      source,
      content: [{ from: comma + 1, to: contentEnd(s) }],
      coordinated: false,
      features: ['preposition', 'speaker'],
    },
  ];
}

/** The comma at token `at`, or the one behind a relative clause that begins there; -1 where no comma stands. */
function mainComma(s: Tagged, at: number): number {
  if (!isText(s, at, ',')) return -1;
  if (!has(s, at + 1, Tag.Subordinator)) return at;
  for (let i = at + 1; i < contentEnd(s) && i - at < 30; i++) if (isText(s, i, ',')) return i;
  return -1;
}
