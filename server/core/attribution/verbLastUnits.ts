import { Tag } from '../languages/tags';
import type { Case, VerbLast, VerbReading } from '../languages/verbLast';
import type { QuoteMask } from './candidate';
import { has, type Run } from './phrases';
import type { Tagged } from './tagged';

/** A word with the endings that stand apart from it, or a whole quotation. Runs are of tokens. */
export interface Unit {
  readonly from: number;
  /** Behind the word itself, without endings that stand apart. */
  readonly wordEnd: number;
  readonly to: number;
  readonly lower: string;
  readonly tags: number;
  readonly is: Case;
  /** The punctuation before it: '' where there is none. */
  readonly mark: string;
  readonly quote: boolean;
  /** Inside quotation marks that hold no whole utterance. */
  readonly inside: boolean;
  readonly reading: VerbReading | null;
}

/** A verb that reports, with the nouns that belong to it. Numbers are of units. */
export interface ReportingVerb {
  readonly from: number;
  readonly at: number;
  readonly tags: number;
  readonly needsClause: boolean;
  readonly reading: VerbReading;
}

/** A sentence as a language with its verb last sees it. */
export interface Parsed {
  readonly s: Tagged;
  readonly v: VerbLast;
  readonly units: readonly Unit[];
  readonly verbs: readonly ReportingVerb[];
  /** 1 where a clause begins. */
  readonly opens: Uint8Array;
}

/** Cuts a tagged sentence into units, finds its reporting verbs and where its clauses begin. */
export function parse(s: Tagged, v: VerbLast, quoted: QuoteMask): Parsed {
  const units = unitsOf(s, v, quoted);
  const opens = opensOf(units, v);
  return { s, v, units, verbs: verbsIn(units, v), opens };
}

function unitsOf(s: Tagged, v: VerbLast, quoted: QuoteMask): Unit[] {
  const units: Unit[] = [];
  let mark = '';
  let inside = false;
  let i = 0;
  while (i < s.tokens.length) {
    const token = s.tokens[i]!;
    if (quoted[i]) {
      const from = i;
      while (i < s.tokens.length && quoted[i]) i++;
      units.push({ from, wordEnd: i, to: i, lower: '', tags: 0, is: 'nominative', mark, quote: true, inside: false, reading: null });
      mark = '';
      continue;
    }
    if (token.text === '(') {
      let close = i + 1;
      while (close < s.tokens.length && s.tokens[close]!.text !== ')') close++;
      if (close < s.tokens.length) {
        i = close + 1;
        continue;
      }
    }
    if (token.kind === 'quote') {
      inside = /[“„«‹‘]/u.test(token.text) ? true : /[”»›’]/u.test(token.text) ? false : !inside;
      i++;
    } else if (token.kind === 'punctuation') {
      const next = s.tokens[i + 1];
      const joins = /^[-–]$/u.test(token.text) && s.tokens[i - 1]?.end === token.start && next?.start === token.end;
      // "Prof. Dr. Naci"
      const stop = token.text === '.' && next?.kind === 'word' && s.profile.abbreviations.has(s.tokens[i - 1]?.lower ?? '');
      if (!joins && !stop && !'%&/+'.includes(token.text)) mark += token.text;
      i++;
    } else {
      let to = i + 1;
      let is: Case | null = null;
      let next = to;
      while (next < s.tokens.length && s.tokens[next]!.kind === 'quote' && s.tokens[next]!.start === s.tokens[next - 1]!.end) next++;
      if (isEnding(s, next)) {
        is = v.endingCase(s.tokens[next]!.lower);
        to = next + 1;
      }
      // "47'si": so many of them.
      const some = token.kind === 'number' && to > i + 1 && /^['’]?s?[ıiuü]$/u.test(s.tokens[to - 1]!.text);
      const tags = some ? Tag.Vague : s.tags[i]!;
      const verb = tags & Tag.Name || token.kind === 'number' ? null : v.verb(token.lower);
      // "söylentiler": a noun that looks like a verb.
      const reading = verb?.form === 'finite' && tags & (Tag.SayNoun | Tag.Vague) ? null : verb;
      units.push({
        from: i,
        wordEnd: i + 1,
        to,
        lower: token.lower,
        tags,
        is: some ? 'nominative' : (is ?? (token.kind === 'number' ? 'nominative' : v.caseOf(token.lower, (tags & Tag.Name) !== 0))),
        mark,
        quote: false,
        inside,
        reading,
      });
      mark = '';
      i = to;
    }
  }
  return units;
}

/** "Kaya'nın", "140-dan", «"Qartal"ın»: a small word right behind another one, a figure or a quotation mark. */
function isEnding(s: Tagged, i: number): boolean {
  const token = s.tokens[i];
  const before = s.tokens[i - 1];
  if (!token || !before || token.kind !== 'word') return false;
  const glued = token.start === before.end;
  if (!glued && !(token.start === before.end + 1 && s.text[before.end] === '-')) return false;
  return /^['’]?\p{Ll}/u.test(token.text) && (!glued || before.kind === 'quote' || /^['’]/u.test(token.text));
}

const endsClause = (unit: Unit): boolean =>
  unit.reading ? unit.reading.form === 'finite' : (unit.tags & Tag.Finite) !== 0 && (unit.tags & (Tag.Noun | Tag.Name)) === 0;

/** Finite forms that are participles as often. */
const describes = /(?:m[ıiuü]ş|[aeə]c[aeə][kq]|[aeəıiuü]r)$/;

