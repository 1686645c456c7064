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
 * Runs a program whose output matters only when it fails.
 * @param {object} [options] as of `spawn`
 * @throws {Error} with the program's own words
 */
export async function runQuietly(program, args, options = {}) {
  const said = [];
  const code = await new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`${[path.basename(program), ...args].join(' ')} failed:\n${Buffer.concat(said)}`);
}

/** Runs npm in a folder; as {@link runQuietly}. */
export async function npm(args, cwd) {
  // What an outer `npm run` says of its own package would mislead the inner one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|config_local)/.test(name)));
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) await runQuietly(process.execPath, [cli, ...args], { cwd, env });
  else await runQuietly('npm', args, { cwd, env, shell: process.platform === 'win32' }); // npm is npm.cmd there
}

/**
 * Waits until a child process says something; all its output is drained, so that it never blocks.
 * @param {RegExp} pattern within one piece or over several of what it prints
 * @returns {Promise<RegExpExecArray>}
 * @throws {Error} when it ends or a minute passes before, with what it said instead
 */
export async function waitFor(child, pattern) {
  let said = '';
  let limit;
  try {
    return await new Promise((resolve, reject) => {
      const fail = (what) => reject(new Error(`${path.basename(child.spawnfile)} ${what}:\n${said}`));
      limit = setTimeout(() => fail('did not start in time'), 60_000);
      const read = (data) => {
        if (said.length < 100_000) said += data;
        const match = pattern.exec(said);
        if (match) resolve(match);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.on('error', reject);
      child.on('exit', (code) => fail(`ended with code ${code}`));
    });
  } finally {
    clearTimeout(limit);
  }
}
