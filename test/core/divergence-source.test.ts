import { agree, differ } from './differences';

describe('who is credited', function () {
  // The lexicons of eight languages are read first.
  this.timeout(20_000);

  it('differs between speakers, and between somebody and nobody', () => {
    differ('source', [
      ['en', 'The bridge is safe, minister Kai Holm said.', 'de', 'Die Brücke ist sicher, sagte Bürgermeisterin Ada Brint.'],
      ['fr', 'Le pont est sûr, a déclaré la maire Ada Brint.', 'en', 'The bridge is safe.'],
      ['nl', 'De brug is veilig, aldus burgemeester Ada Brint.', 'es', 'El puente es seguro, según fuentes.'],
      ['ru', 'Мост безопасен, сообщил министр Кай Хольм.', 'en', 'The bridge is safe, mayor Ada Brint said.'],
    ]);
  });

  it('is the same where the other side names him in passing', () => {
    agree('source', [
      [
        'en',
        'Mayor Ada Brint told reporters: “The company has promised me a ship.”',
        'nl',
        'Burgemeester Ada Brint vertelde dat het bedrijf haar een schip had beloofd.',
      ],
      ['en', 'The bridge is safe, minister Kai Holm said.', 'fr', 'Le ministre Kai Holm a affirmé que le pont est sûr.'],
      ['en', 'The bridge is safe, minister Kai Holm said.', 'ru', 'Мост безопасен, заявил министр Кай Хольм.'],
    ]);
  });
});
