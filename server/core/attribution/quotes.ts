import { Tag } from '../languages/tags';
import type { Quotation } from '../text/quotations';
import type { Candidate } from './candidate';
import { firstSubject } from './clauses';
import type { Feature } from './features';
import {
  has,
  hasFiniteVerb,
  isAnimate,
  isDocument,
  isText,
  isWord,
  nounPhraseAfter,
  nounPhraseBefore,
  type Run,
  spanOf,
  subjectBefore,
  verbGroup,
} from './phrases';
import type { Tagged } from './tagged';

/** The tokens of a sentence that a quotation covers. */
export function runOf(s: Tagged, quotation: Quotation): Run {
  let from = 0;
  while (from < s.tokens.length && s.tokens[from]!.start < quotation.start) from++;
  let to = from;
  while (to < s.tokens.length && s.tokens[to]!.end <= quotation.end) to++;
  return { from, to };
}

/** A whole utterance rather than a word in scare quotes: long, closed by its own mark, most of the sentence, or at its head before a comma. */
export function isUtterance(s: Tagged, run: Run): boolean {
  let words = 0;
  for (let i = run.from; i < run.to; i++) if (isWord(s, i)) words++;
  if (words >= 2 && run.from === 0 && isText(s, run.to, ',')) return true;
  return words >= 4 || (words >= 1 && ',.!?…'.includes(s.tokens[run.to - 2]?.text ?? ' ')) || (words > 0 && words * 2 >= s.tokens.length);
}

/** Candidates for quotations whose speaker stands in the same sentence. */
export function quoteCandidates(s: Tagged, quotations: readonly Quotation[]): Candidate[] {
  const runs = quotations.map((q) => runOf(s, q)).filter((run) => run.to > run.from);
  const utterances = runs.filter((run) => isUtterance(s, run));
  const candidates: Candidate[] = [];
  for (const run of utterances) {
    const found = speakerAfter(s, run) ?? speakerBefore(s, run);
    if (!found) continue;
    const embedded = found.head < run.from && isEmbedded(s, found.head, run);
    const known = candidates.find((c) => c.head === found.head);
    if (known) {
      candidates[candidates.indexOf(known)] = { ...known, content: [...known.content, run] };
      continue;
    }
    candidates.push({
      type: 'direct',
      mode: 'assertion',
      head: found.head,
      cue: found.cue ? [spanOf(s, found.cue)] : [],
      source: found.source,
      content: [embedded ? { from: found.head + 1, to: run.to } : run],
      coordinated: false,
      embedded,
      features: found.features,
    });
  }
  return candidates;
}

/** "said they had received “a reply”", "described it as “a scandal”": the quotation is only a part of what is said. */
function isEmbedded(s: Tagged, verb: number, quotation: Run): boolean {
  const before = s.tokens[quotation.from - 1]!;
  if (before.kind !== 'word' || has(s, quotation.from - 1, Tag.Complementiser) || quotation.from - 1 === verb) return false;
  return hasFiniteVerb(s, verb + 1, quotation.from) || has(s, quotation.from - 1, Tag.Preposition | Tag.Determiner | Tag.Be | Tag.Have);
}

interface Speaker {
  readonly head: number;
  readonly cue: Run | null;
  readonly source: Run;
  readonly features: readonly Feature[];
}

const canReport = (s: Tagged, i: number) =>
  isWord(s, i) &&
  (has(s, i, Tag.Say | Tag.Belief) ||
    (has(s, i, Tag.Finite) &&
      !has(s, i, Tag.Be | Tag.Have | Tag.Modal | Tag.Preposition | Tag.Coordinator | Tag.Name | Tag.Pronoun | Tag.Act)));

const featuresOf = (s: Tagged, verb: number, source: Run): Feature[] => [
  'quotation',
  has(s, verb, Tag.Say | Tag.Belief) ? 'sayVerb' : 'unknownVerb',
  isAnimate(s, source) ? 'speaker' : isDocument(s, source) ? 'document' : 'lifelessSubject',
];

/** «"…," said the minister» · «"…," the minister said». */
function speakerAfter(s: Tagged, quotation: Run): Speaker | null {
  let i = quotation.to;
  while (i < s.tokens.length && (s.tokens[i]!.kind === 'punctuation' || s.profile.links.has(s.tokens[i]!.lower))) i++;
  if (!isWord(s, i)) return null;
  // "…", heeft hij gezegd · "…", zei hij · "…", said Jones
  let verb = i;
  while (has(s, verb, Tag.Have | Tag.Adverb) && verb - i < 3) verb++;
  if (canReport(s, verb)) {
    const source = nounPhraseAfter(s, verb + 1);
    if (source.from < source.to && (isAnimate(s, source) || isDocument(s, source)))
      return { head: verb, cue: { from: i, to: verb + 1 }, source, features: featuresOf(s, verb, source) };
  }
  const source = nounPhraseAfter(s, i);
  if (source.from === source.to) return null;
  let at = asideEnd(s, source.to);
  while (at < s.tokens.length && (has(s, at, Tag.Have | Tag.Adverb | Tag.Modal | Tag.Negation) || isText(s, at, ','))) at++;
  if (!canReport(s, at) || !(isAnimate(s, source) || isDocument(s, source))) return null;
  return { head: at, cue: { from: verbGroup(s, at).from, to: at + 1 }, source, features: featuresOf(s, at, source) };
}

/** Behind an aside between commas: «Jones, who leads the union, said». */
function asideEnd(s: Tagged, comma: number): number {
  if (!isText(s, comma, ',')) return comma;
  for (let i = comma + 1; i < s.tokens.length && i - comma < 30; i++) if (isText(s, i, ',')) return i + 1;
  return comma;
}

/** «Jane Moore (76), nurse: "…"»: who speaks stands alone before the colon. */
function labelBefore(s: Tagged, end: number): Run | null {
  if (end > 16 || hasFiniteVerb(s, 0, end)) return null;
  const label = nounPhraseAfter(s, 0, 1);
  return label.from < label.to && has(s, label.to - 1, Tag.Name | Tag.Role) ? label : null;
}

/** «The minister said: "…"» · «Jones told reporters on Monday, "…"» · «Jones: "…"». */
function speakerBefore(s: Tagged, quotation: Run): Speaker | null {
  let i = quotation.from - 1;
  const colon = isText(s, i, ':');
  while (i >= 0 && s.tokens[i]!.kind === 'punctuation') i--;
  if (has(s, i, Tag.Complementiser)) i--;
  for (let verb = i; verb >= 0 && i - verb < 10; verb--) {
    if (s.tokens[verb]!.kind === 'quote' || has(s, verb, Tag.Complementiser)) break;
    if (!has(s, verb, Tag.Say | Tag.Belief) && !(verb === i && canReport(s, verb) && (colon || isText(s, quotation.from - 1, ','))))
      continue;
    if (has(s, verb, Tag.Noun) && has(s, verb - 1, Tag.Determiner)) continue;
    const group = verbGroup(s, verb);
    let source = subjectBefore(s, group.from);
    if (source.from === source.to) source = nounPhraseAfter(s, verb + 1);
    if (source.from === source.to || !(isAnimate(s, source) || isDocument(s, source))) continue;
    return { head: verb, cue: { from: group.from, to: verb + 1 }, source, features: featuresOf(s, verb, source) };
  }
  if (!colon) return null;
  const source = labelBefore(s, i + 1) ?? firstSubject(s, i + 1) ?? nounPhraseBefore(s, i + 1);
  if (source.from === source.to || !isAnimate(s, source)) return null;
  return { head: i, cue: null, source, features: ['quotation', 'speaker'] };
}
