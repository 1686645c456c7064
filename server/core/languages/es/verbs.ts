import { list } from '../profile';

// Behind a colon stands how the stem changes under stress; see `formsOf`.

/** Verbs whose clause, quotation or object is what somebody says. */
export const sayVerbs = list(`
  decir afirmar asegurar declarar señalar indicar explicar añadir agregar manifestar:ie expresar sostener mantener subrayar recalcar
  destacar resaltar remarcar enfatizar puntualizar precisar matizar aclarar detallar especificar concretar exponer relatar narrar
  contar:ue referir:ie comentar apuntar observar anotar mencionar aludir comunicar anunciar notificar avisar advertir:ie alertar
  prevenir confirmar corroborar ratificar reafirmar reiterar repetir:i insistir recordar:ue rememorar evocar responder contestar
  replicar rebatir refutar rechazar desmentir:ie negar:ie denegar:ie reconocer admitir confesar:ie conceder aceptar asumir revelar
  desvelar divulgar filtrar adelantar anticipar avanzar pronosticar predecir augurar vaticinar presagiar estimar calcular cifrar cuantificar
  proponer sugerir:ie recomendar:ie aconsejar plantear solicitar pedir:i exigir reclamar demandar rogar:ue suplicar implorar
  instar exhortar urgir alentar:ie animar apelar abogar propugnar defender:ie reivindicar argumentar argüir alegar aducir
  justificar razonar apostillar concluir zanjar sentenciar resumir sintetizar prometer jurar garantizar perjurar proclamar pregonar
  denunciar acusar culpar imputar atribuir achacar reprochar recriminar censurar criticar cuestionar condenar repudiar deplorar
  lamentar protestar quejar objetar contradecir discrepar disentir:ie ironizar bromear espetar soltar:ue exclamar gritar susurrar
  murmurar balbucear mascullar vociferar clamar bramar tuitear postear escribir publicar reportar informar
  elogiar alabar ensalzar encomiar aplaudir celebrar felicitar agradecer saludar reprender regañar amonestar
  calificar tildar tachar catalogar describir definir retratar caracterizar describir dibujar bautizar
  opinar juzgar valorar evaluar:ú diagnosticar dictaminar certificar atestiguar testificar testimoniar constatar
  apostar:ue abundar terciar intervenir proseguir:i continuar:ú arrancar espetar ahondar incidir redundar remachar rematar apuntillar
  despejar descartar minimizar relativizar restar ponderar dramatizar exagerar insinuar:ú deslizar dejar_claro
  amenazar desafiar:í emplazar conminar requerir:ie interpelar ofrecer transmitir trasladar compartir
  disculpar excusar arrepentir:ie compadecer congratular vanagloriar jactar ufanar pronunciar sincerar explayar
  desear conjeturar especular elucubrar fabular inventar mentir:ie fingir
  citar parafrasear traducir glosar invocar esgrimir enumerar desglosar reseñar consignar recoger registrar documentar
  coincidir preguntar desgranar pormenorizar ilustrar ejemplificar teorizar filosofar divagar fantasear dictar predicar
  aseverar postular estipular acotar atajar retrucar retar espolear vaticinar corear entonar
  enjuiciar desaprobar:ue desautorizar desacreditar descalificar vilipendiar insultar ridiculizar satirizar parodiar
  rumorar rumorear cotillear cuchichear chismorrear dictaminar sopesar clarificar esclarecer porfiar farfullar refunfuñar rezongar gruñir suspirar
  advertir:ie sermonear arengar instruir replicar contraatacar contestar interrogar inquirir indagar
  revelar delatar chivar destapar desmenuzar acentuar:ú hacer_hincapié pontificar perorar
`);

/** Verbs of saying that name a listener first. */
export const tellVerbs = list('informar avisar advertir:ie alertar notificar comunicar');

export const beliefVerbs = list(`
  creer pensar:ie considerar suponer presuponer sospechar temer dudar entender:ie estimar imaginar intuir saber ver ignorar
  presumir confiar:í esperar percibir sentir:ie notar comprender vislumbrar prever figurar preferir:ie lamentar apreciar
  admirar odiar detestar aborrecer anhelar extrañar sorprender preocupar inferir:ie deducir desconfiar:í
  valorar respaldar apoyar compartir aprobar:ue oponer desaprobar:ue agradar disgustar
`);

export const intentionVerbs = list(`
  querer pretender planear planificar proyectar intentar procurar tratar buscar ansiar:í aspirar desear anhelar esperar confiar:í
  prever pensar:ie contemplar barajar proponer ofrecer comprometer negar:ie rehusar resistir renunciar optar disponer preparar ambicionar
  prometer estudiar
`);

/** They take a that-clause or an infinitive and report no words: what they tell is an act or a fact. */
export const actVerbs = list(`
  acordar:ue decidir resolver:ue convenir pactar ordenar mandar disponer decretar aprobar:ue autorizar permitir impedir:i prohibir:í
  lograr conseguir:i hacer provocar evitar causar significar implicar suponer demostrar:ue probar:ue comprobar:ue verificar
  obligar forzar:ue ayudar establecer determinar fijar garantizar asegurar_de bastar ocurrir suceder resultar parecer pasar faltar
  convencer persuadir disuadir convocar votar firmar suscribir ratificar promulgar sancionar dejar conllevar descubrir averiguar
`);

