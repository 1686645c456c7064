import { attributionsOf, candidatesOf, type Found } from './attribution/attribute';
import type { Candidate } from './attribution/candidate';
import { type Carry, continueQuotations, nothingCarried } from './attribution/continued';
import { dialogueOf, joinQuotations } from './attribution/dialogue';
import { reasonsOf } from './attribution/features';
import { continueReports } from './attribution/freeIndirect';
import { withoutNarrator } from './attribution/freeOrder/narrator';
import { continueInterview, type Interview, noInterview } from './attribution/interview';
import { continueIntroduced, introducedIn } from './attribution/introductions';
import { type Run, spanOf } from './attribution/phrases';
import { tokensOf } from './attribution/readings';
import { referBack } from './attribution/refersBack';
import { type Tagged, tagSentence } from './attribution/tagged';
import { continueTurn, turnsOf } from './attribution/turns';
import { claimsOf, leadingVoice, statusOf } from './claims';
import { type Genre, genreOf } from './genre';
import { kindOf } from './kinds';
import { profileOf } from './languages';
import { detectLanguage, otherLanguage } from './languages/detect';
import { type Lexicon, withLexicon } from './languages/lexicon';
import type { LanguageProfile } from './languages/profile';
import type { Article, Attribution, Sentence, SentenceKind, Source, Span, VersionDetails } from './model';
import { type Mention, mentionsOf, namesInside } from './names/mentions';
import { type Entity, type Names, namesOf, publicEntities } from './names/people';
import type { Context } from './names/pronouns';
import { resolveSource } from './names/resolve';
import { countOf, leadOf, type Said, whoIsUnderstood } from './names/understood';
import { outletOf, provenanceOf, publishedOf } from './provenance';
import { speaksInFirstPerson } from './speaking';
import type { Steps } from './steps';
import { datelineEnd, paragraphKinds, tailOf } from './text/furniture';
import { paragraphsOf } from './text/paragraphs';
import { type Quotation, quotationsOf } from './text/quotations';
import { sentencesOf } from './text/sentences';
import type { Token } from './text/tokens';

export interface ArticleOptions {
  /** BCP 47; detected unless given. */
  readonly language?: string;
  readonly details?: VersionDetails;
  /** Words of the user's beside those of the language. */
  readonly lexicon?: Lexicon;
  /** Is shown the candidates of every sentence before they are weighed: what training learns from. */
  readonly watch?: (sentence: Span, candidates: readonly Candidate[]) => void;
}

/** A sentence on its way: `kind` is null for the body until its attributions are known. */
interface Draft extends Span {
  readonly kind: SentenceKind | null;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** The article's, or another one's in a paragraph that is quoted in its own language. */
  readonly profile: LanguageProfile | null;
}

/** Analyses one text alone. Never throws, whatever the text holds. */
export function* analyzeArticle(text: string, options: ArticleOptions = {}): Steps<Article> {
  const language = options.language ?? options.details?.language ?? detectLanguage(text);
  const profile = withLexicon(profileOf(language), options.lexicon);
  const paragraphs = paragraphsOf(text);
  const drafts = yield* draftsOf(text, paragraphs, profile, options.lexicon);
  const sentences: Sentence[] = [];
  let names: Names = namesOf([]);
  let spoken = false;
  if (profile) {
    const tagged = yield* tagAll(text, drafts, profile);
    names = namesOf(yield* mentionsIn(tagged), profile.isKin);
    yield;
    const genre = genreOf(text, paragraphs, profile);
    sentences.push(...(yield* attributeAll(text, paragraphs, drafts, tagged, names, genre, options.watch)));
    spoken = speaksInFirstPerson(tagged, sentences);
  } else
    for (const { start, end, kind } of drafts)
      sentences.push({ start, end, kind: kind ?? 'other', status: null, claims: [], attributions: [] });
  return {
    text,
    language,
    outlet: outletOf(text, sentences, options.details),
    publishedAt: publishedOf(text, sentences, profile, options.details),
    provenance: provenanceOf(text, sentences),
    sentences,
    entities: publicEntities(names.entities),
    ...(spoken && { spoken }),
  };
}

