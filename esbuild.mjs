// Builds every bundle into dist/: `node esbuild.mjs [--tests] [--production] [--only=<entry>]`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const toldApart = JSON.parse(readFileSync('server/core/languages/told-apart.json', 'utf8'));

/** Keeps of the language identification's data the languages that are told apart: a fifth of its size, and parsed as JSON, which starts faster. */
const fewerLanguages = {
  name: 'fewer-languages',
  setup(builder) {
    builder.onLoad({ filter: /eld[\\/]src[\\/]ngrams[\\/]extrasmall\.js$/ }, async ({ path: file }) => {
      const { ngramsData } = await import(pathToFileURL(file).href);
      // Numbered anew without gaps: the library keeps its scores in an array by these numbers.
      const ids = Object.keys(ngramsData.languages).filter((id) => toldApart.includes(ngramsData.languages[id]));
      const languages = Object.fromEntries(ids.map((id, i) => [i, ngramsData.languages[id]]));
      const ngrams = {};
      for (const [ngram, scores] of Object.entries(ngramsData.ngrams)) {
        const kept = ids.flatMap((id, i) => (id in scores ? [[i, scores[id]]] : []));
        if (kept.length > 0) ngrams[ngram] = Object.fromEntries(kept);
      }
      const data = JSON.stringify(JSON.stringify({ ...ngramsData, languages, ngrams, isSubset: true }));
      return { contents: `export const ngramsData = JSON.parse(${data});`, loader: 'js' };
    });
  },
};

const production = process.argv.includes('--production');
const common = {
  bundle: true,
  outdir: 'dist',
  target: 'es2022',
  sourcemap: !production,
  minify: production,
  // Letters beyond ASCII take two or three bytes instead of six.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  loader: { '.tsv': 'text' },
  plugins: [fewerLanguages],
};

const node = { ...common, platform: 'node', format: 'cjs', external: ['vscode'] };
const worker = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** Several tests as one bundle: all `*.test.ts` of a folder, after a first line that sets the scene. */
const testsOf = (folder, first = '') => ({
  outdir: undefined,
  packages: 'external',
  // An ES module only, which a bundle in the older format cannot ask for: taken in.
  alias: { 'eld/extrasmall': './node_modules/eld/src/entries/static.extrasmall.js' },
  sourcemap: 'inline',
  stdin: {
    contents: `${first}\n${readdirSync(folder, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.test.ts'))
      .sort()
      .map((file) => `import './${file.split(path.sep).join('/')}';`)
      .join('\n')}`,
    resolveDir: folder,
    sourcefile: `${path.basename(folder)}-tests.ts`,
    loader: 'ts',
  },
});

const bundles = [
  { ...node, entryPoints: { client: 'client/node.ts' } },
  { ...node, entryPoints: { server: 'server/lsp/node.ts' } },
  { ...node, entryPoints: { synoptic: 'server/cli/main.ts' } },
  { ...worker, entryPoints: { 'client-web': 'client/browser.ts' }, format: 'cjs', external: ['vscode'] },
  { ...worker, entryPoints: { 'server-web': 'server/lsp/browser.ts' }, format: 'iife' },
  { ...worker, entryPoints: { comparison: 'client/comparison/page/main.ts' }, format: 'iife' },
];
if (process.argv.includes('--tests')) {
  for (const suite of ['core', 'lsp', 'cli', 'e2e'])
    if (existsSync(`test/${suite}`)) bundles.push({ ...node, ...testsOf(`test/${suite}`), outfile: `dist/test/${suite}.cjs` });
  const inVSCode = testsOf('test/vscode/suite', "export { run } from '../run';");
  bundles.push(
    { ...node, ...inVSCode, outfile: 'dist/test/vscode.cjs' },
    {
      ...worker,
      ...inVSCode,
      // Not cjs: mocha's build for browsers would see `module` and export itself.
      format: 'iife',
      globalName: 'tests',
      footer: { js: 'module.exports = tests;' },
      packages: 'bundle',
      external: ['vscode'],
      alias: { ...inVSCode.alias, mocha: './test/vscode/mochaInWorker.ts', 'mocha/mocha.js': './node_modules/mocha/mocha.js' },
      outfile: 'dist/test/vscode-web.js',
    },
  );
}

const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
const isWanted = ({ entryPoints = {} }) => (!only || only in entryPoints) && Object.values(entryPoints).every(existsSync);
const entries = bundles.filter(isWanted);
await Promise.all(entries.map((options) => build(options)));
