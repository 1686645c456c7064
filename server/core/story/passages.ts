import { certain, divergencesOf, turned } from '../divergence';
import type { DateMention } from '../match/dates';
import type { Match } from '../match/decide';
import { featuresOf, type Passage } from '../match/passages';
import type { Similarity } from '../match/similarity';
import type { Divergence, Parallel, SentenceParallels, Span, Story, Version } from '../model';
import type { Steps } from '../steps';
import { sameEvent } from './events';
import type { When } from './when';

/** Passages less alike than this may tell of different things: no conflict is raised between them. */
const sure = 0.6;

/** Two versions of a story with their matches. */
export interface ComparedPair {
  /** Places in the sorted list of versions; `i` comes before `j`. */
  readonly i: number;
  readonly j: number;
  readonly matches: readonly Match[];
  /** How likely each match is, knowing the whole story. */
  readonly scores: Float64Array;
  /** From this probability on two passages are taken to carry one claim. */
  readonly needed: number;
  /** Whether the two tell of one event. */
  readonly together: boolean;
}

/** What differs in a match, seen from the first of its versions; kept as long as the two articles are. */
const differences = new WeakMap<Match, { readonly certain: boolean; readonly list: readonly Divergence[] }>();

interface Lists {
  readonly parallels: Parallel[];
  readonly related: Parallel[];
}

/** The passages of a story by the paths of its versions; those of a version are put together when somebody asks for them. */
export class Passages implements ReadonlyMap<string, readonly SentenceParallels[]> {
  private readonly places: ReadonlyMap<string, number>;
  private readonly pairsOf: ComparedPair[][];
  private readonly known = new Map<string, readonly SentenceParallels[]>();

  /**
   * @param versions sorted, with their days
   * @param between what tells which words of two of them mean the same
   */
  constructor(
    private readonly versions: readonly Version[],
    private readonly whens: readonly When[],
    pairs: readonly ComparedPair[],
    private readonly between: (x: Version, y: Version) => Similarity,
  ) {
    this.places = new Map(versions.map(({ path }, i) => [path, i]));
    this.pairsOf = versions.map(() => []);
    for (const pair of pairs) {
      this.pairsOf[pair.i]!.push(pair);
      this.pairsOf[pair.j]!.push(pair);
    }
  }

  get size(): number {
    return this.versions.length;
  }

  has(path: string): boolean {
    return this.places.has(path);
  }

  get(path: string): readonly SentenceParallels[] | undefined {
    const place = this.places.get(path);
    if (place === undefined) return undefined;
    let lists = this.known.get(path);
    if (!lists) {
      lists = this.listsOf(place);
      this.known.set(path, lists);
    }
    return lists;
  }

  keys(): MapIterator<string> {
    return this.places.keys();
  }

  *values(): MapIterator<readonly SentenceParallels[]> {
    for (const path of this.keys()) yield this.get(path)!;
  }

  *entries(): MapIterator<[string, readonly SentenceParallels[]]> {
    for (const path of this.keys()) yield [path, this.get(path)!];
  }

  [Symbol.iterator](): MapIterator<[string, readonly SentenceParallels[]]> {
    return this.entries();
  }

  forEach(call: (value: readonly SentenceParallels[], key: string, map: ReadonlyMap<string, readonly SentenceParallels[]>) => void): void {
    for (const [path, lists] of this) call(lists, path, this);
  }

  private listsOf(place: number): readonly SentenceParallels[] {
    const lists = this.versions[place]!.article.sentences.map((): Lists => ({ parallels: [], related: [] }));
    for (const pair of this.pairsOf[place]!) this.fill(lists, pair, pair.i === place);
    for (const { parallels, related } of lists) {
      parallels.sort(byScore);
      related.sort(byScore);
    }
    return lists;
  }

  /** Adds the matches of a pair to the lists of one of its versions. @param first whether it is the first one's */
  private fill(lists: readonly Lists[], { i, j, matches, scores, needed, together }: ComparedPair, first: boolean): void {
    const [from, to] = [featuresOf(this.versions[i]!.article), featuresOf(this.versions[j]!.article)];
    for (let k = 0; k < matches.length; k++) {
      const score = scores[k]!;
      if (score < needed) continue;
      const match = matches[k]!;
      const [one, other] = [from.passages[match.a]!, to.passages[match.b]!];
      const same = sameEvent(datesIn(one, match.here), datesIn(other, match.there), score, together, this.whens[i]!, this.whens[j]!);
      const differ = same && !one.headline && !other.headline && score >= sure;
      const divergences = differ ? () => this.divergencesOf(i, j, match, score, first) : none;
      const parallel = first
        ? parallelOf(this.versions[j]!.path, match.here, match.there, score, divergences)
        : parallelOf(this.versions[i]!.path, match.there, match.here, score, divergences);
      lists[(first ? one : other).sentence]![same ? 'parallels' : 'related'].push(parallel);
    }
  }

  private divergencesOf(i: number, j: number, match: Match, score: number, first: boolean): readonly Divergence[] {
    let found = differences.get(match);
    if (found?.certain !== score >= certain) {
      const [one, other] = [this.versions[i]!, this.versions[j]!];
      const list = divergencesOf(one, match.here, other, match.there, score, this.between(one, other));
      found = { certain: score >= certain, list };
      differences.set(match, found);
    }
    return first ? found.list : found.list.map(turned);
  }
}

/** Works out in steps what else is only worked out when somebody asks for it: the passages of one version and what differs in them. */
export function* lookCloser({ passages }: Story, path: string): Steps<void> {
  for (const { parallels } of passages.get(path) ?? []) {
    yield;
    for (const [n, { divergences }] of parallels.entries()) if (divergences.length > 0 || n % 16 === 15) yield;
  }
}

const nothing: readonly Divergence[] = [];
const none = () => nothing;

/** A parallel whose divergences are worked out once, when they are asked for. */
function parallelOf(path: string, here: Span, { start, end }: Span, score: number, work: () => readonly Divergence[]): Parallel {
  let known: readonly Divergence[] | null = null;
  return {
    path,
    start,
    end,
    here,
    score,
    get divergences() {
      known ??= work();
      return known;
    },
  };
}

const byScore = (x: Parallel, y: Parallel): number => y.score - x.score || (x.path < y.path ? -1 : x.path > y.path ? 1 : x.start - y.start);

const datesIn = (passage: Passage, span: Span): readonly DateMention[] =>
  passage.dates.filter((d) => d.start >= span.start && d.end <= span.end);
