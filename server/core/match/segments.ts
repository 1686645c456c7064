import type { Span } from '../model';
import type { Token } from '../text/tokens';

/** Words that may begin another clause, in the languages of the lexicon. */
export const joiners: ReadonlySet<string> = new Set(
  (
    'and but while whereas which who en maar terwijl waarbij und aber während wobei et mais tandis alors y e pero mientras que ve ama ancak iken ' +
    'и а но пока который которая которые və amma isə'
  ).split(' '),
);
const breaks: ReadonlySet<string> = new Set([',', ';', ':', '\u2013', '\u2014', '(', ')']);
const atMost = 8;

/**
 * Where a sentence may be cut so that each piece says something of its own: at commas and the like, before words that join clauses, and where its claims
 * begin. Offsets into the text, the sentence's start first.
 */
export function cutsOf(sentence: Span, tokens: readonly Token[], claims: readonly Span[]): number[] {
  const cuts = new Set<number>([sentence.start]);
  for (const claim of claims) cuts.add(claim.start);
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (breaks.has(token.text) && next) cuts.add(next.start);
    else if (token.kind === 'word' && joiners.has(token.lower)) cuts.add(token.start);
  });
  return [...cuts].sort((x, y) => x - y);
}

/** A piece of a sentence: its first unit, and where it stands. */
export interface Piece extends Span {
  readonly first: number;
}

/** What a piece must weigh to say something. */
const leastWeight = 1.8;

/**
 * Puts what lies between cuts together until each piece weighs something.
 * @param cuts offsets as from `cutsOf`
 * @param starts offset of each occurrence of a unit, rising
 * @param weights of the same occurrences
 */
export function piecesOf(
  text: string,
  sentence: Span,
  cuts: readonly number[],
  starts: ArrayLike<number>,
  weights: ArrayLike<number>,
): Piece[] {
  const firsts = [0];
  const offsets = [sentence.start];
  let weight = 0;
  let cut = 1;
  for (let i = 0; i < starts.length; i++) {
    let crossed = -1;
    while (cut < cuts.length && starts[i]! >= cuts[cut]!) crossed = cuts[cut++]!;
    if (crossed >= 0 && weight >= leastWeight && firsts.length < atMost) {
      firsts.push(i);
      offsets.push(crossed);
      weight = 0;
    }
    weight += weights[i]!;
  }
  if (firsts.length > 1 && weight < leastWeight) {
    firsts.pop();
    offsets.pop();
  }
  return firsts.map((first, i) => {
    const next = offsets[i + 1];
    return { first, start: offsets[i]!, end: next === undefined ? sentence.end : trimmedEnd(text, offsets[i]!, next) };
  });
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s,;:(\u2013\u2014]/.test(text[at - 1]!)) at--;
  return at;
}
