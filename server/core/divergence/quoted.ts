import type { Span, Version } from '../model';

/** The words of a version at a place, in quotation marks and on one line: for the sentence that tells of a difference. */
export const quoted = ({ article }: Version, { start, end }: Span): string => `“${article.text.slice(start, end).replace(/\s+/gu, ' ')}”`;
