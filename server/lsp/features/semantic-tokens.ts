import { type Connection, type Range, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import type { Sentence, Span } from '../../core';
import { rangeOf, spanOf } from '../positions';
import type { Snapshot } from '../snapshot';
import type { Stories, View } from '../stories';

/** Types of token, in the order of their numbers. */
export const legend: SemanticTokensLegend = { tokenTypes: ['source', 'cue', 'content'], tokenModifiers: [] };

const source = 0;
const cue = 1;
const content = 2;
const none = 255;

/** Who says it, by which words, and what: each in its own colour. */
export function registerSemanticTokens(connection: Connection, stories: Stories): void {
  connection.languages.semanticTokens.on(async ({ textDocument }, token) => {
    const view = await stories.view(textDocument.uri, token);
    return view ? tokensOf(view, null) : null;
  });
  connection.languages.semanticTokens.onRange(async ({ textDocument, range }, token) => {
    const view = await stories.view(textDocument.uri, token);
    return view ? tokensOf(view, range) : null;
  });
}

function tokensOf(view: View, within: Range | null): { data: number[] } {
  const wanted = within ? spanOf(view.snapshot, within) : { start: 0, end: Number.POSITIVE_INFINITY };
  const builder = new SemanticTokensBuilder();
  for (const sentence of view.version.article.sentences) {
    if (sentence.end <= wanted.start || sentence.attributions.length === 0) continue;
    if (sentence.start >= wanted.end) break;
    for (const piece of paint(sentence)) pushLines(builder, view.snapshot, piece);
  }
  return { data: builder.build().data };
}

/** The sentence in one colour a unit: what somebody says may hold further sources and cues, and those win. */
function paint(sentence: Sentence): (Span & { type: number })[] {
  const colours = new Uint8Array(sentence.end - sentence.start).fill(none);
  const fill = (span: Span, type: number) =>
    colours.fill(type, Math.max(0, span.start - sentence.start), Math.max(0, span.end - sentence.start));
  for (const attribution of sentence.attributions) for (const span of attribution.content) fill(span, content);
  for (const attribution of sentence.attributions) {
    if (attribution.source) fill(attribution.source, source);
    for (const span of attribution.cue ?? []) fill(span, cue);
  }
  const pieces: (Span & { type: number })[] = [];
  for (let start = 0; start < colours.length; ) {
    let end = start + 1;
    while (end < colours.length && colours[end] === colours[start]) end++;
    if (colours[start] !== none) pieces.push({ start: sentence.start + start, end: sentence.start + end, type: colours[start]! });
    start = end;
  }
  return pieces;
}

/** A token may not go over the end of a line. */
function pushLines(builder: SemanticTokensBuilder, snapshot: Snapshot, { start, end, type }: Span & { type: number }): void {
  let from = start;
  for (const line of snapshot.text.slice(start, end).split(/\r\n|\r|\n/)) {
    if (line.length > 0) {
      const at = rangeOf(snapshot, { start: from, end: from }).start;
      builder.push(at.line, at.character, line.length, type, 0);
    }
    from += line.length;
    from += snapshot.text.startsWith('\r\n', from) ? 2 : 1;
  }
}
