import type { Match } from '../match/decide';
import { likelyInStory, logitOf, type StorySignals } from '../match/likelihood';
import type { Steps } from '../steps';

/** Only so many other versions are asked, the likeliest first: in a story of a hundred the others say the same again. */
const asked = 12;

/** The matches of two versions of a story, by their places in the list of versions. */
export interface MatchesOfPair {
  readonly i: number;
  readonly j: number;
  readonly matches: readonly Match[];
}

/** What the versions that a passage finds most in say of it and another one. */
interface Thirds {
  /** How surely the best third passage goes with both, and the three best together. */
  through: number;
  often: number;
  parted: number;
}

/**
 * What a story says of each match of two of its versions, beside what these two say. In flat arrays, since a story of a hundred versions
 * has some hundred thousand matches: every passage of the story is a number ("node"); its matches lie together, grouped by the version
 * that they are found in.
 */
export class Support {
  /** The number of the first passage of each version. */
  private readonly firsts: Int32Array;
  private readonly versionOf: Int32Array;
  /** Where the matches of a passage with a version begin and end, by `node * versions + version`. */
  private readonly begins: Int32Array;
  private readonly ends: Int32Array;
  private readonly others: Int32Array;
  private readonly scores: Float64Array;
  /** By the same key: the likeliest match, and how likely the next one is. */
  private readonly best: Int32Array;
  private readonly nexts: Float64Array;
  /** The places in `others` of the likeliest matches of each passage, `asked` for each, -1 where there are no more. */
  private readonly likeliest: Int32Array;
  private readonly forth: Thirds = { through: 0, often: 0, parted: 0 };
  private readonly back: Thirds = { through: 0, often: 0, parted: 0 };

  /** @param sizes how many passages each version has */
  constructor(
    private readonly pairs: readonly MatchesOfPair[],
    sizes: readonly number[],
  ) {
    this.firsts = new Int32Array(sizes.length);
    for (let i = 1; i < sizes.length; i++) this.firsts[i] = this.firsts[i - 1]! + sizes[i - 1]!;
    const nodes = sizes.reduce((sum, size) => sum + size, 0);
    this.versionOf = new Int32Array(nodes);
    for (const [i, size] of sizes.entries()) this.versionOf.fill(i, this.firsts[i]!, this.firsts[i]! + size);
    this.begins = new Int32Array(nodes * sizes.length);
    this.ends = new Int32Array(nodes * sizes.length);
    this.best = new Int32Array(nodes * sizes.length).fill(-1);
    this.nexts = new Float64Array(nodes * sizes.length);
    this.likeliest = new Int32Array(nodes * asked).fill(-1);
    const count = 2 * pairs.reduce((sum, { matches }) => sum + matches.length, 0);
    this.others = new Int32Array(count);
    this.scores = new Float64Array(count);
  }

  /** Sorts the matches into their places. */
  *gather(): Steps<void> {
    const { begins, ends, pairs } = this;
    for (const [n, { i, j, matches }] of pairs.entries()) {
      if (n % 256 === 255) yield;
      for (const { a, b } of matches) {
        ends[this.key(this.firsts[i]! + a, j)]!++;
        ends[this.key(this.firsts[j]! + b, i)]!++;
      }
    }
    yield;
    let total = 0;
    for (let key = 0; key < ends.length; key++) {
      const length = ends[key]!;
      begins[key] = ends[key] = total;
      total += length;
    }
    for (const [n, { i, j, matches }] of pairs.entries()) {
      if (n % 128 === 127) yield;
      for (const { a, b, score } of matches) {
        this.put(this.firsts[i]! + a, j, this.firsts[j]! + b, score);
        this.put(this.firsts[j]! + b, i, this.firsts[i]! + a, score);
      }
    }
    for (let node = 0; node < this.versionOf.length; node++) {
      if (node % 128 === 127) yield;
      this.rank(node);
    }
  }

  private key(node: number, version: number): number {
    return node * this.firsts.length + version;
  }

