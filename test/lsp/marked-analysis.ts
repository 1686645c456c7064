import type { Article, Attribution, Parallel, Sentence, Story, Version } from '../../server/core';
import { type Analysis, coreAnalysis } from '../../server/lsp/analysis';

/**
 * An analysis that reads its verdicts off the text, so that tests of the protocol do not hang on linguistics. A text that
 * starts with `# ` is an article, each line of it a sentence: `# headline`; `NAME said: claim`, or with nobody's name `It
 * was said: claim`; any other line is a claim in the outlet's own voice. Lines that end in the same `[key]` are
 * parallel; `[~key]` marks a passage of another event.
 */
export class MarkedAnalysis implements Analysis {
  /** How often a text was analysed, and stories were compared. */
  articles = 0;
  comparisons = 0;
  /** While false, analyses of articles do not come to an end. */
  open = true;

  *article(text: string): Generator<void, Article, void> {
    this.articles++;
    do yield;
    while (!this.open);
    const sentences: Sentence[] = [];
    for (const match of text.matchAll(/[^\r\n]+/g)) sentences.push(sentenceOf(match[0], match.index));
    let claims = 0;
    return {
      text,
      language: 'en',
      outlet: null,
      publishedAt: null,
      provenance: [],
      entities: [],
      sentences: sentences.map((each) => ({ ...each, claims: each.claims.map((claim) => ({ ...claim, id: `c${++claims}` })) })),
    };
  }

  *compare(versions: readonly Version[]): Generator<void, Story, void> {
    this.comparisons++;
    yield;
    const passagesOf = (version: Version, sentence: Sentence) => {
      const key = keyOf(version, sentence);
      const found = (same: boolean): Parallel[] =>
        versions
          .filter((other) => other !== version && key !== '')
          .flatMap((other) =>
            other.article.sentences
              .filter((each) => keyOf(other, each) === (same ? key : `~${key}`))
              .map(({ start, end }) => ({ path: other.path, start, end, here: sentence, score: 0.9, divergences: [] })),
          );
      return { parallels: found(true), related: found(false) };
    };
    return {
      versions,
      passages: new Map(versions.map((each) => [each.path, each.article.sentences.map((sentence) => passagesOf(each, sentence))])),
      origins: versions.map(({ path }) => ({ versions: [path], evidence: 'by hand' })),
    };
  }

  findings = coreAnalysis.findings;

  decide(text: string) {
    return text.startsWith('# ') ? { isArticle: true, reason: 'It is marked.' } : { isArticle: false, reason: 'It is not marked.' };
  }
}

const keyOf = (version: Version, sentence: Sentence) =>
  /\[(~?\w+)\]$/.exec(version.article.text.slice(sentence.start, sentence.end))?.[1] ?? '';

function sentenceOf(line: string, start: number): Sentence {
  const end = start + line.length;
  if (line.startsWith('# ')) return { start, end, kind: 'headline', status: null, claims: [], attributions: [] };
  const said = /^(It was|.+?) (said): /.exec(line);
  if (!said)
    return {
      start,
      end,
      kind: 'claim',
      status: 'unattributed',
      claims: [{ id: '', start, end, status: 'unattributed' }],
      attributions: [],
    };
  const name = said[1]!;
  const named = name !== 'It was';
  const content = { start: start + said[0].length, end };
  const cue = start + name.length + 1;
  const status = named ? 'attributed' : 'anonymous';
  const attribution: Attribution = {
    type: 'indirect',
    mode: 'assertion',
    source: named ? { start, end: start + name.length, name } : null,
    cue: [{ start: cue, end: cue + 4 }],
    content: [content],
    via: null,
    confidence: 0.93,
    why: ['the line is marked'],
  };
  return { start, end, kind: 'claim', status, claims: [{ id: '', ...content, status }], attributions: [attribution] };
}
