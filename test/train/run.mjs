// `npm run train`: learns the weights of attribution features from our own labelled articles, and writes them to
// server/core/attribution/weights.json. The same articles give the same file, byte for byte.
// Locked articles are left out: they are kept for a last look.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { root } from '../host/project.mjs';
import { fit } from './logistic.mjs';

const bundle = path.join(tmpdir(), `synoptic-train-${process.pid}.cjs`);
buildSync({
  entryPoints: [path.join(root, 'test/train/candidates.ts')],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  loader: { '.tsv': 'text' },
  outfile: bundle,
  logLevel: 'error',
});
const { examplesOf, priors } = createRequire(import.meta.url)(bundle);

const fixtures = path.join(root, 'test/fixtures');
const rows = [];
for (const folder of readdirSync(fixtures).sort()) {
  const file = path.join(fixtures, folder, 'gold.json');
  if (!existsSync(file)) continue;
  const { documents = [] } = JSON.parse(readFileSync(file, 'utf8'));
  // Only articles whose cues are all labelled teach what is no cue.
  if (!documents.some((d) => d.sentences.some((s) => s.cues))) continue;
  const own = documents.filter((d) => !d.locked).flatMap((d) => rowsOf(d, path.join(fixtures, folder, d.path)));
  console.log(`${folder}: ${own.length} candidates, ${own.filter((r) => r.label).length} of them attributions`);
  // Every language counts the same.
  rows.push(...own.map((row) => ({ ...row, weight: 1000 / own.length })));
}

const { weights, loss, accuracy } = fit(rows, priors);
writeFileSync(path.join(root, 'server/core/attribution/weights.json'), `${JSON.stringify(weights, null, 2)}\n`);
console.log(`${rows.length} candidates; log loss ${loss.toFixed(3)}, ${(100 * accuracy).toFixed(1)} % on the right side of one half`);
for (const [name, weight] of Object.entries(weights))
  console.log(`  ${weight.toFixed(2).padStart(6)}  was ${priors[name].toFixed(2).padStart(5)}  ${name}`);

/** The candidates of an article's labelled sentences, each with whether a labelled cue overlaps its own. */
function rowsOf(document, file) {
  const text = readFileSync(file, 'utf8');
  const examples = examplesOf(text, document.language);
  return document.sentences
    .filter(({ kind }) => ['claim', 'opinion', 'question', 'other'].includes(kind))
    .flatMap((sentence) => {
      const cues = (sentence.cues ?? []).flatMap((cue) => partsOf(cue, sentence));
      return examples
        .filter((e) => e.start < sentence.end && e.end > sentence.start)
        .flatMap((e) => e.candidates.filter(({ cue }) => cue.length > 0 && cue[0].start >= sentence.start && cue[0].start < sentence.end))
        .map(({ cue, features }) => ({ features, label: cue.some((a) => cues.some((b) => a.start < b.end && b.start < a.end)) ? 1 : 0 }));
    });
}

/** Where the parts of a labelled cue stand: "b:hat … geglaubt". */
function partsOf(cue, { start, text }) {
  const spans = [];
  let from = 0;
  for (const part of cue.replace(/^[bino]:\s*/u, '').split(/\s*…\s*/u)) {
    const at = text.indexOf(part, from);
    if (part.length === 0 || at < 0) continue;
    spans.push({ start: start + at, end: start + at + part.length });
    from = at + part.length;
  }
  return spans;
}
