// How long the first text takes in a new process, loading included.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../host/project.mjs';
import { median, ms, times } from './measure.mjs';
import { coreFile } from './subjects.mjs';

const rounds = 5;

/** Rows for the table of first texts, head included. */
export function firstRows() {
  const measured = { core: [], peer: [] };
  for (let round = 0; round < rounds; round++)
    for (const subject of Object.keys(measured)) {
      const args = [path.join(root, 'test/bench/start.mjs'), subject, coreFile];
      measured[subject].push(Number(execFileSync(process.execPath, args, { encoding: 'utf8' })));
    }
  const [own, other] = [median(measured.core), median(measured.peer)];
  return [
    ['first text after start', 'median ms', 'wink-nlp ms', 'of wink-nlp'],
    ['10 KB, loading included', ms(own), ms(other), times(own / other)],
  ];
}
