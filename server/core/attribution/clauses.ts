import { Tag } from '../languages/tags';
import type { AttributionMode, Span } from '../model';
import { bareClauseFrame } from './bareClauses';
import { type Candidate, contentEnd, cueSpans, type QuoteMask, verbFeature } from './candidate';
import { verbBeforeColon } from './colons';
import { cuesAt } from './cues';
import type { Feature } from './features';
import { type Frame, frameOf, isReportingVerb, isSecond } from './frames';
import { attitudeFrame, objectFrame } from './objects';
import { afterOccasion, beforeAdverbs, chainedTo, has, isText, isWord, type Run, spanOf, verbGroup } from './phrases';
import { auxiliaryOf, closedCandidates } from './second';
import { type Teller, tellerOf, type Verb } from './subjects';
import type { Tagged } from './tagged';
import { thatFrame } from './thatClauses';

/** Candidates that a verb with a clause or an object makes. */
export function clauseCandidates(s: Tagged, quoted: QuoteMask): Candidate[] {
  const frames = framesOf(s, quoted);
  const candidates: Candidate[] = [];
  for (const frame of frames) {
    const candidate = candidateOf(s, frame, candidates);
    if (candidate) candidates.push(candidate);
  }
  return [...candidates, ...closedCandidates(s, quoted).filter((c) => !frames.some((f) => f.verb === c.head))];
}

/** The verbs of a sentence that may report, left to right, each with one frame: a that-clause is surer than anything else. */
function framesOf(s: Tagged, quoted: QuoteMask): Frame[] {
  const frames: Frame[] = [];
  const isTaken = (verb: number) => frames.some((f) => f.verb === verb);
  for (let i = 0; i < s.tokens.length; i++) {
    if (quoted[i] || !isWord(s, i)) continue;
    const frame = has(s, i, Tag.Complementiser) ? thatFrame(s, i) : null;
    if (frame && !quoted[frame.verb]) frames.push(frame);
  }
  for (let i = 0; i < s.tokens.length; i++) {
    if (quoted[i] || !isWord(s, i) || isTaken(i)) continue;
    const frame = attitudeFrame(s, i) ?? bareClauseFrame(s, i) ?? objectFrame(s, i);
    if (frame) frames.push(frame);
  }
  for (let i = 0; i < s.tokens.length; i++) {
    const verb = quoted[i] ? -1 : verbBeforeColon(s, i, contentEnd(s));
    if (verb >= 0 && !quoted[verb] && !isTaken(verb) && isReportingVerb(s, verb)) frames.push(frameOf(verb, i + 1, ['thatClause']));
  }
  return frames.sort((a, b) => a.verb - b.verb);
}

/** Adds to a frame who says it, and what speaks for it; null where it is no attribution after all. */
function candidateOf(s: Tagged, frame: Frame, before: readonly Candidate[]): Candidate | null {
  const verb: Verb = {
    group: verbGroup(s, frame.verb),
    auxiliary: isSecond(s) && has(s, frame.verb, Tag.Participle | Tag.Infinitive) ? auxiliaryOf(s, frame.verb) : -1,
  };
  // "zou gezegd hebben dat": hearsay of what somebody said.
  if (has(s, verb.auxiliary, Tag.Evidential) || isHearsay(s, frame.verb, verb.group)) return null;
  const teller = tellerOf(s, frame, verb, before);
  if (!teller) return null;
  const nobodys =
    s.profile.grammar.bareClause === 'beside' && teller.features.includes('noSubject') && !teller.features.includes('participleClause');
  const aimed = nobodys && has(s, frame.verb - 1, Tag.Infinitive);
  // "his brief smile came late": where nobody stands before it, it is no verb.
  if (nobodys && !aimed) return null;
  // "met to announce that": what somebody is going to say is not said yet.
  const told = frame.mode ?? modeOf(s, frame);
  const mode = aimed ? 'intention' : told;
  const { cueEnd, contentStart } = cueAndContent(s, frame, teller);
  const apart = partApart(s, frame, cueEnd);
  const content = contentOf(contentStart, teller.end, apart);
  if (content.length === 0) return null;
  return {
    type: 'indirect',
    mode,
    head: frame.verb,
    cue: cueOfFrame(s, frame, verb, teller, cueEnd, apart),
    source: teller.source,
    ...(teller.understood && { understood: teller.understood }),
    content,
    coordinated: teller.coordinated,
    features: [...frame.features, ...verbFeatures(s, frame, told), ...teller.features],
  };
}

