import { agree, differ } from './differences';

describe('what is affirmed and what is denied', function () {
  // The lexicons of eight languages are read first.
  this.timeout(20_000);

  it('differs by a word of negation', () => {
    differ('polarity', [
      ['de', 'Wir haben bisher nichts unterschrieben.', 'tr', 'İki şirket birleşme anlaşması imzaladı.'],
      ['fr', 'Aucun document n’a été signé.', 'az', 'Şirkətlər sənəd imzalayıb.'],
      ['en', 'No jobs will be lost.', 'fr', '600 emplois seront supprimés.'],
      ['en', 'The sirens did not sound in the village.', 'es', 'Las sirenas sonaron en el pueblo.'],
      ['ru', 'Директор не извинился перед семьями.', 'en', 'The director apologised to the families.'],
      ['nl', 'De school heeft niemand gewaarschuwd.', 'en', 'The school warned the parents.'],
      ['en', 'None of the ships was inspected.', 'es', 'Los barcos fueron inspeccionados.'],
      ['tr', 'Bakan istifa etmedi.', 'en', 'The minister resigned.'],
      ['az', 'Nazir istefa vermədi.', 'ru', 'Министр подал в отставку.'],
      ['en', 'The minister refused to resign.', 'fr', 'Le ministre a démissionné.'],
      ['en', 'The parties failed to reach an agreement.', 'de', 'Die Parteien haben eine Einigung erzielt.'],
      ['nl', 'De politie greep in zonder waarschuwing.', 'en', 'Police intervened with a warning.'],
    ]);
  });

  it('differs by opposites', () => {
    differ('polarity', [
      ['en', 'Boğazjet confirmed the agreement.', 'de', 'Boğazjet bestritt, dass es eine Einigung gibt.'],
      ['en', 'The council approved the plan.', 'nl', 'De raad heeft het plan verworpen.'],
      ['fr', 'Les prix ont augmenté en mai.', 'en', 'Prices fell in May.'],
      ['es', 'El sindicato apoya la reforma.', 'en', 'The union condemned the reform.'],
      ['ru', 'Союз поддерживает реформу.', 'en', 'The union opposes the reform.'],
      ['tr', 'Mahkeme yürüyüşe izin verdi.', 'en', 'The court banned the march.'],
      ['de', 'Die Schule bleibt geöffnet.', 'en', 'The school is closed.'],
      ['az', 'Hökumət təklifi qəbul etdi.', 'en', 'The government rejected the proposal.'],
    ]);
  });

  it('is the same where both deny, or a word only looks like a denial', () => {
    agree('polarity', [
      ['en', 'No one was injured.', 'fr', 'Personne n’a été blessé.'],
      ['en', 'The work will be finished no later than May.', 'de', 'Die Arbeiten werden bis spätestens Mai beendet.'],
      ['en', 'The minister refused to resign.', 'es', 'El ministro no dimitió.'],
      ['en', 'The council rejected the plan.', 'ru', 'Совет отклонил план.'],
      ['tr', 'Köprü henüz açılmadı.', 'nl', 'De brug is nog niet open.'],
      ['en', 'The talks ended without an agreement.', 'az', 'Danışıqlar razılaşma olmadan başa çatıb.'],
      ['fr', 'Il n’y a que trois médecins dans la ville.', 'en', 'There are only three doctors in the town.'],
      ['de', 'Nicht nur die Schule, auch der Kindergarten wurde geschlossen.', 'en', 'The school was closed, and so was the kindergarten.'],
    ]);
  });
});
