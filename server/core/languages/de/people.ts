import { list } from '../profile';

/*
 * Who else is quoted in the news beside officials: occupations, people of a trial, a hospital, a stage or a laboratory. Trades
 * that are frequent surnames (Fischer, Weber) are left out but for their feminine.
 */

/** In the masculine singular, as `roles` in nouns.ts. */
export const occupations = list(`
  spediteur logistiker taxifahrer busfahrer lokführer zugbegleiter flugbegleiter lotse fluglotse kapitänleutnant matrose seemann werftarbeiter hafenarbeiter schaffner kurier zusteller
  briefträger rettungssanitäter notfallsanitäter sanitäter notarzt chefarzt oberarzt hausarzt kinderarzt tierarzt zahnarzt amtsarzt chirurg pfleger altenpfleger therapeut psychotherapeut
  physiotherapeut apotheker pharmakologe virologe epidemiologe immunologe kardiologe onkologe neurologe psychiater radiologe gynäkologe urologe orthopäde internist anästhesist pathologe
  rechtsmediziner mediziner impfarzt patient klinikchef stationsleiter heilpraktiker ernährungsberater toxikologe genetiker mikrobiologe botaniker zoologe herpetologe ornithologe
  entomologe ökologe geologe geophysiker seismologe vulkanologe glaziologe klimatologe ozeanograf astronom astrophysiker mathematiker statistiker informatiker archäologe paläontologe
  ethnologe anthropologe soziologe politologe politikwissenschaftler philosoph theologe germanist linguist pädagoge erziehungswissenschaftler kunsthistoriker musikwissenschaftler
  verhaltensforscher hirnforscher klimaforscher meeresforscher konfliktforscher wahlforscher meinungsforscher demoskop postdoktorand doktorand stipendiat dozent privatdozent lektor
  rektor prorektor dekan prodekan kanzler schulleiter konrektor erzieher sozialarbeiter sozialpädagoge streetworker seelsorger pastor diakon pater mönch abt küster kantor organist superintendent
  dompropst generalvikar kaplan vikar priester rabbi mufti lama ordensbruder jurist strafrechtler völkerrechtler verfassungsrechtler staatsrechtler steuerrechtler rechtsexperte
  datenschützer strafverteidiger pflichtverteidiger nebenkläger nebenklagevertreter kläger beklagter schöffe rechtspfleger justiziar syndikus oberstaatsanwalt generalstaatsanwalt
  generalbundesanwalt gutachter sachverständiger gerichtssprecher vollzugsbeamter häftling zellengenosse mithäftling mitgefangener mittäter komplize täter tatverdächtiger verdächtiger
  beschuldigter verurteilter kronzeuge belastungszeuge polizist hauptkommissar kriminalhauptkommissar kripochef polizeichef einsatzleiter ermittlungsleiter fahnder profiler kriminologe
  kriminaltechniker brandermittler spurensicherer detektiv wachmann türsteher gastwirt wirt kellner barkeeper hotelier gastronom küchenchef sommelier winzer brauer konditor metzger imker
  gärtner landschaftsgärtner waldbesitzer jagdpächter tierpfleger züchter zoodirektor handwerker elektriker installateur schreiner tischler dachdecker schornsteinfeger
  mechaniker mechatroniker techniker haustechniker servicetechniker tüftler konstrukteur entwickler softwareentwickler programmierer hacker designer grafiker statiker bauleiter bauherr
  polier vermieter mieter makler immobilienmakler hausmeister hausverwalter juwelier goldschmied uhrmacher optiker friseur kosmetiker modeschöpfer schneidermeister buchhändler antiquar
  kioskbetreiber ladenbesitzer filialleiter marktleiter verkäufer kassierer vertriebler einkäufer disponent buchhalter steuerberater wirtschaftsprüfer notenbanker banker bankier börsianer
  fondsmanager portfoliomanager vermögensverwalter chefvolkswirt volkswirt betriebswirt marktforscher marktbeobachter aufseher regulierer konzernchef firmenchef unternehmenschef bahnchef
  finanzchef technikchef vertriebschef personalchef entwicklungschef aufsichtsratschef vorstandschef vorstandsvorsitzender aufsichtsratsvorsitzender betriebsratschef gewerkschaftschef
  parteichef fraktionschef generalsekretär bundesgeschäftsführer landesvorsitzender kreisvorsitzender ortsvorsteher ortsbürgermeister beigeordneter dezernent kämmerer stadtbaurat stadtdirektor
  kultursenator innensenator landesminister staatsminister staatsrat bundesrat nationalrat ständerat regierungsrat regierungspräsident landammann stadtpräsident gemeindepräsident landeshauptmann
  parlamentspräsident fraktionsvorsitzender hinterbänkler lobbyist wahlkämpfer wahlleiter wahlbeobachter dolmetscher übersetzer attaché geschäftsträger unterhändler emissär friedensforscher
  militärexperte sicherheitsexperte terrorexperte brigadegeneral generalmajor generalleutnant oberstleutnant leutnant feldwebel gefreiter soldat reservist veteran söldner kämpfer rebell
  rebellenchef clanchef stammesführer dirigent bühnenbildner dramaturg choreograf tänzer tenor sopran bariton sopranist cellist geiger violinist gitarrist schlagzeuger bassist rapper
  popstar liedermacher songwriter kabarettist komiker clown moderator showmaster kameramann produzent filmemacher drehbuchautor darsteller hauptdarsteller nebendarsteller bildhauer maler
  zeichner karikaturist fotograf illustrator galerist sammler mäzen museumsdirektor restaurator archivar bibliothekar verleger herausgeber chefredakteur ressortleiter kolumnist kommentator
  blogger influencer podcaster youtuber streamer biograf romancier lyriker dramatiker essayist nobelpreisträger preisträger glockenstimmer glockengießer orgelbauer geigenbauer instrumentenbauer
  klavierstimmer puppenspieler zauberer artist dompteur bergsteiger bergführer bergretter bergwacht skilehrer segler ruderer schwimmer turner läufer sprinter radprofi rennfahrer boxer
  profi keeper mittelfeldspieler abwehrchef kapitän coach cheftrainer bundestrainer nationaltrainer sportdirektor sportvorstand teamchef teammanager mannschaftsarzt linienrichter ringrichter olympiasieger
  weltmeister titelverteidiger gastgeber veranstalter organisator standbetreiber aussteller besucher zuschauer camper wanderer spaziergänger jogger radfahrer autofahrer motorradfahrer
  beifahrer fußgänger lkw-fahrer fahrgast pendler urlauber nutzer kunde abonnent leser hörer anrufer spender helfer freiwilliger ehrenamtler vereinschef vereinsvorsitzender wirtshausbesitzer
  hausbesitzer grundbesitzer eigentümer erbe erblasser nachfahre enkel neffe onkel cousin schwager bräutigam verlobter lebensgefährte partner ex-freund ex-mann zwilling senior junior
  pensionär ruheständler azubi auszubildender lehrling geselle praktikant werkstudent werkleiter werksleiter betriebsleiter schichtleiter vorarbeiter facharbeiter monteur schlosser
  umweltschützer naturschützer tierschützer klimaschützer verbraucherschützer umweltminister klimaaktivist menschenrechtler bürgerrechtler dissident oppositioneller oppositionsführer
  sicherheitsforscher it-experte datenjurist netzaktivist whistleblower hinweisgeber kronprinz herzog fürst graf baron monarch stadtschreiber chronist heimatforscher stadtführer
  nachtwächter förster revierleiter forstwirt ranger jäger schäfer hirte senner taucher deichgraf deichhauptmann hafenmeister hafenkapitän wasserwart brunnenmeister wehrführer stadtbrandmeister brandmeister kommandant einsatzkraft
`);

