// Collects what the client says to its user into bundle.l10n.json, the file that translations start from:
// `node client/l10n/export.mjs`; with `--check` it writes nothing and fails where the file is out of date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const client = path.join(import.meta.dirname, '..');
const bundle = path.join(import.meta.dirname, 'bundle.l10n.json');

const sources = readdirSync(client, { recursive: true }).filter((file) => String(file).endsWith('.ts'));
const texts = sources.flatMap((file) =>
  // Only literals: a text that is put together when the program runs cannot be translated.
  [...readFileSync(path.join(client, file), 'utf8').matchAll(/\bl10n\.t\(\s*(?:'((?:[^'\\\n]|\\.)*)'|(.))/g)].map(([, text, other]) => {
    if (other) throw new Error(`${file}: l10n.t needs its text in single quotes`);
    return text.replace(/\\(.)/g, '$1');
  }),
);
const wanted = `${JSON.stringify(Object.fromEntries([...new Set(texts)].sort().map((text) => [text, text])), null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(bundle, wanted);
else if (readFileSync(bundle, 'utf8') !== wanted) {
  console.error('client/l10n/bundle.l10n.json is out of date: run node client/l10n/export.mjs');
  process.exitCode = 1;
}
