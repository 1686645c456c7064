import { strict as assert } from 'node:assert';
import { type Article, analyzeArticle, run, type Sentence } from '../../server/core';

/** What is expected of the last sentence of a text; a field left out is not asked about. */
export interface Case {
  readonly text: string;
  readonly status: string | null;
  /** Resolved name of the source that speaks last; null where nobody is named. */
  readonly source?: string | null;
  readonly cue?: string | null;
  readonly content?: string;
  readonly type?: string;
}

/** The words of spans, their gaps marked by an ellipsis; null where there are no spans. */
export const words = (article: Article, spans: readonly { start: number; end: number }[] | null): string | null =>
  spans?.map((s) => article.text.slice(s.start, s.end)).join(' … ') ?? null;

export const last = (article: Article): Sentence => article.sentences.at(-1)!;

/** Reads texts in a language and declares one test per case; `before` stands in front of the text of every case. */
export function grammarOf(language: string, before = '') {
  const read = (text: string): Article => run(analyzeArticle(text, { language }));
  const check = (cases: readonly Case[]): void => {
    for (const { text, status, source, cue, content, type } of cases)
      it(text, () => {
        const article = read(before + text);
        const sentence = last(article);
        const said = sentence.attributions.filter((a) => a.mode === 'assertion').at(-1);
        assert.equal(sentence.status, status, JSON.stringify(sentence.attributions, null, 1));
        if (source !== undefined) assert.equal(said?.source?.name ?? null, source);
        if (cue !== undefined) assert.equal(words(article, said?.cue ?? null), cue);
        if (content !== undefined) assert.equal(words(article, said?.content ?? null), content);
        if (type !== undefined) assert.equal(said?.type, type);
      });
  };
  return { read, check };
}
