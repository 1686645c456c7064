import { auxiliary, Tag } from '../languages/tags';
import { contentAround, segmentEnd } from './around';
import { type Candidate, contentEnd, cueSpans, type QuoteMask, type Spoken, sourceFeature } from './candidate';
import { type SpokenAside, spokenAside } from './dropped';
import type { Feature } from './features';
import { hearsayModals } from './hearsay';
import { invertedSpeech } from './inversions';
import { canSpeak, has, hasFiniteVerb, isAnimate, isText, isWord, nounPhraseAfter, type Run, spanOf } from './phrases';
import { saidSo } from './pointed';
import { prepositional } from './prepositions';
import { lastVerbAside, passiveAside } from './second';
import type { Tagged } from './tagged';

/** Candidates that stand beside what is said: ", X reports", ", aldus X", "According to X, …", "reportedly". */
export function asideCandidates(s: Tagged, quoted: QuoteMask): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < s.tokens.length; i++) {
    if (quoted[i]) continue;
    const candidate =
      reportingAside(s, i) ?? linkedAside(s, i) ?? openingAside(s, i) ?? prepositional(s, i) ?? hearsay(s, i) ?? saidThat(s, i);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

/** Those without a verb: "laut X", "X zufolge", "angeblich"; and modals of hearsay. `isSaid`: somebody in the sentence says it. */
export function besideCandidates(s: Tagged, quoted: QuoteMask, isSaid: boolean): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < s.tokens.length; i++) {
    const candidate = quoted[i] ? null : (prepositional(s, i, isSaid) ?? hearsay(s, i));
    if (candidate) candidates.push(candidate);
  }
  if (!isSaid && !candidates.some((c) => c.source !== null)) candidates.push(...hearsayModals(s, quoted));
  return candidates;
}

/** ", Trend reports." · ", zo meldt het bureau." · "The plan, he said, would fail." */
function reportingAside(s: Tagged, comma: number): Candidate | null {
  if (!isText(s, comma, ',') && s.tokens[comma]!.text !== '–' && s.tokens[comma]!.text !== '—') return null;
  const start = comma + 1;
  const end = segmentEnd(s, start);
  const linked = s.profile.links.has(s.tokens[start]?.lower ?? '');
  const from = behindLinks(s, start);
  const apart = tellerApart(s, start, end);
  if (apart) return apart;
  const nameless = namelessAside(s, start, end) ?? passiveAside(s, start, end);
  if (nameless) return nameless;
  const spoken = start < s.tokens.length ? spokenAside(s, from, end, linked) : null;
  if (spoken) return candidateOf(s, start, spoken);
  if (end - start < 2 || (end - start > 14 && end < contentEnd(s)) || end - start > 30 || start >= s.tokens.length) return null;
  const found =
    invertedSpeech(s, from, end) ??
    lastVerbAside(s, from, end, linked) ??
    verbThenSource(s, from, end) ??
    // Where subjects stand behind or not at all, ", la autopsia acabó," is no aside.
    (s.profile.dropped && !linked ? null : sourceThenVerb(s, from, end));
  if (!found) return null;
  // "Speaking in Rome, the pope called …": what stands before is no sentence that somebody could have said.
  if (has(s, 0, Tag.Gerund) && !hasFiniteVerb(s, 0, comma) && !hasFiniteVerb(s, end, contentEnd(s))) return null;
  const known = has(s, found.verb, Tag.Say);
  // "Les habitants, à Vernoy, ont appelé les pompiers": nothing stands around it that anybody could have said.
  if (
    s.profile.described &&
    start > 1 &&
    s.tokens[start - 2]!.kind !== 'quote' &&
    !hasFiniteVerb(s, 0, comma) &&
    !hasFiniteVerb(s, end, contentEnd(s))
  )
    return null;
  // "The director, Tim Salt, urged shoppers to …": the subject stands before, and nothing that could be said.
  const inverted = found.verb < found.source.from && s.profile.grammar.bareClause === 'beside';
  if (
    inverted &&
    !has(s, found.source.to - 1, Tag.Name) &&
    !holdsClause(s, 0, comma) &&
    s.tokens[comma - 1]!.kind === 'word' &&
    !hasFiniteVerb(s, end, contentEnd(s))
  )
    return null;
  // "Kai Holm, the coach, had trained …": what stands before is no clause that an unfamiliar verb could report.
  if (!known && s.profile.grammar.verb === 'medial' && !holdsClause(s, 0, comma) && !hasFiniteVerb(s, end, contentEnd(s))) return null;
  // "When the votes were counted, Kent won."
  const hangs = has(s, 0, Tag.Subordinator) || (has(s, 0, Tag.Coordinator) && has(s, 1, Tag.Subordinator));
  if (!known && hangs && s.profile.grammar.bareClause === 'beside' && !hasFiniteVerb(s, end, contentEnd(s))) return null;
  // "voters in union households", "Kent can still happen": a plain word behind several is no verb of theirs.
  if (!known && !has(s, found.verb, Tag.Belief) && s.profile.grammar.bareClause === 'beside' && !isPairOfNameAndVerb(s, found)) return null;
  // Without a verb of saying only the bare pair of a name and a verb is an aside.
  const enclosed =
    s.profile.grammar.verb === 'second' &&
    found.verb === from &&
    isText(s, end, ',') &&
    has(s, found.source.to - 1, Tag.Role | Tag.Organisation);
  if (!known && !enclosed && !(has(s, found.source.from, Tag.Name) || has(s, found.source.to - 1, Tag.Name | Tag.Organisation)))
    return null;
  return {
    type: 'indirect',
    mode: !known && has(s, found.verb, Tag.Belief) && !s.profile.finds?.has(s.tokens[found.verb]!.lower) ? 'belief' : 'assertion',
    head: found.verb,
    cue: [spanOf(s, { from: linked ? start : found.cue.from, to: found.cue.to })],
    source: found.source,
    content: contentAround(s, start, end),
    coordinated: false,
    features: ['aside', known ? 'sayVerb' : 'unknownVerb', sourceFeature(s, found.source)],
  };
}

