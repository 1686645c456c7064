import { type Connection, type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Article, Sentence, Span } from '../../core';
import { voiceOfClaim } from '../../core';
import type { Client } from '../client';
import { shortened } from '../escape';

import { rangeOf } from '../positions';
import type { Stories, View } from '../stories';
import { statusInOutline } from '../words';

/** Longest name in the outline, in UTF-16 units. */
const longestName = 60;

/** The outline: headline and subheads, and the paragraphs with their claims. */
export function registerSymbols(connection: Connection, stories: Stories, client: () => Client): void {
  connection.onDocumentSymbol(async ({ textDocument }, token): Promise<DocumentSymbol[] | SymbolInformation[] | null> => {
    const view = await stories.view(textDocument.uri, token);
    if (!view) return null;
    const symbols = symbolsOf(view);
    return client().nestedSymbols ? symbols : flat(symbols, view.snapshot.uri, '');
  });
}

function symbolsOf(view: View): DocumentSymbol[] {
  const { article } = view.version;
  const heading = ({ kind }: Sentence) => kind === 'headline' || kind === 'subhead';
  return paragraphsOf(article).flatMap((sentences) => {
    const headings = sentences.filter(heading).map((sentence) => symbol(view, sentence, SymbolKind.String, ''));
    const body = sentences.filter((sentence) => !heading(sentence));
    const children = body.flatMap((sentence) => sentence.claims.map((claim) => claimSymbol(view, sentence, claim)));
    if (children.length === 0) return headings;
    const whole = { start: body[0]!.start, end: Math.max(...body.map((each) => each.end)) };
    return [...headings, { ...symbol(view, whole, SymbolKind.Namespace, ''), children }];
  });
}

function claimSymbol(view: View, sentence: Sentence, claim: Sentence['claims'][number]): DocumentSymbol {
  const source = voiceOfClaim(sentence, claim).attribution?.source?.name;
  return symbol(view, claim, SymbolKind.Field, source ?? statusInOutline[claim.status]);
}

function symbol(view: View, span: Span, kind: SymbolKind, detail: string): DocumentSymbol {
  const range = rangeOf(view.snapshot, span);
  const name = shortened(view.version.article.text.slice(span.start, span.end), longestName) || '…';
  return { name, kind, range, selectionRange: range, ...(detail ? { detail } : {}) };
}

/** Sentences by paragraph. Where the text parts paragraphs with empty lines, other line ends part nothing. */
function paragraphsOf({ text, sentences }: Article): Sentence[][] {
  const lineEnds = (gap: string) => gap.split(/\r\n|\r|\n/).length - 1;
  const gaps = sentences.map((sentence, index) => (index === 0 ? 0 : lineEnds(text.slice(sentences[index - 1]!.end, sentence.start))));
  const parting = gaps.some((gap) => gap > 1) ? 2 : 1;
  const paragraphs: Sentence[][] = [];
  sentences.forEach((sentence, index) => {
    if (index === 0 || gaps[index]! >= parting) paragraphs.push([sentence]);
    else paragraphs.at(-1)!.push(sentence);
  });
  return paragraphs;
}

function flat(symbols: readonly DocumentSymbol[], uri: string, container: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(container ? { containerName: container } : {}) },
    ...flat(children ?? [], uri, name),
  ]);
}
