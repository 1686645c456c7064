/**
 * The words of Synoptic as types. Everything that the analysis finds is said in these; they are also the shapes of the
 * analysis report (`analysis-report/1`), so a field that is added here appears there.
 *
 * Offsets are UTF-16 code units into the decoded text of one version (without a byte order mark), end exclusive.
 */

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The languages that have a profile. */
export type LanguageCode = 'en' | 'nl' | 'de' | 'fr' | 'es' | 'tr' | 'ru' | 'az';

export type SentenceKind =
  | 'claim'
  | 'opinion'
  | 'question'
  | 'headline'
  | 'subhead'
  | 'dateline'
  | 'byline'
  | 'source-line'
  | 'boilerplate'
  | 'other';

/** Who vouches for a claim: a named source, a source that nobody names, or the outlet's own voice. */
export type Status = 'attributed' | 'anonymous' | 'unattributed';

export type AttributionType = 'direct' | 'indirect' | 'mixed' | 'prepositional' | 'free-indirect';

/** What the source does with the content. An intention never makes a claim attributed. */
export type AttributionMode = 'assertion' | 'belief' | 'intention';

/**
 * Who says it: the words that stand for them (of a continued quotation, in a sentence before), and the fullest name that the
 * article gives them; null where the words name nobody that a reader could find ("critics", "sources").
 */
export interface Source extends Span {
  readonly name: string | null;
}

export interface Attribution {
  readonly type: AttributionType;
  readonly mode: AttributionMode;
  /** null when no words stand for whoever says it. */
  readonly source: Source | null;
  /** One span or several ("merkte … op"); null for a continued quotation and for free indirect speech. */
  readonly cue: readonly Span[] | null;
  readonly content: readonly Span[];
  /** Index, in the same sentence, of the attribution that this one is nested in; else null. */
  readonly via: number | null;
  /** Calibrated, 0..1. */
  readonly confidence: number;
  /** Plain reasons, strongest first. */
  readonly why: readonly string[];
}

/** A clause that asserts one thing. `id` is unique in its article ("c1", "c2", …, in reading order). */
export interface Claim extends Span {
  readonly id: string;
  readonly status: Status;
}

export interface Sentence extends Span {
  readonly kind: SentenceKind;
  /** null unless kind is claim; derived from the claims. */
  readonly status: Status | null;
  readonly claims: readonly Claim[];
  readonly attributions: readonly Attribution[];
}

/** What an article, or the story file, says of where it was published. A credited agency is no outlet. */
export interface Outlet {
  readonly value: string;
  readonly from: 'text' | 'story-file' | 'file-name';
}

/** A name that the article mentions, with the spans of its mentions; `name` is the fullest form in the article. */
export interface NamedEntity {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'place' | 'unknown';
  readonly mentions: readonly Span[];
}

/** The analysis of one text alone. Immutable. */
export interface Article {
  readonly text: string;
  /** BCP 47; 'und' where no profile fits: then sentences are cut, but nobody is said to vouch for anything. */
  readonly language: string;
  readonly outlet: Outlet | null;
  /** ISO 8601 (a date, or date and time) or null: what the text itself or the story file says. */
  readonly publishedAt: string | null;
  /** Agencies and outlets that the whole version credits. */
  readonly provenance: readonly string[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly NamedEntity[];
  /** The text as a whole speaks in the first person (an address, a letter, a debate): whoever speaks vouches for it. */
  readonly spoken?: boolean;
}

/** What the text does not say of itself; from the story file. */
export interface VersionDetails {
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  /** ISO 8601. */
  readonly published?: string;
  /** ISO 8601. */
  readonly retrieved?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** One article of a story. `path` is any stable key: a relative path for the command line, a URI in the editor. */
export interface Version {
  readonly path: string;
  readonly article: Article;
  readonly details?: VersionDetails;
}

export type DivergenceKind = 'figure' | 'date' | 'status' | 'polarity' | 'modality' | 'agent' | 'source' | 'term' | 'number' | 'omission';

export interface Divergence {
  readonly kind: DivergenceKind;
  /** The words that differ; for an omission the empty span where the detail would stand. */
  readonly here: Span;
  readonly there: Span;
  /** One plain sentence. */
  readonly summary: string;
}

/** A passage of another version that carries the same claim (or, as `related`, the same matter at another event). */
export interface Parallel extends Span {
  /** The other version's path. */
  readonly path: string;
  /** The part of this sentence that it matches. */
  readonly here: Span;
  /** Calibrated, 0..1. */
  readonly score: number;
  readonly divergences: readonly Divergence[];
}

/** The passages of the other versions for one sentence, best first. */
export interface SentenceParallels {
  readonly parallels: readonly Parallel[];
  readonly related: readonly Parallel[];
}

/** Versions that copy or translate one text. The origins of a story are a partition of its versions. */
export interface Origin {
  readonly versions: readonly string[];
  readonly evidence: string;
}

/** The analysis of a story: what its versions say beside each other. */
export interface Story {
  readonly versions: readonly Version[];
  /** By version path: one entry for each sentence of that version's article, same order. */
  readonly passages: ReadonlyMap<string, readonly SentenceParallels[]>;
  readonly origins: readonly Origin[];
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a rule reports. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  /** Already in plain words of the interface language of the caller's choice; English by default. */
  readonly message: string;
  /** Index of the sentence that it stands in. */
  readonly sentence: number;
  /** The same claim in other versions that speaks to the finding. */
  readonly related: readonly { readonly path: string; readonly start: number; readonly end: number; readonly message: string }[];
}
