import { tag } from '../profile';
import { Tag } from '../tags';
import { formsOf } from './conjugation';
import { bodyWords, groupWords, roleWords } from './people';
import { actVerbs, beliefVerbs, intentionVerbs, plainVerbs, reflexiveVerbs, sayVerbs, tellVerbs } from './verbs';

/** Forms of verbs that are nouns as well: "une annonce", "il annonce". */
const nounsAndVerbs = `
  annonce demande note montre critique reproche doute adresse marche cause réforme lance remarque mesure offre charge change place vote visite presse
  reste porte touche forme force garde aide attaque enquête manque somme estime révolte murmure signe trouve preuve figure chute baisse
  hausse grève juge dispute menace souffle glisse pointe table compte livre tire ferme cible fête commerce finance influence commande
  programme titre règle cadre centre plainte crainte promesse plaide rapporte rappelle accuse résume nuance crie appelle regrette conteste
  rencontre alerte recherche entrave installe entente perte vente suite part sort vient sorte risque taxe dépense avance signale cite
  pratique contrôle analyse étude cherche pêche chasse coupe casse blesse frappe bombe arme trêve traite fuite sauve approche
  départ arrivée entrée sortie tenue venue vue crue battue perdue suivi fait faits dit édit écrit écrits produit produits conduit permis mis
  mort morts blessé blessés employé employés élu élus élue délégué déléguée accusé accusés prévenu prévenus suspect détenu détenus réfugié réfugiés
  député députés comité associé associés salarié salariés retraité retraités résumé communiqué communiqués énoncé exposé procédé traité traités
  arrêté arrêtés décret marché marchés congé côté degré santé sécurité autorité majorité quantité activité unité ville passé
  armée année journée soirée matinée durée entrée idée montée pensée portée rentrée tournée tranchée vallée assemblée mise prise crise
  entreprise surprise promise reprise remise soumise église conduite suite poursuite fuite visite réussite faillite limite
  parti partis partie parties sortie garantie série énergie reçu vécu revenu revenus contenu tenu dû vue issue revue venue
  avis compris acquis intérêt accord dispute estime échange échanges changement ouvert couvert découverte offert juré jurés
  abri relais travail sommeil conseil conseils réveil appui ennui emploi emplois envoi convoi renvoi essai délai
  réponse croissance attente tentative rente pente peinte plaintes contrainte étreinte atteinte empreinte
  doutes craintes annonces demandes notes critiques reproches menaces promesses remarques enquêtes mesures offres charges visites aides attaques
  joue foule boule roule bourse course cours secours parcours discours recours concours
  déclarée publique risques taxes dépenses avances analyses pratiques frappes bombes armes rencontres alertes recherches
  banque ligue masque casque poste postes câble chiffre conte râle tonne peste pari mise rêve présage augure blâme tempête grogne visa passe tombe écoute loge gare
  pose trompe plante valse sacre siège statue tranche capture danse peine lutte relance affiche récompense fouille cache voie photographie décharge
  brise pousse patiente cible bataille taille travail mine prime fin fins fond fonds pont ponts sens ressort sommes
  parole face lieu jour essai rejet refus retour détour tour séjour abord appel rappel recul arrêt transfert effort support import export
  enfant enfants instant instants moment moments argent agent agents accident incident incidents client clients patient patients talent président présidents parent parents
  document documents élément éléments mouvement mouvements règlement gouvernement gouvernements ministres
`;

/** Words that would pass for verbs or participles by their ending and are adjectives, nouns or little words. */
const plainWords = `
  ancien ancienne anciens anciennes international internationale internationaux clair sûr certain évident possible impossible probable improbable vrai faux bon mauvais important essentiel nécessaire heureux content
  triste fier prêt prête prêts capable libre seul seule seuls seules propre grave facile difficile utile inutile simple rare jeune riche pauvre large
  rouge jaune autre autres même mêmes double triple unique public publique politique économique historique technique grand grande grands
  petit petite nouveau nouvelle nouvel vieux vieille beau belle long longue court haut haute bas basse gauche droite extrême
  présent absent récent prochain prochaine dernier dernière premier première second seconde lointain proche fort forte mal mi
  double triple célèbre complète vide fixe intime sombre diffuse valide plaisante polémique contraire commune manifeste
  proche proches constante constant important importante importants importantes suivante suivantes précédent précédente différent
  différente excellent excellente récente récents récentes urgent urgente violent violente violents violentes fréquent fréquente permanent permanente
  midi minuit demi demie ami amie ennemi favori
`;

