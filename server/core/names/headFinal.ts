import type { Run } from '../attribution/phrases';
import type { Tagged } from '../attribution/tagged';
import { Tag } from '../languages/tags';
import type { VerbLast } from '../languages/verbLast';
import { whoIsCalled } from './callings';
import { roleClass } from './mentions';
import type { Entity } from './people';
import { type Context, personMeant } from './pronouns';
import { lately, latest } from './recency';
import { behindArticle, nobody, ofEntity, type Resolved, unclear } from './resolved';

/** A phrase longer than this describes somebody of its own: "the chairman of the farmers' union". In tokens. */
const short = 3;

/** Resolves a source phrase of a language whose phrases end in what they are about: "Dışişleri Bakanı Ali Kaya", "Bakanlık". */
export function headFinalSource(s: Tagged, v: VerbLast, sentence: number, run: Run, context: Context): Resolved {
  const head = run.to - 1;
  const { lower, text } = s.tokens[head]!;
  if (run.to - run.from === 1 && s.tags[head]! & Tag.Pronoun) {
    if (s.profile.pronouns.get(lower) === 'people') return ofThem(sentence, context);
    if (s.profile.pronouns.get(lower) !== 'person') return nobody;
    const meant = personMeant(s, sentence, run, context);
    return meant ? ofEntity(meant) : unclear(text);
  }
  if (s.tokens[head]!.kind === 'number') return nobody;
  const named = nameAtEnd(s, sentence, run, context);
  if (named) return ofEntity(named);
  if (s.profile.withheld?.test(s.text.slice(s.start, s.end)) || isSomebody(s, v, run)) return nobody;
  if (isBareDocument(s, v, run)) {
    const last = context.lastSpeakers[0];
    if (last && sentence - (context.spokeAt.get(last) ?? -lately) <= lately) return ofEntity(last);
  }
  const meant = holder(s, run, sentence, context) ?? whoIsCalled(s, v, run, sentence, context);
  if (meant) return ofEntity(meant);
  return { name: describe(s, v, personIn(s, run)), entity: null };
}

/** "Onlar": the body that spoke right before, or people whom nobody could find. */
function ofThem(sentence: number, { lastSpeakers, spokeAt }: Context): Resolved {
  const last = lastSpeakers[0];
  return last?.organisation && sentence - (spokeAt.get(last) ?? -lately) <= 1 ? ofEntity(last) : nobody;
}

/** "Müxbirimiz Orxan Babayev": the name behind the office, where it is one of a person. */
function personIn(s: Tagged, run: Run): Run {
  let { to: from } = run;
  while (from > run.from && s.tags[from - 1]! & Tag.Name && !(s.tags[from - 1]! & (Tag.Role | Tag.Organisation | Tag.Group | Tag.SayNoun)))
    from--;
  return from > run.from && run.to - from >= 2 && s.tags[from - 1]! & Tag.Role ? { from, to: run.to } : run;
}

/** The name that ends the phrase, or the one in quotation marks or before "Bey", "Hanım" and before a side that is a person's. */
function nameAtEnd(s: Tagged, sentence: number, run: Run, { names }: Context): Entity | null {
  let end = run.to;
  while (end > run.from && (s.tokens[end - 1]!.kind === 'quote' || (s.tags[end - 1]! & Tag.Honorific) !== 0)) end--;
  for (const { mention, entity } of names.inSentence.get(sentence) ?? []) {
    if (mention.from < run.from) continue;
    if (mention.to === end)
      return entity.words.length === 1 && mention.from > run.from && s.profile.verbLast!.isOwned(s.tokens[end - 1]!.lower) ? null : entity;
    // "Özbilgin iktidarı": no person is a part of a body's name.
    if (mention.from === run.from && mention.to === end - 1 && isBody(s, end - 1) && entity.person && !entity.organisation) return entity;
    if (mention.to === end - 1 && s.profile.verbLast!.by.has(s.tokens[end - 1]!.lower) && (entity.person || entity.words.length > 1))
      return entity;
  }
  return null;
}

const isBody = (s: Tagged, i: number): boolean => (s.tags[i]! & (Tag.Organisation | Tag.Role | Tag.Name)) === Tag.Organisation;

