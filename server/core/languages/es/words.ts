import { list, type Phrase, phrases, tag } from '../profile';
import { Tag } from '../tags';
import { formsOf, type VerbForms } from './conjugation';
import { attitudeWords, documentWords, formsOfRole, groupWords, organisationWords, roleWords } from './people';
import { actVerbs, beliefVerbs, intentionVerbs, plainVerbs, sayVerbs, sayWordings, tellVerbs } from './verbs';

/** Participles with what their verbs mean, also where the word is somebody as well: acusado. */
export const participles = new Map<string, number>();

/** Forms of a finite verb of the third person: how many the subject is. */
export const thirdPerson = new Map<string, 'one' | 'many'>();

function tagVerb(words: Map<string, number>, tags: number, forms: VerbForms): void {
  tag(words, tags | Tag.Finite, [...forms.one, ...forms.many, ...forms.speaker]);
  // "después de que dijera", "para que explique": told as possible, so nobody says it.
  tag(words, Tag.Finite, forms.possible);
  tag(words, tags | Tag.Participle, forms.participles);
  tag(participles, tags | Tag.Participle, forms.participles);
  tag(words, tags | Tag.Gerund, forms.gerunds);
  tag(words, tags | Tag.Infinitive, forms.infinitives);
  for (const form of forms.possible) if (!thirdPerson.has(form)) thirdPerson.set(form, form.endsWith('n') ? 'many' : 'one');
  for (const form of forms.one) thirdPerson.set(form, 'one');
  for (const form of forms.many) thirdPerson.set(form, 'many');
}

/** The forms of auxiliaries, given by hand: they follow no rule. */
const auxiliaries: readonly (readonly [tags: number, one: string, many: string, others: string])[] = [
  [
    Tag.Be,
    'es era fue será sería sea fuera fuese está estaba estuvo estará estaría esté estuviera estuviese',
    'son eran fueron serán serían sean fueran fuesen están estaban estuvieron estarán estarían estén estuvieran estuviesen',
    'soy eres somos fui fuimos seré seremos estoy estás estamos estuve estuvimos éramos seamos',
  ],
  [
    Tag.Have,
    'ha había hubo habrá habría haya hubiera hubiese',
    'han habían hubieron habrán habrían hayan hubieran hubiesen',
    'he has hemos habíamos hayamos habremos',
  ],
  [
    Tag.Modal,
    'puede podía pudo podrá podría pueda pudiera debe debía debió deberá debería deba debiera suele solía va iba irá iría vaya quiso',
    'pueden podían pudieron podrán podrían puedan pudieran deben debían debieron deberán deberían deban debieran suelen solían van iban irán irían vayan quisieron',
    'puedo podemos debo debemos suelo solemos voy vamos podíamos podremos debemos deberíamos podríamos íbamos',
  ],
];

/** The words that `spanishWords` has tags for. */
export const known = new Set<string>();

/** Tags of the Spanish words that the analysis knows. */
export function spanishWords(): Map<string, number> {
  const words = new Map<string, number>();
  for (const verb of plainVerbs) tagVerb(words, 0, formsOf(verb));
  // What speaks only together with a further word ("dejar claro") is tagged as a phrase.
  for (const [tags, verbs] of [
    [Tag.Say, sayVerbs],
    [Tag.Say | Tag.Tell, tellVerbs],
    [Tag.Belief, beliefVerbs],
    [Tag.Intention, intentionVerbs],
    [Tag.Act, actVerbs],
  ] as const)
    for (const verb of verbs) if (!verb.includes('_')) tagVerb(words, tags, formsOf(verb));
  nounsThatLookLikeVerbs(words);
  closedClasses(words);
  people(words);
  for (const word of words.keys()) known.add(word);
  return words;
}

