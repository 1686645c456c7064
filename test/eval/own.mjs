// The project's own labelled stories: every folder of seeds/ and test/fixtures/ with a gold.json.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../host/project.mjs';
import { agreementOf } from './agreement.mjs';
import { reportOf } from './reports.mjs';
import { figure, findingsOf } from './rows.mjs';
import { scoreStory } from './score.mjs';

/** One row for each story, and lines on how far its two labellers agree. @param {{locked: boolean}} options whether locked documents count */
export async function ownRows({ locked }) {
  const rows = [];
  const lines = [];
  for (const folder of ['seeds', 'test/fixtures'].flatMap(foldersIn)) {
    const gold = JSON.parse(readFileSync(path.join(root, folder, 'gold.json'), 'utf8'));
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

function foldersIn(parent) {
  if (!existsSync(path.join(root, parent))) return [];
  const folders = readdirSync(path.join(root, parent)).map((name) => `${parent}/${name}`);
  return folders.filter((folder) => existsSync(path.join(root, folder, 'gold.json'))).sort();
}
