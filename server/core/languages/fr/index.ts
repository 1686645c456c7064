import { type Gender, type LanguageProfile, list, type PrepositionalCue, type RoleClass } from '../profile';
import { Tag } from '../tags';
import { cutsOf } from './clitics';
import { everyForm } from './conjugation';
import { described } from './descriptions';
import { firstNames } from './first-names';
import { frenchFurniture } from './furniture';
import { opinionWords, toneOf } from './opinions';
import { crowdWords, feminineRoles } from './people';
import { refine } from './refine';
import { sortOf } from './sorts';
import { looseVerbs, objectToo, plainVerbs } from './verbs';
import { frenchPhrases } from './wordings';
import { frenchWords } from './words';

const words = frenchWords();

const nounEnding =
  /(?:tion|sion|xion|ssement|ance|ence|isme|iste|istes|eur|eurs|age|ages|ure|ures|esse|ude|oire|ité|ités|té|tés|ie|ies|ations|tions|sions|ismes)$/;
const adverbEnding =
  /(?:amment|emment|ément|quement|blement|llement|ivement|usement|èrement|alement|airement|idement|ctement|diatement|ètement|inement|ortement|utement|stement|raiment|rchement|guement|entement)$/;
const adjectiveEnding =
  /(?:ique|iques|able|ables|ible|ibles|eux|euse|euses|if|ifs|ive|ives|al|ale|ales|aux|el|elle|els|elles|ais|aise|aises|ain|aine|ains|aines|ien|ienne|iens|iennes|ois|oise|oises|ier|ière|iers|ières|aire|aires|in|ine|ins|ines|esque|ard|arde)$/;

/** What an unknown word may be, by its ending. */
function guess(lower: string): number {
  if (lower.length < 4) return Tag.Noun;
  if (adverbEnding.test(lower)) return Tag.Adverb;
  if (lower.endsWith('ment')) return Tag.Noun;
  if (nounEnding.test(lower)) return Tag.Noun;
  if (/(?:ait|aient|èrent|irent|eront|iront|erait|eraient|irait|iraient)$/.test(lower)) return Tag.Finite;
  if (/(?:era|ira)$/.test(lower)) return Tag.Finite;
  if (/[^aeiou]a$/.test(lower)) return Tag.Finite | Tag.Noun;
  if (/(?:é|ée|és|ées)$/.test(lower)) return Tag.Participle;
  if (/ant$/.test(lower)) return Tag.Gerund | Tag.Noun;
  if (adjectiveEnding.test(lower)) return Tag.None;
  if (/(?:er|ir|oir|dre|tre)$/.test(lower)) return Tag.Infinitive | Tag.Noun;
  return Tag.Noun;
}

const roles = new Map<string, RoleClass>([
  ...list('roi reine empereur impératrice monarque souverain').map((w) => [w, 'head-of-state'] as const),
  ...["chef de l' état", "cheffe de l' état", 'président de la république', 'présidente de la république'].map(
    (w) => [w, 'head-of-state'] as const,
  ),
  ...list('président présidente').map((w) => [w, 'head-of-state'] as const),
  ...list('chancelier chancelière premier-ministre').map((w) => [w, 'head-of-government'] as const),
  ...['premier ministre', 'première ministre', 'chef du gouvernement', 'cheffe du gouvernement', 'chef de gouvernement'].map(
    (w) => [w, 'head-of-government'] as const,
  ),
  ...list('ministre secrétaire').map((w) => [w, 'minister'] as const),
  ...["secrétaire d' état", 'chef de la diplomatie', 'cheffe de la diplomatie', 'ministre des affaires étrangères', 'garde des sceaux'].map(
    (w) => [w, 'minister'] as const,
  ),
  ...list('dirigeant dirigeante leader chef cheffe patron patronne').map((w) => [w, 'leader'] as const),
  ...list('porte-parole').map((w) => [w, 'spokesperson'] as const),
]);

