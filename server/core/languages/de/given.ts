import { list } from '../profile';

/** Given names, so that two capitals in a row are seen to be a person. */
export const givenNames = new Set(
  list(`
  achim ada adalbert adelheid agathe albrecht aleksandar alma almut alwin amalie anatol andré anita annika ansgar anselm antje arthur arnd arnold arnulf august augustin aurelia balthasar baldur
  barnabas bartholomäus beata benno berit berta berthold bettine bianca bodo bogdan brigitta burkhard cäcilia caspar cäsar celina chiara cilly conrad constanze corinna corinne cordula cosima dana danuta
  daria dennis désirée detlev dietlinde dietrich dirkje dorian dörte dorte dorthe eckart eckhard edda edeltraud edelgard edmund effi egbert ekkehard elfriede elias eleonore elfi eliane elif elina elise
  elmar emanuel emine emre enrico ephraim erdmute erhard erna ernestine etienne eugenie evi ewald ewa falk falko fanny fabienne fatma federico felicitas ferdinand flavia frauke fred freda fridolin frieda
  friedhelm friederike frido friedemann gabi gabriella geert gerald geraldine gereon gerlinde gernot gero gerrit gesa gesine gideon gilbert gina gisbert gitta gordon götz gottlieb gudula gundula gunda
  gunnar gunter günther guntram hadi hagen hakan hanne hanni hannelotte hanno hansjörg hanspeter harro harry hartwig hasan hauke hedda hedwig heidemarie heinrike heinz-peter heiderose heinke helmar helmuth
  henner henrike henriette herlinde herta hertha hilda hilmar hiltrud hinrich hosea huberta hülya ida ignaz ignatz ilka ilona immanuel imke ilsemarie inken irina irmgard irmtraud isolde ivana ivo jakoba
  jaqueline jasper jella jelena jeremias jessica jo jobst jochen jolanda jonathan jordan jost judith jule jutta kaspar kai-uwe kajetan karl-heinz karoline kaya kemal kerim kilian klemens klaas knut
  konstanze korbinian korinna kristin kristian kunigunde kunibert kuno kurt-georg lasse laurenz laurin lennart lenz leopold leyla liane liesel liesbeth lieselotte lilian lilli lilly linda linus liselotte
  livia lorenz lore lothar lotta lotte louisa louise ludmilla luise luitgard lukrezia luzia lydia maja malte malin manja marcella mareike maren margot margrit marga margret margarethe mariele marieke marietta
  marita marlies marlis marisa marit mascha mathis matthäus mattis maurice mauro mechthild mechtild melissa melina merve mia milena mina minna mirko mira miroslav mirjam mo mona morten mustafa myriam
  nadine nadja nala nazan nele nepomuk nicola nicolas nicolai niklas nilgün nino noah noemi noémie noel norman notker nuri odilo ole oliver olivia ophelia ortrun ortwin osman oskar osman ottilie ottmar
  otmar otfried pankraz pascale patrizia paulina pamela pirmin pius quirin raimund rainald randolf raoul rasmus reinhild reinhold reinhardt remo renata renato reto ricardo rieke roland rosalie rosi rosina
  roswitha rosmarie rotraud rudi rudolph rufus runa ruben ruprecht sabina salome saskia schirin sebald selim selina semra senta severin sibylla siegbert siegmund siegrun sieglinde sigurd sigrun simona sina
  sinan smilla sofie sönke sören stella stanislaus stefania steffi svea svenja swantje sybille sylke tabea tamara tassilo tatiana thekla thilo thies thomas tilda till tilman tilmann tjark torben torge
  torsten traute traudl trude tristan ulf undine urban urs ursel uschi ute uta valentin valerie vanessa veit velten verena vinzenz viola vivian volkmar volker walburga waldemar walther wanda wendelin wenke
  werner wibke wiebke wieland wilfried wilfriede wilhelmine wilma willibald winfried wolf wolf-dieter wolfhart xaver xenia yannick yannik yasemin ylva yuri zacharias zdenka zeynep zita
  adam adele adrian agnes albert alexander alexandra alfred ali alice alina alois amelie amina andrea andreas andrej andrew angela angelika anja anke anna anne annegret annette anton
  antonia antonio armin arne arno artur astrid axel ayla ayse barbara bastian beate beatrix ben benedikt benjamin bernd bernhard bert bettina bill birgit björn bob boris brigitte britta bruno
  carl carla carlo carlos carmen carola caroline carsten catherine cem charles charlotte chris christa christian christiane christina christine christoph christopher claas clara claudia
  claus clemens cornelia cornelius dagmar daniel daniela david dennis detlef diana dieter dietmar dirk dmitri dominik donald dora doreen doris dorothea eberhard edgar edith eduard egon elena
  elisabeth elke ellen elsa emil emilia emma emmanuel enno eric erich erik erika ernst erwin esther eugen eva evelyn fabian fatima felix ferdinand finn florian frank franz franziska frederik
  friedrich fritz gabriel gabriele georg george gerd gerda gerhard gertrud giovanni gisela giuseppe gottfried gregor greta guido günter günther gudrun gustav hanna hannah hannelore hannes
  hans harald harry hartmut hassan heidi heike heiko heiner heinrich heinz helena helene helga helmut hendrik henning henrik henry herbert hermann hilde hildegard holger horst hubert hubertus hugo ibrahim
  igor ilse ina ines inga inge ingeborg ingo ingrid irena irene iris irma isabel isabella ismael iwan jack jakob james jan jana jane janina jasmin jean jens joachim joana joanna joe johann johanna
  johannes john jonas jonathan jörg jörn josé josef joseph juan julia julian juliane julius jussuf jürgen jutta kai karen karin karl karla karoline karsten katharina kathrin katja katrin kerstin kevin
  kirsten klara klaus konrad konstantin kristina kurt lara lars laura lea lena leo leon leonhard leonie lisa lothar louis luc luca lucas ludger ludwig luis luisa lukas lutz lydia magdalena maike
  manfred manuel manuela marc marcel marco marcus margarete margit margot maria marianne marie marina mario marion marius mark marko markus marlene marta martha martin martina mary mathias mathilde
  matteo matthias max maximilian mehmet melanie merle meta michael michaela michel miriam mirja mohammed mohamed monika moritz murat mustafa nadja natalie natascha nele nicole niels nikolai nikolaus
  nils nina nora norbert nora olaf oleg oliver olga omar oskar oswald otto pablo pascal patricia patrick paul paula pauline pavel pedro peer peggy per peter petra philipp philip pia pierre piet piotr rainer ralf ralph ramona
  raphael rebecca regina regine reiner reinhard reinhold renate rené ricarda richard rita robert roberto robin roger roland rolf roman ronald rosa rosemarie rüdiger rudolf rupert ruth sabine sabrina
  samuel sandra sara sarah sascha sebastian selma seraina sergej sergio sibylle siegfried sigmar sigrid silke silvia simon simone sofia sofie sonja sophia sophie stefan stefanie steffen stephan stephanie steve
  susan susanne sven svenja swetlana sylvia tanja tatjana thea theo theodor theresa thomas thorsten tim timo tina tobias tom tomas torsten udo uli ulla ulrich ulrike ursula ute uwe valentin valentina
  vera verena veronika victor viktor viktoria vincent volker waltraud walter werner wilhelm willi wladimir wolfgang wolfram wolodymyr yasmin yusuf yvonne zoe zoltan
`),
);

