import type { Token } from '../../text/tokens';
import { list } from '../profile';
import { Tag } from '../tags';
import { everyForm } from './conjugation';
import { reported } from './reported';
import { etreVerbs, reflexiveVerbs } from './verbs';

const reflexiveForms = new Set(everyForm(reflexiveVerbs));
const etreForms = new Set(everyForm(etreVerbs));

/** Object pronouns that are articles or prepositions elsewhere. */
const objects = new Set(list("le la les l' leur lui nous vous en"));
const reflexives = new Set(['se', "s'"]);
const subjects = new Set(list("il elle ils elles on je j' nous vous ça cela c' qui"));
/** In front of "que" they make a comparison or a conjunction, and nobody says what follows. */
const comparing = new Set(
  list(`plus moins autant aussi autre autres même mêmes tel telle tels telles ainsi alors tandis afin bien pour sans avant après dès lors parce
    pendant depuis ce aussitôt sitôt quoi maintenant sauf outre soit tant encore pourvu condition tellement mieux pire plutôt seulement
    davantage afin fur sorte moins peur crainte quel quelle ailleurs quelque fois maximum`),
);
const inTwo = new Set(list('savoir valoir observer remarquer état part'));
/** "aurait pu", "aurait dû": what might have been, not what is said. */
const unreal = new Set(list('pu dû fallu voulu aimé préféré suffi mieux souhaité'));

const verbal = Tag.Finite | Tag.Participle | Tag.Infinitive | Tag.Gerund | Tag.Say | Tag.Belief | Tag.Intention | Tag.Act;
const nominal = Tag.Noun | Tag.SayNoun | Tag.Attitude | Tag.Role | Tag.Organisation | Tag.Group;

/** What only the words around it tell of a French word. */
export function refine(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word') continue;
    smallWords(tokens, tags, i);
  }
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word') continue;
    nounOrVerb(tokens, tags, i);
    auxiliary(tokens, tags, i);
    conjunction(tokens, tags, i);
    learnt(tokens, tags, i);
    told(tokens, tags, i);
    sayInTwo(tokens, tags, i);
    acts(tokens, tags, i);
    beside(tokens, tags, i);
  }
  reported(tokens, tags);
  hearsay(tokens, tags);
}

const lower = (tokens: readonly Token[], i: number): string => (i >= 0 ? (tokens[i]?.lower ?? '') : '');
const has = (tags: Int32Array, i: number, bits: number): boolean => i >= 0 && i < tags.length && (tags[i]! & bits) !== 0;

const some = new Set(['certains', 'certaines', 'plusieurs', 'autres']);

