import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Work that a change has made pointless; whoever still needs an answer starts again. Never leaves the server. */
export class Superseded extends Error {}

/** The answer to a request whose document moved on: the client asks again, and keeps what it shows until then. */
export const serverCancelled = () => new ResponseError(LSPErrorCodes.ServerCancelled, 'The document changed.', { retriggerRequest: true });

/** The answer to a request that the client itself has cancelled. */
export const requestCancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
