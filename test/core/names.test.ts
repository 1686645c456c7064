import { strict as assert } from 'node:assert';
import { analyzeArticle, run } from '../../server/core';

/** The resolved sources of a text, in reading order. */
const sources = (text: string, language = 'en') =>
  run(analyzeArticle(text, { language })).sentences.flatMap((s) => s.attributions.map((a) => a.source?.name ?? null));

describe('who is meant', () => {
  it('finds the fullest name, wherever it stands', () => {
    assert.deepEqual(sources('Brint said that it rained. Later Ada Brint said that it snowed.'), ['Ada Brint', 'Ada Brint']);
  });

  it('resolves an office to the one person who holds it', () => {
    const text =
      'Zorvanian President Ada Brint met U.B. Secretary of State Tom Kell. The head of state said that it rained. The secretary of state noted that it snowed.';
    assert.deepEqual(sources(text), ['Ada Brint', 'Tom Kell']);
  });

  it('tells two presidents apart by their country', () => {
    const text = 'Zorvanian President Ada Brint met Keltrun President Tom Kell. The Keltrun president said that it rained.';
    assert.deepEqual(sources(text), ['Tom Kell']);
  });

  it('does not guess between two who would do', () => {
    const text = 'President Ada Brint met President Tom Kell on Monday. The president said that it rained.';
    assert.deepEqual(sources(text), ['president']);
  });

  it('takes an office that follows the name', () => {
    const text = 'Het gesprek ging met Ada Brint, president van de Republiek Zorvanië. Het staatshoofd zei dat het regende.';
    assert.deepEqual(sources(text, 'nl'), ['Ada Brint']);
  });

  it('gives a pronoun to the one who spoke last', () => {
    assert.deepEqual(sources('Ada Brint said that it rained. He said that it snowed.'), ['Ada Brint', 'Ada Brint']);
  });

  it('says so where a pronoun is unclear', () => {
    assert.deepEqual(sources('The rain went on. He said that it snowed.'), ['He (unclear)']);
  });

  it('resolves a body by what the article calls it', () => {
    assert.deepEqual(sources('The ferry company Nordlink stopped all ships. The company said that it rained.'), ['Nordlink']);
  });

  it('tells whose somebody is from who it is', () => {
    assert.deepEqual(sources("Germany's Ada Brint said that it rained. Brint said that it snowed."), ['Ada Brint', 'Ada Brint']);
  });

  it('keeps a title, and the possessive inside the name of a body', () => {
    assert.deepEqual(sources("“It was late,” said Dr. Ada Brint of St. Mary's Hospital."), ['Ada Brint']);
    assert.deepEqual(sources("Holm Women's Hospital said that it rained."), ["Holm Women's Hospital"]);
  });

  it('gives a pronoun to no organisation', () => {
    assert.deepEqual(sources('Ada Brint said that it rained. The charity Nordhelp said that it snowed. She said that it hailed.'), [
      'Ada Brint',
      'Nordhelp',
      'Ada Brint',
    ]);
  });

  it('keeps a description that is nobody in particular', () => {
    assert.deepEqual(sources('A spokesman for the Transport Ministry said that it rained.'), ['spokesman for the Transport Ministry']);
  });

  it('mends a lost space before a name', () => {
    assert.deepEqual(sources('Secretary of StateTom Kell said that it rained.'), ['Tom Kell']);
  });
});
