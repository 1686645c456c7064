import { strict as assert } from 'node:assert';
import { analyzeArticle, type Divergence, run, type Version } from '../../server/core';
import { divergencesOf } from '../../server/core/divergence';
import { builtIn } from '../../server/core/match/similarity';

/** What differs between two sentences that are taken for parallel, whatever matching would say of them. */
export function differences(one: string, other: string, languages: readonly [string, string] = ['en', 'en']): readonly Divergence[] {
  const [a, b] = [one, other].map(
    (text, i): Version => ({ path: `${i}.txt`, article: run(analyzeArticle(`Veldora\n\n${text}\n`, { language: languages[i]! })) }),
  ) as [Version, Version];
  const [here, there] = [a.article.sentences.at(-1)!, b.article.sentences.at(-1)!];
  return divergencesOf(a, here, b, there, 0.9, builtIn);
}

/** A pair of sentences: language, words, language, words. */
export type Case = readonly [string, string, string, string];

const both = ([language, one, otherLanguage, other]: Case) => [
  differences(one, other, [language, otherLanguage]),
  differences(other, one, [otherLanguage, language]),
];

/** Checks that a kind of divergence is reported between the sentences of each pair, from both sides. */
export function differ(kind: Divergence['kind'], cases: readonly Case[]): void {
  const missed = cases.filter((each) => both(each).some((found) => found.every((divergence) => divergence.kind !== kind)));
  assert.deepEqual(missed, [], `no ${kind}`);
}

/** Checks that nothing of a kind is reported between the sentences of each pair. */
export function agree(kind: Divergence['kind'], cases: readonly Case[]): void {
  const wrong = cases.flatMap((each) =>
    both(each).flatMap((found) =>
      found.filter((divergence) => divergence.kind === kind).map(({ summary }) => `${each[1]} | ${each[3]}: ${summary}`),
    ),
  );
  assert.deepEqual(wrong, [], kind);
}
