import { list } from '../profile';

/** Verbs whose clause, quotation or object is what somebody says. */
export const sayVerbs = list(`
  épingler égratigner cingler
  calculer dire redire déclarer affirmer annoncer expliquer préciser indiquer ajouter souligner rappeler assurer confirmer démentir nier
  soutenir prétendre répondre rétorquer répliquer riposter réagir répéter réitérer raconter relater rapporter signaler mentionner
  évoquer admettre reconnaître avouer concéder confier confesser révéler dévoiler divulguer écrire décrire noter observer remarquer
  constater relever commenter témoigner estimer juger considérer avancer objecter protester déplorer regretter dénoncer condamner
  critiquer fustiger contester réfuter récuser rejeter balayer accuser reprocher promettre jurer garantir menacer avertir prédire
  pronostiquer suggérer proposer recommander préconiser conseiller réclamer exiger demander exhorter sommer inviter solliciter
  plaider argumenter argüer alléguer insister marteler marmonner murmurer chuchoter souffler glisser lâcher lancer asséner clamer
  proclamer professer crier hurler tonner tempêter fulminer pester maugréer grommeler bougonner grogner gronder ironiser plaisanter
  railler moquer persifler soupirer rouspéter râler gémir sangloter bégayer balbutier bredouiller résumer conclure récapituler
  détailler développer nuancer tempérer relativiser minimiser clarifier spécifier énoncer énumérer exposer démontrer montrer
  attester certifier stipuler notifier communiquer publier tweeter twitter bloguer télégraphier câbler titrer citer invoquer
  revendiquer appeler saluer louer vanter féliciter remercier applaudir complimenter encenser déconseiller désapprouver blâmer
  vilipender tancer sermonner admonester morigéner étriller éreinter pourfendre brocarder conspuer houspiller désavouer contredire
  interroger questionner répercuter transmettre retracer narrer conter dépeindre qualifier surnommer baptiser renchérir abonder
  acquiescer opiner rassurer tranquilliser implorer supplier conjurer prôner prêcher militer entériner pointer ressasser seriner
  rabâcher vitupérer arguer maintenir imputer attribuer prêter présager augurer anticiper prophétiser prévenir diagnostiquer
  arguer
  éluder esquiver temporiser ergoter ricaner rigoler pouffer ruminer psalmodier susurrer marmotter bafouiller ânonner geindre
  pleurnicher larmoyer glapir rugir gueuler beugler hurler cracher siffler jubiler exulter pavoiser fanfaronner plastronner badiner blaguer
  pontifier gloser trancher décocher balancer débiter rebondir rectifier corriger compléter égrener lister décrypter analyser
  synthétiser schématiser illustrer compatir dédramatiser positiver opposer grincer glousser trépigner bouillir tiquer
  objurguer fantasmer philosopher vulgariser théoriser tacler dézinguer asticoter apostropher haranguer interpeller
  minorer disculper innocenter dédouaner authentifier corroborer infirmer
  formuler exprimer manifester philosopher théoriser postuler soulever aviser enjoindre presser intimer chiffrer
  évaluer informer alerter sensibiliser déclamer vociférer éructer brailler claironner annoter épiloguer disserter
  discourir pérorer polémiquer surenchérir embrayer enchaîner poursuivre continuer reprendre interrompre
`);

