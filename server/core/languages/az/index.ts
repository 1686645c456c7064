import { type LanguageProfile, list, type RoleClass } from '../profile';
import { ByBase, endingCase, guessed, inCapitals, isTold, judgements, lowerCase, verbLastProfile } from '../turkic';
import { capitalsAndPronouns, nameForms } from '../turkicNames';
import type { Case, VerbLast } from '../verbLast';
import { nameEnding, nameStem } from './names';
import { accused, bodies, court, sorts } from './sorts';
import { joined, needsClause, plain, verbs } from './verbs';
import { azerbaijaniWords } from './words';

const words = azerbaijaniWords();

const roles = new ByBase<RoleClass>(words, [
  ...list('prezident kral kraliça şah imperator').map((w) => [w, 'head-of-state'] as const),
  ['dövlət başçısı', 'head-of-state'],
  ['baş nazir', 'head-of-government'],
  ['baş naziri', 'head-of-government'],
  ['nazir', 'minister'],
  ...list('sədr lider rəhbər başçı rəis').map((w) => [w, 'leader'] as const),
  ['sözçü', 'spokesperson'],
]);

const anyCase = (word: string): string[] => (word.startsWith('i') ? [word, `i̇${word.slice(1)}`] : [word]);

const months = new Map<string, number>();
for (const [i, month] of list('yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr').entries())
  for (const form of [month, `${month}ın`, `${month}in`, `${month}un`, `${month}da`, `${month}də`])
    for (const each of anyCase(form)) months.set(each, i + 1);

function caseOf(lower: string, name: boolean): Case {
  const known = words.read(lower);
  if (known) return known.is;
  if (name) return nameEnding(lower).is;
  if (/[aeəıioöuü]n[ıiuü]n$/.test(lower)) return 'genitive';
  if (/[dt][aə]n$/.test(lower) && lower.length > 5) return 'ablative';
  if (/[dt][aə]k[ıi](?:l[aə]r.*)?$/.test(lower)) return 'relation';
  if (/[dt][aə]$/.test(lower) && lower.length > 4) return 'locative';
  if (/[aeəıioöuü]n[ıiuü]$/.test(lower) && lower.length > 5) return 'accusative';
  if (/(?:[ıiuü]n|[aeəıuü]y)[aə]$/.test(lower) && lower.length > 5 && !/[iı]y[aə]$/.test(lower)) return 'dative';
  if (/[bcçdfgğhjklmprsştvxyz][ıiuü]n$/.test(lower) && lower.length > 4) return 'genitive';
  if (/(?:s[ıiuü]|l[aə]r[ıi])$/.test(lower)) return 'owned';
  if (/(?:l[aə]r|[ğlrmnzştk])[aə]$/.test(lower) && lower.length > 4) return 'dative';
  if (/[rkşmtlnvzdbcgğp][ıiuü]$/.test(lower) && lower.length > 4) return 'owned';
  return 'nominative';
}

const kin = new Set(list('yoldaş ana ata qardaş bacı oğul oğl qız nəvə əmi dayı xala bibi gəlin kürəkən baba nənə arvad ər'));

