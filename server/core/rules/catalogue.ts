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
  /** The difference to other versions that this rule reports; null for a rule about something else. */
  readonly conflicts: DivergenceKind | null;
}

export type RuleId =
  | 'unattributed-claim'
  | 'attribution-dropped'
  | 'anonymous-attribution'
  | 'conflicting-figure'
  | 'conflicting-date'
  | 'conflicting-status'
  | 'conflicting-polarity'
  | 'conflicting-agent'
  | 'conflicting-source'
  | 'loaded-term'
  | 'single-version'
  | 'one-text'
  | 'one-source';

export const rules: readonly Rule[] = [
  {
    id: 'unattributed-claim',
    title: 'Claim without a source',
    message: 'No source is named for this',
    explanation:
      'The outlet states this in its own voice: neither the sentence nor the words around it name who says so. That is no judgement on whether it is true. It is a warning where somebody is said to have been hurt or is accused of something; a hint where the claim carries no name, figure or date. Headlines, datelines, bylines, credits, questions and opinions are left alone.',
    severity: 'information',
    reports: 'unattributed',
    conflicts: null,
  },
  {
    id: 'attribution-dropped',
    title: 'Stated as fact here, credited elsewhere',
    message: 'Stated as fact here; another version names who says it',
    explanation:
      'The outlet states this in its own voice, while another version of the story says who said so. Whoever reads only this version cannot know that it rests on somebody’s word. Where this rule is off, the claim is reported like any other claim without a source.',
    severity: 'warning',
    reports: null,
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
    id: 'conflicting-status',
    title: 'Done here, under way or planned elsewhere',
    message: 'Another version says how far this has come differently',
    explanation:
      'What this passage tells as done is under way or only planned in another version, or the other way round. Reported only where the tense of both passages is clear.',
    severity: 'warning',
    reports: null,
    conflicts: 'status',
  },
  {
    id: 'conflicting-polarity',
    title: 'Affirmed here, denied elsewhere',
    message: 'Another version says the opposite',
    explanation:
      'What this passage affirms another version denies, by a word such as “not” or “no”, or by a verb that means the opposite (confirm and deny). Double negations and phrases such as “not only” are left alone.',
    severity: 'warning',
    reports: null,
    conflicts: 'polarity',
  },
  {
    id: 'conflicting-agent',
    title: 'Somebody else does it in another version',
    message: 'Another version says that somebody else does this',
    explanation:
      'The same action is done by one person or body here and by another one in another version. Reported only where both passages surely name who acts; a description that may stand for the name (“the company”) is no conflict.',
    severity: 'information',
    reports: null,
    conflicts: 'agent',
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
  {
    id: 'loaded-term',
    title: 'Other word for the same thing',
    message: 'Another version uses another word for this',
    explanation:
      'This passage and the same claim in another version choose words of another colour for one thing: operation and measures, integration and reintegration, rebels and terrorists. That is no mistake of either; it shows where an outlet takes over the words of a side.',
    severity: 'information',
    reports: null,
    conflicts: 'term',
  },
  {
    id: 'single-version',
    title: 'Claim that no other version has',
    message: 'No other version has this',
    explanation:
      'The other versions of this story were compared, and none of them has a passage with this claim. It may be news, or an addition. Reported only for claims with a name, a figure or a date, in a version that shares much with at least two others.',
    severity: 'hint',
    reports: null,
    conflicts: null,
  },
  {
    id: 'one-text',
    title: 'All versions go back to one text',
    message: 'All versions that have this copy or translate one text',
    explanation:
      'Several versions carry this claim, but all of them copy or translate one text: they tell the same in the same order. Read them as one report, however many there are.',
    severity: 'hint',
    reports: null,
    conflicts: null,
  },
  {
    id: 'one-source',
    title: 'All versions rest on one voice',
    message: 'All versions that have this rest on one source',
    explanation:
      'Several texts carry this claim, and wherever somebody is credited it is the same person or body. That they do not copy each other does not make it better founded.',
    severity: 'hint',
    reports: null,
    conflicts: null,
  },
];

/** The rule with an id. */
export const ruleOf = (id: RuleId): Rule => rules.find((rule) => rule.id === id)!;
