import { Sorts } from '../sorts';

const doctors =
  `doktor hekim cerrah profesör doçent dr prof doç op uzm uzman pediatrist psikiyatr psikiyatrist anestezist ebe başhekim tabip veteriner
  eczacı diyetisyen fizyoterapist diş_hekimi`.replace(/\s+/g, ' ');
const scholars =
  `profesör doçent dr prof doç akademisyen araştırmacı bilimci uzman hoca öğretim_üyesi rektör dekan tarihçi sosyolog psikolog arkeolog
  jeolog biyolog zoolog fizikçi kimyager astronom antropolog filolog dilbilimci iktisatçı ekonomist hukukçu mühendis meteorolog iklimbilimci
  siyasetbilimci toplumbilimci virolog mikrobiyolog epidemiyolog genetikçi nörolog botanikçi jeofizikçi felsefeci insan kadın yürütücü yazar`.replace(
    /\s+/g,
    ' ',
  );
const artists =
  `şarkıcı müzisyen ressam heykeltıraş oyuncu aktör aktris yönetmen besteci bestekâr piyanist kemancı gitarist davulcu dansçı balerin
  koreograf fotoğrafçı solist türkücü rapçi rap ozan şair yazar romancı senarist tenor soprano virtüöz sanatçı illüstratör karikatürist`.replace(
    /\s+/g,
    ' ',
  );
const firms =
  `şirket firma kuruluş holding grup marka üretici işletme girişim startup perakendeci zincir operatör havayolu banka sigorta platform
  uygulama fabrika market ağ a.ş ltd aş yazılım enerji mağaza dev geliştirici yayıncı tedarikçi sağlayıcı site portal stüdyo bankası holdingi teknoloji
  madencilik inşaat gıda otomotiv tersane oteli otel`.replace(/\s+/g, ' ');

