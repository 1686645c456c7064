import { auxiliary, Tag } from '../languages/tags';
import type { Quotation } from '../text/quotations';
import { type Candidate, sourceFeature } from './candidate';
import { lateSubject, spokenAside, type Understood, understoodSubject } from './dropped';
import type { Feature } from './features';
import { invertedSpeech } from './inversions';
import {
  afterOccasion,
  beforeAdverbs,
  canSpeak,
  firstSubject,
  has,
  hasFiniteVerb,
  isAnimate,
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

/**
 * A whole utterance rather than a word in scare quotes: behind a dash, long, closed by its own mark, most of the sentence,
 * at its head before a comma, or right before a verb of saying.
 */
export function isUtterance(s: Tagged, run: Run, quotation: Quotation): boolean {
  let words = 0;
  for (let i = run.from; i < run.to; i++) if (isWord(s, i)) words++;
  // Dialogue, and what goes on in another sentence: "Wat! Hebt gij het opgelost?"
  const goesOn =
    (quotation.end > s.end || quotation.start < s.start) && !quotation.open && (run.from === 0 || isText(s, run.from - 1, ','));
  if (quotation.dash || goesOn || (quotation.end > s.end && isText(s, run.from - 1, ':'))) return words > 0;
  if (words >= 1 && isText(s, run.from - 1, ':') && saysBefore(s, run.from - 1)) return true;
  // "ha sido claro: «No habrá obra»": a capital behind a colon opens what somebody says.
  if (s.profile.described && words >= 2 && isText(s, run.from - 1, ':') && /^[\p{Lu}¡¿]/u.test(s.tokens[run.from + 1]?.text ?? ''))
    return true;
  if (words >= 1 && isText(s, run.to, ',') && has(s, run.to + 1, Tag.Say) && has(s, run.to + 1, Tag.Finite)) return true;
  if (words >= 2 && run.from === 0 && isText(s, run.to, ',')) return true;
  return words >= 4 || (words >= 1 && ',.!?…'.includes(s.tokens[run.to - 2]?.text ?? ' ')) || (words > 0 && words * 2 >= s.tokens.length);
}

/** "zei: «Ja»", "zei Jan: «Ja»": a verb of saying stands right before the colon, or with one or two words between. */
function saysBefore(s: Tagged, colon: number): boolean {
  for (let i = colon - 1; i >= 0 && colon - i <= 3 && isWord(s, i); i--) if (has(s, i, Tag.Say) && has(s, i, Tag.Finite)) return true;
  return false;
}

/** Candidates for quotations whose speaker stands in the same sentence. */
export function quoteCandidates(s: Tagged, quotations: readonly Quotation[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const quotation of quotations) {
    const run = runOf(s, quotation);
    if (run.to === run.from || !isUtterance(s, run, quotation)) continue;
    const found = speakerAfter(s, run) ?? speakerBefore(s, run) ?? speakerInside(s, run);
    const before = candidates.at(-1);
    if (!found && before && goesOn(s, before.head, run))
      candidates[candidates.length - 1] = { ...before, content: [...before.content, run] };
    if (!found) continue;
    const embedded = found.head < run.from ? isEmbedded(s, found.head, run) || isInterrupted(s, found, run) : endsClause(s, run);
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
      ...(found.understood && { understood: found.understood }),
      content: [embedded && found.head < run.from ? { from: found.head + 1, to: run.to } : { from: wholeFrom(s, run, found), to: run.to }],
      coordinated: false,
      embedded,
      features: found.features,
    });
  }
  return candidates;
}

/** «"Come," he said, "we must go."»: between the two parts stand only a verb and who speaks. */
function goesOn(s: Tagged, head: number, run: Run): boolean {
  if (head >= run.from || !isText(s, run.from - 1, ',')) return false;
  for (let i = head + 1; i < run.from; i++) if (s.tokens[i]!.kind === 'quote' || '.!?;'.includes(s.tokens[i]!.text)) return false;
  return true;
}

/** «Talks may fail and are “a waste of time,” he said.»: what stands before the quotation in its sentence was said as well. */
const wholeFrom = (s: Tagged, quotation: Run, { head }: Speaker): number =>
  head >= quotation.to &&
  quotation.from > 2 &&
  hasFiniteVerb(s, 0, quotation.from) &&
  !s.tokens.slice(0, quotation.from).some((t) => t.text === ':' || t.text === ';')
    ? 0
    : quotation.from;

/** "said they had received “a reply”", "described it as “a scandal”": the quotation is only a part of what is said. */
function isEmbedded(s: Tagged, verb: number, quotation: Run): boolean {
  const before = s.tokens[quotation.from - 1]!;
  if (before.kind !== 'word' || has(s, quotation.from - 1, Tag.Complementiser) || quotation.from - 1 === verb) return false;
  return hasFiniteVerb(s, verb + 1, quotation.from) || has(s, quotation.from - 1, Tag.Preposition | Tag.Determiner | Tag.Be | Tag.Have);
}

