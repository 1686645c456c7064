// Runs the analysis over folders, as a user does: through the command line, built first where it is out of date.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../host/project.mjs';

/** A folder for what is made on the way; it goes when the process ends. */
export const workFolder = mkdtempSync(path.join(tmpdir(), 'synoptic-eval-'));
process.on('exit', () => rmSync(workFolder, { recursive: true, force: true }));

let reports = 0;

/**
 * The analysis report of a folder.
 * @param {string} folder absolute path
 * @param {string[]} [options] more for the command line
 * @returns {Promise<{report: object, file: string}>} the report, and where it lies for scorers that read files
 */
export async function reportOf(folder, options = []) {
  const text = await output(process.execPath, [
    path.join(root, 'test/host/synoptic.mjs'),
    'analyze',
    folder,
    '--format',
    'json',
    ...options,
  ]);
  const file = path.join(workFolder, `report-${++reports}.json`);
  writeFileSync(file, text);
  return { report: JSON.parse(text), file };
}

/**
 * Copies the texts of a folder so that each is the only version of its story, as unrelated articles are.
 * @returns {string} the folder that holds them
 */
export function eachAlone(folder) {
  const target = path.join(workFolder, 'alone', path.basename(path.resolve(folder, '..')), path.basename(folder));
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt'))) {
    const own = path.join(target, path.basename(name, '.txt'));
    mkdirSync(own, { recursive: true });
    cpSync(path.join(folder, name), path.join(own, name));
  }
  return target;
}

/**
 * What a program prints; its complaints go to standard error.
 * @throws {Error} where it ends with another code than 0
 */
export function output(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, INIT_CWD: root } });
    const said = [];
    child.stdout.on('data', (data) => said.push(data));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(said).toString());
      else reject(new Error(`${path.basename(args[0])} ended with code ${code}`));
    });
  });
}
