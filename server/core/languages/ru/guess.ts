import { Tag } from '../tags';
import { lexicon } from './words';

/** Endings of adjectives and of participles that stand like them, in any case. */
const adjective =
  /(?:[нктшжчщвдлмрсз](?:ый|ая|ое|ые|ого|ому|ыми|ых|ую)|[гкхжшчщн](?:ий|ого|его|ему|ому|ими|их|ие|ее|яя|юю)|ск(?:ий|ая|ое|ие|ого|ому|им|их|ом|ой|ую|ими)|нн(?:ым|ом|ой)|щ(?:им|ем|ей|ая|ую)|вш(?:им|ем|ей|ая|ую)|ьн(?:ым|ом|ой)|ющ\p{L}+|вш(?:ий|ая|ее|ие|его|ему|ими|их|ую|ей|ем|им)(?:ся)?|летн\p{L}+|(?:[^аеиоуыэюя]н|ск|[оеё]в|вш|[юуая]щ|рв|ш[ён]н|дн|тн)(?:ой|ей|ым|им|ом|ем))$/u;
const nounEnding =
  /(?:ость|ости|остью|остей|ция|ции|цию|цией|ций|сия|сии|сию|зия|ство|ства|ству|ством|стве|ение|ения|ению|ением|ении|ений|ание|ания|анию|анием|ании|аний|изм|изма|измом|тель|теля|телей|тели|телем|телям|ник|ника|ники|ников|никам|чик|щик|чики|щики|мент|мента|менты|тура|туры|логия|логии|граф|метр|ёнок|енок|ушка|очка|ечка|ерка|овка|евка|ание|тие|тия|сти|тья|фия|рия|лия|ия|ии|ией|иям|иях)$/;
/** What somebody is, by the endings of trades: палеонтолог, оленевод, сценарист. */
const agent = /(?:олог|иатр|[^аеиоуя]ист|вед|вод|оман|овед|техник|оператор|щик|овец|анин|янин)(?:а|у|ом|е|и|ы|ов|ам|ами|ах)?$/;
const surelyFinite =
  /(?:ует|уют|ает|ают|яет|яют|еет|еют|ится|ятся|ется|ются|утся|атся|лся|лась|лось|лись|[аияыу]л|[аияы]ла|[аияыу]ло|[аияыуе]ли|нул|нула|нуло|нули|ует|ивает|ывает|[её]шь)$/;
const maybeFinite = /(?:[её]т|ит|ут|ют|ят|ат|ел|ёл|ела|ело|ули|ула|ол|ёс|ёк|ерг|ог)$/;

/** What an unknown word may be, from its ending. */
export function guess(lower: string): number {
  // "врач-инфекционист"
  const hyphen = lower.indexOf('-');
  if (hyphen > 1) {
    const first = lexicon.words.get(lower.slice(0, hyphen)) ?? 0;
    if (first & (Tag.Role | Tag.Group) && !lower.startsWith('мать-')) return first & (Tag.Role | Tag.Group | Tag.Noun);
    // "экс-чиновник"
    const second = lexicon.words.get(lower.slice(hyphen + 1)) ?? 0;
    if (second & (Tag.Role | Tag.Group | Tag.Organisation) && second & Tag.Noun)
      return second & (Tag.Role | Tag.Group | Tag.Organisation | Tag.Noun);
  }
  if (lower.length < 4) return Tag.Noun;
  if (/(?:ать|ять|ить|еть|уть|ыть|оть|ться|тись|зти|сти|йти)$/.test(lower) && !/ости$|сти$/.test(lower)) return Tag.Infinitive;
  if (/(?:вшись|[аяиыу]вши|ясь|ив|ыв)$/.test(lower) && lower.length > 5) return Tag.Gerund;
  if (/[аяе]в$/.test(lower) && lower.length > 6) return Tag.Gerund | Tag.Noun;
  if (/(?:уя|ывая|ивая|авая)$/.test(lower) && lower.length > 5) return Tag.Gerund;
  if (/(?:ено|ана|ано|ены|аны|ята|ято|яты|ены|ёно|ёны|янo|рыт|рыта|рыто|рыты)$/.test(lower) && lower.length > 5)
    return Tag.Participle | Tag.Finite;
  if (surelyFinite.test(lower) && lower.length > 4) return Tag.Finite;
  if (agent.test(lower) && lower.length > 6) return Tag.Noun | (/(?:и|ы|ов|[ая]м|[ая]ми|[ая]х)$/.test(lower) ? Tag.Group : Tag.Role);
  if (nounEnding.test(lower)) return Tag.Noun;
  if (adjective.test(lower)) return Tag.None;
  if (/(?:ски|йно|тно|льно|енно|ично|мо|шно|но|го|жо)$/.test(lower) && lower.length > 4) return Tag.Adverb;
  if (maybeFinite.test(lower)) return Tag.Finite | Tag.Noun;
  return Tag.Noun;
}
