import { type Described, list } from '../profile';
import { offices, womanOf } from './people';

/** Offices and parts of which a story may have one that nobody has named yet: "le procureur" is not the accused. */
const functions = new Set(
  list(`président vice-président coprésident ministre secrétaire porte-parole chef dirigeant leader patron directeur gérant maire adjoint maire-adjoint
    préfet sous-préfet gouverneur ambassadeur consul général colonel commandant capitaine officier gendarme policier commissaire inspecteur juge
    magistrat procureur avocat greffier bâtonnier roi prince pape évêque archevêque cardinal pdg ceo propriétaire représentant délégué victime témoin
    suspect plaignant père mère fils frère soeur époux épouse homologue prédécesseur successeur hôte interlocuteur
    opposant rival adversaire allié agent arbitre sélectionneur entraîneur coach avocat-général substitut rapporteur chancelier premier-ministre
    médiateur négociateur responsable client usager passager locataire voisin collègue commissaire-priseur régent monarque souverain empereur
    reine impératrice princesse duchesse recteur proviseur doyen liquidateur administrateur mandataire censeur contrôleur auditeur défenseur pompier`).flatMap(
    (word) => [word, ...womanOf(word)],
  ),
);

const trades = new Set(offices.flatMap((word) => [word, ...womanOf(word)]).filter((word) => !functions.has(word)));

/** Words for a person that tell no trade. */
const anyone = new Set(
  list(`trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire centenaire adolescent adolescente jeune homme femme
    garçon fille retraité retraitée veuf veuve intéressé intéressée rescapé rescapée survivant survivante bénévole
    champion championne lauréat lauréate vainqueur vainqueure vainqueuse candidat candidate élu élue militant militante
    mère père grand-mère grand-père quinqua sexa ado habitant habitante riverain riveraine étudiant étudiante lycéen lycéenne`),
);

/** Endings of words for somebody who does something: apicultrice, ferrailleur, fromagère, accordéoniste. */
const somebody =
  /(?:[aeiou]teur|[aeiou]trice|cteur|ctrice|[^t]eur|euse|ier|ière|[cgh]er|[cgh]ère|iste|ologue|icien|icienne|graphe|logiste|naute|nome|iatre|rien|rienne)$/;

/** Things that end as words for people do. */
const things = new Set(
  list(`rumeur erreur valeur moteur ordinateur dossier chantier quartier papier courrier calendrier secteur facteur indicateur vecteur compteur serveur
    logiciel routeur navigateur processeur capteur radar hiver hier cancer fer danger janvier février métier loyer foyer panier atelier escalier sentier
    premier dernier dernière première carrière frontière rivière matière lumière manière bannière barrière prière bière chaleur peur douleur couleur
    hauteur longueur largeur vapeur fleur cœur chœur œuvre sœur leur plusieurs meilleur meilleure extérieur intérieur supérieur mineur majeur liste pistetriste`),
);

/** How a French article speaks again of whom it has named. */
export const described: Described = {
  person: (lower) => !functions.has(lower) && !things.has(lower) && (trades.has(lower) || anyone.has(lower) || somebody.test(lower)),
  trade: (lower) => trades.has(lower) && !anyone.has(lower),
  titles: new Map([
    ['me', 'avocat'],
    ['maître', 'avocat'],
    ['dr', 'médecin'],
    ['docteur', 'médecin'],
    ['pr', 'professeur'],
    ['mgr', 'évêque'],
  ]),
  genderOf: (first) => {
    if (/(?:ette|ine|elle|anne|onne|enne|ienne|ée|aude|ise|ice|ille|ie|ia|ina|ana|line|mée|otte|éa)$/.test(first)) return 'f';
    return /(?:ard|ert|ien|tin|vin|lin|oît|ume|ois|ric|aud|ain|ent|ier|ond|uel|mon|tor|rdi|ven|aël|las|cas|mas|our|ed|id|im)$/.test(first)
      ? 'm'
      : undefined;
  },
  backward: new Set(list("le l'")),
  former: new Set(list('ancien ancienne ex')),
  unnamed: new Set(
    list(`responsable cadre proche collaborateur collaboratrice fonctionnaire officiel officielle diplomate enquêteur enquêtrice policier policière dirigeant
      dirigeante membre participant participante observateur observatrice connaisseur initié conseiller conseillère élu élue ministre source interlocuteur
      agent employé employée salarié salariée ami amie témoin haut-fonctionnaire député gradé militaire négociateur délégué`),
  ),
  body: new Set(
    list(`entreprise société firme groupe compagnie application plateforme messagerie multinationale start-up startup jeune-pousse pme éditeur opérateur
      exploitant constructeur fabricant industriel géant enseigne filiale distributeur marque maison hébergeur fournisseur prestataire promoteur
      équipementier avionneur motoriste chimiste sidérurgiste armateur transporteur assureur banque voyagiste sous-traitant employeur laboratoire
      exploitante coopérative fabrique biotech fintech`),
  ),
};
