import type { Analysis } from './analysis';
import { matchesGlob } from './glob';
import type { DocumentState } from './messages';
import type { Settings } from './settings';
import type { Snapshot } from './snapshot';
import { fileNameOf, keyOf, pathBelow } from './uris';
import * as words from './words';

/** Whether a document is read as an article, and why. */
export type Decision = Pick<DocumentState, 'isArticle' | 'reason' | 'decidedBy'>;

/** What a decision is made of, beside the document itself. */
export interface Circumstances {
  readonly settings: Settings;
  /** Whether a story file lists it as a version. */
  readonly listed: boolean;
  /** Names of the other files in the folder that may be versions. */
  readonly siblings: readonly string[];
}

/** Languages whose documents may be articles; all others are not looked at. */
const readable = new Set(['plaintext', 'markdown']);

/** Decides which documents are articles (the user first, then the language, the story file, the settings, and last the text) and in which language one is set to be. */
export class Decisions {
  readonly #byUser = new Map<string, boolean>();

  /** @param roots the workspace folders at the moment; globs are matched below them */
  constructor(
    private readonly analysis: Analysis,
    private readonly roots: () => readonly string[],
  ) {}

  /** Takes the user's word for a document; null takes it back. */
  set(uri: string, isArticle: boolean | null): void {
    if (isArticle === null) this.#byUser.delete(keyOf(uri));
    else this.#byUser.set(keyOf(uri), isArticle);
  }

  decide(document: Snapshot, { settings, listed, siblings }: Circumstances): Decision {
    const chosen = this.#byUser.get(keyOf(document.uri));
    if (chosen !== undefined) return { isArticle: chosen, decidedBy: 'user', reason: words.decidedByUser };
    if (document.languageId === 'article') return { isArticle: true, decidedBy: 'language', reason: words.decidedByLanguage };
    if (this.#matches(settings.articles.exclude, document.uri))
      return { isArticle: false, decidedBy: 'setting', reason: words.excludedBySetting };
    if (listed) return { isArticle: true, decidedBy: 'setting', reason: words.listedInStoryFile };
    if (this.#matches(settings.articles.include, document.uri))
      return { isArticle: true, decidedBy: 'setting', reason: words.includedBySetting };
    if (!readable.has(document.languageId)) return { isArticle: false, decidedBy: 'language', reason: words.otherLanguage };
    const { isArticle, reason } = this.analysis.decide(document.text, fileNameOf(document.uri), siblings);
    return { isArticle, reason, decidedBy: 'text' };
  }

  /** The language that the settings give a document: the most specific glob that matches, then the setting for all; undefined where it is to be recognised. */
  languageOf(uri: string, settings: Settings): string | undefined {
    const language = settings.languages.find(({ glob }) => this.#matches([glob], uri))?.language ?? settings.language;
    return language === 'auto' ? undefined : language;
  }

  /** A pattern without a slash is asked of the file name alone, as in the settings of VS Code. */
  #matches(patterns: readonly string[], uri: string): boolean {
    const path =
      this.roots()
        .map((root) => pathBelow(root, uri))
        .find((each) => each !== null) ?? keyOf(uri).replace(/^[^:]*:\/*/, '');
    return patterns.some((pattern) => matchesGlob(pattern.includes('/') ? pattern : `**/${pattern}`, path));
  }
}
