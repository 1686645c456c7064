import { type LanguageProfile, list, type RoleClass } from '../profile';
import { ByBase, capitalsAndPronouns, endingCase, guessed, isTold, lowerCase, nameForms } from '../turkic';
import type { Case, VerbLast } from '../verbLast';
import { joined, needsClause, plain, verbs } from './verbs';
import { turkishWords } from './words';

const words = turkishWords();

const roles = new ByBase<RoleClass>(words, [
  ...list('cumhurbaşkanı kral kraliçe sultan imparator devletbaşkanı').map((w) => [w, 'head-of-state'] as const),
  ['devlet başkanı', 'head-of-state'],
  ...list('başbakan şansölye').map((w) => [w, 'head-of-government'] as const),
  ...list('bakan').map((w) => [w, 'minister'] as const),
  ...list('başkan lider şef genel eşbaşkan').map((w) => [w, 'leader'] as const),
  ...list('sözcü').map((w) => [w, 'spokesperson'] as const),
]);

/** Capital İ may come here in two units, where a text was put into lower case without its language. */
const anyCase = (word: string): string[] => (word.startsWith('i') ? [word, `i̇${word.slice(1)}`] : [word]);

const months = new Map<string, number>();
for (const [i, month] of list('ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık').entries())
  months.set(month, i + 1);

const numberWords = new Set(
  list(`bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz bin milyon milyar trilyon yarım buçuk
    onlarca yüzlerce binlerce düzine`),
);

/** Endings of institutions' names are written without an apostrophe. */
function caseOf(lower: string, name: boolean): Case {
  const known = words.read(lower);
  if (known) return known.is;
  if (name) return 'nominative';
  if (/(?:[ıiuü]n|l[ae]r|[ıiuü])[dt][ae]n$|[^n][dt][ae]n$/.test(lower) && lower.length > 5) return 'ablative';
  if (/[dt][ae]ki(?:l[ae]r.*)?$/.test(lower)) return 'relation';
  if (/[dt][ae]$/.test(lower) && lower.length > 3) return 'locative';
  if (/(?:[ıiuü]n[ıiuü]n|l[ae]r[ıi]n|[aeıioöuü]n[ıiuü]n|[bcçdfgğhjklmprsştvyz][ıiuü]n)$/.test(lower)) return 'genitive';
  if (/(?:[ıiuü]n|y)[ıiuü]$/.test(lower)) return 'accusative';
  if (/(?:[ıiuü]n|y)[ae]$/.test(lower)) return 'dative';
  if (/(?:s[ıiuü]|l[ae]r[ıi])$/.test(lower)) return 'owned';
  if (/(?:l[ae]r[ae]|[ğlrmnzştk][ae])$/.test(lower) && lower.length > 5) return 'dative';
  if (/(?:yl[ae]|[rnmzşkt]l[ae])$/.test(lower) && lower.length > 4) return 'instrumental';
  if (/[rkşmtlnvzdbcgğp][ıiuü]$/.test(lower) && lower.length > 4) return 'owned';
  return 'nominative';
}

