import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import type { Finding, Severity } from '../../core';
import type { Analysis } from '../analysis';
import type { Client } from '../client';
import { rangeOf } from '../positions';
import { hashOf } from '../snapshot';
import type { Stories, View } from '../stories';

/** What a later correction of a finding needs to know: `Diagnostic.data`. */
export interface FindingData {
  readonly rule: string;
  /** Index of the sentence. */
  readonly sentence: number;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** How many other passages one finding points to. */
const mostRelated = 10;

/** Findings as diagnostics: answered where the client pulls, else published. */
export class Diagnostics {
  readonly #published = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly stories: Stories,
    private readonly analysis: Analysis,
    private readonly client: () => Client,
  ) {}

  /** Answers pulls. A document that is no article has no findings; a cancelled pull throws. */
  listen(): void {
    this.connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      const view = await this.stories.view(textDocument.uri, token);
      const resultId = view ? resultIdOf(view) : 'no-article';
      if (previousResultId === resultId) return { kind: 'unchanged', resultId };
      return { kind: 'full', resultId, items: view ? this.#items(view) : [] };
    });
  }

  /** Publishes the findings of a document to a client that does not pull. */
  async publish(uri: string, token: CancellationToken): Promise<void> {
    const view = await this.stories.view(uri, token);
    if (view) {
      this.#published.add(uri);
      const params: PublishDiagnosticsParams = { uri, diagnostics: this.#items(view) };
      if (view.snapshot.version !== null) params.version = view.snapshot.version;
      await this.connection.sendDiagnostics(params);
    } else await this.withdraw(uri);
  }

  /** Takes back what was published for a document. */
  async withdraw(uri: string): Promise<void> {
    if (this.#published.delete(uri)) await this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #items(view: View): Diagnostic[] {
    return this.analysis.findings(view.version, view.state.story, view.settings.rules).map((finding) => this.#item(view, finding));
  }

  #item(view: View, finding: Finding): Diagnostic {
    const client = this.client();
    const data: FindingData = { rule: finding.rule, sentence: finding.sentence };
    const item: Diagnostic = {
      range: rangeOf(view.snapshot, finding),
      severity: severities[finding.severity],
      code: finding.rule,
      source: 'Synoptic',
      message: finding.message,
      data,
    };
    if (client.codeDescription && client.rulesUri !== null) item.codeDescription = { href: `${client.rulesUri}#${finding.rule}` };
    if (client.relatedInformation && finding.related.length > 0)
      item.relatedInformation = finding.related.slice(0, mostRelated).flatMap(({ path, start, end, message }) => {
        const other = view.state.versions.get(path)?.snapshot;
        return other ? [{ location: { uri: other.uri, range: rangeOf(other, { start, end }) }, message }] : [];
      });
    return item;
  }
}

/** Equal as long as the answer is: made of the text, the settings and the state of the story. */
const resultIdOf = ({ snapshot, settings, state }: View) => hashOf(`${snapshot.hash} ${settings.hash} ${state.revision}`);
