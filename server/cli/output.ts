import type { AnalysisReport } from '../core';
import type { Progress } from './analysis';
import type { Notice } from './files';

/** The report in pieces, one line a document: no piece grows with the number of documents. */
export function* reportPieces({ documents, ...rest }: AnalysisReport): Generator<string> {
  const { schema, ...tail } = rest;
  yield `{"schema":${JSON.stringify(schema)},"documents":[`;
  for (const [index, document] of documents.entries()) yield `${index ? ',' : ''}\n${JSON.stringify(document)}`;
  yield '\n]';
  for (const [name, value] of Object.entries(tail)) yield `,\n${JSON.stringify(name)}:${JSON.stringify(value)}`;
  yield '}\n';
}

/**
 * Writes to standard output as fast as its reader reads, and returns when everything is handed over. A reader that goes
 * away early (`| head`) ends the writing quietly.
 */
export async function write(pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    const isOpen = await new Promise<boolean>((resolve, reject) => {
      process.stdout.write(piece, (error) => {
        if (!error) resolve(true);
        else if ((error as NodeJS.ErrnoException).code === 'EPIPE') resolve(false);
        else reject(error);
      });
    });
    if (!isOpen) return;
  }
}

/** Standard error: one line a notice. */
export function tell(notices: readonly Notice[]): void {
  for (const { file, message } of notices) process.stderr.write(`${file}: ${message}\n`);
}

/** Shows progress in one line of a terminal; where standard error is none, shows nothing. `done` clears the line. */
export function progressLine(): { show: Progress; done: () => void } {
  const stream = process.stderr;
  if (!stream.isTTY) return { show: () => {}, done: () => {} };
  const clear = '\r\u001b[K';
  return { show: (words) => void stream.write(clear + words.slice(0, stream.columns - 1)), done: () => void stream.write(clear) };
}
