import { list } from '../profile';
import { Tag } from '../tags';
import { byStem, joinedVerbs, Verbs } from '../turkic';

/** Verbs that report without a noun beside them. */
const say = list(`
  de söylə bildir açıqla vurğula xatırla xatırlat danış yaz göstər təsdiqlə adlandır əlaqələndir gileylən şikayətlən dan qına
  pislə tənqidlə xəbərlə cavabla paylaş izahla əsaslandır səciyyələndir dəyərləndir qiymətləndir şərhlə təkrarla yalanla
  günahlandır hədələ təriflə alqışla salamla kinayələ öyün pıçılda qışqır bağır çığır soruş anlat sadala müjdələ dəqiqləşdir
  aydınlaşdır səsləndir deyin yalvar məzəmmətlə hesabatlan açıb-tök buyur mızıldan hıçqır mırıldan öyünüb heyfsilən lovğalan bəyanla etirazlan ümumiləşdir yekunlaşdır
`);

const belief = list('düşün bil inan san anla güman gözlə qorx şübhələn narahatlan zənn ehtimalla sev bəyən duy öyrən say proqnozlaşdır');

const intention = list('istə planlaşdır çalış hədəflə arzula niyyətlən hazırlaş');

/** They may govern a clause and report no words. */
const act = list(`
  qərarlaş imzala sübutla başla bitir tamamla çıxar düzəlt hazırla yarat qur topla artır azalt yüksəl düş yaşa öl yarala yaralan
  tutul qal get gəl ol var çat qoşul dön qayıt gir çıx qoy al sat ver yap et elə çək tut at vur ud yıx yandır bağla aç kəs poz
  burax daşı göndər apar gətir qoru itir qazan min en bul sür dur yeri keç gör tap yan seç təyin dəyiş araşdır yoxla idarə izlə
  oyna qarşıla sürdür çağır dəvət tanı tanıt aşkarla böyü kiçil gerçəkləş tətbiq uzat yerləş yerləşdir sığın qaç ağırla toplaş
  görüş tapış razılaş müzakirə yarış döyüş ödə kirayələ ayrıl ayır böl birləş birləşdir istehsal ixrac idxal yetiş yetişdir bəslə
  böyüt doğul evlən boşan oxu öyrət dağıl dağıt əkil ək tik biç ölç hazırlan dinlə eşit bax axtar saxla saxlan gizlə basdır çevir
  aldan sına qıl uğra sağal yaxşılaş pisləş gecik yubat yüksəlt endir mindir düşür çoxal peyvənd müalicə yat yatır hücum öldür
  bombala yönəl yönəlt yaxınlaş uzaqlaş köç sus işlə dayan dayandır söndür sök zədələn qopar uçur yu yuy dəyişdir götür soruşul
  maraqlan maraqlandır keçir müşahidə ödənil saxlanıl öldürül
`);

const light = list(
  'gəz dolaş yayıl et elə ver vur çək çat çatdır götür gətir sür yay ol keç aç iç qal çağır bildir dilə tut sal göstər söylə qoy çıx toxun paylaş səsləndir apar oxu',
);

