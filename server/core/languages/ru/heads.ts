import type { WordsInUse } from '../../attribution/tagged';
import { isCapitalised } from '../../text/letters';
import type { Token } from '../../text/tokens';
import { Tag } from '../tags';
import { nameStem } from './agreement';

const surname =
  /(?:[^аеиоуыэюя](?:ов|ев|ёв)|ский|цкий|[оеё]ва|ская|цкая|енко|енок|юк|чук|янц|дзе|швили|заде|оглы|берг|штейн|сон|ович|евич)$/;

/**
 * See `FreeOrder.isHeadName`: before another name, before a verb of saying or thinking, or where it sounds like a surname. Russian has no
 * articles, so most words at a sentence's head are plain nouns.
 */
export function isHeadName(tokens: readonly Token[], tags: Int32Array, i: number): boolean {
  // "Выступили Анна Рыбина и …"
  if (tags[i]! & (Tag.Role | Tag.Group | Tag.Finite | Tag.Participle | Tag.Gerund | Tag.Infinitive)) return false;
  const next = tags[i + 1] ?? 0;
  if (next & Tag.Name && tokens[i + 1]!.kind === 'word') return true;
  if (next & (Tag.Say | Tag.Belief | Tag.Intention) && next & Tag.Finite) return true;
  if (tokens[i + 1]?.text === ':' && tokens[i + 2]?.kind === 'quote') return true;
  if (tokens[i + 1]?.text === ',' && tags[i + 2]! & (Tag.Number | Tag.Role)) return true;
  return surname.test(tokens[i]!.lower) && tokens[i]!.text.length > 4;
}

/** The words that an article uses as names: with a capital in mid-sentence, or at a sentence's head in another case. */
export function nameWords(sentences: readonly (readonly Token[])[]): WordsInUse {
  const names = new Set<string>();
  const small = new Set<string>();
  const stems = new Set<string>();
  const heads = new Set<string>();
  for (const tokens of sentences) {
    let first = true;
    for (const token of tokens) {
      if (token.kind === 'quote' || token.text === ':' || token.text === '—' || token.text === '–') first = true;
      if (token.kind !== 'word') continue;
      if (!isCapitalised(token.text)) small.add(token.lower);
      else if (first) heads.add(token.lower);
      else {
        names.add(token.lower);
        stems.add(nameStem(token.lower));
      }
      first = false;
    }
  }
  for (const head of heads) if (!small.has(head) && head.length > 3 && stems.has(nameStem(head))) names.add(head);
  return { names, small };
}
