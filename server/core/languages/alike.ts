/**
 * Copies of objects that all have the same fields in the same order, those that one lacks being undefined: what reads them then meets one
 * shape instead of one for each language, and the engine need not learn anew with every language.
 */
export function alike<T extends object>(objects: readonly T[]): T[] {
  const all: T = Object.assign({}, ...objects);
  const none = Object.fromEntries(Object.keys(all).map((field) => [field, undefined]));
  return objects.map((each) => ({ ...all, ...none, ...each }));
}
