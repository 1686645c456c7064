import { list } from '../profile';
import { Tag } from '../tags';
import { byStem, joinedVerbs, Verbs } from '../turkic';

/** Verbs that report without a noun beside them. */
const say = list(`
  söyle belirt bildir açıkla anlat aktar vurgula kaydet duyur ilet ekle savun de konuş yaz uyar yalanla doğrula reddet suçla
  eleştir kına yinele tekrarla hatırlat anımsat değin özetle öner yanıtla cevapla haykır bağır fısılda mırılda sızlan yalvar övün
  kutla selamla alkışla nitele nitelendir tanımla değerlendir yorumla adlandır göster gerekçelendir müjdele işaretle sırala
  dillendir seslendir lanetle paylaş döktür yüklen gürle homurdan dertleş sor naklet bahset sözet zikret ünle kışkırt ifadelendir
  ispatla betimle azarla ayıpla iğnele tersle hicvet hissettir aydınlat raporla resmet hesapla vadet yakın
`);

const belief = list(`
  düşün inan san zannet bil anla sez hisset umursa kuşkulan şüphelen kork endişelen kaygılan bekle öğren kabullen say
  beğen sev özle önemse benimse destekle varsay farzet sevin üzül şaş şaşır öngör
`);

const intention = list('iste planla amaçla hedefle arzula dile um çalış uğraş hazırlan niyetlen tasarla çabala yelten');

/** They may govern a clause and report no words. */
const act = list(`
  onayla kararlaştır imzala kanıtla sağla gerek gerektir görül anlaşıl öde başla bitir tamamla çıkar düzenle hazırla oluştur oluş kur
  topla artır azalt yüksel düş yaşa öl yarala yaralan tutukla yakala serbest kaldır kal git gel var ulaş katıl dön gir çık koy al sat
  ver yap et ol çek tut at vur yen yıka yık kapat aç kes boz bırak taşı gönder götür getir koru kaybet kazan bin in düzelt
  kullan bulun sun sür dur yürü geç gör bul yak seç ata görevlendir değiştir incele araştır denetle yönet izle oyna sergile karşıla
  sürdür başlat çağır davet tanı tanıt belirle sapta tespit ilerle gerile büyü küçül gerçekleş gerçekleştir uygula uzat ertele iptal
  yerleş yerleştir sığın kaç ağır ağırla toplan görüş buluş anlaş tartış yarış savaş çatış öde borçlan kirala ayrıl ayır böl birleş
  birleştir yarat üret tüket ihraç ithal yetiş yetiştir yetin besle büyüt doğ evlen boşan oku öğret izin gerçekle kalk otur uyu uyan
  giy soy ye iç piş pişir temizle kirlet yağ don eri ısın soğu esin es taş sür patla çarp devril çök yıkıl sarsıl kurtar kurtul
  bağla çöz dağıt dağıl ek dik biç say ölç tart karar sez dinle işit duy bak ara sakla saklan göm edin öğren varılma bitil
  öneme benze yanıl aldan aldat dene sına hazır kıl eyle uğra uğrat gider gideril iyileş iyileştir kötüleş gecik geciktir yetki
  yetkilendir yükselt indir bindir düşür arttır az azal çoğal art geliş geliştir ilişkin aşıla tedavi yat yatır konuşlandır
  saldır öldür bombala vurul ele geçir kuşat püskürt mevzilen sevk yönel yönlendir sona er erdir denk gel taşın yaklaş uzaklaş
`);

const light = list(
  'dolaş gez yayıl et ver bulun getir sür çek kullan yap koy kaydet göster dile sun söyle at çıkar bas çiz yönelt paylaş al ol koş dön yükselt dök düş aç geç yetin dokun yan yükle çağır ekle yinele patlat',
);

