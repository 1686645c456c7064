import { animate, Tag } from '../languages/tags';
import { type Candidate, contentEnd } from './candidate';
import type { Understood } from './dropped';
import type { Feature } from './features';
import { has, type Run, spanOf } from './phrases';
import { authorOf, publishedIn } from './verbLastDocuments';
import { ownerBefore, type Phrase, phraseStart } from './verbLastSources';
import { clauseStart, isClauseEnd, type Parsed, tokensOf } from './verbLastUnits';

/** "X'e göre", "X-in sözlərinə görə", "Edinilen bilgiye göre", "X'in yazdığı gibi", "nazirin fikrincə". */
export function accordingCandidates(p: Parsed): Candidate[] {
  const candidates: Candidate[] = [];
  for (let k = 0; k < p.units.length; k++) {
    const unit = p.units[k]!;
    if (unit.quote) continue;
    const found = p.v.inWordsOf.has(unit.lower)
      ? byOwner(p, k, k)
      : p.v.accordingTo.has(unit.lower) && k > 0
        ? accordingTo(p, k)
        : p.v.like.has(unit.lower) && k > 0
          ? asSaid(p, k)
          : null;
    if (!found) continue;
    const cue = tokensOf(p, found.cue, k + 1);
    const from = found.phrase ? Math.min(found.phrase.from, found.cue) : found.cue;
    const features: Feature[] = ['preposition'];
    if (found.phrase) features.push(found.phrase.document ? 'document' : 'speaker');
    candidates.push({
      type: 'prepositional',
      mode: 'assertion',
      head: p.units[k]!.from,
      cue: [spanOf(p.s, cue)],
      source: found.phrase ? tokensOf(p, found.phrase.from, found.phrase.to) : null,
      ...(found.own ? { understood: found.own } : {}),
      content: around(p, clauseStart(p, from), from, k + 1),
      coordinated: false,
      features,
    });
  }
  return candidates;
}

interface According {
  readonly phrase: Phrase | null;
  /** The first unit of the cue. */
  readonly cue: number;
  /** "kendi ifadesiyle", "anlattığına göre": of whoever is spoken of. */
  readonly own?: Understood;
}

/** "kendi anlattığına göre": the word before the cue at unit `k` says that the words are the speaker's own. */
function inOwn(p: Parsed, k: number): According | null {
  const before = p.units[k - 1];
  return p.v.own.has(before?.lower ?? '') ? { phrase: null, cue: k - 1, own: 'one' } : null;
}

const byOwner = (p: Parsed, k: number, cue: number): According | null => {
  const phrase = ownerBefore(p, k, clauseStart(p, k));
  return inOwn(p, cue) ?? (phrase ? { phrase, cue } : null);
};

const reports = Tag.Say | Tag.Belief;

function accordingTo(p: Parsed, k: number): According | null {
  const at = k - 1;
  const before = p.units[at]!;
  // "Tağıbəyova görə": of a name that may be whole or not the postposition tells that it is not.
  const given = before.is === 'dative' || ((before.tags & Tag.Name) !== 0 && /[aə]$/.test(before.lower));
  if (p.units[k]!.mark !== '' || before.quote || !given) {
    if (before.reading?.form !== 'done' || p.units[k]!.mark !== '') return null;
  }
  const floor = clauseStart(p, at);
  if (before.reading?.form === 'done') {
    const verb = p.verbs.find((v) => v.at === at);
    if (!verb || !(verb.tags & reports)) return null;
    if (before.reading.passive) return { phrase: null, cue: verb.from };
    // "anlattığına göre": what somebody told of whom the text has spoken.
    const own = /l[aeə]r[ıi]n[aeə]$/.test(before.lower) ? 'many' : 'one';
    return byOwner(p, verb.from, verb.from) ?? { phrase: null, cue: verb.from, own };
  }
  // "bildirilenlere göre", "deyilənə görə"
  if (before.reading?.form === 'doer') return before.reading.passive ? { phrase: null, cue: at } : null;
  if (before.tags & Tag.SayNoun && !(before.tags & Tag.Name)) {
    const author = authorOf(p, at, floor);
    if (author.phrase) return { phrase: author.phrase, cue: author.phrase.to };
    const out = publishedIn(p, at, floor);
    if (out) return { phrase: out, cue: k };
    const own = inOwn(p, at);
    if (own) return own;
    // "Sözlerine göre": of whoever was spoken of.
    if (p.v.isOwned(before.lower) && p.v.uttered.has(p.v.baseOf(before.lower)) && at === floor)
      return { phrase: null, cue: at, own: 'one' };
    if (author.hidden || p.v.hearsay.has(p.v.baseOf(before.lower))) return { phrase: null, cue: at };
    return { phrase: { from: phraseStart(p, at, floor), to: at + 1, document: true }, cue: k };
  }
  const lower = p.v.baseOf(before.lower);
  if (p.s.profile.standards.has(lower)) return null;
  const phrase = { from: phraseStart(p, at, floor), to: at + 1, document: false };
  return before.tags & animate ? { phrase, cue: k } : null;
}

