import { remembered } from '../../text/remembered';
import type { Token } from '../../text/tokens';
import type { Gender } from '../profile';
import { Tag } from '../tags';
import { Agree } from './forms';
import { genderOfFirst } from './people';
import { isPlace, isPlaceInCase } from './places';
import { lexicon } from './words';

const shout = /^[\p{Lu}\d-]{2,}$/u;
const latin = /^[a-z]/u;

/** What an adjective or a participle agrees with. */
function adjectiveMask(lower: string): number {
  if (/(?:ый|ий|ой)$/.test(lower)) return Agree.Masculine | Agree.Feminine;
  if (/(?:ая|яя)(?:ся)?$/.test(lower)) return Agree.Feminine;
  if (/(?:ое|ее)(?:ся)?$/.test(lower)) return Agree.Neuter;
  if (/(?:ые|ие)(?:ся)?$/.test(lower)) return Agree.Plural;
  if (/(?:ийся)$/.test(lower)) return Agree.Masculine | Agree.Feminine;
  return Agree.None;
}

/** What an unknown noun may agree with. */
function nounMask(lower: string): number {
  // дом, храм
  if (lower.length < 5 && /[^аеиоуыэюяьй]$/.test(lower)) return Agree.Masculine;
  if (/(?:ого|его|ому|ему|ыми|ими|ами|ями|ах|ях|ам|ям|ом|ем|ём|ью|ую|юю|у|ю)$/.test(lower)) return Agree.None;
  if (/(?:ой|ей)$/.test(lower)) return /(?:ерой|трой|узей|орей|бой|рой|слой|строй)$/.test(lower) ? Agree.Masculine : Agree.None;
  if (/(?:ые|ие)$/.test(lower)) return Agree.Plural | Agree.Neuter;
  if (/[ая]$/.test(lower)) return /(?:ия|ая|ья)$/.test(lower) ? Agree.Feminine | Agree.Neuter : Agree.Feminine | Agree.Plural;
  if (/[ое]$/.test(lower)) return Agree.Neuter;
  if (/[ыи]$/.test(lower)) return Agree.Plural;
  if (/[ыи]х$/.test(lower)) return Agree.None;
  return Agree.Masculine | (/(?:ь|олог|иатр|ист|вед|вод)$/.test(lower) ? Agree.Feminine : 0);
}

const people = Agree.Masculine | Agree.Feminine;

/** What a name may agree with. A name without an ending may be anybody's; one in -а is surely a woman's, loosely anybody's. */
function nameMask(token: Token, loose: boolean): number {
  const { lower, text } = token;
  if (shout.test(text) || latin.test(lower)) return Agree.Any;
  if (/(?:ого|ому|ыми|ими|ами|ями)$/.test(lower)) return Agree.None;
  if (/(?:[оеё]в|ин|ын)(?:ым|ой|у|е|ом|ых)$/.test(lower) && lower.length > 5) return loose && /е$/.test(lower) ? people : Agree.None;
  if (/(?:ской|цкой|ским|ском|скую|ую|ью|ии)$/.test(lower)) return Agree.None;
  if (/(?:ой|ом|ем)$/.test(lower))
    return lower.length < 5 || /(?:артем|артём|толстой)$/.test(lower) ? people : loose ? Agree.Masculine : Agree.None;
  if (/[ую]$/.test(lower)) return /(?:[аеиоэ]у|ху|чу)$/.test(lower) || loose ? people : Agree.None;
  if (/ы$/.test(lower)) return loose ? Agree.Plural | people : Agree.Plural;
  if (/и$/.test(lower)) return Agree.Plural | (loose || /(?:швили|ани|анди|идзе|или|ри|ни|ши|ли)$/.test(lower) ? people : 0);
  if (/[ая]$/.test(lower)) return Agree.Feminine | (loose ? Agree.Masculine : 0);
  if (/е$/.test(lower)) return loose ? people : Agree.Feminine | Agree.Neuter;
  if (/о$/.test(lower)) return people | Agree.Neuter;
  return people;
}

/** The forms of the verb by its ending: who may be its subject. */
export function demandOf(tokens: readonly Token[], verb: number): number {
  const { lower } = tokens[verb]!;
  if (lower === 'не' && tokens[verb + 1]) return demandOf(tokens, verb + 1);
  const bare = lower.replace(/(?:ся|сь)$/, '');
  if (/(?:ла|на|та)$/.test(bare)) return Agree.Feminine;
  if (/(?:ло|но|то)$/.test(bare)) return Agree.Neuter;
  if (/(?:ли|ны|вы|ты)$/.test(bare)) return Agree.Plural;
  if (/(?:[уюая]т)$/.test(bare)) return Agree.Plural;
  if (/(?:[её]т|ит|ст)$/.test(bare)) return Agree.Singular;
  if (/ва$/.test(bare)) return Agree.Feminine;
  if (/л$/.test(bare) || /[^аеёиоуыэюямшьт]$/.test(bare)) return Agree.Masculine;
  return Agree.Any;
}

