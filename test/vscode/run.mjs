// Runs the tests that need a real VS Code: `node test/vscode/run.mjs [node|web]`, the extension host to run them in.
// The bundles must have been built (`node esbuild.mjs --tests`).
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { temporaryFolder } from '../host/lifetime.mjs';
import { root } from '../host/project.mjs';
import { testsUseBrowser } from '../host/vscode.mjs';

const web = process.argv[2] === 'web';
const workspace = temporaryFolder('workspace');
copy('test/vscode/workspace', '.');
copy('seeds', 'seeds');

/** Tests may write: they get a copy. */
function copy(from, to) {
  const source = path.join(root, from);
  const target = path.join(workspace.path, to);
  mkdirSync(target, { recursive: true });
  if (existsSync(source)) cpSync(source, target, { recursive: true });
}

try {
  await runTests({
    ...(testsUseBrowser && { vscodeExecutablePath: path.join(root, 'test/host/launcher.mjs') }),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, `dist/test/${web ? 'vscode-web.js' : 'vscode.cjs'}`),
    launchArgs: [workspace.path, ...(web ? ['--extensionDevelopmentKind=web'] : [])],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  workspace.remove();
}
