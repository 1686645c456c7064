import type { Article, SentenceKind, Version } from '../../server/core/model';

/** An article of one sentence a line, for tests that must not depend on how sentences are found. A line "# …" is the headline. */
export function plainArticle(text: string, language: string, publishedAt: string | null = null): Article {
  const sentences: Article['sentences'][number][] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const lead = line.startsWith('# ') ? 2 : 0;
    const span = { start: at + lead, end: at + line.length };
    const kind: SentenceKind = lead ? 'headline' : 'claim';
    if (line.trim())
      sentences.push({
        ...span,
        kind,
        status: lead ? null : 'unattributed',
        claims: lead ? [] : [{ id: `c${sentences.length + 1}`, ...span, status: 'unattributed' }],
        attributions: [],
      });
    at += line.length + 1;
  }
  return { text, language, outlet: null, publishedAt, provenance: [], sentences, entities: [] };
}

/** The version that a plain text is. */
export const plainVersion = (path: string, lines: readonly string[], language: string, publishedAt: string | null = null): Version => ({
  path,
  article: plainArticle(lines.join('\n'), language, publishedAt),
});
