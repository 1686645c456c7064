import { type LanguageProfile, list, type RoleClass } from '../profile';
import { Tag } from '../tags';
import { dutchAgain, unnamed } from './again';
import { femaleNames, maleNames } from './firstNames';
import { crowds, groupEnding, organisationEnding, roleEnding, roleWords } from './people';
import { refineSentence } from './sentence';
import { apartFrom } from './separable';
import { generalNouns, sortOf } from './sorts';
import { opinionWords, toneOf } from './tone';
import { clauseVerbs, clauseWordings, everyForm, joinedForms } from './verbs';
import { dutchPhrases, dutchWords } from './words';

const nounEnding = /(?:ing|heid|teit|tie|ties|schap|ment|sel|atie|age|isme|ist|isten|eur|eurs|ingen|heden|teiten)$/;
const adjectiveEnding = /(?:lijk|lijke|ig|ige|isch|ische|baar|bare|loos|loze|se|eel|ele)$/;

const words = dutchWords();

function guess(lower: string): number {
  // "oud-programmeur", "tv-maker": what the last part means.
  const hyphen = lower.lastIndexOf('-');
  const known = hyphen > 0 ? (words.get(lower.slice(hyphen + 1)) ?? 0) & (Tag.Role | Tag.Organisation | Tag.Group) : 0;
  if (known) return known | Tag.Noun;
  // Compounds are one word: what their last part means.
  if (lower.length > 6 && roleEnding.test(lower)) return Tag.Role | Tag.Noun;
  if (lower.length > 8 && /(?:en|s)$/.test(lower) && groupEnding.test(lower)) return Tag.Group | Tag.Noun;
  if (lower.length > 6 && organisationEnding.test(lower)) return Tag.Organisation | Tag.Noun;
  if (lower.length > 4 && /^ge.+(?:d|t|en)$/.test(lower)) return Tag.Participle | Tag.Noun;
  if (lower.length > 5 && /^(?:be|ver|ont|her).+(?:d|t)$/.test(lower)) return Tag.Participle | Tag.Finite | Tag.Noun;
  if (nounEnding.test(lower)) return Tag.Noun;
  if (adjectiveEnding.test(lower)) return Tag.None;
  if (lower.length > 4 && /(?:[tk]te|[dkfpst]te|[^aeiou]de|[^aeiou]den|[^aeiou]ten)$/.test(lower)) return Tag.Finite | Tag.Noun;
  if (lower.length > 3 && /[^aeiou]t$/.test(lower)) return Tag.Finite | Tag.Noun;
  if (lower.length > 4 && lower.endsWith('en')) return Tag.Infinitive | Tag.Finite | Tag.Noun;
  return Tag.Noun;
}

const roles = new Map<string, RoleClass>([
  ...list('president koning koningin keizer vorst staatshoofd').map((w) => [w, 'head-of-state'] as const),
  ['hoofd van de staat', 'head-of-state'],
  ...list('premier kanselier regeringsleider').map((w) => [w, 'head-of-government'] as const),
  ...list('minister bewindsman bewindsvrouw').map((w) => [w, 'minister'] as const),
  ['minister van buitenlandse zaken', 'minister'],
  ...list('leider hoofd chef').map((w) => [w, 'leader'] as const),
  ...list('woordvoerder woordvoerster').map((w) => [w, 'spokesperson'] as const),
]);

const months = new Map<string, number>();
for (const [i, month] of list('januari februari maart april mei juni juli augustus september oktober november december').entries())
  months.set(month, i + 1);
for (const [i, month] of list('jan feb mrt apr mei jun jul aug sep okt nov dec').entries()) months.set(month, i + 1);

const cue = (words: string, source: 'after' | 'before' | 'subject' = 'after') => ({ words: list(words), source });

