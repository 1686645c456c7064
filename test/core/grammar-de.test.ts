import { strict as assert } from 'node:assert';
import { type Case, grammarOf } from './grammar-cases';

const { read, check } = grammarOf('de');

/** The last sentence of a text that goes on with whom, or what, the sentences before it have named. */
const referring: readonly Case[] = [
  {
    text: 'Eine Studie der Hochschule legt das Gegenteil nahe. Demnach steigen die Vögel auf.',
    status: 'attributed',
    source: 'Studie der Hochschule',
  },
  {
    text: 'Der Konzern Halvox hat Zahlen vorgelegt. Das Unternehmen teilte mit, man sei zufrieden.',
    status: 'attributed',
    source: 'Halvox',
  },
  { text: 'Die Polizei war vor Ort. Die Behörde erklärte, es bestehe keine Gefahr.', status: 'attributed', source: 'Polizei' },
  {
    text: 'Nordlink fährt nicht mehr, teilte die Stadt mit. Den Angaben zufolge bleibt der Hafen zu.',
    status: 'attributed',
    source: 'Stadt',
  },
  { text: 'Nach Lesart des Ministeriums entfallen zehn Schritte.', status: 'attributed', source: 'Ministerium' },
  { text: 'Ein Taxifahrer, der am Hafen stand, sagte, er habe Rauch gesehen.', status: 'attributed', source: 'Taxifahrer' },
  { text: 'Ein Mitarbeiter sagte, die Brücke sei morsch.', status: 'anonymous' },
  { text: 'Im Rathaus heißt es, die Brücke sei morsch.', status: 'anonymous' },
  { text: 'Der Vogelkundler Karl Holm gibt zu bedenken, dass nur ein Sommer gemessen wurde.', status: 'attributed', source: 'Karl Holm' },
  {
    text: 'Ein früherer Lagerist belastete ihn schwer: Die Brüder hätten ihm das befohlen.',
    status: 'attributed',
    source: 'früherer Lagerist',
  },
  { text: 'Es fehlen Lehrer, das hat der Verband Norda gerade erst vorgerechnet.', status: 'attributed', source: 'Norda' },
  { text: 'Auch die DLRG übte Kritik.', status: 'attributed', source: 'DLRG' },
  { text: 'Die Gewerkschaft Nordlicht reagierte entsetzt.', status: 'attributed', source: 'Nordlicht' },
  { text: 'Im Frühjahr soll über die Brücke entschieden werden.', status: 'unattributed' },
  { text: 'Landrat Hubert Holm war da. „Das reicht“, sagte der CDU-Politiker.', status: 'attributed', source: 'Hubert Holm' },
  {
    text: '„Wir brauchen einen neuen Impuls“, wird Vorstand Heiko Holm in der Mitteilung zitiert.',
    status: 'attributed',
    source: 'Heiko Holm',
  },
  { text: 'Nach Informationen dieser Zeitung soll er gehen.', status: 'anonymous' },
  { text: 'Zweitligist VfB Kestingen sucht einen Trainer. Das gab der Verein bekannt.', status: 'attributed', source: 'VfB Kestingen' },
  { text: 'Das Gericht wies den Eilantrag der Reederei ab.', status: 'unattributed' },
  { text: 'Karl Holm hat versprochen, die Brücke zu bauen.', status: 'unattributed' },
  { text: 'Ada Brint erzählt in ihrem zweiten Film von drei Fischern.', status: 'unattributed' },
  { text: 'Der Plan scheiterte, weil eine Wirtin die Polizei gerufen hatte: Ihr Öl war grün.', status: 'unattributed' },
  { text: 'Die Behauptung, Nordlink habe das gewusst, entbehrt jeder Grundlage.', status: 'unattributed' },
  {
    text: '„Sie redet mit mir“, sagt Ada Brint und lacht, ehe sie die Leiter wieder hinuntersteigt.',
    status: 'attributed',
    source: 'Ada Brint',
  },
];

