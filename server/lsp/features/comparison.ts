import type { Connection } from 'vscode-languageserver';
import { type Divergence, overlap, type Parallel, type Span, versionLabel, voiceOf } from '../../core';
import type { StoryVersion } from '../group';
import * as wire from '../messages';
import { claimsOf, passagesFor } from '../passages';
import { rangeOf } from '../positions';
import type { Stories, View } from '../stories';
import { fileNameOf } from '../uris';

/** The versions of a story beside each other, a column a version, a row a claim. */
export function registerComparison(connection: Connection, stories: Stories): void {
  connection.onRequest(wire.comparison, async ({ uri }: wire.ComparisonParams, token): Promise<wire.ComparisonResult> => {
    const view = await stories.view(uri, token, 'story');
    return view && tableOf(view);
  });
}

/** First the claims of the document that was asked for, in its order; then those that only other versions have. */
function tableOf(view: View): wire.ComparisonTable {
  const own = view.state.versions.get(view.version.path)!;
  const columns = [own, ...[...view.state.versions.values()].filter((each) => each !== own)];
  const shown = new Map(columns.map((column) => [column.version.path, [] as Span[]]));
  const rows: wire.ComparisonRow[] = [];
  for (const column of columns)
    for (const { claim, index } of claimsOf(column.version.article)) {
      // A claim that a row above shows already, as the parallel of another, needs no row of its own.
      if (column !== own && shown.get(column.version.path)!.some((span) => 2 * overlap(span, claim) >= claim.end - claim.start)) continue;
      const passages = passagesFor(view.state.story.passages.get(column.version.path)?.[index], claim);
      for (const parallel of passages.parallels) shown.get(parallel.path)?.push(parallel);
      const cell = (other: StoryVersion): wire.ComparisonCell =>
        other === column ? { passages: [passageOf(other, claim, [])], related: [] } : cellOf(other, passages.parallels, passages.related);
      rows.push({ cells: columns.map(cell) });
    }
  return { base: own.snapshot.uri, columns: columns.map(columnOf), rows };
}

function columnOf({ snapshot, version }: StoryVersion): wire.ComparisonColumn {
  return {
    uri: snapshot.uri,
    label: versionLabel(version),
    fileName: fileNameOf(snapshot.uri),
    language: version.article.language,
    publishedAt: version.article.publishedAt ?? version.details?.published ?? null,
  };
}

function cellOf(there: StoryVersion, parallels: readonly Parallel[], related: readonly Parallel[]): wire.ComparisonCell {
  const passagesIn = (some: readonly Parallel[]) =>
    some.filter((each) => each.path === there.version.path).map((each) => passageOf(there, each, each.divergences));
  return { passages: passagesIn(parallels), related: passagesIn(related) };
}

function passageOf({ snapshot, version }: StoryVersion, span: Span, divergences: readonly Divergence[]): wire.ComparisonPassage {
  const { text } = version.article;
  const voice = voiceOf(version.article, span);
  return {
    text: text.slice(span.start, span.end),
    range: rangeOf(snapshot, span),
    status: voice.status,
    source: voice.status === 'attributed' ? (voice.attribution?.source?.name ?? null) : null,
    divergences: divergences.map(({ kind, there, summary }) => ({ kind, words: text.slice(there.start, there.end), summary })),
  };
}