/** Women and others whose forms no rule makes. */
export const people = list(`
  dame herrchen frauchen seniorin greisin oma opa großvater stiefvater stiefmutter tante nichte cousine enkelin schwägerin schwiegermutter schwiegervater schwiegersohn schwiegertochter
  lebensgefährtin verlobte braut bäckerin köchin jägerin fischerin weberin schneiderin schäferin müllerin schmiedin försterin amtsfrau amtmann kameramann kamerafrau obmann seemann landsmann
  geschäftsmann geschäftsfrau bankkauffrau bankkaufmann torfrau torwartin ministerialrat ministerialrätin studienrat studienrätin hofrat hofrätin primar primaria primararzt
  chefärztin oberärztin kinderärztin hausärztin tierärztin zahnärztin notärztin amtsärztin staatsanwältin oberstaatsanwältin rechtsanwältin regierungsrätin nationalrätin ständerätin bundesrätin
  staatsrätin regierungschefin parteichefin konzernchefin firmenchefin vorstandschefin fraktionschefin kripochefin polizeichefin stadtoberhaupt gemeindeoberhaupt parteivize fraktionsvize ceo cfo
  nonne ordensschwester äbtissin oberin diakonisse pastorin hebamme amme witwe alleinerziehende primaballerina diva star ikone koryphäe lehrkraft fachkraft führungskraft pflegekraft
  leitende geschäftsführende freiwillige oppositionelle verdächtige beschuldigte verurteilte sachverständige auszubildende gefangene deutsche
`);

