import { Tag } from '../languages/tags';
import type { Attribution, Source } from '../model';
import type { Named } from '../names/people';
import { contentEnd, unquoted } from './candidate';
import { confidenceOf, reasonsOf } from './features';
import { isMild, isReported, segmentsOf } from './fields';
import { has, isText, spanOf } from './phrases';
import type { Tagged } from './tagged';

/** "Anna Holm ist zuversichtlich.", with an office and a circumstance. */
const longestState = 12;

/** The finite verbs of the main clauses of a sentence. */
const mainVerbs = (s: Tagged): number[] =>
  segmentsOf(s, unquoted(s))
    .filter((g) => g.kind === 'main')
    .map((g) => g.finite);

/**
 * Whether all that a sentence asserts stands in reported mood: "Die Brücke sei sicher und werde geöffnet." Where the sentence
 * before stands in it (`goesOn`), the milder forms do too: "Die Arbeiter hätten das bestätigt."
 */
export function isFreeIndirect(s: Tagged, goesOn: boolean): boolean {
  if (!s.profile.isReported) return false;
  const verbs = mainVerbs(s);
  if (belongsToNoun(s, verbs)) return false;
  const isTold = (i: number) => isReported(s, i) || (goesOn && isMild(s, i));
  return verbs.length > 0 && isTold(verbs[0]!) && verbs.filter(isTold).length * 2 >= verbs.length;
}

/** "Die Behauptung, die Firma habe die Lücke offen gelassen, entbehrt jeder Grundlage.": what a noun holds, in a sentence of its own. */
function belongsToNoun(s: Tagged, verbs: readonly number[]): boolean {
  const segments = segmentsOf(s, unquoted(s));
  const first = segments[0];
  if (first?.kind !== 'fragment' || verbs.length < 2 || segments[1]!.lead !== ',') return false;
  const last = verbs.at(-1)!;
  return (
    has(s, first.to - 1, Tag.SayNoun | Tag.Attitude | Tag.Noun) && !isReported(s, last) && !isMild(s, last) && isText(s, last - 1, ',')
  );
}

/** Whether a sentence reports in that mood. */
const reports = (s: Tagged): boolean =>
  segmentsOf(s, unquoted(s)).some((g) => g.finite >= 0 && (isReported(s, g.finite) || isMild(s, g.finite)));

const isMildThroughout = (s: Tagged): boolean => {
  const verbs = mainVerbs(s);
  return verbs.length > 0 && verbs.every((i) => isMild(s, i));
};

/** "Bürgermeister Georg Keller ist besorgt.": in whose mind a short sentence looks; what follows in reported mood is theirs. */
function whoseState(s: Tagged, named: readonly Named[]): Source | null {
  const finite = mainVerbs(s)[0];
  if (finite === undefined || !has(s, finite, Tag.Be) || s.tokens.length > longestState) return null;
  const [first, second] = named.filter(({ entity }) => entity.person && !entity.organisation);
  if (!first || second || first.mention.to !== finite) return null;
  return { start: first.mention.start, end: first.mention.end, name: first.entity.name };
}

/** Whether a verb or a noun of saying is a part of the cue. */
const isSpoken = (s: Tagged, { cue }: Attribution): boolean =>
  cue?.some((span) =>
    s.tokens.some((t, i) => t.start >= span.start && t.end <= span.end && has(s, i, Tag.Say | Tag.Finite | Tag.Participle)),
  ) ?? false;

/**
 * Gives the sentences of a paragraph that stand in reported mood and name no speaker to whoever spoke before. `lists` holds
 * the attributions of each sentence and is added to.
 * @param named the names of each sentence, left to right
 * @param before who spoke at the end of the paragraph before
 * @returns who spoke last in this paragraph
 */
export function continueReports(
  sentences: readonly Tagged[],
  named: readonly (readonly Named[])[],
  lists: Attribution[][],
  before: Source | null,
): Source | null {
  if (!sentences[0]?.profile.isReported) return null;
  let speaker = before;
  let goesOn = false;
  for (const [i, s] of sentences.entries()) {
    const own = lists[i]!.filter((a) => a.mode === 'assertion' && a.via === null);
    if (own.length > 0) {
      const told = own.findLast((a) => a.source)?.source ?? null;
      // "Die Entscheidung sei »mit schwerem Herzen« gefallen.": the words in marks are theirs too.
      if (!told && speaker && isFreeIndirect(s, goesOn)) {
        const theirs = speaker;
        lists[i] = lists[i]!.map((a) => (a.cue === null && a.source === null ? { ...a, source: theirs } : a));
      }
      speaker = told ?? speaker;
      // "Nach Berechnungen des Amts würde sie teurer.": that is a condition, and nothing of it goes on.
      goesOn = speaker !== null && reports(s) && (own.some((a) => isSpoken(s, a)) || !own.some((a) => a.cue));
    } else if (isFreeIndirect(s, goesOn)) {
      lists[i]!.push({
        type: 'free-indirect',
        mode: 'assertion',
        source: speaker,
        cue: null,
        content: [spanOf(s, { from: 0, to: contentEnd(s) })],
        via: null,
        confidence: confidenceOf(['reportedMood', ...(speaker ? (['speaker'] as const) : [])]),
        why: reasonsOf(['reportedMood']),
      });
      goesOn = true;
    } else {
      // "Holm hält das für falsch. Die Brücke sei sicher.": what follows a belief was said.
      const minded = lists[i]!.findLast((a) => a.source && a.via === null)?.source ?? whoseState(s, named[i] ?? []);
      // "Die Betreiber hätten ein Interesse daran.": milder forms may be told or said, and do not end what somebody says.
      speaker = minded ?? (isMildThroughout(s) ? speaker : null);
      goesOn = false;
    }
  }
  return speaker;
}
