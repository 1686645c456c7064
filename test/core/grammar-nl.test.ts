import { strict as assert } from 'node:assert';
import { analyzeArticle, run } from '../../server/core';
import { type Case, grammarOf, words } from './grammar-cases';

const { read, check } = grammarOf('nl');

/** The last sentence of a text that goes on with whom, or what, the sentences before it have named; and asides of all kinds. */
const referring: readonly Case[] = [
  {
    text: 'De Gentse datingapp Klikje is gehackt. Klikje telt duizend leden. Het gaat om namen, bevestigt het bedrijf.',
    status: 'attributed',
    source: 'Klikje',
  },
  { text: '„Die klok is ziek”, zegt Gerrit Holm, terwijl hij een loep tegen zijn oog klemt.', status: 'attributed', source: 'Gerrit Holm' },
  { text: 'Een buurman uit de straat zei dat hij rook zag.', status: 'attributed', source: 'buurman uit de straat' },
  { text: 'Een medewerker zei dat het al langer misging.', status: 'anonymous' },
  { text: 'De brug is dicht. Dat meldt de veiligheidsregio op Facebook.', status: 'attributed' },
  { text: 'Er zijn geen gewonden, zo heeft de milieudienst laten weten.', status: 'attributed', source: 'milieudienst' },
  { text: 'Kortsluiting was het, zo wordt op straat gezegd.', status: 'anonymous' },
  { text: 'Er is nog niets beslist, wordt eraan toegevoegd.', status: 'anonymous' },
  { text: 'Omwonenden wordt wel nog steeds geadviseerd ramen dicht te houden.', status: 'anonymous' },
  { text: 'Op het kabinet van de burgemeester klinkt het dat een verbod op tafel ligt.', status: 'attributed' },
  { text: 'Volgens onze informatie zoekt het gerecht naar een bende.', status: 'anonymous' },
  { text: 'De verklaring werd voorgelezen. Daarin stond dat de club geen ballen had.', status: 'attributed', source: 'verklaring' },
  { text: 'Dat werd door voorzitter Wim Holm, die als getuige was opgeroepen, stellig ontkend.', status: 'attributed', source: 'Wim Holm' },
  { text: 'Buurvrouw Truus Holm herinnert zich hoe hij door de sneeuw ploeterde.', status: 'attributed', source: 'Truus Holm' },
  { text: 'Hommels vinden de weg terug, ontdekten onderzoekers in Gent.', status: 'attributed', source: 'onderzoekers in Gent' },
  { text: '„De brug is dicht”, zei vrijdag burgemeester Wim Holm.', status: 'attributed', source: 'Wim Holm' },
  { text: '„We zagen niets”, zei de wandelaar.', status: 'attributed', source: 'wandelaar' },
  { text: 'Toen de koster kwam, tikte hij Wim op de arm en zei: „Mijnheer, ge moet mij iets geven.”', status: 'attributed' },
  {
    text: 'Bioloog Sofie Holm waarschuwt. „Het kan erger”, zegt de onderzoekster van de UGent.',
    status: 'attributed',
    source: 'Sofie Holm',
  },
  { text: 'Het agentschap raadt aan om honden aan te lijnen.', status: 'attributed' },
  { text: 'Het bedrijf zegt alle regels te hebben gevolgd.', status: 'attributed' },
  { text: 'Rector Bart van Wijngaard is boos. „Dit kan niet”, aldus de rector.', status: 'attributed', source: 'Bart van Wijngaard' },
  { text: 'Klinkvast belooft alle sloten te vervangen.', status: 'unattributed' },
];

