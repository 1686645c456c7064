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

/** The sound of a word, with what comparing it needs. */
export interface Sound {
  /** Only letters a…z. */
  readonly text: string;
  /** The consonants; a leading vowel is kept as "a", so that Aliyev and Lev differ. */
  readonly bones: string;
  /** Letter triples of the text with its borders, each as one integer, without repetition. */
  readonly triples: readonly number[];
}

const memo = new Map<string, Sound>();
const remembered = 50_000;

/** The sound of a lower-case word. */
export function soundOf(lower: string, language: LexiconLanguage): Sound {
  const key = language + lower;
  let sound = memo.get(key);
  if (!sound) {
    const text = spell(lower, language);
    sound = { text, bones: bonesOf(text), triples: triplesOf(text) };
    if (memo.size >= remembered) memo.clear();
    memo.set(key, sound);
  }
  return sound;
}

/** The sound of what is no single word. */
export const silence: Sound = { text: '', bones: '', triples: [] };

function spell(lower: string, language: LexiconLanguage): string {
  let word = lower;
  for (const [from, to] of spellings[language]) if (word.includes(from)) word = word.replaceAll(from, to);
  let text = '';
  for (const character of word.normalize('NFD'))
    for (const letter of cyrillic[character] ?? character) {
      const next = classes[letter];
      if (next && next !== text[text.length - 1]) text += next;
    }
  return text;
}

const bonesOf = (text: string): string => (/^[aeio]/.test(text) ? 'a' : '') + text.replace(/[aeio]/g, '').replace(/(.)\1+/g, '$1');

function triplesOf(text: string): number[] {
  const padded = `^${text}$`;
  const codes: number[] = [];
  for (let i = 0; i + 3 <= padded.length; i++) {
    const code = (padded.charCodeAt(i) << 14) | (padded.charCodeAt(i + 1) << 7) | padded.charCodeAt(i + 2);
    if (!codes.includes(code)) codes.push(code);
  }
  return codes;
}

/** How alike two sounds are, 0..1: the common beginning, the common consonants, the common triples (`shared` of them). */
export function soundSimilarity(a: Sound, b: Sound, shared: number): number {
  if (a.text === b.text) return 1;
  let alike = (2 * shared) / (a.triples.length + b.triples.length);
  if (a.bones === b.bones && a.bones.length >= 3) alike = Math.max(alike, 0.85);
  const shorter = Math.min(a.text.length, b.text.length);
  let prefix = 0;
  while (prefix < shorter && a.text.charCodeAt(prefix) === b.text.charCodeAt(prefix)) prefix++;
  return prefix < 4 ? alike : Math.max(alike, (2 * prefix) / (a.text.length + b.text.length));
}
