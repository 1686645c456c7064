import { Tag } from '../tags';
import { joinedVerbs } from '../turkic';

/** Verbs of saying that are made of a noun and a verb. */
export const joinedSay = joinedVerbs(
  Tag.Say,
  `
  iddia et
  ifade et
  dile getir
  öne sür
  ileri sür
  dikkat çek
  söze başla
  ? söz+ başla
  söz+ gir
  lafa gir
  lafa karış
  araya gir
  söz+ al
  ? söz+ devam et
  söz+ bitir
  ? söz+ sürdür
  ? konuşma+ sürdür
  ? konuşma+ devam et
  ? anlat+ sürdür
  ? diye devam et
  ? diye ekle
  ? diye sür
  görüş+ dillendir
  görüş+ seslendir
  görüş+ öne sür
  görüş+ aktar
  iddia+ dillendir
  iddia+ seslendir
  iddia+ sürdür
  iddia+ yinele
  endişe+ paylaş
  endişe+ aktar
  kuşku+ dile getir
  kuşku+ belirt
  ? uyar+ bulun
  uyarı+ getir
  karşılık+ ver
  yanıt+ ver
  kanı+ dile getir
  ? yer al
  ? yer bul
  inkârdan gel
  suçlama+ kabul et
  iddia+ kabul et
  itham+ kabul et
  suç+ kabul et
  hata+ kabul et
  kusur+ kabul et
  sorumluluk+ kabul et
  söylemekten kaçın
  açıklamaktan kaçın
  talep+ yinele
  talep+ ilet
  talep+ dile getir
  başvuru+ bulun
  dilekçe ver
  itiraz+ yükselt
  isyan+ dile getir
  özeleştiri+ bulun
  özeleştiri+ yap
  açıklama+ getir
  yorum+ getir
  tepki+ yağdır
  övgü+ yağdır
  övgü+ dolu söz et
  tebrik+ ilet
  şikâyet+ ilet
  şikayet+ ilet
  kaygı+ paylaş
  kaygı+ aktar
  düşünce+ paylaş
  düşünce+ dile getir
  düşünce+ aktar
  deneyim+ paylaş
  deneyim+ aktar
  gözlem+ aktar
  bilgi+ paylaş
  örnek+ göster
  delil+ göster
  gerekçe+ sırala
  hesap+ sor
  meydan+ oku
  posta koy
  dil uzat
  laf+ söyle
  laf+ çarp
  laf+ at
  kulak çek
  ders ver
  açıklık kazandır
  netlik kazandır
  yalan+ ol söyle
  ayıpla
  sitem+ bulun
  sitem+ dile getir
  şikâyet+ bulun
  şikayet+ bulun
  şikâyet+ dile getir
  yakınma+ dile getir
  itiraf+ dile getir
  sevinç+ dile getir
  sevinç+ paylaş
  sevinç+ anlat
  gurur+ dile getir
  acı+ dile getir
  acı+ paylaş
  pişmanlık+ dile getir
  öfke+ dile getir
  öfke+ kus
  tepki+ koy
  tepki+ ver
  veryansın et
  dert yan
  yeminle söyle
  altını bir kez daha çiz
  altını kalın çizgilerle çiz
  üstüne bas
  üzerine bas
  parmak bas
  açık et
  ifşa et
  deşifre et
  teslim et
  ? kayıt düş
  ? şerh düş
  ? görüş bildir
  dikkat+ çek
  işaret et
  itiraf et
  ? ilan et
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
