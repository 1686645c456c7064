import type { Connection } from 'vscode-languageserver';
import { type AnalysisReport, buildReport, type Finding, type Parallel, type Story } from '../../core';
import type { Analysis } from '../analysis';
import * as wire from '../messages';
import type { Stories, View } from '../stories';
import { fileNameOf, pathBelow } from '../uris';

/** The analysis report of a document's story, as the command line gives it: with paths relative to the story's folder. */
export function registerReport(connection: Connection, stories: Stories, analysis: Analysis): void {
  connection.onRequest(wire.analysisReport, async ({ uri }: wire.AnalysisReportParams, token): Promise<AnalysisReport | null> => {
    const view = await stories.view(uri, token, 'story');
    return view && reportOf(view, analysis);
  });
}

function reportOf({ state, settings }: View, analysis: Analysis): AnalysisReport {
  const name = (path: string) => pathBelow(state.place, path) ?? fileNameOf(path);
  const story = renamed(state.story, name);
  const documents = state.story.versions.map((version, index) => ({
    version: story.versions[index]!,
    findings: analysis.findings(version, state.story, settings.rules).map((finding) => renamedFinding(finding, name)),
  }));
  return buildReport(documents, [{ id: '.', story }]);
}

/** The same story with other paths. */
function renamed(story: Story, name: (path: string) => string): Story {
  const rename = <T extends { readonly path: string }>(each: T): T => ({ ...each, path: name(each.path) });
  const passages = [...story.passages].map(
    ([path, sentences]) =>
      [
        name(path),
        sentences.map(({ parallels, related }) => ({ parallels: parallels.map(rename<Parallel>), related: related.map(rename<Parallel>) })),
      ] as const,
  );
  return {
    versions: story.versions.map(rename),
    passages: new Map(passages),
    origins: story.origins.map((origin) => ({ ...origin, versions: origin.versions.map(name) })),
  };
}

const renamedFinding = (finding: Finding, name: (path: string) => string): Finding => ({
  ...finding,
  related: finding.related.map((each) => ({ ...each, path: name(each.path) })),
});
