import { remembered } from '../../text/remembered';
import { type Gender, list } from '../profile';
import { Tag } from '../tags';
import { givenNames } from './given';
import { bodies, crowds, occupations, people } from './people';

/** Roles in the masculine singular; the feminine in -in and the plurals are made from them. */
const roles = list(`
  präsident minister kanzler premier premierminister ministerpräsident staatssekretär sprecher leiter chef direktor bürgermeister oberbürgermeister
  gouverneur senator botschafter diplomat general oberst major hauptmann kommandeur kommandant offizier admiral richter staatsanwalt anwalt rechtsanwalt verteidiger
  professor doktor arzt forscher wissenschaftler experte analyst ökonom historiker lehrer trainer spieler torwart torhüter stürmer kapitän kritiker autor
  schriftsteller journalist reporter redakteur korrespondent schauspieler sänger künstler könig kaiser prinz papst bischof erzbischof pfarrer kardinal imam rabbiner gründer
  inhaber besitzer vertreter delegierter kandidat spitzenkandidat berater aktivist organisator zeuge augenzeuge bewohner nachbar landwirt bauer fahrer mitarbeiter
  angestellter krankenpfleger angeklagter student schüler inspektor kommissar feuerwehrmann psychologe ingenieur architekt biologe chemiker physiker meteorologe
  unterhändler vermittler koordinator pilot politiker abgeordneter stadtrat landrat kreisrat gemeinderat vorsitzender vorstand geschäftsführer manager
  unternehmer meister präfekt konsul gesandter beauftragter ombudsmann intendant kurator regisseur komponist dirigent pianist musiker dichter biograf
  verwandter angehöriger freund kollege amtskollege nachfolger vorgänger stellvertreter rentner händler käufer kunde nutzer passagier tourist anwohner
  moderator seelsorger theologe soziologe philosoph jurist mediziner virologe epidemiologe geologe klimaforscher fischer polizist beamter soldat rebell
  ermittler gutachter vize obmann rektor dekan hausarzt chefarzt betreiber standbetreiber wirt gastwirt bäcker metzger busfahrer anführer führer
  demonstrant flüchtling aktionär investor gläubiger insolvenzverwalter funktionär gewerkschafter parteifreund zar ranger sultan scheich emir ajatollah notar pächter
  bundespräsident staatspräsident außenminister innenminister finanzminister verteidigungsminister kommilitone fan gast patriarch kreisbrandrat schiedsrichter unparteiischer
`);
const irregularRoles = list(`
  chefin ärztin anwältin bäuerin königin prinzessin kaiserin päpstin bischöfin vorständin stadträtin landrätin rätin staatsoberhaupt regierungschef regierungschefin hauptfrau kauffrau kaufmann
  fachmann fachfrau staatschef vorsitzende vorsitzender abgeordnete abgeordneter angestellte beauftragte beauftragter delegierte angeklagte verwandte angehörige
  witwe witwer mutter vater sohn tochter bruder schwester mann frau junge mädchen kind ehefrau ehemann großmutter opfer sprecherin oberhaupt
  krankenschwester hebamme putzfrau obfrau ombudsfrau feuerwehrfrau landesvater mitglied amtskollegin vizepräsident vizekanzler kolleginnen ceo
`);

