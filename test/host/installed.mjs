// Makes the npm scripts work straight after `git clone`: installs the dependencies where they are missing or out of date.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { npm, progress, root } from './project.mjs';

/** Makes sure that node_modules holds what package-lock.json asks for. Says so on standard error when it has to install. */
export async function ensureInstalled() {
  if (isInstalled(lockedPackages('package-lock.json'), lockedPackages('node_modules/.package-lock.json'))) return;
  progress('Installing the dependencies (npm ci) …');
  await npm(['ci', '--no-audit', '--no-fund'], root);
}

/** The packages of a lock file by folder; npm keeps one of what it really installed inside node_modules, written last. */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Packages for other platforms are locked but not installed, hence `optional`. */
function isInstalled(wanted, present) {
  if (!wanted) throw new Error('package-lock.json is missing');
  if (!present) return false;
  return Object.entries(wanted).every(
    ([folder, { version, optional }]) => folder === '' || (present[folder] ? present[folder].version === version : optional === true),
  );
}
