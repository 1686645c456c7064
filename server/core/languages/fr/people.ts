import { list } from '../profile';

/** The feminine of a word for somebody, as far as a rule tells it: directeur → directrice, conseiller → conseillère. */
export function womanOf(word: string): string[] {
  if (/teur$/.test(word)) return [word.replace(/teur$/, 'trice'), word.replace(/eur$/, 'euse')];
  if (/eur$/.test(word)) return [word.replace(/eur$/, 'euse'), `${word}e`];
  if (/er$/.test(word)) return [word.replace(/er$/, 'ère')];
  if (/ien$|éen$/.test(word)) return [`${word}ne`];
  if (/on$/.test(word)) return [`${word}ne`];
  if (/f$/.test(word)) return [word.replace(/f$/, 've'), `${word}fe`];
  if (/e$/.test(word)) return [];
  return [`${word}e`];
}

const plural = (word: string): string =>
  /[sxz]$/.test(word) ? word : /(?:eau|eu)$/.test(word) ? `${word}x` : /al$/.test(word) ? word.replace(/al$/, 'aux') : `${word}s`;

/** One person by office, calling or circumstance, both genders. */
export const offices = list(`
  président vice-président coprésident ministre secrétaire porte-parole chef dirigeant leader patron directeur gérant maire maire-adjoint adjoint
  préfet sous-préfet gouverneur sénateur député eurodéputé parlementaire élu conseiller ambassadeur consul émissaire diplomate général colonel
  commandant capitaine lieutenant sergent amiral officier gendarme policier commissaire inspecteur juge magistrat procureur avocat
  notaire greffier bâtonnier professeur instituteur enseignant docteur médecin chirurgien pédiatre infirmier pharmacien vétérinaire
  chercheur scientifique analyste économiste expert spécialiste historien sociologue politologue psychologue psychiatre
  philosophe épidémiologiste météorologue prévisionniste climatologue astronome astrophysicien virologue biologiste chimiste physicien ingénieur architecte
  entraîneur sélectionneur coach joueur footballeur attaquant défenseur gardien buteur capitaine arbitre cycliste
  coureur nageur athlète champion auteur écrivain romancier poète essayiste journaliste reporter rédacteur éditorialiste chroniqueur
  critique acteur comédien chanteur musicien compositeur artiste peintre sculpteur photographe réalisateur cinéaste producteur metteur
  roi prince duc pape évêque archevêque cardinal prêtre curé abbé imam rabbin pasteur pdg ceo fondateur cofondateur propriétaire actionnaire
  commissaire-priseur banquier représentant délégué candidat militant activiste syndicaliste bénévole victime témoin
  habitant riverain résident voisin agriculteur éleveur pêcheur vigneron viticulteur céréalier apiculteur maraîcher chauffeur conducteur ouvrier salarié employé
  commerçant boulanger boucher restaurateur hôtelier libraire livreur facteur rescapé survivant suspect prévenu accusé
  plaignant père mère fils frère soeur époux épouse veuf compagnon homme femme garçon fille
  étudiant élève lycéen collégien pompier sauveteur négociateur médiateur coordonnateur coordinateur rapporteur pilote marin skipper supporter
  entrepreneur chocolatier industriel négociant armateur courtier trader consultant lobbyiste
  homologue prédécesseur successeur collaborateur collègue hôte interlocuteur intéressé opposant rival adversaire allié
  échevin bourgmestre conseiller-national chancelier premier-ministre régent monarque souverain empereur reine princesse duchesse impératrice mairesse
  enquêteur détective limier gardien-de-la-paix brigadier secouriste
  retraité septuagénaire octogénaire quinquagénaire quadragénaire trentenaire sexagénaire adolescent   
  usager client consommateur locataire passager voyageur automobiliste touriste promeneur passant internaute
  responsable cadre haut-fonctionnaire fonctionnaire agent technicien opérateur développeur programmeur informaticien
  organisateur animateur présentateur humoriste styliste couturier chorégraphe danseur conservateur galeriste éditeur traducteur imprimeur
  gynécologue cardiologue oncologue neurologue généticien archéologue paléontologue géologue volcanologue sismologue hydrologue océanographe glaciologue
  urbaniste paysagiste forestier chasseur berger naturaliste ornithologue écologiste socialiste communiste centriste républicain démocrate
  avocat-général substitut contrôleur auditeur défenseur mandataire liquidateur administrateur proviseur recteur doyen censeur
  dramaturge scénariste sprinteur ailier talonneur remplaçant 
`);

