import { list } from '../profile';
import { formsOf } from './forms';

/** Verbs of saying whose object is what is said, or what is spoken about: "ontkent de aantijging", "prijst de ploeg". */
export const sayVerbs = list(`
  verklaren benadrukken onderstrepen beklemtonen bevestigen ontkennen beweren betogen waarschuwen voorspellen beloven herhalen erkennen
  bekennen suggereren opperen adviseren verwijten beschuldigen bekritiseren veroordelen prijzen loven bedanken verduidelijken
  weerspreken uiten betuigen eisen bestempelen omschrijven betitelen noemen pleiten hekelen verwelkomen onderschrijven vermelden
  nuanceren relativeren roemen memoreren becijferen preciseren verhelderen schetsen beschrijven typeren karakteriseren kwalificeren
  kenschetsen bagatelliseren minimaliseren ridiculiseren betwisten weerleggen loochenen ontkrachten ontzenuwen rectificeren gispen
  laken misprijzen complimenteren feliciteren bewieroken bejubelen vergoelijken rechtvaardigen motiveren bepleiten claimen
  insinueren bezweren verwoorden ventileren betreuren bejammeren beklagen verfoeien wijten reppen gewagen aanklagen bezingen
  ramen schatten inschatten bestrijden verbloemen verzwijgen verlangen signaleren constateren concluderen vaststellen
  beamen attenderen vermanen berispen kapittelen laken verwijzen getuigen dreigen
`).filter((verb) => verb.endsWith('en'));

/** Verbs of saying whose object is something else as well ("schreef een boek"): only a clause, a quotation or an aside makes them report. */
export const clauseVerbs = list(`
  onthullen verdedigen zeggen melden meedelen stellen vertellen antwoorden reageren schrijven berichten rapporteren verzekeren herinneren klagen vervolgen
  verzoeken vragen twitteren tweeten mailen bloggen appen faxen roepen fluisteren mompelen schreeuwen grappen verzuchten sneren zweren
  vernemen oordelen citeren informeren argumenteren beargumenteren redeneren repliceren riposteren pareren kaatsen specificeren
  detailleren illustreren spotten schamperen smalen schimpen honen foeteren mopperen morren brommen grommen knorren snauwen bitsen blaffen
  brullen tieren razen fulmineren gillen krijsen joelen jubelen juichen glunderen grinniken grijnzen lachen glimlachen zuchten snikken
  jammeren kermen lamenteren weeklagen kniezen stamelen stotteren hakkelen prevelen murmelen lispelen sissen sputteren protesteren
  corrigeren preken prediken declameren oreren speechen poneren postuleren proclameren profeteren manen smeken bidden openbaren
  verkondigen publiceren documenteren noteren notuleren dicteren formuleren spuien lekken biechten verhalen schertsen gekscheren
  ironiseren filosoferen mijmeren speculeren gissen raden alarmeren verwittigen tippen briefen instrueren refereren hernemen
  interrumperen recenseren resumeren samenvatten verraden verklappen spreken luiden klinken heten berekenen verbieden gebieden
  kraaien koeren sakkeren bulderen donderen schallen kirren giechelen proesten gniffelen gnuiven bazelen kletsen babbelen roddelen
  kakelen zwetsen snoeven pochen opscheppen bluffen bezigen tegenwerpen toeteren zeuren zaniken drammen zemelen
`).filter((verb) => verb.endsWith('en'));

/** Verbs of saying with a part that stands apart: "merkte … op", "sluit … uit". */
export const separableVerbs = list(`
  mee_delen uit_leggen op_merken aan_geven aan_kondigen toe_geven toe_lichten toe_voegen aan_voeren uit_roepen toe_zeggen tegen_spreken
  uit_spreken in_schatten op_roepen af_wijzen toe_juichen aan_tekenen vast_stellen voor_stellen aan_stippen aan_halen in_lichten
  voor_houden voor_rekenen op_biechten aan_vullen uit_sluiten aan_raden af_raden aan_bevelen aan_dringen aan_manen aan_sporen
  aan_kaarten aan_vechten aan_wrijven toe_schrijven af_keuren goed_keuren goed_praten af_doen af_kraken af_branden neer_sabelen uit_halen
  uit_varen uit_vallen uit_weiden op_sommen op_werpen op_dissen in_brengen in_werpen tegen_werpen in_wrijven terug_komen terug_nemen
  terug_fluiten door_geven door_schemeren voor_lezen voor_leggen voor_spiegelen voor_werpen toe_roepen toe_snauwen toe_bijten
  toe_fluisteren toe_vertrouwen toe_sturen bij_vallen samen_vatten over_brengen rond_bazuinen rond_strooien uit_bazuinen uit_kramen
  uit_brengen uit_drukken uit_dragen uit_lekken vrij_pleiten zwart_maken weg_wuiven weg_lachen weg_zetten aan_prijzen aan_klagen
  op_hemelen op_scheppen af_geven vooruit_lopen aan_snijden recht_zetten bloot_leggen neer_leggen mede_delen uit_schelden
   uit_schreeuwen uit_jubelen aan_duiden aan_merken tegen_pruttelen tegen_sputteren aan_zwengelen bekend_maken
  duidelijk_maken kenbaar_maken openbaar_maken wereldkundig_maken af_leiden voor_dragen
`);

