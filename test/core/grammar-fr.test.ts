import { strict as assert } from 'node:assert';
import { cutsOf } from '../../server/core/languages/fr/clitics';
import { formsOf } from '../../server/core/languages/fr/conjugation';
import { grammarOf } from './grammar-cases';

const { read, check } = grammarOf('fr', 'Le pont reste fermé\n\n');

describe('attribution in French', () => {
  describe('what is said behind its verb', () =>
    check([
      {
        text: 'La maire, Ada Brint, a indiqué jeudi à la presse que le pont resterait fermé.',
        status: 'attributed',
        source: 'Ada Brint',
        content: 'que le pont resterait fermé',
      },
      { text: 'Le port a fait savoir que le bac serait en retard.', status: 'attributed', source: 'port', cue: 'a fait savoir' },
      { text: 'L’UPR a, de son côté, regretté que personne n’ait été consulté.', status: 'attributed', source: 'UPR' },
      { text: 'Le préfet Karl Holm (à droite) a objecté que rien ne pressait.', status: 'attributed', source: 'Karl Holm' },
      { text: 'Karl Holm affirme ne pas avoir reçu la lettre.', status: 'attributed', source: 'Karl Holm', cue: 'affirme' },
      { text: 'La ministre s’est félicitée de l’accord.', status: 'attributed', source: 'ministre', cue: 's’est félicitée de' },
      { text: 'Le directeur a exprimé son inquiétude quant aux délais.', status: 'attributed', source: 'directeur' },
      { text: 'Karl Holm nuance : ce n’était qu’un essai.', status: 'attributed', source: 'Karl Holm', content: 'ce n’était qu’un essai' },
      { text: 'On assure à l’Élysée que la date n’est pas fixée.', status: 'attributed', source: 'Élysée' },
      { text: 'Le directeur l’a confirmé : la ligne fermera en mai.', status: 'attributed', source: 'directeur' },
      { text: 'Ada Brint a démenti. Elle a ajouté que le pont était sûr.', status: 'attributed', source: 'Ada Brint', cue: 'a ajouté' },
    ]));

  describe('who speaks behind their verb', () =>
    check([
      { text: '« Le pont est sûr », a répété mardi à l’agence Ada Brint.', status: 'attributed', source: 'Ada Brint' },
      { text: '« Le pont est sûr », a répliqué, un brin agacé, le maire, Jean Tavel.', status: 'attributed', source: 'Jean Tavel' },
      { text: '« Le pont est sûr », s’est réjouie la présidente du port (PDS), Ada Brint.', status: 'attributed', source: 'Ada Brint' },
      {
        text: 'Ada Brint a vu le pont. « Il est sûr », a-t-elle assuré.',
        status: 'attributed',
        source: 'Ada Brint',
        cue: 'a-t-elle assuré',
      },
      { text: 'Le bac, indique un communiqué du port, partira lundi.', status: 'attributed', source: 'communiqué du port' },
      {
        text: '« On nous a menés en bateau », s’indigne-t-on à la Fédération des dockers.',
        status: 'attributed',
        source: 'Fédération des dockers',
      },
      { text: 'Le bac partira lundi, a-t-on appris auprès de la préfecture.', status: 'attributed', source: 'préfecture' },
      { text: 'Le bac partira lundi, dit-on.', status: 'anonymous', source: null, cue: 'dit' },
      { text: '« C’est faux, a répondu Jean Tavel, maire de Vaelo. Le pont est sûr. »', status: 'attributed', source: 'Jean Tavel' },
      {
        text: 'Ce chantier est « une honte pour toute la ville », s’est emporté Jean Tavel.',
        status: 'attributed',
        source: 'Jean Tavel',
        content: 'Ce chantier est « une honte pour toute la ville »',
      },
      { text: 'Et le ministre d’ajouter : « La porte reste ouverte. »', status: 'attributed', source: 'ministre' },
    ]));

  describe('sources behind a preposition', () =>
    check([
      { text: 'Selon le parquet de Vaelo, deux hommes ont été arrêtés.', status: 'attributed', source: 'parquet de Vaelo', cue: 'Selon' },
      { text: 'Deux hommes ont été arrêtés, d’après Noordpers.', status: 'attributed', source: 'Noordpers', cue: 'd’après' },
      { text: 'Pour le maire, Jean Tavel, le pont est sûr.', status: 'attributed', source: 'Jean Tavel', cue: 'Pour' },
      { text: 'Pour la première fois, le pont est fermé.', status: 'unattributed' },
      { text: 'De l’aveu même du directeur, le chantier a coûté trop cher.', status: 'attributed', source: 'directeur' },
      { text: 'Aux yeux de Jean Tavel, le pont est sûr.', status: 'attributed', source: 'Jean Tavel' },
      { text: 'Jean Tavel a démenti. À l’en croire, le pont est sûr.', status: 'attributed', source: 'Jean Tavel' },
      { text: 'À en croire certains, le pont est sûr.', status: 'anonymous' },
      { text: 'Selon nos informations, le pont sera vendu.', status: 'anonymous' },
    ]));

  describe('what nobody vouches for', () =>
    check([
      { text: 'Il a été rappelé que le pont resterait fermé.', status: 'anonymous', source: null, cue: 'a été rappelé' },
      { text: 'Il a été décidé de fermer le pont.', status: 'unattributed' },
      { text: 'La partie danoise a été informée de la fermeture du pont.', status: 'anonymous' },
      { text: 'Deux drones auraient en outre été abattus.', status: 'anonymous', cue: 'auraient' },
      { text: 'Si le pont avait tenu, le bac aurait été vendu.', status: 'unattributed' },
      { text: 'Le directeur aurait touché deux millions, révèle Noordpers.', status: 'attributed', source: 'Noordpers' },
      { text: 'Des témoins joints par téléphone ont décrit une explosion.', status: 'anonymous' },
      { text: '« Le pont tremble », affirme un cadre du port, qui a requis l’anonymat.', status: 'anonymous' },
      { text: 'De source policière, on indique que deux hommes ont été arrêtés.', status: 'anonymous' },
    ]));

  describe('the outlet’s own voice', () =>
    check([
      {
        text: 'Jean Tavel, qui revendique mille adhérents, a maintenu la grève prévue samedi devant la mairie de Vaelo.',
        status: 'unattributed',
      },
      { text: 'Le texte que le ministre a présenté lundi compte deux cents pages.', status: 'unattributed' },
      { text: 'Le pont est plus long que l’ancien.', status: 'unattributed' },
      { text: 'Le règlement ne mentionne aucune exception.', status: 'unattributed' },
      { text: 'On déplore trois blessés.', status: 'unattributed' },
      { text: 'La ministre souhaite rencontrer les dockers.', status: 'unattributed' },
      { text: 'Le port a publié une étude de deux cents pages.', status: 'unattributed' },
      { text: 'Les deux ports sont convenus de réunir une commission.', status: 'unattributed' },
      { text: 'Jean Tavel a continué à chercher un accord.', status: 'unattributed' },
      { text: 'Que fera le maire ?', status: null },
    ]));

  describe('leaders, notices and acts', () =>
    check([
      { text: 'La cour d’assises a condamné vendredi Karl Holm à douze ans de réclusion.', status: 'unattributed' },
      { text: 'Le conseil municipal a rejeté le projet de pont.', status: 'unattributed' },
      { text: 'Le cabinet Tavel Conseil évalue à 300 tonnes les émissions évitées.', status: 'attributed', source: 'Tavel Conseil' },
      { text: 'Le bac serait en panne, croit savoir le site spécialisé Octet Bleu.', status: 'attributed', source: 'Octet Bleu' },
      { text: 'Il se murmure que le bac sera vendu.', status: 'anonymous' },
      { text: '« Rien ne presse », a éludé le maire, Jean Tavel.', status: 'attributed', source: 'Jean Tavel' },
      { text: 'C’est une faute, et une faute grave.', status: null },
      { text: 'Demandez un devis et n’attendez pas la fin de l’hiver.', status: null },
      { text: 'Le port balaie la critique : le pont est sûr.', status: 'attributed', source: 'port' },
      {
        text: 'La Commission des eaux libres (CEL) a ouvert une procédure. La CEL a déclaré que le pont est sûr.',
        status: 'attributed',
        source: 'Commission des eaux libres',
      },
      { text: 'Lopez a marqué deux fois avant la pause.', status: 'unattributed' },
      {
        text: 'La cinéaste Ada Brint est venue. La réalisatrice a déclaré que le film était fini.',
        status: 'attributed',
        source: 'Ada Brint',
      },
    ]));

  it('knows the rubric above a headline', () => {
    const article = read('ÉDITORIAL\n\nLe pont et le bac\n\nLe pont restera fermé jusqu’en mai.');
    assert.deepEqual(
      article.sentences.map((s) => s.kind),
      ['subhead', 'headline', 'claim'],
    );
  });

  it('ends no sentence inside guillemets with spaces, and one behind them', () => {
    const article = read('Le pont\n\n« Le pont est sûr. Il restera ouvert. » Jean Tavel en doute.');
    assert.deepEqual(
      article.sentences.slice(1).map((s) => article.text.slice(s.start, s.end)),
      ['« Le pont est sûr.', 'Il restera ouvert. »', 'Jean Tavel en doute.'],
    );
  });

  it('knows signatures, photographs and shop notices for what they are', () => {
    const article = read(
      'Le pont reste fermé\n\nLe pont restera fermé jusqu’en mai.\n\nPropos recueillis par Ada Brint\n\nabc/de/fg\n\nSource : Noordpers\n\n© Le Courrier. Tous droits réservés.',
    );
    assert.deepEqual(
      article.sentences.map((s) => s.kind),
      ['headline', 'claim', 'byline', 'byline', 'source-line', 'boilerplate'],
    );
  });

  describe('who is meant by a description', () =>
    check([
      {
        text: 'La chercheuse Lise Arvel a vu le pont. Elle y travaille. La scientifique a précisé qu’il était sûr.',
        status: 'attributed',
        source: 'Lise Arvel',
      },
      {
        text: 'Armand Viel, 79 ans, garde le bac. « Il tient », grommelle l’ancien bûcheron.',
        status: 'attributed',
        source: 'Armand Viel',
      },
      {
        text: 'Nuvéor, l’hébergeur lyonnais, a tenu bon. L’entreprise assure que rien n’a été perdu.',
        status: 'attributed',
        source: 'Nuvéor',
      },
      { text: 'La société Nuvéor explique que le pont est à elle. Elle ajoute que tout va bien.', status: 'attributed', source: 'Nuvéor' },
      { text: 'Jean Tavel est jugé depuis lundi. Le procureur a requis trois ans de prison.', status: 'attributed', source: 'procureur' },
      { text: 'La préfecture confirme : quatre blessés légers.', status: 'attributed', source: 'préfecture' },
      { text: 'Une voisine du troisième raconte avoir vu un homme courir.', status: 'attributed', source: 'voisine du troisième' },
      { text: 'Une voisine raconte avoir vu un homme courir.', status: 'anonymous' },
    ]));

  describe('what only looks like speech, or unlike it', () =>
    check([
      { text: 'Le film raconte la vie d’un berger.', status: 'unattributed' },
      { text: 'Personne ne sait pourquoi le pont a cédé.', status: 'unattributed' },
      { text: 'Un groupe de pirates aurait exigé une rançon.', status: 'anonymous' },
      { text: 'La rumeur veut que le bac soit vendu.', status: 'anonymous' },
      { text: 'On reproche au maire d’avoir menti.', status: 'anonymous' },
      { text: 'Le syndicat évalue la participation à 80 %.', status: 'attributed', source: 'syndicat' },
      { text: 'Le maire Jean Tavel a eu raison de rappeler que le pont est vieux.', status: 'attributed', source: 'Jean Tavel' },
      { text: 'Le plan a été qualifié de « farce » par la maire, Odile Brun.', status: 'attributed', source: 'Odile Brun' },
      { text: 'Le maire parle d’« un deuil ».', status: 'attributed', source: 'maire' },
      { text: 'Le maire juge en revanche irréaliste l’idée d’un musée.', status: 'attributed', source: 'maire' },
      { text: 'Odile Brun se veut rassurante : l’eau est potable.', status: 'attributed', source: 'Odile Brun' },
      { text: 'Une étude parue dans une revue montre que les merles chantent.', status: 'attributed' },
      { text: 'L’entreprise le dément.', status: 'attributed', source: 'entreprise' },
      { text: 'Les pêcheurs assurent en avoir remonté trois.', status: 'attributed', source: 'pêcheurs' },
      { text: 'L’enquête a été confiée à la police.', status: 'unattributed' },
      { text: 'Son conseil, Me Odile Brun, a parlé. L’avocate rappelle que rien n’est jugé.', status: 'attributed', source: 'Odile Brun' },
      { text: '« Il tient bon », grommelle le maire.', status: 'attributed', source: 'maire' },
      { text: 'C’est ce qu’a indiqué le maire.', status: 'attributed', source: 'maire' },
      { text: 'Comme le rappelle le maire, tout va bien.', status: 'attributed', source: 'maire' },
    ]));
});