const joinedSay = joinedVerbs(
  Tag.Say,
  `
  qeyd et
  ? boynuna götür
  boynuna al
  sözə başla
  söz+ davam et
  ? söz+ davam etdir
  söhbətə qoşul
  söz+ qüvvət ver
  sözə qarış
  fikr+ paylaş
  fikr+ bildir
  fikr+ söylə
  fikr+ əlavə et
  qənaət+ bildir
  narahatlıq+ bölüş
  narahatlıq+ çatdır
  sevinc+ bölüş
  sevinc+ bildir
  kədər+ bölüş
  heyrət+ bildir
  heyrət+ gizlət
  qəzəb+ bildir
  peşmanlıq+ bildir
  razılıq+ bildir
  narazılıq+ bildir
  narazılıq+ ifadə et
  şübhə+ bildir
  şübhə+ ifadə et
  etiraz+ dilə gətir
  iddia+ səsləndir
  iddia+ irəli sür
  tənqid+ səsləndir
  ittiham+ səsləndir
  məsləhət gör
  məsləhət ver
  öyüd ver
  tapşırıq ver
  əmin et
  inandır
  and-aman et
  dilə tut
  üzə vur
  etirafda bulun
  ? yer al
  ? yer tap
  ? əksini tap
  gündəmə daşı
  cavab qaytar
  cavab ver
  üstündən xətt çək
  altından xətt çək
  əlavə et
  bəyan et
  ? elan et
  iddia et
  ifadə et
  etiraf et
  inkar et
  təkzib et
  təsdiq et
  rədd et
  etiraz et
  ittiham et
  tənqid et
  xəbərdar et
  xəbərdarlıq et
  tələb et
  təklif et
  tövsiyə et
  təkid et
  israr et
  hədə et
  hədəqorxu gəl
  vəd et
  vəd ver
  söz ver
  söz aç
  ? söz+ de
  ? söz+ işlət
  and iç
  şikayət et
  gileyini bildir
  təşəkkür et
  təşəkkür+ bildir
  təbrik et
  ? təbrik+ çatdır
  üzr istə
  üzrxahlıq et
  istisna et
  ehtimal+ istisna et
  çağırış et
  ? çağırış+ et
  müraciət et
  ? müraciət+ bildir
  xəbər ver
  ? xəbər+ ver
  ? xəbər+ yay
  ? məlumat+ ver
  məlumat ver
  məlumat yay
  ? məlumat+ yay
  ? məlumat+ çatdır
  ? məlumat+ paylaş
  ? cavab+ ver
  ? açıqlama+ ver
  ? açıqlama+ yay
  ? bəyanat+ ver
  ? bəyanat+ yay
  ? bəyanat+ çıxış et
  ? şərh+ ver
  şərh et
  ? rəy+ bildir
  ? rəy ver
  fikir+ bildir
  fikr+ bildir
  fikr+ səsləndir
  fikr+ bölüş
  fikir+ irəli sür
  irəli sür
  ? ortaya qoy
  diqqət+ çək
  vəsatət+ qaldır
  təkrar et
  təkrar-təkrar de
  şübhə altına al
  sual altına al
  vəsatət+ ver
  şikayət+ ver
  ərizə+ ver
  tələb+ irəli sür
  təklif+ irəli sür
  təklif+ ver
  təklif+ səsləndir
  tələb+ səsləndir
  etiraz+ səsləndir
  narahatlıq+ səsləndir
  fikir+ söylə
  qərar+ tənqid et
  məsuliyyət+ boynuna götür
  təqsir+ boynuna al
  günah+ boynuna al
  ittiham+ qəbul et
  təqsir+ qəbul et
  günah+ qəbul et
  öz+ təqsirli bil
  nümunə+ göstər
  səbəb+ göstər
  məlumat+ bölüş
  təəssürat+ bölüş
  təcrübə+ bölüş
  müşahidə+ bölüş
  fikrini çatdır
  mövqe+ bildir
  mövqe+ açıqla
  aydınlıq gətir
  diqqətə çatdır
  diqqət+ çatdır
  nəzərə çatdır
  nəzər+ çatdır
  ictimaiyyət+ çatdır
  ? xüsusi vurğula
  altını cız
  önə çək
  nəql et
  izah et
  təsvir et
  xarakterizə et
  qələmə ver
  ? kimi təqdim et
  ? kimi dəyərləndir
  ? kimi qiymətləndir
  narahatlıq+ ifadə et
  narahatlıq+ bildir
  narahatlıq+ dilə gətir
  təəssüf+ bildir
  təəssüf et
  məmnunluq+ bildir
  minnətdarlıq+ bildir
  minnətdarlıq+ ifadə et
  ümid+ ifadə et
  ümid+ dilə gətir
  əminlik+ ifadə et
  etiraz+ bildir
  etiraz+ ifadə et
  başsağlığı ver
  başsağlığı+ çatdır
  dərin hüzn+ bildir
  dilə gətir
  dilə+ gətir
  gündəmə gətir
  ? sual+ cavab ver
  ? söz+ toxun
  ? məsələ+ toxun
  təhdid et
  hədələyici bəyanat ver
  təminat ver
  zəmanət ver
  qınaq obyektinə çevir
  rişxənd et
  lağ+ qoy
  istehza et
  zarafat et
  tərif+ et
  müsahibə ver
  ? çıxış et
  ? hesabat ver
  ? göstəriş ver
  ? ünvan+ söylə
  məruzə et
  ? məruzə et
  raport ver
  xahiş et
  yalan adlandır
  yalan say
  iqrar et
  işarə et
  ? işarə+ ver
  eyham vur
  xatırlatma et
  proqnoz ver
  yada sal
  ? yad+ sal
  ? təsəvvür+ yarat
  ? rəvayət et
  açıq et
  üzə çıxar
  ifşa et
  müdafiə çıx
  qarşı çıx
  açıb tök
  istefaya çağır
  sülhə çağır
  dialoqa çağır
  ehtiyatlı olmağa çağır
  ? istintaqa de
  ? istintaqa ifadə ver
`,
);

const joinedBelief = joinedVerbs(
  Tag.Belief,
  `
  hesab et
  güman et
  zənn et
  ehtimal et
  ümid et
  ehtiyat et
  şübhə et
  qəbul et
  narahat ol
  əmin ol
  fikirdə ol
  fikr+ ol
  ümid+ ol
  proqnoz et
  nifrət et
  razı ol
  razı qal
  məmnun ol
  bəyən et
  hiss et
  dərk et
  təxmin et
  qənaət+ gəl
  nəticə+ gəl
  xəyal et
  üstünlük ver
  inam+ bəslə
  ümid bəslə
`,
);

const joinedIntention = joinedVerbs(
  Tag.Intention,
  `
  arzu et
  cəhd et
  niyyət+ ol
  niyyətində ol
  plan+ ol
  öhdə+ götür
  öhdəlik götür
  səy göstər
  nəzərdə tut
  iddiasında ol
  boyun qaçır
  imtina et
`,
);

/** Passives whose stem is not made by rule, and irregular stems before some endings. */
const passives = new Map([['olun', 'et']]);
const variants = new Map([
  ['dey', 'de'],
  ['di', 'de'],
  ['ed', 'et'],
  ['ged', 'get'],
  ['güd', 'güt'],
]);

export const joined = byStem([...joinedSay, ...joinedBelief, ...joinedIntention]);

export const plain = new Map<string, number>([
  ...act.map((stem) => [stem, Tag.Act] as const),
  ...belief.map((stem) => [stem, Tag.Belief] as const),
  ...intention.map((stem) => [stem, Tag.Intention] as const),
  ...say.map((stem) => [stem, Tag.Say] as const),
]);

export const verbs = new Verbs('az', [...plain.keys(), ...light, ...joined.keys()], passives, variants);

/** Verbs that report only with a clause or a quotation behind them. */
export const needsClause = new Set(
  list(`
  söylə danış yaz paylaş göstər xatırla anlat soruş çatdır pıçılda qışqır bağır çığır səsləndir qiymətləndir sadala əsaslandır
  dəqiqləşdir aydınlaşdır açıqla təriflə ümumiləşdir yekunlaşdır salamla de
`),
);