/** A finite verb, or one behind the comma that closes what is told of its subject: "Kent, the mayor, placed a call". */
function holdsClause(s: Tagged, from: number, to: number): boolean {
  if (hasFiniteVerb(s, from, to)) return true;
  for (let i = from + 2; i < to - 1; i++)
    if (isText(s, i - 1, ',') && has(s, i, Tag.Finite) && has(s, i + 1, Tag.Determiner | Tag.Name)) return true;
  return false;
}

/** ", Northwire understands,": a name and nothing but a verb in its plain form. */
function isPairOfNameAndVerb(s: Tagged, { verb, source }: Spoken): boolean {
  for (let i = source.from; i < source.to; i++) if (!has(s, i, Tag.Name | Tag.Determiner | Tag.Role | Tag.Organisation)) return false;
  return !has(s, verb, Tag.Act) && !has(s, verb - 1, Tag.Modal);
}

/** ", the distributor, Helixa, explained on Monday.": what is told of whoever speaks parts them from the verb. */
function tellerApart(s: Tagged, start: number, end: number): Candidate | null {
  if (s.profile.grammar.verb !== 'medial' || s.profile.dropped || !isText(s, end, ',') || !hasFiniteVerb(s, 0, start - 1)) return null;
  const teller = nounPhraseAfter(s, start, 1);
  if (teller.to !== end || !isAnimate(s, teller)) return null;
  let comma = end + 1;
  while (comma < s.tokens.length && comma - end < 24 && !isText(s, comma, ',')) comma++;
  const verb = comma + 1;
  const relative = has(s, end + 1, Tag.Subordinator);
  if (!isText(s, comma, ',') || (!relative && hasFiniteVerb(s, end + 1, comma))) return null;
  const close = segmentEnd(s, verb + 1);
  if (!has(s, verb, Tag.Say) || !has(s, verb, Tag.Finite) || close - verb > 10) return null;
  if (close > verb + 1 && !has(s, verb + 1, Tag.Preposition | Tag.Adverb | Tag.Number)) return null;
  return {
    type: 'indirect',
    mode: 'assertion',
    head: verb,
    cue: [spanOf(s, { from: verb, to: verb + 1 })],
    source: relative ? teller : { from: start, to: comma },
    content: contentAround(s, start, close),
    coordinated: false,
    features: ['aside', 'sayVerb', 'speaker'],
  };
}