function* draftsOf(
  text: string,
  paragraphs: readonly Span[],
  profile: LanguageProfile | null,
  lexicon: Lexicon | undefined,
): Steps<Draft[]> {
  const drafts: Draft[] = [];
  const kinds = yield* paragraphKinds(text, paragraphs, profile);
  const add = (span: Span, kind: SentenceKind, paragraph: number) => drafts.push(draftOf(text, span, kind, paragraph, profile));
  for (let p = 0; p < paragraphs.length; p++) {
    const paragraph = paragraphs[p]!;
    const kind = kinds[p]!;
    if (kind === 'about') for (const sentence of sentencesOf(text, paragraph, profile)) add(sentence, 'boilerplate', p);
    else if (kind !== 'body') add(paragraph, kind, p);
    else {
      const head = datelineEnd(text, paragraph, kinds.indexOf('body') === p ? profile : null);
      if (head > paragraph.start) add({ start: paragraph.start, end: head }, 'dateline', p);
      let start = head;
      while (start < paragraph.end && /\s/u.test(text[start]!)) start++;
      let body = sentenceDrafts(text, { start, end: paragraph.end }, p, profile);
      const other =
        profile &&
        otherLanguage(
          text,
          paragraph,
          profile,
          body.flatMap((draft) => draft.tokens),
        );
      if (other) body = sentenceDrafts(text, { start, end: paragraph.end }, p, withLexicon(profileOf(other), lexicon));
      const tail = profile && kinds.lastIndexOf('body') === p ? tailOf(text, body, profile) : null;
      drafts.push(...(tail ? body.slice(0, tail.from) : body));
      if (tail) add({ start: body[tail.from]!.start, end: body.at(-1)!.end }, tail.kind, p);
    }
    yield;
  }
  return drafts;
}

const draftOf = (
  text: string,
  { start, end }: Span,
  kind: SentenceKind | null,
  paragraph: number,
  profile: LanguageProfile | null,
): Draft => ({
  start,
  end,
  kind,
  paragraph,
  tokens: tokensOf(text, { start, end }, profile),
  profile,
});

/** The sentences of a stretch of the body. */
const sentenceDrafts = (text: string, body: Span, paragraph: number, profile: LanguageProfile | null): Draft[] =>
  sentencesOf(text, body, profile).map((span) => draftOf(text, span, null, paragraph, profile));

/** Names are looked for in the body and its headings; a byline or a notice would only mislead. */
const holdsNames = (draft: Draft) => draft.kind === null || draft.kind === 'headline' || draft.kind === 'subhead';

function* tagAll(text: string, drafts: readonly Draft[], profile: LanguageProfile): Steps<(Tagged | null)[]> {
  const told = drafts.filter(holdsNames).map((d) => d.tokens);
  const used = profile.nameWords?.(told) ?? (yield* namesInside(told));
  const tagged: (Tagged | null)[] = [];
  for (const draft of drafts) {
    tagged.push(holdsNames(draft) ? tagSentence(text, draft, draft.tokens, draft.profile ?? profile, used) : null);
    yield;
  }
  return tagged;
}

function* mentionsIn(tagged: readonly (Tagged | null)[]): Steps<Mention[]> {
  const alone = new Set<string>();
  const found: Mention[][] = [];
  /** Sentences whose names depend on those that stand alone elsewhere. */
  const depending: number[] = [];
  for (const [i, s] of tagged.entries()) {
    let asked = false;
    const isAlone = () => {
      asked = true;
      return false;
    };
    const mentions = s ? mentionsOf(s, i, isAlone) : [];
    for (const m of mentions) if (m.words.length === 1) alone.add(m.words[0]!.toLowerCase());
    found.push(mentions);
    if (asked) depending.push(i);
    yield;
  }
  for (const i of depending) found[i] = mentionsOf(tagged[i]!, i, (word) => alone.has(word));
  return found.flat();
}