const joinedSay = joinedVerbs(
  Tag.Say,
  `
  iddia et
  ifade et
  dile getir
  öne sür
  ileri sür
  dikkat çek
  dikkat+ çek
  işaret et
  itiraf et
  ilan et
  beyan et
  teyit et
  tekzip et
  inkar et
  inkâr et
  itiraz et
  tehdit et
  vaat et
  taahhüt et
  söz et
  yemin et
  ant iç
  rica et
  talep et
  teklif et
  tavsiye et
  itham et
  iftira et
  ihbar et
  protesto et
  tenkit et
  alay et
  takdir et
  tebrik et
  teşekkür et
  şikayet et
  şikâyet et
  şikayetçi ol
  sitem et
  isyan et
  feryat et
  telkin et
  ima et
  izah et
  tasvir et
  tarif et
  telaffuz et
  kast et
  hitap et
  nakil et
  rapor et
  analiz et
  deklare et
  lanse et
  söz ver
  bilgi+ ver
  haber+ ver
  ? yanıt+ ver
  ? cevap+ ver
  cevap+ vermekle yetin
  yanıt+ vermekle yetin
  demekle yetin
  söylemekle yetin
  ? karşılık+ ver
  ? örnek+ ver
  ? ifade ver
  güvence+ ver
  garanti+ ver
  teminat+ ver
  müjde+ ver
  mesaj+ ver
  mesaj+ paylaş
  mesaj+ yayımla
  mesaj+ ilet
  sinyal+ ver
  demeç+ ver
  ültimatom ver
  yer ver
  ? bilgi+ paylaş
  ? ifade+ kullan
  ? söz+ kullan
  ? cümle+ kullan
  ? sözcük+ kullan
  ? kelime+ kullan
  ? tabir+ kullan
  sözlerine ekle
  söz+ söyle
  ? söz+ sarf et
  ? ifade+ yer ver
  ? söz+ yer ver
  çağrı+ bulun
  çağrı+ yap
  çağrı+ yinele
  uyarı+ bulun
  uyarı+ yap
  uyarı+ yinele
  uyarı+ dile getir
  açıklama+ bulun
  ? açıklama+ yap
  değerlendirme+ bulun
  ? değerlendirme+ yap
  ? yorum+ yap
  yorum+ bulun
  ? tespit+ bulun
  eleştiri+ bulun
  eleştiri+ yönelt
  eleştiri+ getir
  suçlama+ bulun
  suçlama+ yönelt
  iddia+ bulun
  iddia+ ortaya at
  iddia+ dile getir
  itiraz+ bulun
  itiraz+ dile getir
  öneri+ bulun
  öneri+ getir
  teklif+ bulun
  talep+ bulun
  tavsiye+ bulun
  vaat+ bulun
  taahhüt+ bulun
  itiraf+ bulun
  beyan+ bulun
  ihbar+ bulun
  suç duyurusunda bulun
  temenni+ bulun
  tahmin+ bulun
  öngörü+ bulun
  görüş+ dile getir
  ? görüş+ savun
  görüş+ bildir
  görüş+ belirt
  görüş+ paylaş
  ? görüş bildir
  endişe+ dile getir
  endişe+ bildir
  kaygı+ dile getir
  memnuniyet+ dile getir
  memnuniyet+ ifade et
  umut+ dile getir
  üzüntü+ dile getir
  üzüntü+ bildir
  tepki+ dile getir
  ? tepki göster
  ? tepki+ göster
  şükran+ sun
  teşekkür+ sun
  teşekkür+ ilet
  taziye+ bildir
  taziye+ ilet
  taziye+ sun
  taziye dile
  başsağlığı dile
  başsağlığı+ ilet
  geçmiş olsun dile
  özür dile
  baş sağlığı dile
  selam+ ilet
  ? kayda geç
  ? not düş
  ? not et
  altını çiz
  üzerinde dur
  gündeme getir
  gündeme taşı
  ortaya at
  ? ortaya koy
  gözler önüne ser
  gerekçesi olarak göster
  gerekçe+ göster
  bahane+ et
  dert yan
  yakınma+ bulun
  gözdağı ver
  meydan oku
  rest çek
  ateş püskür
  sert çık
  karşı çık
  destek ver
  kamuoyuna duyur
  kamuoyuyla paylaş
  salık ver
  akıl ver
  dem vur
  bahis aç
  söz aç
  söze gir
  lafı getir
  dile dök
  ilân et
  istifaya davet et
  itidale davet et
  itidale çağır
  göreve çağır
  göreve davet et
  boykota çağır
  sokağa çağır
  barışa çağır
  dikkate sun
  bilgisine sun
  bilgi aktar
  izlenim+ aktar
  kanaat+ bildir
  kanaat+ dile getir
  kanaat+ paylaş
  savunma+ yap
  ? savunma yap
  açıklık getir
  yalanlama+ yap
  ? tanımlama+ yap
  ? benzetme+ yap
  ? tahmin+ yap
  ? hatırlatma+ yap
  ? hatırlatma+ bulun
  ? vurgu+ yap
  ? vurgu yap
  ? gönderme+ yap
  gönderme+ bulun
  sözlerini sürdür
  konuşmasını sürdür
  sözlerini tamamla
  sözlerini noktala
  sözlerine devam et
`,
);