/** Bodies that speak. */
const bodies = list(`
  gouvernement ministère exécutif administration présidence parlement sénat assemblée congrès cabinet conseil comité commission cour tribunal
  parquet police gendarmerie armée marine état-major entreprise société firme groupe banque syndicat union fédération confédération
  association parti mouvement agence bureau office organisation institut université école lycée collège hôpital clinique
  autorité service institution fondation club équipe journal quotidien hebdomadaire magazine chaîne radio télévision
  station réseau ambassade consulat mairie municipalité commune préfecture sous-préfecture rectorat région département province canton métropole
  agglomération intercommunalité tribunal régulateur gendarme opposition coalition alliance majorité délégation direction
  constructeur fabricant compagnie exploitant opérateur ong église diocèse mosquée défense jury musée théâtre opéra
  centrale régie chambre caisse collectif front rébellion milice junte élysée matignon kremlin pentagone maison-blanche
  bundestag ligue instance organisme observatoire laboratoire centre startup start-up éditeur enseigne distributeur assureur transporteur
  entourage rédaction actionnaire prestataire brasserie chancellerie diplomatie secrétariat intersyndicale 
  haut-commissariat commissariat brigade sûreté pouvoir état nation république royaume capitale ville village
  partie camp clan hiérarchie magistrature barreau justice accusation tutelle famille couple maison-mère filiale
  application plateforme messagerie multinationale jeune-pousse pme marque revue hebdomadaire mensuel site syndic fédé
  filiale géant blog médiathèque bibliothèque académie ordre crèche ehpad chu maternité mission comité-de-soutien cellule
  coopérative mutuelle interprofession patronat conglomérat holding consortium raffineur sidérurgiste avionneur motoriste
`);

/** People who stand only for themselves: nobody could find them unless the article has told of them. */
const crowd = list(`
  témoin habitant riverain résident voisin expert analyste économiste observateur spécialiste diplomate salarié employé médecin soignant
  infirmier enseignant parent étudiant élève lycéen militant manifestant rescapé survivant réfugié déplacé soldat militaire milicien combattant rebelle paysan agriculteur
  pêcheur chauffeur commerçant passant usager client automobiliste touriste voyageur passager supporter fan joueur historien sociologue
  chercheur scientifique commentateur internaute utilisateur électeur villageois cadre responsable fonctionnaire officiel élu
  proche ami collègue collaborateur conseiller femme homme jeune personne retraité fidèle bénévole secouriste sauveteur policier gendarme avocat journaliste
  investisseur trader opérateur courtier prévisionniste climatologue patron dirigeant député parlementaire sénateur maire professeur
  ouvrier syndicaliste détenu prisonnier victime survivant otage migrant exilé opposant activiste dissident partisan adversaire détracteur
  haut-fonctionnaire agent capitale chancellerie connaisseur professionnel locataire propriétaire consommateur actionnaire ancien livreur boulanger restaurateur
`);

const plurals = list(`
  autorités responsables officiels ministres policiers gendarmes procureurs avocats diplomates représentants porte-parole députés sénateurs parlementaires
  élus dirigeants habitants riverains témoins voisins salariés employés militants manifestants chercheurs scientifiques experts spécialistes
  analystes économistes médecins soignants enseignants professeurs parents proches familles victimes survivants rescapés soldats militaires
  commandants rebelles séparatistes insurgés villageois enquêteurs organisateurs syndicats entreprises banques associations partis
  électeurs partisans sympathisants opposants adversaires détracteurs étudiants femmes hommes agriculteurs éleveurs pêcheurs chauffeurs supporters supportrices joueurs
  joueuses médias journaux pompiers secouristes sauveteurs inspecteurs juges magistrats investisseurs actionnaires utilisateurs usagers voyageurs
  passagers négociateurs délégués ambassadeurs conseillers maires préfets soldats talibans islamistes jihadistes houthis
  jurés avocats auteurs assaillants belligérants collectivités pouvoirs services secours forces gens personnes internautes
  alliés européens américains occidentaux républicains démocrates conservateurs travaillistes socialistes écologistes communistes insoumis
  viticulteurs céréaliers commerçants restaurateurs hôteliers artisans patrons cadres ouvriers retraités locataires propriétaires
  pays états capitales chancelleries puissances gouvernements ministères tribunaux communes villes régions
  plaignants accusés prévenus suspects détenus migrants réfugiés déplacés
`);

const withFeminine = (words: readonly string[]): string[] => words.flatMap((word) => [word, ...womanOf(word)]);

export const roleWords = [
  ...new Set([
    ...withFeminine(offices),
    'chercheure',
    'maîtresse',
    'cheffe',
    'porte-paroles',
    'mairesse',
    'autrice',
    'professeure',
    'procureure',
    'défenseure',
    'ingénieure',
    'gouverneure',
    'entraîneure',
    'veuve',
    'hôtesse',
  ]),
];
/** Words for one person that tell that it is a woman. */
export const feminineRoles = [...new Set(offices.flatMap(womanOf))].filter((word) => !offices.includes(word));
export const bodyWords = [...new Set(bodies)];
export const groupWords = [
  ...new Set([
    ...plurals,
    ...withFeminine(offices)
      .filter((word) => word !== 'général')
      .map(plural),
    ...bodies.map(plural),
  ]),
].filter((word) => !roleWords.includes(word) && !bodyWords.includes(word));
export const crowdWords: ReadonlySet<string> = new Set(withFeminine(crowd).flatMap((word) => [word, plural(word)]));
