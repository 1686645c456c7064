import type { WordsInUse } from '../../attribution/tagged';
import { isCapitalised } from '../../text/letters';
import { remembered } from '../../text/remembered';
import type { Token } from '../../text/tokens';
import { Tag } from '../tags';
import { unnamed } from './again';
import { givenNames, places } from './given';
import { compoundTags } from './nouns';

const shout = /^[\p{Lu}\p{N}.&-]{2,}$/u;
/** What ends like this is a plain noun, or a plural. */
const nounEnding =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|sion|tät|täten|ismus|nis|nisse|nissen|tum|ling|linge|ment|mente|enz|anz|ur|chen|lein|erei|ei|gkeit|zeug|werk|stoff|kraft|kräfte|haus|häuser|stadt|platz|straße|zeit|tag|tage|tagen|jahr|jahre|jahren|abend|nacht|woche|wochen|monat|monate|geld|recht|rechte|kosten|fall|fälle|teil|teile|kampf|lage|stelle|stellen|seite|hilfe|preis|preise|pflicht|plan|pläne|programm|projekt|paket|gesetz|gesetze|steuer|wahl|wahlen|punkt|punkte|raum|zahl|zahlen|reform|krise|krieg|grund|gründe|weg|wege|bau|markt|bahn|schutz|handel|verkehr|gebiet|region|mitglieder|mittel|prozent|euro|dollar|franken|millionen|milliarden|million|milliarde|meter|kilometer|grad|liter|tonnen|stunden|minuten|sekunden|uhr|ende|anfang|mitte|beginn|zufolge)s?$/;
/** Nouns of measure and time, behind which another noun may stand. */
const measure =
  /(?:prozent|euro|dollar|franken|pfund|rubel|millionen|milliarden|million|milliarde|ende|anfang|mitte|beginn|tonnen|liter|meter|kilometer|stück|uhr|grad|tausend|hundert|dutzend|menge|zahl|reihe|art|paar)$/;

/** A word that only a name would explain: no known word, no ending of a plain noun. */
const unexplained = (token: Token, words: ReadonlyMap<string, number>): boolean =>
  token.kind === 'word' && isCapitalised(token.text) && !words.has(token.lower) && !isPlainNoun(token.lower);

const isPlainNoun = remembered((lower: string): boolean => nounEnding.test(lower) || compoundTags(lower) !== 0);

const genitiveOf = (lower: string): string => (lower.length > 4 && lower.endsWith('s') ? lower.slice(0, -1) : lower);
const isPlace = (lower: string) => places.has(lower) || places.has(genitiveOf(lower));
const isGiven = (lower: string) => givenNames.has(lower) || givenNames.has(genitiveOf(lower));

/** May follow the name of a person, joining two parts of it. */
const joiner = new Set('von van de der den ten ter el al bin ibn di da du la le zu'.split(' '));

/**
 * Which words of an article are names although all nouns have capitals: those behind a given name, a title or an office,
 * and abbreviations; and, wherever they stand, the same words again.
 */
