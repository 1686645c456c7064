import type { Token } from '../../text/tokens';
import { list } from '../profile';
import { Tag } from '../tags';
import { formsOf } from './conjugation';
import { deeds } from './deeds';
import { reported } from './reported';
import { known, participles, thirdPerson } from './words';

const reporting = Tag.Say | Tag.Belief | Tag.Intention;
const verbal = reporting | Tag.Act | Tag.Tell | Tag.Finite;
const nominal = Tag.Noun | Tag.SayNoun | Tag.Attitude | Tag.Organisation | Tag.Group | Tag.Role;
const somebody = Tag.Role | Tag.Organisation | Tag.Group | Tag.Name | Tag.Vague | Tag.Pronoun;

const objectPronouns = new Set(list('lo la los las'));
const unstressed = new Set(list('se le les me te nos os lo la los las'));
const ofThird = (infinitives: string) =>
  new Set(
    list(infinitives).flatMap((verb) => {
      const { one, many } = formsOf(verb);
      return [...one, ...many];
    }),
  );
/** With "se" they tell what somebody does of himself: never a passive. */
const alwaysReflexive = ofThird(
  'quejar lamentar:ie lamentar disculpar excusar arrepentir:ie jactar ufanar vanagloriar congratular felicitar compadecer sincerar explayar comprometer negar:ie',
);
/** With "se" they are a passive only where the that-clause follows at once: "se manifestó que", but "se manifestó en contra". */
const oftenReflexive = ofThird(
  `pronunciar referir:ie mostrar:ue declarar reafirmar ratificar definir describir retratar limitar adelantar manifestar:ie expresar proclamar defender:ie
   justificar oponer resistir animar prevenir dirigir atribuir interesar entender:ie saber ver sentir:ie creer imaginar temer considerar extender:ie
   concentrar recuperar despejar arrancar intervenir repetir:i contar:ue celebrar registrar recoger avanzar ofrecer trasladar presumir`,
);
/** With "se" and without "que" they tell of no speech at all: "se adelantó en el marcador". */
const notSpeech = ofThird(
  `transmitir comunicar propagar adelantar repetir:i contar:ue registrar recoger celebrar mostrar:ue avanzar retratar ofrecer trasladar apuntar anotar defender:ie resistir animar
   inventar describir filtrar soltar:ue arrancar mantener sostener recordar:ue traducir aplaudir despejar restar publicar escribir definir`,
);
/** A verb and a preposition that lead to the infinitive of what is done: "volvió a insistir". */
const aspects = new Map<string, string>([
  ...[...ofThird('volver:ue llegar empezar:ie comenzar:ie limitar pasar apresurar ir atrever')].map((form) => [form, 'a'] as const),
  ...[...ofThird('acabar terminar')].map((form) => [form, 'de'] as const),
  ...[...ofThird('tener')].map((form) => [form, 'que'] as const),
  ...list('va van iba iban').map((form) => [form, 'a'] as const),
]);
const calendar = new Set(
  list(`lunes martes miércoles jueves viernes sábado domingo mañana tarde noche madrugada vez veces ocasión ocasiones semana semanas mes meses año años día
    días momento enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`),
);
/** Words for somebody that behind a noun are adjectives: "informe médico", "crisis política". */
const adjectival = new Set(
  list(`técnico médico científico político militar policial crítico físico químico directivo ejecutivo mecánico botánico histórico informático matemático
    profesional conservador popular socialista comunista independentista ecologista feminista pacifista liberal rebelde rival aspirante titular voluntario
    empresario campesino ganadero pesquero hotelero agricultor minero marinero activo obrero industrial migrante residente vecino invitado juvenil`).flatMap(
    (word) =>
      word.endsWith('o') ? [word, `${word.slice(0, -1)}a`, `${word}s`, `${word.slice(0, -1)}as`] : [word, `${word}s`, `${word}es`],
  ),
);
/** Arts, trades and games by the name of a woman who is at home in them: "la música subraya". */
const disciplines = new Set(
  list('música física química técnica política crítica mecánica botánica informática matemática estadística gramática marina guía'),
);
/** What an article knows without telling from whom, with an aside behind it: "Trascendió, además, que". */
const transpires = new Set(list('trascendió trascendía'));
const hearsayForms = new Set(list('habría habrían estaría estarían sería serían tendría tendrían'));
const cries = new Set(list('auxilio socorro'));
/** Without these somebody said nothing: "no precisó", "no ha comentado". */
const details = new Set(
  list(`mencionar precisar detallar aclarar especificar comentar confirmar revelar explicar informar ofrecer concretar responder contestar
    divulgar desvelar pronunciar aludir publicar comunicar desmentir:ie anunciar adelantar`).flatMap((entry) => {
    const { one, many, participles, infinitives } = formsOf(entry);
    return [...one, ...many, participles[0]!, ...infinitives];
  }),
);
/** Words behind which "que" begins no clause that somebody says: "para que", "lo que", "más que". */
const beforeRelative = new Set(
  list(
    'para sin hasta desde ya mientras aunque así más menos mayor menor mejor peor igual mismo misma mismos mismas siempre salvo excepto aun puesto dado tanto tal hay tan',
  ),
);
const comparing = new Set(list('más menos mayor menor mejor peor'));
const whichSubject = new Set(list('después antes luego además cuenta medida vez pesar caso'));

