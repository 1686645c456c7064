import { featuresOf } from '../match/passages';
import type { Version } from '../model';
import type { Steps } from '../steps';
import { daysApart, type When, whenOf } from './when';

/** Two groups are one story where their two likest articles are at least as alike as `pair`, and all of them on average as `group`. */
const thresholds = { pair: 0.22, group: 0.18 };
/** Less than this says nothing of two articles. */
const worthwhile = 0.04;
/** Happenings this many days apart look this much less alike; one day is no difference, since the news of a day is told on the next. */
const fading = 3;

/** One article as weighted features; keys mean the same in every language. */
interface Profile {
  readonly keys: readonly string[];
  readonly counts: readonly number[];
}

/**
 * Groups mixed articles into stories by what they speak of and when. Each article is in exactly one group; groups and their members keep the
 * order of `versions`.
 */
export function* groupBySimilarity(versions: readonly Version[]): Steps<readonly (readonly Version[])[]> {
  const profiles: Profile[] = [];
  const whens: When[] = [];
  const holders = new Map<string, number[]>();
  for (const [i, version] of versions.entries()) {
    const profile = profileOf(version);
    profiles.push(profile);
    whens.push(whenOf(version));
    for (const key of profile.keys) {
      const list = holders.get(key);
      if (list) list.push(i);
      else holders.set(key, [i]);
    }
    yield;
  }
  const vectors = profiles.map(({ keys, counts }) => {
    const weights = keys.map((key, k) => Math.log(1 + counts[k]!) * Math.log(1 + versions.length / holders.get(key)!.length));
    const length = Math.hypot(...weights) || 1;
    return new Map(keys.map((key, k) => [key, weights[k]! / length]));
  });
  const likeness = new Map<number, number>();
  const place = (i: number, j: number) => Math.min(i, j) * versions.length + Math.max(i, j);
  for (const [i, vector] of vectors.entries()) {
    const sums = new Map<number, number>();
    for (const [key, weight] of vector)
      for (const j of holders.get(key)!) if (j < i) sums.set(j, (sums.get(j) ?? 0) + weight * vectors[j]!.get(key)!);
    for (const [j, sum] of sums) if (sum >= worthwhile) likeness.set(place(i, j), sum * closeness(whens[i]!, whens[j]!));
    yield;
  }
  return merged(versions, likeness, place);
}

/** 1 where two articles may tell of the same day; less, the further apart their days. */
const closeness = (a: When, b: When): number => Math.exp(-Math.max(0, daysApart(a, b) - 1) / fading);

/** Puts the most alike together first, as long as the groups as wholes are alike. */
function merged(versions: readonly Version[], likeness: ReadonlyMap<number, number>, place: (i: number, j: number) => number): Version[][] {
  const group = versions.map((_, i) => i);
  const members = versions.map((_, i) => [i]);
  const pairs = [...likeness]
    .filter(([, value]) => value >= thresholds.pair)
    .map(([key, value]) => ({ i: Math.floor(key / versions.length), j: key % versions.length, value }))
    .sort((x, y) => y.value - x.value || x.i - y.i || x.j - y.j);
  for (const { i, j } of pairs) {
    const [x, y] = [Math.min(group[i]!, group[j]!), Math.max(group[i]!, group[j]!)];
    if (x === y) continue;
    let sum = 0;
    for (const one of members[x]!) for (const other of members[y]!) sum += likeness.get(place(one, other)) ?? 0;
    if (sum / (members[x]!.length * members[y]!.length) < thresholds.group) continue;
    for (const member of members[y]!) group[member] = x;
    members[x]!.push(...members[y]!);
    members[y] = [];
  }
  return members.filter((list) => list.length > 0).map((list) => list.sort((p, q) => p - q).map((i) => versions[i]!));
}

/** Names by their consonants, concepts, figures and days: what another language keeps. */
function profileOf(version: Version): Profile {
  const { units, frequency } = featuresOf(version.article);
  const counts = new Map<string, number>();
  const add = (key: string, count: number) => counts.set(key, (counts.get(key) ?? 0) + count);
  units.forEach((unit, i) => {
    const count = frequency[i]!;
    if (unit.number) {
      if (unit.number.value >= 13) add(`#${unit.number.kind}${unit.number.value}`, count);
    } else if (unit.date) {
      if (unit.date.day !== null) add(`@${unit.date.month}-${unit.date.day}`, count);
    } else if (unit.concepts.length > 0) {
      if (unit.weight > 0.5) add(`c${unit.concepts[0]}`, count);
    } else {
      const { bones, text } = unit.sound;
      if (unit.kind === 'name' && bones.length >= 3) add(`n${bones}`, 2 * count);
      else if (text.length >= 5) add(`w${text.slice(0, 5)}`, count);
    }
  });
  return { keys: [...counts.keys()], counts: [...counts.values()] };
}
