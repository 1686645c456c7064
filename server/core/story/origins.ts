import type { Match } from '../match/decide';
import { type Features, featuresOf } from '../match/passages';
import type { Origin, Version } from '../model';

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
export function originsOf(
  versions: readonly Version[],
  matches: (i: number, j: number) => readonly Match[],
  event: readonly number[],
): Origin[] {
  const group = versions.map((_, i) => i);
  const root = (i: number): number => (group[i] === i ? i : root(group[i]!));
  const reasons: { i: number; kinship: Kinship }[] = [];
  for (let i = 0; i < versions.length; i++)
    for (let j = i + 1; j < versions.length; j++) {
      if (event[i] !== event[j]) continue;
      const kinship = kinshipOf(versions[i]!, versions[j]!, matches(i, j));
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

/** null where the two versions show no sign of one text. */
function kinshipOf(a: Version, b: Version, matches: readonly Match[]): Kinship | null {
  const [from, to] = [featuresOf(a.article), featuresOf(b.article)];
  const [bodyA, bodyB] = [bodyOf(a, from), bodyOf(b, to)];
  const best = new Map<number, { to: number; score: number; likeness: number }>();
  for (const match of matches) {
    const [row, column] = [from.passages[match.a]!.sentence, to.passages[match.b]!.sentence];
    if (!bodyA.has(row) || !bodyB.has(column)) continue;
    if (match.score > (best.get(row)?.score ?? 0)) best.set(row, { to: column, score: match.score, likeness: match.likeness });
  }
  const columns = [...best].sort((x, y) => x[0] - y[0]).map(([, { to: column }]) => column);
  const matched = Math.min(best.size, new Set(columns).size);
  const of = Math.min(bodyA.size, bodyB.size);
  const inOrder = Math.min(longestRise(columns), of);
  const likeness = [...best.values()].reduce((sum, match) => sum + match.likeness, 0) / Math.max(1, best.size);
  if (likeness < oneText.likeness) return null;
  if (inOrder < oneText.least || inOrder < oneText.share * of || inOrder < oneText.order * matched) return null;
  return { of, inOrder, translated: from.language !== to.language };
}

/** The sentences that count: the body without what is quotation for the most part, which two reporters may share without copying. */
function bodyOf(version: Version, features: Features): Set<number> {
  const { text, sentences } = version.article;
  const body = new Set<number>();
  for (const { sentence } of features.passages) {
    const { kind, start, end } = sentences[sentence]!;
    if (kind === 'claim' && !mostlyQuoted(text.slice(start, end))) body.add(sentence);
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
