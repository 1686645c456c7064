import type { Article } from '../model';
import type { Steps } from '../steps';

/** The same work on two articles, done once for as long as both live. The order of the two counts. */
export function cachedByPair<T>(work: (a: Article, b: Article) => Steps<T>): (a: Article, b: Article) => Steps<T> {
  const rows = new WeakMap<Article, WeakMap<Article, { readonly value: T }>>();
  return function* (a, b) {
    let row = rows.get(a);
    if (!row) {
      row = new WeakMap();
      rows.set(a, row);
    }
    let found = row.get(b);
    if (!found) {
      found = { value: yield* work(a, b) };
      row.set(b, found);
    }
    return found.value;
  };
}