function opensOf(units: readonly Unit[], v: VerbLast): Uint8Array {
  const opens = new Uint8Array(units.length + 1);
  opens[0] = 1;
  for (let k = 1; k < units.length; k++) {
    const before = units[k - 1]!;
    const unit = units[k]!;
    const joined = (unit.tags & Tag.Coordinator) !== 0 || unit.mark !== '';
    if (before.inside && unit.inside) continue;
    // "aşılanmamış ya da hasta çocuklar": without a comma, what could describe a noun does.
    if (unit.mark === '' && describes.test(before.lower)) continue;
    if (!before.quote && endsClause(before) && joined && !v.quoting.has(unit.lower)) opens[k] = 1;
    else if (/[;:–—]/.test(unit.mark) || (unit.mark.includes('-') && !before.quote)) opens[k] = 1;
    else if (before.lower === v.opener) opens[k] = 1;
  }
  return opens;
}

function verbsIn(units: readonly Unit[], v: VerbLast): ReportingVerb[] {
  const verbs: ReportingVerb[] = [];
  for (let at = 0; at < units.length; at++) {
    const { reading } = units[at]!;
    if (!reading) continue;
    const forced = forcedAt(units, at, v);
    if (forced) {
      verbs.push(forced);
      continue;
    }
    // "ödəyə bilər": no knowing.
    if (reading.stem === 'bil' && /[aeə]$/.test(units[at - 1]?.lower ?? '') && units[at - 1]!.reading === null && v.opensAbility) continue;
    const joined = joinedAt(units, at, v);
    if (joined) {
      verbs.push({ ...joined, at, reading });
      continue;
    }
    const called = v.calls.has(reading.stem) && at > 0 && /m[aeə][ğy]?[aeə]$/.test(units[at - 1]!.lower) && units[at]!.mark === '';
    const tags = called || (reading.negated && v.deniable.has(reading.stem)) ? Tag.Say : v.plain.get(reading.stem);
    if (tags !== undefined) verbs.push({ from: at, at, tags, needsClause: v.needsClause.has(reading.stem), reading });
  }
  return verbs;
}

function joinedAt(units: readonly Unit[], at: number, v: VerbLast): { from: number; tags: number; needsClause: boolean } | null {
  for (const verb of v.joined.get(units[at]!.reading!.stem) ?? []) {
    let k = at;
    let matches = true;
    for (let n = verb.nouns.length - 1; n >= 0 && matches; n--) {
      k--;
      while (k >= 0 && v.enclitics.has(units[k]!.lower) && units[k + 1]!.mark === '') k--;
      matches = k >= 0 && units[k + 1]!.mark === '' && isFormOf(units[k]!.lower, verb.nouns[n]!);
    }
    if (matches) return { from: k, tags: verb.tags, needsClause: verb.needsClause };
  }
  return null;
}

/** "etiraf etmək məcburiyyətində qaldı", "söylemekten çekinmedi": a verb of saying in the infinitive and one that lets it be done. */
function forcedAt(units: readonly Unit[], at: number, v: VerbLast): ReportingVerb | null {
  const { reading } = units[at]!;
  if (reading?.form !== 'finite') return null;
  const before = units[at - 1];
  if (!before || units[at]!.mark !== '') return null;
  let infinitive = -1;
  if (!reading.negated && v.forces.has(before.lower) && before.mark === '') infinitive = at - 2;
  else if (reading.negated && v.shuns.has(reading.stem)) infinitive = at - 1;
  const said = units[infinitive]?.reading;
  if (said?.form !== 'noun' || !/m[aeə][kqğy]/.test(units[infinitive]!.lower)) return null;
  const joined = joinedAt(units, infinitive, v);
  const tags = joined?.tags ?? v.plain.get(said.stem) ?? 0;
  if (!(tags & Tag.Say)) return null;
  return {
    from: joined?.from ?? infinitive,
    at,
    tags,
    needsClause: joined?.needsClause ?? v.needsClause.has(said.stem),
    reading: { ...reading, stem: said.stem, passive: said.passive, negated: said.negated },
  };
}

const soft: Readonly<Record<string, string>> = { k: 'ğy', q: 'ğ', p: 'b', ç: 'c', t: 'd' };

/** "çağrı+" is çağrı, çağrısında, çağrıda; without a plus the word is itself alone. */
function isFormOf(lower: string, noun: string): boolean {
  if (!noun.endsWith('+')) return lower === noun;
  const stem = noun.slice(0, -1);
  if (lower.length > stem.length + 9) return false;
  if (lower.startsWith(stem)) return true;
  return lower.startsWith(stem.slice(0, -1)) && (soft[stem.at(-1)!] ?? '').includes(lower[stem.length - 1] ?? ' ');
}

/** Where the clause of a unit begins. */
export function clauseStart(p: Parsed, at: number): number {
  let from = at;
  while (from > 0 && !p.opens[from]) from--;
  return from;
}

/** Tokens of the units `from` to `to`, exclusive. */
export const tokensOf = (p: Parsed, from: number, to: number): Run => {
  let first = p.units[from]!.from;
  // «"Nil" qrupu»: the mark before the name belongs to it.
  if (p.s.tokens[first - 1]?.kind === 'quote' && has(p.s, first, ~0) && p.units[from - 1]?.quote !== true) first--;
  return { from: first, to: p.units[to - 1]!.wordEnd };
};

export const isClauseEnd = (p: Parsed, k: number): boolean => endsClause(p.units[k]!);
