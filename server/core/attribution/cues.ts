import { byFirstWord, type LanguageProfile, type PrepositionalCue } from '../languages/profile';
import { isText } from './phrases';
import type { Tagged } from './tagged';

const cuesByFirst = new WeakMap<LanguageProfile, ReadonlyMap<string, PrepositionalCue[]>>();

/** The prepositional cues of a language by their first word, each in the profile's order. */
function byFirst(profile: LanguageProfile): ReadonlyMap<string, PrepositionalCue[]> {
  let cues = cuesByFirst.get(profile);
  if (!cues) {
    cues = byFirstWord(profile.prepositionalCues);
    cuesByFirst.set(profile, cues);
  }
  return cues;
}

/** The prepositional cues that begin at token `i`, in the profile's order. */
export const cuesAt = (s: Tagged, i: number): readonly PrepositionalCue[] =>
  (byFirst(s.profile).get(s.tokens[i]?.lower ?? '') ?? []).filter((cue) => cue.words.every((word, k) => isText(s, i + k, word)));
