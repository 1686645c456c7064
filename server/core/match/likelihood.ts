import weights from './weights.json';

/**
 * What speaks for and against two passages carrying one claim, by themselves: how alike their parts are (`raw`, and its `root`), how much
 * of either the other covers, what they share in all and in figures, their best rivals, their neighbours, their places in the articles,
 * how much the articles have in common, and of what sort they are.
 */
export const pairSignals = [
  'raw',
  'root',
  'less',
  'more',
  'known',
  'figures',
  'rivals',
  'near',
  'apart',
  'kindred',
  'behind',
  'headline',
  'crossing',
] as const;

/**
 * What the other versions of a story add: that a third passage goes with both (`through`, the best one; `often`, several), that either
 * passage has another match in the other version (`taken`), and that they go with two different passages of a third one (`parted`).
 */
export const storySignals = ['alone', 'through', 'often', 'taken', 'parted'] as const;

export type PairSignals = Readonly<Record<(typeof pairSignals)[number], number>>;
export type StorySignals = Readonly<Record<(typeof storySignals)[number], number>>;

/** Learnt from our own stories (`npm run train`); each list adds up to the logit of a probability. */
const learnt: {
  readonly pair: Readonly<Record<keyof PairSignals | 'bias', number>>;
  readonly story: Readonly<Record<keyof StorySignals | 'bias', number>>;
} = weights;

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** The logit of a probability, kept finite. */
export function logitOf(probability: number): number {
  const within = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(within / (1 - within));
}

/** Probability that two passages carry one claim, as far as their two articles tell. */
export function likelyByPair(signals: PairSignals): number {
  let logit = learnt.pair.bias;
  for (const name of pairSignals) logit += learnt.pair[name] * signals[name];
  return logistic(logit);
}

/** The same, with what the other versions of the story tell. */
export function likelyInStory(signals: StorySignals): number {
  const { story } = learnt;
  // Written out: a story of a hundred versions asks some hundred thousand times.
  return logistic(
    story.bias +
      story.alone * signals.alone +
      story.through * signals.through +
      story.often * signals.often +
      story.taken * signals.taken +
      story.parted * signals.parted,
  );
}
