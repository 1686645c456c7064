/*
 * Lines that go with an article and are no part of what it tells. All linear: alternatives of plain words with bounded gaps.
 */

/** Reference numbers, dates of performances, prices, opening hours, credits, ratings. */
export const germanNotes =
  /^(?:(?:az|aktenzeichen|geschäftszeichen|urteil vom|beschluss vom|beschl\. v|urt\. v|isbn|issn|eintritt|karten|tickets|vorverkauf|einlass|beginn|dauer|länge|laufzeit|premiere|öffnungszeiten|geöffnet|termine?|spielzeiten|vorstellungen|weitere (?:termine|vorstellungen|aufführungen)|nächste (?:termine|vorstellungen|aufführungen|spiele|sendung)|regie|buch|drehbuch|kamera|bühne|kostüme|musik|dramaturgie|mit|besetzung|wertung|bewertung|fazit|preis|adresse|anfahrt|bankverbindung|spendenkonto|iban|hotline|sendetermin|fsk|verlag|seiten)\.?\s*:\s*\S|(?:wieder|weitere|weiter|nächste|erneut|auch|noch|täglich|bis|vom|am|ab) (?:am |vom |bis (?:zum )?|ab )?\d{1,2}\.(?:,|\s?(?:und|bis|–)|\s?\d{1,2}\.|\s?\p{L}+)[^.!?]{0,40}(?:\d|uhr)[^!?]{0,60}$|(?:im kino|im ersten|auf arte|im handel|im stream) (?:ab|seit|am)\b[^.!?]{0,60}$|(?:landgericht|amtsgericht|oberlandesgericht|bundesgerichtshof|verwaltungsgericht|bgh|bverfg|olg|lg|ag)\b[^.!?]{0,40},\s*az\b|[★☆✩✭*]{3,5}(?:\s|$))/iu;

/** Notices of the publisher: to readers, to newsrooms, about itself. */
export const germanNotices: readonly RegExp[] = [
  /^\(?(?:az|aktenzeichen|geschäftszeichen|gz)\.?\s?:?\s[^.!?]{2,60}\)$/iu,
  /^(?:presse(?:mitteilung|information|meldung|erklärung|notiz|dienst|einladung)|medien(?:mitteilung|information)|nachrichtlich|einladung zur pressekonferenz|zur sofortigen veröffentlichung)\b(?!.{0,100}[.!?]$)[^.!?]{0,80}$/iu,
  /^(?:dieser|der) (?:artikel|text|beitrag|ratgeber) (?:ersetzt|dient|stellt|enthält|erschien|ist (?:zuerst|zunächst|erstmals|teil|eine? (?:gekürzte|übersetzung|aktualisierte))|gehört|gibt|basiert|stammt|kann)\b/iu,
  /^(?:kommentare|gastbeiträge|kolumnen|leserbriefe|meinungsbeiträge|beiträge|namentlich gekennzeichnete)\b.{0,60}\b(?:geben|spiegeln|entsprechen|drücken)\b.{0,40}\b(?:meinung|ansicht|auffassung)/iu,
  /\b(?:lesen|erfahren|sehen|hören|finden) sie (?:hier|im|in|auf|unter|dort|ab seite|am|demnächst)\b[^,]{0,60}[.!:]?$/iu,
  /^(?:der|dieser|unser) (?:(?:live-?)?(?:ticker|blog|stream)|newsblog) (?:ist|endet|wird|geht)\b.{0,30}\b(?:beendet|geschlossen|hier|morgen|fortgesetzt)/iu,
  /^(?:dies|das) (?:ist|war) (?:teil|folge) \d/iu,
  /^(?:teil|folge) \d{1,3} (?:der|unserer|einer) (?:serie|reihe)\b/iu,
  /^[„"»“'‚›][^“"«”]{2,60}[“"«”'‘‹],\s[^.!?]{0,40}\b(?:19|20)\d{2},?\s[^!?]{0,60}\b(?:min\b|minuten|fsk|regie|jahren|kinostart|seiten|euro)/iu,
  /^(?:newsletter|podcast|push-?nachrichten|whatsapp|e-paper|abo|probeabo|umfrage|gewinnspiel|shop|service|in eigener sache|hinweise?|redaktioneller hinweis|hinweis an die redaktionen?|sperrfrist|zur veröffentlichung frei|abdruck|abdruck honorarfrei|belegexemplar|pressebilder|bildmaterial|bildnachweis|fotohinweis|fotocredit|rückfragen|rückfragehinweis|ansprechpartner(?:in)?|medienkontakt|pressestelle|kontakt für medien|leserbriefe|leserbrief|zuschriften|korrekturen?|berichtigung|richtigstellung|gegendarstellung|transparenz|disclaimer|haftungsausschluss|risikohinweis|copyright|lizenz|zur person|zum autor|zur autorin|der autor|die autorin|über den autor|über die autorin|mitarbeit|redaktion|verantwortlich)\b[^.!?:]{0,40}:/iu,
  /\b(?:dieser|der|unser) (?:(?:live-?)?(?:ticker|blog|stream)|artikel|text|beitrag) (?:wird|wurde) (?:laufend|ständig|fortlaufend|regelmäßig|regelmässig|stetig|automatisch|nachträglich|zuletzt|am \d|mehrfach|erstmals|ursprünglich)\b/iu,
  /\b(?:bitte )?(?:laden|aktualisieren) sie die(?:se)? seite\b|\b(?:hier|jetzt|gleich) (?:kostenlos |kostenfrei |gratis |unverbindlich )?(?:abonnieren|anmelden|bestellen|registrieren|testen|weiterlesen|mitdiskutieren|herunterladen|buchen|spenden)\b/iu,
  /\b(?:leserbriefe|zuschriften|leserzuschriften|einsendungen|manuskripte)\b.{0,80}\b(?:an|bitte|kürz|haftung|redaktion)/iu,
  /\bredaktion behält sich\b|\bdie redaktion haftet\b|\bmit (?:namen|kürzel) gekennzeichnete\b|\bgibt nicht (?:unbedingt |notwendigerweise )?die meinung der (?:redaktion|herausgeber)/iu,
  /\b(?:abdruck|veröffentlichung|verwendung|nachdruck)\b.{0,80}\b(?:honorarfrei|kostenfrei|gestattet|genehmigung|nennung der quelle|quellenangabe)\b/iu,
  /\b(?:druckfähige|hochauflösende|honorarfreie) (?:bilder|fotos|pressebilder|aufnahmen)\b/iu,
  /^(?:die|der) autor(?:in)? (?:ist|lebt|lehrt|arbeitet|schreibt|leitet)\b/iu,
  /\b(?:jetzt|hier) (?:die|unsere|in der) app\b|\bim app store\b|\bfolgen sie (?:uns|der)\b|\bdiskutieren sie mit\b|\bschreiben sie (?:uns|ihre meinung)\b|\bwie ist ihre meinung\b/iu,
  /^(?:weitere|mehr|alle) (?:nachrichten|meldungen|artikel|beiträge|informationen|infos|themen|texte)\b[^.!?]{0,60}(?:finden|lesen|hier|:|>)/iu,
  /^(?:mit (?:material|informationen) (?:von|der)|mitarbeit:|übersetzung:|aus dem (?:englischen|französischen|italienischen|spanischen) (?:von|übersetzt))/iu,
];
