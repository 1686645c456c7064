import type { Token } from '../../text/tokens';
import { list } from '../profile';
import { Tag } from '../tags';
import { everyForm } from './conjugation';

/*
 * What only the words around tell of a French verb of saying: whether anybody says anything with it.
 */

const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';
const has = (tags: Int32Array, i: number, bits: number): boolean => ((tags[i] ?? 0) & bits) !== 0;

/** Verbs that lead to an infinitive of saying: "s'est empressée de préciser", "n'a pas hésité à dénoncer". */
const leading = new Set(
  everyForm(
    list(`manquer contenter empresser borner plaire hésiter continuer cesser commencer finir tenir permettre abstenir évertuer efforcer charger aviser
      attacher employer résoudre risquer limiter dépêcher hâter garder aller persister obstiner acharner complaire précipiter profiter arrêter oublier omettre`),
  ),
);
/** Nouns that do so behind "avoir" or "prendre": "a eu raison de rappeler". */
const leadingNouns = new Set(list('raison tort soin plaisir coutume habitude beau intérêt garde honte mal peine'));
const links = new Set(list("de d' à par pour"));
const nobody = new Set(list('personne nul rien aucun aucune nulle'));
const hearsayNouns = new Set(list('rumeur légende on-dit bruit rumeurs'));
const prosecutors =
  /^(?:parquet|procureure?|ministère|public|avocate?|général|accusation|représentante?|substitut|magistrate?|réquisitoire|pnf|pnat)$/;
const requires = new Set(everyForm(['requérir']));
const clitics = new Set(list("en y le la les l' lui leur se s'"));
const speech = Tag.Say | Tag.Tell;

/** How somebody sounds who says what stands behind the colon: "est catégorique : rien ne changera". */
const sounds = new Set(
  list(`catégorique formel formelle formels clair claire clairs nette net direct directe ferme fermes rassurant rassurante rassurants optimiste optimistes
    pessimiste prudent prudente sévère cinglant cinglante lucide réaliste sceptique laconique amer amère ironique explicite confiant confiante inquiet
    inquiète convaincu convaincue persuadé persuadée affirmatif affirmative intraitable inflexible philosophe fataliste enthousiaste lapidaire dubitatif
    dubitative résigné résignée conscient consciente sûr sûre certain certaine unanime unanimes pas point`),
);

/** Works that tell a story, which is nobody's claim: "le film raconte la vie de". */
const works = new Set(
  list(
    'film long-métrage court-métrage roman livre récit série documentaire spectacle pièce exposition album bande-dessinée nouvelle conte poème opéra téléfilm ouvrage',
  ),
);
const narrates = new Set(everyForm(list('raconter relater retracer dépeindre décrire évoquer narrer conter montrer illustrer explorer')));

/** Settles which words of saying report something. Linear but for a few words of context. */
export function reported(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word') continue;
    const word = tokens[i]!.lower;
    if (has(tags, i, Tag.Infinitive) && has(tags, i, Tag.Say | Tag.Belief)) led(tokens, tags, i);
    if (works.has(word) && i < 3) narrated(tokens, tags, i);
    if (nobody.has(word) && !has(tags, i - 1, Tag.Preposition | Tag.Determiner)) nobodySays(tokens, tags, i);
    if (
      hearsayNouns.has(word) &&
      /^(?:veut|voulait|voudrait|court|courait|dit|veulent)$/.test(lower(tokens, i + 1)) &&
      has(tags, i + 2, Tag.Complementiser)
    )
      tags[i + 1] = Tag.Say | Tag.Finite;
    if (requires.has(word) && has(tags, i, Tag.Finite | Tag.Participle) && isProsecuted(tokens, tags, i)) tags[i] = tags[i]! | Tag.Say;
    if (sounds.has(word) && lower(tokens, i + 1) === ':') soundsSo(tokens, tags, i);
    // "assure en avoir trois", "dit le regretter": an object before its infinitive.
    if (clitics.has(word) && has(tags, i - 1, Tag.Say | Tag.Belief) && has(tags, i + 1, Tag.Infinitive)) tags[i] = Tag.Adverb;
    // "Lui corrige", "Lui, dément": a stressed subject.
    if (word === 'lui' && tokens[i]!.text === 'Lui' && (has(tags, i + 1, Tag.Finite) || lower(tokens, i + 1) === ','))
      tags[i] = Tag.Pronoun;
  }
}

