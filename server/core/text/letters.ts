/** Tells of UTF-16 units whether they fit a pattern; each unit is tried once. */
export function unitsLike(pattern: RegExp): (unit: number) => boolean {
  /** 0: not tried yet, 1: fits, 2: does not. */
  const known = new Uint8Array(65536);
  return (unit) => {
    if (known[unit] === 0) known[unit] = pattern.test(String.fromCharCode(unit)) ? 1 : 2;
    return known[unit] === 1;
  };
}

const isCapital = unitsLike(/\p{Lu}/u);
const isSmallLetter = unitsLike(/\p{Ll}/u);

/** Whether a text begins with a capital. */
export const isCapitalised = (text: string): boolean => isCapital(text.charCodeAt(0));

/** Whether a text begins with a small letter. */
export const isSmall = (text: string): boolean => isSmallLetter(text.charCodeAt(0));
