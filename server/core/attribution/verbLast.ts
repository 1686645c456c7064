import { Tag } from '../languages/tags';
import type { AttributionMode } from '../model';
import type { Quotation } from '../text/quotations';
import type { Candidate, QuoteMask } from './candidate';
import type { Feature } from './features';
import { type Run, spanOf } from './phrases';
import type { Tagged } from './tagged';
import { accordingCandidates, hearsayCandidates } from './verbLastAsides';
import { deniesAndSays, isFeltByMany, isNeither, isPromise } from './verbLastDenied';
import { authorOf, bodyOfThem, passiveSpeaker, publishedIn } from './verbLastDocuments';
import { advice, endsSaid, hasObject, saysNoMore, saysPointer } from './verbLastObjects';
import { spokenWithoutVerb, withoutAsides, withShort } from './verbLastQuotes';
import { type Phrase, subjectIn, unknownSpeaker } from './verbLastSources';
import { clauseStart, type Parsed, parse, type ReportingVerb, tokensOf } from './verbLastUnits';

/** Candidates of a language whose verb stands last: its subject heads the clause and what is said stands between them, behind "ki", or in quotation marks. */
export function verbLastCandidates(s: Tagged, quotations: readonly Quotation[], quoted: QuoteMask): Candidate[] {
  const { verbLast } = s.profile;
  if (!verbLast || s.tokens.length === 0) return [];
  const p = parse(s, verbLast, withoutAsides(s, verbLast, withShort(s, verbLast, quotations, quoted)));
  const candidates: Candidate[] = accordingCandidates(p);
  const before: Reported[] = [];
  for (const verb of p.verbs) {
    const reported = reportedBy(p, verb, before);
    if (!reported) continue;
    before.push(reported);
    candidates.push(reported.candidate);
  }
  candidates.push(
    ...spokenWithoutVerb(
      p,
      before.map((r) => r.candidate),
    ),
  );
  candidates.push(...hearsayCandidates(p, candidates));
  return candidates;
}

/** A candidate with what the next one needs of it. */
interface Reported {
  readonly candidate: Candidate;
  readonly verb: ReportingVerb;
  readonly subject: Phrase | null;
}

/** What a verb tells of. Numbers are of units; runs behind the verb are open to the end of the sentence. */
interface Content {
  readonly kind: 'told' | 'opened' | 'quote' | 'colon' | 'object' | 'before';
  readonly from: number;
  readonly to: number;
}

const modeOf = (tags: number): AttributionMode => (tags & Tag.Say ? 'assertion' : tags & Tag.Intention ? 'intention' : 'belief');

function reportedBy(p: Parsed, verb: ReportingVerb, before: readonly Reported[]): Reported | null {
  const { reading } = verb;
  const learns = reading.passive && p.v.learns.has(reading.stem);
  if (!(verb.tags & (Tag.Say | Tag.Belief | Tag.Intention)) && !learns) return null;
  if (reading.first && verb.tags & Tag.Say) return null;
  if (reading.form === 'doer') return byDoer(p, verb);
  if (reading.form !== 'finite' && reading.form !== 'joining') return null;
  if (isNeither(p, verb.from)) return null;
  const start = clauseStart(p, verb.from);
  const content = contentOf(p, verb, start);
  if (
    !content ||
    (p.v.needsQuote.has(reading.stem) && !reading.passive && verb.from === verb.at && content.kind !== 'quote' && content.kind !== 'colon')
  )
    return null;
  const mode = learns ? 'assertion' : content.kind !== 'quote' && isPromise(p, verb) ? 'intention' : modeOf(verb.tags);
  if (mode === 'belief' && isFeltByMany(p, verb, start)) return null;
  if (reading.negated && mode === 'assertion' && !deniesAndSays(p, verb)) return null;
  const features: Feature[] = [featureOf[content.kind]];
  if (content.kind !== 'quote' || verb.tags & Tag.Say)
    features.push(mode === 'assertion' ? 'sayVerb' : mode === 'belief' ? 'beliefVerb' : 'intentionVerb');
  const floor = Math.max(start, ...before.filter((r) => r.verb.at < verb.from).map((r) => r.verb.at + 1), 0);
  if (reading.passive) return passive(p, verb, content, mode, features, floor, start);

  // "Raporda … ifadesi yer aldı"
  const held = verb.from < verb.at && p.v.stands.has(reading.stem) && mode === 'assertion' && standsIn(p, verb);
  if (held) {
    const document = passiveSpeaker(p, start, verb.from);
    return document?.document || showsDocument(p, start, verb.from)
      ? passiveOf(p, verb, content, mode, [...features, 'agent'], floor, start, document)
      : null;
  }

  const late = lateSubject(p, verb);
  let subject = late ?? writer(p, subjectBeside(p, content, start, verb.from), start);
  // "Bildiride … yazıyor"
  if (!subject && content.kind === 'told' && p.v.reads.has(reading.stem)) subject = passiveSpeaker(p, start, verb.from);
  let coordinated = false;
  if (!subject && reading.plural) subject = bodyOfThem(p, start, verb.from);
  if (!subject && start === 0) subject = unknownSpeaker(p, verb.from);
  if (!subject) {
    const shared = sharedSubject(p, start, before);
    if (shared) {
      subject = shared;
      coordinated = true;
      features.push('sharedSubject');
    }
  }
  if (
    p.v.shows.has(reading.stem) &&
    !(subject && (subject.document || showsDocument(p, start, verb.from) || (content.kind === 'told' && subject.from === start)))
  )
    return null;
  if (subject) features.push(subject.document ? 'document' : 'speaker');
  // "Deyirlər, …": people say.
  const they = !subject && reading.plural && reading.form === 'finite' && content.kind !== 'told';
  if (they) features.push('passive');
  else if (!subject && !(mode === 'assertion' && reading.form === 'finite' && content.kind !== 'object')) return null;
  const understood = subject || they ? undefined : reading.plural ? 'many' : 'one';
  const source = subject ? tokensOf(p, subject.from, subject.to) : null;
  return {
    verb,
    subject,
    candidate: {
      type: content.kind === 'quote' ? 'direct' : 'indirect',
      mode,
      head: p.units[verb.at]!.from,
      cue: [spanOf(p.s, tokensOf(p, verb.from, verb.at + 1))],
      source,
      ...(understood ? { understood } : {}),
      content: runsOf(p, verb, content, subject, floor, start),
      coordinated,
      features,
    },
  };
}

