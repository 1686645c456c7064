import { list } from '../profile';
import { Tag } from '../tags';
import { byStem, Verbs } from '../turkic';
import { joinedSay } from './joined';
import { joinedBelief, joinedIntention } from './joinedThought';

/** Verbs that report without a noun beside them. */
const say = list(`
  söyle belirt bildir açıkla anlat aktar vurgula kaydet duyur ilet ekle savun de konuş yaz uyar yalanla doğrula reddet suçla
  eleştir kına yinele tekrarla hatırlat anımsat değin özetle öner yanıtla cevapla haykır bağır fısılda mırılda sızlan yalvar övün
  kutla selamla alkışla nitele nitelendir tanımla değerlendir yorumla adlandır göster gerekçelendir müjdele işaretle sırala
  dillendir seslendir lanetle paylaş döktür yüklen gürle homurdan dertleş sor naklet bahset sözet zikret ünle kışkırt ifadelendir
  buyur açıkla böbürlen mırıldan hayıflan anıştır sayıkla hıçkır dikte karşılıkla betimle ispatla betimle azarla ayıpla iğnele tersle hicvet hissettir aydınlat raporla resmet hesapla vadet yakın
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
  bağla çöz dağıt dağıl ek dik biç say ölç tart karar sez dinle işit duy bak ara sakla saklan gizle gizlen göm edin öğren varılma bitil
  öneme benze yanıl aldan aldat dene sına hazır kıl eyle uğra uğrat gider gideril iyileş iyileştir kötüleş gecik geciktir yetki
  yetkilendir yükselt indir bindir düşür arttır az azal çoğal art geliş geliştir ilişkin aşıla tedavi yat yatır konuşlandır
  saldır öldür bombala vurul ele geçir kuşat püskürt mevzilen sevk yönel yönlendir sona er erdir denk gel taşın yaklaş uzaklaş
`);

const light = list(
  'dolaş gez yayıl et ver bulun getir sür çek kullan yap koy kaydet göster dile sun söyle at çıkar bas çiz yönelt paylaş al ol koş dön yükselt dök düş aç geç yetin dokun yan yükle çağır ekle yinele patlat',
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
