// VS Code in a real browser, as a user sees it.
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { restored, Workbench } from './workbench';

const root = process.cwd(); // the npm scripts run there
const startLimit = 40_000; // milliseconds
const attempts = 3;

/** The colour theme of each kind, and the class by which the workbench shows that it is on. */
const themes = {
  light: { 'workbench.colorTheme': 'Light Modern', class: 'vs' },
  dark: { 'workbench.colorTheme': 'Dark Modern', class: 'vs-dark' },
  'high-contrast': { 'workbench.colorTheme': 'Default High Contrast', class: 'hc-black' },
  'high-contrast-light': { 'workbench.colorTheme': 'Default High Contrast Light', class: 'hc-light' },
};

/** Settings that keep VS Code's own advertisements out of the way. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'workbench.reduceMotion': 'on',
};

export interface WorkbenchOptions {
  /** The folder to open: absolute, or relative to the project's root. Opened is a copy, so tests may edit. */
  folder: string;
  /** Default light. */
  theme?: keyof typeof themes;
  /** Run the extension's `browser` entry in the web worker extension host; default false. */
  web?: boolean;
  /** User settings. */
  settings?: Record<string, unknown>;
  /** A packaged extension to install, absolute path; without it the project itself is loaded as it was built. */
  vsix?: string;
  /** false opens the folder in Restricted Mode, after the question whether to trust it; default true. */
  trust?: boolean;
  /** Pixels; default 1280 × 800. */
  viewport?: { width: number; height: number };
}

/**
 * Opens a folder in VS Code with the extension, and waits until the workbench has restored itself and wears the theme.
 * Close it in the end: it runs a server and a browser of its own.
 */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  for (let attempt = 1; ; attempt++)
    try {
      return await start(options);
    } catch (error) {
      if (attempt === attempts) throw error; // nothing was tested yet, so it may be tried again
    }
}

async function start({ folder, theme = 'light', web = false, settings = {}, vsix, trust = true, viewport }: WorkbenchOptions) {
  const host = await loadHost();
  const copy = host.temporaryFolder('e2e');
  const opened = path.join(copy.path, path.basename(folder));
  cpSync(path.resolve(root, folder), opened, { recursive: true });
  const { class: themeClass, ...colour } = themes[theme];
  const user = { ...quiet, ...colour, ...settings };
  const server = await host.startServer({ trust, settings: user, web, vsix });
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    server.close();
    copy.remove();
  };
  try {
    browser = await chromium.launch(await host.browserOptions());
    const page = await browser.newPage({ viewport: viewport ?? { width: 1280, height: 800 } });
    page.setDefaultTimeout(startLimit);
    await page.goto(
      host.workbenchUrl(server.authority, { folder: opened, extension: vsix ? undefined : linked(path.join(copy.path, 'extension')) }),
    );
    await restored(page);
    await page.locator(`.monaco-workbench.${themeClass}`).waitFor();
    return new Workbench(page, opened, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * The extension as links in a folder of its own. VS Code takes the themes below the folder of an extension under development
 * for that extension's, and prefers them to the one that the settings name; VS Code's own lie below the project.
 */
function linked(folder: string): string {
  mkdirSync(folder);
  for (const name of ['package.json', 'package.nls.json', 'client', 'dist', 'syntaxes'])
    symlinkSync(path.join(root, name), path.join(folder, name));
  return folder;
}

/** These know their own place in the project, so they stay outside the bundle that this file ends in. */
async function loadHost() {
  const url = (name: string): string => pathToFileURL(path.join(root, 'test/host', name)).href;
  const [server, browser, lifetime]: [
    typeof import('../host/server.mjs'),
    typeof import('../host/chromium.mjs'),
    typeof import('../host/lifetime.mjs'),
  ] = await Promise.all([import(url('server.mjs')), import(url('chromium.mjs')), import(url('lifetime.mjs'))]);
  return { ...server, ...browser, ...lifetime };
}
