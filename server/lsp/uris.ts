/**
 * URIs as strings, for any scheme. Clients percent-encode differently, so equality is asked of keys, never of URIs;
 * what is sent to the client is always a URI in the client's own spelling where it has given one.
 */

/** Equal for two spellings of the same URI. */
export function keyOf(uri: string): string {
  return uri.split('/').map(decodeSegment).join('/');
}

function decodeSegment(segment: string): string {
  try {
    const decoded = decodeURIComponent(segment);
    return decoded.includes('/') ? segment : decoded;
  } catch {
    return segment;
  }
}

/** The folder of a document, without a slash at its end; null for documents that stand alone (untitled ones, states of a repository's history). */
export function folderOf(uri: string): string | null {
  const path = /^[a-z][a-z0-9+.-]*:\/\/?[^?#]*$/i.exec(uri) ? uri : '';
  const cut = path.lastIndexOf('/');
  return uri.startsWith('untitled:') || cut < 0 ? null : path.slice(0, cut);
}

/** The decoded last part of a URI. */
export function fileNameOf(uri: string): string {
  const path = uri.replace(/[?#].*$/, '');
  return decodeSegment(path.slice(Math.max(path.lastIndexOf('/'), path.startsWith('untitled:') ? 8 : -1) + 1));
}

/** The decoded path of `uri` below `folder`, with `/`; null where it does not lie there. */
export function pathBelow(folder: string, uri: string): string | null {
  const above = `${keyOf(folder).replace(/\/$/, '')}/`;
  const key = keyOf(uri);
  return key.startsWith(above) ? key.slice(above.length) : null;
}

/** The URI of a decoded path below a folder; null for a path that leads out of it. */
export function below(folder: string, path: string): string | null {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.length === 0 || parts.includes('..')) return null;
  return `${folder}/${parts.map(encodeURIComponent).join('/')}`;
}
