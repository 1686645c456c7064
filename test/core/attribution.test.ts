import { strict as assert } from 'node:assert';
import { type Article, analyzeArticle, run, type Sentence } from '../../server/core';

const read = (text: string, language: string): Article => run(analyzeArticle(text, { language }));
const last = (article: Article): Sentence => article.sentences.at(-1)!;
const words = (article: Article, spans: readonly { start: number; end: number }[] | null) =>
  spans?.map((s) => article.text.slice(s.start, s.end)).join(' … ') ?? null;

interface Case {
  readonly text: string;
  readonly status: string | null;
  /** Resolved name of the source that speaks last; null where nobody is named. */
  readonly source?: string | null;
  readonly cue?: string;
}

function check(language: string, cases: readonly Case[]): void {
  for (const { text, status, source, cue } of cases)
    it(text, () => {
      const article = read(text, language);
      const sentence = last(article);
      const said = sentence.attributions.filter((a) => a.mode === 'assertion');
      assert.equal(sentence.status, status, JSON.stringify(sentence.attributions, null, 1));
      if (source !== undefined) assert.equal(said.at(-1)?.source?.name ?? null, source);
      if (cue !== undefined) assert.equal(words(article, said.at(-1)?.cue ?? null), cue);
    });
}

describe('attribution in English', () => {
  check('en', [
    { text: 'Mayor Ada Brint said that the bridge would stay closed.', status: 'attributed', source: 'Ada Brint', cue: 'said' },
    {
      text: 'The harbour office pointed out that the ferry had been late.',
      status: 'attributed',
      source: 'harbour office',
      cue: 'pointed out',
    },
    { text: 'Ada Brint spoke first. She added that the money was gone.', status: 'attributed', source: 'Ada Brint' },
    { text: 'Ada Brint said the bridge was closed. She added that the money was gone.', status: 'attributed', source: 'Ada Brint' },
    { text: 'The bridge will stay closed, Northwire reports.', status: 'attributed', source: 'Northwire', cue: 'reports' },
    { text: 'According to the fire brigade, two houses burned down.', status: 'attributed', source: 'fire brigade', cue: 'According to' },
    { text: 'It was stressed that the bridge was safe.', status: 'anonymous', source: null },
    { text: 'It was agreed that the two sides would meet again.', status: 'unattributed' },
    { text: 'The Danish side was informed that the bridge was safe.', status: 'anonymous', source: null },
    {
      text: 'In a statement made by the Transport Ministry, it was noted that the bridge was safe.',
      status: 'attributed',
      source: 'Transport Ministry',
    },
    { text: 'Ada Brint reportedly met the builders on Monday.', status: 'anonymous', source: null, cue: 'reportedly' },
    { text: 'Sources said that the builders had left.', status: 'anonymous', source: null },
    { text: 'The builders were invited to the town hall on Monday.', status: 'unattributed' },
    { text: 'Ada Brint wants to close the bridge for a year.', status: 'unattributed' },
    { text: 'Ada Brint, on the other hand, expressed concern about the old bridge.', status: 'attributed', source: 'Ada Brint' },
    { text: 'Ada Brint called for a ban and said that Denmark supports it.', status: 'attributed', source: 'Ada Brint' },
    {
      text: 'Stating that the bridge was safe, Ada Brint reminded that it had been inspected in May.',
      status: 'attributed',
      source: 'Ada Brint',
    },
    { text: '“The bridge is safe,” said Ada Brint.', status: 'attributed', source: 'Ada Brint', cue: 'said' },
    {
      text: 'Ada Brint, who chairs the council, vorbled that the bridge was safe.',
      status: 'attributed',
      source: 'Ada Brint',
      cue: 'vorbled',
    },
    { text: 'It was vorbled that the bridge was safe.', status: 'anonymous', source: null },
    { text: 'The rain made sure that the bridge stayed empty.', status: 'unattributed' },
    { text: '“I am delighted,” Oskin told reporters.', status: 'attributed', source: 'Oskin' },
    { text: 'Experts have long argued that the bridge is unsafe.', status: 'anonymous', cue: 'have long argued' },
    { text: 'The mayor has since confirmed that the bridge is unsafe.', status: 'attributed', source: 'mayor' },
    { text: 'Mr. Oskin, 61, a former teacher, said he had voted.', status: 'attributed', source: 'Oskin' },
    { text: '“They took everything,” one woman said.', status: 'attributed', source: 'one woman' },
    { text: 'One resident, who asked not to be named, said the smell was awful.', status: 'anonymous' },
    { text: 'The bridge was dark, a passer-by said.', status: 'attributed', source: 'passer-by' },
    { text: 'The mayor did not respond to a request for comment.', status: 'unattributed' },
    { text: 'Oskin: “We lost everything.”', status: 'attributed', source: 'Oskin' },
    { text: 'The mayor was asked to resign.', status: 'unattributed' },
    { text: 'The mayor is said to have fled.', status: 'anonymous', source: null },
    { text: 'The clinic says it treats 400 patients a week.', status: 'attributed', source: 'clinic' },
    { text: 'The minister, speaking on Sunday, insisted the vote would go ahead.', status: 'attributed', source: 'minister' },
    {
      text: 'A letter seen by the newspaper shows the board was warned.',
      status: 'attributed',
      source: 'letter seen by the newspaper',
    },
    { text: 'The mayor on Monday said that the bridge was safe.', status: 'attributed', cue: 'said' },
    { text: 'Theresa May said that the bridge was safe.', status: 'attributed', source: 'Theresa May' },
    { text: 'The bridge that the council built in 1950 was closed on Monday.', status: 'unattributed' },
    { text: 'The court heard that the brakes had not been checked.', status: 'anonymous', source: null, cue: 'The court heard' },
    { text: 'The inquest heard how the boat had drifted for hours.', status: 'anonymous', source: null },
    { text: 'The jury heard the case on Monday.', status: 'unattributed' },
    { text: 'A clerk accused of hiding letters that never arrived walked free on Monday.', status: 'unattributed' },
    { text: 'There are, by her own count, nine bridges left, Ada Brint being the last keeper.', status: 'attributed' },
    { text: "In the mayor's view, the bridge is a danger to the town.", status: 'attributed', source: 'mayor' },
    { text: 'Three boats sank, per the harbour office.', status: 'attributed', source: 'harbour office' },
    { text: 'The fine is ten pounds per person.', status: 'unattributed' },
    { text: 'The council calls it a “crossing contribution”.', status: 'attributed', source: 'council' },
    { text: 'The council called the police.', status: 'unattributed' },
    { text: 'The mayor promised to mend the bridge.', status: 'unattributed' },
    { text: 'The mayor promised that the bridge would be mended.', status: 'attributed', source: 'mayor' },
    { text: 'The mayor did not say whether the bridge would close.', status: 'unattributed' },
    { text: 'The mayor did not deny that the bridge was rotten.', status: 'attributed', source: 'mayor' },
    { text: 'Ada Brint asked the judge whether the letters could be kept.', status: 'unattributed' },
    { text: 'The bridge is rotten, the builder, Kai Oskin, explained.', status: 'attributed', source: 'Kai Oskin' },
    { text: 'The bridge will close, it has just been announced.', status: 'anonymous', source: null },
    { text: 'The fault was reported to the council on Monday.', status: 'unattributed' },
    { text: 'One of the thieves, reportedly a known face in the port, ran home and left his coat on the bridge.', status: 'unattributed' },
    { text: 'The Harbour Board put the number of damaged boats at 214.', status: 'attributed', source: 'Harbour Board' },
    { text: 'Keyport Foods plc (“Keyport” or “the Group”) today announced that it will close the quay.', status: 'attributed' },
    {
      text: 'Brintco said on Monday that it had lost money. In a statement, it claimed that the quay was safe.',
      status: 'attributed',
      source: 'Brintco',
    },
    { text: 'Her opponents contend that the quay is rotten.', status: 'anonymous' },
    { text: '“I thought it was the wind,” the former pastry cook told us on Monday.', status: 'attributed' },
    {
      text: '“We will mend it,” Ada Brint said, adding that the work would take a year.',
      status: 'attributed',
      source: 'Ada Brint',
      cue: 'adding',
    },
    {
      text: 'Kai Oskin, a baker from Elmford, who runs two shops, said the toll would ruin him.',
      status: 'attributed',
      source: 'Kai Oskin',
      cue: 'said',
    },
    { text: 'The plan was criticised by the harbour board.', status: 'attributed', source: 'harbour board', cue: 'was criticised' },
    { text: 'His brief speech ended the evening.', status: 'unattributed' },
    {
      text: 'Announcing the fines on Monday, Ada Brint, the chief of the board, said the quay was rotten.',
      status: 'attributed',
      source: 'Ada Brint',
    },
    {
      text: 'Transport minister Ada Brint spoke. The shadow minister called it “too little”.',
      status: 'attributed',
      source: 'shadow minister',
    },
    {
      text: 'A person familiar with her plans, speaking on condition of anonymity, said a vote before May was unlikely.',
      status: 'anonymous',
    },
    { text: 'Brintco said no. It is not known how much of the money is left.', status: 'unattributed' },
    { text: 'The board passed a bill to overhaul rail safety.', status: 'unattributed' },
    {
      text: 'Ada Brint issued a statement saying the bridge was safe.',
      status: 'attributed',
      source: 'Ada Brint',
      cue: 'issued a statement saying',
    },
    { text: 'The board took aim at the mayor.', status: 'attributed', source: 'board', cue: 'took aim at' },
    { text: 'The union came out in favour of the toll.', status: 'attributed', source: 'union', cue: 'came out in favour of' },
    { text: 'The board met to announce that the bridge would close.', status: 'unattributed' },
    { text: 'Claims circulating online that the bridge is rotten have been debunked.', status: 'anonymous' },
    { text: 'The first push for a new bridge came to nothing.', status: 'unattributed' },
    {
      text: '“There is a fine for people like him and I hope he pays.” Ada Brint said last week.',
      status: 'attributed',
      source: 'Ada Brint',
    },
    { text: 'When the votes were counted, Brint won.', status: 'unattributed' },
    { text: 'The survey found a rise in thefts.', status: 'attributed', source: 'survey' },
    { text: 'The police found a body under the bridge.', status: 'unattributed' },
    { text: 'The mayor called the plan a disgrace.', status: 'attributed', source: 'mayor' },
    { text: 'The mayor called him on Monday.', status: 'unattributed' },
    {
      text: 'News of the fire was first reported by the Elmford Herald.',
      status: 'attributed',
      source: 'Elmford Herald',
      cue: 'was first reported',
    },
    { text: 'Ada Brint said following a vote in May that she had doubts.', status: 'attributed', source: 'Ada Brint' },
    { text: 'Ada Brint expressed amusement that the bridge had gone.', status: 'attributed', cue: 'expressed amusement' },
    { text: 'Advocates say that the bridge is safe.', status: 'anonymous' },
    { text: "The mill's director, Tim Brint, urged bakers not to hoard.", status: 'attributed', source: 'Tim Brint' },
    { text: 'One fan who came from Elmford, Kari Brint, said she had paid for a seat.', status: 'attributed', source: 'Kari Brint' },
    { text: 'Harbour sources insist a new quay is close.', status: 'anonymous' },
    { text: 'Residents have been told there is no cause for alarm.', status: 'anonymous' },
    { text: "Prices have risen since May, figures from the Millers' Union show.", status: 'attributed', source: "Millers' Union" },
    {
      text: 'Keyport NV, a leading maker of power systems, today announced the closure of its quay.',
      status: 'attributed',
      source: 'Keyport NV',
    },
    { text: 'Terms of the deal were not disclosed.', status: 'unattributed' },
    { text: 'When I repeat this on the bridge, the old man puts down his hat.', status: 'unattributed' },
    { text: 'The clerk took the money from the till, the court heard.', status: 'anonymous', source: null },
    { text: 'He gave no answer on the day, the inquest was told.', status: 'anonymous', source: null },
    { text: 'Ada Brint accepted that she had not read the letters.', status: 'attributed', source: 'Ada Brint' },
    { text: 'One baker, who was too afraid to give her name, said the man had come before.', status: 'anonymous' },
    { text: 'Unconfirmed reports of a fire on the bridge.', status: 'anonymous', source: null },
    { text: 'That is all from us for tonight.', status: null },
    { text: 'There were eight reported accidents on the bridge.', status: 'unattributed' },
    { text: 'The southern state lawmakers met on the bridge.', status: 'unattributed' },
    { text: 'The club deleted the message after an hour.', status: 'unattributed' },
    { text: "He's predicted a long winter.", status: 'attributed', cue: "'s predicted" },
  ]);
});

