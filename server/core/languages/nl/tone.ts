import type { Token } from '../../text/tokens';
import { list } from '../profile';
import { Tag } from '../tags';

/*
 * Sentences of the outlet's own that assert nothing to check: what it thinks of something, what ought to be, what readers shall do.
 */

/** Adjectives that judge, in their base form; reports of facts do without them. */
const judgements = list(`
  kortzichtig laf schandalig schandelijk beschamend gênant stuitend onbegrijpelijk onbestaanbaar onaanvaardbaar onacceptabel ongehoord onverteerbaar
  onverantwoord onvergeeflijk onzalig ondoordacht onbezonnen onnozel onfatsoenlijk onwaardig hypocriet schijnheilig cynisch wrang bedroevend
  betreurenswaardig bedenkelijk kwalijk verwerpelijk verfoeilijk weerzinwekkend walgelijk misselijkmakend schrijnend tenenkrommend lachwekkend
  belachelijk bespottelijk potsierlijk krankzinnig waanzinnig idioot dwaas dom naïef gemakzuchtig lafhartig moedig dapper lovenswaardig prijzenswaardig
  bewonderenswaardig verstandig wijs schitterend prachtig magistraal meesterlijk briljant geniaal subliem fenomenaal fantastisch fabelachtig
  verrukkelijk betoverend adembenemend weergaloos onvergetelijk onnavolgbaar overrompelend ontroerend meeslepend meesterlijk virtuoos trefzeker
  sprankelend sprankelloos bloedstollend hartverscheurend hartverwarmend aandoenlijk verfrissend verbluffend indrukwekkend grandioos wonderschoon
  beklemmend superieur voortreffelijk uitmuntend geslaagd mislukt slaapverwekkend oersaai doodsaai clichématig voorspelbaar pretentieus
  langdradig houterig vlak drakerig gezwollen bloedeloos futloos ongeïnspireerd zouteloos tenhemelschreiend
`);

/** Some of them are told as facts as well, or are other words too. */
const notAlone = new Set(
  list(`vlak dom wijs mislukt geslaagd idioot voorspelbaar cynisch moedig dapper verstandig superieur prachtig schitterend indrukwekkend fantastisch
    fenomenaal fabelachtig grandioos belachelijk krankzinnig waanzinnig verbluffend ontroerend meeslepend adembenemend briljant geniaal magistraal
    meesterlijk subliem overrompelend voortreffelijk uitmuntend verfrissend sprankelend bloedstollend hartverwarmend hartverscheurend aandoenlijk
    schrijnend wrang virtuoos houterig`),
);

/** Every form of an adjective: laf, laffe, lafst, lafste. */
function formsOf(adjective: string): string[] {
  const stem = /[^aeiou][aeiou]f$/.test(adjective)
    ? `${adjective}f`
    : /ief$/.test(adjective)
      ? `${adjective.slice(0, -1)}v`
      : /(?:[^aeiou][ae]oo|[^aeo])(?:oo|aa|ee)[lst]$/.test(adjective)
        ? adjective.slice(0, -2) + adjective.at(-1)
        : adjective;
  return [adjective, `${stem}e`, `${adjective}st`, `${adjective}ste`];
}

const adverbs = `hopelijk terecht onterecht helaas gelukkig godbetert godzijdank goddank gelukkig schande jammerlijk onbegrijpelijkerwijs
  bedroevenderwijs wonderlijk genant sneu`;

/** Words that judge wherever they stand. */
export const opinionWords: ReadonlySet<string> = new Set([
  ...list(adverbs),
  ...judgements.flatMap((word) => (notAlone.has(word) ? formsOf(word).slice(2) : formsOf(word))),
]);

/** Those that judge only as what something is called: "Dat is laf", "Het klinkt dom". */
const predicates: ReadonlySet<string> = new Set([
  ...judgements,
  ...list(`jammer spijtig pijnlijk zorgwekkend zorgelijk verontrustend verkeerd fout goed slecht zonde droevig treurig triest mooi lelijk knap
    sterk zwak saai flauw vermakelijk grappig leuk logisch onlogisch begrijpelijk vreemd raar merkwaardig opmerkelijk oneerlijk eerlijk onrechtvaardig
    rechtvaardig terecht onterecht nodig onnodig hard wreed kil kleinzielig armoedig pover mager ondermaats overdreven misplaatst
    gevaarlijk onverstandig onzin flauwekul onnodig waar gek absurd ironisch veelzeggend winst geluk`),
]);

const links = new Set(list('is was zijn waren blijft bleef klinkt klonk oogt oogde lijkt leek wordt werd voelt smaakt heet mag'));
const pointers = new Set(list('dat dit het wat zoiets zulks'));