/** Verbs of saying that mean something else without a quotation, an aside or a that-clause: "poursuivre", "lancer". */
export const looseVerbs = list(`
  éluder esquiver temporiser ergoter ricaner rigoler pouffer ruminer psalmodier susurrer marmotter bafouiller ânonner geindre
  pleurnicher larmoyer glapir rugir gueuler beugler hurler cracher siffler jubiler exulter pavoiser fanfaronner plastronner badiner blaguer
  pontifier gloser trancher décocher balancer débiter rebondir rectifier corriger compléter égrener lister décrypter analyser
  synthétiser schématiser illustrer compatir dédramatiser positiver opposer grincer glousser trépigner bouillir tiquer
  objurguer fantasmer philosopher vulgariser théoriser tacler dézinguer asticoter apostropher haranguer interpeller
  calculer assurer dévoiler révéler garantir trouver savoir connaître sentir ressentir comprendre concevoir imaginer
  lancer glisser souffler lâcher poursuivre continuer reprendre enchaîner embrayer interrompre relever observer montrer soulever
  attribuer prêter répondre écrire dire demander raconter appeler noter avancer développer exposer publier transmettre communiquer
  manifester formuler maintenir présager signifier chiffrer évaluer interroger questionner réagir citer insister grogner râler gémir
  crier hurler pester tonner gronder ajouter rapporter proposer presser solliciter inviter sommer baptiser surnommer rassurer opiner
  abonder couper remarquer militer rappeler énoncer narrer conter titrer poster jurer répéter rejeter balayer juger
  considérer soutenir démontrer pointer conclure prévenir retracer résumer augurer anticiper recommander qualifier encenser
`);

/** Verbs of saying whose object is what is said: "a évoqué une gratuité". Nothing else of the loose ones reports without a clause. */
export const objectToo = new Set(
  list('pointer rappeler soutenir rejeter balayer pester recommander proposer qualifier insister résumer prédire exposer'),
);

/** Verbs that speak only with a reflexive pronoun: "s'est réjoui de". */
export const reflexiveVerbs = list(`
  dire réjouir féliciter plaindre alarmer indigner inquiéter défendre étonner insurger excuser interroger vanter targuer
  emporter offusquer exclamer justifier désoler émouvoir enthousiasmer émerveiller agacer lamenter prononcer expliquer énerver
  impatienter enorgueillir navrer scandaliser révolter souvenir remémorer esclaffer enquérir confier déclarer affirmer avouer amuser
  attrister affliger agacer exaspérer étouffer récrier rengorger flatter gargariser morfondre lâcher épouvanter extasier pâmer
  rassurer consoler raidir irriter courroucer hérisser apitoyer lamenter souvenir rappeler alarmer rebiffer rebeller cabrer moquer gausser épancher étrangler ulcérer désolidariser
`);

/** Verbs of saying that name a listener first. */
export const tellVerbs = list('informer aviser prévenir avertir notifier assurer rassurer convaincre persuader alerter');

export const beliefVerbs = list(`
  penser croire craindre redouter supposer soupçonner présumer douter savoir ignorer imaginer songer deviner pressentir comprendre
  réaliser percevoir sentir ressentir trouver apprécier approuver désapprouver détester haïr aimer adorer préférer respecter
  mépriser envier déceler entrevoir concevoir escompter tabler miser parier méconnaître sous-estimer surestimer
`);

export const intentionVerbs = list(`
  vouloir souhaiter espérer compter envisager entendre rêver tenter essayer chercher viser ambitionner projeter planifier désirer
  aspirer refuser renoncer accepter hésiter tenir prévoir
`);

/** They take a that-clause or an infinitive and report no words: what they tell is an act or a fact. */
export const actVerbs = list(`
  signifier exclure
  décider résoudre convenir veiller vérifier prouver permettre empêcher éviter obtenir attendre arriver sembler paraître suffire
  établir déterminer fixer ordonner autoriser interdire obliger contraindre choisir opter impliquer entraîner faire falloir valoir
  importer advenir ressortir
`);

