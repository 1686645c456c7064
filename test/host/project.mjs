// The project's folder, and how its scripts call npm and each other.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's root. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Ignored folder for what is too big or too special for node_modules: VS Code, a browser, the work folder of `npm start`. */
export const hostFolder = path.join(root, '.host');

/** One line of progress; standard output belongs to results. */
export const progress = (line) => process.stderr.write(`${line}\n`);

/**
 * Runs a program to its end.
 * @param {object} [options] as of `spawn`; `stdio` is inherited unless given
 * @returns {Promise<number>} exit code; a program ended by a signal counts as 1
 */
export const run = (program, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });

/** Runs a script with this Node; as {@link run}. */
export const runNode = (args, options) => run(process.execPath, args, options);

/**
 * Runs npm quietly: its output appears only when it fails.
 * @throws {Error} with npm's own words
 */
export async function npm(args, cwd) {
  const cli = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : undefined;
  const [program, first] = cli ? [process.execPath, [cli]] : ['npm', []];
  // What an outer `npm run` says of its own package would mislead the inner one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|config_local)/.test(name)));
  const said = [];
  const code = await new Promise((resolve, reject) => {
    const shell = !cli && process.platform === 'win32'; // npm is npm.cmd there
    const child = spawn(program, [...first, ...args], { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${Buffer.concat(said)}`);
}
