// What the end-to-end tests share: the sample story, and what VS Code shows of Synoptic's work.
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { openWorkbench, type WorkbenchOptions } from './harness';
import type { Workbench } from './workbench';

/** The version that the tests open, and a sentence in it that is reported without a name. */
export const courier = 'morning-courier.txt';
export const reportedly = 'Ilham Aliyev, the president of Azerbaijan';

/** Opens a copy of the sample story with a file beside it that is no article, and below it a story full of markup. */
export async function openStory(options: Omit<WorkbenchOptions, 'folder'> = {}): Promise<Workbench> {
  const settings = { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'editor.occurrencesHighlight': 'off', ...options.settings };
  const workbench = await openWorkbench({ ...options, folder: 'seeds/karabakh-call', settings });
  writeFileSync(path.join(workbench.folder, 'requirements.txt'), 'flask==3.0.2\nrequests>=2.31\n');
  cpSync('test/e2e/hostile', path.join(workbench.folder, 'hostile'), { recursive: true });
  return workbench;
}

/** The lines under text. */
export const squiggles = ({ editor }: Workbench): Locator => editor.locator('[class*="squiggly-"]');

export const lenses = ({ editor }: Workbench): Locator => editor.locator('.codelens-decoration a');

/** Waits until the status item of the active document says this. */
export async function untilDecided({ page }: Workbench, words: string): Promise<void> {
  await page.locator('[id="status.languageStatus"]').hover();
  await page.locator('.hover-language-status').getByText(words).waitFor();
  await page.keyboard.press('Escape');
}

/** Opens the comparison of a file and waits for its table. */
export async function compare(workbench: Workbench, file: string): Promise<FrameLocator> {
  await workbench.openFile(file);
  // The button is there as soon as the server has said that this is an article.
  await workbench.page.locator('.editor-group-container.active .editor-actions').getByLabel('Compare Versions').click();
  const frame = workbench.webviewFrame();
  await frame.getByRole('grid').waitFor();
  return frame;
}

/** The cells of a row, without its number; rows and columns from 0. */
export const cell = (frame: FrameLocator, row: number, column: number): Locator =>
  frame.locator('tbody tr').nth(row).locator('td').nth(column);

/** The first cell of a column that has a passage in it. */
export const passageIn = (frame: FrameLocator, column: number): Locator =>
  frame.locator(`tbody td:nth-of-type(${column + 1}) .passage`).first();

/** Waits until the editor shows a file with exactly this passage selected. */
export async function untilSelected({ page }: Workbench, file: string, passage: string): Promise<void> {
  await page.locator(`.editor-group-container.active .tab.active[data-resource-name="${file}"]`).waitFor();
  await page.locator('[id="status.editor.selection"]').getByText(`(${passage.length} selected)`).waitFor();
  // The lines are drawn after the selection is told, and stand in the page in any order.
  await page.waitForFunction(
    (start) => {
      const lines = [...document.querySelectorAll<HTMLElement>('.editor-group-container.active .view-line')];
      const inOrder = lines.sort((a, b) => Number.parseFloat(a.style.top) - Number.parseFloat(b.style.top));
      return inOrder
        .map((line) => line.textContent)
        .join('')
        .replaceAll('\u00a0', ' ')
        .includes(start);
    },
    passage.slice(0, 30),
  );
}
