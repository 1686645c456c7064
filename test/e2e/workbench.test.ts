import { openWorkbench } from './harness';
import type { Workbench } from './workbench';

describe('VS Code in a browser', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'test/vscode/workspace', theme: 'dark' });
  });
  after(() => workbench?.close());

  it('shows the files of the folder in the explorer', async () => {
    await workbench.page.locator('.explorer-viewlet').getByText('village.article', { exact: true }).waitFor();
  });

  it('opens a file and shows a webview beside it', async () => {
    await workbench.openFile('README.md');
    await workbench.runCommand('Markdown: Open Preview to the Side');
    await workbench.webviewFrame().getByRole('heading', { name: 'Harbour script' }).waitFor();
  });
});
