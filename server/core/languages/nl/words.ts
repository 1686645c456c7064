import { phrases, tag } from '../profile';
import { Tag } from '../tags';
import { actVerbs, beliefVerbs, formsOf, intentionVerbs, sayVerbs } from './verbs';

const prefixes = new Set('op uit aan mee toe tegen in af na voor vast bekend duidelijk kenbaar overeen'.split(' '));

/** Tags of the Dutch words that the analysis knows. */
export function dutchWords(): Map<string, number> {
  const words = new Map<string, number>();
  tag(
    words,
    Tag.Determiner,
    `de het een deze dit die dat zijn haar hun ons onze mijn jouw uw geen elk elke ieder iedere alle sommige enkele
    enige verschillende diverse meerdere veel weinig andere zulke zo'n 'n 't der des den`,
  );
  tag(
    words,
    Tag.Preposition,
    `van in op aan bij voor met uit naar over onder tegen tussen door tijdens na sinds tot zonder binnen buiten langs rond
    achter boven beneden naast volgens wegens vanwege ondanks per vanaf via jegens omtrent betreffende inzake namens te ter ten om`,
  );
  tag(words, Tag.Coordinator, 'en of maar noch want dus evenals alsmede alsook &');
  tag(
    words,
    Tag.Subordinator,
    `omdat terwijl hoewel als toen wanneer indien tenzij totdat zodat opdat doordat nadat voordat sinds waar wie wat
    welke waarin waarbij waarop waarvan waardoor waarmee waarna hoe waarom aangezien ofschoon mits zodra die`,
  );
  tag(words, Tag.Pronoun, "hem hij zij ze ik wij we jij je u men iedereen niemand iemand 'ie zijzelf");
  tag(words, Tag.Be | Tag.Finite, 'is zijn was waren ben bent wordt worden werd werden');
  tag(words, Tag.Participle, 'geweest geworden');
  tag(words, Tag.Have | Tag.Finite, 'heeft hebben had hadden heb hebt');
  tag(
    words,
    Tag.Modal | Tag.Finite,
    'zal zullen zou zouden kan kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil wilde wilden dient dienen hoeft hoeven gaat gaan ging gingen laat laten liet lieten',
  );
  tag(words, Tag.Negation | Tag.Adverb, 'niet nooit nauwelijks evenmin');
  tag(
    words,
    Tag.Adverb,
    `vorige vorig volgende komende ook al alweer altijd opnieuw weer nog nu nou dan daar hier toch wel eens zeer erg heel vaak soms vandaag gisteren morgen
    eerder later onlangs inmiddels intussen ondertussen bovendien daarnaast verder echter dus daarom vervolgens daarna eveneens tevens
    slechts alleen enkel pas reeds steeds bijna ongeveer circa zelfs juist vooral immers namelijk zo aldus er zich binnenkort momenteel thans
    vrijwel destijds samen voorts afgelopen`,
  );
  // "zei de minister vrijdag": a day stands between the words as an adverb does.
  tag(words, Tag.Adverb, 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag');
  tag(words, Tag.Adverb, 'erop eraan erbij ervan erin ervoor ertoe ertegen eruit');
  tag(words, Tag.Evidential | Tag.Adverb, 'vermoedelijk vermeend vermeende zogenaamd zogenaamde kennelijk schijnbaar');

  for (const [tags, verbs] of [
    [Tag.Say, sayVerbs],
    [Tag.Belief, beliefVerbs],
    [Tag.Intention, intentionVerbs],
    [Tag.Act, actVerbs],
  ] as const)
    for (const verb of verbs) {
      const parts = verb.split('_');
      const prefix = prefixes.has(parts[0]!) ? parts[0]! : '';
      const infinitive = prefix ? parts[1]! : parts[0]!;
      if (!infinitive.endsWith('n')) continue;
      const forms = formsOf(infinitive);
      if (prefix) {
        // The simple verb says nothing by itself ("merken"): only its separated or joined forms report.
        tag(words, Tag.Finite, forms.finite);
        tag(
          words,
          tags | Tag.Finite,
          forms.finite.map((form) => prefix + form),
        );
        tag(words, tags | Tag.Participle, [prefix + forms.participle]);
        tag(words, tags | Tag.Infinitive, [prefix + infinitive, `${prefix}te${infinitive}`]);
      } else {
        tag(words, tags | Tag.Finite, forms.finite);
        tag(words, tags | Tag.Participle, [forms.participle]);
        tag(words, tags | Tag.Infinitive | Tag.Finite, [infinitive]);
      }
    }
  tag(
    words,
    Tag.SayNoun | Tag.Noun,
    `verklaring verklaringen bericht berichten rapport mededeling bewering beweringen aankondiging toespraak interview gesprek brief
    persbericht persconferentie onderzoek enquête peiling studie document artikel uitspraak uitspraken waarschuwing belofte beschuldiging
    opmerking opmerkingen reactie communiqué nota tweet getuigenis cijfers gegevens statistieken`,
  );
  tag(
    words,
    Tag.Attitude | Tag.Noun,
    `bezorgdheid zorg zorgen spijt hoop tevredenheid twijfel twijfels medeleven dank dankbaarheid woede verontwaardiging
    vrees angst bereidheid wens sympathie teleurstelling verbazing optimisme pessimisme solidariteit ongenoegen ontevredenheid waardering
    bezorgd ongerust verheugd teleurgesteld verontwaardigd tevreden
    bewondering overtuiging verdriet trots bedenkingen bezwaren excuses condoleances afkeuring`,
  );
  tag(
    words,
    Tag.Role | Tag.Noun,
    `jarige president minister premier kanselier staatssecretaris woordvoerder woordvoerster leider hoofd chef voorzitter voorzitster directeur
    directrice burgemeester gouverneur senator kamerlid parlementslid ambassadeur gezant diplomaat generaal kolonel majoor kapitein commandant
    officier rechter aanklager advocaat advocate professor hoogleraar dokter arts onderzoeker onderzoekster wetenschapper analist econoom
    deskundige expert historicus leraar docent coach trainer speler schrijver auteur journalist verslaggever redacteur acteur actrice
    zanger zangeres kunstenaar koning koningin prins prinses paus bisschop aartsbisschop imam ceo oprichter eigenaar bestuurder
    topman topvrouw functionaris commissaris vertegenwoordiger afgevaardigde kandidaat raadslid adviseur activist organisator slachtoffer getuige bewoner inwoner
    buurman buurvrouw boer chauffeur medewerker werknemer verpleegkundige overlevende verdachte moeder vader zoon dochter broer zus
    man vrouw jongen meisje student leerling inspecteur brandweerman vrijwilliger psycholoog ingenieur bioloog natuurkundige
    onderhandelaar bemiddelaar coördinator piloot politicus staatshoofd regeringsleider bewindsman bewindsvrouw wethouder
    havenmeester schipper ondernemer fractievoorzitter lijsttrekker partijleider`,
  );
  tag(
    words,
    Tag.Organisation | Tag.Noun,
    `regering ministerie departement overheid parlement senaat congres kabinet gemeenteraad commissie rechtbank politie leger marine
    bedrijf onderneming groep bank vakbond unie federatie vereniging partij campagne agentschap bureau kantoor organisatie instituut
    universiteit school ziekenhuis bestuur autoriteit dienst instelling stichting club ploeg team krant tijdschrift omroep zender persbureau
    netwerk ambassade consulaat gemeente provincie kremlin zijde kant delegatie oppositie coalitie raad hof
    brandweer rederij maatschappij fabrikant toezichthouder tribunaal presidentschap hulporganisatie ngo kerk defensie jury directie stadsbestuur gemeentebestuur kustwacht
    douane belastingdienst kliniek museum`,
  );
  tag(
    words,
    Tag.Group | Tag.Noun,
    `functionarissen autoriteiten ministers agenten aanklagers advocaten diplomaten vertegenwoordigers woordvoerders kamerleden
    leiders bewoners inwoners getuigen buren werknemers medewerkers activisten demonstranten onderzoekers wetenschappers deskundigen experts
    analisten economen artsen leraren ouders familieleden nabestaanden slachtoffers overlevenden soldaten militairen commandanten rebellen
    separatisten dorpelingen bonden bedrijven banken politici kiezers aanhangers tegenstanders studenten vrouwen mannen boeren chauffeurs
    fans spelers media kranten reddingswerkers rechters beleggers gebruikers reizigers eilandbewoners`,
  );
  tag(words, Tag.Vague, 'bronnen bron waarnemers critici ingewijden mensen sommigen velen anderen geruchten commentatoren betrokkenen');
  tag(words, Tag.Honorific, 'dhr mevr mevrouw meneer dr ir mr drs prof sir');
  tag(
    words,
    Tag.Finite,
    `ging kwam werd begon nam gaf kreeg verliet stuurde ontmoette leidde won verloor zette viel steeg groeide hield bracht
    bouwde kocht brak trok reed vloog trof schoot zat stond betaalde kostte ving voelde lag leek bleef gaat komt neemt geeft krijgt maakt
    verlaat loopt leidt wint verliest stuurt leeft begint eindigt blijft stopt vecht sterft staat ligt zit`,
  );
  tag(words, Tag.None, 'duidelijk zeker blij bang mogelijk waarschijnlijk goed belangrijk jammer waar zeker bekend nodig');
  words.set('dat', Tag.Complementiser | Tag.Determiner | Tag.Subordinator);
  words.set('of', Tag.Coordinator);
  words.set('zijn', Tag.Be | Tag.Finite | Tag.Determiner | Tag.Infinitive);
  return words;
}

export const dutchPhrases = [
  ...phrases(
    Tag.Role | Tag.Noun,
    `minister van buitenlandse zaken
     minister van binnenlandse zaken
     minister van defensie
     minister van justitie
     minister van financiën
     officier van justitie
     secretaris generaal
     hoofd van de staat`,
  ),
  ...phrases(Tag.Evidential | Tag.Adverb, 'naar verluidt\nnaar het schijnt\nzo zou'),
  ...phrases(Tag.Adverb, 'ten slotte\ntot slot\nonder meer\nonder andere\nvan zijn kant\nop zijn beurt\nop haar beurt'),
  ...phrases(Tag.Organisation | Tag.Noun, 'openbaar ministerie\nwitte huis'),
];
