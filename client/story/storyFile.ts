import { FileSystemError, l10n, Uri, workspace } from 'vscode';
import type { VersionDetails } from '../../server/core/model';

/** The fields of a version that the story file keeps, in the order in which they are asked for and written. */
export const fields = ['outlet', 'title', 'url', 'published', 'retrieved', 'language'] as const satisfies (keyof VersionDetails)[];

/** The story file of the folder that an article lies in. */
export const storyFileOf = (article: Uri) => Uri.joinPath(article, '..', '.synoptic', 'story.json');

/** The name of a file, by which the story file of its folder knows it. */
export const fileName = (article: Uri) => article.path.slice(article.path.lastIndexOf('/') + 1);

/** Why a story file was left as it is; the message is for the user. */
export class StoryFileError extends Error {
  constructor(
    message: string,
    readonly file: Uri,
  ) {
    super(message);
  }
}

type Fields = Record<string, unknown>;
interface Content {
  readonly root: Fields;
  readonly indent: string;
}

/** What the story file says of a version; empty where it says nothing. Throws StoryFileError where the file cannot be understood. */
export async function readDetails(article: Uri): Promise<VersionDetails> {
  const file = storyFileOf(article);
  const { root } = await read(file);
  const entry = part(part(root, 'versions', file), fileName(article), file);
  return Object.fromEntries(fields.flatMap((field) => (typeof entry[field] === 'string' ? [[field, entry[field]]] : [])));
}

/**
 * Replaces what the story file says of a version, fields without a value are taken out; everything else in the file stays.
 * The file is written whole under another name and then renamed. Throws StoryFileError, and changes nothing, where the
 * file cannot be understood or is being edited.
 */
export async function writeDetails(article: Uri, details: VersionDetails): Promise<void> {
  const file = storyFileOf(article);
  if (workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === file.toString()))
    throw new StoryFileError(l10n.t('{0} has changes that are not saved. Save or undo them first.', shown(file)), file);
  const { root, indent } = await read(file);
  const versions = part(root, 'versions', file);
  const kept = { ...part(versions, fileName(article), file) };
  for (const field of fields) delete kept[field];
  const given = fields.flatMap((field) => (details[field] ? [[field, details[field]]] : []));
  const entry: Fields = { ...Object.fromEntries(given), ...kept };
  const { [fileName(article)]: _, ...others } = versions;
  const next = Object.keys(entry).length > 0 ? { ...versions, [fileName(article)]: entry } : others;
  await replace(file, `${JSON.stringify({ ...root, versions: next }, null, indent)}\n`);
}

async function read(file: Uri): Promise<Content> {
  let bytes: Uint8Array;
  try {
    bytes = await workspace.fs.readFile(file);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return { root: {}, indent: '  ' };
    throw error;
  }
  let root: unknown;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    root = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoryFileError(l10n.t('{0} is not valid JSON and was left as it is: {1}', shown(file), reason), file);
  }
  if (!isObject(root)) throw unexpected(file);
  return { root, indent: /\n([ \t]+)/.exec(text)?.[1] ?? '  ' };
}

async function replace(file: Uri, text: string): Promise<void> {
  const folder = Uri.joinPath(file, '..');
  const draft = Uri.joinPath(folder, `story.${Math.random().toString(36).slice(2)}.tmp`);
  await workspace.fs.createDirectory(folder);
  try {
    await workspace.fs.writeFile(draft, new TextEncoder().encode(text));
    await workspace.fs.rename(draft, file, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(draft).then(undefined, () => undefined);
    throw error;
  }
}

/** A part of the file that has to be an object if it is there at all. */
function part(parent: Fields, key: string, file: Uri): Fields {
  const value = Object.hasOwn(parent, key) ? parent[key] : {};
  if (!isObject(value)) throw unexpected(file);
  return value;
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const unexpected = (file: Uri) =>
  new StoryFileError(l10n.t('{0} is no story file as Synoptic writes it and was left as it is.', shown(file)), file);
const shown = (file: Uri) => workspace.asRelativePath(file);