/** Bodies that speak. */
export const organisations = list(`
  regierung ministerium behörde amt bundesamt landesamt auswärtiges parlament bundestag bundesrat landtag senat kongress kabinett gemeinderat stadtrat kreistag kommission
  ausschuss gericht amtsgericht landgericht gerichtshof verfassungsgericht polizei armee militär marine luftwaffe bundeswehr streitkräfte heer unternehmen firma konzern
  gruppe bank zentralbank bundesbank notenbank gewerkschaft union bund verband dachverband partei fraktion bündnis kampagne agentur nachrichtenagentur büro presseamt organisation
  hilfsorganisation institut universität hochschule schule krankenhaus klinik klinikum vorstand rat rechnungshof dienst wetterdienst geheimdienst nachrichtendienst stiftung
  verein klub club mannschaft team zeitung magazin nachrichtenmagazin zeitschrift blatt sender rundfunk fernsehsender botschaft konsulat staatsanwaltschaft anwaltschaft
  bundesanwaltschaft generalstaatsanwaltschaft opposition koalition verwaltung stadtverwaltung gemeinde stadt landkreis kreis delegation feuerwehr rettungsdienst
  reederei hersteller betreiber netzbetreiber aufsicht aufsichtsbehörde aufsichtsrat betriebsrat tribunal kirche jury museum zoll küstenwache bundespolizei
  landespolizei kanzleramt präsidialamt außenamt außendepartement aussendepartement departement eidgenossenschaft bundeskanzleramt kreml pentagon nato
  menschenrechtsorganisation umweltorganisation umweltverband hilfswerk bahn fluggesellschaft gesellschaft versicherung kasse krankenkasse leitung geschäftsleitung
  geschäftsführung zentrale parteiführung führung rathaus bundeskabinett verwaltungsgericht oberlandesgericht vatikan bundesregierung landesregierung staatsregierung
  militärführung armeeführung präsidium polizeipräsidium landratsamt innenministerium liga weltverband fußballverband bankhaus familie seite redaktion belegschaft
  notrufzentrale leitstelle denkfabrik ethikrat expertenrat sachverständigenrat weltbank währungsfonds bundesliga startup kanzlei brauerei sparkasse genossenschaft
`);
/** Groups of people, in the plural. */
const groups = list(`
  behörden beamte minister polizisten ermittler staatsanwälte anwälte diplomaten vertreter sprecher abgeordnete abgeordneten parlamentarier senatoren führer politiker
  bewohner anwohner einwohner zeugen augenzeugen nachbarn mitarbeiter beschäftigte arbeiter angestellte aktivisten demonstranten forscher wissenschaftler experten
  fachleute analysten ökonomen ärzte lehrer eltern verwandte angehörige hinterbliebene opfer überlebende soldaten truppen kommandeure rebellen separatisten
  dorfbewohner gewerkschaften gewerkschafter firmen unternehmen banken wähler anhänger gegner unterstützer studenten studierende schüler frauen männer landwirte bauern
  fahrer fans spieler medien zeitungen retter rettungskräfte einsatzkräfte richter anleger investoren nutzer reisende kunden kollegen personen streitkräfte leute
  juristen mediziner virologen epidemiologen klimaforscher umweltschützer tierschützer verbraucherschützer datenschützer menschenrechtler oppositionelle nationalisten
  konservative liberale sozialdemokraten grüne republikaner demokraten linke grünen liberalen jusos christdemokraten linken veranstalter betreiber taliban
  händler fischer passanten verbände parteien organisationen hilfsorganisationen beteiligte verantwortliche urlauber touristen flüchtlinge geflüchtete migranten
`);
/** Nobody that a reader could find. */
export const vague = list(`
  quellen quelle kreise kreisen beobachter kritiker insider eingeweihte stimmen viele manche einige andere gerüchte gerüchten kommentatoren
  insidern beobachtern kritikern eingeweihten vertrauten betroffenen beteiligten quellenangaben gewährsleute gewährsleuten gewährsmann informanten kenner kennern branchenkenner branchenkennern
  szenekenner szenekennern marktteilnehmer marktteilnehmern marktbeobachter marktbeobachtern prozessbeobachter prozessbeobachtern parteikreise parteikreisen finanzkreise finanzkreisen
  branchenkreise branchenkreisen unternehmenskreise unternehmenskreisen ermittlerkreise ermittlerkreisen koalitionskreise koalitionskreisen diplomatenkreise diplomatenkreisen justizkreise
  justizkreisen militärkreise militärkreisen bankenkreise bankenkreisen fraktionskreise fraktionskreisen unbekannte unbekannten anonymus menschen leute jemand personen person vertraute betroffene beteiligte mehrere sicherheitskreise sicherheitskreisen regierungskreise regierungskreisen
`);
export const reports = list(`
  erklärung erklärungen bericht berichte berichten berichts mitteilung mitteilungen aussage aussagen behauptung behauptungen angabe angaben ankündigung rede interview gespräch brief pressemitteilung
  pressekonferenz studie studien umfrage umfragen untersuchung untersuchungen dokument dokumente artikel äußerung äußerungen warnung versprechen anschuldigung vorwurf vorwürfe bemerkung
  stellungnahme kommuniqué communiqué note tweet post zeugenaussage zahlen daten statistik statistiken statement analyse analysen prognose prognosen schätzung schätzungen gutachten urteil
  vermerk unterlagen papier protokoll schreiben auswertung medienbericht medienberichte medienberichten zeitungsbericht presseberichte presseberichten botschaft aufruf
  petition klageschrift anklage anklageschrift bekennerschreiben text meldung meldungen information informationen auskunft auskünfte worte worten eilmeldung
  recherche recherchen darstellung einschätzung leitartikel kommentar beitrag bilanz bulletin entwurf resolution beschlussvorlage reaktion erhebung erkenntnisse erkenntnissen
  ansicht auffassung meinung überzeugung behördenangaben polizeiangaben medienangaben agenturangaben regierungsangaben firmenangaben unternehmensangaben
`);
export const attitudes = list(`
  besorgnis sorge sorgen bedauern hoffnung zuversicht zufriedenheit zweifel beileid dank dankbarkeit wut ärger empörung angst befürchtung befürchtungen bereitschaft wunsch mitgefühl
  anteilnahme enttäuschung überraschung optimismus pessimismus solidarität unmut unzufriedenheit anerkennung bewunderung überzeugung trauer stolz bedenken einwände kritik
  furcht verärgerung entrüstung verwunderung erstaunen verwirrung frust frustration wehmut mitleid misstrauen argwohn verdacht vermutung vorbehalt vorbehalte abscheu ekel hass neid scham reue
  begeisterung erleichterung ungeduld unbehagen unverständnis ratlosigkeit verachtung respekt hochachtung vertrauen interesse entschuldigung verständnis missfallen bestürzung entsetzen freude lob genugtuung skepsis ansicht auffassung meinung forderung protest
`);
/** Adjectives with which somebody shows what they feel: "zeigte sich enttäuscht". */
export const feelings = list(`
  besorgt enttäuscht erfreut zufrieden empört zuversichtlich optimistisch skeptisch überrascht entsetzt betroffen erleichtert überzeugt verärgert dankbar
  bestürzt schockiert unzufrieden kritisch offen ablehnend gelassen kämpferisch erschüttert begeistert fassungslos verwundert irritiert unbeeindruckt selbstkritisch
  pessimistisch beeindruckt bereit verhalten zurückhaltend reserviert verwundert erbost erzürnt wütend zornig aufgebracht alarmiert beunruhigt verunsichert ratlos betrübt traurig
  ernüchtert euphorisch stolz gerührt bewegt geschockt sprachlos verständnislos abweisend wohlwollend positiv negativ nüchtern kühl gereizt amüsiert trotzig
`);

