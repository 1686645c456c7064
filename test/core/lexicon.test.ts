import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type LexiconLanguage, lexiconLanguages } from '../../server/core/lexicon/inflection';
import { conceptAt, lexiconOf } from '../../server/core/lexicon/lookup';
import { conceptFiles } from '../../server/core/lexicon/tables';

const header = ['id', 'pos', 'specificity', ...lexiconLanguages].join('\t');

describe('the lexicon', () => {
  const ids = new Map<string, string>();
  it('bundles every file under concepts/', () => {
    const folder = path.resolve('server/core/lexicon/concepts');
    assert.deepEqual(
      Object.keys(conceptFiles).sort(),
      readdirSync(folder)
        .filter((name) => name.endsWith('.tsv'))
        .sort(),
      'run server/core/lexicon/make-tables.mjs',
    );
  });

  for (const [name, text] of Object.entries(conceptFiles))
    it(`is well formed: ${name}`, () => {
      assert.equal(text, text.normalize('NFC'), 'is not in NFC');
      const [first, ...rows] = text.replace(/\n$/, '').split('\n');
      assert.equal(first, header);
      const faults: string[] = [];
      for (const row of rows) {
        const cells = row.split('\t');
        const [id, pos, specificity, ...languages] = cells as [string, string, string, ...string[]];
        const fault = (what: string) => faults.push(`${id}: ${what}`);
        if (ids.has(id)) fault(`stands in ${ids.get(id)}, too`);
        ids.set(id, name);
        if (!/^[a-z0-9]+(?:-[a-zA-Z0-9]+)*$/.test(id)) fault('id is not kebab-case');
        if (!/^[nvad]$/.test(pos)) fault(`pos is ${pos}`);
        if (!/^[123]$/.test(specificity)) fault(`specificity is ${specificity}`);
        if (languages.length !== lexiconLanguages.length) fault(`has ${languages.length} languages`);
        languages.forEach((cell, i) => {
          const language = lexiconLanguages[i]!;
          const variants = cell.split('|');
          if (!cell.trim()) fault(`${language} is empty`);
          if (new Set(variants).size !== variants.length) fault(`${language} repeats a variant: ${cell}`);
          for (const variant of variants) {
            if (variant !== variant.trim() || variant === '') fault(`${language} has a loose border: "${cell}"`);
            if (variant !== lower(variant, language)) fault(`${language} is not lower case: ${variant}`);
            if (variant.split(' ').length > 4) fault(`${language} has a long phrase: ${variant}`);
            if (variant.length < 2) fault(`${language} is too short: ${variant}`);
          }
        });
      }
      assert.deepEqual(faults, []);
    });

  const lower = (text: string, language: LexiconLanguage) => text.toLocaleLowerCase(language);
  const idsOf = (word: string, language: LexiconLanguage) =>
    lexiconOf(language)
      .concepts(word)
      .map((readings) => readings.map((i) => conceptAt(i).id));

  it('knows the forms of a word', () => {
    const government = idsOf('government', 'en').flat();
    assert.ok(government.length > 0);
    const forms: [string, LexiconLanguage][] = [
      ['governments', 'en'],
      ['regeringen', 'nl'],
      ['regierungen', 'de'],
      ['gouvernements', 'fr'],
      ['gobiernos', 'es'],
      ['hükümetin', 'tr'],
      ['правительства', 'ru'],
      ['hökumətin', 'az'],
    ];
    for (const [form, language] of forms) assert.ok(idsOf(form, language).flat().includes(government[0]!), form);
  });

  it('knows Russian verbs in the present tense', () => {
    const forms: [string, string][] = [
      ['обвиняет', 'accuse'],
      ['снижаются', 'decrease'],
      ['угрожают', 'threat'],
      ['появляется', 'appear'],
    ];
    for (const [form, id] of forms) assert.ok(idsOf(form, 'ru').flat().includes(id), form);
  });

  it('tells words apart that folding brings close', () => {
    const forms: [string, LexiconLanguage, string][] = [
      ['good', 'en', 'god'],
      ['week', 'nl', 'wake'],
      ['reisen', 'de', 'tear-rip'],
      ['crime', 'fr', 'crimea'],
      ['газа', 'ru', 'gaza'],
      ['budur', 'az', 'spine'],
    ];
    for (const [form, language, id] of forms) assert.ok(!idsOf(form, language).flat().includes(id), form);
  });

  it('knows countries and their people', () => {
    const forms: [string, LexiconLanguage][] = [
      ['norway', 'en'],
      ['norwegian', 'en'],
      ['noorse', 'nl'],
      ['norwegischen', 'de'],
      ['norvégienne', 'fr'],
      ['noruegos', 'es'],
      ['norveçli', 'tr'],
      ['норвежского', 'ru'],
      ['norveçin', 'az'],
    ];
    for (const [form, language] of forms)
      assert.ok(idsOf(form, language).flat().includes('country-NO'), `${form}: ${idsOf(form, language)}`);
  });

  it('takes compounds apart', () => {
    assert.ok(idsOf('regeringscrisis', 'nl').length >= 1);
    assert.equal(idsOf('bankpräsident', 'de').length, 2);
    assert.deepEqual(idsOf('xqzwkrtp', 'nl'), []);
  });

  it('is silent about words that no one knows', () => {
    for (const language of lexiconLanguages) assert.deepEqual(lexiconOf(language).concepts('qqxxyyzz'), [], language);
  });
});
