import { list } from '../profile';

/** Forms of a Dutch verb without its separable part: "merken" → merkt, merken; merkte, merkten; gemerkt. */
export interface VerbForms {
  readonly infinitive: string;
  readonly finite: readonly string[];
  readonly participle: string;
}

/** Strong verbs: past singular, past plural, participle without its separable part. */
const strong: Readonly<Record<string, readonly [string, string, string]>> = {
  zeggen: ['zei', 'zeiden', 'gezegd'],
  spreken: ['sprak', 'spraken', 'gesproken'],
  wijzen: ['wees', 'wezen', 'gewezen'],
  schrijven: ['schreef', 'schreven', 'geschreven'],
  geven: ['gaf', 'gaven', 'gegeven'],
  brengen: ['bracht', 'brachten', 'gebracht'],
  houden: ['hield', 'hielden', 'gehouden'],
  blijken: ['bleek', 'bleken', 'gebleken'],
  roepen: ['riep', 'riepen', 'geroepen'],
  vinden: ['vond', 'vonden', 'gevonden'],
  denken: ['dacht', 'dachten', 'gedacht'],
  weten: ['wist', 'wisten', 'geweten'],
  doen: ['deed', 'deden', 'gedaan'],
  zien: ['zag', 'zagen', 'gezien'],
  raden: ['ried', 'rieden', 'geraden'],
  laten: ['liet', 'lieten', 'gelaten'],
  stellen: ['stelde', 'stelden', 'gesteld'],
  besluiten: ['besloot', 'besloten', 'besloten'],
  prijzen: ['prees', 'prezen', 'geprezen'],
  verwijten: ['verweet', 'verweten', 'verweten'],
  verwijzen: ['verwees', 'verwezen', 'verwezen'],
  bezweren: ['bezwoer', 'bezworen', 'bezworen'],
  zweren: ['zwoer', 'zwoeren', 'gezworen'],
  ontkennen: ['ontkende', 'ontkenden', 'ontkend'],
  kijken: ['keek', 'keken', 'gekeken'],
  komen: ['kwam', 'kwamen', 'gekomen'],
  blijven: ['bleef', 'bleven', 'gebleven'],
  vragen: ['vroeg', 'vroegen', 'gevraagd'],
  verstaan: ['verstond', 'verstonden', 'verstaan'],
  toegeven: ['gaf', 'gaven', 'gegeven'],
  overkomen: ['overkwam', 'overkwamen', 'overkomen'],
  overeenkomen: ['kwam', 'kwamen', 'gekomen'],
  willen: ['wilde', 'wilden', 'gewild'],
  bevelen: ['beval', 'bevalen', 'bevolen'],
};

const inseparable = /^(?:be|ge|her|ont|ver|er)/;
const voiceless = /[tkfschpx]$/;

function stemOf(infinitive: string): string {
  let stem = infinitive.replace(/en$/, '');
  if (infinitive === 'doen' || infinitive === 'zien') return infinitive.slice(0, -1);
  if (/([bcdfgklmnprstz])\1$/.test(stem)) stem = stem.slice(0, -1);
  else if (/(?:^|[^aeiou])[aou][bdfgklmnprstvz]$/.test(stem) || /(?:^|[^aeiou])(?:e)[bdfgklmnprstvz]$/.test(stem.slice(0)))
    stem = stem.slice(0, -1) + stem.at(-2)! + stem.at(-1)!;
  return stem.replace(/v$/, 'f').replace(/z$/, 's');
}

export function formsOf(infinitive: string): VerbForms {
  const stem = stemOf(infinitive);
  const third = stem.endsWith('t') ? stem : `${stem}t`;
  const exception = strong[infinitive];
  if (exception) return { infinitive, finite: [stem, third, exception[0], exception[1]], participle: exception[2] };
  // The sound before -en decides between te and de ("leven" keeps its v: leefde).
  const te = voiceless.test(infinitive.replace(/en$/, '')) ? 'te' : 'de';
  const bare = stem.endsWith('t') || (stem.endsWith('d') && te === 'de') ? stem : stem + te[0]!;
  return {
    infinitive,
    finite: [stem, third, stem + te, `${stem}${te}n`],
    participle: inseparable.test(infinitive) ? bare : `ge${bare}`,
  };
}

/** Verbs of saying; "op_merken" separates into "merkte … op" and makes the participle "opgemerkt". */
export const sayVerbs = list(`
  zeggen melden meedelen mee_delen stellen verklaren vertellen benadrukken onderstrepen beklemtonen bevestigen ontkennen beweren betogen antwoorden reageren
  schrijven berichten rapporteren waarschuwen voorspellen beloven verzekeren herhalen herinneren constateren concluderen uit_leggen
  op_merken aan_geven aan_kondigen toe_geven toe_lichten toe_voegen aan_voeren uit_roepen erkennen bekennen suggereren opperen adviseren
  onthullen verwijten beschuldigen bekritiseren veroordelen prijzen loven bedanken klagen verduidelijken toe_zeggen vervolgen
  tegen_spreken weerspreken uit_spreken in_schatten schatten wijzen_op wijzen_erop verwijzen uiten betuigen oproepen op_roepen eisen verzoeken
  vragen noemen bestempelen omschrijven betitelen twitteren mailen roepen fluisteren mompelen schreeuwen grappen verzuchten sneren
  pleiten hekelen afwijzen af_wijzen verwerpen toe_juichen verwelkomen onderschrijven getuigen zweren bezweren vernemen
  aan_tekenen na_zeggen voor_spellen vast_stellen voor_stellen bekend_maken duidelijk_maken beamen oordelen nuanceren
  relativeren aan_stippen aan_halen vermelden citeren informeren in_lichten waarderen kenbaar_maken
`);

export const beliefVerbs = list(
  'denken geloven vinden menen vermoeden weten vrezen verwachten betwijfelen achten aan_nemen veronderstellen beseffen begrijpen',
);
export const intentionVerbs = list('willen hopen plannen wensen streven beogen wensen overwegen');
export const actVerbs = list(
  'besluiten overeen_komen beslissen zorgen betekenen blijken voorkomen garanderen eisen_dat bewijzen zorgen bevelen regelen af_spreken bepalen',
);