/** Words with all their inflected forms, each with its tags. */
export function nounTags(): Map<string, number> {
  const words = new Map<string, number>();
  const put = (word: string, tags: number) => words.set(word, (words.get(word) ?? 0) | tags | Tag.Noun);
  for (const role of [...roles, ...occupations]) {
    put(role, Tag.Role);
    // Those in -er of adjectives ("Vorsitzender") have no feminine in -in.
    const weak = /(?:[^aeiouyäöü]|i)e$/.test(role);
    const stem = role.replace(/e$/, '');
    for (const form of weak ? [`${stem}en`] : [`${role}s`, `${role}es`, `${role}en`, `${role}n`]) put(form, Tag.Role);
    put(`${stem}in`, Tag.Role);
    put(`${stem}innen`, Tag.Group);
    if (!/er$/.test(role)) put(weak ? `${role}n` : `${role}en`, Tag.Group | Tag.Role);
  }
  for (const role of [...irregularRoles, ...people]) put(role, Tag.Role);
  for (const body of [...organisations, ...bodies]) for (const form of bodyForms(body)) put(form, Tag.Organisation);
  for (const group of [...groups, ...crowds]) put(group, Tag.Group);
  for (const group of [...groups, ...crowds]) if (/(?:e|er|el)$/.test(group)) put(`${group}n`, Tag.Group);
  for (const word of reports) put(word, Tag.SayNoun);
  for (const word of reports) if (/(?:ung|ion|ik)$/.test(word)) put(`${word}en`, Tag.SayNoun);
  for (const word of reports)
    if (/(?:bericht|papier|urteil|gutachten|dokument|gespräch|interview|vermerk|text|protokoll|schreiben)$/.test(word))
      for (const ending of ['s', 'es', 'e', 'en']) put(word + ending, Tag.SayNoun);
  for (const word of attitudes) put(word, Tag.Attitude);
  return words;
}

