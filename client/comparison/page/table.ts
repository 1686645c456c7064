import type { ComparisonCell, ComparisonColumn, ComparisonTable, WireRange } from '../../../server/lsp/messages';
import type { Words } from '../messages';
import { element } from './dom';
import { describe } from './heading';
import { passage } from './passage';

/** Something in the table that can have the focus: a passage, or a cell without any. */
export interface Stop {
  readonly element: HTMLElement;
  /** What it says, to find it again in a later table. */
  readonly key: string;
  /** URI of the version whose column it stands in. */
  readonly column: string;
  /** Where its passage stands in that version; null for a cell without one. */
  readonly range: WireRange | null;
}

/** A table on the page, and its stops by row, column and order in the cell; no cell is without a stop. */
export interface Table {
  readonly element: HTMLTableElement;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly element: HTMLTableRowElement;
  /** The keys of its passages. */
  readonly keys: readonly string[];
  /** By column. */
  readonly cells: readonly (readonly Stop[])[];
}

/** Builds the table: a column a version, a row a claim. */
export function tableOf({ columns, rows }: ComparisonTable, words: Words): Table {
  const made = rows.map((row, index) => {
    const cells = row.cells.map((cell, at) => cellOf(cell, columns[at]!, words));
    const number = element(
      'th',
      { scope: 'row', class: 'number', 'aria-label': words.claim.replace('{0}', String(index + 1)) },
      String(index + 1),
    );
    return {
      element: element('tr', {}, number, ...cells.map((cell) => cell.element)),
      keys: cells.flatMap(({ stops }) => stops.filter((stop) => stop.range).map((stop) => stop.key)),
      cells: cells.map(({ stops }) => stops),
    };
  });
  const head = element('tr', {}, element('td', { class: 'number' }), ...columns.map((column) => headingOf(column, words)));
  const table = element(
    'table',
    { role: 'grid', 'aria-label': words.caption, 'aria-readonly': 'true', 'aria-describedby': 'keys' },
    element('thead', {}, head),
    element('tbody', {}, ...made.map((row) => row.element)),
  );
  return { element: table, rows: made };
}

function headingOf(column: ComparisonColumn, words: Words): HTMLElement {
  const { label, fileName } = column;
  const lines = [element('span', { class: 'label', dir: 'auto' }, label)];
  if (fileName !== label) lines.push(element('span', { class: 'file', dir: 'auto' }, fileName));
  return element('th', { scope: 'col' }, ...lines, element('span', { class: 'facts' }, describe(column, words)));
}

function cellOf(cell: ComparisonCell, column: ComparisonColumn, words: Words): { element: HTMLElement; stops: Stop[] } {
  const made = element('td');
  const stops: Stop[] = [];
  const add = (some: ComparisonCell['passages'], isRelated: boolean): void => {
    for (const each of some) {
      const button = passage(each, column, isRelated, words);
      made.append(button);
      stops.push({
        element: button,
        key: `${isRelated ? 'related' : 'same'} ${column.uri} ${each.text}`,
        column: column.uri,
        range: each.range,
      });
    }
  };
  add(cell.passages, false);
  if (cell.passages.length === 0) made.append(element('span', { class: 'none' }, words.noPassage));
  add(cell.related, true);
  if (stops.length === 0) stops.push({ element: made, key: 'none', column: column.uri, range: null });
  return { element: made, stops };
}