export const many = (lower: string): boolean => /(?:ли|[уюая]т)(?:сь|ся)?$/.test(lower);

const owned = new Set(['его', 'ее', 'её', 'их']);
/** Determiners that stand alone for people. */
const alone = new Set('все те многие некоторые другие оба обе'.split(' '));

const pronouns = new Map<string, number>([
  ['он', Agree.Masculine],
  ['она', Agree.Feminine],
  ['оно', Agree.Neuter],
  ['они', Agree.Plural],
  ['я', Agree.Singular],
  ['ты', Agree.Singular],
  ['некто', Agree.Masculine],
  ['кто-либо', Agree.Masculine],
  ['мы', Agree.Plural],
  ['вы', Agree.Plural],
  ['никто', Agree.Masculine],
  ['кто-то', Agree.Masculine],
]);

/** See `FreeOrder.agrees`. */
export function agrees(tokens: readonly Token[], tags: Int32Array, i: number, verb: number, loose: boolean, together = false): boolean {
  const demand = together ? Agree.Any : demandOf(tokens, verb);
  let mask = Agree.Any as number;
  for (let k = i; k < tokens.length && k - i < 7; k++) {
    const token = tokens[k]!;
    const tagged = tags[k]!;
    // "рассказала «Науке и жизни»": without a noun before it such a name shows its case.
    if (token.kind === 'quote' && k === i && !loose && /(?:[^аеиоу][уе]|[аиь]ю|[ая]м|[ая]х|[^аеиоу]ом)$/.test(tokens[k + 1]?.lower ?? ''))
      return false;
    if (token.kind === 'quote' && tagged & Tag.Name) return (mask & demand & (Agree.Singular | (loose ? Agree.Plural : 0))) !== 0;
    if (token.kind === 'number') {
      mask &= Agree.Neuter | Agree.Plural | (/-летн/.test(token.text) ? Agree.Singular : 0);
      return (mask & demand) !== 0;
    }
    if (token.kind !== 'word') return false;
    const { lower } = token;
    if (tagged & Tag.Number && !(tagged & Tag.Name) && !lexicon.agree.has(lower))
      return (mask & (Agree.Neuter | Agree.Plural) & demand) !== 0;
    if (tagged & Tag.Pronoun) return k === i && ((pronouns.get(lower) ?? Agree.None) & demand) !== 0;
    if (tagged & Tag.Determiner && !(tagged & Tag.Name)) {
      const next = tags[k + 1] ?? Tag.Preposition;
      const ends = tokens[k + 1]?.kind !== 'word' || (next & (Tag.Preposition | Tag.Finite | Tag.Adverb | Tag.Negation)) !== 0;
      if (ends) return alone.has(lower) && (demand & Agree.Plural) !== 0;
      if (!owned.has(lower)) mask &= determinerMask(lower);
    } else if (tagged & Tag.Name && !lexicon.agree.has(lower)) {
      // "29-летний", "Ереванский университет": an adjective with a capital.
      if (/(?:ский|цкий|ская|цкая|ское|цкое|ские|цкие|ный|ная|ное|ные)$/.test(lower) && tags[k + 1]! & (Tag.Organisation | Tag.Noun))
        mask &= adjectiveMask(lower);
      else return (mask & nameMask(token, loose) & demand) !== 0;
    } else if (lexicon.agree.has(lower)) {
      return (mask & lexicon.agree.get(lower)! & demand) !== 0;
    } else if (
      tagged === 0 ||
      isAdjective(lower) ||
      (/(?:ый|ий|ая|ое|ые)$/.test(lower) && tags[k + 1]! & (Tag.Role | Tag.Organisation | Tag.Group))
    )
      mask &= adjectiveMask(lower);
    else if (tagged & Tag.Noun) return (mask & nounMask(lower) & demand) !== 0;
    else return false;
    if (mask === 0) return false;
  }
  return false;
}

const isAdjective = (lower: string): boolean => /(?:летн|ш|щ|нн|ск)(?:ий|ая|ее|ие|ый|ые|ое)(?:ся)?$/.test(lower);

