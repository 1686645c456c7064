// What training learns from: the candidates of every sentence of an article, with their features.
import { analyzeArticle } from '../../server/core/article';
import { features } from '../../server/core/attribution/features';
import type { Span } from '../../server/core/model';
import { run } from '../../server/core/steps';

export interface Example extends Span {
  readonly candidates: readonly { readonly cue: readonly Span[]; readonly features: readonly string[] }[];
}

/** The sentences of a text that have candidates. */
export function examplesOf(text: string, language: string): Example[] {
  const examples: Example[] = [];
  run(
    analyzeArticle(text, {
      language,
      watch: ({ start, end }, candidates) => {
        if (candidates.length > 0) examples.push({ start, end, candidates: candidates.map((c) => ({ cue: c.cue, features: c.features })) });
      },
    }),
  );
  return examples;
}

/** The weights before anything is learnt. */
export const priors: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(features).map(([name, { prior }]) => [name, prior]),
);
