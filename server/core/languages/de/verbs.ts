import { list } from '../profile';

/** Forms of a German verb without its separable part. */
export interface VerbForms {
  readonly infinitive: string;
  /** sagt, sagen, sagte, sagten … */
  readonly finite: readonly string[];
  /** The third person of the reported mood: sage, sagen is the indicative's too. */
  readonly reported: string;
  readonly participle: string;
}

/** Strong and irregular verbs: third person present, past, participle. */
const strong: Readonly<Record<string, string>> = {
  geben: 'gibt gab gegeben',
  nehmen: 'nimmt nahm genommen',
  sprechen: 'spricht sprach gesprochen',
  schreiben: 'schreibt schrieb geschrieben',
  weisen: 'weist wies gewiesen',
  heben: 'hebt hob gehoben',
  werfen: 'wirft warf geworfen',
  streiten: 'streitet stritt gestritten',
  rufen: 'ruft rief gerufen',
  halten: 'hält hielt gehalten',
  raten: 'rät riet geraten',
  stehen: 'steht stand gestanden',
  gehen: 'geht ging gegangen',
  kommen: 'kommt kam gekommen',
  sehen: 'sieht sah gesehen',
  finden: 'findet fand gefunden',
  lesen: 'liest las gelesen',
  ziehen: 'zieht zog gezogen',
  treten: 'tritt trat getreten',
  tragen: 'trägt trug getragen',
  schlagen: 'schlägt schlug geschlagen',
  bringen: 'bringt brachte gebracht',
  denken: 'denkt dachte gedacht',
  wissen: 'weiß wusste gewusst',
  nennen: 'nennt nannte genannt',
  kennen: 'kennt kannte gekannt',
  bitten: 'bittet bat gebeten',
  laden: 'lädt lud geladen',
  lassen: 'lässt ließ gelassen',
  preisen: 'preist pries gepriesen',
  leihen: 'leiht lieh geliehen',
  schreien: 'schreit schrie geschrien',
  schwören: 'schwört schwor geschworen',
  schließen: 'schließt schloss geschlossen',
  scheiden: 'scheidet schied geschieden',
  winken: 'winkt winkte gewunken',
  lügen: 'lügt log gelogen',
  treffen: 'trifft traf getroffen',
  legen: 'legt legte gelegt',
  greifen: 'greift griff gegriffen',
  fallen: 'fällt fiel gefallen',
  beginnen: 'beginnt begann begonnen',
  liegen: 'liegt lag gelegen',
  sitzen: 'sitzt saß gesessen',
  steigen: 'steigt stieg gestiegen',
  sinken: 'sinkt sank gesunken',
  sterben: 'stirbt starb gestorben',
  helfen: 'hilft half geholfen',
  bleiben: 'bleibt blieb geblieben',
  laufen: 'läuft lief gelaufen',
  fahren: 'fährt fuhr gefahren',
  fliegen: 'fliegt flog geflogen',
  gewinnen: 'gewinnt gewann gewonnen',
  verlieren: 'verliert verlor verloren',
  trinken: 'trinkt trank getrunken',
  essen: 'isst aß gegessen',
  schießen: 'schießt schoss geschossen',
  brechen: 'bricht brach gebrochen',
  wachsen: 'wächst wuchs gewachsen',
  tun: 'tut tat getan',
  schweigen: 'schweigt schwieg geschwiegen',
  scheinen: 'scheint schien geschienen',
  gelten: 'gilt galt gegolten',
  hängen: 'hängt hing gehangen',
  reißen: 'reißt riss gerissen',
  schneiden: 'schneidet schnitt geschnitten',
  springen: 'springt sprang gesprungen',
  singen: 'singt sang gesungen',
  zwingen: 'zwingt zwang gezwungen',
  schaffen: 'schafft schuf geschaffen',
  fangen: 'fängt fing gefangen',
  stoßen: 'stößt stieß gestoßen',
  leiden: 'leidet litt gelitten',
  reiten: 'reitet ritt geritten',
  dringen: 'dringt drang gedrungen',
  wenden: 'wendet wandte gewandt',
  rennen: 'rennt rannte gerannt',
  fliehen: 'flieht floh geflohen',
  schweben: 'schwebt schwebte geschwebt',
  streichen: 'streicht strich gestrichen',
  stehlen: 'stiehlt stahl gestohlen',
  binden: 'bindet band gebunden',
  bieten: 'bietet bot geboten',
  heißen: 'heißt hieß geheißen',
  messen: 'misst maß gemessen',
  gleichen: 'gleicht glich geglichen',
  wiegen: 'wiegt wog gewogen',
  genießen: 'genießt genoss genossen',
  befehlen: 'befiehlt befahl befohlen',
  empfehlen: 'empfiehlt empfahl empfohlen',
};

