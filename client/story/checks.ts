/** Checks of what a user types, free of the editor. Each answers whether the value will do. */

const date = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

/** A date, or a date and time, of ISO 8601 that the calendar has: 2026-02-28, 2026-02-28T18:30, 2026-02-28T18:30+01:00. */
export function isDate(value: string): boolean {
  const found = date.exec(value);
  if (!found) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  // A day that the month lacks would roll over into the next month.
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

/** An address of a web page. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value);
}

/** A BCP 47 language tag. */
export function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** Names that Windows keeps for devices, with any ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A file name that every system can keep. */
export function isFileName(value: string): boolean {
  return /^[^\\/:*?"<>|\u0000-\u001f]{1,200}$/.test(value) && !/^\.|[. ]$/.test(value) && !device.test(value);
}

/** A file name, without its ending, made from the first line of a text that says something. */
export function suggestFileName(text: string): string {
  const line = /\S.*/.exec(text)?.[0] ?? '';
  const words = line.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name && name.length + word.length > 50) break;
    name += name ? `-${word}` : word.slice(0, 50);
  }
  return name && isFileName(name) ? name : 'version';
}
