// The project's own labelled stories: every folder of seeds/ and test/fixtures/ with a gold.json.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../host/project.mjs';
import { agreementOf } from './agreement.mjs';
import { groupingLine } from './grouping.mjs';
import { reportOf } from './reports.mjs';
import { figure, findingsOf } from './rows.mjs';
import { scoreStory } from './score.mjs';

/** One row for each story, and lines on how far its two labellers agree. @param {{locked: boolean}} options whether locked documents count */
export async function ownRows({ locked }) {
  const rows = [];
  const lines = [];
  for (const folder of ['seeds', 'test/fixtures'].flatMap(foldersIn)) {
    const gold = JSON.parse(readFileSync(path.join(root, folder, 'gold.json'), 'utf8'));
    // Of a set for grouping only the events are labelled.
    if (!gold.documents) continue;
    const { report } = await reportOf(path.join(root, folder));
    const agreement = agreementOf(gold);
    if (agreement)
      lines.push(`${folder}: two labellers, kappa of kinds ${figure(agreement.kinds)}, of statuses ${figure(agreement.statuses)}.`);
    const { documents, sentences, status, unattributed, anonymous, sourceNames, parallels } = scoreStory(gold, report, { locked });
    if (documents === 0) continue;
    const counted = new Set(gold.documents.filter((d) => locked || !d.locked).map((d) => d.path));
    const scores = { status, unattributed, anonymous, sourceNames, parallels: parallels.f1 };
    rows.push({ set: folder, documents, sentences, ...scores, ...findingsOf(report.documents.filter((d) => counted.has(d.path))) });
  }
  return { rows, lines };
}

/** How our own mixed articles are put together in the ways that the command line offers, a line each. */
export async function groupingLines() {
  const folder = path.join(root, 'test/fixtures/grouping');
  const gold = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8'));
  const lines = [];
  for (const how of ['similarity', 'auto']) {
    const { report } = await reportOf(folder, ['--stories', how]);
    const stories = report.stories.map(({ versions }) => versions);
    lines.push(groupingLine(`test/fixtures/grouping, --stories ${how}`, gold, stories));
  }
  return lines;
}

function foldersIn(parent) {
  if (!existsSync(path.join(root, parent))) return [];
  const folders = readdirSync(path.join(root, parent)).map((name) => `${parent}/${name}`);
  return folders.filter((folder) => existsSync(path.join(root, folder, 'gold.json'))).sort();
}
