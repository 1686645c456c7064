// Articles to measure with: paragraphs of our own English stories in another order each time, with words, names and figures swapped, so that
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

/** Paragraphs of running text. */
const paragraphs = ['seeds', 'test/fixtures'].flatMap(foldersIn).flatMap((folder) => {
  if (!readdirSync(folder).includes('gold.json')) return [];
  const gold = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8'));
  const texts = gold.documents.filter((d) => d.language === 'en').map((d) => readFileSync(path.join(folder, d.path), 'utf8'));
  return texts.flatMap((text) => text.split(/\n+/)).filter((line) => line.length > 80 && /[.”"]$/.test(line.trim()));
});

/** English words of the lexicon, by length: swapped for each other, they make texts with a vocabulary as large as that of news. */
const words = new Map();
const concepts = path.join(root, 'server/core/lexicon/concepts');
for (const file of readdirSync(concepts))
  for (const line of readFileSync(path.join(concepts, file), 'utf8').split('\n').slice(1))
    for (const word of (line.split('\t')[3] ?? '').split('|'))
      if (/^[a-z]{5,12}$/.test(word)) words.set(word.length, [...(words.get(word.length) ?? []), word]);

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
export function swapped(text, random, share = 1) {
  return text.replace(/\p{L}{5,}|\d+/gu, (word, at) => {
    if (/\d/.test(word)) return random() < share ? String(1 + Math.floor(random() * 10 ** Math.min(word.length, 4))) : word;
    if (/^\p{Lu}/u.test(word)) return at > 0 && !/[.\n]\s*$/.test(text.slice(0, at)) && random() < nameShare * share ? name(random) : word;
    return random() < wordShare * share && words.has(word.length) ? pick(words.get(word.length), random) : word;
  });
}

/**
 * An article of about `size` characters: a headline, a dateline, and paragraphs.
 * @param {number} size at least 500
 * @param {number} seed
 */
export function article(size, seed) {
  const random = randomFrom(seed);
  let text = `${swapped(pick(paragraphs, random), random).split(' ').slice(0, 9).join(' ')}\n\n`;
  while (text.length < size) text += `${swapped(pick(paragraphs, random), random)}\n\n`;
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
