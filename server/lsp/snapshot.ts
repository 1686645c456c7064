/**
 * One state of one document, never changed afterwards: taken before the first wait, so that whatever is found in it still
 * fits when the document has moved on.
 */
export interface Snapshot {
  readonly uri: string;
  readonly languageId: string;
  /** The client's version number; null for a file that is not open. */
  readonly version: number | null;
  /** Without a byte order mark. */
  readonly text: string;
  /** Equal for equal texts. */
  readonly hash: string;
}

/** Takes a snapshot. */
export function snapshotOf(uri: string, languageId: string, version: number | null, text: string): Snapshot {
  return { uri, languageId, version, text, hash: hashOf(text) };
}

/** A short name for a text, the same in every run: 53 bits, enough to tell the few hundred texts of a session apart. */
export function hashOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
