/**
 * Word forms, cheaply: what a word may be stripped of in each language of the lexicon. Not a stemmer of the textbook: a lexicon of a
 * few thousand words has to be ready within milliseconds, and it is asked about whole forms, so a table of endings and a map do.
 */

/** The languages that the lexicon has columns for, in the order of its columns. */
export const lexiconLanguages = ['en', 'nl', 'de', 'fr', 'es', 'tr', 'ru', 'az'] as const;
export type LexiconLanguage = (typeof lexiconLanguages)[number];

const isLexiconLanguage = (language: string): language is LexiconLanguage => (lexiconLanguages as readonly string[]).includes(language);

/** BCP 47 to the language of the lexicon: "en-GB" is en; null where the lexicon has no column. */
export function lexiconLanguage(tag: string): LexiconLanguage | null {
  const primary = tag.split('-')[0]!.toLowerCase();
  return isLexiconLanguage(primary) ? primary : null;
}

/** Endings that a word may lose and remain the same word for our purpose. Where `chained`, endings follow each other. */
const endings: Record<LexiconLanguage, string> = {
  en: "s es ed d ing er ers or ors ly al ally ment ments ion ions ation ations 's s' ness able en ity ied ies y e ing's",
  nl: 's en e t te ten de den er ers st ste ing ingen d es je jes n end ende ende lijk lijke heid heden elijk elijke tie ties se sen ig ige aal ale eel ele',
  de: 'e en er es em n s st t te ten tet test et est end ende enden ender endes ung ungen lich liche lichen licher liches heit heiten keit keiten isch ische ischen ischer isches in innen ern se sen ig ige igen iger iges',
  fr: 's e es x er ez ent ant ants ante antes é és ée ées ait aient a ai ons ir it is ira era eront aux al ale ales ement ements ation ations ion ions eur eurs euse euses if ive ifs ives ique iques ment re u us ue ues issent ent ra ront eux ée isme iste istes te tes ter té tés tée',
  es: 's es a as o os e en an ar er ir ado ada ados adas ido ida idos idas ando iendo ó ió aron ieron aba aban ía ían ará arán erá erán irá irán ción ciones cion al ales mente amiento amientos imiento imientos or ora ores oras se arse erse irse io ia ios ias ico ica icos icas ismo ista istas aría',
  tr: 'lar ler lari leri ı i u ü yı yi yu yü sı si su sü nı ni nu nü nın nin nun nün ın in un ün a e ya ye na ne da de ta te nda nde dan den tan ten ndan nden la le yla yle dır dir dur dür tır tir tur tür dı di du dü tı ti tu tü mış miş muş müş ar er ır ir ur ür acak ecek yacak yecek acağ eceğ mak mek ma me ması mesi masi an en yan yen dığ diğ duğ düğ tığ tiğ tuğ tüğ ki lık lik luk lük lığ liğ luğ lüğ lı li lu lü sız siz suz süz cı ci cu cü çı çi çu çü ın il ıl ul ül n t ıp ip up üp arak erek yor ıyor iyor uyor üyor m ım im um üm mız miz muz müz k abil ebil yabil yebil sel sal daki deki ndaki ndeki ca ce yacağ yeceğ yarak yerek yıp yip yup yüp r maz mez ız iz uz üz sa se',
  ru: 'а я о е ы и у ю ь й ой ей ом ем ам ям ах ях ами ями ов ев ий ый ая яя ое ее ые ие ого его ому ему ым им ых их ую юю ою ею ть ти л ла ло ли ет ют ит ят ут ат ешь ишь ем им ете ите ал ала ало али ил ила или ила ять ать ить еть ался алась ались ился илась ились ется ются ится ятся ться тся вший вшая вшие ший шие щий щая щие щего щих щим ющий ющие ющих ющего ющим ющая ный ная ное ные ного ному ным ных ной ную нный нная нное нные нного нных нной ен ена ено ены ан ана ано аны ание ания анию анием аний ение ения ению ением ений ость ости остью остей ия ии ию ией иям иях иями ский ская ское ские ского ских ской скую скому ским ован ована ованы овать ировать овал ировал ует уют овали ировали н на но ны в ка ки ку кой ок ек иться нул нула нули нуть нет нут ает ают яет яют ается аются яется яются уются ован ировало ированы лся лась лось лись улся улась ял яла яло яли',
  az: 'lar lər ı i u ü nı ni nu nü sı si su sü nın nin nun nün ın in un ün a ə ya yə na nə da də nda ndə dan dən ndan ndən la lə dır dir dur dür dı di du dü mış miş muş müş ar ər ır ir ur ür acaq əcək yacaq yəcək acağ əcəy maq mək ma mə ması məsi an ən yan yən dığ diy duğ düy lıq lik luq lük lığ liy luğ lüy lı li lu lü sız siz suz süz çı çi çu çü ıl il ul ül n t ıb ib ub üb araq ərək ir ır ur ür m ım im um üm mız miz muz müz q k ki dakı dəki ndakı ndəki ça cə l yır yir yur yür yıb yib yub yüb yaraq yərək r',
};

