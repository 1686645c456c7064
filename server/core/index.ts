/**
 * The analysis, as hosts use it: text in, articles, stories, findings and reports out. Pure; runs anywhere.
 */
export { type ArticleOptions, analyzeArticle } from './article';
export { type ArticleDecision, type ArticleQuestion, decideArticle } from './decide';
export { speaksAgainst } from './explain';
export type { Lexicon, LexiconEntries } from './languages/lexicon';
export { type CheckedLexicon, type LexiconProblem, lexiconFrom, mergedLexicon } from './languages/lexicon-check';
export { type LexiconLanguage, lexiconLanguage, lexiconLanguages } from './lexicon/inflection';
export { builtIn, type Likeness, type Similarity } from './match/similarity';
export { type VectorFile, VectorFileReader } from './match/vector-file';
export { vectorSimilarity, WordVectors } from './match/vectors';
export * from './model';
export { type AnalysisReport, buildReport, type CheckedVersion, type NamedStory, type ReportedDocument } from './report';
export * from './rules';
export { run, runYielding, type Steps } from './steps';
export { compareVersions } from './story/compare';
export { groupBySimilarity } from './story/group';
export { lookCloser } from './story/passages';
export { detailsOf, folderOf, type StoryFiles, type StoryGroup, storiesByFolder } from './story/stories';
export { type Voucher, type Vouching, vouchingOf } from './story/vouching';
export { parseStoryFile, type StoryFile, type StoryFileProblem, type StoryFileResult, storyFilePath } from './story-file';
export { type Decoded, type DecodeProblem, decodeText, maximumBytes } from './text/decode';
export { lastStartingAt, overlap, type Voice, voiceOf, voiceOfClaim } from './voice';
