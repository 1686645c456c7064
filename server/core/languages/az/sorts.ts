import { Sorts } from '../sorts';

const doctors =
  `həkim doktor cərrah professor dr prof pediatr psixiatr epidemioloq terapevt infeksionist onkoloq kardioloq nevroloq travmatoloq dermatoloq
  ginekoloq stomatoloq allerqoloq virusoloq patoloq radioloq mütəxəssis baytar əczaçı dietoloq`.replace(/\s+/g, ' ');
const scholars =
  `professor dosent dr prof akademik alim tədqiqatçı bioloq zooloq botanik fizik kimyaçı astronom antropoloq filoloq dilçi tarixçi sosioloq
  psixoloq arxeoloq geoloq geofizik iqtisadçı hüquqşünas mühəndis meteoroloq okeanoloq ixtioloq ornitoloq ekoloq virusoloq mikrobioloq epidemioloq
  genetik nevroloq rektor dekan rəhbər müəllif politoloq mütəxəssis`.replace(/\s+/g, ' ');
const artists =
  `müğənni musiqiçi rəssam heykəltəraş aktyor aktrisa rejissor bəstəkar pianoçu skripkaçı tarzən rəqqas balerina xoreoqraf fotoqraf xanəndə
  aşıq şair yazıçı dramaturq romançı ssenarist dirijor`.replace(/\s+/g, ' ');
const firms =
  `şirkət firma holdinq qrup müəssisə istehsalçı operator zavod fabrik bank sığorta aviaşirkət startap platforma tətbiq market mmc asc qsc
  provayder sahib tərtibatçı otel konsern dəmiryolu mağaza sayt portal teleşirkət aptek şəbəkə nəşriyyat studiya`.replace(/\s+/g, ' ');

/** Azerbaijani nouns that may stand for others. */
export const sorts = new Sorts(
  `
  həkim doktor mütəxəssis cərrah : ${doctors}
  alim tədqiqatçı professor mütəxəssis akademik elm_adamı müəllim ekspert : ${scholars}
  iqtisadçı analitik ekspert : iqtisadçı analitik
  mütəxəssis ekspert : analitik iqtisadçı məsləhətçi mühəndis hüquqşünas geoloq meteoroloq psixoloq politoloq baytar aqronom tədqiqatçı
  prokuror ittihamçı : prokuror ittihamçı
  vəkil müdafiəçi hüquqşünas : vəkil müdafiəçi hüquqşünas
  hakim sədr : hakim sədr
  müttəhim təqsirləndirilən şübhəli məhbus dustaq saxlanılan şəxs : müttəhim şübhəli məhbus dustaq qatil oğru dələduz fırıldaqçı qaçaqmalçı
  zərərçəkən iddiaçı : zərərçəkən iddiaçı qurban
  rejissor kinorejissor : rejissor kinorejissor ssenarist
  yazıçı müəllif romançı şair ədib : yazıçı romançı şair müəllif dramaturq publisist
  aktyor aktrisa sənətçi artist : aktyor aktrisa artist
  müğənni musiqiçi sənətçi xanəndə ifaçı : müğənni musiqiçi xanəndə bəstəkar pianoçu tarzən skripkaçı gitaraçı aşıq reper
  sənətçi sənətkar usta : ${artists}
  idmançı atlet : futbolçu basketbolçu güləşçi boksçu üzgüçü atlet hücumçu qapıçı müdafiəçi cüdoçu şahmatçı tennisçi
  futbolçu oyunçu hücumçu kapitan : futbolçu hücumçu qapıçı müdafiəçi kapitan yarımmüdafiəçi
  məşqçi mütəxəssis çalışdırıcı : məşqçi çalışdırıcı
  sahibkar iş_adamı biznesmen təsisçi : sahibkar direktor biznesmen təsisçi sahib prezident
  direktor rəhbər müdir : direktor müdir rəhbər rəis sədr
  sədr rəis lider başçı rəhbər : sədr rəis lider başçı rəhbər prezident
  siyasətçi deputat vəkil parlamentari : siyasətçi deputat vəkil sədr lider nazir
  jurnalist müxbir : jurnalist müxbir redaktor bloqer
  tənqidçi : tənqidçi kinotənqidçi
  zabit kapitan polis polkovnik : zabit kapitan mayor polkovnik leytenant müfəttiş rəis
  komandir general polkovnik : komandir general polkovnik mayor
  müəllim pedaqoq direktor : müəllim pedaqoq direktor
  usta sənətkar : saatsaz dülgər dərzi zərgər dəmirçi tamirçi bərbər misgər dulusçu çəkməçi xarrat usta aşpaz
  aşpaz usta : aşpaz
  dükançı satıcı : dükançı satıcı bəqqal qəssab bərbər çörəkçi
  fermer kəndli əkinçi : fermer kəndli arıçı bağban çoban
  balıqçı dənizçi kapitan : balıqçı dənizçi kapitan gəmiçi
  sürücü : sürücü taksi
  ana qadın : ana
  ata kişi : ata
  gəlin qadın : gəlin
  katib sözçü : katib sözçü
  fəal aktivist : fəal aktivist könüllü
  şirkət firma müəssisə istehsalçı qurum holdinq platforma startap operator təchizatçı sahib : ${firms}
  qurum idarə xidmət agentlik təşkilat komitə : qurum idarə xidmət agentlik komitə institut komissiya palata nazirlik departament təşkilat
  qrup qruplaşma : qrup qruplaşma
  agentlik : agentlik
  ittifaq birlik təşkilat konfederasiya : ittifaq birlik konfederasiya federasiya
  assosiasiya fond təşkilat birlik cəmiyyət platforma qht : assosiasiya fond təşkilat birlik cəmiyyət platforma dərnək palata
  klub komanda kollektiv : klub komanda
  universitet institut : universitet institut akademiya
  xəstəxana klinika mərkəz : xəstəxana klinika mərkəz
  teatr kollektiv səhnə : teatr kollektiv
  orkestr kollektiv : orkestr xor ansambl
  muzey qalereya : muzey qalereya
  qəzet jurnal nəşr : qəzet jurnal
  kanal telekanal : kanal telekanal televiziya
  partiya : partiya
  məhkəmə heyət : məhkəmə
  heyət münsiflər : heyət
  bələdiyyə : bələdiyyə
  bank : bank
  hökumət hakimiyyət : hökumət
  `,
  [
    [
      'həkim doktor mütəxəssis alim tədqiqatçı professor ekspert elm_adamı',
      /(?:oloq|oloğu|iatr|iatrı|infeksionist|infeksionisti|terapevt\p{L}?)$/u,
    ],
  ],
);

/** Nouns for whom a court or the police accuse. */
export const accused = new Set('müttəhim şübhəli məhbus dustaq təqsirləndirilən saxlanılan qatil oğru dələduz fırıldaqçı'.split(' '));

/** Nouns for bodies that a text may not have called anything beside their names. */
export const bodies = new Set(
  'şirkət firma müəssisə istehsalçı qurum holdinq platforma startap operator klub təşkilat assosiasiya ittifaq fond partiya bank tətbiq'.split(
    ' ',
  ),
);

/** Nouns for those who speak at a trial or of a crime and are not accused. */
export const court = new Set(
  'prokuror ittihamçı vəkil müdafiəçi hüquqşünas hakim şahid iddiaçı zərərçəkən ekspert mütəxəssis həkim sözçü polis zabit kapitan rəis ana ata yoldaş qardaş oğul qız qonşu jurnalist'.split(
    ' ',
  ),
);
