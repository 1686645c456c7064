import assert from 'node:assert/strict';
import { cell, compare, openStory } from './story';
import type { Workbench } from './workbench';

describe('an article full of markup', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openStory();
  });
  after(() => workbench?.close());

  it('shows as text on the card', async () => {
    await workbench.openFile('pier.article');
    const card = await workbench.hoverOn('The old pier in Oakmouth');
    await card.getByText('The same claim in other versions').waitFor();
    const text = (await card.textContent()) ?? '';
    for (const words of ['![now](https://example.invalid/x.png)', '[here](command:', '[Quay](command:', '<img src=x>'])
      assert.ok(text.includes(words), `${words} is not in: ${text}`);
    assert.equal(await card.locator('img').count(), 0);
    const targets = await card.locator('a').evaluateAll((links) => links.map((a) => a.getAttribute('data-href') ?? a.getAttribute('href')));
    // Our own: the passage, and the explanation of the rule.
    const foreign = targets.filter((to) => to && !/^vscode-remote:.*#L\d+%2C\d+$|^command:synoptic\.explainRule\?/.test(to));
    assert.deepEqual(foreign, []);
    await workbench.screenshot('hostile-hover');
    await workbench.page.keyboard.press('Escape');
  });

  it('shows as text in the comparison', async () => {
    const frame = await compare(workbench, 'pier.article');
    await frame.locator('thead').getByText('[Quay](command:workbench.action.toggleSidebarVisibility) <img src=x>').waitFor();
    const passages = (await cell(frame, 0, 1).innerText()) + (await frame.locator('tbody').innerText());
    for (const words of ['[here](command:', '<img src="x" onerror="alert(1)">']) assert.ok(passages.includes(words), words);
    assert.equal(await frame.locator('img, a, main script, main style, [style]:not(html):not(body)').count(), 0);
    await workbench.screenshot('hostile-comparison');
  });

  it('may load nothing and run nothing but the page itself', async () => {
    const policy = await workbench.webviewFrame().locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(policy ?? '', /^default-src 'none'; script-src 'nonce-[0-9a-f]{32}'; style-src [^;]*$/);
    assert.doesNotMatch(policy ?? '', /unsafe/);
  });
});
