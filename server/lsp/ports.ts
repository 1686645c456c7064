import type { Analysis } from './analysis';

/** What the server needs of the host that it runs in; tests give their own. */
export interface Ports {
  /** Resolves in a later turn of the event loop, after messages that wait have been read. */
  pause(): Promise<void>;
  /** Runs `callback` once after `milliseconds`; the result takes that back. */
  after(milliseconds: number, callback: () => void): () => void;
  /** The analysis; the real one by default. */
  readonly analysis?: Analysis;
}

/** A timer of the kind that Node and browsers share. */
export function after(milliseconds: number, callback: () => void): () => void {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
}
