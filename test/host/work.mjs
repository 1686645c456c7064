// The folder that `npm start` opens: a copy of seeds/, in which edits persist.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostFolder, root } from './project.mjs';

/**
 * Brings the copy up to date: takes over files that are new or changed in seeds/, except where the copy was edited or deleted.
 * @returns {string} absolute path of the copy
 */
export function workFolder() {
  const from = path.join(root, 'seeds');
  const to = path.join(hostFolder, 'start', 'seeds');
  const record = path.join(hostFolder, 'start', 'seeds.json'); // by file: the hash of what was copied
  const copied = existsSync(to) && existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
  mkdirSync(to, { recursive: true });
  const names = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(from, path.join(entry.parentPath, entry.name)));
  for (const name of names) {
    const target = path.join(to, name);
    const present = existsSync(target) ? hashOf(target) : undefined;
    if (present !== copied[name]) continue; // edited, deleted, or the user's own
    cpSync(path.join(from, name), target);
    copied[name] = hashOf(target);
  }
  writeFileSync(record, JSON.stringify(copied));
  return to;
}

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
