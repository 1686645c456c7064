import { Tag } from '../languages/tags';
import { type Candidate, contentEnd, cueSpans, type QuoteMask } from './candidate';
import { type Segment, segmentsOf } from './fields';
import { has, isWord, type Run } from './phrases';
import type { Tagged } from './tagged';

/** "sollen … getroffen haben", "soll sich in Haft befinden": a modal that makes hearsay of what is past or lasts. */
export function hearsayModals(s: Tagged, quoted: QuoteMask): Candidate[] {
  const modals = s.profile.bracket?.hearsayModals;
  if (!modals) return [];
  const candidates: Candidate[] = [];
  for (const segment of segmentsOf(s, quoted)) {
    if (segment.finite < 0 || segment.relative || !modals.has(s.tokens[segment.finite]!.lower) || !isHearsay(s, segment)) continue;
    const v = segment.finite;
    const runs: Run[] = [
      { from: 0, to: v },
      { from: v + 1, to: contentEnd(s) },
    ];
    candidates.push({
      type: 'indirect',
      mode: 'assertion',
      head: v,
      cue: cueSpans(s, [v]),
      source: null,
      content: runs.filter((run) => run.to > run.from),
      coordinated: false,
      features: ['hearsay'],
    });
  }
  return candidates;
}

/** The infinitive of the clause is one of what has happened, or of what lasts. */
function isHearsay(s: Tagged, segment: Segment): boolean {
  const last = segment.kind === 'last' ? segment.finite - 1 : segment.to - 1;
  if (!isWord(s, last)) return false;
  if (s.profile.bracket!.statives.has(s.tokens[last]!.lower)) return true;
  return has(s, last, Tag.Have | Tag.Be) && has(s, last, Tag.Infinitive) && has(s, last - 1, Tag.Participle);
}