/** Turkish nouns that may stand for others. */
export const sorts = new Sorts(
  `
  doktor hekim uzman tabip cerrah : ${doctors}
  profesör doçent akademisyen bilimci araştırmacı uzman hoca bilim_insanı bilim_kadını bilim_adamı öğretim_üyesi : ${scholars}
  ekonomist iktisatçı analist : ekonomist iktisatçı analist
  uzman : analist ekonomist iktisatçı danışman mühendis hukukçu jeolog meteorolog veteriner diyetisyen psikolog stratejist araştırmacı akademisyen
  savcı iddia_makamı : savcı başsavcı cumhuriyet_savcısı
  avukat hukukçu vekil müdafi savunma savunman : avukat av vekil müdafi hukukçu
  yargıç hâkim hakim : yargıç hâkim hakim başkan
  sanık tutuklu zanlı şüpheli hükümlü fail saldırgan katil : sanık tutuklu zanlı şüpheli hükümlü fail saldırgan katil dolandırıcı hırsız firari
  mağdur müşteki davacı şikâyetçi : mağdur müşteki davacı kurban
  yönetmen sinemacı rejisör : yönetmen sinemacı rejisör senarist
  yazar romancı edebiyatçı öykücü şair : yazar romancı edebiyatçı öykücü şair oyun_yazarı denemeci
  oyuncu aktör aktris sanatçı tiyatrocu : oyuncu aktör aktris tiyatrocu komedyen
  şarkıcı müzisyen sanatçı solist vokalist ozan : şarkıcı müzisyen solist vokalist besteci türkücü piyanist kemancı gitarist rapçi rap ozan tenor soprano
  sanatçı usta : ${artists}
  sporcu milli_sporcu : futbolcu basketbolcu voleybolcu güreşçi boksör yüzücü atlet golcü stoper kaleci forvet raketçi halterci jimnastikçi tenisçi
  futbolcu oyuncu golcü kaptan : futbolcu golcü forvet kaleci stoper kaptan savunmacı
  direktör antrenör hoca çalıştırıcı teknik_adam teknik_direktör koç : direktör antrenör çalıştırıcı hoca koç başantrenör
  atlet koşucu yüzücü güreşçi boksör : atlet koşucu maratoncu yüzücü güreşçi boksör
  yönetici patron işadamı girişimci iş_insanı iş_adamı iş_kadını işveren kurucu : müdür ceo kurucu patron işadamı girişimci direktör işveren başkan ortak insan
  ceo genel_müdür müdür icra_direktörü : ceo müdür direktör
  başkan lider : başkan lider eşbaşkan belediye_başkanı reis
  siyasetçi vekil milletvekili politikacı parlamenter : siyasetçi milletvekili vekil politikacı parlamenter lider bakan başkan
  sendikacı : başkan temsilci sekreter
  gazeteci muhabir yazar : gazeteci muhabir yazar köşe_yazarı editör
  eleştirmen : eleştirmen sinema_yazarı
  polis komiser memur amir : polis komiser amir memur müdür başkomiser
  komutan general albay asker : komutan general albay amiral binbaşı yüzbaşı subay
  imam hoca müftü : imam müftü hoca
  öğretmen hoca eğitimci müdür : öğretmen müdür eğitimci
  usta zanaatkâr ustabaşı : saatçi marangoz terzi kuyumcu demirci tamirci berber kalaycı bakırcı ayakkabıcı kunduracı çömlekçi lutiye dülger fırıncı aşçı şef zanaatkâr
  şef aşçı : şef aşçı
  esnaf dükkâncı : bakkal kasap manav berber fırıncı kahveci büfeci esnaf sahip
  çiftçi üretici köylü : çiftçi üretici besici arıcı bağcı tarımcı köylü muhtar
  balıkçı denizci kaptan : balıkçı kaptan denizci gemici
  şoför sürücü taksici : şoför sürücü taksici kamyoncu
  anne kadın : anne
  baba adam : baba
  gelin damat kadın genç : gelin damat
  sözcü : sözcü
  aktivist eylemci çevreci : aktivist eylemci çevreci gönüllü
  şirket firma kuruluş üretici işletme marka grup holding işveren girişim platform uygulama perakendeci dev yapımcı geliştirici : ${firms}
  kurum kurul kuruluş otorite idare : kurum kurul müdürlük başkanlık idare kuruluş otorite enstitü ajans daire komisyon üst_kurul
  bakanlık : bakanlık
  müdür müdire : müdür müdire
  belediye belde : belediye belde
  milletvekili vekil : milletvekili vekil
  sendika konfederasyon örgüt birlik : sendika konfederasyon federasyon birlik
  dernek vakıf örgüt platform kuruluş birlik topluluk inisiyatif stk federasyon : dernek vakıf örgüt platform birlik topluluk inisiyatif federasyon oda
  oda birlik : oda baro birlik
  kulüp takım ekip : kulüp takım spor spor_kulübü sk fk
  üniversite okul kurum : üniversite fakülte okul enstitü
  hastane kurum klinik merkez : hastane klinik merkez
  tiyatro topluluk sahne kumpanya : tiyatro topluluk sahne kumpanya
  orkestra topluluk koro : orkestra koro topluluk filarmoni
  müze galeri kurum : müze galeri
  gazete dergi : gazete dergi
  kanal televizyon : kanal televizyon tv
  ajans : ajans
  parti : parti
  mahkeme heyet : mahkeme
  belediye : belediye
  banka : banka bankası
  ekip çalışma_grubu araştırmacı : ekip grup laboratuvar
  hükümet yönetim iktidar : hükümet
  `,
  [
    [
      'doktor hekim uzman bilimci akademisyen profesör araştırmacı hoca bilim_insanı bilim_kadını bilim_adamı',
      /(?:olog|oloğ|oloğu|ologu|iyatr|iyatrist|alog|ojist)[ıiuü]?$/,
    ],
  ],
);

/** Nouns for whom a court or the police accuse. */
export const accused = new Set(
  'sanık zanlı şüpheli tutuklu hükümlü fail saldırgan katil soyguncu hırsız dolandırıcı sürücü eski_başkan bürokrat'.split(' '),
);

/** Nouns for bodies that a text may not have called anything beside their names. */
export const bodies = new Set(
  'şirket firma kuruluş üretici işletme marka grup holding işveren girişim platform kurum kurul kulüp örgüt dernek sendika vakıf parti banka ağ uygulama'.split(
    ' ',
  ),
);

/** Nouns for those who speak at a trial or of a crime and are not accused. */
export const court = new Set(
  'savcı başsavcı avukat av vekil müdafi yargıç hâkim hakim bilirkişi tanık müşteki davacı mağdur uzman doktor sözcü polis komiser müdür amir vali kaymakam muhtar anne baba eş kardeş oğul kız komşu muhabir'.split(
    ' ',
  ),
);
