// `npm test [-- suite …]`: everything, or the suites named. The last line says `N passed, N failed`.
// Suites: types, lint, core, cli, lsp, vscode (both extension hosts; vscode-node, vscode-web for one of them), e2e.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './host/installed.mjs';
import { undoAtExit } from './host/lifetime.mjs';
import { root } from './host/project.mjs';
import { testsUseBrowser, vscodeServer } from './host/vscode.mjs';

const bin = (name) => path.join(root, 'node_modules', ...name.split('/'));
const mocha = (suite, ...options) => [
  bin('mocha/bin/mocha.js'),
  '--reporter',
  'test/host/reporter.cjs',
  ...options,
  `dist/test/${suite}.cjs`,
];

/** Every step: the arguments for Node. A check runs no tests: it adds to the failures when it complains. */
const steps = [
  { name: 'types', check: true, args: [bin('typescript/bin/tsc'), '--noEmit'] },
  { name: 'lint', check: true, args: [bin('@biomejs/biome/bin/biome'), 'check', '.'] },
  { name: 'build', check: true, args: ['esbuild.mjs', '--tests'] },
  { name: 'core', bundle: 'core.cjs', args: mocha('core') },
  { name: 'cli', bundle: 'cli.cjs', args: mocha('cli', '--timeout', '20000') },
  { name: 'lsp', bundle: 'lsp.cjs', args: mocha('lsp', '--timeout', '10000') },
  { name: 'vscode-node', bundle: 'vscode.cjs', needsVSCode: true, args: ['test/vscode/run.mjs', 'node'] },
  { name: 'vscode-web', bundle: 'vscode-web.js', needsVSCode: true, args: ['test/vscode/run.mjs', 'web'] },
  { name: 'e2e', bundle: 'e2e.cjs', needsVSCode: true, needsBrowser: true, args: mocha('e2e', '--timeout', '180000', '--exit') },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => isNamed(step, name)));
if (unknown.length > 0) {
  console.error(`No such suite: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(1);
}

let passed = 0;
let failed = 0;
try {
  await ensureInstalled();
  for (const step of steps) {
    const chosen = wanted.length === 0 || step.name === 'build' || wanted.some((name) => isNamed(step, name));
    if (!chosen || (step.bundle && !existsSync(path.join(root, 'dist/test', step.bundle)))) continue;
    if (!(await runStep(step)) && step.name === 'build') break; // what is in dist is of an earlier state
  }
} catch (error) {
  console.error(error);
  failed++;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function isNamed({ name }, asked) {
  return name === asked || name.startsWith(`${asked}-`);
}

/** Runs a step and counts its results. Returns whether all went well. */
async function runStep(step) {
  console.log(`── ${step.name}`);
  if (step.needsBrowser && !testsUseBrowser) {
    console.log('not run: it needs VS Code in a browser, which the tests use on Linux only');
    return true;
  }
  if (step.needsVSCode && testsUseBrowser) await vscodeServer();
  const begin = Date.now();
  const { code, results } = await runNode(step.args);
  const { passes = 0, failures = 0 } = results ?? {};
  // A suite that crashed, or ran nothing, must not look like one that went well.
  const broken = failures === 0 && (code !== 0 || (!step.check && passes === 0));
  if (broken) console.log(`${step.name} ended with code ${code}${step.check ? '' : ` after ${passes} tests`}`);
  passed += passes;
  failed += failures + (broken ? 1 : 0);
  const counts = step.check ? (broken ? 'failed' : 'ok') : `${passes} passed, ${failures + (broken ? 1 : 0)} failed`;
  console.log(`── ${step.name}: ${counts} in ${((Date.now() - begin) / 1000).toFixed(1)} s\n`);
  return failures === 0 && !broken;
}

/** Runs a script of ours, prints what it prints, and reads the line that counts its tests. */
function runNode(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    const end = undoAtExit(() => child.kill('SIGTERM'));
    let results;
    let rest = '';
    const print = (line) => {
      if (/^\{"passes":\d+,"failures":\d+\}$/.test(line)) results = JSON.parse(line);
      else console.log(line);
    };
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (data) => {
      const lines = (rest + data).split('\n');
      rest = lines.pop();
      lines.forEach(print);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (rest) print(rest);
      end();
      resolve({ code: code ?? 1, results });
    });
  });
}