/** "aurait exigé", "habría dicho": the mood of rumours makes hearsay of the speech as well. */
function isHearsay(s: Tagged, verb: number, group: Run): boolean {
  if (!s.profile.described) return false;
  for (let i = group.from; i < verb; i++) if (has(s, i, Tag.Evidential) && has(s, i, Tag.Have | Tag.Be)) return true;
  return false;
}

/** What the verb tells of what is said: that it is asserted, believed or wanted. */
function modeOf(s: Tagged, { verb, content }: Frame): AttributionMode {
  // "hoped to show": whoever carries it out later only wants it now.
  if (has(s, chainedTo(s, verb), Tag.Intention)) return 'intention';
  // "asked whether": who asks asserts nothing.
  const isQuestion = has(s, content, Tag.Subordinator | Tag.Infinitive) && !has(s, content, Tag.Complementiser);
  if (isQuestion && s.profile.asks?.has(s.tokens[verb]!.lower)) return 'intention';
  // "promised to leave": what somebody is going to do.
  if (s.profile.bindsSelf?.has(s.tokens[verb]!.lower) && !has(s, content, Tag.Complementiser) && opensInfinitive(s, content))
    return 'intention';
  // "asked the judge whether"
  if (s.profile.asks?.has(s.tokens[verb]!.lower) && asksBehindListener(s, verb)) return 'intention';
  // "did not say whether": nothing is said.
  if (isDenied(s, verb)) return 'intention';
  if (has(s, verb, Tag.Say)) return 'assertion';
  if (has(s, verb, Tag.Intention)) return 'intention';
  return has(s, verb, Tag.Belief) ? 'belief' : 'assertion';
}

/** Right at token `from`, or, where infinitives stand last, before the next mark: "belooft alle sloten te vervangen". */
function opensInfinitive(s: Tagged, from: number): boolean {
  if (!isSecond(s)) return has(s, from, Tag.Infinitive);
  for (let i = from; i < s.tokens.length && (isWord(s, i) || s.tokens[i]!.kind === 'number'); i++)
    if (isText(s, i, s.profile.passiveLinks[0]!) && has(s, i + 1, Tag.Infinitive)) return true;
  return false;
}

/** "asked the judge whether", "asked in May why": the question stands behind a listener or a circumstance. */
function asksBehindListener(s: Tagged, verb: number): boolean {
  for (let i = verb + 1; i < s.tokens.length && i - verb < 9 && (isWord(s, i) || s.tokens[i]!.kind === 'number'); i++)
    if (has(s, i, Tag.Subordinator) && !has(s, i, Tag.Complementiser | Tag.Preposition)) return true;
  return false;
}

