const capital = /^\p{Lu}/u;
const small = /^\p{Ll}/u;

/** Whether a text begins with a capital; most begin with a letter that tells it at once. */
export const isCapitalised = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : capital.test(text);
};

/** Whether a text begins with a small letter. */
export const isSmall = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 97 && first <= 122 : small.test(text);
};