/** What only the words around tell: pronoun or article, verb or noun, that-clause or relative clause, passive "se", hearsay. */
export function refine(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.kind === 'word') verbOrNoun(tokens, tags, i);
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    while (to < tokens.length && !',;:'.includes(tokens[to]!.text) && tokens[to]!.kind !== 'quote') to++;
    likelyVerb(tokens, tags, from, to);
    from = to + 1;
  }
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word') continue;
    pronounOrArticle(tokens, tags, i);
    periphrasis(tokens, tags, i);
    adjective(tokens, tags, i);
    unsaid(tokens, tags, i);
    doubled(tokens, tags, i);
  }
  deeds(tokens, tags);
  reported(tokens, tags);
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'que') tags[i] = opensSaid(tokens, tags, i) ? Tag.Complementiser : Tag.Subordinator;
    else if (lower === 'se') passive(tokens, tags, i);
    else if (transpires.has(lower) && tokens[i + 1]?.text === ',') tags[i] = Tag.Evidential | Tag.Adverb;
  }
  hearsay(tokens, tags);
}

const is = (tags: Int32Array, i: number, wanted: number) => i >= 0 && i < tags.length && (tags[i]! & wanted) !== 0;

/** "la denuncia" is a noun, "la ONG denuncia que", "…, denuncia la ONG" and "se denuncia" are verbs. */
function verbOrNoun(tokens: readonly Token[], tags: Int32Array, i: number): void {
  if (isGoverned(tokens, tags, i)) {
    tags[i] = (tags[i]! & ~verbal) | Tag.Noun;
    return;
  }
  if (!is(tags, i, Tag.Finite) || !is(tags, i, nominal) || is(tags, i, Tag.Be | Tag.Have | Tag.Modal)) return;
  if (is(tags, i, Tag.Name)) {
    tags[i] = tags[i]! & ~verbal;
    return;
  }
  tags[i] = tags[i]! & ~(isVerbHere(tokens, tags, i) ? nominal : verbal);
  if (tags[i] === 0) tags[i] = Tag.Noun;
}

