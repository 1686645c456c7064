import type { Connection } from 'vscode-languageserver';
import { explanationOf } from '../explanation';
import * as wire from '../messages';
import { placeAt } from '../passages';
import { offsetAt } from '../positions';
import type { Stories } from '../stories';
import { nothingHere } from '../words';

/** Explains on demand why the passage at a position was read as attributed, or not. */
export function registerExplain(connection: Connection, stories: Stories): void {
  connection.onRequest(
    wire.explainAttribution,
    async ({ uri, position }: wire.ExplainAttributionParams, token): Promise<wire.ExplainAttributionResult> => {
      const view = await stories.view(uri, token);
      if (!view) return null;
      const offset = offsetAt(view.snapshot, position);
      const place = placeAt(view.version.article, offset);
      return place ? explanationOf(place, offset, view.version.article.text) : { summary: nothingHere, parts: [] };
    },
  );
}