/** The subject: behind "diye", where it stands there, or else at the head of the clause. */
function subjectBeside(p: Parsed, content: Content, start: number, verb: number): Phrase | null {
  const behind = content.kind === 'colon' && content.to > start && content.to < verb ? subjectIn(p, content.to + 1, verb) : null;
  return behind ?? subjectIn(p, start, verb);
}

/** Who stands behind a document that is a subject: "Komitenin yayımladığı rapor". */
function writer(p: Parsed, subject: Phrase | null, start: number): Phrase | null {
  return subject?.document ? (authorOf(p, subject.to - 1, start).phrase ?? publishedIn(p, subject.to - 1, start) ?? subject) : subject;
}

const featureOf: Readonly<Record<Content['kind'], Feature>> = {
  told: 'thatClause',
  opened: 'thatClause',
  quote: 'quotation',
  colon: 'plainClause',
  object: 'objectOfSpeech',
  before: 'aside',
};

const showsDocument = (p: Parsed, from: number, to: number): boolean => p.units.slice(from, to).some((u) => (u.tags & Tag.SayNoun) !== 0);

/** What the verb reports: a clause that ends before it, one behind "ki" or a colon, a quotation, an object; null for nothing. */
function contentOf(p: Parsed, verb: ReportingVerb, start: number): Content | null {
  const { units, v } = p;
  const end = units.length;
  const next = units[verb.at + 1];
  if (next && next.lower === v.opener && verb.at + 2 < end) return { kind: 'opened', from: verb.at + 2, to: end };
  let quote = -1;
  let told = -1;
  for (let k = start; k < verb.from; k++) {
    if (units[k]!.quote) quote = k;
    else if (isToldBefore(p, k, verb.from)) told = k;
  }
  // "…", – deyə X bildirib · "…", – X bildirib: the quotation stands in the clause before the dash.
  if (quote < 0 && start > 0 && units[start - 1]!.quote && /[,–—-]/.test(units[start]!.mark)) quote = start - 1;
  if (told < 0 && quote < 0 && advice(p, start, verb)) return { kind: 'told', from: start, to: verb.from };
  if (told >= 0 && told > quote) return { kind: 'told', from: start, to: verb.from };
  if (quote >= 0) return told >= 0 ? { kind: 'told', from: start, to: verb.from } : { kind: 'quote', from: quote, to: quote + 1 };
  if (next?.mark.includes(':')) return { kind: next.quote ? 'quote' : 'colon', from: verb.at + 1, to: end };
  if (next?.quote && verb.at + 2 >= end) return { kind: 'quote', from: verb.at + 1, to: end };
  // "…-dek sürecek, diye konuştu": whole clauses that are said without quotation marks, or with marks that were lost.
  const quoting = quotingBefore(p, start, verb.from);
  if (quoting > 0) return { kind: 'colon', from: 0, to: quoting };
  // "Deyirlər, …"
  if (verb.from === start && verb.at === start && verb.reading.plural && next?.mark.includes(','))
    return { kind: 'opened', from: verb.at + 1, to: end };
  if (!(verb.tags & Tag.Say)) return verb.needsClause || !hasObject(p, start, verb) ? null : { kind: 'object', from: start, to: verb.from };
  if (start > 0 && /[,–—-]/.test(units[start]!.mark) && endsSaid(p, verb) && saysNoMore(p, start, verb))
    return { kind: 'before', from: 0, to: start };
  if (saysPointer(p, start, verb))
    return { kind: start > 0 ? 'before' : 'object', from: start > 0 ? 0 : start, to: start > 0 ? start : verb.from };
  if (verb.needsClause && !(verb.reading.passive && isVoiced(p, verb))) return null;
  return hasObject(p, start, verb) ? { kind: 'object', from: start, to: verb.from } : null;
}

