import type { Divergence, Span, Version } from '../model';
import { dayDivergences, figureDivergences } from './figures';
import { sourceDivergences } from './sources';

/**
 * What differs between two parallel passages, each with the words on both sides. A slot that is not surely filled on both sides says
 * nothing.
 */
export function divergencesOf(a: Version, here: Span, b: Version, there: Span): Divergence[] {
  return [...figureDivergences(a, here, b, there), ...dayDivergences(a, here, b, there), ...sourceDivergences(a, here, b, there)];
}

/** The same seen from the other passage. */
export const turned = ({ kind, here, there, summary }: Divergence): Divergence => ({
  kind,
  here: there,
  there: here,
  summary: summary.replace(/^(.*) here, (.*) there$/su, '$2 here, $1 there'),
});