/** Verbs that report nothing and are frequent: their forms are told from nouns by this list. */
export const plainVerbs = list(`
  abandonar abrir absolver:ue acabar caber acceder acercar acompañar activar actuar:ú acudir adjudicar adoptar afectar afrontar agravar ahorrar
  alcanzar alojar alquilar amanecer ampliar:í andar apagar aparecer aplazar aplicar aportar aprender aprovechar arrasar arrastrar arrebatar
  arrestar arrojar asesinar asistir atacar atender:ie atravesar:ie aumentar avanzar ayudar bajar batir beneficiar bloquear bombardear borrar
  caer calentar:ie callar cambiar cancelar cargar cerrar:ie chocar circular cobrar coincidir colapsar colocar combatir comenzar:ie comer competir:i
  comprar concentrar conducir congregar conocer construir consumir contratar contribuir controlar convertir:ie correr cortar costar:ue crear
  crecer cruzar cubrir cuidar cumplir dañar debutar decaer dedicar deber derribar derrotar desaparecer desarrollar desatar descansar descender:ie
  desembarcar despedir:i despegar desplazar desplegar:ie destinar destituir destrozar destruir detener devolver:ue diferir:ie dimitir dirigir diseñar
  disminuir disparar disputar distribuir doblar dormir:ue durar echar ejecutar ejercer elaborar elegir:i eliminar empatar empezar:ie emplear
  encabezar encarcelar encontrar:ue enfrentar engañar ensayar enterar enterrar:ie entrar entregar enviar:í escapar escoger escuchar estallar
  estrenar estudiar evacuar examinar existir explotar exportar expulsar extender:ie extraer fallar fallecer favorecer fichar financiar formar
  frenar fundar funcionar ganar gastar generar gobernar:ie golpear grabar habitar hallar herir:ie hundir impactar importar imponer impulsar
  incendiar incluir incorporar incrementar ingresar iniciar instalar integrar invadir invertir:ie investigar jubilar jugar:ju juntar lanzar
  leer levantar liberar liderar limitar liquidar llegar llenar llevar llorar llover:ue lograr luchar mandar marchar matar medir:i mejorar merecer
  meter modificar morir:ue mostrar:ue mover:ue nacer negociar nombrar obtener ocupar ocurrir ofrecer olvidar operar organizar otorgar pagar
  paralizar parar partir pasar pasear perder:ie permanecer pertenecer pesar pisar poner portar practicar presentar presidir proceder producir
  prolongar promover:ue proteger protagonizar quedar quemar quitar realizar rebajar recaudar recibir recorrer recuperar recurrir reducir regresar
  reinar remontar renovar:ue reparar repartir reposar representar rescatar reservar residir respetar retirar retomar retrasar reunir:ú robar rodear
  romper saber sacar salir salvar seguir:i sembrar:ie servir:i situar:ú sobrevivir soler:ue someter sonar:ue subir sufrir sumar superar surgir
  suspender sustituir tapar tardar telefonear tener terminar tirar tocar tomar trabajar traer tramitar transcurrir trasladar tratar triunfar
  ubicar unir usar utilizar vaciar:í valer vender venir vencer viajar vigilar visitar vivir volar:ue volcar:ue volver:ue votar
  acoger acudir adquirir:ie agotar alimentar alterar amarrar aterrizar atropellar batallar caminar celebrar cesar colgar:ue compartir componer conmemorar
  consultar contemplar contener crujir custodiar debatir depender derrumbar desalojar descargar desembocar desfilar desmantelar dominar
  duplicar emerger emigrar emitir encallar encender:ie enfermar equivaler escalar esconder evolucionar faltar flotar fluir fracasar hospedar
  inaugurar inspeccionar inundar irrumpir mediar naufragar obligar ocultar oscilar patrullar perseguir:i pilotar posponer precipitar privar
  prosperar reabrir reanudar rebasar recaer reclutar reconstruir refugiar registrar rendir:i replegar:ie rodar:ue saltar saquear secuestrar
  señalizar sobrevolar:ue sortear talar transformar triplicar velar verter:ie zarpar aplaudir sonreír
  empeorar mejorar funcionar fluctuar:ú rondar bordear igualar empujar encarecer abaratar encajar ensuciar exhibir fabricar facilitar facturar fijar
  fomentar fortalecer fundir girar heredar hervir:ie honrar hospedar humillar ignorar inhabilitar indultar indemnizar infectar influir ingerir:ie inhibir
  inmovilizar insertar interceptar intercambiar interrumpir intoxicar inscribir involucrar izar jugar:ju lastimar lavar legalizar leer lesionar lidiar ligar llamar
  llevar lucir madrugar maltratar manejar manipular mantener marcar marear masacrar mecer medicar mezclar migrar militar minar mojar molestar montar morder:ue
  multar mutilar nadar navegar necesitar neutralizar nevar:ie nutrir objetivar obstaculizar ofender oler olvidar orientar originar padecer
  palpitar partir patear peligrar pelear penetrar perdonar perforar perjudicar pernoctar persistir pescar pilotar pintar pitar plantar podar poseer potenciar precisar
  prender prescribir prestar prevalecer prohibir:í propagar propiciar propinar prosperar protagonizar punzar quebrar:ie radicar raptar rastrear reaccionar reactivar rebotar
  recetar recibir reclinar recoger recolectar recomponer reconstruir recopilar recortar redactar redoblar reelegir:i reemplazar reencontrar:ue reestructurar reflejar reforzar:ue
  regar:ie regir:i regular rehabilitar reincorporar reintegrar relevar rellenar remediar remitir remolcar renacer rendir:i renegociar repatriar repercutir replantear
  repostar reprimir requisar residir respirar restablecer restaurar restringir resurgir retener retransmitir retroceder reventar:ie revertir:ie revisar rezar
  rozar sacrificar sacudir sanear saltar secar sepultar sitiar socorrer soportar soplar subastar subsistir subvencionar sujetar superar suprimir suplantar sustentar
  sustraer tambalear tardar tejer temblar:ie tender:ie tensar timar titular tolerar torturar trabar traicionar transitar transferir:ie transportar tripular
  trocear tropezar:ie tumbar turnar ubicar urbanizar vaciar:í vacilar validar variar:í vedar velar vengar ventilar veranear vetar vibrar vincular violar
  volcar:ue vulnerar yacer zanjar zozobrar desalinizar desplomar despuntar desbordar desbloquear desatascar desacelerar acelerar frenar acoger acumular acompañar
  adaptar adelgazar adeudar administrar admitir afilar aflorar agilizar agitar aguantar aislar:í ajustar albergar alentar:ie aliviar almacenar alternar alumbrar amanecer
  amortizar analizar anular apartar aplastar apostar:ue apoderar apresar aprobar:ue apuñalar archivar arder armar arrancar arreglar arrollar arruinar ascender:ie asaltar asfaltar
  asignar asistir asociar asomar asumir atar aterrizar atracar atraer auxiliar avalar averiar:í bailar balear bañar barrer bastar batir besar brillar brindar brotar bucear
  burlar calar calificar calmar canalizar cansar cantar capturar carecer castigar catapultar ceder cenar centrar ceñir:i cernir:ie certificar clasificar clausurar cobijar coger
  comparecer comparar compensar complementar completar complicar comprender comprimir comprobar:ue conceder conciliar concluir concurrir condicionar
  conectar confinar configurar confirmar confiscar conformar confundir congelar conquistar consagrar conservar consistir consolidar conspirar constar constituir contabilizar contactar
  contaminar contrarrestar contrastar convivir convulsionar coordinar copar coronar corregir:i corromper cosechar cotizar cuadrar cubrir culminar cultivar curar
  adoptar allanar incautar intervenir decomisar detectar vacunar contagiar hospitalizar diagnosticar preguntar consultar
`);