const joinedBelief = joinedVerbs(
  Tag.Belief,
  `
  tahmin et
  kabul et
  fark et
  ümit et
  nefret et
  merak et
  şüphe et
  kuşku duy
  şüphe duy
  endişe duy
  endişe et
  kaygı duy
  inanç+ taşı
  kanaat+ ol
  görüş+ ol
  düşünce+ ol
  inan+ ol
  takdir et
  tercih et
  göze al
  hesaba kat
  göz önünde bulundur
  hesap et
  hayal et
  emin ol
  memnun ol
  memnuniyet duy
  üzüntü duy
  korku duy
  farkında ol
  bilincinde ol
  olarak gör
  gözüyle bak
  sonucuna var
  kanısına var
  kanaatine var
`,
);

const joinedIntention = joinedVerbs(
  Tag.Intention,
  `
  niyet+ taşı
  niyet+ ol
  karar+ ol
  hazırlık+ ol
  arzu et
  hedef+ koy
  amaç+ güt
  plan+ yap
  ümit et
  gayret et
  söz konusu et
  peşinde ol
`,
);

/** Passives whose stem is not made by rule, and irregular stems before some endings. */
const passives = new Map([['olun', 'et']]);
const variants = new Map([
  ['di', 'de'],
  ['diy', 'de'],
  ['yi', 'ye'],
  ['ed', 'et'],
  ['gid', 'git'],
  ['güd', 'güt'],
  ['vadet', 'vadet'],
  ['vaded', 'vadet'],
  ['kaydol', 'kaydol'],
  ['kayded', 'kaydet'],
  ['reddol', 'reddet'],
  ['bahsed', 'bahset'],
  ['nakled', 'naklet'],
]);

export const joined = byStem([...joinedSay, ...joinedBelief, ...joinedIntention]);

export const plain = new Map<string, number>([
  ...act.map((stem) => [stem, Tag.Act] as const),
  ...belief.map((stem) => [stem, Tag.Belief] as const),
  ...intention.map((stem) => [stem, Tag.Intention] as const),
  ...say.map((stem) => [stem, Tag.Say] as const),
]);

export const verbs = new Verbs('tr', [...plain.keys(), ...light, ...joined.keys()], passives, variants);

/** Verbs that report only with a clause or a quotation behind them. */
export const needsClause = new Set(
  list(`söyle konuş yaz ekle paylaş göster hesapla hatırlat anlat de kaydet bağır haykır sırala değerlendir sor geç yinele tekrarla
    aktar ilet savun özetle adlandır sınırla karşıla kutla işaretle seslendir dillendir raporla resmet selamla alkışla gürle
    aydınlat ispatla döktür öngör öner betimle yer`),
);
