import type { Token } from '../../text/tokens';
import { list } from '../profile';
import { Tag } from '../tags';
import { formsOf } from './conjugation';

/*
 * What only the words around tell of a Spanish verb of saying: whether anybody says anything with it.
 */

const ofThird = (infinitives: string) =>
  new Set(
    list(infinitives).flatMap((verb) => {
      const { one, many } = formsOf(verb);
      return [...one, ...many];
    }),
  );
const participlesOf = (infinitives: string) => new Set(list(infinitives).flatMap((verb) => formsOf(verb).participles));

const is = (tags: Int32Array, i: number, wanted: number) => i >= 0 && i < tags.length && (tags[i]! & wanted) !== 0;
const nominal = Tag.Noun | Tag.SayNoun | Tag.Organisation | Tag.Group | Tag.Role | Tag.Name;
const speech = Tag.Say | Tag.Tell;

/** Verbs with which a document tells what it has found. */
const shows = ofThird('mostrar:ue demostrar:ue evidenciar probar:ue arrojar acreditar reflejar ilustrar desvelar descubrir comprobar:ue');
/** Nouns that are documents where they show something. */
const findings = new Set(
  list(
    'trabajo trabajos hallazgo hallazgos experimento experimentos resultado resultados ensayo ensayos prueba pruebas simulación simulaciones peritaje pericia',
  ),
);
/** What is done to things and people as well as with words: "fue trasladado", without a clause that somebody says. */
const moved = participlesOf(
  `trasladar recoger registrar mantener sostener repetir:i celebrar publicar escribir ofrecer mostrar:ue retratar dibujar filtrar traducir transmitir anotar
   rematar citar documentar requerir:ie interrogar demandar condenar restar despejar avanzar adelantar aplaudir soltar:ue bautizar registrar compartir
   contestar cantar corear presentar sumar conceder aceptar asumir animar emplazar`,
);
/** Subjects that are nobody: "nadie sabe", "todo apunta a que". */
const nobody = new Set(list('nadie nada todo ninguno ninguna'));
/** They feel something; with "se" beside a quotation they say it. */
const feels = ofThird(
  `indignar sorprender alegrar escandalizar preocupar alarmar extrañar asombrar enorgullecer emocionar resignar burlar consolar impacientar desesperar
   exasperar enfadar enojar irritar sulfurar entusiasmar maravillar ilusionar desahogar despachar encender:ie revolver:ue rebelar cuestionar interrogar
   temer reír defender:ie justificar admirar horrorizar apenar entristecer molestar solidarizar felicitar desmarcar desvincular confiar:í esperanzar`,
);
/** Verbs that tell a figure which somebody gives. */
const estimates = ofThird('situar:ú cifrar calcular estimar evaluar:ú valorar tasar cuantificar');
/** Verbs that do so where it is a figure of these. */
const counts = ofThird('elevar rebajar reducir fijar aumentar');
const counted = new Set(
  list(`participación seguimiento asistencia asistentes manifestantes víctimas muertos fallecidos heridos desaparecidos afectados pérdidas daños balance cifra
    número ocupación huelguistas adhesión incidencia`),
);
/** What stands between a verb and the infinitive of speech that it leads to: "tuvo razón al recordar", "no dudó en calificar". */
const leads = new Map<string, readonly string[]>([
  ...[...ofThird('dudar vacilar tardar insistir')].map((form) => [form, ['en']] as const),
  ...[...ofThird('dejar parar cesar')].map((form) => [form, ['de']] as const),
  ...[...ofThird('aprovechar')].map((form) => [form, ['para']] as const),
  ...[...ofThird('optar')].map((form) => [form, ['por']] as const),
  ...[...ofThird('tener')].map((form) => [form, ['razón al', 'razón en', 'motivos para', 'razones para']] as const),
  ...[...ofThird('hacer acertar')].map((form) => [form, ['bien en', 'mal en', 'al']] as const),
]);
const perceives = ofThird('ver saber percibir notar admirar compartir respaldar apoyar preferir:ie');
/** What somebody in the passive "se" thinks: "se cree que". */
const thought = ofThird('creer pensar:ie sospechar presumir temer suponer considerar entender:ie');