const cases: readonly Case[] = [
  // What is said behind the verb.
  {
    text: 'Bürgermeisterin Ada Brint sagte, die Brücke sei sicher.',
    status: 'attributed',
    source: 'Ada Brint',
    cue: 'sagte',
    content: 'die Brücke sei sicher',
  },
  { text: 'Ada Brint erklärte am Montag, dass die Brücke gesperrt bleibt.', status: 'attributed', source: 'Ada Brint', cue: 'erklärte' },
  {
    text: 'Der Landkreis teilte am Abend mit, man habe die Brücke geprüft.',
    status: 'attributed',
    source: 'Landkreis',
    cue: 'teilte … mit',
    content: 'man habe die Brücke geprüft',
  },
  { text: 'Die Ministerin hat am Dienstag gesagt, dass die Fähre wieder fährt.', status: 'attributed', cue: 'hat … gesagt' },
  { text: 'Am Montag kündigte die Reederei Nordlink an, zwei Schiffe zu verkaufen.', status: 'attributed', cue: 'kündigte … an' },
  { text: 'Der Hafenmeister warf der Reederei vor, die Öffentlichkeit getäuscht zu haben.', status: 'attributed', cue: 'warf … vor' },
  { text: 'Der Chef der Reederei, Karl Holm, sagte, man sei bereit.', status: 'attributed', source: 'Karl Holm' },
  { text: 'Karl Holm, der die Reederei seit Jahren leitet, sagte, man sei bereit.', status: 'attributed', source: 'Karl Holm' },
  { text: 'Die Brücke sei sicher, und der Bau, sagte Karl Holm, werde fertig.', status: 'attributed', source: 'Karl Holm' },
  { text: 'Die Polizei wies das zurück: Niemand sei verletzt worden.', status: 'attributed', source: 'Polizei', cue: 'wies … zurück' },
  { text: 'Karl Holm ließ über seinen Anwalt ausrichten, die Vorwürfe seien falsch.', status: 'attributed', cue: 'ließ … ausrichten' },
  { text: 'Karl Holm flankste, die Brücke sei sicher.', status: 'attributed', source: 'Karl Holm', cue: 'flankste' },
  // What is said before the verb.
  {
    text: 'Die Brücke sei sicher, sagte Karl Holm.',
    status: 'attributed',
    source: 'Karl Holm',
    cue: 'sagte',
    content: 'Die Brücke sei sicher',
  },
  { text: 'Die Brücke wird im Mai geöffnet, wie das Verkehrsamt mitteilte.', status: 'attributed', source: 'Verkehrsamt' },
  { text: 'Wie der Sprecher der Reederei, Karl Holm, mitteilte, fährt die Fähre wieder.', status: 'attributed', source: 'Karl Holm' },
  {
    text: 'Dass die Fähre verkauft werde, dementierte Direktorin Ada Brint.',
    status: 'attributed',
    source: 'Ada Brint',
    cue: 'dementierte',
  },
  { text: '„Die Brücke ist sicher“, so Karl Holm weiter.', status: 'attributed', source: 'Karl Holm', cue: 'so', type: 'direct' },
  { text: '„Die Brücke ist sicher“, gab Karl Holm zu.', status: 'attributed', source: 'Karl Holm', cue: 'gab … zu', type: 'direct' },
  { text: '»Die Brücke ist sicher«, ärgerte sich Karl Holm.', status: 'attributed', source: 'Karl Holm', type: 'direct' },
  {
    text: '„Die Brücke ist sicher“, hat sie damals Karl Holm gesagt. Karl Holm sagte: „Wir öffnen morgen.“',
    status: 'attributed',
    source: 'Karl Holm',
  },
  // Objects and nouns beside the verb.
  { text: 'Karl Holm kritisierte den Verkauf der Fähre.', status: 'attributed', content: 'den Verkauf der Fähre' },
  { text: 'Kritik am Verkauf übte die Gewerkschaft Hafen.', status: 'attributed', cue: 'Kritik … übte' },
  { text: 'Karl Holm lehnte eine Stellungnahme ab.', status: 'unattributed' },
  { text: 'Ada Brint sagte den Besuch ab.', status: 'unattributed' },
  { text: 'Die Reederei streicht im Herbst zwei Linien.', status: 'unattributed' },
  // Prepositions.
  { text: 'Laut Polizei wurde niemand verletzt.', status: 'attributed', source: 'Polizei', cue: 'Laut' },
  { text: 'Nach Angaben der Feuerwehr brannten zwei Häuser.', status: 'attributed', source: 'Feuerwehr', cue: 'Nach Angaben' },
  { text: 'Der Reederei Nordlink zufolge fährt die Fähre wieder.', status: 'attributed', source: 'Nordlink', cue: 'zufolge' },
  { text: 'Das Verkehrsamt prüft nach eigenen Angaben den Bau.', status: 'attributed', source: 'Verkehrsamt' },
  { text: 'Nach dem Sturm fuhr die Fähre wieder.', status: 'unattributed' },
  // Nobody is named.
  { text: 'Es wurde betont, dass die Brücke sicher ist.', status: 'anonymous', source: null, cue: 'wurde betont' },
  { text: 'In der Nacht sollen Unbekannte die Fähre gestohlen haben.', status: 'anonymous', source: null, cue: 'sollen' },
  { text: 'Der Rat soll im Mai über die Brücke abstimmen.', status: 'unattributed' },
  { text: 'Aus Sicherheitskreisen verlautete, die Fähre sei gestohlen worden.', status: 'anonymous', source: null, cue: 'verlautete' },
  { text: 'Die Brücke bleibt gesperrt, hieß es.', status: 'anonymous', source: null, cue: 'hieß es' },
  { text: 'Die Brücke bleibt gesperrt, hieß es beim Verkehrsamt.', status: 'attributed', source: 'Verkehrsamt' },
  { text: 'Dem Vernehmen nach wird die Fähre verkauft.', status: 'anonymous', source: null },
  { text: 'Analysten rechnen damit, dass die Fähre verkauft wird.', status: 'anonymous', source: null },
  { text: 'Vereinbart wurde, die Gespräche im Mai fortzusetzen.', status: 'unattributed' },
  { text: 'Der Bau ist im März vom Landratsamt bestätigt worden.', status: 'unattributed' },
  // Reported mood goes on.
  {
    text: 'Karl Holm sagte, die Brücke sei sicher. Sie werde im Mai geöffnet.',
    status: 'attributed',
    source: 'Karl Holm',
    cue: null,
    type: 'free-indirect',
  },
  {
    text: 'Karl Holm sagte, die Brücke sei sicher. Die Arbeiter hätten sie geprüft.',
    status: 'attributed',
    source: 'Karl Holm',
    cue: null,
  },
  { text: 'Karl Holm sagte, die Brücke sei sicher. Sie wurde im Mai geöffnet.', status: 'unattributed' },
  // Who is meant.
  { text: 'Minister Karl Holm kam am Montag. Der Minister sagte, die Brücke sei sicher.', status: 'attributed', source: 'Karl Holm' },
  { text: 'Der Konzern Nordlink baut Stellen ab. Das Unternehmen sagte, man spare Geld.', status: 'attributed', source: 'Nordlink' },
  { text: 'Karl Holm kam am Montag. „Wir öffnen morgen“, sagte der 51-Jährige.', status: 'attributed', source: 'Karl Holm' },
  // People of every trade.
  { text: 'Die Spediteure fordern eine Behelfsbrücke.', status: 'attributed', source: 'Spediteure' },
  { text: 'Die Herpetologin Gundula Brint warnte vor einem Pilz.', status: 'attributed', source: 'Gundula Brint' },
  { text: 'Die Arbeitsgruppe um die Biologin Ada Brint berichtet, dass die Frösche schweigen.', status: 'attributed', source: 'Ada Brint' },
  { text: 'Kultursenatorin Ada Brint kam. Die Brücke sei sicher, sagte die Senatorin.', status: 'attributed', source: 'Ada Brint' },
  { text: 'Verteidiger Karl Holm kam. Der Plan sei falsch, sagte der Anwalt.', status: 'attributed', source: 'Karl Holm' },
  { text: 'Almut Brint wohnt am Hafen. „Wir bleiben hier“, sagt die Seniorin.', status: 'attributed', source: 'Almut Brint' },
  { text: 'Die meisten Befragten lehnten den Bau ab.', status: 'attributed', source: 'meisten Befragten' },
  { text: 'Als Grund gaben die meisten Befragten Zeitmangel an.', status: 'attributed', source: 'meisten Befragten', cue: 'gaben … an' },
  { text: 'Ein Gutachter der Diözese erklärte, der Riss sei alt.', status: 'attributed', source: 'Gutachter der Diözese' },
  { text: 'Ein Mitarbeiter des Amts erklärte, der Riss sei alt.', status: 'anonymous', source: null },
  { text: 'Insidern zufolge war der Riss lange bekannt.', status: 'anonymous', source: null },
  { text: 'Täter laut Ermittlern: zwei Männer, die seit Mai gesucht werden.', status: 'attributed', source: 'Ermittlern' },
  // More that one says with two words.
  { text: 'Der Bau, gibt Karl Holm zu bedenken, werde zu teuer.', status: 'attributed', source: 'Karl Holm', cue: 'gibt … bedenken' },
  { text: 'Ihr Bruder, gab Ada Brint zu Protokoll, sei nie dort gewesen.', status: 'attributed', source: 'Ada Brint' },
  { text: 'Die Pilotin Ada Brint will das Licht nicht gesehen haben.', status: 'attributed', source: 'Ada Brint', cue: 'will' },
  { text: 'Ein Anwohner will zwei Männer gesehen haben.', status: 'anonymous', source: null, cue: 'will' },
  { text: 'Der Minister will die Steuer im Mai senken.', status: 'unattributed' },
  { text: 'Der Stadt droht eine Klage.', status: 'unattributed' },
  { text: 'Die Gewerkschaft droht mit einem Streik im Hafen.', status: 'attributed', source: 'Gewerkschaft' },
  { text: 'Karl Holm kündigte noch im Saal Revision an.', status: 'unattributed' },
  {
    text: '„Ich sah es“, sagte Ada Brint dem Portal „Hafenblick“, das zuerst über den Fall berichtet hatte.',
    status: 'attributed',
    source: 'Ada Brint',
  },
  // What was believed, or told in marks, goes on in reported mood; a condition does not.
  {
    text: 'Ada Brint hält den Streit für unnötig. Die Brücke sei sicher.',
    status: 'attributed',
    source: 'Ada Brint',
    type: 'free-indirect',
  },
  {
    text: 'Ada Brint teilte mit, dass sie gehe. Die Entscheidung sei ihr „mit schwerem Herzen und klarem Kopf“ gekommen.',
    status: 'attributed',
    source: 'Ada Brint',
  },
  { text: 'Nach Berechnungen des Amts würde der Bau zwei Jahre dauern. Zwei Fähren könnten im Mai fahren.', status: 'unattributed' },
];