describe('French words', () => {
  it('fall apart where clitics are joined to them', () => {
    for (const [word, cuts] of [
      ["l'accord", [2]],
      ["qu'il", [3]],
      ['dit-il', [3]],
      ['a-t-on', [1]],
      ["qu'a-t-elle", [3, 4]],
      ["aujourd'hui", []],
      ['saint-denis', []],
      ['rendez-vous', []],
    ] as const)
      assert.deepEqual(cutsOf(word), cuts, word);
  });

  it('have the forms of their family', () => {
    for (const [verb, forms] of [
      ['annoncer', ['annonce', 'annonçait', 'annonça', 'annoncera', 'annoncé', 'annoncées', 'annonçant']],
      ['rappeler', ['rappelle', 'rappelait', 'rappellera', 'rappelé']],
      ['suggérer', ['suggère', 'suggérait', 'suggérera', 'suggérée']],
      ['avertir', ['avertit', 'avertissait', 'averti', 'avertissant']],
      ['soutenir', ['soutient', 'soutiennent', 'soutint', 'soutiendra', 'soutenu']],
      ['prédire', ['prédit', 'prédisait', 'prédira']],
      ['installer', ['installe', 'installait', 'installé']],
      ['craindre', ['craint', 'craignait', 'craignent', 'craindrait']],
    ] as const) {
      const { finite, participles, gerund } = formsOf(verb);
      for (const form of forms) assert.ok([...finite, ...participles, gerund].includes(form), `${verb}: ${form}`);
    }
  });
});
