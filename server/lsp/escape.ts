/**
 * Text of articles as Markdown that shows exactly that text. Articles come from anywhere: what looks like Markdown, HTML, a
 * link, an image, an address or a `command:` in them must appear as the characters it is made of.
 */

/** All ASCII punctuation: CommonMark lets each of it be escaped, and without it no construct can begin. */
const punctuation = /[!-/:-@[-`{-~]/g;
/** Line ends and tabs would begin blocks; other controls have no look. */
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** Marks that turn the direction of writing would reach beyond the quotation and could make a source look like another. */
const directions = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** On one line, without characters that have no look of their own. */
export function oneLine(text: string): string {
  return text.replace(directions, '').replace(controls, ' ').replace(/ {2,}/g, ' ').trim();
}

/** Text on one line as Markdown. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(punctuation, '\\$&');
}

/** A URI as the target of a Markdown link: what could end it is percent-encoded, what is encoded already stays. */
export function escapeTarget(uri: string): string {
  return encodeURI(uri.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/%25/g, '%')
    .replace(/[()'*!]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * The beginning of a text, cut between words where it is longer than `length` units, never inside a character.
 * @returns at most `length` units and an ellipsis
 */
export function shortened(text: string, length: number): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  const start = line.slice(0, length);
  const space = start.lastIndexOf(' ');
  const cut = space > length / 2 ? start.slice(0, space) : start.replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`;
}
