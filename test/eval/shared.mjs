// The evaluation sets beside the project, measured by the scorers that lie with them. For measuring only: nothing of them goes into the project.
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../host/project.mjs';
import { eachAlone, output, reportOf, workFolder } from './reports.mjs';
import { figure, findingsOf } from './rows.mjs';

const shared = path.resolve(root, '../shared');
const at = (...names) => path.join(shared, ...names);

/** Whether the sets stand beside the project. */
export const isThere = existsSync(at('tools'));

/** Every set: a function that gives rows, and lines to print below the table. `slow` ones run only when all are asked for. */
export const sharedSets = [
  { name: 'gold/seeds.json', measure: seeds },
  { name: 'eval/polnear-dev', measure: attribution },
  { name: 'eval/openboek-nl-dev', measure: attribution },
  { name: 'eval/wikinews-de-dev', measure: attribution },
  { name: 'eval/claimbuster-dev', measure: claims },
  { name: 'eval/ntrex-dev', measure: parallels, slow: true },
  { name: 'eval/ntrex-gaps-dev', measure: parallels, slow: true },
];

const scored = async (scorer, gold, report) =>
  JSON.parse(await output(process.execPath, [at('tools', `score-${scorer}.mjs`), gold, report, '--json']));
const sentencesOf = ({ documents }) => documents.reduce((sum, d) => sum + d.sentences.length, 0);

async function seeds(name) {
  const { report, file } = await reportOf(at('seeds'));
  const { documents, segmentation, status, sourceName, parallels } = await scored('story', at(name), file);
  const { unattributed, anonymous } = status;
  const scores = { status: status.accuracy, unattributed, anonymous, sourceNames: sourceName.accuracy, parallels: parallels.f1 };
  return { rows: [{ set: name, documents, sentences: segmentation.gold, ...scores, ...findingsOf(report.documents) }] };
}

/** All documents, then the odd and the even ones: what was tuned on one half shows on the other. */
async function attribution(name) {
  const { report, file } = await reportOf(eachAlone(at(name)));
  const whole = { set: name, documents: report.documents.length, sentences: sentencesOf(report) };
  // Where a language has no profile, sentences are cut, but nobody is said to vouch for anything.
  if (report.documents.every((d) => d.sentences.every((s) => s.status === null))) return { rows: [{ ...whole, note: 'no profile' }] };
  const rows = [{ ...whole, ...(await attributionScores(at(name), file)), ...findingsOf(report.documents) }];
  for (const [half, remainder] of [
    ['odd', 1],
    ['even', 0],
  ]) {
    const documents = report.documents.filter((d) => Number.parseInt(path.basename(d.path), 10) % 2 === remainder);
    const gold = partOf(name, half, documents);
    const counts = { documents: documents.length, sentences: sentencesOf({ documents }) };
    rows.push({ set: `  ${half} documents`, ...counts, ...(await attributionScores(gold, file)), ...findingsOf(documents) });
  }
  return { rows };
}

async function attributionScores(gold, report) {
  const { sentences, spans } = await scored('attribution', gold, report);
  return { attributed: sentences.f1, spans: Object.fromEntries(Object.entries(spans).map(([role, { overlap }]) => [role, overlap.f1])) };
}

/** A folder with the gold files of some documents only. */
function partOf(name, part, documents) {
  const folder = path.join(workFolder, part, path.basename(name));
  mkdirSync(folder, { recursive: true });
  for (const { path: document } of documents)
    for (const file of [path.basename(document), path.basename(document).replace(/txt$/, 'json')])
      cpSync(at(name, file), path.join(folder, file));
  return folder;
}

async function claims(name) {
  const { report, file } = await reportOf(eachAlone(at(name, 'text')));
  const { recall, claimRateOfOthers } = await scored('claims', at(name), file);
  return {
    rows: [{ set: name, documents: report.documents.length, sentences: sentencesOf(report), ...findingsOf(report.documents) }],
    lines: [`${name}: ${figure(recall)} of the check-worthy sentences are claims, ${figure(claimRateOfOthers)} of the others.`],
  };
}

async function parallels(name) {
  const { report, file } = await reportOf(at(name));
  const { pairs, micro } = await scored('parallels', at(name), file);
  const languages = [...new Set(readdirSync(at(name, '001')).flatMap((each) => each.match(/^(\w+)\.txt$/)?.[1] ?? []))].filter(
    (l) => l !== 'en',
  );
  const both = (language) => `${language} ${figure(pairs[`${language} -> en`].f1)} / ${figure(pairs[`en -> ${language}`].f1)}`;
  return {
    rows: [
      {
        set: name,
        documents: report.documents.length,
        sentences: sentencesOf(report),
        parallels: micro.f1,
        ...findingsOf(report.documents),
      },
    ],
    lines: [
      `${name}: precision ${figure(micro.precision)}, recall ${figure(micro.recall)}, false where there is no counterpart ${figure(micro.falsely)}.`,
      `  F1 into English / from English: ${languages.map(both).join(', ')}.`,
    ],
  };
}
