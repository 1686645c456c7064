/** How many words are remembered: more than an article has, far fewer than a newsroom's folder. */
const most = 20_000;

/** A function of words that keeps what it found: for what is asked again and again of the same words and takes long to tell. */
export function remembered<T>(tell: (word: string) => T): (word: string) => T {
  const told = new Map<string, { readonly value: T }>();
  return (word) => {
    const before = told.get(word);
    if (before) return before.value;
    if (told.size >= most) told.clear();
    const value = tell(word);
    told.set(apart(word), { value });
    return value;
  };
}

/** A copy of a string that does not keep in memory the whole text that it was cut out of. */
export const apart = (text: string): string => ` ${text}`.slice(1);
