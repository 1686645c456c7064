/** The rules: what is reported of a version, how loudly, and in which words. */
export { type Rule, type RuleId, rules } from './catalogue';
export { findings, versionLabel } from './findings';
export { applyLevel, atLeast, type RuleLevel, type RuleLevels, ruleLevels } from './levels';
