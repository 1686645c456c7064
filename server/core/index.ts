/**
 * The analysis, as hosts use it: text in, articles, stories, findings and reports out. Pure; runs anywhere.
 */
export { type ArticleOptions, analyzeArticle } from './article';
export * from './model';
export { run, runYielding, type Steps } from './steps';
export { compareVersions } from './story/compare';