/** «The plan is “a disgrace for us all”, said Holm»: the quotation ends the clause that is said. */
function endsClause(s: Tagged, quotation: Run): boolean {
  const before = quotation.from - 1;
  return before > 0 && s.tokens[before]!.kind === 'word' && isText(s, quotation.to, ',') && hasFiniteVerb(s, 0, quotation.from);
}

/** «The plan would, he said, “cost us all dearly”»: who speaks stands between commas in the midst of the clause. */
function isInterrupted(s: Tagged, { cue }: Speaker, quotation: Run): boolean {
  if (!cue || !isText(s, quotation.from - 1, ',') || !isText(s, cue.from - 1, ',')) return false;
  return s.tokens[cue.from - 2]?.kind === 'word' && hasFiniteVerb(s, 0, cue.from - 1);
}

interface Speaker {
  readonly head: number;
  readonly cue: Run | null;
  /** null for a verb of saying that names nobody: «"…", klonk het». */
  readonly source: Run | null;
  readonly understood?: Understood;
  readonly features: readonly Feature[];
}

const canReport = (s: Tagged, i: number) =>
  isWord(s, i) &&
  (has(s, i, Tag.Say | Tag.Belief) ||
    (has(s, i, Tag.Finite) && !has(s, i, auxiliary | Tag.Preposition | Tag.Coordinator | Tag.Name | Tag.Pronoun | Tag.Act)));

/** «"…," brelde hij»: a word in small letters that could be anything, but a pronoun or a name stands behind it. */
const isInverted = (s: Tagged, i: number) =>
  s.profile.grammar.inverts &&
  isWord(s, i) &&
  /^\p{Ll}/u.test(s.tokens[i]!.text) &&
  (s.tags[i]! & ~(Tag.Noun | Tag.Participle | Tag.Finite | Tag.Infinitive)) === 0 &&
  has(s, i + 1, Tag.Pronoun | Tag.Name);

/** "s'écria-t-il", "se lamentó Juan", "me dijo": a pronoun that is no subject stands before the verb. */
const isObject = (s: Tagged, i: number) =>
  s.profile.grammar.inverts &&
  (s.profile.reflexives.has(s.tokens[i]?.lower ?? '') || (s.profile.grammar.verb === 'medial' && has(s, i, Tag.Pronoun))) &&
  has(s, i + 1, Tag.Say);

const featuresOf = (s: Tagged, verb: number, source: Run): Feature[] => [
  'quotation',
  has(s, verb, Tag.Say | Tag.Belief) ? 'sayVerb' : 'unknownVerb',
  sourceFeature(s, source),
];

/** «"…," said the minister» · «"…," the minister said». */
function speakerAfter(s: Tagged, quotation: Run): Speaker | null {
  let i = quotation.to;
  while (i < s.tokens.length && (s.tokens[i]!.kind === 'punctuation' || s.profile.links.has(s.tokens[i]!.lower))) i++;
  if (!isWord(s, i)) return null;
  const inverted = invertedSpeech(s, i, s.tokens.length);
  if (inverted) {
    const { verb, cue, source } = inverted;
    return { head: verb, cue, source, features: featuresOf(s, verb, source) };
  }
  // "…", heeft hij gezegd · "…", zei hij · "…", said Jones
  let verb = i;
  while ((has(s, verb, Tag.Have | Tag.Adverb) || isObject(s, verb)) && verb - i < 3) verb++;
  if (canReport(s, verb) || isInverted(s, verb)) {
    // "zeide nu Miss Morstan": an adverb stands between, in a language whose verb is second.
    let at = verb + 1;
    while (s.profile.grammar.verb === 'second' && at - verb < 3 && has(s, at, Tag.Adverb) && !has(s, at, Tag.Pronoun)) at++;
    const source = nounPhraseAfter(s, at);
    // "zei mijn metgezel": right behind a quotation and its verb whoever it is can speak.
    const heard =
      s.profile.grammar.verb === 'second' && has(s, verb, Tag.Say) && has(s, verb, Tag.Finite) && has(s, source.from, Tag.Determiner);
    if (source.from < source.to && (heard || canSpeak(s, source)))
      return { head: verb, cue: { from: i, to: verb + 1 }, source, features: featuresOf(s, verb, source) };
    // "…", comenta una cofrade: whoever stands right behind the verb says it.
    if (
      s.profile.dropped &&
      has(s, verb, Tag.Say) &&
      source.from < source.to &&
      has(s, source.from, Tag.Determiner) &&
      isText(s, i - 1, ',')
    )
      return { head: verb, cue: { from: i, to: verb + 1 }, source, features: featuresOf(s, verb, source) };
    const late = s.profile.dropped && has(s, verb, Tag.Say | Tag.Finite) ? lateSubject(s, verb + 1) : null;
    if (late) return { head: verb, cue: { from: i, to: verb + 1 }, source: late, features: featuresOf(s, verb, late) };
    const understood = has(s, verb, Tag.Say) ? understoodSubject(s, verbGroup(s, verb)) : null;
    if (understood)
      return { head: verb, cue: { from: i, to: verb + 1 }, source: null, understood, features: ['quotation', 'sayVerb', 'understood'] };
    // "…", klinkt het
    if (has(s, verb, Tag.Say) && s.profile.expletives.has(s.tokens[verb + 1]?.lower ?? '') && !has(s, verb + 2, Tag.Noun | Tag.SayNoun))
      return { head: verb, cue: { from: i, to: verb + 2 }, source: null, features: ['quotation', 'sayVerb', 'noSubject'] };
  }
  const source = nounPhraseAfter(s, i);
  if (source.from === source.to) return null;
  let at = asideEnd(s, source.to);
  while (at < s.tokens.length && (has(s, at, Tag.Have | Tag.Adverb | Tag.Modal | Tag.Negation) || isText(s, at, ','))) at++;
  // "…," the busker told us: right behind a quotation whoever says it can speak.
  const tells = isText(s, quotation.to - 2, ',') && has(s, at, Tag.Say) && has(s, at, Tag.Finite) && has(s, source.from, Tag.Determiner);
  if (!canReport(s, at) || !(canSpeak(s, source) || (tells && at === source.to))) return null;
  return {
    head: at,
    cue: { from: beforeAdverbs(s, verbGroup(s, at).from), to: afterOccasion(s, at + 1) },
    source,
    features: featuresOf(s, at, source),
  };
}

