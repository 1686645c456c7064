import { Tag } from '../languages/tags';
import { type Candidate, type QuoteMask, verbFeature } from './candidate';
import { isPassive } from './frames';
import {
  has,
  isAnimate,
  isPlainlyFinite,
  isPossessive,
  nounPhraseAfter,
  nounPhraseBefore,
  type Run,
  spanOf,
  subjectBefore,
  verbGroup,
} from './phrases';
import type { Tagged } from './tagged';

/** Who acts in a passive: "was told by the ministry", "werd door de minister benadrukt". */
export function agentOf(s: Tagged, group: Run, verb: number): Run | null {
  const markers = s.profile.agentMarkers;
  const starts = [verb + 1];
  for (let i = group.from; i < verb; i++) starts.push(i);
  for (const i of starts) {
    if (!markers.has(s.tokens[i]?.lower ?? '')) continue;
    const agent = nounPhraseAfter(s, i + 1);
    if (agent.from < agent.to && isAnimate(s, agent)) return agent;
  }
  return s.profile.described ? distantAgent(s, verb) : null;
}

/** "fue calificada de «robo» por la asociación", "a été qualifié hier de « farce » par la maire": the agent behind what is said, in the same clause. */
function distantAgent(s: Tagged, verb: number): Run | null {
  for (let i = verb + 1; i < s.tokens.length && i - verb < 14; i++) {
    if (s.tokens[i]!.kind === 'punctuation' || has(s, i, Tag.Complementiser | Tag.Subordinator) || isPlainlyFinite(s, i)) return null;
    if (!s.profile.agentMarkers.has(s.tokens[i]!.lower)) continue;
    const agent = nounPhraseAfter(s, i + 1);
    if (agent.from < agent.to && isAnimate(s, agent)) return agent;
  }
  return null;
}

/** "The plan was criticised by the mayor": what is spoken of stands before the passive, who speaks behind it. */
export function agentCandidates(s: Tagged, quoted: QuoteMask): Candidate[] {
  const candidates: Candidate[] = [];
  if (s.profile.grammar.bareClause !== 'beside') return candidates;
  for (let i = 2; i < s.tokens.length - 1; i++) {
    if (quoted[i] || !has(s, i, Tag.Participle) || !has(s, i, Tag.Say | Tag.Belief) || !s.profile.agentMarkers.has(s.tokens[i + 1]!.lower))
      continue;
    if (
      (s.profile.noObject.has(s.tokens[i]!.lower) && !s.profile.toldBy?.has(s.tokens[i]!.lower)) ||
      s.profile.directs.has(s.tokens[i]!.lower)
    )
      continue;
    const group = verbGroup(s, i);
    if (!isPassive(s, i, group)) continue;
    const agent = nounPhraseAfter(s, i + 2);
    const topic = withHead(s, subjectBefore(s, group.from));
    if (agent.from === agent.to || !isAnimate(s, agent) || topic.from === topic.to) continue;
    const mode = has(s, i, Tag.Say) ? 'assertion' : 'belief';
    candidates.push({
      type: 'indirect',
      mode,
      head: i,
      cue: [spanOf(s, { from: group.from, to: i + 1 })],
      source: agent,
      content: [topic],
      coordinated: false,
      features: [verbFeature(mode), 'objectOfSpeech', 'agent'],
    });
  }
  return candidates;
}

/** "News of the move" for "the move". */
function withHead(s: Tagged, run: Run): Run {
  const head = run.from < run.to && has(s, run.from - 1, Tag.Preposition) ? nounPhraseBefore(s, run.from - 1, 4) : run;
  return head.from < head.to ? { from: head.from, to: run.to } : run;
}

/** Who speaks in a document that stands between a passive and its that-clause: "was said in a statement of the ministry that". */
export function authorBetween(s: Tagged, from: number, to: number): Run | null {
  for (let i = from; i < to; i++) if (has(s, i, Tag.SayNoun)) return authorOf(s, i, to);
  return null;
}

/** The author behind a document: "the statement made by the presidency", "een verklaring van het ministerie". */
function authorOf(s: Tagged, document: number, end: number): Run | null {
  for (let k = document + 1; k < end; k++) {
    if (
      !(s.profile.agentMarkers.has(s.tokens[k]!.lower) || s.profile.of.has(s.tokens[k]!.lower) || s.profile.authors.has(s.tokens[k]!.lower))
    )
      continue;
    const author = nounPhraseAfter(s, k + 1, 1);
    if (author.from < author.to && isAnimate(s, author)) return author;
  }
  // "In the ministry's statement": the owner stands before.
  for (let k = document - 1; k >= 0 && document - k < 5; k--)
    if (isPossessive(s, k) && has(s, k, Tag.Name | Tag.Organisation | Tag.Role)) return { from: k, to: k + 1 };
  return null;
}

/** "the American side", "del lado panameño", "la parte rusa". */
const isSide = (s: Tagged, run: Run): boolean => {
  for (let i = run.from; i < run.to && !has(s, i, Tag.Preposition); i++) if (s.profile.sides.has(s.tokens[i]!.lower)) return true;
  return false;
};

/**
 * Who speaks where the passive's speaker stands at the head of the sentence: "In the statement made by the presidency, it
 * was noted …" (the author of the document), "Van Amerikaanse zijde werd meegedeeld …" (the side that speaks). null where
 * only a document without an author, or nobody, stands there.
 */
export function frontedSpeaker(s: Tagged, end: number): Run | null {
  if (!has(s, 0, Tag.Preposition)) return null;
  // "Door de psychiater werd verklaard dat": the agent itself.
  const agent = s.profile.grammar.verb === 'second' && s.profile.agentMarkers.has(s.tokens[0]!.lower) ? nounPhraseAfter(s, 1, 1) : null;
  if (agent && agent.from < agent.to && agent.to <= end && isAnimate(s, agent)) return agent;
  const side = nounPhraseAfter(s, 1);
  if (side.from < side.to && isSide(s, side))
    return has(s, side.from, Tag.Determiner) && side.to - side.from > 1 ? { from: side.from + 1, to: side.to } : side;
  return authorBetween(s, 1, end);
}
