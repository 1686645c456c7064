import { agree, differ } from './differences';

describe('how certain a passage is', function () {
  // The lexicons of eight languages are read first.
  this.timeout(20_000);

  it('differs by a hedge', () => {
    differ('modality', [
      ['ru', 'Бактерия, вероятно, попала к больным через воду.', 'en', 'The bacteria reached the patients through the water.'],
      ['en', 'The captain had reportedly left the ship.', 'nl', 'De kapitein had het schip verlaten.'],
      ['en', 'The fire is thought to have started in the kitchen.', 'es', 'El fuego empezó en la cocina.'],
      ['de', 'Das Feuer soll in der Küche ausgebrochen sein.', 'en', 'The fire broke out in the kitchen.'],
      ['fr', 'L’incendie serait parti de la cuisine.', 'en', 'The fire started in the kitchen.'],
      ['es', 'El fuego habría empezado en la cocina.', 'de', 'Das Feuer begann in der Küche.'],
      ['tr', 'Yangının mutfakta başladığı sanılıyor.', 'en', 'The fire started in the kitchen.'],
      ['az', 'Yanğının mətbəxdə başladığı ehtimal olunur.', 'en', 'The fire started in the kitchen.'],
      ['en', 'The dam is safe.', 'fr', 'Le barrage est sûr « à ce stade ».'],
      ['en', 'There is no danger of a breach.', 'fr', 'Il n’existe « à ce stade » aucun risque de rupture.'],
      ['nl', 'De brand is vermoedelijk in de keuken begonnen.', 'en', 'The fire started in the kitchen.'],
    ]);
  });

  it('differs by a conditional, where nobody is credited', () => {
    differ('modality', [
      ['de', 'Die neue Gesellschaft hätte 86 Flugzeuge.', 'en', 'The new company will have 86 planes.'],
      ['de', 'Die neue Firma wäre eine Milliarde Euro wert.', 'fr', 'La nouvelle société vaudra un milliard d’euros.'],
      ['en', 'The new company would have 86 planes.', 'tr', 'Yeni şirketin 86 uçağı olacak.'],
      ['es', 'La nueva empresa tendría 86 aviones.', 'nl', 'Het nieuwe bedrijf zal 86 vliegtuigen hebben.'],
    ]);
  });

  it('differs by degree', () => {
    differ('modality', [
      ['ru', 'Стройка, вероятно, начнётся весной.', 'es', 'Las obras comenzarán en primavera.'],
      ['en', 'The work may begin in spring.', 'ru', 'Работы, вероятно, начнутся весной.'],
      ['nl', 'De bouw kan in het voorjaar beginnen.', 'ru', 'Стройка, вероятно, начнётся весной.'],
      ['en', 'Construction can begin in spring.', 'es', 'La construcción comenzará en primavera.'],
    ]);
  });

  it('is the same where both hedge, or one only reports what somebody would do', () => {
    agree('modality', [
      ['en', 'The fire probably started in the kitchen.', 'ru', 'Пожар, вероятно, начался на кухне.'],
      ['en', 'The fire is believed to have started in the kitchen.', 'de', 'Das Feuer ist vermutlich in der Küche ausgebrochen.'],
      ['en', 'The company said it would close the factory.', 'fr', 'L’entreprise fermera l’usine.'],
      ['en', 'Both brands may be kept.', 'es', 'Es posible que se mantengan ambas marcas.'],
      ['tr', 'Yangının mutfakta başladığı sanılıyor.', 'fr', 'L’incendie est probablement parti de la cuisine.'],
      ['en', 'The fire started in the kitchen.', 'es', 'El fuego empezó en la cocina.'],
    ]);
  });
});
