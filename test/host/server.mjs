// Starts VS Code's server for tests, and says at which address a workbench shows what.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { killGroup, temporaryFolder, undoAtExit } from './lifetime.mjs';
import { runQuietly, waitFor } from './project.mjs';
import { vscodeServer } from './vscode.mjs';

// The page's own parameter extensionDevelopmentKind does nothing in VS Code 1.139 for an extension that has a `main`, too.
const webHost = { 'remote.extensionKind': { 'synoptic.synoptic': ['web'] } };

/**
 * A VS Code server of its own: its data lives in a temporary folder.
 * @param {object} [options]
 * @param {boolean} [options.trust] whether folders are trusted without asking; default true
 * @param {Record<string, unknown>} [options.settings] user settings
 * @param {boolean} [options.web] run the extension's `browser` entry in the web worker host; default false
 * @param {string} [options.vsix] packaged extension to install first, absolute path
 * @returns {Promise<{ authority: string, ended: Promise<unknown>, close: () => void }>} authority is `127.0.0.1:port`
 */
export async function startServer({ trust = true, settings = {}, web = false, vsix } = {}) {
  const { node, server } = await vscodeServer();
  const data = temporaryFolder('server');
  const folders = ['--server-data-dir', data.path, '--extensions-dir', path.join(data.path, 'extensions')];
  const user = path.join(data.path, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify(web ? { ...settings, ...webHost } : settings));
  if (vsix) await runQuietly(node, [server, ...folders, '--install-extension', vsix]);
  const args = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'];
  args.push('--enable-smoke-test-driver', '--disable-telemetry', '--enable-remote-auto-shutdown', ...folders);
  if (trust) args.push('--disable-workspace-trust');
  const child = spawn(node, [server, ...args], { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const kill = undoAtExit(() => killGroup(child));
  const close = () => {
    kill();
    data.remove();
  };
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const [, port] = await waitFor(child, /agent listening on (\d+)/);
    return { authority: `127.0.0.1:${port}`, ended, close };
  } catch (error) {
    close();
    throw error;
  }
}

/**
 * Address of a workbench page.
 * @param {string} authority of {@link startServer}
 * @param {object} options absolute paths
 * @param {string} options.folder the folder to open
 * @param {string} [options.extension] folder of an extension under development
 * @param {string} [options.tests] module whose `run()` runs the tests
 */
export function workbenchUrl(authority, { folder, extension, tests }) {
  const remote = (file) => `vscode-remote://${authority}${encodeURI(file)}`;
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  return `http://${authority}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
