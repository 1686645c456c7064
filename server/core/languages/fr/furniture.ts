import { type Furniture, list } from '../profile';

/** Lines of French news sites that are no part of what the article tells. */
export const frenchFurniture: Furniture = {
  // No flag i: it would let \p{Lu} match small letters too.
  byline:
    /^(?:(?:[Pp]ar|PAR|[Tt]exte(?: de| par)?|[Tt]exte et photos?|[Éé]crit par|[Rr]édigé par|[Pp]ropos recueillis par|[Rr]ecueilli par|[Dd]e notre|[Dd]e nos|[Uu]n reportage de|[Uu]ne enquête de|[Ee]ntretien (?:avec|par)|[Tt]raduit (?:de \p{L}+ )?par)\s*:?\s+(?:\p{Lu}|nos?\s|notre\s|correspondante?s?\b|envoyée?s?\b)|\p{Ll}{2,4}(?:[/-]\p{Ll}{2,5}){1,5}$)/u,
  sourceLine: /^(?:(?:sources?|via|agences?)\s*[:：]\s*\S|\(?avec (?:les )?(?:agences?|afp|reuters|ap|belga|ats)\b.{0,60}$)/iu,
  // A heading: short, and in most languages with a name behind it.
  about:
    /^(?:à propos\b|contacts? presse\b|note (?:aux|à l['’]attention des) rédactions?\b|pour (?:en savoir plus|plus d['’]informations?)\b)/iu,
  boilerplate: [
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
