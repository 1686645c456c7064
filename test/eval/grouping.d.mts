import type { Score } from './score.mjs';

type Files = readonly string[];

/** A gold file for grouping: files by event, and events that are easily taken for each other. */
export interface GoldGrouping {
  readonly events: Readonly<Record<string, Files>>;
  readonly lookalikes?: readonly (readonly [string, string])[];
}

/** Pairs of articles put together, and B-cubed; a file that is in no story is a story of its own. */
export function scoreGrouping(events: GoldGrouping['events'], stories: readonly Files[]): { readonly pairs: Score; readonly bCubed: Score };

/** Look-alike events of which articles were put together. */
export function confused(gold: GoldGrouping, stories: readonly Files[]): readonly (readonly [string, string])[];

/** The figures in one line. `name`: of the set and of the way of grouping. */
export function groupingLine(name: string, gold: GoldGrouping, stories: readonly Files[]): string;
