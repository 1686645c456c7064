import {
  type Article,
  type ArticleDecision,
  analyzeArticle,
  compareVersions,
  decideArticle,
  type Finding,
  findings,
  type Lexicon,
  type RuleLevels,
  type Similarity,
  type Steps,
  type Story,
  type Version,
  type VersionDetails,
} from '../core';

export type { RuleLevel, RuleLevels } from '../core';

/** What is told about a text so that it can be analysed. */
export interface AnalysisOptions {
  /** BCP 47; detected unless given. */
  readonly language?: string;
  readonly details?: VersionDetails;
  /** Words of the user's beside those of the language. */
  readonly lexicon?: Lexicon;
  readonly fileName: string;
}

/** The analysis as the server uses it: the one door between the protocol and the core. Tests give their own. */
export interface Analysis {
  article(text: string, options: AnalysisOptions): Steps<Article>;
  /** @param similarity what tells which words mean the same, beside what is built in */
  compare(versions: readonly Version[], similarity: Similarity): Steps<Story>;
  findings(version: Version, story: Story, levels: RuleLevels): readonly Finding[];
  /** @param siblings names of the other files in the folder that may be versions */
  decide(text: string, fileName: string, siblings: readonly string[]): ArticleDecision;
}

/** The real one. */
export const coreAnalysis: Analysis = {
  article: analyzeArticle,
  compare: compareVersions,
  findings,
  decide: (text, fileName, siblings) => decideArticle({ text, fileName, siblings }),
};
