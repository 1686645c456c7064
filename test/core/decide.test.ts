import assert from 'node:assert/strict';
import { decideArticle } from '../../server/core/decide';

const wire = {
  en: `RAVENPORT, May 12 — Two fishing boats collided off the coast of Ravenport on Sunday night, the harbour authority said.

Eleven people were taken ashore, harbour master Edda Lund told reporters. "All of them are in good health," she said.

The cause is being investigated, according to the coast guard.`,
  nl: `Brug bij Zandwijk blijft maanden dicht

De brug over de Leide bij Zandwijk blijft tot november gesloten, zegt wethouder Karin Postma. Volgens de gemeente is het beton op drie plaatsen gescheurd.

"We nemen geen enkel risico", aldus Postma. Het verkeer wordt omgeleid via Oudedijk.`,
  de: `Brücke in Hollerstadt bleibt gesperrt

Die Brücke über die Leine in Hollerstadt bleibt nach Angaben der Stadt bis November gesperrt. Das teilte Bürgermeisterin Anke Riedel am Montag mit.

Gutachter hätten Risse an drei Stellen gefunden, sagte Riedel.`,
  fr: `Le pont de Valcourt restera fermé jusqu'en novembre, a annoncé lundi la mairie. Selon le maire, Paul Garnier, des fissures ont été trouvées à trois endroits.

« Nous ne prenons aucun risque », a déclaré M. Garnier à la presse.`,
  es: `El puente de Valseca seguirá cerrado hasta noviembre, informó el lunes el Ayuntamiento. Según la alcaldesa, Marta Olmedo, se hallaron grietas en tres lugares.

«No vamos a correr riesgos», dijo Olmedo a la prensa local.`,
  tr: `Yenikaya köprüsü kasım ayına kadar kapalı kalacak. Belediye Başkanı Selim Arman pazartesi günü yaptığı açıklamada üç yerde çatlak bulunduğunu söyledi.

Arman, trafiğin Karatepe üzerinden yönlendirileceğini belirtti.`,
  ru: `Мост через реку Вельша в Заречинске останется закрытым до ноября, сообщила в понедельник мэрия. По словам мэра Олега Тарасова, трещины найдены в трёх местах.

Движение направят через Боровое, отметил Тарасов.`,
  az: `Yenibulaq körpüsü noyabr ayına qədər bağlı qalacaq. Şəhər icra hakimiyyətinin başçısı Rəşad Əlizadə bazar ertəsi jurnalistlərə deyib ki, üç yerdə çat aşkar olunub.

Hərəkət Qaratəpə yolu ilə təşkil ediləcək, Əlizadə bildirib.`,
};

const articles: Record<string, { text: string; fileName?: string; siblings?: string[] }> = {
  'a Markdown news article': {
    fileName: 'bridge.md',
    text: `# Bridge at Sandwick closed until November

*By Jonas Ekberg, 4 October*

The bridge over the river Leide at Sandwick will stay closed until November, alderman Karin Postma said on Monday. Concrete had cracked in three places, according to the council.

![The bridge](bridge.jpg)

"We take no risks," said Postma. Traffic is sent through Oldham.`,
  },
  'an item of two sentences': {
    text: 'A fire destroyed a warehouse in Ravenport on Friday, the fire brigade said. Nobody was hurt.',
  },
  'an article wrapped at 60 columns': {
    text: `The council of Sandwick has voted to close the bridge over
the river Leide until November, after engineers found cracks
in the concrete. Alderman Karin Postma said on Monday that
traffic would be sent through Oldham.

The works are to cost 1.2 million crowns, according to the
provincial government in Harlow.`,
  },
  'an article without blank lines': { text: wire.en.replace(/\n\n/g, '\n') },
  'an article with Windows line ends': { text: wire.nl.replace(/\n/g, '\r\n') },
  'an article that quotes somebody who says I and you': {
    text: `Ravenport — The singer Ada Holm ends her career after forty years, her manager said on Tuesday. "I thank you, all of you. I will miss you and I will think of you," Holm wrote to her listeners in Ravenport and Sandwick.`,
  },
  'an article beside a program': { text: wire.en, fileName: '003.txt', siblings: ['package.json', '001.txt'] },
  'an article with a short list in it': {
    text: `${wire.en}\n\nEarlier collisions near Ravenport:\n- 2019, off Gull Point\n- 2021, in the harbour`,
  },
};
for (const [language, text] of Object.entries(wire)) articles[`a wire text in ${language}`] = { text };

