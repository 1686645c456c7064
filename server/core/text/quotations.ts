import type { Span } from '../model';

/** A stretch in quotation marks, marks included. `open` where its end is missing: it goes on in the next paragraph. */
export interface Quotation extends Span {
  readonly open: boolean;
  /** A dash opens it instead of a mark: a new speaker's turn, or the same one's words behind those that tell who speaks. */
  readonly dash?: 'turn' | 'resumed';
}

const closers: Readonly<Record<string, string>> = {
  '“': '”"“',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘’',
  '"': '"”',
  "'": "'",
  '”': '”',
  '’': '',
  '‹': '›',
};
/** Units at which a quotation may begin or end; commas in pairs are such marks too. */
const marks = new Uint8Array(65536);
for (const mark of [...Object.keys(closers), ...Object.values(closers).join(''), "'", ',']) marks[mark.charCodeAt(0)] = 1;
const comma = 0x2c;
const wordCharacter = /[\p{L}\p{N}]/u;

/** The quotations of a paragraph, outermost only, left to right. Apostrophes open nothing. Linear. */
export function quotationsOf(text: string, paragraph: Span): Quotation[] {
  const quotations: Quotation[] = [];
  // Marks that nothing closes any more: looking again behind each of them would take the square of the length.
  const unclosed = new Set<string>();
  let at = paragraph.start;
  while (at < paragraph.end) {
    const unit = text.charCodeAt(at);
    if (marks[unit] === 0 || (unit === comma && text.charCodeAt(at + 1) !== comma)) {
      at++;
      continue;
    }
    if (text.startsWith("''", at) || (text.startsWith(',,', at) && /[^\s,]/u.test(text[at + 2] ?? ' '))) {
      const close = closeOfDouble(text, at + 2, paragraph.end, text[at] === ',');
      const open = close < 0;
      const end = open ? paragraph.end : close;
      quotations.push({ start: at, end, open });
      at = end;
      continue;
    }
    const mark = text[at]!;
    const closing = closers[mark];
    if (closing === undefined || !opensAt(text, at, paragraph)) {
      if (quotations.length === 0 && closesFromBefore(text, at, paragraph))
        quotations.push({ start: paragraph.start, end: at + 1, open: false });
      at++;
      continue;
    }
    const end = unclosed.has(mark) ? -1 : closeAt(text, at, paragraph.end, closing, mark === "'" || mark === '‘' || mark === '‚');
    if (end < 0) unclosed.add(mark);
    if (end >= 0) {
      quotations.push({ start: at, end: end + 1, open: false });
      at = end + 1;
    } else if (mark === '‘' && opensSpeech(text, at, paragraph)) {
      quotations.push({ start: at, end: paragraph.end, open: true });
      at = paragraph.end;
    } else if (mark === "'" || mark === '‘' || mark === '‚' || mark === '»' || mark === '”') at++;
    else {
      quotations.push({ start: at, end: paragraph.end, open: true });
      at = paragraph.end;
    }
  }
  return quotations;
}

/** Behind the mark that closes ,,…'' or ''…''; -1 where none does. Commas are closed by other double marks too. */
function closeOfDouble(text: string, from: number, end: number, commas: boolean): number {
  for (let i = from; i < end; i++) {
    if (text.startsWith("''", i) && i + 2 <= end) return i + 2;
    if (commas && (text[i] === '”' || text[i] === '"' || text[i] === '“')) return i + 1;
  }
  return -1;
}

/** The end of what an earlier paragraph began: "… en nu zitten we vast,’ zei hij": nothing opens it here. */
function closesFromBefore(text: string, at: number, paragraph: Span): boolean {
  const after = at + 1 < paragraph.end ? text[at + 1]! : ' ';
  if (at === paragraph.start || !'”"»’'.includes(text[at]!)) return false;
  // Spanish and French have the full stop behind the mark: "…, y nada más”."
  if ('”»'.includes(text[at]!) && /[.,]/u.test(after) && wordCharacter.test(text[at - 1]!)) return true;
  return ',.!?…'.includes(text[at - 1]!) && /[\s,.)]/u.test(after);
}

/** A single mark that nothing closes begins a speech at the head of a paragraph or behind a colon. */
const opensSpeech = (text: string, at: number, paragraph: Span): boolean =>
  /\p{Lu}/u.test(text[at + 1] ?? '') &&
  (at === paragraph.start ||
    text.slice(at - 2, at) === ': ' ||
    (/[.!?’] $/u.test(text.slice(at - 2, at)) && resumesBehind(text, paragraph)));

/** The next paragraph opens with a single mark again, as what goes on from one paragraph to the next does. */
const resumesBehind = (text: string, paragraph: Span): boolean => /^\s*‘\p{Lu}/u.test(text.slice(paragraph.end, paragraph.end + 8));

function opensAt(text: string, at: number, paragraph: Span): boolean {
  if (text[at] === '’') return false;
  const before = at > paragraph.start ? text[at - 1]! : ' ';
  const after = at + 1 < paragraph.end ? text[at + 1]! : ' ';
  if (text[at] === "'" || text[at] === '‘' || text[at] === '‚') {
    if (wordCharacter.test(before) || !/[\p{L}\p{N}…[(]/u.test(after)) return false;
    // Dutch 's, 't, 'n, 'k and English 'em, '90s.
    return !/^(?:[stnkm]\s|em\b|\d0s)/iu.test(text.slice(at + 1, at + 5));
  }
  // French puts a space inside its marks.
  if (text[at] === '«' && /\s/u.test(after)) return !wordCharacter.test(before) && at + 1 < paragraph.end;
  // "fin », dit-il": the end of what another paragraph began.
  if (text[at] === '»') return /[\p{L}\p{N}…[(]/u.test(after) && !wordCharacter.test(before);
  return !/\s/u.test(after) && !(text[at] === '”' && wordCharacter.test(before));
}

function closeAt(text: string, open: number, end: number, closing: string, single: boolean): number {
  for (let i = open + 1; i < end; i++) {
    if (!closing.includes(text[i]!)) continue;
    const after = i + 1 < end ? text[i + 1]! : ' ';
    if (single && (wordCharacter.test(after) || /\s/u.test(text[i - 1]!))) continue;
    return i;
  }
  return -1;
}
