// Provides a browser for VS Code's workbench: an installed Chrome or Chromium, else the one inside an npm package.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hostFolder, progress, root, run } from './project.mjs';
import { buildFolder } from './vscode.mjs';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const places = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => names.map((name) => path.join(folder, name))),
};

/** Arguments that keep a browser quiet and at work on any machine, containers and root included. */
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * How to start a browser, as options for playwright's `chromium.launch`. CHROME_PATH names the browser to take.
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string> }>}
 */
export async function browserOptions() {
  const installed = installedBrowser();
  if (installed) return { executablePath: installed, args, env: process.env };
  return packagedBrowser();
}

function installedBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const onPath = (process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  // A file of that name may be a stub that only tells how to install the real one.
  return [...new Set([...onPath, ...(places[process.platform] ?? [])])].find((file) => existsSync(file) && answers(file));
}

const answers = (file, env = process.env) =>
  spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000, env }).stdout?.match(/\d+\.\d+\.\d+/) != null;

async function packagedBrowser() {
  if (`${process.platform}-${process.arch}` !== 'linux-x64')
    throw new Error('No Chrome or Chromium was found. Install one, or name it in the environment variable CHROME_PATH.');
  const { version } = JSON.parse(readFileSync(path.join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'));
  const folder = path.join(hostFolder, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  const executablePath = path.join(folder, 'chromium');
  const env = { ...process.env };
  // The package carries what a bare system may lack: the NSS libraries, a font.
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH ??= path.join(folder, 'fonts');
  if (!answers(executablePath, env))
    env.LD_LIBRARY_PATH = [path.join(folder, 'al2023/lib'), ...(env.LD_LIBRARY_PATH ? [env.LD_LIBRARY_PATH] : [])].join(':');
  if (!answers(executablePath, env))
    throw new Error('The Chromium of @sparticuz/chromium does not start here. Install Chrome or Chromium.');
  return { executablePath, args: [...args, '--headless=shell'], env };
}

async function unpack(folder) {
  progress('Unpacking Chromium into .host (once) …');
  await buildFolder(folder, async (partial) => {
    // The package unpacks into the temporary folder, its libraries only where it believes to be in a cloud function.
    const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
    const script = "await (await import('@sparticuz/chromium')).default.executablePath()";
    const code = await run(process.execPath, ['--input-type=module', '--eval', script], { env });
    if (code !== 0) throw new Error('@sparticuz/chromium could not be unpacked.');
  });
}
