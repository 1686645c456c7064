/** Forms of a Spanish verb that a news text may hold, by what they can be in a sentence. */
export interface VerbForms {
  readonly infinitive: string;
  /** Finite, third person singular: dice, dijo, decía, dirá, diría. */
  readonly one: readonly string[];
  /** Finite, third person plural. */
  readonly many: readonly string[];
  /** Third person of the subjunctive, both numbers: diga, dijera, dijese; digan, dijeran, dijesen. */
  readonly possible: readonly string[];
  /** Finite, first and second person. */
  readonly speaker: readonly string[];
  /** dicho, dicha, dichos, dichas. */
  readonly participles: readonly string[];
  /** diciendo, and with the pronouns that hang on it: acusándolo. */
  readonly gerunds: readonly string[];
  /** decir, and with its pronouns: decirle. */
  readonly infinitives: readonly string[];
}

/** What differs from the regular verb; stems without their endings. */
interface Irregular {
  /** First person singular of the present, and with it the subjunctive: dig-o, dig-a. */
  readonly first?: string;
  /** The other stressed forms of the present: tien-e. */
  readonly stressed?: string;
  /** Strong past: dij-o, dij-eron. */
  readonly past?: string;
  readonly future?: string;
  readonly participle?: string;
  readonly gerund?: string;
}

/** Verbs that end in one of these are inflected like it: "contradecir" like "decir", longest ending first. */
const irregular: readonly (readonly [ending: string, forms: Irregular])[] = [
  ['satisfacer', { first: 'satisfag', past: 'satisfic', future: 'satisfar', participle: 'satisfecho' }],
  ['predecir', { first: 'predig', stressed: 'predic', past: 'predij', participle: 'predicho', gerund: 'prediciendo' }],
  ['decir', { first: 'dig', stressed: 'dic', past: 'dij', future: 'dir', participle: 'dicho', gerund: 'diciendo' }],
  ['poner', { first: 'pong', past: 'pus', future: 'pondr', participle: 'puesto' }],
  ['tener', { first: 'teng', stressed: 'tien', past: 'tuv', future: 'tendr' }],
  ['venir', { first: 'veng', stressed: 'vien', past: 'vin', future: 'vendr', gerund: 'viniendo' }],
  ['hacer', { first: 'hag', past: 'hic', future: 'har', participle: 'hecho' }],
  ['querer', { stressed: 'quier', past: 'quis', future: 'querr' }],
  ['saber', { past: 'sup', future: 'sabr' }],
  ['poder', { stressed: 'pued', past: 'pud', future: 'podr', gerund: 'pudiendo' }],
  ['traer', { first: 'traig', past: 'traj', gerund: 'trayendo' }],
  ['salir', { first: 'salg', future: 'saldr' }],
  ['valer', { first: 'valg', future: 'valdr' }],
  ['andar', { past: 'anduv' }],
  ['caer', { first: 'caig' }],
  ['volver', { participle: 'vuelto' }],
  ['solver', { participle: 'suelto' }],
  ['escribir', { participle: 'escrito' }],
  ['scribir', { participle: 'scrito' }],
  ['abrir', { participle: 'abierto' }],
  ['cubrir', { participle: 'cubierto' }],
  ['morir', { participle: 'muerto' }],
  ['romper', { participle: 'roto' }],
];

const pronouns = ['lo', 'la', 'le', 'los', 'las', 'les', 'se', 'me', 'te', 'nos', 'selo', 'sela', 'selos', 'selas', 'melo'];

