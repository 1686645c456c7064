import { strict as assert } from 'node:assert';
import { analyzeArticle, findings, run, type Version } from '../../server/core';

const read = (text: string, language = 'en') => run(analyzeArticle(text, { language }));
const kinds = (text: string, language = 'en') => read(text, language).sentences.map(({ kind }) => kind);
/** The kind of a sentence behind one that is a claim. */
const kindOf = (sentence: string, language = 'en', before = 'Holm opened the bridge on Monday.') =>
  read(`${before}\n\n${sentence}`, language).sentences.at(-1)!.kind;

describe('kinds of sentences', () => {
  for (const [language, sentence] of [
    ['en', 'Holm and Postma begin a farcical journey: they set fire to the boat, lose the map and swim to the island of Veldora.'],
    ['en', 'Smith drove the ludicrous float through the centre of Leeds before the police stopped it near the river.'],
    ['es', 'Al caer la noche, los vecinos del barrio de Arvela esperaban en la desoladora plaza a que llegaran los camiones del agua.'],
    ['nl', 'Jansen liep met een lachwekkende hoed door het centrum van Utrecht en deelde daar flyers uit aan de winkeliers.'],
  ] as const)
    it(`tells what happened, whatever words it chooses: ${sentence}`, () => assert.equal(kindOf(sentence, language), 'claim'));

  for (const [language, sentence] of [
    ['en', 'The plan is a truly ludicrous idea.'],
    ['en', 'What Smith has done to the harbour of Leeds since the summer of that year was indefensible.'],
    ['en', 'I think the bridge is a mistake.'],
    ['en', 'We need a new bridge.'],
    ['en', 'It seems to me the council has lost its way.'],
    ['en', 'We are going to have to try again.'],
    ['nl', 'Het besluit is schandalig.'],
  ] as const)
    it(`judges: ${sentence}`, () => assert.equal(kindOf(sentence, language), 'opinion'));

  for (const sentence of [
    'We have hired forty guides who will help the visitors.',
    'Our neighbours feel that we have forgotten them.',
    'We have 200 boats in the harbour.',
  ])
    it(`is no judgement for the first person in it: ${sentence}`, () => assert.equal(kindOf(sentence), 'claim'));

  it('a short line without a stop is a heading, where the text has no headline too', () => {
    const text = 'The bridge at Veldora is closed.\n\nWork goes on\n\nThe engineers found two cracks on Monday.';
    assert.deepEqual(kinds(text), ['claim', 'subhead', 'claim']);
  });

  it('a line that ends in a comma goes on, and is no headline', () => {
    assert.equal(kinds('But it was Holm who had opened the bridge on Monday,\n\nThe bridge is closed again.')[0], 'claim');
  });

  it('the hour in a line of its own is no claim', () => {
    assert.deepEqual(kinds('Bridge closed\n\nThe bridge is closed.\n\n2 p.m.\n\nIt is open again.').slice(2), ['dateline', 'claim']);
    assert.equal(kindOf('14 Uhr', 'de', 'Holm hat die Brücke am Montag eröffnet.'), 'dateline');
  });

  it('two apostrophes close what is quoted in a line of its own', () => {
    assert.equal(kindOf("''The bridge was never safe.''"), 'claim');
  });

  it('titles of other languages and doubled capitals end no sentence', () => {
    assert.equal(kinds('El actor hizo de Mr. Bean en la gala de Arvela.', 'es').length, 1);
    assert.equal(kinds('En EE. UU. los barcos pagan más.', 'es').length, 1);
    assert.equal(kinds('В фильме снова играет Dr. Holm из Арвелы.', 'ru').length, 1);
  });
});

describe('a text that one speaker speaks', () => {
  const version = (text: string): Version => ({ path: 'a.txt', article: read(text) });
  const speech = `We have come a long way.\n\nI was born on this island in 1961. My father built boats. We had eleven of them. The harbour was full then. I left
    when the yards closed. They closed because nobody bought boats. I came back in 1990. We opened the school again. The bridge was built in 2004. I thank you.`;
  const rules = (text: string) => findings(version(text), null).map(({ rule }) => rule);

  it('lacks no source: whoever speaks vouches for it', () => {
    assert.equal(version(speech).article.spoken, true);
    assert.deepEqual(rules(speech), []);
  });

  it('is none where others are quoted in the first person, or once', () => {
    const news = `The bridge was built in 2004. “I was there, and we all sang,” said Ann Holm. The yards closed in 1980. “We had no work,” Holm said. “I left
      the island.” The school opened again in 1991. It has 40 pupils. The harbour holds eleven boats. The council bought three of them. We asked the
      mayor. The road was mended in May. Two houses were sold.`;
    assert.equal(version(news).article.spoken, undefined);
    assert.ok(rules(news).includes('unattributed-claim'));
  });
});

