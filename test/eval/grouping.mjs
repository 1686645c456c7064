// Scores how articles were put together to stories against the events of a gold file.
import { figure } from './rows.mjs';

/**
 * Pairs of articles put together, and B-cubed (how pure and how whole the story around each article is, on average). Only the files that gold
 * knows count; one that is in no story is a story of its own.
 * @param {Record<string, readonly string[]>} events files by event: each file in one
 * @param {readonly (readonly string[])[]} stories files that were put together: each file at most once
 * @returns scores from 0 to 1, null where nothing was there to score
 */
export function scoreGrouping(events, stories) {
  const eventOf = partition(Object.values(events));
  const files = [...eventOf.keys()];
  const storyOf = partition(stories);
  for (const file of files) if (!storyOf.has(file)) storyOf.set(file, [file]);
  let [put, wanted, right] = [0, 0, 0];
  let [pure, whole] = [0, 0];
  for (const file of files) {
    const event = new Set(eventOf.get(file));
    const story = storyOf.get(file).filter((other) => eventOf.has(other));
    const common = story.filter((other) => event.has(other)).length;
    put += story.length - 1;
    wanted += event.size - 1;
    right += common - 1;
    pure += common / story.length;
    whole += common / event.size;
  }
  return {
    pairs: { precision: ratio(right, put), recall: ratio(right, wanted), f1: ratio(2 * right, put + wanted) },
    bCubed: { precision: ratio(pure, files.length), recall: ratio(whole, files.length), f1: harmonic(pure, whole, files.length) },
  };
}

/** Look-alike events of which articles were put together, as pairs of event names. */
export function confused({ events, lookalikes = [] }, stories) {
  const storyOf = partition(stories);
  return lookalikes.filter(([a, b]) => events[a].some((file) => events[b].some((other) => storyOf.get(file)?.includes(other))));
}

/** A line for below the table. @param {string} name of the set and of the way of grouping */
export function groupingLine(name, gold, stories) {
  const { events, lookalikes = [] } = gold;
  const { pairs, bCubed } = scoreGrouping(events, stories);
  const files = Object.values(events).flat().length;
  const mixed = confused(gold, stories);
  return (
    `${name}: ${files} articles of ${Object.keys(events).length} events in ${stories.length} stories; pairs P ${figure(pairs.precision)} ` +
    `R ${figure(pairs.recall)} F1 ${figure(pairs.f1)}, B-cubed F1 ${figure(bCubed.f1)}; ` +
    `${mixed.length} of ${lookalikes.length} look-alike events mixed up.`
  );
}

/** From each member to the whole list that it is in. */
const partition = (lists) => new Map(lists.flatMap((list) => list.map((member) => [member, list])));
const ratio = (part, whole) => (whole > 0 ? part / whole : null);
/** Of two averages over `count` members. */
const harmonic = (a, b, count) => (count > 0 ? (2 * a * b) / (a + b) / count : null);
