import type { Connection } from 'vscode-languageserver';
import { defaultSettings, type Settings, settingsFrom } from './settings';

/** The settings by place, asked of the client once and kept until they change. */
export class Configuration {
  readonly #known = new Map<string, Promise<Settings>>();
  #pushed: Settings = defaultSettings;

  /** @param canAsk whether the client answers `workspace/configuration`; else it pushes one set for all places */
  constructor(
    private readonly connection: Connection,
    private readonly canAsk: () => boolean,
  ) {}

  /** The settings for a folder or a document. Never rejects. */
  at(scope: string): Promise<Settings> {
    if (!this.canAsk()) return Promise.resolve(this.#pushed);
    let known = this.#known.get(scope);
    if (!known) {
      known = this.connection.workspace
        .getConfiguration({ scopeUri: scope, section: 'synoptic' })
        .then(settingsFrom, () => defaultSettings);
      this.#known.set(scope, known);
    }
    return known;
  }

  /** Forgets what is known. @param settings what the client pushed along */
  changed(settings: unknown): void {
    this.#known.clear();
    if (typeof settings === 'object' && settings !== null && 'synoptic' in settings) this.#pushed = settingsFrom(settings.synoptic);
  }
}
