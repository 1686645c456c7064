#!/usr/bin/env node
// Stands in for the VS Code executable that `@vscode/test-electron` starts: runs the extension's tests in VS Code in a
// headless browser, prints what they print and exits with their exit code. Takes the same arguments as VS Code
// (`--extensionDevelopmentPath=…`, `--extensionTestsPath=…`, `--extensionDevelopmentKind=web`, the folder); ignores others.
// SYNOPTIC_VERBOSE=1 prints the whole console, SYNOPTIC_TEST_LIMIT are the seconds that the tests may take.
import { fstatSync } from 'node:fs';
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { browserOptions } from './chromium.mjs';
import { startServer, workbenchUrl } from './server.mjs';

const testMark = '[test] '; // begins what the tests print; all else on the console is VS Code talking to itself
const startLimit = 90_000; // until the tests' first word, milliseconds
const runLimit = Number(process.env.SYNOPTIC_TEST_LIMIT ?? 600) * 1000; // the tests themselves
const attempts = 3;

const argument = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const shown = {
  folder: process.argv.slice(2).find((arg) => !arg.startsWith('--')),
  extension: argument('extensionDevelopmentPath'),
  tests: argument('extensionTestsPath'),
};
const web = argument('extensionDevelopmentKind') === 'web';

// Whoever started this holds the other end of its standard input: when that closes, nobody waits for the tests any more.
const input = fstatSync(0);
if (input.isSocket() || input.isFIFO()) process.stdin.resume().on('close', () => process.exit(1));

/** VS Code did not come up: nothing was tested yet, so it may be tried again. */
class StartFailed extends Error {}

for (let attempt = 1; ; attempt++)
  try {
    process.exit(await testRun());
  } catch (error) {
    console.error(error instanceof StartFailed ? `VS Code did not start (${attempt} of ${attempts}): ${error.message}` : error);
    if (!(error instanceof StartFailed) || attempt === attempts) process.exit(1);
  }

/** One run of the tests; resolves to their exit code. */
async function testRun() {
  const started = async (start) => {
    try {
      return await start();
    } catch (error) {
      throw new StartFailed(error.message);
    }
  };
  const options = await browserOptions();
  const server = await started(() => startServer({ web }));
  const browser = await started(() => chromium.launch(options));
  try {
    const page = await started(() => browser.newPage());
    return await new Promise((resolve, reject) => {
      const noise = [];
      let begun = false;
      let limit = setTimeout(() => reject(new StartFailed(['no test began in time', ...noise].join('\n'))), startLimit);
      const begin = () => {
        begun = true;
        clearTimeout(limit);
        limit = setTimeout(() => reject(new Error(`The tests took longer than ${runLimit / 1000} s.`)), runLimit);
      };
      const log = (type, args) => {
        const line = format(...args);
        const ours = line.startsWith(testMark);
        if (ours && !begun) begin();
        if (ours) console.log(line.slice(testMark.length));
        else if (process.env.SYNOPTIC_VERBOSE) console.error(`[${type}] ${line}`);
        else noise.splice(0, noise.push(line) - 40);
      };
      const exit = (code) => {
        clearTimeout(limit);
        // Without a single line of the tests the reason is in what VS Code said, e.g. that the bundle could not be loaded.
        if (code !== 0 && !begun) console.error(noise.join('\n'));
        resolve(code);
      };
      const fail = (message) => {
        clearTimeout(limit);
        reject(begun ? new Error(message) : new StartFailed(message));
      };
      page.on('crash', () => fail('the browser page crashed'));
      server.ended.then(() => fail("VS Code's server ended"));
      Promise.all([page.exposeFunction('codeAutomationLog', log), page.exposeFunction('codeAutomationExit', exit)])
        .then(() => page.goto(workbenchUrl(server.authority, shown)))
        .catch((error) => fail(error.message));
    });
  } finally {
    await browser.close();
    server.close();
  }
}