describe('attribution in Dutch', () => {
  check('nl', [
    { text: 'Burgemeester Ada Brint zei dat de brug dicht blijft.', status: 'attributed', source: 'Ada Brint', cue: 'zei' },
    { text: 'Het havenbedrijf merkte op dat de veerboot te laat was.', status: 'attributed', source: 'havenbedrijf' },
    { text: 'De gemeente merkte op dat de veerboot te laat was.', status: 'attributed', source: 'gemeente', cue: 'merkte op' },
    { text: 'De minister wees erop dat de brug veilig is.', status: 'attributed', source: 'minister', cue: 'wees erop' },
    { text: 'Volgens de brandweer zijn twee huizen afgebrand.', status: 'attributed', source: 'brandweer', cue: 'Volgens' },
    { text: 'De brug blijft dicht, aldus Ada Brint.', status: 'attributed', source: 'Ada Brint' },
    { text: 'De brug blijft dicht, zo meldt Noordpers.', status: 'attributed', source: 'Noordpers' },
    { text: 'Er werd benadrukt dat de brug veilig is.', status: 'anonymous', source: null },
    { text: 'Van Deense zijde werd meegedeeld dat de brug veilig is.', status: 'attributed', source: 'Deense zijde' },
    { text: 'Er werd besloten dat de brug dicht gaat.', status: 'unattributed' },
    { text: 'De bouwers zijn naar verluidt vertrokken.', status: 'anonymous', source: null },
    { text: 'Ada Brint sprak haar bezorgdheid uit over de oude brug.', status: 'attributed', source: 'Ada Brint' },
    { text: 'De brug is vorig jaar gebouwd.', status: 'unattributed' },
    { text: '“De brug is veilig”, zei Ada Brint.', status: 'attributed', source: 'Ada Brint' },
    { text: 'Tijdens het overleg zei de burgemeester dat de brug veilig is.', status: 'attributed', source: 'burgemeester' },
    { text: '“Het was chaos”, zegt Ada Brint (43), die in de buurt woont.', status: 'attributed', source: 'Ada Brint' },
    { text: 'Oskin: “We zijn alles kwijt.”', status: 'attributed', source: 'Oskin' },
    { text: 'De brug is nog niet af, laat ze desgevraagd weten.', status: 'attributed', source: 'ze (unclear)' },
    { text: 'De brug was donker, zegt de dader.', status: 'attributed', source: 'dader' },
    {
      text: 'De cijfers, die het ministerie vrijdag publiceerde, tonen aan dat de brug veilig is.',
      status: 'attributed',
      source: 'cijfers',
    },
    { text: 'De politie zoekt getuigen van het ongeluk.', status: 'unattributed' },
    { text: 'De gemeente liet weten dat de brug veilig is.', status: 'attributed', source: 'gemeente', cue: 'liet weten' },
    { text: 'De gemeente laat in een brief weten dat de brug veilig is.', status: 'attributed', source: 'gemeente', cue: 'laat … weten' },
    { text: 'Vrijdag liet de gemeente aan de schippers weten dat de brug veilig is.', status: 'attributed', source: 'gemeente' },
    { text: 'De gemeente liet de oude brug slopen.', status: 'unattributed' },
    { text: 'De rechter oordeelde vrijdag dat de brug veilig is.', status: 'attributed', source: 'rechter', cue: 'oordeelde' },
    { text: 'Er zijn twee schepen gezonken, aldus de politie zondag.', status: 'attributed', source: 'politie' },
    { text: 'Dat heeft de minister vrijdag bekendgemaakt.', status: 'attributed', source: 'minister' },
    {
      text: 'Uit een enquête van de vakbond blijkt dat de brug veilig is.',
      status: 'attributed',
      source: 'enquête van de vakbond',
      cue: 'Uit … blijkt',
    },
    { text: 'De bouwers gaan ervan uit dat de brug veilig is.', status: 'unattributed' },
  ]);
});

