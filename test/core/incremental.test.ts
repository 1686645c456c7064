import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyzeArticle, buildReport, compareVersions, findings, lookCloser, run, type Story, type Version } from '../../server/core';

/** Numbers from 0 to 1 that look random, the same for the same seed (Park and Miller). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const folder = path.join('seeds', 'dam-crack');
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith('.txt') || name.endsWith('.md'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'));

const make = (name: string, text: string): Version => ({ path: name, article: run(analyzeArticle(text)) });

/** A text without one of its words, with one twice, with another word, or without one of its paragraphs. */
function edited(text: string, random: () => number): string {
  const kind = Math.floor(random() * 4);
  const separator = kind === 3 ? '\n\n' : ' ';
  const parts = text.split(separator);
  const at = Math.floor(random() * parts.length);
  const instead = [[], [parts[at]!, parts[at]!], ['afterwards'], []][kind]!;
  return [...parts.slice(0, at), ...instead, ...parts.slice(at + 1)].join(separator);
}

/** All that is told of a story, as plain values. */
function told(story: Story): unknown {
  const documents = story.versions.map((version) => ({ version, findings: findings(version, story) }));
  return JSON.parse(JSON.stringify(buildReport(documents, [{ id: '.', story }])));
}

describe('a story that changes', () => {
  it('is told as if it had been read for the first time, after any edits, additions and removals', () => {
    for (let seed = 1; seed <= 3; seed++) {
      const random = randomFrom(seed);
      const texts = new Map(seeds.map((text, index) => [`${index}.txt`, text]));
      const versions = new Map([...texts].map(([name, text]) => [name, make(name, text)]));
      for (let change = 0; change < 6; change++) {
        const names = [...texts.keys()];
        const name = names[Math.floor(random() * names.length)]!;
        const kind = random();
        if (kind < 0.2 && names.length > 2) {
          texts.delete(name);
          versions.delete(name);
        } else {
          const target = kind < 0.4 ? `new-${change}.txt` : name;
          texts.set(target, edited(texts.get(name)!, random));
          versions.set(target, make(target, texts.get(target)!));
        }
        const story = run(compareVersions([...versions.values()]));
        // Somebody reads a version or two in between; nothing may depend on which.
        for (const each of [...versions.keys()].filter(() => random() < 0.3)) run(lookCloser(story, each));
        const anew = run(compareVersions([...texts].map(([each, text]) => make(each, text))));
        assert.deepEqual(told(story), told(anew), `seed ${seed}, change ${change}`);
      }
    }
  }).timeout(20_000);

  it('gives each version its passages, whoever asks first, and nothing to others', () => {
    const { passages } = run(compareVersions(seeds.map((text, index) => make(`${index}.txt`, text))));
    assert.equal(passages.get('elsewhere.txt'), undefined);
    assert.deepEqual([passages.size, passages.has('0.txt'), passages.has('elsewhere.txt')], [seeds.length, true, false]);
    for (const [name, lists] of passages) {
      assert.equal(passages.get(name), lists);
      for (const { parallels } of lists) for (const parallel of parallels) assert.equal({ ...parallel }.divergences, parallel.divergences);
    }
  });
});
