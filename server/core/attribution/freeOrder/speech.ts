import { Tag } from '../../languages/tags';
import type { Quotation } from '../../text/quotations';
import type { Candidate } from '../candidate';
import type { Feature } from '../features';
import { has, hasFiniteVerb, isAnimate, isDocument, isText, isWord, nounPhraseAfter, type Run, spanOf } from '../phrases';
import { isUtterance, runOf } from '../quotes';
import type { Tagged } from '../tagged';
import { houseWithin, isBreak, isSurelyFinite, segmentOf, speaks, subjectOf, subjectWithin } from './subjects';

interface Speaker {
  readonly head: number;
  readonly cue: Run | null;
  readonly source: Run | null;
  readonly features: readonly Feature[];
}

/** Quotations whose speaker stands in the same sentence: «…», — сказал X; X сказал: «…»; X: «…». */
export function speechCandidates(s: Tagged, quotations: readonly Quotation[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const quotation of quotations) {
    const run = runOf(s, quotation);
    if (run.to === run.from || has(s, run.from, Tag.Name)) continue;
    if (!isUtterance(s, run, quotation) && !isText(s, run.from - 1, ':')) continue;
    // "Год принесёт «шанс», — сказал он": the whole sentence is said, and the aside tells who says it.
    const embedded = isWord(s, run.from - 1) && !has(s, run.from - 1, Tag.Complementiser);
    const found = (embedded ? null : speakerBehind(s, run)) ?? speakerBefore(s, run);
    if (!found) continue;
    const known = candidates.findIndex((c) => c.head === found.head);
    if (known >= 0) {
      candidates[known] = { ...candidates[known]!, content: [...candidates[known]!.content, run] };
      continue;
    }
    candidates.push({
      type: 'direct',
      mode: 'assertion',
      head: found.head,
      cue: found.cue ? [spanOf(s, found.cue)] : [],
      source: found.source,
      content: [run],
      coordinated: false,
      features: found.features,
    });
  }
  return candidates;
}

const noVerb = Tag.Be | Tag.Have | Tag.Modal | Tag.Preposition | Tag.Coordinator | Tag.Name | Tag.Pronoun | Tag.Adverb | Tag.Noun;

const canReport = (s: Tagged, i: number): boolean =>
  isWord(s, i) &&
  ((has(s, i, Tag.Say | Tag.Belief) && has(s, i, Tag.Finite)) ||
    (s.profile.asks?.has(s.tokens[i]!.lower) ?? false) ||
    (has(s, i, Tag.Finite) && !has(s, i, noVerb)));

const speaking = (s: Tagged, run: Run | null): Run | null => (speaks(s, run) ? run : null);

function speakerAt(s: Tagged, verb: number, segment: Run): Speaker | null {
  const free = s.profile.freeOrder!;
  const known = has(s, verb, Tag.Say | Tag.Belief);
  const kind: Feature = known ? 'sayVerb' : 'unknownVerb';
  const cue = { from: verb, to: verb + 1 };
  if (free.impersonal.has(s.tokens[verb]!.lower) || has(s, verb, Tag.Participle)) {
    if (!known) return null;
    const source = houseWithin(s, segment, true);
    return { head: verb, cue, source, features: ['quotation', kind, source ? 'agent' : 'passive'] };
  }
  let source: Run | null = null;
  for (const loose of [false, true]) source ??= speaking(s, subjectWithin(s, segment, verb, segment.from, loose));
  if (!source && free.many(s.tokens[verb]!.lower)) source = houseWithin(s, segment, false);
  const found = source ?? subjectOf(s, segment, verb);
  if (!found) return null;
  if (!known && !isAnimate(s, found)) return null;
  return {
    head: verb,
    cue,
    source: found,
    features: ['quotation', kind, isAnimate(s, found) ? 'speaker' : isDocument(s, found) ? 'document' : 'lifelessSubject'],
  };
}

/** «…», — сказал министр · «…», — он добавил. */
function speakerBehind(s: Tagged, quotation: Run): Speaker | null {
  let i = quotation.to;
  while (i < s.tokens.length && s.tokens[i]!.kind === 'punctuation' && !'.;:('.includes(s.tokens[i]!.text)) i++;
  if (i === quotation.to && s.tokens[i - 1]?.kind === 'quote') return null;
  if (!isWord(s, i)) return null;
  const end = s.tokens.length;
  const segment = segmentOf(s, i, end);
  for (let verb = i; verb < segment.to; verb++) {
    if (!canReport(s, verb)) continue;
    // The verb comes first, or right behind its subject.
    const found = speakerAt(s, verb, { from: i, to: segment.to });
    if (found) return found;
    if (isSurelyFinite(s, verb)) return null;
  }
  return null;
}

/** "рассказал, как прощались: «…»": the quotation is a part of what a verb before reports. */
function reportsBefore(s: Tagged, verb: number): boolean {
  for (let i = 0; i < verb; i++) if (has(s, i, Tag.Say) && has(s, i, Tag.Finite)) return true;
  return false;
}

/** X сказал: «…» · X, глава района: «…» · Как отметил X, «…». */
function speakerBefore(s: Tagged, quotation: Run): Speaker | null {
  let i = quotation.from - 1;
  const colon = isText(s, i, ':');
  const comma = isText(s, i, ',');
  while (i >= 0 && (s.tokens[i]!.kind === 'punctuation' || has(s, i, Tag.Complementiser))) i--;
  if (i < 0) return null;
  const end = i + 1;
  let gap = 0;
  for (let verb = i; verb >= 0 && gap < 24; verb--, gap++) {
    if (s.tokens[verb]!.kind === 'quote' && !has(s, verb, Tag.Name)) break;
    if (!colon && isBreak(s, verb)) break;
    if (!canReport(s, verb)) continue;
    const known = has(s, verb, Tag.Say | Tag.Belief) || s.profile.asks?.has(s.tokens[verb]!.lower);
    if (!known && (!colon || reportsBefore(s, verb))) break;
    if (!colon && !comma && verb !== i) break;
    const found = speakerAt(s, verb, segmentOf(s, verb, end));
    if (found) return found;
    break;
  }
  if (!colon) return null;
  // «Марина, 34 года, медсестра: «…»»
  const label = nounPhraseAfter(s, 0, 1);
  const named = label.from < label.to && label.to <= quotation.from && isAnimate(s, label) && !hasFiniteVerb(s, 0, end);
  return named ? { head: i, cue: null, source: label, features: ['quotation', 'speaker'] } : null;
}
