import type { Gender } from './profile';

/** The words by which an article means somebody, or a body, that it has named. */
export interface Described {
  /** Whether a word in lower case means a person by a trade or a part in the story, and no office of which there is one. */
  person(lower: string): boolean;
  /** Whether a word in lower case tells a trade: who has one seldom has another. */
  trade(lower: string): boolean;
  /** Titles before names, to the trade that they tell: Me → avocat. */
  readonly titles: ReadonlyMap<string, string>;
  /** What the ending of a first name in lower case tells. */
  genderOf(first: string): Gender | undefined;
  /** Pronouns for what was said before: l' in "l'a confirmé". */
  readonly backward: ReadonlySet<string>;
  /** Words before or behind a noun that tell what somebody was: ancien, antiguo. */
  readonly former: ReadonlySet<string>;
  /** Words for somebody who is left unnamed on purpose, whatever else is told of them: responsable, funcionario. */
  readonly unnamed: ReadonlySet<string>;
  /** Words for a body that tell no more than that it is one: entreprise, compañía. */
  readonly body: ReadonlySet<string>;
}

/** What tells of texts in which whoever writes judges. All linear. */
export interface Genres {
  /** A line that says so of a leader, a column or a comment: "Ein Kommentar von …". */
  readonly comment: RegExp;
  /** The same of a review; figures that stand only below one, too. */
  readonly review: RegExp;
  /** A verb form in lower case that tells what has happened. */
  readonly past: RegExp;
  /** Words of reviews, in lower case, that judge: überzeugt, meesterlijk. */
  readonly verdict: RegExp;
}

/** How an article speaks again of whom it has named, in languages whose noun phrases end in their noun. All words in lower case. */
export interface NamedAgain {
  /** Whether a noun means a person by a trade or a part in the story, and no office of which there may be another. */
  person(lower: string): boolean;
  /** Whether a noun tells a trade: who has one seldom has another. */
  trade(lower: string): boolean;
  /** Nouns that tell of a whole field, and may mean whoever has a trade in it: Forscherin, jurist. Linear. */
  readonly general: RegExp;
  /** Nouns for a body that tell no more than of which kind it is: bedrijf, Behörde. */
  readonly bodies: ReadonlyMap<string, string>;
  /** The kind of body that a word, or the last part of a compound, means: GmbH, Staatsanwaltschaft. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Whether a noun behind an article means several. */
  many(article: string, noun: string): boolean;
  /** A noun, as written, without the ending of its case. */
  base(text: string): string;
}
