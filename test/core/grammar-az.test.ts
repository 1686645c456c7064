import { strict as assert } from 'node:assert';
import { grammarOf, last } from './grammar-cases';

const { read, check } = grammarOf('az');

describe('attribution in Azerbaijani', () => {
  describe('contents before the verb', () => {
    check([
      {
        text: 'Bələdiyyə sədri Sevda Qocayeva körpünün bağlı qalacağını bildirib.',
        status: 'attributed',
        source: 'Sevda Qocayeva',
        cue: 'bildirib',
        content: 'körpünün bağlı qalacağını',
      },
      {
        text: 'Sürücülər İttifaqının rəhbəri Elnur Daşqınlı yolun təhlükəli olduğunu vurğulayıb və təmir tələb edib.',
        status: 'attributed',
        source: 'Elnur Daşqınlı',
        cue: 'tələb edib',
      },
      {
        text: 'Nəqliyyat Nazirliyi işlərin mayda bitəcəyini açıqlayıb.',
        status: 'attributed',
        source: 'Nəqliyyat Nazirliyi',
        cue: 'açıqlayıb',
      },
      { text: 'Şirkət ittihamları rədd edib.', status: 'attributed', source: 'Şirkət', cue: 'rədd edib', content: 'ittihamları' },
      { text: 'Nazir gecikməni istisna etmir.', status: 'attributed', source: 'Nazir', cue: 'istisna etmir' },
      { text: 'Sədr müavini Həcər Kamanlı qərarı səhv adlandırıb.', status: 'attributed', source: 'Həcər Kamanlı', cue: 'adlandırıb' },
    ]);
  });
  describe('clauses behind "ki"', () => {
    check([
      {
        text: 'Sevda Qocayeva bildirib ki, körpü bağlı qalacaq.',
        status: 'attributed',
        source: 'Sevda Qocayeva',
        cue: 'bildirib',
        content: 'körpü bağlı qalacaq',
      },
      { text: 'Polkovnik Adil ət-Tahir jurnalistlərə deyib ki, yol açıqdır.', status: 'attributed', source: 'Adil ət-Tahir' },
      {
        text: 'ABŞ Dövlət Departamentinin sözçüsü Con Hadson qeyd edib ki, danışıqlar davam edir.',
        status: 'attributed',
        source: 'Con Hadson',
        cue: 'qeyd edib',
      },
      { text: 'Qeyd olunub ki, körpü yazda açılacaq.', status: 'anonymous', source: null, cue: 'Qeyd olunub' },
      { text: 'Sakinlərə bildirilib ki, körpü yazda açılacaq.', status: 'anonymous', source: null },
      { text: 'Energetika Nazirliyindən bildirilib ki, qaz verilişi bərpa olunub.', status: 'attributed', source: 'Energetika Nazirliyi' },
      { text: 'İddia olunur ki, sürücü sərxoş olub.', status: 'anonymous', source: null },
      { text: 'Reyters xəbər verir ki, görüş təxirə salınıb.', status: 'attributed', source: 'Reyters' },
      { text: 'Söz gəzir ki, körpü satılacaq.', status: 'anonymous', source: null },
    ]);
  });
  describe('quotations', () => {
    check([
      { text: '“Körpü bu qış açılmayacaq”, – Sevda Qocayeva bildirib.', status: 'attributed', source: 'Sevda Qocayeva', cue: 'bildirib' },
      { text: '“Körpü bu qış açılmayacaq”, – deyə Qocayeva əlavə edib.', status: 'attributed', source: 'Qocayeva', cue: 'əlavə edib' },
      { text: 'Sevda Qocayeva deyib: «Körpü bu qış açılmayacaq».', status: 'attributed', source: 'Sevda Qocayeva', cue: 'deyib' },
      { text: 'Sevda Qocayeva: "Körpü bu qış mütləq açılacaq."', status: 'attributed', source: 'Sevda Qocayeva' },
      {
        text: '“Körpü açılmayacaq, – sürücü Elnur Daşqınlı gileylənir. – Biz də gözləyirik”.',
        status: 'attributed',
        source: 'Elnur Daşqınlı',
      },
      { text: '“Körpü bu qış açılmayacaq”, – tələbə Aysu Qumrulu gülür.', status: 'attributed', source: 'Aysu Qumrulu' },
    ]);
  });
  describe('according to', () => {
    check([
      {
        text: 'Qocayevanın sözlərinə görə, körpü bağlı qalacaq.',
        status: 'attributed',
        source: 'Qocayeva',
        cue: 'sözlərinə görə',
        content: 'körpü bağlı qalacaq',
      },
      {
        text: 'Fövqəladə Hallar Nazirliyinin məlumatına görə, iki nəfər yaralanıb.',
        status: 'attributed',
        source: 'Fövqəladə Hallar Nazirliyi',
      },
      { text: 'Limandan verilən xəbərə görə, gəmi lövbərini itirib.', status: 'attributed', source: 'Liman' },
      { text: 'Bəzi mənbələrin verdiyi məlumata görə, körpü satılacaq.', status: 'anonymous', source: null },
      { text: 'Güclü yağışa görə yol bağlanıb.', status: 'unattributed', source: null },
      { text: 'Ekspert Fuad Zülallının fikrincə, körpü təhlükəlidir.', status: 'attributed', source: 'Fuad Zülallı' },
    ]);
  });
  describe('passives and documents', () => {
    check([
      { text: 'Nazirliyin yaydığı məlumatda körpünün bağlandığı bildirilir.', status: 'attributed', source: 'Nazirlik' },
      { text: 'Qazaxıstan tərəfindən vurğulanıb ki, yol açıqdır.', status: 'attributed', source: 'Qazaxıstan tərəfi' },
      {
        text: 'Statistika Komitəsinin dərc etdiyi hesabat göstərir ki, qiymətlər artıb.',
        status: 'attributed',
        source: 'Statistika Komitəsi',
      },
      { text: 'Körpünün mayda açılacağı gözlənilir.', status: 'unattributed', source: null },
      { text: 'Tenderdə guya ikinci iştirakçı da olub.', status: 'anonymous', source: null },
    ]);
  });
  describe('what is no speech', () => {
    check([
      { text: 'Parlament qanunu ikinci oxunuşda qəbul edib.', status: 'unattributed', source: null },
      { text: 'Hökumət körpünün təmirini istəyir.', status: 'unattributed', source: null },
      { text: 'Nazirlik təmirin vaxtını dəqiqləşdirməyib.', status: 'unattributed', source: null },
      { text: 'Prokurorluq cinayət işi açıb.', status: 'unattributed', source: null },
      { text: 'Şahidlər deyirlər ki, atəş səsi eşidilib.', status: 'anonymous', source: null },
    ]);
  });
  describe('who is meant', () => {
    check([
      {
        text: 'Başlıq\n\nTofiq Qəhrəmanlı körpüyə baxıb. Qəhrəmanlının sözlərinə görə, yol bağlı qalacaq.',
        status: 'attributed',
        source: 'Tofiq Qəhrəmanlı',
      },
      {
        text: 'Başlıq\n\nTofiq Qəhrəmanlı körpünün bağlı qalacağını bildirib. O, yolun da bağlanacağını əlavə edib.',
        status: 'attributed',
        source: 'Tofiq Qəhrəmanlı',
      },
      {
        text: 'Başlıq\n\nNəqliyyat Nazirliyi yolu bağlayıb. Nazirlik bildirib ki, təmir gedir.',
        status: 'attributed',
        source: 'Nəqliyyat Nazirliyi',
      },
      {
        text: 'Başlıq\n\nİlham Qəniyev körpünün bağlı qalacağını bildirib. Yolun da bağlanacağını əlavə edib.',
        status: 'attributed',
        source: 'İlham Qəniyev',
      },
    ]);
  });
  describe('texts of other styles', () => {
    check([
      { text: 'Məhəllədə deyilənlərə görə, usta qaçıb.', status: 'anonymous', source: null },
      { text: 'Körpünün bağlanacağı barədə xəbərlər yayılıb.', status: 'anonymous', source: null },
      { text: 'İki nəfərin yaralandığı barədə məlumat daxil olub.', status: 'anonymous', source: null },
      { text: 'Sürücülərə sahil yolundan istifadə etməmək tövsiyə olunur.', status: 'anonymous', source: null },
      { text: 'İttiham aktında qeyd olunub ki, sənədlər saxtadır.', status: 'attributed', source: 'İttiham aktı' },
      { text: '“Elm və Həyat” jurnalında dərc olunan tədqiqat göstərir ki, yuxusuzluq artır.', status: 'attributed' },
      { text: 'Nərgiz Əliyeva səhvini boynuna aldığını bildirib.', status: 'attributed', source: 'Nərgiz Əliyeva' },
      { text: 'Nərgiz Əliyeva evi satdığını da gizlətmədi.', status: 'attributed', source: 'Nərgiz Əliyeva' },
      { text: 'Nazirliyin yaydığı bəyanatda qapıların işçilər tərəfindən bağlandığı vurğulanır.', status: 'attributed' },
      { text: 'Dövlət ittihamçısı Orxan Babayev deyib ki, pul tapılıb.', status: 'attributed', source: 'Orxan Babayev' },
      { text: 'Müxbirimiz Orxan Babayev Gəncədən xəbər verir ki, yol bağlıdır.', status: 'attributed', source: 'Orxan Babayev' },
      { text: '“Məktub az idi, – deyir Orxan kişi, – indi heç yoxdur”.', status: 'attributed', source: 'Orxan' },
    ]);
    it('Körpü\n\nBəs körpü açılacaqmı, soruşuram.', () =>
      assert.equal(last(read('Körpü\n\nBəs körpü açılacaqmı, soruşuram.')).kind, 'question'));
    it('Körpü\n\nTəəssüf ki, bu şəhərin sahibi yoxdur.', () =>
      assert.equal(last(read('Körpü\n\nTəəssüf ki, bu şəhərin sahibi yoxdur.')).kind, 'opinion'));
    it('Film\n\nAktrisa filmin ən yaxşı rolunu oynayır.', () =>
      assert.equal(last(read('Film\n\nAktrisa filmin ən yaxşı rolunu oynayır.')).kind, 'opinion'));
    it('Körpü\n\nKörpü açıldı.\n\nMəqalə məlumat xarakteri daşıyır.', () =>
      assert.equal(last(read('Körpü\n\nKörpü açıldı.\n\nMəqalə məlumat xarakteri daşıyır.')).kind, 'boilerplate'));
  });
  describe('who is meant', () => {
    check([
      { text: 'Vəkil Aytən Fərman danışdı. “Ekspert anbarda olmayıb”, – müdafiəçi deyib.', status: 'attributed', source: 'Aytən Fərman' },
      { text: 'Uşaq infeksionisti Kamran Yel peyvənd vurdurmağı məsləhət görür.', status: 'attributed', source: 'Kamran Yel' },
      {
        text: 'Sığorta şirkəti “Etibar-S”in katibi Nigar Rza danışdı. Şirkət 14 müraciət aldığını təsdiqləyib.',
        status: 'attributed',
        source: 'Etibar-S',
      },
      { text: 'Nazirlikdən əlavə ediblər ki, bölgələrə vaksin göndərilib.', status: 'attributed', source: 'Nazirlik' },
      { text: 'Müqavilənin 14-cü bəndində deyilir ki, şirkət məsuliyyət daşımır.', status: 'attributed' },
      { text: 'Ekspertlər təkrar edirlər ki, sayğac lazımdır.', status: 'anonymous', source: null },
      { text: 'İdarə rəisi Əjdər Gün itkinin artdığını etiraf etmək məcburiyyətində qaldı.', status: 'attributed', source: 'Əjdər Gün' },
      { text: 'Şirkət zərəri ödəyəcəyini vəd edir.', status: 'unattributed' },
      { text: 'Sərnişinlər gediş haqqını kartla ödəyə biləcəklər.', status: 'unattributed' },
    ]);
  });
});