/** Forms of verbs that are nouns or adjectives far more often, and forms that are as often the one as the other. */
function nounsThatLookLikeVerbs(words: Map<string, number>): void {
  for (const word of list(`
      informe informes argumento argumentos conte contes nota notas parte partes pase mande mandes mandas soltera sueltas sueltos cuento cuentos cuentas vista vistas visto hecho
      hechos hecha hechas dicho dichos puesto puesta puestos puestas pienso piensos muestra muestras ofrecido tema temas trato tratos recuerdo recuerdos relato relatos
      creas creo creen cree prometido apuntes conteo replica lista entrada salida entradas salidas llegada partida vuelta vueltas medida medidas subida caída caídas
      comida bebida bebidas corrida salario pasado pasada pasados pasadas resultado resultados estado estados herido heridos heridas herida contenido presente
      acuerdo acuerdos acto actos derecho cierre cierres corte cortes ahora hora horas cosa cosas votos voto gasto gastos juego juegos cargo cargos pago pagos
      precio costo coste costes ataque ataques avance avances regreso ingreso ingresos aumento aumentos trabajo trabajos uso usos viaje viajes paso pasos
      choque choques disparo disparos envío envíos lanzamiento desarrollo cambio cambios apoyo control inicio marcha marchas lucha luchas compra compras
      venta ventas visita visitas consulta consultas entrega entregas firma firmas forma formas reforma reformas reserva reservas quema toma tomas
      multa ayuda ayudas obra obras causa causas busca carga cargas baja bajas alza saldo fondo fondos sueldo título golpe golpes robo robos
      sombra cuenta cita citas clama clamor cuadra duda dudas alerta alertas amenaza amenazas condena condenas demanda demandas denuncia denuncias protesta protestas
      pregunta preguntas queja quejas propuesta propuestas respuesta respuestas promesa crítica críticas réplica oferta ofertas defensa defensas anuncio anuncios
      reclamo reclamos aviso avisos comentario discurso pronóstico cálculo estimado calculado llamado llamados saludo saludos elogio elogios rechazo reproche reproches
      reserva planta plantas plan planes proyecto proyectos pretensiones esperas espera intento intentos lado sentido sentidos aspirante aspirantes estudio estudios
      contrato contratos registro registros documento documentos balance voto beneficio beneficios limite límite conforme oficio juicio sentencia sentencias
      concreta concreto concretas exacto correcto correcta correctas completa completas completo segura seguro seguras falsa muerto muerta muertos muertas
      abierto abierta abiertos abiertas unida unidas unido unidos conocido conocida conocidos conocidas supuesto supuesta supuestos supuestas presunta
      para sobre bajo entre como cómo fuera sino contra ante cerca nada nadie era sería cara caras casa casas caso casos copa copas
      mira mesa toque porte corre cabe cabo mata ata acta
      sumas suma multas ruta marca marcas gana ganas llama llamas nombre nombres cruce cruces sala salas sale sales tarde tardes noche ola olas
      crece vuelo vuelos salto saltos vela velas rescate rescates corto alto presa presas preso renta rentas toca tocas junta juntas mayor peso pesos
      recogida recogidas llegadas salidas costas tapa cuesta cuestas tire sienta siento guarda vence llano aplicación cena cuido daño daños dora vota trata parada paradas bloqueo
      deje deja quede tanto cierto cierta cierta incierto vive vivo viva vivas vivos lima anima avanza prevista previsto previstos previstas
      ordenes orden`)) {
    const before = words.get(word);
    if (before === undefined) continue;
    const noun = before | Tag.Noun;
    words.set(word, noun);
  }
  // Nearly never verbs in news.
  for (const word of list(`recogida recogidas informe informes argumento argumentos conteo tema temas creas cuentas sueltas sueltos comida bebidas recuerdos relatos cierres cortes
      ahora hora horas cosa cosas gastos cargos caso casos casa casas caras cara copa copas mesa tarde tardes noche plan planes planta plantas
      nombre nombres salas sala rutas ruta mayor cabo acta pesos peso daños daño partes notas contrato contratos planes límite presente
      resultado resultados estado estados salario sueldo hecho hechos acuerdos documento documentos proyectos títulos gobierno gobiernos
      estudios registros juegos obra obras rentas medida medidas causas forma formas reformas fondo fondos ingresos`))
    if (words.has(word)) words.set(word, Tag.Noun);
  for (const word of list('fuera sino nada para sobre bajo entre como contra ante cerca era ahora')) words.delete(word);
}

