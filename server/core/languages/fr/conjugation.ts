/** Forms of a French verb as news uses them: the third persons of all tenses, the participle in all agreements, the infinitive. */
export interface VerbForms {
  readonly infinitive: string;
  readonly finite: readonly string[];
  readonly participles: readonly string[];
  readonly gerund: string;
}

/**
 * Verbs that are not regular, by the ending that their family shares: present singular and plural, stem of the imperfect,
 * simple past singular and plural, stem of the future, participle, and the subjunctive where it has a stem of its own.
 */
const families: Readonly<Record<string, string>> = {
  dire: 'dit disent dis dit dirent dir dit',
  crire: 'crit crivent criv crivit crivirent crir crit',
  prendre: 'prend prennent pren prit prirent prendr pris',
  endre: 'end endent end endit endirent endr endu',
  ondre: 'ond ondent ond ondit ondirent ondr ondu',
  perdre: 'perd perdent perd perdit perdirent perdr perdu',
  aindre: 'aint aignent aign aignit aignirent aindr aint',
  eindre: 'eint eignent eign eignit eignirent eindr eint',
  oindre: 'oint oignent oign oignit oignirent oindr oint',
  mettre: 'met mettent mett mit mirent mettr mis',
  battre: 'bat battent batt battit battirent battr battu',
  tenir: 'tient tiennent ten tint tinrent tiendr tenu',
  venir: 'vient viennent ven vint vinrent viendr venu',
  mentir: 'ment mentent ment mentit mentirent mentir menti',
  sentir: 'sent sentent sent sentit sentirent sentir senti',
  partir: 'part partent part partit partirent partir parti',
  sortir: 'sort sortent sort sortit sortirent sortir sorti',
  servir: 'sert servent serv servit servirent servir servi',
  connaître: 'connaît connaissent connaiss connut connurent connaîtr connu',
  paraître: 'paraît paraissent paraiss parut parurent paraîtr paru',
  naître: 'naît naissent naiss naquit naquirent naîtr né',
  croire: 'croit croient croy crut crurent croir cru',
  voir: 'voit voient voy vit virent verr vu',
  prévoir: 'prévoit prévoient prévoy prévit prévirent prévoir prévu',
  savoir: 'sait savent sav sut surent saur su sache',
  vouloir: 'veut veulent voul voulut voulurent voudr voulu veuille',
  cevoir: 'çoit çoivent cev çut çurent cevr çu',
  valoir: 'vaut valent val valut valurent vaudr valu vaille',
  faire: 'fait font fais fit firent fer fait fasse',
  lire: 'lit lisent lis lut lurent lir lu',
  clure: 'clut cluent clu clut clurent clur clu',
  duire: 'duit duisent duis duisit duisirent duir duit',
  truire: 'truit truisent truis truisit truisirent truir truit',
  ouvrir: 'ouvre ouvrent ouvr ouvrit ouvrirent ouvrir ouvert',
  frir: 'fre frent fr frit frirent frir fert',
  courir: 'court courent cour courut coururent courr couru',
  mourir: 'meurt meurent mour mourut moururent mourr mort',
  quérir: 'quiert quièrent quér quit quirent querr quis',
  suivre: 'suit suivent suiv suivit suivirent suivr suivi',
  vivre: 'vit vivent viv vécut vécurent vivr vécu',
  vaincre: 'vainc vainquent vainqu vainquit vainquirent vaincr vaincu',
  rompre: 'rompt rompent romp rompit rompirent rompr rompu',
  boire: 'boit boivent buv but burent boir bu',
  taire: 'tait taisent tais tut turent tair tu',
  plaire: 'plaît plaisent plais plut plurent plair plu',
  rire: 'rit rient ri rit rirent rir ri',
  résoudre: 'résout résolvent résolv résolut résolurent résoudr résolu',
  fuir: 'fuit fuient fuy fuit fuirent fuir fui',
  envoyer: 'envoie envoient envoy envoya envoyèrent enverr envoyé',
  andre: 'and andent and andit andirent andr andu',
  croître: 'croît croissent croiss crut crurent croîtr cru',
  soudre: 'sout solvent solv solut solurent soudr sout',
  suffire: 'suffit suffisent suffis suffit suffirent suffir suffi',
  mouvoir: 'meut meuvent mouv mut murent mouvr mu',
};

