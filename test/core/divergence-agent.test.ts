import { agree, differ } from './differences';

describe('who does it', function () {
  // The lexicons of eight languages are read first.
  this.timeout(20_000);

  it('differs between subjects and doers of a passive', () => {
    differ('agent', [
      ['en', 'Divers found the crack on Monday.', 'fr', 'Des techniciens ont découvert la fissure lundi.'],
      ['en', 'The wing was closed by the hospital.', 'de', 'Das Ministerium schloss den Flügel.'],
      ['es', 'El hospital cerró la escuela.', 'tr', 'Okul bakanlık tarafından kapatıldı.'],
      ['en', 'The plant was inspected by the police.', 'fr', 'L’usine a été inspectée par la mairie.'],
      [
        'en',
        'The rehabilitation wing, which the hospital closed on Monday, is empty.',
        'nl',
        'De afdeling revalidatie werd maandag gesloten door het ministerie van Volksgezondheid.',
      ],
    ]);
  });

  it('is not told by the subject of a passive, nor by two words for one body', () => {
    agree('agent', [
      ['en', 'The mayor was arrested on Monday.', 'es', 'La policía arrestó al alcalde el lunes.'],
      ['de', 'Der Bürgermeister wurde am Montag verhaftet.', 'en', 'Police arrested the mayor on Monday.'],
      ['tr', 'Belediye başkanı tutuklandı.', 'en', 'Police arrested the mayor.'],
      ['en', 'The union wants a check of all five ships.', 'nl', 'De bond wil een controle van alle vijf schepen.'],
      ['en', 'The ministry closed the school.', 'fr', 'Le ministère a fermé l’école.'],
    ]);
  });
});
