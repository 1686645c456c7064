import type { Span } from '../model';

interface Line extends Span {
  readonly blankBefore: boolean;
}

const isBreak = (code: number) => code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
const isSpace = (code: number) => code === 0x20 || code === 0x09 || code === 0xa0 || code === 0xfeff || code === 0x0c || code === 0x0b;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  let at = 0;
  while (at < text.length) {
    let end = at;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    let start = at;
    let stop = end;
    while (start < stop && isSpace(text.charCodeAt(start))) start++;
    while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--;
    if (stop > start) {
      lines.push({ start, end: stop, blankBefore });
      blankBefore = false;
    } else blankBefore = true;
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return lines;
}

/** Lines of a text that was wrapped at a fixed width: full but for the last of a paragraph, and most end in mid-sentence. */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let inner = 0;
  let open = 0;
  let full = 0;
  const widest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i + 1]!.blankBefore) continue;
    inner++;
    if (!/[.!?:"”’»)]$/u.test(text.slice(lines[i]!.end - 1, lines[i]!.end))) open++;
    if (lines[i]!.end - lines[i]!.start >= 0.7 * widest) full++;
  }
  return inner >= 3 && widest <= 120 && open >= 0.6 * inner && full >= 0.7 * inner;
}

/**
 * The paragraphs of a text, without the space around them. Each line is one, unless the text is wrapped at a fixed width:
 * then a blank line ends a paragraph. Linear in the length of the text.
 */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text);
  if (!isHardWrapped(text, lines)) return lines.map(({ start, end }) => ({ start, end }));
  const paragraphs: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && !line.blankBefore) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
  }
  return paragraphs;
}
