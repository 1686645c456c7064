import { type Furniture, list } from '../profile';

/** Lines of French news sites that are no part of what the article tells. */
export const frenchFurniture: Furniture = {
  // No flag i: it would let \p{Lu} match small letters too.
  byline:
    /^(?:(?:[Pp]ar|PAR|[Tt]exte(?: de| par)?|[Tt]exte et photos?|[Éé]crit par|[Rr]édigé par|[Pp]ropos recueillis par|[Rr]ecueilli par|[Dd]e notre|[Dd]e nos|[Uu]n reportage de|[Uu]ne enquête de|[Ee]ntretien (?:avec|par)|[Tt]raduit (?:de \p{L}+ )?par)\s*:?\s+(?:\p{Lu}|nos?\s|notre\s|correspondante?s?\b|envoyée?s?\b)|(?:[Dd]epuis |[ÀA] )?\p{Lu}[\p{L}'’ -]{1,40}(?: \([^()]{2,30}\))?,? (?:de (?:notre|nos)|notre|nos|envoyée?s? spécia|correspondan)[\p{L}'’ ,-]{0,80}|\p{Lu}[\p{L}'’ .-]{3,50} \((?:avec|à|envoyée?s?|correspondante?s?)\s[^()]{2,60}\)|\p{Ll}{2,4}(?:[/-]\p{Ll}{2,5}){1,5}$)/u,
  sourceLine: /^(?:(?:sources?|via|agences?)\s*[:：]\s*\S|\(?avec (?:les )?(?:agences?|afp|reuters|ap|belga|ats)\b.{0,60}$)/iu,
  // A heading: short, and in most languages with a name behind it.
  about:
    /^(?:à propos\b|contacts? presse\b|note (?:aux|à l['’]attention des) rédactions?\b|pour (?:en savoir plus|plus d['’]informations?)\b)/iu,
  rubric:
    /^(?:l['’])?(?:éditorial|édito|tribune|analyse|chronique|billet|portrait|critique|reportage|enquête|entretien|interview|débat|point de vue|opinion|décryptage|récit|témoignage|grand format|dossier|exclusif|info exclusive|fait divers|faits divers|société|économie|politique|culture|santé|sciences?|sports?|justice|international|monde|france|europe|cinéma|livres?|musique|technologies?|numérique|environnement|planète|libre opinion|carte blanche|humeur|vu d['’]ailleurs|désintox|vrai ou faux)(?: (?:du jour|de la rédaction|de la semaine|du matin))?\s*[:|.]?$/iu,
  dateline:
    /^\p{Lu}[\p{L}'’-]{1,25}(?: (?:\p{Lu}[\p{L}'’-]{1,20}|sur|en|la|le|les|de)){0,3}(?: \([^()\n]{2,30}\))?(?:, (?:le )?(?:\p{Ll}{5,8} )?\d{1,2}(?:er)? \p{L}{3,9}\.?(?: \d{4})?(?: \([^()\n]{2,30}\))?| \([^()\n]{2,30}\)) [–—-]{1,2}\s/u,
  boilerplate: [
    /^(?:cet article|ce texte|cette enquête|ce reportage|ce portrait) (?:vous a|t['’]a) (?:plu|intéressée?|fait)/iu,
    /^vous (?:aimez|avez aimé|appréciez|souhaitez (?:réagir|recevoir|nous)|voulez (?:réagir|en savoir|recevoir)|avez (?:une question|un témoignage|une info))(?!\p{L})/iu,
    /^(?:les (?:éditoriaux|tribunes|opinions|points de vue|textes|chroniques)|cette (?:tribune|chronique)|ce (?:texte|billet))\b.{0,60}\bn['’]engage(?:nt)? que\b/iu,
    /\b(?:soutenez|faites un don|devenez membre)\b.{0,80}(?:presse|journal|rédaction|média|indépendant)/iu,
    /^communiqués? de presse\b.{0,60}$/iu,
    /[.!?)\]»”]\s+\(?(?:photos?|crédits?(?: photos?)?|illustration|infographie|image|dessin|visuel|archives)\s?:\s?\S.{0,60}$/iu,
    /^(?:cette page|ce (?:direct|live|fil)|cet article|notre direct|le direct)\b.{0,40}\b(?:s['’]actualise|se recharge|est (?:actualisée?|rafraîchie?|terminée?|clos|close|alimentée?|(?:régulièrement|automatiquement))|se met à jour|sera (?:mise? à jour|actualisée?)|prend fin|s['’]achève|s['’]arrête)(?!\p{L})/iu,
    /^(?:rechargez|actualisez|rafraîchissez) (?:la|cette) page\b|^merci de (?:nous )?(?:avoir suivis?|votre fidélité|nous avoir)/iu,
    /(?:^|[,;.]\s)(?:recevez|retrouvez|découvrez|téléchargez|écoutez|soutenez|suivez|abonnez|inscrivez|rejoignez|consultez|posez|envoyez|partagez)(?:-vous)?\b.{0,60}\b(?:notre|nos|votre question|vos questions|vos témoignages|chaque (?:jour|semaine|matin|soir)|gratuitement)(?!\p{L})/iu,
    /\ben vous (?:inscrivant|abonnant)\b|\bvotre adresse (?:mail|e-mail|électronique)\b/iu,
    /^(?:©|\(c\)\s|copyright\b)/iu,
    /\btous droits réservés\b|\breproduction (?:interdite|même partielle)/iu,
    /^(?:photos?|images?|illustration|vidéo|crédits?(?: photo)?|légende|infographie)\s*(?:d['’]archives?\s*)?[:©/]/iu,
    /\(photo\s*:[^)]*\)\s*$/iu,
    /©\s?(?:photo\b|\p{L}[^.!?]{0,60}$)/iu,
    /\bcommentaires?\b.{0,200}\b(?:modérés?|publiés?|validés?|supprimés?|fermés?|approuvés?)\b.{0,80}$/iu,
    /^(?:lire (?:aussi|également|la suite|plus)|à lire (?:aussi|également)|voir (?:aussi|également)|sur le même (?:sujet|thème)|pour aller plus loin|en savoir plus|à voir aussi|retrouvez (?:aussi|tous|toute))\b/iu,
    /(?:^|[.!?:]\s+)(?:abonnez-vous|inscrivez-vous|suivez-nous|cliquez ici|téléchargez|rejoignez-nous|partagez cet|recevez (?:notre|nos|chaque|toute))(?![\p{L}])/iu,
    /\b(?:notre|nos|gratuite|quotidienne|hebdomadaire) (?:newsletter|lettre d['’]information|infolettre)s?\b|\b(?:newsletter|infolettre)\s*$/iu,
    /\b(?:utilise|utilisons|acceptez|nos|ces|des) cookies\b|\bcookies? (?:publicitaires|tiers)\b|\bpolitique (?:de|des) (?:cookies|confidentialité)\b/iu,
    /\b(?:conditions générales (?:d['’]utilisation|de vente)|mentions légales)\b/iu,
    /^(?:publicité|annonce|contenu sponsorisé|article sponsorisé|réservé aux abonnés|article réservé|partager|imprimer|tags?\s*:|mots-clés\s*:|réagir à cet article|signaler une erreur|une erreur dans)/iu,
    /^(?:contacts?(?: presse)?\s*(?::|$)|pour diffusion immédiate|note aux rédactions|à propos d[eu']\s)/iu,
    /^(?:cet article (?:a été|est) (?:initialement )?(?:publié|mis à jour|modifié|corrigé|réservé|paru)|(?:article|texte) mis à jour)/iu,
    /@[\w.-]{1,80}\.\p{L}{2,}\s*$/iu,
  ],
  stampWords: new Set(
    list(`publié publiée mis mise à jour le la la dernière modification modifié actualisé créé posté date heure heures h min à et par il y a gmt utc cet
      paris bruxelles genève er`),
  ),
};