/** What ought to be, and wordings of reviews. All are looked for in lower case. */
const wordings = [
  /(?<!\b(?:die|dat|wat|wie|ze|hij|omdat|waar\p{L}{2,5}) )\b(?:zou|zouden|had|hadden) (?:[\p{L}-]+ ){0,8}(?:moeten|horen te|behoren te)\b/u,
  /\bhet (?:is|wordt|werd) (?:de )?(?:hoog |hoogste |allang |nu |dus |dan ook )?(?:hoog )?tijd\b/u,
  /\b(?:verdient|verdienen) (?:een )?(?:beter|lof|waardering|navolging|respect)\b/u,
  /\b(?:die|dat|wat) (?:je|men|niemand) niet (?:snel|licht|gauw|meer)\b/u,
  /\b(?:laat|laten) (?:we|ons) (?:hopen|niet|eerlijk|wel)\b/u,
  /\b(?:op zijn|op z'n) (?:minst|zachtst)\b.{0,20}\b(?:opmerkelijk|vreemd|wonderlijk|merkwaardig|gezegd)\b/u,
  /\b(?:pakt|pakken|werkt|werken|smaakt|klinkt) (?:[\p{L}-]+ ){0,2}(?:uit|wonderwel|verrassend goed)\b/u,
  /\b(?:valt|vallen) (?:[\p{L}-]+ ){0,4}(?:te hopen|te prijzen|niet goed te praten|niet uit te leggen|toe te juichen)\b/u,
  /\b(?:is|zijn|blijft|blijven) (?:[\p{L}-]+ ){0,4}(?:niet uit te leggen|niet te verkopen|een gotspe|een aanfluiting|een blamage|een schande|een gemiste kans|een misser|een meesterwerk|een verademing|een feest|een genot|een aanrader|een voltreffer|een lust voor)\b/u,
  /\b(?:een|geen) (?:must|aanrader|hoogvlieger|hoogstandje|voltreffer|misser|tegenvaller|aanfluiting|gotspe|schande|blamage|meesterwerk|parel|pareltje|giller|draak|blunder|schoffering)\b/u,
  /\b(?:moet|moeten|mag|mogen|kan|kunnen) (?:nu |dus |dan |daarom |hier |zich |juist |eindelijk |snel |ook )*(?:eindelijk|niet langer|nooit meer|hand in eigen boezem)\b/u,
];

/** Verbs that tell readers what to do, as they stand at the head of a sentence. */
const commands: ReadonlySet<string> = new Set(
  list(`kijk bekijk bel mail stuur schrijf lees klik tik app tip meld ga kom check controleer vergeet houd hou let gebruik kies vul download
    installeer update wijzig verander zet doe neem maak zorg vermijd wacht volg deel stem luister luister abonneer bestel koop bezoek ontdek
    probeer denk onthoud bewaar print open sluit druk scan log registreer reserveer vraag zoek bedenk wees blijf drink eet was laat geef haal breng
    leg pak draai spoel kook bak roer snijd voeg meng schil serveer trek loop fiets rijd parkeer raadpleeg surf typ selecteer activeer verwijder
    vervang reinig poets ventileer lucht verwarm bescherm smeer voorkom beperk verlaag verhoog praat overleg noteer`),
);
const greetings = new Set(
  list('welkom hallo goedemorgen goedemiddag goedenavond goedendag dag beste bedankt dank proficiat gefeliciteerd hoi'),
);

/** What a sentence is in which nobody is said to say anything: a judgement, an address to the readers, or null for neither. */
export function toneOf(tokens: readonly Token[], tags: Int32Array): 'opinion' | 'other' | null {
  const first = tokens.findIndex((token) => token.kind === 'word');
  if (first < 0) return null;
  const { lower } = tokens[first]!;
  if (greetings.has(lower) && !isAct(tags[first + 1])) return 'other';
  if (commands.has(lower) && isCommand(first, tokens, tags)) return 'other';
  return judges(first, tokens, tags) ? 'opinion' : null;
}

const isAct = (tags = 0) => (tags & Tag.Finite) !== 0 && (tags & (Tag.Noun | Tag.Preposition)) === 0;

/** "Kijk in de app", "Stuur ons een brief", but neither "Open is de winkel niet" nor "Vraag blijft". */
function isCommand(first: number, tokens: readonly Token[], tags: Int32Array): boolean {
  const next = tokens[first + 1];
  if (!next || (next.kind !== 'word' && next.kind !== 'quote' && next.kind !== 'number')) return false;
  if (list('ik jij je hij zij ze wij we').includes(next.lower)) return false;
  if (isAct(tags[first + 1]) || (tags[first + 1]! & Tag.Name && /^\p{Lu}/u.test(next.text) && !(tags[first]! & Tag.Finite))) return false;
  return tokens.at(-1)!.text !== '?';
}

function judges(first: number, tokens: readonly Token[], tags: Int32Array): boolean {
  if (pointers.has(tokens[first]!.lower) && links.has(tokens[first + 1]?.lower ?? ''))
    for (let i = first + 2; i < tokens.length && i - first < 8 && tokens[i]!.kind === 'word'; i++) {
      const ends = tokens[i + 1]?.kind !== 'word' || (tags[i + 1]! & (Tag.Coordinator | Tag.Complementiser)) !== 0;
      if (predicates.has(tokens[i]!.lower) && ends) return true;
    }
  // "Een stad hoort te beschermen": with "te" behind it is a duty and no hearing.
  if (tokens.some((token, i) => ['hoort', 'horen', 'behoort', 'behoren'].includes(token.lower) && owes(i, tokens, tags))) return true;
  // "Onzin."
  if (tokens.length - first <= 2 && predicates.has(tokens[first]!.lower)) return true;
  const text = tokens.map((token) => token.lower).join(' ');
  // "De lijn, die al had moeten rijden, …": within a relative clause it is told of something.
  return wordings.some((wording) => {
    const at = text.search(wording);
    return at >= 0 && !/, (?:die|dat|wat|waar\p{L}*) [^,]*$/u.test(text.slice(0, at));
  });
}

const owes = (verb: number, tokens: readonly Token[], tags: Int32Array): boolean => {
  for (let i = verb + 1; i < tokens.length && i - verb < 12; i++) {
    if (tokens[i]!.kind !== 'word') return false;
    if (tokens[i]!.lower === 'te') return (tags[i + 1]! & (Tag.Infinitive | Tag.Finite)) !== 0;
  }
  return false;
};
