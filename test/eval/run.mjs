// `npm run eval [-- --all] [-- --locked]`: how well the analysis does on labelled texts, in one table.
// Our own stories (seeds/, test/fixtures/) always; the sets of ../shared where they stand beside the project, the slow ones with --all.
// Documents that a gold file of ours marks as locked are kept for a last look and left out, unless --locked is given.
import { parseArgs } from 'node:util';
import { progress } from '../host/project.mjs';
import { groupingLines, ownRows } from './own.mjs';
import { legend, resultTable } from './rows.mjs';
import { isThere, sharedSets } from './shared.mjs';

const { values: options } = parseArgs({
  options: { all: { type: 'boolean', default: false }, locked: { type: 'boolean', default: false } },
});

progress('Our own stories …');
const { rows, lines } = await ownRows(options);
progress('Grouping …');
lines.push(...(await groupingLines()));
const left = [];
for (const { name, measure, slow } of isThere ? sharedSets : []) {
  if (slow && !options.all) {
    left.push(name);
    continue;
  }
  progress(`${name} …`);
  const result = await measure(name);
  rows.push(...result.rows);
  lines.push(...(result.lines ?? []));
}

console.log(`\n${resultTable(rows)}\n\n${legend}\n`);
for (const line of lines) console.log(line);
if (!isThere) console.log('Only our own stories: the shared evaluation sets do not stand beside the project.');
if (left.length > 0) console.log(`Left out, since they are slow: ${left.join(', ')}. With "npm run eval -- --all" they run too.`);