const verbLast: VerbLast = {
  verb: (lower) => verbs.read(lower),
  plain,
  joined,
  needsClause,
  needsQuote: new Set(list('sor konuş seslen fısılda mırılda')),
  reads: new Set(['yaz']),
  calls: new Set(['çağır']),
  shows: new Set(list('göster koy ser hesapla')),
  deniable: new Set(list('inkar inkâr gizle dışlama')),
  caseOf,
  isTold,
  endingCase,
  opener: 'ki',
  quoting: new Set(list('diye şeklinde')),
  accordingTo: new Set(list('göre kalırsa bakılırsa')),
  like: new Set(list('gibi üzere')),
  inWordsOf: new Set(list('ifadesiyle deyimiyle sözleriyle deyişiyle tabiriyle anlatımıyla aktarımıyla')),
  postpositions: new Set(
    list(`ile için gibi kadar hakkında üzerine üzerinden konusunda ilişkin dair karşı yönelik arasında arasındaki nedeniyle sayesinde olarak
      içinde adına yerine yüzünden sonrası öncesi boyunca isimli adlı adındaki dolayısıyla lehine aleyhine eliyle aracılığıyla ve`),
  ),
  by: new Set(['tarafından', 'tarafınca']),
  side: 'tarafı',
  obtains: new Set(list('et ulaş geçir gör incele edin eriş')),
  pointers: new Set(list('bunu böyle şöyle bunları')),
  someone: new Set(list('bir bazı birkaç kimi birçok çok')),
  rumours: new Set(list('iddia söylenti dedikodu rivayet')),
  goAround: new Set(list('dolaş gez yayıl var konuş')),
  isHeard: (lower) => /(?:[ıiuü]yor|[aeıiuü]r|[ae]c[ae]k|t[ıi])m[ıiuü]ş(?:l[ae]r)?$/.test(lower) || lower === 'imiş',
  nominative: (text) => words.nominative(text) ?? text,
  isOwned: (lower) => words.isOwned(lower),
  hearsay: new Set(list('bilgi haber iddia söylenti tahmin duyum')),
  learns: new Set(['öğren']),
  baseOf: (lower) => words.read(lower)?.base ?? lower,
  places: new Set(
    list(
      `türkiye azerbaycan ermenistan gürcistan rusya ukrayna abd amerika almanya fransa ingiltere britanya italya ispanya hollanda belçika yunanistan bulgaristan romanya polonya macaristan avusturya isviçre isveç norveç finlandiya danimarka portekiz irlanda sırbistan hırvatistan bosna kosova arnavutluk kıbrıs suriye irak iran israil filistin lübnan ürdün mısır libya tunus cezayir fas sudan etiyopya suudi katar kuveyt yemen afganistan pakistan hindistan çin japonya kore kazakistan özbekistan türkmenistan kırgızistan tacikistan kanada meksika brezilya arjantin avrupa asya afrika ankara istanbul moskova washington pekin brüksel kiev tahran bakü`,
    ),
  ),
  sameAs: new Map([
    ['çalıştırıcı', 'direktör'],
    ['antrenör', 'direktör'],
    ['hoca', 'direktör'],
    ['müdire', 'müdür'],
    ['belde', 'belediye'],
    ['örgüt', 'kuruluş'],
  ]),
  enclitics: new Set(list('da de dahi bile ise mı mi mu mü')),
};