function closedClasses(words: Map<string, number>): void {
  // "una", "para", "como" look like verbs and are none; "dicho" is a participle as well.
  for (const word of list(`una unas uno un todo todos toda todas otro otra para como entre sobre bajo hasta desde hacia contra ante tras
    mucho mucha poco poca tanto tanta cada tal así aún ya nos os me te se le les mi su tu más muy casi ni si`))
    words.delete(word);
  tag(
    words,
    Tag.Determiner,
    `el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su sus mi mis tu tus nuestro nuestra nuestros
    nuestras ningún ninguna algún alguna algunos algunas cada todo toda todos todas otro otra otros otras mucho mucha muchos muchas poco poca pocos pocas
    varios varias ambos ambas tal tales cualquier demás dicho dicha dichos dichas mismo misma mismos mismas cierto cierta ciertos ciertas sendos lo`,
  );
  tag(
    words,
    Tag.Preposition,
    `de del a al en con por para sin sobre entre hasta desde hacia contra ante bajo tras durante mediante según vía excepto salvo
    pese incluso respecto junto dentro fuera cerca lejos alrededor encima debajo delante detrás frente`,
  );
  for (const word of list('junto frente respecto')) words.set(word, Tag.Preposition | Tag.Noun);
  words.set('incluso', Tag.Adverb);
  tag(words, Tag.Coordinator, 'y e o u ni pero sino &');
  tag(
    words,
    Tag.Subordinator,
    `porque pues aunque mientras si cuando donde como quien quienes cual cuales cuyo cuya cuyos cuyas conforme apenas
    qué quién quiénes cuál cuáles cómo cuándo dónde cuánto cuánta cuántos cuántas adonde`,
  );
  tag(
    words,
    Tag.Pronoun,
    'él ella ellos ellas ello yo tú usted ustedes nosotros nosotras vosotros ésta éste éstos éstas nadie alguien quienquiera',
  );
  // The unstressed pronouns stand between subject and verb as adverbs do.
  tag(words, Tag.Adverb, 'se le les me te nos os');
  for (const [tags, one, many, others] of auxiliaries) {
    for (const form of list(`${one} ${many} ${others}`)) words.set(form, tags | Tag.Finite);
    for (const form of list(one)) thirdPerson.set(form, 'one');
    for (const form of list(many)) thirdPerson.set(form, 'many');
  }
  for (const word of list('ser estar haber poder deber soler')) words.set(word, Tag.Infinitive);
  words.set('siendo', Tag.Be | Tag.Gerund);
  words.set('habiendo', Tag.Have | Tag.Gerund);
  words.set('sido', Tag.Be | Tag.Participle);
  words.set('hay', Tag.Finite);
  for (const word of list('ver verlo verse poder deber')) words.set(word, (words.get(word) ?? 0) | Tag.Noun);
  tag(words, Tag.Negation | Tag.Adverb, 'no nunca jamás tampoco');
  tag(
    words,
    Tag.Adverb,
    `también además ya aún todavía siempre hoy ayer anoche anteayer mañana ahora luego después antes entonces así aquí allí allá ahí acá muy más menos
    tan tanto casi apenas sólo solo solamente bien mal mejor peor quizá quizás acaso pronto tarde temprano lejos ahora incluso asimismo
    igualmente sin_embargo hoy recientemente inicialmente finalmente posteriormente previamente recién adentro afuera arriba abajo atrás
    adelante pasado próximo`,
  );
  words.set('pasado', Tag.Noun | Tag.Adverb);
  words.delete('sin_embargo');
  words.delete('próximo');
  tag(words, Tag.Evidential | Tag.Adverb, 'presuntamente supuestamente aparentemente presumiblemente');
  tag(
    words,
    Tag.Finite,
    'da dan dio dieron daba daban dará darán daría dé den dado ve ven veía vio vieron verá verán vea hace hacen es tiene tienen',
  );
  words.set('dado', Tag.Participle);
  words.set('dando', Tag.Gerund);
  words.set('dar', Tag.Infinitive);
  for (const word of list('hace hacen hacía hizo')) words.set(word, Tag.Finite);
  for (const form of list('da dio daba dará daría dé ve vio veía verá')) thirdPerson.set(form, 'one');
  for (const form of list('dan dieron daban darán den ven vieron verán')) thirdPerson.set(form, 'many');
  // Adjectives and participles used as adjectives that would pass for verbs.
  for (const word of list(`claro clara claros claras seguro segura seguros seguras cierta capaz consciente contento contenta probable posible imposible
      verdad evidente obvio necesario importante mismo misma actual grave severo buen bueno buena malo mala grande gran largo larga
      completo completa exacto exacta directo directa correcto correcta listo lista lleno llena vacío vacía limpio limpia último última`))
    words.set(word, words.get(word) !== undefined && words.get(word)! & Tag.Determiner ? words.get(word)! : 0);
  words.set('que', Tag.Complementiser | Tag.Subordinator);
}

