import type { Token } from '../../text/tokens';
import { list } from '../profile';
import { Tag } from '../tags';
import { femaleNames, maleNames } from './firstNames';
import { organisationEnding, roleEnding } from './people';
import { joinAdjectives, lasts, mendVerbs } from './readings';
import { joinSeparated } from './separable';
import { sortOf } from './sorts';

/** Impersonal verbs that report what is going around: "heet het", "klinkt het". */
const impersonal = new Set(list('heet heette luidt luidde klinkt klonk'));
const nameParticles = new Set(list('van de der den ter ten te el al la le di du'));
const clauseMarks = new Set([',', ';', ':', '.', '!', '?', '–', '—']);

/** A last look at the tags of a Dutch sentence. `wordTags` are those of single words. */
export function refineSentence(tokens: readonly Token[], tags: Int32Array, wordTags: ReadonlyMap<string, number>): void {
  joinAdjectives(tokens, tags);
  for (let i = 0; i < tokens.length; i++) {
    const { lower, text, kind } = tokens[i]!;
    if (kind !== 'word') continue;
    // "V. vertelde": a surname cut short, as courts are reported.
    if (i === 0 && /^\p{Lu}$/u.test(text) && tokens[1]?.text === '.' && tokens[1]!.start === tokens[0]!.end && (tags[2] ?? 0) & Tag.Finite)
      tags.fill(Tag.Name, 0, 2);
    // "21 procent zegt", "gaf 21 procent aan": so many of those who were asked.
    if (lower === 'procent' && tokens[i - 1]?.kind === 'number' && asked(tags, i)) tags[i] = Tag.Group | Tag.Noun;
    if (lower === 'haar' && !isNounLike(tokens, tags, i + 1)) tags[i] = Tag.Pronoun;
    // "en zijn opvolger", "met zijn ploeg": a possessive.
    if (
      lower === 'zijn' &&
      i > 0 &&
      tags[i - 1]! & (Tag.Preposition | Tag.Finite | Tag.Coordinator | Tag.Subordinator) &&
      isNounLike(tokens, tags, i + 1) &&
      !((tags[i + 1] ?? 0) & Tag.Participle)
    )
      tags[i] = Tag.Determiner;
    // "Fietsenfabrikant Trapwel", "Bosdeskundige Jan Smit": at the head of a sentence a compound has a capital and is no name.
    if ((i === 0 || tokens[i - 1]!.kind === 'quote') && tags[i]! & Tag.Name && lower.length > 7 && isNameAt(tokens, i + 1)) {
      if (roleEnding.test(lower)) tags[i] = Tag.Role | Tag.Noun;
      else if (organisationEnding.test(lower) || sortOf(lower) === 'bedrijf') tags[i] = Tag.Organisation | Tag.Noun;
    }
    // "Kees de Bruin", "Piet van der Laan": the small words of a name.
    if (nameParticles.has(lower) && (tags[i - 1] ?? 0) & Tag.Name && !((tags[i - 1] ?? 0) & (Tag.Role | Tag.Organisation))) {
      let next = i;
      while (nameParticles.has(tokens[next]?.lower ?? '')) next++;
      if (
        (tags[next] ?? 0) & Tag.Name &&
        (lower !== 'van' || ['der', 'den'].includes(tokens[i + 1]!.lower) || isGiven(tokens, tags, i - 1))
      )
        tags.fill(Tag.Name, i, next);
    }
    // "VFN-woordvoerder", "PvdA-fractie": what the last part means.
    if (text.includes('-') && tags[i]! & Tag.Name) {
      const last = text.slice(text.lastIndexOf('-') + 1);
      const known = /^\p{Ll}{3,}$/u.test(last) ? (wordTags.get(last) ?? 0) : 0;
      if (known & (Tag.Role | Tag.Organisation | Tag.Group)) tags[i] = known;
    }
    if (
      impersonal.has(lower) &&
      tokens[i + 1]?.lower === 'het' &&
      (!tokens[i + 2] ||
        clauseMarks.has(tokens[i + 2]!.text) ||
        tokens[i + 2]!.kind === 'quote' ||
        tags[i + 2]! & (Tag.Complementiser | Tag.Preposition))
    ) {
      tags[i] = Tag.Evidential | Tag.Finite;
      tags[i + 1] = Tag.Evidential;
    }
    if ((lower === 'zou' || lower === 'zouden') && (isHearsay(i, tokens, tags) || lasts(i, tokens, tags)))
      tags[i] = tags[i]! | Tag.Evidential;
  }
  joinSeparated(tokens, tags, wordTags);
  mendVerbs(tokens, tags);
}

const given = new Set([...maleNames, ...femaleNames]);
/** "Bart van Wijngaarden": a given name alone before "van" makes a surname of what stands behind. */
const isGiven = (tokens: readonly Token[], tags: Int32Array, i: number): boolean =>
  given.has(tokens[i]!.lower) && !((tags[i - 1] ?? 0) & Tag.Name);

const says = Tag.Say | Tag.Belief;
/** A verb of saying or believing stands right behind, or right before the figure. */
const asked = (tags: Int32Array, i: number): boolean =>
  [i + 1, i - 2].some((k) => ((tags[k] ?? 0) & says) !== 0 && (tags[k]! & Tag.Finite) !== 0) || ((tags[i - 2] ?? 0) & Tag.Finite) !== 0;

const isNameAt = (tokens: readonly Token[], i: number): boolean => tokens[i]?.kind === 'word' && /^\p{Lu}/u.test(tokens[i]!.text);

const isNounLike = (tokens: readonly Token[], tags: Int32Array, i: number): boolean =>
  tokens[i]?.kind === 'number' ||
  (tokens[i]?.kind === 'word' &&
    (tags[i] === 0 ||
      (tags[i]! & (Tag.Noun | Tag.Name | Tag.Role | Tag.Group | Tag.Organisation | Tag.SayNoun | Tag.Attitude | Tag.Number)) !== 0) &&
    (tags[i]! & (Tag.Preposition | Tag.Be | Tag.Have | Tag.Modal | Tag.Adverb)) === 0);

/** "zou gestolen zijn", "zou hem gezegd hebben": a perfect behind "zou", outside of reported speech and conditions. */
function isHearsay(i: number, tokens: readonly Token[], tags: Int32Array): boolean {
  for (const [k, token] of tokens.entries()) {
    if (['als', 'indien', 'anders', 'tenzij', 'zonder'].includes(token.lower)) return false;
    if (k > 0 && k < i && (tags[k]! & (Tag.Complementiser | Tag.Say)) !== 0) return false;
    // "Had hij gewonnen, dan zou …"
    if (k < i && token.lower === 'dan') return false;
  }
  for (let k = i + 1; k < tokens.length && k - i < 28; k++) {
    if (tokens[k]!.kind === 'punctuation' && tokens[k]!.text !== ',' && clauseMarks.has(tokens[k]!.text)) return false;
    const perfect =
      ['hebben', 'zijn'].includes(tokens[k]!.lower) && ((tags[k - 1]! & Tag.Participle) !== 0 || (tags[k + 1] ?? 0) & Tag.Participle);
    if (perfect && !(tags[k - 1]! & Tag.Preposition)) return true;
  }
  return false;
}
