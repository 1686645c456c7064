import { strict as assert } from 'node:assert';
import { type Article, analyzeArticle, run, type Sentence } from '../../server/core';

const read = (text: string): Article => run(analyzeArticle(text, { language: 'de' }));
const last = (article: Article): Sentence => article.sentences.at(-1)!;
const words = (article: Article, spans: readonly { start: number; end: number }[] | null) =>
  spans?.map((s) => article.text.slice(s.start, s.end)).join(' … ') ?? null;

interface Case {
  readonly text: string;
  readonly status: string;
  /** Resolved name of the source that speaks last in the last sentence; null where nobody is named. */
  readonly source?: string | null;
  readonly cue?: string | null;
  readonly content?: string;
  readonly type?: string;
}

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
];

describe('grammar of German', () => {
  for (const { text, status, source, cue, content, type } of cases)
    it(text, () => {
      const article = read(text);
      const sentence = last(article);
      const said = sentence.attributions.filter((a) => a.mode === 'assertion').at(-1);
      assert.equal(sentence.status, status, JSON.stringify(sentence.attributions, null, 1));
      if (source !== undefined) assert.equal(said?.source?.name ?? null, source);
      if (cue !== undefined) assert.equal(words(article, said?.cue ?? null), cue);
      if (content !== undefined) assert.equal(words(article, said?.content ?? null), content);
      if (type !== undefined) assert.equal(said?.type, type);
    });

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
});
