import type { DivergenceKind, Severity, Status } from '../model';

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
  /** The status of a claim that this rule reports; null for a rule about differences. */
  readonly reports: Exclude<Status, 'attributed'> | null;
  /** The difference to other versions that this rule reports; null for a rule about one text alone. */
  readonly conflicts: DivergenceKind | null;
}

export type RuleId = 'unattributed-claim' | 'anonymous-attribution' | 'conflicting-figure' | 'conflicting-date' | 'conflicting-source';

export const rules: readonly Rule[] = [
  {
    id: 'unattributed-claim',
    title: 'Claim without a source',
    message: 'No source is named for this',
    explanation:
      'The outlet states this in its own voice: neither the sentence nor the words around it name who says so. That is no judgement on whether it is true. It is a warning where another version of the story names who says it, or where somebody is said to have been hurt or is accused of something; a hint where the claim carries no name, figure or date. Headlines, datelines, bylines, credits, questions and opinions are left alone.',
    severity: 'information',
    reports: 'unattributed',
    conflicts: null,
  },
  {
    id: 'anonymous-attribution',
    title: 'Source that nobody names',
    message: 'Reported, but nobody is named',
    explanation:
      'The text says that somebody reports this ("it was emphasized that", "sources say"), yet not who. It is a warning where another version of the story names the source, or where somebody is said to have been hurt or is accused of something; a hint where the claim carries no name, figure or date.',
    severity: 'information',
    reports: 'anonymous',
    conflicts: null,
  },
  {
    id: 'conflicting-figure',
    title: 'Other figure in another version',
    message: 'Another version gives another figure',
    explanation:
      'A figure of the same thing differs between this passage and the same claim in another version. Figures that say the same in other words or notations (a dozen and 12, $1.2bn and 1,2 miljard dollar), and figures that are only rounded, are not reported; nor is a passage in which several figures of a kind could be meant.',
    severity: 'warning',
    reports: null,
    conflicts: 'figure',
  },
  {
    id: 'conflicting-date',
    title: 'Other day in another version',
    message: 'Another version names another day',
    explanation:
      'This passage and the same claim in another version name one day each, and not the same one. A weekday against a date is not reported.',
    severity: 'warning',
    reports: null,
    conflicts: 'date',
  },
  {
    id: 'conflicting-source',
    title: 'Other source in another version',
    message: 'Another version credits somebody else',
    explanation:
      'The same claim is credited to somebody here and to somebody else in another version. Where one of them names nobody, the rules about claims without a source tell so. Names that may be the same in another spelling or language are not reported.',
    severity: 'hint',
    reports: null,
    conflicts: 'source',
  },
];