/** "yer aldı", "əksini tapıb": the noun of the verb tells that something stands somewhere. */
const standsIn = (p: Parsed, verb: ReportingVerb): boolean =>
  p.v.stands.has(`${p.units[verb.from]!.lower} ${verb.reading.stem}`) || p.v.stands.has(p.units[verb.from]!.lower);

/** The word that joins what is said to the verb, -1 where there is none. */
function quotingBefore(p: Parsed, start: number, verb: number): number {
  for (let k = verb - 1; k >= start; k--) if (p.v.quoting.has(p.units[k]!.lower)) return k;
  return -1;
}

/** "olduğunu": told, and no "according to" makes another thing of it; a bare "olduğu" only before a noun of saying. */
function isToldBefore(p: Parsed, k: number, verb: number): boolean {
  const { lower } = p.units[k]!;
  if (!p.v.isTold(lower)) return false;
  let behind = k + 1;
  while (behind < verb && p.v.enclitics.has(p.units[behind]!.lower)) behind++;
  const next = p.units[behind];
  if (next && (p.v.accordingTo.has(next.lower) || p.v.like.has(next.lower))) return false;
  const open = /[ğy][ıiuü]$|l[aeə]r[ıi]$/.test(lower);
  return (
    !open ||
    behind === verb ||
    (behind + 1 === verb && (next!.tags & Tag.SayNoun) !== 0) ||
    /^(?:iddia|barədə|haqda|haqqında|yönünde|konusunda|şeklinde|yolunda)/.test(next?.lower ?? '')
  );
}

/** «"…" diyor Menteş», «diye yazdı Tülin Gülümser.»: the speaker stands right behind the verb. */
function lateSubject(p: Parsed, verb: ReportingVerb): Phrase | null {
  const next = p.units[verb.at + 1];
  if (next?.mark !== '' || next.quote || next.tags & (Tag.Coordinator | Tag.Adverb) || next.lower === p.v.opener) return null;
  let to = verb.at + 1;
  while (to < p.units.length && (to === verb.at + 1 || p.units[to]!.mark === '') && !p.units[to]!.quote) to++;
  const subject = subjectIn(p, verb.at + 1, to);
  return subject && subject.to === to ? subject : null;
}

/** The subject of the verb before in the same sentence. */
function sharedSubject(p: Parsed, start: number, before: readonly Reported[]): Phrase | null {
  const last = before.at(-1);
  if (last?.subject && !last.verb.reading.passive) return last.subject;
  if (start === 0) return null;
  for (let k = start - 1; k >= 0; k--)
    if (p.opens[k]) {
      const subject = subjectIn(p, k, start - 1);
      if (subject && !subject.document) return subject;
    }
  return null;
}

function passive(
  p: Parsed,
  verb: ReportingVerb,
  content: Content,
  mode: AttributionMode,
  features: Feature[],
  floor: number,
  start: number,
): Reported | null {
  // "Gözləniir": what is expected or known is nobody's word.
  if (
    mode !== 'assertion' ||
    (content.kind === 'object' && !isVoiced(p, verb) && !saysPointer(p, start, verb)) ||
    verb.reading.form !== 'finite'
  )
    return null;
  const subject = passiveSpeaker(p, start, verb.from);
  if (p.v.shows.has(verb.reading.stem) && !subject) return null;
  features.push(subject ? 'agent' : 'passive');
  return passiveOf(p, verb, content, mode, features, floor, start, subject);
}

function passiveOf(
  p: Parsed,
  verb: ReportingVerb,
  content: Content,
  mode: AttributionMode,
  features: Feature[],
  floor: number,
  start: number,
  subject: Phrase | null,
): Reported {
  return {
    verb,
    subject,
    candidate: {
      type: content.kind === 'quote' ? 'direct' : 'indirect',
      mode,
      head: p.units[verb.at]!.from,
      cue: [spanOf(p.s, tokensOf(p, verb.from, verb.at + 1))],
      source: subject ? tokensOf(p, subject.from, subject.to) : null,
      content: runsOf(p, verb, content, subject, floor, start),
      coordinated: false,
      features,
    },
  };
}

