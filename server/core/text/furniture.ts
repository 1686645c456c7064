import type { LanguageProfile } from '../languages/profile';
import { auxiliary, Tag } from '../languages/tags';
import type { SentenceKind, Span } from '../model';
import type { Steps } from '../steps';
import { isStoppedHeadline } from './headlines';
import { isPressFurniture, itemTimeEnd, opensAbout } from './press';

/** What a paragraph is as a whole; `body` paragraphs are cut into sentences that each have a kind of their own, `about` ones into boilerplate. */
export type ParagraphKind =
  | Extract<SentenceKind, 'headline' | 'subhead' | 'dateline' | 'byline' | 'source-line' | 'boilerplate' | 'other'>
  | 'about'
  | 'body';

const endsLikeSentence = /[.!?…](?:\s?(?:''|["”’»“«‹‘)\]]))*(?:\s[—–-])?$/u;
const clock = /\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\b/gu;
/** "2 p.m.", "14 Uhr", "9 h" in a line of its own. */
const hourAlone = /^\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?\s?m\b\.?|uhr|uur|h|часов|часа|час)$/iu;
const isoDate = /\b\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]+)?/gu;
const slashDate = /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/gu;

/** The kind of each paragraph, in order. A headline may be repeated anywhere before the text begins in earnest. */
export function* paragraphKinds(text: string, paragraphs: readonly Span[], profile: LanguageProfile | null): Steps<ParagraphKind[]> {
  const kinds: ParagraphKind[] = [];
  let headline: string | null = null;
  let bodies = 0;
  /** Paragraphs of the body that end like one: a standfirst may lack its stop. */
  let begun = 0;
  let about = false;
  for (const [i, paragraph] of paragraphs.entries()) {
    const line = text.slice(paragraph.start, paragraph.end);
    // Whatever stands below "About us" tells of the publisher.
    const opens = bodies > 0 && opensAbout(line, profile?.furniture.about);
    about ||= opens;
    const after = paragraphs[i + 1];
    const next = after && i === 0 ? text.slice(after.start, after.end) : '';
    const kind = opens ? 'subhead' : about ? 'about' : kindOf(line, i, paragraphs, headline, bodies, begun, next, profile);
    if (kind === 'headline') headline ??= line;
    if (kind === 'body') bodies++;
    if (kind === 'body' && endsLikeSentence.test(line)) begun++;
    kinds.push(kind);
    if (i % 32 === 31) yield;
  }
  return kinds;
}

