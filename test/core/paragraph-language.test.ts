import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { profileOf } from '../../server/core/languages';
import { otherLanguage } from '../../server/core/languages/detect';

const languages = ['en', 'nl', 'de', 'fr', 'es', 'tr', 'ru', 'az'].filter((code) => profileOf(code) !== null);
const whole = (text: string, article: string) => otherLanguage(text, { start: 0, end: text.length }, profileOf(article)!);

const said = {
  en: '“We are deeply worried about the state of the old bridge, and we ask the government to repair it before the winter comes.”',
  nl: '“Wij maken ons grote zorgen over de toestand van de oude brug en vragen de regering om die voor de winter te herstellen.”',
  de: '„Wir sind sehr besorgt über den Zustand der alten Brücke und bitten die Regierung, sie noch vor dem Winter zu reparieren.“',
  fr: '« Nous sommes très inquiets de l’état du vieux pont et demandons au gouvernement de le réparer avant l’arrivée de l’hiver. »',
  es: '«Estamos muy preocupados por el estado del viejo puente y pedimos al Gobierno que lo repare antes de que llegue el invierno.»',
  tr: '“Eski köprünün durumundan büyük endişe duyuyoruz ve hükûmetin onu kış gelmeden önce onarmasını istiyoruz.”',
  ru: '«Мы очень обеспокоены состоянием старого моста и просим правительство отремонтировать его до наступления зимы».',
  az: '“Biz köhnə körpünün vəziyyətindən çox narahatıq və hökumətdən onu qış gəlməmiş təmir etməyi xahiş edirik.”',
};

describe('the language of a paragraph', () => {
  for (const [language, text] of Object.entries(said))
    it(`is seen where an article quotes somebody in ${language}`, () => {
      for (const article of languages) assert.equal(whole(text, article), article === language ? null : language, article);
    });

  it('is that of the article where there is little to go by', () => {
    assert.equal(whole('“Nous sommes très inquiets”, he said.', 'en'), null);
    assert.equal(whole('2023-09-27 15:53:03 | 0031 20 555 12 34 | 100 200 300 400 500 600 700 800 900 1000', 'en'), null);
    assert.equal(whole('', 'en'), null);
  });

  it('is that of the article where only names are foreign', () => {
    const text =
      'Jean-Baptiste Lefèvre of the Société des Ponts et Chaussées met Señor Íñigo Muñoz de la Torre at the Plaza de la Constitución on Monday.';
    assert.equal(whole(text, 'en'), null);
  });

  it('looks at the paragraph alone', () => {
    const text = `${said.en}\n${said.fr}\n${said.en}`;
    const start = said.en.length + 1;
    assert.equal(otherLanguage(text, { start, end: start + said.fr.length }, profileOf('en')!), 'fr');
    assert.equal(otherLanguage(text, { start: 0, end: said.en.length }, profileOf('en')!), null);
  });

  for (const language of languages.filter((code) => existsSync(`test/fixtures/news-${code}`)))
    it(`is never mistaken in our articles in ${language}`, () => {
      const folder = `test/fixtures/news-${language}`;
      const paragraphs = readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'));
      assert.ok(paragraphs.length > 50);
      assert.deepEqual(
        paragraphs.filter((paragraph) => whole(paragraph, language) !== null),
        [],
      );
    });
});
