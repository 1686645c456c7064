import { list } from '../profile';

/** Nouns that articles take for each other, under the first of each group: "slotenmaker Klinkvast … het bedrijf". */
const groups = [
  `bedrijf onderneming concern multinational firma fabrikant producent leverancier fabriek keten winkelketen supermarktketen warenhuis webwinkel
    webshop startup start-up scale-up vennootschap groep moederbedrijf dochterbedrijf dochter slotenmaker bouwer aannemer ontwikkelaar projectontwikkelaar
    uitgeverij uitgever brouwerij brouwer rederij vervoerder maatschappij luchtvaartmaatschappij vliegmaatschappij prijsvechter netbeheerder
    energieleverancier energiebedrijf telecombedrijf techbedrijf technologiebedrijf softwarebedrijf chipmaker chipfabrikant autofabrikant autobouwer
    automaker supermarkt bezorger bezorgdienst reisorganisatie reisbureau touroperator verzekeraar bank grootbank kledingketen modeketen modehuis
    modemerk drogisterijketen winkelbedrijf biotechbedrijf farmaceut geneesmiddelenfabrikant zuivelbedrijf staalbedrijf staalreus techreus reus
    beursfonds familiebedrijf transportbedrijf baggeraar bouwbedrijf detacheerder uitzendbureau uitzender exploitant verhuurder mediabedrijf`,
  'gemeente stad stadsbestuur gemeentebestuur dorp',
  'vakbond bond vakcentrale vakvereniging',
  'partij regeringspartij oppositiepartij coalitiepartij fractie',
  'vereniging belangenvereniging branchevereniging brancheorganisatie koepel koepelorganisatie belangenorganisatie belangenclub',
  'stichting goede-doelenorganisatie hulporganisatie',
  'ziekenhuis kliniek hospitaal umc',
  'school basisschool middelbareschool scholengemeenschap lyceum gymnasium college',
  'krant dagblad ochtendblad avondblad',
  'dienst gezondheidsdienst rijksdienst veiligheidsdienst inlichtingendienst agentschap',
  'toezichthouder waakhond inspectie autoriteit',
  'universiteit hogeschool onderwijsinstelling',
  'club voetbalclub ploeg team elftal',
  'instituut onderzoeksinstituut kennisinstituut',
  'zanger zangeres artiest artieste',
  'wethouder schepen',
  'advocaat advocate raadsman raadsvrouw strafpleiter',
  'onderzoeker onderzoekster wetenschapper wetenschapster onderzoeksleider onderzoeksleidster',
  'directeur directrice topman topvrouw bestuursvoorzitter ceo baas',
  'arts dokter huisarts medicus',
  'schrijver schrijfster auteur romancier',
  'hoogleraar professor',
];

const sorts = new Map(groups.flatMap((group) => list(group).map((word) => [word, list(group)[0]!] as const)));

/** Nouns that may stand for any of their sort: a company once called a locksmith is "het bedrijf", but no other trade. */
export const generalNouns: ReadonlySet<string> = new Set([
  ...list('bedrijf onderneming concern multinational firma fabrikant producent keten groep vennootschap reus maatschappij'),
  ...groups.slice(1).flatMap((group) => list(group)),
]);

/** Heads of compounds that mean a company. */
const company =
  /.(?:bedrijf|concern|fabrikant|producent|leverancier|keten|bouwer|uitgever|verzekeraar|brouwer|exploitant|onderneming|reus|gigant|multinational)$/;

/** What sort of body or person a noun means, under one word for all its synonyms. */
export const sortOf = (lower: string): string => sorts.get(lower) ?? (company.test(lower) ? 'bedrijf' : lower);
