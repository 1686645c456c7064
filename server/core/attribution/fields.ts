import { auxiliary, Tag } from '../languages/tags';
import { contentEnd, type QuoteMask } from './candidate';
import { has, isText, isWord, nounPhraseAfter } from './phrases';
import type { Tagged } from './tagged';

/*
 * The clauses of a language whose commas stand around every clause and whose verb is second in a main clause and last in
 * the others.
 */

export type SegmentKind = 'main' | 'last' | 'infinitive' | 'quote' | 'fragment';

/** What stands between two marks. `to` is exclusive. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly kind: SegmentKind;
  /** The mark or the coordinator before it; '' at the head. */
  readonly lead: string;
  /** Its finite verb, or -1. */
  readonly finite: number;
  /** A relative clause. */
  readonly relative: boolean;
}

const marks = new Set([',', ';', ':', '–', '—', '-', '…']);

/** Whether a token is written with a small letter. */
export const isSmall = (s: Tagged, i: number): boolean => {
  const first = s.tokens[i]?.text.charCodeAt(0) ?? 0;
  return first < 128 ? first >= 97 && first <= 122 : /^\p{Ll}/u.test(s.tokens[i]!.text);
};

/** A finite verb in small letters, or at the head of the sentence. */
export const isFiniteVerb = (s: Tagged, i: number): boolean =>
  isWord(s, i) &&
  has(s, i, Tag.Finite) &&
  (isSmall(s, i) || (i === 0 && !has(s, i + 1, Tag.Be | Tag.Have) && (has(s, i, auxiliary) || has(s, i + 1, Tag.Pronoun))));

const unquotedSegments = new WeakMap<Tagged, readonly Segment[]>();

/** The segments of a sentence, left to right. Asked for several times of a sentence, and found once where nothing in it is quoted. */
export function segmentsOf(s: Tagged, quoted: QuoteMask): readonly Segment[] {
  if (quoted.includes(1)) return cutIntoSegments(s, quoted);
  let segments = unquotedSegments.get(s);
  if (!segments) {
    segments = cutIntoSegments(s, quoted);
    unquotedSegments.set(s, segments);
  }
  return segments;
}

