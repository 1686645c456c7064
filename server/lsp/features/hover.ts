import type { Connection } from 'vscode-languageserver';
import { cardFor } from '../card';
import type { Client } from '../client';
import { placeAt } from '../passages';
import { offsetAt, rangeOf } from '../positions';
import type { Stories } from '../stories';

/** Hovering over a claim shows its card. */
export function registerHover(connection: Connection, stories: Stories, client: () => Client): void {
  connection.onHover(async ({ textDocument, position }, token) => {
    const view = await stories.view(textDocument.uri, token);
    const place = view && placeAt(view.version.article, offsetAt(view.snapshot, position));
    if (!place) return null;
    const { hover } = client();
    const value = cardFor(view, place, hover);
    return value ? { contents: { kind: hover.kind, value }, range: rangeOf(view.snapshot, place.span) } : null;
  });
}
