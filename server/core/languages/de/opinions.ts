import { anyOf } from '../../text/caseless';
import type { Token } from '../../text/tokens';
import { list } from '../profile';

/* How a leader or a review passes judgement in its own voice. */

/** Words that judge wherever they stand. */
export const opinionWords: ReadonlySet<string> = new Set(
  list(`
  hoffentlich leider unverschämt skandalös schande erfreulicherweise bedauerlicherweise unglücklicherweise glücklicherweise dankenswerterweise peinlicherweise ärgerlicherweise törichterweise
  klugerweise sinnvollerweise vernünftigerweise unbegreiflicherweise absurderweise groteskerweise armutszeugnis bankrotterklärung offenbarungseid augenwischerei hanebüchen haarsträubend
  gottlob schade wohlfeil scheinheilig heuchlerisch schäbig trauerspiel mogelpackung taschenspielertrick treppenwitz behördenversagen staatsversagen politikversagen
`),
);

/** Judges as a predicate. */
const judging = list(`
  verständlich richtig falsch überfällig absurd grotesk peinlich blamabel unverantwortlich verantwortungslos fahrlässig zynisch naiv
  kurzsichtig weitsichtig klug unklug dumm töricht feige mutig mutlos halbherzig scheinheilig heuchlerisch verlogen unredlich
  unanständig anständig beschämend erbärmlich jämmerlich armselig lächerlich hanebüchen haarsträubend unsinnig sinnlos sinnvoll
  hilfreich notwendig unnötig überflüssig nötig unerträglich untragbar unhaltbar inakzeptabel unverzeihlich unbegreiflich
  unverständlich nachvollziehbar bedauerlich traurig tragisch erfreulich ermutigend beruhigend beunruhigend bedenklich gefährlich fatal
  verheerend verhängnisvoll brandgefährlich dreist frech schamlos gerecht ungerecht fair unfair vernünftig unvernünftig wünschenswert
  begrüßenswert lobenswert löblich bemerkenswert beeindruckend großartig grandios brillant meisterhaft virtuos wunderbar herrlich
  hinreißend zauberhaft berührend anrührend mitreißend packend fesselnd langweilig öde zäh langatmig kitschig platt banal eitel
  selbstgefällig prätentiös missglückt misslungen gelungen geglückt sehenswert hörenswert lesenswert überzeugend enttäuschend
  ernüchternd überraschend ärgerlich nervig entlarvend bezeichnend zweifelhaft fragwürdig unglaubwürdig glaubhaft glaubwürdig
  rätselhaft schleierhaft billig wohlfeil populistisch überzogen übertrieben maßlos angemessen unangemessen verdient unverdient
  ehrenwert konsequent inkonsequent folgerichtig zwingend geboten angebracht unangebracht legitim illegitim schäbig kleinlich
`);

/** A thing is called so by whoever judges it. */
const verdicts = list(`
  versagen staatsversagen behördenversagen armutszeugnis trauerspiel skandal farce posse zumutung blamage bankrotterklärung
  offenbarungseid irrsinn wahnsinn unsinn unfug humbug augenwischerei etikettenschwindel mogelpackung feigenblatt kuhhandel
  taschenspielertrick symbolpolitik schaufensterpolitik flickschusterei stückwerk trugschluss irrweg holzweg sackgasse fehler irrtum
  denkfehler geburtsfehler wucht ereignis glücksgriff offenbarung sternstunde glanzleistung enttäuschung fehlgriff ärgernis wunderwerk kleinod juwel glücksfall segen fluch meisterwerk meisterstück glanzstück geniestreich kunststück wurf handwerk
  theaterabend vergnügen genuss kitsch ohrfeige katastrophe desaster schande unding hohn witz treppenwitz lehrstück lichtblick gebot
  anfang heuchelei naturereignis naturgesetz ausrede unrecht frechheit dreistigkeit
`);

const any = (words: readonly string[]) => [...new Set(words)].join('|');
const be = '(?:ist|sind|war|waren|wäre|wären|bleibt|bleiben|wirkt|wirken|gerät|klingt|scheint)';
const pointing = '(?:das|dies|es|all das|beides|so etwas|dieser|diese|dieses)';

/**
 * A sentence that judges in the outlet's own voice: "Verständlich ist dieser Zorn", "Das ist ein Armutszeugnis", "Gut so",
 * "die man so schnell nicht vergisst". Linear: gaps are short and hold no mark.
 */
