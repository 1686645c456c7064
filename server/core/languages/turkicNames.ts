import type { WordsInUse } from '../attribution/tagged';
import { isCapitalised, isSmall } from '../text/letters';
import type { Token } from '../text/tokens';
import { list } from './profile';
import { Tag } from './tags';
import { trade } from './turkic';

/*
 * Which words are names in Turkish and Azerbaijani.
 */

/** "ət-Təmman", "el-Şara": the name begins behind its article. */
const inner = /^\p{L}{2,3}-\p{Lu}\p{Ll}/u;

/** «“Etibar-S”in mətbuat katibi»: up to four words with capitals in quotation marks are a name where no verb stands behind them. */
function quotedNames(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (tokens[i]!.kind !== 'quote' || (i > 0 && tokens[i - 1]!.text === ':')) continue;
    let close = i + 1;
    while (close < tokens.length && close - i < 6 && tokens[close]!.kind === 'word' && /^\p{Lu}/u.test(tokens[close]!.text)) close++;
    const next = tokens[close + 1];
    if (close === i + 1 || tokens[close]?.kind !== 'quote' || next?.kind !== 'word' || quoting.has(next.lower)) continue;
    if (tags[close + 1]! & Tag.Finite) continue;
    for (let k = i + 1; k < close; k++) tags[k] = (tags[k]! & (Tag.Organisation | Tag.Noun)) | Tag.Name;
    i = close;
  }
}

/** First and last names that are words for offices and trades as well. */
const nameOrOffice = new Set(
  list(
    'emir əmir veli sultan kaptan çoban kurucu avcı terzi demirci kuyumcu balıkçı sürücü yazar çavuş reis imam kral ozan aydın usta aslan bakırcı bağban',
  ),
);

/** Beside another name and with a capital, but before no name with its own office: "Sultan Kaya", "Ali Çoban". */
function isNameAlone(tokens: readonly Token[], tags: Int32Array, i: number): boolean {
  if (!/^\p{Lu}/u.test(tokens[i]!.text)) return false;
  const plain = (k: number) => k >= 0 && k < tokens.length && (tags[k]! & (Tag.Name | Tag.Role | Tag.Organisation)) === Tag.Name;
  return plain(i + 1) || (plain(i - 1) && (tags[i + 1] ?? 0) !== Tag.Name);
}

/** Endings that no name has. */
const nounAtHead = /(?:[ğ][ıiuü]|l[aeə]r[ıi]|[ıiuü]m[ıiuü]z|[dt][ıiuü][ğy][ıiuü])$/u;

const quoting = new Set(list('diye deyə'));
const afterPronoun = new Set(list('da de də ise isə dahi bile'));

/** A last look: names with a capital inside ("ət-Təmman"), and "o" where it stands for somebody. */
export function capitalsAndPronouns(tokens: readonly Token[], tags: Int32Array): void {
  quotedNames(tokens, tags);
  let head = true;
  for (let i = 0; i < tokens.length; i++) {
    const { text, lower, kind } = tokens[i]!;
    if (kind !== 'word') continue;
    if (text.includes('-') && inner.test(text)) tags[i] = Tag.Name;
    const next = tokens[i + 1];
    // "Mesleği, …": a noun with its owner's ending at the head of the sentence.
    if (head && tags[i] === Tag.Name && nounAtHead.test(lower) && next?.kind !== 'word') tags[i] = Tag.Noun;
    head = false;
    // "Hidrojeolog Dr. Feride": a trade at the head of the sentence.
    if (i === 0 && tags[i] === Tag.Name && trade.test(lower) && lower.length > 5 && (tags[1] ?? 0) & (Tag.Name | Tag.Honorific))
      tags[i] = Tag.Noun | Tag.Role;
    // "Emir Sancaklı", "Ali Çoban": what could be an office is a part of the name.
    if (nameOrOffice.has(lower) && (tags[i]! & Tag.Role) !== 0 && isNameAlone(tokens, tags, i)) tags[i] = Tag.Name;
    // "Kaya'nın", "Pehlivanoğlu’na": what has an ending behind an apostrophe is a name.
    if (next && isCapitalised(text) && /^['’]\p{Ll}/u.test(next.text) && !(tags[i]! & (Tag.Role | Tag.Organisation | Tag.Group)))
      tags[i] = tags[i]! | Tag.Name;
    const alone =
      next?.text === ',' || afterPronoun.has(next?.lower ?? '') || (tokens[i + 2]?.kind === 'punctuation' && i + 3 >= tokens.length);
    if (lower === 'o' && (alone || quoting.has(tokens[i - 1]?.lower ?? ''))) tags[i] = Tag.Pronoun;
  }
}

/** The names of an article; a form of one in another case is one too. */
class NameForms extends Set<string> {
  constructor(private readonly stem: (lower: string) => string) {
    super();
  }
  override has(word: string): boolean {
    return super.has(word) || super.has(this.stem(word));
  }
}

/** Words that the article writes with a capital in mid-sentence, with all their forms. */
export function nameForms(sentences: readonly (readonly Token[])[], stem: (lower: string) => string): WordsInUse {
  const names = new NameForms(stem);
  const small = new Set<string>();
  for (const tokens of sentences) {
    let first = true;
    for (const { kind, text, lower } of tokens) {
      if (kind === 'quote' || text === ':') first = true;
      if (kind !== 'word') continue;
      if (isSmall(text)) small.add(lower);
      else if (!first) names.add(lower).add(stem(lower));
      if (text.includes('-') && inner.test(text)) names.add(lower).add(stem(lower));
      first = false;
    }
  }
  return { names, small };
}
