/**
 * What a word may be, as bits: a word often is several things. Closed classes come from a language profile's lists; open
 * classes are guessed from the ending, so an unknown word has the bits of everything that it may be.
 */
export enum Tag {
  None = 0,
  Determiner = 1 << 0,
  Preposition = 1 << 1,
  /** and, or, but */
  Coordinator = 1 << 2,
  /** that, dat: opens the clause that somebody says. */
  Complementiser = 1 << 3,
  /** because, while, who, which: opens any other clause. */
  Subordinator = 1 << 4,
  /** he, she, they … as a subject */
  Pronoun = 1 << 5,
  /** be, worden, zijn: with a participle they make a passive */
  Be = 1 << 6,
  Have = 1 << 7,
  Modal = 1 << 8,
  Negation = 1 << 9,
  Adverb = 1 << 10,
  /** A verb of saying. */
  Say = 1 << 11,
  Belief = 1 << 12,
  Intention = 1 << 13,
  /** A verb that takes a that-clause and reports nothing: agree, decide, ensure, mean. */
  Act = 1 << 14,
  /** statement, report, claim */
  SayNoun = 1 << 15,
  /** concern, regret, hope: what one expresses */
  Attitude = 1 << 16,
  /** president, minister, spokesman */
  Role = 1 << 17,
  /** ministry, police, court */
  Organisation = 1 << 18,
  /** officials, witnesses, residents */
  Group = 1 << 19,
  /** May be the finite verb of its clause. */
  Finite = 1 << 20,
  Participle = 1 << 21,
  Gerund = 1 << 22,
  Infinitive = 1 << 23,
  Name = 1 << 24,
  Number = 1 << 25,
  /** Mr, Dr: stands before a name and is no part of it. */
  Honorific = 1 << 26,
  /** A verb of saying that needs a listener before its content: tell, inform. */
  Tell = 1 << 27,
  /** A word that cannot be resolved to anybody: sources, observers, some. */
  Vague = 1 << 28,
  /** reportedly, allegedly, naar verluidt */
  Evidential = 1 << 29,
  /** May be a noun. */
  Noun = 1 << 30,
}

/** Words that stand for people, groups of people, or bodies that speak. */
export const animate = Tag.Role | Tag.Organisation | Tag.Group | Tag.Pronoun | Tag.Name | Tag.Vague;

/** Verbs that tell what somebody says, thinks or wants. */
export const reporting = Tag.Say | Tag.Belief | Tag.Intention;

/** Verbs that make a tense, a passive or a mood of another. */
export const auxiliary = Tag.Be | Tag.Have | Tag.Modal;
