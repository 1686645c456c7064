import { isWord } from './attribution/phrases';
import type { Tagged } from './attribution/tagged';
import type { Sentence } from './model';

/** So many sentences of its own tell what sort of text it is. */
const least = 8;
/** The share of them in which whoever speaks says "I" or "we". */
const share = 0.3;

const ofTheBody: ReadonlySet<Sentence['kind']> = new Set(['claim', 'opinion', 'question', 'other']);

/**
 * Whether a text as a whole is one speaker's: an address, a letter, a debate, a column told in the first person. Whoever
 * speaks vouches for all of it, so nothing in it lacks a source. Sentences that somebody else is said to say do not count.
 */
export function speaksInFirstPerson(tagged: readonly (Tagged | null)[], sentences: readonly Sentence[]): boolean {
  let own = 0;
  let first = 0;
  for (const [i, s] of tagged.entries()) {
    const { kind, attributions } = sentences[i]!;
    if (!s || !ofTheBody.has(kind) || attributions.some((a) => a.mode === 'assertion' && a.source)) continue;
    own++;
    if (s.tokens.some((token, t) => isWord(s, t) && s.profile.pronouns.get(token.lower) === 'first')) first++;
  }
  return own >= least && first >= share * own;
}
