import { Tag } from '../../languages/tags';
import { type Candidate, contentEnd, type QuoteMask } from '../candidate';
import { cuesAt } from '../cues';
import type { Feature } from '../features';
import { has, hasFiniteVerb, isAnimate, isDocument, isText, isWord, nounPhraseAfter, type Run, spanOf } from '../phrases';
import type { Tagged } from '../tagged';
import { isBreak, segmentOf } from './subjects';

/** Where a relative clause begins that an aside cuts: ", которые, по словам X, помогали"; else the sentence's head. */
function relativeStart(s: Tagged, to: number): number {
  let from = to;
  while (from > 0 && !isBreak(s, from - 1)) from--;
  return from > 0 && has(s, from, Tag.Subordinator) && s.profile.freeOrder!.relative.has(s.tokens[from]!.lower) ? from : 0;
}

/** Everything of the sentence but the aside and the marks beside it. */
export function contentAround(s: Tagged, from: number, to: number): Run[] {
  const end = contentEnd(s);
  const runs: Run[] = [];
  let before = from;
  while (before > 0 && s.tokens[before - 1]!.kind === 'punctuation') before--;
  if (before > 0) runs.push({ from: relativeStart(s, before), to: before });
  let after = to;
  while (after < end && s.tokens[after]!.kind === 'punctuation') after++;
  if (after < end) runs.push({ from: after, to: end });
  return runs;
}

/** Fixed wordings: "по словам X", "по его данным", "согласно X", "якобы", "ходят слухи". */
export function wordingCandidates(s: Tagged, quoted: QuoteMask): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < s.tokens.length; i++) {
    if (quoted[i] || !isWord(s, i)) continue;
    const found = inWordsOf(s, i) ?? prepositional(s, i) ?? hearsay(s, i) ?? rumour(s, i);
    if (found) candidates.push(found);
  }
  return candidates;
}

function candidate(
  s: Tagged,
  head: number,
  cue: readonly Run[],
  source: Run | null,
  content: readonly Run[],
  features: Feature[],
): Candidate {
  return {
    type: source ? 'prepositional' : 'indirect',
    mode: 'assertion',
    head,
    cue: cue.map((run) => spanOf(s, run)),
    source,
    content,
    coordinated: false,
    features,
  };
}

const featuresOf = (s: Tagged, source: Run): Feature[] =>
  isAnimate(s, source) ? ['preposition', 'speaker'] : isDocument(s, source) ? ['preposition', 'document'] : ['preposition'];

/** The end of an aside that begins with a wording: its comma, with what tells more of the source. */
function asideEnd(s: Tagged, to: number): number {
  const end = contentEnd(s);
  let i = to;
  // "источника, близкого к следствию, …", "выпискам, которые имеются в редакции, …"
  if (isText(s, i, ',') && (has(s, i + 1, Tag.Subordinator) || s.tags[i + 1] === 0)) {
    let close = i + 1;
    while (close < end && !isBreak(s, close)) close++;
    // "…, медоносные пчёлы справляются, …": a clause of its own tells nothing of the source.
    const tells = has(s, i + 1, Tag.Subordinator) || !hasFiniteVerb(s, i + 1, close);
    if (tells && isText(s, close, ',') && close - i < 14) i = close;
  }
  return i;
}

/** "По словам X", "по предварительным данным", "по его мнению". */
function inWordsOf(s: Tagged, i: number): Candidate | null {
  const free = s.profile.freeOrder!;
  // "голосование по утверждению бюджета": what hangs on a noun is no wording.
  if (!isText(s, i, free.by) || has(s, i - 1, Tag.Noun | Tag.Name | Tag.SayNoun)) return null;
  let noun = i + 1;
  let owner = -1;
  while (noun - i < 4 && !free.byNouns.has(s.tokens[noun]?.lower ?? '')) {
    if (!isWord(s, noun) || has(s, noun, Tag.Preposition | Tag.Coordinator | Tag.Finite)) return null;
    if (s.profile.pronouns.has(s.tokens[noun]!.lower)) owner = noun;
    noun++;
  }
  if (!free.byNouns.has(s.tokens[noun]?.lower ?? '')) return null;
  const cue =
    owner < 0
      ? [{ from: i, to: noun + 1 }]
      : [
          { from: i, to: i + 1 },
          { from: noun, to: noun + 1 },
        ];
  if (owner >= 0) {
    const source = { from: owner, to: owner + 1 };
    return candidate(s, i, cue, source, contentAround(s, i, noun + 1), ['preposition', 'speaker']);
  }
  const source = nounPhraseAfter(s, noun + 1, 1);
  const named = source.to > source.from && !has(s, source.from, Tag.Finite);
  if (!named) {
    // "по информации из дипломатических кругов"
    let to = noun + 1;
    if (has(s, to, Tag.Preposition)) to = Math.max(to, nounPhraseAfter(s, to + 1, 1).to);
    return candidate(s, i, cue, null, contentAround(s, i, asideEnd(s, to)), ['hearsay']);
  }
  return candidate(s, i, cue, source, contentAround(s, i, asideEnd(s, source.to)), featuresOf(s, source));
}

