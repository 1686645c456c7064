import { agree, differ } from './differences';

describe('a detail that one passage lacks', function () {
  // The lexicons of eight languages are read first.
  this.timeout(20_000);

  it('is a figure, or the end of a clause', () => {
    differ('omission', [
      ['en', 'The lawyer filed a complaint for five families.', 'nl', 'De advocate diende een klacht in.'],
      ['en', 'The level of the reservoir will be lowered within ten days.', 'de', 'Der Pegel des Stausees wird abgesenkt.'],
      ['en', 'Police arrested the mayor of Veldora after a dispute over taxes.', 'fr', 'La police a arrêté le maire de Veldora.'],
      ['es', 'El tribunal condenó al director a 12 años de prisión.', 'ru', 'Суд осудил директора.'],
    ]);
  });

  it('is none where the other side has it in other words', () => {
    agree('omission', [
      ['en', 'Half of the turbines were shut down.', 'fr', 'Deux des quatre turbines ont été arrêtées.'],
      ['es', 'El 50 % de las muestras contenía bacterias.', 'en', 'Half of the samples contained bacteria.'],
      ['en', 'She apologised at 6 p.m. on Tuesday.', 'fr', 'Elle a présenté ses excuses mardi.'],
      ['en', 'A third patient died on Monday.', 'de', 'Am Montag starb ein weiterer Patient.'],
      ['tr', 'Köprü onarım için kapatıldı.', 'en', 'The bridge was closed for repairs.'],
    ]);
  });
});
