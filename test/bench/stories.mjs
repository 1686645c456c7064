// A story: its versions analysed and compared from nothing, again without a change, and again after a change to one of them.
import { median, ms, times } from './measure.mjs';
import { versionsOfStory } from './texts.mjs';

const stories = [
  { name: '5 versions of 3 KB', count: 5, size: 3000, rounds: 14, warmUps: 4 },
  { name: '20 versions of 3 KB', count: 20, size: 3000, rounds: 6, warmUps: 2 },
  { name: '5 versions of 10 KB', count: 5, size: 10_000, rounds: 6, warmUps: 2 },
  { name: '5 versions of 30 KB', count: 5, size: 30_000, rounds: 4, warmUps: 1 },
];

/** Rows for the table of stories, head included. Each round has a story of its own. */
export function storyRows(core, peer) {
  const rows = [['one story', 'articles ms', 'compared cold', 'warm', 'one changed', 'wink-nlp ms', 'all of wink-nlp']];
  for (const { name, count, size, rounds, warmUps } of stories) {
    const all = { articles: [], cold: [], warm: [], changed: [], peer: [] };
    for (let round = 0; round < rounds; round++) {
      const texts = versionsOfStory(count, size, count * size + round);
      const { articles, ...measured } = measureOne(core, peer, texts);
      if (round < warmUps) continue;
      all.articles.push(articles);
      for (const [key, value] of Object.entries(measured)) all[key].push(value);
    }
    const of = Object.fromEntries(Object.entries(all).map(([key, values]) => [key, median(values)]));
    rows.push([name, ms(of.articles), ms(of.cold), ms(of.warm), ms(of.changed), ms(of.peer), times((of.articles + of.cold) / of.peer)]);
  }
  return rows;
}

function measureOne(core, peer, texts) {
  const clock = stopwatch();
  const versions = texts.map((text, index) => ({ path: `${index}.txt`, article: core.run(core.analyzeArticle(text)) }));
  const articles = clock();
  core.run(core.compareVersions(versions));
  const cold = clock();
  core.run(core.compareVersions(versions));
  const warm = clock();
  const changed = core.run(core.analyzeArticle(texts[0].replace(/ \p{Ll}+ /u, ' afterwards ')));
  core.run(core.compareVersions(versions.map((version, index) => (index === 0 ? { ...version, article: changed } : version))));
  const oneChanged = clock();
  for (const text of texts) peer(text);
  return { articles, cold, warm, changed: oneChanged, peer: clock() };
}

/** Gives, each time, the milliseconds since the last time. */
function stopwatch() {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const passed = now - last;
    last = now;
    return passed;
  };
}
