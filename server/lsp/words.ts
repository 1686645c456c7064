/**
 * Everything that the server says to a user, as plain functions in English, so that a translation replaces this one file.
 * Texts of articles are never part of a sentence here: whoever shows them puts them beside it.
 */
import type { Attribution, SentenceKind } from '../core';
import { oneLine } from './escape';
import type { SettingProblem } from './settings';

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

/** Settings in which something is wrong. */
const levelNames = { user: 'user settings', workspace: 'workspace settings', folder: 'folder settings' } as const;
/** How many wrong entries one message tells of. */
const mostProblems = 3;

/** @param problems at least one, all of one setting and one level */
export function settingIsBroken(problems: readonly SettingProblem[]): string {
  const { setting, level } = problems[0]!;
  const told = problems.slice(0, mostProblems).map(({ where, message }) => (where ? `${oneLine(where)} ${message}` : `It ${message}`));
  const more = problems.length - told.length;
  const rest = more > 0 ? ` ${count(more, 'more entry is', 'more entries are')} wrong.` : '';
  return `In the setting “${setting}”${level ? ` (${levelNames[level]})` : ''}: ${told.join(' ')}${rest} Everything else in it is used.`;
}

// Word vectors, a setting that names files.
export const readingVectors = (file: string) => `Synoptic: reading word vectors from ${oneLine(file)}`;
export const vectorsNeedFiles =
  'In the browser Synoptic cannot read the files that the setting “synoptic.vectors” names, so it works without them. They are used in VS Code on the desktop.';
export const vectorsNeedFolder = (path: string) =>
  `The setting “synoptic.vectors” names ${oneLine(path)}, but there is no folder on this machine where that path begins. Write the whole path.`;
/** @param reason a sentence */
export const vectorsUnreadable = (file: string, reason: string) =>
  `Synoptic cannot read the word vectors in ${oneLine(file)}, so it works without them. ${reason}`;
/** @param problem sentences that name the line */
export const vectorsWrong = (file: string, problem: string) =>
  `Something is wrong in the file of word vectors ${oneLine(file)}. ${problem}`;
export const vectorsDiffer = (first: string, dimension: number, other: string, otherDimension: number) =>
  `The word vectors in ${oneLine(other)} have ${otherDimension} numbers a word, those in ${oneLine(first)} have ${dimension}. ` +
  'Only files of one set can be compared, so the former are left out.';

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
export const languageUnknown = 'language unknown';

// Why a passage was read as it was: in the card as one line, by command part by part.
export const why = 'Why:';
/** Before the words of the article that tell of the saying. */
export const cue = 'cue';
export const against = 'against:';
/** @param share how sure the analysis is; 0..1 */
export const confidence = (share: number) => `confidence ${percent(share)}`;
export const percent = (share: number) => `${Math.round(100 * share)} %`;
/** What kind of evidence a part of the explanation is. */
export const evidence = {
  passage: 'Passage',
  cue: 'Cue',
  source: 'Source',
  form: 'Form',
  told: 'Told by',
  for: 'For',
  against: 'Against',
  confidence: 'Confidence',
} as const;
export const noCue = 'no word of its own';
export const nothingAgainst = 'nothing';
export const noSourceFound = 'Synoptic found no words here that tell who says it, such as “said” or “according to”.';
export const forms: Readonly<Record<Attribution['type'], string>> = {
  direct: 'quoted word for word',
  indirect: 'told in the outlet’s words',
  mixed: 'told in the outlet’s words, quoted in part',
  prepositional: 'a wording such as “according to”',
  'free-indirect': 'goes on without a word of saying',
};
/** What is said of a place that makes no claim. */
export const noClaim: Readonly<Record<Exclude<SentenceKind, 'claim'>, string>> = {
  opinion: 'This is read as an opinion, so no source is asked for.',
  question: 'This is read as a question, so no source is asked for.',
  headline: 'This is read as a headline, so no source is asked for.',
  subhead: 'This is read as a subhead, so no source is asked for.',
  dateline: 'This is read as a dateline, so no source is asked for.',
  byline: 'This is read as a byline, so no source is asked for.',
  'source-line': 'This is read as a line that names where the text comes from, so no source is asked for.',
  boilerplate: 'This is read as no part of the story, so no source is asked for.',
  other: 'This asserts nothing that could be checked, so no source is asked for.',
};
export const nothingHere = 'There is no sentence here. Put the cursor into one.';

// The hints behind sources.
export const unclear = 'unclear';
/** @param words as the article has them */
export const hintNames = (words: string, name: string) =>
  `“${words}” is read as ${name}. This hint is Synoptic’s and no part of the article.`;
/** @param words as the article has them */
export const hintUnclear = (words: string) =>
  `It is not clear from the article who is meant by “${words}”. This hint is Synoptic’s and no part of the article.`;

// What stands behind a claim: versions, texts and sources, never one of them for another.
export const versionsCount = (number: number) => count(number, 'version', 'versions');
export const textsCount = (number: number) => count(number, 'text', 'texts');
export const sourcesCount = (number: number) => (number === 0 ? 'no source is named' : count(number, 'source', 'sources'));
/** @param versions this one among them; nothing is counted for one alone */
export const counts = (versions: number, texts: number, sources: number) =>
  versions < 2 ? 'no match found' : [versionsCount(versions), textsCount(texts), sourcesCount(sources)].join(' · ');
/** Stands before the names of those whose word a claim rests on. */
export const restsOn = 'It rests on the word of';
/** Stands before the versions that copy or translate one text. */
export const oneText = 'One text:';

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
