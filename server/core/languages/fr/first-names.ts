import type { Gender } from '../profile';
import { list } from '../profile';

const men = list(`
  adam adrien alain albert alexandre alexis alfred ali amadou amine anatole andré anthony antoine antonin armand arnaud arthur aubin auguste augustin aurélien axel
  bachir baptiste barnabé basile bastien benjamin benoît bernard bertrand bilal boris brahim bruno cédric célestin césar charles christian christophe clément
  côme constant constantin corentin cyprien cyril cyrille damien daniel david denis désiré didier dimitri donald driss edgar edmond édouard edouard
  elias élie éloi émile emile emmanuel éric eric ernest erwan étienne etienne eugène fabien fabrice farid félix fernand firmin florent florian francis
  franck françois frank frédéric gabin gabriel gaël gaëtan gaspard gaston gautier gauthier geoffroy georges gérald gérard germain ghislain gilbert gildas gilles
  grégoire grégory guillaume gustave guy habib hadrien hakim hamid hans hassan henri hervé hubert hugo hugues ibrahim idriss ignace isaac ismaël ivan jacques jamel
  jean jérémie jérémy jérôme joachim joël john jonathan jordan joseph josé joshua juan jules julien justin karim kévin kamel khaled kylian lamine laurent léo léon léonard
  léopold lilian lionel loïc louis luc luca lucas lucien ludovic mahmoud malik mamadou manuel marc marcel marcelin mario marius martin mathias mathieu mathis
  matteo matthias matthieu maurice max maxence maxime maximilien mehdi michael michaël michel mohamed mohammed moïse moussa mustapha nabil nathan nathanaël
  nicolas noah noé noël norbert normand octave olivier omar oscar ousmane pascal patrice patrick paul peter philippe philibert pierre pieter quentin rachid
  raoul raphaël raymond régis rémi rémy renaud rené richard robert robin rodolphe rodrigue roger roland romain romuald ruben sacha saïd salim sami samir samuel
  sébastien serge sidi simon sofiane stanislas stéphane steve sylvain sylvestre tanguy théo théodore théophile thibaud thibault thierry thomas timothée tom tony tristan
  ulysse urbain valentin valère valéry victor vincent vladimir william xavier yacine yanis yann yannick yves youssef yvan yvon zinédine
`);

const women = list(`
  adèle adeline agathe agnès aïcha aimée alexandra alexia alice aline alizée alyssa amandine amélie aminata anaïs andrée angèle angélique anissa anita
  anna anne annette annick annie antoinette apolline ariane arlette armelle assia astrid aude audrey aurélie aurore axelle barbara béatrice bénédicte bérengère bernadette
  berthe bertille blanche blandine brigitte capucine carine carla carole caroline catherine cécile célestine céline chantal charlène charlotte chloé
  christelle christiane christine claire clara X clémence clémentine clotilde colette constance coralie corinne cosette cyrielle danièle danielle
  daphné deborah delphine denise diane dorothée édith elena éléonore éliane élisa élisabeth élise elise élodie éloïse elsa émeline émilie emma emmanuelle enora
  estelle esther eugénie eva ève éveline fabienne fanny farida fatima fatou faustine félicie fernande flavie fleur flora flore florence florine
  françoise frédérique gabrielle gaëlle garance geneviève georgette géraldine germaine ghislaine gilberte gisèle ginette gwenaëlle hélène héloïse henriette
  hortense huguette ida inès ingrid irène iris isabelle isaure jacqueline jade jeanne jeannine jennifer jessica joëlle johanna joséphine josette josiane
  judith julia julie juliette justine karima karine katia khadija laetitia laïla lara laura laure laurence laurène léa leïla léonie liliane lina lisa lise
  lola louise lucie lucienne lucile ludivine lydia lydie maëlle maëlys madeleine magali maïté malika manon margaux margot marguerite maria mariama marianne marie
  mariette marine marion marjorie marlène marthe martine maryline maryse maryvonne mathilde maud mélanie mélina mélissa mélodie mercedes michèle
  micheline mireille monique morgane muriel myriam nadège nadia nadine naïma nancy natacha nathalie nicole nina ninon noëlle nora noémie océane odette odile
  olga olivia ondine paola pascale patricia paule paulette pauline perrine pétronille philippine raphaëlle rachel raymonde rebecca régine renée rita romane rose roseline
  rosalie roxane sabine sabrina salima salomé samia samira sandra sandrine sara sarah ségolène séverine sidonie simone sofia solange solène sonia sophie
  stella stéphanie suzanne suzette sybille sylvaine sylvie tatiana thérèse valentine valérie vanessa véra véronique victoire victoria violaine violette virginie viviane
  yasmina yasmine yolande yvette yvonne zélie zoé zohra
`);

/** What first names tell of who bears them; names of both are left out. */
export const firstNames: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...men.flatMap((name): [string, Gender][] => [
    [name, 'm'],
    [`jean-${name}`, 'm'],
    [`pierre-${name}`, 'm'],
  ]),
  ...women.flatMap((name): [string, Gender][] => [
    [name, 'f'],
    [`marie-${name}`, 'f'],
    [`anne-${name}`, 'f'],
    [`rose-${name}`, 'f'],
  ]),
]);
