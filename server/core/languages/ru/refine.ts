import { isCapitalised } from '../../text/letters';
import type { Token } from '../../text/tokens';
import { Tag } from '../tags';
import { isPlace } from './places';
import { lexicon } from './words';

const initial = /^\p{Lu}$/u;
const shout = /^\p{Lu}[\p{Lu}\d-]+$/u;
const closes: Readonly<Record<string, string>> = { '«': '»', '"': '"', '“': '”', '„': '“' };
/** The longest name in quotation marks, in tokens. */
const longest = 8;

/** What only the whole sentence tells of Russian words: initials, names in quotation marks, abbreviations. */
export function refine(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 0; i < tokens.length; i++) {
    initialAt(tokens, tags, i);
    if (tokens[i]!.kind === 'quote') i = quotedNameAt(tokens, tags, i);
  }
  for (let i = 0; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    // A surname that is a particle in small letters.
    if (text === 'Ли') tags[i] = Tag.Name;
    // "МИД России": known in small letters, and a name all the same.
    if (tags[i]! & Tag.Organisation && shout.test(text)) tags[i] = tags[i]! | Tag.Name;
    else if (tokens[i]!.kind === 'word' && isCapitalised(text) && isPlace(tokens[i]!.lower))
      tags[i] = Tag.Name | (tags[i]! & Tag.Organisation);
    // "(СП)" behind what it stands for.
    if (text === '(' && tokens[i + 2]?.text === ')' && shout.test(tokens[i + 1]!.text)) {
      tags[i] = Tag.Number;
      tags[i + 1] = Tag.Name;
      tags[i + 2] = Tag.Number;
    }
  }
  behindQuotes(tokens, tags);
  adjectives(tokens, tags);
  plainHead(tokens, tags);
  fixReadings(tokens, tags);
}

/** "Б. Юлчибаев", "А. С. Хан": the stops belong to the name. */
function initialAt(tokens: readonly Token[], tags: Int32Array, i: number): void {
  const token = tokens[i]!;
  if (token.kind !== 'word' || tokens[i + 1]?.text !== '.' || !initial.test(token.text)) return;
  const next = tokens[i + 2];
  if (next?.kind !== 'word' || !isCapitalised(next.text) || tokens[i + 1]!.start !== token.end) return;
  tags[i] = Tag.Name;
  tags[i + 1] = Tag.Name;
  tags[i + 2] = tags[i + 2]! | Tag.Name;
}

/** Marks a name in quotation marks as one: «Врачи Сахеля», "Тенгри Эссет". Returns the last token looked at. */
function quotedNameAt(tokens: readonly Token[], tags: Int32Array, open: number): number {
  const closing = closes[tokens[open]!.text];
  if (!closing) return open;
  let close = open + 1;
  let capitals = 0;
  let words = 0;
  while (close < tokens.length && tokens[close]!.text !== closing) {
    const { kind, text } = tokens[close]!;
    if (kind === 'word' || kind === 'number') words++;
    else if (kind !== 'punctuation' || !'-–.&!'.includes(text)) return close - 1;
    if (isCapitalised(text)) capitals++;
    close++;
    if (close - open > longest) return open;
  }
  if (close >= tokens.length || words === 0 || !/^[\p{Lu}\p{N}]/u.test(tokens[open + 1]!.text)) return close;
  const before = open > 0 ? tags[open - 1]! : 0;
  const isNamed = (before & (Tag.Organisation | Tag.Role | Tag.Noun | Tag.Group | Tag.SayNoun)) !== 0 && tokens[open - 1]!.kind === 'word';
  if (!isNamed && ((words > 3 && capitals < 2) || (words > 1 && hasVerb(tags, open + 1, close)))) return close;
  // «Да», — сказал он: an utterance.
  const next = tokens[close + 1]?.text ?? '';
  if (/^[—–]$/.test(next) && tokens[close + 2] && tags[close + 2]! & Tag.Say) return close;
  if (next === ',' && /^[—–-]$/.test(tokens[close + 2]?.text ?? '')) return close;
  if (tokens[open - 1]?.text === ':') return close;
  if (/[.!?…]/.test(tokens[close - 1]!.text) && tokens[close - 1]!.text !== '!') return close;
  for (let i = open; i <= close; i++) tags[i] = tokens[i]!.kind === 'word' ? Tag.Name | (tags[i]! & Tag.Organisation) : Tag.Name;
  return close;
}

function hasVerb(tags: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tags[i]! & Tag.Finite && !(tags[i]! & Tag.Noun)) return true;
  return false;
}

const small = Tag.Determiner | Tag.Pronoun | Tag.Preposition | Tag.Coordinator | Tag.Subordinator | Tag.Complementiser;

/** "«Киноленты» Павел Румянцев": a capital behind a closing mark opens no sentence. */
function behindQuotes(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 1; i < tokens.length; i++) {
    const mark = tokens[i - 1]!;
    if (tokens[i]!.kind !== 'word' || mark.kind !== 'quote' || mark.end === tokens[i]!.start || !isCapitalised(tokens[i]!.text)) continue;
    if (tags[i]! & small) continue;
    const office = tags[i]! & (Tag.Role | Tag.Organisation | Tag.Group | Tag.Honorific);
    tags[i] = Tag.Name | office | (office ? Tag.Noun : 0);
  }
}

