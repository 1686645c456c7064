import { agree, differ } from './differences';

describe('one or several', function () {
  // The lexicons of eight languages are read first.
  this.timeout(20_000);

  it('differs where words tell', () => {
    differ('number', [
      ['en', 'The police detained one man.', 'es', 'La policía detuvo a varios hombres.'],
      ['nl', 'De politie hield één man aan.', 'es', 'Varias fueron detenidas por la policía.'],
      ['en', 'One man was arrested.', 'fr', 'Plusieurs ont été arrêtés.'],
      ['de', 'Ein Arbeiter starb auf der Brücke.', 'en', 'Several workers died on the bridge.'],
    ]);
  });

  it('is the same where both tell of one, or of several', () => {
    agree('number', [
      ['en', 'One man was detained.', 'de', 'Ein Mann wurde festgenommen.'],
      ['en', 'Several men were detained.', 'ru', 'Несколько мужчин были задержаны.'],
      ['en', 'The police detained a man.', 'es', 'La policía detuvo a un hombre.'],
      ['fr', 'Les pompiers sont arrivés.', 'tr', 'İtfaiyeciler geldi.'],
    ]);
  });
});
