/** The extension in a browser's extension host: the server is a worker. */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type Api, start } from './extension';

export function activate(context: ExtensionContext): Promise<Api> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server-web.js');
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  // Called for the first start and for each restart. The transports are made here because VS Code replaces the class
  // Worker, so that the client's own test for it fails.
  const server = async () => {
    worker?.terminate();
    worker = new Worker(await address(script));
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return start(context, (id, name, options) => new LanguageClient(id, name, server, options));
}

/** Where a worker can load a script from. VS Code starts none from an extension on a remote machine: that one is read first. */
async function address(script: Uri): Promise<string> {
  if (script.scheme !== 'vscode-remote') return script.toString(true);
  const content = new Uint8Array(await workspace.fs.readFile(script));
  return URL.createObjectURL(new Blob([content], { type: 'text/javascript' }));
}