/** Turkish. */
export const turkish: LanguageProfile = {
  code: 'tr',
  words,
  guess: (lower) => guessed('tr', verbs, lower),
  phrases: [],
  particles: new Set(),
  sayInTwo: null,
  agentMarkers: new Set(),
  expletives: new Set(),
  prepositionalCues: [],
  standards: new Set(
    list('plan program takvim kanun yasa kural yönetmelik gelenek görenek protokol tüzük mevzuat anayasa hukuk sözleşme standart'),
  ),
  of: new Set(),
  nounPrepositions: new Set(),
  sides: new Set(['taraf']),
  grammar: { verb: 'last', inverts: false, bareClause: 'never', capitalNouns: false },
  noClause: new Set(),
  noObject: new Set(),
  directs: new Set(),
  passiveLinks: [],
  circumstances: new Set(),
  reflexives: new Set(),
  links: new Set(),
  pointers: new Set(),
  authors: new Set(),
  definite: new Set(list('bu şu o söz konusu')),
  indefinite: new Set(['bir']),
  numbers: numberWords,
  crowds: new Set(
    list(
      `tanıklar sakinler işçiler çalışanlar uzmanlar analistler ekonomistler vatandaşlar taraftarlar göstericiler gözlemciler temsilciler esnaf köylüler veliler öğrenciler aktivistler eylemciler protestocular araştırmacılar komşular kaynaklar meteorologlar siyasetçiler muhalifler isyancılar çiftçiler üreticiler sürücüler avukatlar hukukçular kullanıcılar yatırımcılar seçmenler kadınlar yakınlar aileler balıkçılar çevreciler eleştirmenler`,
    ),
  ),
  withheld:
    /(?:ad|isim|ism|kimli)[\p{L}’']{0,8} (?:\p{L}+ ){0,3}(?:gizli|açıklanma|verilme|yazılma|saklı|paylaşılma)[\p{L}]{0,8} (?:\p{L}+ )?iste/iu,
  cuts: (lower) => {
    const at = lower.search(/['-](?=\p{L}{1,12}$)/u);
    if (at <= 0) return [];
    if (lower[at] === "'") return [at];
    return /^\d/.test(lower) ? [at] : [];
  },
  nameStem: (lower) => lower.replace(/i̇/g, 'i'),
  nameWords: (sentences) => nameForms(sentences, (lower) => lower),
  refine: capitalsAndPronouns,
  lowerCase,
  abbreviations: new Set(
    list(`dr prof doç yrd av op sn st bkz vb vs örn ör yy mah cad sok sk apt no tel alb gen kom müh uzm öğr gör arş md şti ltd aş a.ş t.c m.ö m.s
      ocak oca şub mar nis may haz tem ağu eyl eki kas ara bk yay haz çev ed cm km kg`),
  ),
  openers: new Set(
    list('bu şu o bir ve ama ancak fakat ayrıca öte bunun buna bunu ardından daha dün bugün yarın her hem ne kim nasıl neden'),
  ),
  roles,
  months,
  weekdays: new Set(list('pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt sal çar per cum cmt paz')),
  furniture: {
    byline:
      /^(?:\p{Lu}\p{L}+(?: \p{L}+)? (?:[Ss]ervisi|[Mm]asası)$|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, ?[«"“][^»"”]{2,40}[»"”]$|(?:Haber|Yazı|Yazan|Hazırlayan|Derleyen|Çeviri|Muhabir|Özel haber|Röportaj|HABER|Analiz|Söyleşi)\s*[:：/-]\s*\p{Lu})/u,
    dateline: /^\p{Lu}{3,}(?:[/ -]\p{Lu}{3,}){0,3}(?:,\s?\d{1,2}\s\p{Ll}{3,9})?(?:\s?\([^()]{2,30}\))?\s?[–—-]\s/u,
    sourceLine: /^(?:kaynak|kaynaklar|kaynakça|ajans)\s*[:：]\s*\S/iu,
    // A heading: short, and in most languages with a name behind it.
    about: /^(?:\S+(?:\s\S+){0,5} hakkında$|basın (?:irtibat|iletişim)|editörlere not\b|ayrıntılı bilgi için\b|iletişim\b)/iu,
    boilerplate: [
      /^(?:©|\(c\)\s|copyright\b|telif hakkı)/iu,
      /(?:tüm|her) hakkı? ?(?:ları )?saklıdır|bütün hakları saklıdır|tüm hakları|izinsiz (?:çoğaltıl|kullanıl|yayımlan|kopyalan|alıntı)/iu,
      /^(?:[Ff]oto|[Ff]otoğraf|[Ff]otoğraflar|[Gg]örsel|[Vv]ideo|[Kk]amera|FOTO|FOTOĞRAF|VİDEO)\s*[:©/]/u,
      /(?:haberin|videonun|görüntülerin)\s+(?:video|devam|tamam|foto|ayrıntı|detay)\p{L}*\s+için\s+tıkla/iu,
      /^(?:ayrıca oku|bunu da oku|ilgili haber|haberin devamı|devamını oku|daha fazla|ayrıca bakınız|i̇lgili haber)/iu,
      /(?:abone olun|takip edin|bizi takip|tıklayın|indirin|üye olun|kaydolun|bildirimleri açın)(?:\s*[.!▶>]|$|\s)/iu,
      /(?:e-?bülten|bültenimize|bültenimiz)/iu,
      /(?:çerez politika|çerezleri kullan|çerez kullan|kullanım koşulları|gizlilik politikası|aydınlatma metni)/iu,
      /yatırım (?:danışmanlığı|tavsiyesi)\s+(?:kapsamında\s+)?(?:değil|niteliği|içermez|taşımaz)/iu,
      /(?:bize|redaksiyona|ihbar hattı)\p{L}*\s+(?:\p{L}+\s+){0,4}(?:ulaşın|yazın|gönderin|bildirin)/iu,
      /^(?:yorumlar|yorum yap|etiketler|paylaş|reklam|advertorial|sponsorlu)\s*(?:[:>|]|$)/iu,
      /yorum\p{L}*\s.{0,60}(?:yayımlanmaz|yayınlanmaz|onaylan|sorumlu değil)/iu,
    ],
    stampWords: new Set(
      list(
        'son güncelleme güncellenme güncellendi yayın yayınlanma yayımlanma tarihi tarih saat eklenme giriş oluşturulma günü yayımlandı yayınlandı',
      ).flatMap(anyCase),
    ),
  },
  opinionWords: new Set(list('yazıktır ayıptır utanç keşke neyse doğrusu insaf')),
  pronouns: new ByBase<'person' | 'people' | 'first'>(words, [
    ['o', 'person'],
    ['kendisi', 'person'],
    ['onlar', 'people'],
    ['kendileri', 'people'],
    ['biz', 'first'],
    ['ben', 'first'],
  ]),
  verbLast,
};
