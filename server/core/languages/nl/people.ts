import { list } from '../profile';
import { tradeWords } from './trades';

/** Words for one person by office, trade or kin. */
export const roleWords = [
  ...tradeWords,
  ...list(`
  jarige president presidente vicepresident minister minister-president vicepremier premier kanselier staatssecretaris woordvoerder woordvoerster
  persvoorlichter voorlichter voorlichtster leider leidster hoofd chef voorzitter voorzitster directeur directrice adjunct-directeur burgemeester
  loco-burgemeester gouverneur senator kamerlid tweedekamerlid eerstekamerlid parlementslid parlementariër europarlementariër statenlid
  ambassadeur ambassadrice gezant diplomaat consul generaal kolonel luitenant-kolonel majoor kapitein luitenant sergeant korporaal admiraal
  commandant bevelhebber officier rechter onderzoeksrechter kantonrechter raadsheer aanklager procureur procureur-generaal advocaat advocate
  raadsman raadsvrouw notaris curator professor hoogleraar hoogleraren lector docent docente dokter arts huisarts chirurg viroloog
  epidemioloog psychiater tandarts dierenarts onderzoeker onderzoekster wetenschapper wetenschapster analist analiste econoom econome
  deskundige expert experte kenner historicus historica socioloog politicoloog antropoloog criminoloog jurist juriste filosoof psycholoog
  psychologe ingenieur bioloog biologe natuurkundige scheikundige geoloog astronoom meteoroloog weerman weervrouw klimatoloog leraar
  lerares onderwijzer juf meester rector decaan schoolhoofd conrector coach bondscoach trainer trainster hoofdtrainer assistent-trainer
  speler speelster aanvoerder aanvoerster doelman keeper spits verdediger middenvelder renner wielrenner schaatser schaatsster atlete atleet
  zwemmer zwemster tennisser tennisster coureur scheidsrechter arbiter ploegleider sportbestuurder teambaas schrijver schrijfster auteur
  dichter dichteres journalist journaliste correspondent correspondente verslaggever verslaggeefster redacteur redactrice hoofdredacteur
  columnist columniste presentator presentatrice fotograaf acteur actrice regisseur regisseuse zanger zangeres muzikant muzikante rapper
  dirigent kunstenaar kunstenares curator conservator producent komiek cabaretier cabaretière koning koningin prins prinses kroonprins paus
  kardinaal bisschop aartsbisschop priester pastoor dominee predikant imam rabbijn monnik ceo cfo topman topvrouw bestuursvoorzitter
  bestuurder bestuurslid commissaris president-commissaris oprichter oprichtster medeoprichter eigenaar eigenares uitbater uitbaatster
  baas manager bewindvoerder aandeelhouder belegger handelaar bankier makelaar ondernemer onderneemster zelfstandige winkelier winkelierster
  bakker slager kok kapper kapster boer boerin akkerbouwer veehouder visser tuinder teler teelster chauffeur buschauffeur vrachtwagenchauffeur
  machinist conducteur conductrice piloot stewardess schipper kapitein loods stuurman matroos havenmeester medewerker medewerkster
  werknemer werkneemster collega ambtenaar ambtenares topambtenaar functionaris vertegenwoordiger vertegenwoordigster afgevaardigde
  gedeputeerde kandidaat kandidate raadslid fractieleider fractievoorzitter fractievoorzitster lijsttrekker partijleider partijvoorzitter
  partijgenoot wethouder schepen dijkgraaf heemraad commissaris adviseur adviseuse raadgever strateeg onderhandelaar formateur informateur
  bemiddelaar bemiddelaarster coördinator coördinatrice projectleider organisator organisatrice activist activiste actievoerder actievoerster
  betoger betoogster vakbondsman vakbondsvrouw vakbondsleider vakbondsbestuurder vrijwilliger vrijwilligster hulpverlener verpleger
  verpleegkundige verpleegster ambulancebroeder brandweerman brandweervrouw agent agente politieman politievrouw rechercheur inspecteur
  hoofdinspecteur korpschef hoofdcommissaris officier cipier militair soldaat veteraan rebellenleider slachtoffer getuige ooggetuige
  bewoner bewoonster inwoner inwoonster omwonende buurman buurvrouw buurtbewoner buurtbewoonster verdachte beklaagde overlevende
  vluchteling asielzoeker moeder vader zoon dochter broer broertje zus zusje oma opa grootmoeder grootvader oom tante neef nicht weduwe
  weduwnaar echtgenoot echtgenote vriend vriendin man vrouw jongen meisje student studente leerling leerlinge oud-leerling scholier
  scholiere gepensioneerde passagier reiziger reizigster klant bezoeker bezoekster toerist toeriste fan supporter politicus politica
  staatshoofd regeringsleider bewindsman bewindsvrouw bewindspersoon partijsecretaris ideoloog rapporteur ombudsman ombudsvrouw
  kinderombudsman toezichthouder accountant impresario agente vertaler vertaalster tolk bibliothecaris archivaris archeoloog
  boswachter jager imker molenaar monteur timmerman metselaar schilder elektricien lasser postbode bezorger koerier kassière directielid
  teamleider afdelingshoofd zorgmanager wijkagent wijkverpleegkundige crècheleidster mantelzorger patiënt patiënte donor ouder oud-minister
  oud-premier oud-president oud-burgemeester oud-speler ex-minister ex-premier ex-president ex-man ex-vrouw mecenas weerpresentator
`),
];

