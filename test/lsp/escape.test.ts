import assert from 'node:assert/strict';
import { escapeMarkdown, escapeTarget, oneLine, shortened } from '../../server/lsp/escape';

/** What a CommonMark reader shows of text in which every punctuation mark is escaped. */
const shown = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
const bare = /(?<!\\)(?:\\\\)*[!-/:-@[\]-`{-~]/;

describe('escaping', () => {
  const hostile = [
    '[click me](command:workbench.action.terminal.new)',
    '![x](https://tracker.example/pixel.png)',
    '<img src=x onerror=alert(1)>',
    '<a href="command:evil">x</a>',
    'https://tracker.example and www.tracker.example and me@tracker.example',
    '# not a headline',
    '- no list',
    '1. no list',
    '> no quotation',
    '| a | b |',
    '`code` ```fence``` ~~~',
    '**bold** _em_ ~~gone~~ ***',
    '$(warning) icon',
    '&lt;b&gt; &#x41;',
    '[ref]: https://tracker.example',
    'a \\ b \\[x\\](command:y)',
    '---',
    '*** Setext\n===',
  ];
  for (const text of hostile)
    it(`shows ${JSON.stringify(text)} as text`, () => {
      const markdown = escapeMarkdown(text);
      assert.doesNotMatch(markdown, bare);
      assert.equal(shown(markdown), oneLine(text));
    });

  it('keeps everything on one line', () => {
    assert.equal(escapeMarkdown('a\r\n\r\n    b\tc\u2028d\u0000e'), 'a b c d e');
  });

  it('drops marks that would turn the direction of the words around', () => {
    assert.equal(escapeMarkdown('The \u202emayor\u2066 said'), 'The mayor said');
  });

  it('leaves words and letters of any script alone', () => {
    assert.equal(escapeMarkdown('Müller “sagte” Гусейнов 習 😀'), 'Müller “sagte” Гусейнов 習 😀');
  });

  it('keeps a link’s target inside the link', () => {
    assert.equal(escapeTarget('file:///c%3A/a (b) [c]<d>"e"\\f.txt#L3,1'), 'file:///c%3A/a%20%28b%29%20%5Bc%5D%3Cd%3E%22e%22%5Cf.txt#L3,1');
    assert.equal(escapeTarget('x:/\ud800'), 'x:/%EF%BF%BD');
  });

  it('shortens between words and never inside a character', () => {
    assert.equal(shortened('one two three', 20), 'one two three');
    assert.equal(shortened('one two three', 10), 'one two…');
    assert.equal(shortened('one two, three', 9), 'one two…');
    assert.equal(shortened('😀😀😀😀', 3), '😀…');
  });
});