/** "A l'inverse" is "À l'inverse"; "le" before a verb is no article; "l'on" is "on"; "du" behind a noun joins it. */
function smallWords(tokens: readonly Token[], tags: Int32Array, i: number): void {
  const word = lower(tokens, i);
  if (tokens[i]!.text === 'A' && !has(tags, i + 1, Tag.Pronoun | Tag.Participle)) tags[i] = Tag.Preposition;
  else if (word === "l'" && lower(tokens, i + 1) === 'on') tags[i] = Tag.Adverb;
  else if (word === "l'" && has(tags, i - 1, Tag.Preposition) && isHeard(tokens, i + 1)) tags[i] = Tag.Pronoun;
  else if ((word === 'un' || word === 'une') && (lower(tokens, i - 1) === "l'" || /^(?:de|des|d')$/.test(lower(tokens, i + 1))))
    tags[i] = Tag.Vague | Tag.Noun;
  else if (word === 'du' || word === 'des') tags[i] = joins(tags, i) ? Tag.Preposition : Tag.Determiner;
  else if ((word === 'de' || word === "d'") && has(tags, i + 1, Tag.Say) && has(tags, i + 1, Tag.Infinitive) && tokens[i + 2]?.text === ':')
    tags[i] = Tag.Adverb;
  else if (objects.has(word) && isObject(tokens, tags, i)) tags[i] = Tag.Adverb;
  else if (word === 'proche' && /^(?:un|une|ce|cette)$/.test(lower(tokens, i - 1))) tags[i] = Tag.Group | Tag.Noun;
  else if (some.has(word) && standsAlone(tokens, tags, i)) tags[i] = Tag.Vague | Tag.Noun;
  else if (word === 'personne' && has(tags, i + 1, Tag.Negation)) tags[i] = Tag.Pronoun;
}

/** "à l'en croire", "à l'entendre", "à l'écouter" */
const isHeard = (tokens: readonly Token[], i: number): boolean =>
  /^(?:entendre|écouter)$/.test(lower(tokens, i)) || (lower(tokens, i) === 'en' && lower(tokens, i + 1) === 'croire');

/** "certains" without a noun behind. */
const standsAlone = (tokens: readonly Token[], tags: Int32Array, i: number): boolean =>
  tokens[i + 1]?.kind !== 'word' || (tags[i + 1] !== 0 && !has(tags, i + 1, nominal | Tag.Number | Tag.Name));

/** Something stands before that "of the" could belong to. */
const joins = (tags: Int32Array, i: number): boolean => {
  if (i === 0 || tags[i - 1] === undefined) return false;
  const before = tags[i - 1]!;
  if (before & (Tag.Name | nominal | Tag.Number)) return !(before & Tag.Finite && !(before & nominal));
  // An adjective behind its noun.
  return before === 0 && has(tags, i - 2, nominal | Tag.Name);
};

/** "l'a dit", "le confirme", "en a parlé", "nous a répondu": an object pronoun before its verb. */
function isObject(tokens: readonly Token[], tags: Int32Array, i: number): boolean {
  const word = lower(tokens, i);
  let next = i + 1;
  while (objects.has(lower(tokens, next)) || lower(tokens, next) === 'y') next++;
  if (tokens[next]?.kind !== 'word') return false;
  const auxiliary = has(tags, next, Tag.Have | Tag.Be | Tag.Modal) && has(tags, next, Tag.Finite) && !has(tags, next, Tag.Name);
  if (word === 'nous' || word === 'vous') {
    if (/(?:ons|ez)$|^sommes$|^êtes$/.test(lower(tokens, next))) return false;
    return auxiliary || has(tags, next, Tag.Finite);
  }
  // "lui, n'avait": stressed; "à lui", "pour lui".
  if (word === 'lui') return !has(tags, i - 1, Tag.Preposition) && (auxiliary || has(tags, next, Tag.Finite));
  if (word === 'en') return auxiliary || (subjects.has(lower(tokens, i - 1)) && has(tags, next, Tag.Finite));
  if (auxiliary) return true;
  if (!has(tags, next, Tag.Finite) || has(tags, next, Tag.Name)) return false;
  // "il le note", "ne le dit": only where a subject or another small word stands before, or the verb is nothing else.
  if (/^(?:comme|qu'|que)$/.test(lower(tokens, i - 1)) && has(tags, next, Tag.Say)) return true;
  if (subjects.has(lower(tokens, i - 1)) || /^(?:ne|n'|se|s'|me|te|y)$/.test(lower(tokens, i - 1))) return true;
  return !has(tags, next, nominal | Tag.Participle) && (word === "l'" || has(tags, i - 1, nominal | Tag.Name));
}

/** "une annonce" and "il annonce": one word is a noun or a verb by what stands before it. */
function nounOrVerb(tokens: readonly Token[], tags: Int32Array, i: number): void {
  const own = tags[i]!;
  if (!(own & nominal) || !(own & verbal) || own & Tag.Name) return;
  let before = i - 1;
  const adjective = before >= 0 && (tags[before] === 0 || has(tags, before, Tag.Number)) && tokens[before]?.kind !== 'punctuation';
  if (adjective && has(tags, before - 1, Tag.Determiner | Tag.Preposition)) before--;
  const bound = has(tags, before, Tag.Determiner | Tag.Preposition | Tag.Number) && !has(tags, before, Tag.Adverb);
  if (bound && !has(tags, before, Tag.Pronoun)) {
    // "de demande" is a noun, "pour faire" and "sans dire" are infinitives.
    if (!(own & Tag.Infinitive && has(tags, before, Tag.Preposition))) tags[i] = own & ~verbal;
    return;
  }
  const participle = (own & (Tag.Participle | Tag.Finite)) === Tag.Participle;
  const perfect = has(tags, i - 1, Tag.Have | Tag.Be | Tag.Adverb);
  if (participle && !perfect) return;
  if (own & Tag.Finite || perfect) {
    const subject = has(tags, i - 1, Tag.Pronoun | Tag.Name | nominal | Tag.Adverb | Tag.Have | Tag.Be) || tags[i - 1] === 0;
    const opens = i === 0 || tokens[i - 1]!.kind !== 'word';
    if (subject || opens || has(tags, i - 1, Tag.Subordinator | Tag.Coordinator)) tags[i] = own & ~nominal;
  }
}

/** "s'est félicité", "est revenu": "être" makes a perfect here and no passive. Verbs that speak only of themselves speak with "se". */
function auxiliary(tokens: readonly Token[], tags: Int32Array, i: number): void {
  const reflexive = reflexives.has(lower(tokens, i - 1));
  if (reflexive && reflexiveForms.has(lower(tokens, i)) && has(tags, i, Tag.Finite | Tag.Gerund | Tag.Infinitive))
    tags[i] = (tags[i]! | Tag.Say) & ~nominal;
  if (!has(tags, i, Tag.Be)) return;
  let verb = i + 1;
  while (verb - i < 5 && has(tags, verb, Tag.Adverb | Tag.Pronoun | Tag.Negation) && !has(tags, verb, Tag.Participle)) verb++;
  if (!has(tags, verb, Tag.Participle)) return;
  if (reflexive) {
    tags[i] = (tags[i]! & ~Tag.Be) | Tag.Have;
    if (reflexiveForms.has(lower(tokens, verb))) tags[verb] = (tags[verb]! | Tag.Say) & ~nominal;
  } else if (etreForms.has(lower(tokens, verb))) tags[i] = (tags[i]! & ~Tag.Be) | Tag.Have;
}

/** "on apprend que", "a-t-on appris": what nobody in particular has learnt somebody has told. */
function learnt(tokens: readonly Token[], tags: Int32Array, i: number): void {
  if (lower(tokens, i) !== 'on') return;
  // "on ne sait pas", "on voit que": everybody does.
  for (let k = i + 1; k < i + 4; k++)
    if (/^(?:sai[ts]|sav|voi[ts]|voy|comprend|sent|trouv|conn)/.test(lower(tokens, k))) tags[k] = tags[k]! & ~Tag.Belief;
  for (const k of [i - 1, i + 1, i + 2]) if (/^appr(?:end|enait|it|is|endra)$/.test(lower(tokens, k))) tags[k] = tags[k]! | Tag.Say;
}

/** Verbs that say something by what they deny: "n'a pas exclu une grève". */
const denies = /^(?:exclu|écart|cach|dout|contest|ni|dément|ignor|manqu)/;
/** With "on" they tell what is there: "on déplore trois blessés". */
const counts = /^(?:déplor|not|constat|observ|relèv|relev|remarqu|signal|recens|compt|dénombr)/;

/** "ne mentionne aucune exception", "on déplore trois blessés": an object that nobody says. */
function told(tokens: readonly Token[], tags: Int32Array, i: number): void {
  if (!has(tags, i, Tag.Say) || has(tags, i, nominal)) return;
  let before = i - 1;
  let negated = false;
  while (before >= 0 && i - before < 6 && has(tags, before, Tag.Adverb | Tag.Have | Tag.Negation) && !has(tags, before, Tag.Pronoun)) {
    negated ||= /^n[e']$/.test(lower(tokens, before));
    before--;
  }
  let next = i + 1;
  while (has(tags, next, Tag.Adverb | Tag.Negation)) next++;
  if (has(tags, next, Tag.Complementiser | Tag.Infinitive) || tokens[next]?.kind === 'quote') return;
  const object = tokens[next]?.kind === 'word' || tokens[next]?.kind === 'number';
  const listener = /^(?:nous|me|m'|lui|leur)$/.test(lower(tokens, before + 1));
  const counted =
    lower(tokens, before) === 'on' && !listener && counts.test(lower(tokens, i)) && object && !has(tags, next, Tag.Subordinator);
  if ((negated && !denies.test(lower(tokens, i))) || counted) tags[i] = tags[i]! & ~Tag.Say;
}

/** Bodies that judge and vote; what they do with these verbs are acts, and no words of theirs. */
const deciding =
  /^(?:cour|tribunal|tribunaux|juge|juges|jury|jurés|justice|conseil|conseils|assemblée|sénat|parlement|députés|sénateurs|élus|cassation|congrès|commission|chambre|jurys|arbitre|arbitres|majorité|comité|bureau)$/;
const decides = /^(?:condamn|rejet|rejett|écart|reconnu|reconnaît|juge|jugé|réfut|interdi|prononc|accus|repouss|blâm)/;

/** "La cour d'assises a condamné l'accusé", "le conseil a rejeté le projet": told as an act unless a clause or a quotation follows. */
function acts(tokens: readonly Token[], tags: Int32Array, i: number): void {
  if (!has(tags, i, Tag.Say) || has(tags, i, nominal) || !decides.test(lower(tokens, i))) return;
  for (let k = i + 1; k < tokens.length && k - i < 9; k++) {
    if (tokens[k]!.kind === 'quote' || lower(tokens, k) === 'que' || lower(tokens, k) === "qu'") return;
  }
  let k = i - 1;
  while (k >= 0 && (has(tags, k, Tag.Have | Tag.Adverb | Tag.Negation) || tokens[k]!.text === ',')) k--;
  for (let words = 0; k >= 0 && words < 8 && tokens[k]!.kind === 'word'; k--, words++) {
    if (has(tags, k, Tag.Subordinator | Tag.Complementiser | Tag.Finite) && !has(tags, k, nominal)) return;
    if (deciding.test(lower(tokens, k)) && !has(tags, k, Tag.Name)) {
      tags[i] = tags[i]! & ~Tag.Say;
      return;
    }
  }
}

/** "le site spécialisé Octet Libre": a participle between what somebody is and their name is an adjective; "dans l'entourage" is nobody. */
function beside(tokens: readonly Token[], tags: Int32Array, i: number): void {
  const participle = has(tags, i, Tag.Participle) && !has(tags, i, Tag.Finite | Tag.Name | Tag.Be | Tag.Have | nominal);
  if (participle && has(tags, i + 1, Tag.Name) && has(tags, i - 1, Tag.Role | Tag.Organisation) && has(tags, i - 2, Tag.Determiner))
    tags[i] = Tag.None;
  const within = lower(tokens, i - 2) === 'dans' && /^(?:l'|les|leur)$/.test(lower(tokens, i - 1));
  if (within && /^(?:entourage|couloirs|rangs|coulisses|milieux|cercles|allées|travées)$/.test(lower(tokens, i)))
    tags[i] = Tag.Vague | Tag.Noun;
}

const degrees = new Set(['plus', 'moins', 'aussi', 'autant', 'tellement']);

/** "plus que", "afin que", "le rapport que": nobody says what follows. */
function conjunction(tokens: readonly Token[], tags: Int32Array, i: number): void {
  if (lower(tokens, i) !== 'que' && lower(tokens, i) !== "qu'") return;
  const compared = (degrees.has(lower(tokens, i - 2)) || degrees.has(lower(tokens, i - 3))) && !has(tags, i - 1, Tag.Say);
  // "C'est là, se souvient-il, que …": behind an aside the clause goes on.
  const cleft = tokens[i - 1]?.text === ',' && (lower(tokens, 0) === "c'" || /^-(?:t-)?(?:ils?|elles?|on|je)$/.test(lower(tokens, i - 2)));
  if (cleft || comparing.has(lower(tokens, i - 1)) || compared || isRelative(tokens, tags, i)) tags[i] = Tag.Subordinator;
}

/**
 * "a signé l'accord que": a noun that is what somebody does something with takes a relative clause. Whoever is told something, and
 * whoever speaks behind the verb, takes none.
 */
function isRelative(tokens: readonly Token[], tags: Int32Array, at: number): boolean {
  const before = tags[at - 1] ?? 0;
  if (tokens[at - 1]?.kind !== 'word' || (before & (nominal | Tag.Name)) === 0 || before & (Tag.Say | Tag.Finite)) return false;
  for (let i = at - 2; i >= 0 && at - i < 15 && tokens[i]!.kind !== 'punctuation'; i--) {
    if (!has(tags, i, Tag.Say | Tag.Belief) || !has(tags, i, Tag.Finite | Tag.Participle | Tag.Infinitive | Tag.Gerund)) continue;
    if (has(tags, i, Tag.Tell)) return false;
    let next = i + 1;
    while (has(tags, next, Tag.Adverb)) next++;
    for (let k = next; k < at; k++) if (has(tags, k, Tag.Infinitive)) return true;
    if (has(tags, next, Tag.Preposition) || next >= at) return false;
    for (let k = next; k < at; k++) if (has(tags, k, Tag.Role | Tag.Organisation | Tag.Group | Tag.Name | Tag.Pronoun)) return false;
    return true;
  }
  return false;
}

/** "a fait mardi savoir", "fait-il valoir": the two parts of a wording stand apart. */
function sayInTwo(tokens: readonly Token[], tags: Int32Array, i: number): void {
  if (!inTwo.has(lower(tokens, i))) return;
  for (let k = i - 1; k >= 0 && i - k < 5 && tokens[k]!.kind === 'word'; k--) {
    if (/^f(?:ai(?:t|s|sait|saient|sant|re|te)|ont|it|irent|er(?:a|ont|ait|aient))$/.test(lower(tokens, k))) {
      if (k < i - 1) {
        tags[k] = (tags[k]! | Tag.Say) & ~Tag.Act;
        tags[i] = Tag.Adverb;
      }
      return;
    }
    if (!has(tags, k, Tag.Adverb | Tag.Pronoun)) return;
  }
}

/**
 * "Deux drones auraient été abattus": the conditional tells what others say, unless a condition, a comparison or a clause of
 * somebody's words stands around it.
 */
function hearsay(tokens: readonly Token[], tags: Int32Array): void {
  // "L'échevin, prétend-elle, aurait promis": somebody tells it.
  for (let i = 1; i < tokens.length; i++)
    if (has(tags, i - 1, Tag.Say) && has(tags, i - 1, Tag.Finite) && /^(?:ils?|elles?)$/.test(lower(tokens, i))) return;
  for (let i = 0; i < tokens.length; i++) {
    const word = lower(tokens, i);
    const have = word === 'aurait' || word === 'auraient';
    const be = word === 'serait' || word === 'seraient';
    if (!have && !be) continue;
    if (lower(tokens, i - 1) === "n'" && have && unreal.has(lower(tokens, i + 2))) continue;
    let next = i + 1;
    while (
      next - i < 7 &&
      has(tags, next, Tag.Adverb | Tag.Preposition) &&
      !has(tags, next, Tag.Participle) &&
      !unreal.has(lower(tokens, next))
    )
      next++;
    if (unreal.has(lower(tokens, next))) continue;
    if (have && !has(tags, next, Tag.Participle | Tag.Be)) continue;
    if (be && /^(?:c'|ce|cela|ça|il|on|j'|je)$/.test(lower(tokens, i - 1))) continue;
    if (conditional(tokens, tags, i)) continue;
    tags[i] = tags[i]! | Tag.Evidential;
  }
}

/** Whether a condition stands in the sentence, or the clause of the verb at `at` hangs on another. */
function conditional(tokens: readonly Token[], tags: Int32Array, at: number): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const word = lower(tokens, i);
    if (word === 'si' || word === "s'il" || (word === "s'" && /^ils?$/.test(lower(tokens, i + 1))) || word === 'sinon') return true;
    if (word === 'sans' && i > at) return true;
  }
  for (let i = at - 1; i >= 0; i--) {
    if (tokens[i]!.kind === 'quote' || tokens[i]!.text === ';' || tokens[i]!.text === ':') return false;
    if (has(tags, i, Tag.Complementiser)) return true;
    if (has(tags, i, Tag.Subordinator) && at - i < 6 && (lower(tokens, i) !== 'qui' || tokens[i - 1]?.text !== ',')) return true;
  }
  return false;
}