/** ", it has just been announced": an aside in the passive that names nobody. */
function namelessAside(s: Tagged, start: number, end: number): Candidate | null {
  if (s.profile.grammar.verb !== 'medial' || !s.profile.bodyPronouns?.has(s.tokens[start]?.lower ?? '')) return null;
  let verb = start + 1;
  let passive = false;
  while (verb < end && has(s, verb, auxiliary | Tag.Adverb)) passive = has(s, verb++, Tag.Be) || passive;
  if (!passive || !has(s, verb, Tag.Say) || !has(s, verb, Tag.Participle) || end - verb > 6 || hasFiniteVerb(s, verb + 1, end)) return null;
  return {
    type: 'indirect',
    mode: 'assertion',
    head: verb,
    cue: [spanOf(s, { from: start, to: verb + 1 })],
    source: null,
    content: contentAround(s, start, end),
    coordinated: false,
    features: ['aside', 'sayVerb', 'passive'],
  };
}

/** Behind the words that open an aside: "tal y como". */
function behindLinks(s: Tagged, start: number): number {
  let from = start;
  while (s.profile.links.has(s.tokens[from]?.lower ?? '') || (from > start && has(s, from, Tag.Coordinator))) from++;
  return from;
}

/** "según explicó el ministro" in the midst of a clause or at its head. */
function linkedAside(s: Tagged, i: number): Candidate | null {
  if (!s.profile.dropped || !s.profile.links.has(s.tokens[i]!.lower)) return null;
  const spoken = spokenAside(s, behindLinks(s, i), segmentEnd(s, i + 1), true);
  // "Así lo confirmó el alcalde": nothing stands beside it.
  return spoken && (i > 0 || spoken.end < contentEnd(s)) ? candidateOf(s, i, spoken) : null;
}

/** An aside that begins at token `start` with a word such as "según" or with its verb. */
function candidateOf(s: Tagged, start: number, spoken: SpokenAside): Candidate {
  const { verb, source, understood, passive, cue, end } = spoken;
  const who: Feature = passive ? 'passive' : source ? sourceFeature(s, source) : 'understood';
  return {
    type: 'indirect',
    mode: 'assertion',
    head: verb,
    cue: [spanOf(s, { from: start, to: cue.to })],
    source,
    ...(understood && { understood }),
    content: contentAround(s, start, end),
    coordinated: false,
    features: ['aside', 'sayVerb', who],
  };
}

/** "As Holm noted, …", "But as he put it, …": the aside opens the sentence. */
function openingAside(s: Tagged, i: number): Candidate | null {
  if (!s.profile.links.has(s.tokens[i]!.lower) || i > 1 || (i === 1 && !has(s, 0, Tag.Coordinator))) return null;
  const end = segmentEnd(s, i + 1);
  if (end - i > 14 || !isText(s, end, ',')) return null;
  const found = invertedSpeech(s, i + 1, end) ?? sourceThenVerb(s, i + 1, end) ?? verbThenSource(s, i + 1, end);
  if (!found || !has(s, found.verb, Tag.Say | Tag.Belief)) return null;
  const content = { from: end + 1, to: contentEnd(s) };
  if (content.from >= content.to) return null;
  return {
    type: 'indirect',
    mode: has(s, found.verb, Tag.Say) ? 'assertion' : 'belief',
    head: found.verb,
    cue: [spanOf(s, found.cue)],
    source: found.source,
    content: [content],
    coordinated: false,
    features: ['aside', has(s, found.verb, Tag.Say) ? 'sayVerb' : 'beliefVerb', isAnimate(s, found.source) ? 'speaker' : 'lifelessSubject'],
  };
}

const notVerb =
  auxiliary |
  Tag.Name |
  Tag.Preposition |
  Tag.Determiner |
  Tag.Coordinator |
  Tag.Subordinator |
  Tag.Pronoun |
  Tag.Role |
  Tag.Organisation |
  Tag.Adverb;

/** "un homme surnommé « Kiki »": a bare participle is no verb of an aside where adjectives stand behind their noun. */
const isAttribute = (s: Tagged, i: number): boolean =>
  !!s.profile.described && has(s, i, Tag.Participle) && !has(s, i, Tag.Finite) && !has(s, i - 1, Tag.Have | Tag.Adverb);

const canBeVerb = (s: Tagged, i: number): boolean =>
  isWord(s, i) && !isAttribute(s, i) && (has(s, i, Tag.Say) || (has(s, i, Tag.Finite) && !has(s, i, notVerb)));

