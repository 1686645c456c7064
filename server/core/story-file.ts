import type { VersionDetails } from './model';

/** Where a story keeps what its texts do not say of themselves, relative to its folder. */
export const storyFilePath = '.synoptic/story.json';

/** What a story file says. Paths are relative to the folder of the story, with `/`. */
export interface StoryFile {
  readonly versions: ReadonlyMap<string, VersionDetails>;
  /** The files that are the versions of this story; null where the file does not say: then all articles of the folder. */
  readonly files: readonly string[] | null;
}

/** One thing that is wrong: `where` in the file ("versions › a.txt › published", "line 3, column 7"), and what. */
export interface StoryFileProblem {
  readonly where: string;
  readonly message: string;
}

export type StoryFileResult = { readonly storyFile: StoryFile } | { readonly problems: readonly StoryFileProblem[] };

type Check = (value: string) => string | null;
const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

const anyText: Check = () => null;
const date: Check = (value) =>
  isoDate.test(value) && !Number.isNaN(Date.parse(value.slice(0, 10)))
    ? null
    : 'is no date; write it like 2024-05-31 or 2024-05-31T14:05:00Z';
const address: Check = (value) => (/^https?:\/\/[^\s/]/i.test(value) ? null : 'is no web address; write it with https:// in front');
const languageTag: Check = (value) =>
  /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value) ? null : 'is no language code; write it like en, nl or pt-BR';

const fields: Readonly<Record<keyof VersionDetails, Check>> = {
  outlet: anyText,
  title: anyText,
  url: address,
  published: date,
  retrieved: date,
  language: languageTag,
};

/**
 * Reads the text of a story file. Either all of it is well-formed, or every problem is told. Fields that are not known
 * are passed over: whoever writes the file keeps them.
 */
export function parseStoryFile(text: string): StoryFileResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: [{ where: whereInJson(text, error as Error), message: 'is no well-formed JSON' }] };
  }
  const problems: StoryFileProblem[] = [];
  const report = (where: string, message: string) => void problems.push({ where, message });
  const root = objectAt(value, 'the file', report);
  const versions = new Map<string, VersionDetails>();
  for (const [path, details] of Object.entries(
    root && root.versions !== undefined ? (objectAt(root.versions, 'versions', report) ?? {}) : {},
  ))
    versions.set(checkPath(path, `versions › ${path}`, report), detailsAt(details, `versions › ${path}`, report));
  const files = root?.files === undefined ? null : filesAt(root.files, report);
  return problems.length ? { problems } : { storyFile: { versions, files } };
}

type Report = (where: string, message: string) => void;

function objectAt(value: unknown, where: string, report: Report): Record<string, unknown> | null {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  report(where, 'has to be an object: { … }');
  return null;
}

function detailsAt(value: unknown, where: string, report: Report): VersionDetails {
  const given = objectAt(value, where, report) ?? {};
  const details: { -readonly [K in keyof VersionDetails]: string } = {};
  for (const [field, check] of Object.entries(fields) as [keyof VersionDetails, Check][]) {
    const content = given[field];
    if (content === undefined || content === null || content === '') continue;
    const problem = typeof content === 'string' ? check(content) : 'has to be a text in quotation marks';
    if (problem) report(`${where} › ${field}`, problem);
    else details[field] = content as string;
  }
  return details;
}

function filesAt(value: unknown, report: Report): string[] {
  if (!Array.isArray(value)) {
    report('files', 'has to be a list of file names: [ … ]');
    return [];
  }
  const paths = value.map((path, index) => {
    const where = `files › ${index + 1}`;
    if (typeof path === 'string') return checkPath(path, where, report);
    report(where, 'has to be a text in quotation marks');
    return '';
  });
  return [...new Set(paths)];
}

/** Only what lies in the folder of the story or below it can be named. */
function checkPath(path: string, where: string, report: Report): string {
  const steps = path.split('/');
  if (path === '' || path.startsWith('/') || path.includes('\\') || /^[a-z][a-z0-9+.-]*:/i.test(path))
    report(where, 'is no relative path; write the file name as seen from the folder of the story, with /');
  else if (steps.some((step) => step === '' || step === '.' || step === '..')) report(where, 'must not contain "..", "." or "//"');
  return path;
}

/** The engine tells a position in some versions only. */
function whereInJson(text: string, error: Error): string {
  const position = /position (\d+)/.exec(error.message);
  if (!position) return 'the file';
  const before = text.slice(0, Number(position[1])).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}
