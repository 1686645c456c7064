import type { Gender } from '../profile';
import { list } from '../profile';

const men = list(`
  josé juan manuel antonio francisco luis javier carlos miguel jesús pedro alejandro rafael daniel fernando jorge pablo alberto álvaro sergio diego adrián ángel
  david enrique vicente andrés ramón joaquín raúl santiago eduardo óscar víctor mario roberto jaime ignacio marcos salvador emilio alfonso ricardo julián tomás
  agustín félix gonzalo hugo iván martín nicolás guillermo gabriel rubén samuel cristian sebastián mateo lucas leo bruno iker aitor mikel jon íñigo xabier unai gorka
  jordi josep joan marc pau xavier oriol ferran arnau gerard lluís pere rodrigo felipe camilo germán hernán mauricio fabio álex ernesto esteban eugenio gregorio
  gustavo héctor horacio ismael jacinto joel leandro leonardo lorenzo marcelo mariano matías maximiliano néstor norberto octavio orlando osvaldo patricio ramiro
  rogelio rolando rómulo saúl teodoro ulises valentín wilson yamil abel adolfo alfredo amadeo anselmo armando arturo augusto aurelio benito benjamín bernardo
  braulio cayetano césar claudio conrado cristóbal damián darío dionisio domingo edgar edmundo efraín elías emiliano fabián facundo federico fermín fidel froilán
  gaspar gerardo gilberto heriberto homero humberto isidro iván jerónimo joaquim kevin lautaro leopoldo lisandro lucio marcial nahuel narciso nelson noel pascual
  porfirio quintín reinaldo renato rigoberto rodolfo román rufino ruperto severino silvio simón teófilo urbano vladimir wálter zacarías
`);
const women = list(`
  maría carmen ana isabel laura cristina marta lucía elena sara paula raquel patricia rosa teresa beatriz silvia julia irene andrea rocío mónica alba ángela sonia
  alicia sandra susana marina yolanda natalia eva inmaculada claudia esther noelia verónica lorena gloria inés lourdes luisa amparo carla nerea consuelo daniela
  alejandra gabriela valentina camila sofía martina emma valeria ximena jimena antonia manuela francisca josefa dolores encarnación mercedes magdalena margarita
  adela adriana agustina amalia amelia ámbar anabel ariadna aurora bárbara begoña belén berta blanca brenda candela carlota carolina catalina cecilia clara concepción
  constanza dafne débora diana dora edith elisa elsa elvira emilia estefanía estela estrella eugenia eulalia fabiola fátima fernanda flor florencia frida
  genoveva georgina gisela graciela guadalupe helena herminia hortensia ingrid iratxe irma itziar ivonne jacinta jazmín jessica josefina juana juliana karina karla
  leire leonor leticia lidia liliana lola lorenza macarena maddi maite marcela margarida mariana maribel maricarmen mariela marisol maritza matilde melisa micaela
  milagros miriam miren montserrat nadia nancy nora nuria ofelia olga paloma pamela paz pilar rebeca remedios renata rita romina rosalía rosario ruth sabrina
  salomé selena soledad tamara tania tatiana trinidad úrsula vanesa vera victoria violeta virginia viviana wendy yanina yesenia yurany zoe zulema ainhoa amaia
  nélida norma olivia paulina priscila raimunda sabina
`);

/** The gender that a first name tells. */
export const firstNames: readonly (readonly [string, Gender])[] = [
  ...men.map((name) => [name, 'm'] as const),
  ...women.map((name) => [name, 'f'] as const),
];
