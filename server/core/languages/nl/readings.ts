import type { Token } from '../../text/tokens';
import { list } from '../profile';
import { Tag } from '../tags';

/* What a few Dutch words mean only beside certain others. */

const somebody = Tag.Role | Tag.Group | Tag.Organisation | Tag.Vague;
const says = Tag.Say | Tag.Belief | Tag.Intention;

/** "Zeeuwse en Portugese biologen": one phrase, whose adjectives are no names. */
export function joinAdjectives(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i]!.lower !== 'en' || !(tags[i + 2]! & somebody) || tags[i + 2]! & Tag.Name) continue;
    const adjective = (k: number) =>
      /(?:se|ke|jke|le|ge|ve|re|de)$/.test(tokens[k]!.lower) && !(tags[k]! & (somebody | Tag.Determiner | Tag.Preposition));
    const alike = /^\p{Lu}/u.test(tokens[i - 1]!.text) === /^\p{Lu}/u.test(tokens[i + 1]!.text);
    if (!alike || !adjective(i - 1) || !adjective(i + 1)) continue;
    tags.fill(0, i - 1, i + 2);
  }
}

/** Infinitives of what lasts: with "zou" they are hearsay more often than a condition. */
const lasting = new Set(
  list(`zijn hebben bestaan liggen wonen werken weten lopen duren kosten bedragen beschikken verkeren verblijven zitten staan lijden kampen
    behoren gebruiken overwegen gaan spelen draaien circuleren rondgaan rondlopen plaatsvinden voorkomen broeien smeulen dreigen binnenkomen
    opereren samenwerken aansturen verdienen ontvangen misbruiken pesten mishandelen bedreigen handelen smokkelen verhandelen witwassen
    afpersen intimideren schuilgaan schuilhouden ophouden bevinden verbergen stammen dateren afkomstig beheren bezitten heersen ontbreken`),
);
/** How often or since when: told of what goes on. */
const ongoing = new Set(
  list(`soms vaak regelmatig geregeld dagelijks wekelijks stelselmatig structureel momenteel inmiddels nog al steeds sinds voortdurend
    herhaaldelijk maandenlang jarenlang wekenlang geruime jaren maanden weken nu`),
);
/** Conditions, wishes and plans. */
const conditional = new Set(
  list(`als indien mits tenzij anders dan zonder graag liever beter best moeten kunnen mogen willen hoeven eigenlijk normaal normaliter
    oorspronkelijk aanvankelijk eerst idealiter wellicht misschien betekenen helpen schelen had hadden was waren wie wat waarom hoe ik we wij
    later ooit nooit zodat opdat wanneer`),
);

/** What says that something is the case even where nothing else tells that it lasts. */
const staying = new Set(list('bestaan circuleren schuilhouden ophouden bevinden verblijven verkeren'));

/** "Uitslagen zouden soms pas na acht dagen binnenkomen": hearsay of what goes on, in a main clause that neither wishes nor supposes. */
export function lasts(i: number, tokens: readonly Token[], tags: Int32Array): boolean {
  if (tokens.at(-1)?.text === '?') return false;
  let goesOn = false;
  for (const [k, { lower, kind }] of tokens.entries()) {
    if (kind === 'quote' || conditional.has(lower)) return false;
    if (k < i && (tags[k]! & (Tag.Complementiser | Tag.Subordinator | Tag.Say | Tag.Belief) || lower === ',')) return false;
    if (k > i) goesOn ||= ongoing.has(lower);
  }
  let end = i + 1;
  while (end < tokens.length && tokens[end]!.kind !== 'punctuation') end++;
  const verb = tokens[end - 1]!;
  const last = lasting.has(verb.lower) && !(tags[end - 2]! & Tag.Preposition);
  return last && (goesOn || tokens[end]?.text === '.') && (goesOn || staying.has(verb.lower));
}

const pointers = new Set(list('dat dit hetzelfde zulks zoiets'));
const condemned = new Set(list('veroordeeld veroordeelt veroordeelde veroordeelden veroordelen'));
const spoken = new Set(
  list(`gezegd beweerd verteld gefluisterd gesuggereerd geroepen geschreven voorspeld gedacht gemompeld geroddeld geopperd gesteld betoogd
    aangenomen vermoed gevreesd gespeculeerd rondverteld`),
);

const places = new Set(list('haag bosch helder burg dolder ham oever andel hoorn'));

/** Takes from verbs what they do not mean here: "veroordeeld tot", "weet niemand"; and gives what they do: "Dat werd ook gezegd van". */
export function mendVerbs(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    // "Den Haag": the article is a part of the name.
    if (lower === 'den' && places.has(tokens[i + 1]?.lower ?? '')) tags.fill(Tag.Name, i, i + 2);
    // A court sentences somebody: an act.
    if (condemned.has(lower) && tokens.some((token) => token.lower === 'tot' || token.lower === 'wegens')) tags[i]! &= ~Tag.Say;
    // What nobody knows or says is said by nobody.
    if (lower === 'niemand')
      for (let k = Math.max(0, i - 4); k < Math.min(tokens.length, i + 3); k++)
        if (tags[k]! & says && tags[k]! & Tag.Finite && between(k, i, tags)) tags[k] = (tags[k]! & ~says) | Tag.Act;
  }
  // "Dat werd ook gezegd van de radio."
  const pointer = pointers.has(tokens[0]?.lower ?? '') && (tags[1] ?? 0) & Tag.Be;
  if (!pointer || tokens.some((token) => token.lower === 'door')) return;
  for (let i = 2; i < tokens.length && i < 8 && tokens[i]!.kind === 'word'; i++)
    if (spoken.has(tokens[i]!.lower)) tags[1] = tags[1]! | Tag.Evidential;
}

const between = (verb: number, nobody: number, tags: Int32Array): boolean => {
  for (let k = Math.min(verb, nobody) + 1; k < Math.max(verb, nobody); k++)
    if (!(tags[k]! & (Tag.Adverb | Tag.Preposition | Tag.Pronoun))) return false;
  return true;
};