describe('quotations that go on', () => {
  it('keep their speaker over the sentences of one quotation', () => {
    const article = read('“We warned them,” said Ada Brint. “They did not listen. Nobody ever does.”', 'en');
    assert.deepEqual(
      article.sentences.map((s) => [s.status, s.attributions[0]?.source?.name]),
      [
        ['attributed', 'Ada Brint'],
        ['attributed', 'Ada Brint'],
        ['attributed', 'Ada Brint'],
      ],
    );
  });

  it('hand the speaker to a paragraph that is a quotation and no more', () => {
    const article = read('“We warned them,” said Ada Brint at the bridge.\n\n“They did not listen to any of us.”', 'en');
    assert.equal(last(article).attributions[0]?.source?.name, 'Ada Brint');
    assert.equal(last(article).attributions[0]?.cue, null);
  });

  it('end where the outlet speaks again', () => {
    const article = read(
      '“We warned them,” said Ada Brint at the bridge.\n\nThe bridge was built in 1950.\n\n“They did not listen to any of us.”',
      'en',
    );
    assert.equal(last(article).attributions[0]?.source ?? null, null);
  });
});

describe('claims inside a sentence', () => {
  it('are cut where two things are asserted', () => {
    const article = read('Ada Brint said that the bridge was safe and that the road was closed.', 'en');
    assert.deepEqual(
      last(article).claims.map((c) => [article.text.slice(c.start, c.end), c.status]),
      [
        ['that the bridge was safe', 'attributed'],
        ['that the road was closed', 'attributed'],
      ],
    );
  });

  it('have ids of their own over the whole article', () => {
    const ids = read('The bridge was closed. The road was open. The ferry sank.', 'en').sentences.flatMap((s) => s.claims.map((c) => c.id));
    assert.deepEqual(ids, ['c1', 'c2', 'c3']);
  });
});

describe('a claim', () => {
  const claims = (text: string, language = 'en') => {
    const article = read(text, language);
    return last(article).claims.map((c) => article.text.slice(c.start, c.end));
  };
  it('is not cut in two by the words that report it', () => {
    assert.deepEqual(claims('The bridge, Ada Brint said, would stay closed.'), ['The bridge, Ada Brint said, would stay closed']);
    assert.deepEqual(claims('De brug is vermoedelijk in brand gestoken.', 'nl'), ['De brug is vermoedelijk in brand gestoken']);
  });

  it('is one of two where two clauses stand around them', () => {
    assert.deepEqual(claims('The bridge closed, Ada Brint said, and the tower fell.'), ['The bridge closed', 'the tower fell']);
  });

  it('is not made of what is told of the speaker', () => {
    assert.deepEqual(claims('“Het was chaos”, zegt Ada Brint (43), die in de buurt woont.', 'nl'), ['“Het was chaos”']);
  });
});