/** Places that articles name alone: states, regions and great cities. */
export const places = new Set(
  list(`
  deutschland österreich schweiz frankreich italien spanien portugal belgien niederlande luxemburg dänemark schweden norwegen finnland island irland großbritannien england schottland wales polen
  tschechien slowakei ungarn rumänien bulgarien griechenland türkei russland ukraine belarus moldau serbien kroatien slowenien bosnien montenegro albanien kosovo nordmazedonien estland lettland
  litauen georgien armenien aserbaidschan kasachstan usbekistan turkmenistan tadschikistan kirgistan china japan südkorea nordkorea indien pakistan afghanistan iran irak syrien libanon israel jordanien
  saudi-arabien katar kuwait jemen oman ägypten libyen tunesien algerien marokko sudan äthiopien kenia nigeria somalia kongo südafrika ghana mali niger senegal uganda ruanda usa kanada mexiko
  brasilien argentinien chile peru kolumbien venezuela kuba australien neuseeland indonesien thailand vietnam philippinen malaysia singapur taiwan myanmar zypern malta europa asien afrika amerika
  bayern hessen sachsen thüringen brandenburg niedersachsen schleswig-holstein mecklenburg-vorpommern nordrhein-westfalen rheinland-pfalz saarland baden-württemberg sachsen-anhalt
  berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dortmund essen bremen dresden hannover nürnberg duisburg bochum wuppertal bonn bielefeld münster karlsruhe mannheim augsburg
  wiesbaden kiel rostock erfurt mainz saarbrücken potsdam magdeburg schwerin wien graz linz salzburg innsbruck bern zürich genf basel lausanne paris london madrid rom mailand brüssel amsterdam
  kopenhagen stockholm oslo helsinki warschau prag budapest bukarest sofia athen ankara istanbul moskau kiew minsk belgrad zagreb baku tiflis eriwan peking schanghai tokio seoul delhi neu-delhi
  teheran bagdad damaskus beirut jerusalem kairo tripolis washington york chicago boston toronto sydney luzern lugano astana taschkent
`),
);
