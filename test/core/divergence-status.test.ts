import { agree, differ } from './differences';

describe('how far things are', function () {
  // The lexicons of eight languages are read first.
  this.timeout(20_000);

  it('differs between done and planned', () => {
    differ('status', [
      ['es', 'La empresa ha firmado ya el contrato.', 'ru', 'Контракт будет подписан в сентябре.'],
      ['es', 'Valmera firmó el contrato el lunes.', 'nl', 'Het contract wordt in september getekend.'],
      [
        'en',
        'The lawyer for the families has filed a complaint.',
        'fr',
        'L’avocate des familles a annoncé qu’elle porterait plainte mercredi.',
      ],
      ['de', 'Die Behörde hat die Brücke geschlossen.', 'en', 'The authority will close the bridge on Monday.'],
      ['tr', 'Şirket fabrikayı kapattı.', 'en', 'The company plans to close the factory.'],
      ['az', 'Şirkət zavodu bağlayıb.', 'de', 'Das Unternehmen will die Fabrik schließen.'],
      ['ru', 'Полиция арестовала мэра.', 'en', 'Police will arrest the mayor.'],
      ['ru', 'Суд рассмотрит дело.', 'en', 'The court examined the case.'],
      ['nl', 'De gemeente sluit de brug volgende week.', 'en', 'The town has closed the bridge.'],
      ['en', 'Parliament is to vote on the law.', 'es', 'El Parlamento votó la ley.'],
      ['en', 'The council is going to sell the building.', 'fr', 'Le conseil a vendu le bâtiment.'],
    ]);
  });

  it('differs between under way and done or planned', () => {
    differ('status', [
      ['en', 'Workers are repairing the bridge.', 'fr', 'Le pont a été réparé.'],
      ['de', 'Die Brücke wird derzeit repariert.', 'en', 'The bridge has been repaired.'],
      ['ru', 'Стадион уже сносят.', 'en', 'The stadium will be demolished.'],
      ['nl', 'Het stadion wordt nu gesloopt.', 'es', 'El estadio será demolido.'],
      ['tr', 'Köprü onarılıyor.', 'en', 'The bridge was repaired.'],
      ['az', 'Körpü təmir olunur.', 'en', 'The bridge has been repaired.'],
      ['fr', 'Les deux compagnies sont en train de négocier.', 'en', 'The two companies will negotiate.'],
    ]);
  });

  it('is the same in other words', () => {
    agree('status', [
      ['en', 'The bridge will be closed on Monday.', 'de', 'Die Brücke wird am Montag geschlossen.'],
      ['en', 'The bridge is to be closed.', 'es', 'El puente será cerrado.'],
      ['fr', 'Le conseil a vendu le bâtiment.', 'ru', 'Совет продал здание.'],
      ['tr', 'Şirket fabrikayı kapatacak.', 'ru', 'Компания закроет завод.'],
      ['en', 'The company said it would close the factory.', 'nl', 'Het bedrijf gaat de fabriek sluiten.'],
      ['en', 'Police arrested the mayor.', 'de', 'Die Polizei nahm den Bürgermeister fest.'],
      [
        'en',
        'The court has postponed the trial, which will begin in May.',
        'fr',
        'Le tribunal a reporté le procès, qui commencera en mai.',
      ],
      ['az', 'Şirkət zavodu bağlayacaq.', 'en', 'The company will close the factory.'],
      ['en', 'Work begins in May.', 'fr', 'Les travaux commenceront en mai.'],
    ]);
  });
});
