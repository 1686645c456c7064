import { introducedIn } from './attribution/introductions';
import { has, hasFiniteVerb, isWord } from './attribution/phrases';
import type { Tagged } from './attribution/tagged';
import { type Genre, judgesIn } from './genre';
import { auxiliary, Tag } from './languages/tags';
import type { Attribution, SentenceKind } from './model';

/** "… şunları söyledi:": a line that only opens what the next paragraph quotes. */
function introduces(s: Tagged): boolean {
  const v = s.profile.verbLast;
  if (!v || s.tokens.at(-1)?.text !== ':') return false;
  return s.tokens.some(({ lower }) => v.pointers.has(lower)) && !s.tokens.some(({ lower }) => v.isTold(lower));
}

/** The kind of a sentence of the body, by what is said in it and how. */
export function kindOf(s: Tagged, attributions: readonly Attribution[], genre: Genre | null): SentenceKind {
  const said = attributions.some((a) => a.mode === 'assertion');
  const last = s.text.slice(Math.max(s.start, s.end - 3), s.end);
  const asked =
    attributions.length > 0 &&
    attributions.every(
      (a) => a.type === 'direct' && /\?["”’»“«'）)]*$/u.test(s.text.slice(a.content.at(-1)!.start, a.content.at(-1)!.end)),
    );
  if (asked || s.profile.verbLast?.wonders?.test(s.text.slice(s.start, s.end))) return 'question';
  if (/\?\s*$/u.test(last) && !attributions.some((a) => a.type === 'direct' || a.type === 'free-indirect')) return 'question';
  if (attributions.length === 0 && tellsOfQuestion(s)) return 'claim';
  if (last.includes('?') && !(said && attributions.some((a) => a.type !== 'direct'))) return said ? 'claim' : 'question';
  if (said ? introduces(s) : introducedIn(s)) return 'other';
  if (said) return 'claim';
  if (onlyLinks(s)) return 'other';
  const tone = s.profile.toneOf?.(s.tokens, s.tags) ?? null;
  if (tone) return tone;
  let words = 0;
  let opinion = false;
  let first = false;
  let finite = false;
  let figures = false;
  let believes = false;
  let judging = 0;
  for (let i = 0; i < s.tokens.length; i++) {
    figures ||= s.tokens[i]!.kind === 'number';
    if (!isWord(s, i)) continue;
    words++;
    // "jugé « absurde »": somebody else's judgement.
    if (s.profile.described && s.tokens[i - 1]?.kind === 'quote' && s.tokens.slice(i, i + 5).some((t) => t.kind === 'quote')) continue;
    if (s.profile.opinionWords.has(s.tokens[i]!.lower)) {
      judging++;
      opinion ||= isPredicate(s, i);
    }
    first ||= isFirst(s, i);
    opinion ||= has(s, i, Tag.Modal) && !has(s, i, Tag.Participle | Tag.Noun) && wantsForItself(s, i);
    believes ||= words <= 6 && believesForItself(s, i);
    finite ||= has(s, i, Tag.Finite);
  }
  // "Close call.": a fragment, where all finite forms are known.
  const fragment = s.profile.fragments ? words < 6 && !finite && !figures : words < 3 && !hasFiniteVerb(s, 0, s.tokens.length);
  if (fragment) return 'other';
  opinion ||= believes && !figures && !s.tokens.some(({ lower }) => s.profile.numbers.has(lower) && !s.profile.indefinite.has(lower));
  opinion ||= judging > 1 || (judging > 0 && (first || !recounts(s)));
  opinion ||= s.profile.opinion?.test(s.text.slice(s.start, s.end)) ?? false;
  opinion ||= genre !== null && judgesIn(s, genre);
  return opinion || (first && attributions.some((a) => a.mode === 'belief' && isOwn(s, a))) ? 'opinion' : 'claim';
}

const isFirst = (s: Tagged, i: number): boolean => s.profile.pronouns.get(s.tokens[i]?.lower ?? '') === 'first';

/**
 * "We have to act", "I would say", "müssen wir": the modal verb of whoever writes for themselves. Where verbs stand in the
 * middle it stands beside them: in "We have hired guides who will help" somebody else's follows.
 */
function wantsForItself(s: Tagged, modal: number): boolean {
  if (s.profile.grammar.verb !== 'medial') {
    for (let i = 0; i <= modal; i++) if (isFirst(s, i)) return true;
    return false;
  }
  if (isFirst(s, modal + 1)) return true;
  for (let i = modal - 1; i >= Math.max(0, modal - 4) && isWord(s, i); i--) {
    if (isFirst(s, i)) return true;
    if (
      has(s, i, Tag.Subordinator | Tag.Complementiser) ||
      (has(s, i, Tag.Finite) && !has(s, i, Tag.Adverb | Tag.Modal | Tag.Be | Tag.Have))
    )
      return false;
  }
  return false;
}

/** "I think", "we firmly believe": right behind whoever writes for themselves. */
function believesForItself(s: Tagged, verb: number): boolean {
  if (!has(s, verb, Tag.Belief) || !has(s, verb, Tag.Finite) || has(s, verb, Tag.Participle | Tag.Act)) return false;
  return isFirst(s, verb - 1) || (has(s, verb - 1, Tag.Adverb) && isFirst(s, verb - 2));
}

/** Somebody's own belief: "I think"; nobody is named where subjects need no word. */
const isOwn = (s: Tagged, { source }: Attribution): boolean =>
  source === null || s.tokens.some((t, i) => t.start >= source.start && t.end <= source.end && isFirst(s, i));

/** "is disgraceful", "seemed to be a truly dreadful idea": what something is called, within its clause. */
function isPredicate(s: Tagged, word: number): boolean {
  for (let i = word - 1; i >= Math.max(0, word - 6); i--) {
    if (has(s, i, Tag.Be)) return true;
    if (!isWord(s, i) || has(s, i, Tag.Participle | Tag.Subordinator | Tag.Name)) break;
  }
  return has(s, word + 1, Tag.Be);
}

/** So many words tell more than what is thought of something. */
const longEnough = 12;

/** Whether a sentence tells what somebody did, by name or with a figure, whatever words it chooses for it. */
function recounts(s: Tagged): boolean {
  let words = 0;
  let acts = 0;
  let known = false;
  for (let i = 0; i < s.tokens.length; i++) {
    const { lower, kind } = s.tokens[i]!;
    known ||= kind === 'number' || (s.profile.numbers.has(lower) && !s.profile.indefinite.has(lower)) || has(s, i, Tag.Name);
    if (!isWord(s, i)) continue;
    words++;
    if (has(s, i, Tag.Modal) && !has(s, i, Tag.Noun)) return false;
    if (has(s, i, Tag.Finite) && !has(s, i, auxiliary | Tag.Noun | Tag.Name | Tag.Adverb)) acts++;
  }
  return words >= longEnough && known && acts > 0;
}

/** "#bridge https://…": tags and addresses, and not a word of a sentence. */
function onlyLinks(s: Tagged): boolean {
  const text = s.text.slice(s.start, s.end);
  return /#\p{L}|https?:/u.test(text) && !/\p{L}{2}/u.test(text.replace(/[#@]\S+|https?:\S+|<[^>]*>?/gu, ' '));
}

/** "I rang him and asked: 'Did you do it?'": a clause tells of the question in quotation marks behind it. */
function tellsOfQuestion(s: Tagged): boolean {
  const before = /^.{12,}?[:,](?=\s?["'“‘«„][^"“”„«»]*\?["'”’»“]+\.?$)/u.exec(s.text.slice(s.start, s.end))?.[0];
  if (!before) return false;
  const to = s.tokens.findIndex((token) => token.start >= s.start + before.length);
  return hasFiniteVerb(s, 0, to < 0 ? s.tokens.length : to);
}
