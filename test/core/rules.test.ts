import assert from 'node:assert/strict';
import { findings, type RuleLevel, rules, type Severity, type Version } from '../../server/core';
import { applyLevel, atLeast, ruleLevels } from '../../server/core/rules/levels';
import { patterns } from '../../server/core/rules/patterns';
import { riskOf } from '../../server/core/rules/risk';
import { riskWords } from '../../server/core/rules/risk-words';
import { tokenize } from '../../server/core/text/tokens';
import { parallel, story, version } from './versions';

const one = (text: string, language = 'en', names: string[] = []) => version('a.txt', language, [{ text, status: 'unattributed' }], names);
const severities = (of: Version) => findings(of, null).map((finding) => finding.severity);
const risk = (text: string, language: string) => riskOf(tokenize(text), language);

describe('rules: what is reported', () => {
  const text = version('a.txt', 'en', [
    { text: 'Bridge closed', status: null },
    { text: 'The bridge is closed.', status: 'unattributed' },
    { text: 'It will open soon, it was said.', status: 'anonymous' },
    { text: 'Nobody minds, the mayor said.', status: 'attributed', source: 'Karin Postma' },
  ]);

  it('reports a claim in the outlet’s own voice and one that nobody is named for, in reading order', () => {
    assert.deepEqual(
      findings(text, null).map(({ rule, sentence, message, start, end }) => ({ rule, sentence, message, start, end })),
      [
        { rule: 'unattributed-claim', sentence: 1, message: 'No source is named for this', start: 14, end: 35 },
        { rule: 'anonymous-attribution', sentence: 2, message: 'Reported, but nobody is named', start: 36, end: 67 },
      ],
    );
  });

  it('marks only the clause that nobody vouches for, and neighbouring clauses once', () => {
    const base = one('He left, she said, the door was open, the light was on, he said, and it rained.');
    const [sentence] = base.article.sentences;
    const claims = (['attributed', 'unattributed', 'unattributed', 'attributed', 'anonymous'] as const).map((status, index) => ({
      id: `c${index + 1}`,
      start: index * 10,
      end: index * 10 + 9,
      status,
    }));
    const split = { ...base, article: { ...base.article, sentences: [{ ...sentence!, status: 'unattributed' as const, claims }] } };
    assert.deepEqual(
      findings(split, null).map(({ rule, start, end }) => [rule, start, end]),
      [
        ['unattributed-claim', 10, 29],
        ['anonymous-attribution', 40, 49],
      ],
    );
  });

  it('has for each rule what settings and documentation need', () => {
    assert.deepEqual(
      rules.map((rule) => rule.id),
      [
        'unattributed-claim',
        'attribution-dropped',
        'anonymous-attribution',
        'conflicting-figure',
        'conflicting-date',
        'conflicting-status',
        'conflicting-polarity',
        'conflicting-agent',
        'conflicting-source',
        'loaded-term',
        'single-version',
        'one-text',
        'one-source',
      ],
    );
    for (const rule of rules) assert.ok(rule.title && rule.message && rule.explanation.length > 100);
  });
});

