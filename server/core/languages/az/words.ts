import { tag } from '../profile';
import { Tag } from '../tags';
import { Inflected } from '../turkic';

/** Azerbaijani words that the analysis knows, nouns in all their forms. */
export function azerbaijaniWords(): Inflected {
  const words = new Inflected();
  words.nouns(
    Tag.Role | Tag.Noun,
    `prezident nazir sədr müavin rəhbər başçı direktor müdir rəis spiker sözçü nümayəndə deputat senator səfir elçi konsul lider
    katib nazir vitse-prezident general polkovnik mayor kapitan leytenant admiral serjant komandan komandir əsgər zabit prokuror hakim
    vəkil notarius kral kraliça şah şahzadə imperator papa patriarx yepiskop imam axund müfti şeyx ravvin keşiş professor dosent doktor
    həkim cərrah travmatoloq müəllim akademik alim tədqiqatçı mütəxəssis ekspert analitik iqtisadçı tarixçi sosioloq psixoloq
    arxeoloq geoloq sinoptik meteoroloq hidroloq mühəndis memar texnik jurnalist müxbir reportyor yazıçı şair redaktor rejissor aktyor
    aktrisa müğənni sənətçi rəssam xalçaçı bəstəkar musiqiçi prodüser ssenarist heykəltəraş aparıcı məşqçi çalışdırıcı futbolçu oyunçu
    hücumçu qapıçı müdafiəçi yarımmüdafiəçi idmançı menecer sahibkar işəgötürən investor təsisçi şərik
    səhmdar məsləhətçi müşavir köməkçi koordinator məmur müfəttiş auditor rektor dekan fəal aktivist etirazçı könüllü şahid zərərçəkən
    müttəhim şübhəli iddiaçı cavabdeh qurban sakin qonşu fermer istehsalçı balıqçı dükançı çörəkçi qəssab bərbər sürücü pilot fəhlə işçi
    əməkdaş təqaüdçü pensiyaçı tələbə şagird valideyn ana ata qardaş bacı oğul qız arvad baba nənə nəvə əmi dayı xala bibi
    gəlin kürəkən qadın kişi oğlan uşaq adam şəxs sərnişin müştəri satıcı kirayəçi seçici namizəd üzv diplomat vasitəçi məruzəçi
    sənətşünas politoloq hüquqşünas şərhçi icmalçı xilasedici yanğınsöndürən baytar əczaçı aşpaz turist bələdçi azarkeş müxalif müşahidəçi
    ittihamçı müdafiəçi poçtalyon mikoloq nevroloq kardioloq onkoloq pediatr psixiatr dermatoloq uroloq ginekoloq epidemioloq bioloq zooloq botanik
    geofizik kimyaçı astronom antropoloq filoloq dilçi kriminalist patoloq radioloq allerqoloq terapevt fizioterapevt dietoloq virusoloq
    mikrobioloq aqronom baytar zootexnik meşəçi enerjçi tənqidçi kurator xoreoqraf rəqqas balerina pianoçu skripkaçı tarzən gitaraçı dirijor
    dramaturq romançı tərcüməçi dizayner modelyer fotoqraf operator proqramçı tərtibatçı basketbolçu güləşçi boksçu üzgüçü atlet zərgər dülgər
    dəmirçi usta tamirçi qaynaqçı gözətçi kassir kuryer çoban arıçı bağban otelçi restorançı çayçı çiçəkçi kitabsatan naşir
    turizmçi maklerçi rieltor sığortaçı bankir birjaçı məhbus dustaq qatil oğru dələduz fırıldaqçı qaçaqmalçı dalğıc dənizçi gəmiçi maşinist
    çempion siyasətçi parlamentari xanəndə aşıq ağsaqqal ağbirçək gənc qoca şəyird stajor assistent məruzəçi çıxışçı iştirakçı bloqer
    yutuber influenser tənzimləyici nəzarətçi hakim bilirkişi liftçi qaynana qaynata
    dost həmkar xələf sələf ombudsman komissar icraçı şəxs inspektor sahib podratçı tacir mühasib briqadir kolleksiyaçı`,
  );
  words.nouns(
    Tag.Organisation | Tag.Noun,
    `hökumət nazirlik parlament məclis senat konqres kabinet şura komissiya komitə idarə məhkəmə prokurorluq polis ordu donanma qərargah şirkət
    firma holdinq qrup bank birlik federasiya konfederasiya assosiasiya ittifaq partiya fraksiya fond dərnək palata birja agentlik
    büro ofis təşkilat qurum institut universitet fakültə məktəb xəstəxana klinika muzey bələdiyyə hakimiyyət səfirlik
    konsulluq şöbə departament direktorluq administrasiya prezidentlik katiblik nümayəndəlik komandanlıq klub komanda kilsə redaksiya qəzet jurnal
    televiziya kanal telekanal teleşirkət nəşr radiostansiya radio sayt portal yayımçı platforma tərəf heyət nümayəndə müxalifət iqtidar koalisiya blok cəbhə hərəkat
    qruplaşma briqada batalyon mərkəz aviaşirkət liman müəssisə zavod fabrik konsorsium kreml pentaqon xidmət dövlət
    respublika xin mmc asc qsc qht bmt nato atət aşpa dtx fhn din mn səhiyyə akademiya laboratoriya rəsədxana observatoriya
    studiya kinostudiya teatr səhnə opera orkestr xor qalereya nəşriyyat mətbəə festival tətbiq startap kollec lisey akademiya
    konservatoriya kitabxana arxiv rektorluq dekanlıq poliklinika dispanser stansiya sığorta otel restoran market istehsalçı operator
    aeroport tərsanə mədən gəmiçilik təsərrüfat ferma tənzimləyici vəkillik
    inspeksiya cəmiyyət kooperativ liqa ombudsmanlıq apellyasiya komissarlıq gömrük `,
  );
  words.nouns(
    Tag.Group | Tag.Noun,
    `rəsmilər məmurlar nazirlər polislər prokurorlar vəkillər diplomatlar nümayəndələr deputatlar senatorlar liderlər sakinlər şahidlər qonşular
    fəhlələr işçilər əməkdaşlar aktivistlər fəallar etirazçılar aksiyaçılar nümayişçilər tədqiqatçılar alimlər ekspertlər mütəxəssislər
    analitiklər iqtisadçılar həkimlər müəllimlər valideynlər ailələr ailə qohumlar yaxınlar qurbanlar əsgərlər komandirlər qiyamçılar
    separatçılar kəndlilər müfəttişlər təşkilatçılar şirkətlər banklar siyasətçilər seçicilər azarkeşlər müxaliflər
    tələbələr qadınlar kişilər fermerlər sürücülər media mətbuat qəzetlər xilasedicilər hakimlər investorlar istifadəçilər səfirlər xalq
    vətəndaş vətəndaşlar tərəflər qaçqınlar köçkünlər hüquqşünaslar meteoroloqlar sinoptiklər politoloqlar ölkə ölkələr satıcılar tacirlər jurnalistlər`,
  );
  words.nouns(
    Tag.Vague | Tag.Noun,
    'mənbə mənbələr müşahidəçi müşahidəçilər tənqidçi tənqidçilər bəzi bəziləri kimsə hamı çoxları biri birisi şayiə şayiələr dairələr',
  );
  words.nouns(
    Tag.SayNoun | Tag.Noun,
    `açıqlama hesabat iddia bəyanat bəyannamə məlumat şərh ifadə söz müsahibə çıxış məktub qeyd mesaj paylaşım tvit mətbuat brifinq
    press-reliz reliz xəbərdarlıq vəd ittiham sənəd sorğu araşdırma tədqiqat məqalə xəbər yayım nəticə göstərici statistika rəqəm
    proqnoz akt ittihamnamə ekspertiza hökm qətnamə qətnamələr izahat izahnamə vəsatət göstəriş müqavilə kitabça buklet kataloq
    tezis balans cədvəl qrafik indeks barometr rəvayət şayiə söhbət podkast manşet elan afişa plakat e-poçt məktublar faks teleqram sms
    tərcümeyi-hal çağırış bloq tapıntı tapıntılar təhlil icmal bülleten yazışma yazışmalar protokol ərizə müraciət cavab etiraf xatirə xatirələr kitab qiymətləndirmə rəy fikir fikr
    müşahidə deklarasiya memorandum kommünike manifest tövsiyə arayış təqdimat hesablama gündəlik dosye yazı status post raport ehtimal
     qənaət məruzə`,
  );
  words.nouns(
    Tag.Attitude | Tag.Noun,
    'narahatlıq məmnunluq narazılıq tələb başsağlığı təşəkkür şikayət təklif təəssüf ümid etiraz tənqid arzu minnətdarlıq salam',
  );
  tag(
    words,
    Tag.Honorific | Tag.Noun,
    'kişi arvad xala bibi dayı əmi nənə baba müəllim usta ağa bəy xanım cənab müəllimə hacı mərhum dr prof',
  );
  tag(words, Tag.Determiner, 'bu o bir hər bəzi bir neçə bütün heç hansı öz digər başqa belə elə həmin');
  tag(words, Tag.Coordinator, 'və yaxud ya amma lakin ancaq fəqət həm nə üstəlik halbuki');
  tag(words, Tag.Pronoun, 'onlar biz mən sən siz özü özləri');
  tag(words, Tag.Negation | Tag.Adverb, 'deyil heç');
  tag(words, Tag.Finite, 'deyil var yox yoxdur vardır deyildi idi imiş mümkündür mümkün vacibdir lazımdır məlumdur məlum gərək');
  tag(
    words,
    Tag.Adverb,
    `isə da də ki üçün ilə kimi qədər sonra əvvəl bəri görə qarşı dair aid doğru haqqında barədə haqda barəsində üzrə üzərində arasında
    ərzində zamanı tərəfindən səbəbindən nəticəsində sayəsində olaraq deyə belə dünən bugün bu sabah indi axşam səhər gündüz gecə günorta
    həftə ay il ötən gələn keçən artıq hələ hələlik yenə yenidən təkrar yalnız sadəcə şəxsən həmçinin dərhal nəhayət əvvəllər bəzən tez-tez
    daim həmişə bəlkə yəqin ki əlbəttə xüsusilə əsasən ümumiyyətlə burada orada beləliklə bununla yanaşı digər tərəfdən əksinə çünki əgər
    necə niyə nə vaxt daha ən olduqca kifayət bir qədər dəfə zaman anda müddətində içində xaricində
    altında üstündə yanında qarşısında əvvəlcə sonralar etibarən dək kimi bundan ondan bunun onun buna bunu onu ona
    telefonla məsələn yəni qısaca ardınca bərabər həqiqətən təxminən təqribən birlikdə birgə `,
  );
  tag(words, Tag.Evidential | Tag.Adverb, 'guya güya');
  tag(words, Tag.Finite, 'deyirlər');
  for (const word of [
    'kitab',
    'sahib',
    'katib',
    'qalib',
    'məktub',
    'cənub',
    'qürub',
    'məğlub',
    'mənsub',
    'naib',
    'tərtib',
    'səbəb',
    'qərib',
    'nəsib',
    'tələb',
    'hesab',
    'sərt',
    'qadın',
    'yaxın',
    'altı',
    'gün',
    'dünən',
    'son',
    'insan',
    'zaman',
    'meydan',
    'şəhər',
    'nadir',
    'qadir',
    'tarix',
    'sərhəd',
    'alan',
    'plan',
    'qərar',
    'zərər',
    'bazar',
    'hazır',
    'dəmir',
    'ömür',
    'kömür',
    'gələcək',
    'yeyəcək',
    'geyim',
    'keçmiş',
    'yaş',
    'döyüş',
    'barış',
    'giriş',
    'satış',
    'gənc',
    'güc',
    'dollar',
    'manat',
    'faiz',
    'yer',
    'dəyər',
    'həftə',
    'ölkə',
    'bölgə',
    'region',
    'rayon',
    'orta',
    'sıra',
    'müddət',
    'kirayə',
    'qanun',
    'xəttə',
    'sülh',
    'bayır',
    'çadır',
    'axır',
    'ağır',
    'sətir',
    'nəsr',
    'qəsəbə',
    'kənd',
    'küçə',
    'ildır',
    'ədəd',
    'dəniz',
    'neft',
    'qaz',
    'təsir',
    'tədbir',
    'təqsir',
    'vəzir',
    'əmir',
    'şeir',
    'əsir',
    'yığıncaq',
    'qucaq',
    'bıçaq',
    'uzaq',
    'sazaq',
    'dayanacaq',
    'oyuncaq',
    'yanacaq',
    'alacaq',
    'verəcək',
    'göyçək',
    'gerçək',
    'ləçək',
    'çiçək',
  ])
    if (!words.has(word)) words.nouns(Tag.Noun, word);
  words.irregular('onun', 'o', 'genitive', Tag.Pronoun);
  words.irregular('ona', 'o', 'dative', Tag.Pronoun);
  words.irregular('ondan', 'o', 'ablative', Tag.Pronoun);
  words.irregular('özünün', 'özü', 'genitive', Tag.Pronoun);
  return words;
}
