import type { InitializeParams } from 'vscode-languageserver';
import { type Markup, markdown, plaintext } from './markup';

/** What the client can do, as far as the server's answers depend on it. */
export interface Client {
  readonly asksConfiguration: boolean;
  readonly wantsConfigurationRegistered: boolean;
  readonly hasWorkspaceFolders: boolean;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesTokens: boolean;
  readonly refreshesHints: boolean;
  readonly showsProgress: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly definitionLinks: boolean;
  readonly nestedSymbols: boolean;
  readonly hover: Markup;
  /** Where each rule is explained; the rule's id is put behind `#`. Null where the client gives none. */
  readonly rulesUri: string | null;
}

/** Reads what the client says of itself. */
export function clientFrom({ capabilities, initializationOptions }: InitializeParams): Client {
  const { workspace, textDocument, window } = capabilities;
  const published = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  const rulesUri: unknown = initializationOptions?.rulesUri;
  const format = textDocument?.hover?.contentFormat?.find((each) => each === 'markdown' || each === 'plaintext');
  return {
    asksConfiguration: workspace?.configuration === true,
    wantsConfigurationRegistered: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    hasWorkspaceFolders: workspace?.workspaceFolders === true,
    pullsDiagnostics: pulled !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    showsProgress: window?.workDoneProgress === true,
    relatedInformation: (pulled?.relatedInformation ?? published?.relatedInformation) === true,
    codeDescription: (pulled?.codeDescriptionSupport ?? published?.codeDescriptionSupport) === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    hover: format === 'markdown' ? markdown : plaintext,
    rulesUri: typeof rulesUri === 'string' && rulesUri ? rulesUri : null,
  };
}
