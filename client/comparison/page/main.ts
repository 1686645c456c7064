/** The comparison page: shows what the extension sends, and reports back what the reader does. */
import type { FromPage, PageState, Place, ToPage, Words } from '../messages';
import './style.css';
import { element } from './dom';
import { Grid } from './grid';
import { captured, restored } from './place';
import { tableOf } from './table';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
};

const vscode = acquireVsCodeApi();
const toolbar = element('header');
const note = element('p', { class: 'note', role: 'status' });
const retry = element('button', { class: 'retry', type: 'button' });
const scroller = element('main');
document.body.append(toolbar, note, retry, scroller);
toolbar.hidden = retry.hidden = true;

let words: Words | null = null;
let grid: Grid | null = null;
/** Where the reader was before the page was loaded anew. */
let before: Place | null = vscode.getState()?.place ?? null;
let base = vscode.getState()?.base ?? '';

retry.addEventListener('click', () => vscode.postMessage({ kind: 'retry' }));
scroller.addEventListener('scroll', () => keepSoon(), { passive: true });
// The panel got the focus back, but what had it here was replaced meanwhile.
window.addEventListener('focus', () => {
  if (document.activeElement === document.body) grid?.focus();
});
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'words') words = data.words;
  else if (words) show(data, words);
});
vscode.postMessage({ kind: 'ready' });

function show(message: Exclude<ToPage, { kind: 'words' }>, words: Words): void {
  if (message.kind === 'note' && grid) {
    before = captured(grid, scroller);
    grid = null;
  }
  const text = message.kind === 'note' ? message.text : (message.note ?? '');
  note.hidden = text === '';
  if (note.textContent !== text) note.textContent = text;
  const failed = message.kind === 'note' && message.canRetry;
  if (!failed && document.activeElement === retry) retry.blur();
  retry.hidden = !failed;
  retry.textContent = words.tryAgain;
  scroller.ariaBusy = String(message.kind === 'note' && message.busy);
  scroller.hidden = toolbar.hidden = message.kind === 'note';
  if (message.kind === 'table') showTable(message.table, words);
}

function showTable(table: Extract<ToPage, { kind: 'table' }>['table'], words: Words): void {
  const place = grid ? captured(grid, scroller) : before;
  // Without the focus the page must not take it from where the reader is typing.
  const focus = document.hasFocus() && (document.activeElement === document.body || scroller.contains(document.activeElement));
  before = null;
  base = table.base;
  showToolbar(table, words);
  const made = tableOf(table, words);
  grid = new Grid(made, (passage, stay) => vscode.postMessage({ kind: 'open', uri: passage.column, range: passage.range, stay }), keepSoon);
  scroller.replaceChildren(made.element);
  measure(made.element);
  restored(place, grid, scroller);
  if (focus) grid.focus();
  keepSoon();
}

/** The choice of the version that gives the order; kept in place, so that it keeps the focus. */
function showToolbar(table: Extract<ToPage, { kind: 'table' }>['table'], words: Words): void {
  let select = toolbar.querySelector('select');
  if (!select) {
    select = element('select', { id: 'base' });
    const chosen = select;
    chosen.addEventListener('change', () => vscode.postMessage({ kind: 'base', uri: chosen.value }));
    toolbar.append(element('label', { for: 'base' }, words.orderOf), chosen, element('p', { id: 'keys' }, words.keys));
  }
  select.replaceChildren(
    ...[...table.columns]
      .sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
      .map(({ uri, label, fileName }) => element('option', { value: uri }, label === fileName ? label : `${label} (${fileName})`)),
  );
  select.value = table.base;
}

/** Tells the style sheet how much the fixed headings cover, so that what gets the focus does not end up below them. */
const observer = new ResizeObserver(() => {
  const table = scroller.querySelector('table');
  if (table) measure(table);
});
function measure(table: HTMLTableElement): void {
  const [number, first] = table.tHead?.rows[0]?.cells ?? [];
  if (!number || !first) return;
  observer.disconnect();
  observer.observe(table.tHead!);
  observer.observe(scroller);
  document.documentElement.style.setProperty('--number-width', `${number.offsetWidth}px`);
  document.documentElement.style.setProperty('--head-height', `${table.tHead!.offsetHeight}px`);
  document.documentElement.style.setProperty('--fixed-width', `${number.offsetWidth + first.offsetWidth}px`);
}

let waiting = false;
/** Keeps the reader's place for the next load of the page, once per frame. */
function keepSoon(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    if (grid) vscode.setState({ base, place: captured(grid, scroller) });
  });
}