const opinion = anyOf([
  new RegExp(
    [
      // The judgement before its verb: "Falsch wäre es, …"
      `^(?:(?:nur|auch|doch|aber|und|so|ganz|völlig|schlicht|geradezu|noch|besonders|umso|weniger|mehr) ){0,2}(?:${any(judging)}|gut|schlecht|schlimm|schlimmer|besser|schön|klar|fest|ehrlich) (?:ist|war|wäre|bleibt|sind|waren)\\b(?! (?:auch )?(?:laut|nach))`,
      // The judgement behind it, of something that was told: "Das ist schlicht unverantwortlich"
      `^(?:(?:aber|doch|denn|und|nein|ja) ?,? ?)?${pointing}(?: \\p{Lu}\\p{L}+)? ${be} [^,.;:!?\\d]{0,40}?\\b(?:${any(judging)})\\b`,
      `\\b${pointing} ${be} (?:[\\p{Ll}-]+ ){0,5}(?:${any(verdicts)})\\b`,
      // Fragments: "Gut so, …", "Schade drum"
      '^(?:gut so|schon gut|immerhin|zu recht|zu unrecht|recht so|von wegen|schade|bravo|chapeau|respekt|weit gefehlt|höchste zeit|das reicht nicht|genug davon|schluss damit|na und)\\b(?=[,.:;!–]| (?:aber|drum|für|hat|haben|sollte|damit))',
      // "Es ist der vielleicht schönste Filmanfang", "Nordqvist ist eine Wucht"
      '\\b(?:vielleicht|wohl|womöglich) (?:\\p{Ll}+ste[rnms]?|beste[rnms]?) \\p{Lu}',
      `\\b${be} (?:aber |jedoch |schlicht |einfach |hier )?(?:ein|eine) (?:${any(verdicts)})\\b`,
      '\\b(?:geht|gehen|ging|funktioniert|gelingt) (?:[\\p{Ll}-]+ ){0,3}(?:gut|schief|auf|daneben)(?=[.!]|$)',
      '^(?:Der|Die|Das) \\p{Lu}\\p{L}+ sollten? (?:[\\p{Ll}-]+ ){0,2}(?:endlich|besser|lieber|schleunigst|dringend|gefälligst)\\b',
      // What should be done, by whoever writes
      `\\b(?:man|niemand|wer|es) (?:sollte|dürfte|muss|müsste|darf|kann|könnte) (?:[\\p{L}-]+ ){0,6}(?:schämen|wünschen|verzeihen|wundern|fragen|ernst nehmen|bezweifeln|hoffen|fordern|erwarten)\\b`,
      '\\b(?:es ist|es wird|wird es|ist es) (?:(?:nun|jetzt|also|daher|längst|höchste|allerhöchste|endlich) ){0,2}(?:höchste |allerhöchste )?zeit\\b,? (?:dass|für|zu)',
      '\\bman so schnell (?:nicht|nie)\\b|\\bnicht so (?:schnell|leicht|bald) vergisst\\b|\\bman (?:nicht|kaum|selten) (?:mehr )?(?:vergisst|vergessen (?:kann|wird|möchte))|\\blange nachhallt\\b|\\bunter die haut (?:geht|gehen)\\b|\\bden atem stocken\\b|\\bman möchte (?:ihm|ihr|ihnen|am liebsten)\\b',
      '\\b(?:verdient|verdienen) (?:[\\p{L}-]+ ){0,4}(?:respekt|anerkennung|lob|applaus|tadel|kritik|mitleid)\\b|\\b(?:zeugt|zeugen) von (?:[\\p{L}-]+ ){0,3}(?:arroganz|ignoranz|feigheit|mut|größe|klugheit|hilflosigkeit|naivität)\\b',
    ].join('|'),
    'iu',
  ),
]);

const greetings = new Set([
  ...list('willkommen hallo moin servus grüezi'),
  'guten morgen',
  'guten tag',
  'guten abend',
  'schönen guten',
  'herzlich willkommen',
  'liebe leserinnen',
  'vielen dank',
  'danke für',
  'liebe leser',
]);

/** A judgement, unless the sentence holds a figure: with one it can be checked. */
export function toneOf(tokens: readonly Token[]): 'opinion' | 'other' | null {
  const head = tokens.find((token) => token.kind === 'word')?.lower ?? '';
  const second = tokens[tokens.findIndex((token) => token.kind === 'word') + 1]?.lower ?? '';
  if (greetings.has(head) || greetings.has(`${head} ${second}`)) return 'other';
  let text = '';
  for (const [i, token] of tokens.entries()) {
    if (token.kind === 'number') return null;
    text += (i > 0 && token.start > tokens[i - 1]!.end ? ' ' : '') + token.text;
  }
  return opinion.test(text) ? 'opinion' : null;
}
