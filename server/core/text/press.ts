import type { Pattern } from './caseless';

/*
 * Furniture of press releases and tickers that looks the same in every language: end marks, blocks about who publishes, contacts,
 * times at the head of an item.
 */

/** "###", "* * *", "-30-", "– ENDS –": the end of what is released. */
const endMark = /^(?:[#*_=–—-][#*_=\s–—-]{0,20}|[-–—]\s?30\s?[-–—]|[-–—*#\s]{0,6}(?:ENDS?|ENDE|EINDE|FIN|SON|КОНЕЦ)[-–—*#\s]{0,6})$/u;

/** An address, a number to call, a site: at most so long is a line that only tells how to reach somebody. */
const contactLength = 160;
const address = /\b[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,20}|\bhttps?:\/\/|\bwww\.[\w-]{2,40}\./u;
const phone = /(?:\+|\b00|\(0|\b0)[\d][\d\s()/.-]{6,18}\d/u;
const speaks = /["“”„«»]/u;

/** Whether a line only closes the text or tells how to reach whoever published it. */
export const isPressFurniture = (line: string): boolean =>
  endMark.test(line) ||
  (line.length <= contactLength && !speaks.test(line) && (address.test(line) || (line.length <= 100 && phone.test(line))));

/** A heading such as "About Norderlink": what follows it tells of the publisher and no news. */
export const opensAbout = (line: string, about: Pattern | undefined): boolean =>
  line.length <= 60 && !/[.!?…]$/u.test(line) && (about?.test(line) ?? false);

/** "14:32 –", "[14.32 Uhr]", "14h32 :": the time of an item in a ticker, with what parts it from the item. */
const itemTime =
  /^[[(]?\d{1,2}(?:[:.]\d{2}|\s?h\s?\d{2})(?:\s?(?:Uhr|uur|h|hrs|[ap]\.?m\.?|(?:GMT|UTC|BST|IST|MSK|МСК|CES?T|MES?Z|TSİ|AES?T|[ECMP][SD]?T|JST|SGT|WIB)\b))?[\])]?(?:\s(?:[[(]?(?:UPDATE|Update|BREAKING|ACTUALIZACIÓN|ACTUALIZADO|ÚLTIMA HORA|ÚLTIMO MINUTO|URGENTE|ALERTA|AVANCE|AMPLIACIÓN|CORRECCIÓN|RECTIFICACIÓN|EXCLUSIVA|CORRECTIE|CORRECTION|KORREKTUR|EILMELDUNG|GÜNCELLEME|GÜNCELLENDİ|SON DAKİKA|DÜZELTME|YENİLƏNİB|YENİLƏNDİ|SON XƏBƏR|TƏCİLİ|DÜZƏLİŞ|EIL|NEU)[\])]?)(?=\s|:))?\s{0,2}(?:[-–—:|•·]\s{0,2}(?:(?:MISE À JOUR|MIS À JOUR|ALERTE|URGENT|FLASH|RECTIFICATIF|PRÉCISION|VIDÉO)(?=\s)\s?[-–—:|•·]?\s?)?|(?=\s?\p{Lu})|\s(?=["“„«]))/u;

/** The end of the time at the head of an item; 0 where none stands there. */
export function itemTimeEnd(paragraph: string): number {
  const match = itemTime.exec(paragraph);
  return match && paragraph.length - match[0].length > 20 ? match[0].trimEnd().length : 0;
}
