import {
  commands,
  type Disposable,
  Location,
  l10n,
  Position,
  Range,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as wire from '../server/lsp/messages';

/** Peeking at the passages of the other versions, and walking from one to the next. */
export function registerParallels(client: BaseLanguageClient): Disposable[] {
  return [
    commands.registerCommand(wire.showParallels, (...given: Partial<wire.ShowParallelsArguments>) => show(client, given)),
    commands.registerCommand('synoptic.nextParallelPassage', () => go(client, 'next')),
    commands.registerCommand('synoptic.previousParallelPassage', () => go(client, 'previous')),
  ];
}

/** Peeks at the passages parallel to a position: of the lens that was clicked, or of the cursor. */
async function show(client: BaseLanguageClient, [uri, position, passages]: Partial<wire.ShowParallelsArguments>): Promise<void> {
  const editor = window.activeTextEditor;
  const document = uri === undefined ? editor?.document.uri : client.protocol2CodeConverter.asUri(uri);
  const at = position ? new Position(position.line, position.character) : editor?.selection.active;
  if (!document || !at) return;
  const locations = passages
    ? passages.map((passage) => asLocation(client, passage))
    : await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document, at);
  // References include the place itself, as VS Code asks for them.
  const elsewhere = locations.filter((location) => location.uri.toString() !== document.toString());
  await goTo(document, at, elsewhere, true);
}

/** Goes to the parallel passage in the next or the previous version; from there the same command goes on to the one after it. */
async function go(client: BaseLanguageClient, direction: 'next' | 'previous'): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const params: wire.ParallelPassageParams = {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    position: { line: selection.active.line, character: selection.active.character },
    direction,
  };
  const found = await client.sendRequest<wire.ParallelPassageResult>(wire.parallelPassage, params);
  if (!found) await goTo(document.uri, selection.active, [], false);
  else await reveal(editor, asLocation(client, found));
}

/** Selects only the start, so that the next step finds the sentence and typing replaces nothing. */
async function reveal(from: TextEditor, { uri, range }: Location): Promise<void> {
  const editor = await window.showTextDocument(uri, {
    selection: new Range(range.start, range.start),
    ...(from.viewColumn === undefined ? {} : { viewColumn: from.viewColumn }),
  });
  editor.revealRange(range, TextEditorRevealType.InCenter);
}

/** VS Code's own way to several places; where there are none, it says so at the cursor. */
const goTo = (uri: Uri, position: Position, locations: Location[], peek: boolean) =>
  commands.executeCommand(
    'editor.action.goToLocations',
    uri,
    position,
    locations,
    'peek',
    l10n.t('No parallel passage in another version.'),
    peek,
  );

const asLocation = (client: BaseLanguageClient, { uri, range }: wire.WireLocation) =>
  new Location(
    client.protocol2CodeConverter.asUri(uri),
    new Range(range.start.line, range.start.character, range.end.line, range.end.character),
  );
