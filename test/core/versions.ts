import type { NamedEntity, Parallel, Sentence, SentenceParallels, Span, Status, Story, Version } from '../../server/core';

/** One sentence: its words, who vouches for it, and the name of the source. */
export interface Line {
  readonly text: string;
  readonly status: Status | null;
  readonly source?: string;
}

/** A version of hand-made sentences, one a line, each a single claim; `status` null makes a headline. */
export function version(path: string, language: string, lines: readonly Line[], names: readonly string[] = []): Version {
  const text = lines.map((line) => line.text).join('\n');
  let at = 0;
  const sentences = lines.map((line, index): Sentence => {
    const span: Span = { start: at, end: at + line.text.length };
    at = span.end + 1;
    if (line.status === null) return { ...span, kind: 'headline', status: null, claims: [], attributions: [] };
    return {
      ...span,
      kind: 'claim',
      status: line.status,
      claims: [{ ...span, id: `c${index + 1}`, status: line.status }],
      attributions: line.source === undefined ? [] : [attribution(span, line.source)],
    };
  });
  const entities = names.map((name): NamedEntity => {
    const start = text.indexOf(name);
    return { name, kind: 'unknown', mentions: [{ start, end: start + name.length }] };
  });
  const article = { text, language, outlet: null, publishedAt: null, provenance: [], sentences, entities };
  return { path, article };
}

function attribution(span: Span, name: string): Sentence['attributions'][number] {
  const source = { start: span.start, end: span.start + 1, name };
  return { type: 'indirect', mode: 'assertion', source, cue: [span], content: [span], via: null, confidence: 0.9, why: ['by hand'] };
}

/** A parallel between two whole sentences. */
export function parallel(from: Version, sentence: number, to: Version, there: number): Parallel {
  const here = from.article.sentences[sentence]!;
  const other = to.article.sentences[there]!;
  return {
    path: to.path,
    start: other.start,
    end: other.end,
    here: { start: here.start, end: here.end },
    score: 0.9,
    divergences: [],
  };
}

/** A story in which the first version has these passages and the others none. */
export function story(versions: readonly Version[], first: Readonly<Record<number, Partial<SentenceParallels>>>): Story {
  const passages = versions.map((each, index): [string, SentenceParallels[]] => [
    each.path,
    each.article.sentences.map((_, at) => ({ parallels: [], related: [], ...(index === 0 ? first[at] : {}) })),
  ]);
  return { versions, passages: new Map(passages), origins: versions.map((each) => ({ versions: [each.path], evidence: 'by hand' })) };
}
