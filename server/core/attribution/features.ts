/**
 * What speaks for and against a candidate attribution. The weights add up to the logit of its confidence; they are the
 * same for all languages, and the reasons are what the editor reads under `why`.
 */
export const features = {
  sayVerb: { weight: 2.2, reason: 'a verb of saying' },
  beliefVerb: { weight: 1.7, reason: 'a verb of believing' },
  intentionVerb: { weight: 1.5, reason: 'a verb of wanting or planning' },
  unknownVerb: { weight: -0.4, reason: 'an unfamiliar verb in the place of a verb of saying' },
  thatClause: { weight: 1.4, reason: 'a that-clause follows' },
  plainClause: { weight: 0.7, reason: 'a clause follows' },
  objectOfSpeech: { weight: -0.3, reason: 'what is said follows as an object' },
  attitude: { weight: 1.3, reason: 'a noun for an attitude that is expressed' },
  quotation: { weight: 2.2, reason: 'a quotation stands beside it' },
  aside: { weight: 1.5, reason: 'an aside that names who reports' },
  speaker: { weight: 1.0, reason: 'the subject is somebody who can speak' },
  document: { weight: 0.8, reason: 'the subject is a document' },
  understood: { weight: 0.6, reason: 'the subject is understood from what stands before' },
  sharedSubject: { weight: 0.6, reason: 'it shares the subject of the verb before' },
  passive: { weight: 1.1, reason: 'a passive that names nobody' },
  listener: { weight: 1.0, reason: 'the subject is told something and says nothing itself' },
  agent: { weight: 1.2, reason: 'a passive that names who speaks' },
  preposition: { weight: 3.0, reason: 'a wording such as "according to"' },
  hearsay: { weight: 3.0, reason: 'an adverb of hearsay' },
  continued: { weight: 2.0, reason: 'the quotation goes on' },
  sayNoun: { weight: 1.8, reason: 'a noun for something that is said' },
  stateNoun: { weight: 1.4, reason: 'a noun for what somebody thinks or wants' },
  mood: { weight: 1.8, reason: 'a word for what somebody thinks or wants' },
  noSubject: { weight: -1.4, reason: 'no subject was found' },
  lifelessSubject: { weight: -1.0, reason: 'the subject is nobody who can speak' },
  participleClause: { weight: 0.3, reason: 'a clause such as "stating that"' },
  bias: { weight: -1.6, reason: '' },
} as const;

export type Feature = Exclude<keyof typeof features, 'bias'>;

/** Probability that a candidate with these features is an attribution. */
export function confidenceOf(found: Iterable<Feature>): number {
  let logit: number = features.bias.weight;
  for (const feature of found) logit += features[feature].weight;
  return Math.round((1 / (1 + Math.exp(-logit))) * 100) / 100;
}

/** The reasons that speak for it, strongest first, then those against. */
export const reasonsOf = (found: Iterable<Feature>): string[] =>
  [...new Set(found)].sort((a, b) => features[b].weight - features[a].weight).map((feature) => features[feature].reason);