/** Heads of compounds that mean one person: "weervrouw", "clubarts", "kwaliteitsmanager". */
export const roleEnding =
  /(?:(?<!dia|mono|epi|cata|pro|ana)loog|icus|ica(?<!amerika|afrika|rubrica)|iater|tricus|makers?(?<!s)|programmeur|handelaar|houder(?<!onderhouder)|pleger|vormer|kweker|fokker|wachter|geleider|begeleid(?:er|ster)|hulp(?:verlener)|verlener|kijker|schrijver|schrijfster|regisseur|ontwerp(?:er|ster)|ontwikkelaar|therapeut|verpleger|woordvoerd(?:er|ster)|minister|coach|trainer|arts|manager|directeur|voorzit(?:ter|ster)|leid(?:er|ster)|leerling|onderzoek(?:er|ster)|expert|deskundige|bestuurder|baas|advocaat|kundige|specialist(?:e)?|econoom|analist|secretaris|commissaris|commandant|ambassadeur|rechter|officier|ambtenaar|werk(?:er|ster)|nemer|vrouw|man|chef|lid|hoofd|meester|speler|speelster|uitba(?:ter|atster)|logo?og|loge|adviseur|gezant|redacteur|verslaggever|hoogleraar|docent|inspecteur|agent|chauffeur|bewo(?:ner|onster)|eigenaar|ondernemer)$/;

/** The same in the plural: "spoorbeheerders", "clubartsen". */
export const groupEnding =
  /(?:woordvoerders|ministers|coaches|trainers|artsen|managers|directeuren|voorzitters|leiders|leerlingen|onderzoekers|experts|deskundigen|bestuurders|advocaten|kundigen|specialisten|economen|analisten|commandanten|ambassadeurs|rechters|officieren|ambtenaren|werkers|nemers|leden|meesters|spelers|logen|adviseurs|redacteuren|verslaggevers|docenten|inspecteurs|agenten|chauffeurs|bewoners|eigenaren|ondernemers|beheerders|bonden|partijen|organisaties|diensten|maatschappijen)$/;

