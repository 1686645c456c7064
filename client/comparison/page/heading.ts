import type { ComparisonColumn } from '../../../server/lsp/messages';
import type { Words } from '../messages';

/** Language and date of a version as a reader writes them: "Dutch · 27 September 2023". */
export function describe({ language, publishedAt }: ComparisonColumn, words: Words): string {
  const parts = [languageName(language, words)];
  if (publishedAt) parts.push(day(publishedAt, words.locale));
  return parts.join(' · ');
}

function languageName(code: string, { locale, languageUnknown }: Words): string {
  if (code === 'und') return languageUnknown;
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  } catch {
    return code; // what a story file says need not be a language
  }
}

/** @param iso ISO 8601; what is none is given back as it is */
function day(iso: string, locale: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