/** How somebody sounds who says what stands behind the colon: "fue tajante: no habrá obra". */
const sounds = new Set(
  list(`tajante tajantes claro clara claros claras rotundo rotunda rotundos rotundas contundente contundentes categórico categórica explícito explícita directo directa
    sincero sincera firme firmes optimista optimistas pesimista escueto escueta lacónico lacónica cauto cauta prudente tranquilizador tranquilizadora crítico
    crítica duro dura irónico irónica realista esperanzado esperanzada convencido convencida conciso concisa gráfico gráfica sintético inequívoco inflexible`),
);

/** Works that tell a story, which is nobody's claim: "la película narra la vida de". */
const works = new Set(
  list(
    'película cinta filme film novela libro obra serie documental pieza cortometraje largometraje poemario cuento relato álbum montaje musical telefilme',
  ),
);
const narrates = ofThird('narrar contar:ue relatar retratar describir evocar mostrar:ue explorar recrear dibujar');

/** Settles which words of saying report something. Linear but for a few words of context. */
export function reported(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word') continue;
    const { lower } = tokens[i]!;
    if (shows.has(lower) && is(tags, i, Tag.Finite) && next(tokens, tags, i) === 'que') shown(tokens, tags, i);
    if (moved.has(lower) && is(tags, i, speech) && is(tags, i - 1, Tag.Be) && !holdsClause(tokens, i)) tags[i] = tags[i]! & ~speech;
    if (works.has(lower) && i < 3) narrated(tokens, tags, i);
    // "vieron el partido", "sabe inglés": what is seen or known is nobody's claim without a clause.
    if (
      perceives.has(lower) &&
      !/^quien/.test(tokens[i - 1]?.lower ?? '') &&
      !/^(?:que|cómo|como|qué|quién|por)$/.test(next(tokens, tags, i))
    )
      tags[i] = tags[i]! & ~Tag.Belief;
    if (nobody.has(lower) && !is(tags, i - 1, Tag.Preposition | Tag.Finite)) nobodySays(tokens, tags, i);
    if (feels.has(lower) && tokens[i - 1]?.lower === 'se' && besideQuote(tokens, i - 2)) tags[i] = Tag.Say | Tag.Finite;
    if (estimates.has(lower) || counts.has(lower)) estimated(tokens, tags, i);
    if (sounds.has(lower) && tokens[i + 1]?.text === ':') soundsSo(tokens, tags, i);
    const links = leads.get(lower);
    if (links && is(tags, i, Tag.Finite)) leadsTo(tokens, tags, i, links);
    if (thought.has(lower) && tokens[i - 1]?.lower === 'se' && next(tokens, tags, i) === 'que' && !is(tags, i - 2, nominal))
      tags[i] = (tags[i]! | Tag.Say) & ~Tag.Belief;
  }
}

/** The word behind token `i` and the adverbs that go with it. */
function next(tokens: readonly Token[], tags: Int32Array, i: number): string {
  let k = i + 1;
  while (is(tags, k, Tag.Adverb)) k++;
  return tokens[k]?.lower ?? '';
}

/** "El estudio, firmado por doce autores, muestra que": the first noun of the clause is a document. */
function shown(tokens: readonly Token[], tags: Int32Array, verb: number): void {
  for (let i = 0; i < verb; i++) {
    if (!is(tags, i, nominal) || is(tags, i, Tag.Preposition | Tag.Determiner)) continue;
    const document = is(tags, i, Tag.SayNoun) || findings.has(tokens[i]!.lower);
    if (!document || is(tags, i - 1, Tag.Preposition)) return;
    tags[i] = Tag.SayNoun | Tag.Noun;
    tags[verb] = Tag.Say | Tag.Finite;
    return;
  }
}

function holdsClause(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 1; i < tokens.length && i - verb < 4; i++)
    if (tokens[i]!.lower === 'que' || tokens[i]!.kind === 'quote' || tokens[i]!.text === ':') return true;
  return false;
}

