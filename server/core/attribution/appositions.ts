import { Tag } from '../languages/tags';
import { contentEnd } from './candidate';
import { behindBrackets, has, hasFiniteVerb, isText, type Run } from './phrases';
import type { Tagged } from './tagged';

/** How many asides one name may carry: "Jane Moore (43), a nurse from Leeds, who …". */
const most = 3;

/**
 * A source behind its verb with what the article tells of it right there: an office, an age, a relative clause. Nothing is
 * added that could be a clause of its own.
 */
export function withAppositions(s: Tagged, source: Run): Run {
  // "zegt hij, terwijl …": nothing more is told of a pronoun.
  if (source.to - source.from === 1 && has(s, source.from, Tag.Pronoun)) return source;
  let { to } = source;
  for (let count = 0; count < most; count++) {
    const end = isText(s, to, '(') ? behindBrackets(s, to, 7) : isText(s, to, ',') ? apposition(s, to + 1) : to;
    if (end === to) break;
    to = end;
  }
  return to === source.to ? source : { from: source.from, to };
}

/** The end of the aside that begins behind a comma; the comma itself where none does. */
function apposition(s: Tagged, from: number): number {
  const end = contentEnd(s);
  let to = from;
  while (to < end && !',;:–—('.includes(s.tokens[to]!.text) && s.tokens[to]!.kind !== 'quote') to++;
  const relative = relativeIn(s, from, to);
  const opens =
    has(s, from, Tag.Determiner | Tag.Role | Tag.Group | Tag.Name) ||
    s.tokens[from]?.kind === 'number' ||
    relative === from ||
    tellsRole(s, from, to);
  if (to - from < 1 || !opens || hasFiniteVerb(s, from, relative < 0 ? to : relative)) return from - 1;
  return to;
}

/** "then senior pastor", "former minister": a role among the first words. */
function tellsRole(s: Tagged, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    if (has(s, i, Tag.Role)) return true;
    if (has(s, i, Tag.Preposition | Tag.Coordinator | Tag.Complementiser)) return false;
  }
  return false;
}

/** Where a relative clause begins; -1 where none does. */
function relativeIn(s: Tagged, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (has(s, i, Tag.Subordinator) && has(s, i, Tag.Pronoun | Tag.Subordinator) && !has(s, i, Tag.Preposition)) return i;
  return -1;
}
