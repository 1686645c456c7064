import { auxiliary, Tag } from '../languages/tags';
import { contentEnd } from './candidate';
import { type Frame, frameOf, hasSpeakerBefore, isPassive, isReportingVerb, isUnknownVerb, wordingEnd } from './frames';
import { has, hasFiniteVerb, isAnimate, isText, nounPhraseAfter, verbGroup } from './phrases';
import type { Tagged } from './tagged';

/*
 * Verbs with a clause that no complementiser opens: "He said talks were under way".
 */

/** The verb at token `i` with the bare clause behind it; null where it has none, or the language has no such clauses. */
export function bareClauseFrame(s: Tagged, i: number): Frame | null {
  if (s.profile.grammar.bareClause !== 'beside') return null;
  if (has(s, i, Tag.Say | Tag.Belief)) return behindKnownVerb(s, i);
  return governsClause(s, i) ? frameOf(i, i + 1, ['plainClause', 'thatClause'], { known: false }) : null;
}

function behindKnownVerb(s: Tagged, verb: number): Frame | null {
  if (!isReportingVerb(s, verb) || !has(s, verb, Tag.Finite | Tag.Gerund)) return null;
  if (s.profile.noClause.has(s.tokens[verb]!.lower)) return null;
  const passive = isPassive(s, verb, verbGroup(s, verb));
  if (passive && !has(s, verb, Tag.Tell)) return null;
  // "Residents have been told there is no danger."
  if (passive) return opensWithClause(s, verb + 1) && !has(s, verb + 1, Tag.Preposition) ? frameOf(verb, verb + 1, ['plainClause']) : null;
  const question = s.profile.asks?.has(s.tokens[verb]!.lower) ? questionBehind(s, verb) : -1;
  if (question > verb + 1) return frameOf(verb, question, ['plainClause']);
  const cueEnd = wordingEnd(s, verb);
  const from = has(s, verb, Tag.Tell) ? nounPhraseAfter(s, verb + 1, 1).to : cueEnd;
  // "told" tells nobody anything without a listener.
  if (from === verb + 1 && has(s, verb, Tag.Tell)) return null;
  return opensWithClause(s, from) ? frameOf(verb, from, ['plainClause'], from === cueEnd ? { cueEnd } : {}) : null;
}

/** "asked the mayor which boats she meant": where the question behind a listener begins; -1 where none does. */
function questionBehind(s: Tagged, verb: number): number {
  for (let i = verb + 1; i < s.tokens.length - 1 && i - verb < 8 && s.tokens[i]!.kind === 'word'; i++) {
    if (has(s, i, Tag.Infinitive | Tag.Complementiser | Tag.Coordinator)) return -1;
    if (has(s, i, Tag.Subordinator) && !has(s, i, Tag.Preposition) && hasFiniteVerb(s, i + 1, contentEnd(s))) return i;
  }
  return -1;
}

/** Whether a clause begins at token `from`, with a circumstance or with somebody or something that a finite verb follows. */
function opensWithClause(s: Tagged, from: number): boolean {
  const end = contentEnd(s);
  if (from >= end || isText(s, from, ',') || isText(s, from, ':')) return false;
  // "asked not to be named"
  if (has(s, from, Tag.Negation) && has(s, from + 1, Tag.Infinitive)) return false;
  if (has(s, from, auxiliary | Tag.Coordinator)) return false;
  // "said on Monday the talks …", "said in a statement the talks …"
  if (has(s, from, Tag.Preposition) && !s.profile.circumstances.has(s.tokens[from]!.lower)) return false;
  if (!hasFiniteVerb(s, from + 1, end) || s.profile.reflexives.has(s.tokens[from]!.lower)) return false;
  if (has(s, from, Tag.Preposition | Tag.Subordinator | Tag.Adverb | Tag.Pronoun) || s.tokens[from]!.kind !== 'word') return true;
  const subject = nounPhraseAfter(s, from, 1);
  // "found the captain but", "conceded a free kick and": a thing that is done to, where no verb follows it.
  if (s.profile.alsoDone?.has(s.tokens[from - 1]!.lower) && !isVerbNext(s, subject.to)) return false;
  // "…, says investor and writer Kai Holm, who leads …": whoever says it, and no clause.
  return !isText(s, from - 2, ',') || (subject.from < subject.to && !isAnimate(s, subject)) || isVerbNext(s, pastPair(s, subject.to));
}

/** Behind the second half of "investor and writer Kai Holm". */
const pastPair = (s: Tagged, at: number): number => (has(s, at, Tag.Coordinator) ? nounPhraseAfter(s, at + 1, 1).to : at);

/** Whether a verb stands at token `at` or behind the adverbs there. */
function isVerbNext(s: Tagged, at: number): boolean {
  let i = at;
  while (has(s, i, Tag.Adverb)) i++;
  return has(s, i, auxiliary) || (has(s, i, Tag.Finite) && !has(s, i, Tag.Preposition));
}

/** "X blarned the operation had been …": behind an unfamiliar verb stands a whole clause, subject and auxiliary. */
function governsClause(s: Tagged, verb: number): boolean {
  if (!isUnknownVerb(s, verb) || !has(s, verb, Tag.Finite) || !hasSpeakerBefore(s, verb)) return false;
  const subject = nounPhraseAfter(s, verb + 1, 1);
  if (subject.from === subject.to || has(s, verb + 1, Tag.Preposition)) return false;
  let at = subject.to;
  if (isText(s, at, ',')) {
    if (has(s, at + 1, Tag.Subordinator | Tag.Coordinator)) return false;
    at = behindAside(s, at);
  }
  return has(s, at, auxiliary) && has(s, at, Tag.Finite) && !has(s, at, Tag.Pronoun);
}

/** Behind the comma that closes a short aside. */
function behindAside(s: Tagged, comma: number): number {
  let at = comma + 1;
  while (at < s.tokens.length && !isText(s, at, ',') && at - comma < 14) at++;
  return at + 1;
}
