// Written by make-tables.mjs; run it after adding a file under concepts/.
import cldr from './cldr.tsv';
import accidentsRescueAndWorks from './concepts/accidents-rescue-and-works.tsv';
import actionsAndChanges from './concepts/actions-and-changes.tsv';
import armsDetectivesAndCourtrooms from './concepts/arms-detectives-and-courtrooms.tsv';
import artsFaithSchoolsAndGames from './concepts/arts-faith-schools-and-games.tsv';
import businessWorkAndGoods from './concepts/business-work-and-goods.tsv';
import courtsOfficesAndCouncils from './concepts/courts-offices-and-councils.tsv';
import crimePoliceAndCourts from './concepts/crime-police-and-courts.tsv';
import cultureMediaAndEducation from './concepts/culture-media-and-education.tsv';
import deathsInjuriesHealthAndMedicine from './concepts/deaths-injuries-health-and-medicine.tsv';
import deedsAndDealings from './concepts/deeds-and-dealings.tsv';
import demonyms from './concepts/demonyms.tsv';
import diplomacyAndInternational from './concepts/diplomacy-and-international.tsv';
import disastersWeatherAndEnvironment from './concepts/disasters-weather-and-environment.tsv';
import economyAndBusiness from './concepts/economy-and-business.tsv';
import energyClimateAndTransport from './concepts/energy-climate-and-transport.tsv';
import everydayAdjectivesAndAdverbs from './concepts/everyday-adjectives-and-adverbs.tsv';
import everydayVerbs from './concepts/everyday-verbs.tsv';
import healthFoodAndLivingThings from './concepts/health-food-and-living-things.tsv';
import homesSocietyAndDiscovery from './concepts/homes-society-and-discovery.tsv';
import incidentsStandingAndNumbers from './concepts/incidents-standing-and-numbers.tsv';
import moneyBodiesAndEverydayVerbs from './concepts/money-bodies-and-everyday-verbs.tsv';
import parliamentPartiesAndBorders from './concepts/parliament-parties-and-borders.tsv';
import peoplePlacesAndThings from './concepts/people-places-and-things.tsv';
import politicsAndGovernment from './concepts/politics-and-government.tsv';
import qualitiesAndDegrees from './concepts/qualities-and-degrees.tsv';
import relationsAndNotions from './concepts/relations-and-notions.tsv';
import reliefBodiesAndFarewells from './concepts/relief-bodies-and-farewells.tsv';
import reportingAndSpeech from './concepts/reporting-and-speech.tsv';
import scienceAndTechnology from './concepts/science-and-technology.tsv';
import sport from './concepts/sport.tsv';
import timeQuantityAndMeasure from './concepts/time-quantity-and-measure.tsv';
import tradeSportAndDailyLife from './concepts/trade-sport-and-daily-life.tsv';
import transportEnergyAndIndustry from './concepts/transport-energy-and-industry.tsv';
import turnsAndMoments from './concepts/turns-and-moments.tsv';
import warAndMilitary from './concepts/war-and-military.tsv';
import workAndSocial from './concepts/work-and-social.tsv';
import irregular from './irregular.tsv';
import numerals from './numerals.tsv';
import stopwords from './stopwords.tsv';

export { cldr, irregular, numerals, stopwords };

/** The concept tables by name. */
export const conceptFiles: Readonly<Record<string, string>> = {
  'accidents-rescue-and-works.tsv': accidentsRescueAndWorks,
  'actions-and-changes.tsv': actionsAndChanges,
  'arms-detectives-and-courtrooms.tsv': armsDetectivesAndCourtrooms,
  'arts-faith-schools-and-games.tsv': artsFaithSchoolsAndGames,
  'business-work-and-goods.tsv': businessWorkAndGoods,
  'courts-offices-and-councils.tsv': courtsOfficesAndCouncils,
  'crime-police-and-courts.tsv': crimePoliceAndCourts,
  'culture-media-and-education.tsv': cultureMediaAndEducation,
  'deaths-injuries-health-and-medicine.tsv': deathsInjuriesHealthAndMedicine,
  'deeds-and-dealings.tsv': deedsAndDealings,
  'demonyms.tsv': demonyms,
  'diplomacy-and-international.tsv': diplomacyAndInternational,
  'disasters-weather-and-environment.tsv': disastersWeatherAndEnvironment,
  'economy-and-business.tsv': economyAndBusiness,
  'energy-climate-and-transport.tsv': energyClimateAndTransport,
  'everyday-adjectives-and-adverbs.tsv': everydayAdjectivesAndAdverbs,
  'everyday-verbs.tsv': everydayVerbs,
  'health-food-and-living-things.tsv': healthFoodAndLivingThings,
  'homes-society-and-discovery.tsv': homesSocietyAndDiscovery,
  'incidents-standing-and-numbers.tsv': incidentsStandingAndNumbers,
  'money-bodies-and-everyday-verbs.tsv': moneyBodiesAndEverydayVerbs,
  'parliament-parties-and-borders.tsv': parliamentPartiesAndBorders,
  'people-places-and-things.tsv': peoplePlacesAndThings,
  'politics-and-government.tsv': politicsAndGovernment,
  'qualities-and-degrees.tsv': qualitiesAndDegrees,
  'relations-and-notions.tsv': relationsAndNotions,
  'relief-bodies-and-farewells.tsv': reliefBodiesAndFarewells,
  'reporting-and-speech.tsv': reportingAndSpeech,
  'science-and-technology.tsv': scienceAndTechnology,
  'sport.tsv': sport,
  'time-quantity-and-measure.tsv': timeQuantityAndMeasure,
  'trade-sport-and-daily-life.tsv': tradeSportAndDailyLife,
  'transport-energy-and-industry.tsv': transportEnergyAndIndustry,
  'turns-and-moments.tsv': turnsAndMoments,
  'war-and-military.tsv': warAndMilitary,
  'work-and-social.tsv': workAndSocial,
};

export const conceptTables: readonly string[] = Object.values(conceptFiles);
