import { list, type NamedAgain } from '../profile';
import { Tag } from '../tags';

/** Offices and parts of which a story may have one that nobody has named, by the last part of the word. */
const functions =
  /(?:president|minister|premier|kanselier|staatssecretaris|woordvoerder|woordvoerster|voorlichter|leider|leidster|chef|hoofd|directeur|directrice|burgemeester|wethouder|schepen|rechter|officier|justitie|aanklager|advocaat|advocate|raadsman|raadsvrouw|commissaris|agent|agente|politieman|inspecteur|rechercheur|speurder|ambtenaar|getuige|chauffeur|bestuurder|ambassadeur|generaal|scheidsrechter|voorzitter|voorzitster|secretaris|eigenaar|eigenares|uitbater|uitbaatster|zaakvoerder|slachtoffer|moeder|vader|zoon|dochter|broer|zus|oom|tante|neef|nicht|man|vrouw|partner|buurman|buurvrouw|collega|vriend|vriendin|medewerker|medewerkster|klant|gebruiker|patiënt|dader|overvaller|inbreker|dief|omstander|redder|vinder|wandelaar|verhuurder|huurder|koper|verkoper|tegenstander|rivaal|concurrent|opvolger|voorganger|vertegenwoordiger|adviseur|assistent|presentator|redacteur|verslaggever|correspondent|journalist|arts|dokter|paus|bisschop|koning|koningin|prins|prinses|trainer|coach|lid|kind|jongen|meisje|gast|bezoeker|bezoekster|toeschouwer|criticus|recensent|deskundige|expert|analist|diplomaat|bemiddelaar|curator|notaris|verpleger|fabrikant|ondernemer|lerares|leraar)$/;

const kinds = new Map<string, string>();
for (const [kind, words] of [
  [
    'business',
    `bedrijf onderneming concern firma fabrikant producent maatschappij rederij vervoerder keten leverancier bouwer uitgever uitgeverij verzekeraar
     brouwerij bv nv app platform website webwinkel webshop start-up startup dienstverlener exploitant aanbieder ontwikkelaar bank groep groothandel
     supermarkt reus`,
  ],
  [
    'authority',
    'dienst agentschap toezichthouder waakhond inspectie autoriteit ministerie departement bureau gewest instantie politie parket regio',
  ],
  ['institute', 'instituut onderzoeksinstituut kenniscentrum onderzoekscentrum centrum planbureau'],
  ['university', 'universiteit hogeschool'],
  ['association', 'vereniging federatie organisatie koepel stichting belangengroep vzw liga unie'],
  ['union', 'vakbond bond vakcentrale'],
  ['party', 'partij fractie'],
  ['club', 'club ploeg team'],
  ['court', 'rechtbank hof'],
  ['media', 'krant dagblad weekblad omroep zender'],
  ['house', 'museum theater kliniek ziekenhuis schouwburg'],
  ['town', 'gemeente stad'],
] as const)
  for (const word of list(words)) kinds.set(word, kind);
// The keeper of privacy or competition is an office, by whatever name.
kinds.set('gegevensbescherming', 'authority');

const bodies = new Map(
  list(`bedrijf onderneming concern firma fabrikant producent maatschappij rederij vervoerder keten leverancier uitgever uitgeverij verzekeraar brouwerij
    start-up startup exploitant aanbieder ontwikkelaar bank dienst agentschap toezichthouder waakhond privacywaakhond beurswaakhond mediawaakhond
    consumentenwaakhond marktmeester inspectie autoriteit privacytoezichthouder instantie instituut onderzoeksinstituut universiteit hogeschool vereniging
    federatie organisatie koepel koepelorganisatie hulporganisatie brancheorganisatie belangenorganisatie stichting vakbond bond partij fractie club ploeg rechtbank krant
    omroep zender museum theater ziekenhuis kliniek bank techbedrijf moederbedrijf familiebedrijf`).map(
    (word) => [word, kindOfTail(word)] as const,
  ),
);

function kindOfTail(word: string): string {
  for (let i = 0; i < word.length - 2; i++) {
    const kind = kinds.get(word.slice(i));
    if (kind) return kind;
  }
  return word === 'marktmeester' ? 'authority' : 'business';
}

/** How a Dutch article speaks again of whom it has named. */
export function dutchAgain(words: ReadonlyMap<string, number>, guess: (lower: string) => number): NamedAgain {
  const isRole = (lower: string) => ((words.get(lower) ?? guess(lower)) & Tag.Role) !== 0 && !functions.test(lower);
  return {
    person: (lower) => isRole(lower) || /(?:beklaagde|verdachte)$/.test(lower),
    trade: isRole,
    general:
      /(?:onderzoeker|onderzoekster|wetenschapper|wetenschapster|academicus|academica|specialist|specialiste|kunstenaar|kunstenares|sportman|sportvrouw|atleet|atlete|politicus|politica|jurist|juriste|medicus|auteur|muzikant|muzikante|vakbondsman|vakbondsvrouw|geestelijke)$/,
    bodies,
    kinds,
    many: (_article, noun) => ((words.get(noun) ?? 0) & Tag.Group) !== 0,
    base: (text) => text,
  };
}

/** Heads of descriptions that leave one person unnamed. */
export const unnamed =
  /^(?:man|vrouw|jongen|meisje)$|(?:medewerker|medewerkster|ambtenaar|ambtenares|werknemer|werkneemster|personeelslid|insider|ingewijde|vertrouweling|functionaris|diplomaat|informant|kenner|waarnemer|expert|deskundige|criticus|vertegenwoordiger|persoon|iemand|betrokkene|politicus|kamerlid|parlementslid|analist|handelaar|gebruiker|lezer|manager|adviseur|minister|speurder|rechercheur|lid|familielid|ooggetuige|getuige|fan|klant|omwonende|bewoner|bewoonster|voorbijganger|deelnemer|bron|collega)$/;