/** "Kaygılar iletildi": what is brought is what somebody feels or says. */
const isVoiced = (p: Parsed, verb: ReportingVerb): boolean => {
  const subject = p.units[verb.from - 1];
  return !!subject && (subject.tags & (Tag.Attitude | Tag.SayNoun)) !== 0 && (subject.is === 'nominative' || subject.is === 'owned');
};

/** «"…" diyen Kaya, …», "…-dığını belirten Bakan …": who says it stands behind the verb. */
function byDoer(p: Parsed, verb: ReportingVerb): Reported | null {
  if (verb.reading.passive || !/[aeə]n$/.test(p.units[verb.at]!.lower) || !(verb.tags & Tag.Say) || verb.reading.negated) return null;
  const start = clauseStart(p, verb.from);
  const content = contentOf(p, verb, start);
  if (!content || (content.kind !== 'told' && content.kind !== 'quote') || content.from > verb.at) return null;
  const subject = subjectIn(p, verb.at + 1, clauseEnd(p, verb.at + 1));
  if (!subject || subject.document || subject.from > verb.at + 4) return null;
  return {
    verb,
    subject,
    candidate: {
      type: content.kind === 'quote' ? 'direct' : 'indirect',
      mode: 'assertion',
      head: p.units[verb.at]!.from,
      cue: [spanOf(p.s, tokensOf(p, verb.from, verb.at + 1))],
      source: tokensOf(p, subject.from, subject.to),
      content: runsOf(p, verb, content, subject, start, start),
      coordinated: false,
      features: [featureOf[content.kind], 'sayVerb', 'speaker'],
    },
  };
}

/** Behind the last unit of the clause that holds unit `k`. */
function clauseEnd(p: Parsed, k: number): number {
  let end = k + 1;
  while (end < p.units.length && !p.opens[end]) end++;
  return Math.min(end, p.units.length);
}

/** The token runs of what is said, without who says it. */
function runsOf(p: Parsed, verb: ReportingVerb, content: Content, subject: Phrase | null, floor: number, start: number): Run[] {
  const { units } = p;
  const whole = (from: number, to: number): Run[] => (from < to ? [{ from: units[from]!.from, to: units[to - 1]!.to }] : []);
  if (content.kind === 'quote') {
    const runs: Run[] = [];
    // All quotations of the clause, and the one behind the verb.
    const first = Math.min(start, content.from);
    for (let k = first; k < verb.from; k++) if (units[k]!.quote) runs.push(...whole(k, k + 1));
    for (let k = verb.at + 1; k < units.length; k++)
      if (units[k]!.quote && (k === verb.at + 1 || runs.length > 0)) runs.push(...whole(k, k + 1));
    return runs;
  }
  if (content.kind !== 'told' && content.kind !== 'object') {
    const cut = subject && subject.from > verb.at && subject.from < content.to ? subject.to : content.from;
    return whole(Math.max(content.from, cut), content.to);
  }
  const from = Math.max(content.from, floor);
  const fromSource = behindSource(p, subject, verb);
  const behind = quoteBehind(p, verb);
  if (!subject || subject.to <= from || subject.from >= verb.from) return [...whole(from, verb.from), ...behind];
  const head = units.slice(from, subject.from).some((u) => u.is === 'accusative' || u.quote || p.v.isTold(u.lower));
  const after = whole(Math.max(fromSource, from), verb.from);
  const said = [...(head || after.length === 0 ? whole(from, subject.from) : []), ...after, ...behind];
  // "Zanlı, suçlamaları kabul etmedi": what is denied is a part of the verb.
  return said.length > 0 ? said : whole(verb.from, verb.at);
}

/** The first unit of what is said behind a source: without "da", "ise" and the document that it stands in. */
function behindSource(p: Parsed, subject: Phrase | null, verb: ReportingVerb): number {
  let k = subject?.to ?? 0;
  while (k < verb.from && p.v.enclitics.has(p.units[k]!.lower)) k++;
  if (!verb.reading.passive) return k;
  for (let i = k; i < Math.min(verb.from, k + 6); i++) if (p.units[i]!.tags & Tag.SayNoun && p.units[i]!.is === 'locative') return i + 1;
  return k;
}

/** «anlattı: "…"»: the quotation goes on with what was told. */
function quoteBehind(p: Parsed, verb: ReportingVerb): Run[] {
  const next = p.units[verb.at + 1];
  return next?.quote && next.mark.includes(':') ? [{ from: next.from, to: next.to }] : [];
}
