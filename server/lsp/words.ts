/**
 * Everything that the server says to a user, as plain functions in English, so that a translation replaces this one file.
 * Texts of articles are never part of a sentence here: whoever shows them puts them beside it.
 */
import type { Attribution } from '../core';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

// Why a document is (not) read as an article.
export const decidedByUser = 'You chose this.';
export const decidedByLanguage = 'Its language is “article”.';
export const otherLanguage = 'Documents in this language are not read as articles.';
export const includedBySetting = 'The setting “synoptic.articles.include” names it.';
export const excludedBySetting = 'The setting “synoptic.articles.exclude” names it.';
export const listedInStoryFile = 'The story file lists it as a version.';

/** @param problem what is wrong, and where */
export const storyFileIsBroken = (path: string, problem: string) =>
  `Synoptic cannot read the story file ${path}, so it works without it. ${problem}`;

// The hover card.
export const nobodyNamed = 'Reported, but nobody is named';
export const noSource = 'No source is named for this';
/** Follows a name: "Ilham Aliyev says so". */
export const saysSo: Readonly<Record<Attribution['mode'], string>> = {
  assertion: 'says so',
  belief: 'believes so',
  intention: 'intends so',
};
/** Follows a name whose words carry on from the sentence before. */
export const goesOn = 'goes on';
/** Stands before the name of whoever reports that somebody else says so. */
export const toldBy = 'as told by';
export const sameClaim = 'The same claim in other versions';
export const otherEvent = 'Related, but another event';
export const noPassage = 'no matching passage was found';
export const open = 'open';
export const difference = 'Difference:';
/** @param percent how sure the analysis is; 0..100 */
export const reasons = (percent: number) => `Why Synoptic thinks so (${percent} % sure):`;
export const languageUnknown = 'language unknown';

// The code lens.
export const lens = (versions: number, naming: number) =>
  versions === 0
    ? 'no match found'
    : `${count(versions, 'other version', 'other versions')} · ${naming === 0 ? 'none names a source' : `${naming} ${naming === 1 ? 'names' : 'name'} a source`}`;

// The outline.
export const statusInOutline = { attributed: '', anonymous: 'nobody is named', unattributed: 'no source is named' } as const;

/** The name of a language in the interface language, or that it is unknown. */
export function languageName(code: string): string {
  if (code === 'und') return languageUnknown;
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** A date as people write it. @param iso ISO 8601; what is none is given back as it is */
export function day(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}
