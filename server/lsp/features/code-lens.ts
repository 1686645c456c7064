import type { CodeLens, Connection } from 'vscode-languageserver';
import { vouchingOf } from '../../core';
import { serverCancelled } from '../errors';
import { type ShowParallelsArguments, showParallels } from '../messages';
import { claimsOf } from '../passages';
import { rangeOf } from '../positions';
import type { Stories, View } from '../stories';
import { counts } from '../words';
import { locationOf, targetsOf } from './navigation';

/** What brings a lens back to its claim: the text that it was made for, and the number of the claim. */
interface LensData {
  readonly uri: string;
  readonly hash: string;
  readonly claim: number;
}

/** Above each claim: in how many versions it stands, how many texts these are, and on how many sources it rests. Worked out only for lenses in sight. */
export function registerCodeLens(connection: Connection, stories: Stories): void {
  connection.onCodeLens(async ({ textDocument: { uri } }, token): Promise<CodeLens[] | null> => {
    const view = await stories.view(uri, token);
    if (!view?.settings.codeLens.enabled || view.state.versions.size < 2) return null;
    return claimsOf(view.version.article).map(({ claim }, index) => {
      const { start } = rangeOf(view.snapshot, claim);
      const data: LensData = { uri, hash: view.snapshot.hash, claim: index };
      return { range: { start, end: start }, data };
    });
  });

  connection.onCodeLensResolve(async (unresolved, token): Promise<CodeLens> => {
    const { uri, hash, claim }: LensData = unresolved.data;
    const view = await stories.view(uri, token);
    if (view?.snapshot.hash !== hash) throw serverCancelled();
    return { ...unresolved, command: commandOf(view, claim) };
  });
}

function commandOf(view: View, number: number): NonNullable<CodeLens['command']> {
  const placed = claimsOf(view.version.article)[number];
  if (!placed) throw serverCancelled();
  const targets = targetsOf(view, { index: placed.index, span: placed.claim });
  const { versions, texts, sources } = vouchingOf(
    view.state.story,
    view.version,
    placed.claim,
    view.passages[placed.index]?.parallels ?? [],
  );
  const { start } = rangeOf(view.snapshot, placed.claim);
  const args: ShowParallelsArguments = [view.snapshot.uri, start, targets.map(locationOf)];
  return { title: counts(versions.length, texts, sources.length), command: showParallels, arguments: [...args] };
}
