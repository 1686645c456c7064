import type { Token } from '../../text/tokens';
import { list } from '../profile';

const nouns =
  `error|vergüenza|escándalo|injusticia|traición|renuncia|lección|suerte|placer|regalo|maravilla|obra maestra|acierto|fracaso|despilfarro|afrenta|insulto|
  bofetada|mentira|ilusión|trampa|sinsentido|contrasentido|locura|fiasco|desastre|catástrofe|drama|tragedia|farsa|comedia|caricatura|provocación|
  temeridad|imprudencia|irresponsabilidad|deber|urgencia|necesidad|buena noticia|mala noticia|mala señal|buena señal|mal síntoma|argumento|excusa|coartada|
  burla|broma|tomadura de pelo|parche|brindis al sol|cortina de humo|disparate|anacronismo|privilegio|lástima|pena|alivio|delicia|joya|prodigio|festín|bodrio|
  gozada|hito|tópico|espejismo|oportunidad perdida|tarea pendiente|asignatura pendiente|cuestión de|película|novela|disco|libro|espectáculo`.replace(
    /\s+/g,
    (gap) => (gap.length > 1 ? '' : ' '),
  );
const adjectives =
  `tramposo|comprensible|incomprensible|injusto|justo|indigno|absurdo|ridículo|vergonzoso|escandaloso|lamentable|triste|grave|falso|cierto|verdad|mentira|
  urgente|necesario|imprescindible|inútil|peligroso|inquietante|preocupante|tranquilizador|alentador|curioso|llamativo|sospechoso|revelador|
  insuficiente|excesivo|desproporcionado|intolerable|inaceptable|inadmisible|imperdonable|de agradecer|de justicia|de recibo|de lamentar|de temer|de esperar|
  de sentido común|hora de|momento de|tiempo de|fácil|difícil|sencillo|legítimo|lógico|razonable|discutible|demagógico|ingenuo|hipócrita|cínico|miope|irónico|
  lo mejor|lo peor|lo de menos|lo grave|lo preocupante|lo triste|lo único|mucho pedir|poco serio|mala idea|buena idea`.replace(
    /\s+/g,
    (gap) => (gap.length > 1 ? '' : ' '),
  );
const opening = '(?:(?:Pero|Y|Sí|No|Porque|Sin embargo|Pues|Con todo|En realidad|En suma|En definitiva|Al final|Por eso),? )?';

/** "Es un argumento tramposo", "Basta con", "Quizá", "no hace falta ser", "ya va siendo hora": sentences that are built to judge. */
const opinions = new RegExp(
  [
    `^${opening}(?:[Nn]o )?(?:[Ee]s|[Ee]ra|[Ss]erá|[Ss]ería|[Ff]ue|[Rr]esulta|[Pp]arece) (?:(?:tan|muy|más|bien|poco|casi|además|también|solo|simplemente|sencillamente|ante todo|cuando menos) )?(?:(?:una?|el|la|otra?) (?:(?:gran|verdadera?|auténtica?|pura?|buena?|mal|mala|simple|triste|enorme|flagrante|viej[oa]) )?(?:${nouns})|(?:${adjectives}))(?!\\p{L})`,
    '^(?:Qué \\p{L}{3,}|Cuánt[oa]s? |Menos mal|Ojalá|Quizás? |Tal vez |Acaso |Da igual|Poco importa|Tanto mejor|Tanto peor|Enhorabuena|Basta(?: ya)?[ .,]|Sobran? |Conviene |Convendría |Cabe (?:esperar|exigir|preguntarse|lamentar|felicitarse|recordar)|Urge |Hace falta |Toca |Ya (?:va siendo|es|era) hora|Nada más lejos|A nadie se le escapa|Para este viaje|Dicho de otro modo|No nos engañemos|Seamos |Digámoslo|Admitámoslo|Reconozcámoslo|Lástima )',
    '(?:^|[,;:] )(?:(?:y )?no (?:hace falta ser|hay que ser|es de recibo|tiene (?:un pase|perdón|sentido|nombre|excusa)|puede ser la (?:excusa|solución|respuesta)|cuela|vale|basta con|sirve de nada|se entiende|se sostiene)|algo (?:no encaja|falla|huele mal)|hay que (?:decirlo|reconocer|celebrar|exigir|aplaudir|recordar|preguntarse)|mal que (?:le|les|nos) pese|dicho sea de paso|por desgracia|por fortuna|lo que no (?:lo )?es tanto|quién lo diría|es lo mínimo|ya es hora|más vale|mejor sería|bien haría|haría(?:n)? bien|clama al cielo|brilla por su ausencia)(?!\\p{L})',
    '^(?:(?!\\b(?:que|de|si)\\b)[^,;:]){0,60}\\bdeberían?(?!\\p{L})(?! (?:de )?haber)',
    '(?:^|\\s)(?:[Ee]s|[Ff]ue) lo (?:mejor|peor|más \\p{L}+) (?:que|de) ',
    '(?:^|\\s)(?:este (?:periódico|diario)|esta (?:casa|cabecera|revista)) (?:ha (?:defendido|sostenido|pedido|reclamado|denunciado|advertido)|defiende|sostiene|pide|cree|considera|reclama)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/** What a reader is told to do: "Hierva el agua", "No olvide". */
const advice = new Set(
  list(`lave hierva evite consulte acuda llame beba ventile cierre abra desconecte cambie compruebe revise guarde conserve apague utilice mantenga
    procure recuerde olvide espere solicite pida rellene descargue instale active desactive actualice elija compare calcule añada mezcle sirva deje
    corte caliente retire lávese protéjase abríguese hidrátese lava hierve evita consulta acude bebe ventila desconecta comprueba revisa apaga utiliza
    mantén procura recuerda olvides espera solicita rellena descarga instala activa desactiva actualiza elige compara mezcla sirve`),
);
const firstVerb = /^(?:No |Ante la duda, |En caso de [^,]{1,40}, |Si [^,]{1,60}, |Y |Pero )?(\p{L}+)(?=[\s,!])/u;

/** "Es un argumento tramposo" judges; "Hierva el agua" tells the reader what to do. */
export function toneOf(tokens: readonly Token[]): 'opinion' | 'other' | null {
  const text = tokens.map((token, i) => (token.start > (tokens[i - 1]?.end ?? token.start) ? ` ${token.text}` : token.text)).join('');
  const first = firstVerb.exec(text)?.[1]?.toLowerCase() ?? '';
  if (advice.has(first) && tokens.length < 30 && /e$|[ée]n?se$|n$|s$/.test(first)) return 'other';
  return opinions.test(text) ? 'opinion' : null;
}
