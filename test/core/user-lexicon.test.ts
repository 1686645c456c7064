import { strict as assert } from 'node:assert';
import { type Article, analyzeArticle, type Lexicon, lexiconFrom, mergedLexicon, run } from '../../server/core';
import { profileOf } from '../../server/core/languages';
import { withLexicon } from '../../server/core/languages/lexicon';
import { regularForms } from '../../server/core/languages/regular';
import { Tag } from '../../server/core/languages/tags';

const lexiconOf = (value: unknown): Lexicon => {
  const { lexicon, problems } = lexiconFrom(value);
  assert.deepEqual(problems, []);
  return lexicon!;
};
const read = (text: string, language: string, value?: unknown): Article =>
  run(analyzeArticle(text, { language, ...(value ? { lexicon: lexiconOf(value) } : {}) }));
const last = (article: Article) => article.sentences.at(-1)!;
/** Who vouches for the last sentence, and by which words. */
const voice = (article: Article) => {
  const { status, attributions } = last(article);
  const said = attributions.findLast((each) => each.mode === 'assertion');
  return [status, said?.source?.name ?? null, said?.cue?.map((cue) => article.text.slice(cue.start, cue.end)).join(' … ') ?? null];
};

describe('a lexicon of the user’s', () => {
  for (const [language, verb, text, cue] of [
    ['en', 'crow', 'Ada Brint crowed victory over the council.', 'crowed'],
    ['en', 'fess up', 'Ada Brint fessed up the theft.', 'fessed up'],
    ['nl', 'orakelen', 'Ada Brint orakelde een lange winter.', 'orakelde'],
    ['fr', 'zozoter', 'Ada Brint zozotait la fin du pont.', 'zozotait'],
    ['es', 'machacar', 'Ada Brint machacaba la ruina del puente.', 'machacaba'],
    ['de', 'orakeln', 'Ada Brint orakelte einen langen Winter.', 'orakelte'],
    ['ru', 'промурлыкать', 'Ада Бринт промурлыкала о закрытии моста.', 'промурлыкала'],
    ['tr', 'zırvalamak', 'Belediye Başkanı Ada Brint, köprünün mayısa kadar kapalı kalacağını zırvaladı.', 'zırvaladı'],
    ['tr', 'fetva vermek', 'Belediye Başkanı Ada Brint, köprünün kapalı kalacağına dair fetva verdi.', 'fetva verdi'],
    ['az', 'zarımaq', 'Ada Brint körpünün may ayına qədər bağlı qalacağını zarıdı.', 'zarıdı'],
  ] as const)
    it(`adds the verb ${verb} in all its forms`, () => {
      assert.notEqual(last(read(text, language)).status, 'attributed');
      assert.deepEqual(voice(read(text, language, { [language]: { verbs: [verb] } })).slice(1), [
        language === 'ru' ? 'Ада Бринт' : 'Ada Brint',
        cue,
      ]);
    });

  it('adds forms of a verb as they are', () => {
    const text = 'Ada Brint quoth a long winter.';
    assert.notEqual(last(read(text, 'en')).status, 'attributed');
    assert.deepEqual(voice(read(text, 'en', { '*': { verbs: ['quoth'] } })), ['attributed', 'Ada Brint', 'quoth']);
  });

  it('tells what a verb does by its frame', () => {
    assert.deepEqual(last(read('Ada Brint glimped the plan.', 'en')).attributions, []);
    const read1 = (frame: string) =>
      last(read('Ada Brint glimped the plan.', 'en', { en: { verbs: [{ verb: 'glimp', frame }] } })).attributions;
    assert.deepEqual(
      ['says', 'believes'].map((frame) => read1(frame).map(({ mode }) => mode)),
      [['assertion'], ['belief']],
    );
    const wanted = read('Ada Brint glimped to leave the council.', 'en', { en: { verbs: [{ verb: 'glimp', frame: 'wants' }] } });
    assert.deepEqual(
      last(wanted).attributions.map(({ mode }) => mode),
      ['intention'],
    );
    const profile = withLexicon(
      profileOf('en')!,
      lexiconOf({
        en: {
          verbs: [
            { verb: 'glimp', frame: 'describes' },
            { verb: 'wrack', frame: 'tells' },
          ],
        },
      }),
    );
    assert.ok(profile.noClause.has('glimped'));
    assert.ok(profile.words.get('wracked')! & Tag.Tell);
  });

  it('adds nouns that report', () => {
    const text = 'Ada Brint’s screed about the rotten bridge came on Monday.';
    const modes = (article: Article) => last(article).attributions.map(({ mode }) => mode);
    assert.deepEqual(modes(read(text, 'en')), []);
    assert.deepEqual(modes(read(text, 'en', { en: { nouns: ['screed'] } })), ['belief']);
  });

  it('adds sources, however they are written', () => {
    for (const [name, text] of [
      ['quaynews.example', 'The bridge is rotten, crowed quaynews.example.'],
      ['Sons of the Quay', 'The bridge is rotten, Sons of the Quay reports.'],
    ] as const) {
      assert.notEqual(voice(read(text, 'en'))[1], name);
      assert.equal(voice(read(text, 'en', { en: { sources: [name] } }))[1], name);
    }
    const { entities } = read('The bridge is rotten, Sons of the Quay reports.', 'en', { en: { sources: ['sons of the quay'] } });
    assert.deepEqual(
      entities.map(({ name, kind }) => [name, kind]),
      [['Sons of the Quay', 'organisation']],
    );
  });

  it('takes no common word for a source that has a capital', () => {
    const profile = withLexicon(profileOf('en')!, lexiconOf({ en: { sources: ['Time'] } }));
    const text = 'There was little time left. Then Time said no.';
    const tokens = [...text.matchAll(/\w+/g)].map(({ 0: word, index }) => ({
      kind: 'word' as const,
      text: word,
      lower: word.toLowerCase(),
      start: index,
      end: index + word.length,
      word: null,
    }));
    const tags = new Int32Array(tokens.length);
    profile.refine!(tokens, tags);
    assert.deepEqual(
      tokens.filter((_, i) => tags[i]! & Tag.Organisation).map((token) => token.start),
      [text.indexOf('Time')],
    );
  });

  it('finds furniture by its beginning, and reads nothing as a pattern', () => {
    const kinds = (line: string, entry: string) =>
      read(`Bridge closed\n\nThe bridge is closed until May.\n\n${line}`, 'en', { '*': { boilerplate: [entry] } }).sentences.at(-1)!.kind;
    assert.equal(kinds('Dig deeper: the bridge file has it all.', 'dig  deeper'), 'boilerplate');
    assert.equal(kinds('Diggers came to the bridge on Monday.', 'dig'), 'claim');
    assert.equal(kinds('The mayor closed the bridge.', '.*'.padStart(3, 'T')), 'claim');
    assert.equal(kinds('(a+)+$ is our mark.', '(a+)+$'), 'boilerplate');
  });

  it('holds for its own language only, and costs nothing elsewhere', () => {
    const lexicon = lexiconOf({ nl: { verbs: ['orakelen'] } });
    const english = profileOf('en')!;
    assert.equal(withLexicon(english, lexicon), english);
    assert.equal(withLexicon(english, undefined), english);
    assert.equal(withLexicon(null, lexicon), null);
    const dutch = profileOf('nl')!;
    assert.notEqual(withLexicon(dutch, lexicon), dutch);
    assert.equal(withLexicon(dutch, lexicon), withLexicon(dutch, lexicon));
    assert.equal(dutch.words.get('orakelde') ?? 0, 0);
  });

  it('is fast however large', () => {
    const sources = Array.from({ length: 1000 }, (_, i) => `The Harbour Paper No${i}`);
    const boilerplate = Array.from({ length: 1000 }, (_, i) => `The Harbour ${'a'.repeat(80)}${i}`);
    const text = 'Bridge closed\n\n'.concat('The Harbour Office said the harbour was the harbour of the year.\n\n'.repeat(300));
    const begin = performance.now();
    read(text, 'en', { '*': { sources, boilerplate } });
    const taken = performance.now() - begin;
    const plain = performance.now();
    read(text, 'en');
    assert.ok(taken < 5 * (performance.now() - plain) + 500, `${taken} ms`);
  });
});

