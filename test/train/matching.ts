// What training of the matching learns from: the pairs of passages of a story, with what speaks for and against each.
import { analyzeArticle } from '../../server/core/article';
import { type Judged, judge, likelyMatches } from '../../server/core/match/decide';
import { pairSignals, storySignals } from '../../server/core/match/likelihood';
import { featuresOf } from '../../server/core/match/passages';
import type { Article, Span } from '../../server/core/model';
import { run } from '../../server/core/steps';
import { Support } from '../../server/core/story/support';

export { pairSignals, storySignals };

export interface Pair<T> {
  /** The versions by their places in the list, and the sentences. */
  readonly i: number;
  readonly j: number;
  readonly here: Span;
  readonly there: Span;
  readonly signals: T;
}

const analyzed = new Map<string, Article>();

function articlesOf(texts: readonly string[]): Article[] {
  return texts.map((text) => {
    const known = analyzed.get(text) ?? run(analyzeArticle(text));
    analyzed.set(text, known);
    return known;
  });
}

/** What two articles tell of each pair of their passages. */
export function* pairsOf(texts: readonly string[]): Iterable<Pair<Judged['signals']>> {
  const articles = articlesOf(texts);
  for (const [i, a] of articles.entries())
    for (const [j, b] of articles.entries()) {
      if (j <= i) continue;
      const [from, to] = [featuresOf(a), featuresOf(b)];
      for (const { candidate, signals } of run(judge(a, b)))
        yield { i, j, here: from.passages[candidate.a]!, there: to.passages[candidate.b]!, signals };
    }
}

/** What the story adds, with the weights of pairs as they are. */
export function* storyPairsOf(texts: readonly string[]) {
  const articles = articlesOf(texts);
  const pairs = articles.flatMap((a, i) => articles.flatMap((b, j) => (j > i ? [{ i, j, matches: run(likelyMatches(a, b)) }] : [])));
  const support = new Support(
    pairs,
    articles.map((article) => featuresOf(article).passages.length),
  );
  run(support.gather());
  for (const { i, j, matches } of pairs)
    for (const match of matches) {
      const [from, to] = [featuresOf(articles[i]!), featuresOf(articles[j]!)];
      yield { i, j, here: from.passages[match.a]!, there: to.passages[match.b]!, signals: support.signalsOf(i, j, match) };
    }
}
