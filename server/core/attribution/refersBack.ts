import { Tag } from '../languages/tags';
import type { Attribution, Source } from '../model';
import { contentEnd } from './candidate';
import { confidenceOf, reasonsOf } from './features';
import { has, nounPhraseAfter, spanOf } from './phrases';
import type { Tagged } from './tagged';

/**
 * "Eine Studie legt das Gegenteil nahe. Demnach steigen die Vögel auf.": gives a sentence that goes on with what was said to
 * whoever, or whatever document, the sentence before names. `lists` holds the attributions of each sentence of a paragraph.
 */
export function referBack(sentences: readonly Tagged[], lists: Attribution[][]): void {
  const words = sentences[0]?.profile.refersBack;
  if (!words) return;
  for (const [i, s] of sentences.entries()) {
    if (i === 0 || lists[i]!.some((a) => a.mode === 'assertion' && a.source)) continue;
    const at = s.tokens.findIndex((token, k) => k < 6 && words.has(token.lower) && (k === 0 || has(s, k - 1, Tag.Finite)));
    if (at < 0) continue;
    const source = lists[i - 1]!.findLast((a) => a.mode === 'assertion' && a.source?.name)?.source ?? documentIn(sentences[i - 1]!);
    if (!source) continue;
    // "Darin heißt es, …": whoever is said to say so without a name is the document.
    const nameless = lists[i]!.findIndex((a) => a.mode === 'assertion' && a.type !== 'direct');
    if (nameless >= 0) {
      lists[i]![nameless] = { ...lists[i]![nameless]!, source };
      continue;
    }
    lists[i]!.push({
      type: 'prepositional',
      mode: 'assertion',
      source,
      cue: [spanOf(s, { from: at, to: at + 1 })],
      content: [...(at > 0 ? [{ from: 0, to: at }] : []), { from: at + 1, to: contentEnd(s) }].map((run) => spanOf(s, run)),
      via: null,
      confidence: confidenceOf(['preposition', 'document']),
      why: reasonsOf(['preposition', 'document']),
    });
  }
}

/** The document that is the subject at the head of a sentence: "Eine neue Studie der Universität …". */
function documentIn(s: Tagged): Source | null {
  const subject = nounPhraseAfter(s, 0);
  for (let i = subject.from; i < subject.to; i++)
    if (has(s, i, Tag.SayNoun)) {
      const from = has(s, subject.from, Tag.Determiner) ? subject.from + 1 : subject.from;
      const run = { from, to: Math.max(i + 1, withOwner(s, i + 1, subject.to)) };
      return { ...spanOf(s, run), name: s.text.slice(s.tokens[run.from]!.start, s.tokens[run.to - 1]!.end) };
    }
  return null;
}

/** Behind what a document belongs to, up to a comma. */
function withOwner(s: Tagged, from: number, end: number): number {
  let to = from;
  while (to < end && s.tokens[to]!.text !== ',') to++;
  return to;
}
