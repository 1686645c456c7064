import { escapeMarkdown, escapeTarget, oneLine } from './escape';

/** A way to write a card. Every method takes plain text of any origin and gives a piece that is safe to show. */
export interface Markup {
  readonly kind: 'markdown' | 'plaintext';
  text(plain: string): string;
  strong(plain: string): string;
  small(plain: string): string;
  /** A link with plain words; where links are not possible, nothing. */
  link(words: string, uri: string): string;
  /** An entry of a list from pieces, with further lines below it. */
  entry(line: string, below: readonly string[]): string;
  /** A quotation from plain text. */
  quote(plain: string): string;
}

export const markdown: Markup = {
  kind: 'markdown',
  text: escapeMarkdown,
  strong: (plain) => wrapped('**', escapeMarkdown(plain)),
  small: (plain) => wrapped('*', escapeMarkdown(plain)),
  link: (words, uri) => `[${escapeMarkdown(words)}](${escapeTarget(uri)})`,
  entry: (line, below) => [`- ${line}`, ...below.map((each) => `  \n  ${each}`)].join(''),
  quote: (plain) => `“${escapeMarkdown(plain)}”`,
};

/** Marks around nothing would be a line of their own. */
const wrapped = (mark: string, inner: string) => (inner ? `${mark}${inner}${mark}` : '');

export const plaintext: Markup = {
  kind: 'plaintext',
  text: oneLine,
  strong: oneLine,
  small: oneLine,
  link: () => '',
  entry: (line, below) => [`- ${line}`, ...below.map((each) => `\n  ${each}`)].join(''),
  quote: (plain) => `“${oneLine(plain)}”`,
};
