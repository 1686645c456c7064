import { list } from '../profile';

/** Forms of a word for somebody: masculine and feminine, singular and plural. "ministro" → ministro, ministra; ministros, ministras. */
export function formsOfRole(word: string): { readonly one: readonly string[]; readonly many: readonly string[] } {
  if (/(?:ista|arca|ta|cida|ía)$/.test(word)) return { one: [word], many: [`${word}s`] };
  if (word.endsWith('o')) return both(word, `${word.slice(0, -1)}a`);
  if (/(?:ente|ante|efe)$/.test(word)) return both(word, `${word.slice(0, -1)}a`);
  if (word.endsWith('or')) return both(word, `${word}a`);
  if (/[áéíó][ns]$/.test(word)) {
    const plain = word.slice(0, -2) + 'aeio'['áéíó'.indexOf(word.at(-2)!)]! + word.at(-1)!;
    return { one: [word, `${plain}a`], many: [`${plain}es`, `${plain}as`] };
  }
  if (/[éeaoóí]$/.test(word)) return { one: [word], many: [`${word}s`] };
  if (word.endsWith('z')) return { one: [word, `${word}a`], many: [`${word.slice(0, -1)}ces`, `${word.slice(0, -1)}zas`] };
  return { one: [word], many: word.endsWith('s') ? [word] : [`${word}es`] };
}

const both = (masculine: string, feminine: string) => ({
  one: [masculine, feminine],
  many: [masculine.endsWith('r') ? `${masculine}es` : `${masculine}s`, `${feminine}s`],
});

/** Somebody with an office, a trade or a part in the story; masculine singular. */
export const roleWords = list(`
  presidente vicepresidente expresidente ministro viceministro exministro primer_ministro canciller excanciller secretario subsecretario portavoz vocero
  líder dirigente jefe director subdirector exdirector gerente administrador alcalde exalcalde teniente_de_alcalde regidor gobernador exgobernador senador exsenador diputado
  exdiputado congresista legislador parlamentario asambleísta concejal edil consejero asesor embajador cónsul emisario diplomático
  general coronel comandante capitán teniente sargento cabo almirante oficial comisario comisionado inspector agente policía guardia
  juez magistrado fiscal exfiscal procurador abogado letrado notario defensor perito forense detective investigador
  profesor catedrático maestro docente doctor médico enfermero cirujano pediatra epidemiólogo virólogo psicólogo psiquiatra sociólogo politólogo
  científico físico químico biólogo geólogo sismólogo meteorólogo historiador arqueólogo antropólogo filósofo economista analista experto especialista
  técnico ingeniero arquitecto entrenador seleccionador preparador míster futbolista jugador delantero portero arquero mediocentro defensa capitán árbitro tenista
  ciclista atleta piloto escritor autor novelista poeta periodista reportero redactor corresponsal editor columnista crítico actor actriz cantante músico artista cineasta
  realizador guionista rey reina monarca príncipe princesa emperador papa pontífice cardenal obispo arzobispo párroco sacerdote imán rabino
  fundador cofundador propietario dueño socio empresario emprendedor banquero comerciante accionista inversor
  representante delegado subdelegado candidato aspirante coordinador responsable encargado titular mandatario gobernante político activista militante
  sindicalista organizador víctima testigo vecino residente habitante lugareño agricultor ganadero campesino granjero pescador conductor camionero taxista
  chofer chófer obrero trabajador empleado operario minero bombero rescatista socorrista voluntario paramédico soldado militar combatiente
  superviviente sobreviviente acusado imputado sospechoso detenido procesado condenado querellante demandante preso recluso
  madre padre hijo hija hermano primo abuelo nieto tío sobrino esposo esposa marido mujer viudo hombre niño joven chico muchacho señor
  anciano jubilado pensionista alumno estudiante pasajero turista cliente consumidor usuario paciente manifestante migrante refugiado
  negociador mediador relator ponente interventor auditor consultor tesorero decano rector exrector bibliotecario conservador comisaria
  patrón patrona marinero hotelero hostelero cocinero chef panadero camarero tendero peluquero
  homólogo colega compañero amigo aliado rival opositor disidente guerrillero rebelde cabecilla caudillo
  constructor promotor desarrollador programador influencer presentador locutor traductor profesional alto_cargo ejecutivo directivo
  exjugador exentrenador exjefe expolicía exmilitar exagente exasesor exdirigente exlíder exempleado
  ecologista ambientalista naturalista feminista pacifista indigenista alpinista montañero guía guardabosques veterinario farmacéutico
  ceramista diseñador escultor pintor fotógrafo ilustrador dibujante compositor pianista violinista guitarrista bailarín coreógrafo dramaturgo novelista ensayista
  biógrafo traductor musicólogo filólogo lingüista teólogo astrónomo astrofísico astronauta matemático oceanógrafo ornitólogo entomólogo herpetólogo zoólogo botánico
  ecólogo paleontólogo genetista neurólogo cardiólogo oncólogo dermatólogo ginecólogo neumólogo infectólogo inmunólogo psicoterapeuta nutricionista dietista fisioterapeuta
  matrona partera radiólogo anestesista toxicólogo criminólogo jurista penalista constitucionalista persecutor instructor alguacil sheriff detective subcomisario
  subinspector brigadista exedil exconcejal exsecretario exembajador expresidenta exvicepresidente vicealcalde viceconsejero subgobernador prefecto corregidor
  distribuidor productor coproductor showrunner montador vestuarista protagonista debutante galardonado homenajeado ganador finalista campeón subcampeón medallista
  coautor firmante codirector desarrollador hacker informático ciberexperto emprendedor fabricante ferretero carnicero frutero joyero relojero herrero carpintero
  albañil fontanero electricista mecánico zapatero sastre costurero modista afinador campanero fundidor sacristán repartidor mensajero vigilante portero conserje
  bedel celador mayordomo jardinero niñero cuidador limpiador asistente becario aprendiz sobreviviente artesano
  aficionado hincha seguidor votante elector contribuyente donante afectado damnificado herido familiar allegado
`).map((word) => word.replace(/_/g, ' '));