/** Prefixes that never come off; the participle has no ge- behind them. */
const inseparable = /^(?:be|ent|emp|er|ge|miss|ver|zer|wider|unter|über|hinter)(?=[^aeiouäöü]?.{3})/;
/** Verbs that begin like a prefix and have none. */
const notPrefixed = new Set(list('beten bergen beißen erben ernten enden gelten geben gehen geizen beben bessern eifern ebnen'));

function strongBase(infinitive: string): { readonly prefix: string; readonly forms: readonly string[] } | null {
  const whole = strong[infinitive];
  if (whole) return { prefix: '', forms: whole.split(' ') };
  const prefix = inseparable.exec(infinitive)?.[0] ?? '';
  const base = prefix && !notPrefixed.has(infinitive) ? strong[infinitive.slice(prefix.length)] : undefined;
  return base ? { prefix, forms: base.split(' ') } : null;
}

/** The forms of a verb from its infinitive. */
export function formsOf(infinitive: string): VerbForms {
  const stem = infinitive.replace(/e?n$/, '');
  const reported = `${stem}e`;
  const found = strongBase(infinitive);
  if (found) {
    const { prefix, forms } = found;
    const past = prefix + forms[1]!;
    const plural = past.endsWith('e') ? `${past}n` : /(?:s|ß)$/.test(past) || !past.endsWith('te') ? `${past}en` : `${past}n`;
    const participle = prefix ? prefix + forms[2]!.replace(/^ge(?=.{4})/, '') : forms[2]!;
    return { infinitive, finite: [prefix + forms[0]!, infinitive, past, plural], reported, participle };
  }
  const soft = /(?:[td]|chn|[bdfgkptv]n|[dt]m)$/.test(stem) && !/(?:e[lr])n$/.test(infinitive) ? 'e' : '';
  const bare = `${stem}${soft}t`;
  const prefixed = (inseparable.test(infinitive) && !notPrefixed.has(infinitive)) || infinitive.endsWith('ieren');
  return {
    infinitive,
    finite: [bare, infinitive, `${bare}e`, `${bare}en`],
    reported,
    participle: prefixed ? bare : `ge${bare}`,
  };
}

