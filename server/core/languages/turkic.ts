import type { Token } from '../text/tokens';
import type { LanguageProfile } from './profile';
import { list } from './profile';
import { Tag } from './tags';
import type { Case, JoinedVerb, VerbForm, VerbReading } from './verbLast';

const capitalI = /[İI]/;

/** Lower case as Turkish and Azerbaijani have it, of the same length: İ is i, I is ı. */
export const lowerCase = (text: string): string => (capitalI.test(text) ? text.replace(/İ/g, 'i').replace(/I/g, 'ı') : text).toLowerCase();

const vowel = /[aeəıioöuüâîû]/u;
const endsInVowel = (word: string): boolean => vowel.test(word.at(-1) ?? '');

/** Letters that a stem's last consonant becomes before a vowel. */
const softened: Readonly<Record<string, readonly string[]>> = { k: ['ğ', 'y', 'g'], q: ['ğ'], p: ['b'], ç: ['c'], t: ['d'] };

/** The forms that a stem takes before an ending: bakanlık, bakanlığ. */
const stemsOf = (base: string): string[] => [base, ...(softened[base.at(-1)!] ?? []).map((c) => base.slice(0, -1) + c)];

const plural = /^l[aeə]r/;
const ours = /^[ıiuü]?m[ıiuü]z/;
/** Endings behind stem and plural, in the order in which they are tried. */
const caseEndings: readonly (readonly [RegExp, Case])[] = [
  [/^$/, 'nominative'],
  [/^(?:s?[ıiuü]n|y)?[dt][aeə](?:k[ıi](?:l[aeə]r.*)?)$/, 'relation'],
  [/^(?:s?[ıiuü]n)?[dt][aeə]n$/, 'ablative'],
  [/^(?:s?[ıiuü]n)?[dt][aeə]$/, 'locative'],
  [/^(?:s?[ıiuü]n)[ıiuü]n$/, 'genitive'],
  [/^(?:s?[ıiuü]n)[ıiuü]$/, 'accusative'],
  [/^(?:s?[ıiuü]n)[aeə]$/, 'dative'],
  [/^(?:s?[ıiuü]n)c[aeə]$/, 'agent'],
  [/^c[aeə]$/, 'agent'],
  [/^(?:s?[ıiuü])?y?l[aeə]$/, 'instrumental'],
  [/^[yn]?[aeə]$/, 'dative'],
  [/^y[ıiuü]$/, 'accusative'],
];

/** What an ending behind a known noun says; null where it is no ending of a noun. */
function caseOfEnding(stem: string, ending: string): Case | null {
  let rest = ending;
  let closed = !endsInVowel(stem);
  if (plural.test(rest)) {
    rest = rest.slice(3);
    closed = true;
  }
  const our = ours.exec(rest)?.[0];
  if (our) {
    rest = rest.slice(our.length);
    closed = true;
  }
  if (closed ? /^[ıiuü]$/.test(rest) : /^s[ıiuü]$/.test(rest)) return closed ? 'owned' : 'nominative';
  if (closed ? /^[ıiuü]n$/.test(rest) : /^n[ıiuü]n$/.test(rest)) return 'genitive';
  if (!closed && /^n[ıiuü]$/.test(rest)) return 'accusative';
  if (/^(?:s?[ıiuü])?(?:y?d|t)[ıiuü]r?$/.test(rest) && rest.length > 2) return 'relation';
  for (const [pattern, found] of caseEndings) if (pattern.test(rest)) return found;
  return null;
}

/** A known noun in one of its forms. */
interface NounReading {
  readonly base: string;
  readonly tags: number;
  readonly is: Case;
  /** Length of the part without case. */
  readonly length: number;
}

/** How much of an ending is plural and owner. */
function ownedLength(ending: string, is: Case): number {
  const head = /^(?:l[aeə]r)?(?:[ıiuü]?m[ıiuü]z)?/.exec(ending)![0].length;
  const rest = ending.slice(head);
  if (is === 'nominative' || is === 'owned') return ending.length;
  const owner = /^(s?[ıiuü])(?=n[ıiuü]$|n[ıiuü]n$|n[aeə]$|n[dt]|nc[aeə]$|yl[aeə]$|l[aeə]$)/.exec(rest)?.[1] ?? '';
  return head + owner.length;
}

