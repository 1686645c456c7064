import type { Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core';
import type { Snapshot } from './snapshot';

/**
 * The one place where spans (UTF-16 offsets into a snapshot) become ranges (lines and characters), and positions become
 * offsets. Lines are cut as the document synchronisation cuts them, so that both always agree.
 */
const lines = new WeakMap<Snapshot, TextDocument>();

function linesOf(snapshot: Snapshot): TextDocument {
  let known = lines.get(snapshot);
  if (!known) {
    known = TextDocument.create(snapshot.uri, snapshot.languageId, snapshot.version ?? 0, snapshot.text);
    lines.set(snapshot, known);
  }
  return known;
}

/** The range of a span. */
export function rangeOf(snapshot: Snapshot, span: Span): Range {
  const text = linesOf(snapshot);
  return { start: text.positionAt(span.start), end: text.positionAt(span.end) };
}

/** The offset of a position; a position beyond the end of a line counts as that end. */
export function offsetAt(snapshot: Snapshot, position: Position): number {
  return linesOf(snapshot).offsetAt(position);
}

/** The span of a range. */
export function spanOf(snapshot: Snapshot, range: Range): Span {
  return { start: offsetAt(snapshot, range.start), end: offsetAt(snapshot, range.end) };
}