/** People in the plural, adjectives for people before all. */
export const crowds = list(`
  befragte befragten umfrageteilnehmer teilnehmer probanden versuchspersonen studienteilnehmer reisende reisenden studierende studierenden lehrende lehrenden lehrkräfte pflegende pflegekräfte fachkräfte
  führungskräfte forschende forschenden mitarbeitende mitarbeitenden dozierende auszubildende auszubildenden protestierende streikende streikenden demonstrierende feiernde helfende
  verletzte verletzten gerettete geretteten vermisste gefangene gefangenen inhaftierte häftlinge angeklagten beschuldigte beschuldigten verurteilte festgenommene obdachlose
  arbeitslose erwerbslose selbstständige selbständige kreative kulturschaffende kulturschaffenden jugendliche jugendlichen erwachsene senioren seniorinnen alte kranke
  gläubige gläubigen muslime christen katholiken protestanten juden orthodoxe geistliche geistlichen bischöfe priester mönche nonnen
  spediteure ingenieure redakteure friseure monteure investigatoren regisseure winzer imker handwerker handwerksbetriebe betriebe mittelständler hoteliers gastronomen wirte apotheker
  hausärzte kinderärzte fachärzte klinikärzte tierärzte mediziner medizinerinnen sanitäter pfleger hebammen therapeuten psychologen biologen physiker chemiker geologen archäologen
  historiker soziologen politologen juristen rechtsexperten verteidiger nebenkläger kläger gutachter sachverständige sachverständigen geschworene
  fahnder kriminalisten zeuginnen polizistinnen feuerwehrleute einsatzkräften bergretter taucher piloten lokführer fluggäste fahrgäste pendler autofahrer radfahrer fußgänger camper wanderer
  mieter vermieter eigentümer hausbesitzer grundbesitzer gemeinden kommunen städte länder kantone landkreise kreise bezirke bundesländer staaten nachbarstaaten mitgliedstaaten
  krankenkassen kassen versicherer versicherungen banken sparkassen genossenschaften stadtwerke netzbetreiber energieversorger autobauer zulieferer hersteller händler einzelhändler
  supermarktketten ketten airlines reedereien werften konzerne startups start-ups tech-konzerne plattformen sender verlage theater museen hochschulen universitäten kirchen schulen kitas
  fraktionen koalitionäre regierungsparteien oppositionsparteien ampelparteien koalitionspartner tarifparteien arbeitgeber arbeitnehmer tarifpartner sozialverbände umweltverbände
  naturschützer klimaschützer klimaaktivisten naturschutzverbände wohlfahrtsverbände branchenverbände landesverbände bauernverbände ärzteverbände
  entwickler programmierer hacker sicherheitsforscher it-experten datenschutzbehörden aufsichtsbehörden sicherheitsbehörden strafverfolger geheimdienste nachrichtendienste
  darsteller schauspieler musiker künstler sänger tänzer filmemacher kritikerinnen zuschauer zuschauerinnen besucher gäste hörer leser teilnehmerinnen
`);

