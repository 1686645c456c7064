import { featuresOf } from '../match/passages';
import type { Article, Origin, Version } from '../model';
import type { Steps } from '../steps';
import type { ComparedPair } from './passages';

/** What two versions have in common that points to one text behind them. */
interface Kinship {
  /** Body sentences of the shorter version, and how many of them the other has in the same order. */
  readonly of: number;
  readonly inOrder: number;
  readonly translated: boolean;
}

/**
 * From these shares and counts on, the claims of two versions are those of one text; `likeness`: what their sentences must have in common on
 * average, since two reporters of one event may tell the same in the same order, in words of their own.
 */
const oneText = { share: 0.6, order: 0.75, least: 4, likeness: 0.52 };
export const noSign = 'no sign of copying found';

/** Versions that copy or translate one text, as a partition; each with the reason in plain words. */
export function* originsOf(versions: readonly Version[], pairs: readonly ComparedPair[]): Steps<Origin[]> {
  const group = versions.map((_, i) => i);
  const root = (i: number): number => (group[i] === i ? i : root(group[i]!));
  const reasons: { i: number; kinship: Kinship }[] = [];
  for (const [n, pair] of pairs.entries()) {
    if (n % 64 === 63) yield;
    const { i, j } = pair;
    const kinship = pair.together ? kinshipOf(versions[i]!.article, versions[j]!.article, pair) : null;
    if (!kinship) continue;
    reasons.push({ i, kinship });
    group[root(j)] = root(i);
  }
  const members = new Map<number, string[]>();
  versions.forEach(({ path }, i) => {
    const key = root(i);
    members.set(key, [...(members.get(key) ?? []), path]);
  });
  return [...members].map(([key, paths]) => ({
    versions: paths,
    evidence: paths.length === 1 ? noSign : evidence(reasons.filter(({ i }) => root(i) === key).map(({ kinship }) => kinship)),
  }));
}

/** null where the two articles show no sign of one text. */
function kinshipOf(a: Article, b: Article, { matches, scores, needed }: ComparedPair): Kinship | null {
  const [from, to] = [featuresOf(a), featuresOf(b)];
  const [bodyA, bodyB] = [bodyOf(a), bodyOf(b)];
  // The passages of an article are in the order of its sentences, one for each.
  const best = new Int32Array(from.passages.length).fill(-1);
  for (let k = 0; k < matches.length; k++) {
    const match = matches[k]!;
    if (scores[k]! < needed || !bodyA.holds[match.a] || !bodyB.holds[match.b]) continue;
    const known = best[match.a]!;
    if (known < 0 || scores[k]! > scores[known]!) best[match.a] = k;
  }
  const columns: number[] = [];
  let likeness = 0;
  for (const k of best)
    if (k >= 0) {
      columns.push(matches[k]!.b);
      likeness += matches[k]!.likeness;
    }
  if (likeness / Math.max(1, columns.length) < oneText.likeness) return null;
  const matched = Math.min(columns.length, new Set(columns).size);
  const of = Math.min(bodyA.size, bodyB.size);
  const inOrder = Math.min(longestRise(columns), of);
  if (inOrder < oneText.least || inOrder < oneText.share * of || inOrder < oneText.order * matched) return null;
  return { of, inOrder, translated: from.language !== to.language };
}

/** The passages that count: the body without what is quotation for the most part, which two reporters may share without copying. */
interface Body {
  /** By passage. */
  readonly holds: Uint8Array;
  readonly size: number;
}

const bodies = new WeakMap<Article, Body>();

function bodyOf(article: Article): Body {
  let body = bodies.get(article);
  if (!body) {
    const { text, sentences } = article;
    const holds = Uint8Array.from(featuresOf(article).passages, ({ sentence }) => {
      const { kind, start, end } = sentences[sentence]!;
      return kind === 'claim' && !mostlyQuoted(text.slice(start, end)) ? 1 : 0;
    });
    body = { holds, size: holds.reduce((sum, one) => sum + one, 0) };
    bodies.set(article, body);
  }
  return body;
}

function mostlyQuoted(sentence: string): boolean {
  let quoted = 0;
  for (const [piece] of sentence.matchAll(/["“„«][^"”“»]*["”“»]?/g)) quoted += piece.length;
  return quoted * 2 > sentence.length;
}

/** Length of the longest rising row in a list of numbers. */
function longestRise(list: readonly number[]): number {
  const tails: number[] = [];
  for (const value of list) {
    const at = tails.findIndex((tail) => tail >= value);
    if (at < 0) tails.push(value);
    else tails[at] = value;
  }
  return tails.length;
}

function evidence(kinships: readonly Kinship[]): string {
  const strongest = kinships.reduce((x, y) =>
    y.inOrder / y.of > x.inOrder / x.of || (y.inOrder / y.of === x.inOrder / x.of && y.of > x.of) ? y : x,
  );
  const translated = kinships.some((k) => k.translated) ? ', across languages' : '';
  return `up to ${strongest.inOrder} of ${strongest.of} sentences tell the same in the same order${translated}`;
}