function bodyForms(body: string): string[] {
  const forms = [body, `${body}s`];
  if (
    /(?:amt|gericht|rat|bund|verband|dienst|institut|büro|werk|hof|haus|parlament|team|kreis|senat|vorstand|konzern|blatt|verein|kongress)$/.test(
      body,
    )
  )
    forms.push(`${body}es`, `${body}e`, `${body}en`);
  if (body.endsWith('ium')) forms.push(body.replace(/um$/, 'en'));
  if (/(?:ung|ion|ität|schaft|schule|ei)$/.test(body)) forms.push(`${body.replace(/e$/, '')}en`);
  if (body.endsWith('e')) forms.push(`${body}n`);
  return forms;
}

const tailTags: readonly (readonly [number, string])[] = [
  [
    Tag.Role,
    `minister ministerin ministers chef chefin chefs leiter leiterin leiters sprecher sprecherin sprechers präsident präsidentin präsidenten sekretär sekretärin meister meisterin
     meisters direktor direktorin vorsitzende vorsitzender vorsitzenden kanzler kanzlerin vorstand vorständin rätin richter richterin anwalt anwältin forscher forscherin trainer trainerin experte
     expertin experten spieler spielerin kommissar kommissarin beauftragte beauftragter beauftragten botschafter botschafterin arzt ärztin lehrer lehrerin politiker politikerin professor
     professorin wissenschaftler wissenschaftlerin ökonom ökonomin volkswirt volkswirtin inspekteur führer führerin funktionär kandidat kandidatin vertreter vertreterin abgeordnete abgeordneter
     senator senatorin general generalin mitarbeiter mitarbeiterin fahrer fahrerin besitzer besitzerin betreiberin gründer gründerin analyst analystin historiker historikerin
     berater beraterin ermittler ermittlerin reporter reporterin korrespondent korrespondentin autor autorin redakteur redakteurin manager managerin unternehmer unternehmerin
     rentner rentnerin pianist pianistin künstler künstlerin schauspieler schauspielerin sänger sängerin brandrat kollege kollegin brandmeister amtsträger hirte träger trägerin
     pfarrer pfarrerin bischof bischöfin verteidiger verteidigerin psychologe psychologin jährige jähriger jährigen`,
  ],
  [
    Tag.Organisation,
    `ministerium ministeriums behörde behörden amt amts amtes gericht gerichts gerichtes polizei partei konzern konzerns gesellschaft bank verband verbandes verbands verein vereins klub
     agentur zeitung regierung kommission gewerkschaft hilfswerk hilfswerks unternehmen unternehmens hersteller herstellers betreiber betreibers anwaltschaft fraktion rechnungshof
     gerichtshof gerichtshofes gerichtshofs ausschuss ausschusses dienst dienstes dienstes organisation stiftung institut instituts universität hochschule klinik krankenhaus feuerwehr bund bundes
     rat rates rats parlament parlaments senat senats departement departements vorstand sender magazin zentrale leitstelle armee marine luftwaffe streitkräfte miliz allianz koalition
     delegation gemeinde verwaltung direktion kammer tag-fraktion presseamt präsidium bündnis initiative reederei airline verlag betriebsrat firma kanzlei team ligist ligisten`,
  ],
  [
    Tag.Group,
    'isten istinnen eure eurinnen ologen äologen iker ikern ikerinnen leuten schützern helfern rettern gegnern anhängern nutzer nutzern beamten beamte aktivisten forscherinnen ärzte anwälte anleger experten analysten politiker bewohner helfer retter schützer kräfte gegner kritiker anhänger innen arbeiter mitglied mitglieder mitgliedern leute angehörige angehörigen',
  ],
  [Tag.Vague, 'kreise kreisen beobachter insider quellen'],
  [
    Tag.SayNoun,
    'dokument dokumente dokumenten bericht berichte berichten berichts erklärung mitteilung mitteilungen studie studien umfrage umfragen angaben gutachten schreiben meldung meldungen prognose statistik papier schätzung aussage aussagen',
  ],
];
const tails = new Map<string, number>();
for (const [tags, text] of tailTags) for (const tail of list(text)) tails.set(tail, (tails.get(tail) ?? 0) | tags | Tag.Noun);
const longestTail = Math.max(...[...tails.keys()].map((tail) => tail.length));

