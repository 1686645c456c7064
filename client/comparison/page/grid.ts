import type { WireRange } from '../../../server/lsp/messages';
import type { Stop, Table } from './table';

/** Where a stop stands in its table. */
export interface At {
  readonly row: number;
  readonly column: number;
  readonly index: number;
}

/** A passage that can be opened. */
export interface Passage {
  readonly column: string;
  readonly range: WireRange;
}

/** Moves the focus about the table: one stop can be reached with Tab, the others from there with the arrow keys. */
export class Grid {
  #current: At = { row: 0, column: 0, index: 0 };

  /**
   * @param open the reader opens a passage; `stay` leaves the focus here
   * @param moved the focus is at another stop
   */
  constructor(
    readonly table: Table,
    open: (passage: Passage, stay: boolean) => void,
    moved: () => void,
  ) {
    table.rows.forEach(({ cells }, row) => {
      cells.forEach((stops, column) => {
        stops.forEach((stop, index) => {
          const { element, column: uri, range } = stop;
          element.tabIndex = -1;
          element.addEventListener('focus', () => {
            this.select({ row, column, index });
            moved();
          });
          if (!range) return;
          // Enter clicks a button. Space would too, when it is released: it has another meaning here.
          element.addEventListener('click', () => open({ column: uri, range }, false));
          element.addEventListener('keydown', (event) => {
            if (event.key !== ' ') return;
            event.preventDefault();
            open({ column: uri, range }, true);
          });
          element.addEventListener('keyup', (event) => {
            if (event.key === ' ') event.preventDefault();
          });
        });
      });
    });
    this.select(this.#current);
    table.element.addEventListener('keydown', (event) => this.#pressed(event));
  }

  /** The stop that Tab leads to. */
  get current(): At {
    return this.#current;
  }

  /** The stop there, if the table is as large. */
  at({ row, column, index }: At): Stop | undefined {
    return this.table.rows[row]?.cells[column]?.[index];
  }

  /** Makes a stop the one that Tab leads to. */
  select(at: At): void {
    const stop = this.at(at);
    if (!stop) return;
    const last = this.at(this.#current);
    if (last) last.element.tabIndex = -1;
    stop.element.tabIndex = 0;
    this.#current = at;
  }

  /** Gives the focus to the current stop; does not scroll. */
  focus(): void {
    this.at(this.#current)?.element.focus({ preventScroll: true });
  }

  #pressed(event: KeyboardEvent): void {
    if (event.altKey || event.shiftKey || event.metaKey) return;
    const to = this.#target(event.key, event.ctrlKey);
    if (!to) return;
    event.preventDefault();
    const stop = this.at(to);
    stop?.element.focus({ preventScroll: true });
    stop?.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Where a key leads; undefined for other keys, and at the edge. */
  #target(key: string, control: boolean): At | undefined {
    const { row, column, index } = this.#current;
    const { rows } = this.table;
    const lastColumn = (rows[row]?.cells.length ?? 1) - 1;
    if (control && key === 'Home') return { row: 0, column: 0, index: 0 };
    if (control && key === 'End') return { row: rows.length - 1, column: lastColumn, index: 0 };
    if (control) return undefined;
    const first = (to: At) => (this.at(to) ? to : undefined);
    switch (key) {
      case 'ArrowLeft':
        return first({ row, column: column - 1, index: 0 });
      case 'ArrowRight':
        return first({ row, column: column + 1, index: 0 });
      case 'Home':
        return { row, column: 0, index: 0 };
      case 'End':
        return { row, column: lastColumn, index: 0 };
      case 'ArrowDown':
        return first({ row, column, index: index + 1 }) ?? first({ row: row + 1, column, index: 0 });
      case 'ArrowUp':
        return index > 0
          ? { row, column, index: index - 1 }
          : first({ row: row - 1, column, index: (rows[row - 1]?.cells[column]?.length ?? 1) - 1 });
    }
    return undefined;
  }
}
