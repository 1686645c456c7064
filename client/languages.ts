import { type Uri, workspace } from 'vscode';

/** The languages whose documents may be articles; the server decides which of them are. */
export const languageIds = ['article', 'plaintext', 'markdown'] as const;

/** The documents of one language from one kind of place. */
export interface Selected {
  readonly scheme: string;
  readonly language: string;
}

/** Ends of the file names that may be versions of a story. */
const fileName = /\.(?:article|txt|md)$/i;

/** Whether a file with this name may be a version of a story. */
export const mayBeVersion = (path: string) => fileName.test(path);

/** Schemes of documents that are files to their user, in VS Code on a desktop, on a remote machine and in a browser. */
const usualSchemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'];

/**
 * The documents that the server is told of. Schemes are listed, because VS Code also makes plain text documents of its own
 * input boxes, output panels and old revisions: nobody reads those as articles. The folders' schemes bring in virtual
 * workspaces of any provider.
 */
export function documentSelector(): Selected[] {
  const schemes = new Set([...usualSchemes, ...(workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme)]);
  return [...schemes].flatMap((scheme) => languageIds.map((language) => ({ scheme, language })));
}

/** Whether a file that is not open, so that its language is unknown, may be one of the selector's documents. */
export function mayMatch(selector: readonly Selected[], uri: Uri): boolean {
  return mayBeVersion(uri.path) && selector.some((filter) => filter.scheme === uri.scheme);
}