/** "en rueda de prensa", "el cambia": behind a preposition or an article that is no pronoun nothing is finite. */
function isGoverned(tokens: readonly Token[], tags: Int32Array, i: number): boolean {
  if (!is(tags, i, Tag.Finite) || is(tags, i, Tag.Be | Tag.Have | Tag.Modal | Tag.Name | Tag.Participle)) return false;
  const before = tokens[i - 1];
  if (before?.kind !== 'word' || is(tags, i - 1, Tag.Noun | Tag.Name)) return false;
  if (!is(tags, i - 1, Tag.Preposition | Tag.Determiner) || is(tags, i - 1, Tag.Pronoun | Tag.Finite)) return false;
  if (!objectPronouns.has(before.lower)) return !linking.has(before.lower);
  // "la rueda de", "por la subida": an article rather than a pronoun.
  if (present.test(tokens[i]!.lower) && is(tags, i - 2, Tag.Finite | Tag.Participle | Tag.Gerund | Tag.Infinitive)) return true;
  return is(tags, i - 2, Tag.Preposition) || (present.test(tokens[i]!.lower) && ['de', 'del'].includes(tokens[i + 1]?.lower ?? ''));
}

const present = /(?:[aeo]|[ae]s|os|[ae]n)$/;
const linking = new Set(list('según todo todos todas otros otras muchos muchas algunos algunas varios varias ambos ambas'));

const figured = ofThird('cifrar calcular estimar fijar evaluar:ú valorar situar:ú');

function isVerbHere(tokens: readonly Token[], tags: Int32Array, i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  // "según cuenta, …", "según denuncia la ONG", but "según denuncia de la ONG".
  if (before?.lower === 'según' && is(tags, i, Tag.Say))
    return (
      !next ||
      (next.kind !== 'word' && next.kind !== 'number') ||
      is(tags, i + 1, Tag.Determiner | somebody) ||
      ['a', 'en', 'al'].includes(next.lower)
    );
  const opensObject =
    next?.lower === 'que' ||
    (is(tags, i + 1, Tag.Determiner) && next?.kind === 'word') ||
    next?.lower === 'a' ||
    next?.lower === 'al' ||
    (next?.lower === 'en' && figured.has(tokens[i]!.lower));
  const ofThat = tokens[i + 2]?.lower === 'que' && is(tags, i + 1, Tag.Preposition);
  if (!before || before.kind === 'quote') return next?.lower === 'que' || ofThat;
  if (before.kind === 'punctuation') {
    if (before.text === ',' || before.text === '—' || before.text === '–')
      return (is(tags, i, reporting) && (opensObject || is(tags, i + 1, somebody))) || next?.lower === 'que';
    return next?.lower === 'que' || ofThat;
  }
  if (before.kind === 'number') return false;
  if (unstressed.has(before.lower) && !objectPronouns.has(before.lower)) return true;
  if (is(tags, i - 1, Tag.Negation | Tag.Complementiser | Tag.Subordinator)) return true;
  if (is(tags, i - 1, Tag.Determiner | Tag.Preposition | Tag.Honorific)) return false;
  if (is(tags, i - 1, Tag.Pronoun)) return true;
  if (is(tags, i - 1, Tag.Coordinator)) return opensObject || ofThat;
  if (is(tags, i - 1, Tag.Be | Tag.Have | Tag.Modal)) return false;
  if (is(tags, i - 1, Tag.Adverb)) return opensObject || ofThat;
  // "la ONG denuncia la tala": a subject before and an object behind, and no verb yet.
  return (opensObject || ofThat || (is(tags, i - 1, somebody) && !is(tags, i + 1, Tag.Finite))) && !hasVerbBefore(tokens, tags, i);
}

/** Whether the clause before token `i` has a finite verb already. */
function hasVerbBefore(tokens: readonly Token[], tags: Int32Array, i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    if (tokens[k]!.text === ',' || tokens[k]!.kind === 'quote' || is(tags, k, Tag.Coordinator | Tag.Subordinator | Tag.Complementiser))
      return false;
    if (is(tags, k, Tag.Finite) && !is(tags, k, nominal | Tag.Name)) return true;
  }
  return false;
}

