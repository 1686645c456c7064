// One article of 10 KB in every language that has a profile, beside the peer on the same text.
import { beside, median, ms, quantile, sideBySide, times } from './measure.mjs';
import { article, languages } from './texts.mjs';

const target = 1;
const size = 10_000;
const texts = 80;
const warmUps = 30;

/** Rows for the table of languages, head included. The peer reads every text as English: it knows no other language. */
export function languageRows(core, peer) {
  const rows = [['10 KB', 'median ms', 'p99 ms', 'wink-nlp ms', 'of wink-nlp', '']];
  for (const language of languages) {
    const inputs = Array.from({ length: texts }, (_, i) => article(size, 7_000 + i, language));
    const works = { synoptic: (text) => core.run(core.analyzeArticle(text, { language })), peer };
    const measured = sideBySide(works, inputs, warmUps);
    const [own, other] = [median(measured.synoptic), median(measured.peer)];
    rows.push([language, ms(own), ms(quantile(measured.synoptic, 0.99)), ms(other), times(own / other), beside(own / other, target)]);
  }
  return rows;
}
