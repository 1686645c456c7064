import { list } from '../profile';

/** First names that tell whether "hij" or "zij" may mean their bearer; names that both bear are left out. */
export const maleNames = list(`
  jan piet pieter peter kees cees klaas henk hendrik willem wim johan johannes hans gerard gerrit jeroen joost joris bas bart maarten martijn
  mark marc erik eric frank paul karel thomas tom tim daan lars sven bram ruben thijs mathijs matthijs stijn sander wouter koen dirk geert
  guido luc lucas luuk raf ralf rik rob robert ronald rutger ruud sjaak sjoerd stefaan stefan steven theo tjeerd ton victor vincent wesley
  wilfried yves filip philippe pascal patrick peter-jan bob bert albert egbert herbert fred alfred freek frits frederik ferdinand floris
  gijs govert harm harry herman huub hugo ivo jaap jacob jacques jef jelle jesse jonas jos jozef julien jurgen kobe kristof leo leon lode
  lodewijk ludo marcel marius max michael michel michiel mohamed mohammed ahmed ali hassan youssef younes omar mustafa ibrahim nico nicolaas
  niels olaf onno otto rene reinier roel roelof roger roland rogier sebastiaan siebe simon sybrand tijs tobias toon tristan ward willy
  wopke xander youri yoran david daniel alexander alex andreas anton antoine arjan arjen arie arnold arthur august ben benjamin bernard boris
  christiaan christian diederik dries edwin emiel emile erwin evert george hein jasper jean jeremy john james kevin
`);
export const femaleNames = list(`
  anna anne-marie annemarie annelies anneke annette an anita anja anouk astrid barbara beatrix bianca brigitte carina carine caroline carolien
  catharina cato charlotte chantal christine claudia cora corrie daphne debby desiree diana doris dorien eefje els elisabeth elise elke
  ellen elly elske emma esther eva evelien eveline fatima femke fien fleur floor frederique frida gerda geertje godelieve greet greta griet
  hanna hannah hanneke heleen helena henriette hilde hilda ilse inge ingrid irene iris isabel isabelle jacqueline janneke jeanne jeannette
  jennifer jessica joke jolanda jolien josephine judith julia juliette karen karin katja katrien katrijn kathleen khadija kirsten kristien
  laura lea leen leila leonie liesbeth lien lies lieve lilian linda lisa loes lotte louise lucia lucie maaike madelief mara margriet margaret
  maria marian marianne marieke marie marijke marijn-anne marina marit marjan marjolein marleen marloes martine mathilde maud melissa merel
  mia michelle mieke miek mina mirjam monica monique myriam nadia naomi natalie nathalie nel nelleke nicole nienke nina nora noor nynke olga
  patricia paula petra pia pien rachel rebecca renate riet ria rita roos rosa roosje ruth sabine samira sandra sanne sara sarah saskia
  silvia simone sofie sophie stefanie susan susanne suzanne sylvia tania tatjana tessa theresa thea tine tineke tinne trees trui truus
  ursula valerie vera veerle veronique victoria wendy wilhelmina willemijn wilma yasmina yolanda yvonne zoe
`);