describe('rules: severity follows risk', () => {
  it('is a hint without a name, a figure or a date', () => {
    assert.deepEqual(severities(one('The weather was pleasant in the valley.')), ['hint']);
  });

  it('is information with a name, a figure or a date', () => {
    const cases: [string, string, string[]?][] = [
      ['The bridge was opened by the mayor of ravenport.', 'en', ['ravenport']],
      ['The bridge in Ravenport is open.', 'en'],
      ['The bridge cost 12 crowns.', 'en'],
      ['The bridge has twelve arches.', 'en'],
      ['The bridge was opened in october.', 'en'],
      ['The bridge opened last May.', 'en'],
      ['De brug ging gisteren open.', 'nl'],
      ['Die Brücke wurde am Dienstag geöffnet.', 'de'],
      ['Die Brücke der NATO ist offen.', 'de'],
      ['Le pont a ouvert en août.', 'fr'],
      ['El puente se abrió el miércoles.', 'es'],
      ['Köprü salı günü açıldı.', 'tr'],
      ['Мост открыли в сентябре.', 'ru'],
      ['Körpü oktyabrda açılıb.', 'az'],
    ];
    for (const [text, language, names] of cases) assert.deepEqual(severities(one(text, language, names)), ['information'], text);
  });

  it('takes no capital for a name where a sentence begins or German writes a noun', () => {
    assert.deepEqual(severities(one('Things may be fine, and “Things” may not.')), ['hint']);
    assert.deepEqual(severities(one('Das Wetter im Tal war schön.', 'de')), ['hint']);
  });

  it('is a warning where somebody is hurt or accused', () => {
    assert.deepEqual(severities(one('A fisherman was killed in the storm.')), ['warning']);
    assert.deepEqual(severities(one('The mayor took bribes.')), ['warning']);
  });

  const told = { text: 'The bridge is closed, the mayor said.', status: 'attributed', source: 'Karin Postma' } as const;
  const here = version('x/a.txt', 'en', [{ text: 'The bridge is closed.', status: 'unattributed' }]);
  const there = version('x/b.txt', 'en', [told]);

  it('is a warning where another version names who says it, and points there', () => {
    const [finding] = findings(here, story([here, there], { 0: { parallels: [parallel(here, 0, there, 0)] } }));
    assert.equal(finding?.severity, 'warning');
    assert.equal(finding?.rule, 'attribution-dropped');
    assert.deepEqual(finding?.related, [{ path: 'x/b.txt', start: 0, end: 37, message: 'b.txt names Karin Postma as the source' }]);
  });

  it('calls the other version by its outlet where that is known', () => {
    const known = { ...there, article: { ...there.article, outlet: { value: 'The Sandwick Post', from: 'text' as const } } };
    const [finding] = findings(here, story([here, known], { 0: { parallels: [parallel(here, 0, known, 0)] } }));
    assert.equal(finding?.related[0]?.message, 'The Sandwick Post names Karin Postma as the source');
  });

  it('stays a hint where the other passage is only related, or names nobody, or matches another clause', () => {
    const silent = version('x/b.txt', 'en', [{ text: 'The bridge is closed.', status: 'unattributed' }]);
    const anonymous = version('x/b.txt', 'en', [{ text: 'The bridge is said to be closed.', status: 'anonymous' }]);
    const elsewhere = { ...parallel(here, 0, there, 0), here: { start: 21, end: 21 } };
    const stories = [
      story([here, there], { 0: { related: [parallel(here, 0, there, 0)] } }),
      story([here, silent], { 0: { parallels: [parallel(here, 0, silent, 0)] } }),
      story([here, anonymous], { 0: { parallels: [parallel(here, 0, anonymous, 0)] } }),
      story([here, there], { 0: { parallels: [elsewhere] } }),
    ];
    for (const each of stories) assert.deepEqual([findings(here, each)[0]?.severity, findings(here, each)[0]?.related], ['hint', []]);
  });

  it('does not take an intention for a source', () => {
    const [sentence] = there.article.sentences;
    const attributions = sentence!.attributions.map((each) => ({ ...each, mode: 'intention' as const }));
    const intending = { ...there, article: { ...there.article, sentences: [{ ...sentence!, attributions }] } };
    const compared = story([here, intending], { 0: { parallels: [parallel(here, 0, intending, 0)] } });
    assert.equal(findings(here, compared)[0]?.severity, 'hint');
  });
});

describe('rules: levels', () => {
  it('moves a severity one step, at most to a warning and at least to a hint', () => {
    const table: [RuleLevel, (Severity | null)[]][] = [
      ['default', ['error', 'warning', 'information', 'hint']],
      ['off', [null, null, null, null]],
      ['lower', ['warning', 'information', 'hint', 'hint']],
      ['higher', ['error', 'warning', 'warning', 'information']],
      ['error', ['error', 'error', 'error', 'error']],
      ['hint', ['hint', 'hint', 'hint', 'hint']],
    ];
    for (const [level, expected] of table)
      assert.deepEqual(
        (['error', 'warning', 'information', 'hint'] as const).map((severity) => applyLevel(severity, level)),
        expected,
        level,
      );
  });

  it('takes an unknown level for the default', () => {
    assert.equal(applyLevel('hint', 'loud' as RuleLevel), 'hint');
    assert.equal(ruleLevels[0], 'default');
  });

  it('is set for each rule alone', () => {
    const both = version('a.txt', 'en', [
      { text: 'The bridge is closed.', status: 'unattributed' },
      { text: 'It is said to be old.', status: 'anonymous' },
    ]);
    const found = findings(both, null, { 'unattributed-claim': 'off', 'anonymous-attribution': 'higher' });
    assert.deepEqual(
      found.map(({ rule, severity }) => [rule, severity]),
      [['anonymous-attribution', 'information']],
    );
  });

  it('orders severities', () => {
    assert.equal(atLeast('warning', 'information'), true);
    assert.equal(atLeast('hint', 'information'), false);
    assert.equal(atLeast('hint', 'hint'), true);
  });
});