/** "did not respond", "never said": a verb of saying that is negated, in languages that tell which of them say something nonetheless. */
function isDenied(s: Tagged, verb: number): boolean {
  const { saysThoughNegated } = s.profile;
  if (!saysThoughNegated || saysThoughNegated.has(s.tokens[verb]!.lower) || !has(s, verb, Tag.Say)) return false;
  const { from } = verbGroup(s, verb);
  for (let i = from; i < verb; i++) if (has(s, i, Tag.Negation) || /n['’]t$/u.test(s.tokens[i]!.lower)) return true;
  return false;
}

function verbFeatures(s: Tagged, { verb, known, features }: Frame, mode: AttributionMode): Feature[] {
  const isAttitude = features.includes('attitude');
  const found: Feature[] = [];
  if (!known) found.push('unknownVerb');
  else if (!isAttitude) found.push(verbFeature(mode));
  if (!isAttitude && has(s, verb, Tag.Noun) && !has(s, verb, Tag.Gerund | Tag.Participle)) found.push('alsoNoun');
  return found;
}

/** The cue takes in the occasion ("said in a statement") and the preposition before what is said ("warned of"). */
function cueAndContent(s: Tagged, frame: Frame, { source }: Teller): { readonly cueEnd: number; readonly contentStart: number } {
  // "…, vindt de organisator": the subject behind the verb is not what is said.
  const content = source && frame.content >= source.from && frame.content < source.to ? source.to : frame.content;
  const { cueEnd } = frame;
  // "onderstreepten volgens een communiqué": a cue of its own follows.
  if (cuesAt(s, content).length > 0) return { cueEnd, contentStart: content };
  const occasion = frame.particle === null ? afterOccasion(s, cueEnd) : cueEnd;
  // "agreed with the analysis": nothing else could be what it is about.
  const isTopic = occasion >= contentEnd(s) && has(s, frame.verb, Tag.Belief);
  if (occasion > cueEnd && !isTopic) return { cueEnd: occasion, contentStart: Math.max(content, occasion) };
  const joins =
    content === cueEnd &&
    has(s, content, Tag.Preposition) &&
    !has(s, content, Tag.Complementiser) &&
    (!has(s, content, Tag.Infinitive) || (s.profile.grammar.bareClause === 'beside' && isGovernor(s, content)));
  if (joins && frame.features.some((f) => f === 'objectOfSpeech' || f === 'attitude'))
    return { cueEnd: content + 1, contentStart: content + 1 };
  return { cueEnd, contentStart: content };
}

/** "alluding to how", "congratulations to the winner": a word that else opens an infinitive governs what follows. */
const isGovernor = (s: Tagged, i: number): boolean =>
  has(s, i + 1, Tag.Determiner | Tag.Name | Tag.Pronoun | Tag.Gerund | Tag.Subordinator | Tag.Honorific | Tag.Role | Tag.Group);

/** A part of the verb that stands behind the rest of its cue; null where it has none there. */
function partApart(s: Tagged, frame: Frame, cueEnd: number): Run | null {
  const part = frame.particle === null ? (s.profile.apart?.(s.tokens, s.tags, frame.verb) ?? null) : null;
  return part && part.from >= cueEnd ? part : null;
}

/** What is said, without the part of the verb that stands within it. */
function contentOf(from: number, to: number, apart: Run | null): Run[] {
  const runs =
    apart && apart.to > from
      ? [
          { from, to: apart.from },
          { from: apart.to, to },
        ]
      : [{ from, to }];
  return runs.filter((run) => run.to > run.from);
}

/** The verb with its auxiliaries and with all its parts that stand apart. */
function cueOfFrame(s: Tagged, frame: Frame, verb: Verb, teller: Teller, cueEnd: number, apart: Run | null): Span[] {
  const { particle } = frame;
  const { cueStart, source } = teller;
  const inverted = source !== null && source.to > cueStart;
  const cue = isApart(verb)
    ? cueSpans(s, [verb.auxiliary, frame.verb])
    : [spanOf(s, { from: inverted ? cueStart : beforeAdverbs(s, cueStart), to: cueEnd })];
  if (particle !== null && particle === cueEnd) cue[0] = spanOf(s, { from: cueStart, to: particle + 1 });
  else if (particle !== null) cue.push(spanOf(s, { from: particle, to: particle + 1 }));
  if (apart) cue.push(spanOf(s, apart));
  return cue;
}

const isApart = ({ group, auxiliary }: Verb): boolean => auxiliary >= 0 && auxiliary < group.from;