/** "La película, que se estrenó el martes, narra la historia de": what a work tells. */
function narrated(tokens: readonly Token[], tags: Int32Array, work: number): void {
  for (let i = work + 1; i < tokens.length && i - work < 25 && tokens[i]!.kind !== 'quote'; i++)
    if (narrates.has(tokens[i]!.lower) && is(tags, i, Tag.Finite) && next(tokens, tags, i) !== 'que') tags[i] = Tag.Finite;
}

/** "Nadie sabe qué pasó": the verb behind such a subject is nobody's speech. */
function nobodySays(tokens: readonly Token[], tags: Int32Array, subject: number): void {
  for (let i = subject + 1; i < tokens.length && i - subject < 6 && tokens[i]!.kind === 'word'; i++) {
    if (!is(tags, i, Tag.Finite | Tag.Participle)) continue;
    tags[i] = tags[i]! & ~(speech | Tag.Belief | Tag.Intention);
    if (!is(tags, i, Tag.Have | Tag.Modal)) return;
  }
}

/** A quotation mark, a dash, or a comma behind a mark stands at token `i`. */
const besideQuote = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  if (!token) return false;
  return token.kind === 'quote' || '—–'.includes(token.text) || (token.text === ',' && tokens[i - 1]?.kind === 'quote');
};

/** "sitúa el coste en 12 millones", "eleva la participación al 80 %": somebody gives a figure. */
function estimated(tokens: readonly Token[], tags: Int32Array, verb: number): void {
  if (!is(tags, verb, Tag.Finite) || is(tags, verb - 1, Tag.Determiner | Tag.Preposition)) return;
  let figure = false;
  let fitting = estimates.has(tokens[verb]!.lower);
  for (let i = verb + 1; i < tokens.length && i - verb < 12 && (tokens[i]!.kind === 'word' || tokens[i]!.kind === 'number'); i++) {
    fitting ||= counted.has(tokens[i]!.lower);
    figure ||= tokens[i]!.kind === 'number' && /^(?:en|a|al|los|las|unos|unas|el)$/.test(tokens[i - 1]!.lower);
  }
  const object = /^l[oa]s?$/.test(tokens[verb - 1]?.lower ?? '');
  const before = object ? verb - 2 : verb - 1;
  const somebody = is(tags, before, Tag.Role | Tag.Organisation | Tag.Group | Tag.Name | Tag.SayNoun);
  if (figure && (fitting || object) && somebody) tags[verb] = (tags[verb]! | Tag.Say) & ~Tag.Belief;
}

/** The copula before such an adjective says it. */
function soundsSo(tokens: readonly Token[], tags: Int32Array, adjective: number): void {
  let i = adjective - 1;
  while (adjective - i < 4 && is(tags, i, Tag.Adverb) && !is(tags, i, Tag.Be)) i--;
  if (is(tags, i, Tag.Be)) tags[i] = is(tags, i - 1, Tag.Have) ? Tag.Say | Tag.Participle : Tag.Say | Tag.Finite;
  else if (/^(?:m[ou]e?str|mantuv|mantien|sient|sintió|declar|dijo|dice)/.test(tokens[i]?.lower ?? '')) tags[i] = Tag.Say | Tag.Finite;
  else return;
  tags[adjective] = Tag.Adverb;
}

/** "no dudó en calificar": all before the infinitive of speech are its auxiliaries. */
function leadsTo(tokens: readonly Token[], tags: Int32Array, verb: number, links: readonly string[]): void {
  for (const link of links) {
    const words = list(link);
    const said = verb + 1 + words.length;
    if (!words.every((word, k) => tokens[verb + 1 + k]?.lower === word)) continue;
    if (!is(tags, said, Tag.Say) || !is(tags, said, Tag.Infinitive)) continue;
    tags[verb] = Tag.Modal | Tag.Finite;
    tags.fill(Tag.Modal, verb + 1, said);
    return;
  }
}