/** "X'in belirttiği gibi", "özünün yazdığı kimi". */
function asSaid(p: Parsed, k: number): According | null {
  const verb = p.verbs.find((v) => v.at === k - 1);
  if (verb?.reading.form !== 'done' || !(verb.tags & Tag.Say) || p.units[k]!.mark !== '') return null;
  if (verb.reading.passive || verb.reading.negated) return null;
  return byOwner(p, verb.from, verb.from);
}

/** Everything in the sentence but the units `from` to `to`, from the clause on that they stand in. */
function around(p: Parsed, start: number, from: number, to: number): Run[] {
  const runs: Run[] = [];
  if (start < from) runs.push({ from: p.units[start]!.from, to: p.units[from - 1]!.to });
  const end = contentEnd(p.s);
  if (to < p.units.length && p.units[to]!.from < end) runs.push({ from: p.units[to]!.from, to: end });
  // What stands in clauses before is told by the same, where the aside closes the sentence.
  if (runs.length === 0 && from > 0) runs.push({ from: p.units[0]!.from, to: p.units[from - 1]!.to });
  return runs;
}

/** "guya", "söz gəzir ki", "iddialar var", "dolaşıyormuş": hearsay, where nobody is named for it. */
export function hearsayCandidates(p: Parsed, others: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const add = (from: number, to: number, content: Run[]) =>
    found.push({
      type: 'indirect',
      mode: 'assertion',
      head: p.units[to - 1]!.from,
      cue: [spanOf(p.s, tokensOf(p, from, to))],
      source: null,
      content,
      coordinated: false,
      features: ['hearsay'],
    });
  const said = others.some((c) => c.mode === 'assertion');
  for (let k = 0; k < p.units.length; k++) {
    const unit = p.units[k]!;
    if (unit.quote) continue;
    const rumour = goesAround(p, k);
    if (has(p.s, unit.from, Tag.Evidential)) add(k, k + 1, around(p, 0, k, k + 1));
    else if (rumour >= 0) add(rumour, k + 1, around(p, 0, rumour, k + 1));
    else if (!said && p.v.isHeard(unit.lower) && isClauseEnd(p, k)) add(k, k + 1, [{ from: p.units[0]!.from, to: unit.to }]);
  }
  return found;
}

const isRumour = (p: Parsed, k: number): boolean => p.v.rumours.has(p.v.baseOf(p.units[k]!.lower));

/** "söz gəzir", "iddialar da var": the noun of hearsay whose going round unit `k` tells; -1 where there is none. */
function goesAround(p: Parsed, k: number): number {
  const unit = p.units[k]!;
  // "konuşulanlar arasında", "iddialar arasında yer alıyor"
  if (p.v.among.has(unit.lower) && unit.mark === '' && k > 0 && k + 3 >= p.units.length) {
    const told = p.units[k - 1]!;
    const spoken = told.reading?.form === 'doer' && told.reading.passive && ((p.v.plain.get(told.reading.stem) ?? 0) & Tag.Say) !== 0;
    if (spoken || (told.is === 'nominative' && p.v.rumours.has(p.v.baseOf(told.lower)))) return k - 1;
  }
  const arrived = arrivesAt(p, k);
  if (arrived >= 0) return arrived;
  const stem = unit.reading?.stem ?? unit.lower.replace(/d[ıi]r?$/, '');
  if (!p.v.goAround.has(stem) || (unit.reading && unit.reading.form !== 'finite')) return -1;
  let noun = k - 1;
  while (noun >= 0 && p.v.enclitics.has(p.units[noun]!.lower)) noun--;
  // "barədə iddialar illərdir valideyn qruplarında dolaşır": where and how long stands between.
  const told = (n: number) =>
    /^(?:barədə|haqda|haqqında|dair|ilişkin|yönünde|şeklinde|yolunda|konusunda)$/.test(p.units[n - 1]?.lower ?? '');
  const first = Math.max(1, k - 6);
  if (stem !== 'var' && !(p.units[noun] && isRumour(p, noun)))
    for (let n = noun - 1; n >= first && p.units[n + 1]!.mark === ''; n--)
      if (isRumour(p, n) && told(n)) {
        noun = n;
        break;
      }
  const before = p.units[noun];
  if (!before || before.is === 'genitive' || before.is === 'locative' || !p.v.rumours.has(p.v.baseOf(before.lower))) return -1;
  return noun;
}

/** "yaralandığı bilgisi geldi", "barədə məlumat daxil olub": news that comes in from nobody in particular; -1 where none does. */
function arrivesAt(p: Parsed, k: number): number {
  const { reading } = p.units[k]!;
  if (reading?.form !== 'finite' || reading.negated || !p.v.arrives.has(reading.stem)) return -1;
  for (let noun = k - 1; noun > 0 && k - noun <= 3; noun--) {
    const unit = p.units[noun]!;
    if (unit.quote || p.units[noun + 1]!.mark !== '') return -1;
    if (!p.v.hearsay.has(p.v.baseOf(unit.lower))) continue;
    if (unit.is !== 'nominative' && unit.is !== 'owned') return -1;
    const before = p.units[noun - 1]!;
    const about = /^(?:barədə|haqda|haqqında|dair|ilişkin|yönünde|şeklinde|bağlı|yolunda)$/.test(before.lower);
    return (about || p.v.isTold(before.lower)) && unit.mark === '' ? noun : -1;
  }
  return -1;
}
