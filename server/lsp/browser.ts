/** The language server as a web worker, for VS Code in a browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { after } from './ports';
import { startServer } from './server';

// A message to oneself comes back in the next turn; a timer would wait four milliseconds once it is nested.
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port2.onmessage = () => waiting.shift()?.();
const pause = () =>
  new Promise<void>((resume) => {
    waiting.push(resume);
    port1.postMessage(null);
  });

const worker = self as unknown as Worker;
startServer(createConnection(new BrowserMessageReader(worker as never), new BrowserMessageWriter(worker as never)), { after, pause });
