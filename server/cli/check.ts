import path from 'node:path';
import { atLeast, type CheckedVersion, type Severity } from '../core';

/** From which severity on `check` fails; 'never': whatever it finds. */
export const bounds = ['error', 'warning', 'information', 'hint', 'never'] as const;
export type Bound = (typeof bounds)[number];

/**
 * One line a finding, `file:line:col severity rule message`. Lines and columns count from 1, columns in UTF-16 units.
 * @param root what the paths are relative to; the file is printed so that it can be opened from the working directory
 */
export function* findingLines(documents: readonly CheckedVersion[], root: string): Generator<string> {
  for (const { version, findings } of documents) {
    const starts = lineStarts(version.article.text);
    const file = path.join(root, version.path);
    let line = 0;
    for (const { start, severity, rule, message } of findings) {
      // Findings come in reading order.
      while (line + 1 < starts.length && starts[line + 1]! <= start) line++;
      yield `${file}:${line + 1}:${start - starts[line]! + 1} ${severity} ${rule} ${message}\n`;
    }
  }
}

/** True where some finding is at or above the bound. */
export function fails(documents: readonly CheckedVersion[], bound: Bound): boolean {
  return (
    bound !== 'never' && documents.some(({ findings }) => findings.some((finding) => atLeast(finding.severity, bound satisfies Severity)))
  );
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
  return starts;
}
