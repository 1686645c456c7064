// The longest stretch of work that nothing can interrupt: while it runs, the server answers nobody.
import { beside, ms } from './measure.mjs';
import { article, versionsOfStory } from './texts.mjs';

const target = 10;
/** The same work several times over, the least time of each step counts: what is left is the work, not the machine's other business. */
const repetitions = 3;

const cases = [
  { name: 'analyse 10 KB', begin: () => (core) => [core.analyzeArticle(article(10_000, 1))] },
  { name: 'analyse 100 KB', begin: () => (core) => [core.analyzeArticle(article(100_000, 2))] },
  { name: 'analyse 1 MB', begin: () => (core) => [core.analyzeArticle(article(1_000_000, 3))] },
  { name: 'compare 20 × 3 KB', begin: () => compared(20, 3000) },
  { name: 'compare 5 × 10 KB', begin: () => compared(5, 10_000) },
  { name: 'compare 2 × 100 KB', begin: () => compared(2, 100_000) },
];

/** Articles are made anew each time, since what is known of them is kept. */
function compared(count, size) {
  const texts = versionsOfStory(count, size, count + size);
  return (core) => {
    const versions = texts.map((text, index) => ({ path: `${index}.txt`, article: core.run(core.analyzeArticle(text)) }));
    return [core.compareVersions(versions)];
  };
}

/** Rows for the table of steps, head included. */
export function stepRows(core) {
  const rows = [['uninterrupted', 'longest step ms', '', 'steps', 'whole ms']];
  for (const { name, begin } of cases) {
    const work = begin();
    const least = [];
    for (let round = 0; round < repetitions; round++)
      for (const [index, step] of stepTimes(work(core)[0]).entries())
        least[index] = Math.min(least[index] ?? Number.POSITIVE_INFINITY, step);
    const longest = Math.max(...least);
    const whole = least.reduce((sum, step) => sum + step, 0);
    rows.push([name, ms(longest), beside(longest, target, 'ms'), String(least.length), ms(whole)]);
  }
  return rows;
}

/** Runs steps to the end. @returns the milliseconds of each */
export function stepTimes(steps) {
  const found = [];
  for (;;) {
    const begin = performance.now();
    const { done } = steps.next();
    found.push(performance.now() - begin);
    if (done) return found;
  }
}