/** Verbs that speak only together with what stands behind them; the verb to be conjugated first. */
export const sayWordings = `
  comprometer a|informar de|informar del|informar sobre|informar acerca de|amenazar con|avisar de|avisar del|responder con|hablar de|hablar del|hablar sobre|quitar hierro a|quitar hierro al|quitar importancia a|quitar importancia al|restar importancia a|restar importancia al
  dejar claro|dejar en claro|hacer hincapié en|hacer énfasis en|poner de manifiesto|poner de relieve|poner en duda|poner en valor|hacer saber|hacer notar|hacer ver
  dar por acreditado|dar por acreditada|dar por acreditados|dar por acreditadas|dar por probado|dar por probada|dar por probados|dar por probadas|dar por demostrado|dar por demostrada|dar por bueno|dar por buena|dar por seguro|dar por segura|dar por cierto|dar por cierta|dar por zanjado|dar por zanjada|dar por descontado|dar fe de|dar la razón a|dar la razón al
  tener por acreditado|tener por probado|tener por cierto|declarar probado|considerar probado|considerar acreditado|estimar probado|estimar acreditado
  dar cuenta de|dar por hecho|dar por sentado|dar a entender|dar a conocer|llamar a|llamar al|llamar la atención sobre|salir al paso de|romper una lanza por
  poner el acento en|poner el foco en|cargar contra|arremeter contra|cargar las tintas contra|salir en defensa de|mostrar a favor de|mostrar en contra de|mostrar en desacuerdo con|mostrar de acuerdo con|manifestar a favor de|manifestar en contra de|traer a colación
  echar en cara|sacar a relucir|hacerse eco de|tomar la palabra|pedir perdón|dar las gracias|dar la bienvenida|tener claro|hacer constar|dejar caer
  dejar constancia de|alzar la voz contra|elevar la voz contra
`
  .split(/[|\n]/)
  .map((line) => line.trim())
  .filter(Boolean);
