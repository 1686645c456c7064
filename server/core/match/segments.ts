import type { Span } from '../model';
import type { Token } from '../text/tokens';

/** Words that may begin another clause, in the languages of the lexicon. */
const joiners: ReadonlySet<string> = new Set(
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

/**
 * Puts pieces together until each weighs something.
 * @param cuts offsets as from `cutsOf`
 * @param starts offset of each occurrence of a unit, rising
 * @param weights of the same occurrences
 * @returns for each piece the index of its first occurrence; the first is 0
 */
export function segmentsOf(cuts: readonly number[], starts: ArrayLike<number>, weights: ArrayLike<number>): number[] {
  const least = 1.8;
  const firsts: number[] = [0];
  let weight = 0;
  let cut = 1;
  for (let i = 0; i < starts.length; i++) {
    let crossed = false;
    while (cut < cuts.length && starts[i]! >= cuts[cut]!) {
      crossed = true;
      cut++;
    }
    if (crossed && weight >= least && firsts.length < atMost) {
      firsts.push(i);
      weight = 0;
    }
    weight += weights[i]!;
  }
  if (firsts.length > 1 && weight < least) firsts.pop();
  return firsts;
}