/** "bir sakin", "üç kaynak", "işçiler", "sektör temsilcileri": nobody that a reader could find. */
function isSomebody(s: Tagged, v: VerbLast, run: Run): boolean {
  const last = run.to - 1;
  const head = s.tokens[last]!;
  const base = v.baseOf(head.lower);
  let named = false;
  let body = false;
  let vague = false;
  for (let i = run.from; i < run.to; i++) {
    const tags = s.tags[i]!;
    if (tags & Tag.Vague) vague = true;
    if (tags & Tag.Name) named = true;
    if (tags & Tag.Organisation) body = true;
    // "Bir polis sözcüsü": a body speaks through them; "önünde bekleyen bir şoför" is one whom a reader could find.
    if (v.someone.has(s.tokens[i]!.lower) && !speaksForBody(s, run)) return !isDescribed(s, v, run, i);
  }
  if (vague && !(s.tags[last]! & (Tag.Role | Tag.Organisation))) return true;
  if (named) return false;
  const many = /l[aeə]r[ıi]?$/.test(head.lower);
  if (many && s.tags[last]! & (Tag.Role | Tag.Group) && !(s.tags[last]! & Tag.Organisation)) return true;
  return (many && v.hearsay.has(base)) || (!body && (s.profile.crowds?.has(base) ?? false));
}

/** Whether what stands before "bir" tells one person apart: "olay yerindeki bir taksici", "… bekleyen bir taksici". */
function isDescribed(s: Tagged, v: VerbLast, run: Run, someone: number): boolean {
  if (s.tokens[someone]!.lower !== 'bir' || v.unnamed.has(v.baseOf(s.tokens[run.to - 1]!.lower))) return false;
  if (!(s.tags[run.to - 1]! & Tag.Role)) return false;
  for (let i = someone - 1; i >= 0 && someone - i <= 3 && s.tokens[i]!.kind === 'word'; i--) {
    const reading = v.verb(s.tokens[i]!.lower);
    // "telefonla konuşan bir sakin": to the newsroom, as anybody could.
    if (reading?.form === 'doer') return ((v.plain.get(reading.stem) ?? 0) & Tag.Say) === 0;
    if (v.caseOf(s.tokens[i]!.lower, false) === 'relation') return true;
  }
  return false;
}

function speaksForBody(s: Tagged, run: Run): boolean {
  if (roleClass(s, run.to - 1, run.to) !== 'spokesperson') return false;
  for (let i = run.from; i < run.to; i++) if (s.tags[i]! & (Tag.Organisation | Tag.Name)) return true;
  return false;
}

/** "Raporda", "Açıklamada": whose it is was told before. */
const isBareDocument = (s: Tagged, v: VerbLast, run: Run): boolean =>
  run.to - run.from === 1 &&
  (s.tags[run.from]! & Tag.SayNoun) !== 0 &&
  !v.speaksAlone.has(v.baseOf(s.tokens[run.from]!.lower)) &&
  !v.isOwned(s.tokens[run.from]!.lower);

/** The one person who holds the office: "Bakan", "konuk Başbakan". */
function holder(s: Tagged, run: Run, sentence: number, context: Context): Entity | null {
  let from = run.to;
  while (from > run.from && s.tags[from - 1]! & Tag.Role) from--;
  if (from === run.to || run.to - run.from > short) return null;
  const office = roleClass(s, from, run.to);
  if (!office || office === 'other') return null;
  // "Tarım Bakanı" is not the minister of another matter who was named before.
  if (run.to - run.from > 1 && isOfMatter(s, run, from) && office !== 'head-of-state' && office !== 'head-of-government') return null;
  const places: string[] = [];
  for (let i = run.from; i < from; i++) if (s.tags[i]! & Tag.Name) places.push(s.tokens[i]!.lower);
  let candidates = context.names.holders.filter((e) => e.roles.has(office) && e.person);
  // "Konuk Başbakan": what is a name nowhere else is no place.
  const elsewhere = context.names.entities.filter((e) => e.mentions.some((m) => m.sentence !== sentence));
  const said = new Set(elsewhere.flatMap((e) => e.words.map((word) => s.profile.lowerCase!(word))));
  if (places.some((place) => said.has(place)))
    candidates = candidates.filter((e) => places.some((place) => [...e.places].some((p) => p.slice(0, 4) === place.slice(0, 4))));
  return latest(candidates, sentence, context, true);
}

/** Whether the office is told apart by what it is for: the word has its owner's ending and no country stands before it. */
const isOfMatter = (s: Tagged, run: Run, role: number): boolean =>
  s.profile.verbLast!.isOwned(s.tokens[run.to - 1]!.lower) &&
  !s.profile.verbLast!.places.has(s.profile.nameStem!(s.tokens[role - 1]?.lower ?? ''));

/** The phrase in the nominative, without "bu" and its like. */
function describe(s: Tagged, v: VerbLast, run: Run): string {
  const from = behindArticle(s, run);
  const last = s.tokens[run.to - 1]!;
  const opens = s.tokens[from]!.kind === 'quote' && !s.tokens.slice(from + 1, run.to).some((token) => token.kind === 'quote');
  return `${s.text.slice(s.tokens[opens && from < run.to - 1 ? from + 1 : from]!.start, last.start)}${v.by.has(last.lower) ? v.side : v.nominative(last.text)}`.replace(
    /\s+/gu,
    ' ',
  );
}