function determinerMask(lower: string): number {
  if (/^(?:этот|тот|сам|весь|наш|мой|ваш|твой|свой|каждый|некий|любой|такой|другой|какой-то)$/.test(lower)) return people;
  if (/^(?:эта|та|сама|вся|наша|моя|ваша|каждая|некая|любая|такая|другая|какая-то)$/.test(lower)) return Agree.Feminine;
  if (/^(?:это|то|само|всё|все|наше|моё|ваше|каждое|некое)$/.test(lower)) return Agree.Neuter | Agree.Plural;
  if (/^(?:эти|те|сами|наши|мои|ваши|некоторые|любые|такие|другие|оба|обе|какие-то|некие)$/.test(lower)) return Agree.Plural;
  return Agree.None;
}

const patronymic = /(?:ович|евич|ич|овна|евна|ична|инична|оглы|кызы|улы|уулу)(?:а|у|ем|е|ы|ой|ей)?$/;

/** See `FreeOrder.secondName`. */
export function secondName(tokens: readonly Token[], tags: Int32Array, from: number, to: number): number {
  const before = tokens[from - 1];
  if (tokens[from]!.kind === 'quote') return from;
  if (to - from > 2 && tags[from]! & Tag.Organisation && lexicon.agree.get(tokens[from]!.lower) === Agree.None) {
    // "из Университета Мичигана Тиффани Нг"
    let k = from + 1;
    while (k < to - 1 && isPlace(tokens[k]!.lower)) k++;
    if (k > from + 1) return k;
    // "Центра Карнеги Михаил Орлов"
    if (to - from > 3) return patronymic.test(tokens[to - 1]!.lower) || patronymic.test(tokens[to - 2]!.lower) ? to - 3 : to - 2;
  }
  // "от КПРФ Николай Бондарь", but "РИА Новости"
  if (to - from > 2 && shout.test(tokens[from]!.text) && !kinds.has(tokens[from]!.lower)) {
    let k = from + 1;
    while (k < to && (shout.test(tokens[k]!.text) || isPlace(tokens[k]!.lower))) k++;
    if (k < to - 1) return k;
  }
  if (to - from < 2 || before?.kind !== 'word' || (tags[from - 1]! & (Tag.Role | Tag.Organisation | Tag.Noun | Tag.Group)) === 0)
    return from;
  if (tags[from - 1]! & Tag.Name && !(tags[from - 1]! & Tag.Role)) return from;
  let k = from;
  // "Северной Кореи Ким Чен Ын"
  if (to - from > 2 && adjectival.test(tokens[from]!.lower) && isPlace(tokens[from + 1]!.lower)) return from + 2;
  while (k < to - 1 && (isPlace(tokens[k]!.lower) || shout.test(tokens[k]!.text))) k++;
  if (k > from) return k;
  // "Apple Тим Кук", "Ли CNBC": two alphabets, two names.
  for (let i = from + 1; i < to; i++)
    if (latin.test(tokens[i]!.lower) !== latin.test(tokens[i - 1]!.lower) && tokens[i]!.kind === 'word' && tokens[i - 1]!.kind === 'word')
      return i;
  const first = tokens[from]!.lower;
  const second = tokens[from + 1]!.lower;
  if (patronymic.test(second) || /\./.test(first)) return from;
  const nominative = (lexicon.agree.get(before.lower) ?? 0) !== 0;
  if (to - from > 3 && !/\./.test(first))
    return patronymic.test(tokens[to - 1]!.lower) || patronymic.test(tokens[to - 2]!.lower) ? Math.max(from, to - 3) : to - 2;
  if (to - from > 2 && first.length < 4) return from;
  if (to - from > 2) return /[аяыиуюей]$/.test(first) && (!nominative || !/(?:ей|ай)$/.test(first)) ? from + 1 : from;
  // "спикер Думы Володин", but "депутата Анны Шмидт".
  return nominative && /[ыи]$/.test(first) && /[^аяыиуюеой]$/.test(second) && !/(?:ри|ни|ши|ли|ти)$/.test(first) ? from + 1 : from;
}

/** Abbreviations that stand before the name of what they are: АО, ФК. */
const kinds = new Set('риа фк хк ао ооо пао оао зао нпо тц трц бц жк ск ик ип гк мк гу фгуп муп кфх днт снт'.split(' '));

const adjectival = /(?:ой|ого|ской|ского|ых|их)$/;

