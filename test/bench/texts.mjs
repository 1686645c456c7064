// Articles to measure with: paragraphs of our own stories in one language in another order each time, with words, names and figures swapped, so that
// nothing that was kept of one text helps with the next. The same seed gives the same text.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../host/project.mjs';

/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = (list, random) => list[Math.floor(random() * list.length)];
const foldersIn = (parent) => readdirSync(path.join(root, parent)).map((name) => path.join(root, parent, name));

/** The languages in the order of the lexicon's columns. */
export const languages = ['en', 'nl', 'de', 'fr', 'es', 'tr', 'ru', 'az'];

/** Paragraphs of running text, by language. */
const paragraphs = new Map(languages.map((language) => [language, []]));
for (const folder of ['seeds', 'test/fixtures'].flatMap(foldersIn)) {
  if (!readdirSync(folder).includes('gold.json')) continue;
  const { documents = [] } = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8'));
  for (const { language, path: file } of documents)
    for (const line of readFileSync(path.join(folder, file), 'utf8').split(/\n+/))
      if (line.length > 80 && /[.”"»]$/.test(line.trim())) paragraphs.get(language).push(line);
}

/** Words of the lexicon by language and length: swapped for each other, they make texts with a vocabulary as large as that of news. */
const words = new Map();
const concepts = path.join(root, 'server/core/lexicon/concepts');
for (const file of readdirSync(concepts))
  for (const line of readFileSync(path.join(concepts, file), 'utf8').split('\n').slice(1))
    for (const [i, language] of languages.entries())
      for (const word of (line.split('\t')[3 + i] ?? '').split('|')) {
        const key = `${language} ${word.length}`;
        if (/^\p{Ll}{5,12}$/u.test(word)) words.set(key, [...(words.get(key) ?? []), word]);
      }

const consonants = [...'bdfghklmnprstvz'];
const vowels = [...'aeiou', 'ai', 'ee', 'ou'];
const syllable = (random) => pick(consonants, random) + pick(vowels, random);

function name(random) {
  const made = syllable(random) + syllable(random) + pick(consonants, random);
  return made[0].toUpperCase() + made.slice(1);
}

/** Share of the long words and of the names that give way to others. */
const wordShare = 0.3;
const nameShare = 0.5;

/** The text with other words of the same length, other names and other figures. */
export function swapped(text, random, share = 1, language = 'en') {
  return text.replace(/\p{L}{5,}|\d+/gu, (word, at) => {
    if (/\d/.test(word)) return random() < share ? String(1 + Math.floor(random() * 10 ** Math.min(word.length, 4))) : word;
    if (/^\p{Lu}/u.test(word)) return at > 0 && !/[.\n]\s*$/.test(text.slice(0, at)) && random() < nameShare * share ? name(random) : word;
    const others = words.get(`${language} ${word.length}`);
    return random() < wordShare * share && others ? pick(others, random) : word;
  });
}

/**
 * An article of about `size` characters: a headline, a dateline, and paragraphs.
 * @param {number} size at least 500
 * @param {number} seed
 * @param {string} [language] one of `languages`
 */
export function article(size, seed, language = 'en') {
  const random = randomFrom(seed);
  const paragraph = () => swapped(pick(paragraphs.get(language), random), random, 1, language);
  let text = `${paragraph().split(' ').slice(0, 9).join(' ')}\n\n`;
  while (text.length < size) text += `${paragraph()}\n\n`;
  return text.slice(0, text.lastIndexOf(' ', size)).trimEnd();
}

/**
 * Versions of one story: each leaves out some paragraphs of one text, orders the others anew and words a tenth of them otherwise.
 * @param {number} count how many versions
 * @param {number} size characters of each, about
 */
export function versionsOfStory(count, size, seed) {
  const random = randomFrom(seed);
  const all = article(size * 1.25, seed).split('\n\n');
  return Array.from({ length: count }, () => {
    const [headline, ...body] = all.filter((_, i) => i === 0 || random() < 0.8);
    const order = body.map((paragraph) => ({ paragraph, at: random() })).sort((x, y) => x.at - y.at);
    return [headline, ...order.map(({ paragraph }) => swapped(paragraph, random, 0.1))].join('\n\n');
  });
}
