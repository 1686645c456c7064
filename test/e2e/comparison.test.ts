import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { cell, compare, courier, openStory, passageIn, untilSelected } from './story';
import type { Workbench } from './workbench';

for (const web of [false, true])
  describe(`the comparison in the ${web ? 'web worker' : 'Node'} host`, () => {
    let workbench: Workbench;
    let frame: FrameLocator;
    before(async () => {
      workbench = await openStory({ web });
      frame = await compare(workbench, courier);
    });
    after(() => workbench?.close());

    const press = (key: string) => workbench.page.keyboard.press(key);
    const focused = () => frame.locator(':focus');

    it('is a grid whose first passage has the focus', async () => {
      await cell(frame, 0, 0).locator('.passage:focus').waitFor();
      assert.equal(await frame.locator('tbody [tabindex="0"]').count(), 1);
    });

    it('moves the focus with the arrow keys, over empty cells too', async () => {
      await press('ArrowDown');
      await cell(frame, 1, 0).locator('.passage:focus').waitFor();
      await press('End');
      await cell(frame, 1, 4).and(frame.locator(':focus, :has(:focus)')).waitFor();
      await press('Control+Home');
      await cell(frame, 0, 0).locator('.passage:focus').waitFor();
    });

    it('opens a passage with Enter; with Space the focus stays', async () => {
      const first = cell(frame, 0, 0).locator('.passage');
      const text = await first.locator('.text').innerText();
      await press('Enter');
      await untilSelected(workbench, courier, text);
      const target = passageIn(frame, 4);
      const other = await target.locator('.text').innerText();
      await target.focus();
      await press('Space');
      await workbench.page.locator('.tab[data-resource-name="state-news.txt"]').waitFor();
      assert.equal(await focused().locator('.text').innerText(), other);
      await press('Enter');
      await untilSelected(workbench, 'state-news.txt', other);
    });

    it('follows a change of another version and keeps place and focus', async () => {
      const target = cell(frame, 6, 0).locator('.passage').first();
      const text = await target.locator('.text').innerText();
      await target.scrollIntoViewIfNeeded();
      await target.focus();
      const before = await frame.locator('main').evaluate((main) => main.scrollTop);
      assert.ok(before > 0, 'nothing was scrolled');
      const added = 'Mayor Ortwin Vasse said that the ferry Zeemeeuw will sail again on 12 June.';
      appendFileSync(path.join(workbench.folder, 'state-news.txt'), `\n${added}\n`);
      await frame.locator('.text').getByText('the ferry Zeemeeuw').first().waitFor();
      assert.equal(await focused().locator('.text').innerText(), text);
      assert.equal(await frame.locator('main').evaluate((main) => main.scrollTop), before);
    });

    it('takes the order of another version', async () => {
      const choice = frame.getByLabel('Claims in the order of');
      await choice.focus();
      await choice.selectOption({ label: 'Nieuwsblad (nieuwsblad.txt)' });
      await frame.locator('thead th').first().getByText('Nieuwsblad', { exact: true }).waitFor();
      await cell(frame, 0, 0).locator('.passage').first().waitFor();
      assert.ok(await choice.evaluate((select) => select === document.activeElement));
    });

    it('says what to do where there is one version only', async () => {
      mkdirSync(path.join(workbench.folder, 'alone'));
      const text = 'Ferry stays in port\n\nMayor Ortwin Vasse said that the ferry Zeemeeuw will sail again on 12 June.\n';
      writeFileSync(path.join(workbench.folder, 'alone/ferry.article'), text);
      const alone = await compare(workbench, 'alone/ferry.article');
      await alone.getByRole('status').getByText('the only version of the story').waitFor();
      await workbench.runCommand('View: Close Editor');
    });
  });

describe('the comparison after a reload of the window', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openStory();
  });
  after(() => workbench?.close());

  it('is there again, in the same order and at the same place', async () => {
    const frame = await compare(workbench, courier);
    const target = cell(frame, 5, 0).locator('.passage').first();
    const text = await target.locator('.text').innerText();
    await target.focus();
    await workbench.reload();
    const again = workbench.webviewFrame();
    await again.getByRole('grid').waitFor();
    assert.equal(await again.locator('thead th > :first-child').first().innerText(), courier);
    assert.equal(await again.locator('tbody [tabindex="0"] .text').innerText(), text);
  });
});
