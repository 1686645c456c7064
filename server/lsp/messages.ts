/**
 * What client and server say to each other beyond the Language Server Protocol: method names and plain types, no imports,
 * so that either side may use any version of the protocol libraries.
 */

/** Server → client request. All files below a folder that may be versions (`.txt`, `.md`, `.article`), as URIs. */
export const listFiles = 'synoptic/listFiles';
export interface ListFilesParams {
  readonly folder: string;
}
export type ListFilesResult = readonly string[];

/** Server → client request. The bytes of a file as base64, or null where it cannot be read. Works for virtual files too. */
export const readFile = 'synoptic/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export type ReadFileResult = { readonly base64: string } | { readonly error: string };

/** Server → client notification: how the server sees an open document. */
export const documentState = 'synoptic/documentState';
export interface DocumentState {
  readonly uri: string;
  readonly isArticle: boolean;
  /** Plain reason for the decision. */
  readonly reason: string;
  readonly decidedBy: 'language' | 'user' | 'setting' | 'text';
  /** BCP 47 or 'und'. */
  readonly language: string;
  readonly versions: number;
  readonly claims: number;
  readonly withoutSource: number;
}

/** Client → server notification: the user says that a document is (not) an article; null takes that back. */
export const setArticle = 'synoptic/setArticle';
export interface SetArticleParams {
  readonly uri: string;
  readonly isArticle: boolean | null;
}

/** Client → server request: the analysis report (`analysis-report/1`) of the story of a document. */
export const analysisReport = 'synoptic/analysisReport';
export interface AnalysisReportParams {
  readonly uri: string;
}

/** Client → server request: why a passage was read as attributed, or not. */
export const explainAttribution = 'synoptic/explainAttribution';
export interface ExplainAttributionParams {
  readonly uri: string;
  readonly position: WirePosition;
}
/** null where the document is no article. */
export type ExplainAttributionResult = AttributionExplanation | null;
export interface AttributionExplanation {
  /** One plain sentence: who says so, or that nobody is named. */
  readonly summary: string;
  /** In reading order: what kind of evidence it is, and the evidence. Plain text on one line, of the article in part. */
  readonly parts: readonly { readonly label: string; readonly detail: string }[];
}

/** Client → server request: the parallel passage to go to from a position. */
export const parallelPassage = 'synoptic/parallelPassage';
export interface ParallelPassageParams {
  readonly uri: string;
  readonly position: WirePosition;
  readonly direction: 'next' | 'previous';
}
export type ParallelPassageResult = WireLocation | null;

/** Client → server request: the comparison table of the story of a document. */
export const comparison = 'synoptic/comparison';
export interface ComparisonParams {
  readonly uri: string;
}
/** null where the document is no article. */
export type ComparisonResult = ComparisonTable | null;

/** Server → client notification: analyses of this story changed; a comparison that shows it asks again. */
export const storyChanged = 'synoptic/storyChanged';
export interface StoryChangedParams {
  readonly uris: readonly string[];
}

/**
 * Stands beside the settings in the client's answer to `workspace/configuration`, under this name: `synoptic.lexicon` as each
 * level of settings has it, the weakest first. VS Code itself would put the list of one level in the place of another's;
 * these are to be united. A client without levels gives `lexicon` alone.
 */
export const lexiconLevels = 'lexiconLevels';
export interface LexiconLevel {
  readonly level: 'user' | 'workspace' | 'folder';
  readonly value: unknown;
}

export interface WirePosition {
  readonly line: number;
  readonly character: number;
}
export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}
export interface WireLocation {
  readonly uri: string;
  readonly range: WireRange;
}

export interface ComparisonTable {
  /** The version that gives the rows their order: the document that was asked for. */
  readonly base: string;
  readonly columns: readonly ComparisonColumn[];
  readonly rows: readonly ComparisonRow[];
}
export interface ComparisonColumn {
  readonly uri: string;
  /** Outlet or file name. */
  readonly label: string;
  readonly fileName: string;
  readonly language: string;
  readonly publishedAt: string | null;
}
/** One claim; `cells` has one entry per column, in the order of the columns. */
export interface ComparisonRow {
  readonly cells: readonly ComparisonCell[];
}
/** What one version says; empty `passages` means that no matching passage was found in it. */
export interface ComparisonCell {
  readonly passages: readonly ComparisonPassage[];
  /** Passages of another event on the same matter. */
  readonly related: readonly ComparisonPassage[];
}
export interface ComparisonPassage {
  readonly text: string;
  readonly range: WireRange;
  readonly status: 'attributed' | 'anonymous' | 'unattributed' | null;
  /** Who says it; null unless attributed. */
  readonly source: string | null;
  readonly divergences: readonly { readonly kind: string; readonly words: string; readonly summary: string }[];
}

/**
 * The client's command that a code lens runs, and its arguments: where the claim stands, and its parallel passages if they
 * are known already; without them the client asks for the references at that position.
 */
export const showParallels = 'synoptic.showParallels';
export type ShowParallelsArguments = readonly [uri: string, position: WirePosition, passages?: readonly WireLocation[]];
