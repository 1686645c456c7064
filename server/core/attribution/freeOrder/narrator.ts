import { Tag } from '../../languages/tags';
import type { Quotation } from '../../text/quotations';
import { has, isAnimate, isWord, nounPhraseAfter } from '../phrases';
import type { Tagged } from '../tagged';

const dashes = '—–-';
const isDash = (s: Tagged, i: number): boolean => s.tokens[i]?.kind === 'punctuation' && dashes.includes(s.tokens[i]!.text);
const noVerb = Tag.Preposition | Tag.Coordinator | Tag.Subordinator | Tag.Pronoun | Tag.Name | Tag.Adverb | Tag.Be | Tag.Modal | Tag.Noun;

/** Whether the words that tell who speaks begin at token `i`: "подчеркнул он", "говорится в заявлении", "она добавила". */
function tellsWho(s: Tagged, i: number): boolean {
  if (!isWord(s, i) || !/^\p{Ll}/u.test(s.tokens[i]!.text)) return false;
  let verb = i;
  while (verb - i < 3 && has(s, verb, Tag.Adverb) && !has(s, verb, Tag.Say)) verb++;
  if (has(s, verb, Tag.Say | Tag.Belief) && has(s, verb, Tag.Finite | Tag.Participle)) return true;
  if (s.profile.asks?.has(s.tokens[verb]!.lower)) return true;
  const source = nounPhraseAfter(s, verb + 1, 1);
  if (has(s, verb, Tag.Finite) && !has(s, verb, noVerb) && source.from < source.to && isAnimate(s, source)) return true;
  const first = nounPhraseAfter(s, i, 1);
  return first.from < first.to && isAnimate(s, first) && has(s, first.to, Tag.Say) && has(s, first.to, Tag.Finite);
}

/**
 * Takes the words that tell who speaks out of the quotations that they stand in: «Мы готовы, — сказал он. — Ждём ответа».
 * `sentences` are those of the quotations' paragraph.
 */
export function withoutNarrator(sentences: readonly Tagged[], quotations: readonly Quotation[]): Quotation[] {
  return quotations.flatMap((quotation) => (quotation.dash ? [quotation] : partsOf(sentences, quotation)));
}

function partsOf(sentences: readonly Tagged[], quotation: Quotation): Quotation[] {
  const parts: Quotation[] = [];
  let start = quotation.start;
  let spoken = true;
  let told = false;
  for (const s of sentences) {
    if (s.end <= quotation.start || s.start >= quotation.end) continue;
    for (let i = 0; i < s.tokens.length; i++) {
      const token = s.tokens[i]!;
      if (token.start < quotation.start || token.end > quotation.end || !isDash(s, i)) continue;
      const before = s.tokens[i - 1];
      if (spoken && before && ',!?…'.includes(before.text) && tellsWho(s, i + 1)) {
        const end = before.text === ',' ? before.start : before.end;
        if (end > start) parts.push({ start, end, open: false, dash: 'resumed' });
        spoken = false;
        told = true;
      } else if (!spoken && (!before || ',.'.includes(before.text)) && s.tokens[i + 1]) {
        spoken = true;
        start = s.tokens[i + 1]!.start;
      }
    }
  }
  if (!told) return [quotation];
  if (spoken) parts.push({ start, end: quotation.end, open: quotation.open, dash: 'resumed' });
  return parts;
}