/** Bound of the words that are remembered. */
const remembered = 30000;

/** Nouns with their endings, and words without any: a map from every form to its tags. */
export class Inflected extends Map<string, number> {
  private readonly stems = new Map<string, string>();
  private readonly seen = new Map<string, NounReading | null>();
  private readonly odd = new Map<string, NounReading>();

  /** Declares nouns whose forms are known by their stems. */
  nouns(tags: number, words: string): void {
    this.seen.clear();
    for (const word of list(words)) {
      this.set(word, (super.get(word) ?? 0) | tags);
      for (const stem of stemsOf(word)) if (!this.stems.has(stem)) this.stems.set(stem, word);
    }
  }

  /** The reading of a form; null for words that no list has. */
  read(lower: string): NounReading | null {
    const known = this.seen.get(lower);
    if (known !== undefined) return known;
    const found = this.find(lower);
    if (this.seen.size > remembered) this.seen.clear();
    this.seen.set(lower, found);
    return found;
  }

  private find(lower: string): NounReading | null {
    const odd = this.odd.get(lower);
    if (odd) return odd;
    const own = super.get(lower);
    if (own !== undefined) return { base: lower, tags: own, is: 'nominative', length: lower.length };
    for (let cut = lower.length - 1; cut >= 2; cut--) {
      const stem = lower.slice(0, cut);
      const base = this.stems.get(stem);
      if (base === undefined) continue;
      const ending = lower.slice(cut);
      // A softened stem stands before vowels only, a hard one of several syllables before consonants.
      if (stem !== base && !vowel.test(ending[0]!)) continue;
      const is = caseOfEnding(stem, ending);
      if (is === null) continue;
      return { base, tags: super.get(base)!, is, length: cut + ownedLength(ending, is) };
    }
    return null;
  }

  /** A form of a known noun, as written, without its case; null for other words. */
  nominative(text: string): string | null {
    const reading = this.read(lowerCase(text));
    if (!reading) return null;
    // "Nazirliyə": what a vowel has softened is hard again at the end.
    const whole =
      reading.length === reading.base.length ? text.slice(0, -1 + reading.length) + reading.base.at(-1)! : text.slice(0, reading.length);
    return /^[\p{Lu}\p{N}]+$/u.test(text) ? text.slice(0, reading.length) : whole;
  }

  /** Declares a form that no rule makes. */
  irregular(form: string, base: string, is: Case, tags: number): void {
    this.set(form, tags);
    this.seen.clear();
    this.odd.set(form, { base, tags, is, length: form.length });
  }

  /** Whether a form of a known noun has an owner's ending. */
  isOwned(lower: string): boolean {
    const reading = this.read(lower);
    return !!reading && reading.length > reading.base.length && /[ıiuü](?:m[ıiuü]z)?$/.test(lower.slice(0, reading.length));
  }

  override get(lower: string): number | undefined {
    return super.get(lower) ?? this.read(lower)?.tags;
  }

  override has(lower: string): boolean {
    return this.get(lower) !== undefined;
  }
}

/** Words and the class of their base, for every form of the words: "bakanı" is what "bakan" is. */
export class ByBase<T> extends Map<string, T> {
  constructor(
    private readonly words: Inflected,
    entries: readonly (readonly [string, T])[],
  ) {
    super(entries);
  }
  override get(lower: string): T | undefined {
    const own = super.get(lower);
    if (own !== undefined || lower.includes(' ')) return own;
    const base = this.words.read(lower)?.base;
    return base === undefined ? undefined : super.get(base);
  }
}