/** Verbs that report nothing; what is known of them is only that they are verbs. */
export const plainVerbs = list(`
  aller venir revenir devenir parvenir intervenir survenir provenir partir sortir servir entrer rentrer tomber monter descendre
  rester demeurer naître mourir vivre survivre passer dépasser arriver retourner marcher courir parcourir recourir voyager voler
  conduire mener amener emmener ramener porter apporter emporter importer exporter mettre remettre soumettre permettre commettre
  prendre apprendre reprendre entreprendre surprendre donner recevoir offrir rendre vendre acheter payer coûter dépenser gagner
  perdre battre combattre abattre débattre frapper toucher tuer blesser attaquer détruire construire produire réduire traduire
  introduire séduire créer former organiser lancer ouvrir couvrir découvrir rouvrir fermer commencer débuter démarrer finir achever
  terminer cesser arrêter stopper suspendre reporter retarder avancer reculer augmenter diminuer baisser chuter grimper bondir
  progresser croître atteindre rejoindre compter figurer constituer représenter contenir comprendre inclure exclure compléter
  remplir vider charger décharger livrer signer voter adopter élire nommer désigner remplacer succéder diriger présider gouverner
  gérer travailler jouer marquer inscrire disputer affronter remporter triompher éliminer qualifier participer assister rencontrer
  visiter accueillir recueillir réunir rassembler retrouver trouver chercher perquisitionner interpeller condamner juger poursuivre
  inculper acquitter libérer emprisonner détenir enfermer fuir échapper disparaître apparaître déployer employer utiliser user
  appliquer imposer lever relever élever enlever retirer tirer attirer pousser repousser bloquer débloquer couper casser briser
  rompre brûler exploser éclater effondrer envahir occuper quitter abandonner laisser garder conserver maintenir continuer suivre
  accompagner aider soutenir protéger défendre menacer provoquer causer entraîner engendrer susciter soulever déclencher concerner
  impliquer engager investir financer verser doter équiper installer placer poser déposer disposer exposer composer changer modifier
  transformer adapter évoluer varier dépendre appartenir bénéficier profiter souffrir subir endurer manquer réussir échouer tourner
  détourner filmer photographier diffuser montrer cacher révéler ressembler mesurer peser estimer valoir fournir distribuer partager
  diviser unir lier relier joindre séparer distinguer situer tenir accorder attribuer octroyer confier transférer envoyer renvoyer
  expédier adresser lire relire étudier examiner analyser tester essayer tenter réaliser effectuer accomplir procéder préparer
  prévoir planifier programmer renforcer affaiblir améliorer aggraver détériorer dégrader réparer rénover restaurer sauver secourir
  évacuer héberger loger habiter résider manger boire dormir jouir grandir vieillir mûrir fleurir pleuvoir souffler déferler
  traverser franchir longer border entourer encercler assiéger bombarder viser cibler repérer identifier reconnaître connaître voir
  revoir regarder entendre écouter sentir goûter ramasser jeter rejeter débarquer embarquer atterrir décoller circuler rouler
  stationner garer percuter heurter renverser accélérer ralentir freiner rêver patienter attendre espérer survoler desservir panser
  valser creuser peiner lutter militer manifester défiler protester multiplier doubler tripler quadrupler totaliser cumuler afficher
  enregistrer inaugurer célébrer fêter commémorer honorer récompenser décerner obtenir acquérir conquérir requérir coopérer négocier
  conclure ratifier parapher échanger relancer stimuler encourager décourager empêcher interdire autoriser valider invalider annuler
  abroger supprimer instaurer instituer établir fonder bâtir enquêter fouiller saisir confisquer cambrioler escroquer tromper trahir
  transmettre contaminer infecter soigner guérir opérer vacciner hospitaliser naviguer sombrer couler flotter pêcher chasser
  cultiver récolter semer planter abriter accoucher épouser divorcer marier pratiquer exercer enseigner éduquer instruire écrire
  rédiger chanter danser peindre dessiner sculpter interpréter incarner camper adhérer rallier scinder dissoudre convoquer siéger
  statuer trancher arbitrer sanctionner punir expulser bannir exiler raser démolir démanteler désamorcer neutraliser capturer
  relâcher escorter patrouiller surveiller contrôler inspecter sacrer couronner consacrer priver dénuer bénir prier pleurer rire
  sourire plaire déplaire complaire taire suffire nuire luire entasser tarder intensifier accroître étendre tendre détendre répandre
  pendre fondre confondre répondre correspondre tabler opposer subsister persister exister consister insister résister désister
  signifier écarter évincer limoger licencier embaucher recruter promouvoir muter démissionner abdiquer capituler céder concéder
  précéder
`);

/** Verbs whose perfect takes "être": "est convenu de" is no passive. */
export const etreVerbs = list(
  'aller venir revenir devenir parvenir intervenir survenir provenir convenir partir repartir sortir entrer rentrer tomber retomber monter remonter descendre rester demeurer naître mourir décéder passer retourner arriver apparaître',
);