const others: Record<string, { text: string; fileName?: string; siblings?: string[] }> = {
  'an article text under the name README.md': { text: wire.en, fileName: 'README.md' },
  'a translated README': { text: wire.nl, fileName: 'README.nl.md' },
  'requirements.txt': { text: 'flask==2.0.1\nrequests>=2.25\n', fileName: 'requirements.txt' },
  'requirements-dev.txt, whatever it holds': { text: wire.en, fileName: 'requirements-dev.txt' },
  'packages under another name': { text: '# pinned\nflask==2.0.1\nrequests>=2.25\nnumpy==1.26.0\n', fileName: 'pinned.txt' },
  'CHANGELOG.md': { text: wire.en, fileName: 'CHANGELOG.md' },
  LICENSE: { text: wire.en, fileName: 'LICENSE' },
  'LICENSE-MIT.txt': { text: wire.en, fileName: 'LICENSE-MIT.txt' },
  'CMakeLists.txt': { text: 'project(demo)\nadd_executable(demo main.c)\n', fileName: 'CMakeLists.txt' },
  'robots.txt': { text: 'User-agent: *\nDisallow: /private/\n', fileName: 'robots.txt' },
  'crawler rules under another name': { text: 'User-agent: *\nDisallow: /private/\nAllow: /\n', fileName: 'r.txt' },
  'a log by its name': { text: wire.en, fileName: 'server.log.txt' },
  'a log by its lines': {
    text: '2024-05-01 12:00:01 INFO Server started on port 80.\n2024-05-01 12:00:02 WARN Slow answer from Backend.\n2024-05-01 12:00:03 ERROR Connection to Ravenport lost.',
  },
  'access lines of a web server': {
    text: '10.0.0.1 - - [01/May/2024:12:00:01 +0000] "GET / HTTP/1.1" 200 12\n10.0.0.2 - - [01/May/2024:12:00:02 +0000] "GET /a HTTP/1.1" 404 9',
  },
  settings: { text: 'name = demo\nport = 8080\nhost = localhost\n[paths]\nroot = /srv\n' },
  'source code': { text: 'import os\n\ndef main():\n    print("hello")\n\nif __name__ == "__main__":\n    main()\n' },
  'a table': { text: 'name\tage\tcity\nAda\t40\tRavenport\nBo\t31\tSandwick\n' },
  'values between commas': { text: 'name,age,city,land\nAda,40,Ravenport,N\nBo,31,Sandwick,N\n' },
  'project documentation without the name': {
    fileName: 'guide.md',
    text: `# Demo

[![Build](https://img.shields.io/demo.svg)](https://example.org)

Demo is a small library that parses arguments. You can use it in your own program.

## Install

\`\`\`
npm install demo
\`\`\`

## Usage

Call \`parse()\` with your options. See the API for the default values.

## Licence

Demo is licensed under the MIT licence.`,
  },
  'documentation in prose beside a program': {
    fileName: 'design.md',
    siblings: ['package.json', 'src'],
    text: 'The server keeps one snapshot for each file. Each feature reads the same snapshot, and nothing is parsed twice. In Node the worker starts with the first file; in Chrome it starts at once.',
  },
  'the terms of a licence': {
    text: `Copyright (c) 2021 Jonas Ekberg

Permission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in it without restriction, provided that this notice is kept.

The software is provided "as is", without warranty of any kind.`,
  },
  'notes of a release': {
    text: 'Demo v1.7.2\n\nThis release fixes a crash that was reported in v1.7.1 when the Windows command line held an empty argument.',
  },
  'minutes of a meeting': {
    text: `Minutes of the board meeting

Present: Ada Holm, Karin Postma
Absent: Jonas Ekberg

Agenda:
1. Opening
2. Budget 2024

The chair opened the meeting at eight. Karin Postma said the budget was ready.`,
  },
  'a recipe': {
    text: `Pea soup

Ingredients
500 g split peas
2 carrots

Rinse the peas and put them in a large pan. Add two litres of water and bring to the boil. Stir now and then. Serve with rye bread.`,
  },
  'a letter': {
    text: 'Dear Ada,\n\nThank you for your kind words. I hope that you are well and that your garden in Ravenport is green again. I miss it.\n\nYours, Bo',
  },
  'a list of things to do': { text: '- buy bread\n- call Ada about Sunday\n- pay the rent\n- water the plants\n' },
  'a few words': { text: 'buy bread and call Ada' },
  'an empty file': { text: ' \n\n' },
};

describe('decideArticle', () => {
  for (const [name, { text, fileName = 'note.txt', siblings = [] }] of Object.entries(articles))
    it(`takes ${name}`, () => {
      const { isArticle, reason } = decideArticle({ text, fileName, siblings });
      assert.equal(isArticle, true, reason);
    });

  for (const [name, { text, fileName = 'note.txt', siblings = [] }] of Object.entries(others))
    it(`leaves ${name}`, () => {
      const { isArticle, reason } = decideArticle({ text, fileName, siblings });
      assert.equal(isArticle, false, reason);
    });

  it('takes whatever ends in .article', () => {
    assert.deepEqual(decideArticle({ text: '', fileName: 'a/b.article' }), { isArticle: true, reason: 'Its name ends in .article.' });
  });

  it('tells the reason in a sentence', () => {
    assert.equal(decideArticle({ text: wire.en, fileName: 'README.md' }).reason, 'README.md describes what is in its folder.');
    assert.equal(decideArticle({ text: 'a==1\nb==2\n', fileName: 'x.txt' }).reason, 'Lists packages and their versions.');
    assert.match(decideArticle({ text: wire.en, fileName: 'a.txt' }).reason, /^Reads like a news text: it /);
  });

  it('looks only at the name in a path', () => {
    assert.equal(decideArticle({ text: wire.en, fileName: 'README/changelog/003.txt' }).isArticle, true);
  });

  it('lets a name decide only where it is plain: news.txt is no list of changes by itself', () => {
    assert.equal(decideArticle({ text: wire.en, fileName: 'news.txt' }).isArticle, true);
    assert.equal(decideArticle({ text: wire.en, fileName: 'NEWS.txt' }).isArticle, false);
    assert.equal(decideArticle({ text: wire.en, fileName: 'news.txt', siblings: ['Cargo.toml'] }).isArticle, false);
  });

  it('judges by the beginning of a long text', () => {
    const long = `${wire.en}\n\n`.repeat(200);
    assert.equal(decideArticle({ text: long + 'x = 1\n'.repeat(100_000), fileName: 'a.txt' }).isArticle, true);
  });

  it('comes to a decision on awkward texts', () => {
    const awkward = [
      '\n'.repeat(20_000),
      ' #'.repeat(10_000),
      '"a '.repeat(7000),
      'a.'.repeat(10_000),
      '`'.repeat(20_000),
      '- '.repeat(10_000),
      '\n'.repeat(9999) + wire.en,
    ];
    // A pattern that is not linear would never be done with these.
    for (const text of awkward) assert.ok(decideArticle({ text, fileName: 'a.md' }).reason);
  });
});
