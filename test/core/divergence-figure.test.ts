import { agree, differ } from './differences';

describe('figures that differ', function () {
  // The lexicons of eight languages are read first.
  this.timeout(20_000);

  it('are lengths of time in words', () => {
    differ('figure', [
      [
        'en',
        'Villagers had a quarter of an hour to leave their homes.',
        'fr',
        'Les villageois ont eu une demi-heure pour quitter leurs maisons.',
      ],
      [
        'de',
        'Die Dorfbewohner hatten eine Viertelstunde, um ihre Häuser zu verlassen.',
        'en',
        'Villagers had half an hour to leave their homes.',
      ],
      [
        'es',
        'Los vecinos tuvieron media hora para abandonar sus casas.',
        'nl',
        'De bewoners hadden een kwartier om hun huizen te verlaten.',
      ],
      ['ru', 'Жителям дали полчаса, чтобы покинуть дома.', 'tr', 'Sakinlere evlerini terk etmeleri için 15 dakika verildi.'],
      ['en', 'The repair will take ten days.', 'tr', 'Onarım bir hafta sürecek.'],
    ]);
  });

  it('are no differences where the words say the same', () => {
    agree('figure', [
      ['en', 'Villagers had half an hour to leave their homes.', 'ru', 'Жителям дали 30 минут, чтобы покинуть дома.'],
      ['de', 'Die Aktie stieg um sechseinhalb Prozent.', 'en', 'The share rose by 6.5%.'],
      ['nl', 'De reparatie duurt anderhalf jaar.', 'en', 'The repair takes one and a half years.'],
      ['en', 'Half of the turbines were shut down.', 'fr', 'Deux des quatre turbines ont été arrêtées.'],
      ['es', 'Un tercio de los pacientes ha muerto.', 'en', 'Some 33% of the patients have died.'],
      ['tr', 'Hastaların yarısı öldü.', 'en', '50 percent of the patients died.'],
      ['en', 'The 276-foot wall was finished early.', 'de', 'Die 84 Meter hohe Mauer wurde früh fertig.'],
      ['fr', 'La conférence de presse a commencé à 18 heures.', 'es', 'La rueda de prensa empezó a las 20.00 horas.'],
      ['ru', 'Ремонт обойдётся в полтора миллиона евро.', 'de', 'Die Reparatur kostet 1,5 Millionen Euro.'],
    ]);
  });

  it('are parts of the same whole', () => {
    differ('figure', [
      [
        'en',
        'The union said 320 of the 400 crew members had joined the strike.',
        'nl',
        'Volgens de bond doen hooguit 190 van de 400 bemanningsleden mee aan de staking.',
      ],
      ['es', 'Tres de los cinco barcos siguen en el puerto.', 'en', 'Two of the five ships remain in the port.'],
      ['de', 'Zwei Drittel der Arbeiter haben für den Streik gestimmt.', 'en', 'Half of the workers voted for the strike.'],
      ['ru', 'За забастовку проголосовали 80 процентов рабочих.', 'fr', 'Les trois quarts des ouvriers ont voté pour la grève.'],
    ]);
  });

  it('count people, whatever they are', () => {
    differ('figure', [
      ['en', 'The ship hit the quay, injuring 14 passengers.', 'nl', 'Twaalf mensen raakten gewond toen het schip de kade raakte.'],
      ['tr', 'Kazada 14 yolcu yaralandı.', 'es', 'En el accidente resultaron heridas 12 personas.'],
    ]);
  });

  it('are numbers of something that stands before them', () => {
    differ('figure', [
      ['en', 'The number of infected patients has risen to 19.', 'ru', 'Число заражённых пациентов выросло до 21.'],
      ['fr', 'Le nombre de patients est passé à 30.', 'de', 'Die Zahl der Patienten stieg auf 40.'],
      ['nl', 'Het aantal patiënten is gestegen tot 25.', 'az', 'Xəstələrin sayı 27-yə çatıb.'],
    ]);
  });

  it('are halves of a number', () => {
    differ('figure', [
      ['de', 'Die Steuer steigt auf sechseinhalb Prozent.', 'en', 'The tax will rise to 7.5%.'],
      ['fr', 'Le chantier coûte six millions et demi d’euros.', 'es', 'La obra cuesta 7 millones y medio de euros.'],
      ['tr', 'Proje iki buçuk milyon dolara mal olacak.', 'ru', 'Проект обойдётся в полтора миллиона долларов.'],
    ]);
  });
});