function people(words: Map<string, number>): void {
  for (const word of roleWords) {
    if (word.includes(' ')) continue;
    const { one, many } = formsOfRole(word);
    for (const form of one) words.set(form, Tag.Role | Tag.Noun);
    for (const form of many) words.set(form, Tag.Group | Tag.Noun);
  }
  for (const [tags, nouns] of [
    [Tag.Organisation, organisationWords],
    [Tag.Group, groupWords],
    [Tag.SayNoun, documentWords],
    [Tag.Attitude, attitudeWords],
  ] as const)
    for (const word of nouns) {
      const before = words.get(word) ?? 0;
      words.set(word, (before & ~(Tag.Role | Tag.Group | Tag.Adverb)) | tags | Tag.Noun);
    }
  // "la crítica", "el crítico": an attitude only behind "se mostró".
  for (const word of list('critica demanda')) words.set(word, (words.get(word) ?? 0) | Tag.Noun);
  for (const word of organisationWords) {
    const plural = /[aeiou]$/.test(word) ? `${word}s` : word.endsWith('ión') ? `${word.slice(0, -3)}iones` : `${word}es`;
    if (!words.has(plural)) words.set(plural, Tag.Group | Tag.Noun);
  }
  tag(
    words,
    Tag.Vague,
    `fuente fuentes observadores observador críticos detractores insider algunos algunas muchos muchas varios varias otros otras rumores rumor comentaristas
    analistas_anónimos círculos allegados entorno informante informantes confidente persona personas alguien quienes anónimo anónimos`,
  );
  words.delete('analistas_anónimos');
  for (const word of list('funcionarios funcionarias exfuncionarios exfuncionarias')) words.set(word, Tag.Group | Tag.Noun);
  for (const word of list('funcionario funcionaria exfuncionario exfuncionaria')) words.set(word, Tag.Vague | Tag.Noun);
  for (const word of list(
    'fuente fuentes observador observadores críticos detractores allegados entorno informante informantes persona personas rumores rumor',
  ))
    words.set(word, Tag.Vague | Tag.Noun);
  words.set('uno', Tag.Vague | Tag.Pronoun);
  tag(words, Tag.Honorific, 'sr sra srta dr dra don doña fray sor señor señora señorita monseñor lic ing');
  for (const word of list('señor señora')) words.set(word, Tag.Honorific | Tag.Role | Tag.Noun);
  for (const word of list(
    'país países parte partes medio medios puerto red unión región mando conferencia auto texto diario balance fallo versión versiones vídeo video audio demanda reina',
  ))
    words.set(word, (words.get(word) ?? 0) | Tag.Noun);
}

