// The first text after start: `node start.mjs core <bundle> | peer` prints the milliseconds from loading to the first result.
import { createRequire } from 'node:module';
import { article } from './texts.mjs';

const require = createRequire(import.meta.url);
const [subject, bundle] = process.argv.slice(2);
const text = article(10_000, 7);
const begin = performance.now();
if (subject === 'core') {
  const core = require(bundle);
  core.run(core.analyzeArticle(text));
} else require('wink-nlp')(require('wink-eng-lite-web-model')).readDoc(text);
console.log(performance.now() - begin);
