// Texts that no writer means but that files hold: four times the text must not cost much more than four times the time.
import { beside, ms, timed, times } from './measure.mjs';
import { article } from './texts.mjs';

const sizes = [8000, 32_000];
const target = 6;
const repetitions = 3;

const oneLine = (text) => text.replace(/\s*\n+\s*/g, ' ');
const kinds = [
  { name: 'one paragraph', make: (size) => oneLine(article(size, 5)) },
  { name: 'no full stops', make: (size) => oneLine(article(size, 5)).replace(/[.?!:;]/g, '') },
  { name: 'three words a line', make: (size) => article(size, 5).replace(/(\S+\s+\S+\s+\S+)\s+/g, '$1\n\n') },
  { name: 'all words capitalised', make: (size) => article(size, 5).replace(/\b\w/g, (letter) => letter.toUpperCase()) },
  { name: 'quotation marks never closed', make: (size) => article(size, 5).replace(/ (?=\w{6})/g, ' “') },
  { name: 'nothing but “he said, ”', make: (size) => 'he said, '.repeat(size / 9) },
];

/** Rows for the table of odd texts, head included. */
export function oddRows(core) {
  const rows = [['odd texts', '8 KB ms', '32 KB ms', 'growth', '']];
  for (const { name, make } of kinds) {
    const [small, large] = sizes.map((size) => leastTime(core, make(size)));
    rows.push([name, ms(small), ms(large), times(large / small), beside(large / small, target)]);
  }
  return rows;
}

/** The least of several times: what is left is the work, not the machine's other business. */
function leastTime(core, text) {
  return Math.min(...Array.from({ length: repetitions }, () => timed(() => core.run(core.analyzeArticle(text))).ms));
}