function cutIntoSegments(s: Tagged, quoted: QuoteMask): Segment[] {
  const end = contentEnd(s);
  const segments: Segment[] = [];
  let from = 0;
  let lead = '';
  let depth = 0;
  const close = (to: number, mark: string) => {
    if (to > from) segments.push(segment(s, quoted, from, to, lead));
    // Two marks in a row: a colon or dash says more than a comma.
    lead = to > from || lead === '' || mark !== ',' ? mark : lead;
  };
  const within = insideMarks(s);
  for (let i = 0; i < end; i++) {
    const { text, kind } = s.tokens[i]!;
    if (text === '(') depth++;
    if (text === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const opensQuote = quoted[i] === 1 && (i === 0 || quoted[i - 1] === 0 || (kind === 'quote' && i === from));
    if (opensQuote && i === from) {
      let to = i + 1;
      while (to < end && quoted[to] === 1) to++;
      const next = s.tokens[to];
      const inner = s.tokens[to - 2]?.text ?? '';
      if (to >= end || marks.has(next!.text) || isFiniteVerb(s, to) || ',.!?…'.includes(inner)) {
        segments.push({ from, to, kind: 'quote', lead, finite: -1, relative: false });
        from = to;
        lead = marks.has(next?.text ?? '') ? next!.text : ',';
        if (to < end && marks.has(next!.text)) from = to + 1;
        i = from - 1;
        continue;
      }
    }
    if (quoted[i] || within[i]) continue;
    if (marks.has(text) && kind === 'punctuation') {
      if (text === '-' && s.tokens[i - 1]?.kind === 'number' && s.tokens[i]!.start === s.tokens[i - 1]!.end) continue;
      close(i, text);
      from = i + 1;
    } else if (has(s, i, Tag.Coordinator) && i > from && opensCoordinate(s, quoted, from, i)) {
      close(i, text.toLowerCase());
      from = i + 1;
    }
  }
  close(end, '');
  return joined(s, segments);
}

/** What stands between quotation marks within a clause: «nannte es “teuer, aber nötig”». */
function insideMarks(s: Tagged): QuoteMask {
  const within = new Uint8Array(s.tokens.length);
  let open = -1;
  for (let i = 0; i < s.tokens.length; i++) {
    if (s.tokens[i]!.kind !== 'quote') continue;
    if (open >= 0 && i - open < 16) within.fill(1, open + 1, i);
    open = open >= 0 && i - open < 16 ? -1 : i;
  }
  return within;
}

/** "… und kündigte an", "… und die Regierung schweige": a further main clause behind a coordinator. */
function opensCoordinate(s: Tagged, quoted: QuoteMask, from: number, coordinator: number): boolean {
  const before = segment(s, quoted, from, coordinator, '');
  if (before.finite < 0 && !(from > 0 && isText(s, from - 1, ','))) return false;
  if (before.kind !== 'main') return false;
  let at = coordinator + 1;
  while (has(s, at, Tag.Adverb) && !isFiniteVerb(s, at)) at++;
  if (isFiniteVerb(s, at)) return true;
  const subject = nounPhraseAfter(s, coordinator + 1, 1);
  return subject.to > subject.from && isFiniteVerb(s, subject.to) && !has(s, subject.to, Tag.Participle);
}

const opensClause = Tag.Complementiser | Tag.Subordinator;

/** Joins a clause that an apposition between commas cuts: "Wie der Chef, Karl Holm, sagte". */
function joined(s: Tagged, segments: readonly Segment[]): Segment[] {
  const out: Segment[] = [];
  for (let i = 0; i < segments.length; i++) {
    const g = segments[i]!;
    out.push(g);
    if (g.kind !== 'fragment' || !has(s, g.from, opensClause)) continue;
    for (let k = i + 1; k < Math.min(segments.length, i + 5) && ',–'.includes(segments[k]!.lead); k++) {
      const other = segments[k]!;
      if (other.kind === 'quote' || (other.kind === 'main' && other.finite < other.to - 1)) break;
      if (other.kind !== 'main') continue;
      if (has(s, g.from, Tag.Determiner) && other.finite === other.from) break;
      out[out.length - 1] = { ...g, to: other.to, kind: 'last', finite: other.finite };
      i = k;
      break;
    }
  }
  return out;
}

function segment(s: Tagged, quoted: QuoteMask, from: number, to: number, lead: string): Segment {
  let first = from;
  if (has(s, first, Tag.Coordinator) && to - first > 1) first++;
  while (has(s, first, Tag.Adverb) && first + 1 < to && has(s, first + 1, opensClause)) first++;
  const last = lastVerb(s, quoted, first, to, has(s, first, Tag.Complementiser | Tag.Subordinator) && !has(s, first, Tag.Preposition));
  const base = { from, to, lead, relative: false };
  const infinitive = zuInfinitive(s, first, to);
  // "bis" and "seit" are prepositions too: their clause has its verb right at the end.
  const opens = has(s, first, opensClause) && (!has(s, first, Tag.Preposition | Tag.Adverb) || last >= to - 2);
  if (opens && last > first && !(infinitive && has(s, first, Tag.Preposition)))
    return { ...base, kind: 'last', finite: last, relative: lead === ',' && has(s, first, Tag.Determiner) && isRelative(s, first) };
  const finite = secondVerb(s, quoted, first, to);
  const comma = lead === ',' || lead === '–' || lead === '(';
  if (comma && isRelative(s, first) && last >= 0 && last > first && !isMain(s, first, finite, to))
    return { ...base, kind: 'last', finite: last, relative: true };
  // "Der Ornithologe Beat Holm gibt zu bedenken, …": what can be nothing but finite heads a clause of its own.
  const plain = finite >= 0 && !has(s, finite, Tag.Infinitive | Tag.Participle) && lead !== ',';
  if (infinitive && (finite < 0 || finite > first + 1) && !(finite >= 0 && (plain || has(s, finite, auxiliary))))
    return { ...base, kind: 'infinitive', finite: -1 };
  if (finite >= 0) return { ...base, kind: 'main', finite };
  return { ...base, kind: infinitive ? 'infinitive' : 'fragment', finite: -1 };
}

/** The finite verb at the end of a subordinate clause; "hätte tun sollen" and "sei gesagt worden" end in it or have it before. */
function lastVerb(s: Tagged, quoted: QuoteMask, from: number, to: number, opens: boolean): number {
  for (let i = to - 1; i > from; i--) if (!quoted[i] && isFiniteVerb(s, i) && !isText(s, i - 1, 'zu') && has(s, i, auxiliary)) return i;
  for (let i = to - 1; i > from; i--) if (!quoted[i] && isFiniteVerb(s, i) && !isText(s, i - 1, 'zu') && !isAttributive(s, i)) return i;
  // An unfamiliar verb: "dass viele heiraten"; or one within quotation marks.
  if (
    opens &&
    to - from > 2 &&
    (quoted[to - 1] || (isSmall(s, to - 1) && /(?:t|en|te)$/.test(s.tokens[to - 1]!.lower) && !has(s, to - 1, Tag.Participle | Tag.Adverb)))
  )
    return to - 1;
  return -1;
}

/** "vereinbarten" in "der vereinbarten Waffenruhe": what may be a verb stands between a determiner and its noun. */
function isAttributive(s: Tagged, i: number): boolean {
  if (has(s, i, auxiliary)) return false;
  if (!/(?:e|en)$/.test(s.tokens[i]!.lower) || s.profile.pointers.has(s.tokens[i - 1]?.lower ?? '')) return false;
  return has(s, i - 1, Tag.Determiner | Tag.Preposition) && !has(s, i - 1, Tag.Pronoun);
}

/** The finite verb of a main clause: behind its first constituent, or -1. */
function secondVerb(s: Tagged, quoted: QuoteMask, from: number, to: number): number {
  let i = from;
  while (i < to) {
    if (quoted[i]) {
      i++;
      continue;
    }
    if (isText(s, i, '(')) {
      while (i < to && !isText(s, i, ')')) i++;
      i++;
      continue;
    }
    if (
      isFiniteVerb(s, i) &&
      !isAttributive(s, i) &&
      !isText(s, i - 1, 'als') &&
      !isText(s, i - 1, 'wie') &&
      !(has(s, i, Tag.Infinitive) && isText(s, i - 1, 'zu'))
    )
      return i;
    const group = has(s, i, Tag.Preposition) ? nounPhraseAfter(s, i + 1, 1) : nounPhraseAfter(s, i, 1);
    i = Math.max(i + 1, Math.min(group.to, to));
  }
  return -1;
}

const relatives = /^(?:der|die|das|dem|den|denen|deren|dessen|welche[rsmn]?|wo|was)$/;
const isRelative = (s: Tagged, i: number): boolean =>
  relatives.test(s.tokens[i]?.lower ?? '') || (has(s, i, Tag.Preposition) && relatives.test(s.tokens[i + 1]?.lower ?? ''));

/** "die Regierung schweige" behind a comma is a clause of its own, "die Brötchen backt" as good as never. */
function isMain(s: Tagged, first: number, finite: number, to: number): boolean {
  if (finite < 0 || has(s, first, Tag.Preposition))
    return has(s, first, Tag.Preposition) && finite >= 0 && finite < to - 1 && mainBehindPreposition(s, first, finite);
  if (isText(s, first, 'das') && finite === first + 1) return finite < to - 1 || isReported(s, finite);
  const subject = nounPhraseAfter(s, first, 1);
  if (subject.to === subject.from || subject.to > finite) return false;
  for (let i = subject.to; i < finite; i++)
    if (!has(s, i, Tag.Adverb)) return subject.to + 0 < finite && onlyAttributes(s, subject.to, finite) && finite < to - 1;
  return finite < to - 1 || isReported(s, finite);
}

const onlyAttributes = (s: Tagged, from: number, to: number): boolean => {
  let i = from;
  while (i < to) {
    const group = has(s, i, Tag.Preposition) ? nounPhraseAfter(s, i + 1, 1) : nounPhraseAfter(s, i, 1);
    if (group.to <= i + (has(s, i, Tag.Preposition) ? 1 : 0) && !has(s, i, Tag.Adverb)) return false;
    i = Math.max(i + 1, group.to);
  }
  return i === to;
};

const mainBehindPreposition = (s: Tagged, first: number, finite: number): boolean => {
  const group = nounPhraseAfter(s, first + 1, 1);
  return group.to > group.from && group.to === finite;
};

function zuInfinitive(s: Tagged, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isText(s, i, 'zu') && has(s, i + 1, Tag.Infinitive | Tag.Be) && i + 1 < to) return true;
    if (isText(s, i, 'zu') && i + 2 === to && isWord(s, i + 1) && isSmall(s, i + 1) && /(?:en|ern|eln)$/.test(s.tokens[i + 1]!.lower))
      return true;
  }
  const last = s.tokens[to - 1];
  const word = last?.lower ?? '';
  return (
    isSmall(s, to - 1) &&
    /^\p{L}{2,}zu\p{L}{2,}(?:en|ern|eln)$/u.test(word) &&
    s.profile.particles.has(word.slice(0, word.search(/zu\p{L}+$/u)))
  );
}

/** Whether a token is an unmistakable form of reported mood. */
export const isReported = (s: Tagged, i: number): boolean =>
  s.profile.isReported !== undefined &&
  isWord(s, i) &&
  s.profile.isReported(s.tokens[i]!.lower) &&
  !isText(s, i - 1, 'ich') &&
  !isText(s, i + 1, 'ich');

/** Whether a token is a form that stands for the reported mood where that looks like the indicative: "hätten", "würden". */
export const isMild = (s: Tagged, i: number): boolean => s.profile.bracket?.mild.has(s.tokens[i]!.lower) ?? false;
