import type { AnalysisReport } from '../../server/core';

/** Null where there was nothing to score. */
export interface Score {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface StoryScores {
  readonly documents: number;
  /** Sentences in gold. */
  readonly sentences: number;
  /** Share of the gold sentences that the report has too. */
  readonly matched: number | null;
  readonly claims: number;
  /** Accuracy over the claims of gold. */
  readonly status: number | null;
  readonly attributed: Score;
  readonly anonymous: Score;
  readonly unattributed: Score;
  /** Accuracy over the attributed claims of gold that name a source. */
  readonly sourceNames: number | null;
  readonly parallels: Score;
}

export interface GoldStory {
  readonly documents: readonly {
    readonly path: string;
    readonly locked?: boolean;
    readonly sentences: readonly {
      readonly start: number;
      readonly end: number;
      readonly kind: string;
      readonly attribution: string | null;
      readonly source: string | null;
      readonly clusters: readonly string[];
    }[];
  }[];
  readonly related?: readonly (readonly [string, string])[];
  /** Further names by name. */
  readonly aliases?: Readonly<Record<string, string | readonly string[]>>;
}

/** Scores a report against a gold file of a story; `locked`: whether documents marked as locked count too. */
export function scoreStory(gold: GoldStory, report: Pick<AnalysisReport, 'documents'>, options?: { locked?: boolean }): StoryScores;
