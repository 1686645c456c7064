import { phrases, tag } from '../profile';
import { Tag } from '../tags';
import { formsOf } from './forms';
import { groupWords, organisationWords, roleWords, vagueWords } from './people';
import { actVerbs, beliefVerbs, clauseVerbs, intentionVerbs, sayVerbs, separableBeliefs, separableVerbs, wordings } from './verbs';

/** Tags of the Dutch words that the analysis knows. */
export function dutchWords(): Map<string, number> {
  const words = new Map<string, number>();
  tagVerbs(words);
  tag(
    words,
    Tag.Determiner,
    `de het een deze dit die dat zijn haar hun ons onze mijn jouw uw geen elk elke ieder iedere alle sommige enkele
    enige verschillende diverse meerdere veel weinig andere zulke zo'n 'n 't der des den beide ettelijke menig menige`,
  );
  tag(
    words,
    Tag.Preposition,
    `van in op aan bij voor met uit naar over onder tegen tussen door tijdens na sinds tot zonder binnen buiten langs rond
    achter boven beneden naast volgens wegens vanwege ondanks per vanaf via jegens omtrent betreffende inzake namens te ter ten om
    rondom gedurende dankzij krachtens blijkens middels aangaande behalve benevens`,
  );
  tag(words, Tag.Coordinator, 'en of maar noch want dus evenals alsmede alsook &');
  tag(
    words,
    Tag.Subordinator,
    `omdat terwijl hoewel als toen wanneer indien tenzij totdat zodat opdat doordat nadat voordat sinds waar wie wat
    welke waarin waarbij waarop waarvan waardoor waarmee waarna waartegen waarover waarvoor hoe waarom aangezien ofschoon mits zodra die
    alhoewel zolang naarmate alsof`,
  );
  tag(words, Tag.Pronoun, "hem hij zij ze ik wij we jij je u jullie men iedereen niemand iemand 'ie ie zijzelf hijzelf hen");
  tag(words, Tag.Be | Tag.Finite, 'is zijn was waren ben bent wordt worden werd werden word');
  tag(words, Tag.Participle, 'geweest geworden');
  tag(words, Tag.Have | Tag.Finite, 'heeft hebben had hadden heb hebt');
  tag(
    words,
    Tag.Modal | Tag.Finite,
    'zal zullen zou zouden kan kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil wilde wilden wou wouden dient dienen hoeft hoeven gaat gaan ging gingen laat laten liet lieten zult zul kunt moogt',
  );
  tag(words, Tag.Negation | Tag.Adverb, 'niet nooit nauwelijks evenmin nergens geenszins');
  tag(
    words,
    Tag.Adverb,
    `vorige vorig volgende komende ook al alweer altijd opnieuw weer nog nu nou dan daar hier toch wel eens zeer erg heel vaak soms vandaag
    gisteren morgen vanmorgen vanmiddag vanavond vannacht gisteravond gistermiddag eergisteren eerder later onlangs inmiddels intussen
    ondertussen bovendien daarnaast verder echter dus daarom vervolgens daarna eveneens tevens slechts alleen enkel pas reeds steeds bijna
    ongeveer circa zelfs juist vooral immers namelijk zo aldus er zich binnenkort momenteel thans vrijwel destijds samen voorts afgelopen
    desgevraagd schriftelijk telefonisch mondeling openlijk publiekelijk herhaaldelijk uitdrukkelijk nadrukkelijk stellig ronduit
    onomwonden zelf expliciet anoniem achteraf vooraf voorbeurs nabeurs tegelijkertijd tegelijk nochtans alsnog althans weliswaar overigens
    trouwens meteen onmiddellijk direct telkens nogmaals daarbij daarmee daarop daartegen daarover daarvan hierover hierop hierbij
    fel scherp unaniem formeel openbaar openlijk heftig krachtig streng zwaar luid meermaals glashard tenslotte uiteindelijk kort lang langer zaterdagavond zondagavond meermaals meermalen destijds voorlopig`,
  );
  // "zei de minister vrijdag": a day stands between the words as an adverb does.
  tag(words, Tag.Adverb, 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag');
  for (const day of ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'])
    tag(
      words,
      Tag.Adverb,
      ['ochtend', 'morgen', 'middag', 'avond', 'nacht'].map((part) => day + part),
    );
  tag(words, Tag.Adverb, 'erop eraan erbij ervan erin ervoor ertoe ertegen eruit erover ermee');
  tag(words, Tag.Adverb, 'daarin daaruit hierin hieruit daaronder daarachter hiermee hiertegen daartoe daarvoor hiervan hiervoor daarna');
  tag(
    words,
    Tag.Evidential | Tag.Adverb,
    'vermoedelijk vermeend vermeende zogenaamd zogenaamde kennelijk schijnbaar zogezegd zogeheten beweerdelijk',
  );
  tag(
    words,
    Tag.SayNoun | Tag.Noun,
    `verklaring verklaringen bericht berichten persbericht rapport rapporten mededeling mededelingen bewering beweringen aankondiging
    toespraak toespraken speech interview interviews gesprek gesprekken brief brieven kamerbrief persconferentie onderzoek onderzoeken
    onderzoeksrapport enquête peiling peilingen studie studies document documenten stuk stukken artikel artikelen uitspraak uitspraken
    waarschuwing waarschuwingen belofte beschuldiging beschuldigingen aantijging aantijgingen opmerking opmerkingen reactie communiqué
    nota nota's memo memo's notulen dossier dossiers tweet tweets bericht post mail mails e-mail e-mails getuigenis getuigenissen cijfers
    gegevens statistieken statistiek raming ramingen schatting schattingen prognose prognoses voorspelling analyse evaluatie
    tussenrapport eindrapport jaarverslag verslag verslagen publicatie vonnis arrest aanklacht dagvaarding advies adviezen
    inventarisatie rondgang navraag berekening berekeningen doorrekening audiobericht videoboodschap boodschap statement videoverklaring
    informatie inlichtingen bronnenonderzoek reconstructie tijdlijn antwoord antwoorden uitleg weerwoord bekentenis kritiek memoires dagboek autobiografie opiniestuk column uitzending documentaire
    reportage feitenonderzoek steekproef meting metingen proces-verbaal stelling pleidooi oproep`,
  );
  tag(
    words,
    Tag.Attitude | Tag.Noun,
    `bezorgdheid zorg zorgen spijt hoop tevredenheid twijfel twijfels medeleven dank dankbaarheid woede verontwaardiging
    vrees angst bereidheid wens sympathie teleurstelling verbazing optimisme pessimisme solidariteit ongenoegen ontevredenheid waardering
    bezorgd ongerust verheugd teleurgesteld verontwaardigd tevreden verbaasd verrast geschokt verbijsterd woedend opgelucht optimistisch
    pessimistisch sceptisch kritisch verbolgen ontgoocheld ontdaan verdrietig dankbaar ongelukkig voldaan verbijstering ontsteltenis
    afschuw scepsis vertrouwen wantrouwen respect genoegen onbegrip frustratie ergernis opluchting vreugde
    aangeslagen ontzet verslagen furieus laaiend ziedend razend nuchter terughoudend afwijzend enthousiast instemmend verdeeld onthutst verrukt verwonderd gelaten
    bewondering overtuiging verdriet trots bedenkingen bezwaren excuses condoleances afkeuring misnoegen`,
  );
  tag(words, Tag.Role | Tag.Noun, roleWords);
  tag(words, Tag.Organisation | Tag.Noun, organisationWords);
  tag(words, Tag.Group | Tag.Noun, groupWords);
  tag(words, Tag.Vague, vagueWords);
  tag(words, Tag.Honorific, 'dhr mevr mw mevrouw meneer dr ir mr drs ing prof sir jhr jkvr');
  tag(
    words,
    Tag.Finite,
    `ging kwam werd begon nam gaf kreeg verliet stuurde ontmoette leidde won verloor zette viel steeg groeide hield bracht
    bouwde kocht brak trok reed vloog trof schoot zat stond betaalde kostte ving voelde lag leek bleef gaat komt neemt geeft krijgt maakt
    verlaat loopt leidt wint verliest stuurt leeft begint eindigt blijft stopt vecht sterft staat ligt zit daalde zakte steeg bedroeg
    staan gaan slaan zien doen stonden gingen kwamen namen gaven kregen lagen zaten bleven reden liepen vielen stegen daalden
    vond plaats droeg sloeg liep sliep hing ging zocht vroor vertrok overleed stierf ontstond verdween verscheen bestond bestaat`,
  );
  // Headings of kinds of texts, and names that begin with an article.
  tag(
    words,
    Tag.Noun,
    'commentaar opinie column recensie interview reportage portret essay achtergrond hoofdredactioneel redactioneel kort nieuws update liveblog live analyse duiding profiel vooruitblik terugblik verslag',
  );
  tag(
    words,
    Tag.Participle,
    'betrokken gelegen verbonden gevestigd aangesloten gespecialiseerd verantwoordelijk woonachtig werkzaam geboren getogen verkozen gekozen benoemd',
  );
  tag(words, Tag.None, 'duidelijk zeker blij bang mogelijk waarschijnlijk goed belangrijk jammer waar zeker bekend nodig');
  words.set('dat', Tag.Complementiser | Tag.Determiner | Tag.Subordinator);
  words.set('of', Tag.Coordinator);
  words.set('zijn', Tag.Be | Tag.Finite | Tag.Determiner | Tag.Infinitive);
  // Forms that verbs share with far commoner words.
  for (const [word, tags] of Object.entries(shared)) words.set(word, tags);
  return words;
}

/** What such words are taken for. */
const shared: Readonly<Record<string, number>> = {
  weet: Tag.Belief | Tag.Finite,
  weten: Tag.Belief | Tag.Finite | Tag.Infinitive,
  geweten: Tag.Belief | Tag.Participle | Tag.Noun,
  laken: Tag.Noun,
  lakens: Tag.Noun,
  raad: Tag.Organisation | Tag.Noun,
  raam: Tag.Noun,
  luid: Tag.None,
  stel: Tag.Noun | Tag.Finite,
  spel: Tag.Noun,
  app: Tag.Noun,
  blog: Tag.Noun,
  tip: Tag.Noun,
  getuige: Tag.Role | Tag.Noun,
  getuigen: Tag.Group | Tag.Noun | Tag.Finite,
  vermoeden: Tag.Belief | Tag.Finite | Tag.Infinitive | Tag.Noun,
  verlangen: Tag.Say | Tag.Finite | Tag.Infinitive | Tag.Noun,
  verwijt: Tag.Say | Tag.Finite | Tag.Noun,
  man: Tag.Role | Tag.Noun,
  oproepen: Tag.SayNoun | Tag.Noun | Tag.Infinitive,
  uitspraken: Tag.SayNoun | Tag.Noun,
  opgaven: Tag.Noun | Tag.Finite,
};

/** The simple verb of a separable one says nothing by itself ("merken"): only its separated or joined forms report. */
function tagVerbs(words: Map<string, number>): void {
  for (const [tags, verbs] of [
    [Tag.Say, separableVerbs],
    [Tag.Belief, separableBeliefs],
    [Tag.Act, ['overeen_komen', 'af_spreken', 'in_houden', 'vast_leggen']],
  ] as const)
    for (const verb of verbs) {
      const [part, base] = verb.split('_') as [string, string];
      for (const forms of formsOf(base)) {
        tag(words, Tag.Finite, forms.finite);
        tag(
          words,
          tags | Tag.Finite,
          forms.finite.map((form) => part + form),
        );
        tag(words, tags | Tag.Participle, [part + forms.participle]);
        tag(words, tags | Tag.Infinitive | Tag.Finite, [part + base]);
        tag(words, tags | Tag.Infinitive, [`${part}te${base}`]);
      }
    }
  for (const [tags, verbs] of [
    [Tag.Say, sayVerbs],
    [Tag.Say, clauseVerbs],
    [Tag.Belief, beliefVerbs],
    [Tag.Intention, intentionVerbs],
    [Tag.Act, actVerbs],
  ] as const)
    for (const verb of verbs)
      for (const forms of formsOf(verb)) {
        tag(words, tags | Tag.Finite, forms.finite);
        tag(words, tags | Tag.Participle, [forms.participle]);
        tag(words, tags | Tag.Infinitive | Tag.Finite, [verb]);
      }
  // Old and dialect forms.
  tag(words, Tag.Say | Tag.Finite, 'zeide zeiden zeit dixit hernam hernamen');
}

/** "van de hand gewezen", "op het hart te drukken", "laten weten": the wordings where their verb stands last. */
const closed = wordings.flatMap((text) => {
  const [verb, ...tail] = text.split(' ') as [string, ...string[]];
  if (tail.length < 2 || /^(?:van|op|over|tegen|voor|naar|met|aan|bij|tot)$/.test(tail.at(-1)!)) return [];
  return formsOf(verb).flatMap((forms) => [
    { words: [...tail, forms.participle], tags: Tag.Say | Tag.Participle },
    { words: [...tail, 'te', verb], tags: Tag.Say | Tag.Infinitive },
    { words: [...tail, verb], tags: Tag.Say | Tag.Infinitive },
  ]);
});

export const dutchPhrases = [
  ...phrases(
    Tag.Role | Tag.Noun,
    `minister van buitenlandse zaken
     minister van binnenlandse zaken
     minister van economische zaken
     minister van sociale zaken
     minister van algemene zaken
     minister van defensie
     minister van justitie
     minister van financiën
     minister van volksgezondheid
     minister van onderwijs
     minister van landbouw
     minister van infrastructuur
     officier van justitie
     secretaris generaal
     hoofd van de staat
     hoofd van de regering
     commissaris van de koning
     lid van de raad van bestuur`,
  ),
  ...phrases(
    Tag.Evidential | Tag.Adverb,
    `naar verluidt
     naar verluid
     naar het schijnt
     naar het heet
     naar men zegt
     naar men beweert
     naar wordt aangenomen
     naar wordt beweerd
     naar wordt gezegd
     naar wordt verteld
     zo wordt gezegd
     zo wordt beweerd
     zo wordt verteld
     zo gaat het gerucht
     zo gaat het verhaal
     zegt men
     men zegt
     men beweert
     men vertelt
     het heet
     het schijnt
     het gerucht gaat
     gaat het gerucht
     het verhaal gaat
     gaat het verhaal
     er gaan geruchten
     gaan er geruchten
     er gaan verhalen
     gaan er verhalen
     er doen geruchten de ronde
     er doen verhalen de ronde
     er circuleren geruchten
     er is sprake van
     valt te horen
     viel te horen
     is te horen
     was te horen
     valt te vernemen
     viel te vernemen
     het zou gaan om
     zou het gaan om
     uit betrouwbare bron
     kreeg te horen
     kregen te horen
     krijgt te horen
     krijgen te horen
     te horen gekregen
     volgens de overlevering`,
  ),
  ...phrases(
    Tag.Adverb,
    `deze week\ndeze maand\ndit jaar\ndit weekend\nvorige week\nvorige maand\nvorig jaar\nvorig weekend\nafgelopen week\nafgelopen maand\nafgelopen jaar\nvolgende week\neen dag later\neen week later\nten slotte\ntot slot\nonder meer\nonder andere\nvan zijn kant\nvan haar kant\nvan hun kant\nop zijn beurt\nop haar beurt\nop hun beurt\nna afloop\nin de rust
     dan weer\nmet klem\nmet nadruk\nmet kracht\nal langer\neen en ander\nover en weer\nin een reactie\nop sociale media\nin het openbaar`,
  ),
  ...phrases(
    Tag.Organisation | Tag.Noun,
    'openbaar ministerie\nwitte huis\neuropese unie\neuropese commissie\nverenigde naties\nraad van bestuur\nraad van state\nhoge raad\ngeheime dienst\nhogere hand\ntweede kamer\neerste kamer\nrode kruis\nverenigde staten',
  ),
  ...phrases(
    Tag.Belief | Tag.Finite,
    ['is', 'zijn', 'was', 'waren']
      .flatMap((be) =>
        ['van mening', 'van oordeel', 'ervan overtuigd', 'van opvatting', 'de mening toegedaan'].map((view) => `${be} ${view}`),
      )
      .join('\n'),
  ),
  ...phrases(Tag.Say | Tag.Infinitive, 'laten weten\nlaten optekenen\nlaten verstaan\nlaten doorschemeren\nlaten vallen dat'),
  ...phrases(
    Tag.Say | Tag.Participle,
    'op de hoogte gebracht\nop de hoogte gesteld\nin kennis gesteld\nkenbaar gemaakt\nbekend gemaakt\nduidelijk gemaakt\nte verstaan gegeven\nerop gewezen\nop gewezen\nvan uitgegaan',
  ),
  ...phrases(Tag.Say | Tag.Finite, 'placht te zeggen\nplachten te zeggen'),
  ...closed,
];
