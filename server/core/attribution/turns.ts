import type { Attribution, Source } from '../model';
import type { Entity } from '../names/people';
import { contentEnd } from './candidate';
import { confidenceOf, reasonsOf } from './features';
import { isWord, spanOf } from './phrases';
import type { Tagged } from './tagged';

/*
 * Transcripts: "BLYTHE: The wall was built in 1921." A label at the head of a paragraph tells who speaks, until the next one.
 */

/** So many paragraphs must have a label, and one of the labels must come back: boxes of facts have labels too. */
const least = 3;
const longestLabel = 4;

interface Label {
  readonly name: string;
  /** The token behind its colon. */
  readonly to: number;
}

/** "BLYTHE:", "Ann Holm:", "MR. HOLM:": nothing but capitalised words before the colon. */
function labelOf(s: Tagged): Label | null {
  const colon = s.tokens.findIndex((token) => token.text === ':');
  if (colon < 1 || colon > longestLabel + 1) return null;
  const words: string[] = [];
  for (let i = 0; i < colon; i++) {
    if (!isWord(s, i)) {
      if (s.tokens[i]!.text === '.') continue;
      return null;
    }
    if (!/^\p{Lu}/u.test(s.tokens[i]!.text)) return null;
    words.push(s.tokens[i]!.text);
  }
  const shouted = words.every((word) => word.length > 1 && word === word.toUpperCase());
  return words.length > 0 && words.length <= longestLabel && (shouted || words.length > 1)
    ? { name: words.join(' '), to: colon + 1 }
    : null;
}

/** Who speaks in a paragraph, and behind which token of its first sentence. */
export interface Turn {
  readonly source: Source;
  readonly from: number;
}

/** Who speaks in each paragraph of a transcript, by its place in `paragraphs`; empty for any other text. */
export function turnsOf(paragraphs: readonly (readonly Tagged[])[], entities: readonly Entity[]): ReadonlyMap<number, Turn> {
  const labels = paragraphs.map((sentences) => (sentences[0] ? labelOf(sentences[0]) : null));
  const names = labels.flatMap((label) => label?.name ?? []);
  const turns = new Map<number, Turn>();
  if (names.length < least || new Set(names).size === names.length) return turns;
  let source: Source | null = null;
  for (let i = 0; i <= labels.findLastIndex((label) => label !== null); i++) {
    const label = labels[i];
    if (label) {
      const first = paragraphs[i]![0]!;
      source = { start: first.start, end: first.tokens[label.to - 2]!.end, name: fullName(label.name, entities) };
    }
    if (source) turns.set(i, { source, from: label?.to ?? 0 });
  }
  return turns;
}

/** The name that the text gives to whom a label means; else the label, not shouted. */
function fullName(label: string, entities: readonly Entity[]): string {
  const last = label.toLowerCase().split(' ').at(-1)!;
  const meant = entities.filter(({ organisation, words }) => !organisation && words.length > 1 && words.at(-1)!.toLowerCase() === last);
  const name = meant.length === 1 ? meant[0]!.name : label;
  return name === name.toUpperCase() ? name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()) : name;
}

/** Gives what is said in a turn to whoever speaks. `lists` holds the attributions of each sentence and is added to. */
export function continueTurn(sentences: readonly Tagged[], lists: Attribution[][], turn: Turn): void {
  for (const [i, s] of sentences.entries()) {
    if (lists[i]!.some((a) => a.mode === 'assertion' && a.source)) continue;
    const from = i === 0 ? turn.from : 0;
    const to = contentEnd(s);
    if (to <= from) continue;
    lists[i]!.splice(0, lists[i]!.length, {
      type: 'direct',
      mode: 'assertion',
      source: turn.source,
      cue: null,
      content: [spanOf(s, { from, to })],
      via: null,
      confidence: confidenceOf(['continued', 'speaker']),
      why: reasonsOf(['continued']),
    });
  }
}
