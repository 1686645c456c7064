// The table of results: a row for each set. A cell stays empty where a set says nothing of it.
import { table } from './table.mjs';

const heads = [
  ['', '', '', 'status', 'unattr.', '', '', 'anon.', '', '', 'source', 'paral.', 'attr.', 'cue', 'source', 'cont.', 'per', '100', 'sent.'],
  ['set', 'docs', 'sent.', 'acc.', 'P', 'R', 'F1', 'P', 'R', 'F1', 'names', 'F1', 'F1', 'F1', 'F1', 'F1', 'warn', 'info', 'hint'],
];

/** Below the table, for who reads it the first time. */
export const legend =
  'acc. accuracy; unattr. and anon. sentences of that status; paral. parallel passages; attr. sentences with attributed content;\n' +
  'cue, source, content: characters shared with gold; per 100 sent. findings per 100 sentences, by severity; – nothing to score.';

/**
 * @typedef {{precision: number|null, recall: number|null, f1: number|null}} Score
 * @typedef {object} Row
 * @property {string} set
 * @property {number} documents
 * @property {number} sentences
 * @property {number|null} [status] accuracy
 * @property {Score} [unattributed]
 * @property {Score} [anonymous]
 * @property {number|null} [sourceNames] accuracy
 * @property {number|null} [parallels] F1
 * @property {number|null} [attributed] F1 of sentences with attributed content
 * @property {{cue?: number|null, source?: number|null, content?: number|null}} [spans] F1 of the characters shared
 * @property {Record<string, number>} [findings] per 100 sentences, by severity
 * @property {string} [note] stands in the row instead of scores
 */

/** @param {Row[]} rows */
export const resultTable = (rows) => table([...heads, ...rows.map(cells)], heads.length);

function cells(row) {
  if (row.note) return [row.set, String(row.documents), String(row.sentences), row.note];
  const { spans = {}, findings = {} } = row;
  return [
    row.set,
    String(row.documents),
    String(row.sentences),
    figure(row.status),
    ...three(row.unattributed),
    ...three(row.anonymous),
    figure(row.sourceNames),
    figure(row.parallels),
    figure(row.attributed),
    ...['cue', 'source', 'content'].map((role) => figure(spans[role])),
    ...['warning', 'information', 'hint'].map((severity) => findings[severity]?.toFixed(1) ?? ''),
  ];
}

const three = (score) => ['precision', 'recall', 'f1'].map((name) => figure(score?.[name]));
/** A score as it is shown; a stroke where there was nothing to score. */
export const figure = (value) => (value === undefined ? '' : value === null ? '–' : value.toFixed(3));

/** Findings per 100 sentences of a report's documents, by severity. */
export function findingsOf(documents) {
  const sentences = documents.reduce((sum, d) => sum + d.sentences.length, 0);
  const findings = { warning: 0, information: 0, hint: 0 };
  for (const { severity } of documents.flatMap((d) => d.findings)) findings[severity] = (findings[severity] ?? 0) + 100 / sentences;
  return { findings };
}
