import type { Severity } from '../model';
import type { RuleId } from './catalogue';

/**
 * How loud a rule is: as its risk says ('default'), not at all, one step lower or higher than its risk says, or always
 * the same severity.
 */
export type RuleLevel = 'default' | 'off' | 'lower' | 'higher' | Severity;

/** By rule; a rule that is not in it has the level 'default'. */
export type RuleLevels = Readonly<Partial<Record<RuleId, RuleLevel>>>;

/** Every level that a setting may have, in the order in which to offer them. */
export const ruleLevels: readonly RuleLevel[] = ['default', 'off', 'lower', 'higher', 'error', 'warning', 'information', 'hint'];

/** From quiet to loud. */
const ladder: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** True where `severity` is as loud as `bound`, or louder. */
export function atLeast(severity: Severity, bound: Severity): boolean {
  return ladder.indexOf(severity) >= ladder.indexOf(bound);
}

/** The severity to report, or null where the rule is off. 'higher' never makes an error of a warning. An unknown level counts as 'default'. */
export function applyLevel(severity: Severity, level: RuleLevel = 'default'): Severity | null {
  if (level === 'off') return null;
  if (level === 'lower' || level === 'higher') {
    const step = Math.min(2, Math.max(0, ladder.indexOf(severity) + (level === 'higher' ? 1 : -1)));
    return severity === 'error' ? (level === 'lower' ? 'warning' : 'error') : ladder[step]!;
  }
  return ladder.includes(level as Severity) ? (level as Severity) : severity;
}
