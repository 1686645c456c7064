// Writes tables.ts, the list of the lexicon's data files, so that every file under concepts/ is bundled:
// `node server/core/lexicon/make-tables.mjs`.
import { readdirSync, writeFileSync } from 'node:fs';

const files = readdirSync(new URL('concepts/', import.meta.url))
  .filter((name) => name.endsWith('.tsv'))
  .sort();
const camel = (name) => name.replace('.tsv', '').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
writeFileSync(
  new URL('tables.ts', import.meta.url),
  `// Written by make-tables.mjs; run it after adding a file under concepts/.
import cldr from './cldr.tsv';
${files.map((name) => `import ${camel(name)} from './concepts/${name}';\n`).join('')}import irregular from './irregular.tsv';
import numerals from './numerals.tsv';
import stopwords from './stopwords.tsv';

export { cldr, irregular, numerals, stopwords };

/** The concept tables by name. */
export const conceptFiles: Readonly<Record<string, string>> = {
${files.map((name) => `  '${name}': ${camel(name)},\n`).join('')}};

export const conceptTables: readonly string[] = Object.values(conceptFiles);
`,
);