/** Known as a speaker, or in the very place of one: ", the shopper said." `behind`: the token after the aside, `rest` tokens after the two. */
const speaksHere = (s: Tagged, verb: number, source: Run, rest: number, behind: number): boolean =>
  canSpeak(s, source) ||
  (rest === 0 &&
    has(s, verb, Tag.Say) &&
    (has(s, source.from, Tag.Determiner) || source.to - source.from === 1) &&
    s.tokens[behind]?.kind !== 'quote');

function verbThenSource(s: Tagged, from: number, end: number): Spoken | null {
  let verb = from;
  while (has(s, verb, Tag.Have)) verb++;
  if (!canBeVerb(s, verb) || has(s, verb, Tag.Gerund)) return null;
  // ", zei vrijdag de minister"
  let at = verb + 1;
  if (s.profile.grammar.verb === 'second' && has(s, verb, Tag.Say))
    while (at - verb < 3 && at + 1 < end && has(s, at, Tag.Adverb) && !has(s, at, Tag.Pronoun)) at++;
  const source = nounPhraseAfter(s, at, 1);
  const rest = end - source.to;
  // ", merkte hij op" · ", laat ze desgevraagd weten"
  if (rest >= 1 && rest <= 6 && source.from < source.to && s.profile.particles.has(s.tokens[end - 1]?.lower ?? ''))
    return { verb, cue: { from, to: verb + 1 }, source };
  // "…, schrijven biologen deze week in het vakblad Oever": circumstances up to the end of the sentence.
  const most = s.profile.grammar.verb === 'second' && end === contentEnd(s) && has(s, verb, Tag.Say) ? 16 : 6;
  if (source.from === source.to || rest > most || (rest > 0 && !has(s, source.to, Tag.Preposition | Tag.Adverb))) return null;
  if (!has(s, verb, Tag.Say) && rest > 0) return null;
  return speaksHere(s, verb, source, rest, end) ? { verb, cue: { from, to: verb + 1 }, source } : null;
}

function sourceThenVerb(s: Tagged, from: number, end: number): Spoken | null {
  let source = nounPhraseAfter(s, from, 1);
  let verb = source.to;
  if (source.to === end && source.to - source.from > 1) {
    // "Trend reports": the last word looks like a noun and is the verb.
    source = { from: source.from, to: source.to - 1 };
    verb = source.to;
  }
  // "…, who asked not to be named,": a relative clause reports nothing of what is around it.
  if (source.from === source.to || has(s, from, Tag.Subordinator)) return null;
  const cueFrom = verb;
  while (has(s, verb, Tag.Have | Tag.Adverb | Tag.Modal)) verb++;
  // ", Kent tells the crowd,"
  const told = has(s, verb, Tag.Tell) && s.profile.grammar.bareClause === 'beside' ? nounPhraseAfter(s, verb + 1, 1) : null;
  const rest = told && told.to > told.from && told.to === end ? 0 : end - verb - 1;
  if (!canBeVerb(s, verb) || !speaksHere(s, verb, source, rest, end)) return null;
  if (
    rest > (end === contentEnd(s) ? 24 : 7) ||
    (rest > 0 && (!has(s, verb, Tag.Say) || !has(s, verb + 1, Tag.Preposition | Tag.Adverb | Tag.Name)))
  )
    return null;
  return { verb, cue: { from: cueFrom, to: verb + 1 }, source };
}

/** What an adverb of hearsay colours: its relative clause where it stands in one ("…, who allegedly fled"), else all around it. */
function clauseAround(s: Tagged, from: number, to: number): Run[] {
  // "One of the men, reportedly a known thief, fled", "an allegedly forged letter": it colours no more than that.
  const beside = isText(s, from - 1, ',') ? segmentEnd(s, to) : 0;
  if (beside > to && isText(s, beside, ',') && !hasFiniteVerb(s, to, beside) && !hasFiniteVerb(s, 0, from - 1))
    return [{ from: to, to: beside }];
  const owned = has(s, from - 1, Tag.Determiner) && !has(s, from, Tag.Finite) ? nounPhraseAfter(s, to, 1) : null;
  if (owned && owned.to > to) return [{ from: to, to: owned.to }];
  // "The theatre said so, and producers are rumoured to …": the clause behind the coordinator.
  let joint = from - 1;
  while (joint > 0 && !(has(s, joint, Tag.Coordinator) && isText(s, joint - 1, ','))) joint--;
  if (joint > 0 && hasFiniteVerb(s, 0, joint) && !has(s, joint + 1, Tag.Finite) && from - joint < 9)
    return [
      { from: joint + 1, to: from },
      { from: to, to: contentEnd(s) },
    ].filter((run) => run.to > run.from);
  let opening = from;
  while (opening > 0 && !isText(s, opening, ',') && s.tokens[opening]!.kind !== 'quote') opening--;
  if (opening === 0 || !has(s, opening + 1, Tag.Subordinator)) return contentAround(s, from, to);
  const before = { from: opening + 1, to: from };
  const after = { from: to, to: segmentEnd(s, to) };
  return [before, after].filter((run) => run.to > run.from);
}

