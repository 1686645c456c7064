// `npm start [-- --port N] [-- --browser]`: VS Code with Synoptic and the sample stories, until Ctrl+C.
// Desktop VS Code where the command `code` is on the PATH (or can be downloaded), else, or with --browser, VS Code in the browser.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './installed.mjs';
import { killGroup, undoAtExit } from './lifetime.mjs';
import { hostFolder, progress, root, run, runNode, runQuietly, waitFor } from './project.mjs';
import { browserIsPossible, desktopCommand, vscodeServer } from './vscode.mjs';
import { packageExtension } from './vsix.mjs';
import { workFolder } from './work.mjs';

const firstPort = 8123;
/** What the user may change later: long lines are wrapped, VS Code's own offers stay away. */
const firstSettings = {
  'editor.wordWrap': 'on',
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'git.openRepositoryInParentFolders': 'never',
};
const home = path.join(hostFolder, 'start');

try {
  const { values } = parseArgs({ options: { port: { type: 'string' }, browser: { type: 'boolean', default: false } } });
  if (values.port !== undefined && !(Number(values.port) > 0 && Number(values.port) < 65_536))
    throw new Error(`--port takes a number between 1 and 65535, not ${values.port}.`);
  await ensureInstalled();
  const folder = workFolder();
  const desktop = values.browser || values.port ? undefined : desktopCommand();
  if (!(desktop && (await openDesktop(desktop, folder)))) {
    if (browserIsPossible) await serve(folder, Number(values.port ?? (await freePort(firstPort))));
    else await openDownloaded(folder);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** Opens the folder in desktop VS Code. Returns whether it opened. */
async function openDesktop(command, folder) {
  await build();
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder];
  if ((await run(command, args, { shell: process.platform === 'win32' })) !== 0) return false;
  console.log(`Synoptic is ready: VS Code has opened ${folder}`);
  return true;
}

/** Desktop VS Code from its own site, kept apart from the user's settings; returns when the window is closed. */
async function openDownloaded(folder) {
  await build();
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  const executable = await downloadAndUnzipVSCode();
  console.log(`Synoptic is ready: VS Code opens ${folder}`);
  const data = [`--user-data-dir=${path.join(home, 'user')}`, `--extensions-dir=${path.join(home, 'extensions')}`];
  await run(executable, [...data, `--extensionDevelopmentPath=${root}`, folder]);
}

async function build() {
  if ((await runNode(['esbuild.mjs'])) !== 0) throw new Error('The build failed.');
}

/** VS Code in the browser with the extension installed; ends with this process. */
async function serve(folder, port) {
  const { node, entry } = await vscodeServer();
  const user = path.join(home, 'user');
  mkdirSync(path.join(user, 'User'), { recursive: true });
  const settings = path.join(user, 'User', 'settings.json');
  if (!existsSync(settings)) writeFileSync(settings, JSON.stringify(firstSettings, null, 2));
  const folders = ['--user-data-dir', user, '--extensions-dir', path.join(home, 'extensions')];
  const config = path.join(home, 'config.yaml'); // else one is written into the user's home
  writeFileSync(config, 'auth: none\n');
  const common = [entry, '--config', config, '--disable-telemetry', '--disable-update-check', ...folders];

  progress('Installing the extension …');
  const { file } = await packageExtension(home);
  await runQuietly(node, [...common, '--force', '--install-extension', file]);

  const args = [
    ...common,
    '--auth',
    'none',
    '--bind-addr',
    `127.0.0.1:${port}`,
    '--disable-workspace-trust',
    '--disable-getting-started-override',
  ];
  const child = spawn(node, [...args, folder], { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  undoAtExit(() => killGroup(child));
  await waitFor(child, /HTTP server listening/);
  const url = `http://127.0.0.1:${port}/?folder=${encodeURI(folder)}`;
  console.log(`\nSynoptic is ready: ${url}\nCtrl+C ends it.`);
  openBrowser(url);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  throw new Error(`VS Code's server ended with code ${code}.`);
}

/** The first port from here on that nobody listens on. */
async function freePort(port) {
  const isFree = await new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
  return isFree ? port : freePort(port + 1);
}

/** Shows an address in the user's browser, where there is a screen to show it on. */
function openBrowser(url) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .on('error', () => {}) // the address is printed anyway
    .unref();
}