const chained: readonly LexiconLanguage[] = ['tr', 'az'];
const suffixes = new Map<LexiconLanguage, ReadonlySet<string>>();
const suffixesOf = (language: LexiconLanguage): ReadonlySet<string> => {
  let set = suffixes.get(language);
  if (!set) {
    set = new Set(endings[language].split(' ').map((ending) => foldWord(ending, language)));
    suffixes.set(language, set);
  }
  return set;
};

const longestEnding = 7;

/** No root is shorter than this: what is shorter is compared whole. */
export const shortestRoot = 3;

const marks = /[\u0300-\u036f]/g;
const double = /([^\W\d_]|[а-я])\1/g;
const ascii = /^[a-z'-]*$/;

/**
 * The spelling of a lower-case word in which its forms differ least: without the accents that come and go (Spanish, French), without doubled
 * letters ("planned", "lopen/loopt"), Dutch v and z as f and s ("brieven/brief"), English y as i, softened Turkish finals left to `rootsOf`.
 */
export function foldWord(word: string, language: LexiconLanguage): string {
  let folded = word;
  if (!ascii.test(folded)) {
    if (language === 'de') folded = folded.replace(/ß/g, 'ss').normalize('NFD').replace(marks, '');
    else if (language === 'fr' || language === 'es' || language === 'nl' || language === 'en')
      folded = folded.normalize('NFD').replace(marks, '');
    else if (language === 'ru') folded = folded.replace(/ё/g, 'е');
    else
      folded = folded
        .normalize('NFC')
        .replace(/i\u0307/g, 'i')
        .replace(/â/g, 'a')
        .replace(/î/g, 'i')
        .replace(/û/g, 'u');
  }
  if (language === 'nl') folded = folded.replace(/v/g, 'f').replace(/z/g, 's');
  else if (language === 'en') folded = folded.replace(/y/g, 'i');
  return language === 'tr' || language === 'az' ? folded : folded.replace(double, '$1');
}

/** Turkish and Azerbaijani soften the last consonant before a vowel: kitap/kitabı, azlıq/azlığı. */
const hard: Record<string, string> = { b: 'p', c: 'ç', d: 't', ğ: 'k', g: 'k', y: 'k' };

/** Every root that a folded word may have, longest first: the word itself, and what stays when an ending is taken off. */
export function rootsOf(folded: string, language: LexiconLanguage): string[] {
  const roots = [folded];
  const known = suffixesOf(language);
  const chain = chained.includes(language);
  for (let cut = folded.length - 1; cut >= shortestRoot; cut--) {
    const rest = folded.slice(cut);
    if (!chain && rest.length > longestEnding) break;
    if (chain ? isChain(rest, known) : known.has(rest)) {
      const root = folded.slice(0, cut);
      roots.push(root);
      if (chain) {
        const soft = hard[root[cut - 1]!];
        if (soft) roots.push(root.slice(0, -1) + soft, ...(language === 'az' && /[ğy]$/.test(root) ? [`${root.slice(0, -1)}q`] : []));
      }
    }
  }
  return roots;
}

/** Whether `rest` is a row of known endings; in linear time (each start is looked at once). */
function isChain(rest: string, known: ReadonlySet<string>): boolean {
  const reach = new Uint8Array(rest.length + 1);
  reach[0] = 1;
  for (let at = 0; at < rest.length; at++)
    if (reach[at])
      for (let size = 1; size <= longestEnding && at + size <= rest.length; size++)
        if (known.has(rest.slice(at, at + size))) reach[at + size] = 1;
  return reach[rest.length] === 1;
}

/** One root for words that stand in no lexicon: the word without its longest ending, at least four letters long. */
export function stemOf(folded: string, language: LexiconLanguage): string {
  const known = suffixesOf(language);
  if (chained.includes(language)) {
    let shortest = folded;
    for (let cut = folded.length - 1; cut >= 4; cut--) if (isChain(folded.slice(cut), known)) shortest = folded.slice(0, cut);
    return shortest;
  }
  for (let size = Math.min(longestEnding, folded.length - 4); size > 0; size--)
    if (known.has(folded.slice(-size))) return folded.slice(0, -size);
  return folded;
}

/** The dictionary ending that a lexicon variant loses, so that its forms are found under one root. */
const lemmaEnding: Record<LexiconLanguage, RegExp> = {
  en: /(?<=..)(?:e|i)$/,
  nl: /(?<=..)(?:en|e)$/,
  de: /(?<=..)(?:en|e|n)$/,
  fr: /(?<=..)(?:er|ir|re|e)$/,
  es: /(?<=..)(?:ar|er|ir|o|a|e)$/,
  tr: /(?<=..)(?:mak|mek)$/,
  ru: /(?<=..)(?:ировать|овать|ить|ать|ять|еть|ться|ый|ий|ой|ая|ия|ие|ь|а|я|о|е|ы|и)$/,
  az: /(?<=..)(?:maq|mək)$/,
};

/** What a variant of the lexicon is filed under: its folded form, and that form without its dictionary ending. */
export function filedUnder(folded: string, language: LexiconLanguage): string[] {
  const short = folded.replace(lemmaEnding[language], '');
  return short === folded || short.length < shortestRoot ? [folded] : [folded, short];
}