/** Whether the infinitive at `i` hangs on a verb that only leads to it: then all before it are its auxiliaries. */
function led(tokens: readonly Token[], tags: Int32Array, i: number): void {
  let at = i - 1;
  while (has(tags, at, Tag.Adverb) && !has(tags, at, Tag.Preposition)) at--;
  if (!links.has(lower(tokens, at))) return;
  const link = at--;
  while (has(tags, at, Tag.Adverb | Tag.Negation)) at--;
  const noun = leadingNouns.has(lower(tokens, at));
  if (
    noun
      ? !has(tags, at - 1, Tag.Have | Tag.Adverb) && !/^(?:prend|pris|prenait)/.test(lower(tokens, at - 1))
      : !leading.has(lower(tokens, at))
  )
    return;
  // "a réussi à dire" keeps its auxiliary; "hésite à dire" is finite itself.
  tags[at] = noun ? Tag.Adverb : has(tags, at, Tag.Finite) && !has(tags, at - 1, Tag.Have) ? Tag.Modal | Tag.Finite : Tag.Modal;
  tags.fill(Tag.Modal, at + 1, link + 1);
}

/** "Le film, sorti mardi, raconte la vie de": what a work tells. */
function narrated(tokens: readonly Token[], tags: Int32Array, work: number): void {
  for (let i = work + 1; i < tokens.length && i - work < 25 && tokens[i]!.kind !== 'quote'; i++)
    if (narrates.has(tokens[i]!.lower) && has(tags, i, Tag.Finite) && !has(tags, i + 1, Tag.Complementiser)) tags[i] = Tag.Finite;
}

/** The copula before such an adjective says it: "se veut rassurante :", "n'en démord pas :". */
function soundsSo(tokens: readonly Token[], tags: Int32Array, adjective: number): void {
  let i = adjective - 1;
  while (adjective - i < 4 && has(tags, i, Tag.Adverb | Tag.Preposition) && !has(tags, i, Tag.Be | Tag.Finite)) i--;
  if (/^(?:pas|point)$/.test(lower(tokens, adjective)) && !/^démord/.test(lower(tokens, i))) return;
  if (has(tags, i, Tag.Be) || /^(?:montr|veu[tx]|veulent|voulai|voulu|dit|disent|disait|rest|démord|demeur)/.test(lower(tokens, i)))
    tags[i] = Tag.Say | (has(tags, i - 1, Tag.Have) ? Tag.Participle : Tag.Finite);
  else return;
  tags[adjective] = Tag.Adverb;
}

/** "Personne ne sait pourquoi": the verb behind such a subject is nobody's speech. */
function nobodySays(tokens: readonly Token[], tags: Int32Array, subject: number): void {
  if (!/^n[e']$/.test(lower(tokens, subject + 1)) && !/^n[e']$/.test(lower(tokens, subject + 2))) return;
  for (let i = subject + 1; i < tokens.length && i - subject < 6 && tokens[i]!.kind === 'word'; i++) {
    if (!has(tags, i, Tag.Finite | Tag.Participle)) continue;
    tags[i] = tags[i]! & ~(speech | Tag.Belief | Tag.Intention);
    if (!has(tags, i, Tag.Have | Tag.Modal)) return;
  }
}

/** "Le ministère public a requis cinq ans": whoever prosecutes demands it in court. */
function isProsecuted(tokens: readonly Token[], tags: Int32Array, verb: number): boolean {
  if (has(tags, verb - 1, Tag.Be)) return false;
  for (let i = verb - 1; i >= 0 && verb - i < 8; i--) if (prosecutors.test(lower(tokens, i))) return true;
  return false;
}
