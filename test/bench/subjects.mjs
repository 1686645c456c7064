// What is measured: the analysis, bundled from the sources as the product bundles it, and its peer.
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../host/project.mjs';

const require = createRequire(import.meta.url);

/** Where the bundle of the core lies. */
export const coreFile = path.join(root, 'dist/bench/core.cjs');

/** Bundles the core. @returns the core's public functions */
export async function loadCore() {
  await build({
    absWorkingDir: root,
    entryPoints: ['server/core/index.ts'],
    outfile: coreFile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    loader: { '.tsv': 'text' },
    logLevel: 'warning',
    sourcemap: true,
  });
  return require(coreFile);
}

/** wink-nlp with all that it does by default: sentences, parts of speech, entities, negation, sentiment. */
export function loadPeer() {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
  return (text) => nlp.readDoc(text);
}
