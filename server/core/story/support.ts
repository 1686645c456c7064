import type { Match } from '../match/decide';
import { likelyInStory, logitOf, type StorySignals } from '../match/likelihood';
import type { Steps } from '../steps';

/** A passage of a story: version and passage in one number. */
const nodeOf = (version: number, passage: number): number => version * 65_536 + passage;

/** What a passage finds in one other version. */
interface Found {
  readonly version: number;
  /** The likeliest match, and how likely. */
  node: number;
  score: number;
  /** How likely the next one is. */
  next: number;
}

/** Only so many other versions are asked, the likeliest first: in a story of a hundred the others say the same again. */
const asked = 12;
/** Several third passages add up to this many. */
const several = 3;

/** The matches of two versions of a story, by their places in the list of versions. */
export interface MatchesOfPair {
  readonly i: number;
  readonly j: number;
  readonly matches: readonly Match[];
}

/** What a story says of each match of two of its versions, beside what these two say. */
export class Support {
  private readonly scores = new Map<number, Map<number, number>>();
  private readonly inVersion = new Map<number, Map<number, Found>>();
  /** What a passage finds in the versions that are asked. */
  private readonly likeliest = new Map<number, readonly Found[]>();

  constructor(pairs: readonly MatchesOfPair[]) {
    for (const { i, j, matches } of pairs)
      for (const { a, b, score } of matches) {
        this.note(nodeOf(i, a), j, nodeOf(j, b), score);
        this.note(nodeOf(j, b), i, nodeOf(i, a), score);
      }
    for (const [node, versions] of this.inVersion)
      this.likeliest.set(node, [...versions.values()].sort((x, y) => y.score - x.score || x.node - y.node).slice(0, asked));
  }

  private note(node: number, version: number, other: number, score: number): void {
    const row = this.scores.get(node);
    if (row) row.set(other, score);
    else this.scores.set(node, new Map([[other, score]]));
    let versions = this.inVersion.get(node);
    if (!versions) {
      versions = new Map();
      this.inVersion.set(node, versions);
    }
    const found = versions.get(version);
    if (!found) versions.set(version, { version, node: other, score, next: 0 });
    else if (score > found.score) Object.assign(found, { node: other, score, next: found.score });
    else found.next = Math.max(found.next, score);
  }

  /** What the other versions say of a match of versions `i` and `j`; the same whichever comes first. */
  signalsOf(i: number, j: number, { a, b, score }: Match): StorySignals {
    const [here, there] = [nodeOf(i, a), nodeOf(j, b)];
    const [forth, back] = [this.thirds(here, j, there), this.thirds(there, i, here)];
    return {
      alone: logitOf(score),
      through: Math.max(forth.through, back.through),
      often: Math.max(forth.often, back.often),
      taken: this.rival(here, j, there) + this.rival(there, i, here),
      parted: Math.max(forth.parted, back.parted),
    };
  }

  /** What the versions say that a passage finds most in, about it and a passage of version `but`. */
  private thirds(from: number, but: number, to: number): Pick<StorySignals, 'through' | 'often' | 'parted'> {
    const shared: number[] = [];
    let parted = 0;
    for (const { version, node, score } of this.likeliest.get(from) ?? []) {
      if (version === but) continue;
      const on = this.score(node, to);
      shared.push(score * on);
      const other = this.inVersion.get(to)?.get(version);
      if (other && other.node !== node) parted = Math.max(parted, score * other.score * (1 - Math.max(on, this.score(other.node, from))));
    }
    shared.sort((x, y) => y - x);
    return { through: shared[0] ?? 0, often: shared.slice(0, several).reduce((sum, value) => sum + value, 0), parted };
  }

  private score(node: number, other: number): number {
    return this.scores.get(node)?.get(other) ?? 0;
  }

  /** How likely a passage's best match in a version is, another one than `but`. */
  private rival(node: number, version: number, but: number): number {
    const found = this.inVersion.get(node)?.get(version);
    return !found ? 0 : found.node === but ? found.next : found.score;
  }
}

/** Weighs the matches of a story against each other. Two versions that nobody else can speak to keep theirs. @returns the same pairs with new scores */
export function* supported(pairs: readonly MatchesOfPair[]): Steps<readonly MatchesOfPair[]> {
  const partners = new Map<number, number>();
  for (const { i, j } of pairs) for (const version of [i, j]) partners.set(version, (partners.get(version) ?? 0) + 1);
  const support = new Support(pairs);
  const weighed: MatchesOfPair[] = [];
  for (const { i, j, matches } of pairs) {
    const alone = partners.get(i) === 1 && partners.get(j) === 1;
    weighed.push({
      i,
      j,
      matches: alone ? matches : matches.map((match) => ({ ...match, score: likelyInStory(support.signalsOf(i, j, match)) })),
    });
    yield;
  }
  return weighed;
}
