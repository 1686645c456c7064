import { Tag } from '../languages/tags';
import { type Candidate, contentEnd, type QuoteMask, sourceFeature } from './candidate';
import { lateSubject, understoodSubject } from './dropped';
import type { Feature } from './features';
import { has, isAnimate, isText, isWord, nounPhraseAfter, type Run, spanOf, subjectBefore, verbGroup } from './phrases';
import type { Tagged } from './tagged';

/*
 * What stands in the sentence before is said, and a pronoun stands for it: "Le maire l'a confirmé", "Así lo explicó la
 * consejera", "C'est ce qu'affirme la préfecture".
 */

/** Candidates whose content is a pronoun that points back, in languages that tell which words do so. */
export function pointedCandidates(s: Tagged, quoted: QuoteMask): Candidate[] {
  const backward = s.profile.described?.backward;
  if (!backward) return [];
  const candidates: Candidate[] = [];
  for (let i = 0; i < s.tokens.length; i++) {
    if (quoted[i] || !isWord(s, i) || !has(s, i, Tag.Say) || has(s, i, Tag.Noun | Tag.SayNoun | Tag.Name)) continue;
    const group = verbGroup(s, i);
    if (!has(s, i, Tag.Finite) && !holdsHave(s, group)) continue;
    const pronoun = pronounOf(s, group, backward);
    if (pronoun < 0) continue;
    const candidate = candidateOf(s, i, pronoun, group);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

function holdsHave(s: Tagged, group: Run): boolean {
  for (let i = group.from; i < group.to; i++) if (has(s, i, Tag.Have)) return true;
  return false;
}

/** The pronoun of the verb group, or the one before its relative word: "lo que", "ce qu'"; -1 for none. */
function pronounOf(s: Tagged, group: Run, backward: ReadonlySet<string>): number {
  for (let i = Math.max(0, group.from - 1); i < group.to - 1; i++) if (backward.has(s.tokens[i]!.lower) && !isText(s, i, 'ce')) return i;
  const relative = group.from - 1;
  const points = (isText(s, relative - 1, 'ce') || isText(s, relative - 1, 'lo')) && /^qu(?:e|')$/.test(s.tokens[relative]?.lower ?? '');
  return points && relative < 6 ? relative - 1 : -1;
}

function candidateOf(s: Tagged, verb: number, pronoun: number, group: Run): Candidate | null {
  const end = contentEnd(s);
  // A clause, a quotation or a colon behind the verb is what is said.
  for (let i = verb + 1; i < end; i++)
    if (has(s, i, Tag.Complementiser | Tag.Infinitive) || s.tokens[i]!.kind === 'quote' || isText(s, i, ':')) return null;
  const before = subjectBefore(s, Math.min(pronoun, group.from));
  const behind = s.profile.dropped ? lateSubject(s, verb + 1, end) : nounPhraseAfter(s, verb + 1);
  const own = before.from < before.to && isAnimate(s, before) ? before : null;
  const source = own ?? (behind && behind.from < behind.to && isAnimate(s, behind) ? behind : null);
  const understood = source ? null : understoodSubject(s, group);
  if (!source && !understood) return null;
  const who: Feature = source ? sourceFeature(s, source) : 'understood';
  return {
    type: 'indirect',
    mode: 'assertion',
    head: verb,
    cue: [spanOf(s, { from: Math.max(group.from, pronoun + 1), to: verb + 1 })],
    source,
    ...(understood && { understood }),
    content: [{ from: pronoun, to: pronoun + 1 }],
    coordinated: false,
    features: ['sayVerb', who, 'objectOfSpeech'],
  };
}

/** "Así lo confirmó el alcalde", "Así se expresó ayer la ministra": who speaks stands behind, across circumstances. */
export function saidSo(s: Tagged): Candidate | null {
  let verb = 1;
  while (verb < 6 && has(s, verb, Tag.Adverb | Tag.Have | Tag.Determiner) && !has(s, verb, Tag.Say)) verb++;
  if (!has(s, verb, Tag.Say)) return null;
  const source = lateSubject(s, verb + 1);
  if (!source || !isAnimate(s, source)) return null;
  return {
    type: 'indirect',
    mode: 'assertion',
    head: verb,
    cue: [spanOf(s, { from: 1, to: verb + 1 })],
    source,
    content: [{ from: 0, to: 1 }],
    coordinated: false,
    features: ['sayVerb', 'speaker', 'objectOfSpeech'],
  };
}
