import { type Gender, list, type NamedAgain } from '../profile';
import { Tag } from '../tags';
import { compoundTags } from './nouns';

/** Offices and parts of which a story may have one that nobody has named, by the last part of the word. */
const functions =
  /(?:präsident|minister|kanzler|sprecher|leiter|chef|direktor|meister|richter|anwalt|anwält|verteidiger|gutachter|sachverständige|kommissar|polizist|ermittler|beamter|beamte|zeuge|fahrer|führer|botschafter|general|schiedsrichter|vorsitzender|vorsitzende|sekretär|beauftragter|beauftragte|betreiber|hersteller|besitzer|inhaber|eigentümer|opfer|mutter|vater|sohn|tochter|bruder|schwester|onkel|tante|neffe|nichte|cousin|cousine|enkel|schwager|mann|frau|partner|nachbar|kollege|freund|mitarbeiter|kunde|nutzer|patient|täter|angreifer|einbrecher|räuber|dieb|passant|retter|finder|spaziergänger|vermieter|mieter|käufer|verkäufer|gegner|rivale|konkurrent|nachfolger|vorgänger|stellvertreter|vertreter|berater|assistent|moderator|redakteur|reporter|korrespondent|journalist|interviewer|arzt|ärzt|rat|rät|papst|bischof|könig|prinz|trainer|coach|mitglied|kind|junge|mädchen|gast|besucher|zuschauer|kritiker|experte|analyst|diplomat|vermittler|verwalter|notar|pfleger|sanitäter|unternehmer)(?:in|s|n|en)?$/;

const kinds = new Map<string, string>();
for (const [kind, words] of [
  [
    'business',
    `unternehmen unternehmens konzern konzerns firma betrieb gesellschaft hersteller anbieter betreiber reederei airline händler versorger lieferant
     autobauer gmbh ag se kg ohg ltd inc plc corp holding group app plattform portal start-up startup kette brauerei werft verlag bauer entwickler`,
  ],
  [
    'authority',
    `behörde amt amts amtes ministerium ministeriums anwaltschaft polizei kripo aufsicht regulierer stelle direktion verwaltung anstalt zoll
     präsidium agentur`,
  ],
  ['institute', 'institut instituts forschungsinstitut zentrum forschungszentrum forschungseinrichtung sternwarte'],
  ['university', 'universität hochschule uni'],
  ['association', 'verband verbands verbandes vereinigung organisation hilfswerk stiftung bund initiative ngo kammer'],
  ['union', 'gewerkschaft'],
  ['party', 'partei fraktion'],
  ['club', 'ligist aufsteiger absteiger vfb vfl tsv fsv bvb hsv fc sv sc tsg spvgg klub club verein vereins mannschaft team'],
  ['court', 'gericht gerichts gerichtshof'],
  ['media', 'zeitung magazin sender blatt zeitschrift'],
  ['house', 'museum theater klinik klinikum krankenhaus'],
  ['town', 'gemeinde stadt kommune'],
] as const)
  for (const word of list(words)) kinds.set(word, kind);

const bodies = new Map(
  list(`unternehmen konzern firma betrieb gesellschaft hersteller anbieter betreiber reederei airline händler versorger start-up startup behörde amt institut
    forschungsinstitut universität hochschule verband vereinigung organisation hilfsorganisation stiftung initiative gewerkschaft partei fraktion klub
    club verein gericht zeitung magazin sender blatt museum theater klinik krankenhaus kette versicherer energieversorger bank`).map(
    (word) => [word, word === 'bank' || word === 'versicherer' ? 'business' : (kinds.get(word) ?? kindOfTail(word))] as const,
  ),
);
for (const word of [
  'konzerns',
  'unternehmens',
  'amtes',
  'amts',
  'verbands',
  'verbandes',
  'vereins',
  'instituts',
  'gerichts',
  'klubs',
  'herstellers',
  'betreibers',
])
  bodies.set(word, kinds.get(word) ?? 'business');

function kindOfTail(word: string): string {
  for (let i = 1; i < word.length - 2; i++) {
    const kind = kinds.get(word.slice(i));
    if (kind) return kind;
  }
  return 'business';
}

/** How a German article speaks again of whom it has named. */
export function germanAgain(words: ReadonlyMap<string, number>, genders: ReadonlyMap<string, Gender>): NamedAgain {
  const tagsOf = (lower: string) => words.get(lower) ?? compoundTags(lower);
  const isRole = (lower: string) => (tagsOf(lower) & Tag.Role) !== 0 && !functions.test(lower);
  const nominal = Tag.Role | Tag.Organisation | Tag.SayNoun;
  return {
    person: (lower) =>
      isRole(lower) || /(?:-politiker|gewerkschafter)(?:in)?$/.test(lower) || /(?:angeklagte|beschuldigte|verdächtige)r?$/.test(lower),
    trade: isRole,
    general:
      /(?:spieler|stürmer|profi|torwart|torhüter|angreifer|forscher|wissenschaftler|gelehrter?|akademiker|künstler|sportler|athlet|politiker|jurist|mediziner|autor|musiker|gewerkschafter|manager|unternehmer|geistlicher?|beamter?|landwirt|demokrat|grüner?|liberaler?)(?:in)?$/,
    bodies,
    kinds,
    // The article of a man or of several: "die Autoren".
    many: (article, noun) => (/^(?:die|diese)$/.test(article) && genders.get(noun) === 'm') || noun.endsWith('innen'),
    base: (text) => {
      const lower = text.toLowerCase();
      for (const ending of ['es', 's']) {
        const stem = lower.slice(0, -ending.length);
        if (lower.endsWith(ending) && stem.length > 2 && tagsOf(stem) & nominal) return text.slice(0, -ending.length);
      }
      return text;
    },
  };
}

/** Heads of descriptions that leave one person unnamed. */
export const unnamed =
  /^(?:mann|frau|junge|mädchen)$|(?:mitarbeiter|mitarbeitende|beamter|beamtin|angestellter|angestellte|beschäftigter|beschäftigte|insider|vertrauter|vertraute|funktionär|diplomat|informant|kenner|beobachter|experte|kritiker|vertreter|person|mensch|jemand|betroffener|betroffene|beteiligter|beteiligte|politiker|abgeordneter|abgeordnete|analyst|händler|nutzer|user|leser|manager|berater|offizieller|offizielle|minister|ermittler|mitglied|angehöriger|augenzeuge|zeuge|fan|kunde|anwohner|bewohner|passant|teilnehmer)(?:in|n|en|s)?$/;
