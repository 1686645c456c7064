// Written by make-tables.mjs; run it after adding a file under concepts/.
import cldr from './cldr.tsv';
import cultureMediaAndEducation from './concepts/culture-media-and-education.tsv';
import diplomacyAndInternational from './concepts/diplomacy-and-international.tsv';
import economyAndBusiness from './concepts/economy-and-business.tsv';
import politicsAndGovernment from './concepts/politics-and-government.tsv';
import scienceAndTechnology from './concepts/science-and-technology.tsv';
import sport from './concepts/sport.tsv';
import warAndMilitary from './concepts/war-and-military.tsv';
import workAndSocial from './concepts/work-and-social.tsv';
import irregular from './irregular.tsv';
import numerals from './numerals.tsv';
import stopwords from './stopwords.tsv';

export { cldr, irregular, numerals, stopwords };

/** The concept tables by name. */
export const conceptFiles: Readonly<Record<string, string>> = {
  'culture-media-and-education.tsv': cultureMediaAndEducation,
  'diplomacy-and-international.tsv': diplomacyAndInternational,
  'economy-and-business.tsv': economyAndBusiness,
  'politics-and-government.tsv': politicsAndGovernment,
  'science-and-technology.tsv': scienceAndTechnology,
  'sport.tsv': sport,
  'war-and-military.tsv': warAndMilitary,
  'work-and-social.tsv': workAndSocial,
};

export const conceptTables: readonly string[] = Object.values(conceptFiles);
