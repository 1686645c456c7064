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
});
