import { type LanguageProfile, list, type PrepositionalCue, type RoleClass } from '../profile';
import { Tag } from '../tags';
import { formsOf } from './conjugation';
import { described } from './descriptions';
import { firstNames } from './firstNames';
import { furniture } from './furniture';
import { opinionWords } from './opinions';
import { formsOfRole } from './people';
import { refine } from './refine';
import { sortOf } from './sorts';
import { toneOf } from './tone';
import { spanishPhrases, spanishWords, thirdPerson } from './words';

const nounEnding =
  /(?:ción|sión|xión|ciones|siones|dad|dades|tad|tades|tud|tudes|miento|mientos|ismo|ismos|ista|istas|aje|ajes|eza|ezas|ura|uras|ancia|ancias|encia|encias|dor|dora|dores|doras|tor|tora|tores|toras|grafía|logía|nomía|cracia|icia|icio|icios|erio|erios|ario|arios|ería|erías)$/;
const adjectiveEnding =
  /(?:[aeiou]l|[aeiou]les|oso|osa|osos|osas|ivo|iva|ivos|ivas|ico|ica|icos|icas|able|ables|ible|ibles|ante|antes|ente|entes|iente|ientes|ense|enses|és|esa|eses|esas|ano|ana|anos|anas|eño|eña|eños|eñas|ario|aria|ero|era|eros|eras)$/;
const enclitic = /^(.+(?:[áé]ndo|[aei]r))(?:l[aeo]s?|se|me|te|nos|sel[ao]s?)$/;
const words = spanishWords();

function guess(lower: string): number {
  const length = lower.length;
  if (length > 6 && lower.endsWith('mente')) return Tag.Adverb;
  if (length > 5 && enclitic.test(lower)) return lower.includes('ndo') ? Tag.Gerund : Tag.Infinitive;
  if (length > 3 && lower.endsWith('ó')) return Tag.Finite;
  if (length > 5 && /(?:aron|ieron|yeron|aban|arán|erán|irán|arían|erían|irían|aran|ieran)$/.test(lower)) return Tag.Finite;
  if (length > 4 && /(?:ará|erá|irá|aría|ería|iría)$/.test(lower) && !nounEnding.test(lower)) return Tag.Finite;
  if (length > 4 && /aba$/.test(lower)) return Tag.Finite;
  if (length > 4 && /(?:ando|iendo|yendo)$/.test(lower)) return Tag.Gerund;
  if (nounEnding.test(lower)) return Tag.Noun;
  if (length > 4 && /(?:[ai]d[ao]s?|íd[ao]s?)$/.test(lower)) return Tag.Participle | Tag.Noun;
  if (adjectiveEnding.test(lower)) return Tag.None;
  if (length > 4 && /(?:ar|er|ir)$/.test(lower)) return Tag.Infinitive;
  if (length > 4 && /(?:ían|[^aeioué]an|[^aeiouóí]en)$/.test(lower)) return Tag.Finite | Tag.Noun;
  return Tag.Noun;
}

const roles = new Map<string, RoleClass>([
  ...list('presidente presidenta rey reina monarca emperador emperatriz mandatario mandataria').map((w) => [w, 'head-of-state'] as const),
  ...['jefe de estado', 'jefe del estado', 'jefa de estado', 'primer mandatario', 'máximo mandatario'].map(
    (w) => [w, 'head-of-state'] as const,
  ),
  ...[
    'primer ministro',
    'primera ministra',
    'jefe de gobierno',
    'jefe del gobierno',
    'jefa de gobierno',
    'jefe del ejecutivo',
    'jefa del ejecutivo',
  ].map((w) => [w, 'head-of-government'] as const),
  ...list('ministro ministra canciller secretario secretaria').map((w) => [w, 'minister'] as const),
  ...['ministro de exteriores', 'ministra de exteriores', 'secretario de estado', 'secretaria de estado'].map(
    (w) => [w, 'minister'] as const,
  ),
  ...list('líder dirigente jefe jefa caudillo').map((w) => [w, 'leader'] as const),
  ...list('portavoz vocero vocera').map((w) => [w, 'spokesperson'] as const),
]);

