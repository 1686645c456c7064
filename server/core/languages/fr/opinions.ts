import type { Token } from '../../text/tokens';
import { list } from '../profile';
import { formsOf } from './conjugation';
import { beliefVerbs, intentionVerbs, plainVerbs, sayVerbs } from './verbs';

const adviceVerbs =
  list(`vérifier veiller éviter privilégier consulter contacter appeler composer rincer laver nettoyer aérer boire hydrater
  penser préparer prévoir emporter munir protéger couvrir signaler changer activer désactiver installer cliquer saisir noter conserver
  imprimer comparer négocier résilier déclarer patienter respirer bouger oublier hésiter attendre méfier renseigner
  abstenir limiter réduire remplacer ajouter mélanger verser servir laisser couper mettre prendre débrancher fermer ouvrir`);

/** Words with which a French leader or review judges; plain news has them only in what others say. */
export const opinionWords: ReadonlySet<string> = new Set(
  list(`hélas heureusement malheureusement faudrait espérons souhaitons gageons parions avouons regrettons scandaleux
    scandaleuse honteux honteuse honteusement déplorable inadmissible dommage inacceptable intolérable lamentable lamentablement pitoyable
    affligeant affligeante consternant consternante navrant navrante désolant désolante exaspérant exaspérante agaçant agaçante indigne
    indécent indécente ignoble infâme odieux odieuse abject abjecte mesquin mesquine mesquinerie cynique cynisme hypocrite hypocrisie
    ridicule grotesque absurde absurdité aberrant aberrante aberration insensé insensée stupidité bêtise ineptie ahurissant ahurissante
    effarant effarante sidérant sidérante révoltant révoltante écœurant écœurante nauséabond nauséabonde calamiteux calamiteuse
    catastrophiquement insipide indigeste ennuyeux ennuyeuse soporifique poussif poussive
    lourdaud prétentieux prétentieuse pompeux pompeuse boursouflé boursouflée mièvre niais niaise
    admirable admirablement magnifiquement sublime magistral magistrale magistralement
    éblouissant éblouissante bouleversant bouleversante émouvant émouvante envoûtant envoûtante fascinant fascinante réjouissant
    réjouissante jubilatoire savoureux savoureuse délicieux délicieuse délicieusement virtuose bluffant bluffante époustouflant époustouflante
    remarquablement brillamment prodigieux prodigieuse poignant poignante
    cache-misère fumisterie mascarade imposture gabegie gâchis naïveté aveuglement lâcheté     décidément franchement fort-heureusement assurément indéniablement incontestablement`),
);

const adverbs =
  '(?:bien |là |donc |aussi |même |surtout |tout |simplement |tout simplement |vraiment |peut-être |sans doute |pourtant |d’abord |encore |par moments |parfois |très |trop |plus |plutôt )?';
const nouns =
  `faute|erreur|honte|scandale|tort|injustice|trahison|renoncement|reniement|abandon|aveu|leçon|chance|bonheur|plaisir|régal|merveille|
  chef-d['’]œuvre|réussite|échec|gâchis|déni|affront|insulte|gifle|mensonge|illusion|leurre|piège|impasse|non-sens|contresens|folie|fiasco|
  désastre|catastrophe|drame|tragédie|farce|comédie|mascarade|caricature|provocation|pari|défi|devoir|urgence|nécessité|évidence|
  bonne nouvelle|mauvaise nouvelle|mauvais signe|bon signe|signal|triste|beau|belle|grand|grande|pur|pure|vrai|vraie|simple question`.replace(
    /\s+/g,
    '',
  );
const adjectives =
  `beau|belle|lent|long|court|peu|trop|assez|bien|mal|mieux|pire|grave|triste|faux|vrai|juste|injuste|indigne|absurde|ridicule|honteux|
  scandaleux|lamentable|regrettable|dommage|heureux|malheureux|inquiétant|rassurant|étrange|curieux|drôle|gai|laid|splendide|superbe|
  magnifique|sublime|exaspérant|fort|faible|maigre|insuffisant|inutile|indispensable|urgent|temps|justice|dire|oublier|méconnaître|ignorer|
  faire injure|prendre|se tromper|exagéré|raté|réussi|parfait|dérisoire|mesquin|petit|navrant|affligeant|consternant|désolant|révoltant`.replace(
    /\s+/g,
    '',
  );