describe('the forms of regular verbs', () => {
  const has = (language: 'en' | 'nl' | 'de' | 'fr' | 'es' | 'ru' | 'tr', verb: string, forms: string) => {
    const known = regularForms(language, verb);
    assert.deepEqual(
      forms.split(' ').filter((form) => !known.has(form)),
      [],
      `${language} ${verb}: ${[...known.keys()].join(' ')}`,
    );
  };
  it('are those of the language', () => {
    has('en', 'blog', 'blogs blogged blogging');
    has('en', 'decry', 'decries decried decrying');
    has('en', 'gripe', 'gripes griped griping');
    has('nl', 'orakelen', 'orakelt orakelde orakelden georakeld');
    has('nl', 'appen', 'appt appte appten geappt');
    has('nl', 'praten', 'praat praatte praatten gepraat');
    has('nl', 'bloggen', 'blogt blogde geblogd');
    has('nl', 'verluiden', 'verluidt verluidde verluid');
    has('nl', 'uitkramen', 'uitkraamt uitkraamde uitgekraamd uittekramen');
    assert.ok(regularForms('nl', 'uitkramen').has('kraamde uit'));
    assert.ok(regularForms('de', 'ausplaudern').has('plauderte aus'));
    has('de', 'ausplaudern', 'ausplaudert ausgeplaudert auszuplaudern');
    has('de', 'orakeln', 'orakelt orakelte orakelten georakelt');
    has('de', 'fabulieren', 'fabulierte fabuliert');
    has('de', 'spotten', 'spottet spottete gespottet');
    has('fr', 'ronchonner', 'ronchonne ronchonnait ronchonné ronchonnant');
    has('fr', 'commencer', 'commença commençait commençant');
    has('es', 'machacar', 'machaca machacó machacaba machaque machacado');
    has('es', 'aludir', 'alude aludió aludía aludirá aludido aludiendo');
    has('ru', 'ворчать', 'ворчал ворчала');
    has('ru', 'сетовать', 'сетует сетуют сетовал');
    has('ru', 'похвалиться', 'похвалился похвалилась похвалились');
    has('tr', 'homurdandı', 'homurdandı');
  });
});

