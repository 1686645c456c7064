import type { Connection, Location, LocationLink } from 'vscode-languageserver';
import type { Parallel } from '../../core';
import type { Client } from '../client';
import type { StoryVersion } from '../group';
import { type Place, passagesFor, placeAt } from '../passages';
import { offsetAt, rangeOf } from '../positions';
import type { Stories, View } from '../stories';

/** From a claim to its parallel passages: definition and references. */
export function registerNavigation(connection: Connection, stories: Stories, client: () => Client): void {
  connection.onDefinition(async ({ textDocument, position }, token): Promise<LocationLink[] | Location[] | null> => {
    const view = await stories.view(textDocument.uri, token);
    const place = view && placeAt(view.version.article, offsetAt(view.snapshot, position));
    if (!place) return null;
    const targets = targetsOf(view, place);
    return client().definitionLinks ? targets.map((target) => linkTo(view, place, target)) : targets.map(locationOf);
  });

  connection.onReferences(async ({ textDocument, position, context }, token): Promise<Location[] | null> => {
    const view = await stories.view(textDocument.uri, token);
    const place = view && placeAt(view.version.article, offsetAt(view.snapshot, position));
    if (!place) return null;
    const own = { uri: view.snapshot.uri, range: rangeOf(view.snapshot, place.span) };
    return [...(context.includeDeclaration ? [own] : []), ...targetsOf(view, place).map(locationOf)];
  });
}

/** A parallel passage with the version that it stands in. */
export interface Target {
  readonly parallel: Parallel;
  readonly there: StoryVersion;
}

/** The parallel passages of a place, by version in the order of the story, then as they stand in the text. */
export function targetsOf(view: View, place: Pick<Place, 'index' | 'span'>): Target[] {
  const { parallels } = passagesFor(view.passages[place.index], place.span);
  return [...view.state.versions.values()].flatMap((there) =>
    parallels
      .filter((parallel) => parallel.path === there.version.path)
      .sort((a, b) => a.start - b.start)
      .map((parallel) => ({ parallel, there })),
  );
}

/** Where a target stands. */
export function locationOf({ parallel, there }: Target): Location {
  return { uri: there.snapshot.uri, range: rangeOf(there.snapshot, parallel) };
}

/** The whole sentence there is shown, the passage is selected. */
function linkTo(view: View, place: Place, target: Target): LocationLink {
  const { uri, range } = locationOf(target);
  const sentence = placeAt(target.there.version.article, target.parallel.start)?.sentence;
  const whole = sentence && sentence.end >= target.parallel.end ? rangeOf(target.there.snapshot, sentence) : range;
  return { originSelectionRange: rangeOf(view.snapshot, place.span), targetUri: uri, targetRange: whole, targetSelectionRange: range };
}
