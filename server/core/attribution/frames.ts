import { auxiliary, reporting, Tag } from '../languages/tags';
import type { AttributionMode } from '../model';
import type { Feature } from './features';
import {
  beforeAdverbs,
  chainedTo,
  has,
  isAnimate,
  isPossessive,
  isText,
  isWord,
  type Run,
  startsClause,
  subjectBefore,
  verbGroup,
} from './phrases';
import { phrasesOf } from './readings';
import type { Tagged } from './tagged';

/*
 * A verb with what it governs, and what a word has to be so that it can be such a verb. Tokens are given by their index.
 */

/** A verb with what it governs, before it is known who says it. */
export interface Frame {
  readonly verb: number;
  /** A separated particle: op in "merkte op". */
  readonly particle: number | null;
  /** First token of what is said. */
  readonly content: number;
  /** Further tokens of the cue behind the verb ("concern" in "expressed concern"), exclusive end. */
  readonly cueEnd: number;
  readonly known: boolean;
  readonly features: readonly Feature[];
  /** A subject behind the verb ("zei de minister dat"). */
  readonly subject: Run | null;
  /** Where the noun tells it rather than the verb. */
  readonly mode?: AttributionMode;
}

/** The frame of a known verb that is one word and has its subject before it, but for what `more` says. */
export const frameOf = (verb: number, content: number, features: readonly Feature[], more: Partial<Frame> = {}): Frame => ({
  verb,
  particle: null,
  content,
  cueEnd: verb + 1,
  known: true,
  features,
  subject: null,
  ...more,
});

const notVerb =
  Tag.Determiner |
  Tag.Preposition |
  Tag.Coordinator |
  Tag.Subordinator |
  Tag.Pronoun |
  auxiliary |
  Tag.Number |
  Tag.Act |
  Tag.Name |
  Tag.Adverb |
  Tag.Attitude |
  Tag.SayNoun |
  Tag.Role |
  Tag.Organisation |
  Tag.Group;

/** Whether the language has its finite verb second. */
export const isSecond = (s: Tagged): boolean => s.profile.grammar.verb === 'second';

/** A verb of saying, believing or wanting; a word that may as well be a noun counts only where no determiner makes it one. */
export function isReportingVerb(s: Tagged, i: number): boolean {
  if (!has(s, i, reporting) || has(s, i, Tag.Name | Tag.Preposition)) return false;
  if (!has(s, i, Tag.Noun | Tag.SayNoun | Tag.Attitude)) return true;
  // "insurance claims could": a verb behind it makes it a noun.
  if (has(s, i + 1, auxiliary) && has(s, i + 1, Tag.Finite) && !has(s, i + 1, Tag.Pronoun)) return false;
  const before = beforeAdverbs(s, i) - 1;
  // "declined to claim", "tried to challenge": an infinitive that goes with the verb before it.
  if (chainedTo(s, i) >= 0) return true;
  const makesNoun = has(s, before, Tag.Determiner | Tag.Preposition | Tag.Number) && !has(s, before, Tag.Vague);
  return !makesNoun && s.tags[before] !== 0 && !isPossessive(s, before);
}

/** A content word that could be a verb here and that no list calls anything else. */
export function isUnknownVerb(s: Tagged, i: number): boolean {
  if (!isWord(s, i) || has(s, i, notVerb) || s.profile.plainVerbs?.has(s.tokens[i]!.lower)) return false;
  // "Er werd op gewezen": the preposition is a part of the verb.
  const particle = has(s, i, Tag.Participle) && isParticle(s, i - 1);
  return particle || !has(s, i - 1, Tag.Determiner | Tag.Preposition);
}

/** Whether the word may be the separated part of a verb: op in "merkte op". */
export const isParticle = (s: Tagged, i: number): boolean => s.profile.particles.has(s.tokens[i]?.lower ?? '');

/** Whether the verb with its group stands in the passive. */
export function isPassive(s: Tagged, verb: number, group: Run): boolean {
  for (let i = group.from; i < verb; i++) if (has(s, i, Tag.Be)) return has(s, verb, Tag.Participle) || !has(s, verb, Tag.Gerund);
  // "Er werd op gewezen": the participle stands apart from its auxiliary.
  if (isSecond(s) && has(s, verb, Tag.Participle) && !has(s, verb, Tag.Finite))
    for (let i = verb - 1; i >= 0 && verb - i < 10 && !isText(s, i, ','); i--)
      if (has(s, i, Tag.Be)) return !has(s, i, Tag.Determiner) || i === 1;
  return false;
}

/** "It was noted": a word that stands for nobody is the subject of the verb group. */
export const hasExpletive = (s: Tagged, group: Run): boolean => s.profile.expletives.has(s.tokens[group.from - 1]?.lower ?? '');

/** Whether somebody stands right before the verb, at the head of its clause. */
export function hasSpeakerBefore(s: Tagged, verb: number): boolean {
  const subject = subjectBefore(s, verb);
  return isAnimate(s, subject) && startsClause(s, subject.from);
}

/** "heeft toegezegd": a participle whose auxiliary stands before it. */
export function isPerfect(s: Tagged, i: number): boolean {
  if (!has(s, i, Tag.Participle)) return false;
  for (let k = verbGroup(s, i).from; k < i; k++) if (has(s, k, Tag.Have)) return true;
  return false;
}

/** Behind the verb, or behind the known wording that it begins: "called for", "a fait savoir". */
export function wordingEnd(s: Tagged, verb: number): number {
  const wording = phrasesOf(s.profile)
    .get(s.tokens[verb]!.lower)
    ?.find((p) => (p.tags & Tag.Say) !== 0 && p.words.every((word, k) => isText(s, verb + k, word)));
  return verb + (wording ? wording.words.length : 1);
}