/** Words for bodies that speak. */
export const organisationWords = list(`
  regering ministerie departement overheid rijksoverheid parlement volksvertegenwoordiging senaat congres kabinet oppositie coalitie
  gemeenteraad commissie onderzoekscommissie rechtbank gerechtshof hof kantongerecht politie recherche leger luchtmacht marine bedrijf
  moederbedrijf dochterbedrijf onderneming concern multinational groep bank vakbond bond vakcentrale unie federatie vereniging
  belangenvereniging branchevereniging brancheorganisatie koepel koepelorganisatie partij regeringspartij oppositiepartij coalitiepartij
  fractie kamerfractie campagne agentschap bureau kantoor advocatenkantoor adviesbureau onderzoeksbureau organisatie instituut universiteit
  hogeschool school basisschool ziekenhuis zorginstelling zorggroep bestuur college schepencollege stadhuis autoriteit dienst
  veiligheidsdienst inlichtingendienst geheime_dienst instelling stichting fonds club voetbalclub ploeg team krant dagblad weekblad
  tijdschrift omroep zender persbureau netwerk ambassade consulaat gemeente provincie waterschap kremlin zijde kant delegatie raad
  brandweer rederij maatschappij vliegmaatschappij verzekeraar zorgverzekeraar fabrikant producent leverancier toezichthouder tribunaal
  presidentschap hulporganisatie mensenrechtenorganisatie milieuorganisatie natuurorganisatie ngo kerk bisdom defensie jury directie
  hoofddirectie stadsbestuur gemeentebestuur provinciebestuur dorpsraad kustwacht douane marechaussee belastingdienst kliniek museum
  inspectie onderwijsinspectie arbeidsinspectie meldkamer netbeheerder wegbeheerder spoorbeheerder luchthaven luchtverkeersleiding vervoerder
  vervoersbedrijf energiebedrijf supermarktketen keten winkelketen brouwerij uitgeverij boekhandel theater festival organisatiecomité
  comité actiecomité actiegroep belangengroep denktank rekenkamer planbureau staatsblad vaticaan pentagon parket beweging rebellenbeweging
  militie guerrillabeweging terreurgroep junta verzet bewonersgroep buurtcomité huurdersvereniging consumentenbond patiëntenvereniging
  werkgeversorganisatie werkgevers ondernemersorganisatie familie gezin redactie hoofdredactie secretariaat
  management raad_van_bestuur ondernemingsraad ouderraad medezeggenschapsraad beheerder exploitant uitbater aannemer projectontwikkelaar
  waakhond privacywaakhond veiligheidsregio milieudienst parket gerecht woningcorporatie corporatie kiesraad kiescommissie bondsregering deelstaat republiek persdienst voorlichtingsdienst woordvoering
`).filter((word) => !word.includes('_'));

/** Heads of compounds that mean a body. */
export const organisationEnding =
  /(?:waakhond|toezichthouder|autoriteit|veiligheidsregio|centrale|parket|federatie|koepel|coöperatie|gezelschap|comité|orkest|gilde|genootschap|syndicaat|mutualiteit|ziekenfonds|korps|brigade|meldkamer|rekenkamer|consortium|agentschap|laboratorium|onderzoekscentrum|expertisecentrum|kenniscentrum|corporatie|ministerie|partij|bond|vereniging|bedrijf|organisatie|maatschappij|dienst|bank|club|groep|raad|commissie|beheerder|instituut|fonds|krant|dagblad|universiteit|ziekenhuis|school|rechtbank|agentschap|bureau|stichting|beweging|federatie|fractie|bestuur|concern|keten|verzekeraar|inspectie|politie|leger|omroep)$/;

/** Plurals of words for one person, by their endings; none where the ending tells nothing. */
function pluralOf(word: string): string[] {
  if (word.length < 5) return [];
  if (/(?:man)$/.test(word)) return [`${word}nen`, `${word.slice(0, -3)}lieden`];
  if (/vrouw$/.test(word)) return [`${word}en`];
  if (/lid$/.test(word)) return [`${word.slice(0, -3)}leden`];
  if (/loog$/.test(word)) return [`${word.slice(0, -2)}gen`];
  if (/noom$/.test(word)) return [`${word.slice(0, -2)}men`];
  if (/graaf$/.test(word)) return [`${word.slice(0, -2)}ven`];
  if (/icus$/.test(word)) return [`${word.slice(0, -2)}i`];
  if (/aat$/.test(word)) return [`${word.slice(0, -2)}ten`];
  if (/eut$/.test(word)) return [`${word}en`];
  if (/aar$/.test(word)) return [`${word}s`, `${word.slice(0, -2)}ren`];
  if (/(?:er|ster|or|eur|ier|erd|trice|euse|ante|iste|loge|ente)$/.test(word))
    return [`${word}s`, ...(/(?:or|eur)$/.test(word) ? [`${word.replace(/or$/, 'or')}en`] : [])];
  if (/(?:ist|ant|ent|arts|eet|iet|ert)$/.test(word)) return [`${word}en`];
  return /[bdfgklmnprt]ige$|kundige$/.test(word) ? [`${word}n`] : [];
}

