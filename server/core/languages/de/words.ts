import { list, phrases, tag } from '../profile';
import { Tag } from '../tags';
import { attitudes, feelings, nounTags, vague } from './nouns';
import { actVerbs, beliefVerbs, commonVerbs, formsOf, intentionVerbs, mildForms, sayVerbs } from './verbs';

/** What a verb is together with another word of its clause: form → word → tags. */
export type Together = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface GermanWords {
  readonly words: Map<string, number>;
  readonly together: Together;
  /** Forms that are nothing but reported mood: sei, habe, handele. */
  readonly reported: ReadonlySet<string>;
}

/** Nouns, adjectives and adverbs that make a verb one of saying: "übte Kritik", "ist der Ansicht". */
const wordings: readonly (readonly [string, string, number])[] = [
  ['üben', 'kritik selbstkritik', Tag.Say],
  ['ausüben', 'kritik', Tag.Say],
  ['erheben', 'vorwürfe vorwurf einspruch protest anklage einwände', Tag.Say],
  ['nehmen', 'visier schutz stellung anstoß', Tag.Say],
  ['halten', 'für', Tag.Belief],
  ['sehen', 'darin', Tag.Belief],
  ['erklären', 'für', Tag.None],
  [
    'verurteilen',
    'haft haftstrafe gefängnis freiheitsstrafe freiheitsstrafen geldstrafe geldstrafen bewährungsstrafe tode jahren monaten schadenersatz schadensersatz',
    Tag.None,
  ],
  ['bringen', 'ausdruck spiel', Tag.Say],
  ['stellen', 'aussicht abrede frage klar', Tag.Say],
  ['legen', 'protest widerspruch', Tag.Say],
  ['einlegen', 'protest widerspruch', Tag.Say],
  ['erteilen', 'absage', Tag.Say],
  ['sprechen', 'mut lob dank anerkennung', Tag.Say],
  ['ziehen', 'bilanz fazit zweifel', Tag.Say],
  ['machen', 'deutlich geltend vorwürfe vorwurf vorwürfen luft hoffnung mut', Tag.Say],
  ['geben', 'protokoll auskunft entwarnung bedenken erkennen antwort', Tag.Say],
  ['legen', 'last herz geständnis rechenschaft', Tag.Say],
  ['ablegen', 'geständnis rechenschaft', Tag.Say],
  ['führen', 'feld klage beschwerde', Tag.Say],
  ['stellen', 'forderung forderungen prognose diagnose zweifel', Tag.Say],
  ['anmelden', 'zweifel bedenken kritik vorbehalte', Tag.Say],
  ['melden', 'zweifel bedenken vorbehalte wort', Tag.Say],
  ['beziehen', 'stellung position', Tag.Say],
  ['ergreifen', 'wort partei', Tag.Say],
  ['aussprechen', 'lob dank warnung empfehlung beileid mitgefühl glückwünsche', Tag.Say],
  ['sprechen', 'warnung empfehlung beileid klartext', Tag.Say],
  ['geben', 'prognose erklärung versprechen zusage empfehlung statement stellungnahmen', Tag.Say],
  ['abgeben', 'prognose erklärung versprechen empfehlung statement', Tag.Say],
  ['wagen', 'prognose', Tag.Say],
  ['bringen', 'sprache punkt gespräch', Tag.Say],
  ['machen', 'vorhaltungen zusagen komplimente andeutungen angaben anmerkung bemerkung', Tag.Say],
  ['finden', 'lob', Tag.Say],
  ['erteilen', 'rüge auskunft', Tag.Say],
  ['kündigen', 'revision berufung rechtsmittel', Tag.None],
  ['ankündigen', 'revision berufung rechtsmittel', Tag.None],
  ['zollen', 'respekt anerkennung tribut', Tag.Say],
  ['schlagen', 'alarm', Tag.Say],
  ['finden', 'worte', Tag.Say],
  ['lassen', 'wissen verlauten ausrichten mitteilen erklären verkünden verlautbaren durchblicken dementieren', Tag.Say],
  ['geben', 'bekannt', Tag.Say],
  ['machen', 'bekannt', Tag.Say],
  ['zeigen', feelings.join(' '), Tag.Say],
  ['äußern', feelings.join(' '), Tag.Say],
  ['reagieren', feelings.join(' '), Tag.Say],
  ['geben', feelings.join(' '), Tag.Say],
  ['sein', 'ansicht meinung auffassung überzeugung überzeugt', Tag.Belief],
  ['vertreten', 'ansicht meinung auffassung position standpunkt these', Tag.Say],
  ['gehen', 'davon', Tag.Belief],
  ['lehnen', 'stellungnahme kommentar auskunft interview', Tag.None],
  ['ablehnen', 'stellungnahme kommentar auskunft interview', Tag.None],
  ['geben', 'stellungnahme kommentar', Tag.None],
  ['sagen', 'nichts', Tag.None],
  ['treffen', 'aussage', Tag.None],
  ['rufen', 'polizei feuerwehr hilfe notarzt krankenwagen rettungsdienst rettungskräfte arzt taxi', Tag.None],
  ['nehmen', 'abstand', Tag.Say],
  ['stehen', 'rede', Tag.Say],
  ['stellen', 'raum', Tag.Say],
  ['geben', 'denken verstehen bedenken erkennen', Tag.Say],
  ['werfen', 'raum waagschale', Tag.Say],
  ['reden', 'gewissen', Tag.Say],
  ['hegen', 'zweifel', Tag.Belief],
  ['schließen', 'vertrag vertrags abkommen frieden', Tag.None],
];
/** What courts and councils decide on, and how; with a separated particle the verb stands alone. */
const petitions = [
  ...[
    '',
    'eil',
    'befangenheits',
    'beweis',
    'änderungs',
    'misstrauens',
    'gegen',
    'dringlichkeits',
    'bau',
    'asyl',
    'haft',
    'befangenheits',
    'verbots',
  ].flatMap((part) => [`${part}antrag`, `${part}anträge`]),
  ...list(
    'klage klagen sammelklage verfassungsbeschwerde beschwerde beschwerden berufung revision einspruch gesuch gesuche gnadengesuch gesetz gesetzentwurf',
  ),
  ...list('entwurf vorlage beschlussvorlage petition initiative volksinitiative urteil'),
];
const rulings = list('weisen lehnen werfen heben verwerfen kippen bestätigen');
const ruled = list('abgewiesen zurückgewiesen abgelehnt verworfen gekippt bestätigt aufgehoben');

