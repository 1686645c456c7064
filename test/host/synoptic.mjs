// `npm run synoptic -- analyze <folder>`: the command line of Synoptic from the sources. Builds it when it is out of date.
// Paths are relative to the folder in which npm was called; standard output carries nothing but the command's own.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './installed.mjs';
import { root, runNode } from './project.mjs';

const bundle = path.join(root, 'dist/synoptic.js');
const sources = ['server', 'esbuild.mjs', 'package.json', 'package-lock.json'];

await ensureInstalled();
if (changed(bundle) < Math.max(...sources.map((name) => newest(path.join(root, name))))) {
  const built = await runNode(['esbuild.mjs', '--only=synoptic'], { stdio: ['ignore', process.stderr, process.stderr] });
  if (built !== 0) process.exit(2); // could not run
}
process.exitCode = await runNode([bundle, ...process.argv.slice(2)], { cwd: process.env.INIT_CWD ?? process.cwd() });

/** When a file last changed, in milliseconds; long ago where it does not exist. */
function changed(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** The last change of a file, or of anything in a folder. */
function newest(file) {
  if (!statSync(file).isDirectory()) return changed(file);
  return Math.max(changed(file), ...readdirSync(file, { recursive: true }).map((name) => changed(path.join(file, String(name)))));
}