/** A wording of saying with its verb in every form: "habló de", "han dejado claro". */
function sayPhrases(): Phrase[] {
  return sayWordings.flatMap((wording) => {
    const [verb, ...rest] = list(wording);
    const { one, many, participles, gerunds, infinitives } = formsOf(verb!);
    return [
      ...[...one, ...many].map((form) => ({ words: [form, ...rest], tags: Tag.Say | Tag.Finite })),
      { words: [participles[0]!, ...rest], tags: Tag.Say | Tag.Participle },
      { words: [gerunds[0]!, ...rest], tags: Tag.Say | Tag.Gerund },
      { words: [infinitives[0]!, ...rest], tags: Tag.Say | Tag.Infinitive },
    ];
  });
}

export const spanishPhrases = [
  ...sayPhrases(),
  ...phrases(Tag.Vague | Tag.Pronoun, 'hay quien\nhay quienes'),
  ...phrases(
    Tag.Role | Tag.Noun,
    `primer ministro
     primera ministra
     jefe de estado
     jefe del estado
     jefa de estado
     jefe de gobierno
     jefe del gobierno
     jefa de gobierno
     jefe del ejecutivo
     jefa del ejecutivo
     ministro de exteriores
     ministra de exteriores
     ministro de asuntos exteriores
     ministra de asuntos exteriores
     ministro de relaciones exteriores
     ministra de relaciones exteriores
     secretario de estado
     secretaria de estado
     secretario general
     secretaria general
     fiscal general
     director general
     directora general
     consejero delegado
     consejera delegada
     director ejecutivo
     directora ejecutiva
     teniente de alcalde
     teniente general
     alto representante
     alto comisionado
     alto funcionario
     alto cargo
     enviado especial
     enviada especial
     vice presidente
     máximo responsable
     máximo dirigente
     máximo mandatario
     primer mandatario`,
  ),
  ...phrases(
    Tag.Organisation | Tag.Noun,
    `ministerio público
     casa blanca
     casa real
     cruz roja
     guardia civil
     guardia nacional
     tribunal supremo
     corte suprema
     fuerzas armadas
     naciones unidas
     unión europea
     policía nacional
     banco central
     protección civil
     seguridad social
     dirección general`,
  ),
  ...phrases(
    Tag.Evidential | Tag.Adverb,
    `al parecer
     por lo visto
     según parece
     parece ser que
     según se dice
     trascendió que
     ha trascendido que
     se supo que
     se ha sabido que
     se conoció que
     se rumorea que
     se rumoreaba que
     se comenta que
     corre el rumor de que
     según algunas versiones
     según versiones
     según los rumores
     según las malas lenguas
     según trascendió
     según ha trascendido
     según se supo
     según se ha sabido
     según ha podido saber
     según pudo saber
     de acuerdo con lo trascendido
     a lo que parece`,
  ),
  ...phrases(
    Tag.Adverb,
    `sin embargo
     no obstante
     por su parte
     por su lado
     por otra parte
     por otro lado
     por último
     por tanto
     por lo tanto
     por fin
     por ejemplo
     a su vez
     en cambio
     de nuevo
     de hecho
     en concreto
     en particular
     en especial
     ante todo
     sobre todo
     entre otras cosas
     en tanto
     de momento
     por ahora
     por el momento
     al menos
     tal vez
     a diario
     por separado
     en su momento
     a renglón seguido
     a título personal
     a preguntas de
     acto seguido
     a continuación
     eso sí
     por escrito
     una vez más
     en público
     en privado
     mientras tanto
     entre tanto`,
  ),
];