describe('grammar of German', () => {
  check(cases);
  check(referring);

  it('keeps an ordinal and a date within their sentence', () => {
    assert.equal(read('Am 3. Mai spielte der Klub in der 2. Liga. Das war gut.').sentences.length, 2);
  });

  it('ends a sentence behind a German closing mark', () => {
    assert.equal(read('Holm sagte: „Wir öffnen.“ Danach ging er.').sentences.length, 2);
  });

  it('reads a dateline of one place in mixed letters', () => {
    const article = read('Fähre fährt wieder\n\nHafenstadt (npa) – Die Fähre fährt seit Montag wieder nach Norden.');
    assert.deepEqual(
      article.sentences.map((s) => s.kind),
      ['headline', 'dateline', 'claim'],
    );
  });

  const kindsOf = (text: string) => read(text).sentences.map((s) => s.kind);
  const head = 'Fähre fährt wieder\n\nDie Fähre fährt seit Montag wieder nach Norden.';

  for (const line of [
    'Das ist schlicht unverantwortlich.',
    'Falsch wäre es, jetzt zu warten.',
    'Das ist ein Armutszeugnis für die Stadt.',
    'Gut so, aber Worte bauen keine Brücken.',
    'Leider kommt das Stück nie in Fahrt.',
    'Sie singt eine Arie, die man so schnell nicht vergisst.',
  ])
    it(`takes for an opinion: ${line}`, () => assert.equal(kindsOf(`${head} ${line}`).at(-1), 'opinion'));

  for (const line of [
    'Der Weg ist nach dem Sturm wieder frei.',
    'Falsch abgebogen war der Fahrer am Hafen.',
    'Das ist der dritte Fehler in 20 Tagen.',
  ])
    it(`takes for a claim: ${line}`, () => assert.equal(kindsOf(`${head} ${line}`).at(-1), 'claim'));

  for (const [line, kind] of [
    ['Az.: 3 Ks 21/24', 'other'],
    ['Wieder am 4. und 11. Mai, jeweils 20 Uhr', 'other'],
    ['Originalarbeit: Acta Nautica, Band 3, S. 20–29', 'source-line'],
    ['Dieser Ticker wird laufend aktualisiert.', 'boilerplate'],
    ['Newsletter „Hafenpost“: Jeden Montag das Beste – hier kostenlos abonnieren.', 'boilerplate'],
    ['Die Redaktion behält sich Kürzungen vor.', 'boilerplate'],
  ] as const)
    it(`reads as ${kind}: ${line}`, () => assert.equal(kindsOf(`${head}\n\n${line}`).at(-1), kind));

  it('reads two places, a call for a headline and an update', () => {
    assert.deepEqual(kindsOf('Fähre fährt wieder!\n\nKiel/Husum. Die Fähre fährt seit Montag wieder nach Norden.'), [
      'headline',
      'dateline',
      'claim',
    ]);
    assert.equal(kindsOf(`${head}\n\n15.45 Uhr [Update]: Die Fähre liegt wieder im Hafen und wartet.`).at(-2), 'dateline');
  });
});
