// A keystroke as the writer meets it: from didChange to the diagnostics of that state, through a real client over standard input and output.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { root, runNode } from '../host/project.mjs';
import { beside, ms, quantile } from './measure.mjs';
import { versionsOfStory } from './texts.mjs';

const open = 20;
const size = 10_000;
const typed = ' Officials in Tarvin said that the bridge would open again before the winter, and that nobody had been hurt there.';
const warmUps = 15;
const targets = { p50: 2, p99: 16 };
const folder = 'memory:///bench/story';

/** Rows for the table of keystrokes, head included. */
export async function keystrokeRows() {
  if ((await runNode(['esbuild.mjs', '--only=server'])) !== 0) throw new Error('the server cannot be built');
  const { first, keys } = await withServer(typeAway);
  const counted = keys.slice(warmUps);
  const [p50, p99] = [quantile(counted, 0.5), quantile(counted, 0.99)];
  return [
    [`keystroke, ${open} versions of 10 KB open`, 'p50 ms', '', 'p99 ms', '', 'opened to first diagnostics ms'],
    [`${counted.length} letters`, ms(p50), beside(p50, targets.p50, 'ms'), ms(p99), beside(p99, targets.p99, 'ms'), ms(first)],
  ];
}

/** Opens all versions, then types into the first, each letter after the diagnostics of the one before. */
async function typeAway(connection) {
  const documents = versionsOfStory(open, size, 11).map((text, index) => ({ uri: `${folder}/version-${index}.article`, text }));
  const pull = () => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: documents[0].uri }, identifier: 'synoptic' });
  const begin = performance.now();
  for (const { uri, text } of documents)
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'article', version: 1, text } });
  await pull();
  const first = performance.now() - begin;
  const lines = documents[0].text.split('\n');
  const line = lines.findIndex((each, index) => index > lines.length / 2 && each.length > 0);
  const keys = [];
  for (const [index, letter] of [...typed].entries()) {
    const position = { line, character: lines[line].length + index };
    const pressed = performance.now();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: documents[0].uri, version: index + 2 },
      contentChanges: [{ range: { start: position, end: position }, text: letter }],
    });
    const { kind } = await pull();
    if (kind !== 'full') throw new Error(`a letter was typed, but the diagnostics are ${kind}`);
    keys.push(performance.now() - pressed);
  }
  return { first, keys };
}

/** Starts the server as a process, lets a client work with it, and ends it. */
async function withServer(work) {
  const child = spawn(process.execPath, [path.join(root, 'dist/server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  try {
    connection.onRequest('synoptic/listFiles', () => []);
    connection.onRequest('synoptic/readFile', () => ({ error: 'no such file' }));
    connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
    connection.onRequest(() => null); // registrations and refreshes
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: 'story' }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
        textDocument: { diagnostic: { relatedDocumentSupport: true }, publishDiagnostics: { relatedInformation: true } },
      },
    });
    await connection.sendNotification('initialized', {});
    return await work(connection);
  } finally {
    connection.end();
    connection.dispose();
    child.kill();
  }
}
