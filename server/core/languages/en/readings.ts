import type { Token } from '../../text/tokens';
import { list } from '../profile';
import { reporting, Tag } from '../tags';

/*
 * Which of its readings a word has that may be a verb of saying: "his brief speech", "a blog post", "southern states",
 * "eight reported incidents" hold none.
 */

/** Determiners that may as well be a subject: "this shows", "some say", "all agreed". */
const alsoSubjects = new Set(list('this that these those some all any many most few both each several no every other another'));
/** Behind them a word in -s is a noun: "many states", "these claims". */
const plurals = new Set(list('many several few these those all some other both various certain most more numerous countless'));
const collectives = new Set(
  list(
    'police people men women children media staff crew majority half team public crowd clergy youth press everybody everyone they we you',
  ),
);
/** Prepositions that open a clause as well: "after reported clashes" is rare, "after said" is none. */
const clauses = new Set(list('before after since until than as like but'));

const nominal = Tag.Noun | Tag.Role | Tag.Organisation | Tag.Group | Tag.SayNoun | Tag.Attitude;

/** Takes the verb out of words that stand where only a noun or an attribute can. */
export function readVerbs(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 0; i < tokens.length; i++) {
    if (!(tags[i]! & reporting) || tags[i]! & Tag.Name || tokens[i]!.kind !== 'word') continue;
    if (isAttribute(tokens, tags, i)) tags[i] = (tags[i]! & ~(reporting | Tag.Finite | Tag.Infinitive | Tag.Tell)) | Tag.Participle;
    else if (isNoun(tokens, tags, i)) tags[i] = (tags[i]! & ~(reporting | Tag.Finite | Tag.Infinitive | Tag.Tell)) | Tag.Noun;
  }
}

const isBase = (tag: number) => (tag & Tag.Infinitive) !== 0;
const isThird = (token: Token, tag: number) => (tag & Tag.Finite) !== 0 && token.lower.endsWith('s') && !isBase(tag);

/** The last token before `i` that is no adverb. */
function beforeAdverbs(tags: Int32Array, i: number): number {
  let at = i - 1;
  while (at >= 0 && tags[at]! & Tag.Adverb && !(tags[at]! & (Tag.Determiner | Tag.Noun | Tag.Negation))) at--;
  return at;
}

/** "a widely denounced message", "of confirmed cases", "there were eight reported incidents". */
function isAttribute(tokens: readonly Token[], tags: Int32Array, i: number): boolean {
  if (!(tags[i]! & Tag.Participle) || !((tags[i + 1] ?? 0) & nominal) || (tags[i + 1] ?? 0) & (Tag.Determiner | Tag.Pronoun)) return false;
  const at = beforeAdverbs(tags, i);
  if (at < 0) return false;
  const before = tags[at]!;
  const { lower } = tokens[at]!;
  if (before & Tag.Determiner && !(before & Tag.Complementiser)) return !alsoSubjects.has(lower);
  if (before & Tag.Number) return ((tags[at - 1] ?? 0) & (Tag.Preposition | Tag.Be | Tag.Have)) !== 0;
  return (before & Tag.Preposition) !== 0 && !(before & Tag.Subordinator) && !clauses.has(lower);
}

function isNoun(tokens: readonly Token[], tags: Int32Array, i: number): boolean {
  const tag = tags[i]!;
  const token = tokens[i]!;
  const at = beforeAdverbs(tags, i);
  const before = at >= 0 ? tags[at]! : 0;
  const lower = tokens[at]?.lower ?? '';
  const next = tags[i + 1] ?? 0;
  const isDetermined = (before & Tag.Determiner) !== 0 && !(before & (Tag.Complementiser | Tag.Pronoun)) && at === i - 1;
  // "back in 2011"
  if (token.lower === 'back' && next & (Tag.Preposition | Tag.Adverb)) return true;
  // "his brief speech", "an estimate", "the claims"
  if (isBase(tag) && isDetermined && !alsoSubjects.has(lower)) return true;
  // "his thinking", "the finding": without an object of its own
  const governs = (next & (Tag.Determiner | Tag.Complementiser | Tag.Name | Tag.Pronoun)) !== 0;
  if (tag & Tag.Gerund && isDetermined && !alsoSubjects.has(lower) && !governs) return true;
  if (isThird(token, tag) && ((isDetermined && !alsoSubjects.has(lower)) || (at === i - 1 && plurals.has(lower)))) return true;
  if (!(tag & Tag.Noun)) return false;
  // "claims of fraud", "terms of the deal": a noun unless a wording makes it one verb.
  if (tokens[i + 1]?.lower === 'of') return true;
  // "to overhaul rail safety": behind an infinitive stands its object.
  if (isBase(tag) && at === i - 1 && before & nominal && !(before & (Tag.Name | Tag.Determiner)) && (tags[at - 1] ?? 0) & Tag.Infinitive)
    return true;
  if (!isBase(tag) || next & Tag.Complementiser) return false;
  // "a blog post", "the state lawmakers": with a singular before it such a form is no verb.
  if (before & Tag.Name) return !lower.endsWith('s') && (next & nominal) !== 0 && !(next & Tag.Determiner) && !joined(tags, at);
  const isSingular =
    ((before & nominal) !== 0 || (before === 0 && at >= 0 && tokens[at]!.kind === 'word')) &&
    !(before & (Tag.Group | Tag.Vague | Tag.Finite)) &&
    !lower.endsWith('s');
  return isSingular && at === i - 1 && !collectives.has(lower) && determinerOf(tags, at) && !joined(tags, at);
}

/** Whether a determiner opens the phrase that ends at token `at`. */
function determinerOf(tags: Int32Array, at: number): boolean {
  for (let k = at; k >= 0 && at - k < 5; k--) {
    if (tags[k]! & Tag.Determiner) return true;
    if (tags[k]! & (Tag.Preposition | Tag.Coordinator | Tag.Pronoun | Tag.Subordinator)) return false;
  }
  return false;
}

/** "Kent and Holm claim" */
function joined(tags: Int32Array, at: number): boolean {
  for (let k = at; k >= 0 && at - k < 8; k--) {
    if (tags[k]! & Tag.Coordinator) return true;
    if (tags[k]! & (Tag.Preposition | Tag.Subordinator | Tag.Complementiser)) return false;
  }
  return false;
}