/** "la sequía empeora": where a whole stretch has no verb, the unknown word behind its subject that could be one is. */
function likelyVerb(tokens: readonly Token[], tags: Int32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) if (is(tags, i, Tag.Finite | Tag.Gerund | Tag.Infinitive | Tag.Subordinator)) return;
  if (!is(tags, from, Tag.Determiner | Tag.Name | Tag.Negation) && unstressed.has(tokens[from]?.lower ?? '') === false) return;
  for (let i = from + 1; i < to; i++) {
    const word = tokens[i]!;
    if (word.kind !== 'word' || tags[i] !== Tag.Noun || !/^\p{Ll}/u.test(word.text) || !/[ae]n?$/.test(word.lower)) continue;
    if (!is(tags, i - 1, Tag.Noun | Tag.Name | Tag.Negation) && !unstressed.has(tokens[i - 1]!.lower)) continue;
    if (tokens[i + 1]?.lower === 'de' || tokens[i + 1]?.lower === 'del' || known.has(word.lower)) continue;
    tags[i] = Tag.Finite;
    return;
  }
}

/** "la definió", "los ha acusado": the object before its verb. */
function pronounOrArticle(tokens: readonly Token[], tags: Int32Array, i: number): void {
  if (!objectPronouns.has(tokens[i]!.lower) || !is(tags, i, Tag.Determiner)) return;
  if (is(tags, i + 1, Tag.Finite) && !is(tags, i + 1, nominal | Tag.Name)) tags[i] = Tag.Adverb;
}

/** "volvió a insistir en que": all before the infinitive of speech are its auxiliaries. */
function periphrasis(tokens: readonly Token[], tags: Int32Array, i: number): void {
  const link = aspects.get(tokens[i]!.lower);
  if (link === undefined || tokens[i + 1]?.lower !== link || !is(tags, i + 2, Tag.Infinitive)) return;
  if (!is(tags, i + 2, reporting)) return;
  tags[i] = Tag.Modal | Tag.Finite;
  tags[i + 1] = Tag.Modal;
}

/** "El dengue lo transmite un mosquito": what stands first is the object, and what stands behind does it. */
function doubled(tokens: readonly Token[], tags: Int32Array, i: number): void {
  if (!is(tags, i, Tag.Say) || !is(tags, i, Tag.Finite) || !objectPronouns.has(tokens[i - 1]?.lower ?? '')) return;
  if (!is(tags, i + 1, Tag.Determiner) || is(tags, i + 2, somebody | Tag.SayNoun) || !is(tags, i - 2, Tag.Noun)) return;
  tags[i] = tags[i]! & ~(Tag.Say | Tag.Tell);
}

/** "los vecinos afectados dijeron": a participle behind its noun describes it. */
function adjective(tokens: readonly Token[], tags: Int32Array, i: number): void {
  // "había acusado", "fue condenado": somebody accused only where nothing makes it a verb.
  const behind = is(tags, i - 1, Tag.Adverb) ? i - 2 : i - 1;
  const meaning = participles.get(tokens[i]!.lower);
  if (meaning !== undefined && is(tags, i, Tag.Role | Tag.Group) && !is(tags, i, Tag.Name) && is(tags, behind, Tag.Have | Tag.Be)) {
    tags[i] = meaning;
    return;
  }
  if (disciplines.has(tokens[i]!.lower) && is(tags, i, Tag.Role) && !is(tags, i, Tag.Name) && !is(tags, i + 1, Tag.Name)) {
    tags[i] = Tag.Noun;
    return;
  }
  if (adjectival.has(tokens[i]!.lower) && !is(tags, i, Tag.Name) && is(tags, i - 1, Tag.Noun | Tag.SayNoun | Tag.Organisation)) {
    if (!is(tags, i - 1, Tag.Role | Tag.Group | Tag.Finite | Tag.Preposition | Tag.Name | Tag.Vague) && !is(tags, i + 1, Tag.Name))
      tags[i] = 0;
    return;
  }
  // "los vecinos afectados": no second word for somebody.
  if (is(tags, i, Tag.Role | Tag.Group) && !is(tags, i, Tag.Name) && /[ai]d[ao]s?$/.test(tokens[i]!.lower) && is(tags, i - 1, nominal)) {
    if (!is(tags, i - 1, Tag.Finite | Tag.Preposition | Tag.Name)) tags[i] = 0;
    return;
  }
  if (!is(tags, i, Tag.Participle) || is(tags, i, Tag.Be | Tag.Name | Tag.Determiner) || !is(tags, i - 1, nominal | Tag.Name)) return;
  if (is(tags, i - 1, Tag.Finite | Tag.Preposition | Tag.Be | Tag.Have) || tokens[i - 1]!.kind !== 'word') return;
  tags[i] = is(tags, i, Tag.Finite) ? tags[i]! & ~Tag.Participle : 0;
}