const cases: readonly Case[] = [
  // Verbs whose part stands apart.
  { text: 'Wethouder Anke Hofman legde uit dat de pomp te oud was.', status: 'attributed', source: 'Anke Hofman', cue: 'legde uit' },
  {
    text: 'De bank sluit ontslagen niet uit.',
    status: 'attributed',
    source: 'bank',
    cue: 'sluit … uit',
  },
  { text: 'De school sluit leerlingen uit van het examen.', status: 'unattributed' },
  { text: 'De raad wees het voorstel van de hand.', status: 'attributed', source: 'raad', cue: 'wees … van de hand' },
  { text: 'De gemeente drukt bewoners op het hart binnen te blijven.', status: 'attributed', source: 'gemeente' },
  { text: 'De politie riep getuigen op zich te melden.', status: 'attributed', source: 'politie', cue: 'riep … op' },
  { text: 'De winkel riep een kleur uit tot kleur van het jaar.', status: 'unattributed' },
  { text: 'De rechter wees de eis af.', status: 'unattributed' },
  {
    text: 'De krant meldt dat de brug dichtgaat, maar de gemeente spreekt dat tegen.',
    status: 'attributed',
    source: 'gemeente',
    cue: 'spreekt … tegen',
  },
  // Verbs that stand last.
  {
    text: 'De minister heeft de aantijging in de Kamer ontkend.',
    status: 'attributed',
    source: 'minister',
    cue: 'heeft … ontkend',
    content: 'de aantijging in de Kamer',
  },
  {
    text: 'Dinsdag heeft wethouder Anke Hofman in een brief laten weten dat het zwembad dicht gaat.',
    status: 'attributed',
    source: 'Anke Hofman',
  },
  {
    text: 'De trein kan weer rijden, hebben de spoorbeheerders bekendgemaakt.',
    status: 'attributed',
    source: 'spoorbeheerders',
    content: 'De trein kan weer rijden',
  },
  { text: 'De plannen werden door de vakbond fel bekritiseerd.', status: 'attributed', source: 'vakbond', content: 'De plannen' },
  { text: 'Zoals Anke Hofman later zou schrijven, was het een koude winter.', status: 'attributed', source: 'Anke Hofman' },
  // Who speaks.
  { text: 'Anke Hofman vertelde de commissie dat het bad lekt.', status: 'attributed', source: 'Anke Hofman' },
  { text: 'In Boom & Blad schrijven ze dat de eik zieker wordt.', status: 'attributed', source: 'ze (unclear)' },
  { text: 'Van Belgische zijde werd meegedeeld dat de grens open blijft.', status: 'attributed', source: 'Belgische zijde' },
  { text: 'Naar eigen zeggen verloor het bedrijf drie klanten.', status: 'attributed', source: 'bedrijf', cue: 'Naar eigen zeggen' },
  {
    text: 'De Bond van Vissers toonde zich bij monde van voorzitter Jan Smit teleurgesteld.',
    status: 'attributed',
    source: 'Bond van Vissers',
  },
  { text: 'Raadslid Kees de Bruin was er bij. ‘Dat moet anders’, zei De Bruin.', status: 'attributed', source: 'Kees de Bruin' },
  {
    text: 'Loes Dekker nam Bob Kuiper mee naar de zaal. ‘Het was koud’, zei ze.',
    status: 'attributed',
    source: 'Loes Dekker',
  },
  {
    text: 'Volgens burgemeester Piet van der Laan is de dijk veilig. De brug is volgens hem oud.',
    status: 'attributed',
    source: 'Piet van der Laan',
  },
  {
    text: 'Uit de brieven die de krant inzag, blijkt dat de directeur al langer op de hoogte was.',
    status: 'attributed',
    source: 'brieven',
    cue: 'Uit … blijkt',
  },
  { text: 'Wethouder Anke Hofman wijt de vertraging aan de regen.', status: 'attributed', source: 'Anke Hofman' },
  { text: 'De boer noemde het besluit ‘een klap in het gezicht’.', status: 'attributed', source: 'boer' },
  // Nobody in particular.
  { text: 'Een verpleegkundige die er jaren werkte, vertelt dat de kelder onder water stond.', status: 'anonymous', source: null },
  { text: 'Ooggetuigen spreken van een grote knal.', status: 'anonymous', source: null },
  { text: 'Er wordt gezegd dat de winkel dichtgaat.', status: 'anonymous', source: null },
  { text: 'De buren kregen te horen dat de muur weg moest.', status: 'anonymous', source: null },
  { text: 'Het heet dat de club op zoek is naar een nieuwe trainer.', status: 'anonymous', source: null, cue: 'Het heet' },
  { text: '‘We wachten af’, klinkt het.', status: 'anonymous', source: null },
  { text: 'De dader zou naar België gevlucht zijn.', status: 'anonymous', source: null, cue: 'zou' },
  { text: 'Het dak zou zonder de stutten ingestort zijn.', status: 'unattributed' },
  { text: 'In de gangen viel te horen dat de leden verdeeld zijn.', status: 'anonymous', source: null },
  // Thoughts, wishes and questions.
  { text: 'De partij vindt dat de belasting omlaag moet.', status: 'unattributed' },
  { text: 'Het kabinet wil de belasting verlagen.', status: 'unattributed' },
  { text: 'Anke Hofman vroeg zich af waarom niemand iets had gezegd.', status: 'unattributed' },
  { text: 'De fiets werd zo aangepast, dat hij in de trein paste.', status: 'unattributed' },
  // Circumstances, asides and what a verb does not mean.
  {
    text: 'De vos is terug, schrijven Friese en Duitse biologen deze week in het vakblad Oever en Duin.',
    status: 'attributed',
    source: 'Friese en Duitse biologen',
  },
  {
    text: 'Geograaf Piet Kuil, niet bij de studie betrokken, noemt de uitkomst ‘mooi, maar nog lang niet zeker’.',
    status: 'attributed',
    source: 'Piet Kuil',
  },
  { text: 'Wat de brug kost, weet voorlopig niemand.', status: 'unattributed' },
  { text: 'Niemand gelooft dat de brug nog opengaat.', status: 'unattributed' },
  { text: 'De rechtbank heeft Jan Smit maandag veroordeeld tot drie jaar cel.', status: 'unattributed' },
  { text: 'Door de curator werd eerder verklaard dat de kas leeg is.', status: 'attributed', source: 'curator' },
  { text: 'In het rapport staat te lezen dat de kas leeg is.', status: 'attributed', source: 'rapport' },
  { text: 'In de brief staat een telefoonnummer.', status: 'unattributed' },
  { text: '‘We wachten af’, klonk het bij de brandweer.', status: 'attributed', source: 'brandweer' },
  { text: 'Dat werd ook gezegd van de radio.', status: 'anonymous', source: null },
  { text: 'Klachten zouden soms pas na een maand binnenkomen.', status: 'anonymous', source: null },
  { text: 'De trein zou om acht uur vertrekken.', status: 'unattributed' },
  { text: 'Den Haag reageert verheugd.', status: 'attributed', source: 'Den Haag' },
  { text: 'Een oud-programmeur, die anoniem wil blijven, verklaart echter dat de directie het wist.', status: 'anonymous', source: null },
  { text: 'Fietsenfabrikant Trapwel stopt. Dat heeft het Zeeuwse bedrijf dinsdag bekendgemaakt.', status: 'attributed', source: 'Trapwel' },
  { text: 'Bosdeskundige Jan Smit waarschuwt voor kevers. ‘Het gaat hard’, zegt Smit.', status: 'attributed', source: 'Jan Smit' },
  // Quotations.
  { text: ",,Dat geld is er niet'', aldus wethouder Hofman. ,,En het komt er ook niet.''", status: 'attributed', source: 'Hofman' },
  {
    text: 'De boer knikte en zei: “Morgen gaat de stal dicht.”',
    status: 'attributed',
    source: 'boer',
    content: '“Morgen gaat de stal dicht.”',
  },
  { text: 'Anke Hofman zei: ‘We bouwen een nieuw bad.\n\nDat duurt drie jaar.’', status: 'attributed', source: 'Anke Hofman' },
];

