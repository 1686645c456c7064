// One article alone: how long, compared with the peer, and how time grows with size.
import { beside, median, ms, quantile, sideBySide, times } from './measure.mjs';
import { article } from './texts.mjs';

/** Sizes in characters, how many texts of each, and how many of these warm up. */
const sizes = [
  { name: '10 KB', size: 10_000, texts: 160, warmUps: 40 },
  { name: '100 KB', size: 100_000, texts: 16, warmUps: 4 },
  { name: '1 MB', size: 1_000_000, texts: 4, warmUps: 1 },
];

const targets = { whole: 1, growth: 12 };

/** Rows for the table of articles, head included. */
export function articleRows(core, peer) {
  const works = { synoptic: (text) => core.run(core.analyzeArticle(text)), peer };
  const rows = [['one article', 'median ms', 'p99 ms', 'wink-nlp ms', 'of wink-nlp', '', 'of the size before', '']];
  let before;
  for (const { name, size, texts, warmUps } of sizes) {
    const inputs = Array.from({ length: texts }, (_, i) => article(size, size + i));
    const measured = sideBySide(works, inputs, warmUps);
    const [own, other] = [median(measured.synoptic), median(measured.peer)];
    const growth = before === undefined ? ['', ''] : [times(own / before), beside(own / before, targets.growth)];
    const tail = measured.synoptic.length >= 100 ? ms(quantile(measured.synoptic, 0.99)) : '';
    rows.push([
      `whole, ${name}`,
      ms(own),
      tail,
      ms(other),
      times(own / other),
      size === 10_000 ? beside(own / other, targets.whole) : '',
      ...growth,
    ]);
    before = own;
  }
  return rows;
}