const months = new Map<string, number>();
for (const [i, month] of list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre').entries())
  months.set(month, i + 1);
for (const [month, number] of [
  ['janv', 1],
  ['févr', 2],
  ['fév', 2],
  ['avr', 4],
  ['juil', 7],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['déc', 12],
] as const)
  months.set(month, number);

const cue = (text: string, more: Partial<PrepositionalCue> = {}): PrepositionalCue => ({ words: list(text), source: 'after', ...more });

/** Every wording with the forms that its last word takes before an article: "de", "du", "des", "d'". */
const of = (text: string): PrepositionalCue[] => ['de', 'du', 'des', "d'"].map((preposition) => cue(`${text} ${preposition}`));
const to = (text: string): PrepositionalCue[] => ['à', 'au', 'aux'].map((preposition) => cue(`${text} ${preposition}`));

/** "d'après ses calculs", "selon son estimation": whose they are says so. */
const ownWords = ['selon', "d' après", 'à en croire', 'à lire', "de l' aveu de", 'au vu de'].flatMap((head) =>
  list(`ses son sa leurs leur`).flatMap((owner) =>
    list(`calculs calcul estimations estimation chiffres prévisions projections données relevés observations constatations travaux conclusions
      analyses analyse déclarations affirmations explications souvenirs mots propos dires termes récit version témoignage avis expérience mesures
      comptes évaluation évaluations recherches simulations modèles hypothèse lecture diagnostic`).map((noun) =>
      cue(`${head} ${owner} ${noun}`, { possessor: list(head).length }),
    ),
  ),
);

const reporting = Tag.Say | Tag.Belief | Tag.Intention | Tag.Act;
const objects = new Set(everyForm([...objectToo]));

/** French. */
export const french: LanguageProfile = {
  code: 'fr',
  words,
  guess,
  phrases: frenchPhrases,
  particles: new Set(),
  sayInTwo: null,
  agentMarkers: new Set(['par']),
  expletives: new Set(list("il ce c' cela ça")),
  prepositionalCues: [
    ...ownWords,
    cue('selon'),
    cue("d' après"),
    cue('à en croire'),
    cue('a en croire'),
    cue('suivant', { ambiguous: true }),
    ...of("de l' aveu"),
    ...of("de l' aveu même"),
    ...of('aux dires'),
    ...of('au dire'),
    ...of('aux yeux'),
    ...of("de l' avis"),
    ...of("à l' avis"),
    ...of('selon les mots'),
    ...of('pour reprendre les mots'),
    ...of('dans les mots'),
    ...of('par la voix'),
    ...to('à se fier'),
    cue('dixit'),
    cue('citant'),
    cue('pour', { fronted: true }),
    cue('chez', { fronted: true, ambiguous: true }),
    ...["à l' en croire", "a l' en croire"].map((text) => cue(text, { possessor: 1 })),
    ...["à l' entendre", "à l' écouter", 'à ses yeux', 'à leurs yeux', 'à son avis', 'à leur avis', 'selon ses mots'].map((text) =>
      cue(text, { possessor: 1 }),
    ),
    ...['selon ses propres mots', 'selon ses propres termes', 'selon ses dires', 'selon leurs dires', 'selon ses termes'].map((text) =>
      cue(text, { possessor: 1 }),
    ),
    ...['de son propre aveu', 'de leur propre aveu', 'de son aveu'].map((text) => cue(text, { possessor: 1 })),
  ],
  standards: new Set(
    list(`plan plans calendrier programme loi lois règle règles règlement tradition coutume usage habitude goût taille âge besoin besoins poids
      protocole normes modalités critères cas circonstances régions saisons pays procédure recette moyens horaires conditions`),
  ),
  of: new Set(list("de du des d'")),
  nounPrepositions: new Set(list("de du des d' à au aux en pour chez")),
  sides: new Set(list('côté partie')),
  grammar: { verb: 'medial', inverts: true, bareInfinitive: true, bareClause: 'never', capitalNouns: false, smallBodies: true },
  noClause: new Set(),
  noObject: new Set(everyForm(looseVerbs).filter((form) => !objects.has(form))),
  directs: new Set(
    list('appelé appelée appelés appelées invité invitée invités invitées prié priée priés priées sommé sommée sommés sommées'),
  ),
  passiveLinks: ['à', 'de', "d'"],
  circumstances: new Set(),
  reflexives: new Set(list("se s' lui-même elle-même eux-mêmes elles-mêmes")),
  links: new Set(list('comme ainsi')),
  relatives: new Set(['qui']),
  plainVerbs: new Set(everyForm(plainVerbs).filter((form) => !((words.get(form) ?? 0) & reporting))),
  judges: new Set(everyForm(list('juger estimer considérer'))),
  namesIt: new Set(everyForm(list('qualifier décrire dépeindre surnommer baptiser appeler définir présenter traiter'))),
  estimates: {
    verbs: new Set(everyForm(list('chiffrer évaluer estimer'))),
    before: new Set(list("à au aux entre d' quelque environ plus moins")),
  },
  speaksOf: new Set(
    list(`confiant inquiet prêt satisfait favorable opposé surpris choqué déçu rassuré optimiste pessimiste prudent convaincu persuadé ouvert hostile
      heureux ravi fier conscient soulagé scandalisé indigné sceptique certain sûr étonné préoccupé déterminé attaché consterné attristé désolé
      serein stupéfait abasourdi dépité frustré réservé partagé disposé`)
      .flatMap((word) => [word, `${word}e`, `${word}s`, `${word}es`])
      .concat(list('inquiète inquiètes heureuse fière sereine')),
  ),
  addressed: new Set(
    everyForm(list('reprocher imputer prêter attribuer demander promettre conseiller ordonner interdire opposer rappeler')),
  ),
  contentNouns: new Map(list('intention intentions volonté désir détermination projet').map((noun) => [noun, 'intention'] as const)),
  givesVoice: new Set(everyForm(list('émettre formuler lancer adresser'))),
  impersonal: new Set(['on']),
  places: new Set(list('à au aux chez auprès dans du côté')),
  pointers: new Set(list('cela')),
  authors: new Set(list('de du des par signé')),
  definite: new Set(list("le la les l' ce cet cette ces")),
  indefinite: new Set(list('un une')),
  numbers: new Set(
    list(`un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent
      cents mille millier milliers million millions milliard milliards dizaine dizaines douzaine douzaines vingtaine trentaine quarantaine cinquantaine
      centaine centaines moitié quart tiers quarante-huit vingt-quatre`),
  ),
  genders: new Map<string, Gender>([
    ...firstNames,
    ...list('il lui celui-ci m mm monsieur').map((w) => [w, 'm'] as const),
    ...list('elle celle-ci mme mmes mlle madame').map((w) => [w, 'f'] as const),
    ...list('le un').map((w) => [w, 'm'] as const),
    ...list('la une').map((w) => [w, 'f'] as const),
    ...list('accusé prévenu condamné suspect').map((w) => [w, 'm'] as const),
    ...feminineRoles.map((w) => [w, 'f'] as const),
  ]),
  anybody: new Set(
    list(
      'intéressé intéressée quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire trentenaire nonagénaire centenaire adolescent adolescente jeune homme femme prévenu prévenue accusé accusée condamné condamnée suspect suspecte',
    ),
  ),
  described,
  crowds: crowdWords,
  owned: new Set(list('son sa ses leur leurs')),
  withheld:
    /(?:\bsous (?:le )?(?:couvert|sceau) (?:de l|d)['’]anonymat\b|\bsous (?:la )?condition d['’]anonymat\b|\b(?:requis|requiert|requérant|réclamé|demandé) l['’]anonymat\b|\bsouhait\p{L}* (?:garder|conserver|préserver) l['’]anonymat\b|\bsouhait\p{L}* rester anonyme\b|\bne (?:souhait|voul|veut|désir)\p{L}* pas (?:être (?:nommé|identifié|cité)|donner son nom|que son nom))/iu,
  cuts: cutsOf,
  refine,
  abbreviations: new Set(
    list(`mm mme mmes mlle me mgr dr pr st ste etc cf art env av bd fig min max tél vol réf janv févr fév avr juil sept oct nov déc lun mar mer jeu ven
      sam dim p.-d.g apr j.-c t.a.b hab éd dir`),
  ),
  openers: new Set(
    list(`le la les l un une des il elle ils elles on nous je ce cet cette ces son sa ses leur leurs mais et ou si quand lorsque dans à en sur pour par avec
      après avant selon depuis c cela qui que d au aux du plus puis enfin ainsi aucun tout toute tous deux trois`),
  ),
  roles,
  months,
  weekdays: new Set(list('lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim')),
  furniture: frenchFurniture,
  // How a writer speaks for themselves.
  opinion:
    /(?<!\p{L})(?:à|selon) (?:mon|notre) (?:avis|sens|goût)\b|\b(?:me|nous) sembl(?:e|ent|ait)\b|\bselon moi\b|(?<!\p{L})à mes yeux\b|(?:^|[,;] |\bet,? )pour (?:moi|ma part)(?=[ ,])|\bje (?:crois|pense|trouve|doute|crains|souhaite|regrette|préfère)(?!\p{L})/iu,
  opinionWords,
  toneOf,
  sortOf,
  pronouns: new Map([
    ['il', 'person'],
    ['elle', 'person'],
    ['lui', 'person'],
    ["l'", 'person'],
    ['son', 'person'],
    ['sa', 'person'],
    ['ses', 'person'],
    ['ce-dernier', 'person'],
    ['celui-ci', 'person'],
    ['celle-ci', 'person'],
    ['ils', 'people'],
    ['elles', 'people'],
    ['eux', 'people'],
    ['leur', 'people'],
    ['leurs', 'people'],
    ['nous', 'first'],
    ['je', 'first'],
    ["j'", 'first'],
    ['nos', 'first'],
  ]),
};
