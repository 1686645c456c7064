import type { Article } from '../model';
import type { Steps } from '../steps';
import { builtIn, type Similarity } from './similarity';

type Rows<T> = WeakMap<Article, WeakMap<Article, { readonly value: T }>>;

/** The same work on two articles, done once for as long as both live, and once for each similarity. The order of the two counts. */
export function cachedByPair<T>(
  work: (a: Article, b: Article, similarity: Similarity) => Steps<T>,
): (a: Article, b: Article, similarity?: Similarity) => Steps<T> {
  const bySimilarity = new WeakMap<Similarity, Rows<T>>();
  return function* (a, b, similarity = builtIn) {
    let rows = bySimilarity.get(similarity);
    if (!rows) {
      rows = new WeakMap();
      bySimilarity.set(similarity, rows);
    }
    let row = rows.get(a);
    if (!row) {
      row = new WeakMap();
      rows.set(a, row);
    }
    let found = row.get(b);
    if (!found) {
      found = { value: yield* work(a, b, similarity) };
      row.set(b, found);
    }
    return found.value;
  };
}