function* attributeAll(
  text: string,
  paragraphs: readonly Span[],
  drafts: readonly Draft[],
  tagged: readonly (Tagged | null)[],
  names: Names,
  genre: Genre | null,
  watch: ArticleOptions['watch'],
): Steps<Sentence[]> {
  const sentences: Sentence[] = [];
  const speaking: Speaking = { names, tagged, lastSpeakers: [], spokeAt: new Map(), genders: new Map(), last: null, lead: null };
  const bodies = bodiesOf(drafts, tagged);
  const dialogue = byParagraph(bodies, dialogueOf([...bodies.values()]));
  const turns = turnsOf([...bodies.values()], names.entities);
  let introduced: Source | null = null;
  let bodyNumber = 0;
  yield;
  let carry: Carry = nothingCarried;
  let interview: Interview = noInterview;
  let reporter: Source | null = null;
  let claims = 0;
  let from = 0;
  while (from < drafts.length) {
    let to = from;
    while (to < drafts.length && drafts[to]!.paragraph === drafts[from]!.paragraph) to++;
    const body: number[] = [];
    for (let i = from; i < to; i++) if (drafts[i]!.kind === null) body.push(i);
    const paragraph = drafts[from]!.paragraph;
    const found = body.length > 0 ? joinQuotations(quotationsOf(text, paragraphs[paragraph]!), dialogue.get(paragraph) ?? []) : [];
    const spoken = body.map((i) => tagged[i]!);
    const quotations = spoken[0]?.profile.freeOrder ? withoutNarrator(spoken, found) : found;
    const lists: Attribution[][] = [];
    let nearest = 0;
    for (const i of body) {
      const s = tagged[i]!;
      while (nearest < quotations.length && quotations[nearest]!.end <= s.start) nearest++;
      let beyond = nearest;
      while (beyond < quotations.length && quotations[beyond]!.start < s.end) beyond++;
      const touching = quotations.slice(nearest, beyond);
      const candidates = candidatesOf(s, touching);
      watch?.(s, candidates);
      lists.push(resolveAll(s, i, attributionsOf(s, touching, candidates), speaking));
      if (s.profile.dropped) speaking.lead = leadOf(s, i, speaking);
      yield;
    }
    if (body.length > 0) {
      const opensSo = opensQuoted(quotations, tagged[body[0]!]!);
      const inherited = opensSo ? (introduced ?? lastSource(sentences)) : null;
      if (introduced && !opensSo)
        continueIntroduced(
          body.map((i) => tagged[i]!),
          lists,
          introduced,
        );
      carry = continueQuotations(
        body.map((i) => tagged[i]!),
        quotations,
        lists,
        carry,
        inherited,
      );
      interview = continueInterview(
        body.map((i) => tagged[i]!),
        body.map((i) => names.inSentence.get(i) ?? []),
        lists,
        interview,
      );
      const turn = turns.get(bodyNumber++);
      if (turn)
        continueTurn(
          body.map((i) => tagged[i]!),
          lists,
          turn,
        );
      referBack(
        body.map((i) => tagged[i]!),
        lists,
      );
      reporter = continueReports(
        body.map((i) => tagged[i]!),
        body.map((i) => names.inSentence.get(i) ?? []),
        lists,
        reporter,
      );
      introduced = introductionAt(tagged[body.at(-1)!]!, body.at(-1)!, lists.at(-1)!, speaking);
    }
    let next = 0;
    for (let i = from; i < to; i++) {
      const draft = drafts[i]!;
      const list = draft.kind === null ? lists[next++]! : [];
      const kind = draft.kind ?? kindOf(tagged[i]!, list, genre);
      const asserted = kind === 'claim' ? claimsOf(tagged[i]!, list) : [];
      sentences.push({
        start: draft.start,
        end: draft.end,
        kind,
        status: kind === 'claim' ? (leadingVoice(tagged[i]!, list) ?? statusOf(asserted)) : null,
        claims: asserted.map(({ start, end, status }) => ({ id: `c${++claims}`, start, end, status })),
        attributions: list,
      });
    }
    from = to;
    yield;
  }
  return sentences;
}

/** The sentences of the body, by the number of their paragraph. */
function bodiesOf(drafts: readonly Draft[], tagged: readonly (Tagged | null)[]): ReadonlyMap<number, readonly Tagged[]> {
  const bodies = new Map<number, Tagged[]>();
  for (const [i, draft] of drafts.entries()) {
    if (draft.kind !== null) continue;
    const sentences = bodies.get(draft.paragraph);
    if (sentences) sentences.push(tagged[i]!);
    else bodies.set(draft.paragraph, [tagged[i]!]);
  }
  return bodies;
}