describe('what stands around the sentences of the news', () => {
  const last = (text: string, language = 'en') => read(text, language).sentences.at(-1)!;

  it('a headline may end in a full stop: in capitals throughout, or told again right below', () => {
    const below = 'The mayor of Veldora closes the harbour bridge on Monday because two cracks were found, she told the council.';
    for (const line of ['Veldora Mayor Closes Harbour Bridge.', 'Mayor closes harbour bridge in Veldora.'])
      assert.equal(kinds(`${line}\n\n${below}`)[0], 'headline', line);
    for (const line of [
      'The mayor closes the harbour bridge.',
      'Fishing boats left Arvela at dawn.',
      'Mayor closes harbour bridge on Monday.',
    ])
      assert.equal(kinds(`${line}\n\n${below}`)[0], 'claim', line);
  });

  it('a long line without a verb and without a stop is a heading', () => {
    const line = 'Neue Brücke über den Fluss mit vier Spuren für den Verkehr aus dem Norden und einem Weg für die Räder der Stadt Arvela';
    assert.equal(kindOf(line, 'de', 'Holm hat die Brücke am Montag eröffnet.'), 'subhead');
  });

  it('tags and addresses are no claim', () => {
    assert.equal(
      read('Bridge closed\n\nThe bridge is closed. #veldora #bridge. It opens in May.\n\nHolm opened it.').sentences[2]!.kind,
      'other',
    );
  });

  it('credits of contributors are boilerplate', () => {
    for (const line of ['Contributing: Ann Holm and Pat Blythe, Veldora Herald.', 'Ann Holm contributed reporting from Leeds.'])
      assert.equal(kindOf(line), 'boilerplate', line);
  });

  for (const [language, sentence] of [
    ['nl', 'Wat mij betreft mag de brug weg.'],
    ['de', 'Für mich ist die Brücke ein Gewinn.'],
    ['fr', 'À mon avis, le pont est trop large.'],
    ['es', 'Para mí, el puente es demasiado ancho.'],
    ['tr', 'Köprü bana göre fazla geniş.'],
    ['az', 'Körpü mənə görə çox genişdir.'],
  ] as const)
    it(`whoever writes judges for themselves: ${sentence}`, () => assert.equal(kindOf(sentence, language), 'opinion'));

  it('a question that names somebody is one', () => {
    assert.equal(kindOf('Why did Holm say that the bridge is safe?'), 'question');
  });

  it('a line that ends in a colon gives the word to whom it names', () => {
    for (const said of ['“The bridge has two cracks. It is closed.”', 'The bridge has two cracks, and it is closed.']) {
      const text = `Bridge closed\n\nThe bridge is closed.\n\nThe Veldora Herald reports:\n\n${said}`;
      assert.equal(read(text).sentences[2]!.kind, 'other');
      assert.deepEqual([last(text).status, last(text).attributions[0]!.source?.name], ['attributed', 'Veldora Herald']);
    }
    assert.equal(
      last('Bridge closed\n\nThe bridge is closed.\n\nThis is what we know:\n\nThe bridge has two cracks.').status,
      'unattributed',
    );
  });

  it('labels tell who speaks in a transcript', () => {
    const text = `The debate\n\nANN HOLM: The wall was built in 1921.\n\nBLYTHE: It was repaired twice.\n\nThe council paid for it.\n\nANN HOLM: It never did.\n\nThe wall fell in May.`;
    assert.deepEqual(
      read(text)
        .sentences.slice(1)
        .map(({ attributions }) => attributions[0]?.source?.name),
      ['Ann Holm', 'Blythe', 'Blythe', 'Ann Holm', undefined],
    );
    const box = 'Veldora\n\nPLACE: The island lies in the north.\n\nSIZE: The island has 40 houses.\n\nBOATS: There are eleven boats.';
    assert.equal(last(box).status, 'unattributed');
  });

  it('a quotation goes on to its mark, whatever follows it', () => {
    const text =
      'Holm spoke. “The bridge is closed,” Holm said on Monday. “The cracks are deep. This is what we told them” in the council hall.';
    assert.equal(last(text).status, 'attributed');
  });

  it('in German, reported mood belongs to whoever is said to be worried, and goes on behind a milder form', () => {
    for (const text of [
      'Bürgermeister Georg Keller ist besorgt. Der Streit sei nicht persönlich.',
      'Georg Keller schlägt vor, die Gebühr zu senken. Die Wirte hätten ein Interesse daran. Allerdings sei ein Vertrag die Voraussetzung.',
    ])
      assert.deepEqual([last(text, 'de').status, last(text, 'de').attributions[0]!.source?.name], ['attributed', 'Georg Keller'], text);
  });

  it('what something is called is said by nobody', () => {
    assert.equal(last('Der Strom, der von der Sonne kommt, wird als „Sonnenwind“ bezeichnet.', 'de').status, 'unattributed');
    assert.equal(last('Der Plan wurde als „absurd“ bezeichnet.', 'de').status, 'anonymous');
  });

  it('research names its source where it tells who did it', () => {
    assert.equal(last('Research by four economists suggests that the bridge will cost two million.').status, 'attributed');
    assert.equal(last('Research suggests that the bridge will cost two million.').status, 'anonymous');
  });

  it('a first line above a dateline is a headline, whatever ends it', () => {
    assert.equal(
      kinds('No favourites left in Veldora.\n\nARVELA, May 3 (Pressa) - The bridge is closed since Monday, the mayor said.')[0],
      'headline',
    );
  });

  it('a statement that is announced belongs to whoever released it', () => {
    const text = 'Bridge closed\n\nMayor Ann Holm released the following statement:\n\n“The bridge has two cracks.”';
    assert.deepEqual([last(text).status, last(text).attributions[0]!.source?.name], ['attributed', 'Ann Holm']);
  });

  it('those who said so are only told apart from others', () => {
    assert.equal(last('Those who said the bridge was their main concern split about evenly.').status, 'unattributed');
  });

  it('who somebody is stands between their name and the verb, and is no claim', () => {
    const text = '“Very good,” Holm, the mayor of Veldora and owner of the yard by a wide margin after buying it, said on Monday.';
    assert.deepEqual(
      last(text).claims.map(({ status }) => status),
      ['attributed'],
    );
  });

  it('what somebody did not do for two months can be checked', () => {
    assert.equal(kindOf('We have known of the cracks for two months.'), 'claim');
  });
});
