import assert from 'node:assert/strict';
import { run } from '../../server/core/steps';
import { compareVersions } from '../../server/core/story/compare';
import { plainVersion } from './plain-article';

const agency = [
  '# Dam at Orvik breaks after heavy rain',
  'A dam near the town of Orvik broke on Sunday after three days of heavy rain.',
  'Police said that 1,400 residents had been evacuated to schools and hotels.',
  'The energy company closed its power station as a precaution.',
  'Two bridges on the main road to the north were destroyed by the water.',
  'Minister of Justice Halvorsen travelled to the area in the afternoon.',
];
const rewritten = [
  '# Heavy rain breaks dam at Orvik',
  'After three days of heavy rain, a dam near the town of Orvik broke on Sunday.',
  'Some 1,400 residents were evacuated to hotels and schools, according to the police.',
  'As a precaution the energy company has closed its power station.',
  'The water destroyed two bridges on the main road to the north.',
  'In the afternoon Minister of Justice Halvorsen travelled to the area.',
];
const translated = [
  '# Dam bij Orvik breekt na zware regen',
  'Een dam bij de stad Orvik is zondag na drie dagen zware regen gebroken.',
  'Volgens de politie zijn 1.400 bewoners geëvacueerd naar scholen en hotels.',
  'Het energiebedrijf sloot uit voorzorg zijn elektriciteitscentrale.',
  'Twee bruggen op de hoofdweg naar het noorden werden door het water verwoest.',
  'Minister van Justitie Halvorsen reisde in de middag naar het gebied.',
];
const own = [
  '# "We lost everything": a day in Orvik',
  'Kari Nilsen was making coffee when the wall of water came down the valley.',
  'Her brother, a farmer, lost forty cows and the machine that he bought last spring.',
  'Volunteers from the whole county bring blankets, soup and dry shoes.',
  'A dam near Orvik broke on Sunday after heavy rain.',
  'Nobody knows yet when the families can return to their homes.',
];

/** The same happenings in the same order as the agency has them, in the words of a reporter who was there. */
const witnessed = [
  '# Orvik under water',
  'The old dam above Orvik gave way on Sunday, when three wet days had filled the lake to its rim.',
  'Families slept on gym floors; the police counted 1,400 of them.',
  'At the power station the engineers pulled the plug, fearing a short circuit.',
  'Whoever wants to go north finds two bridges gone.',
  'In the afternoon a helicopter brought Halvorsen, the minister of justice, who said little.',
];

const groups = (...versions: readonly (readonly [string, readonly string[], string])[]) =>
  run(compareVersions(versions.map(([path, lines, language]) => plainVersion(path, lines, language)))).origins;

describe('texts behind the versions', () => {
  it('takes two reporters who tell the same in the same order for two texts', () => {
    assert.deepEqual(
      groups(['a', agency, 'en'], ['w', witnessed, 'en']).map((o) => o.versions),
      [['a'], ['w']],
    );
  });

  it('finds a rewritten text, and says by what', () => {
    const origins = groups(['a', agency, 'en'], ['b', rewritten, 'en']);
    assert.deepEqual(
      origins.map((o) => o.versions),
      [['a', 'b']],
    );
    assert.match(origins[0]!.evidence, /5 of 5 sentences tell the same in the same order/);
  });

  it('finds a translated text', () => {
    const origins = groups(['a', agency, 'en'], ['c', translated, 'nl']);
    assert.deepEqual(
      origins.map((o) => o.versions),
      [['a', 'c']],
    );
    assert.match(origins[0]!.evidence, /across languages/);
  });

  it('leaves a report of its own apart', () => {
    const origins = groups(['a', agency, 'en'], ['b', rewritten, 'en'], ['d', own, 'en']);
    assert.deepEqual(
      origins.map((o) => o.versions),
      [['a', 'b'], ['d']],
    );
    assert.equal(origins[1]!.evidence, 'no sign of copying found');
  });

  it('needs the same order', () => {
    const [headline, ...body] = rewritten as [string, ...string[]];
    const origins = groups(['a', agency, 'en'], ['e', [headline, ...body.reverse()], 'en']);
    assert.equal(origins.length, 2);
  });

  it('gives a partition of the versions', () => {
    const origins = groups(['a', agency, 'en'], ['c', translated, 'nl'], ['d', own, 'en']);
    assert.deepEqual(origins.flatMap((o) => o.versions).sort(), ['a', 'c', 'd']);
  });
});
