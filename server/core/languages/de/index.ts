import { type LanguageProfile, list, type PrepositionalCue, type RoleClass } from '../profile';
import { Tag } from '../tags';
import { germanAgain, unnamed } from './again';
import { germanNames, refineGerman } from './names';
import { germanNotes, germanNotices } from './notices';
import { compoundTags, gendersOf, sortOf } from './nouns';
import { opinionWords, toneOf } from './opinions';
import { sameAgain } from './people';
import { formsOf, mildForms, particles } from './verbs';
import { germanPhrases, germanWords } from './words';

const { words, together, reported } = germanWords();
const genders = gendersOf(words);

const participle =
  /^(?:(?:ab|an|auf|aus|ein|vor|zu|mit|nach|bei|fest|fort|her|hin|los|um|unter|weg|weiter|wieder|zurück|zusammen|heraus|hervor|hinzu)?ge\p{L}{2,}(?:t|en)|(?:be|ent|er|ver|zer|miss)\p{L}{3,}t)$/u;
const pasts = /(?:[^aeiouäöü]|[aeiou][td])(?:te|ten)$/;
const thirds = /(?:[bcdfghklmnpqrsvwxz]|[aeiou]e?r|[td]e)t$/;

/** What an unknown word may be: a compound by its last part, or what its ending tells of a verb. */
function guess(lower: string): number {
  const compound = compoundTags(lower);
  if (compound) return compound;
  if (lower.length < 4) return Tag.None;
  if (participle.test(lower)) return /^(?:be|ent|er|ver|zer|miss)/.test(lower) ? Tag.Participle | Tag.Finite : Tag.Participle;
  if (/(?:lich|ig|isch|bar|sam|haft|los|ell|iv|al|ant|ent|weit|wert|fest|leicht|schlecht|nicht|echt|acht)$/.test(lower)) return Tag.None;
  if (lower.endsWith('iert')) return Tag.Finite | Tag.Participle;
  if (pasts.test(lower) || thirds.test(lower)) return Tag.Finite;
  return Tag.None;
}

const roles = new Map<string, RoleClass>([
  ...list(
    'präsident präsidentin präsidenten staatspräsident staatspräsidentin bundespräsident bundespräsidentin könig königin kaiser staatschef staatschefin staatsoberhaupt',
  ).map((w) => [w, 'head-of-state'] as const),
  ...list(
    'premier premierminister premierministerin ministerpräsident ministerpräsidentin ministerpräsidenten kanzler kanzlerin bundeskanzler bundeskanzlerin regierungschef regierungschefin',
  ).map((w) => [w, 'head-of-government'] as const),
  ...list('minister ministerin ministers').map((w) => [w, 'minister'] as const),
  ...list('chef chefin leiter leiterin vorsitzende vorsitzender vorsitzenden führer anführer').map((w) => [w, 'leader'] as const),
  ...list('sprecher sprecherin sprechers').map((w) => [w, 'spokesperson'] as const),
]);

const months = new Map<string, number>();
for (const [i, month] of list('januar februar märz april mai juni juli august september oktober november dezember').entries())
  months.set(month, i + 1);
for (const [i, month] of list('jan feb mär apr mai jun jul aug sep okt nov dez').entries()) months.set(month, i + 1);
months.set('jänner', 1);
months.set('sept', 9);

const cue = (text: string, more: Partial<PrepositionalCue> = {}): PrepositionalCue => ({ words: list(text), source: 'after', ...more });

