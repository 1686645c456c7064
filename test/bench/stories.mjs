// Stories: a hundred versions opened and edited; and smaller ones, their versions analysed and compared from nothing, again without a change, and again after a change to one of them.
import { beside, median, ms, times } from './measure.mjs';
import { stepTimes } from './steps.mjs';
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
  const versions = articlesOf(core, texts);
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

/** A story as large as they come; how long it may take to open and to edit, and how long nothing may interrupt that. */
const large = { count: 100, size: 3000, edits: 12, warmUps: 4 };
const targets = { opened: 1000, edited: 10, step: 10 };

/**
 * Rows for the table of the large story, head included. It is open when its versions, analysed before, are compared and all passages of one
 * are worked out with their divergences and texts; an edit is the same after a word of one version changed. The last row is what opening
 * leaves for later: the passages and divergences of all other versions.
 */
export function largeStoryRows(core) {
  const { count, size, edits, warmUps } = large;
  openStory(core, articlesOf(core, versionsOfStory(20, size, 1)), 0); // warms up the code
  const texts = versionsOfStory(count, size, count * size);
  const versions = articlesOf(core, texts);
  const opened = openStory(core, versions, 0);
  const rest = versions.flatMap(({ path }) => stepTimes(core.lookCloser(opened.story, path)));
  const edited = [];
  for (let edit = 0; edit < edits; edit++) {
    const place = (edit * 37) % count;
    const article = core.run(core.analyzeArticle(texts[place].replace(/ \p{Ll}+ /u, ` word${edit} `)));
    versions[place] = { ...versions[place], article };
    const { steps } = openStory(core, versions, place);
    if (edit >= warmUps) edited.push(steps);
  }
  const row = (name, runs, target) => {
    const [whole, longest] = [median(runs.map(sum)), median(runs.map((steps) => Math.max(...steps)))];
    return [name, ms(whole), target ? beside(whole, target, 'ms') : '', ms(longest), beside(longest, targets.step, 'ms')];
  };
  return [
    [`${count} versions of ${size / 1000} KB`, 'ms', '', 'longest step ms', ''],
    row('opened', [opened.steps], targets.opened),
    row('one word changed', edited, targets.edited),
    row('all versions read', [rest]),
  ];
}

const sum = (list) => list.reduce((total, each) => total + each, 0);

const articlesOf = (core, texts) => texts.map((text, index) => ({ path: `${index}.txt`, article: core.run(core.analyzeArticle(text)) }));

/** Compares versions and reads one of them. @returns the story, and the milliseconds of each step */
function openStory(core, versions, place) {
  let story;
  const work = function* () {
    story = yield* core.compareVersions(versions);
    yield* core.lookCloser(story, versions[place].path);
  };
  const steps = stepTimes(work());
  return { story, steps };
}
