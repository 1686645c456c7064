import type { GoldStory } from '../../eval/score.mjs';

/** Replaces whole words, longest first, all at once: what was put in is not replaced again. */
export function renamer(table: Readonly<Record<string, string>>): (text: string) => string {
  const words = Object.keys(table).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return (text) => text.replace(pattern, (word) => table[word]!);
}

/** The same story with other words; the gold's offsets move with its sentences. */
export function renameStory(
  gold: GoldStory,
  textOf: (path: string) => string,
  rename: (text: string) => string,
): { readonly gold: GoldStory; readonly texts: ReadonlyMap<string, string> } {
  const texts = new Map<string, string>();
  const documents = gold.documents.map((document) => {
    const old = textOf(document.path);
    let text = '';
    let at = 0;
    const sentences = document.sentences.map((sentence) => {
      text += rename(old.slice(at, sentence.start));
      const start = text.length;
      text += rename(old.slice(sentence.start, sentence.end));
      at = sentence.end;
      return { ...sentence, start, end: text.length, ...(sentence.source ? { source: rename(sentence.source) } : {}) };
    });
    texts.set(document.path, text + rename(old.slice(at)));
    return { ...document, sentences };
  });
  const aliases = Object.fromEntries(
    Object.entries(gold.aliases ?? {}).map(([name, others]) => [rename(name), [others].flat().map(rename)]),
  );
  return { gold: { ...gold, documents, aliases }, texts };
}