/** "no precisó la fecha", "no mencionó el plan", "pidió auxilio": words for speech that report nothing said. */
function unsaid(tokens: readonly Token[], tags: Int32Array, i: number): void {
  const { lower } = tokens[i]!;
  if (!is(tags, i, Tag.Say) || tokens[i + 1]?.lower === 'que' || tokens[i + 2]?.lower === 'que') return;
  if (cries.has(tokens[i + 1]?.lower ?? '')) tags[i] = tags[i]! & ~(Tag.Say | Tag.Tell);
  if (!details.has(lower)) return;
  let before = i - 1;
  while (is(tags, before, Tag.Have | Tag.Modal) || unstressed.has(tokens[before]?.lower ?? '')) before--;
  if (is(tags, before, Tag.Negation)) tags[i] = tags[i]! & ~(Tag.Say | Tag.Tell);
}

/** Whether the "que" at `i` opens what somebody says, rather than a relative clause, a comparison or a purpose. */
function opensSaid(tokens: readonly Token[], tags: Int32Array, i: number): boolean {
  if (i === 0) return false;
  const before = tokens[i - 1]!;
  if (before.kind !== 'word') return before.text === ',' && closesAside(tokens, tags, i - 1);
  if (is(tags, i - 1, Tag.Finite) && !is(tags, i - 1, Tag.Noun) && !known.has(before.lower)) return true;
  if (is(tags, i - 1, reporting | Tag.Act) && is(tags, i - 1, Tag.Finite | Tag.Participle | Tag.Infinitive | Tag.Gerund)) return true;
  if (beforeRelative.has(before.lower)) return false;
  if (is(tags, i - 1, Tag.Determiner) && !is(tags, i - 1, Tag.Noun)) return false;
  if (is(tags, i - 1, Tag.Preposition)) return !whichSubject.has(tokens[i - 2]?.lower ?? '') && !is(tags, i - 2, Tag.Subordinator);
  // "más público que de costumbre"
  for (let k = i - 2; k >= 0 && i - k < 6 && !is(tags, k, Tag.Finite); k--) if (comparing.has(tokens[k]!.lower)) return false;
  return isSaidAcross(tokens, tags, i);
}

/** A verb with its ending, or the participle behind its auxiliary: "había asegurado en el Congreso que". */
const isSpoken = (tags: Int32Array, i: number): boolean =>
  is(tags, i, Tag.Finite | Tag.Infinitive | Tag.Gerund) ||
  (is(tags, i, Tag.Participle) && is(tags, i, Tag.Say | Tag.Belief) && is(tags, i - 1, Tag.Have));

/**
 * Whether only circumstances, listeners and the subject stand between a verb of saying and the "que" at `that`: "dijo el
 * lunes en Lima a la prensa que". Behind any other noun it opens a relative clause: "anunció una ley que".
 */
function isSaidAcross(tokens: readonly Token[], tags: Int32Array, that: number): boolean {
  let verb = that - 1;
  while (verb >= 0 && that - verb < 18 && tokens[verb]!.kind !== 'punctuation' && !isSpoken(tags, verb)) verb--;
  if (verb < 0 || !is(tags, verb, Tag.Say | Tag.Belief)) return false;
  let bare = true;
  let known = true;
  for (let k = verb + 1; k < that; k++) {
    if (is(tags, k, Tag.Preposition) && !is(tags, k, Tag.Noun)) {
      if (bare && !known) return false;
      bare = false;
    } else if (is(tags, k, Tag.Determiner) && !is(tags, k - 1, Tag.Preposition | Tag.Determiner)) {
      if (bare && !known) return false;
      bare = true;
      known = false;
    } else if (bare && is(tags, k, somebody | Tag.Number)) known = true;
    else if (bare && is(tags, k, Tag.Noun | Tag.SayNoun | Tag.Attitude) && is(tags, k - 1, Tag.Finite)) known = false;
    else if (calendar.has(tokens[k]!.lower)) known = true;
  }
  return !bare || known;
}

