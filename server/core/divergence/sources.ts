import { type LexiconLanguage, lexiconLanguage } from '../lexicon/inflection';
import { lexiconOf } from '../lexicon/lookup';
import { soundOf, soundSimilarity } from '../match/sound';
import type { Divergence, Span, Version } from '../model';
import { tokenize } from '../text/tokens';
import { type Voice, voiceOf } from '../voice';

/** From this likeness on two words sound like one name. */
const alike = 0.7;

/**
 * Who is credited differs: somebody here and nobody or somebody else there. Silent where it is the outlet's own voice on one side and
 * nobody named on the other, and where two names cannot be told apart.
 */
export function* sourceDivergences(a: Version, here: Span, b: Version, there: Span): Iterable<Divergence> {
  const [one, other] = [voiceOf(a.article, here), voiceOf(b.article, there)];
  const [name, otherName] = [nameOf(one), nameOf(other)];
  if (one.status === null || other.status === null || (name === null && otherName === null)) return;
  if (name !== null && otherName !== null && !surelyOther(name, a, otherName, b)) return;
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
  const [x, y] = [soundOf(a.lower, a.language), soundOf(b.lower, b.language)];
  return soundSimilarity(x, y, x.triples.filter((triple) => y.triples.includes(triple)).length) >= alike;
}
