// Entry of the test bundles that run inside VS Code, in the Node and in the web worker extension host.
import Mocha from 'mocha';

const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 30_000 });
// What `describe`, `it` and the hooks are while the test files are loaded; these follow this file in the bundle.
mocha.suite.emit('pre-require', globalThis, '', mocha);

// VS Code talks on the same console: this mark lets test/host/launcher.mjs tell the tests' lines from the rest.
const mark = '[test] ';
const print = (text: unknown = '', ...values: unknown[]): void => console.log(`${mark}${text}`, ...values);
Object.assign(Mocha.reporters.Base, { consoleLog: print });

/** Runs all tests; prints them and a last line for machines. Rejects when one failed. */
export const run = (): Promise<void> =>
  new Promise((resolve, reject) => {
    // Of the prototype, because the build for browsers gives the instance a `run` that needs a page.
    const runner = Mocha.prototype.run.call(mocha, () => {
      const { passes = 0, failures = 0 } = runner.stats ?? {};
      print(JSON.stringify({ passes, failures }));
      if (failures > 0) reject(new Error(`${failures} of the tests failed`));
      else resolve();
    });
  });
