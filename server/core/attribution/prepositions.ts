import type { PrepositionalCue } from '../languages/profile';
import { Tag } from '../languages/tags';
import { contentAround } from './around';
import { subjectAround } from './brackets';
import type { Candidate } from './candidate';
import { cuesAt } from './cues';
import type { Feature } from './features';
import {
  has,
  hasFiniteVerb,
  headWordOf,
  isAnimate,
  isDocument,
  isText,
  isWord,
  nounPhraseAfter,
  nounPhraseBefore,
  type Run,
  spanOf,
} from './phrases';
import { subjectBeside } from './second';
import type { Tagged } from './tagged';

/** "According to X, …", "…, volgens X", "aldus X". */
export function prepositional(s: Tagged, i: number, isSaid = false): Candidate | null {
  const cues = cuesAt(s, i);
  return cues.length > 0 ? firstOf(cues, s, i, isSaid) : null;
}

/** The first of the cues at token `i` that names somebody. */
function firstOf(cues: readonly PrepositionalCue[], s: Tagged, i: number, isSaid: boolean): Candidate | null {
  for (const cue of cues) {
    if (cue.yields && isSaid) continue;
    const to = i + cue.words.length;
    const source = sourceOfCue(s, cue, i);
    if (source.from === source.to) continue;
    const closing = cue.closedBy ? closedAt(s, source.to, cue.closedBy) : source.to;
    if (closing < 0) continue;
    if (cue.behind && !cue.behind.has(s.tokens[closing + 1]?.lower ?? '')) continue;
    const features: Feature[] = ['preposition'];
    const speaks = isAnimate(s, source);
    if (!speaks && s.profile.standards.has(s.tokens[source.to - 1]!.lower)) continue;
    // "per the grid company" names somebody, "per household" nobody.
    const told = has(s, source.from, Tag.Name) || (s.profile.definite.has(s.tokens[source.from]!.lower) && speaks);
    if (cue.ambiguous && !told) continue;
    if (cue.document && !isDocument(s, { from: source.from, to: headEnd(s, source) })) continue;
    if (cue.heads && !cue.owner && !cue.heads.has(s.tokens[headWordOf(s, source)]!.lower)) continue;
    if (speaks || isDocument(s, source)) features.push(speaks ? 'speaker' : 'document');
    return {
      type: 'prepositional',
      mode: 'assertion',
      head: i,
      cue: [{ from: i, to }, ...(cue.closedBy ? [{ from: closing, to: closing + 1 }] : [])].map((run) => spanOf(s, run)),
      source,
      content:
        cue.source !== 'before'
          ? contentBeside(
              s,
              i,
              cue.source === 'subject' || cue.possessor !== undefined
                ? to
                : cue.owner
                  ? ownedEnd(s, cue, source.to)
                  : cue.closedBy
                    ? closing + 1
                    : source.to,
            )
          : contentAround(s, source.from, to),
      coordinated: false,
      features,
    };
  }
  return null;
}

/** "P y, según X, Q", "P, mais selon X, Q": behind a conjunction only the second clause is said. */
function contentBeside(s: Tagged, from: number, to: number): Run[] {
  const runs = contentAround(s, from, to);
  const joint = isText(s, from - 1, ',') ? from - 2 : from - 1;
  if (!s.profile.described || runs.length !== 2 || !has(s, joint, Tag.Coordinator)) return runs;
  const [before, after] = runs as [Run, Run];
  return hasFiniteVerb(s, before.from, joint) && hasFiniteVerb(s, after.from, after.to) ? [after] : runs;
}

/** Where the closing word of a cue stands: right behind the source, or behind its relative clause ("Uit de stukken die …, blijkt"); -1 for nowhere. */
function closedAt(s: Tagged, from: number, words: ReadonlySet<string>): number {
  const closes = (i: number) => words.has(s.tokens[i]?.lower ?? '');
  if (closes(from)) return from;
  const comma = isText(s, from, ',');
  if (!has(s, comma ? from + 1 : from, Tag.Subordinator | Tag.Preposition)) return -1;
  for (let i = from + 1; i < s.tokens.length && i - from < 24; i++) if (closes(i) && (isText(s, i - 1, ',') || !comma)) return i;
  return -1;
}

/** Whom a prepositional cue at token `i` names; an empty run where it names nobody. */
function sourceOfCue(s: Tagged, cue: PrepositionalCue, i: number): Run {
  const to = i + cue.words.length;
  if (cue.possessor !== undefined) return { from: i + cue.possessor, to: i + cue.possessor + 1 };
  if (cue.source === 'before') return nounPhraseBefore(s, i);
  if (cue.source === 'subject')
    return (s.profile.grammar.bareClause === 'comma' ? subjectAround(s, i) : subjectBeside(s, i, to)) ?? { from: to, to };
  const source = cue.owner ? ownerAfter(s, cue, to) : nounPhraseAfter(s, to);
  // "Pour le ministre, la loi est bonne": somebody with a name or an office, and a comma behind.
  const front = i < 2 && isText(s, source.to, ',') && !has(s, i - 1, ~0) && isAnimate(s, source) && !has(s, source.from, Tag.Pronoun);
  return cue.fronted && !front ? { from: to, to } : source;
}

/** "the mayor" in "in the mayor's own view"; an empty run where nobody owns such a word. */
function ownerAfter(s: Tagged, cue: PrepositionalCue, to: number): Run {
  for (let i = to; i < s.tokens.length && i - to < 8 && isWord(s, i) && !has(s, i, Tag.Preposition); i++)
    if (/['’]s?$/u.test(s.tokens[i]!.text) && ownedEnd(s, cue, i + 1) > i + 1) return { from: to, to: i + 1 };
  return { from: to, to };
}

/** Behind the word that is owned, at most two words behind its owner; else `from`. */
function ownedEnd(s: Tagged, cue: PrepositionalCue, from: number): number {
  for (let i = from; i < from + 3; i++) if (cue.heads?.has(s.tokens[i]?.lower ?? '')) return i + 1;
  return from;
}

/** Behind the head noun of a phrase: before what it belongs to. */
function headEnd(s: Tagged, run: Run): number {
  for (let i = run.from + 1; i < run.to; i++) if (s.profile.of.has(s.tokens[i]!.lower) || has(s, i, Tag.Preposition)) return i;
  return run.to;
}
