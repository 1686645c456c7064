// What a user does in VS Code, as functions.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';

const shots = path.resolve('test/e2e/shots');

/** A running VS Code; made by `openWorkbench`. */
export class Workbench {
  /** @param folder absolute path of the opened copy */
  constructor(
    readonly page: Page,
    readonly folder: string,
    readonly close: () => Promise<void>,
  ) {}

  /** The editor that has, or last had, the focus. */
  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  /** Opens a file of the folder by its name, or the end of its path where names are not unique. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+P');
    await this.pick(name, path.posix.basename(name));
    await this.page.locator(`.editor-group-container.active .tab.active[data-resource-name="${path.posix.basename(name)}"]`).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Runs a command by its title in the command palette, with its category: `Synoptic: Compare Versions`. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.pick(`>${title}`, title);
  }

  /** Types into the open quick pick and takes the row with this label. */
  async pick(typed: string, label: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget .quick-input-box input');
    await input.fill(typed);
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({
      has: this.page.locator('.quick-input-list-row > .monaco-icon-label').getByText(label, { exact: true }),
    });
    await row.first().click();
    await input.waitFor({ state: 'hidden' });
  }

  /**
   * Points at a text in the active editor until a hover card appears.
   * @param text within one line as shown; scrolled to when it is not on the screen
   * @returns the card
   */
  async hoverOn(text: string): Promise<Locator> {
    const card = this.page.locator('.monaco-resizable-hover .monaco-hover:visible');
    const full = card.filter({ hasNotText: /^\s*(Loading\.\.\.)?\s*$/ });
    // The card may be asked for before the server knows the text: point again until it answers.
    for (let attempt = 1; ; attempt++) {
      const { x, y } = await this.place(text);
      await this.page.mouse.move(x, y - 1);
      await this.page.mouse.move(x, y);
      try {
        await full.first().waitFor({ timeout: 3000 });
        return full.first();
      } catch (error) {
        if (attempt === 6) throw error;
        await this.page.mouse.move(1, 1);
      }
    }
  }

  /** Puts the cursor into a text of the active editor. */
  async clickOn(text: string): Promise<void> {
    const { x, y } = await this.place(text);
    await this.page.mouse.click(x, y);
  }

  /** Moves the mouse to where it points at nothing, and waits until what it showed is gone. */
  async pointAway(): Promise<void> {
    await this.page.mouse.move(1, 1);
    await this.page.locator('.workbench-hover:visible').waitFor({ state: 'hidden' });
  }

  /** Saves a picture of the window as test/e2e/shots/<name>.png (ignored by git). */
  async screenshot(name: string): Promise<string> {
    mkdirSync(shots, { recursive: true });
    const file = path.join(shots, `${name}.png`);
    await this.page.screenshot({ path: file, animations: 'disabled' });
    return file;
  }

  /** Loads the window again, as the command does, which keeps what is open, and waits until the workbench has restored itself. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await this.runCommand('Developer: Reload Window');
    await loaded;
    await restored(this.page);
  }

  /** The page inside the webview on the screen: a frame inside a frame. */
  webviewFrame(): FrameLocator {
    return this.page.locator('iframe.webview.ready:visible').last().contentFrame().locator('#active-frame').contentFrame();
  }

  /** Where a text of the active editor stands, in pixels of the page. */
  private async place(text: string): Promise<{ x: number; y: number }> {
    const shown = await this.editor.evaluate(middleOf, text);
    if (shown) return shown;
    await this.reveal(text);
    const found = await this.editor.evaluate(middleOf, text);
    if (!found) throw new Error(`The active editor does not show: ${text}`);
    return found;
  }

  /** Scrolls to a text with the editor's own search. */
  private async reveal(text: string): Promise<void> {
    await this.editor.click();
    await this.page.keyboard.press('ControlOrMeta+F');
    const find = this.page.locator('.find-widget.visible');
    await find.locator('.find-part textarea').fill(text);
    await find.locator('.matchesCount').getByText(/ of /).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
    await find.waitFor({ state: 'hidden' });
  }
}

/** The page's driver for tests says when all views and editors are there. */
export async function restored(page: Page): Promise<void> {
  await page.waitForFunction('globalThis.driver !== undefined');
  await page.evaluate('globalThis.driver.whenWorkbenchRestored()');
}

/** Runs in the page: the middle of a text in the lines that an editor shows. */
function middleOf(editor: Element, text: string): { x: number; y: number } | undefined {
  const box = editor.getBoundingClientRect();
  for (const line of editor.querySelectorAll('.view-line')) {
    const nodes: Text[] = [];
    for (const walk = document.createTreeWalker(line, NodeFilter.SHOW_TEXT); walk.nextNode(); ) nodes.push(walk.currentNode as Text);
    // The editor shows spaces as no-break spaces.
    const at = nodes
      .map((node) => node.data)
      .join('')
      .replaceAll('\u00a0', ' ')
      .indexOf(text);
    if (at < 0) continue;
    let rest = at + Math.floor(text.length / 2);
    const node = nodes.find((one) => {
      if (rest < one.length) return true;
      rest -= one.length;
      return false;
    });
    if (!node) continue;
    const range = document.createRange();
    range.setStart(node, rest);
    range.setEnd(node, rest + 1);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    if (middle.y > box.top && middle.y < box.bottom && middle.x > box.left && middle.x < box.right) return middle;
  }
  return undefined;
}
