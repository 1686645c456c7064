export interface ServerOptions {
  /** Whether folders are trusted without asking; default true. */
  trust?: boolean;
  settings?: Record<string, unknown>;
  web?: boolean;
  /** Absolute path of a packaged extension to install first. */
  vsix?: string | undefined;
}

export interface Server {
  /** `127.0.0.1:port` */
  authority: string;
  ended: Promise<unknown>;
  close(): void;
}

export function startServer(options?: ServerOptions): Promise<Server>;
export function workbenchUrl(authority: string, shown: { folder: string; extension?: string | undefined; tests?: string }): string;
