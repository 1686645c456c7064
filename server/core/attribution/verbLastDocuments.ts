import { animate, Tag } from '../languages/tags';
import {
  bodies,
  isAnimate,
  isBase,
  isCapital,
  isDocument,
  isPlace,
  ownerBefore,
  type Phrase,
  phraseStart,
  speakerIn,
} from './verbLastSources';
import type { Parsed } from './verbLastUnits';

/** Who stands behind a document, and whether the words beside it say that nobody is told: "edinilen bilgi". */
export interface Author {
  readonly phrase: Phrase | null;
  /** Somebody got it, and it is not told from whom. */
  readonly hidden: boolean;
}

/** The author of the document at unit `k`. */
export function authorOf(p: Parsed, k: number, floor: number): Author {
  let made = k - 1;
  while (made > floor && p.units[made + 1]!.mark === '' && (isAdjective(p, made) || p.v.enclitics.has(p.units[made]!.lower))) made--;
  const maker = p.units[made];
  const form = made >= floor ? maker?.reading?.form : undefined;
  if (form === 'done') {
    if (p.v.obtains.has(maker!.reading!.stem) && isObtained(p, made)) return { phrase: null, hidden: false };
    return { phrase: ownerBefore(p, made, floor), hidden: false };
  }
  if (form === 'doer') {
    const from = speakerIn(p, Math.max(floor, made - 8), made, 'ablative');
    if (from) return { phrase: from, hidden: false };
    for (let i = made; i > floor; i--)
      if (p.v.by.has(p.units[i]!.lower) && isAnimate(p.units[i - 1]!))
        return { phrase: { from: phraseStart(p, i - 1, floor), to: i, document: false }, hidden: false };
    return { phrase: ownerBefore(p, made, floor), hidden: maker!.reading!.passive };
  }
  const owner = ownerBefore(p, k, floor);
  if (owner) return { phrase: owner, hidden: false };
  const before = p.units[k - 1];
  if (before && k - 1 >= floor && p.units[k]!.mark === '' && isAnimate(before) && isBase(before))
    return { phrase: { from: phraseStart(p, k - 1, floor), to: k, document: false }, hidden: false };
  return { phrase: null, hidden: false };
}

/** Whether who did what the verb at unit `k` tells only got hold of the document: "elde ettiği", "ulaştığı". */
function isObtained(p: Parsed, k: number): boolean {
  const { stem } = p.units[k]!.reading!;
  return stem !== 'et' || /^(?:əldə|elde)$/.test(p.units[k - 1]?.lower ?? '');
}

const isAdjective = (p: Parsed, k: number): boolean => {
  const unit = p.units[k]!;
  return !unit.quote && !unit.reading && !(unit.tags & animate) && isBase(unit) && (unit.tags & (Tag.Adverb | Tag.Coordinator)) === 0;
};

/** "Bülten'de yayımlanan makale": the document with where it came out, which tells it apart; null where no name does. */
export function publishedIn(p: Parsed, k: number, floor: number): Phrase | null {
  const maker = p.units[k - 1];
  if (k - 1 <= floor || maker?.reading?.form !== 'doer' || !maker.reading.passive) return null;
  for (let at = k - 2; at >= floor && k - at <= 4; at--) {
    const unit = p.units[at]!;
    if (unit.is === 'locative' && unit.tags & (Tag.Name | Tag.Organisation | Tag.SayNoun))
      return { from: phraseStart(p, at, floor), to: k + 1, document: true };
  }
  return null;
}

/** "sözleşmenin 14. maddesinde": a part of a document that has an owner's ending. */
function isPartOfDocument(p: Parsed, k: number, floor: number): boolean {
  if (isDocument(p.units[k]!) || p.units[k]!.tags & animate) return false;
  for (let i = k - 1; i >= floor && k - i <= 3 && p.units[i + 1]!.mark === ''; i--) {
    const { is, tags } = p.units[i]!;
    if (is === 'genitive') return isDocument(p.units[i]!);
    if (!(tags & (Tag.Number | Tag.Noun))) return false;
  }
  return false;
}

/** "Nazirlikdən bildiriblər", "Nazirlikdə bildirirlər": the body from which they speak who say "they". */
export function bodyOfThem(p: Parsed, from: number, to: number): Phrase | null {
  for (let k = from; k < to && k < from + 6; k++) {
    const { is, tags } = p.units[k]!;
    if ((is === 'ablative' || is === 'locative') && tags & Tag.Organisation && !(tags & Tag.Role))
      return { from: phraseStart(p, k, from), to: k + 1, document: false };
  }
  return null;
}

/** Who speaks in a passive: "Bakanlık tarafından", "Nazirlikdən", "bakanlıkça", "raporunda"; null where nobody is named. */
export function passiveSpeaker(p: Parsed, from: number, to: number): Phrase | null {
  let head = from;
  while (head < to && !(isDocument(p.units[head]!) && p.units[head]!.is === 'locative')) head++;
  // What is done by somebody is told inside the document that stands before.
  if (head === to) head = -1;
  for (let k = from + 1; k < (head < 0 ? to : head); k++)
    if (p.v.by.has(p.units[k]!.lower) && (isAnimate(p.units[k - 1]!) || isCapital(p, p.units[k - 1]!))) {
      // A bare name or an adjective is a country, whose side speaks.
      const side = (p.units[k - 1]!.tags & bodies) === 0 && (isPlace(p, k - 1) || !(p.units[k - 1]!.tags & Tag.Name));
      return { from: phraseStart(p, k - 1, from), to: side ? k + 1 : k, document: false };
    }
  const end = head < 0 ? to : head;
  const near = speakerIn(p, from, end, 'ablative') ?? speakerIn(p, from, end, 'agent');
  if (near) return near;
  for (let k = from; k < to; k++) {
    const unit = p.units[k]!;
    if (unit.is !== 'locative') continue;
    if (isPartOfDocument(p, k, from)) return { from: phraseStart(p, k, from), to: k + 1, document: true };
    if (!isDocument(unit)) continue;
    const author = authorOf(p, k, from);
    return author.phrase ?? { from: phraseStart(p, k, from), to: k + 1, document: true };
  }
  return null;
}