describe('grammar of Dutch', () => {
  check(cases);
  check(referring);

  it('tells what else stands in an article from its text', () => {
    const kinds = (text: string) => read(`Brug dicht\n\nDe brug is dicht.\n\n${text}`).sentences.at(-1)!.kind;
    assert.equal(kinds('Tips over deze zaak kunt u kwijt bij onze redactie.'), 'boilerplate');
    assert.equal(kinds('Reageren kan enkel voor abonnees.'), 'boilerplate');
    assert.equal(kinds('De brug over de Dijle (foto Stef Maes)'), 'boilerplate');
    assert.equal(kinds('Iets gehoord? Mail de redactie van de Dijlebode.'), 'boilerplate');
    assert.equal(kinds('Dit artikel is eerder verschenen in de Dijlebode.'), 'boilerplate');
    assert.equal(kinds('Dat is laf, en bovendien dom.'), 'opinion');
    assert.equal(kinds('Een stad hoort haar bruggen te onderhouden.'), 'opinion');
    assert.equal(kinds('De wethouder had eerder moeten ingrijpen.'), 'opinion');
    assert.equal(kinds('Hij gaf een prachtige voorzet op de spits.'), 'claim');
    assert.equal(kinds('De wet die zou moeten leiden tot een nieuwe brug ligt stil.'), 'claim');
    assert.equal(kinds('De man hoort dinsdag de uitspraak.'), 'claim');
    assert.equal(kinds('Kijk op de kaart welke weg open is.'), 'other');
    assert.equal(kinds('Welkom bij ons verslag van de storm.'), 'other');
    assert.equal(kinds('Open is de brug nog niet.'), 'claim');
  });
});

describe('lines of dialogue', () => {
  const spoken = (text: string, language: string) => {
    const article = run(analyzeArticle(text, { language }));
    return article.sentences.flatMap((s) =>
      s.attributions
        .filter((a) => a.type === 'direct')
        .map((a) => `${a.source ? article.text.slice(a.source.start, a.source.end) : '?'}: ${words(article, a.content)}`),
    );
  };

  it('reads what a dash opens up to the words that tell who speaks', () => {
    assert.deepEqual(
      spoken('- Kom mee, Anna! We zijn laat! riep Bob, en hij liep weg.\n\n- Ik kom! zei Anna. Wacht je op me?\n\n- Ja.', 'nl'),
      ['Bob: Kom mee, Anna', 'Bob: We zijn laat!', 'Anna: Ik kom!', 'Anna: Wacht je op me', '?: Ja'],
    );
  });

  it('reads on behind the dash that closes those words', () => {
    assert.deepEqual(spoken('—No lo sé —dijo Juan—. Vamos a casa.', 'es'), ['Juan: No lo sé', 'Juan: Vamos a casa']);
  });

  it('leaves the dashes of a list alone', () => {
    assert.deepEqual(
      spoken('De raad besloot drie dingen:\n\n- De brug gaat dicht.\n\n- Het bad blijft open.\n\n- De markt verhuist.', 'nl'),
      [],
    );
  });
});