const byParagraph = <T>(bodies: ReadonlyMap<number, unknown>, values: readonly T[]): ReadonlyMap<number, T> =>
  new Map([...bodies.keys()].map((paragraph, i) => [paragraph, values[i]!]));

/** Whom the last sentence of a paragraph introduces, by the name that the article gives them. */
function introductionAt(s: Tagged, sentence: number, list: readonly Attribution[], context: Context): Source | null {
  const run = list.some((a) => a.mode === 'assertion') ? null : introducedIn(s);
  return run ? { ...spanOf(s, run), name: resolveSource(s, sentence, run, context).name } : null;
}

/** A paragraph that begins with a quotation may go on for whoever was reported right before it. */
const opensQuoted = (quotations: readonly Quotation[], first: Tagged) => quotations[0] !== undefined && quotations[0].start <= first.start;

const lastSource = (sentences: readonly Sentence[]) =>
  sentences.at(-1)?.attributions.findLast((a) => a.mode === 'assertion' && a.via === null)?.source ?? null;

/** What is known while the article is read from its head on. */
interface Speaking extends Context {
  readonly lastSpeakers: Entity[];
  readonly spokeAt: Map<Entity, number>;
  last: Said | null;
  /** The subject of the sentence before, for what it acts in. */
  lead: Said | null;
}

/** How many speakers are remembered: who spoke before them is not meant by "he". */
const remembered = 8;

function spoke(entity: Entity, lastSpeakers: Entity[]): void {
  const before = lastSpeakers.indexOf(entity);
  if (before >= 0) lastSpeakers.splice(before, 1);
  lastSpeakers.unshift(entity);
  lastSpeakers.length = Math.min(lastSpeakers.length, remembered);
}

/** "it" that stands for nobody; a word that may mean a person ("il") does. */
function isExpletive(s: Tagged, { from, to }: Run): boolean {
  const { lower } = s.tokens[from]!;
  return to - from === 1 && s.profile.expletives.has(lower) && !s.profile.pronouns.has(lower);
}

/** Turns candidates into attributions: token runs into spans, source phrases into names, nesting into `via`. */
function resolveAll(s: Tagged, sentence: number, found: readonly Found[], context: Speaking): Attribution[] {
  const contents = found.map((f) => f.content.map((run) => spanOf(s, run)));
  return found.map((f, i) => {
    const resolved = f.source ? resolveSource(s, sentence, f.source, context) : null;
    const understood = f.understood ? whoIsUnderstood(s, sentence, f.head, f.understood, context.last, context.lead, context) : null;
    // "It is expected": nobody.
    const isNobody = f.source !== null && !resolved?.entity && isExpletive(s, f.source);
    const source = isNobody ? null : f.source ? { ...spanOf(s, f.source), name: resolved?.name ?? null } : (understood?.source ?? null);
    const entity = resolved?.entity ?? understood?.entity ?? null;
    if (entity) {
      spoke(entity, context.lastSpeakers);
      context.spokeAt.set(entity, sentence);
    }
    if (source) context.last = { source, entity, count: f.source ? countOf(s, f.source) : f.understood!, sentence };
    const at = f.cue[0]?.start ?? contents[i]![0]!.start;
    const outer = contents.findLastIndex(
      (spans, k) => k !== i && spans.some((c) => at > c.start && at < c.end) && !nestedIn(contents[i]!, spans),
    );
    return {
      type: f.type,
      mode: f.mode,
      source,
      cue: f.cue.length > 0 ? f.cue : null,
      content: contents[i]!,
      via: outer >= 0 ? outer : null,
      confidence: f.confidence,
      why: reasonsOf(f.features),
    };
  });
}

/** An aside lies inside what it reports: that is no nesting. */
const nestedIn = (outer: readonly Span[], inner: readonly Span[]) =>
  inner.every((i) => outer.some((o) => i.start >= o.start && i.end <= o.end));