/** Bodies that speak, beside those of state and business in nouns.ts. */
export const bodies = list(`
  arbeitsgruppe arbeitsgemeinschaft forschungsgruppe forschergruppe forscherteam forschungsteam autorenteam expertengruppe projektgruppe taskforce task-force sonderkommission mordkommission soko kripo
  kriminalpolizei landeskriminalamt bundeskriminalamt spurensicherung kammer strafkammer schwurgericht schwurgerichtskammer zivilkammer staatsschutzsenat verteidigung nebenklage anklagebehörde
  justizvollzugsanstalt jva haftanstalt rechtsmedizin gerichtsmedizin charité ärztekammer handwerkskammer handelskammer rechtsanwaltskammer impfkommission bundesärztekammer ärzteschaft
  krankenkasse krankenversicherung gesundheitsamt veterinäramt umweltamt bauamt ordnungsamt jugendamt sozialamt finanzamt standesamt kartellamt patentamt küstenwetteramt wetteramt
  wetterdienst lawinenwarndienst krisenstab katastrophenschutz bergwacht wasserwacht seenotretter technisches hilfswerk thw dlrg diözese bistum erzbistum landeskirche pfarrei
  kirchengemeinde synode bischofskonferenz kurie orden kloster stift moschee synagoge zentralrat dachorganisation ensemble theater schauspielhaus staatsoper oper orchester philharmonie
  intendanz festivalleitung filmverleih produktionsfirma plattenfirma galerie auktionshaus stadtwerk stadtwerke energieversorger versorger verkehrsverbund verkehrsbetriebe nordbahn bundesbahn
  autobauer autohersteller zulieferer pharmakonzern pharmaunternehmen chemiekonzern energiekonzern softwarekonzern techkonzern halbleiterhersteller mutterkonzern tochterfirma
  tochtergesellschaft holding betreibergesellschaft betreiberin herstellerin anbieter anbieterin plattform portal onlineportal nachrichtenportal fachblatt fachmagazin wochenzeitung tageszeitung
  boulevardblatt rundfunkanstalt ressort werksleitung standortleitung konzernleitung konzernspitze parteispitze fraktionsspitze regierungsspitze führungsspitze chefetage vereinsführung
  klubführung schulleitung klinikleitung projektleitung bauleitung einsatzleitung wahlleitung stadtspitze magistrat bezirksamt bezirksregierung regierungspräsidium landesverwaltung
  bundesamt bundesanstalt landesanstalt forschungsanstalt forschungsinstitut max-planck-institut denkfabrik sternwarte wetterwarte vogelwarte rechenzentrum konsortium bieterkonsortium
  genossenschaft erzeugergemeinschaft innung zunft bauernverband mieterbund mieterverein elternbeirat personalrat bürgerinitiative bürgerbewegung basisbewegung jugendorganisation
  studierendenrat fachschaft gemeinderat gemeindevorstand stadtparlament bürgerschaft nationalrat ständerat bundesversammlung volksanwaltschaft ombudsstelle schlichtungsstelle beschwerdestelle
  datenschutzbehörde finanzaufsicht bafin finma bankenaufsicht börsenaufsicht wettbewerbsbehörde netzagentur bundesnetzagentur europol interpol frontex unicef unesco weltgesundheitsorganisation who
`);

/** Words for one person that tell the reader nothing but who was named before: "die Handwerkerin", "der Jurist". */
export const sameAgain = list(`
  jährige jähriger jährigen mann frau gast politiker politikerin sozialdemokrat sozialdemokratin christdemokrat christdemokratin grünenpolitiker grünenpolitikerin dame herr senior seniorin rentner
  rentnerin pensionär pensionärin familienvater mutter handwerker handwerkerin künstler künstlerin musiker musikerin autor autorin schriftsteller schriftstellerin wissenschaftler wissenschaftlerin
  forscher forscherin jurist juristin mediziner medizinerin ökonom ökonomin unternehmer unternehmerin wirt wirtin landwirt landwirtin ingenieur ingenieurin experte expertin pädagoge pädagogin
  manager managerin professor professorin biologe biologin physiker physikerin chemiker chemikerin historiker historikerin soziologe soziologin psychologe psychologin theologe theologin
  schauspieler schauspielerin sänger sängerin regisseur regisseurin sportler sportlerin profi athlet athletin geistlicher geistliche ordensmann gelehrter gelehrte glockenstimmerin
  brite britin amerikaner amerikanerin franzose französin österreicher österreicherin schweizer schweizerin italiener italienerin spanier spanierin pole polin berliner berlinerin
  hamburger hamburgerin münchner münchnerin kölner kölnerin wiener wienerin zürcher zürcherin
`);