  private put(node: number, version: number, other: number, score: number): void {
    const { best, nexts, others, scores } = this;
    const key = this.key(node, version);
    const at = this.ends[key]!++;
    others[at] = other;
    scores[at] = score;
    const before = best[key]!;
    if (before < 0) best[key] = at;
    else if (score > scores[before]!) {
      nexts[key] = scores[before]!;
      best[key] = at;
    } else nexts[key] = Math.max(nexts[key]!, score);
  }

  /** Finds the versions to ask about a passage: where one is as likely as another, the first of them. */
  private rank(node: number): void {
    const { best, likeliest, scores } = this;
    const begin = node * asked;
    let size = 0;
    for (let key = this.key(node, 0); key < this.key(node + 1, 0); key++) {
      const match = best[key]!;
      if (match < 0 || (size === asked && scores[match]! <= scores[likeliest[begin + size - 1]!]!)) continue;
      let at = begin + (size < asked ? size++ : size - 1);
      for (; at > begin && scores[likeliest[at - 1]!]! < scores[match]!; at--) likeliest[at] = likeliest[at - 1]!;
      likeliest[at] = match;
    }
  }

  /** What the other versions say of a match of versions `i` and `j`; the same whichever comes first. */
  signalsOf(i: number, j: number, { a, b, score }: Match): StorySignals {
    const { forth, back } = this;
    const [here, there] = [this.firsts[i]! + a, this.firsts[j]! + b];
    this.ask(here, j, there, forth);
    this.ask(there, i, here, back);
    return {
      alone: logitOf(score),
      through: Math.max(forth.through, back.through),
      often: Math.max(forth.often, back.often),
      taken: this.rival(here, j, there) + this.rival(there, i, here),
      parted: Math.max(forth.parted, back.parted),
    };
  }

  /** Asks the versions that a passage finds most in about it and a passage of version `but`. */
  private ask(from: number, but: number, to: number, found: Thirds): void {
    const { best, likeliest, others, scores, versionOf } = this;
    let [first, second, third, parted] = [0, 0, 0, 0];
    for (let at = from * asked; at < (from + 1) * asked; at++) {
      const match = likeliest[at]!;
      if (match < 0) break;
      const node = others[match]!;
      const version = versionOf[node]!;
      if (version === but) continue;
      const score = scores[match]!;
      const on = this.score(node, to);
      const shared = score * on;
      if (shared > first) [first, second, third] = [shared, first, second];
      else if (shared > second) [second, third] = [shared, second];
      else if (shared > third) third = shared;
      const other = best[this.key(to, version)]!;
      if (other < 0 || others[other] === node) continue;
      const both = score * scores[other]!;
      if (both > parted) parted = Math.max(parted, both * (1 - Math.max(on, this.score(others[other]!, from))));
    }
    found.through = first;
    found.often = first + second + third;
    found.parted = parted;
  }

  private score(node: number, other: number): number {
    const key = this.key(node, this.versionOf[other]!);
    for (let at = this.begins[key]!; at < this.ends[key]!; at++) if (this.others[at] === other) return this.scores[at]!;
    return 0;
  }

  /** How likely a passage's best match in a version is, another one than `but`. */
  private rival(node: number, version: number, but: number): number {
    const key = this.key(node, version);
    const match = this.best[key]!;
    return match < 0 ? 0 : this.others[match] === but ? this.nexts[key]! : this.scores[match]!;
  }
}

/**
 * Weighs the matches of a story against each other. Two versions that nobody else can speak to keep theirs.
 * @param pairs by their versions: first those of the first one
 * @param sizes how many passages each version has
 * @returns for each pair the probabilities of its matches
 */
export function* supported(pairs: readonly MatchesOfPair[], sizes: readonly number[]): Steps<readonly Float64Array[]> {
  const partners = new Int32Array(sizes.length);
  for (const { i, j } of pairs) {
    partners[i]!++;
    partners[j]!++;
  }
  const support = new Support(pairs, sizes);
  yield* support.gather();
  const weighed: Float64Array[] = [];
  for (const pair of pairs) {
    const alone = partners[pair.i] === 1 && partners[pair.j] === 1;
    const scores = new Float64Array(pair.matches.length);
    for (const [k, match] of pair.matches.entries())
      scores[k] = alone ? match.score : likelyInStory(support.signalsOf(pair.i, pair.j, match));
    weighed.push(scores);
    yield;
  }
  return weighed;
}
