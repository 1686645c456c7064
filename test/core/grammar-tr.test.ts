import { strict as assert } from 'node:assert';
import { grammarOf, last } from './grammar-cases';

const { read, check } = grammarOf('tr');

describe('attribution in Turkish', () => {
  describe('contents before the verb', () => {
    check([
      {
        text: 'Belediye Başkanı Selma Oktar, köprünün kapalı kalacağını söyledi.',
        status: 'attributed',
        source: 'Selma Oktar',
        cue: 'söyledi',
        content: 'köprünün kapalı kalacağını',
      },
      {
        text: 'Selma Oktar köprünün kapalı kalacağını ve otobüslerin çalışmayacağını belirtti.',
        status: 'attributed',
        source: 'Selma Oktar',
        cue: 'belirtti',
      },
      {
        text: 'Ulaştırma Bakanlığı, çalışmaların mayısta biteceğini duyurdu.',
        status: 'attributed',
        source: 'Ulaştırma Bakanlığı',
        cue: 'duyurdu',
      },
      {
        text: 'Sendika sözcüsü Deniz Halıcı, grevin süreceğini iddia etti ve hükümeti suçladı.',
        status: 'attributed',
        source: 'Deniz Halıcı',
        cue: 'suçladı',
      },
      { text: 'Yakın arkadaşı, ressam Cem Tunalı, sanatçının hasta olduğunu doğruladı.', status: 'attributed', source: 'Cem Tunalı' },
      { text: 'Vali, iddiaları reddetti.', status: 'attributed', source: 'Vali', cue: 'reddetti', content: 'iddiaları' },
      { text: 'Şirket, köprünün güvenli olmadığı uyarısında bulundu.', status: 'attributed', source: 'Şirket', cue: 'uyarısında bulundu' },
      {
        text: 'Bakan Ece Sarıgöl, köprünün kapalı olduğunu hatırlatarak sürücülerden sabır istedi.',
        status: 'attributed',
        source: 'Ece Sarıgöl',
        cue: 'hatırlatarak',
      },
    ]);
  });
  describe('quotations', () => {
    check([
      { text: 'Selma Oktar, "Köprü bu kış açılmayacak" dedi.', status: 'attributed', source: 'Selma Oktar', cue: 'dedi' },
      { text: 'Selma Oktar, “Hayır” dedi.', status: 'attributed', source: 'Selma Oktar', cue: 'dedi', content: '“Hayır”' },
      { text: '“Köprü bu kış açılmayacak” diyen Oktar, halktan özür diledi.', status: 'attributed', source: 'Oktar' },
      { text: '“Köprü bu kış açılmayacak” diye konuştu Selma Oktar.', status: 'attributed', source: 'Selma Oktar' },
      {
        text: 'Selma Oktar, "Köprü bu kış açılmayacak" ifadelerini kullandı.',
        status: 'attributed',
        source: 'Selma Oktar',
        cue: 'ifadelerini kullandı',
      },
      { text: 'Selma Oktar: “Köprü bu kış kesinlikle açılmayacak.”', status: 'attributed', source: 'Selma Oktar' },
      { text: 'Vali Cem Tunalı, «Köprü bu kış açılmayacak» diye ekledi.', status: 'attributed', source: 'Cem Tunalı' },
      { text: 'Oktar, köprü bu kış açılmayacak, diye konuştu.', status: 'attributed', source: 'Oktar' },
    ]);
  });
  describe('according to', () => {
    check([
      {
        text: "Selma Oktar'a göre köprü güvenli değil.",
        status: 'attributed',
        source: 'Selma Oktar',
        cue: 'göre',
        content: 'köprü güvenli değil',
      },
      {
        text: 'Karayolları Genel Müdürlüğüne göre köprü güvenli değil.',
        status: 'attributed',
        source: 'Karayolları Genel Müdürlüğü',
        cue: 'göre',
      },
      { text: 'Oktar’ın aktardığına göre köprü 1938’de yapıldı.', status: 'attributed', source: 'Oktar', cue: 'aktardığına göre' },
      { text: 'Bakanlık verilerine göre 12 bin araç geçti.', status: 'attributed', source: 'Bakanlık' },
      { text: 'Edinilen bilgiye göre köprü kapatılacak.', status: 'anonymous', source: null },
      { text: 'İddiaya göre şirket iflas etti.', status: 'anonymous', source: null },
      { text: 'Yasaya göre köprüler her yıl denetlenir.', status: 'unattributed', source: null },
    ]);
  });
  describe('passives', () => {
    check([
      { text: 'Köprünün kapatılacağı bildirildi.', status: 'anonymous', source: null, cue: 'bildirildi' },
      { text: 'Köprünün yıkılacağı öne sürüldü.', status: 'anonymous', source: null },
      {
        text: 'Bakanlıktan yapılan açıklamada, köprünün kapatılacağı bildirildi.',
        status: 'attributed',
        source: 'Bakanlık',
        cue: 'bildirildi',
        content: 'köprünün kapatılacağı',
      },
      { text: 'Bakanlık tarafından köprünün kapatılacağı açıklandı.', status: 'attributed', source: 'Bakanlık' },
      { text: 'Sayıştay’ın taslak raporunda köprünün pahalı olduğu belirtiliyor.', status: 'attributed', source: 'Sayıştay' },
      { text: 'Toplantıda köprünün de konuşulduğu kaydedildi.', status: 'anonymous', source: null },
      { text: 'Köprünün mayısta açılması bekleniyor.', status: 'unattributed', source: null },
      { text: 'Türk tarafına, gecikmeye ilişkin kaygılar iletildi.', status: 'anonymous', source: null },
    ]);
  });
  describe('hearsay and what is no speech', () => {
    check([
      { text: 'Geceleri köprüden kimse geçmiyormuş.', status: 'anonymous', source: null },
      { text: 'İki kaynak, köprünün satılacağını söyledi.', status: 'anonymous', source: null },
      { text: 'Adının açıklanmasını istemeyen bir mühendis, köprünün çürüdüğünü anlattı.', status: 'anonymous', source: null },
      { text: 'Meclis köprü yasasını onayladı.', status: 'unattributed', source: null },
      { text: 'Mahkeme şirketin kapatılmasına karar verdi.', status: 'unattributed', source: null },
      { text: 'Bakan, köprünün yıkılmasını istiyor.', status: 'unattributed', source: null },
      { text: 'Bakanlık köprü hakkında bilgi vermedi.', status: 'unattributed', source: null },
      { text: 'Köprünün kapandığını gördük.', status: 'unattributed', source: null },
    ]);
  });
  describe('who is meant', () => {
    check([
      {
        text: "Başlık\n\nBelediye Başkanı Selma Oktar köprüyü gezdi. Oktar'ın sözcüsü Cem Tunalı da oradaydı. Başkan, köprünün kapalı kalacağını söyledi.",
        status: 'attributed',
        source: 'Selma Oktar',
      },
      {
        text: 'Başlık\n\nMersin Ticaret Odası toplandı. Oda, köprünün kapalı kalacağını duyurdu.',
        status: 'attributed',
        source: 'Mersin Ticaret Odası',
      },
      {
        text: 'Başlık\n\nSelma Oktar köprünün kapalı kalacağını söyledi. Yolun da kapanacağını ekledi.',
        status: 'attributed',
        source: 'Selma Oktar',
        cue: 'ekledi',
      },
      { text: 'Başlık\n\nİSTANBUL Valisi İlker Işıl konuştu. Işıl’a göre köprü güvenli.', status: 'attributed', source: 'İlker Işıl' },
    ]);
  });
  describe('texts of other styles', () => {
    check([
      { text: 'Mahallede konuşulanlara bakılırsa fırıncının borcu büyük.', status: 'anonymous', source: null },
      { text: 'Esnafın anlattıklarına göre dükkân gece soyuldu.', status: 'anonymous' },
      { text: 'Dükkânın bir ay önce satıldığı da iddialar arasında.', status: 'anonymous', source: null },
      { text: 'Rivayete göre köprünün altında bir hazine var.', status: 'anonymous', source: null },
      { text: 'Köyde iki kişinin yaralandığı bilgisi geldi.', status: 'anonymous', source: null },
      { text: 'Tanığın tehdit edildiği de iddia edildi.', status: 'anonymous', source: null },
      { text: 'Sürücülere sahil yolunu kullanmamaları tavsiye ediliyor.', status: 'anonymous', source: null },
      {
        text: "Ege Tıp Dergisi'nde yayımlanan makaleye göre uykusuzluk artıyor.",
        status: 'attributed',
        source: "Ege Tıp Dergisi'nde yayımlanan makale",
      },
      { text: 'İddianamede, sanığın parayı sakladığı belirtildi.', status: 'attributed', source: 'İddianame' },
      { text: 'Bilirkişi raporunda frenin tutmadığı tespiti yer aldı.', status: 'attributed' },
      {
        text: "Merkez Bankası'nın mayısta yayımlanan raporu, borçların arttığını ortaya koyuyor.",
        status: 'attributed',
        source: 'Merkez Bankası',
      },
      { text: 'Psikolog Elif Sarıgül, çocukların korktuğunu hatırlattı.', status: 'attributed', source: 'Elif Sarıgül' },
      { text: 'Hollandalı iklim bilimci Pieter Vos, ölçümlerin yetersiz olduğunu söyledi.', status: 'attributed', source: 'Pieter Vos' },
      { text: 'Şirketin kurucu ortağı Ayla Demirkol, açığı kapattıklarını anlattı.', status: 'attributed', source: 'Ayla Demirkol' },
    ]);
    it('Köprü\n\nKöprü yeniden açılacak mı, diye soruyorum.', () =>
      assert.equal(last(read('Köprü\n\nKöprü yeniden açılacak mı, diye soruyorum.')).kind, 'question'));
    it('Köprü\n\nNe yazık ki, bu kent sahipsiz.', () =>
      assert.equal(last(read('Köprü\n\nNe yazık ki, bu kent sahipsiz.')).kind, 'opinion'));
    it('Oyun\n\nGenç oyuncu sahnede göz kamaştırıyor.', () =>
      assert.equal(last(read('Oyun\n\nGenç oyuncu sahnede göz kamaştırıyor.')).kind, 'opinion'));
    it('Köprü\n\nKöprü açıldı.\n\nBu içerik bilgilendirme amaçlıdır, hekim muayenesinin yerini tutmaz.', () =>
      assert.equal(
        last(read('Köprü\n\nKöprü açıldı.\n\nBu içerik bilgilendirme amaçlıdır, hekim muayenesinin yerini tutmaz.')).kind,
        'boilerplate',
      ));
  });
  describe('who is meant', () => {
    check([
      {
        text: 'Yönetmen Barış Koru, filmi üç yılda çekti. Oyuncu Ece Tan da törendeydi. “Paramız bitti” dedi 34 yaşındaki yönetmen.',
        status: 'attributed',
        source: 'Barış Koru',
      },
      {
        text: 'Teknik direktör Yavuz Kömür memnun. Deneyimli çalıştırıcı, takımın yorulduğunu söyledi.',
        status: 'attributed',
        source: 'Yavuz Kömür',
      },
      {
        text: 'Savcı Ali Er konuştu. Sanık Veli Sarı dinledi. Zanlı, suçlamaları kabul etmedi.',
        status: 'attributed',
        source: 'Veli Sarı',
      },
      {
        text: 'Kısa mesaj ağı Yankı çöktü. Yankı, saldırı olmadığını savundu. Merkezi Berlin’de bulunan firma, özür diledi.',
        status: 'attributed',
        source: 'Yankı',
      },
      { text: 'Emir Sancak kaleyi korudu. Emir Sancak, korktuğunu söyledi.', status: 'attributed', source: 'Emir Sancak' },
      { text: 'Çocuk nöroloğu Gökmen Sevi, ilacın gereksiz olduğunu söyledi.', status: 'attributed', source: 'Gökmen Sevi' },
      { text: 'İşletmeci şirketin müdürü Onur Taş, yolun kapalı olduğunu söyledi.', status: 'attributed', source: 'Onur Taş' },
      { text: 'Komşu köyden balıkçı İsmet Dalgıç, denizin kirlendiğini anlatıyor.', status: 'attributed', source: 'balıkçı İsmet Dalgıç' },
      { text: 'Olay yerindeki bir taksici, aracın hızlı olduğunu söyledi.', status: 'attributed', source: 'Olay yerindeki bir taksici' },
      { text: 'Sektör temsilcileri, fiyatların artacağını söyledi.', status: 'anonymous', source: null },
      { text: 'Turizmciler, plajların bakımsız kaldığını söylüyor.', status: 'anonymous', source: null },
      { text: 'Hasbi Demir köyde doğdu. Anlattığına göre, ustası ona yerleri süpürtmüş.', status: 'attributed', source: 'Hasbi Demir' },
      { text: 'Çevre dergisinde yayımlanan çalışma, arıların kaybolduğunu gösteriyor.', status: 'attributed' },
    ]);
  });
  describe('what is said and what is not', () => {
    check([
      { text: 'Müdür Haluk Çini, zarar ettiklerini itiraf etmek zorunda kaldı.', status: 'attributed', source: 'Haluk Çini' },
      { text: 'Vali Cem Tunalı, bu iddiayı kabul etmedi.', status: 'attributed', source: 'Cem Tunalı', cue: 'iddiayı kabul etmedi' },
      { text: 'Vali Cem Tunalı, söylentiyi ne doğruluyor ne de yalanlıyor.', status: 'unattributed' },
      { text: 'Vali Cem Tunalı, köprüyü mayısta açacağına söz verdi.', status: 'unattributed' },
      {
        text: 'Bakanlıktan yapılan açıklamada, hastaların aşılanmamış ya da aşıları yarım kalmış çocuklar olduğu belirtildi.',
        status: 'attributed',
      },
      { text: 'Yolcu alınmadığı yönünde söylentiler haftalardır sosyal medyada dolaşıyor.', status: 'anonymous', source: null },
      { text: 'Mahalle sakinleri deponun patlayacağından korkuyor.', status: 'unattributed' },
    ]);
    it('opens what the next paragraph quotes', () => {
      const { sentences } = read(
        'Santral\n\nŞirket başkanı Ali Arpa, törende şunları söyledi:\n\n“Santral bu yıl açılacak. Herkes çok çalıştı.”',
      );
      assert.deepEqual(
        sentences.map(({ kind }) => kind),
        ['headline', 'other', 'claim', 'claim'],
      );
      assert.equal(sentences.at(-1)!.attributions[0]!.source!.name, 'Ali Arpa');
    });
    it('is a claim in a standfirst without its stop, and a notice in capitals', () => {
      const text =
        'Barajda son durum\n\nYeni santral 180 bin evin elektriğini karşılayacak\n\nBaraj bugün açıldı.\n\nİLGİNİZİ ÇEKEBİLİR: Köprü kapandı';
      assert.deepEqual(
        read(text).sentences.map(({ kind }) => kind),
        ['headline', 'claim', 'claim', 'boilerplate'],
      );
    });
  });
});
