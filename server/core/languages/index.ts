import type { LanguageCode } from '../model';
import { azerbaijani } from './az';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { dutch } from './nl';
import type { LanguageProfile } from './profile';
import { russian } from './ru';
import { turkish } from './tr';

const profiles: Readonly<Partial<Record<LanguageCode, LanguageProfile>>> = {
  en: english,
  nl: dutch,
  de: german,
  fr: french,
  es: spanish,
  ru: russian,
  tr: turkish,
  az: azerbaijani,
};

/** The profile of a language ("en", "nl-BE", in any case), or null where there is none. */
export const profileOf = (language: string): LanguageProfile | null =>
  profiles[language.split('-')[0]!.toLowerCase() as LanguageCode] ?? null;
