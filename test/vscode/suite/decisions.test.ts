import { equal, until } from '../expect';
import { closeAll, file, openKnown, synoptic } from './support';

describe('the decision what is an article', () => {
  const path = 'requirements.txt';
  after(async () => {
    await (await synoptic()).articles.decide(file(path), null);
    await closeAll();
  });

  it('is the user’s when the user decides', async () => {
    const { articles } = await synoptic();
    await openKnown(path);
    equal(articles.state(file(path))?.isArticle, false);

    await articles.decide(file(path), true);
    const decided = await until('the decision', () => (articles.state(file(path))?.isArticle ? articles.state(file(path)) : undefined));
    equal(decided.decidedBy, 'user');

    await articles.decide(file(path), null);
    await until('the decision to be taken back', () => articles.state(file(path))?.isArticle === false);
  });

  it('holds for articles too', async () => {
    const { articles } = await synoptic();
    await openKnown('village.article');
    equal(articles.state(file('village.article'))?.decidedBy, 'language');
    await articles.decide(file('village.article'), false);
    await until('the decision', () => articles.state(file('village.article'))?.isArticle === false);
    await articles.decide(file('village.article'), null);
    await until('the decision to be taken back', () => articles.state(file('village.article'))?.isArticle === true);
  });
});