const verbLast: VerbLast = {
  verb: (lower) => verbs.read(lower),
  plain,
  joined,
  needsClause,
  needsQuote: new Set(list('soruş pıçılda')),
  reads: new Set(['yaz']),
  calls: new Set(['çağır']),
  shows: new Set(['göstər']),
  deniable: new Set(
    list('istisna inkar dan gizlə gizlət təkzib ittihamı ittihamları təqsirini günahını özünü iddiaları ittiham iddia təqsir günah'),
  ),
  caseOf,
  isTold,
  endingCase,
  opener: 'ki',
  quoting: new Set(['deyə']),
  accordingTo: new Set(list('görə əsasən qalsa baxsaq inansaq inanmalı istinadən əsaslanaraq')),
  like: new Set(['kimi']),
  inWordsOf: new Set(list('fikrincə sözlərincə dediyincə qənaətincə rəyincə ifadəsincə')),
  postpositions: new Set(
    list(`ilə üçün kimi qədər haqqında barədə haqda üzrə arasında ərzində zamanı səbəbindən nəticəsində sayəsində olaraq adlı adına yerinə
      ucbatından boyunca lehinə əleyhinə vasitəsilə dair aid qarşı arasındakı və barəsində xaricində`),
  ),
  by: new Set(['tərəfindən']),
  side: 'tərəfi',
  obtains: new Set(list('et götür gör araşdır çat')),
  pointers: new Set(list('bunu belə bunları əksini tərsini barədə haqda barəsində')),
  someone: new Set(list('bir bəzi neçə çox')),
  rumours: new Set(list('iddia şayiə söz dedi-qodu ehtimal rəvayət söhbət söz-söhbət söz-söhbətlər şikayət xəbər')),
  goAround: new Set(list('gəz dolaş yayıl var')),
  isHeard: (lower) => /(?:[ıiuü]r|[aə]r|[aə]c[aə][qk])m[ıiuü]ş(?:l[aə]r)?$/.test(lower) || lower === 'imiş',
  nominative: (text) => words.nominative(text) ?? text.slice(0, nameEnding(lowerCase(text)).length),
  isOwned: (lower) => words.isOwned(lower),
  hearsay: new Set(list('məlumat xəbər iddia şayiə ehtimal söz rəvayət dedi-qodu söhbət')),
  learns: new Set(['öyrən']),
  baseOf: (lower) => words.read(lower)?.base ?? lower,
  places: new Set(
    list(
      `azərbaycan türkiyə ermənistan gürcüstan rusiya ukrayna abş amerika almaniya fransa ingiltərə britaniya italiya ispaniya hollandiya niderland belçika yunanıstan bolqarıstan rumıniya polşa macarıstan avstriya isveçrə isveç norveç finlandiya danimarka portuqaliya irlandiya serbiya xorvatiya bosniya kosovo albaniya kipr suriya iraq iran israil fələstin livan iordaniya misir liviya tunis əlcəzair mərakeş sudan efiopiya səudiyyə qətər küveyt yəmən əfqanıstan pakistan hindistan çin yaponiya koreya qazaxıstan özbəkistan türkmənistan qırğızıstan tacikistan kanada meksika braziliya argentina avropa asiya afrika bakı ankara istanbul moskva vaşinqton pekin brüssel kiyev tehran`,
    ),
  ),
  sorts,
  accused,
  court,
  bodies,
  forces: new Set(list('məcburiyyətində məcbur zorunda məcburiyyəti')),
  shuns: new Set(list('çəkin gecik unut usan yorul')),
  opensAbility: true,
  holds: new Set(list('düşün hesab zənn güman ehtimal təxmin san proqnoz qənaət nəticə fikirdə')),
  media: new Set(list('jurnal qəzet kanal televiziya telekanal agentlik sayt portal radio bülleten platforma şəbəkə')),
  epithets: new Set(
    list('gənc yaşlı təcrübəli məşhur tanınmış sabiq keçmiş bacarıqlı istedadlı təqaüdçü sevimli hirsli kədərli ağsaçlı xəstə yaralı'),
  ),
  promises: new Set(['söz ver', 'vəd et', 'vəd ver', 'öhdəlik götür', 'sözü ver']),
  uttered: new Set(list('söz ifadə iddia fikir fikr deyim etiraf hesablama bəyanat')),
  unnamed: new Set(list('rəsmi mənbə məmur səlahiyyətli')),
  enclitics: new Set(list('da də isə dahi')),
  own: new Set(list('öz özünün')),
  speaksAlone: new Set(list('akt ittihamnamə hökm qətnamə protokol müqavilə tədqiqat məqalə ekspertiza sorğu fərman sərəncam')),
  stands: new Set(['yer al', 'yer tap', 'əksini tap']),
  among: new Set(list('arasında arasındadır sırasında sırasındadır')),
  arrives: new Set(list('ol yayıl gəl dolaş düş çat')),
  advises: new Set(list('tövsiyə məsləhət tapşır xahiş')),
  wonders: /m[ıiuü],? (?:deyə )?soruş\p{L}*(?:am|ıq|uq|[dt]um|[dt]uq)[.…]?$/u,
};

