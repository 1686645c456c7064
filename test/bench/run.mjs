// `npm run bench`: how fast the analysis is, in ratios to wink-nlp measured in the same run, with the targets beside.
// Milliseconds depend on the machine and on what else it does; compare the ratios.
import os from 'node:os';
import { table } from '../eval/table.mjs';
import { ensureInstalled } from '../host/installed.mjs';
import { progress } from '../host/project.mjs';

await ensureInstalled();
// Only now: these import packages.
const { loadCore, loadPeer } = await import('./subjects.mjs');
const { articleRows } = await import('./articles.mjs');
const { languageRows } = await import('./languages.mjs');
const { firstRows } = await import('./first.mjs');
const { keystrokeRows } = await import('./keystroke.mjs');
const { oddRows } = await import('./odd.mjs');
const { stepRows } = await import('./steps.mjs');
const { largeStoryRows, storyRows } = await import('./stories.mjs');

const core = await loadCore();
const peer = loadPeer();
console.log(
  `Node ${process.version}, ${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, load ${os.loadavg()[0].toFixed(1)}`,
);
for (const [name, measure] of [
  ['one article', () => articleRows(core, peer)],
  ['languages', () => languageRows(core, peer)],
  ['stories', () => storyRows(core, peer)],
  ['a large story', () => largeStoryRows(core)],
  ['steps', () => stepRows(core)],
  ['odd texts', () => oddRows(core)],
  ['first text', firstRows],
  ['keystrokes', keystrokeRows],
]) {
  progress(`${name} …`);
  console.log(`\n${table(await measure())}`);
}
