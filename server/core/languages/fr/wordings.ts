import { phrases } from '../profile';
import { Tag } from '../tags';
import { formsOf } from './conjugation';

/** Each form of a verb with the rest of a wording that says something only as a whole: "fait savoir". */
const everyFormOf = (verb: string, rests: string) => {
  const { finite, participles, gerund, infinitive } = formsOf(verb);
  const lines = (heads: readonly string[]) =>
    rests
      .split('\n')
      .filter((rest) => rest.trim())
      .flatMap((rest) => heads.map((head) => `${head} ${rest.trim()}`))
      .join('\n');
  const both = finite.filter((form) => participles.includes(form));
  return [
    ...phrases(Tag.Say | Tag.Finite, lines(finite.filter((form) => !both.includes(form)))),
    ...phrases(Tag.Say | Tag.Finite | Tag.Participle, lines(both)),
    ...phrases(Tag.Say | Tag.Participle, lines(participles.filter((form) => !both.includes(form)))),
    ...phrases(Tag.Say | Tag.Gerund, lines([gerund])),
    ...phrases(Tag.Say | Tag.Infinitive, lines([infinitive])),
  ];
};

/** Words that mean something only together. */
export const frenchPhrases = [
  ...phrases(
    Tag.Role | Tag.Noun,
    `premier ministre
     première ministre
     vice premier ministre
     chef de l' état
     cheffe de l' état
     chef d' état
     chef du gouvernement
     cheffe du gouvernement
     chef de gouvernement
     chef de la diplomatie
     cheffe de la diplomatie
     chef de file
     cheffe de file
     ministre des affaires étrangères
     ministre de l' intérieur
     ministre de la défense
     ministre de la justice
     ministre des finances
     ministre de l' économie
     garde des sceaux
     secrétaire d' état
     secrétaire général
     secrétaire générale
     secrétaire général adjoint
     directeur général
     directrice générale
     président directeur général
     président-directeur général
     directeur technique
     procureur général
     procureur de la république
     avocat général
     numéro un
     numéro deux
     bras droit
     maître de conférences`,
  ),
  ...phrases(Tag.Organisation | Tag.Noun, "maison blanche\nquai d' orsay\nunion européenne\nnations unies\nhôtel de ville\nfront commun"),
  ...phrases(
    Tag.Evidential | Tag.Adverb,
    `paraît il
     semble il
     il semblerait
     il paraîtrait
     à ce qu' il paraît
     à ce qu' on dit
     à ce qu' on raconte
     il se dit
     il se murmure
     il se raconte
     il se chuchote
     il se répète
     il se susurre
     au dire de tous
     de l' avis général
     de notoriété publique
     de source ministérielle
     de source européenne
     de source industrielle
     de source patronale
     de source locale
     de source associative
     de source bancaire
     de source préfectorale
     de source universitaire
     de source interne
     de sources internes
     de sources médicales
     de sources syndicales
     de sources militaires
     de sources gouvernementales
     de sources locales
     de sources hospitalières
     selon toute vraisemblance
     de source officielle
     de sources officielles
     de source policière
     de sources policières
     de source judiciaire
     de sources judiciaires
     de source diplomatique
     de sources diplomatiques
     de source parlementaire
     de sources parlementaires
     de source proche
     de sources proches
     de source syndicale
     de source médicale
     de source hospitalière
     de source sécuritaire
     de source militaire
     de source gouvernementale
     de sources concordantes
     de source sûre
     de bonne source
     le bruit court
     la rumeur court
     à en croire la rumeur`,
  ),
  ...phrases(
    Tag.Adverb,
    `d' abord
     d' ailleurs
     d' ores et déjà
     d' autre part
     d' une part
     d' ici là
     par ailleurs
     en outre
     en revanche
     en effet
     en fait
     de plus
     de nouveau
     à nouveau
     à l' inverse
     au contraire
     du reste
     par la suite
     tout de même
     malgré tout
     de son côté
     de leur côté
     pour sa part
     pour leur part
     quant à lui
     quant à elle
     quant à eux
     quant à elles
     à son tour
     à leur tour
     sans détour
     sans ambages
     à plusieurs reprises
     en bloc
     tout d' abord
     de concert
     à demi-mot
     à mots couverts
     en substance
     sans surprise
     sur place
     sur les ondes
     à l' antenne
     au passage
     en conclusion
     un temps
     dans la foulée
     jeudi soir
     ce matin
     ce soir
     ce dimanche
     l' an dernier
     l' an prochain`,
  ),
  ...everyFormOf(
    'faire',
    `savoir
     valoir
     remarquer
     observer
     part de
     part d'
     état de
     état d'
     allusion à
     référence à
     comprendre
     entendre
     mention de`,
  ),
  ...everyFormOf(
    'mettre',
    `en garde
     l' accent sur
     en avant
     en cause
     en doute
     en exergue
     en lumière
     en évidence`,
  ),
  ...everyFormOf('croire', 'savoir\ncomprendre\npouvoir affirmer\npouvoir dire'),
  ...everyFormOf('renvoyer', 'à\nau\naux\nvers'),
  ...everyFormOf('botter', 'en touche'),
  ...everyFormOf('hausser', 'le ton\nla voix'),
  ...everyFormOf('enfoncer', 'le clou'),
  ...everyFormOf('élever', 'la voix'),
  ...everyFormOf('monter', 'au créneau'),
  ...everyFormOf('jeter', "l' opprobre sur\nle doute sur"),
  ...everyFormOf('passer', 'aux aveux'),
  ...everyFormOf('donner', 'raison à\ntort à\nle détail de'),
  ...everyFormOf('évaluer', 'à\nau'),
  ...everyFormOf('chiffrer', 'à'),
  ...everyFormOf('estimer', 'à'),
  ...everyFormOf('laisser', 'entendre\ncroire\nplaner le doute'),
  ...everyFormOf('rendre', 'hommage à\nhommage au\nhommage aux'),
  ...everyFormOf('tirer', "la sonnette d' alarme"),
  ...everyFormOf('pointer', 'du doigt'),
  ...everyFormOf('donner', "l' assurance\nsa version"),
  ...everyFormOf('appeler', 'à\nau'),
  ...everyFormOf('prendre', 'à partie\nacte de\nla défense de'),
  ...everyFormOf('parler', "de\nd'\ndu\nd' un\nd' une"),
  ...everyFormOf('crier', "au scandale\nà l' injustice"),
  ...everyFormOf('tenir', 'à rappeler\nà préciser\nà souligner\nà rassurer\nà remercier\nà saluer'),
];
