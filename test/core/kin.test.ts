import { strict as assert } from 'node:assert';
import { kinOf } from '../../server/core/lexicon/kin';
import kin from '../../server/core/lexicon/kin.tsv';
import { conceptAt, conceptIndex, lines } from '../../server/core/lexicon/lookup';

describe('the kinship of concepts', () => {
  it('is written with a strength and the ids of concepts that there are', () => {
    const faults = lines(kin).filter((line) => {
      const [strength, ids, ...more] = line.split('\t') as [string, string, ...string[]];
      const group = ids?.split(' ') ?? [];
      const known = group.every((id) => conceptIndex(id) >= 0);
      return more.length > 0 || !/^[12]$/.test(strength) || group.length < 2 || new Set(group).size !== group.length || !known;
    });
    assert.deepEqual(faults, []);
  });

  it('holds both ways, and makes no opposites kin', () => {
    const namesOf = (id: string) => kinOf(conceptIndex(id)).map(({ concept }) => conceptAt(concept).id);
    assert.ok(namesOf('evacuate').length > 0);
    for (const id of namesOf('evacuate')) assert.ok(namesOf(id).includes('evacuate'), id);
    for (const [one, other] of [
      ['increase', 'decrease'],
      ['open', 'close'],
      ['confirm', 'deny'],
      ['win', 'lose'],
    ])
      assert.ok(!namesOf(one!).includes(other!), `${one} ${other}`);
  });
});