/** "admiten, sin embargo, que": the comma at `end` closes an aside behind a verb of saying. */
function closesAside(tokens: readonly Token[], tags: Int32Array, end: number): boolean {
  for (let k = end - 1; k > 0 && end - k < 14; k--) {
    if (tokens[k]!.text !== ',') continue;
    return is(tags, k - 1, reporting) && is(tags, k - 1, Tag.Finite | Tag.Participle | Tag.Infinitive);
  }
  return false;
}

/** "se informó que", "se le contestó que", "se ha dicho que": a passive that names nobody. */
function passive(tokens: readonly Token[], tags: Int32Array, i: number): void {
  let verb = i + 1;
  while (unstressed.has(tokens[verb]?.lower ?? '')) verb++;
  const first = verb;
  while (is(tags, verb, Tag.Have | Tag.Modal)) verb++;
  const { lower } = tokens[first] ?? { lower: '' };
  if (notSpeech.has(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower !== 'que') tags[verb] = tags[verb]! & ~(Tag.Say | Tag.Tell);
  // "se notificaron 40 casos": what is told of is the subject, and nobody tells it.
  if (thirdPerson.get(lower) === 'many' && is(tags, verb, Tag.Say) && !oftenReflexive.has(lower) && !alwaysReflexive.has(lower))
    tags[verb] = tags[verb]! & ~(Tag.Say | Tag.Tell);
  if (!is(tags, verb, Tag.Say | Tag.Belief) || thirdPerson.get(lower) !== 'one' || is(tags, i - 1, Tag.Complementiser | Tag.Subordinator))
    return;
  if (first < verb && (alwaysReflexive.has(lower) || oftenReflexive.has(lower))) return;
  const form = tokens[verb]!.lower;
  if (alwaysReflexive.has(form) || (oftenReflexive.has(form) && tokens[verb + 1]?.lower !== 'que')) return;
  if (is(tags, verb + 1, Tag.Attitude)) return;
  tags[i] = Tag.Be | Tag.Finite;
}

/** "El detenido habría pagado": the conditional of rumours, where nothing conditions it and nobody is named. */
function hearsay(tokens: readonly Token[], tags: Int32Array): void {
  let clause = true;
  let quotes = 0;
  let found = -1;
  for (let i = 0; i < tokens.length; i++) {
    const { lower, kind, text } = tokens[i]!;
    if (kind === 'quote') quotes++;
    if (lower === 'si' || lower === 'según' || (is(tags, i, Tag.Say) && !is(tags, i, Tag.Noun | Tag.Participle))) return;
    if (text === ',' || text === ';') clause = true;
    else if (is(tags, i, Tag.Subordinator | Tag.Complementiser)) clause = false;
    if (found < 0 && clause && quotes % 2 === 0 && hearsayForms.has(lower) && isRumour(tokens, tags, i)) found = i;
  }
  if (found >= 0) tags[found] = tags[found]! | Tag.Evidential;
}

function isRumour(tokens: readonly Token[], tags: Int32Array, i: number): boolean {
  if (is(tags, i, Tag.Have)) {
    let next = i + 1;
    while (is(tags, next, Tag.Adverb)) next++;
    return is(tags, next, Tag.Participle);
  }
  // "no sería la primera vez", "lo ideal sería": somebody weighs what could be.
  return !is(tags, i - 1, Tag.Negation) && tokens[0]!.lower !== 'lo';
}
