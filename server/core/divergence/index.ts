import type { Similarity } from '../match/similarity';
import type { Divergence, Span, Version } from '../model';
import { agentDivergences } from './agents';
import { align } from './aligned';
import { countDivergences, pronounDivergences } from './counts';
import { dayDivergences, figureDivergences } from './figures';
import { omissionDivergences } from './omissions';
import { clausePairs } from './pairing';
import { predicateDivergences } from './predicates';
import { readingOf } from './reading';
import { sourceDivergences } from './sources';
import { distanceDivergences, termDivergences } from './terms';

/** What a passage lacks is told only where it surely is the same claim; and there a single word in common is enough. */
export const certain = 0.8;

/**
 * What differs between two parallel passages, each with the words on both sides. A slot that is not surely filled on both sides says
 * nothing.
 */
export function divergencesOf(a: Version, here: Span, b: Version, there: Span, score: number, similarity: Similarity): Divergence[] {
  const found = [...figureDivergences(a, here, b, there), ...dayDivergences(a, here, b, there), ...sourceDivergences(a, here, b, there)];
  const [one, other] = [readingOf(a, here), readingOf(b, there)];
  if (!one || !other) return found;
  const aligned = align(a, here, b, there, similarity);
  const clauses = clausePairs(one, other, aligned, score >= certain);
  found.push(
    ...predicateDivergences(one, other, clauses, aligned),
    ...termDivergences(one, here, other, there),
    ...distanceDivergences(one, other, aligned),
    ...countDivergences(one, other, aligned),
    ...pronounDivergences(one, other, clauses),
    ...agentDivergences(one, other, aligned),
  );
  if (score >= certain) found.push(...omissionDivergences(a, b, clauses, aligned));
  return found;
}

/** The same seen from the other passage. */
export const turned = ({ kind, here, there, summary }: Divergence): Divergence => ({
  kind,
  here: there,
  there: here,
  summary: summary.replace(/^(.*) here, (.*) there$/su, '$2 here, $1 there'),
});