/** "nach Angaben der Polizei": with the noun alone, for what belongs to it follows; and "nach eigenen Angaben" of the subject. */
const reportNouns = list(
  'angaben angabe aussage aussagen worten ansicht meinung auffassung einschätzung einschätzungen darstellung auskunft informationen information erkenntnissen überzeugung mitteilung schätzung schätzungen berechnungen berechnung bericht berichten recherchen lesart vorhersage vorhersagen prognose prognosen hochrechnung hochrechnungen',
);
const prepositionalCues: readonly PrepositionalCue[] = [
  ...reportNouns.flatMap((noun) => [
    cue(`nach ${noun} von`),
    cue(`nach ${noun} vom`),
    cue(`nach den ${noun} von`),
    cue(`nach ${noun} aus`),
    cue(`nach den ${noun}`),
    cue(`nach der ${noun}`),
    cue(`nach ${noun}`),
    cue(`laut ${noun} von`),
    cue(`laut ${noun}`),
    cue(`nach eigenen ${noun}`, { source: 'subject' }),
    cue(`nach eigener ${noun}`, { source: 'subject' }),
    cue(`eigenen ${noun} zufolge`, { source: 'subject' }),
    cue(`laut eigenen ${noun}`, { source: 'subject' }),
  ]),
  cue('nach eigenem bekunden', { source: 'subject' }),
  cue('in den worten'),
  cue('in den augen'),
  cue('aus sicht'),
  cue('aus der sicht'),
  cue('unter berufung auf', { yields: true }),
  cue('unter verweis auf', { yields: true }),
  cue('mit verweis auf', { yields: true }),
  cue('zufolge', { source: 'before' }),
  cue('angaben nach', { source: 'before', possessor: 0 }),
  cue('aussagen nach', { source: 'before', possessor: 0 }),
  cue('wonach'),
  cue('laut'),
  cue('gemäß', { ambiguous: true }),
  cue('nach', { document: true }),
].filter((c) => c.words[0] !== 'wonach');

const forms = (bases: string): Set<string> =>
  new Set(list(bases).flatMap((base) => [base, ...formsOf(base).finite, formsOf(base).reported, formsOf(base).participle]));

