import type { Article, Span } from '../model';
import type { Token } from '../text/tokens';
import { type Patterns, patterns, primaryLanguage, tableForm } from './patterns';

/**
 * Number words ("one" and "a" say too little), months, weekdays and days told from the day of writing, by language. Months
 * that are common words in lower case ("may", "march") are known by their capital instead.
 */
const particularWords: Readonly<Record<string, string>> = {
  en: 'two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty*, thirty*, forty*, fifty*, sixty*, seventy*, eighty*, ninety*, hundred*, thousand*, million*, billion*, trillion*, dozen*, half, twice, january, february, april, june, july, august, september, october, november, december, monday*, tuesday*, wednesday*, thursday*, friday*, saturday*, sunday*, yesterday, today, tomorrow',
  nl: 'twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien, vijftien, zestien, zeventien, achttien, negentien, twintig, dertig, veertig, vijftig, zestig, zeventig, tachtig, negentig, honderd*, duizend*, miljoen*, miljard*, tientallen, dozijn*, helft, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, maandag*, dinsdag*, woensdag*, donderdag*, vrijdag*, zaterdag*, zondag*, gisteren, vandaag, morgen',
  de: 'zwei*, drei*, vier*, fünf*, sechs*, sieben*, acht, neun*, zehn*, elf, zwölf*, zwanzig*, dreißig*, hundert*, tausend*, million*, milliarde*, dutzend*, hälfte, januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, montag*, dienstag*, mittwoch*, donnerstag*, freitag*, samstag*, sonnabend*, sonntag*, gestern, heute',
  fr: 'deux, trois, quatre, cinq, sept, huit, dix, onze, douze, treize, quatorze, quinze, seize, vingt*, trente*, quarante*, cinquante*, soixante*, cent, cents, centaine*, mille, milliers, million*, milliard*, dizaine*, douzaine*, moitié, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, lundi*, mardi*, mercredi*, jeudi*, vendredi*, samedi*, dimanche*, hier, demain',
  es: 'dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, veinte, treinta, cuarenta, cincuenta, cien, ciento*, cientos, mil, miles, millón, millones, docena*, decena*, mitad, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, lunes, martes, miércoles, jueves, viernes, sábado*, domingo*, ayer, hoy',
  tr: 'iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on, yirmi, otuz, kırk, elli, yüz, yüzlerce, bin, binlerce, milyon*, milyar*, onlarca, yarısı, ocak*, şubat*, mart*, nisan*, mayıs*, haziran*, temmuz*, ağustos*, eylül*, ekim*, kasım*, aralık*, pazartesi*, salı, çarşamba*, perşembe*, cuma*, cumartesi*, pazar, dün, bugün, yarın',
  ru: 'два, две, двух, двое, три, трех, трёх, трое, четыр*, пять, пяти, шесть, семь, восемь, девять, десят*, двадцат*, тридцат*, сорок, сорока, сто, сотн*, тысяч*, миллион*, миллиард*, дюжин*, половин*, январ*, феврал*, март, марта, марте, апрел*, май, мая, мае, июн*, июл*, август*, сентябр*, октябр*, ноябр*, декабр*, понедельник*, вторник*, среда, среду, среды, четверг*, пятниц*, суббот*, воскресень*, вчера, сегодня, завтра',
  az: 'iki, üç, dörd, beş, altı, yeddi, səkkiz, doqquz, on, iyirmi, otuz, qırx, əlli, yüz, yüzlərlə, min, minlərlə, milyon*, milyard*, onlarla, yarısı, yanvar*, fevral*, mart*, aprel*, may, mayın, mayda, iyun*, iyul*, avqust*, sentyabr*, oktyabr*, noyabr*, dekabr*, dünən, bugün, sabah, bazar ertəsi, bazar günü, çərşənbə*, cümə*, şənbə*',
};

const tables = new Map<string, Patterns | null>();

function tableOf(language: string): Patterns | null {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const words = particularWords[language];
  const table = words ? patterns(words) : null;
  tables.set(language, table);
  return table;
}

/** True where a claim carries something to check: a name, a figure or a date. */
export function hasParticulars(article: Article, claim: Span, tokens: readonly Token[]): boolean {
  if (article.entities.some((entity) => entity.mentions.some((mention) => mention.start < claim.end && claim.start < mention.end)))
    return true;
  const language = primaryLanguage(article.language);
  if (tokens.some((token, at) => /\d/.test(token.text) || looksLikeName(token, tokens[at - 1], language))) return true;
  return (tableOf(language)?.find(tokens.map(tableForm)) ?? -1) >= 0;
}

/** A capital where no sentence or quotation begins. German writes every noun so: there only capitals throughout count. */
function looksLikeName(token: Token, before: Token | undefined, language: string): boolean {
  if (token.kind !== 'word' || before?.kind !== 'word') return false;
  if (!/^\p{Lu}/u.test(token.text) || token.text.length < 2 || token.lower.startsWith("i'")) return false;
  return language !== 'de' || /^\p{Lu}{2,}$/u.test(token.text);
}