const adjective = /(?:[нсцвшчщг]к|н|ов|ев|ш|щ|т|р)(?:ий|ый|ой|ая|ое|ые|ие|ого|ому|ым|им|ом|ую|ых|их|ыми|ими|ее|его|ему|ем|ей|юю|яя)$/;

/** "Центральная избирательная комиссия", "Министерство науки": what goes on in small letters is no name by itself. */
function adjectives(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = tokens.length - 2; i >= 0; i--) {
    if (!(tags[i]! & Tag.Name) || tokens[i]!.kind !== 'word') continue;
    const body = (tags[i]! & Tag.Organisation) !== 0 && !shout.test(tokens[i]!.text);
    if (!body && (tags[i] !== Tag.Name || !adjective.test(tokens[i]!.lower))) continue;
    const next = tags[i + 1]!;
    if (tokens[i + 1]!.kind !== 'word' || isCapitalised(tokens[i + 1]!.text) || next & (Tag.Finite | Tag.Preposition | Tag.Name)) continue;
    if (next & (Tag.Organisation | Tag.Noun | Tag.SayNoun) || (next === 0 && tags[i + 2]! & (Tag.Organisation | Tag.Noun)))
      tags[i] = body ? Tag.Organisation | Tag.Noun : 0;
  }
}

const commonEnding =
  /(?:ость|ости|ция|ции|ство|ства|ение|ения|ание|ания|изм|изма|ника|ника|кция|тель|тели|ники|ник|чики|щики|чик|щик|ция|мент|менты|тура|ель|ели|евка|овка|ежи|ёжь|аж|ток|тки)$/;

/** "Строительство началось": a word at the head of the sentence that sounds like no name is none. */
function plainHead(tokens: readonly Token[], tags: Int32Array): void {
  let i = 0;
  while (i < tokens.length && tokens[i]!.kind !== 'word') i++;
  const token = tokens[i];
  if (!token || tags[i] !== Tag.Name || tags[i + 1]! & Tag.Name || shout.test(token.text)) return;
  if (commonEnding.test(token.lower)) tags[i] = Tag.Noun;
}

/** What a clause brings about or shows: "…, что вызвало споры". */
const outcome =
  /^(?:прив(?:ело|едёт|едет|одит)|вызва(?:ло|ет)|повлек(?:ло|ёт|ет)|позвол(?:ило|яет|ит)|свидетельствует|означает|соответствует|противоречит|объясняется|подтверждает|доказывает|делает|сделало|составило|составляет|превышает|превысило|помогло|помешало|обеспечило)$/;

const beside = Tag.Say | Tag.Belief | Tag.Intention | Tag.Act;

const verdict =
  /^(?:виновн|невиновн|незаконн|недействительн|банкрот|иностранн|экстремист|террорист|нежелательн|потерпевш|победител|несостоятельн|неконституционн)/;

/** Words that are a verb here and something else there, by what stands beside them. */
function fixReadings(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    // "один из тех, что говорят"
    if (lower === 'что' && tokens[i - 1]?.text === ',' && /^(?:те|тех|теми|та|ту)$/.test(tokens[i - 2]?.lower ?? ''))
      tags[i] = Tag.Subordinator;
    // "источник, близкий к следствию"
    if (tokens[i - 1]?.text === ',' && tags[i + 1]! & Tag.Preposition && /^(?:знаком|близк)/.test(lower)) tags[i] = 0;
    // "Суд признал его виновным": what a court does is no speech.
    if (lower.startsWith('призна') && /^призна(?:л|ла|ло|ли|ет|ют|н|на|но|ны)$/.test(lower))
      for (let k = i + 1; k < tokens.length && k - i < 9 && tokens[k]!.text !== ','; k++)
        if (verdict.test(tokens[k]!.lower)) tags[i] = Tag.Act | Tag.Finite;
    // "…, что привело к росту": which, not that.
    if (lower === 'что' && tokens[i - 1]?.text === ',' && outcome.test(tokens[i + 1]?.lower ?? '')) tags[i] = Tag.Subordinator;
    // "то, что", "что" for "why": a question word opens no clause that is said behind a preposition.
    if (lower === 'что' && i > 0 && tags[i - 1]! & Tag.Preposition) tags[i] = Tag.Subordinator;
    // "готов", "намерен" beside a noun of their own are what they are; short participles of known verbs need no help.
    if (lower === 'как' && i > 0 && /^(?:так|чем|после|перед)$/.test(tokens[i - 1]!.lower)) tags[i] = Tag.Subordinator | Tag.Adverb;
    // "заявлен на турнир": a participle behind a noun in the same case is no speech; nor is a verb that its noun's form hides.
    if (
      tags[i]! & beside &&
      tags[i]! & (Tag.Noun | Tag.SayNoun) &&
      i > 0 &&
      tags[i - 1]! & (Tag.Preposition | Tag.Determiner) &&
      lexicon.agree.has(lower)
    )
      tags[i] = tags[i]! & ~(beside | Tag.Finite | Tag.Gerund | Tag.Participle | Tag.Infinitive);
  }
}