/** Lines that only tell what sort of text follows. */
const labels = new Set(
  `baş məqalə|redaksiyadan|redaktordan|köşə|köşə yazısı|şərh|rəy|rəylər|mövqe|analiz|təhlil|portret|müsahibə|reportaj|gündəm|xəbərlər|son xəbər|dosye|araşdırma|resenziya|mədəniyyət|mədəniyyət və incəsənət|incəsənət|kino|teatr|kitab|musiqi|elm|elm və təhsil|elm və texnologiya|texnologiya|texno|sağlamlıq|səhiyyə|həyat|yaşam|ekologiya|ətraf mühit|iqtisadiyyat|biznes|siyasət|dünya|ölkə|region|bölgə|regionlar|təhsil|idman|futbol|şou-biznes|kriminal|hadisə|hadisələr|cinayət|məhkəmə|hüquq|turizm|aqrar|energetika|avto|canlı|canlı yayım|onlayn|insanlar|cəmiyyət|sosial|mətbuat relizi|oxucu məktubları`.split(
    '|',
  ),
);

/** Lines for the reader's use. */
const notices = [
  /^(?:©|\(c\)\s|copyright\b|müəllif hüquq)/iu,
  /(?:bütün hüquqlar|müəllif hüquqları)\s+(?:qorunur|qorunub)|istifadə (?:edərkən|olunduqda|edildikdə)\s.{0,60}(?:istinad|hiperlink)|icazəsiz\s+(?:istifadə|çap|yayım)/iu,
  /^(?:[Ff]oto|[Ff]otolar|[Ff]otoda|[Şş]əkil|[Şş]əkildə|[Vv]ideo|FOTO|VİDEO)\s*[:©/]/u,
  /(?:abunə ol|izləyin|bizi izlə|klikləyin|yükləyin|qeydiyyatdan keçin|keçid edin)(?:un|unuz|\b|\s|[.!])/iu,
  /^(?:həmçinin oxu|bunu da oxu|oxşar xəbər|ətraflı oxu|davamını oxu|əlaqəli xəbər)/iu,
  /(?:bülleten\p{L}*\s+abunə|xəbər bülleteni)/iu,
  /(?:kuki|çərəz|cookie)\p{L}*\s+(?:siyasət|istifadə)|istifadə şərtləri|məxfilik siyasəti/iu,
  /(?:investisiya|maliyyə) (?:tövsiyəsi|məsləhəti)\s+(?:deyil|sayılmır)/iu,
  /(?:bizə|redaksiyamıza|redaksiyaya)\s+(?:\p{L}+\s+){0,5}(?:yazın|göndərin|zəng edin|bildirin)/iu,
  /(?:şərhlərdə|şərh bölməsində)\s+(?:yaz|paylaş|bölüş)/iu,
  /^(?:mətn(?: və foto\p{L}*)?|yazı|foto)\s?:.{0,60}©/iu,
  /^(?:bunlar da maraqlıdır|maraqlı ola bilər|sizin üçün seçdik|ən çox oxunan|digər xəbərlər|əvvəlki xəbər|növbəti xəbər|mövzu üzrə|oxşar yazılar)/iu,
  /^(?:bu )?(?:məqalə|yazı|material|mətn|məlumat|səhifə)\p{L}*\s.{0,60}(?:məlumat xarakteri|məlumatlandırma məqsədi|tibbi məsləhət|həkim məsləhəti|hüquqi məsləhət|əvəz etmir|tövsiyə xarakteri)/iu,
  /özünümüalicə|həkim(?:ə|in\p{L}*) (?:mütləq )?(?:müraciət edin|əvəz etmir)/iu,
  /(?:səhifə|yayım|lent)\p{L}* (?:\p{L}+ ){0,5}(?:yenilənir|yenilənəcək)|canlı (?:yayım|lent|blog)\p{L}* .{0,30}(?:sona çat|bit|davam ed)|son yenilənmə:/iu,
  /(?:foto|şəkil|görüntü|loqo|video)\p{L}*\s.{0,60}(?:yükləmək olar|yüklənə bilər|əldə etmək olar)|akkreditasiya üçün/iu,
  /^(?:\p{Lu}{2,8}|[“"«][^”"»]{2,40}[”"»]) haqqında\s(?=\p{Lu})|^Redaktor(?:lar)? üçün qeyd\p{L}*\s/u,
  /^(?:şərhlər|etiketlər|teqlər|paylaş|reklam|sponsorlu)\s*(?:[:>|]|$)/iu,
  /şərh\p{L}*\s.{0,60}(?:dərc olunmur|yayımlanmır|məsuliyyət daşımır)/iu,
  /^(?:oxuyun|oxu|izləyin|baxın|həmçinin|mövzu ilə bağlı|mövzuya dair|oxşar mövzu|oxşar|digər|bağlı|əlaqəli|diqqət çəkən|maraqlı ola bilər|tövsiyə edirik)\p{L}*(?: \p{L}+){0,2}\s*[:|>]/iu,
  /^(?:mətbuat (?:üçün (?:məlumat|açıqlama)|relizi|açıqlaması|bildirişi)|press-reliz|reliz)\s*(?:[–—:|.-]|$)|(?:dərhal|sərbəst) (?:dərc|yayım)/iu,
  /(?:baş məqalə|köşə|müəllif|yazı|məqalə|rəy|redaksiya)\p{L}*\s.{0,60}(?:mövqeyini əks|mövqeyi (?:ilə )?üst-üstə|fikirləri ilə üst|fikrini əks|məsuliyyəti müəllif|məsuliyyət daşımır)/iu,
  /^(?:bu )?(?:yazı|məqalə|müsahibə|reportaj|material|mətn)\p{L}*\s.{0,60}(?:sayında|nömrəsində|jurnalında|qəzetində|saytında|ixtisarla|ilk dəfə) (?:\p{L}+ )?(?:çap|dərc|yayım|nəşr)/iu,
  /^(?:[“"«]?\p{L}[\p{L}.&'’-]*[”"»]?\s){1,5}haqqında\s?:\s/iu,
  /şərh\p{L}*\s.{0,60}(?:redaktə|silin|yoxlanıl|moderasiya)|^(?:düzəliş|təkzib)\s*:/iu,
  /^(?:yalnız abunəçilər|abunəçilərə|dəstək ol|tətbiqimizi)/iu,
];

/** Azerbaijani. */
export const azerbaijani: LanguageProfile = {
  ...verbLastProfile,
  code: 'az',
  words,
  guess: (lower) => guessed('az', verbs, lower),
  standards: new Set(list('plan proqram təqvim qanun qayda ənənə protokol nizamnamə konstitusiya hüquq müqavilə standart cədvəl əsasnamə')),
  sides: new Set(['tərəf']),
  definite: new Set(list('bu o həmin')),
  indefinite: new Set(['bir']),
  numbers: new Set(
    list(`bir iki üç dörd beş altı yeddi səkkiz doqquz on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan yüz min milyon milyard trilyon yarım
      onlarla yüzlərlə minlərlə`),
  ),
  crowds: new Set(
    list(
      `şahidlər sakinlər işçilər əməkdaşlar ekspertlər mütəxəssislər analitiklər vətəndaşlar azarkeşlər müşahidəçilər iqtisadçılar meteoroloqlar sinoptiklər politoloqlar hüquqşünaslar tədqiqatçılar alimlər aktivistlər fəallar etirazçılar nümayişçilər qonşular valideynlər tələbələr fermerlər sürücülər satıcılar tacirlər kəndlilər istifadəçilər investorlar seçicilər qadınlar qohumlar yaxınlar ailələr balıqçılar siyasətçilər müxaliflər jurnalistlər mənbələr tənqidçilər həkimlər`,
    ),
  ),
  anybody: new Set(
    list(`adam kişi qadın gənc qoca nənə baba ana ata alim mütəxəssis ekspert sənətçi yazıçı usta müəllim tədqiqatçı təqaüdçü şəxs vəkil hüquqşünas
      həkim doktor professor jurnalist idmançı futbolçu aktyor aktrisa müğənni musiqiçi rəssam rejissor sahibkar analitik iqtisadçı siyasətçi mühəndis
      memar deputat poçtalyon fermer sürücü gəlin`),
  ),
  toneOf: judgements([
    '(?:etmək|görülməli|deyilməli|edilməli) (?:lazım olan|olan) (?:\\p{L}+ )?(?:aydın|bəlli|sadə)',
    'm[aə]l[ıi](?:y[ıi][qk]|d[ıi]r(?:l[aə]r)?)(?: ?[.!;]|$)|m[aə]l[ıi]y[ıi][qk](?!\\p{L})',
    'm[aə](?:k|q)? (?:çətindir|asan deyil|mümkünsüzdür|mənasızdır|olmur|günahdır|ayıbdır) ?[.!]|m[aə](?:y[aə]|ğa) (?:dəyər|layiqdir|haqqı var(?:dır)?|haqqımız var) ?[.!]',
    'deyil ?, (?:\\p{L}+ ){0,2}(?:əsl|açıq-aşkar|sadəcə|düpbədüz|tamamilə|sözün əsl mənasında) (?:\\p{L}+ )?\\p{L}+[dt][ıiuü]r ?[.!]|(?<!\\p{L})düpbədüz |(?<!\\p{L})açıq-aşkar (?:\\p{L}+ ){0,3}\\p{L}+[dt][ıiuü]r ?[.!]',
    'qürur(?:unu)? (?:yaşayır|duyuruq|hissi)|fəxr edirik|fəxarət|şərəf duyuruq',
    '(?:vicdana|ağıla|insafa|qanuna) sığmır|yaraşmır ?[.!]|(?:bəhanə|üzr|səbəb|çarə) ola bilməz|(?:inandırıcı|ədalətli|insani|məntiqli|ciddi|səmimi) deyil(?:dir)? ?[.!]',
    '^(?:belə|bu cür) (?:adamlar|insanlar)(?!\\p{L}).{0,60}(?:yad|az|lazım|qal|ol)',
    '(?:film|roman|tamaşa|əsər|səhnə|final|musiqi|ssenari|hekayə|albom|konsert)\\p{L}* (?:\\p{L}+ ){0,4}(?:uzanır|yorur|sarsıdır|ovsunlayır|inandırır|qat-qat|lazım olduğundan|zəifdir|güclüdür|gözəldir|alınıb|alınmayıb|təsir edir|darıxdırır)',
    '(?:adını|açıq|etiraf|qəbul|gəlin) (?:açıq )?(?:çəkək|deyək|danışaq|qoyaq|edək|olaq|düşünək)',
    '^(?:xeyr|bəli|heyif|ayıbdır|halaldır|düzdür|doğrudur|haqlıdır|əlbəttə|şübhəsiz|təəssüf ki|əfsus ki|nə yaxşı ki|nə yazıq ki|açığı|düzü|etiraf edək|məncə|bizcə|fikrimizcə|zənnimizcə|sağ olsunlar)(?: ?[,;:.!]| )',
    '^(?:gülməli|qəribə|əcaib|absurd|məntiqsiz|ağlasığmaz|dəhşətli|acınacaqlı|utancverici|gülünc|biabırçı|mənasız|bəsit|yaxşı|pis) (?:\\p{L}+ )?(?:izahdır|məntiqdir|qərardır|bəhanədir|arqumentdir|mənzərədir|haldır|cavabdır|fikirdir|işdir)',
    '(?:ədalət|çözüm|həll|təsadüf|yol|bəhanə|günah|çarə|mədəniyyət|insaf) (?:yolu )?deyil(?:dir)? ?[.!]|qəbuledilməzdir|bağışlanmazdır|yolverilməzdir|biabırçılıqdır|rəzalətdir|ayıbdır|günahdır|səhlənkarlıqdır|məsuliyyətsizlikdir|ikiüzlülükdür|haqsızlıqdır|ədalətsizlikdir|xəyanətdir|gülüncdür|acınacaqlıdır|düşündürücüdür|ibrətamizdir',
    'olsa-olsa|nə az, nə çox|necə deyərlər|atalar demişkən|(?:söz|şüar|vəd) (?:deməklə|verməklə) (?:iş|problem|dərd)',
    'şedevr|heyranedici|valehedici|sehrli|nəfəs kəs|göz oxşa|ustalıqla|məharətlə|qüsursuz|qüsurlar? (?:da )?var|zəif (?:yeri|tərəfi|cəhəti)|unudulmaz|təsirli|yorucu|darıxdırıcı|klişe|bayağı|inandırıcı(?: deyil| çıxmır)|(?:tamaşaçını|zalı|oxucunu|dinləyicini) (?:ovsunla|yorur|özünə çək|sars|ələ al)|məyus ed|alqışa layiq|baxmağa dəyər|oxumağa dəyər|ürəyə toxun|əsl (?:kəşf|sürpriz|qəhrəman)',
    'ən (?:yaxşı|güclü|parlaq|uğurlu|təsirli|zəif|gözəl|maraqlı|cəsarətli|yetkin|pis|yaddaqalan) (?:\\p{L}+ )?(?:işi|rol|oyun|film|səhnə|an|tərəf|roman|əsər|albom|kadr|obraz|iş(?!ə))',
    '(?:bir az|həddindən|həddən) (?:artıq|çox|uzun|ağır|şişirdil)',
  ]),
  withheld:
    /(?:ad|kimliy)[\p{L}]{0,8} (?:\p{L}+ ){0,3}(?:gizli|açıqlanma|çəkilmə|yazılma|məxfi|bildirilmə|göstərilmə)[\p{L}]{0,8} (?:\p{L}+ )?(?:istə|şərt|xahiş)/iu,
  cuts: (lower) => {
    const at = lower.search(/['-](?=\p{L}{1,8}$)/u);
    if (at <= 0) return [];
    if (lower[at] === "'") return [at];
    return /^\d/.test(lower) || (endingCase(lower.slice(at)) !== null && !words.has(lower)) ? [at] : [];
  },
  isKin: (lower) => kin.has(words.read(lower)?.base ?? lower) || kin.has(lower.replace(/s?[ıiuü]$/u, '')),
  nameStem,
  nameWords: (sentences) => nameForms(sentences, nameStem),
  refine: capitalsAndPronouns,
  lowerCase,
  abbreviations: new Set(
    list(`dr prof dos akad müh cən bkz və s məs küç pr mən rub ed cm km kq tel yan fev mar apr avq sen sent okt noy dek t.ə h.ə`).filter(
      (word) => word !== 'və',
    ),
  ),
  openers: new Set(list('bu o bir və amma lakin ancaq həmçinin daha dünən bugün sabah hər həm nə kim necə niyə bundan bunun')),
  roles,
  months,
  weekdays: new Set(list('bazar çərşənbə cümə şənbə')),
  furniture: {
    byline:
      /^(?:\p{Lu}\p{L}+(?: \p{L}+)? (?:şöbəsi|redaksiyası|bölməsi)$|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, ?(?:[«"“][^»"”]{2,40}[»"”]|\p{Ll}[\p{L}-]{3,20}(?: \p{Ll}+)?)$|(?:Müəllif|Hazırladı|Hazırlayan|Yazdı|Tərcümə|Müxbir|Söhbətləşdi|Sorğunu apardı|Mətn|Mətn və foto(?:lar|şəkillər)?|Yazı və foto(?:lar)?|Foto və mətn|Redaktor|Reportaj|Şərhçi|Qeydə aldı|Müsahibəni apardı|MÜƏLLİF|HAZIRLADI)\s*[:：/-]\s*\p{Lu})/u,
    dateline: /^\p{Lu}{3,}(?:[/ -]\p{Lu}{3,}){0,3}(?:,\s?\d{1,2}\s\p{Ll}{3,9})?(?:\s?\([^()]{2,30}\))?\s?[–—-]\s/u,
    label: { test: (line) => labels.has(lowerCase(line)) },
    sourceLine: /^(?:mənbə|mənbələr|qaynaq|agentlik)\s*[:：]\s*\S/iu,
    // A heading: short, and in most languages with a name behind it.
    about: /^(?:\S+(?:\s\S+){0,5} haqqında$|mətbuat üçün əlaqə|əlaqə\b|redaktorlar üçün qeyd|ətraflı məlumat üçün\b)/iu,
    boilerplate: [...notices, inCapitals(notices)],
    stampWords: new Set(
      list(
        'mətbuat relizi reliz press-reliz məlumatı ci cı cu cü son yenilənmə yeniləndi dərc edilib olunub tarix tarixi saat yayımlanıb yerləşdirilib il ilin',
      ).flatMap(anyCase),
    ),
  },
  // How a writer speaks for themselves.
  opinion: /(?:^|[\s,;])(?:mənə görə|mənim üçün|mənim fikrimcə|fikrimcə|mənə elə gəlir|məncə)(?=[\s,])/iu,
  opinionWords: new Set(
    list('təəssüf ki heyif ayıbdır biabırçılıqdır kaş nə deyək əfsus').filter((word) => word !== 'ki' && word !== 'nə'),
  ),
  pronouns: new ByBase<'person' | 'people' | 'first'>(words, [
    ['o', 'person'],
    ['özü', 'person'],
    ['onlar', 'people'],
    ['biz', 'first'],
    ['mən', 'first'],
  ]),
  verbLast,
};