function kindOf(
  line: string,
  index: number,
  paragraphs: readonly Span[],
  headline: string | null,
  bodies: number,
  begun: number,
  next: string,
  profile: LanguageProfile | null,
): ParagraphKind {
  if (line === headline) return 'headline';
  if (hourAlone.test(line) || isTimeStamp(line, profile)) return 'dateline';
  if (isPressFurniture(line)) return 'boilerplate';
  if (profile) {
    if (profile.furniture.label?.test(line)) return 'subhead';
    if (line.length < 160 && profile.furniture.sourceLine.test(line)) return 'source-line';
    if (mayBeFurniture(line, index, paragraphs.length) && profile.furniture.boilerplate.some((pattern) => pattern.test(line)))
      return 'boilerplate';
    if (bodies > 0 && line.length < 140 && profile.furniture.notes?.test(line)) return 'other';
    if (bodies === 0 && headline === null && line.length <= 60 && profile.furniture.rubric?.test(line)) return 'subhead';
    if (line.length < 120 && profile.furniture.byline.test(line) && !endsLikeSentence.test(line)) return 'byline';
  }
  if (rating.test(line) && line.length <= 80) return 'other';
  const short = line.length <= 200 && !endsLikeSentence.test(line) && !line.endsWith(',');
  const last = index === paragraphs.length - 1;
  // "Qu'en pensent les Liégeois ?": a headline may ask or call out.
  const asks = index <= 1 && line.length <= 120 && /[?!]$/u.test(line);
  if (
    bodies === 0 &&
    headline === null &&
    (short || asks || (index === 0 && isStoppedHeadline(line, next, opensWithPlace(next, profile), profile))) &&
    !last
  )
    return 'headline';
  if (bodies === 0 && headline !== null && placeLine.test(line) && !profile?.words.has(line.toLowerCase())) return 'dateline';
  if (bodies < 2 && begun === 0 && headline !== null && isNameLine(line, profile)) return 'byline';
  // Behind a standfirst: "Ayşe Kaya" alone is who wrote it.
  if (bodies === 1 && index === 2 && profile?.grammar.verb === 'last' && line.length <= 40 && isNameLine(line, profile)) return 'byline';
  // "Theresa Quint, Wissenschaftsredaktion" behind a standfirst.
  if (
    bodies === 1 &&
    index <= 3 &&
    line.length <= 60 &&
    !/[.!?:]$/u.test(line) &&
    isNameLine(line, profile) &&
    opensWithGivenName(line, profile)
  )
    return 'byline';
  // A text may be signed at its end.
  if (last && bodies > 0 && line.length <= 30 && !endsLikeSentence.test(line) && isNameLine(line, profile)) return 'byline';
  // "«I saw it», said the baker" below the headline tells who says what.
  if (bodies === 0 && index > 0 && profile && speaksInQuotes(line, profile)) return 'body';
  // A standfirst in a whole sentence may lack its stop.
  if (short && bodies === 0 && headline !== null && profile && (profile.verbLast ? isClause : statesSomething)(line, profile))
    return 'body';
  if (short && isHeadingLength(line, profile) && (!last || bodies > 0) && (headline !== null || begun > 0) && !/[,;:]$/u.test(line))
    return 'subhead';
  return 'body';
}

const opensWithPlace = (line: string, profile: LanguageProfile | null): boolean =>
  (profile?.furniture.dateline ?? datelineWithDash).test(line.slice(0, 120)) || datelineWithDash.test(line.slice(0, 120));

/** Above that a line without a stop is a heading only where it has no verb. */
const isHeadingLength = (line: string, profile: LanguageProfile | null): boolean =>
  line.length <= 100 ||
  (line.length <= 140 && !/[.!?…]\s|\n/u.test(line) && !!profile && !profile.verbLast && !statesSomething(line, profile));

const noVerb = Tag.Noun | Tag.Name | Tag.Determiner | Tag.Preposition | Tag.Pronoun | Tag.Subordinator | Tag.Coordinator | Tag.Adverb;

