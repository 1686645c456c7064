import trained from './weights.json';

/**
 * What speaks for and against a candidate attribution: the weight that a feature has before anything is learnt, and what the
 * editor reads under `why`. The weights of `weights.json` are learnt from our own labelled articles (`npm run train`), the
 * same for all languages; they add up to the logit of a candidate's confidence.
 */
export const features = {
  sayVerb: { prior: 2.2, reason: 'a verb of saying' },
  beliefVerb: { prior: 1.7, reason: 'a verb of believing' },
  intentionVerb: { prior: 1.5, reason: 'a verb of wanting or planning' },
  unknownVerb: { prior: -0.4, reason: 'an unfamiliar verb in the place of a verb of saying' },
  thatClause: { prior: 1.4, reason: 'a that-clause follows' },
  plainClause: { prior: 0.7, reason: 'a clause follows' },
  objectOfSpeech: { prior: -0.3, reason: 'what is said follows as an object' },
  attitude: { prior: 1.3, reason: 'a noun for an attitude that is expressed' },
  quotation: { prior: 2.2, reason: 'a quotation stands beside it' },
  aside: { prior: 1.5, reason: 'an aside that names who reports' },
  speaker: { prior: 1.0, reason: 'the subject is somebody who can speak' },
  document: { prior: 0.8, reason: 'the subject is a document' },
  understood: { prior: 0.6, reason: 'the subject is understood from what stands before' },
  sharedSubject: { prior: 0.6, reason: 'it shares the subject of the verb before' },
  passive: { prior: 1.1, reason: 'a passive that names nobody' },
  listener: { prior: 1.0, reason: 'the subject is told something and says nothing itself' },
  agent: { prior: 1.2, reason: 'a passive that names who speaks' },
  preposition: { prior: 3.0, reason: 'a wording such as "according to"' },
  hearsay: { prior: 3.0, reason: 'an adverb of hearsay' },
  continued: { prior: 2.0, reason: 'the quotation goes on' },
  reportedMood: { prior: 2.2, reason: 'the whole sentence stands in reported mood' },
  sayNoun: { prior: 1.8, reason: 'a noun for something that is said' },
  stateNoun: { prior: 1.4, reason: 'a noun for what somebody thinks or wants' },
  mood: { prior: 1.8, reason: 'a word for what somebody thinks or wants' },
  alsoNoun: { prior: -0.8, reason: 'the verb may as well be a noun' },
  noSubject: { prior: -1.4, reason: 'no subject was found' },
  lifelessSubject: { prior: -1.0, reason: 'the subject is nobody who can speak' },
  participleClause: { prior: 0.3, reason: 'a clause such as "stating that"' },
  bias: { prior: -1.6, reason: '' },
} as const;

const weights: Readonly<Record<string, number>> = trained;
const weightOf = (feature: Feature | 'bias'): number => weights[feature] ?? features[feature].prior;

export type Feature = Exclude<keyof typeof features, 'bias'>;

/** Probability that a candidate with these features is an attribution. */
export function confidenceOf(found: Iterable<Feature>): number {
  let logit = weightOf('bias');
  for (const feature of found) logit += weightOf(feature);
  return Math.round((1 / (1 + Math.exp(-logit))) * 100) / 100;
}

/** The reasons that speak for it, strongest first, then those against. */
export const reasonsOf = (found: Iterable<Feature>): string[] =>
  [...new Set(found)].sort((a, b) => weightOf(b) - weightOf(a)).map((feature) => features[feature].reason);
