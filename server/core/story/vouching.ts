import { maySpeakAsOne, nameOf } from '../divergence/sources';
import type { Parallel, Span, Story, Version } from '../model';
import { overlap, voiceOf } from '../voice';

/** Whose word a claim rests on. */
export interface Voucher {
  /** As the first version names it. */
  readonly name: string;
  /** Paths of the versions that credit it. */
  readonly versions: readonly string[];
}

/** What stands behind a claim over all versions of its story: never one count, but three. */
export interface Vouching {
  /** Paths of the versions that carry it, this one first. */
  readonly versions: readonly string[];
  /** How many texts these go back to: a copy or a translation is no text of its own. */
  readonly texts: number;
  readonly sources: readonly Voucher[];
  /** Paths of the versions that say it without naming anybody. */
  readonly unnamed: readonly string[];
}

/**
 * Counts the versions, texts and sources of a claim.
 * @param parallels of the claim's sentence
 */
export function vouchingOf(story: Story, version: Version, claim: Span, parallels: readonly Parallel[]): Vouching {
  const passages: { version: Version; span: Span }[] = [{ version, span: claim }];
  for (const parallel of parallels) {
    if (overlap(parallel.here, claim) === 0 || passages.some((each) => each.version.path === parallel.path)) continue;
    const other = story.versions.find((each) => each.path === parallel.path);
    if (other) passages.push({ version: other, span: parallel });
  }
  const sources: { name: string; of: Version; versions: string[] }[] = [];
  const unnamed: string[] = [];
  for (const each of passages) {
    const name = nameOf(voiceOf(each.version.article, each.span));
    if (name === null) unnamed.push(each.version.path);
    else {
      const known = sources.find((source) => maySpeakAsOne(source.name, source.of, name, each.version));
      if (known) known.versions.push(each.version.path);
      else sources.push({ name, of: each.version, versions: [each.version.path] });
    }
  }
  const paths = passages.map((each) => each.version.path);
  return {
    versions: paths,
    texts: story.origins.filter((origin) => origin.versions.some((path) => paths.includes(path))).length,
    sources: sources.map(({ name, versions }) => ({ name, versions })),
    unnamed,
  };
}