/** A line of some length with a word in it that can be nothing but a finite verb. */
function statesSomething(line: string, { words }: LanguageProfile): boolean {
  const all = line.match(/[\p{L}'’-]+/gu) ?? [];
  return (
    all.length > 5 &&
    all.slice(1, -1).some((word) => {
      const tags = /^\p{Ll}/u.test(word) ? (words.get(word.toLowerCase()) ?? 0) : 0;
      if (!(tags & Tag.Finite) || tags & noVerb) return false;
      return (tags & auxiliary) !== 0 || !(tags & (Tag.Participle | Tag.Infinitive));
    })
  );
}

const behindQuote = /["”»“],\s(\p{Ll}+)\s\p{L}/u;

/** A line that opens with a quotation and goes on with a verb of saying. */
function speaksInQuotes(line: string, { words }: LanguageProfile): boolean {
  const verb = /^["“«„”]/u.test(line) ? behindQuote.exec(line)?.[1] : undefined;
  const tags = verb ? (words.get(verb) ?? 0) : 0;
  return (tags & Tag.Say) !== 0 && (tags & Tag.Finite) !== 0;
}

/** A standfirst of one whole sentence without its stop, where verbs stand last. */
function isClause(line: string, profile: LanguageProfile): boolean {
  const words = line.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const last = words.at(-1);
  if (words.length < 4 || !last || !/\p{Ll}$/u.test(line)) return false;
  const lower = profile.lowerCase?.(last) ?? last.toLowerCase();
  const reading = profile.verbLast!.verb(lower);
  return reading ? reading.form === 'finite' : (profile.words.get(lower) ?? profile.guess(lower)) === Tag.Finite;
}

/** What ends the last paragraph and is no part of what it tells, as sentences from `from` on. */
export interface Tail {
  readonly from: number;
  readonly kind: 'byline' | 'boilerplate';
}

/** "… talks go on. © Pressa, 2025. All rights reserved.", "… closed. Reported by Ann Lee": furniture in the line of the last sentence. */
export function tailOf(text: string, sentences: readonly Span[], { furniture }: LanguageProfile): Tail | null {
  const line = (i: number) => text.slice(sentences[i]!.start, sentences[i]!.end);
  const last = sentences.length - 1;
  if (last < 1) return null;
  if (line(last).length < 120 && furniture.byline.test(line(last)) && !endsLikeSentence.test(line(last)))
    return { from: last, kind: 'byline' };
  let from = sentences.length;
  while (from > 1 && isFurnitureLength(line(from - 1)) && furniture.boilerplate.some((pattern) => pattern.test(line(from - 1)))) from--;
  return from <= last ? { from, kind: 'boilerplate' } : null;
}

/** "Theatre | ★★★★☆": how many stars a critic gives. */
const rating = /[★☆⭐✭✩]{2,}|^\p{L}{0,20}\s?[|:–-]?\s?[1-9](?:\.5)?\/(?:5|10)(?: stars?)?$/u;

/** "TRABZON –", "ANKARA (BOHA) –", "ANTALYA": a place in capitals in a line of its own. */
const placeLine = /^\p{Lu}{3,}(?:(?:(?:[ '’-]|\s?\/\s?)\p{Lu}{2,}){0,3}(?:\s?\([^()]{2,30}\))?\s?[–—-])?$/u;

/** In the midst of a text only short lines are furniture; looking at all others would take as long as the rest of the reading. */
const mayBeFurniture = (line: string, index: number, count: number): boolean =>
  isFurnitureLength(line) && (line.length <= 100 || index < 3 || index >= count - 6);

/** A long paragraph that happens to mention cookies is no furniture. */
const isFurnitureLength = (line: string) => line.length <= 400;

/** "2023-09-27 15:53:03 | Last Update : …", "26 September 2023": nothing but dates, times and the words around them. */
function isTimeStamp(line: string, profile: LanguageProfile | null): boolean {
  if (line.length > 140 || !/\d/u.test(line)) return false;
  const rest = line.replace(isoDate, ' ').replace(clock, ' ').replace(slashDate, ' ');
  const words = rest.match(/\p{L}[\p{L}.]*/gu) ?? [];
  const known = (word: string) => {
    const plain = word.toLowerCase().replace(/\.$/u, '');
    return !!profile && (profile.furniture.stampWords.has(plain) || profile.months.has(plain) || profile.weekdays.has(plain));
  };
  const dated = rest !== line || words.some((w) => profile?.months.has(w.toLowerCase().replace(/\.$/u, '')));
  if (!dated) return false;
  // The place of writing may stand beside the date: "SANDHAVEN, 14 March 2024".
  const places = words.filter((word) => !known(word));
  return places.length === 0 || (places.length <= 3 && line.length <= 60 && places.every((word) => /^\p{Lu}/u.test(word)));
}

/** "Maria Novoselova / Vestnik Kavkaza": two to seven capitalised words and nothing else. */
function isNameLine(line: string, profile: LanguageProfile | null): boolean {
  if (line.length > 80) return false;
  const words = line.split(/[\s/|,·•–—-]+/u).filter(Boolean);
  // Where all nouns have capitals, a preposition with one opens a heading.
  if (profile?.grammar.capitalNouns && (profile.words.get(words[0]?.toLowerCase() ?? '') ?? 0) & (Tag.Preposition | Tag.Determiner))
    return false;
  if (words.length < 2 || words.length > 7) return false;
  const isName = (word: string) => /^\p{Lu}[\p{L}.'’]*$/u.test(word);
  if (words.every((word) => isName(word) || nameJoiner.test(word))) return true;
  // "Jane Moore in Leeds and agencies": first a name of two words or more.
  return isName(words[0]!) && isName(words[1]!) && words.every((word) => isName(word) || nameJoiner.test(word) || bylineWord.test(word));
}

/** The first word is a given name, and the second no plain word. */
const opensWithGivenName = (line: string, profile: LanguageProfile | null): boolean => {
  const [first, second] = line.toLowerCase().split(/[\s,/]+/u);
  return !!profile?.genders?.has(first ?? '') && !((profile.words.get(first!) ?? 0) & Tag.Role) && !profile.words.has(second ?? '');
};

const nameJoiner = /^(?:and|en|of|van|de|der|den|ter|von|al|bin|for|voor|und|et|y|ve|və|и|für|pour|para)$/u;
const bylineWord = /^(?:in|at|from|agencies|staff|correspondent|te|uit|aus|à|depuis|desde|correspondiente)$/u;

const place = String.raw`(?:\p{L}{2,12}\s+(?=\d{4}-))?(?:\d{4}-\d{2}-\d{2}\s+)?\p{Lu}[\p{Lu}\p{M}'’-]{2,}(?:[ ]\p{Lu}[\p{Lu}'’-]+){0,3}`;
const agency = String.raw`(?:\s*(?:\([^()\n]{2,40}\)|\/[^()/\n]{2,40}\/))?`;
/** "LONDON, March 3 (Agency) —": behind the dash a sentence begins, or the dash is one of an aside ("NATO – the alliance – …"). */
const datelineWithDash = new RegExp(
  String.raw`^${place}(?:(?:,\s*|\s+)[\p{L}\d][\p{L}\d.'’-]*){0,5}?${agency}(?:\s*[–—]{1,2}|\s+-{1,2}|-{1,2}(?=\s))\s*(?![\s\p{Ll}])`,
  'u',
);
/** "BAKU, Azerbaijan, September 26.": names, days and months only, or the match would be the whole of a sentence. */
const datelineWithStop = new RegExp(
  String.raw`^${place}(?:(?:,\s*|\s+)(?:\d{1,2}\s+\p{Ll}{3,10}|[\p{Lu}\d](?:[\p{L}\d'’-]|\.(?=[\p{L}\d,]|\s\d))*)){0,5}?${agency}\s*\.(?=\s)\s*`,
  'u',
);

/**
 * The end of a dateline that stands at the head of a body paragraph ("BAKU, Azerbaijan, September. …", "LONDON
 * (Agency) — …"), or its start where there is none. `profile`: of the language's own forms, for the first paragraph only.
 */
export function datelineEnd(text: string, paragraph: Span, profile: LanguageProfile | null): number {
  const time = itemTimeEnd(text.slice(paragraph.start, paragraph.end));
  if (time > 0) return paragraph.start + time;
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120));
  const match = profile?.furniture.dateline?.exec(head) ?? datelineWithDash.exec(head) ?? datelineWithStop.exec(head);
  // "En EE. UU.": an abbreviation, and no place.
  if (!match || (/(\p{Lu})\1\.\s*$/u.test(match[0]) && /^\s*(\p{Lu})\1\./u.test(head.slice(match[0].length)))) return paragraph.start;
  const end = paragraph.start + match[0].trimEnd().length;
  // What follows must be a text of its own, or the match was the whole of a shouted sentence.
  return paragraph.end - end > 20 ? end : paragraph.start;
}
