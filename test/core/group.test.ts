import assert from 'node:assert/strict';
import { run } from '../../server/core/steps';
import { groupBySimilarity } from '../../server/core/story/group';
import { plainVersion } from './plain-article';

const ferry = plainVersion(
  'ferry-en',
  [
    '# Ferry Aurora runs aground off Bergen',
    'The ferry Aurora ran aground off Bergen on March 14 with 212 passengers.',
    'The Norwegian coast guard rescued all passengers, said captain Lindqvist.',
  ],
  'en',
);
const veerboot = plainVersion(
  'ferry-nl',
  [
    '# Veerboot Aurora loopt vast bij Bergen',
    'De veerboot Aurora is op 14 maart met 212 passagiers bij Bergen vastgelopen.',
    'De Noorse kustwacht redde alle passagiers, zei kapitein Lindqvist.',
  ],
  'nl',
);
const later = plainVersion(
  'ferry-later',
  [
    '# Ferry Aurora runs aground off Bergen',
    'The ferry Aurora ran aground off Bergen on June 2 with 80 passengers.',
    'The Norwegian coast guard rescued all passengers, said captain Holm.',
  ],
  'en',
);
const bank = plainVersion(
  'bank',
  [
    '# Central bank of Chile raises interest rate',
    'The central bank of Chile raised its interest rate to 7.5 percent, governor Rojas said.',
    'Inflation has been above 9 percent since the elections.',
  ],
  'en',
);

describe('grouping articles into stories', () => {
  const paths = (versions: Parameters<typeof groupBySimilarity>[0]) =>
    run(groupBySimilarity(versions)).map((group) => group.map((v) => v.path));

  it('puts the versions of one event together, whatever their language', () => {
    assert.deepEqual(paths([ferry, bank, veerboot]), [['ferry-en', 'ferry-nl'], ['bank']]);
  });

  it('keeps events of other days apart', () => {
    const groups = paths([ferry, later, bank]);
    assert.deepEqual(groups, [['ferry-en'], ['ferry-later'], ['bank']]);
  });

  it('keeps matters of one kind apart that weekdays place in two weeks, and what is told of one on the next day together', () => {
    const strike = (path: string, line: string, published: string) =>
      plainVersion(
        path,
        ['# Nordlys ferries stay in port', line, 'The union Havlag wants more pay, leader Tveiten said.'],
        'en',
        published,
      );
    const first = strike('first', 'Crews of the ferry company Nordlys walked out in Vaelo on Tuesday.', '2025-03-04');
    const next = strike('next', 'Crews of the ferry company Nordlys stayed out in Vaelo on Wednesday.', '2025-03-05');
    const other = strike('other', 'Crews of the ferry company Nordlys walked out in Vaelo on Tuesday.', '2025-04-08');
    assert.deepEqual(paths([first, other, next, bank]), [['first', 'next'], ['other'], ['bank']]);
  });

  it('gives the same groups in any order', () => {
    const sorted = (groups: string[][]) => groups.map((g) => [...g].sort()).sort();
    assert.deepEqual(sorted(paths([veerboot, bank, later, ferry])), sorted(paths([ferry, later, bank, veerboot])));
  });

  it('leaves nobody out', () => {
    assert.deepEqual(paths([]), []);
    assert.deepEqual(paths([plainVersion('empty', [''], 'en')]), [['empty']]);
  });
});
