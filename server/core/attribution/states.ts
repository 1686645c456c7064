import { auxiliary, Tag } from '../languages/tags';
import type { AttributionMode } from '../model';
import { type Candidate, contentEnd, type QuoteMask } from './candidate';
import type { Feature } from './features';
import { agentOf } from './passives';
import { canSpeak, has, isAnimate, isText, isWord, nounPhraseAfter, type Run, spanOf, subjectBefore, verbGroup } from './phrases';
import type { Tagged } from './tagged';

/** Candidates without a verb of saying: "his promise to leave", "allegations of fraud", "they are confident that". */
export function stateCandidates(s: Tagged, quoted: QuoteMask): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < s.tokens.length; i++) {
    if (quoted[i] || !isWord(s, i)) continue;
    const candidate = nounCandidate(s, i) ?? moodCandidate(s, i);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

const opensContent = (s: Tagged, i: number): boolean =>
  has(s, i, Tag.Complementiser | Tag.Infinitive) || (s.profile.contentLinks?.has(s.tokens[i]?.lower ?? '') ?? false);

/** "the mayor's claim that", "their plans to", "criticism from the union of the plan": a noun for what somebody says, thinks or wants. */
function nounCandidate(s: Tagged, i: number): Candidate | null {
  const mode = s.profile.contentNouns?.get(s.tokens[i]!.lower);
  if (mode === undefined || has(s, i, Tag.Name)) return null;
  const spread = mode === 'assertion' ? clauseBehindParticiple(s, i) : -1;
  if (spread < 0 && (!opensContent(s, i + 1) || has(s, i - 1, Tag.Infinitive))) return null;
  const that = spread >= 0 || has(s, i + 1, Tag.Complementiser);
  // "plans that": a relative clause more often than what is planned.
  if (that && mode === 'intention') return null;
  const owner = ownerOf(s, i);
  const author = owner ? null : agentOf(s, { from: i, to: i }, i);
  if (!owner && !author && !(that || mode === 'assertion' || has(s, i + 1, Tag.Infinitive))) return null;
  const source = owner?.source ?? author;
  // "questions about the claim that": it is spoken about.
  const topic = !owner && !author && has(s, i - 1, Tag.Determiner) && has(s, i - 2, Tag.Preposition);
  const features: Feature[] = [mode === 'assertion' ? 'sayNoun' : 'stateNoun', that ? 'thatClause' : 'objectOfSpeech'];
  if (source) features.push(isAnimate(s, source) ? 'speaker' : 'lifelessSubject');
  else features.push('noSubject');
  const preposition =
    !that && (!has(s, i + 1, Tag.Infinitive) || has(s, i + 2, Tag.Determiner | Tag.Name | Tag.Pronoun | Tag.Gerund | Tag.Honorific));
  return {
    type: 'indirect',
    // Only a whole clause is something that is said; "his warning of floods" is spoken about.
    mode: mode === 'assertion' && (!that || topic) ? 'belief' : mode,
    head: i,
    cue: [spanOf(s, { from: i, to: preposition ? i + 2 : i + 1 })],
    source,
    content: [{ from: spread >= 0 ? spread : preposition ? i + 2 : i + 1, to: contentEnd(s) }],
    coordinated: false,
    features,
  };
}

/** "claims circulating online that": where the clause begins behind a participle and what goes with it; -1 where none does. */
function clauseBehindParticiple(s: Tagged, noun: number): number {
  if (s.profile.grammar.bareClause !== 'beside' || !has(s, noun + 1, Tag.Gerund | Tag.Participle) || has(s, noun + 1, Tag.Say)) return -1;
  for (let i = noun + 2; i < contentEnd(s) && i - noun < 7 && isWord(s, i); i++) {
    if (has(s, i, Tag.Complementiser)) return i;
    if (has(s, i, auxiliary | Tag.Coordinator | Tag.Subordinator)) return -1;
  }
  return -1;
}

/** "his", "the mayor's", "Holm's" before a noun, over the adjectives between. */
function ownerOf(s: Tagged, noun: number): { readonly source: Run } | null {
  for (let k = noun - 1; k >= 0 && noun - k <= 4 && isWord(s, k); k--) {
    if (s.profile.owned?.has(s.tokens[k]!.lower)) return { source: { from: k, to: k + 1 } };
    if (/.['’]s?$/u.test(s.tokens[k]!.text)) {
      let from = k;
      while (from > 0 && has(s, from - 1, Tag.Name | Tag.Role | Tag.Organisation | Tag.Group | Tag.Determiner | Tag.Honorific)) from--;
      return { source: { from, to: k + 1 } };
    }
    if (has(s, k, Tag.Determiner | Tag.Preposition | Tag.Coordinator | Tag.Finite)) return null;
  }
  return null;
}

/** "they are confident that", "he was reluctant to", "voters are worried about": what somebody thinks or wants, as a state. */
function moodCandidate(s: Tagged, i: number): Candidate | null {
  const mode: AttributionMode | undefined = s.profile.moods?.get(s.tokens[i]!.lower);
  if (mode === undefined || has(s, i, Tag.Name)) return null;
  let verb = i - 1;
  while (verb > 0 && i - verb < 4 && (has(s, verb, Tag.Adverb) || s.profile.degrees?.has(s.tokens[verb]!.lower))) verb--;
  if (!has(s, verb, Tag.Be)) return null;
  const group = verbGroup(s, verb);
  const bare = !opensContent(s, i + 1) && mode === 'belief' && isClause(s, i + 1);
  if (!opensContent(s, i + 1) && !bare) return null;
  const subject = subjectBefore(s, group.from);
  // "She is expected to win": others expect it.
  const ofOthers = s.profile.grammar.bareClause === 'beside' && has(s, i, Tag.Belief | Tag.Say) && has(s, i, Tag.Participle);
  const source = ofOthers ? agentOf(s, group, i) : subject;
  if (!ofOthers && !canSpeak(s, subject)) return null;
  const preposition =
    !bare &&
    !has(s, i + 1, Tag.Complementiser) &&
    (!has(s, i + 1, Tag.Infinitive) || has(s, i + 2, Tag.Determiner | Tag.Name | Tag.Pronoun | Tag.Gerund | Tag.Honorific));
  const content = preposition ? i + 2 : i + 1;
  if (content >= contentEnd(s)) return null;
  return {
    type: 'indirect',
    mode,
    head: i,
    cue: [spanOf(s, { from: group.from, to: content })],
    source,
    content: [{ from: content, to: contentEnd(s) }],
    coordinated: false,
    features: ['mood', has(s, i + 1, Tag.Complementiser) || bare ? 'thatClause' : 'objectOfSpeech', source ? 'speaker' : 'passive'],
  };
}

/** "confident they will": a subject and a verb follow at once. */
function isClause(s: Tagged, from: number): boolean {
  if (isText(s, from, ',')) return false;
  const subject = nounPhraseAfter(s, from, 1);
  return subject.from < subject.to && has(s, subject.to, auxiliary | Tag.Finite);
}
