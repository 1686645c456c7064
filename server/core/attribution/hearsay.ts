import { Tag } from '../languages/tags';
import { subjectAround } from './brackets';
import { type Candidate, contentEnd, cueSpans, type QuoteMask, sourceFeature } from './candidate';
import { canSay } from './contents';
import { type Segment, segmentsOf } from './fields';
import { has, isWord, type Run } from './phrases';
import type { Tagged } from './tagged';

/** "sollen … getroffen haben", "soll sich in Haft befinden": a modal that makes hearsay of what is past or lasts. */
export function hearsayModals(s: Tagged, quoted: QuoteMask): Candidate[] {
  const modals = s.profile.bracket?.hearsayModals;
  const claiming = s.profile.bracket?.claimingModals;
  if (!modals) return [];
  const candidates: Candidate[] = [];
  for (const segment of segmentsOf(s, quoted)) {
    if (segment.finite < 0 || segment.relative || !isHearsay(s, segment)) continue;
    const v = segment.finite;
    const modal = s.tokens[v]!.lower;
    // "Ein Fahrer will sie gesehen haben": its subject says so.
    const source = claiming?.has(modal) ? subjectAround(s, v) : null;
    if (!modals.has(modal) && !(source && (canSay(s, source) || has(s, source.from, Tag.Determiner)) && !has(s, segment.to - 1, Tag.Be)))
      continue;
    const runs: Run[] = [
      { from: 0, to: v },
      { from: v + 1, to: contentEnd(s) },
    ];
    candidates.push({
      type: 'indirect',
      mode: isPlanned(s, segment) ? 'intention' : 'assertion',
      head: v,
      cue: cueSpans(s, [v]),
      source,
      content: (source ? beside(runs, source) : runs).filter((run) => run.to > run.from),
      coordinated: false,
      features: source ? ['hearsay', sourceFeature(s, source)] : ['hearsay'],
    });
  }
  return candidates;
}

/** "soll gebaut werden": what is wanted, and no hearsay. */
const isPlanned = (s: Tagged, segment: Segment): boolean =>
  s.profile.bracket!.passiveAuxiliaries.has(s.tokens[segment.kind === 'last' ? segment.finite - 1 : segment.to - 1]!.lower);

/** Runs without what stands in `cut`. */
const beside = (runs: readonly Run[], cut: Run): Run[] =>
  runs.flatMap((run) =>
    cut.from >= run.to || cut.to <= run.from
      ? [run]
      : [
          { from: run.from, to: cut.from },
          { from: cut.to, to: run.to },
        ],
  );

/** The infinitive of the clause is one of what has happened, or of what lasts. */
function isHearsay(s: Tagged, segment: Segment): boolean {
  const last = segment.kind === 'last' ? segment.finite - 1 : segment.to - 1;
  if (!isWord(s, last)) return false;
  if (s.profile.bracket!.statives.has(s.tokens[last]!.lower)) return true;
  return has(s, last, Tag.Have | Tag.Be) && has(s, last, Tag.Infinitive) && has(s, last - 1, Tag.Participle);
}