function prepositional(s: Tagged, i: number): Candidate | null {
  for (const cue of cuesAt(s, i)) {
    const to = i + cue.words.length;
    if (cue.possessor !== undefined) {
      const owner = { from: i + cue.possessor, to: i + cue.possessor + 1 };
      const around = [
        { from: i, to: owner.from },
        { from: owner.to, to },
      ];
      return candidate(s, i, around, owner, contentAround(s, i, to), ['preposition', 'speaker']);
    }
    const source = nounPhraseAfter(s, to, 1);
    if (source.from === source.to) continue;
    if (cue.closedBy && !cue.closedBy.has(s.tokens[source.to]?.lower ?? '')) continue;
    if (cue.closedBy && !isDocument(s, source)) continue;
    // "согласно плану": a rule that one follows speaks for nobody; "приговор, согласно которому".
    if (hasStandard(s, source) || has(s, source.from, Tag.Subordinator | Tag.Complementiser)) continue;
    const end = asideEnd(s, cue.closedBy ? source.to + 1 : source.to);
    const cues = [{ from: i, to }, ...(cue.closedBy ? [{ from: source.to, to: source.to + 1 }] : [])];
    return candidate(s, i, cues, source, contentAround(s, i, end), featuresOf(s, source));
  }
  return null;
}

const hasStandard = (s: Tagged, source: Run): boolean => {
  for (let k = source.from; k < source.to && !has(s, k, Tag.Preposition); k++) if (s.profile.standards.has(s.tokens[k]!.lower)) return true;
  return false;
};

/** "Говорят, он …": people say, between the head of a clause and a comma. */
const peopleSay = (s: Tagged, i: number): boolean =>
  s.profile.freeOrder!.peopleSay.has(s.tokens[i]!.lower) &&
  isText(s, i + 1, ',') &&
  (i === 0 || isBreak(s, i - 1) || isText(s, i - 1, ','));

/** "якобы", "по слухам", "как сообщается", "говорят,". */
function hearsay(s: Tagged, i: number): Candidate | null {
  if (peopleSay(s, i) && !has(s, i + 2, Tag.Complementiser))
    return candidate(s, i, [{ from: i, to: i + 1 }], null, contentAround(s, i, i + 1), ['hearsay']);
  if (!has(s, i, Tag.Evidential) || has(s, i - 1, Tag.Evidential)) return null;
  let to = i + 1;
  while (has(s, to, Tag.Evidential)) to++;
  return candidate(s, i, [{ from: i, to }], null, contentAround(s, i, asideEnd(s, to)), ['hearsay']);
}

/** "Ходят слухи, что", "Есть сообщения о": a noun of hearsay that nobody vouches for. */
function rumour(s: Tagged, i: number): Candidate | null {
  const free = s.profile.freeOrder!;
  if (!free.rumours.has(s.tokens[i]!.lower)) return null;
  const end = contentEnd(s);
  const { from, to } = segmentOf(s, i, end);
  let verb = -1;
  for (let k = from; k < to; k++) if (free.goAround.has(s.tokens[k]!.lower)) verb = k;
  if (verb < 0 || Math.abs(verb - i) > 3) return null;
  let content = Math.max(verb, i) + 1;
  if (isText(s, content, ',')) content++;
  if (content >= end || !(has(s, content, Tag.Complementiser) || free.topics.has(s.tokens[content]!.lower))) return null;
  // "Слухи о том, что …, появились": what is said stands between.
  const cue = verb < i ? [{ from: verb, to: i + 1 }] : [{ from: i, to: verb + 1 }];
  return candidate(s, i, cue, null, [{ from: content, to: end }], ['hearsay']);
}