describe('checking a lexicon', () => {
  it('keeps the good entries and tells of each bad one', () => {
    const { lexicon, problems } = lexiconFrom({
      en: { verbs: ['crow', 7, '', { frame: 'says' }, { verb: 'glimp', frame: 'sings' }], nouns: 'screed', extra: [] },
      xx: { verbs: ['crow'] },
      nl: [],
      'de-AT': { sources: [{ name: 'Ada Brint', kind: 'person' }, 'a b c d e f g'], boilerplate: ['x'.repeat(200)] },
    });
    assert.deepEqual(lexicon, {
      de: { verbs: [], nouns: [], sources: [{ name: 'Ada Brint', kind: 'person' }], boilerplate: [] },
      en: { verbs: [{ verb: 'crow', frame: 'says' }], nouns: [], sources: [], boilerplate: [] },
    });
    assert.deepEqual(
      problems.map(({ where }) => where),
      [
        'en › extra',
        'en › verbs › 2',
        'en › verbs › 3',
        'en › verbs › 4',
        'en › verbs › 5',
        'en › nouns',
        'xx',
        'nl',
        'de › sources › 2',
        'de › boilerplate › 1',
      ].map((where) => where.replace(/^de/, 'de-AT')),
    );
    for (const { message } of problems) assert.match(message, /^(?:is|has|holds) .*\.$/);
  });

  it('takes whatever comes', () => {
    for (const value of [undefined, null, {}]) assert.deepEqual(lexiconFrom(value), { lexicon: null, problems: [] });
    for (const value of [3, 'x', [], true]) assert.equal(lexiconFrom(value).problems.length, 1);
    assert.equal(lexiconFrom(JSON.parse('{"__proto__":{"verbs":["a"]},"constructor":{}}')).problems.length, 2);
  });

  it('unites lists; of two entries for the same words the later one counts', () => {
    const one = lexiconOf({ en: { verbs: ['crow', 'glimp'], sources: ['Quay News'] } });
    const other = lexiconOf({ en: { verbs: [{ verb: 'Crow', frame: 'tells' }] }, nl: { nouns: ['tirade'] } });
    const merged = mergedLexicon([one, null, other])!;
    assert.deepEqual(merged.en!.verbs, [
      { verb: 'Crow', frame: 'tells' },
      { verb: 'glimp', frame: 'says' },
    ]);
    assert.deepEqual(merged.en!.sources.length, 1);
    assert.deepEqual(merged.nl!.nouns, ['tirade']);
    assert.equal(mergedLexicon([null, one]), one);
    assert.equal(mergedLexicon([]), null);
  });
});
