import { Tag } from '../languages/tags';
import type { VerbLast } from '../languages/verbLast';
import type { Quotation } from '../text/quotations';
import type { Candidate, QuoteMask } from './candidate';
import { has, isText, type Run, spanOf } from './phrases';
import { runOf } from './quotes';
import type { Tagged } from './tagged';
import { type Phrase, subjectIn, unknownSpeaker } from './verbLastSources';
import { clauseStart, isClauseEnd, type Parsed, tokensOf } from './verbLastUnits';

/** Quotations whose speaker stands beside them without a verb of saying: «Kaya: "…"», «"…", – Aysel gülür», «Derebaşı, "…». */
export function spokenWithoutVerb(p: Parsed, reported: readonly Candidate[]): Candidate[] {
  const { units } = p;
  const candidates: Candidate[] = [];
  for (let k = 0; k < units.length; k++) {
    const quote = units[k]!;
    if (!quote.quote) continue;
    const run = { from: quote.from, to: quote.to };
    if (reported.some((r) => r.content.some((c) => c.from < run.to && run.from < c.to))) continue;
    const found = quote.mark.includes(':') || (k + 1 === units.length && quote.mark === ',') ? ahead(p, k) : null;
    const speaker = found ?? behind(p, k);
    if (!speaker) continue;
    candidates.push({
      type: 'direct',
      mode: 'assertion',
      head: speaker.head,
      cue: speaker.cue ? [spanOf(p.s, speaker.cue)] : [],
      source: tokensOf(p, speaker.phrase.from, speaker.phrase.to),
      content: [run],
      coordinated: false,
      features: ['quotation', speaker.phrase.document ? 'document' : 'speaker'],
    });
  }
  return candidates;
}

interface Speaker {
  readonly phrase: Phrase;
  readonly head: number;
  readonly cue: Run | null;
}

function ahead(p: Parsed, k: number): Speaker | null {
  if (k === 0) return null;
  let from = k - 1;
  while (from > 0 && !p.opens[from]) from--;
  let phrase = subjectIn(p, from, k);
  if (phrase?.document) phrase = null;
  if (!phrase && from === 0) phrase = unknownSpeaker(p, k);
  // «X-in sözləri isə acı idi: "…"»: the words have their owner.
  for (let i = from; i < k && !phrase; i++) {
    const unit = p.units[i]!;
    if (!(unit.tags & Tag.SayNoun)) continue;
    for (let o = i - 1; o >= from && !phrase; o--)
      if (p.units[o]!.is === 'genitive' && p.units[o]!.tags & (Tag.Name | Tag.Role | Tag.Organisation)) {
        const owner = { from: Math.max(from, o), to: o + 1, document: false };
        while (owner.from > from && p.units[owner.from]!.mark === '' && p.units[owner.from - 1]!.tags & Tag.Name) owner.from--;
        phrase = owner;
      }
  }
  return phrase ? { phrase, head: p.units[k]!.from - 1, cue: null } : null;
}

/** «"…", – Aysel Qumrulu gülür.», «"…" diye Kaya'ya çıkıştı»: a subject and an unfamiliar verb behind the quotation. */
function behind(p: Parsed, k: number): Speaker | null {
  const { units, v } = p;
  const next = units[k + 1];
  if (!next) return null;
  const quoting = v.quoting.has(next.lower);
  const said = (next.tags & Tag.SayNoun) !== 0 && next.mark === '' && next.is === 'instrumental';
  if (!quoting && !said && !/[,–—-]/.test(next.mark)) return null;
  let end = k + 1;
  while (end < units.length && !isClauseEnd(p, end)) end++;
  // The last word is a verb, known or not.
  if (end >= units.length) end = units.length - 1;
  if (end <= k + 1 || units[end]!.tags & Tag.Name) return null;
  const phrase = subjectIn(p, k + 1, end) ?? (quoting || said ? subjectIn(p, clauseStart(p, k), k) : null);
  if (!phrase || phrase.document) return null;
  const cue = said ? tokensOf(p, k + 1, k + 2) : tokensOf(p, end, end + 1);
  return { phrase, head: cue.to - 1, cue };
}

/** Marks short quotations too, where a verb of saying stands right behind them: «"Hayır" dedi». */
export function withShort(s: Tagged, v: VerbLast, quotations: readonly Quotation[], quoted: QuoteMask): QuoteMask {
  let mask = quoted;
  for (const quotation of quotations) {
    const run = runOf(s, quotation);
    if (run.to <= run.from || mask[run.from]) continue;
    let next = run.to;
    while (next < s.tokens.length && s.tokens[next]!.kind === 'punctuation') next++;
    const word = s.tokens[next];
    if (!word || word.start === s.tokens[run.to - 1]!.end) continue;
    const reading = v.verb(word.lower);
    const says =
      reading !== null &&
      ((v.plain.get(reading.stem) ?? 0) & Tag.Say) !== 0 &&
      (v.needsClause.has(reading.stem) || v.needsQuote.has(reading.stem));
    const worded = next === run.to && has(s, next, Tag.SayNoun) && v.isOwned(word.lower);
    if (!says && !worded && !v.quoting.has(word.lower) && !(isText(s, run.from - 1, ':') && run.from > 1)) continue;
    if (mask === quoted) mask = quoted.slice();
    mask.fill(1, run.from, run.to);
  }
  return mask;
}

/** The marks of quotations without the asides in them: «"… , – Əli xatırlayır. – …"». */
export function withoutAsides(s: Tagged, v: VerbLast, quoted: QuoteMask): QuoteMask {
  let mask = quoted;
  for (let i = 1; i + 2 < s.tokens.length; i++) {
    if (!mask[i] || !isDash(s, i) || !',!?…'.includes(s.tokens[i - 1]!.text)) continue;
    let end = i + 1;
    while (end < s.tokens.length && !isDash(s, end) && s.tokens[end]!.kind !== 'quote') end++;
    let verb = end - 1;
    while (verb > i && s.tokens[verb]!.kind === 'punctuation') verb--;
    // «"…, – deyir Məhərrəm kişi, – …"»: the verb may come first.
    const opening = v.verb(s.tokens[i + 1]!.lower);
    const first = opening?.form === 'finite' && ((v.plain.get(opening.stem) ?? 0) & Tag.Say) !== 0;
    const reading = first ? opening : v.verb(s.tokens[verb]!.lower);
    if (reading?.form !== 'finite' || reading.first || end - i > 16) continue;
    if (mask === quoted) mask = quoted.slice();
    mask.fill(0, i, Math.min(end + 1, s.tokens.length));
    i = end;
  }
  return mask;
}

const isDash = (s: Tagged, i: number): boolean => /^[–—-]$/u.test(s.tokens[i]!.text);
