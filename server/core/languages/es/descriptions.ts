import { type Described, list } from '../profile';
import { formsOfRole, roleWords } from './people';

/** Offices and parts of which a story may have one that nobody has named yet: "el fiscal" is not the accused. */
const functions = new Set(
  list(`presidente vicepresidente ministro viceministro canciller secretario subsecretario portavoz vocero líder dirigente jefe director subdirector gerente
    administrador alcalde regidor gobernador consejero embajador cónsul general coronel comandante capitán comisario comisionado inspector
    agente policía guardia juez magistrado fiscal procurador abogado letrado notario defensor perito forense párroco obispo arzobispo cardenal papa
    pontífice rey reina príncipe princesa propietario dueño socio accionista representante delegado coordinador responsable encargado titular
    víctima testigo vecino querellante demandante madre padre hijo hija hermano primo abuelo nieto tío sobrino esposo esposa marido
    mujer viudo homólogo compañero amigo aliado rival opositor entrenador seleccionador árbitro
    negociador mediador relator ponente interventor auditor rector decano conservador herido familiar allegado cliente usuario paciente pasajero conductor
    portero conserje fabricante distribuidor regulador prefecto`).flatMap((word) => formsOfRole(word).one),
);

const trades = new Set(roleWords.flatMap((word) => formsOfRole(word).one).filter((word) => !word.includes(' ') && !functions.has(word)));

/** Words for a person that tell no trade. */
const anyone = new Set(
  list(`joven hombre niño chico muchacho señor anciano jubilado pensionista octogenario nonagenario septuagenario sexagenario quincuagenario cuarentón
    veinteañero treintañero centenario adolescente superviviente sobreviviente acusado imputado sospechoso detenido procesado condenado candidato aspirante
    activista militante voluntario funcionario exfuncionario campeón ganador galardonado finalista residente habitante lugareño estudiante alumno protagonista interesado
    rescatado premiado homenajeado`).flatMap((word) => formsOfRole(word).one),
);

/** Endings of words for somebody who does something: afinadora, kiosquera, acordeonista, apicultor, bióloga. */
const somebody = /(?:[aeií]dora?|[cstp]tora?|er[ao]|ista|[óo]log[ao]|ógraf[ao]|iatra|nauta|ultora?|enta|ario|aria|ic[ao])$/;

/** Things that end as words for people do. */
const things = new Set(
  list(`rumor motor ordenador factor sector vector servidor enero febrero dinero primero primera tercero tercera tablero letrero crucero agujero acero cuero carrera
    bandera madera frontera carretera manera espera primavera bandera cartera escalera acera barrera cantera lista pista vista revista entrevista
    calendario escenario salario horario diario comentario cuestionario formulario itinerario barrio médica técnica crítica música política práctica fábrica
    república clínica época óptica cosmética lógica`),
);

/** How a Spanish article speaks again of whom it has named. */
export const described: Described = {
  person: (lower) => !functions.has(lower) && !things.has(lower) && (trades.has(lower) || anyone.has(lower) || somebody.test(lower)),
  trade: (lower) => trades.has(lower) && !anyone.has(lower),
  titles: new Map([
    ['dr', 'médico'],
    ['dra', 'médico'],
    ['monseñor', 'obispo'],
    ['fray', 'fraile'],
  ]),
  genderOf: (first) =>
    /^(?:rosario|consuelo|amparo|rocío|socorro|milagro|remedio)$/.test(first)
      ? 'f'
      : /^(?:luca|nikita|borja|bautista|garcía|joshua|sasha|santana)$/.test(first)
        ? 'm'
        : /o$/.test(first)
          ? 'm'
          : /(?:a|is|ela|inés|isabel|raquel|mercedes|dolores|pilar|carmen)$/.test(first) && !/(?:uis|enis|oris)$/.test(first)
            ? 'f'
            : undefined,
  backward: new Set(['lo']),
  former: new Set(list('antiguo antigua')),
  unnamed: new Set(
    list(`responsable directivo directiva funcionario funcionaria alto diplomático diplomática investigador agente miembro allegado asistente dirigente
      participante observador portavoz asesor asesora colaborador colaboradora ministro diputado fuente interlocutor empleado empleada trabajador trabajadora
      amigo amiga testigo cargo mando militar negociador policía oficial efectivo consejero`),
  ),
  body: new Set(
    list(`empresa compañía firma corporación grupo multinacional tecnológica startup sociedad consorcio aerolínea naviera constructora petrolera minera
      eléctrica farmacéutica operadora distribuidora productora fabricante marca cadena plataforma aplicación app editorial aseguradora banco entidad
      concesionaria inmobiliaria promotora cooperativa exportadora importadora cervecera automotriz automovilística telefónica transportista
      desarrolladora consultora bodega siderúrgica papelera láctea`),
  ),
};