const tense = {
  tr: `[dt][ıiuü](?:l[ae]r|k|m|n)?|m[ıiuü]ş(?:t[ıiuü]r?|l[ae]r(?:d[ıi]r?)?|t[ıi]l[ae]r|t[ıiuü]rl?[ae]?r?)?|[ıiuü]?yor(?:l[ae]r(?:d[ıi])?|du(?:l[ae]r)?|muş(?:l[ae]r)?|um|uz|sa)?|(?:[ae]|[ıiuü])?r(?:l[ae]r)?(?:d[ıiuü]|m[ıiuü]ş)?(?:l[ae]r)?|z(?:l[ae]r)?|y?[ae]c[ae](?:k|ğ[ıi]m|ğ[ıi]z)(?:l[ae]r(?:d[ıi]r?)?|t[ıi]r?(?:l[ae]r)?|m[ıi]ş)?|m[ae]kt[ae](?:d[ıi]r(?:l[ae]r)?|yd[ıi]|l[ae]r)?|m[ae]l[ıi](?:d[ıi]r|yd[ıi]|l[ae]r)?`,
  az: `[dt][ıiuü](?:l[aə]r|[qk]|m|n)?|y?[ıiuü]b(?:l[aə]r|d[ıiuü]r(?:l[aə]r)?)?|m[ıiuü]ş(?:d[ıiuü](?:r(?:l[aə]r)?|l[aə]r)?|l[aə]r)?|y?[ıiuü]r(?:l[aə]r|d[ıiuü](?:l[aə]r)?|m[ıiuü]ş|[aə]m|[ıi][qk])?|y?[aə]r(?:l[aə]r|d[ıi](?:l[aə]r)?|m[ıi]ş|[aə]m)?|z(?:l[aə]r)?|y?[aə]c[aə](?:[qk]|ğ[ıi][qmk]|y[ıi][kmq])(?:l[aə]r|d[ıi]r?(?:l[aə]r)?)?|m[aə][qk]d[aə](?:d[ıi]r(?:l[aə]r)?)?|m[aə]l[ıi](?:d[ıi]r(?:l[aə]r)?)?`,
} as const;

/** Everything that may stand behind a verb's stem. Linear: the alternatives differ in their first letters or are short. */
function endingsOf(language: 'tr' | 'az') {
  const joining = language === 'tr' ? 'y?[ae]r[ae]k|y?[ıiuü]p|(?:[aeıiuü])?rken' : 'y?[aə]r[aə][kq]|y?[aə]rk[aə]n|y?[aə]nd[aə]';
  const voice = '(n[ıi]l|[ıiuü]l|[ıiuü]n|n|l)?';
  const can = 'y?[aeə]bil|y?[aeə](?=m[aeə])';
  const not = 'm[aeə]|m(?=[ıiuü](?:yor|r))';
  return new RegExp(
    `^${voice}(?:${can})?(${not})?(?:(${tense[language]})|(${joining})|(y?[aeə]n(?:l[aeə]r(?:[ıiaeədn].*)?|[aeə])?)|((?:[dt][ıiuü]|y?[aeə]c[aeə])(?:[ğyqk]).*)|(m[aeə](?:k|q|s[ıi]|l[aeə]r|y[aeə]|d[aeə]n).*))$`,
    'u',
  );
}

/** Reads the forms of known verbs: every stem that is listed, with its variants before vowels. */
export class Verbs {
  private readonly stems = new Map<string, string>();
  private readonly endings: RegExp;
  private readonly seen = new Map<string, VerbReading | null>();
  private readonly longest: number;

  /**
   * @param stems verbs without endings
   * @param passives stems that are the passive of another one: olun → et
   * @param variants irregular forms of stems: diy → de
   */
  constructor(
    language: 'tr' | 'az',
    stems: Iterable<string>,
    private readonly passives: ReadonlyMap<string, string>,
    variants: ReadonlyMap<string, string>,
  ) {
    this.endings = endingsOf(language);
    for (const stem of [...stems, ...passives.keys()]) {
      this.stems.set(stem, stem);
      if (/[tk]$/.test(stem)) {
        const soft = stem.slice(0, -1) + (stem.endsWith('t') ? 'd' : 'ğ');
        if (!this.stems.has(soft)) this.stems.set(soft, stem);
      }
      // söyle → söylüyor, iste → istiyor
      if (endsInVowel(stem)) this.stems.set(`${stem.slice(0, -1)}-`, stem);
    }
    for (const [variant, stem] of variants) this.stems.set(variant, stem);
    this.longest = Math.max(...[...this.stems.keys()].map((stem) => stem.length));
  }

