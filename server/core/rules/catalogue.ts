import type { Severity, Status } from '../model';

/** What every rule is known by. Settings, documentation and diagnostics codes are made from this table. */
export interface Rule {
  /** Stable; the code of the diagnostic and the key of the setting. */
  readonly id: RuleId;
  /** Short name for settings and documentation. */
  readonly title: string;
  /** What the reader sees at the passage. */
  readonly message: string;
  /** A paragraph for the documentation: what is reported, what is not, and why it matters. Plain text. */
  readonly explanation: string;
  /** The severity of an ordinary finding, before its risk is weighed. */
  readonly severity: Severity;
  /** The status of a claim that this rule reports. */
  readonly reports: Exclude<Status, 'attributed'>;
}

export type RuleId = 'unattributed-claim' | 'anonymous-attribution';

export const rules: readonly Rule[] = [
  {
    id: 'unattributed-claim',
    title: 'Claim without a source',
    message: 'No source is named for this',
    explanation:
      'The outlet states this in its own voice: neither the sentence nor the words around it name who says so. That is no judgement on whether it is true. It is a warning where another version of the story names who says it, or where somebody is said to have been hurt or is accused of something; a hint where the claim carries no name, figure or date. Headlines, datelines, bylines, credits, questions and opinions are left alone.',
    severity: 'information',
    reports: 'unattributed',
  },
  {
    id: 'anonymous-attribution',
    title: 'Source that nobody names',
    message: 'Reported, but nobody is named',
    explanation:
      'The text says that somebody reports this ("it was emphasized that", "sources say"), yet not who. It is a warning where another version of the story names the source, or where somebody is said to have been hurt or is accused of something; a hint where the claim carries no name, figure or date.',
    severity: 'information',
    reports: 'anonymous',
  },
];