/** Verbs of saying; a separable part stands before a low line: "mit_teilen" makes "teilte … mit" and "mitgeteilt". */
export const sayVerbs = list(`
  sagen erklären berichten melden mit_teilen äußern betonen unterstreichen bekräftigen bestätigen bestreiten dementieren behaupten versichern
  beteuern argumentieren entgegnen erwidern antworten reagieren kontern widersprechen schreiben twittern posten erzählen schildern erläutern
  warnen mahnen an_mahnen ermahnen drohen an_drohen ankündigen an_kündigen bekannt_geben bekannt_machen kund_tun verkünden verlautbaren verlauten
  hin_weisen zurück_weisen ab_weisen ein_räumen zu_geben gestehen bekennen zu_gestehen an_merken bemerken hinzu_fügen ergänzen fort_fahren
  fest_stellen konstatieren resümieren bilanzieren folgern schlussfolgern kritisieren bemängeln rügen tadeln beanstanden verurteilen
  an_prangern beklagen klagen beschweren monieren schimpfen wettern poltern ärgern empören loben würdigen preisen begrüßen danken bedanken gratulieren
  fordern verlangen appellieren auf_rufen auf_fordern an_mahnen plädieren vorschlagen vor_schlagen anregen an_regen empfehlen raten ab_raten
  versprechen zu_sagen zu_sichern geloben schwören garantieren vor_werfen vor_halten beschuldigen bezichtigen an_klagen unterstellen
  an_deuten durchblicken hervor_heben heraus_streichen heraus_stellen aus_führen dar_legen aus_sagen aus_richten
  bezeichnen nennen betiteln beschreiben charakterisieren ein_stufen bewerten beurteilen urteilen bescheinigen attestieren bezeugen bezeugen
  beziffern schätzen prognostizieren vorhersagen vorher_sagen voraus_sagen spekulieren munkeln mutmaßen raunen flüstern murmeln rufen schreien brüllen scherzen
  witzeln spotten lästern jubeln schwärmen freuen frohlocken seufzen stöhnen zürnen toben höhnen sticheln ätzen giften
  verteidigen rechtfertigen begründen relativieren ein_schränken ein_werfen ein_wenden entgegen_halten nach_legen nach_haken beipflichten bei_pflichten
  ablehnen ab_lehnen verneinen bejahen ab_streiten abstreiten aus_schließen aus_sprechen wider_sprechen an_sprechen besprechen
  zitieren informieren unterrichten auf_klären benachrichtigen offenbaren enthüllen aus_plaudern preis_geben beichten an_vertrauen protestieren
  fragen hinterfragen erkundigen bitten entschuldigen kondolieren gedenken erinnern mahnen verweisen referieren vor_tragen vor_bringen
  pochen drängen beharren insistieren skandieren bilanzieren meinen finden wiederholen präzisieren klar_stellen richtig_stellen konkretisieren
  ab_winken nach_sagen nachsagen nahe_legen auf_zeigen vermelden vermerken besagen lauten sprechen reden plaudern philosophieren
  verraten zurück_führen an_fügen ein_gestehen nach_tragen entgegen_setzen zusammen_fassen wieder_geben herunter_spielen klein_reden schön_reden
  auf_zählen an_zweifeln weis_sagen prophezeien unken kommentieren notieren konzedieren schelten geißeln brandmarken verdammen verteufeln skizzieren umreißen
  rekapitulieren verdeutlichen veranschaulichen bagatellisieren verharmlosen dramatisieren belehren vertrösten ermuntern ermutigen verspotten räsonieren dozieren
  schwadronieren fabulieren knurren brummen grummeln grollen nörgeln meckern maulen murren motzen kichern prusten schnauben zischen fauchen keifen bellen blaffen hauchen
  wispern stammeln stottern schluchzen jammern wimmern juxen kalauern flachsen frotzeln feixen nach_schieben hinterher_schieben zu_raunen vor_schwärmen
  zu_flüstern trösten tönen dröhnen raunzen ächzen krächzen näseln lallen lispeln piepsen säuseln gurren trällern grinsen lächeln strahlen
  polemisieren beschwichtigen entwarnen abwiegeln ab_wiegeln beschwören locken sinnieren dichten vor_rechnen vor_lesen an_geben zu_rufen aus_drücken begrüssen
`);