/** Simple verbs whose own forms are in the list of verbs of saying and that separate into others: "sagte … ab" is none. */
const lightForms: Readonly<Record<string, string>> = {
  sein: 'ist sind war waren',
};

/** All that is known of German words. */
export function germanWords(): GermanWords {
  const words = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  const reported = new Set(
    list('sei seien seist habe habest werde werdest könne könnest müsse dürfe solle wolle möge wisse gebe gehe stehe komme lasse tue'),
  );
  const join = (form: string, other: string, tags: number) => {
    let inner = together.get(form);
    if (!inner) {
      inner = new Map();
      together.set(form, inner);
    }
    inner.set(other, tags);
  };
  for (const [noun, tags] of nounTags()) words.set(noun, tags);
  tag(words, Tag.Noun | Tag.Attitude, attitudes);
  for (const word of list('medienberichten presseberichten zeitungsberichten agenturberichten medienberichte'))
    words.set(word, Tag.SayNoun | Tag.Vague | Tag.Noun);
  // Those in -n are nouns and never determiners: "Insidern zufolge".
  for (const word of vague)
    words.set(
      word,
      (words.get(word) ?? 0) | Tag.Vague | (/^(?:viele|manche|einige|andere|mehrere|jemand)$/.test(word) ? Tag.None : Tag.Noun),
    );
  closedClasses(words);
  for (const [tags, verbs] of [
    [Tag.None, commonVerbs],
    [Tag.Say, sayVerbs],
    [Tag.Belief, beliefVerbs],
    [Tag.Intention, intentionVerbs],
    [Tag.Act, actVerbs],
  ] as const)
    for (const verb of verbs) {
      const [prefix, base] = verb.includes('_') ? (verb.split('_') as [string, string]) : ['', verb];
      const forms = formsOf(base);
      reported.add(forms.reported);
      // "handele" and "handle"
      if (base.endsWith('eln')) for (const start of ['', prefix]) reported.add(`${start}${base.slice(0, -3)}le`);
      if (!prefix) {
        tag(words, tags | Tag.Finite, [...forms.finite, forms.reported]);
        tag(words, tags | Tag.Participle, [forms.participle]);
        tag(words, tags | Tag.Infinitive, [base]);
        continue;
      }
      reported.add(prefix + forms.reported);
      tag(words, Tag.Finite, [...forms.finite, forms.reported]);
      for (const form of [...forms.finite, forms.reported]) {
        join(form, prefix, tags);
        tag(words, tags | Tag.Finite, [prefix + form]);
      }
      tag(words, tags | Tag.Participle, [prefix + forms.participle]);
      tag(words, tags | Tag.Infinitive, [prefix + base, `${prefix}zu${base}`]);
    }
  // A noun beside the verb decides what the two mean.
  for (const [verb, others, tags] of wordings) {
    const forms = formsOf(verb);
    const all = lightForms[verb] ? list(lightForms[verb]) : [...forms.finite, forms.reported, forms.participle];
    for (const form of all) for (const other of list(others)) join(form, other, tags);
    if (!lightForms[verb]) tag(words, Tag.Finite, forms.finite);
    if (!lightForms[verb]) tag(words, Tag.Participle, [forms.participle]);
  }
  // "wies den Eilantrag ab", "hat die Klage abgewiesen": a ruling or a vote is an act.
  for (const noun of petitions)
    for (const form of [...rulings.flatMap((verb) => [...formsOf(verb).finite, formsOf(verb).reported]), ...ruled])
      join(form, noun, Tag.None);
  // Forms that are also something else.
  for (const word of list('meine meinen meint'))
    words.set(word, word === 'meint' ? Tag.Belief | Tag.Say | Tag.Finite : Tag.Determiner | Tag.Say | Tag.Finite);
  words.set('sprechen', Tag.Say | Tag.Finite | Tag.Infinitive);
  for (const word of list('gut mehr laut zeit bitte')) words.delete(word);
  words.set('ehe', Tag.Subordinator);
  tag(words, Tag.Finite, mildForms);
  auxiliaries(words);
  words.set('dass', Tag.Complementiser);
  words.set('daß', Tag.Complementiser);
  words.set('laut', Tag.Preposition);
  words.set('bitte', Tag.Adverb);
  words.set('weise', Tag.None);
  words.set('weiter', Tag.Adverb);
  words.set('deutlich', Tag.None);
  words.set('bekannt', Tag.None);
  words.set('klar', Tag.None);
  // Swiss texts write ss for ß.
  for (const [word, tags] of [...words]) if (word.includes('ß')) words.set(word.replace(/ß/g, 'ss'), tags);
  for (const [form, partners] of [...together]) if (form.includes('ß')) together.set(form.replace(/ß/g, 'ss'), partners);
  return { words, together, reported };
}