/** "Op het kabinet van de minister klinkt het dat": the body at whose place one hears it, right before the verb. */
function spokenAt(s: Tagged, verb: number): Run | null {
  if (s.profile.grammar.verb !== 'second' || !has(s, verb, Tag.Finite) || !s.profile.places?.has(s.tokens[0]?.lower ?? '')) return null;
  const place = nounPhraseAfter(s, 1, 1);
  return place.to === verb && isAnimate(s, place) ? place : null;
}

/** "X reportedly left": everything else in the clause is hearsay. */
function hearsay(s: Tagged, i: number): Candidate | null {
  if (!has(s, i, Tag.Evidential)) return null;
  let to = i + 1;
  while (has(s, to, Tag.Evidential)) to++;
  if (i > 0 && has(s, i - 1, Tag.Evidential)) return null;
  const place = spokenAt(s, i);
  if (place && to < contentEnd(s))
    return {
      type: 'indirect',
      mode: 'assertion',
      head: i,
      cue: [spanOf(s, { from: i, to })],
      source: place,
      content: [{ from: to, to: contentEnd(s) }],
      coordinated: false,
      features: ['hearsay', 'agent'],
    };
  return {
    type: 'indirect',
    mode: 'assertion',
    head: i,
    cue: [spanOf(s, { from: i, to })],
    source: null,
    content: clauseAround(s, i, to),
    coordinated: false,
    features: ['hearsay'],
  };
}

/** "Dat heeft X tegen de krant gezegd …": a circumstance stands behind the participle; -1 where there is none. */
function lastSaid(s: Tagged): number {
  if (!has(s, 1, Tag.Have)) return -1;
  for (let i = 3; i < contentEnd(s) && s.tokens[i]!.kind === 'word'; i++)
    if (has(s, i, Tag.Say) && has(s, i, Tag.Participle)) return has(s, i + 1, Tag.Preposition | Tag.Adverb) ? i : -1;
  return -1;
}

/** "Dat zei de minister vrijdag." · "Dit heeft de minister gezegd.": what was said stands in the sentence before. */
function saidThat(s: Tagged, i: number): Candidate | null {
  if (i !== 0 || !s.profile.pointers.has(s.tokens[0]!.lower)) return null;
  let verb = has(s, 1, Tag.Say) ? 1 : -1;
  // "Así lo ha confirmado este lunes la alcaldesa"
  if (s.profile.dropped && verb < 0) return saidSo(s);
  const last = contentEnd(s) - 1;
  if (verb < 0 && has(s, 1, Tag.Have) && has(s, last, Tag.Say) && has(s, last, Tag.Participle)) verb = last;
  // "Dat heeft de dienst laten weten", "Dat liet de dienst weten"
  const two = s.profile.sayInTwo;
  if (verb < 0 && two && isText(s, last, two.second))
    verb = two.first.has(s.tokens[1]?.lower ?? '') ? 1 : has(s, 1, Tag.Have) ? last - 1 : -1;
  if (verb < 0) verb = lastSaid(s);
  if (verb < 0) return null;
  const source = nounPhraseAfter(s, 2);
  // "Dat meldt de veiligheidsregio": whoever it is, it says so.
  const told = has(s, source.from, Tag.Determiner) && has(s, 1, Tag.Say) && !has(s, 1, Tag.Noun);
  if (source.from === source.to || !(isAnimate(s, source) || told)) return null;
  return {
    type: 'indirect',
    mode: 'assertion',
    head: verb,
    cue: cueSpans(s, [1, verb]),
    source,
    content: [{ from: 0, to: 1 }],
    coordinated: false,
    features: ['sayVerb', 'speaker', 'objectOfSpeech'],
  };
}