/** Endings of words for people, longer than what they stand for: Lagerist, Zoologin, Monteur, Sportler, Fußgängerin. */
const somebody =
  /\p{L}{3}(?:(?<!fr|zw|ge|tw|lig|hinterl|argl|stallm|schl)ist|ologe|olog|ograf|onom|(?<!int)eur|tler|macher|züchter|wächter|händler|pfleger|helfer|gänger|taucher|sucher|kämpfer|läufer|springer|schwimmer|hüter|flechter|gießer|binder|stimmer|restaurator|kurator|animateur|aktivist|veteran|expert)(?:in)?$|\p{L}{3}(?<!haus|ehe)frau$/u;

/** What a compound is by its last part ("Bundesfinanzminister", "Halvox-Sprecherin"), or 0. */
export function compoundTags(lower: string): number {
  for (let length = Math.min(longestTail, lower.length - 2); length >= 3; length--) {
    const tags = tails.get(lower.slice(-length));
    if (
      tags !== undefined &&
      (length > 3 || lower[lower.length - length - 1] === '-' || !/^(?:amt|rat|tag)$/.test(lower.slice(-length)) || lower.length > 7)
    )
      return tags;
  }
  return lower.length > 6 && somebody.test(lower) ? Tag.Role | Tag.Noun : 0;
}

const sorts: readonly (readonly [string, RegExp])[] = [
  ['staatsanwalt', /staatsanw[aä]lt(?:in|s|e)?$/],
  ['anwalt', /(?:anwalts?|anwältin|straf-?verteidiger(?:in)?|jurist(?:in|en)?|rechtler(?:in)?|^verteidiger(?:in)?)$/],
  ['unternehmen', /(?:unternehmens?|konzerne?s?|firma|gesellschaft|hersteller|betreiber|reederei|airline|betrieb|händler)$/],
  ['bürgermeister', /(?:bürgermeister|rathauschef|stadtoberhaupt|gemeindechef)(?:in|s)?$/],
  ['organisation', /(?:organisation|hilfswerke?s?|verband|verbandes|verein|vereins|ngo|initiative)$/],
  ['zeitung', /(?:zeitung|blatt|magazin|zeitschrift)s?$/],
  ['behörde', /(?:behörde|amt|amtes|amts)$/],
  ['ministerium', /(?:ministeriums?|departements?|ressort)$/],
  ['gewerkschaft', /gewerkschaft$/],
  ['bank', /(?:bank|geldhaus|kreditinstitut|institut)$/],
  ['verein', /(?:verein|klub|club)s?$/],
  ['partei', /partei$/],
  ['sprecher', /sprecher(?:in|s)?$/],
  ['trainer', /(?:trainer|coach)(?:in|s)?$/],
  ['spieler', /(?:spieler|stürmer|verteidiger|torwart|torhüter|keeper|profi|kicker)(?:in|s)?$/],
  ['arzt', /(?:arzt|arztes|ärztin|mediziner(?:in)?|chirurg(?:in)?|internist(?:in)?|kardiologe|kardiologin|virologe|virologin)$/],
  [
    'forscher',
    /(?:forscher|wissenschaftler|biolog|ökolog|zoolog|herpetolog|geolog|physiker|chemiker|professor|astronom|archäolog|gelehrte)(?:e|in|s|r|en)?$/,
  ],
  ['ökonom', /(?:ökonom|volkswirt|wirtschaftswissenschaftler)(?:in|s)?$/],
  ['geistlicher', /(?:pfarrer|pastor|pater|priester|kaplan|vikar|geistliche)(?:in|s|r)?$/],
  ['künstler', /(?:künstler|maler|bildhauer|fotograf)(?:in|s|en)?$/],
  ['autor', /(?:autor|schriftsteller|romancier|dichter)(?:in|s|en)?$/],
  ['polizist', /(?:polizist|kommissar|fahnder|kripo-?chef|polizei-?chef)(?:in|s|en)?$/],
  ['gemeinde', /(?:gemeinde|stadt|kommune)$/],
  ['theater', /(?:theater|bühne|schauspielhaus)s?$/],
  ['minister', /minister(?:in|s)?$/],
  ['präsident', /präsident(?:in|en)?$/],
];

