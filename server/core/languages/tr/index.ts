import { remembered } from '../../text/remembered';
import { type LanguageProfile, list, type RoleClass } from '../profile';
import { ByBase, endingCase, guessed, inCapitals, isTold, judgements, lowerCase, verbLastProfile } from '../turkic';
import { capitalsAndPronouns, nameForms } from '../turkicNames';
import type { Case, VerbLast } from '../verbLast';
import { accused, bodies, court, sorts } from './sorts';
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
  return name ? 'nominative' : caseOfUnknown(lower);
}

const caseOfUnknown = remembered((lower: string): Case => {
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
});

const kin = new Set(
  list(
    'eş anne baba kardeş ağabey abla oğul oğl kız torun yeğen kuzen amca dayı teyze hala gelin damat dede nine babaanne anneanne dul kayınpeder kayınvalide koca karı',
  ),
);

const verbLast: VerbLast = {
  verb: (lower) => verbs.read(lower),
  plain,
  joined,
  needsClause,
  needsQuote: new Set(list('sor konuş seslen fısılda mırılda')),
  reads: new Set(['yaz']),
  calls: new Set(['çağır']),
  shows: new Set(list('göster koy ser hesapla')),
  deniable: new Set(
    list(
      'inkar inkâr gizle sakla dışlama suçlamaları suçlamasını iddiaları iddiasını ithamları suçunu suçu hatasını kusurunu sorumluluğunu suçlama iddia itham suç hata kusur sorumluluk',
    ),
  ),
  caseOf,
  isTold,
  endingCase,
  opener: 'ki',
  quoting: new Set(list('diye şeklinde')),
  accordingTo: new Set(list('göre kalırsa bakılırsa bakarsak inanılırsa inanırsak istinaden dayanarak')),
  like: new Set(list('gibi üzere')),
  inWordsOf: new Set(list('ifadesiyle deyimiyle sözleriyle deyişiyle tabiriyle anlatımıyla aktarımıyla')),
  postpositions: new Set(
    list(`ile için gibi kadar hakkında üzerine üzerinden konusunda ilişkin dair karşı yönelik arasında arasındaki nedeniyle sayesinde olarak
      içinde adına yerine yüzünden sonrası öncesi boyunca isimli adlı adındaki dolayısıyla lehine aleyhine eliyle aracılığıyla ve`),
  ),
  by: new Set(['tarafından', 'tarafınca']),
  side: 'tarafı',
  obtains: new Set(list('et ulaş geçir gör incele edin eriş')),
  pointers: new Set(list('bunu böyle şöyle bunları şunu şunları tersini aksini')),
  someone: new Set(list('bir bazı birkaç kimi birçok çok')),
  rumours: new Set(
    list('iddia söylenti söylentiler dedikodu rivayet duyum spekülasyon söylem şikâyet şikayet haber bilgi fısıltı tevatür laf'),
  ),
  goAround: new Set(list('dolaş gez yayıl var konuş')),
  isHeard: (lower) => /(?:[ıiuü]yor|[aeıiuü]r|[ae]c[ae]k|t[ıi])m[ıiuü]ş(?:l[ae]r)?$/.test(lower) || lower === 'imiş',
  nominative: (text) => words.nominative(text) ?? text,
  isOwned: (lower) => words.isOwned(lower),
  hearsay: new Set(list('bilgi haber iddia söylenti tahmin duyum rivayet dedikodu spekülasyon')),
  learns: new Set(['öğren']),
  baseOf: (lower) => words.read(lower)?.base ?? lower,
  places: new Set(
    list(
      `türkiye azerbaycan ermenistan gürcistan rusya ukrayna abd amerika almanya fransa ingiltere britanya italya ispanya hollanda belçika yunanistan bulgaristan romanya polonya macaristan avusturya isviçre isveç norveç finlandiya danimarka portekiz irlanda sırbistan hırvatistan bosna kosova arnavutluk kıbrıs suriye irak iran israil filistin lübnan ürdün mısır libya tunus cezayir fas sudan etiyopya suudi katar kuveyt yemen afganistan pakistan hindistan çin japonya kore kazakistan özbekistan türkmenistan kırgızistan tacikistan kanada meksika brezilya arjantin avrupa asya afrika ankara istanbul moskova washington pekin brüksel kiev tahran bakü`,
    ),
  ),
  sorts,
  accused,
  court,
  bodies,
  forces: new Set(list('zorunda durumunda mecburiyetinde gereği gereğini ihtiyacı fırsatı cesaretini')),
  shuns: new Set(list('çekin kaçın gecik unut esirge')),
  opensAbility: false,
  holds: new Set(
    list(
      'düşün san zannet tahmin varsay öngör say bekle kanaatinde görüşünde düşüncesinde kanısında inancında kanısına kanaatine sonucuna',
    ),
  ),
  media: new Set(list('dergi gazete kanal televizyon ajans site portal radyo bülten platform ağ')),
  epithets: new Set(
    list(
      'genç yaşlı deneyimli tecrübeli ünlü başarılı usta duayen milli emekli acılı talihsiz öfkeli evli bekâr ödüllü gözyaşlı yorgun azılı kıdemli şanslı yıldız efsane eski gurbetçi hasta yaralı',
    ),
  ),
  promises: new Set([
    'söz ver',
    'vaat et',
    'vaadinde bulun',
    'vaatte bulun',
    'taahhüt et',
    'taahhüdünde bulun',
    'vadet',
    'sözü ver',
    'sözünü ver',
  ]),
  uttered: new Set(list('söz ifade iddia anlatım beyan aktarım görüş açıklama hesap hesaplama')),
  unnamed: new Set(list('yetkili kaynak isim görevli bürokrat')),
  enclitics: new Set(list('da de dahi bile ise mı mi mu mü')),
  own: new Set(['kendi']),
  speaksAlone: new Set(
    list('mütalaa iddianame hüküm gerekçe ilam fezleke tutanak sözleşme genelge yönetmelik tebliğ müzekkere ihtarname makale tez anket'),
  ),
  stands: new Set(['yer al', 'yer bul', 'ön plana']),
  among: new Set(list('arasında arasındadır')),
  arrives: new Set(list('gel ulaş yayıl düş dolaş')),
  advises: new Set(list('tavsiye öner salık rica')),
  wonders: /(?<!\p{L})m[ıiuü](?:s[ıi]n|y[ıi]z|yd[ıiuü])?,? diye (?:sor|merak ed)\p{L}*(?:m|z)[.…]?$/u,
};

