import { byFirstWord, type LanguageProfile, type PrepositionalCue } from '../languages/profile';
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

const none: readonly PrepositionalCue[] = [];

/** The prepositional cues that begin at token `i`, in the profile's order. */
export function cuesAt(s: Tagged, i: number): readonly PrepositionalCue[] {
  const token = s.tokens[i];
  const alike = token && byFirst(s.profile).get(token.lower);
  return alike ? alike.filter((cue) => isWording(s, i, cue.words)) : none;
}

function isWording(s: Tagged, from: number, words: readonly string[]): boolean {
  for (let k = 1; k < words.length; k++) if (s.tokens[from + k]?.lower !== words[k]) return false;
  return true;
}
