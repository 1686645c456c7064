import { CancellationToken, CodeLensRefreshRequest, type Connection, ResponseError } from 'vscode-languageserver';
import type { Client } from './client';
import type { Documents } from './documents';
import { Superseded } from './errors';
import type { Diagnostics } from './features/diagnostics';
import type { Group, StoryState } from './group';
import * as wire from './messages';
import type { Ports } from './ports';
import type { Stories } from './stories';
import { keyOf } from './uris';

/** How long nothing may change before the client hears of it, in milliseconds. */
const quiet = 200;

/** What is known to the client about a group. */
interface Announced {
  revision: string | null;
  /** Keys of the documents that changed since. */
  readonly changed: Set<string>;
}

/**
 * Tells the client what it did not ask for: how documents are seen, that a story changed, that what it shows is out of
 * date. Many changes in a row become one message.
 */
export class Announcer {
  readonly #announced = new Map<Group, Announced>();
  readonly #states = new Map<string, string>();
  #cancelTimer: (() => void) | null = null;
  #everything = false;

  constructor(
    private readonly connection: Connection,
    private readonly ports: Ports,
    private readonly documents: Documents,
    private readonly client: () => Client,
    private readonly services: () => { readonly stories: Stories; readonly diagnostics: Diagnostics },
  ) {}

  /** A document of some groups was opened, changed or closed, or its file was. */
  changed(uri: string, groups: readonly Group[]): void {
    for (const group of groups) this.#of(group).changed.add(keyOf(uri));
    this.#wait();
  }

  /** Settings or decisions changed: whatever the client shows may be out of date. */
  everythingChanged(): void {
    this.#everything = true;
    this.#wait();
  }

  /** A story was worked out: tells at once how its open documents are seen, where that is new. */
  worked(group: Group, state: StoryState): void {
    const announced = this.#of(group);
    announced.revision ??= state.revision;
    for (const document of this.documents.all()) {
      const decision = state.decisions.get(keyOf(document.uri));
      if (!decision) continue;
      const version = state.versions.get(keyOf(document.uri))?.version;
      const claims = version?.article.sentences.flatMap((sentence) => sentence.claims) ?? [];
      const seen: wire.DocumentState = {
        uri: document.uri,
        ...decision,
        language: version?.article.language ?? 'und',
        versions: version ? state.versions.size : 0,
        claims: claims.length,
        withoutSource: claims.filter((claim) => claim.status !== 'attributed').length,
      };
      const said = JSON.stringify(seen);
      if (this.#states.get(keyOf(document.uri)) === said) continue;
      this.#states.set(keyOf(document.uri), said);
      this.#send(this.connection.sendNotification(wire.documentState, seen));
    }
  }

  /** A document was closed: what was told of it is told again when it comes back. */
  closed(uri: string): void {
    this.#states.delete(keyOf(uri));
    this.#send(this.services().diagnostics.withdraw(uri));
  }

  /** Stops waiting. */
  dispose(): void {
    this.#cancelTimer?.();
  }

  #of(group: Group): Announced {
    let announced = this.#announced.get(group);
    if (!announced) {
      announced = { revision: null, changed: new Set() };
      this.#announced.set(group, announced);
    }
    return announced;
  }

  #wait(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = this.ports.after(quiet, () => {
      this.#cancelTimer = null;
      this.#send(this.#announce());
    });
  }

  /** Everything since the last time as one message of each kind. */
  async #announce(): Promise<void> {
    const everything = this.#everything;
    this.#everything = false;
    const open = new Map<Group, string[]>();
    for (const { uri } of this.documents.all()) {
      const group = await this.services().stories.group(uri);
      open.set(group, [...(open.get(group) ?? []), uri]);
    }
    for (const group of this.#announced.keys()) if (!open.has(group)) this.#announced.delete(group);
    let stale = everything;
    for (const [group, uris] of open) if (await this.#announceGroup(group, uris)) stale = true;
    if (!this.client().pullsDiagnostics) await this.#publish([...open.values()].flat());
    else if (stale && this.client().refreshesDiagnostics) this.#send(this.connection.languages.diagnostics.refresh());
    if (stale && this.client().refreshesLenses) this.#send(this.connection.sendRequest(CodeLensRefreshRequest.type));
    if (stale && this.client().refreshesHints) this.#send(this.connection.languages.inlayHint.refresh());
    if (everything && this.client().refreshesTokens) this.#send(this.connection.languages.semanticTokens.refresh());
  }

  /** Whether an open document shows something out of date: one whose story changed by another document than itself. */
  async #announceGroup(group: Group, uris: readonly string[]): Promise<boolean> {
    const announced = this.#of(group);
    let state: StoryState;
    try {
      state = await group.state();
    } catch (error) {
      // A further change came in between: its own announcement follows, and covers this one.
      if (error instanceof Superseded) return false;
      throw error;
    }
    const changed = [...announced.changed];
    announced.changed.clear();
    if (announced.revision === state.revision) return false;
    announced.revision = state.revision;
    const params: wire.StoryChangedParams = { uris: [...state.versions.values()].map((each) => each.snapshot.uri) };
    this.#send(this.connection.sendNotification(wire.storyChanged, params));
    return uris.some((uri) => changed.length === 0 || changed.some((key) => key !== keyOf(uri)));
  }

  async #publish(uris: readonly string[]): Promise<void> {
    for (const uri of uris)
      try {
        await this.services().diagnostics.publish(uri, CancellationToken.None);
      } catch (error) {
        // The document changed meanwhile: its own announcement follows.
        if (!(error instanceof ResponseError)) throw error;
      }
  }

  #send(sent: Promise<unknown>): void {
    sent.catch((error: unknown) =>
      this.connection.console.error(`Telling the client failed: ${error instanceof Error ? error.message : error}`),
    );
  }
}