function auxiliaries(words: Map<string, number>): void {
  for (const word of list('ist sind war waren bin bist seid sei seien wäre wären')) words.set(word, Tag.Be | Tag.Finite);
  for (const word of list('wird werden wurde wurden werde würde würden wirst werdet')) words.set(word, Tag.Be | Tag.Finite);
  words.set('werden', Tag.Be | Tag.Finite | Tag.Infinitive);
  words.set('worden', Tag.Participle);
  words.set('sein', Tag.Determiner | Tag.Infinitive | Tag.Be);
  words.set('haben', Tag.Have | Tag.Finite | Tag.Infinitive);
  for (const word of list('hat hatte hatten habe hätte hätten hast habt')) words.set(word, Tag.Have | Tag.Finite);
  for (const word of list(`kann können konnte konnten könne könnte könnten will wollen wollte wollten wolle soll sollen sollte sollten solle muss müssen musste mussten müsse müsste müssten
    darf dürfen durfte durften dürfe dürfte dürften mag mögen mochte möchte möchten möge lässt lassen ließ ließen lasse`))
    words.set(word, Tag.Modal | Tag.Finite);
  for (const word of list('können wollen sollen müssen dürfen lassen')) words.set(word, Tag.Modal | Tag.Finite | Tag.Infinitive);
  for (const word of list('will wollen wollte wollten wolle möchte möchten')) words.set(word, words.get(word)! | Tag.Intention);
}

