// What has to be undone when this process ends, however it ends: processes it started, temporary folders.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const pending = new Set();

/**
 * Registers something to undo: at the latest when the process exits or is told to (SIGINT, SIGTERM, SIGHUP).
 * @param {() => void} undo synchronous, called once
 * @returns {() => void} undoes it now
 */
export function undoAtExit(undo) {
  if (pending.size === 0) listen();
  const once = () => {
    if (pending.delete(once)) undo();
  };
  pending.add(once);
  return once;
}

/**
 * A new temporary folder that lives no longer than this process.
 * @returns {{ path: string, remove: () => void }}
 */
export function temporaryFolder(name) {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), `synoptic-${name}-`));
  return { path: folder, remove: undoAtExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })) };
}

/** Ends a child process and everything it started (it must have been spawned with `detached: true`). */
export function killGroup(child) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // already gone
  }
}

let listening = false;
function listen() {
  if (listening) return;
  listening = true;
  process.on('exit', () => {
    for (const undo of [...pending].reverse()) undo();
  });
  const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
  for (const [signal, code] of Object.entries(codes)) process.on(signal, () => process.exit(code));
}