/** The one verb whose letters end others of a regular family: installer. */
const alone: Readonly<Record<string, string>> = { aller: 'va vont all alla allèrent ir allé aille' };

const endings = Object.keys(families).sort((a, b) => b.length - a.length);

/** Verbs in -eler and -eter that double their consonant before a silent e; the others take è. */
const doubling =
  /(?:ppeler|jeter|quieter|épeler|ruisseler|niveler|morceler|mpiler|ommeler|nouveler|anceler|inceler|ficeler|atteler|nsorceler|uisseler|dételer|feuilleter|étiqueter|caqueter|cliqueter|projeter|voleter|marqueter|cacheter)$/;

/** The stem of a verb in -er before a silent e: appell-, rappell-, soulèv-, suggèr-, emploi-. */
function silent(stem: string): string {
  if (doubling.test(`${stem}er`)) return stem + stem.at(-1)!;
  if (/[ou]y$/.test(stem)) return `${stem.slice(0, -1)}i`;
  return stem.replace(/[eé]([bcdfglmnprstv]|gn|gu|qu|tr|br|ch|gl)$/, 'è$1');
}

function firstGroup(infinitive: string): VerbForms {
  const stem = infinitive.slice(0, -2);
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const mute = silent(stem);
  // Only the future of "é … er" keeps its accent in print: suggérera.
  const future = /é[^aeiou]+$/.test(stem) ? `${stem}er` : `${mute}er`;
  // "balaye" and "balaie" are both right.
  const i = `${stem.slice(0, -1)}ie`;
  const withI = stem.endsWith('ay') ? [i, `${i}nt`, ...later(`${i}r`)] : [];
  return {
    infinitive,
    finite: [`${mute}e`, `${mute}ent`, `${soft}ons`, `${soft}ait`, `${soft}aient`, `${soft}a`, `${stem}èrent`, ...later(future), ...withI],
    participles: agreeing(`${stem}é`),
    gerund: `${soft}ant`,
  };
}

function secondGroup(infinitive: string): VerbForms {
  const stem = infinitive.slice(0, -1);
  return {
    infinitive,
    finite: [
      `${stem}t`,
      `${stem}ssent`,
      `${stem}sse`,
      `${stem}ssons`,
      `${stem}ssait`,
      `${stem}ssaient`,
      `${stem}rent`,
      ...later(infinitive),
    ],
    participles: agreeing(stem),
    gerund: `${stem}ssant`,
  };
}

const later = (future: string): string[] => ['a', 'ont', 'ait', 'aient', 'ons', 'ions'].map((ending) => future + ending);

const agreeing = (participle: string): string[] => [
  participle,
  `${participle}e`,
  participle.endsWith('s') ? participle : `${participle}s`,
  `${participle}es`,
];

/** The forms of a verb, by its family's table or by rule. */
export function formsOf(infinitive: string): VerbForms {
  const ending = infinitive in alone ? infinitive : endings.find((each) => infinitive.endsWith(each));
  // "donner" ends in no family's letters; "finir" and its like follow the second group.
  if (!ending) return infinitive.endsWith('er') ? firstGroup(infinitive) : secondGroup(infinitive);
  const root = infinitive.slice(0, -ending.length);
  const [single, plural, imperfect, past, pasts, future, participle, subjunctive] = (alone[infinitive] ?? families[ending]!)
    .split(' ')
    .map((part) => root + part);
  const wish = subjunctive ?? plural!.slice(0, -2);
  return {
    infinitive,
    finite: [
      single!,
      plural!,
      wish,
      `${wish}nt`,
      `${imperfect}ons`,
      `${imperfect}ait`,
      `${imperfect}aient`,
      past!,
      pasts!,
      ...later(future!),
    ],
    participles: agreeing(participle!),
    gerund: infinitive === 'savoir' ? 'sachant' : `${imperfect}ant`,
  };
}

/** Every form of some verbs. */
export const everyForm = (infinitives: readonly string[]): string[] =>
  infinitives.flatMap((infinitive) => {
    const { finite, participles, gerund } = formsOf(infinitive);
    return [infinitive, ...finite, ...participles, gerund];
  });
