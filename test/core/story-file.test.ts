import assert from 'node:assert/strict';
import { detailsOf, parseStoryFile, type StoryFile, storiesByFolder } from '../../server/core';

const parsed = (value: unknown): StoryFile => {
  const result = parseStoryFile(JSON.stringify(value));
  assert.ok('storyFile' in result, JSON.stringify(result));
  return result.storyFile;
};
const problems = (text: string) => {
  const result = parseStoryFile(text);
  assert.ok('problems' in result);
  return result.problems.map(({ where, message }) => `${where} ${message}`);
};
const listing = (...files: string[]): StoryFile => ({ versions: new Map(), files });

describe('parseStoryFile', () => {
  it('reads what is said of versions', () => {
    const details = {
      outlet: 'The Sandwick Post',
      title: 'Bridge closed',
      url: 'https://example.org/bridge',
      published: '2024-10-04',
      retrieved: '2024-10-05T08:00:00+02:00',
      language: 'en-GB',
    };
    const { versions, files } = parsed({ versions: { 'nl/brug.txt': details, 'b.md': {} }, files: ['nl/brug.txt', 'b.md', 'b.md'] });
    assert.deepEqual(
      [...versions],
      [
        ['nl/brug.txt', details],
        ['b.md', {}],
      ],
    );
    assert.deepEqual(files, ['nl/brug.txt', 'b.md']);
  });

  it('needs no field, and passes over those that it does not know and those left blank', () => {
    assert.deepEqual(parsed({}), { versions: new Map(), files: null });
    assert.deepEqual(parsed({ colour: 1, versions: { 'a.txt': { outlet: '', mood: 2, url: null } } }).versions.get('a.txt'), {});
  });

  it('keeps files with the names of object members apart', () => {
    assert.deepEqual(
      [...parseKeys('{"versions":{"__proto__":{"outlet":"A"},"constructor":{"outlet":"B"}}}')],
      ['__proto__', 'constructor'],
    );
  });

  it('says what is wrong, and where', () => {
    assert.deepEqual(problems('[]'), ['the file has to be an object: { … }']);
    assert.deepEqual(problems('{"versions": [], "files": "a.txt"}'), [
      'versions has to be an object: { … }',
      'files has to be a list of file names: [ … ]',
    ]);
    assert.deepEqual(
      problems(
        JSON.stringify({
          versions: {
            'a.txt': { outlet: 3, url: 'example.org', published: '4 October', retrieved: '2024-13-01', language: 'English!' },
            'b.txt': 1,
          },
          files: [1],
        }),
      ),
      [
        'versions › a.txt › outlet has to be a text in quotation marks',
        'versions › a.txt › url is no web address; write it with https:// in front',
        'versions › a.txt › published is no date; write it like 2024-05-31 or 2024-05-31T14:05:00Z',
        'versions › a.txt › retrieved is no date; write it like 2024-05-31 or 2024-05-31T14:05:00Z',
        'versions › a.txt › language is no language code; write it like en, nl or pt-BR',
        'versions › b.txt has to be an object: { … }',
        'files › 1 has to be a text in quotation marks',
      ],
    );
  });

  it('refuses files outside the folder of the story', () => {
    for (const path of [
      '/etc/a.txt',
      '../a.txt',
      'b/../../a.txt',
      'C:/a.txt',
      'C:\\a.txt',
      'b\\a.txt',
      'file:///a.txt',
      './a.txt',
      'b//a.txt',
      '',
    ])
      for (const text of [JSON.stringify({ versions: { [path]: {} } }), JSON.stringify({ files: [path] })])
        assert.equal(problems(text).length, 1, text);
  });

  it('says that a file is no JSON', () => {
    const [only, ...more] = problems('{\n  "versions": {,}\n}');
    assert.match(only!, /is no well-formed JSON$/);
    assert.deepEqual(more, []);
  });
});

describe('storiesByFolder', () => {
  const paths = ['top.txt', 'a/1.txt', 'a/2.txt', 'b/1.txt', 'a/deep/3.txt'];

  it('makes each folder a story', () => {
    assert.deepEqual(storiesByFolder(paths), [
      { id: '.', versions: ['top.txt'] },
      { id: 'a', versions: ['a/1.txt', 'a/2.txt'] },
      { id: 'b', versions: ['b/1.txt'] },
      { id: 'a/deep', versions: ['a/deep/3.txt'] },
    ]);
  });

  it('lets a story file choose, below its folder too; the rest of its folder stands alone', () => {
    assert.deepEqual(storiesByFolder(paths, new Map([['a', listing('1.txt', 'deep/3.txt')]])), [
      { id: '.', versions: ['top.txt'] },
      { id: 'a', versions: ['a/1.txt', 'a/deep/3.txt'] },
      { id: 'a/2.txt', versions: ['a/2.txt'] },
      { id: 'b', versions: ['b/1.txt'] },
    ]);
  });

  it('prefers the nearest story file', () => {
    const files = new Map([
      ['', listing('a/1.txt', 'top.txt')],
      ['a', listing('1.txt', '2.txt')],
    ]);
    assert.deepEqual(storiesByFolder(paths, files)[0], { id: '.', versions: ['top.txt'] });
    assert.deepEqual(storiesByFolder(paths, files)[1], { id: 'a', versions: ['a/1.txt', 'a/2.txt'] });
  });

  it('works over addresses', () => {
    assert.deepEqual(storiesByFolder(['file:///x/1.txt', 'file:///x/2.txt']), [
      { id: 'file:///x', versions: ['file:///x/1.txt', 'file:///x/2.txt'] },
    ]);
  });
});

describe('detailsOf', () => {
  const saying = (file: string, outlet: string): StoryFile => ({ versions: new Map([[file, { outlet }]]), files: null });

  it('takes the nearest story file that knows the article', () => {
    const files = new Map([
      ['', saying('a/1.txt', 'far')],
      ['a', saying('2.txt', 'near')],
    ]);
    assert.deepEqual(detailsOf('a/1.txt', files), { outlet: 'far' });
    assert.deepEqual(detailsOf('a/2.txt', files), { outlet: 'near' });
    assert.equal(detailsOf('b/2.txt', files), undefined);
  });
});

function parseKeys(text: string): Iterable<string> {
  const result = parseStoryFile(text);
  assert.ok('storyFile' in result);
  return result.storyFile.versions.keys();
}