/** German. */
export const german: LanguageProfile = {
  code: 'de',
  words,
  guess,
  phrases: germanPhrases,
  particles,
  sayInTwo: null,
  agentMarkers: new Set(list('von vom durch')),
  expletives: new Set(['es']),
  prepositionalCues,
  standards: new Set(
    list(
      'plan plänen planung gesetz gesetzen regel regeln verfassung vertrag tradition protokoll fahrplan zeitplan satzung vorschrift vorschriften grundgesetz artikel paragraf',
    ),
  ),
  of: new Set(list('von vom des der eines einer seines ihres seiner ihrer dieses dieser')),
  nounPrepositions: new Set(list('von vom aus beim bei in im für am zum zur um')),
  sides: new Set(['seite', 'seiten']),
  grammar: { verb: 'second', inverts: true, bareClause: 'comma', capitalNouns: true, ordinals: true },
  noClause: forms(
    'verurteilen kritisieren begrüßen loben preisen bezeichnen nennen beschreiben verteidigen ablehnen danken würdigen bewerten beurteilen sprechen reden besprechen befinden nachsagen',
  ),
  noObject: forms(
    `sagen schreiben berichten sprechen reden rufen antworten fragen erzählen reagieren schreien posten twittern lauten finden befinden bitten meinen ärgern freuen
     verraten notieren knurren brummen grummeln grollen nörgeln meckern maulen murren motzen kichern prusten schnauben zischen fauchen keifen bellen blaffen hauchen wispern
     stammeln stottern schluchzen jammern wimmern tönen dröhnen raunzen ächzen krächzen säuseln grinsen lächeln strahlen belehren ermuntern ermutigen trösten vertrösten
     zischen dozieren feixen kommentieren skizzieren unken
     flüstern murmeln glauben denken wissen annehmen überzeugen ahnen vertrauen sorgen staunen wundern empfinden scherzen plaudern dichten schließen raten drängen locken verstehen lesen urteilen erkundigen zitieren`,
  ),
  directs: new Set(
    list(
      'eingestuft eingeschätzt berichtet begründet beschuldigt bezichtigt verdächtigt kritisiert gemunkelt spekuliert bezeichnet beschrieben beziffert',
    ),
  ),
  passiveLinks: ['zu', 'von'],
  circumstances: new Set(),
  reflexives: new Set(['sich']),
  links: new Set(list('wie so')),
  pointers: new Set(list('das dies')),
  refersBack: new Set(list('demnach demzufolge')),
  saidBefore: new Set(list('angaben')),
  bindsSelf: forms('versprechen geloben schwören zusichern'),
  genres: {
    comment:
      /^(?:ein |der |die |unser |leit)?(?:kommentar|leitartikel|glosse|meinung|kolumne|gastkommentar|gastbeitrag|standpunkt|essay|zwischenruf|pro (?:und|&) contra|contra|debatte|tageskommentar|editorial)\b(?!e)[^.!?]{0,80}$|^kommentare geben die meinung/iu,
    review:
      /^(?:rezension|kritik|filmkritik|theaterkritik|konzertkritik|buchkritik|besprechung|buchbesprechung|filmbesprechung|nachtkritik|opernkritik|plattenkritik|serienkritik)\b[^.!?]{0,80}$|[★☆]{3}|\b(?:kinostart|fsk|ab \d{1,2} jahren|\d{2,3} (?:min\.|minuten)|\d{2,4} seiten)\b.{0,80}$/iu,
    past: /^(?:war|waren|wurde|wurden|ging|gingen|kam|kamen|gab|gaben|nahm|nahmen|fand|fanden|stand|standen|lag|lagen|blieb|blieben|ließ|ließen|sprach|sprachen|zog|zogen|fiel|fielen|stieg|stiegen|sank|sanken)$|(?<!soll|könn|müss|dürf|möch|hät|woll)ten?$|^(?:\p{L}{2,5})?ge\p{L}+(?:t|en)$/u,
    verdict:
      /^(?:wucht|ereignis|glücksgriff|höhepunkt|offenbarung|sternstunde|glanzleistung|meisterwerk|meisterstück|wunderwerk|kleinod|juwel|enttäuschung|zumutung|fehlgriff|ärgernis|kitsch|klischee|klischees|überzeugt|überzeugen|begeistert|begeistern|berührt|fesselt|fesseln|langweilt|ermüdet|verzaubert|enttäuscht|gelingt|misslingt|glänzt|brilliert|zündet|nervt|verblüfft|beeindruckt|bezaubert|trägt|triumphiert|schwächelt|wunderbar|großartig|grandios|meisterhaft|hinreißend|virtuos|betörend|packend|zäh|langatmig|hölzern|blass|brillant|famos|atemberaubend|schönste[rns]?|stärkste[rns]?|schwächste[rns]?|beste[rns]?|klügste[rns]?|aufregendste[rns]?|berührendste[rns]?|gut|schade|sehenswert|lesenswert|hörenswert)$/u,
  },
  authors: new Set(list('aus von vom bei beim in im seitens')),
  within: new Set(list('in im')),
  definite: new Set(list('der die das den dem des diese dieser dieses')),
  indefinite: new Set(list('ein eine einem einer eines einen')),
  numbers: new Set(
    list(`zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn zwanzig dreißig vierzig fünfzig hundert hunderte hunderten tausend
      tausende tausenden million millionen milliarde milliarden dutzend dutzende dutzenden`),
  ),
  bracket: {
    oblique: new Set(
      list(
        'dem den des einem einen eines keinem keinen seinem seinen seines ihrem ihren ihres diesem diesen jenem jenen unserem unseren deren dessen beiden allen mehreren vielen einigen denen',
      ),
    ),
    nominative: new Set(list('er sie es man wir ich')),
    interrogatives: new Set(list('ob wie warum weshalb wieso was wer wann wo inwieweit')),
    topics: new Set(list('von vom über')),
    impersonal: new Map([
      ['heißt', 'expletive'],
      ['hieß', 'expletive'],
      ['heiße', 'expletive'],
      ['verlautete', 'alone'],
      ['verlautet', 'alone'],
    ]),
    perceived: new Set(list('hören vernehmen erfahren lesen entnehmen')),
    passiveAuxiliaries: new Set(list('wird werden wurde wurden werde würde würden')),
    together,
    hearsayModals: new Set(list('soll sollen')),
    claimingModals: new Set(list('will wollen')),
    adjective:
      /(?:isch|lich|ial|nal|ral|ig|iv|är|ell|bar|sam|los|haft|deutsch|rot|grün|weiß|schwarz|blau|neu|alt|groß|klein|hoh|vereint|vereinigt|frei|link|christ|demokrat|sozial|global|liberal|national|auswärtig|oberst|erst|zweit|dritt|ober|unter|öffentlich)e[nrsm]?$/,
    cites: new Set(['zitiert']),
    newsrooms: /(?:agentur|zeitung|presse|blatt|sender|rundfunk|magazin|medien)$/,
    mild: new Set(mildForms),
    evidence: forms('ergeben zeigen belegen beweisen'),
    negatable: forms('ausschließen schließen bestreiten dementieren leugnen streiten abstreiten bezweifeln'),
    statives: new Set(list('befinden stammen gehören besitzen kennen wissen existieren')),
  },
  isReported: (lower) => reported.has(lower),
  sortOf,
  genders,
  owned: new Set(list('ihre ihren ihrer seine seinen seiner unsere unseren')),
  withheld:
    /\banonym (?:bleiben|zu bleiben)|\bnicht (?:namentlich genannt|genannt) werden|\bNamen nicht (?:nennen|veröffentlicht)|\bunter der Bedingung der Anonymität/u,
  anybody: new Set(sameAgain),
  again: germanAgain(words, genders),
  unnamed,
  insider: /\b(?:der|die) (?:[\p{L}\d-]+ ){0,7}(?:arbeitet|arbeitete|gearbeitet|beschäftigt|angestellt)\b/u,
  refine: (tokens, tags) => refineGerman(tokens, tags, words),
  nameWords: (sentences) => germanNames(sentences, words),
  nameStem: (lower) => (lower.length > 4 && lower.endsWith('s') ? lower.slice(0, -1) : lower),
  abbreviations: new Set(
    list(`hr fr dr prof dipl ing mag st nr ca bzw usw evtl ggf inkl exkl zzgl sog vgl bspw etc abs art str tel geb gest jh jhd mio mrd mill tsd std min max ggü ehem
      u.a z.b d.h u.a.m o.ä i.d.r z.t a.d v.a m.e s.o u.s.w jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so hl phil jur med rer e.v co gmbh hbf bd`),
  ),
  openers: new Set(
    list(`der die das ein eine er sie es wir ich in im an am auf bei beim vor von vom mit nach für durch während und aber oder als wenn auch da so damit denn doch dann
      dies diese dieser hier jetzt nun zu zum zur was wer wie bis seit über unter aus um`),
  ),
  roles,
  months,
  weekdays: new Set(list('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so')),
  furniture: {
    // No flag i: it would let \p{Lu} match small letters too.
    byline:
      /^(?:(?:[Vv]on|VON)\s+(?:\p{Lu}|unser)|(?:[Aa]ufgezeichnet|[Ee]in(?:e)? (?:Recherche|Bericht|Analyse|Kommentar|Reportage|Interview|Gastbeitrag|Essay|Porträt)|[Tt]ext|[Pp]rotokoll|Interview|Gespräch)\s*(?:von|:)\s+\p{Lu}|Aus \p{Lu}\p{L}+ (?:berichtet|von) \p{Lu})/u,
    sourceLine:
      /^(?:(?:quellen?|originalarbeit|originalpublikation|originalstudie|originalbeitrag|originalveröffentlichung|studie|publikation|veröffentlichung|literatur|doi)\s*[:：]\s*\S|via\s*[:：]?\s*\S|quellen?\s+\S|mit material (?:von|der)\s)/iu,
    notes: germanNotes,
    // A heading: short, and in most languages with a name behind it.
    about:
      /^(?:Über|ÜBER) (?:uns\b|die\b|den\b|das\b|\p{Lu})|^(?:Pressekontakt|Kontakt|Hinweise? für (?:die )?Redaktion|Weitere Informationen)\b/u,
    boilerplate: [
      ...germanNotices,
      /^(?:©|\(c\)\s|copyright\b)/iu,
      /\balle rechte vorbehalten\b/iu,
      /(?:^|[.!?]\s)(?:Foto|Fotos|Bild|Bilder|Symbolbild|Symbolfoto|Archivbild|Archivfoto|Video|Grafik|Illustration|FOTO|BILD)\s*[:©/]/u,
      /^(?:bildergalerie|fotostrecke|bilderstrecke|transparenzhinweis|korrekturhinweis|hinweis der redaktion|anmerkung der redaktion|korrektur|lesen sie auch|mehr zum thema|siehe auch|auch interessant|lesetipp|podcast|newsletter|anzeige|werbung|schlagwörter|tags|teilen)\s*(?:[:>|]|$)/iu,
      /^(?:lesen sie|mehr (?:dazu|lesen)|hier lesen|weiterlesen|zum thema)\b/iu,
      /(?:^|[.!?:]\s+)(?:abonnieren sie|folgen sie uns|klicken sie|melden sie sich|stimmen sie ab|schreiben sie uns|laden sie)\b/iu,
      /\bfinden sie (?:hier|in unserem|in unserer|auf unserer|unter|im)\b/iu,
      /\b(?:unser|unseren|kostenloser|täglicher) newsletter\b/iu,
      /\bkommentare?\b.{0,120}\b(?:moderiert|freigeschaltet|geprüft|gelöscht|geschlossen|deaktiviert)\b/iu,
      /\b(?:verwendet|nutzt|akzeptieren|unsere|diese) cookies\b|\bcookie-?(?:richtlinie|einstellungen|hinweis)\b/iu,
      /\b(?:unsere|die) datenschutzerklärung\b|^(?:datenschutz|impressum|nutzungsbedingungen|agb)\b/iu,
    ],
    stampWords: new Set(list('stand aktualisiert zuletzt veröffentlicht erschienen geändert am um uhr vom update der datum mesz mez')),
    // "Bern (slk) –", "Kiel/Husum (npa)", "Altdorf -" and "Altdorf."; "Holm (SPD)" is none.
    dateline:
      /^(?:\p{Lu}[\p{L}'’.-]+(?:[ /]\p{Lu}[\p{L}'’.-]+){0,3}(?:,\s*\d{1,2}\.\s*\p{L}+(?: \d{4})?)?\s*(?:\([\p{L}/ .-]{2,24}\)\s*[-–—]|\(\p{Ll}[\p{Ll}/]{1,14}\)\s*[.:]?|[-–—](?=\s+[\p{Lu}„"»«]))|\p{Lu}\p{L}{4,}(?:[/,]\s?\p{Lu}\p{L}{3,}){0,3}\.(?=\s\p{Lu}\p{L}*\s)|\p{Lu}\p{L}{2,}(?:[/-]\p{Lu}\p{L}{2,}){1,3}\.(?=\s\p{Lu}))\s*/u,
  },
  // How a writer speaks for themselves.
  opinion:
    /\b(?:meiner|unserer) (?:Meinung|Ansicht|Überzeugung|Auffassung) nach\b|\bnach (?:meiner|unserer) (?:Meinung|Ansicht|Überzeugung|Auffassung)\b|\b(?:meines|unseres) Erachtens\b|\b(?:mir|uns) scheint\b|\bscheint (?:mir|uns)\b|(?:^|[,;] )für (?:mich|uns) (?:ist|bleibt|war|sind)\b|\bich (?:finde|glaube|denke|meine|hoffe|fürchte|wünsche|bezweifle)\b|\b(?:finde|glaube|denke|hoffe|fürchte) ich\b/iu,
  opinionWords,
  toneOf,
  pronouns: new Map([
    ...list('er sie sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem ihm ihn').map((w) => [w, 'person'] as const),
    ...list('diese dieser letztere letzterer jene jener').map((w) => [w, 'people'] as const),
    ...list('wir ich mein meine unser unsere unserer unseren').map((w) => [w, 'first'] as const),
  ]),
};
