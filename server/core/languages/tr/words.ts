import { tag } from '../profile';
import { Tag } from '../tags';
import { Inflected } from '../turkic';

/** Turkish words that the analysis knows, nouns in all their forms. */
export function turkishWords(): Inflected {
  const words = new Inflected();
  words.nouns(
    Tag.Role | Tag.Noun,
    `cumhurbaşkanı başbakan bakan başkan sözcü milletvekili vekil lider sekreter müdür vali kaymakam muhtar büyükelçi elçi konsolos temsilci
    komutan general albay yarbay binbaşı yüzbaşı teğmen amiral subay astsubay çavuş onbaşı asker polis savcı yargıç hâkim hakim avukat noter
    kraliçe kral prens prenses sultan emir papa patrik piskopos başpiskopos imam müftü haham rahip papaz profesör doçent doktor hekim cerrah
    hemşire öğretmen müdire akademisyen araştırmacı uzman analist ekonomist iktisatçı tarihçi sosyolog psikolog arkeolog
    jeolog meteorolog mühendis mimar teknisyen gazeteci muhabir yazar şair editör yönetmen oyuncu şarkıcı sanatçı ressam bestekâr besteci
    müzisyen yapımcı senarist heykeltıraş sunucu spiker direktör çalıştırıcı antrenör hoca kaptan futbolcu forvet kaleci
    hakem sporcu menajer ceo patron işadamı işveren girişimci yatırımcı kurucu hissedar danışman müsteşar müşavir koordinatör yönetici
    yetkili sorumlu görevli memur müfettiş denetçi rektör dekan aktivist eylemci sendikacı gönüllü tanık mağdur sanık şüpheli
    davacı davalı kurban sakin komşu çiftçi üretici besici balıkçı esnaf bakkal fırıncı kasap berber şoför sürücü pilot işçi çalışan emekli
    öğrenci veli anne baba ağabey abla kardeş oğul kız karı koca dede nine babaanne anneanne torun amca dayı teyze hala yeğen kuzen damat gelin
    kadın adam erkek çocuk kişi yolcu müşteri satıcı kiracı seçmen aday delege üye bürokrat diplomat müzakereci arabulucu raportör
    senatör kongre vali yardımcı eşbaşkan başkan grup başkanvekili başkanvekili genelkurmay şef amir emniyet 
    itfaiyeci veteriner eczacı diyetisyen terzi garson aşçı turist rehber ziyaretçi taraftar muhalif gözlemci
    ortak bilimci nörolog kardiyolog onkolog pediatrist psikiyatrist psikiyatr dermatolog ürolog jinekolog epidemiyolog biyolog zoolog
    botanikçi jeofizikçi fizikçi kimyager astronom antropolog filolog dilbilimci iklimbilimci siyasetbilimci toplumbilimci kriminolog patolog radyolog
    anestezist ebe fizyoterapist genetikçi virolog mikrobiyolog hukukçu tarihçi felsefeci eleştirmen küratör koreograf dansçı balerin
    piyanist kemancı gitarist davulcu bestekâr dramaturg aktör aktris senarist romancı öykücü çevirmen grafiker tasarımcı
    stilist manken fotoğrafçı kameraman programcı yazılımcı geliştirici sporcu basketbolcu voleybolcu güreşçi boksör yüzücü atlet golcü
    stoper kuyumcu marangoz demirci tamirci tesisatçı elektrikçi kaynakçı kapıcı bekçi kasiyer kurye taksici kamyoncu çoban arıcı bağcı
    pansiyoncu otelci lokantacı kahveci pastacı çiçekçi kitapçı sahaf yayıncı matbaacı işletmeci turizmci emlakçı sigortacı bankacı borsacı
    simsar aktüer müdafi müşteki bilirkişi kâtip zabıt sağdıç gelin damat nişanlı muhbir itirafçı gardiyan mahkûm mahkum tutuklu hükümlü firari
    zanlı katil hırsız dolandırıcı kaçakçı dalgıç denizci gemici makinist hostes pilot armatör şampiyon belediyeci
    parlamenter siyasetçi politikacı imam muhtar ağa hanımefendi beyefendi genç delikanlı ihtiyar usta çırak kalfa stajyer asistan
     konuşmacı panelist katılımcı yarışmacı gurme influencer fenomen yayıncı youtuber blogger
    dost arkadaş meslektaş mevkidaş rakip halef selef sahibi müteahhit tüccar tarımcı muhasebeci`,
  );
  words.nouns(
    Tag.Organisation | Tag.Noun,
    `hükümet hükûmet bakanlık cumhurbaşkanlığı başbakanlık cumhurbaşkanlık parlamento meclis senato kongre kabine konsey komisyon komite kurul
    mahkeme yargıtay danıştay sayıştay savcılık başsavcılık emniyet jandarma ordu donanma polis genelkurmay şirket firma holding
    grup banka birlik federasyon konfederasyon dernek vakıf parti sendika oda borsa ajans büro ofis örgüt kuruluş kurum enstitü üniversite
    fakülte okul hastane klinik müze belediye valilik kaymakamlık muhtarlık büyükelçilik konsolosluk elçilik müdürlük başkanlık daire
    direktörlük idare müsteşarlık sekreterlik sözcülük temsilcilik komutanlık kulüp takım kilise piskoposluk
    diyanet gazete dergi televizyon kanal radyo site portal yayıncı platform taraf heyet delegasyon muhalefet iktidar koalisyon ittifak cephe
    hareket tugay tabur merkez fon havayolu havalimanı liman işletme kooperatif konsorsiyum fabrika tesis marka kremlin pentagon saray
     saray itfaiye afad kızılay regülatör otorite kurul hizmet servis inisiyatif girişim topluluk lig
    araştırma laboratuvar gözlemevi rasathane meteoroloji ekip yönetim kurultay devlet cumhuriyet
    tiyatro sahne opera bale orkestra koro galeri stüdyo yapımevi yayınevi matbaa ajans acente festival uygulama girişim startup
    kumpanya bakımevi huzurevi kreş anaokulu lise kolej akademi konservatuvar kütüphane arşiv rektörlük dekanlık başhekimlik
    başkonsolosluk defterdarlık kolluk mahkeme daire yargı sigorta otel restoran market zincir üretici tedarikçi operatör
    sunucu havaalanı tersane madencilik maden santral rafineri müteahhitlik encümen platformu inisiyatifi gözlemevi
    baro hakem stk ngo nato ab bm abd`,
  );
  words.nouns(
    Tag.Group | Tag.Noun,
    `yetkililer bakanlar polisler savcılar avukatlar diplomatlar temsilciler milletvekilleri senatörler liderler sakinler
    tanıklar komşular işçiler çalışanlar aktivistler eylemciler göstericiler protestocular araştırmacılar 
    uzmanlar analistler ekonomistler doktorlar öğretmenler veliler aileler aile akrabalar yakınlar kurbanlar askerler komutanlar
    isyancılar ayrılıkçılar köylüler müfettişler organizatörler sendikalar şirketler bankalar siyasetçiler muhafazakarlar sosyalistler
    cumhuriyetçiler demokratlar seçmenler taraftarlar muhalifler öğrenciler kadınlar erkekler çiftçiler üreticiler sürücüler medya basın
    gazeteler itfaiyeciler hakimler yatırımcılar kullanıcılar büyükelçiler danışmanlar halk vatandaş vatandaşlar esnaf ekipler taraflar
    mülteciler göçmenler çevreciler avcılar balıkçılar esnaflar hukukçular hekimler ülke ülkeler`,
  );
  words.nouns(
    Tag.Vague | Tag.Noun,
    'biri ikisi üçü kısmı kaynak kaynaklar gözlemci gözlemciler kulis kulisler eleştirmen eleştirmenler bazı bazıları kimileri çoğu herkes birçok birisi kimi söylenti söylentiler çevreler',
  );
  words.nouns(
    Tag.SayNoun | Tag.Noun,
    `açıklama kayıt kayıtlar rapor iddia beyan beyanat bildiri duyuru yorum ifade söz röportaj mülakat konuşma mektup not notu mesaj paylaşım tweet
    tivit gönderi basın brifing demeç tebliğ uyarı vaat suçlama belge anket araştırma çalışma makale haber yayın bulgu veri veriler
    istatistik istatistikler tahmin tahminler öngörü analiz inceleme bülten genelge yazışma yazışmalar tutanak iddianame karar 
    mütalaa tespit bulgular ekspertiz otopsi fezleke gerekçe hüküm ilam şerh tanıklık ifade ifadeler sorgu zabıt tensip müzekkere ihtarname ihtar
    sözleşme taslak tasarı teklif kılavuz broşür katalog sunum poster tez bilanço grafik endeks barometre
    rivayet söylenti dedikodu duyum spekülasyon söyleşi podcast belgesel başyazı manşet ilan afiş pankart
    e-posta eposta mail faks telgraf sms yazıt hatırat biyografi özgeçmiş prospektüs çağrı sloganı blog vlog
    dilekçe bilgi bilgiler savunma yanıt cevap itiraf ifşaat anı anılar kitap değerlendirme görüş görüşler deklarasyon memorandum sonuç 
    bildirge manifesto protokol önerge hesaplama günlük dosya yazı `,
  );
  words.nouns(
    Tag.Attitude | Tag.Noun,
    'kaygı endişe memnuniyet memnuniyetsizlik talep taziye teşekkür tepki şikayet şikâyet öneri rahatsızlık üzüntü umut beklenti itiraz eleştiri temenni dilek selam',
  );
  tag(
    words,
    Tag.Honorific | Tag.Noun,
    'amca teyze dayı usta hoca ağa dede nine abla ağabey abi kaptan reis bey hanım sayın efendi bay bayan dr prof doç av op hacı merhum',
  );
  tag(
    words,
    Tag.Determiner,
    'bu şu o bir her bazı birkaç tüm bütün hiçbir hangi kendi aynı diğer öteki başka birçok çoğu böyle şöyle öyle',
  );
  tag(words, Tag.Coordinator, 've veya ya yahut ama ancak fakat lakin oysa oysaki yoksa hem ne üstelik');
  tag(words, Tag.Pronoun, 'onlar biz ben sen siz kendisi kendileri ikisi');
  tag(words, Tag.Negation | Tag.Adverb, 'değil hiç asla');
  tag(words, Tag.Finite, 'değil var yok değildi vardı yoktu vardır yoktur değildir mümkün lazım gerek şart idi imiş belli');
  tag(
    words,
    Tag.Adverb,
    `ise da de dahi bile mı mi mu mü ki göre için ile gibi kadar sonra önce beri karşın rağmen doğru dolayı ötürü üzere hakkında üzerine
    üzerinden konusunda ilişkin dair karşı yönelik tarafından nedeniyle sayesinde olarak diye şeklinde dün bugün yarın şimdi sonra önceki akşam
    sabah öğle gece gündüz hafta ay yıl geçen önümüzdeki gelecek artık hâlâ hala henüz yine tekrar sadece yalnızca bizzat ayrıca hemen derhal
    sonunda nihayet önceleri eskiden bazen sıklıkla daima hep hiçbir zaman belki herhalde kesinlikle özellikle genellikle burada orada şurada
    böylece dolayısıyla bununla birlikte öte yandan buna karşılık çünkü zira eğer şayet nasıl neden niçin niye daha en pek oldukça gayet
      biraz hızla yavaş yavaşça resmen kez defa sıra zaman anda süre boyunca arasında sırasında içinde dışında altında
    üstünde yanında karşısında öncesinde sonrasında esnasında itibarıyla itibaren dek değin bundan ondan bunun buna bunu onu ona orası
      telefonla yayında sosyal medyada doğrusu örneğin mesela yani kısaca ardından hakeza bilhassa `,
  );
  tag(words, Tag.Evidential | Tag.Adverb, 'güya sözümona');
  for (const word of [
    'tarih',
    'parti',
    'kadın',
    'altın',
    'yakın',
    'basın',
    'yayın',
    'yarın',
    'bütün',
    'gün',
    'dün',
    'son',
    'yön',
    'insan',
    'zaman',
    'meydan',
    'toplantı',
    'kendi',
    'şimdi',
    'yedi',
    'efendi',
    'hadi',
    'haydi',
    'nadir',
    'kadir',
    'katkı',
    'kapı',
    'yapı',
    'sınır',
    'satır',
    'şehir',
    'çağrı',
    'ayrı',
    'alan',
    'plan',
    'liman',
    'tutar',
    'karar',
    'zarar',
    'pazar',
    'rüzgar',
    'rüzgâr',
    'hazır',
    'sabır',
    'demir',
    'nehir',
    'ömür',
    'kömür',
    'özgür',
    'kültür',
    'tür',
    'kredi',
    'enerji',
    'gelecek',
    'yiyecek',
    'içecek',
    'geçmiş',
    'yaş',
    'savaş',
    'barış',
    'giriş',
    'çıkış',
    'satış',
    'kalış',
    'genç',
    'güç',
    'dolar',
    'kar',
    'yer',
    'değer',
    'lider',
    'hafta',
    'avro',
    'lira',
    'yüzde',
    'ülke',
    'bölge',
    'nokta',
    'orta',
    'sıra',
    'süre',
    'kira',
    'oran',
  ])
    if (!words.has(word)) words.set(word, Tag.Noun);
  words.irregular('onun', 'o', 'genitive', Tag.Pronoun);
  words.irregular('ona', 'o', 'dative', Tag.Pronoun);
  words.irregular('ondan', 'o', 'ablative', Tag.Pronoun);
  words.irregular('kendisinin', 'kendisi', 'genitive', Tag.Pronoun);
  words.irregular('kendisine', 'kendisi', 'dative', Tag.Pronoun);
  words.irregular('kendisinden', 'kendisi', 'ablative', Tag.Pronoun);
  words.irregular('ortaya', 'orta', 'dative', Tag.Noun);
  return words;
}