export function germanNames(sentences: readonly (readonly Token[])[], words: ReadonlyMap<string, number>): WordsInUse {
  const names = new Set<string>();
  const small = new Set<string>();
  for (const tokens of sentences) for (const t of tokens) if (t.kind === 'word' && !isCapitalised(t.text)) small.add(t.lower);
  const isNew = (t: Token | undefined): t is Token => !!t && unexplained(t, words) && !small.has(t.lower);
  for (const tokens of sentences)
    for (let i = 0; i < tokens.length; i++) {
      const t = tokens[i]!;
      if (t.kind !== 'word' || !isCapitalised(t.text)) continue;
      if (t.text.length < 8 && shout.test(t.text)) names.add(t.lower);
      const known = words.get(t.lower) ?? compoundTags(t.lower);
      const opensName = isGiven(t.lower) && !(known & Tag.Determiner);
      const office = (known & (Tag.Role | Tag.Honorific)) !== 0;
      // Behind people in the plural stands what they do something to: "gaben die Befragten Zeitmangel an".
      const body = (known & Tag.Organisation) !== 0 || ((known & Tag.Group) !== 0 && !/n$/.test(t.lower));
      if (opensName && isNamePart(tokens[i + 1])) {
        names.add(t.lower);
        for (let k = i + 1; isNamePart(tokens[k]) || (joiner.has(tokens[k]?.lower ?? '') && isNamePart(tokens[k + 1])); k++)
          if (isCapitalised(tokens[k]!.text)) addName(tokens[k]!.lower);
      }
      if (office && !article(tokens[i + 1]) && isNew(tokens[i + 1])) for (let k = i + 1; isNew(tokens[k]); k++) addName(tokens[k]!.lower);
      if (body && isNew(tokens[i + 1])) for (let k = i + 1; isNew(tokens[k]); k++) addName(tokens[k]!.lower);
      // "Halvox baut", "Seraina Caduff hat": two unexplained words in a row are a name too.
      if (isNew(t) && isNew(tokens[i + 1]) && !measure.test(t.lower) && !article(tokens[i - 1])) {
        addName(t.lower);
        addName(tokens[i + 1]!.lower);
      }
    }
  function isNamePart(t: Token | undefined): boolean {
    if (t?.kind !== 'word' || !isCapitalised(t.text)) return false;
    const tags = words.get(t.lower) ?? 0;
    return (tags & (Tag.Determiner | Tag.Pronoun | Tag.Preposition | Tag.Honorific)) === 0 && measure.exec(t.lower)?.[0] !== t.lower;
  }
  function article(t: Token | undefined): boolean {
    return !!t && ((words.get(t.lower) ?? 0) & Tag.Determiner) !== 0;
  }
  function addName(lower: string): void {
    names.add(lower);
    names.add(genitiveOf(lower));
    if (!lower.endsWith('s')) names.add(`${lower}s`);
  }
  // What is written small as well is no name already.
  return { names, small: new Set() };
}

const nominal = Tag.Role | Tag.Organisation | Tag.Group | Tag.SayNoun | Tag.Vague | Tag.Honorific;
const verbal = Tag.Finite | Tag.Participle | Tag.Infinitive | Tag.Gerund;

/** Of the last look at a sentence: capitals are nouns or names, small letters neither; verbs are small but at the head. */
export function refineGerman(tokens: readonly Token[], tags: Int32Array, words: ReadonlyMap<string, number>): void {
  let head = true;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.kind !== 'word') {
      if (t.kind === 'quote' || ':–—'.includes(t.text)) head = true;
      continue;
    }
    if (!isCapitalised(t.text)) {
      // "der 51-jährige", "viele": small words are no nouns, but for those that stand for people.
      tags[i]! &= ~(
        Tag.Noun |
        Tag.Name |
        (tags[i]! & (verbal | Tag.Determiner | Tag.Adverb) ? Tag.Role | Tag.Organisation | Tag.Group | Tag.SayNoun | Tag.Attitude : 0)
      );
    } else {
      const functional =
        tags[i]! &
        (Tag.Determiner |
          Tag.Preposition |
          Tag.Pronoun |
          Tag.Coordinator |
          Tag.Subordinator |
          Tag.Complementiser |
          Tag.Be |
          Tag.Have |
          Tag.Modal);
      const known = (tags[i]! & (nominal | Tag.Attitude)) !== 0;
      if (!head && !(functional && !known))
        tags[i]! &= ~(verbal | Tag.Say | Tag.Belief | Tag.Intention | Tag.Act | Tag.Adverb | Tag.Preposition | functional);
      if (!head && !functional) tags[i]! |= Tag.Noun;
      // "Will Wade": no verb has a capital in mid-sentence.
      if (!head && tags[i]! & (Tag.Be | Tag.Have | Tag.Modal)) tags[i] = (tags[i + 1] ?? 0) & Tag.Name ? Tag.Name : Tag.Noun;
      if (head && known) tags[i]! &= ~(verbal | Tag.Say | Tag.Belief | Tag.Act);
      if (isPlace(t.lower) && (!words.has(t.lower) || !head)) tags[i]! = Tag.Name;
      // Names in mid-sentence lose what else the word might be.
      if (tags[i]! & Tag.Name && !head) tags[i]! &= ~(verbal | Tag.Say | Tag.Belief);
    }
    head = false;
  }
  capacities(tokens, tags);
  quotedNames(tokens, tags);
  relativePronouns(tokens, tags);
  subjectsWithoutArticle(tokens, tags, words);
  vagueGroups(tokens, tags);
  shares(tokens, tags);
  threats(tokens, tags);
  tales(tokens, tags);
  // "schätzt den Schaden auf 5000 Euro", but "schätzt seinen Kollegen": without a figure nothing is estimated.
  if (!tokens.some((t) => t.kind === 'number' || t.lower === 'dass' || t.text === ','))
    for (let i = 0; i < tokens.length; i++) if (/^schätz(?:t|en|te|ten)$/.test(tokens[i]!.lower)) tags[i]! &= ~Tag.Say;
  // "Diese wies den Vorwurf zurück": alone before its verb it stands for somebody.
  const opener = tokens[0];
  if (
    opener &&
    /^(?:diese|dieser|letztere|letzterer|jene|jener)$/.test(opener.lower) &&
    ((tags[1] ?? 0) & (Tag.Finite | Tag.Infinitive)) === Tag.Finite
  )
    tags[0] = Tag.Pronoun;
}