/** "klonk het bij de bond", "heet het uit de mond van": whose words an impersonal verb gives. */
const voiced = [
  'klinkt het',
  'klonk het',
  'luidt het',
  'luidde het',
  'heet het',
  'heette het',
  'was te horen',
  'is te horen',
  'valt te horen',
  'viel te horen',
];
const places = [
  'bij',
  'vanuit',
  'uit de mond van',
  'van de kant van',
  'aan de kant van',
  'namens',
  'binnen',
  'op het kabinet van',
  'in kringen van',
  ...['in', 'uit', 'bij'].flatMap((word) =>
    list(
      'reactie verklaring mededeling toelichting persbericht brief antwoord pleidooi slotwoord slotpleidooi toespraak vonnis rapport advies woorden',
    ).flatMap((noun) => [`${word} een ${noun} van`, `${word} de ${noun} van`, `${word} het ${noun} van`]),
  ),
  'in het laatste woord van',
  'in de laatste woorden van',
];

/** "zo staat te lezen in het vonnis", "zo valt op te maken uit de stukken": asides about a document. */
const inWriting = [
  'zo staat te lezen in',
  'zo stond te lezen in',
  'zo valt te lezen in',
  'zo is te lezen in',
  'zo lezen we in',
  'zo stond in',
  'zo valt op te maken uit',
  'zo is op te maken uit',
  'valt op te maken uit',
  'valt te lezen in',
  'viel te lezen in',
  'is te lezen in',
  'was te lezen in',
  'staat te lezen in',
  'stond te lezen in',
  'valt af te leiden uit',
  'zo volgt uit',
  'zo leert',
  'naar blijkt uit',
  'getuige',
  'op basis van gegevens van',
  'naar de overtuiging van',
  'naar de inschatting van',
  'naar de smaak van',
  'naar het gevoel van',
  'zo luidt het oordeel van',
  'zo luidt de conclusie van',
  'zo luidt het verwijt van',
  'zo luidt de kritiek van',
  'zo luidt de uitleg van',
  'zo luidt het antwoord van',
  'luidt het oordeel van',
  'luidt de conclusie van',
  'luidt het verwijt van',
  'luidt de kritiek van',
  'luidt de uitleg van',
  'luidt de verklaring van',
];

