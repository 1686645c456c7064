// `npm run train:matching`: learns from our own stories when two passages carry one claim, and writes server/core/match/weights.json.
// The same stories give the same file, byte for byte. `--leave <story>` leaves one out, to measure on what nothing was learnt from.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { root } from '../host/project.mjs';
import { fitDense } from './dense.mjs';

const weightsFile = path.join(root, 'server/core/match/weights.json');
const left = process.argv[process.argv.indexOf('--leave') + 1];
const leave = process.argv.includes('--leave') ? left : null;
const stories = ['seeds', 'test/fixtures'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .map((name) => path.join(root, folder, name))
    .filter((story) => path.basename(story) !== leave && isStory(story)),
);

const weights = JSON.parse(readFileSync(weightsFile, 'utf8'));
weights.pair = learn('pairSignals', 'pairsOf');
write();
// The second step learns from what the first one says.
weights.story = learn('storySignals', 'storyPairsOf');
write();

function learn(signals, examples) {
  const core = bundled();
  const names = core[signals];
  const rows = stories.flatMap((story) => {
    const gold = JSON.parse(readFileSync(path.join(story, 'gold.json'), 'utf8'));
    const documents = gold.documents.map((d) => ({ ...d, text: readFileSync(path.join(story, path.basename(d.path)), 'utf8') }));
    const own = [];
    for (const pair of core[examples](documents.map(({ text }) => text))) {
      const label = labelOf(gold, sentenceAt(documents[pair.i], pair.here), sentenceAt(documents[pair.j], pair.there));
      if (label !== null) own.push({ values: names.map((name) => pair.signals[name]), label });
    }
    console.log(`${path.basename(story)}: ${own.length} pairs, ${own.filter((r) => r.label).length} of them parallel`);
    return own;
  });
  const { fitted, loss } = fitDense(rows, names);
  console.log(`${signals}: log loss ${loss.toFixed(4)}`);
  for (const [name, weight] of Object.entries(fitted)) console.log(`  ${weight.toFixed(2).padStart(7)}  ${name}`);
  return fitted;
}

function bundled() {
  const bundle = path.join(tmpdir(), `synoptic-matching-${process.pid}-${Date.now()}.cjs`);
  buildSync({
    entryPoints: [path.join(root, 'test/train/matching.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    loader: { '.tsv': 'text' },
    outfile: bundle,
    logLevel: 'error',
  });
  return createRequire(import.meta.url)(bundle);
}

function isStory(folder) {
  const file = path.join(folder, 'gold.json');
  if (!existsSync(file)) return false;
  const { documents = [] } = JSON.parse(readFileSync(file, 'utf8'));
  // Locked stories are kept for a last look.
  return documents.length > 1 && documents.some((d) => !d.locked && d.sentences.some((s) => s.clusters?.length > 0));
}

/** The labelled sentence that a span shares most with. */
function sentenceAt(document, span) {
  const shared = (s) => Math.min(s.end, span.end) - Math.max(s.start, span.start);
  const best = document.sentences.reduce((x, y) => (shared(y) > shared(x) ? y : x));
  return shared(best) > 0 ? best : null;
}

/** 1, 0, or null where the labels do not say: no claim, or the same matter at another event. */
function labelOf({ related = [] }, a, b) {
  const counted = (s) => s && (s.kind === 'claim' || s.kind === 'headline');
  if (!counted(a) || !counted(b)) return null;
  if (a.clusters.some((cluster) => b.clusters.includes(cluster))) return 1;
  const both = (x, y) => a.clusters.includes(x) && b.clusters.includes(y);
  return related.some(([x, y]) => both(x, y) || both(y, x)) ? null : 0;
}

function write() {
  writeFileSync(weightsFile, `${JSON.stringify(weights, null, 2)}\n`);
}