/** What sort of body or person a noun means, the same for all its synonyms: Industriekonzern, Unternehmen → unternehmen. */
export const sortOf = remembered((lower: string): string => {
  for (const [sort, pattern] of sorts) if (pattern.test(lower)) return sort;
  // "Kultursenatorin" is called "die Senatorin" again: the last part of a compound is what it means.
  for (let length = Math.min(longestTail, lower.length - 2); length >= 5; length--) {
    const tail = lower.slice(-length);
    if ((tails.get(tail) ?? 0) & (Tag.Role | Tag.Organisation)) return tail;
  }
  return lower;
});

const women = new Set(
  list(`agnes alice anke anne annegret annette astrid beate beatrix birgit brigitte carmen charlotte christiane christine dagmar doreen doris edith elisabeth elke ellen esther gabriele
    gertrud gudrun hannelore heike helene hilde hildegard ilse ines inge ingeborg ingrid irene iris isabel jasmin jane juliane karen karin kathrin katrin kerstin kirsten leonie
    margarete margit margot maike marianne marion marlene mathilde melanie merle miriam nadine natalie nele nicole peggy pauline petra ramona regine renate ruth sabine sibylle sigrid silke
    simone almut roswitha edith adelheid agathe annika antje berit brigitta cordula constanze dörte edeltraud elfriede elise frauke friederike gerlinde gesine gundula hedwig henrike henriette heidemarie hiltrud imke inken
    irmgard irmtraud isolde judith kristin konstanze liesel lieselotte liselotte lotte louise luise maren mareike margret margrit marlies mechthild mirjam noémie noemi nele ottilie rosmarie rosalie sigrun sieglinde swantje
    sybille smilla traute trude walburga wibke wiebke wilhelmine yasemin zeynep emine evi gitta hertha jessica rieke ines ingrid sophie stefanie stephanie susan susanne sylvie ulrike ursel ute valerie waltraud yasmin yvonne zoe heidi jennifer mary rosemarie michelle`),
);
const menInA = new Set(list('luca mustafa sascha andrea jona nikita ilja noah joshua elia kaya matthia'));

/** The gender that nouns for people and given names tell. */
export function gendersOf(words: ReadonlyMap<string, number>): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const name of givenNames) genders.set(name, women.has(name) || (name.endsWith('a') && !menInA.has(name)) ? 'f' : 'm');
  const unknown = new Set(list('opfer mitglied kind mädchen person vize fan gast oberhaupt staatsoberhaupt kim robin alex toni luca'));
  for (const [word, tags] of words)
    if (tags & Tag.Role && !unknown.has(word))
      genders.set(word, /(?:in|frau|mutter|tochter|schwester|witwe|innen)$/.test(word) ? 'f' : 'm');
  for (const word of list('vorsitzende abgeordnete beauftragte angestellte verwandte angehörige vorsitzenden abgeordneten'))
    genders.delete(word);
  for (const word of list('er herr herrn')) genders.set(word, 'm');
  for (const word of list('sie frau')) genders.set(word, 'f');
  for (const word of unknown) genders.delete(word);
  return genders;
}