/** Tags of the French words that the analysis knows. */
export function frenchWords(): Map<string, number> {
  const words = new Map<string, number>();
  tag(
    words,
    Tag.Determiner,
    `le la les l' un une des du ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle quels quelles
     chaque tout toute tous toutes quelque quelques plusieurs aucun aucune certains certaines maints divers diverses différents différentes tel telle nul nulle`,
  );
  tag(
    words,
    Tag.Preposition,
    `de d' à au aux en dans sur sous par pour avec sans chez vers contre entre parmi pendant durant depuis dès avant après devant derrière
     malgré selon suivant envers outre hors hormis sauf excepté jusque jusqu' via voici voilà concernant moyennant près auprès lors faute grâce face côté
     quant au-dessus au-dessous au-delà autour`,
  );
  // "du" and "des" are article and preposition in one: behind a noun they join, before one they determine.
  tag(words, Tag.Preposition, 'du des');
  tag(words, Tag.Coordinator, 'et ou mais ni car or puis &');
  tag(
    words,
    Tag.Subordinator,
    `qui dont où quand lorsque lorsqu' puisque puisqu' quoique quoiqu' si s'il comme comment pourquoi combien lequel laquelle lesquels lesquelles
     auquel auxquels auxquelles duquel desquels desquelles tandis afin`,
  );
  tag(
    words,
    Tag.Pronoun,
    "il ils elle elles on je nous vous eux lui celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci ce-dernier cela ça ceci quiconque quelqu'un personne chacun chacune lui-même elle-même eux-mêmes elles-mêmes",
  );
  tag(
    words,
    Tag.Be | Tag.Finite,
    'est sont était étaient fut furent sera seront serait seraient soit soient fût fussent suis sommes étions serions',
  );
  tag(words, Tag.Be, 'été étant être');
  tag(words, Tag.Infinitive, 'être avoir');
  tag(
    words,
    Tag.Have | Tag.Finite,
    'a ont avait avaient eut eurent aura auront aurait auraient ait aient eût eussent ai avons avions aurions aurais',
  );
  tag(words, Tag.Have, 'ayant avoir eu eue');
  tag(
    words,
    Tag.Modal | Tag.Finite,
    `peut peuvent pouvait pouvaient pourra pourront pourrait pourraient put purent puisse puissent doit doivent devait devaient devra devront devrait
     devraient dut durent doive va vont allait allaient faut fallait faudra faudrait`,
  );
  tag(words, Tag.Modal | Tag.Participle, 'pu dû');
  tag(words, Tag.Infinitive, 'pouvoir devoir');
  tag(words, Tag.Negation | Tag.Adverb, "ne n' pas jamais guère nullement point");
  // Object pronouns stand between subject and verb as adverbs do.
  tag(words, Tag.Adverb, "se s' me m' te t' y");
  tag(
    words,
    Tag.Adverb,
    `aussi également encore toujours déjà souvent parfois rarement bientôt tôt tard hier aujourd'hui demain ici là là-bas ailleurs alors ainsi donc
     ensuite enfin cependant toutefois pourtant néanmoins très trop peu plus moins bien mal mieux assez tant autant si surtout plutôt presque
     environ quasi seulement notamment désormais dorénavant maintenant actuellement récemment auparavant naguère jadis autrefois longtemps
     soudain aussitôt sitôt tantôt vite ensemble debout exprès certes voire non oui partout dedans dehors dessus dessous
     avant-hier après-demain lundi mardi mercredi jeudi vendredi samedi dimanche matin soir d'ores toute tout rien tellement`,
  );
  words.set('tout', Tag.Determiner);
  words.set('toute', Tag.Determiner);
  tag(words, Tag.Evidential | Tag.Adverb, 'apparemment prétendument soi-disant');

  for (const [tags, verbs] of [
    [Tag.None, plainVerbs],
    [Tag.None, reflexiveVerbs],
    [Tag.Say, sayVerbs],
    [Tag.Say | Tag.Tell, tellVerbs],
    [Tag.Belief, beliefVerbs],
    [Tag.Intention, intentionVerbs],
    [Tag.Act, actVerbs],
  ] as const)
    for (const verb of verbs) {
      const forms = formsOf(verb);
      tag(words, tags | Tag.Infinitive, [verb]);
      tag(words, tags | Tag.Finite, forms.finite);
      tag(words, tags | Tag.Participle, forms.participles);
      tag(words, tags | Tag.Gerund, [forms.gerund]);
    }
  for (const word of nounsAndVerbs.split(/\s+/)) if (word) words.set(word, (words.get(word) ?? 0) | Tag.Noun);
  tag(
    words,
    Tag.SayNoun | Tag.Noun,
    `déclaration déclarations communiqué communiqués rapport rapports annonce annonces allocution allocutions discours entretien entretiens interview interviews lettre lettres
     courrier courriel courriels message messages tweet post tribune étude études sondage sondages enquête enquêtes document documents
     article articles note notes témoignage témoignages propos affirmation affirmations allégation allégations accusation accusations avertissement
     mise-en-garde promesse promesses remarque remarques commentaire commentaires réaction réactions conférence point-presse bilan bilans bulletin bulletins dépêche dépêches
     chiffres données statistiques estimation estimations prévisions analyse analyses recherche recherches travaux avis arrêt jugement
     ordonnance réquisitoire procès-verbal mémoire mémoires livre texte brochure dossier-de-presse règlement légende rumeur rumeurs notice`,
  );
  tag(
    words,
    Tag.Attitude | Tag.Noun,
    `préoccupation préoccupations inquiétude inquiétudes regret regrets espoir espoirs confiance satisfaction doute doutes condoléances gratitude
     reconnaissance remerciements colère indignation crainte craintes disponibilité souhait sympathie déception surprise optimisme pessimisme
     scepticisme solidarité mécontentement insatisfaction frustration désarroi attachement appréciation admiration conviction objection objections
     tristesse chagrin fierté remords malaise soutien opposition refus désaccord soulagement consternation émotion étonnement stupeur
     réserves réticences excuses compassion incompréhension exaspération agacement enthousiasme
     certitude amertume joie impatience scrupules rejet`,
  );
  tag(words, Tag.Role | Tag.Noun, roleWords);
  tag(words, Tag.Organisation | Tag.Noun, bodyWords);
  tag(words, Tag.Group | Tag.Noun, groupWords);
  tag(
    words,
    Tag.Vague,
    "sources source observateurs observateur critiques initiés gens certains certaines d'aucuns aucuns beaucoup plusieurs autres rumeurs rumeur légende informations bruits milieux commentateurs anonyme anonymes",
  );
  tag(words, Tag.Honorific, 'm mm mme mmes mlle me mgr dr pr monsieur madame mademoiselle maître messieurs mesdames monseigneur');
  for (const word of plainWords.split(/\s+/)) if (word) words.set(word, Tag.None);
  // The commonest meanings win over what a list of verbs would make of them.
  for (const word of ['comme', 'contre', 'entre', 'sous', 'pendant', 'suivant', 'durant']) words.set(word, Tag.Preposition);
  words.set('comme', Tag.Subordinator);
  words.set('que', Tag.Complementiser | Tag.Subordinator);
  words.set("qu'", Tag.Complementiser | Tag.Subordinator);
  words.set('si', Tag.Subordinator);
  words.set('plusieurs', Tag.Determiner | Tag.Vague);
  words.set('certains', Tag.Determiner | Tag.Vague);
  words.set('certaines', Tag.Determiner | Tag.Vague);
  words.set('autres', Tag.Vague);
  words.set('été', Tag.Be | Tag.Noun);
  words.set('personne', Tag.Noun);
  words.set('étant', Tag.Be | Tag.Gerund);
  words.set('ayant', Tag.Have | Tag.Gerund);
  words.set("c'", Tag.Pronoun);
  words.set("j'", Tag.Pronoun);
  words.set('ce', Tag.Determiner);
  for (const word of ['celle', 'celui', 'ceux', 'celles']) words.set(word, Tag.Pronoun | Tag.Vague);
  words.set('plus', Tag.Adverb);
  words.set('pas', Tag.Negation | Tag.Adverb);
  words.set('point', Tag.Noun);
  return words;
}