/** Dutch. */
export const dutch: LanguageProfile = {
  code: 'nl',
  words,
  guess,
  phrases: dutchPhrases,
  particles: new Set(
    list(
      'op uit aan mee toe tegen in af na voor vast erop eraan erbij ervan erin ervoor bekend duidelijk kenbaar weten vol staande uiteen los',
    ),
  ),
  apart: (tokens, tags, verb) => apartFrom(tokens, tags, verb, words),
  refine: (tokens, tags) => refineSentence(tokens, tags, words),
  sayInTwo: { first: new Set(list('laat laten liet lieten')), second: 'weten' },
  agentMarkers: new Set(list('door')),
  expletives: new Set(list('er het')),
  prepositionalCues: [
    cue('volgens'),
    cue('zo blijkt uit'),
    cue('blijkt uit'),
    cue('bleek uit'),
    { words: ['uit'], source: 'after', closedBy: new Set(list('blijkt bleek volgt bleef')) },
    cue('blijkens'),
    cue('luidens'),
    cue('naar luid van'),
    cue('zo valt te lezen op'),
    cue('zo staat te lezen op'),
    cue('zo staat op'),
    cue('aldus'),
    cue('naar zeggen van'),
    cue('naar het zeggen van'),
    cue('naar de woorden van'),
    cue('naar de mening van'),
    cue('naar het oordeel van'),
    cue('in de ogen van'),
    cue('bij de woorden van'),
    cue('volgens de woorden van'),
    cue('zo bleek uit'),
    cue('zo staat in'),
    cue('dixit'),
    cue('dat blijkt uit'),
    cue('afgaand op'),
    cue('afgaande op'),
    cue('zich beroepend op'),
    cue('onder verwijzing naar'),
    cue('onder vermelding van'),
    cue('in de woorden van'),
    cue('op gezag van'),
    cue('naar eigen zeggen', 'subject'),
    cue('naar zijn zeggen', 'subject'),
    cue('naar eigen opgave', 'subject'),
    cue('naar eigen mening', 'subject'),
    cue('volgens eigen zeggen', 'subject'),
    cue('volgens eigen opgave', 'subject'),
    cue('bij monde van', 'subject'),
    ...voiced.flatMap((words) => places.map((place) => cue(`${words} ${place}`))),
    ...inWriting.map((words) => cue(words)),
    ...['in', 'op'].map((word) => ({
      words: [word],
      source: 'after' as const,
      document: true,
      closedBy: new Set(list('staat stond staan stonden valt viel')),
      behind: new Set(list('dat te ook letterlijk onder verder zwart : “ " ‘')),
    })),
  ],
  standards: new Set(
    list(`plan planning schema wet wetten regels regel reglement traditie gewoonte protocol afspraak afspraken recept wens wensen rooster verwachting
      verwachtingen principe beginsel statuten norm normen maatstaf maatstaven methode systeem model gebruik draaiboek scenario`),
  ),
  of: new Set(['van']),
  nounPrepositions: new Set(list('van voor in bij uit met op te')),
  sides: new Set(list('zijde kant')),
  grammar: { verb: 'second', inverts: true, bareClause: 'never', capitalNouns: false },
  noClause: new Set(),
  noObject: new Set([...everyForm(clauseVerbs), ...joinedForms(clauseWordings)]),
  asks: everyForm(['vragen']),
  bindsSelf: everyForm(['beloven', 'zweren', 'dreigen']),
  urges: new Set(
    list('geadviseerd aangeraden gevraagd opgeroepen verzocht aanbevolen afgeraden gewaarschuwd gemaand aangemaand opgedragen bevolen'),
  ),
  finds: everyForm(['ontdekken', 'ervaren', 'vernemen', 'berekenen']),
  refersBack: new Set(list('daaruit hieruit daarin hierin')),
  directs: new Set(),
  passiveLinks: ['te', 'van'],
  circumstances: new Set(),
  reflexives: new Set(['zich']),
  links: new Set(list('zo zoals')),
  pointers: new Set(list('dat dit')),
  authors: new Set(['van']),
  places: new Set(list('op bij vanuit binnen uit in')),
  definite: new Set(list('de het die deze dit')),
  indefinite: new Set(['een']),
  numbers: new Set(
    list(`een twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig honderd honderden duizend duizenden miljoen miljard
      tientallen dozijn`),
  ),
  abbreviations: new Set(
    list(`dhr mevr mw mr drs ir ing prof dr ds gen kol kap maj st jr sr bv nv enz etc bijv blz nr ca resp incl excl o.a m.b.t t.o.v d.w.z i.v.m
      jan feb mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo u.s a.u.b n.a.v m.a.w t.w`),
  ),
  openers: new Set(
    list(`de het een hij zij ze wij we ik dit dat deze die in op bij voor van met door na tijdens volgens maar en of als toen terwijl
      er ook daar daarom verder echter bovendien vervolgens om aan sinds nu wat wie hoe waarom`),
  ),
  roles,
  months,
  weekdays: new Set(list('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo')),
  furniture: {
    // No flag i: it would let \p{Lu} match small letters too.
    byline: /^(?:(?:[Dd]oor|DOOR|[Tt]ekst(?: door)?|[Gg]eschreven door)\s*:?\s+(?:\p{Lu}|onze\s)|[Vv]an onze\s)/u,
    sourceLine: /^(?:bron|bronnen|via)\s*[:：]\s*\S/iu,
    // A heading: short, and in most languages with a name behind it.
    dateline:
      /^\p{Lu}[\p{L}'’/-]{2,24}(?:[ -]\p{Lu}?[\p{L}'’-]{1,20}){0,3}(?:\s\([^()]{2,30}\))?,?\s(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s)?\d{1,2}\s(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{Ll}*\.?(?:\s\d{4})?(?:\s\([^()]{2,30}\))?\s?[–—-]\s/u,
    about:
      /^(?:[Oo]ver|OVER) (?:ons\b|de\b|het\b|\p{Lu})|^(?:[Nn]oot voor de redactie|[Nn]iet voor publicatie|[Vv]oor meer informatie|[Pp]erscontact)\b/u,
    boilerplate: [
      /^(?:©|\(c\)\s|copyright\b)/iu,
      /\balle rechten voorbehouden\b/iu,
      /^(?:[Ff]oto|[Ff]oto's|[Bb]eeld|[Aa]fbeelding|[Vv]ideo|FOTO|BEELD|VIDEO)\s*(?:(?:door|van)\s+\p{Lu}|[:©/])/u,
      /\breacties?\b(?!.{0,200}\b(?:zei|zegt|aldus|volgens)\b).{0,200}\b(?:goedgekeurd|gemodereerd|geplaatst|verwijderd|toegelaten)\b/iu,
      /^(?:lees (?:ook|meer|verder)|zie ook|bekijk ook|meer over\b[^.]*$)/iu,
      /(?:^|[.!?:]\s+)(?:abonneer|volg ons|klik hier|meld je aan|schrijf je in)\b/iu,
      /\b(?:onze|gratis|dagelijkse|wekelijkse) (?:gratis |dagelijkse |wekelijkse )?nieuwsbrief\b|\bnieuwsbrief\s*$/iu,
      /\b(?:gebruikt|gebruiken|accepteer|onze|deze) cookies\b|\bcookie(?:beleid|instellingen|verklaring)\b/iu,
      /\b(?:ons|het) privacybeleid\b|\b(?:onze|de) gebruiksvoorwaarden\b|^(?:privacybeleid|gebruiksvoorwaarden)\b/iu,
      /^reageren (?:op dit artikel|kan|kunt)\b|^reageer\b/iu,
      /^(?:PERSBERICHT|PERSMEDEDELING|PERSINFORMATIE|NIEUWSBERICHT|UITNODIGING|EMBARGO|PERSUITNODIGING|Persbericht|Persmededeling)\b[^.!?]{0,60}$/u,
      // "Iets gezien? App de redactie", "Reageren? Stuur een brief": a question to the readers and what they may do.
      /^[^.!?\n]{3,70}\?\s+(?:app|bel|mail|tip|stuur|meld|schrijf|laat|neem contact|reageer|deel|praat|ga naar|word|download|vul|klik|lees)\b(?=.{0,160}\b(?:redactie|ons|onze|brief|brieven|lezersbrief|reactie|woorden|tip|formulier|lid|nieuwsbrief|tiplijn|meldpunt|hieronder|ervaring)\b|.{0,80}redactie)/iu,
      /^(?:dit (?:artikel|bericht|liveblog|stuk|verhaal) (?:is|wordt|werd|verscheen) (?:eerder |oorspronkelijk |automatisch |voortdurend |doorlopend |regelmatig |continu |geschreven |vertaald |mede )?(?:verschenen|gepubliceerd|bijgewerkt|ververst|aangevuld|gewijzigd|gecorrigeerd|mogelijk|in ))/iu,
      /^(?:de redactie behoudt zich|ingezonden (?:brieven|stukken)|brieven (?:kunnen|kunt|naar)|lezersbrieven)\b/iu,
      /^(?:correctie|rectificatie|aanvulling|erratum|naschrift)\b.{0,8}[:(]/iu,
      /^(?:kaarten|tickets|toegang|entree|info|informatie|inlichtingen|reserveren|meer info|aanvang|speellijst)\s*:/iu,
      /^[^.!?]{3,80},? (?:t\/m|tot en met|nog te zien|te zien (?:t\/m|tot|in)|tournee t\/m)\b[^.!?]{0,60}\.?$/iu,
      /\((?:foto|beeld|foto's)(?:\s*[:©]|\s+\p{Lu}|\s+[a-z]+\s*\/)[^)]*\)$/u,
      /^(?:tips?\b|heb je (?:een )?tip|heeft u (?:een )?tip|stuur (?:je|uw|ons)|mail (?:je|uw|ons|de redactie))[^.!?]*\b(?:redactie|onderzoeksredactie|tiplijn|ons|onze|redactie@)/iu,
      /^(?:advertentie\s*(?:[:>|]|$)|deel dit|tags?\s*:)/iu,
      /^(?:[Oo]ver|OVER) (?:ons|de|het|\p{Lu}[\p{L}&.-]*(?: \p{Lu}[\p{L}&.-]*){0,3})\s*:\s/u,
      /^(?:dit|deze) (?:is|was|wordt|vormt) (?:de |het |een )?(?:\p{L}+ )?(?:aflevering|deel|artikel|episode|bijdrage|verhaal)\b.{0,80}\b(?:serie|reeks|drieluik|vierluik|rubriek|special|dossier|\d)/iu,
      /^(?:dit|deze|ons|het) (?:live)?(?:blog|verslag|ticker|liveblog)\b.{0,30}\b(?:gesloten|afgesloten|beëindigd|gestopt|voorbij|stopt|sluit|eindigt)/iu,
      /^(?:commentaren|columns|opiniestukken|ingezonden brieven|gastbijdragen|columnisten)\b.{0,60}\b(?:mening|opvatting|standpunt|vrijheid)/iu,
      /^(?:dit|deze) (?:artikel|stuk|tekst|bericht|advies)\b.{0,40}\b(?:vervangt|is geen|kan geen)\b/iu,
      /^(?:elke|iedere|wekelijks|dagelijks)\b.{0,80}\b(?:in uw mailbox|in je mailbox|in je inbox|in uw inbox|schrijf (?:u|je) in)\b/iu,
      /^hoe (?:u|je|jij)\b.{0,60}\b(?:leest|lees|vindt) (?:u|je)\b/iu,
      /^(?:meer (?:weten|lezen)|wie meer wil weten)\b[^.]{0,80}/iu,
    ],
    stampWords: new Set(list('laatst bijgewerkt gepubliceerd geplaatst gewijzigd update datum op om uur laatste door aangepast')),
  },
  // How a writer speaks for themselves.
  opinion:
    /\b(?:naar|volgens) (?:mijn|onze) (?:mening|idee|smaak|inzicht)\b|\bvolgens mij\b|\b(?:mij|me|ons) lijkt\b|\blijkt (?:mij|me|ons)\b|(?:^|[,;] )(?:voor mij|voor ons|wat mij betreft|wat ons betreft)(?=,| (?:is|blijft|was|mag|moet)\b)|\bmijns inziens\b|\bik (?:vind|denk|geloof|hoop|vrees|vermoed)\b|\b(?:vind|denk|geloof|hoop|vrees|vermoed) ik\b/iu,
  opinionWords,
  toneOf,
  nominative: new Set(list('hij zij ze ik we wij')),
  pluralVerb: /en$/u,
  genres: {
    comment:
      /^(?:een |het |de |ons )?(?:hoofdredactioneel )?(?:commentaar|opinie|column|hoofdredactioneel|standpunt|essay|gastcolumn|zienswijze|betoog|hoofdartikel|redactioneel|mening)\b[^.!?]{0,60}$|\b(?:commentaar|column|opinie)$/iu,
    review:
      /^(?:film|boek|theater|toneel|muziek|concert|opera|album|tv|serie|kunst|dans)?(?:recensie|bespreking|kritiek)\b[^.!?]{0,80}$|[★☆]{3}|\b(?:nu in de bioscoop|in de zalen|vanaf \d{1,2} \p{L}+ in de (?:bioscoop|zalen)|t\/m \d{1,2} \p{L}+)\b/iu,
    past: /^(?:was|waren|werd|werden|had|hadden|heeft|ging|gingen|kwam|kwamen|gaf|gaven|nam|namen|vond|vonden|stond|stonden|lag|lagen|bleef|bleven|liet|lieten|sprak|trok|trokken|viel|vielen|steeg|stegen|daalde|kreeg|kregen)$|(?<!zou|kon|moes|moch|wou)(?:[^aeiou][dt]en?)$(?<!nd|rd|ld)|^(?:\p{L}{2,5})?ge\p{L}+(?:[dt]|en)$/u,
    verdict:
      /^(?:hoogvlieger|meesterwerk|parel|juweel|triomf|voltreffer|schot|misser|tegenvaller|teleurstelling|hoogtepunt|dieptepunt|openbaring|sensatie|cliché|clichés|overtuigt|overtuigen|ontroert|ontroeren|boeit|boeien|verveelt|vervelen|vonkt|vonken|sprankelt|sprankelen|schittert|schitteren|blinkt|blinken|verrast|betovert|teleurstelt|rammelt|hapert|knettert|grijpt|beklijft|imponeert|irriteert|schuurt|wringt|prachtig|prachtige|schitterend|schitterende|meesterlijk|meesterlijke|knap|knappe|magistraal|subliem|sterk|sterke|zwak|zwakke|mooiste|sterkste|zwakste|beste|slechtste|overbodig|geslaagd|mislukt|houterig|saai|saaie|virtuoos|virtuoze|heerlijk|heerlijke|fraai|fraaie|ijzersterk|ijzersterke|aanrader)$/u,
  },
  genders: new Map([
    ...roleWords
      .filter(
        (word) =>
          /(?:euse|trice|ster|esse|vrouw|iste|enares|eres|osse|ante|ente|(?<!l)oge|e[rn]in)$/.test(word) &&
          !/(?:minister|meester|priester|registerende)$/.test(word),
      )
      .map((word) => [word, 'f'] as const),
    ...maleNames.map((w) => [w, 'm'] as const),
    ...femaleNames.map((w) => [w, 'f'] as const),
    ...list(`hij hem zijn hijzelf dhr meneer sir vader zoon broer man jongen koning prins opa oom neef grootvader weduwnaar echtgenoot vriend
      zanger acteur schrijver woordvoerder topman buurman weerman raadsman bewindsman vakbondsman pastoor priester imam bisschop paus`).map(
      (w) => [w, 'm'] as const,
    ),
    ...list(`zij ze haar zijzelf mevr mw mevrouw moeder dochter zus vrouw meisje koningin prinses oma tante nicht grootmoeder weduwe echtgenote
      vriendin zangeres actrice schrijfster woordvoerster topvrouw buurvrouw weervrouw raadsvrouw bewindsvrouw vakbondsvrouw voorzitster
      directrice lerares advocate onderzoekster presentatrice uitbaatster kunstenares`).map((w) => [w, 'f'] as const),
  ]),
  anybody: new Set(
    list(
      'jarige man vrouw jongen meisje tiener gepensioneerde moeder vader student studente dertiger veertiger vijftiger zestiger zeventiger tachtiger',
    ),
  ),
  again: dutchAgain(words, guess),
  unnamed,
  insider: /\bdie (?:[\p{L}\d-]+ ){0,7}(?:werkt|werkte|gewerkt|(?:in|uit) dienst)\b/u,
  crowds: new Set(crowds),
  sortOf,
  generalNouns,
  owned: new Set(list('zijn haar hun onze ons mijn uw jullie diens')),
  withheld:
    /\b(?:op voorwaarde van anonimiteit|anoniem (?:[\p{L}'’-]+ ){0,4}(?:wil(?:de|den|len)?|wenst|wenste|blijven)|(?:wil(?:de|den|len)?|wenst(?:e|en)?) anoniem\b|onder voorwaarde dat (?:hij|zij|ze) anoniem|niet (?:met (?:zijn|haar|hun|de|naam)|bij naam|met naam en toenaam) [^.]{0,40}(?:wil|willen|wilde|wilden|genoemd)|(?:zijn|haar|hun) naam niet (?:genoemd |in de krant )?wil(?:de|den|len)?|liever (?:anoniem|niet met naam)|om anonimiteit vr(?:aagt|oeg))/iu,
  pronouns: new Map([
    ...list('hij zij hem haar zijn ze hijzelf zijzelf').map((w) => [w, 'person'] as const),
    ...list('hun hen').map((w) => [w, 'people'] as const),
    ...list('wij we ik onze').map((w) => [w, 'first'] as const),
    ...list('jij je jou jullie u gij').map((w) => [w, 'second'] as const),
  ]),
};