  /** The reading of a word, or null. */
  read(lower: string): VerbReading | null {
    const known = this.seen.get(lower);
    if (known !== undefined) return known;
    const found = this.find(lower);
    if (this.seen.size > remembered) this.seen.clear();
    this.seen.set(lower, found);
    return found;
  }

  private find(lower: string): VerbReading | null {
    for (let cut = Math.min(this.longest, lower.length - 1); cut >= 1; cut--) {
      const head = lower.slice(0, cut);
      const rest = lower.slice(cut);
      const dropped = /^[ıiuü](?:yor|r)/.test(rest) ? this.stems.get(`${head}-`) : undefined;
      const stem = this.stems.get(head) ?? dropped;
      if (stem === undefined) continue;
      const match = this.endings.exec(rest);
      if (!match) continue;
      const [, voice, not, finite, joining, doer, done] = match;
      const form: VerbForm = finite !== undefined ? 'finite' : joining ? 'joining' : doer ? 'doer' : done ? 'done' : 'noun';
      const active = this.passives.get(stem);
      return {
        stem: active ?? stem,
        form,
        passive: voice !== undefined || active !== undefined,
        negated: not !== undefined,
        first: form === 'finite' && /(?:[dt][ıiuü][kqm]|s[aeə][kqm]|[ıiuü](?:m|z|k|q)|[aə]m)$/.test(finite!),
        plural: form === 'finite' && /l[aeə]r/.test(finite!),
      };
    }
    return null;
  }
}

/** Verbs of one line each: "iddia et", "çağrı+ bulun", "? yer+ ver" where only a clause makes it speech. */
export function joinedVerbs(tags: number, lines: string): [stem: string, verb: JoinedVerb][] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const needsClause = line.startsWith('?');
      const words = list(needsClause ? line.slice(1) : line);
      return [words.at(-1)!, { nouns: words.slice(0, -1), tags, needsClause }];
    });
}

/** Gathers joined verbs by the stem of their verb, those with more nouns first. */
export function byStem(verbs: readonly [string, JoinedVerb][]): Map<string, JoinedVerb[]> {
  const found = new Map<string, JoinedVerb[]>();
  for (const [stem, verb] of verbs) found.set(stem, [...(found.get(stem) ?? []), verb]);
  for (const some of found.values()) some.sort((a, b) => b.nouns.length - a.nouns.length);
  return found;
}

const told = /(?:[dt][ıiuü]|[aeə]c[aeə])(?:[ğy][ıiuü]n(?:[ıiuü]n?|[aeə]|d[aeə]n?|c[aeə])|[kq]l[aeə]r[ıi]n(?:[ıi]|[aeə]|d[aeə]n?))$/u;
const toldBare = /(?:[dt][ıiuü]|[aeə]c[aeə])(?:[ğy][ıiuü]|[kq]l[aeə]r[ıi])$/u;

/** "olduğunu", "artacağını", "edildiyini"; bare ("olduğu") before a noun of saying. */
export const isTold = (lower: string): boolean => lower.length > 5 && (told.test(lower) || toldBare.test(lower));

const endingCases: readonly (readonly [RegExp, Case])[] = [
  [/^n?[ıiuü]n$/, 'genitive'],
  [/^[yn]?[ıiuü]$/, 'accusative'],
  [/^[yn]?[aeə]$/, 'dative'],
  [/^n?[dt][aeə]$/, 'locative'],
  [/^n?[dt][aeə]n$/, 'ablative'],
  [/^y?l[aeə]$/, 'instrumental'],
  [/^n?c[aeə]$/, 'agent'],
  [/^n?[dt][aeə]k[ıi].*$/, 'relation'],
  [/^(?:l[ıiuü]|s[ıiuü]z|c[ıiuü]).*$/, 'relation'],
];

