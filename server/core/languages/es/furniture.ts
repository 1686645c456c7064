import { type Furniture, list } from '../profile';

/** Lines of Spanish newspapers that tell nothing of the story. */
export const furniture: Furniture = {
  // No flag i: it would let \p{Lu} match small letters too.
  byline:
    /^(?:(?:(?:[Uu]na )?[Cc]r[íi]tica de|[Rr]eseña de|[Ee]ntrevista de|[Cc]rónica de|[Uu]n reportaje de|[Pp]or|POR|[Tt]exto(?: y fotos?)?(?: de| por)?|[Ee]scrito por|[Rr]edacción de|[Dd]e nuestr[oa] \p{Ll}+)\s*:?\s+(?:(?:la|el|LA|EL)\s)?\p{Lu}|(?:\p{Lu}[\p{L}.'’-]*\s){1,4}?(?:\p{Lu}[\p{L}.'’-]*),?\s+(?:enviad[oa] especial|corresponsal)\b|\p{L}{2,4}(?:\/\p{L}{2,4}){1,3}$|(?:\p{Lu}[\p{L}.'’-]*\s?){1,5}\s*[|/]\s*(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}$|[Rr]edacción(?:\s|$))/u,
  sourceLine: /^(?:fuentes?|vía|agencias?|con información de)\s*(?:[:：]\s*|(?<=de)\s+)\S/iu,
  label:
    /^(?:editorial|opini[oó]n|an[aá]lisis|tribuna|tribuna abierta|carta al director|cartas al director|columna|la columna|cr[ií]tica(?: de \p{L}+)?|rese[ñn]a|entrevista|perfil|reportaje|cr[oó]nica|obituario|en vivo|en directo|última hora|exclusiva|sociedad|política|economía|deportes|cultura|ciencia|salud|tecnología|sucesos|policiales|judiciales|internacional|nacional)$/iu,
  // A heading: short, and in most languages with a name behind it.
  about:
    /^(?:Acerca de|Sobre|ACERCA DE|SOBRE) (?:nosotros\b|la\b|el\b|\p{Lu})|^(?:[Cc]ontactos? de prensa|[Nn]ota (?:a|para) (?:los )?(?:editores|redactores|redacciones)|[Pp]ara más información)\b/u,
  boilerplate: [
    /^(?:puedes|puede|podéis|podés|pod[eé]s) (?:seguir(?:nos)?|consultar|leer|escuchar|suscribirte|suscribirse|apuntarte|descargar|ver|enviar|escribir|encontrar)\b.{0,60}\b(?:nuestr[oa]s?|sección|redes|aquí|boletín|canal|perfil|todas las)(?!\p{L})/iu,
    /^¿(?:te|le|os|les) (?:ha )?(?:gust(?:ó|ado|a)|interes(?:ó|ado|a)|ha sido útil)(?!\p{L})/iu,
    /^(?:los editoriales|las opiniones|los art[ií]culos de opini[oó]n|las columnas|los textos)\b.{0,90}\b(?:responsabilidad|reflejan|representan|comprometen)\b/iu,
    /\b(?:apoya|apoye|apoyá|hazte socia?|hágase soci[oa]|dona|colabora con)\b.{0,60}\b(?:periodismo|medio|independiente|nuestro)(?!\p{L})/iu,
    /^(?:nota de prensa|comunicado de prensa|bolet[ií]n de prensa|gacetilla(?: de prensa)?|nota informativa|comunicado oficial|para (?:su )?(?:difusi[oó]n|publicaci[oó]n) inmediata|embargad[oa] hasta)\b.{0,80}$/iu,
    /^(?:siga|sigue|sigan|seg[uú]i|lea|escuche|escucha|vea|mira|mire|reciba|recibe|recib[ií]|apoye|apoya|comente|comenta|comparta|vote|vota|participe|participa|d[eé]jenos|cu[eé]ntenos|inscr[ií]base|ap[uú]ntese|ap[uú]ntate|desc[aá]rguese)\b(?=.{0,120}\b(?:nuestr[oa]s?|canal|whatsapp|telegram|facebook|instagram|tiktok|youtube|newsletter|pódcast|podcast|app|aplicación)\b).{0,160}$/iu,
    /^(?:contactos? (?:para|de) (?:los )?(?:medios|prensa|la prensa)|gabinete de prensa|departamento de comunicaci[oó]n|nota (?:para|a) (?:los |las )?(?:editores|redactores|redacciones))\b/iu,
    /^(?:©|\(c\)\s|copyright\b)/iu,
    /\b(?:todos los derechos reservados|prohibida (?:su|la) reproducción)\b/iu,
    /^(?:foto(?:s|grafía|galería)?|imagen|imágenes|vídeo|video|infografía|archivo|crédito|ilustración|en fotos|en vídeo|en video|en imágenes|galería)\s*(?:(?:de|por|cortesía)\s|[:©/|])/iu,
    /(?:[.)…]|\p{L})\s*(?:\/\s*(?:\p{Lu}\.\s*)?[\p{Lu}\s.]{2,40}|\((?:foto|efe|afp|reuters|ap|archivo)[^)]{0,40}\))$/u,
    /\bcomentarios?\b(?!.{0,200}\b(?:dijo|según|añadió|afirmó)\b).{0,200}\b(?:aprobad[oa]s?|moderad[oa]s?|publicad[oa]s?|eliminad[oa]s?|publicarán|moderarán)\b/iu,
    /^(?:le(?:a|e|er|é)|lee|mira|mire|ve|vea|ver|consulta|consulte)\s+(?:también|además|más|aquí|nuestr[oa])\b/iu,
    /^(?:te puede interesar|puede interesarle|te recomendamos|le recomendamos|noticias? relacionadas?|más información|más sobre\b[^.]*$|también te puede|relacionad[oa]s?\s*(?:[:>|]|$)|en otras noticias\s*:)/iu,
    /(?:^|[.!?:¡]\s*)(?:suscr[ií]b(?:ete|ase|ite|irse|irte)|reg[ií]str(?:ate|ese)|síguenos|síganos|seguinos|sumate|súmate|súmese|únete|únase|unite|haz clic|haga clic|descarga (?:nuestra|la) (?:app|aplicación)|descargue (?:nuestra|la)|apóyanos|hazte soci[oa]|activa las notificaciones)(?![\p{L}])/iu,
    /\b(?:nuestr[oa]|gratis|gratuit[oa]|diari[oa]|semanal) (?:boletín|newsletter)\b|\b(?:newsletter|boletín)\s*$/iu,
    /\b(?:utiliza|utilizamos|usamos|acepta|aceptar|nuestras|estas) (?:las )?cookies\b|\b(?:política|configuración|aviso) de cookies\b/iu,
    /\b(?:nuestra|la) política de privacidad\b|^(?:política de privacidad|aviso legal|términos y condiciones|condiciones de uso)\b/iu,
    /\b(?:escríbenos|escríbanos|contáctanos|contáctenos|déjanos|dejanos|envíanos|envíenos|cuéntanos)(?![\p{L}])/iu,
    /^(?:publicidad|anuncio|contenido patrocinado|patrocinado)\s*(?:[:>|]|$)|^(?:comparte|compartir|compartí|imprimir|etiquetas?\s*:|tags?\s*:|archivado en|temas\s*:)/iu,
    /^(?:esta (?:nota|noticia|información)|este artículo|este texto) (?:fue|ha sido|se) (?:publicad|actualizad|corregid|traducid)/iu,
    /^(?:para más información|contacto de prensa|contacto para (?:la )?prensa|nota al editor|notas a los editores)\b/iu,
    /^(?:(?:el|la|los|las) )?(?:periodistas?|redactor(?:a|es)?|corresponsal(?:es)?)\b.{3,120}\b(?:contribuy|colabor)(?:ó|eron|aron)\b/iu,
    /\(?(?:con información de|editado por|reporte de|reporte adicional de|traducido por|edición de)\s+\p{Lu}[^.]{2,80}\)?$/u,
  ],
  // "Madrid, 14 mar (Agencia).-", "Puerto Sur –", "Ciudad del Este. El …": places in small letters, too.
  dateline:
    /^\p{Lu}[\p{L}'’-]+(?:\s(?:(?:del?|las?|los|el|y)\s){0,2}\p{Lu}[\p{L}'’-]+){0,3}(?:,\s*(?:\d{1,2}\s(?:de\s)?\p{Ll}{3,10}\.?(?:\s(?:de\s)?\d{4})?|\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)){0,2}(?:\s*[(/][^()/\n]{2,40}[)/])?\s*(?:\.\s*[–—-]{1,2}|\s[–—-]{1,2}|(?<=[\p{L}'’]\s\p{Lu}[\p{L}'’-]{1,20}|[)\d]|\d\s\p{Ll}{3,10})\.(?=\s))\s*(?=["“«‘¿¡\p{Lu}\d])/u,
  stampWords: new Set(
    list(`actualizado actualizada publicado publicada última actualización modificado el la a las los de del h hrs horas hora gmt utc cet cest am pm a.m p.m edición
      lun mar mié jue vie sáb dom fecha`),
  ),
};