/** Lines that only tell what sort of text follows. */
const labels = new Set(
  `başyazı|köşe yazısı|köşe|yorum|görüş|görüşler|analiz|portre|söyleşi|röportaj|gündem|güncel|haberler|haber|son dakika|dosya|özel haber|inceleme|eleştiri|kültür|kültür-sanat|kültür ve sanat|sanat|sinema|tiyatro|kitap|müzik|bilim|bilim ve çevre|bilim ve teknoloji|bilim-teknoloji|teknoloji|sağlık|sağlıklı yaşam|yaşam|yaşam ve sağlık|çevre|iklim|ekonomi|iş dünyası|siyaset|politika|dünya|dış haberler|yerel|yurt|türkiye|eğitim|spor|futbol|magazin|3. sayfa|üçüncü sayfa|asayiş|adliye|yargı|hukuk|mahkeme|turizm|tarım|enerji|otomobil|gastronomi|seyahat|canlı|canlı anlatım|canlı yayın|editörden|okur mektupları|insan hikayeleri|insan hikâyeleri|insanlar|basın bülteni`.split(
    '|',
  ),
);

/** Lines for the reader's use. */
const notices = [
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
  /^(?:bunlar da ilginizi çekebilir|ilginizi çekebilir|bunlara da bakın|bunu da okuyun|şunlar da|sizin için seçtiklerimiz|öne çıkan haberler|en çok okunan|sıradaki haber|benzer haberler|önceki haber|sonraki haber|konuyla ilgili)/iu,
  /^(?:bu (?:içerik|yazı|makale|haber|metin|sayfa|bilgi)\p{L}*|burada yer alan bilgiler|yukarıdaki bilgiler|sayfadaki bilgiler)\s.{0,60}(?:bilgilendirme amaçlı|bilgi amaçlı|tıbbi tavsiye|tanı ve tedavi|hekim|doktor|hukuki danışmanlık|tavsiye niteliği|yerini tutmaz|yerine geçmez)/iu,
  /(?:hekim|doktor|avukat|uzman)\p{L}* (?:\p{L}+ )?(?:yerini tutmaz|yerine geçmez|danışın|danışınız|başvurunuz|başvurun)/iu,
  /(?:sayfa|yayın|anlatım)\p{L}* (?:\p{L}+ )?(?:kendiliğinden|otomatik(?: olarak)?|her \p{L}+ dakikada bir) (?:yenilen|güncellen)|canlı (?:anlatım|yayın|blog)\p{L}* .{0,30}(?:sona er|burada bit|sonlan|devam ed|kaldı)|son güncelleme:/iu,
  /(?:görsel|fotoğraf|görüntü|logo|video)\p{L}*\s.{0,60}(?:indirilebilir|temin edilebilir|erişilebilir|ulaşılabilir|talep edilebilir)/iu,
  /^(?:\p{Lu}[\p{L}.&'’-]*\s){1,5}Hakkında\s(?=[\p{Lu}\d])|^Editör(?:ler|e|lere) (?:için )?not\p{L}*\s/u,
  /^(?:yazan|yöneten|yönetmen|senaryo|oyuncular|kurgu|ışık|müzik|dekor|kostüm|tür|süre|yapım|bilet fiyatları)(?: ve \p{L}+)?\s?:/iu,
  /yorum\p{L}*\s.{0,60}(?:yayımlanmaz|yayınlanmaz|onaylan|sorumlu değil)/iu,
  /^(?:ilginizi çekebilir|okumadan geçmeyin|göz atın|oku|okuyun|izle|izleyin|bakın|tıkla|daha çok|haberin tamamı|konuyla ilgili|ilişkili|etiket|benzer)\p{L}*(?: \p{L}+){0,2}\s*[:|>]/iu,
  /^(?:basın (?:bülteni|açıklaması|duyurusu)|bülten|haber bülteni)\s*(?:[–—:|-]|$)|(?:derhâl|derhal|hemen|serbestçe) yayımlan|yayın için serbest|yayım serbestisi/iu,
  /(?:başyazı|köşe yazı|makale|yorum|yazar|görüş)\p{L}*\s.{0,60}(?:görüşünü yansıt|görüşlerini yansıt|bağlamaz|sorumluluğu|yazarına aittir|yazarlarına aittir|kurumsal görüş)/iu,
  /^(?:bu )?(?:yazı|haber|söyleşi|röportaj|metin|makale)\p{L}*\s.{0,60}(?:sayısında|sayımızda|dergisinde|gazetesinde|internet sitesinde|ajansından|kısaltılarak|ilk kez) (?:\p{L}+ )?(?:yayımlan|yayınlan|çık|alın|derlen)/iu,
  /^(?:\p{L}[\p{L}.&'’-]*\s){1,5}hakkında\s?:\s/iu,
  /yorum\p{L}*\s.{0,60}(?:silin|denetlen|yayından kaldır|editör onay)|^(?:düzeltme ve özür|düzeltme)\s*:/iu,
  /^(?:abonelere özel|sadece abone|premium|bağış yap|destek ol|uygulamamızı)/iu,
];

/** Turkish. */
export const turkish: LanguageProfile = {
  ...verbLastProfile,
  code: 'tr',
  words,
  guess: (lower) => guessed('tr', verbs, lower),
  standards: new Set(
    list('plan program takvim kanun yasa kural yönetmelik gelenek görenek protokol tüzük mevzuat anayasa hukuk sözleşme standart'),
  ),
  sides: new Set(['taraf']),
  definite: new Set(list('bu şu o söz konusu')),
  indefinite: new Set(['bir']),
  numbers: numberWords,
  crowds: new Set(
    list(
      `tanıklar sakinler işçiler çalışanlar uzmanlar analistler ekonomistler vatandaşlar taraftarlar göstericiler gözlemciler temsilciler esnaf köylüler veliler öğrenciler aktivistler eylemciler protestocular araştırmacılar komşular kaynaklar meteorologlar siyasetçiler muhalifler isyancılar çiftçiler üreticiler sürücüler avukatlar hukukçular kullanıcılar yatırımcılar seçmenler kadınlar yakınlar aileler balıkçılar çevreciler eleştirmenler`,
    ),
  ),
  anybody: new Set(
    list(`adam kadın kişi genç uzman sanatçı yazar usta hoca akademisyen bilimci araştırmacı emekli delikanlı ihtiyar yaşlı isim şahıs avukat hukukçu hekim
      doktor profesör gazeteci sporcu futbolcu oyuncu şarkıcı müzisyen ressam yönetmen girişimci anne baba gelin damat dede nine babaanne anneanne
      ekonomist analist siyasetçi mühendis mimar öğretmen`),
  ),
  toneOf: judgements([
    // What ought to be, and what one calls upon.
    '(?:yapılması gereken|söylenmesi gereken|olması gereken)\\p{L}* (?:belli|açık|basit|ortada|şu)',
    'm[ae]l[ıi](?:y[ıi]z|d[ıi]r)?(?: ?[.!;]|$)|m[ae]l[ıi]y[ıi]z(?!\\p{L})',
    'değil ?, (?:\\p{L}+ ){0,2}(?:düpedüz|resmen|apaçık|bal gibi|açıkça|basbayağı|tam anlamıyla|asıl) (?:\\p{L}+ )?\\p{L}+[dt][ıiuü]r ?[.!]|(?<!\\p{L})(?:düpedüz|basbayağı|bal gibi) ',
    '(?:haklı|büyük|onurlu) (?:bir )?gurur(?:unu|u) yaşı|gurur (?:duyuyoruz|kaynağı|verici)|onur duyuyoruz|iftihar(?:la| ed)|kıvanç',
    '(?:^| )(?:haklı oldukları|haklı olduğu|anlamak (?:zor|güç|mümkün)|inanmak (?:zor|güç)|söylemeye gerek|kabul etmek gerek|teslim etmek gerek|hakkını vermek|katılmamak (?:elde|mümkün|zor)|şaşırmamak|üzülmemek|hayran kalmamak)',
    '(?:elinden|elimizden|göz ardı|hafife|hafife de) (?:alınamaz|edilemez)|(?:bahane|mazeret|gerekçe|özür|çare|kader) (?:olamaz|sayılamaz)|(?:vicdana|akla|hukuka|insafa|izana|yakıya) sığmaz|yakışmaz ?[.!]|(?:inandırıcı|adil|insani|makul|mantıklı|ciddi|samimi|kabul edilebilir) değil(?:dir)? ?[.!]',
    '(?:armağan|hediye) edi(?:yor|yor bize)|(?:kalbe|yüreğe|ruha|gönle) (?:dokun|işle)|(?:sabırlı|şefkatli|usta işi|cesur|incelikli|dokunaklı|içli|sıcacık|zarif|duru|sahici|yürek burkan) (?:bir )?(?:kamera|dil|anlatım|üslup|film|roman|oyun|yorum|bakış|hikâye|sahne|portre)|(?:seyirciyi|izleyiciyi|okuru|dinleyiciyi) (?:ikna ed|şaşırt|ağlat|güldür|düşündür|ödüllendir)|(?:biraz|yer yer|fazlasıyla|gereğinden fazla) (?:uzu|sark|dağıl|tekrar|zorlama|kopuk|yüzeysel)',
    '(?:adını|açık|açıkça|dürüstçe|kabul|itiraf|düşün) ?(?:söyleyelim|konuşalım|koyalım|edelim|olalım|sorgulayalım|düşünelim)',
    // Answers and turns to whom one argues with.
    '^(?:hayır|evet|yazık|ayıp|hadi canım|bravo|doğrudur|doğru|haklılar|elbette|tabii ki|hiç kuşkusuz|kuşkusuz|hiç şüphesiz|şüphesiz|ne yazık ki|maalesef|ne acı ki|neyse ki|iyi ki|açıkçası|itiraf etmek gerekirse|kanımca|bence|bana kalırsa|kanaatimizce)(?: ?[,;:.!]| efendim| doğrusu)',
    '(?<!\\p{L})(?:kabul edilemez|affedilemez|savunulamaz|anlaşılır gibi değil|akıl alır gibi değil|utanç verici|yüz kızartıcı|iç açıcı değil|skandaldır|rezalettir|ayıptır|günahtır|ihanettir|ihmaldir|aymazlıktır|gaflettir|ikiyüzlülüktür|haksızlıktır|adaletsizliktir|cesarettir|çaresizliktir|gülünçtür|komiktir|trajiktir|vahimdir|düşündürücüdür|ibretliktir|yanlıştır|tesadüf değildir|medeniyet değildir|adalet değildir|çözüm değildir|kader değildir)',
    // Reviews.
    'göz(?:ler)? (?:kamaştır|doldur|alıcı|yaşartı)|nefes kes|büyülüyor|büyüleyici|akıllara kazın|iz bırakıyor|sınıfta kal|(?:seyirciyi|izleyiciyi|salonu|okuru|dinleyiciyi) (?:avucuna|büyül|içine çek|sars|yakal|yor|sık)|tadı damakta|hayal kırıklığı yarat|başyapıt|şaheser|yavan|sığ kal|tempo(?:su)? düş|klişe|ustalıkla|incelikle|zarafetle|kusursuz|unutulmaz|etkileyici|büyüleyen|şiirsel|(?:asıl|gerçek|günün|filmin|oyunun|gecenin) (?:keşif|sürpriz|yıldızı|kahramanı)',
    '^(?!.*ödül).*en (?:iyi|olgun|güçlü|parlak|başarılı|etkileyici|zayıf|güzel|dokunaklı|sahici|cesur|kötü|unutulmaz|incelikli) (?:işi|rol|oyun|performans|film|sahne|an|bölüm|yan|taraf|roman|eser|albüm)',
    '(?:biraz|fazla|gereğinden) (?:fazla|çok|uzun|ağır|ağdalı|süslü|âşık|abartılı|yavaş|gürültülü|didaktik)|fazlasıyla|övgüyü hak ed|alkışı hak ed|izlenmeyi hak ed|görülmeye değer|izlemeye değer|okunmaya değer|kaçırılmamalı|kaçırmayın|vasat|sönük',
  ]),
  withheld:
    /(?:ad|isim|ism|kimli)[\p{L}’']{0,8} (?:\p{L}+ ){0,3}(?:gizli|açıklanma|verilme|yazılma|saklı|paylaşılma)[\p{L}]{0,8} (?:\p{L}+ )?(?:iste|şart|kayd|koşul)/iu,
  cuts: (lower) => {
    const at = lower.search(/['-](?=\p{L}{1,12}$)/u);
    if (at <= 0) return [];
    if (lower[at] === "'") return [at];
    return /^\d/.test(lower) ? [at] : [];
  },
  isKin: (lower) => kin.has(words.read(lower)?.base ?? lower) || kin.has(lower.replace(/s?[ıiuü]$/u, '')),
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
      /^(?:\p{Lu}\p{L}+(?: \p{L}+)? (?:[Ss]ervisi|[Mm]asası)$|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, ?(?:[«"“][^»"”]{2,40}[»"”]|\p{Ll}[\p{L}-]{3,20}(?: \p{Ll}+)?)$|(?:Haber|Yazı|Yazan|Hazırlayan|Derleyen|Çeviri|Muhabir|Özel haber|Röportaj|Yazı ve fotoğraf(?:lar)?|Haber ve fotoğraf|Metin ve fotoğraf(?:lar)?|Yazı-fotoğraf|Haber-kamera|Foto muhabiri|Editör|Aktaran|Fotoğraflayan|Söyleşen|Yorum|HABER|Analiz|Söyleşi)\s*[:：/-]\s*\p{Lu})/u,
    dateline: /^\p{Lu}{3,}(?:[/ -]\p{Lu}{3,}){0,3}(?:,\s?\d{1,2}\s\p{Ll}{3,9})?(?:\s?\([^()]{2,30}\))?\s?[–—-]\s/u,
    label: { test: (line) => labels.has(lowerCase(line)) },
    sourceLine: /^(?:kaynak|kaynaklar|kaynakça|ajans)\s*[:：]\s*\S/iu,
    // A heading: short, and in most languages with a name behind it.
    about: /^(?:\S+(?:\s\S+){0,5} hakkında$|basın (?:irtibat|iletişim)|editörlere not\b|ayrıntılı bilgi için\b|iletişim\b)/iu,
    boilerplate: [...notices, inCapitals(notices)],
    stampWords: new Set(
      list(
        'son güncelleme güncellenme güncellendi yayın yayınlanma yayımlanma tarihi tarih saat eklenme giriş oluşturulma basın bülteni duyuru bülten günü yayımlandı yayınlandı',
      ).flatMap(anyCase),
    ),
  },
  // How a writer speaks for themselves.
  opinion: /(?:^|[\s,;])(?:bana göre|bana kalırsa|benim için|kanımca|kanaatimce|bana öyle geliyor|bence)(?=[\s,])/iu,
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
