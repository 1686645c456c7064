import assert from 'node:assert/strict';
import { builtIn, compareVersions, run, type Similarity, type Version, vectorSimilarity, WordVectors } from '../../server/core';
import type { LexiconLanguage } from '../../server/core/lexicon/inflection';
import { linkUnits } from '../../server/core/match/links';
import { featuresOf } from '../../server/core/match/passages';
import { plainVersion } from './plain-article';

/** Vectors by hand. */
function wordVectors(words: Readonly<Record<string, readonly number[]>>, dimension = 3): WordVectors {
  const vectors = new WordVectors(dimension);
  for (const [word, vector] of Object.entries(words)) vectors.add(word, vector);
  return vectors;
}

const similar = (en: WordVectors, nl: WordVectors, key = 'a'): Similarity =>
  vectorSimilarity(
    new Map<LexiconLanguage, WordVectors>([
      ['en', en],
      ['nl', nl],
    ]),
    key,
  );

/** Words that no lexicon has, and that sound unlike. */
const en = plainVersion('en', ['The quibblards vexed every thrandle.', 'Some hoolican gorped a plimsey.'], 'en');
const nl = plainVersion('nl', ['Een wozel bekaaide het fnutje.', 'De zwabbers krolden iedere dumpelaar.'], 'nl');
const english = wordVectors({
  quibblards: [1, 0, 0],
  vexed: [0, 1, 0],
  thrandle: [0, 0, 1],
  hoolican: [1, 1, 0],
  gorped: [0, 1, 1],
  plimsey: [1, 0, 1],
});
const dutch = wordVectors({
  zwabbers: [0.9, 0.1, 0],
  krolden: [0, 0.9, 0.1],
  dumpelaar: [0.1, 0, 0.9],
  wozel: [0.8, 0.9, 0],
  bekaaide: [0, 0.9, 0.8],
  fnutje: [0.9, 0, 0.8],
});

function parallels(versions: readonly Version[], similarity?: Similarity): string[] {
  const story = run(compareVersions(versions, similarity));
  const sentence = (path: string, start: number) =>
    versions.find((each) => each.path === path)!.article.sentences.findIndex((each) => each.start <= start && start < each.end);
  return story.passages
    .get('en')!
    .flatMap((each, i) => each.parallels.map((parallel) => `${i} ~ ${parallel.path} ${sentence(parallel.path, parallel.start)}`));
}

/** Links of the units of two texts, as words. */
function links(a: string, from: LexiconLanguage, b: string, to: LexiconLanguage, similarity: Similarity): string[] {
  const [one, other] = [featuresOf(plainVersion('a', [a], from).article), featuresOf(plainVersion('b', [b], to).article)];
  const { rows, to: columns } = run(linkUnits(one, other, similarity));
  return one.units.flatMap((unit, i) =>
    Array.from(columns.subarray(rows[i], rows[i + 1]), (column) => `${unit.word} = ${other.units[column]!.word}`),
  );
}

describe('word vectors', () => {
  it('make passages parallel that are not without them', () => {
    assert.deepEqual(parallels([en, nl]), []);
    assert.deepEqual(parallels([en, nl], similar(english, dutch)), ['0 ~ nl 1', '1 ~ nl 0']);
    assert.deepEqual(parallels([nl, en], similar(english, dutch)), ['0 ~ nl 1', '1 ~ nl 0']);
    const named = plainVersion('aa', nl.article.text.split('\n'), 'nl');
    assert.deepEqual(parallels([named, en], similar(english, dutch)), ['0 ~ aa 1', '1 ~ aa 0']);
  });

  it('are noticed where they change, for the same articles', () => {
    const other = wordVectors({ wozel: [1, 0, 0], bekaaide: [0, 1, 0], fnutje: [0, 0, 1] });
    assert.deepEqual(parallels([en, nl], similar(english, other, 'b')), ['0 ~ nl 0']);
    assert.deepEqual(parallels([en, nl], similar(english, dutch)), ['0 ~ nl 1', '1 ~ nl 0']);
    assert.deepEqual(parallels([en, nl]), []);
    assert.deepEqual(parallels([en, nl], builtIn), []);
  });

  it('change nothing where they are of other languages, of one language, or of two dimensions', () => {
    const told = (similarity: Similarity) => {
      const { versions, passages, origins } = run(compareVersions([en, nl], similarity));
      return { versions, passages: [...passages], origins };
    };
    const none = told(builtIn);
    const german = vectorSimilarity(
      new Map<LexiconLanguage, WordVectors>([
        ['en', english],
        ['de', dutch],
      ]),
      'c',
    );
    const longer = wordVectors({ zwabbers: [1, 0, 0, 0], krolden: [0, 1, 0, 0], dumpelaar: [0, 0, 1, 0] }, 4);
    for (const similarity of [
      german,
      vectorSimilarity(new Map([['en', english]]), 'd'),
      similar(english, longer),
      similar(english, wordVectors({})),
    ])
      assert.deepEqual(told(similarity), none);
  });

  it('count where nothing surer is known, and only for words that are nearest to each other', () => {
    const near = [1, 0, 0];
    const all = (...words: string[]) => wordVectors(Object.fromEntries(words.map((word) => [word, near])));
    // Both words are in the lexicon, which tells them apart.
    assert.deepEqual(
      links('It lies north.', 'en', 'Het ligt zuidelijk.', 'nl', similar(all('north'), all('zuidelijk'))).includes('north = zuidelijk'),
      false,
    );
    // Names are told by their sound alone.
    assert.deepEqual(
      links('Then Quibb left.', 'en', 'Toen vertrok Zwolm.', 'nl', similar(all('quibb'), all('zwolm'))).includes('quibb = zwolm'),
      false,
    );
    const two = wordVectors({ zwabbers: [1, 0, 0], dumpelaar: [0.8, 0.6, 0] });
    assert.deepEqual(links('quibblards', 'en', 'zwabbers dumpelaar', 'nl', similar(all('quibblards'), two)), ['quibblards = zwabbers']);
    assert.deepEqual(links('zwabbers dumpelaar', 'nl', 'quibblards', 'en', similar(all('quibblards'), two)), ['zwabbers = quibblards']);
    // What sounds the same is the same, whatever the vectors say.
    assert.deepEqual(
      links('morbofan', 'en', 'morbofan zwabbers', 'nl', similar(all('morbofan'), all('zwabbers')))[0],
      'morbofan = morbofan',
    );
    // Too far apart.
    assert.deepEqual(links('quibblards', 'en', 'wozel', 'nl', similar(all('quibblards'), wordVectors({ wozel: [0.4, 1, 0] }))), []);
  });

  it('are compared by their directions', () => {
    const [a, b] = [
      wordVectors({ x: [0.001, 0.002, -0.002] }),
      wordVectors({ y: [100, 200, -200], z: [-1, -2, 2], zero: [0, 0, 0], y2: [2, -1, 0] }),
    ];
    const cosine = (word: string) => a.cosine('x', b, word);
    assert.ok(Math.abs(cosine('y')! - 1) < 0.01);
    assert.ok(Math.abs(cosine('z')! + 1) < 0.01);
    assert.ok(Math.abs(cosine('y2')!) < 0.01);
    assert.equal(cosine('zero'), null);
    assert.equal(a.cosine('y', b, 'y'), null);
    const unit = (word: string) => ({ ...featuresOf(en.article).units[0]!, word });
    assert.equal(similar(a, b).between('en', 'nl')!(unit('x'), unit('z')), 0);
  });
});