/** « C'est faux, a répondu le maire. »: who speaks stands inside the marks. */
function speakerInside(s: Tagged, quotation: Run): Speaker | null {
  for (let i = quotation.from + 2; i < quotation.to - 2; i++) {
    const dash = '—–'.includes(s.tokens[i]!.text);
    if (!(',!?'.includes(s.tokens[i]!.text) || (dash && s.profile.dropped))) continue;
    let end = i + 1;
    while (end < quotation.to && s.tokens[end]!.kind !== 'punctuation' && s.tokens[end]!.kind !== 'quote') end++;
    // "«Mandamos cinco —se queja Holm—, y nadie contestó»"
    const spoken = dash && '—–'.includes(s.tokens[end]?.text ?? ' ') ? spokenAside(s, i + 1, end, false) : null;
    if (spoken?.source && canSpeak(s, spoken.source))
      return { head: spoken.verb, cue: spoken.cue, source: spoken.source, features: featuresOf(s, spoken.verb, spoken.source) };
    const inverted = invertedSpeech(s, i + 1, end);
    if (!inverted || !has(s, inverted.verb, Tag.Say)) continue;
    const { verb, cue, source } = inverted;
    return { head: verb, cue, source, features: featuresOf(s, verb, source) };
  }
  return null;
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

/** "De markies keerde zich om en antwoordde": whatever stands at the head of the sentence, right before its verb. */
function headSubject(s: Tagged): Run | null {
  const subject = has(s, 0, Tag.Determiner) && s.profile.grammar.verb === 'second' ? nounPhraseAfter(s, 0, 1) : { from: 0, to: 0 };
  // What may be a noun as well is the verb: "De markies keerde zich om".
  const to = subject.to > 2 && has(s, subject.to - 1, Tag.Finite) ? subject.to - 1 : subject.to;
  return to > 1 && has(s, to, Tag.Finite) ? { from: 0, to } : null;
}

/** "antwoordde droog: «…»": nothing but words that tell how stands between a verb and its colon. */
function onlyManner(s: Tagged, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i++)
    if (!isWord(s, i) || (!has(s, i, Tag.Adverb) && (s.tags[i]! & ~(Tag.Noun | Tag.Finite)) !== 0) || /^\p{Lu}/u.test(s.tokens[i]!.text))
      return false;
  return from === to || s.profile.grammar.verb === 'second';
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
    if (source.from === source.to && s.profile.dropped) source = firstSubject(s, group.from) ?? source;
    const understood = colon && source.from === source.to && has(s, verb, Tag.Say) ? understoodSubject(s, group) : null;
    if (understood)
      return {
        head: verb,
        cue: { from: group.from, to: verb + 1 },
        source: null,
        understood,
        features: ['quotation', 'sayVerb', 'understood'],
      };
    // "Hij tikte hem op de arm en zei: «…»": the verb right before the colon shares its subject.
    const says = colon && has(s, verb, Tag.Say) && has(s, verb, Tag.Finite) && onlyManner(s, verb + 1, i + 1);
    if (says && source.from > verb && source.to === i + 1 && !has(s, source.from, Tag.Determiner) && !isAnimate(s, source))
      source = { from: verb, to: verb };
    if (says && source.from === source.to && has(s, group.from - 1, Tag.Coordinator))
      source = firstSubject(s, group.from) ?? headSubject(s) ?? source;
    const lifeless = says && source.from < source.to && has(s, source.from, Tag.Determiner);
    if (source.from === source.to || !(lifeless || canSpeak(s, source))) continue;
    return { head: verb, cue: { from: group.from, to: afterOccasion(s, verb + 1) }, source, features: featuresOf(s, verb, source) };
  }
  if (!colon) return null;
  const source = labelBefore(s, i + 1) ?? firstSubject(s, i + 1) ?? nounPhraseBefore(s, i + 1);
  if (source.from === source.to || !isAnimate(s, source)) return null;
  return { head: i, cue: null, source, features: ['quotation', 'speaker'] };
}
