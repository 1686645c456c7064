import type { Token } from '../../text/tokens';
import { list } from '../profile';
import { Tag } from '../tags';
import { formsOf } from './forms';
import { beliefWordings, clauseWordings, separableBeliefs, separableVerbs, wordings } from './verbs';

/** What stands apart from a verb and makes it one of saying or believing: op in "merkte op", "van de hand" in "wees van de hand". */
interface Tail {
  readonly words: readonly string[];
  readonly tags: number;
  /** Only a clause, a quotation or a negation shows that something is said. */
  readonly needsClause: boolean;
  /** Its last word is a preposition before what is spoken about: "maakte gewag van". */
  readonly opens: boolean;
}

const prepositions = new Set(list('van op voor over tegen naar met bij tot aan'));

function tailsOf(): Map<string, Tail[]> {
  const tails = new Map<string, Tail[]>();
  const add = (verb: string, words: readonly string[], tags: number, opens: boolean) => {
    const tail: Tail = { words, tags, needsClause: clauseWordings.has(`${verb} ${words.join(' ')}`), opens };
    for (const forms of formsOf(verb))
      for (const form of [...forms.finite, verb])
        tails.set(
          form,
          [...(tails.get(form) ?? []), tail].sort((a, b) => b.words.length - a.words.length),
        );
  };
  for (const [tags, verbs] of [
    [Tag.Say, separableVerbs],
    [Tag.Belief, separableBeliefs],
  ] as const)
    for (const verb of verbs) {
      const [part, base] = verb.split('_') as [string, string];
      add(base, [part], tags, false);
    }
  for (const [tags, texts] of [
    [Tag.Say, wordings],
    [Tag.Belief, beliefWordings],
  ] as const)
    for (const text of texts) {
      const [verb, ...words] = text.split(' ') as [string, ...string[]];
      add(verb, words, tags, prepositions.has(words.at(-1)!) && !separableVerbs.includes(`${words.at(-1)!}_${verb}`));
    }
  return tails;
}

const tails = tailsOf();

/** The tags of single words. */
type WordTags = ReadonlyMap<string, number>;

/** How far the parts of a verb may stand from each other, in tokens. */
const apart = 28;

const marks = new Set([',', ';', ':', '.', '!', '?', '–', '—']);
const isEnd = (token: Token | undefined) => !token || marks.has(token.text) || token.kind === 'quote';

/** Gives a verb whose part stands apart the tags of the two together. */
export function joinSeparated(tokens: readonly Token[], tags: Int32Array, words: WordTags): void {
  for (let i = 0; i < tokens.length; i++) {
    if (!(tags[i]! & Tag.Finite) || tags[i]! & Tag.Name) continue;
    const possible = tails.get(tokens[i]!.lower);
    if (possible) joinAt(i, possible, tokens, tags, words);
  }
}

/** Where the rest of the verb at token `verb` stands; null where it has none. */
export function apartFrom(tokens: readonly Token[], tags: Int32Array, verb: number, words: WordTags): { from: number; to: number } | null {
  const possible = tags[verb]! & Tag.Finite ? tails.get(tokens[verb]!.lower) : undefined;
  const found = possible && tailAt(verb, possible, tokens, tags, words);
  return found ? { from: found.at, to: found.at + found.tail.words.length } : null;
}

function joinAt(i: number, possible: readonly Tail[], tokens: readonly Token[], tags: Int32Array, words: WordTags): void {
  const found = tailAt(i, possible, tokens, tags, words);
  if (!found) return;
  const { tail, at } = found;
  tags[i] = tail.tags | Tag.Finite;
  const last = at + tail.words.length - 1;
  for (let w = at; w <= last; w++) tags[w] = w === last && tail.opens ? Tag.Preposition : Tag.Adverb;
}

function tailAt(
  i: number,
  possible: readonly Tail[],
  tokens: readonly Token[],
  tags: Int32Array,
  words: WordTags,
): { readonly tail: Tail; readonly at: number } | null {
  for (let k = i + 1; k < tokens.length && k - i < apart && !isEnd(tokens[k]); k++) {
    const tail = possible.find((t) => fits(t, i, k, tokens, tags, words));
    if (tail) return { tail, at: k };
    const opensClause = (tags[k]! & Tag.Subordinator) !== 0 && tokens[k]!.lower !== 'dat';
    const that = tokens[k]!.lower === 'dat' && (tags[k + 1]! & (Tag.Pronoun | Tag.Determiner | Tag.Name)) !== 0;
    if (opensClause || that) return null;
  }
  return null;
}

function fits(tail: Tail, verb: number, at: number, tokens: readonly Token[], tags: Int32Array, words: WordTags): boolean {
  if (!tail.words.every((word, w) => tokens[at + w]?.lower === word)) return false;
  const next = at + tail.words.length;
  if (tail.opens && tail.words.length === 1)
    return gapHolds(verb + 1, at, tags, Tag.Adverb | Tag.Negation | Tag.Pronoun | Tag.Name) && !isEnd(tokens[next]);
  if (tail.words.length === 1 && !tail.opens && !closes(next, tokens, tags, words)) return false;
  return !tail.needsClause || saysMore(verb, at, next, tokens, tags);
}

const gapHolds = (from: number, to: number, tags: Int32Array, allowed: number): boolean => {
  for (let i = from; i < to; i++) if (!(tags[i]! & allowed)) return false;
  return true;
};

/** Whether a separated part may stand right before token `next`: there its clause ends, or an infinitive or an attribute follows. */
const closes = (next: number, tokens: readonly Token[], tags: Int32Array, words: WordTags): boolean =>
  isEnd(tokens[next]) ||
  (tags[next]! & (Tag.Complementiser | Tag.Subordinator | Tag.Coordinator | Tag.Preposition)) !== 0 ||
  // "op sociale media": the words of a wording are adverbs only together.
  (tags[next]! & (words.get(tokens[next]!.lower) ?? 0) & Tag.Adverb) !== 0 ||
  (tokens.at(-3)?.lower === 'te' && (tokens.at(-2)?.lower.endsWith('en') ?? false));

/** A clause, a quotation or "dat" as the object, or "niet": then something is said. */
function saysMore(verb: number, at: number, next: number, tokens: readonly Token[], tags: Int32Array): boolean {
  const before = tokens[verb - 1];
  if (before && (before.kind === 'quote' || before.text === ',')) return true;
  const after = tokens[next];
  if (after && (['dat', 'hoe', 'waarom', 'om', ':'].includes(after.lower) || after.kind === 'quote')) return true;
  if (after?.text === ',' && ['dat', 'hoe'].includes(tokens[next + 1]?.lower ?? '')) return true;
  for (let i = verb + 1; i < at; i++)
    if (tags[i]! & Tag.Negation || ['dat', 'dit', 'het'].includes(tokens[i]!.lower)) return tokens[i]!.lower !== 'het' || isEnd(after);
  return false;
}
