import { agree, differ } from './differences';

describe('words for one thing', function () {
  // The lexicons of eight languages are read first.
  this.timeout(20_000);

  it('differ where one side keeps them at a distance', () => {
    differ('term', [
      ['en', 'The so-called referendum was held in May.', 'nl', 'Het referendum werd in mei gehouden.'],
      ['de', 'Das sogenannte Referendum fand im Mai statt.', 'es', 'El referéndum se celebró en mayo.'],
      ['ru', 'Так называемый референдум прошёл в мае.', 'fr', 'Le référendum a eu lieu en mai.'],
      ['fr', 'La prétendue fusion a échoué.', 'en', 'The merger failed.'],
      ['en', 'Police arrested the “activists” in Veldora.', 'de', 'Die Polizei verhaftete die Aktivisten in Veldora.'],
      ['tr', 'Sözde seçim mayısta yapıldı.', 'en', 'The election was held in May.'],
    ]);
  });

  it('differ in colour', () => {
    differ('term', [
      ['en', 'The rebels attacked the village.', 'fr', 'Les terroristes ont attaqué le village.'],
      ['ru', 'Войска освободили город.', 'de', 'Die Truppen haben die Stadt besetzt.'],
      ['es', 'El contrato fue firmado el lunes.', 'tr', 'Niyet mektubu pazartesi imzalandı.'],
    ]);
  });

  it('are the same where both use them alike', () => {
    agree('term', [
      ['en', 'The so-called referendum was held in May.', 'ru', 'Так называемый референдум прошёл в мае.'],
      ['en', 'The referendum was held in May.', 'es', 'El referéndum se celebró en mayo.'],
      ['en', '“The bridge is safe and will stay open,” the mayor said.', 'nl', 'De brug is veilig en blijft open.'],
      ['ru', 'Клуб «Велдора» переедет на новый стадион.', 'en', 'The club Veldora will move to a new stadium.'],
    ]);
  });
});
