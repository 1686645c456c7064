import { agree, differ } from './differences';

describe('days that differ', function () {
  // The lexicons of eight languages are read first.
  this.timeout(20_000);

  it('are weekdays, and dates whose weekday is known', () => {
    differ('date', [
      ['en', 'Divers found the crack on Monday.', 'fr', 'Les plongeurs ont découvert la fissure dimanche.'],
      ['tr', 'Dalgıçlar çatlağı 13 Mayıs Salı günü buldu.', 'fr', 'Les plongeurs ont découvert la fissure dimanche soir.'],
      ['de', 'Das Krankenhaus schloss die Station am Dienstag.', 'az', 'Xəstəxana şöbəni bazar ertəsi bağlayıb.'],
      ['nl', 'Tot en met maandag vaart er niets.', 'en', 'There will be no crossings until Sunday.'],
      ['ru', 'Больница закрыла отделение в среду.', 'es', 'El hospital cerró la unidad el jueves.'],
    ]);
  });

  it('are dates, months, quarters and seasons', () => {
    differ('date', [
      ['nl', 'De zaak dient op 24 juni.', 'en', 'The case will be heard on July 24.'],
      ['en', 'Mechanics serviced the engine in November.', 'de', 'Die Mechaniker warteten den Motor im Dezember.'],
      ['en', 'The merger is to be completed in the first quarter of 2026.', 'fr', 'La fusion doit être achevée à l’été 2026.'],
      [
        'de',
        'Die Fusion soll bis Ende März 2026 abgeschlossen werden.',
        'es',
        'La fusión debe completarse en el segundo trimestre de 2026.',
      ],
      ['ru', 'Строительство начнётся весной 2026 года.', 'tr', 'İnşaat 2026 sonbaharında başlayacak.'],
      ['ru', 'Суд рассмотрит дело в конце июня.', 'nl', 'De rechter behandelt de zaak op 3 juni.'],
    ]);
  });

  it('are years', () => {
    differ('date', [
      ['en', 'The cracks had been described in a 2022 report.', 'fr', 'Un rapport de 2021 signalait déjà les fissures.'],
      ['tr', 'Çatlaklar 2022 tarihli bir raporda yer aldı.', 'de', 'Die Risse wurden schon 2021 in einem Bericht beschrieben.'],
      ['ru', 'Клиника закрылась в 2017 году.', 'az', 'Klinika 2018-ci ildə bağlanıb.'],
    ]);
  });

  it('are no differences where one lies within the other', () => {
    agree('date', [
      [
        'en',
        'The merger is to be completed in the first quarter of 2026.',
        'de',
        'Die Fusion soll bis Ende März 2026 abgeschlossen werden.',
      ],
      ['nl', 'De zaak dient op 24 juni.', 'ru', 'Суд рассмотрит дело в конце июня.'],
      ['es', 'Las obras comenzarán en la primavera de 2026.', 'en', 'Work will begin in April 2026.'],
      ['en', 'The first case came to light on 22 October.', 'fr', 'Le premier cas remonte au 22 octobre 2024.'],
      [
        'en',
        'The ministry said on Wednesday that the dam was closed on Monday.',
        'de',
        'Das Ministerium teilte am Donnerstag mit, dass der Damm am Montag geschlossen wurde.',
      ],
      ['en', 'The engine was serviced in December 2023.', 'nl', 'De motor kreeg in 2023 een beurt.'],
    ]);
  });

  it('are no counts', () => {
    agree('date', [['nl', 'Er kwamen 2050 mensen naar het plein.', 'en', 'Some 1,990 people came to the square.']]);
  });
});