describe('risk words', () => {
  const casualties: Record<string, string[]> = {
    en: [
      'Three soldiers were killed.',
      'The storm left five dead.',
      'They fired at buses and attacks on unarmed civilians went on.',
      'No fewer than 12 people died.',
      'He was not only wounded.',
    ],
    nl: ['Bij de brand vielen twee doden.', 'Een visser kwam om.', 'Er waren veel gewonden.'],
    de: ['Zwei Fischer wurden getötet.', 'Es gab viele Verletzte.', 'Elf Menschen kamen ums Leben.'],
    fr: ['Deux pêcheurs ont été tués.', 'Il y a des blessés.'],
    es: ['Dos pescadores murieron.', 'Hubo muchos heridos.'],
    tr: ['İki balıkçı öldü.', 'İşkence gördüler.', 'Çok sayıda kişi yaralandı.'],
    ru: ['Погибли два рыбака.', 'Есть раненые.'],
    az: ['İki balıqçı həlak oldu.', 'Çox adam yaralandı.'],
  };
  const accusations: Record<string, string[]> = {
    en: ['The neighbour violated the truce.', 'He is accused by the clerk.', 'They committed war crimes.', 'The firm was corrupt.'],
    nl: ['De buurman schond het bestand.', 'Hij wordt beschuldigd.', 'Het bedrijf pleegde fraude.'],
    de: ['Der Nachbar wird beschuldigt.', 'Die Firma war korrupt.'],
    fr: ['La société est accusée.', 'Le voisin a violé le cessez-le-feu.'],
    es: ['La empresa fue acusada.', 'Es un caso de corrupción.'],
    tr: ['Şirket yolsuzluk yaptı.', 'Ateşkes ihlal edildi.'],
    ru: ['Фирму обвинили.', 'Сосед нарушил перемирие.'],
    az: ['Şirkət ittiham olunur.', 'Qonşu atəşkəsi pozdu.'],
  };
  const harmless: Record<string, string[]> = {
    en: [
      'The armed forces moved towards the border.',
      'Military targets were neutralised.',
      'There was no harm to the population.',
      'No casualties were reported.',
      'Nobody was injured.',
      'The executive committee met before the deadline.',
      'Anti-terrorist measures were completed.',
      'He pledged allegiance and praised their skill.',
      'The corporal measured the kilogram.',
    ],
    nl: ['De strijdkrachten rukten op.', 'Er vielen geen doden.', 'Niemand raakte gewond.', 'De doelen zijn militair.'],
    de: ['Die Streitkräfte rückten vor.', 'Es gab keine Verletzten.', 'Militärische Ziele wurden erreicht.'],
    fr: ['Les forces armées avancent.', "Il n'y a aucun blessé."],
    es: ['Las fuerzas armadas avanzan.', 'No hubo heridos.', 'La vida espiritual es acostumbrada.'],
    tr: ['Silahlı kuvvetler ilerledi.', 'Kurban bayramı pazartesi başlıyor.'],
    ru: ['Вооружённые силы продвинулись.', 'Никто не пострадал.', 'Умеренный рост начался с диверсификации.'],
    az: ['Silahlı qüvvələr irəlilədi.', 'Talantlı uşaq bazara getdi.'],
  };
  for (const language of Object.keys(riskWords)) {
    it(`know people hurt in ${language}`, () => {
      for (const text of casualties[language]!) assert.equal(risk(text, language), 'casualty', text);
    });
    it(`know accusations in ${language}`, () => {
      for (const text of accusations[language]!) assert.equal(risk(text, language), 'accusation', text);
    });
    it(`keep still about the harmless in ${language}`, () => {
      for (const text of harmless[language]!) assert.equal(risk(text, language), null, text);
    });
  }

  it('follow the primary language of a tag, and know nothing of others', () => {
    assert.equal(risk('They were killed.', 'en-GB'), 'casualty');
    assert.equal(risk('They were killed.', 'und'), null);
  });

  it('find a word written with separate accents', () => {
    assert.equal(risk('Zwei Fischer wurden getötet.'.normalize('NFD'), 'de'), 'casualty');
  });
});

describe('patterns', () => {
  const find = (table: string, text: string) => patterns(table).find(text.split(' '));

  it('match whole words, beginnings, neighbours and words a little apart', () => {
    assert.equal(find('dead', 'a dead man'), 1);
    assert.equal(find('dead', 'the deadline'), -1);
    assert.equal(find('kill*', 'he killed'), 1);
    assert.equal(find('mass grave*', 'two mass graves'), 1);
    assert.equal(find('mass grave*', 'mass of graves'), -1);
    assert.equal(find('attack* … civilian*', 'attacks upon three poor civilians'), 0);
    assert.equal(find('attack* … civilian*', 'attacks upon the camps of some civilians'), -1);
    assert.equal(find('attack* … civilian*', 'attacks'), -1);
  });

  it('go on from a given word', () => {
    assert.equal(patterns('aa, bb').find(['aa', 'x', 'bb'], 1), 2);
  });
});