/** The same where the part is a whole wording: "drukte … op het hart", "wees … van de hand", "houdt vol". */
export const wordings = [
  'houden vol',
  'herinneren zich',
  'verontschuldigen zich',
  'excuseren zich',
  'distantiëren zich',
  'verweren zich',
  'verdedigen zich',
  'beklagen zich',
  'verheugen zich',
  'houden staande',
  'houden het op',
  'houden voor mogelijk',
  'houden verantwoordelijk',
  'stellen verantwoordelijk',
  'stellen aansprakelijk',
  'stellen gerust',
  'stellen aan de kaak',
  'stellen aan de orde',
  'maken bekend',
  'maken duidelijk',
  'maken kenbaar',
  'maken openbaar',
  'maken wereldkundig',
  'maken gewag van',
  'maken melding van',
  'maken bezwaar tegen',
  'maken gehakt van',
  'drukken op het hart',
  'leggen op tafel',
  'leggen de nadruk op',
  'leggen getuigenis af',
  'leggen een verklaring af',
  'wijzen van de hand',
  'wijzen erop',
  'wijzen op',
  'wijzen met de vinger',
  'brengen ter sprake',
  'brengen naar voren',
  'brengen onder de aandacht',
  'brengen op de hoogte',
  'brengen in herinnering',
  'brengen in verband met',
  'brengen aan het licht',
  'doen een boekje open',
  'doen een oproep',
  'doen een beroep op',
  'doen verslag van',
  'doen kond van',
  'spreken van',
  'spreken tegen',
  'spreken schande van',
  'spreken lof over',
  'spreken de hoop uit',
  'hebben het over',
  'hebben kritiek op',
  'hebben lof voor',
  'geven te kennen',
  'geven aan',
  'geven toe',
  'geven de schuld aan',
  'geven uiting aan',
  'geven een toelichting op',
  'geven tekst en uitleg',
  'nemen in bescherming',
  'nemen het op voor',
  'nemen afstand van',
  'nemen de schuld op zich',
  'laten weten',
  'laten optekenen',
  'laten verstaan',
  'laten doorschemeren',
  'laten vallen',
  'laten los',
  'laten zich ontvallen',
  'komen terug op',
  'trekken aan de bel',
  'trekken in twijfel',
  'trekken van leer',
  'slaan alarm',
  'slaan aan',
  'zetten vraagtekens bij',
  'zetten uiteen',
  'halen uit naar',
  'halen aan',
  'vegen de vloer aan',
  'steken de loftrompet',
  'steken de hand in eigen boezem',
  'luiden de noodklok',
  'roepen op tot',
  'roepen ertoe op',
  'dringen aan op',
  'dringen erop aan',
  'verwijzen naar',
  'pleiten voor',
  'klagen over',
  'grappen over',
  'getuigen over',
  'waarschuwen voor',
  'waarschuwen tegen',
  'berichten over',
  'mopperen over',
] as const;

/** Without a that-clause or a negation these do something rather than say it: "sluit de school uit", "geeft geld aan". */
export const clauseWordings = new Set([
  'sluiten uit',
  'geven aan',
  'geven toe',
  'geven door',
  'doen af',
  'gaan door',
  'gaan voort',
  'slaan aan',
  'leggen neer',
  'leggen voor',
  'brengen uit',
  'brengen over',
  'brengen in',
  'nemen terug',
  'komen terug',
  'maken zwart',
  'vullen aan',
  'spreken uit',
  'voeren aan',
  'stellen voor',
  'stellen vast',
  'keuren goed',
  'keuren af',
  'halen aan',
  'halen uit',
  'vallen bij',
  'vallen uit',
  'varen uit',
  'roepen uit',
  'dragen voor',
  'dragen uit',
  'leggen bloot',
  'zetten recht',
  'zetten weg',
  'lezen voor',
  'sturen toe',
  'lekken uit',
  'werpen op',
  'raden aan',
  'leiden af',
  'laten los',
  'laten vallen',
  'snijden aan',
  'vechten aan',
  'geven af',
  'branden af',
  'wijzen af',
  'leggen op tafel',
  'lopen vooruit',
  'merken aan',
  'duiden aan',
]);

export const beliefVerbs = list(`
  denken geloven vinden menen vermoeden weten vrezen verwachten betwijfelen achten veronderstellen beseffen begrijpen twijfelen vertrouwen
  aannemen wantrouwen vergeten onthouden ontdekken merken voelen waarderen respecteren bewonderen haten vergissen voorzien inzien peinzen
  dromen duchten vernemen ervaren verkiezen
`).filter((verb) => verb.endsWith('n'));
export const separableBeliefs = list('aan_nemen in_zien af_vragen in_beelden');
export const beliefWordings = [
  'gaan ervan uit',
  'gaan uit van',
  'rekenen op',
  'rekenen erop',
  'maken zich zorgen',
  'kijken uit naar',
  'vragen zich af',
] as const;
export const intentionVerbs = list('willen hopen plannen wensen streven beogen overwegen weigeren proberen trachten zinnen azen ambiëren');
export const actVerbs = list(
  'besluiten beslissen zorgen betekenen blijken voorkomen garanderen bewijzen bevelen regelen bepalen vereisen inhouden',
);

/** The joined forms of separable verbs given as "verb part": uitgaf, uitgegeven, uitgeven. */
export const joinedForms = (verbs: Iterable<string>): string[] =>
  [...verbs].flatMap((text) => {
    const [verb, part, ...more] = text.split(' ') as [string, string, ...string[]];
    if (more.length > 0) return [];
    return formsOf(verb).flatMap((forms) => [part + verb, part + forms.participle, ...forms.finite.map((form) => part + form)]);
  });

/** Every finite form, participle and infinitive of verbs. */
export const everyForm = (verbs: readonly string[]): Set<string> =>
  new Set(verbs.flatMap((verb) => formsOf(verb).flatMap((forms) => [forms.infinitive, ...forms.finite, forms.participle])));
