import { commands, type Disposable, type Hover, MarkdownString, Position, Selection, Uri, window } from 'vscode';
import type { HoverMiddleware } from 'vscode-languageclient';

const openPassage = 'synoptic.openPassage';

/** The schemes of files that VS Code follows from a hover card by itself. */
const followed = new Set(['file', 'vscode-remote', 'http', 'https']);

/** A link as the server writes it; article text cannot look like one, it is escaped. */
const link = /\]\(([a-z][a-z0-9+.-]*):([^()\s]*)\)/g;

/**
 * Makes the links of hover cards work for virtual files (github.dev, archives …): VS Code drops links to their schemes,
 * so these become a command that opens the passage. The card may run that command and no other.
 */
export const hoverLinks: HoverMiddleware = {
  provideHover: async (document, position, token, next) => {
    const hover = await next(document, position, token);
    if (hover && !followed.has(document.uri.scheme)) hover.contents = hover.contents.map(withCommands);
    return hover;
  },
};

/** Registers the command that such links run. */
export function registerHoverLinks(): Disposable[] {
  return [commands.registerCommand(openPassage, open)];
}

function withCommands(content: Hover['contents'][number]): Hover['contents'][number] {
  if (!(content instanceof MarkdownString)) return content;
  const value = content.value.replace(link, (whole, scheme: string, rest: string) =>
    followed.has(scheme) ? whole : `](command:${openPassage}?${encodeURIComponent(JSON.stringify([`${scheme}:${rest}`]))})`,
  );
  const changed = new MarkdownString(value);
  changed.isTrusted = { enabledCommands: [openPassage] };
  return changed;
}

/** @param target a file with the place behind it: `scheme:/folder/file#L12,3`, lines and columns from 1 */
async function open(target: string): Promise<void> {
  const uri = Uri.parse(target);
  const [, line = '1', column = '1'] = /^L(\d+)(?:,(\d+))?/.exec(uri.fragment) ?? [];
  const position = new Position(Math.max(Number(line) - 1, 0), Math.max(Number(column) - 1, 0));
  await window.showTextDocument(uri.with({ fragment: '' }), { selection: new Selection(position, position) });
}
