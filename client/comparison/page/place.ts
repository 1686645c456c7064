import type { Mark, Place } from '../messages';
import type { At, Grid } from './grid';
import type { Row } from './table';

/** Where the reader is now. */
export function captured(grid: Grid, scroller: HTMLElement): Place {
  const edge = edgeOf(grid, scroller);
  const { rows } = grid.table;
  const row = rows.findIndex(({ element }) => element.getBoundingClientRect().bottom > edge);
  const top = rows[row];
  const stop = grid.at(grid.current);
  return {
    left: scroller.scrollLeft,
    top: top ? { row: { key: top.keys[0] ?? '', row }, offset: edge - top.element.getBoundingClientRect().top } : null,
    current: stop ? { key: stop.key, row: grid.current.row, column: stop.column, index: grid.current.index } : null,
  };
}

/** Brings the reader back to where they were, as far as the table still has it. */
export function restored(place: Place | null, grid: Grid, scroller: HTMLElement): void {
  if (!place) return;
  if (place.current) grid.select(stopFor(place.current, grid));
  const { rows } = grid.table;
  if (place.top) {
    const row = rows[nearest(place.top.row, rows, ({ keys }) => keys)] ?? rows[place.top.row.row] ?? rows.at(-1);
    if (row) scroller.scrollTop += row.element.getBoundingClientRect().top - edgeOf(grid, scroller) + place.top.offset;
  }
  scroller.scrollLeft = place.left;
}

/** Where the rows begin to be seen, below the fixed headings. */
const edgeOf = (grid: Grid, scroller: HTMLElement) => scroller.getBoundingClientRect().top + (grid.table.element.tHead?.offsetHeight ?? 0);

/** The same passage in the same version, wherever it stands now; else what stands at its place now. */
function stopFor(mark: NonNullable<Place['current']>, grid: Grid): At {
  const { rows } = grid.table;
  const columns = rows[0]?.cells.map((stops) => stops[0]?.column) ?? [];
  const column = Math.max(0, columns.indexOf(mark.column));
  const keysIn = ({ cells }: Row) => cells[column]?.map((stop) => stop.key) ?? [];
  const row = nearest(mark, rows, keysIn);
  if (row >= 0) return { row, column, index: keysIn(rows[row]!).indexOf(mark.key) };
  const there = Math.min(mark.row, rows.length - 1);
  return { row: there, column, index: Math.min(mark.index, (rows[there]?.cells[column]?.length ?? 1) - 1) };
}

/** Index of the row with this key that is nearest to where it was; -1 where none has it. */
function nearest(mark: Mark, rows: readonly Row[], keysOf: (row: Row) => readonly string[]): number {
  let best = -1;
  rows.forEach((row, index) => {
    if (keysOf(row).includes(mark.key) && (best < 0 || Math.abs(index - mark.row) < Math.abs(best - mark.row))) best = index;
  });
  return best;
}