/** See `FreeOrder.isOwner`. */
export function isOwner(tokens: readonly Token[], tags: Int32Array, from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (before?.kind !== 'word' || (tags[from - 1]! & (Tag.Role | Tag.Noun | Tag.Group | Tag.Organisation | Tag.Name)) === 0) return false;
  const last = tokens[to - 1]!;
  if (last.kind === 'quote') return (tags[from - 1]! & (Tag.Role | Tag.Group)) !== 0;
  if (isPlaceInCase(last.lower) || shout.test(last.text)) return true;
  if (to - from > 1) return false;
  if (latin.test(last.lower)) return (tags[from - 1]! & Tag.Organisation) === 0;
  if (/[ыи]$/.test(last.lower) && lexicon.agree.has(before.lower)) return true;
  return /(?:[ыи]|ой|ого|их|ых|[^аеиоуы]у)$/.test(last.lower) && (lexicon.agree.get(before.lower) ?? 0) !== 0;
}

/** See `FreeOrder.obliqueness`. */
export function obliqueness(lower: string): number {
  if (/(?:ого|ому|ыми|ими|ами|[оеё]вым|[оеё]вой|иным|иной|ской|ским|скую|[ую])$/.test(lower)) return 2;
  if (/(?:ом|ем|ой|ью|ы|ией|ии)$/.test(lower) && lower.length > 4) return 2;
  if (/[еи]$/.test(lower)) return 1.5;
  return /[ая]$/.test(lower) ? 1 : 0;
}

/** See `FreeOrder.genderOf`. */
export function genderOf(words: readonly string[]): Gender | undefined {
  const lower = words.map((word) => word.toLowerCase());
  const last = lower.at(-1)!;
  if (lower.some((word) => /(?:овна|евна|ична|инична|овной|овны|кызы)$/.test(word))) return 'f';
  if (lower.some((word) => /(?:ович|евич|ьич|овича|евича|оглы|уулу)$/.test(word))) return 'm';
  if (/(?:ская|цкая|[оеё]вой|[иы]ной|ской)$/.test(last)) return 'f';
  if (/(?:[оеё]ва|[иы]на)$/.test(last)) {
    if (words.length < 2) return last.length > 5 ? 'f' : undefined;
    // "Ивана Иванова": a man's genitive.
    return genderOfFirst(lower[0]!, true);
  }
  if (/(?:[оеё]в|[иы]н|ский|цкий)$/.test(last)) return 'm';
  if (words.length < 2) return undefined;
  const first = genderOfFirst(lower[0]!, false);
  if (first || /[ая]$/.test(lower[0]!)) return first;
  return /[^аеиоуыэюяь]$/.test(lower[0]!) ? 'm' : undefined;
}

/** See `FreeOrder.isParticiple`. */
export const isParticiple = (lower: string): boolean =>
  /^(?:знаком|близк)(?:ый|ая|ые|ого|ому|ой|ых|ыми|ий|ие|их|ими)$/.test(lower) ||
  /(?:вш|[юуая]щ)(?:ий|ая|ее|ие|его|ему|им|ем|ей|ую|их|ими)(?:ся)?$|(?:нн|ем|им|[аяеу]т)(?:ый|ая|ое|ые|ого|ому|ым|ом|ой|ую|ых|ыми)$/.test(
    lower,
  );

/** See `FreeOrder.standsApart`. */
export const standsApart = (lower: string): boolean =>
  lower.length > 3 &&
  /(?:[^аеиоуыэюяь]у|[аеиоуыьй]ю|[ая]м|[ая]ми|[ая]х|[^аеиоуыэюяь]ом|[аеиоуыэюя]ем|[^аеиоуыэюяь]е)$/.test(lower) &&
  !lexicon.agree.get(lower);

const stressed: Readonly<Record<string, string>> = { павел: 'павл', лев: 'льв' };

function stemOf(word: string): string {
  const lower = word.replace(/ё/g, 'е');
  if (lower.length < 4 || !/[а-я]$/.test(lower)) return stressed[lower] ?? lower;
  if (stressed[lower]) return stressed[lower]!;
  const adjective = /^(.*(?:ск|цк))(?:ий|ая|ого|ому|им|ом|ой|ую|ие|их|ими|ое|ими)$/.exec(lower);
  if (adjective) return adjective[1]!;
  let stem = lower
    .replace(/(?:ыми|ими|ого|ому)$/, '')
    .replace(/(?<=(?:[ое]в|[иы]н))(?:ым|ых)$/, '')
    .replace(/(?<=[аеиоуыэюя])ем$/, '')
    .replace(/(?<=.{4})(?:ом|ем)$/, '')
    .replace(/(?<=[вн])ых$/, '');
  stem = stem.replace(/[аеиоуыэюяйь]{1,2}$/, '');
  return stem.length < 2 ? lower : stem;
}

/** What the forms of a name have in common: "иванова", "ивановым" → "иванов", "сатымбековой" → "сатымбеков". */
export const nameStem = remembered(stemOf);