const every = new Set(['jede', 'jeder', 'jeden', 'jedem']);
const threatens = new Set(['droht', 'drohen', 'drohte', 'drohten', 'drohe']);

/** "jeder Dritte", "jede Sechste": people, of whom a survey tells. */
function shares(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 1; i < tokens.length; i++)
    if (every.has(tokens[i - 1]!.lower) && /^\p{Lu}\p{L}*te[rn]?$/u.test(tokens[i]!.text) && !((tags[i + 1] ?? 0) & Tag.Noun))
      tags[i] = Tag.Group | Tag.Noun;
}

const narrates = new Set(
  'erzählt erzählte erzählen erzählten schildert schilderte schildern beschreibt beschrieb beschreiben berichtet berichtete'.split(' '),
);
const works =
  /(?:film|roman|buch|stück|werk|debüt|debut|thriller|drama|komödie|serie|album|lied|song|oper|inszenierung|ausstellung|erzählung|comic|novelle|gedicht|spielfilm|show|musical)(?:s|es|n|en)?$/;

/** "Er erzählt in seinem zweiten Spielfilm von drei Schwestern": what a work tells is no statement. */
function tales(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 0; i < tokens.length; i++) {
    if (!narrates.has(tokens[i]!.lower) || tokens.some((t) => t.kind === 'quote' || t.lower === 'dass')) continue;
    const from = tokens.findIndex((t, k) => /^(?:in|im|mit)$/.test(t.lower) && works.test(nounAfter(k)));
    if (from >= 0) tags[i]! &= ~Tag.Say;
  }
  function nounAfter(k: number): string {
    for (let n = k + 1; n < Math.min(tokens.length, k + 6); n++) if (isCapitalised(tokens[n]!.text)) return tokens[n]!.lower;
    return '';
  }
}

/** "Der Firma droht eine Buße": without "mit", a clause or words in marks nobody threatens anybody. */
function threats(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 0; i < tokens.length; i++) {
    if (!threatens.has(tokens[i]!.lower)) continue;
    const told = tokens.some(
      (t, k) =>
        t.kind === 'quote' ||
        /^(?:mit|damit|dass|an|:)$/.test(t.text) ||
        (k > i && t.text === ',' && tokens[k + 1]?.lower !== 'der' && /^(?:man|er|sie|es|zu)$/.test(tokens[k + 1]?.lower ?? '')),
    );
    if (!told && !tokens.slice(i).some((t) => t.lower === 'zu')) tags[i]! &= ~Tag.Say;
  }
}

/** "Als Grund nannte sie …", "Als mögliche Ursache gilt …": before a bare noun and its verb the word opens no clause. */
function capacities(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (tokens[i]!.lower !== 'als') continue;
    let noun = i + 1;
    while (
      noun < i + 4 &&
      tokens[noun]?.kind === 'word' &&
      /^\p{Ll}\p{L}*(?:e|er|es|en)$/u.test(tokens[noun]!.text) &&
      !(tags[noun]! & verbal)
    )
      noun++;
    if (!tokens[noun] || !isCapitalised(tokens[noun]!.text) || tags[noun]! & Tag.Name || !(tags[noun]! & Tag.Noun)) continue;
    if ((tags[noun + 1] ?? 0) & Tag.Finite && !isCapitalised(tokens[noun + 1]!.text)) tags[i] = Tag.Preposition;
  }
}