const months = new Map<string, number>();
for (const [i, month] of list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre').entries())
  months.set(month, i + 1);
for (const [i, month] of list('ene feb mar abr may jun jul ago sep oct nov dic').entries()) months.set(month, i + 1);
months.set('setiembre', 9);
months.set('sept', 9);

const everyForm = (bases: string) =>
  new Set(
    list(bases).flatMap((base) => {
      const { one, many, speaker, participles, gerunds, infinitives } = formsOf(base);
      return [...one, ...many, ...speaker, ...participles, ...gerunds, ...infinitives];
    }),
  );

const cue = (text: string): PrepositionalCue => ({ words: list(text), source: 'after' });

/** Spanish. */
export const spanish: LanguageProfile = {
  code: 'es',
  words,
  guess,
  phrases: spanishPhrases,
  particles: new Set(list('de en a con por')),
  sayInTwo: null,
  agentMarkers: new Set(['por']),
  expletives: new Set(['ello']),
  prepositionalCues: [
    ...list('según').map(cue),
    { words: ['para'], source: 'after', fronted: true },
    ...['a su juicio', 'en su opinión', 'en sus palabras', 'a su entender', 'a su parecer', 'según su versión'].map(
      (text): PrepositionalCue => ({ words: list(text), source: 'after', possessor: 1 }),
    ),
    ...`de acuerdo con|de acuerdo a|de acuerdo al|conforme a|a juicio de|a juicio del|a ojos de|en opinión de|en opinión del|en palabras de|en palabras del
      a decir de|a decir del|al decir de|en boca de|por boca de|en voz de|en la opinión de|desde el punto de vista de|a criterio de|al entender de|a entender de
      tal y como recoge|como recoge|según recoge|así consta en|según consta en|como consta en|tal y como consta en|así se desprende de|así se desprende del|según se desprende de
      según se desprende del|se desprende de|se desprende del|según se lee en|según se recoge en|según figura en|así figura en|así lo recoge|citando a|citando al`
      .split(/[|\n]/)
      .map((text) => text.trim())
      .filter(Boolean)
      .map(cue),
  ],
  standards: new Set(
    list(
      'plan planes calendario ley leyes norma normas regla reglas reglamento costumbre tradición protocolo edad tamaño necesidad peso altura programa guion previsto gusto',
    ),
  ),
  of: new Set(['de', 'del']),
  nounPrepositions: new Set(list('de del para')),
  sides: new Set(list('lado parte bando')),
  grammar: { verb: 'medial', inverts: true, bareClause: 'never', capitalNouns: false },
  noClause: new Set(),
  noObject: everyForm(
    `decir contar:ue escribir señalar indicar apuntar responder contestar sostener mantener añadir agregar concluir asegurar exponer observar citar declarar
     celebrar registrar recoger anotar garabatear entonar corear cantar documentar continuar:ú proseguir:i intervenir terciar arrancar soltar:ue deslizar avanzar adelantar filtrar aceptar asumir
     repetir:i evocar dibujar bautizar gritar despejar restar ofrecer compartir inventar traducir rematar abundar incidir redundar apostar:ue
     conceder juzgar ahondar dictar saludar animar espetar publicar destacar resaltar trasladar definir ratificar registrar invocar recordar:ue
     coincidir preguntar amenazar saber sentir:ie notar percibir comprometer ilustrar mencionar desear mentir:ie fingir requerir:ie desafiar:í informar`,
  ),
  judges: everyForm('juzgar estimar'),
  namesIt: everyForm('definir describir calificar tildar tachar bautizar llamar catalogar retratar'),
  tellsObject: everyForm(
    'estimar calcular presumir denunciar rumorear comentar criticar cuestionar lamentar reportar barajar:ue reprochar',
  ),
  directs: everyForm('instar exhortar pedir:i emplazar conminar requerir:ie'),
  passiveLinks: ['de', 'por'],
  circumstances: new Set(),
  reflexives: new Set(list('su sus')),
  links: new Set(list('según como así tal')),
  whoever: new Set(list('quien quienes')),
  conjunctions: new Set(list('aunque mientras pues porque pero y e si')),
  nameJoiners: new Map([
    ...['del', 'de la', 'de las', 'de los'].map((words) => [words, 'always'] as const),
    ...['en lo', 'en el', 'para la', 'para el'].map((words) => [words, 'always'] as const),
    ['de', 'ungoverned'],
  ]),
  pointers: new Set(list('así eso esto lo')),
  authors: new Set(list('desde')),
  definite: new Set(list('el la los las este esta ese esa dicho dicha')),
  indefinite: new Set(list('un una unos unas')),
  numbers: new Set(
    list(`dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte
      treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos trescientos cuatrocientos quinientos mil miles millón millones
      docena docenas decena decenas centenar centenares cientos medio media`),
  ),
  abbreviations: new Set(
    list(`sr sra srta sres dr dra dres d dña lic ing arq prof gral cnel cap tte sgto pbro mons fr sto sta hno hna av avda c pza núm nº art
      pág págs vol tel aprox etc p.ej ej vs cía ltda s.a s.l s.a.s ee.uu ff.aa a.m p.m a.c d.c depto dpto ene feb mar abr jun jul ago sep sept oct nov dic
      lun mié jue vie sáb dom st jr excmo excma ilmo ilma ud uds max máx mín ee uu rr hh ff aa jj gg dd oo cc`),
  ),
  openers: new Set(
    list(`el la los las un una unos unas en de del al a con por para sin sobre desde hasta según tras durante y pero ni si cuando aunque mientras
      él ella ellos ellas su sus este esta estos estas ese esa eso esto no se lo le les hay además también sin ayer hoy así ya`),
  ),
  roles,
  months,
  weekdays: new Set(list('lunes martes miércoles jueves viernes sábado domingo sábados domingos')),
  furniture,
  // How a writer speaks for themselves.
  opinion:
    /\b(?:a|en) (?:mi|nuestro|nuestra) (?:juicio|opinión|parecer|entender|modo de ver)\b|\b(?:me|nos) parec(?:e|en|ía)(?!\p{L})|(?:^|[,;] |\by,? )para mí(?=[ ,])|\bdesde mi punto de vista\b|(?<!\p{L})(?:creo|opino|dudo|temo) (?:de )?que\b|\bpor mi parte\b/iu,
  opinionWords,
  toneOf,
  sortOf,
  pronouns: new Map([
    ['él', 'person'],
    ['ella', 'person'],
    ['éste', 'person'],
    ['ésta', 'person'],
    ['su', 'person'],
    ['ellos', 'people'],
    ['ellas', 'people'],
    ['nosotros', 'first'],
    ['nosotras', 'first'],
    ['yo', 'first'],
  ]),
  asks: everyForm('preguntar'),
  genders: new Map([
    ...firstNames,
    ...list(
      'él mismo señor padre hijo hermano esposo marido hombre niño chico rey príncipe don monseñor el este ese aquel actor sacerdote cura varón caballero abuelo tío nieto primo sobrino yerno suegro',
    ).map((w) => [w, 'm'] as const),
    ...list(
      'ella misma señora madre hija hermana esposa mujer niña chica reina princesa doña la esta esa aquella actriz alcaldesa monja dama abuela tía nieta prima sobrina nuera suegra',
    ).map((w) => [w, 'f'] as const),
  ]),
  anybody: new Set(
    list(`hombre mujer joven niño chico señor jubilado muchacho anciano octogenario nonagenario septuagenario sexagenario quincuagenario cuarentón veinteañero
      mandatario gobernante parlamentario legislador jurista letrado exedil cineasta realizador novelista escritor poeta dramaturgo ensayista columnista
      biólogo físico químico matemático geólogo astrónomo astrofísico historiador antropólogo arqueólogo sociólogo politólogo economista filósofo psicólogo
      psiquiatra pediatra epidemiólogo virólogo neurólogo cardiólogo oncólogo veterinario meteorólogo sismólogo paleontólogo genetista ecólogo investigador
      actor actriz intérprete cantante músico compositor pianista artista pintor escultor fotógrafo bailarín coreógrafo diseñador
      futbolista delantero defensa portero centrocampista tenista ciclista atleta nadador piloto boxeador exfutbolista campeón
      ingeniero arquitecto programador inventor fundador cofundador empresario magnate banquero ejecutivo musicólogo lingüista
      chef cocinero torero presentador locutor humorista cómico activista religioso prelado purpurado teólogo`).flatMap(
      (word) => formsOfRole(word).one,
    ),
  ),
  described,
  crowds: new Set(
    list(`testigos vecinos vecinas residentes habitantes pobladores lugareños aldeanos trabajadores trabajadoras empleados empleadas analistas expertos expertas
      especialistas economistas diplomáticos observadores académicos investigadores científicos aficionados hinchas usuarios clientes pasajeros colegas
      compañeros amigos familiares allegados veteranos activistas manifestantes abogados médicos enfermeras padres estudiantes alumnos inversores
      votantes electores seguidores opositores conductores comerciantes profesionales historiadores supervivientes sobrevivientes refugiados soldados
      rebeldes agricultores campesinos profesores maestros personas gente hombres mujeres funcionario funcionaria exfuncionario exfuncionaria
      funcionarios exfuncionarios funcionarias diputados senadores políticos dirigentes militantes agentes policías bomberos voluntarios ciudadanos`),
  ),
  owned: new Set(list('su sus mi mis nuestro nuestra nuestros nuestras')),
  withheld:
    /\b(?:pid(?:ió|ieron) (?:no ser (?:identificad|nombrad|citad)[oa]s?|no revelar su (?:nombre|identidad)|(?:el |mantener el |conservar el )?anonimato|que no se (?:revel|public|us|mencion|difund)(?:ara|ase|e))|(?:bajo|a) condición de (?:no ser identificad[oa]s?|(?:mantener el )?anonimato)|(?:prefir(?:ió|ieron)|prefiere|quiso|quisieron) (?:no (?:dar|revelar) su nombre|no identificarse|mantener el anonimato|permanecer en el anonimato)|en condición de anonimato|que habl(?:ó|aron) bajo anonimato|bajo (?:reserva|anonimato))(?![\p{L}])/iu,
  refine,
  dropped: (lower) => thirdPerson.get(lower) ?? (/[^aeiou]ó$|ió$/.test(lower) ? 'one' : /(?:aron|ieron)$/.test(lower) ? 'many' : null),
  noAside: everyForm('hablar saludar llamar citar'),
};
