import type { Article, Sentence, VersionDetails } from './model';
import type { Steps } from './steps';

export interface ArticleOptions {
  /** BCP 47; detected unless given. */
  readonly language?: string;
  readonly details?: VersionDetails;
  /** For the outlet where neither the text nor the details tell; without folders. */
  readonly fileName?: string;
}

/** Analyses one text alone. Never throws, whatever the text holds. */
export function* analyzeArticle(text: string, options: ArticleOptions = {}): Steps<Article> {
  const sentences: Sentence[] = [];
  for (const match of text.matchAll(/[^\n.]+\.?/g)) {
    if (!match[0].trim()) continue;
    const start = match.index + match[0].length - match[0].trimStart().length;
    const end = match.index + match[0].trimEnd().length;
    sentences.push({
      start,
      end,
      kind: 'claim',
      status: 'unattributed',
      claims: [{ id: `c${sentences.length + 1}`, start, end, status: 'unattributed' }],
      attributions: [],
    });
    yield;
  }
  return {
    text,
    language: options.language ?? 'en',
    outlet: null,
    publishedAt: null,
    provenance: [],
    sentences,
    entities: [],
  };
}