/** Words in the plural only, or whose plural stands for a group. */
export const groupWords = list(`
  autoridades padres parientes tropas fuerzas milicianos insurgentes separatistas secuestradores delincuentes atacantes
  personas gente ciudadanos ciudadanía población pobladores aldeanos isleños parejas familias mujeres hombres niños jóvenes
  medios diarios sindicatos empresas bancos partidos organizaciones países gobiernos tribunales servicios científicas
  partes rebeldes socialistas populares conservadores liberales republicanos demócratas laboristas comunistas independentistas
  ambas ambos comerciantes inversores mercados equipos clubes
`);

/** Bodies that speak. */
export const organisationWords = list(`
  gobierno ejecutivo ministerio departamento administración presidencia vicepresidencia cancillería parlamento senado congreso asamblea cámara cortes
  gabinete consejo comisión comité consejería concejalía diputación ayuntamiento alcaldía municipio municipalidad intendencia gobernación cabildo
  junta generalitat xunta comunidad provincia región estado república reino nación país
  tribunal juzgado corte audiencia fiscalía procuraduría defensoría ministerio_público policía ejército armada marina fuerza
  empresa compañía firma corporación grupo multinacional consorcio banco caja aseguradora aerolínea constructora eléctrica petrolera minera farmacéutica
  fabricante operadora operador concesionaria naviera consultora inmobiliaria cadena tecnológica startup cooperativa
  sindicato unión federación confederación asociación agrupación plataforma colectivo partido coalición alianza movimiento frente oposición bancada formación
  agencia oficina organización organismo ente entidad institución instituto universidad facultad escuela colegio hospital clínica laboratorio
  autoridad servicio secretaría dirección subsecretaría superintendencia contraloría fundación club equipo selección periódico diario rotativo revista
  televisión televisora emisora radio canal medio portal red embajada consulado acusación defensa patronal gremio hermandad
  kremlin moncloa pentágono vaticano delegación ong onu ue otan oms oea cepal iglesia obispado diócesis arzobispado conferencia
  productora distribuidora editorial discográfica galería promotora inversora gestora comercializadora exportadora importadora cervecera cementera siderúrgica azucarera
  automovilística papelera telefónica hidroeléctrica gasista embotelladora láctea bodega cafetera ferroviaria
  desarrolladora mutua mutualidad filial subsidiaria bufete despacho notaría
  centro comisaría prefectura penitenciaría patronato academia archivo biblioteca filmoteca cinemateca orquesta ballet festival
  magistratura gendarmería carabineros interpol europol eurocámara eurogrupo unicef unesco acnur fao fmi bid
  ateneo mancomunidad concejo
  regulador observatorio tesoro hacienda bolsa parquet cofradía bomberos bolsas lado bando parte fabricantes cruz_roja
  guardia bomberos aduana capitanía puerto autoridad_portuaria museo jurado guerrilla milicia mando comandancia jefatura célula
`).map((word) => word.replace(/_/g, ' '));

/** What somebody says or writes: it speaks for its author. */
export const documentWords = list(`
  comunicado comunicados declaración declaraciones informe informes nota notas mensaje mensajes carta cartas discurso discursos entrevista entrevistas
  aviso avisos advertencia advertencias anuncio anuncios denuncia denuncias acusación acusaciones afirmación afirmaciones comentario comentarios
  testimonio testimonios tuit tuits publicación publicaciones artículo artículos boletín boletines estudio estudios encuesta encuestas sondeo sondeos
  investigación investigaciones análisis estimación estimaciones previsión previsiones pronóstico pronósticos documento documentos texto textos
  relevamiento relevamientos barómetro balance cifras datos estadística estadísticas circular auto sentencia fallo atestado parte expediente
  acta actas memoria memorias dictamen dictámenes resolución oficio escrito querella demanda tesis promesa promesas sugerencia sugerencias
  respuesta respuestas reproche reproches crónica crónicas reportaje reportajes diario manifiesto registro registros factura facturas
  sumario sumarios peritaje peritajes auditoría auditorías encuestas correo correos audio grabación grabaciones vídeo video versión versiones autopsia censo inventario
`);

/** What one expresses. */
export const attitudeWords = list(`
  preocupación inquietud temor temores esperanza esperanzas satisfacción duda dudas condolencias pésame pesar gratitud agradecimiento indignación ira rabia
  enojo enfado malestar descontento rechazo repulsa condena consternación dolor tristeza disposición voluntad deseo simpatía decepción sorpresa
  optimismo pesimismo escepticismo solidaridad apoyo respaldo alarma frustración compromiso admiración convicción objeciones reservas desacuerdo
  disconformidad orgullo remordimiento arrepentimiento disculpas confianza desconfianza reconocimiento alivio asombro perplejidad estupor
  convencido convencida convencidos convencidas preocupado preocupada preocupados preocupadas satisfecho satisfecha satisfechos
  decepcionado decepcionada confiado confiada confiados optimista optimistas pesimista partidario partidaria partidarios favorable dispuesto dispuesta
  dispuestos dispuestas contrario contraria contrarios sorprendido sorprendida indignado indignada escéptico escéptica crítico crítica
  cauto cauta prudente prudentes esperanzado esperanzada orgulloso orgullosa
`);
