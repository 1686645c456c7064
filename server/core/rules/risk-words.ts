/**
 * Words that tell of people hurt, or of wrongdoing laid at somebody's door, by language; in the notation of `patterns`.
 * Only words that say so by themselves: "armed forces", "military targets" and "defence" tell of neither.
 */
export interface RiskWords {
  readonly casualty: string;
  readonly accusation: string;
  /** Words that, shortly before one of the above, say that it did not happen. */
  readonly negation: string;
  /** Words that, right after a negation, take it back ("not only"). */
  readonly only: string;
}

export const riskWords: Readonly<Record<string, RiskWords>> = {
  en: {
    casualty:
      'kill*, wounded, wounding, injur*, dead, deadly, death, deaths, died, dies, dying, fatal*, casualt*, massacr*, genocid*, slaughter*, murder*, assassinat*, manslaughter, execution*, executed … prisoner*, executed … soldier*, executed … civilian*, shot dead, perish, perished, perishes, perishing, victim*, corpse*, mass grave*, behead*, tortur*, rape, raped, rapes, rapist*, rapists, maim*, maimed, mutilat*, drowned, drowning, hostage*, kidnap*, abduct*, hospitali*, lost … life, lost … lives, loss of life, claimed … lives, bodies of, suicide*, attack* on … civilian*, attack* … civilian*, shell* … civilian*, bomb* … civilian*, harm* … civilian*, civilian* … harmed, civilian* … hurt, stabbed, strangled, starv*, famine',
    accusation:
      'accus*, alleged, allege, alleges, alleging, allegation*, allegedly, fraud*, corrupt*, brib*, embezzl*, crime, crimes, criminal*, ethnic cleansing, violat*, breach*, guilty, guilt, indict*, convicted, charged with, terrorist*, illegal*, unlawful*, aggressor*, aggression, atrocit*, provocation*, provok*, sabotag*, plunder*, loot*, stole, stolen, theft, thief, thieves, smuggl*, money laundering, abuse*, abusing, discriminat*, misconduct, negligen*, harass*, sexual assault*, assaulted, espionage, spying, treason, blame*, blaming, scandal*, cover-up, liar*, lied, perjur*, extort*, blackmail*, vandal*, arson, trafficking',
    negation:
      "no, not, without, never, nobody, none, neither, nor, wasn't, weren't, isn't, aren't, didn't, hasn't, haven't, hadn't, cannot, can't, won't",
    only: 'only, just, merely, least',
  },
  nl: {
    casualty:
      'gedood, doden, doodde*, doodgeschoten, doodgestoken, dood, dode, dodelijk*, dodental, doodslag, omgekomen, omkwam*, kwam om, kwamen om, omgebracht, gesneuveld*, sneuvel*, gestorven, stierf, stierven, overleden, overleed, gewond*, verwond*, slachtoffer*, slachting*, bloedbad*, massamoord*, moord*, vermoord*, genocide*, executie*, geëxecuteerd*, martel*, gemarteld*, foltering*, gefolterd*, verkracht*, ontvoer*, gijzel*, gegijzeld*, lijk, lijken gevonden, massagra*, verdronk*, verdronken, verminkt*, onthoofd*, leven kostte, om het leven, levens geëist, burgerslachtoffer*, burgerdoden, aanval* … burger*, beschiet* … burger*, beschoten … burger*, bombard* … burger*, zelfmoord*, hongersnood, ziekenhuis opgenomen',
    accusation:
      'beschuldig*, beticht*, verwijt*, verweten, aangeklaagd*, aanklacht*, fraud*, corrupt*, omkop*, omgekocht*, verduister*, misdaad, misdaden, misdadig*, misdrijf, misdrijven, oorlogsmisda*, crimineel, criminele, criminelen, etnische zuivering*, schending*, schend*, geschonden, schond, schonden, schuldig, veroordeeld wegens, veroordeeld voor, vervolgd wegens, verdacht van, verdacht wegens, terrorist*, illegaal, illegale, onwettig*, onrechtmatig*, agressor*, agressie, wreedhe*, provocatie*, provoce*, geprovoceerd, sabot*, gesaboteerd, plunder*, geplunderd, gestolen, diefstal*, smokkel*, gesmokkeld, witwas*, misbruik*, discrimin*, gediscrimineerd, wangedrag, nalatig*, intimid*, aanranding*, aangerand, spionage*, hoogverraad, landverraad, schandaal, schandalen, doofpot*, leugen*, gelogen, meineed, afpers*, chant*, brandstichting*, mensenhandel',
    negation: 'geen, niet, zonder, nooit, niemand, noch',
    only: 'alleen, slechts, enkel, minder',
  },
  de: {
    casualty:
      'getötet*, tötet*, tötung*, tote, toten, toter, todesopfer*, tod, tödlich*, gestorben, starb, starben, stirbt, sterben, verstorben*, umgekommen, kamen ums leben, kam ums leben, ums leben, gefallene*, verletzt*, verletzte*, verletzungen, verwundet*, opferzahl*, opfer, opfern, massaker*, völkermord*, genozid*, mord, morde, mordes, mordanschlag*, ermord*, hinricht*, hingerichtet*, folter*, gefoltert*, vergewaltig*, entführ*, geisel*, leiche*, massengr*, ertrunken*, ertrank*, verstümmel*, enthauptet*, angriff* … zivilist*, beschuss … zivilist*, selbstmord*, hungersnot, erschossen*, erstochen*',
    accusation:
      'beschuldig*, vorwurf, vorwürfe*, vorgeworfen*, wirft … vor, angeklagt*, anklage*, betrug*, betrüg*, korrupt*, bestech*, bestochen*, veruntreu*, unterschlag*, verbrechen*, kriegsverbrech*, verbrecher*, straftat*, kriminell*, ethnische säuberung*, verstoß*, verstöße*, verstieß*, menschenrechtsverletz*, völkerrechtsverletz*, verletzung* … waffenruhe, schuldig*, verurteilt wegen, verdächtig*, terrorist*, illegal*, rechtswidrig*, völkerrechtswidrig*, aggressor*, aggression*, gräuel*, provokation*, provozier*, sabot*, plünder*, geplündert*, gestohlen*, diebstahl*, schmugg*, geschmuggelt*, geldwäsche*, missbrauch*, missbräuch*, diskriminier*, belästig*, nötigung*, spionage*, spionier*, hochverrat*, landesverrat*, skandal*, vertusch*, lüge, lügen, lügner*, gelogen, meineid*, erpress*, brandstiftung*, menschenhandel*',
    negation: 'kein, keine, keinen, keiner, keinem, keines, nicht, ohne, nie, niemals, niemand, weder',
    only: 'nur, allein, weniger',
  },
  fr: {
    casualty:
      'tué, tués, tuée, tuées, tuer, tue, tuent, tuant, tuerie*, mort, morts, morte, mortes, mortel*, décès, décédé*, meurent, meurt, mourir, mourut, blessé*, blessure*, victime*, massacr*, génocid*, meurtr*, assassin*, exécuté … prisonnier*, exécution* sommaire*, tortur*, viol, viols, violée, violées, violeur*, enlèvement*, kidnapp*, otage*, cadavre*, charnier*, fosse* commune*, noyé*, noyade*, mutil*, décapit*, perdu la vie, coûté la vie, attaque* contre … civils, bombard* … civils, suicid*, famine*, abattu*, poignardé*',
    accusation:
      "accus*, présumé*, soupçonn*, inculp*, reproch*, fraud*, corrompu*, corruption, pot-de-vin, pots-de-vin, détournement de fonds, détourné des fonds, crime, crimes, criminel*, nettoyage ethnique, violation*, violer, violent le, violé, enfrein*, coupable*, condamné pour, condamnée pour, condamnés pour, mis en examen, terroriste*, illégal*, illicite*, agresseur*, agression*, atrocité*, provocation*, sabot*, pill*, volé, volés, volée, vol de, trafic de, contreband*, blanchiment*, abus, maltrait*, discrimin*, harcèl*, harcel*, espionn*, trahison, scandal*, étouffé l'affaire, mensonge*, menteur*, menti, parjure, extorsion*, extorqu*, chantage",
    negation: "pas, aucun, aucune, sans, jamais, personne, ni, non, n'a, n'ont, n'est, ne",
    only: 'seulement, uniquement, moins',
  },
  es: {
    casualty:
      'mató, mataron, matar, mata, matan, matado, matanza*, muert*, muere*, murió, murieron, fallec*, fallecid*, mortal*, herid*, lesionad*, víctima*, baja* civil*, masacr*, genocid*, asesin*, homicid*, ejecuci* sumaria*, tortur*, violada, violadas, violador*, violación sexual, secuestr*, rehén, rehenes, cadáver*, fosa* común*, fosa* comun*, ahogad*, mutil*, decapit*, perdió la vida, perdieron la vida, cobró … vida*, ataque* contra … civiles, bombard* … civiles, suicid*, hambruna*, abatid*, apuñalad*',
    accusation:
      'acus*, presunt*, supuesto delito, imputad*, culp*, fraud*, estaf*, corrup*, soborn*, cohecho, malvers*, desfalc*, crimen, crímenes, criminal*, delito*, limpieza étnica, violación*, violaciones, viola, violó, violaron, incumpl*, infring*, condenado por, condenada por, condenados por, procesad*, terrorista*, ilegal*, ilícit*, agresor*, agresión, agresiones, atrocidad*, provocación, provocaciones, sabot*, saque*, robó, robaron, robo, robos, contraband*, narcotr*, blanqueo, lavado de dinero, abus*, maltrat*, discrimin*, acoso, acosó, acosad*, acosar*, espionaje, espía*, espiar*, traición, escándalo*, encubr*, mentira*, mentir*, mintió, mentiroso*, perjurio, extors*, chantaj*',
    negation: 'no, ningún, ninguna, ninguno, sin, nunca, jamás, nadie, ni, tampoco',
    only: 'solo, sólo, solamente, menos',
  },
  tr: {
    casualty:
      'öldü*, öldür*, ölen*, ölü, ölüm*, ölüler*, ölmüş*, hayatını kaybe*, hayatını yitir*, yaşamını yitir*, can verdi, can kayb*, yaralan*, yaralı*, yaraladı*, kurbanı, kurbanlar*, katlet*, katled*, katliam*, soykırım*, cinayet*, suikast*, idam*, infaz*, işkence*, tecavüz*, kaçırıl*, rehin*, ceset*, cesed*, toplu mezar*, boğul*, sivil* … saldır*, sivil* … hedef*, intihar*, şehit*, kıtlık',
    accusation:
      'suçla*, suç, suçu, suçlar*, suçlu*, iddia*, itham*, dolandır*, yolsuzluk*, rüşvet*, zimmet*, savaş suç*, etnik temiz*, ihlal*, mahkum*, mahkûm*, sanık*, terörist*, yasadışı, yasa dışı, hukuk dışı, hukuksuz*, saldırgan*, vahşet*, provokasyon*, kışkırt*, sabot*, yağma*, çalıntı*, çalındı*, hırsız*, kaçakçı*, kara para*, istismar*, taciz*, ayrımcılı*, ihmal*, casus*, ihanet*, vatana ihanet*, skandal*, yalan*, şantaj*, haraç*, kundak*',
    negation: 'hiç, hiçbir, kimse, değil, yok',
    only: 'sadece, yalnızca',
  },
  ru: {
    casualty:
      'убит*, убил*, убива*, убий*, погиб*, гибел*, умер, умерла, умерли, умерло, умершие, умерших, скончал*, смерт*, мертв*, мёртв*, ранен*, ранил*, ранени*, пострадавш*, пострадал*, жертв*, резня, резню, резни, резне, геноцид*, расправ*, казнь, казни, казнью, казнил*, казнен*, казнён*, пытк*, пыток, пытал*, изнасилов*, похищ*, похитил*, заложни*, трупы, трупов, труп, братск* могил*, утонул*, обезглав*, унес* … жизн*, удар* по … мирн*, обстрел* … мирн*, нападен* на … мирн*, самоубий*, голодомор*, расстрел*',
    accusation:
      'обвин*, подозрева*, якобы, мошенн*, корруп*, взятк*, взяточ*, растрат*, преступ*, этническ* чистк*, наруш*, виновн*, вины, осужд*, осужден*, осуждён*, террорист*, незаконн*, противоправн*, агрессор*, агресси*, зверств*, провокац*, провоциру*, спровоцир*, диверсия, диверсии, диверсию, диверсией, диверсант*, саботаж*, мародер*, мародёр*, разграб*, украл*, украден*, краж*, хищен*, контрабанд*, отмыван*, злоупотреб*, дискримин*, домогат*, халатн*, шпион*, измен* родине, госизмен*, скандал*, ложь, лжи, ложью, ложн*, лгал*, солгал*, вымогат*, шантаж*, поджог*, поджёг*',
    negation: 'не, нет, без, никогда, никто, никого, ни',
    only: 'только, лишь, менее',
  },
  az: {
    casualty:
      'öldü*, öldür*, ölən*, ölüm*, ölü, ölmüş*, həlak*, həyatını itir*, vəfat*, yaralan*, yaralı*, yaraladı*, qurbanı, qurbanlar*, qətl*, qətlə*, qırğın*, soyqırım*, sui-qəsd*, edam*, işgəncə*, oğurlan* … adam*, girov*, meyit*, cəsəd*, kütləvi məzar*, boğul*, mülki … atəş*, mülki … hücum*, intihar*, şəhid*, itki verdi*, itkilər verdi*, canlı itki*, aclıq',
    accusation:
      'ittiham*, günahlandır*, iddia*, guya, dələduz*, korrupsi*, rüşvət*, mənimsə*, cinayət*, etnik təmizlə*, pozub, pozdu*, pozmuş*, pozuntu*, pozul*, günahkar*, məhkum*, təqsir*, terrorçu*, qanunsuz*, qeyri-qanuni*, təcavüzkar*, təcavüz*, vəhşilik*, təxribat*, fitnəkar*, sabotaj*, talan, talanı, talanlar*, talan edil*, oğurla*, oğurluq*, qaçaqmal*, çirkli pul*, sui-istifadə*, ayrı-seçkilik*, casus*, xəyanət*, qalmaqal*, yalan*, şantaj*, hədə-qorxu*',
    negation: 'heç, deyil, yoxdur, olmadan, nə',
    only: 'yalnız, təkcə',
  },
};