/** Keeps the sound of a stem before an ending that begins in another vowel: "explic" + "e" → "explique". */
function join(stem: string, ending: string, isAr: boolean): string {
  const vowel = ending[0]!;
  if (isAr && 'eé'.includes(vowel)) {
    if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu${ending}`;
    if (stem.endsWith('g')) return `${stem}u${ending}`;
    if (stem.endsWith('z')) return `${stem.slice(0, -1)}c${ending}`;
  }
  if (!isAr && 'aoáó'.includes(vowel)) {
    if (/[aeiou]c$/.test(stem)) return `${stem.slice(0, -1)}zc${ending}`;
    if (stem.endsWith('c')) return `${stem.slice(0, -1)}z${ending}`;
    if (stem.endsWith('gu')) return `${stem.slice(0, -1)}${ending}`;
    if (stem.endsWith('g')) return `${stem.slice(0, -1)}j${ending}`;
  }
  return stem + ending;
}

const changes: Readonly<Record<string, readonly [from: string, to: string]>> = {
  ie: ['e', 'ie'],
  ue: ['o', 'ue'],
  ju: ['u', 'ue'],
  i: ['e', 'i'],
  í: ['i', 'í'],
  ú: ['u', 'ú'],
};

function replaceLast(stem: string, from: string, to: string): string {
  const at = stem.lastIndexOf(from);
  return at < 0 ? stem : stem.slice(0, at) + to + stem.slice(at + from.length);
}

/**
 * All forms of a verb. `entry` is the infinitive, behind a colon with how its stem changes under stress: "negar:ie",
 * "contar:ue", "pedir:i", "confiar:í".
 */
export function formsOf(entry: string): VerbForms {
  const [infinitive, kind] = entry.split(':') as [string, string | undefined];
  const isAr = infinitive.endsWith('ar');
  const isIr = /[ií]r$/.test(infinitive);
  const stem = infinitive.slice(0, -2);
  const like = irregular.find(([ending]) => infinitive.endsWith(ending));
  const prefix = like ? infinitive.slice(0, -like[0].length) : '';
  const own = (form: string | undefined) => (form === undefined ? undefined : prefix + form);
  const odd = like?.[1] ?? {};
  const change = kind ? changes[kind] : undefined;
  const yStem = /[^gq]u$/.test(stem) && isIr ? `${stem}y` : null;
  const stressed = own(odd.stressed) ?? yStem ?? (change ? replaceLast(stem, change[0], change[1]) : stem);
  // "pidió", "advirtió", "murió": the vowel is raised in the past of verbs in -ir.
  const raised = isIr && change ? replaceLast(stem, change[0], change[0] === 'o' ? 'u' : 'i') : stem;
  const first = own(odd.first) ?? stressed;
  const present = isAr ? ['a', 'an', 'as', 'amos'] : ['e', 'en', 'es', isIr ? 'imos' : 'emos'];
  const mood = isAr ? ['e', 'en', 'es'] : ['a', 'an', 'as'];

  const strong = own(odd.past) ?? (infinitive.endsWith('ducir') ? `${stem.slice(0, -1)}j` : undefined);
  const vocalic = /[aeo]$/.test(stem) || yStem !== null;
  let past: readonly [one: string, many: string, first: string];
  if (strong) {
    const one = strong.endsWith('c') ? `${strong.slice(0, -1)}zo` : `${strong}o`;
    past = [one, strong + (strong.endsWith('j') ? 'eron' : 'ieron'), `${strong}e`];
  } else if (isAr) past = [`${stem}ó`, `${stem}aron`, join(stem, 'é', true)];
  else if (vocalic) past = [`${stem}yó`, `${stem}yeron`, `${stem}í`];
  else if (/(?:ñ|ll)$/.test(raised)) past = [`${raised}ó`, `${raised}eron`, `${stem}í`];
  else past = [`${raised}ió`, `${raised}ieron`, `${stem}í`];
  const beyond = past[1].slice(0, -3);
  const imperfect = isAr ? 'aba' : 'ía';
  const future = own(odd.future) ?? infinitive.replace('í', 'i');

  const participle = own(odd.participle) ?? (isAr ? `${stem}ado` : /[aeo]$/.test(stem) ? `${stem}ído` : `${stem}ido`);
  const root = participle.slice(0, -1);
  const gerund = own(odd.gerund) ?? (isAr ? `${stem}ando` : vocalic ? `${stem}yendo` : `${raised}iendo`);
  const accented = gerund.replace(/([ae])ndo$/, (_, vowel: string) => `${vowel === 'a' ? 'á' : 'é'}ndo`);
  return {
    infinitive,
    one: [stressed + present[0]!, past[0], stem + imperfect, `${future}á`, `${future}ía`],
    many: [stressed + present[1]!, past[1], `${stem}${imperfect}n`, `${future}án`, `${future}ían`],
    possible: [mood[0]!, mood[1]!]
      .map((ending) => join(first, ending, isAr))
      .concat(['ra', 'se', 'ran', 'sen'].map((ending) => beyond + ending)),
    speaker: [join(first, 'o', isAr), stressed + present[2]!, stem + present[3]!, past[2], `${future}é`, `${future}emos`],
    participles: [`${root}o`, `${root}a`, `${root}os`, `${root}as`],
    gerunds: [gerund, ...pronouns.map((p) => accented + p)],
    infinitives: [infinitive, ...pronouns.map((p) => (p.length > 3 ? accentedInfinitive(infinitive) : infinitive) + p)],
  };
}

const accentedInfinitive = (infinitive: string) =>
  infinitive.replace(/([aei])r$/, (_, vowel: string) => `${({ a: 'á', e: 'é', i: 'í' } as Record<string, string>)[vowel]}r`);
