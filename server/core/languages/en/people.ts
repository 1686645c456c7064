import { type Gender, list } from '../profile';

/** First names that tell whether "he" or "she" can be meant. Those of both are left out. */
export const givenNames: readonly (readonly [string, Gender])[] = [
  ...list(`aaron abdul abdullah abraham abu adam adrian ahmed ahmad aidan alan albert aleksandr alejandro alessandro alexander alfred ali alistair alvin
    amir anatoly anders andre andrei andreas andrew angus anthony anton antonio archibald armand arnold arthur ashok barnaby barry bart ben benedict
    benjamin bernard bob boris brad bradley brendan brian bruce bruno bryan caleb callum calvin carl carlos cedric cesar chad charles christian
    christopher clarence clark clement clifford clive colin colm connor conor corwin craig curtis cyril damian damien daniel darren dave david dean
    declan dennis derek dermot desmond diego dieter dimitri dirk dmitri dmitry dominic don donald douglas duncan dwight eamon ed eddie edgar edmund
    eduardo edward edwin elias elijah emil emmanuel enrique eric erik ernest ethan eugene evan faisal felix ferdinand fergus fernando finn
    floyd francisco frank franklin franz fred frederick fritz gabriel gareth gary gavin gene geoffrey george gerald gerard gethin giacomo gilbert
    giles giovanni giuseppe glen godfrey gordon graham grant greg gregory guillermo gunnar gustav guy hamid hamish hans harold harry harvey
    hassan hector henrik henry herbert herman horace howard hugh hugo hussein ian ibrahim igor imran isaac ivan ivo jack jacob jacques jake james jan
    jared jason javier jeff jeffrey jeremy jerome jim joachim joao joe joel johan johannes john jonas jonathan jorge jose joseph joshua juan julian
    julio jurgen justin karl karim keith ken kenneth kevin khalid klaus kofi konrad kurt kwame kyle lars laurence lawrence leo leon leonard leroy
    liam lionel lloyd louis luca lucas luis luke magnus malcolm manuel marcel marco marcus mario mark markus martin marvin matteo matthew maurice max
    mehmet michael miguel mike mikhail miles milton mohamed mohammad mohammed morris moses muhammad mustafa nathan nathaniel ned neil nelson nicholas
    nick nigel nikolai noah norman odhran oleg oliver olivier omar oscar osman otto owen pablo paolo patrick paul pavel pedro percy peter philip
    philippe pierre piotr rafael rahul raj rajesh ralph ramon randall rashid raul ravi raymond reginald ricardo richard rob robert roberto roderick
    rodney roger roland roman ronald rory ross roy rupert russell salman samir samuel santiago scott sean sebastian sergei sergey seth shane
    sidney sindre simon stanley stefan stephen steve steven stuart sven tariq ted terence terry thaddeus theodore thomas tim timothy toby tom tony trevor
    tristan ulrich umar vernon victor vikram vincent viktor vladimir walter warren wayne wendell werner wilfred wilhelm william winston wolfgang
    yusuf zachary zoltan`).map((name) => [name, 'm'] as const),
  ...list(`abigail adele adriana agatha agnes aisha alice alicia alina amanda amelia amina amy ana anastasia andrea angela angelina anika anita ann
    anna annabel anne anneke annette antonia anya aoife april astrid audrey barbara beatrice beatriz becky belinda bernadette bernice beth bethany
    bianca bridget brigid brigitte camilla carla carmen carol caroline carolyn catherine cecilia charlotte cheryl chiara chloe christina christine
    claire clara clarissa claudia colette constance cordelia cristina cynthia daisy danielle daphne deborah deirdre delphine denise diana diane
    dolores dominique donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa emilia emily emma
    erica erika esther ethel eva eve evelyn farah fatima felicity fiona flora florence frances freya gabriela gabrielle gemma georgia georgina
    geraldine gertrude gillian gina gloria grace greta gretchen gwen gwendolyn hannah harriet hazel heather heidi helen helena helga henrietta
    hettie hilary hilda ida imogen ines inge ingrid ingunn irene irina iris isabel isabella isla ivana ivy jacqueline jane janet janice jean
    jemima jennifer jenny jessica jill joan joanna jocelyn josephine joy joyce juanita judith judy julia juliana julie juliet karen karin
    katarina kate katherine kathleen kathryn katie katya keira kelly kimberly kirsten kirsty kristina lara larissa laura lauren leila lena leticia
    lillian lily linda lisa liz lorna lorraine louisa louise lucasta lucia lucille lucinda lucy lydia lynn mabel madeleine maeve magdalena
    maggie margaret margarita margot marguerite madelyn maria mariam marianne marie marina marion marjorie marta martha martina mary mathilda matilda maud maureen
    mavis melanie melissa mercedes meredith michelle mildred millicent miranda miriam moira molly monica muriel nadia nancy naomi natalia natalie
    natasha nicola nicole nina noor nora noreen octavia olga olive olivia olwen ophelia ottoline pamela patricia paula pauline penelope petra
    philippa phoebe phyllis polly priscilla priya priyanka rachel ramona rebecca regina renata rhiannon rita roberta rosa rosalba rosalind rosa rose
    rosemary roxanne ruth sabina sabrina sally samira sandra sara sarah saskia selina shannon sharon sheila shirley siobhan sofia sonia sophia
    sophie stacey stella stephanie sue susan susanna suzanne svetlana sylvia tabitha tamara tamsin tanya tara tatiana teresa thelma theresa tilda
    tina tracy trudy una ursula valentina valerie vanessa vera verity veronica victoria viola violet virginia vivian wanda wendy wilhelmina
    winifred yasmin yolanda yvette yvonne zainab zara zoe`).map((name) => [name, 'f'] as const),
];
