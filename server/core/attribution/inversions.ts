import { Tag } from '../languages/tags';
import type { Spoken } from './candidate';
import { lateSubject } from './dropped';
import { canSpeak, has, holds, isAnimate, isText, isWord, nounPhraseAfter, type Run } from './phrases';
import type { Tagged } from './tagged';

/**
 * Who speaks where verb and subject change places: "a déclaré mardi à la presse le ministre", "a-t-il lancé", "s'est réjouie
 * la présidente", "s'indigne-t-on à la Centrale". null where the words from `from` to `end` are anything else.
 */
export function invertedSpeech(s: Tagged, from: number, end: number): Spoken | null {
  const { grammar, dropped } = s.profile;
  if (!grammar.inverts || grammar.verb !== 'medial' || dropped) return null;
  let at = from;
  let perfect = false;
  while (at < end && has(s, at, Tag.Adverb | Tag.Have | Tag.Negation) && !has(s, at, Tag.Say | Tag.Pronoun)) {
    perfect ||= has(s, at, Tag.Have);
    at++;
  }
  // "a-t-il également lancé"
  if (perfect && has(s, at, Tag.Pronoun)) {
    const pronoun = at++;
    while (at < end && has(s, at, Tag.Adverb | Tag.Negation) && !has(s, at, Tag.Say)) at++;
    if (at >= end || !saysSo(s, at) || !has(s, at, Tag.Participle)) return null;
    return { verb: at, cue: { from, to: at + 1 }, source: placeOf(s, pronoun, at + 1) };
  }
  if (at >= end || !saysSo(s, at) || !has(s, at, perfect ? Tag.Participle : Tag.Finite)) return null;
  const cue = { from, to: at + 1 };
  if (has(s, at + 1, Tag.Pronoun)) return { verb: at, cue, source: placeOf(s, at + 1, at + 2) };
  const source = lateSubject(s, at + 1, end) ?? behindListener(s, at + 1, end) ?? behindAside(s, at + 1);
  return source && canSpeak(s, source) ? { verb: at, cue, source } : null;
}

const saysSo = (s: Tagged, i: number): boolean => isWord(s, i) && has(s, i, Tag.Say | Tag.Belief) && !has(s, i, Tag.Name);

/** "a déclaré à l'AFP Jeanne Morin": the name behind the agency's letters is the speaker's. */
function behindListener(s: Tagged, from: number, end: number): Run | null {
  for (let i = from; i + 2 < end && i - from < 8; i++) {
    const letters = /^\p{Lu}{2,}$/u.test(s.tokens[i]!.text) && has(s, i, Tag.Name);
    if (letters && has(s, i + 1, Tag.Name) && /^\p{Lu}\p{Ll}/u.test(s.tokens[i + 1]!.text)) return nounPhraseAfter(s, i + 1);
  }
  return null;
}

/** "a répliqué, un brin agacé, le maire": the subject behind an aside between commas. */
function behindAside(s: Tagged, comma: number): Run | null {
  if (!isText(s, comma, ',')) return null;
  for (let i = comma + 1; i < s.tokens.length && i - comma < 12; i++) {
    if (s.tokens[i]!.kind === 'quote') return null;
    if (isText(s, i, ',')) {
      const subject = nounPhraseAfter(s, i + 1);
      return subject.from < subject.to && isAnimate(s, subject) ? subject : null;
    }
  }
  return null;
}

/** "dit-on à l'Élysée": who "on" is, where a body or a place with a name stands behind; else the pronoun itself. */
export function placeOf(s: Tagged, pronoun: number, from: number): Run {
  const self = { from: pronoun, to: pronoun + 1 };
  if (!s.profile.impersonal?.has(s.tokens[pronoun]!.lower)) return self;
  let at = from;
  while (has(s, at, Tag.Adverb)) at++;
  // "on reproche à la maire": whom it is said to.
  const listened = s.profile.addressed?.has(s.tokens[from - 1]?.lower ?? '') ?? false;
  return (listened ? null : placeAt(s, at)) ?? frontedPlace(s) ?? self;
}

/** "À Rabat, on se refuse à …": the place at the head of the sentence. */
export function frontedPlace(s: Tagged): Run | null {
  const place = placeAt(s, 0);
  return place && isText(s, place.to, ',') ? place : null;
}

function placeAt(s: Tagged, at: number): Run | null {
  if (!has(s, at, Tag.Preposition) || !s.profile.places?.has(s.tokens[at]!.lower)) return null;
  let from = at + 1;
  // "auprès de la Compagnie", "du côté de l'opposition"
  if (s.profile.of.has(s.tokens[from]?.lower ?? '')) from++;
  const place = nounPhraseAfter(s, from, 1);
  return holds(s, place, Tag.Organisation | Tag.Name | Tag.Role | Tag.Group) ? place : null;
}
