import { type LexiconLanguage, lexiconLanguage } from '../lexicon/inflection';
import { lexiconOf } from '../lexicon/lookup';
import { type Sound, soundOf, soundSimilarity } from '../match/sound';
import type { Divergence, Sentence, Span, Version } from '../model';
import { tokenize } from '../text/tokens';
import { lastStartingAt, type Voice, voiceOf } from '../voice';
import { isDeed } from './reading';

/** From this likeness on two words sound like one name. */
const alike = 0.7;
/** From this likeness on a word of a sentence surely is a name. */
const surely = 0.85;

/**
 * Who is credited differs: somebody here and nobody or somebody else there. Silent where it is the outlet's own voice on one side and
 * nobody named on the other, and where two names cannot be told apart.
 */
export function* sourceDivergences(a: Version, here: Span, b: Version, there: Span): Iterable<Divergence> {
  const [one, other] = [voiceOf(a.article, here), voiceOf(b.article, there)];
  const [name, otherName] = [nameOf(one), nameOf(other)];
  if (one.status === null || other.status === null || (name === null && otherName === null)) return;
  if (name !== null && otherName !== null && !surelyOther(name, a, otherName, b)) return;
  // Who is credited here by name, and stands there in other words: reports differ in who told whom.
  if (name !== null && credits(other, a, one) && isNamedIn(b, there, name, a, other)) return;
  if (otherName !== null && credits(one, b, other) && isNamedIn(a, here, otherName, b, one)) return;
  yield {
    kind: 'source',
    here: wordsOf(one, here),
    there: wordsOf(other, there),
    summary: `${credit(one, name)} here, ${credit(other, otherName)} there`,
  };
}

/** Who is credited by name; null where nobody is. */
export function nameOf({ status, attribution }: Voice): string | null {
  const name = status === 'attributed' ? (attribution?.source?.name ?? null) : null;
  // "1958" credits nobody.
  return name && /\p{L}{2}/u.test(name) ? name : null;
}

const credit = (voice: Voice, name: string | null): string =>
  name ?? (voice.status === 'anonymous' ? 'nobody is named' : 'the outlet itself says it');

/** The words that credit: the source, else the cue, else the passage. */
function wordsOf({ attribution }: Voice, passage: Span): Span {
  const { start, end } = attribution?.source ?? attribution?.cue?.[0] ?? passage;
  return { start, end };
}

/** Whether two names of two versions may stand for one person or body. */
export const maySpeakAsOne = (name: string, a: Version, other: string, b: Version): boolean => !surelyOther(name, a, other, b);

/** Whether a passage says who speaks, or what is told may be a deed as well: "she apologised". */
const credits = ({ status }: Voice, from: Version, { attribution }: Voice): boolean =>
  status !== 'unattributed' ||
  (attribution?.cue?.some((span) => isDeed(from.article.text, span, lexiconLanguage(from.article.language) ?? 'en')) ?? false);

/** Whether a name stands in the sentence of the other side, or among those who report what is said there. */
function isNamedIn(version: Version, passage: Span, name: string, from: Version, { via }: Voice): boolean {
  if (via.some(({ source }) => source?.name && !surelyOther(name, from, source.name, version))) return true;
  const { article } = version;
  const sentence = article.sentences[lastStartingAt(article.sentences, passage.start)];
  const names = wordsIn(name, from).filter(({ concepts }) => concepts.length === 0);
  if (!sentence || names.length === 0) return false;
  let there = capitals.get(sentence);
  if (!there) {
    const language = lexiconLanguage(article.language) ?? 'en';
    there = tokenize(article.text, sentence.start, sentence.end)
      .filter(({ kind, text, lower }) => kind === 'word' && text[0] !== lower[0] && !lexiconOf(language).isStopword(lower))
      .map(({ lower }) => soundOf(lower.split("'")[0]!, language));
    capitals.set(sentence, there);
  }
  return names.some((word) => {
    const sound = soundOf(word.lower, word.language);
    return there.some((other) => soundLikeness(sound, other) >= surely);
  });
}

/** The words of a sentence that begin with a capital letter, by their sounds. */
const capitals = new WeakMap<Sentence, readonly Sound[]>();

const soundLikeness = (x: Sound, y: Sound): number =>
  soundSimilarity(x, y, x.triples.filter((triple) => y.triples.includes(triple)).length);

/** Two names without a word in common, by meaning or by sound. A pronoun that nobody resolved is no name. */
function surelyOther(name: string, a: Version, other: string, b: Version): boolean {
  const [mine, theirs] = [wordsIn(name, a), wordsIn(other, b)];
  if (mine.length === 0 || theirs.length === 0 || /\(unclear\)$/u.test(name) || /\(unclear\)$/u.test(other)) return false;
  return !mine.some((word) => theirs.some((each) => sameWord(word, each)));
}

interface Word {
  readonly lower: string;
  readonly language: LexiconLanguage;
  readonly concepts: readonly number[];
}

function wordsIn(name: string, { article }: Version): Word[] {
  const language = lexiconLanguage(article.language) ?? 'en';
  const lexicon = lexiconOf(language);
  return tokenize(name)
    .filter((token) => token.kind === 'word' && !lexicon.isStopword(token.lower))
    .map(({ lower }) => ({ lower, language, concepts: lexicon.concepts(lower, true).flat() }));
}

function sameWord(a: Word, b: Word): boolean {
  if (a.concepts.some((concept) => b.concepts.includes(concept))) return true;
  return soundLikeness(soundOf(a.lower, a.language), soundOf(b.lower, b.language)) >= alike;
}