/** People in the plural. */
export const groupWords = [
  ...new Set(roleWords.flatMap(pluralOf)),
  ...list(`
  functionarissen autoriteiten ministers bewindslieden agenten aanklagers advocaten diplomaten vertegenwoordigers woordvoerders
  voorlichters kamerleden parlementariërs senatoren raadsleden wethouders burgemeesters gouverneurs leiders regeringsleiders
  partijleiders fractieleiders bewoners buurtbewoners omwonenden inwoners dorpsbewoners getuigen ooggetuigen buren werknemers
  personeelsleden medewerkers collega's ambtenaren activisten actievoerders betogers demonstranten onderzoekers wetenschappers deskundigen
  experts specialisten analisten economen juristen historici psychologen virologen artsen huisartsen dokters verpleegkundigen verplegers
  leraren docenten leerkrachten leerlingen scholieren studenten ouders familieleden nabestaanden verwanten slachtoffers overlevenden
  soldaten militairen veteranen commandanten officieren rebellen separatisten opstandelingen strijders dorpelingen bonden vakbonden
  werkgevers bedrijven ondernemers winkeliers horecaondernemers banken verzekeraars fabrikanten producenten politici kiezers aanhangers
  tegenstanders voorstanders medestanders vrouwen mannen jongeren ouderen kinderen boeren vissers tuinders telers chauffeurs
  vrachtwagenchauffeurs machinisten piloten fans supporters spelers renners coaches trainers scheidsrechters media kranten journalisten
  verslaggevers redacteuren columnisten commentatoren reddingswerkers hulpverleners brandweerlieden brandweermannen rechters rechercheurs
  inspecteurs speurders beleggers aandeelhouders handelaren gebruikers consumenten klanten reizigers passagiers toeristen bezoekers
  gasten eilandbewoners advocaten onderhandelaars bemiddelaars organisatoren vrijwilligers patiënten cliënten huurders eigenaren
  bestuurders directeuren topmannen topvrouwen commissarissen curatoren bisschoppen priesters imams geestelijken kunstenaars schrijvers
  muzikanten acteurs partijen fracties coalitiepartijen oppositiepartijen gemeenten provincies waterschappen scholen ziekenhuizen
  universiteiten instellingen organisaties hulporganisaties mensenrechtenorganisaties milieuorganisaties kampen partners bondgenoten
  landen buurlanden lidstaten vluchtelingen asielzoekers migranten verdachten beklaagden gevangenen gijzelaars liberalen
  socialisten christendemocraten sociaaldemocraten conservatieven democraten republikeinen populisten nationalisten
`),
];

export const vagueWords = list(`
  bronnen bron waarnemers critici critica criticasters ingewijden insiders mensen sommigen velen anderen enkelen iemand geruchten commentatoren
  kringen regeringskringen betrokkenen marktkenners kenners intimi omstanders aanwezigen toeschouwers internetgebruikers twitteraars volgers kwatongen
`);

/** People whom nobody could find unless the article has told of them. */
export const crowds = list(`
  getuigen ooggetuigen bewoners buurtbewoners omwonenden inwoners dorpsbewoners dorpelingen buren werknemers medewerkers personeelsleden
  collega's ambtenaren topambtenaren analisten deskundigen experts specialisten economen juristen diplomaten functionarissen onderzoekers
  wetenschappers historici fans supporters gebruikers klanten reizigers passagiers omstanders toeschouwers bezoekers toeristen kenners
  vrienden vriendinnen familieleden bekenden kennissen veteranen activisten actievoerders betogers demonstranten advocaten artsen
  huisartsen verpleegkundigen leraren docenten ouders studenten leerlingen scholieren handelaren beleggers kijkers lezers kiezers aanhangers
  tegenstanders voorstanders chauffeurs winkeliers ondernemers commentatoren overlevenden vluchtelingen soldaten militairen rebellen boeren
  vissers mensen mannen vrouwen jongeren ouderen hulpverleners reddingswerkers politici critici partijgenoten patiënten huurders
`);
