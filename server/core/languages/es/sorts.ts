import { list } from '../profile';

/** Words that an article uses for one another: each line begins with the word that stands for all of them. */
const synonyms = `
  organismo entidad institución instituto agencia organización ente oficina observatorio servicio centro
  empresa compañía firma corporación grupo multinacional tecnológica startup sociedad consorcio aplicación app aerolínea naviera constructora petrolera minera eléctrica farmacéutica operadora fabricante marca cadena hotelera aseguradora concesionaria inmobiliaria promotora cervecera desarrolladora consultora
  productora distribuidora discográfica editorial
  sindicato gremio confederación central
  banco entidad_financiera caja
  tribunal juzgado corte audiencia magistratura
  universidad facultad academia
  hospital clínica sanatorio
  ayuntamiento alcaldía municipalidad consistorio municipio intendencia
  asociación agrupación federación colectivo plataforma coordinadora
  periódico diario rotativo cabecera
  club equipo conjunto
  partido formación coalición
  ministerio cartera departamento secretaría
  fiscal persecutor procurador
  juez jueza magistrado magistrada
  alcalde edil regidor intendente corregidor
  gobernador mandatario
  abogado letrado defensor jurista
  médico doctor facultativo
  director cineasta realizador
  escritor novelista autor literato
  actor intérprete protagonista
  actriz intérprete protagonista
  cantante intérprete vocalista
  futbolista jugador delantero centrocampista
  entrenador técnico míster seleccionador preparador
  investigador científico
  periodista reportero informador
  policía agente
  diputado parlamentario legislador congresista
  ministro titular
  dueño propietario
  comerciante tendero
  portavoz vocero vocera
  consejero_delegado ceo
`;

const sorts = new Map<string, string>();
for (const line of synonyms.split('\n')) {
  const [first, ...others] = list(line);
  for (const word of others) if (!sorts.has(word)) sorts.set(word, first!);
}

/** The masculine of a feminine in -a, as far as it is one of the words above. */
const masculine = (lower: string): string[] => [`${lower.slice(0, -1)}o`, lower.slice(0, -1), `${lower.slice(0, -1)}e`];

/** What sort of body or person a noun means, without its gender: persecutora → fiscal, bióloga → biólogo. */
export function sortOf(lower: string): string {
  const found = sorts.get(lower);
  if (found !== undefined) return found;
  if (!lower.endsWith('a')) return lower;
  for (const word of masculine(lower)) {
    const sort = sorts.get(word);
    if (sort !== undefined) return sort;
  }
  return /ólog[ao]$/.test(lower) ? `${lower.slice(0, -1)}o` : lower;
}
