/** Bytes as base64, with what browsers and Node have in common. */
export function base64(bytes: Uint8Array): string {
  // Slices keep the number of arguments below what engines allow.
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(parts.join(''));
}
