import { Tag } from '../../languages/tags';
import type { AttributionMode } from '../../model';
import { type Candidate, contentEnd } from '../candidate';
import type { Feature } from '../features';
import { has, isAnimate, isDocument, nounPhraseAfter, type Run, spanOf } from '../phrases';
import type { Tagged } from '../tagged';
import { asideContent, attitudeEnd, clauseBehind, linkOf } from './contents';
import { houseBefore, houseWithin, subjectWithin } from './subjects';

export const isPassive = (s: Tagged, verb: number): boolean =>
  has(s, verb, Tag.Participle) || s.profile.freeOrder!.impersonal.has(s.tokens[verb]!.lower);

/** "Было подчеркнуто, что", "сообщается, что", "в докладе говорится, что", "с турецкой стороны было высказано предложение". */
export function passiveAt(s: Tagged, verb: number, segment: Run, mode: AttributionMode, kind: Feature): Candidate | null {
  const free = s.profile.freeOrder!;
  const end = contentEnd(s);
  // "было установлено": nobody says it.
  if (free.shows.has(s.tokens[verb]!.lower)) return null;
  const impersonal = free.impersonal.has(s.tokens[verb]!.lower);
  let from = verb;
  while (from > segment.from && has(s, from - 1, Tag.Be | Tag.Adverb) && !has(s, from - 1, Tag.Preposition)) from--;
  while (from < verb && !has(s, from, Tag.Be)) from++;
  const be = from < verb;
  if (!impersonal && !be && !free.isNeuter(s.tokens[verb]!.lower)) return null;
  const to = verb + 1;
  const source =
    sideOf(s, segment) ?? houseWithin(s, segment, true) ?? houseBefore(s, segment) ?? (impersonal ? null : agentOf(s, segment));
  const listener = subjectWithin(s, segment, verb, segment.from, true);
  const features: Feature[] = [kind];
  const linked = linkOf(s, segment, verb);
  let content = clauseBehind(s, verb, to, segment, end, true);
  if (!content && linked) content = asideContent(s, segment, to, true);
  if (
    !content &&
    segment.from > 0 &&
    segment.from === from &&
    ',—–'.includes(s.tokens[segment.from - 1]!.text) &&
    !has(s, segment.from, Tag.Coordinator)
  ) {
    // ", говорится в заявлении", ", сообщается на сайте": a document, or nothing but the verb.
    if (source || segment.to === to) content = asideContent(s, segment, to, false);
  }
  if (!content) {
    // "экспертом было указано на …"
    const topic = free.topics.has(s.tokens[to]?.lower ?? '') || (!impersonal && source !== null && source.to <= from && to < end);
    const attitude = attitudeEnd(s, to);
    const pointed = segment.from < from && free.topics.has(s.tokens[segment.from]!.lower);
    if (topic) content = { runs: [{ from: to, to: end }], feature: 'objectOfSpeech', cueEnd: to };
    else if (attitude !== null && attitude < end) content = { runs: [{ from: attitude, to: end }], feature: 'attitude', cueEnd: attitude };
    else if (pointed) content = { runs: [{ from: segment.from, to: from }], feature: 'objectOfSpeech', cueEnd: to };
    else if (source && isDocument(s, source) && source.to <= from && to < end)
      content = { runs: [{ from: to, to: end }], feature: 'objectOfSpeech', cueEnd: to };
  }
  if (!content) return null;
  if (content.feature) features.push(content.feature);
  if (source) features.push('agent');
  else features.push(be && !impersonal && listener && isAnimate(s, listener) ? 'listener' : 'passive');
  return {
    type: 'indirect',
    mode,
    head: verb,
    cue: [spanOf(s, { from, to: content.cueEnd })],
    source,
    content: content.runs,
    coordinated: false,
    features,
  };
}

/** "экспертом было указано": somebody whose words all have the ending of whoever acts in a passive. */
function agentOf(s: Tagged, segment: Run): Run | null {
  const free = s.profile.freeOrder!;
  for (let i = segment.from; i < segment.to; i++) {
    if (has(s, i - 1, Tag.Preposition) || has(s, i, Tag.Preposition)) continue;
    const run = nounPhraseAfter(s, i, 1);
    if (run.from !== i || run.to <= run.from) continue;
    if (has(s, i, Tag.Role | Tag.Organisation | Tag.Name | Tag.Group) && free.isAgent(s.tokens[i]!.lower) && isAnimate(s, run))
      return { from: run.from, to: Math.min(run.to, segment.to) };
    i = Math.max(i, run.to - 1);
  }
  return null;
}

/** "с турецкой стороны", "со стороны ведомства": the side that speaks. */
function sideOf(s: Tagged, segment: Run): Run | null {
  for (let i = segment.from; i < segment.to; i++) {
    if (!has(s, i, Tag.Preposition) || !s.profile.freeOrder!.from.has(s.tokens[i]!.lower)) continue;
    const run = nounPhraseAfter(s, i + 1, 1);
    for (let k = run.from; k < run.to; k++)
      if (s.profile.sides.has(s.tokens[k]!.lower)) return k === run.from && run.to > k + 1 ? { from: k + 1, to: run.to } : run;
  }
  return null;
}