function closedClasses(words: Map<string, number>): void {
  const set = (tags: number, text: string) => {
    for (const word of list(text)) words.set(word, tags);
  };
  set(
    Tag.Determiner,
    `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesen diesem jener jene jenes jenen jenem
     jeder jede jedes jeden jedem mein meinen meinem meiner meines unser unsere unseren unserem unserer unseres sein seine seinen seinem seiner seines
     ihr ihre ihren ihrem ihrer ihres euer eure alle allen aller beide beiden beider einige einigen einiger etliche mehrere mehreren mehrerer viele vielen vieler wenige wenigen manche manchen
     mancher solche solchen solcher sämtliche sämtlichen zahlreiche zahlreichen zahlreicher welche welchen welcher welches welchem derselbe dieselbe dasselbe deren dessen andere anderen anderer
     verschiedene verschiedenen verschiedener`,
  );
  set(
    Tag.Preposition,
    `in im ins an am ans auf aufs aus bei beim bis durch für fürs gegen ohne um unter über vor von vom zu zum zur mit nach seit während wegen trotz statt
     anstatt binnen innerhalb außerhalb oberhalb unterhalb entlang gegenüber gemäß hinter neben zwischen samt nebst mangels mithilfe anhand aufgrund infolge
     angesichts hinsichtlich bezüglich jenseits diesseits zugunsten je pro per ab à zulasten seitens namens entgegen dank via unweit nahe anlässlich zwecks laut`,
  );
  set(Tag.Coordinator, 'und oder aber sondern denn sowie & beziehungsweise respektive');
  set(
    Tag.Subordinator,
    `weil da obwohl obgleich während wenn als nachdem bevor ehe bis seit seitdem sobald solange sofern soweit falls damit indem sodass wobei wodurch womit wofür woran worauf woraus
     worüber wovon wozu wogegen wonach wo wohin woher wie warum weshalb wieso wann was wer wen wem wessen ob zumal obschon wenngleich insofern inwieweit inwiefern worin um`,
  );
  for (const word of list('während seit bis um')) words.set(word, Tag.Subordinator | Tag.Preposition);
  words.set('damit', Tag.Subordinator | Tag.Adverb);
  for (const word of list('ob wie warum weshalb wieso wann was wer wo wohin inwieweit')) words.set(word, Tag.Subordinator);
  set(Tag.Pronoun, 'er sie es man wir ich du ihr ihn ihm ihnen uns euch mir dir mich dich wer jemand niemand jeder jedermann');
  words.set('ihr', Tag.Pronoun | Tag.Determiner);
  words.set('jeder', Tag.Determiner);
  words.set('wer', Tag.Subordinator);
  set(Tag.Negation | Tag.Adverb, 'nicht nie niemals kaum keineswegs keinesfalls nirgends');
  set(
    Tag.Adverb,
    `auch nur noch schon bereits erst wieder erneut immer oft häufig selten manchmal heute gestern morgen vorgestern übermorgen nun jetzt dann damals derzeit zurzeit momentan
     gerade bald später früher zuvor vorher nachher danach daraufhin anschließend schließlich zunächst zuerst zuletzt inzwischen mittlerweile unterdessen indes indessen zudem außerdem
     überdies ferner jedoch allerdings dennoch trotzdem hingegen dagegen vielmehr sogar selbst eben etwa rund circa ungefähr fast beinahe nahezu mindestens höchstens
     wenigstens lediglich bloß allein insbesondere besonders sehr ganz gar recht ziemlich so sonst daher deshalb deswegen darum demnach somit folglich also mithin
     dort hier dahin dorthin oben unten links rechts überall irgendwo nirgendwo vielleicht wohl wahrscheinlich möglicherweise womöglich eventuell offenbar tatsächlich wirklich
     natürlich selbstverständlich freilich zwar ja doch mal einmal zweimal mehrmals mehrfach ebenfalls ebenso gleichzeitig zugleich sofort umgehend gleich plötzlich überraschend
     bislang bisher seither weiterhin weiter wörtlich sinngemäß daran darauf daraus darin davon dazu dafür darüber hierzu hierfür hiervon dabei hierbei
     abends morgens mittags nachmittags nachts vormittags täglich wöchentlich jährlich sich einander beispielsweise übrigens ausdrücklich wiederholt vergangene kommende
     mindestens insgesamt meist meistens größtenteils teilweise teils knapp gut mehr weniger entsprechend lange längst stets jüngst kürzlich neulich unlängst vorerst vorläufig
     endlich ohnehin sowieso immerhin jedenfalls zumindest ausgerechnet genau ebenda weltweit bundesweit landesweit europaweit hinzu prompt scharf heftig deutlich klar`,
  );
  tag(words, Tag.Adverb, 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag');
  for (const day of list('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'))
    words.set(day, Tag.Noun | Tag.Adverb | Tag.Number);
  set(Tag.Evidential | Tag.Adverb, 'angeblich mutmaßlich vermeintlich gerüchteweise');
  set(Tag.Honorific, 'herr herrn frau dr prof dipl ing mag sir lady fräulein');
  // Superlatives look like a past tense.
  for (const stem of list(
    `meist best größt höchst kleinst jüngst ältest neuest neust wichtigst nächst schwerst stärkst schnellst teuerst billigst günstigst bekanntest beliebtest schlimmst schlechtest tiefst längst kürzest
     breitest engst wärmst kältest heißest reichst ärmst häufigst seltenst größtmöglich erfolgreichst gefährlichst mächtigst einflussreichst dringendst deutlichst schärfst härtest weichst frühest spätest
     hinterst vorderst unterst oberst innerst äußerst bedeutendst führendst renommiertest schönst klügst dümmst sicherst einfachst schwierigst weitest letzt erst`,
  ))
    for (const ending of ['e', 'en', 'er', 'es', 'em']) words.set(stem + ending, Tag.None);
  set(Tag.None, 'erste ersten erster letzte letzten ehemalige ehemaligen frühere früheren');
}

export const germanPhrases = [
  ...phrases(
    Tag.Evidential | Tag.Adverb,
    'dem vernehmen nach\nberichten zufolge\ngerüchten zufolge\nunbestätigten berichten zufolge\nunbestätigten angaben zufolge\nwie es heißt\nwie es hieß\nso heißt es\nso hieß es',
  ),
  ...phrases(
    Tag.Adverb,
    'vor allem\ndarüber hinaus\nunter anderem\nzum beispiel\nnach wie vor\nim übrigen\nim gegenzug\nnicht zuletzt\nam ende\nso weit\nvor ort',
  ),
  ...phrases(
    Tag.Organisation | Tag.Noun,
    'auswärtige amt\nauswärtigen amt\nauswärtigen amtes\nauswärtiges amt\nweiße haus\nweißen hauses\nweißen haus\nvereinten nationen\neuropäische union\neuropäischen union\nrote kreuz\nroten kreuzes\nroten kreuz\nbetroffene unternehmen',
  ),
];
