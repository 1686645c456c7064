import type { LexiconLanguage } from '../lexicon/inflection';

/**
 * How a word sounds, roughly, whatever alphabet and spelling it is written in: Karabakh, Karabach, Qarabağ and Карабах come out nearly
 * equal, as do -yev, -jev and -ев, -tion and -ция. For names and for words that languages share.
 */

const cyrillic: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'o',
  ж: 's',
  з: 's',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 's',
  ч: 's',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
  і: 'i',
  ї: 'i',
  є: 'e',
  ґ: 'g',
};

/** Spellings of one sound, before the letters are put into classes. Sibilants and affricates all become s. */
const spellings: Record<LexiconLanguage, readonly (readonly [string, string])[]> = {
  en: [
    ['tion', 'sion'],
    ['tch', 's'],
    ['sch', 's'],
    ['sh', 's'],
    ['ch', 's'],
    ['zh', 's'],
    ['kh', 'h'],
    ['gh', 'g'],
    ['ph', 'f'],
    ['th', 't'],
    ['ck', 'k'],
    ['qu', 'k'],
    ['ce', 'se'],
    ['ci', 'si'],
    ['oo', 'u'],
    ['ou', 'u'],
    ['j', 's'],
    ['x', 'ks'],
    ['w', 'v'],
  ],
  nl: [
    ['dzj', 's'],
    ['tsj', 's'],
    ['tie', 'sie'],
    ['sch', 'sh'],
    ['sj', 's'],
    ['zj', 's'],
    ['dj', 's'],
    ['ch', 'h'],
    ['ij', 'ei'],
    ['oe', 'u'],
    ['ou', 'u'],
    ['ck', 'k'],
    ['qu', 'k'],
    ['ce', 'se'],
    ['ci', 'si'],
    ['j', 'i'],
    ['x', 'ks'],
    ['w', 'v'],
  ],
  de: [
    ['dsch', 's'],
    ['tsch', 's'],
    ['tion', 'sion'],
    ['sch', 's'],
    ['ch', 'h'],
    ['ph', 'f'],
    ['th', 't'],
    ['ck', 'k'],
    ['qu', 'k'],
    ['ce', 'se'],
    ['ci', 'si'],
    ['ei', 'ai'],
    ['j', 'i'],
    ['ß', 's'],
    ['x', 'ks'],
    ['w', 'v'],
  ],
  fr: [
    ['tion', 'sion'],
    ['tch', 's'],
    ['dj', 's'],
    ['ch', 's'],
    ['ph', 'f'],
    ['th', 't'],
    ['qu', 'k'],
    ['gu', 'g'],
    ['ou', 'u'],
    ['ï', 'i'],
    ['ce', 'se'],
    ['ci', 'si'],
    ['ç', 's'],
    ['ge', 'se'],
    ['gi', 'si'],
    ['j', 's'],
    ['x', 'ks'],
    ['w', 'v'],
  ],
  es: [
    ['ción', 'sion'],
    ['ch', 's'],
    ['qu', 'k'],
    ['gu', 'g'],
    ['ce', 'se'],
    ['ci', 'si'],
    ['ll', 'l'],
    ['ñ', 'n'],
    ['j', 'h'],
    ['x', 'ks'],
    ['w', 'v'],
  ],
  tr: [
    ['siyon', 'sion'],
    ['c', 's'],
    ['ç', 's'],
    ['ş', 's'],
    ['ğ', 'g'],
    ['j', 's'],
    ['ı', 'i'],
    ['ö', 'o'],
    ['ü', 'u'],
    ['x', 'ks'],
    ['w', 'v'],
  ],
  ru: [
    ['ция', 'sia'],
    ['дж', 's'],
    ['ий', 'i'],
    ['ый', 'i'],
    ['ье', 'e'],
    ['ьё', 'o'],
  ],
  az: [
    ['siya', 'sia'],
    ['c', 's'],
    ['ç', 's'],
    ['ş', 's'],
    ['ğ', 'g'],
    ['j', 's'],
    ['ı', 'i'],
    ['ə', 'a'],
    ['ö', 'o'],
    ['ü', 'u'],
    ['x', 'h'],
    ['w', 'v'],
  ],
};

/** Classes: the consonants that transcriptions confuse, and vowels reduced to three. */
const classes: Record<string, string> = {
  b: 'p',
  p: 'p',
  v: 'f',
  f: 'f',
  w: 'f',
  d: 't',
  t: 't',
  c: 'k',
  k: 'k',
  q: 'k',
  g: 'k',
  h: 'k',
  z: 's',
  s: 's',
  l: 'l',
  m: 'm',
  n: 'n',
  r: 'r',
  a: 'a',
  e: 'e',
  i: 'i',
  y: 'i',
  j: 'i',
  o: 'o',
  u: 'o',
};

const memo = new Map<string, string>();

/** The sound of a lower-case word; only letters a…z remain. */
export function soundOf(lower: string, language: LexiconLanguage): string {
  const key = `${language}${lower}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  let word = lower;
  for (const [from, to] of spellings[language]) if (word.includes(from)) word = word.replaceAll(from, to);
  word = word.normalize('NFD');
  let sound = '';
  for (const character of word) {
    for (const letter of cyrillic[character] ?? character) {
      const next = classes[letter];
      if (next && next !== sound[sound.length - 1]) sound += next;
    }
  }
  if (memo.size > 100_000) memo.clear();
  memo.set(key, sound);
  return sound;
}

/** The consonants of a sound; a leading vowel is kept as "a", so that Aliyev and Lev differ. */
export const skeletonOf = (sound: string): string =>
  (/^[aeio]/.test(sound) ? 'a' : '') + sound.replace(/[aeio]/g, '').replace(/(.)\1+/g, '$1');

/** Letter triples of a sound with its borders, each as one integer, sorted, without repetition. */
export function tripletsOf(sound: string): Int32Array {
  const padded = `^${sound}$`;
  const codes = new Set<number>();
  for (let i = 0; i + 3 <= padded.length; i++)
    codes.add((padded.charCodeAt(i) << 14) | (padded.charCodeAt(i + 1) << 7) | padded.charCodeAt(i + 2));
  return Int32Array.from(codes).sort();
}

/** How alike two sounds are, 0..1: the common beginning and the common triples (`shared` of them), endings forgiven. */
export function soundSimilarity(a: string, b: string, triplesA: number, triplesB: number, shared: number): number {
  if (a === b) return 1;
  const dice = (2 * shared) / (triplesA + triplesB);
  const shorter = Math.min(a.length, b.length);
  let prefix = 0;
  while (prefix < shorter && a[prefix] === b[prefix]) prefix++;
  const begins = shorter >= 4 && prefix >= 4 ? prefix / (0.5 * (shorter + Math.max(a.length, b.length))) : 0;
  const [bonesA, bonesB] = [skeletonOf(a), skeletonOf(b)];
  const bones = bonesA === bonesB && bonesA.length >= 3 ? 0.85 : 0;
  return Math.max(dice, begins, bones);
}