/** «Das „Handelsforum“»: words with capitals alone between quotation marks. */
function quotedNames(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (tokens[i]!.kind !== 'quote') continue;
    let to = i + 1;
    while (to - i < 6 && tokens[to]?.kind === 'word' && isCapitalised(tokens[to]!.text)) to++;
    if (to === i + 1 || tokens[to]?.kind !== 'quote' || !((tags[i - 1] ?? 0) & (Tag.Determiner | Tag.Noun | Tag.Preposition | Tag.Finite)))
      continue;
    for (let k = i + 1; k < to; k++) tags[k] = Tag.Name | Tag.Noun;
    i = to;
  }
}

const relatives = new Set('der die das dem den denen deren dessen welche welcher welches welchem welchen'.split(' '));

/** "…, der gestern kam": behind a comma, and no noun of its own. */
function relativePronouns(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tokens[i - 1]!.text !== ',' || !relatives.has(tokens[i]!.lower)) continue;
    const next = tokens[i + 1]!;
    // "…, das hat der Verband vorgerechnet": its verb is second, so it is a clause of its own.
    const second =
      tokens[i]!.lower === 'das' &&
      (tags[i + 1]! & (Tag.Finite | Tag.Infinitive)) === Tag.Finite &&
      tokens[i + 2]?.kind === 'word' &&
      !(tags[i + 1]! & Tag.Participle && tags[i + 2]! & (Tag.Have | Tag.Be));
    if (second) continue;
    const attribute =
      next.kind === 'number' ||
      (/(?:e|er|en|es|em)$/.test(next.lower) &&
        !(tags[i + 1]! & (Tag.Determiner | Tag.Preposition | Tag.Pronoun | Tag.Adverb | Tag.Finite)));
    if (next.kind === 'word' && !isCapitalised(next.text) && !attribute) tags[i]! |= Tag.Subordinator;
  }
}

/** "Rohde sagte", "Astana bekräftigt": one thing that needs no article is a name, for the verb is no plural's. */
function subjectsWithoutArticle(tokens: readonly Token[], tags: Int32Array, words: ReadonlyMap<string, number>): void {
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (!unexplained(t, words) || tags[i]! & Tag.Name) continue;
    const before = tags[i - 1] ?? 0;
    const after = tags[i + 1] ?? 0;
    const beforeIsWord = tokens[i - 1]?.kind === 'word';
    const named = (before & (Tag.Role | Tag.Honorific | Tag.Name)) !== 0 && beforeIsWord && isCapitalised(tokens[i - 1]!.text);
    const singular = (after & Tag.Finite) !== 0 && !/(?:en|sind)$/.test(tokens[i + 1]!.lower);
    const opens = i === 0 || !beforeIsWord;
    // "sagte Rohde": behind its verb, and nothing before it that could be its article.
    const behind = (before & Tag.Finite) !== 0 && !(before & (Tag.Be | Tag.Have)) && !/en$/.test(tokens[i - 1]!.lower);
    const place = (tokens[i - 1]?.lower === 'in' || tokens[i - 1]?.lower === 'aus') && !/(?:en|er|e|n|t|s)$/.test(t.lower);
    const pair =
      tokens[i + 1]?.lower === 'und' && !!tokens[i + 2] && unexplained(tokens[i + 2]!, words) && ((tags[i + 3] ?? 0) & Tag.Finite) !== 0;
    if (opens && pair) tags[i + 2] = Tag.Name;
    if (named || (opens && pair) || (opens && singular) || (behind && ((before & Tag.Say) !== 0 || !/(?:e|en|er)$/.test(t.lower))) || place)
      tags[i] = Tag.Name;
  }
}

const definite = new Set(
  'der die das den dem des diese dieser dieses diesen beide beiden seine seiner ihre ihrer deren dessen alle allen'.split(' '),
);
const several = new Set(
  'mehrere mehreren einige einigen viele vielen manche manchen zahlreiche zahlreichen etliche zwei drei vier fünf andere'.split(' '),
);
const indefinite = new Set('ein eine einem einer'.split(' '));

