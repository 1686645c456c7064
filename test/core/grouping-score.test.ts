import assert from 'node:assert/strict';
import { confused, groupingLine, scoreGrouping } from '../eval/grouping.mjs';

const events = { fire: ['a', 'b', 'c'], flood: ['d', 'e'], trial: ['f'] };
const lookalikes = [
  ['fire', 'trial'],
  ['fire', 'flood'],
] as const;
const everything = { precision: 1, recall: 1, f1: 1 };

describe('the scores of grouping', () => {
  it('are full where the stories are the events', () => {
    const { pairs, bCubed } = scoreGrouping(events, [['e', 'd'], ['f'], ['c', 'a', 'b']]);
    assert.deepEqual(pairs, everything);
    assert.deepEqual(bCubed, everything);
  });

  it('fall in precision with a stranger in a story', () => {
    const { pairs, bCubed } = scoreGrouping(events, [
      ['a', 'b', 'c', 'f'],
      ['d', 'e'],
    ]);
    assert.deepEqual(pairs, { precision: 8 / 14, recall: 1, f1: 16 / 22 });
    assert.equal(bCubed.precision, (3 * (3 / 4) + 1 / 4 + 2) / 6);
    assert.equal(bCubed.recall, 1);
  });

  it('fall in recall with a story in two pieces', () => {
    const { pairs, bCubed } = scoreGrouping(events, [['a', 'b'], ['c'], ['d', 'e'], ['f']]);
    assert.deepEqual(pairs, { precision: 1, recall: 4 / 8, f1: 8 / 12 });
    assert.equal(bCubed.precision, 1);
    assert.equal(bCubed.recall, (2 * (2 / 3) + 1 / 3 + 2 + 1) / 6);
  });

  it('take a file that is nowhere for a story of its own, and leave out files that gold does not know', () => {
    const { pairs } = scoreGrouping(events, [
      ['a', 'b', 'c', 'x'],
      ['y', 'd'],
    ]);
    assert.deepEqual(pairs, { precision: 1, recall: 6 / 8, f1: 12 / 14 });
  });

  it('say nothing of pairs where there are none', () => {
    assert.deepEqual(scoreGrouping({ one: ['a'], two: ['b'] }, [['a'], ['b']]).pairs, { precision: null, recall: null, f1: null });
    assert.equal(scoreGrouping({}, []).bCubed.f1, null);
  });

  it('name the look-alike events that were mixed up', () => {
    const mixed = ['af', 'bc', 'de'].map((files) => [...files]);
    assert.deepEqual(confused({ events, lookalikes }, mixed), [['fire', 'trial']]);
    assert.match(groupingLine('mixed', { events, lookalikes }, mixed), /^mixed: 6 articles of 3 events in 3 stories; .*1 of 2 look-alike/);
  });
});
