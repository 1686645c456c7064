import type { Connection } from 'vscode-languageserver';
import * as wire from '../messages';
import { placeAt } from '../passages';
import { offsetAt } from '../positions';
import type { Stories } from '../stories';
import { locationOf, type Target, targetsOf } from './navigation';

/** Next and previous parallel passage: round the passages of a claim, in the order of the versions. */
export function registerParallelPassage(connection: Connection, stories: Stories): void {
  connection.onRequest(
    wire.parallelPassage,
    async ({ uri, position, direction }: wire.ParallelPassageParams, token): Promise<wire.ParallelPassageResult> => {
      const view = await stories.view(uri, token);
      const place = view && placeAt(view.version.article, offsetAt(view.snapshot, position));
      if (!place) return null;
      const targets = onePerVersion(targetsOf(view, place));
      const order = [...view.state.versions.keys()];
      const own = order.indexOf(view.version.path);
      const after = targets.findIndex((target) => order.indexOf(target.there.version.path) > own);
      // The passages after the own version come next, then those before it: the story's versions form a ring.
      const ring = after < 0 ? targets : [...targets.slice(after), ...targets.slice(0, after)];
      const next = direction === 'next' ? ring[0] : ring.at(-1);
      return next ? locationOf(next) : null;
    },
  );
}

/** The best passage of each version, a claim before a headline: from a headline one would go round the headlines. */
function onePerVersion(targets: readonly Target[]): Target[] {
  const best = new Map<string, Target>();
  const makesClaim = ({ there, parallel }: Target) => (placeAt(there.version.article, parallel.start)?.claim ? 1 : 0);
  for (const target of targets) {
    const known = best.get(target.there.version.path);
    const gain = known ? makesClaim(target) - makesClaim(known) || target.parallel.score - known.parallel.score : 1;
    if (gain > 0) best.set(target.there.version.path, target);
  }
  return [...best.values()];
}