/** "Analysten", "mehrere Abgeordnete", "ein Mitarbeiter": nobody whom a reader could find, unlike "die Anwohner". */
function vagueGroups(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 0; i < tokens.length; i++) {
    const person = (tags[i]! & Tag.Role) !== 0;
    const group = (tags[i]! & Tag.Group) !== 0;
    if (!(person || group) || !isCapitalised(tokens[i]!.text)) continue;
    if ((tags[i + 1] ?? 0) & Tag.Name || tags[i]! & Tag.Name) continue;
    let from = i - 1;
    let owner = false;
    while (
      from >= 0 &&
      i - from < 6 &&
      tokens[from]!.kind !== 'punctuation' &&
      !(tags[from]! & (Tag.Determiner | verbal | Tag.Preposition | Tag.Noun))
    ) {
      if (tags[from]! & Tag.Name) owner = true;
      from--;
    }
    const word = tokens[from]?.lower ?? '';
    if (owner || definite.has(word)) continue;
    // "Kritiker in Schweden": nobody, wherever they are.
    if (tags[i]! & Tag.Vague && !((tags[from] ?? 0) & Tag.Determiner)) {
      tags[i] = Tag.Vague | Tag.Noun;
      continue;
    }
    if (several.has(word) && (group || person)) tags[i] = Tag.Vague | Tag.Noun;
    else if (indefinite.has(word) && person && unnamed.test(tokens[i]!.lower) && !servesBody(tokens, tags, i))
      tags[i] = Tag.Vague | Tag.Noun;
    else if (person && !group && isBareSubject(tokens, tags, from, i)) tags[i] = Tag.Vague | Tag.Noun;
    else if (
      group &&
      !officials.test(tokens[i]!.lower) &&
      !(tags[i]! & Tag.Organisation) &&
      !indefinite.has(word) &&
      !((tags[from] ?? 0) & Tag.Determiner)
    )
      tags[i] = Tag.Vague | Tag.Noun;
  }
}

/** Those who speak for themselves although they belong to a body: "ein Mitarbeiter des Amts". */
const ownVoice =
  /(?:mitarbeiter|beamter|angestellter|beschäftigter|insider|vertrauter|freund|kollege|bekannter|verwandter|angehöriger|zeuge|bewohner|nachbar|anwohner|schüler|student|kunde|patient|nutzer|mitglied|fan|besucher|spieler|soldat|kämpfer|häftling|vertreter|berater|diplomat|politiker|minister)(?:in)?$/;

/** "ein Gutachter der Diözese", "eine Ärztin vom Klinikum": an office that the body behind it has one of. */
function servesBody(tokens: readonly Token[], tags: Int32Array, i: number): boolean {
  if (ownVoice.test(tokens[i]!.lower) || !/^(?:der|des|vom|von|am|beim)$/.test(tokens[i + 1]?.lower ?? '')) return false;
  for (let k = i + 2; k < Math.min(tokens.length, i + 6); k++) {
    if (tokens[k]!.kind === 'punctuation' || (tags[k]! & verbal && !isCapitalised(tokens[k]!.text))) return false;
    if (tags[k]! & (Tag.Organisation | Tag.Name) && isCapitalised(tokens[k]!.text)) return true;
  }
  return false;
}

/** Bodies and offices in the plural, which a reader can find without more words: "Behörden", "Ermittler". */
const officials =
  /(?:befragten?|stadtwerken?|kommunen|gemeinden|krankenkassen|kassen|versicherern?|autobauern?|herstellern?|konzernen?|fraktionen|länder|kantonen?|städten?|kirchen|universitäten|hochschulen|sendern?|verlagen?|fahndern?|strafverfolgern?|ermittlern|ministern|verbänden|medien|staatsanwälten|behörden|behörden?|beamten?|minister|polizisten|ermittler|staatsanwälte|truppen|streitkräfte|einsatzkräfte|rettungskräfte|gewerkschaften|unternehmen|firmen|banken|parteien|verbände|organisationen|medien|zeitungen|veranstaltern?|taliban|republikaner|demokraten|sozialdemokraten|grünen?|liberalen?|konservativen?|linken?)$/;

/** "Politische Berater sagen": several, for one alone would have an article. */
const isBareSubject = (tokens: readonly Token[], tags: Int32Array, before: number, i: number): boolean =>
  ((tags[i + 1] ?? 0) & Tag.Finite) !== 0 &&
  /(?:en|sind)$/.test(tokens[i + 1]!.lower) &&
  (before < 0 || tokens[before]!.kind === 'punctuation' || before === 0 || /e$/.test(tokens[i - 1]!.lower));
