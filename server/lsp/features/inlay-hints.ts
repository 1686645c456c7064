import type { Connection, InlayHint } from 'vscode-languageserver';
import type { Article, Source } from '../../core';
import { oneLine, shortened } from '../escape';
import { rangeOf, spanOf } from '../positions';
import type { Stories } from '../stories';
import * as words from '../words';

/** The longest name of a hint, in UTF-16 units. */
const longestName = 60;

/** Behind a source that is a pronoun or a description: whom the article means. Off unless the user wants it. */
export function registerInlayHints(connection: Connection, stories: Stories): void {
  connection.languages.inlayHint.on(async ({ textDocument, range }, token): Promise<InlayHint[] | null> => {
    const view = await stories.view(textDocument.uri, token);
    if (!view?.settings.inlayHints) return null;
    const wanted = spanOf(view.snapshot, range);
    const { article } = view.version;
    return sourcesOf(article)
      .filter(({ end }) => end >= wanted.start && end <= wanted.end)
      .flatMap((source) => {
        const hint = hintFor(article.text.slice(source.start, source.end), source.name);
        const { end } = rangeOf(view.snapshot, source);
        return hint ? [{ position: end, label: `→ ${hint.label}`, tooltip: hint.tooltip, paddingLeft: true }] : [];
      });
  });
}

/** The sources that have a name, one for each place: a quotation that goes on has its source in a sentence before. */
function sourcesOf(article: Article): (Source & { readonly name: string })[] {
  const sources = article.sentences.flatMap((sentence) => sentence.attributions.flatMap(({ source }) => source ?? []));
  const named = sources.filter((source): source is Source & { readonly name: string } => source.name !== null);
  return [...new Map(named.map((source) => [source.end, source])).values()].sort((a, b) => a.end - b.end);
}

/** How the analysis writes that a pronoun may mean several people. */
const mark = ' (unclear)';

function hintFor(source: string, name: string): { readonly label: string; readonly tooltip: string } | null {
  const shown = shortened(source, longestName);
  if (name.endsWith(mark)) return { label: words.unclear, tooltip: words.hintUnclear(shown) };
  if (saysName(source, name)) return null;
  return { label: shortened(name, longestName), tooltip: words.hintNames(shown, oneLine(name)) };
}

/** Whether words hold the name or a part of it, be it with another ending ("Aliyev", "Иванову"). Small words between names tell nothing. */
function saysName(source: string, name: string): boolean {
  const parts = wordsOf(name);
  const telling = parts.filter((part) => part !== part.toLowerCase());
  return wordsOf(source).some((word) =>
    (telling.length > 0 ? telling : parts).some((part) => alike(word.toLowerCase(), part.toLowerCase())),
  );
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Of short words all counts, of long ones the beginning. */
function alike(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  return common === a.length && common === b.length ? common > 1 : common >= 4 && common >= Math.max(a.length, b.length) - 3;
}
