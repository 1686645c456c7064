/** The language server as a process of Node: over IPC in VS Code, over standard input and output elsewhere. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { after } from './ports';
import { startServer } from './server';
import { vectorFilesOnDisk } from './vector-files';

startServer(createConnection(ProposedFeatures.all), {
  after,
  pause: () => new Promise((resume) => setImmediate(resume)),
  vectorFiles: vectorFilesOnDisk,
});
