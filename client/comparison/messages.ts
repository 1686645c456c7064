/** What the extension and the comparison page say to each other: plain types, no imports of either side. */
import type { ComparisonTable, WireRange } from '../../server/lsp/messages';

/** The words of the page in the language of the interface. `{0}` stands for what the page puts in. */
export interface Words {
  /** BCP 47: the language of the interface, in which the page writes dates and names of languages. */
  readonly locale: string;
  readonly caption: string;
  readonly orderOf: string;
  readonly keys: string;
  readonly claim: string;
  readonly source: string;
  readonly nobodyNamed: string;
  readonly ownVoice: string;
  readonly noPassage: string;
  readonly anotherEvent: string;
  readonly difference: string;
  readonly languageUnknown: string;
  readonly tryAgain: string;
}

/** Extension → page. A `note` stands in for the table, or above it, where there is something to tell. */
export type ToPage =
  | { readonly kind: 'words'; readonly words: Words }
  | { readonly kind: 'table'; readonly table: ComparisonTable; readonly note: string | null }
  | { readonly kind: 'note'; readonly text: string; readonly busy: boolean; readonly canRetry: boolean };

/** Page → extension. */
export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'retry' }
  /** Another version gives the rows their order. */
  | { readonly kind: 'base'; readonly uri: string }
  /** A passage is to be opened; `stay` leaves the focus in the table. */
  | { readonly kind: 'open'; readonly uri: string; readonly range: WireRange; readonly stay: boolean };

/** What the page keeps over a reload of the window. */
export interface PageState {
  /** URI of the version that gives the rows their order. */
  readonly base: string;
  readonly place: Place | null;
}

/** Where the reader is in the table. */
export interface Place {
  /** Pixels. */
  readonly left: number;
  /** The uppermost row on the screen, and how far above the edge it begins, in pixels. */
  readonly top: { readonly row: Mark; readonly offset: number } | null;
  /** The passage, or empty cell, that has the focus or had it last. */
  readonly current: (Mark & { readonly column: string; readonly index: number }) | null;
}

/** How something is found again after the table changed: by what it says, else by where it stood. */
export interface Mark {
  readonly key: string;
  readonly row: number;
}
