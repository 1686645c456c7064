/** The extension in a Node extension host: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, start } from './extension';

export function activate(context: ExtensionContext): Promise<Api> {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return start(context, (id, name, options) => new LanguageClient(id, name, server, options));
}