/** "C'est une faute", "Ce serait justice", "Quel gâchis", "ne nous rassure guère", "Il est temps de": sentences that are built to judge. */
const opinions = new RegExp(
  [
    `^(?:(?:Mais|Et|Or|Oui|Non|Car|Pourtant|Certes|Bref),? )?(?:[Cc]['’]est|[Cc]['’]était|[Cc]e (?:serait|sera|fut|n['’]est)|[Cc]['’]eût été)(?: pas| guère)? ${adverbs}(?:(?:une?|la|le|l['’]|cette|notre|là une?) ?(?:${nouns})|(?:${adjectives}))(?!\\p{L})`,
    '^(?:Quel(?:le)?s? \\p{L}{3,}|Que de |Quoi de plus |Rien de plus |Tant (?:mieux|pis)|À quand |Honte à |Bravo |Chapeau |Place à |Gare à )',
    "(?:^|[,;] )(?:[Ii]l (?:est (?:(?:grand |plus que )?temps|urgent|indispensable|impératif|permis|à craindre|à espérer|regrettable|navrant|consolant)|serait (?:temps|bon|sage|naïf|juste|injuste|absurde)|faut (?:croire|espérer|saluer|craindre|le dire|bien|donc)|ne faut pas|importe (?:de|que)|convient de)|[Oo]n (?:ne peut que|ne saurait|aimerait|voudrait|se prend à|croit rêver|peut (?:regretter|déplorer|s[’']étonner|se demander|douter)))(?!\\p{L})",
    '\\bne (?:nous|saurait|saurions|saurait-on|peut que|trompe personne|rassure|convainc) ?(?:rassure|console|convainc|réjouit|surprend|étonne|dit rien)?(?!\\p{L})',
    "(?:^|[\\s,])(?:nous (?:rassure|inquiète|console|réjouit|désole|indigne|étonne|consterne|révolte|oblige|attriste|émeut|alarme)|finit tôt ou tard|en dit long|laisse (?:un goût|sur sa faim|pantois|perplexe)|n['’]en déplaise|fait (?:honte|peine à voir|froid dans le dos)|a de quoi|donne le vertige|vaut (?:le détour|mieux que)|mérite (?:mieux|le détour|qu['’]on))(?!\\p{L})",
    "^(?:Soit|Certes|Admettons|Passons|Bref|Allons donc|Trêve de|Foin de|Reste à (?:espérer|savoir si)|Peu importe|Qu[’']importe|Faut-il|Puisse|Gageons|Souhaitons|Espérons|Gare)(?:[ ,:;.!]|$)",
    '^Il faut avoir .{3,80} pour (?:mesurer|comprendre|croire|imaginer|goûter|apprécier|saisir)(?!\\p{L})',
    "^(?:Une?|Le|La|L[’']|Les) ?\\p{L}+, (?:ce n[’']est (?:pas|plus|guère)|c[’']est|ça (?:se|ne))(?!\\p{L})",
    '^(?:À|Au|Aux) [^,.]{3,40},(?: désormais,| maintenant,| à présent,)? de \\p{L}+(?:er|ir|re)(?!\\p{L})',
    "(?:^|[\\s,])(?:ferait (?:sourire|rire|pleurer|frémir)|prête (?:à sourire|à rire)|aurait de quoi|quelque chose (?:qui|de) (?:console|touchant|émouvant|rassurant|dérangeant|pourri|bouleversant|rassure|émeut|dérange|serre le cœur)|ne (?:tient|tenait) pas (?:debout|la route)|ne se juge pas|n[’']est pas (?:sérieux|digne|acceptable|tolérable|à la hauteur|une politique|une fatalité)|ne trompe personne|à qui mieux mieux|on (?:aimerait|voudrait|eût aimé|en redemande|s[’']ennuie|rit|y croit|n[’']y croit|frissonne|sort (?:ému|bouleversé|sonné|ravi|épuisé)))(?!\\p{L})",
    '^On (?:y |en )?(?:sent|ressent|respire|devine|savoure|retrouve avec)(?!\\p{L})',
    '^On a (?:connu|vu) (?:des? )?.{3,60}(?:plus|moins|mieux|pire)(?!\\p{L})',
    "^Une? \\p{L}+ qui .{3,80} (?:finit|ne mérite|n['’]est (?:pas|plus)|ne vaut|se condamne|trahit|renonce|se déshonore|s['’]honore)(?!\\p{L})",
  ].join('|'),
  'u',
);

const imperatives = new Set(
  [...plainVerbs, ...sayVerbs, ...beliefVerbs, ...intentionVerbs, ...adviceVerbs].map((verb) => formsOf(verb).gerund.replace(/ant$/, 'ez')),
);
for (const irregular of ['soyez', 'ayez', 'sachez', 'veuillez', 'faites', 'dites']) imperatives.add(irregular);
const firstVerb =
  /^(?:Ne |N['’]|Alors,? |Et |Mais |Surtout,? |En cas de [^,]{1,40}, |Si [^,]{1,60}, )?(\p{L}+)(?:-(?:vous|les?|la|leur|lui|y|en))?(?=[\s,!])/u;

/** "C'est une faute" judges; "Demandez une ordonnance" and "N'attendez pas" tell the reader what to do. */
export function toneOf(tokens: readonly Token[]): 'opinion' | 'other' | null {
  const text = tokens.map((token, i) => (token.start > (tokens[i - 1]?.end ?? token.start) ? ` ${token.text}` : token.text)).join('');
  if (imperatives.has(firstVerb.exec(text)?.[1]?.toLowerCase() ?? '')) return 'other';
  return opinions.test(text) ? 'opinion' : null;
}
