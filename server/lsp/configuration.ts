import type { Connection } from 'vscode-languageserver';
import { checkedSettings, defaultSettings, type SettingProblem, type Settings } from './settings';
import { settingIsBroken } from './words';

/** The settings by place, asked of the client once and kept until they change. */
export class Configuration {
  readonly #known = new Map<string, Promise<Settings>>();
  readonly #told = new Set<string>();
  #pushed: Settings = defaultSettings;

  /**
   * @param canAsk whether the client answers `workspace/configuration`; else it pushes one set for all places
   * @param warn shows a message to the user
   */
  constructor(
    private readonly connection: Connection,
    private readonly canAsk: () => boolean,
    private readonly warn: (message: string) => void,
  ) {}

  /** The settings for a folder or a document. Never rejects. */
  at(scope: string): Promise<Settings> {
    if (!this.canAsk()) return Promise.resolve(this.#pushed);
    let known = this.#known.get(scope);
    if (!known) {
      known = this.connection.workspace.getConfiguration({ scopeUri: scope, section: 'synoptic' }).then(
        (sent) => this.#read(sent),
        () => defaultSettings,
      );
      this.#known.set(scope, known);
    }
    return known;
  }

  /** Forgets what is known. @param settings what the client pushed along */
  changed(settings: unknown): void {
    this.#known.clear();
    if (typeof settings === 'object' && settings !== null && 'synoptic' in settings) this.#pushed = this.#read(settings.synoptic);
  }

  #read(sent: unknown): Settings {
    const { settings, problems } = checkedSettings(sent);
    const placeOf = ({ setting, level }: SettingProblem) => `${setting} ${level}`;
    for (const place of new Set(problems.map(placeOf))) this.#tellOnce(problems.filter((each) => placeOf(each) === place));
    return settings;
  }

  /** Settings are read for each folder; the same mistake is complained of once. */
  #tellOnce(problems: readonly SettingProblem[]): void {
    const message = settingIsBroken(problems);
    if (this.#told.has(message)) return;
    this.#told.add(message);
    this.warn(message);
  }
}