/** The case of an ending that stands apart from its name: "'nın", "-dan". */
export function endingCase(lower: string): Case | null {
  const ending = lower.replace(/^['-]/, '');
  for (const [pattern, found] of endingCases) if (pattern.test(ending)) return found;
  return null;
}

const finiteEnding = {
  tr: /(?:[ıiuü]yor(?:l[ae]r|du|muş|uz|um)?|m[ae]kt[ae]d[ıi]r(?:l[ae]r)?|m[ıiuü]şt[ıiuü]r?(?:l[ae]r)?|[ae]c[ae]kt[ıi]r?|[ae]c[ae]k(?:l[ae]r)?|m[ae]l[ıi]d[ıi]r|(?:l[ae]|[ıiuü][ln]|l[ae]n|l[ae]ş|t[ıiuü]r)[dt][ıiuü](?:l[ae]r)?|(?:[ıiuü]l|l[ae]n|l[ae]ş)[ae]?m[ıiuü]ş)$/u,
  az: /(?:(?:[ıiuü]|[aə]y|[ıi]y)[ıiuü]?b(?:l[aə]r|d[ıiuü]r)|(?:l[aə]|[ıiuü][ln]|l[aə]n|l[aə]ş|[dt][ıiuü]r|y)[ıiuü]b|m[ıiuü]ş(?:d[ıiuü]r?|d[ıiuü]l[aə]r|d[ıiuü]rl[aə]r)|[aə]c[aə][qk](?:d[ıi]r|l[aə]r|d[ıi])?|m[aə][qk]d[aə]d[ıi]r|m[aə]l[ıi]d[ıi]r|(?:l[aə]|[ıiuü][ln]|l[aə]n|l[aə]ş|[dt][ıiuü]r)d[ıiuü](?:l[aə]r)?|(?:l[aə]|[ıiuü][ln]|l[aə]n|l[aə]ş|[dt][ıiuü]r|l[aə]y)[ıiuü]r(?:l[aə]r|d[ıi])?)$/u,
} as const;
const predicate = /[aeəıioöuü].*[dt][ıiuü]r$/u;

/** What an unknown word may be: surely a finite verb by its ending, or a noun. */
export function guessed(language: 'tr' | 'az', verbs: Verbs, lower: string): number {
  const reading = verbs.read(lower);
  if (reading) return reading.form === 'finite' ? Tag.Finite : reading.form === 'joining' || reading.form === 'doer' ? Tag.None : Tag.Noun;
  if (lower.length > 5 && finiteEnding[language].test(lower)) return Tag.Finite;
  if (lower.length > 5 && predicate.test(lower)) return Tag.Finite;
  if (trade.test(lower) && lower.length > 5) return Tag.Noun | Tag.Role;
  return /^['-]/.test(lower) ? Tag.None : Tag.Noun;
}

/** What somebody is, by the endings of trades: simitçi, hidrojeolog. */
export const trade = /(?:(?:[aeəıioöuülmnrvyzjğbdg]c|[çfhkpsştq]ç)[ıiuü]|[oö]lo[gqğ]|iyatr|iatr|[^aeəıioöuü]ist)$/u;

/** Finds the judgements of an outlet's own by their wording: sentences without a figure, which could be checked. */
export function judgements(wordings: readonly string[]): (tokens: readonly Token[]) => 'opinion' | null {
  const pattern = new RegExp(wordings.join('|'), 'u');
  return (tokens) =>
    tokens.every(({ kind }) => kind !== 'number') && pattern.test(tokens.map(({ lower }) => lower).join(' ')) ? 'opinion' : null;
}

/** What both lack or share as languages without prepositions, articles and complementisers, with the verb last. */
export const verbLastProfile = {
  phrases: [],
  particles: new Set(),
  sayInTwo: null,
  agentMarkers: new Set(),
  expletives: new Set(),
  prepositionalCues: [],
  of: new Set(),
  nounPrepositions: new Set(),
  grammar: { verb: 'last', inverts: false, bareClause: 'never', capitalNouns: false },
  noClause: new Set(),
  noObject: new Set(),
  directs: new Set(),
  passiveLinks: [],
  circumstances: new Set(),
  reflexives: new Set(),
  links: new Set(),
  pointers: new Set(),
  authors: new Set(),
} satisfies Partial<LanguageProfile>;

/** The same patterns for lines in capitals, whose small forms differ: "İLGİNİZİ ÇEKEBİLİR". */
export const inCapitals = (patterns: readonly RegExp[]): { test(line: string): boolean } => ({
  test: (line) => /[İI]/u.test(line) && patterns.some((pattern) => pattern.test(lowerCase(line))),
});
