import { alike } from './alike';
import { azerbaijani } from './az';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { dutch } from './nl';
import type { LanguageProfile } from './profile';
import { russian } from './ru';
import { turkish } from './tr';

const own: readonly LanguageProfile[] = [english, dutch, german, french, spanish, russian, turkish, azerbaijani];
const grammars = alike(own.map(({ grammar }) => grammar));
const furniture = alike(own.map((profile) => profile.furniture));
const profiles = new Map<string, LanguageProfile>(
  alike(own.map((profile, i) => ({ ...profile, grammar: grammars[i]!, furniture: furniture[i]! }))).map((profile) => [profile.code, profile]),
);

/** The profile of a language ("en", "nl-BE", in any case), or null where there is none. */
export const profileOf = (language: string): LanguageProfile | null =>
  profiles.get(language.split('-')[0]!.toLowerCase()) ?? null;
