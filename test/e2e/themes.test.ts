import assert from 'node:assert/strict';
import { compare, courier, lenses, openStory, passageIn, reportedly, squiggles, untilDecided, untilSelected } from './story';
import type { Workbench } from './workbench';

for (const theme of ['light', 'dark'] as const)
  describe(`an article in a ${theme} theme`, () => {
    let workbench: Workbench;
    before(async () => {
      workbench = await openStory({ theme });
    });
    after(() => workbench?.close());

    it('has lines under claims without a source; a list of requirements beside it has none', async () => {
      await workbench.openFile('requirements.txt');
      await untilDecided(workbench, 'Article: no');
      await workbench.openFile(courier);
      await squiggles(workbench).first().waitFor();
      await workbench.openFile('requirements.txt');
      assert.equal(await squiggles(workbench).count(), 0);
      assert.equal(await lenses(workbench).count(), 0);
    });

    it('has lenses that count the other versions', async () => {
      await workbench.openFile(courier);
      await lenses(workbench)
        .getByText(/^\d versions · /)
        .first()
        .waitFor();
      await squiggles(workbench).first().waitFor();
      await workbench.pointAway();
      await workbench.screenshot(`diagnostics-${theme}`);
    });

    it('has a card that shows the claim in the other versions', async () => {
      await workbench.openFile(courier);
      const card = await workbench.hoverOn(reportedly);
      await card.getByText('The same claim in other versions').waitFor();
      for (const words of ['caspian-wire.txt', 'Nieuwsblad', 'heeft op 26 september getelefoneerd', 'no matching passage was found'])
        assert.ok((await card.textContent())?.includes(words), `${words} is not on the card`);
      await workbench.screenshot(`hover-${theme}`);
      await workbench.page.keyboard.press('Escape');
    });

    it('lies beside the other versions in a table', async () => {
      const frame = await compare(workbench, courier);
      assert.deepEqual(await frame.locator('thead th > :first-child').allTextContents(), [
        courier,
        'caspian-wire.txt',
        'Highland Herald',
        'Nieuwsblad',
        'State News',
      ]);
      await workbench.runCommand('View: Toggle Maximize Editor Group');
      // By hand, because scrollIntoView moves the frames around the page as well.
      await frame.locator('main').evaluate((main) => {
        const row = main.querySelector('td:nth-of-type(5) .passage')?.closest('tr');
        main.scrollTop = (row?.offsetTop ?? 0) - (main.querySelector('thead')?.offsetHeight ?? 0);
      });
      await workbench.pointAway();
      await workbench.screenshot(`comparison-${theme}`);
      await workbench.runCommand('View: Toggle Maximize Editor Group');
    });

    it('opens a passage of another version with a click in the table', async () => {
      const passage = passageIn(workbench.webviewFrame(), 3);
      const text = await passage.locator('.text').innerText();
      await passage.click();
      await untilSelected(workbench, 'nieuwsblad.txt', text);
      await workbench.screenshot(`opened-${theme}`);
    });
  });
