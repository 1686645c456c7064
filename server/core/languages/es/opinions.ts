import { list } from '../profile';

/** Adjectives with which one judges, masculine singular. */
const judging = list(`
  vergonzoso bochornoso inaceptable inadmisible intolerable indignante deplorable escandaloso lamentable imperdonable injustificable indefendible incomprensible
  inexcusable indigno infame ignominioso repugnante abyecto ruin mezquino cínico hipócrita miope insensato irresponsable temerario disparatado absurdo ridículo
  grotesco esperpéntico patético penoso nefasto pésimo torpe chapucero mediocre fallido anodino insulso soporífero tedioso farragoso plomizo manido
  previsible edulcorado empalagoso cursi pretencioso magistral soberbio deslumbrante sublime memorable prodigioso espléndido portentoso inmenso impecable
  imprescindible inolvidable fascinante conmovedor entrañable sobrecogedor estremecedor hipnótico delicioso exquisito brillantísimo admirable encomiable
  loable plausible ejemplar hilarante desternillante descacharrante divertidísimo bellísimo hermosísimo bello desolador desafortunado afortunado
  desacertado atinado acertado sensato cabal razonable deseable preferible perverso pernicioso suicida sonrojante clamoroso flagrante inmoral
  inconcebible inaudito insostenible insoportable intragable irritante exasperante desesperante alentador esperanzador reconfortante magnífico formidable
  extraordinariamente maravilloso genial colosal monumental
`).filter((word) => !['monumental', 'colosal', 'razonable', 'plausible', 'ejemplar', 'acertado', 'cínico', 'bello'].includes(word));

/** Verbs that a leader has in the first person plural. */
const we = list(`
  discutimos creemos pensamos exigimos lamentamos aplaudimos celebramos pedimos reclamamos sostenemos defendemos opinamos consideramos entendemos confiamos
  esperamos deseamos queremos necesitamos debemos deberíamos podemos podríamos rechazamos condenamos denunciamos insistimos recordamos reconocemos dudamos
  tememos sospechamos preferimos proponemos sugerimos advertimos saludamos respetamos compartimos admitimos negamos cuestionamos ignoramos sabemos merecemos
  vivimos estamos somos asistimos nuestro nuestra nuestros nuestras
`);

/** Wordings of judgement that are one word each. */
const others = list(`
  lamentablemente afortunadamente desgraciadamente felizmente ojalá merecen merece urge conviene convendría cabría sobra basta
  inexplicablemente incomprensiblemente vergonzosamente desgracia despropósito disparate dislate desatino esperpento bochorno ignominia infamia sinrazón sinsentido
  chapuza desfachatez desvergüenza cinismo hipocresía obviedad sabios sensatez cordura bienvenida bienvenido enhorabuena toca
`).filter((word) => !['toca', 'basta', 'sobra', 'conviene', 'cinismo', 'bienvenida', 'bienvenido', 'enhorabuena'].includes(word));

const everyEnding = (word: string): string[] => {
  if (word.endsWith('o')) return ['o', 'a', 'os', 'as'].map((end) => word.slice(0, -1) + end);
  if (word.endsWith('or')) return [word, `${word}a`, `${word}es`, `${word}as`];
  return /[aeiou]$/.test(word) ? [word, `${word}s`] : [word, `${word}es`];
};

/** Words that mark an opinion in the outlet's own voice. */
export const opinionWords = new Set([...judging.flatMap(everyEnding), ...we, ...others]);
