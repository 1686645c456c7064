import type { LanguageCode } from '../model';
import { english } from './en';
import { dutch } from './nl';
import type { LanguageProfile } from './profile';

const profiles: Readonly<Record<LanguageCode, LanguageProfile>> = { en: english, nl: dutch };

/** The profile of a language ("en", "nl-BE"), or null where there is none. */
export const profileOf = (language: string): LanguageProfile | null => profiles[language.split('-')[0] as LanguageCode] ?? null;

/** The languages that have a profile. */
export const languages = Object.keys(profiles) as readonly LanguageCode[];