/** Verbs of believing, expecting and fearing. */
export const beliefVerbs = list(`
  glauben denken vermuten annehmen an_nehmen erwarten befürchten fürchten hoffen rechnen zweifeln bezweifeln wissen ahnen vertrauen
  davon_ausgehen überzeugen schließen empfinden sorgen bedauern wundern staunen verstehen aus_gehen ein_schätzen
`);
/** Verbs of wanting and planning. */
export const intentionVerbs = list(
  'planen beabsichtigen erwägen wünschen anstreben an_streben bereit_erklären vorhaben vor_haben zielen versuchen',
);
/** Verbs with a clause that tell an act. */
export const actVerbs = list(`
  beschließen entscheiden vereinbaren verabreden anordnen an_ordnen befehlen verfügen bewirken bedeuten sorgen verhindern beweisen sicher_stellen
  gewährleisten führen erlauben verbieten genehmigen bewilligen zwingen verpflichten einigen verständigen prüfen regeln bestimmen fest_legen
  ergeben zeigen belegen verursachen ermöglichen helfen dazu_führen erreichen schaffen überprüfen untersuchen wecken ab_sagen an_sagen
`);
/** Frequent verbs of any kind, so that the finite verb of a clause is known. */
export const commonVerbs = list(`
  machen geben nehmen gehen kommen sehen stehen liegen bleiben bringen führen lassen zeigen stellen setzen legen halten treten treffen finden
  arbeiten leben wohnen spielen kaufen verkaufen bauen fahren fliegen laufen fallen steigen sinken wachsen beginnen enden dauern gewinnen verlieren
  sterben töten verletzen verhaften fest_nehmen an_greifen schießen zerstören brennen kämpfen fliehen retten suchen erhalten bekommen kosten zahlen
  verdienen sparen senken erhöhen steigern kürzen streichen schließen öffnen gründen leiten wählen stimmen verhandeln unterzeichnen treffen empfangen
  besuchen reisen kehren zurück_kehren planen starten landen eröffnen veröffentlichen vor_stellen untersuchen ermitteln prüfen verurteilen klagen
  gelten gehören stammen handeln bestehen entstehen geschehen passieren ereignen erreichen schaffen gelingen scheitern helfen dienen nutzen brauchen
  benötigen fehlen reichen wirken scheinen heißen bilden enthalten umfassen betragen belaufen liefern schicken senden tragen ziehen werfen schlagen
  wechseln ändern entwickeln verbessern verschlechtern schützen sichern sperren räumen evakuieren löschen warten hören lesen lernen kennen verstehen
  erleben feiern trainieren siegen unterliegen verzichten verhindern vermeiden fördern unterstützen beteiligen teil_nehmen folgen nennen lachen weinen nicken
  schweigen trinken essen schlafen sitzen rennen springen gestehen erfahren erinnern vergessen verlassen verschwinden auf_treten gehören kümmern
  wenden richten hängen leiden drohen reichen überweisen eignen bereiten verfügen entsprechen bieten ersetzen ergeben lösen reduzieren
  investieren produzieren importieren exportieren profitieren funktionieren reagieren existieren kandidieren regieren demonstrieren blockieren
  betreffen verdoppeln vertiefen übernehmen überstehen übersehen überholen überprüfen übertreffen hinterlassen bedeuten begegnen begleiten beobachten
  weigern streiten beruhigen stammen ein_ziehen knien kassieren verpassen tauchen ragen klettern rücken stürzen explodieren kollidieren kentern zählen
  drehen laden steuern stoppen holen fangen fassen greifen heben hieven pendeln ruhen bergen rollen sammeln verteilen teilen trennen bremsen klingen
  verspielen treten ab_steigen bezahlen tanken rauchen parken blicken schauen gucken fühlen spüren riechen klingeln heulen verkehren verlaufen
  erschlagen erschießen erstechen ertrinken sperren überfallen überfluten reparieren sanieren bewachen verwalten betreiben besitzen behalten bewahren belasten
  entlasten entfernen entlassen entziehen ein_stellen aus_fallen an_halten zu_nehmen ab_nehmen auf_nehmen an_nehmen ab_sagen statt_finden vor_liegen vor_sehen befinden ein_leiten ab_stürzen aus_brechen an_treten aus_lösen auf_heben an_ordnen ein_setzen ab_brechen um_setzen ein_führen durch_führen aus_steigen ein_steigen an_bieten
  ab_bauen auf_bauen aus_bauen zurück_treten zurück_ziehen vor_legen an_kommen ab_fahren ab_stimmen an_fangen auf_hören aus_geben her_stellen um_kommen unter_bringen zusammen_arbeiten
  ein_reichen zu_stimmen auf_geben ein_gehen entgegen_nehmen weiter_gehen fort_setzen statt_geben frei_lassen auf_fallen bei_tragen ein_treten auf_halten ab_schließen
`);

/** The separable parts of verbs. */
export const particles = new Set(
  list(`ab an auf aus bei bekannt bereit dar durch ein entgegen fest fort heraus herein hervor hin hinaus hinzu kund klar los mit nach nahe nieder preis richtig
    sicher statt teil um unter vor voraus vorbei vorher vorwärts weg weiter wieder zu zurück zusammen hinzu fern frei herab herum voran dagegen dazu dabei
    herbei hinunter hinweg auseinander entlang empor heim hoch inne leer lahm tot`),
);

/** Forms that stand for the reported mood where that looks like the indicative. */
export const mildForms = list(`
  hätte hätten würde würden wäre wären könnte könnten müsste müssten dürfte dürften sollten wollten gäbe gäben käme kämen ginge gingen stünde stünden bestünde
  bestünden läge lägen bliebe blieben fände fänden sähe sähen nähme nähmen spräche sprächen hielte hielten ließe ließen brächte brächten wüsste wüssten bräuchte
  bräuchten träfe träfen verlöre verlören entstünde entstünden ergäbe ergäben erhielte erhielten bekäme bekämen gelte gölte trüge trügen zöge zögen
`);
