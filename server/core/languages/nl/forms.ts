/** Forms of a Dutch verb without its separable part: "merken" → merk, merkt; merkte, merkten; gemerkt. */
export interface VerbForms {
  readonly infinitive: string;
  readonly finite: readonly string[];
  readonly participle: string;
}

/** Strong and irregular verbs: past singular, past plural, participle without its separable part. */
const strong: Readonly<Record<string, readonly [string, string, string]>> = {
  aarzelen: ['aarzelde', 'aarzelden', 'geaarzeld'],
  begrijpen: ['begreep', 'begrepen', 'begrepen'],
  beschrijven: ['beschreef', 'beschreven', 'beschreven'],
  beslissen: ['besliste', 'beslisten', 'beslist'],
  besluiten: ['besloot', 'besloten', 'besloten'],
  bespreken: ['besprak', 'bespraken', 'besproken'],
  bestrijden: ['bestreed', 'bestreden', 'bestreden'],
  bevelen: ['beval', 'bevalen', 'bevolen'],
  bewijzen: ['bewees', 'bewezen', 'bewezen'],
  bezweren: ['bezwoer', 'bezwoeren', 'bezworen'],
  blijken: ['bleek', 'bleken', 'gebleken'],
  blijven: ['bleef', 'bleven', 'gebleven'],
  brengen: ['bracht', 'brachten', 'gebracht'],
  denken: ['dacht', 'dachten', 'gedacht'],
  doen: ['deed', 'deden', 'gedaan'],
  dragen: ['droeg', 'droegen', 'gedragen'],
  gaan: ['ging', 'gingen', 'gegaan'],
  geven: ['gaf', 'gaven', 'gegeven'],
  hebben: ['had', 'hadden', 'gehad'],
  heten: ['heette', 'heetten', 'geheten'],
  houden: ['hield', 'hielden', 'gehouden'],
  kijken: ['keek', 'keken', 'gekeken'],
  klinken: ['klonk', 'klonken', 'geklonken'],
  komen: ['kwam', 'kwamen', 'gekomen'],
  krijgen: ['kreeg', 'kregen', 'gekregen'],
  laten: ['liet', 'lieten', 'gelaten'],
  leggen: ['legde', 'legden', 'gelegd'],
  lezen: ['las', 'lazen', 'gelezen'],
  nemen: ['nam', 'namen', 'genomen'],
  omschrijven: ['omschreef', 'omschreven', 'omschreven'],
  onderschrijven: ['onderschreef', 'onderschreven', 'onderschreven'],
  onderstrepen: ['onderstreepte', 'onderstreepten', 'onderstreept'],
  overwegen: ['overwoog', 'overwogen', 'overwogen'],
  prijzen: ['prees', 'prezen', 'geprezen'],
  raden: ['raadde', 'raadden', 'geraden'],
  roepen: ['riep', 'riepen', 'geroepen'],
  schelden: ['schold', 'scholden', 'gescholden'],
  schijnen: ['scheen', 'schenen', 'geschenen'],
  schreeuwen: ['schreeuwde', 'schreeuwden', 'geschreeuwd'],
  schrijven: ['schreef', 'schreven', 'geschreven'],
  schuiven: ['schoof', 'schoven', 'geschoven'],
  slaan: ['sloeg', 'sloegen', 'geslagen'],
  sluiten: ['sloot', 'sloten', 'gesloten'],
  spreken: ['sprak', 'spraken', 'gesproken'],
  staan: ['stond', 'stonden', 'gestaan'],
  stellen: ['stelde', 'stelden', 'gesteld'],
  trekken: ['trok', 'trokken', 'getrokken'],
  tegenspreken: ['sprak', 'spraken', 'gesproken'],
  vallen: ['viel', 'vielen', 'gevallen'],
  varen: ['voer', 'voeren', 'gevaren'],
  verbergen: ['verborg', 'verborgen', 'verborgen'],
  vernemen: ['vernam', 'vernamen', 'vernomen'],
  verstaan: ['verstond', 'verstonden', 'verstaan'],
  vertrouwen: ['vertrouwde', 'vertrouwden', 'vertrouwd'],
  verwerpen: ['verwierp', 'verwierpen', 'verworpen'],
  verwijten: ['verweet', 'verweten', 'verweten'],
  verwijzen: ['verwees', 'verwezen', 'verwezen'],
  verzwijgen: ['verzweeg', 'verzwegen', 'verzwegen'],
  vinden: ['vond', 'vonden', 'gevonden'],
  voorkomen: ['voorkwam', 'voorkwamen', 'voorkomen'],
  voorspellen: ['voorspelde', 'voorspelden', 'voorspeld'],
  voorzien: ['voorzag', 'voorzagen', 'voorzien'],
  vragen: ['vroeg', 'vroegen', 'gevraagd'],
  weerleggen: ['weerlegde', 'weerlegden', 'weerlegd'],
  weerspreken: ['weersprak', 'weerspraken', 'weersproken'],
  werpen: ['wierp', 'wierpen', 'geworpen'],
  weten: ['wist', 'wisten', 'geweten'],
  wijten: ['weet', 'weten', 'geweten'],
  wijzen: ['wees', 'wezen', 'gewezen'],
  willen: ['wilde', 'wilden', 'gewild'],
  zeggen: ['zei', 'zeiden', 'gezegd'],
  zetten: ['zette', 'zetten', 'gezet'],
  zien: ['zag', 'zagen', 'gezien'],
  zweren: ['zwoer', 'zwoeren', 'gezworen'],
  zwijgen: ['zweeg', 'zwegen', 'gezwegen'],
};

const inseparable = /^(?:be|ge|her|ont|ver|er|onder(?=str|schr|bouw)|over(?=drijv|tuig|weg)|om(?=schr)|weer(?=leg|spr)|voor(?=spel|zie))/;
const voiceless = /(?:[tkfspx]|ch)$/;

/** The stem of an infinitive; two where only the stress tells whether its last vowel is long ("weigeren", "adviseren"). */
function stemsOf(infinitive: string): string[] {
  // Its last syllable has no stress.
  if (infinitive.endsWith('welkomen')) return [infinitive.slice(0, -2)];
  if (/(?:aan|oen|ien)$/.test(infinitive)) return [infinitive.slice(0, -1)];
  const stem = infinitive.replace(/e?n$/, '');
  if (/([bcdfgklmnprstz])\1$/.test(stem)) return [stem.slice(0, -1)];
  const voiced = (text: string) => text.replace(/v$/, 'f').replace(/z$/, 's');
  if (/(?:^|[^aeiou])[aeou][bdfgklmnprstvz]$/.test(stem)) {
    const long = voiced(stem.slice(0, -1) + stem.at(-2)! + stem.at(-1)!);
    return /[^aeiou]e[lnr]$/.test(stem) && /[aeiou].*e[lnr]$/.test(stem) ? [long, stem] : [long];
  }
  return [voiced(stem)];
}

/** Every form of a verb without a separable part. */
export function formsOf(infinitive: string): VerbForms[] {
  return stemsOf(infinitive).map((stem) => {
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
  });
}
