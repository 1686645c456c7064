/** What a line looks like before anything is known of its words. */
type LineKind = 'blank' | 'heading' | 'list' | 'setting' | 'package' | 'log' | 'code' | 'table' | 'badge' | 'text';

/** A run of lines that belong together as running text. */
export interface Paragraph {
  readonly text: string;
  /** It has at least one whole sentence. */
  readonly isProse: boolean;
}

/** The outline of a text: how its characters are spread over running text and everything else. */
export interface Shape {
  readonly paragraphs: readonly Paragraph[];
  /** Share (0..1) of the characters that stand in prose. */
  readonly prose: number;
  /** Number of lines of each kind. */
  readonly lines: Readonly<Record<LineKind, number>>;
  /** Share (0..1) of the characters that stand in lines of each kind. */
  readonly share: Readonly<Record<LineKind, number>>;
}

const minimumWords = 5;
const sentenceEnd = /[.!?…。।](?:["'”’»“)\]]|\s|$)/;
const codeStart =
  /^\s*(?:import |from \S+ import|export |def |class \w+[(:{]|function\b|const |let |var |#include|#!|\/\/|\/\*|\* @|<\?|<!|<\/?[a-z][^>]*>|\$ |>>> |SELECT |INSERT |UPDATE |CREATE |@\w+\(|(?:pip3?|npm|npx|yarn|git|cargo|docker|sudo|apt|apt-get|brew|curl|cd|make|cmake) [\w./-])/;
const codeEnd = /(?:[;{}]|\)\s*[{:]|=>|\\)\s*$/;
const logLine =
  /^\s*(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d\b|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{1,3}(?:\.\d{1,3}){3}\b.*"(?:GET|POST|PUT|HEAD)|\[?(?:DEBUG|INFO|WARN(?:ING)?|ERROR|TRACE|FATAL)\b)/;
const packageLine = /^\s*[A-Za-z0-9][\w.-]*(?:\[[\w, -]*\])?\s*(?:===?|>=|<=|~=|!=|@)\s*[\w.*+:/-]+(?:\s*[,;#].*)?$/;
const settingLine = /^\s*(?:[\w.$-]+\s*=\s*\S|[a-z][\w.-]*:\s*\S{0,40}\s*$|[\w-]+:\s*(?:\/\S*|\*)\s*$|\[[\w .-]+\]\s*$|--?\w)/;

/** Sorts the lines of a text, and joins those of one paragraph however they are wrapped. Linear in the length of the text. */
export function shapeOf(text: string): Shape {
  const lines: Record<LineKind, number> = {
    blank: 0,
    heading: 0,
    list: 0,
    setting: 0,
    package: 0,
    log: 0,
    code: 0,
    table: 0,
    badge: 0,
    text: 0,
  };
  const lengths = { ...lines };
  const paragraphs: Paragraph[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length) paragraphs.push(paragraph(open));
    open = [];
  };
  let fenced = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const fence = /^\s*(?:```|~~~)/.test(line);
    const kind: LineKind = fence || fenced ? 'code' : kindOf(line);
    if (fence) fenced = !fenced;
    lines[kind]++;
    lengths[kind] += line.trim().length;
    if (kind !== 'text') close();
    // A line this long is not wrapped but a paragraph of its own: news texts often have no blank lines.
    else if (open.push(line) && (line.length > 100 || open[0]!.length > 100)) close();
  }
  close();
  const total = Math.max(
    1,
    Object.values(lengths).reduce((sum, length) => sum + length, 0),
  );
  const share = Object.fromEntries(Object.entries(lengths).map(([kind, length]) => [kind, length / total])) as Record<LineKind, number>;
  const prose = paragraphs.reduce((sum, { text, isProse }) => sum + (isProse ? text.length : 0), 0) / total;
  return { paragraphs, prose: Math.min(1, prose), lines, share };
}

function kindOf(line: string): LineKind {
  const trimmed = line.trim();
  if (trimmed === '') return 'blank';
  if (/^#{1,6}\s/.test(trimmed) || /^(?:={3,}|-{3,}|\*{3,})$/.test(trimmed)) return 'heading';
  if (trimmed.startsWith('[![') || /^!\[[^\]]*\]\(/.test(trimmed) || /img\.shields\.io|badge\.svg/.test(trimmed)) return 'badge';
  if (logLine.test(line)) return 'log';
  if (/^(?:[-*+•▪–]|\d{1,3}[.)]|\[[ x]\]|[□☐☑✓✔])\s+/i.test(trimmed)) return startsSpeech(trimmed) ? 'text' : 'list';
  if (isTable(trimmed)) return 'table';
  if (packageLine.test(line)) return 'package';
  if (codeStart.test(line) || codeEnd.test(trimmed)) return 'code';
  return settingLine.test(line) ? 'setting' : 'text';
}

/** A dash opens speech in many languages, and a list item elsewhere; a whole sentence after it speaks for speech. */
const startsSpeech = (line: string): boolean =>
  /^[–—-]\s+\p{Lu}/u.test(line) && /[.!?…]["”»]?$/.test(line) && line.split(/\s+/).length > 12;

function isTable(line: string): boolean {
  if (line.split('|').length > 2 || line.split('\t').length > 2) return true;
  const cells = line.split(/[,;]/);
  return cells.length > 3 && cells.every((cell) => !/[ ]\S+[ ]/.test(cell.trim())) && !/[.!?]$/.test(line);
}

function paragraph(lines: readonly string[]): Paragraph {
  const text = lines.map((line) => line.trim()).join(' ');
  const letters = text.replace(/[^\p{L}\p{M}]/gu, '').length;
  return { text, isProse: text.split(/\s+/).length >= minimumWords && sentenceEnd.test(text) && letters >= text.length * 0.6 };
}
