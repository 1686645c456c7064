import { anyOf, type Pattern } from '../text/caseless';
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

const quick = (pattern: Pattern | undefined): Pattern | undefined => pattern && anyOf([pattern]);

/** The patterns made quick: they are tried on every line or sentence. */
const withQuickPatterns = (profile: LanguageProfile): LanguageProfile => ({
  ...profile,
  opinion: quick(profile.opinion),
  withheld: quick(profile.withheld),
  furniture: {
    ...profile.furniture,
    byline: anyOf([profile.furniture.byline]),
    sourceLine: anyOf([profile.furniture.sourceLine]),
    label: quick(profile.furniture.label),
    about: quick(profile.furniture.about),
    notes: quick(profile.furniture.notes),
    rubric: quick(profile.furniture.rubric),
    boilerplate: [anyOf(profile.furniture.boilerplate)],
  },
});

const own = [english, dutch, german, french, spanish, russian, turkish, azerbaijani].map(withQuickPatterns);
const grammars = alike(own.map(({ grammar }) => grammar));
const furniture = alike(own.map((profile) => profile.furniture));
const profiles = new Map<string, LanguageProfile>(
  alike(own.map((profile, i) => ({ ...profile, grammar: grammars[i]!, furniture: furniture[i]! }))).map((profile) => [
    profile.code,
    profile,
  ]),
);

/** The profile of a language ("en", "nl-BE", in any case), or null where there is none. */
export const profileOf = (language: string): LanguageProfile | null => profiles.get(language.split('-')[0]!.toLowerCase()) ?? null;

/** All other profiles. */
export const profilesExcept = ({ code }: LanguageProfile): LanguageProfile[] => [...profiles.values()].filter((each) => each.code !== code);
