import { type Attribution, type Span, speaksAgainst, type Voice, voiceOfClaim } from '../core';
import { oneLine, shortened } from './escape';
import type { Markup } from './markup';
import type { AttributionExplanation } from './messages';
import type { Place } from './passages';
import * as words from './words';

/** The longest passage, cue and source of an explanation, in UTF-16 units. */
const longestPassage = 160;
const longestCue = 80;
/** How many reasons stand on the one line of a card. */
const mostReasons = 4;

/** Why an attribution was found, on one line of a card. @param text of its article */
export function whyLine(attribution: Attribution, text: string, markup: Markup): string {
  const cue = cueOf(attribution, text);
  const { pro, contra } = reasonsOf(attribution);
  const parts = [
    ...(cue ? [`${words.cue} “${cue}”`] : []),
    ...pro.slice(0, mostReasons),
    ...contra.slice(0, mostReasons).map((reason) => `${words.against} ${reason}`),
    words.confidence(attribution.confidence),
  ];
  return markup.small(`${words.why} ${parts.join(' · ')}`);
}

/** Why a place was read as it was, part by part. @param offset where the user asks @param text of the article */
export function explanationOf(place: Place, offset: number, text: string): AttributionExplanation {
  const { sentence, claim } = place;
  const voice = claim ? voiceOfClaim(sentence, claim) : null;
  const pointed = attributionAt(sentence.attributions, offset);
  const attribution = pointed ?? voice?.attribution ?? null;
  const passage = { label: words.evidence.passage, detail: quoted(text, [place.span], longestPassage) };
  if (!attribution) {
    const summary = sentence.kind === 'claim' ? words.noSource : words.noClaim[sentence.kind];
    return { summary, parts: [passage, ...(voice ? [{ label: words.evidence.for, detail: words.noSourceFound }] : [])] };
  }
  const { pro, contra } = reasonsOf(attribution);
  const via = attribution === voice?.attribution ? toldBy(voice) : [];
  return {
    summary: summaryOf(attribution),
    parts: [
      passage,
      ...(attribution.source ? [{ label: words.evidence.source, detail: quoted(text, [attribution.source], longestCue) }] : []),
      { label: words.evidence.cue, detail: attribution.cue ? quoted(text, attribution.cue, longestCue) : words.noCue },
      { label: words.evidence.form, detail: words.forms[attribution.type] },
      ...via.map((name) => ({ label: words.evidence.told, detail: name })),
      ...pro.map((reason) => ({ label: words.evidence.for, detail: reason })),
      ...(contra.length > 0 ? contra : [words.nothingAgainst]).map((reason) => ({ label: words.evidence.against, detail: reason })),
      { label: words.evidence.confidence, detail: words.percent(attribution.confidence) },
    ],
  };
}

/** The attribution whose own words, who says it or by which cue, stand at an offset. */
const attributionAt = (attributions: readonly Attribution[], offset: number): Attribution | undefined =>
  attributions.find(({ source, cue }) =>
    [...(source ? [source] : []), ...(cue ?? [])].some(({ start, end }) => start <= offset && offset <= end),
  );

const toldBy = ({ via }: Voice): string[] => via.flatMap((outer) => (outer.source?.name ? [oneLine(outer.source.name)] : []));

function summaryOf({ source, cue, mode }: Attribution): string {
  if (!source?.name) return words.nobodyNamed;
  return `${shortened(source.name, longestCue)} ${cue ? words.saysSo[mode] : words.goesOn}`;
}

function reasonsOf({ why }: Attribution): { pro: string[]; contra: string[] } {
  return { pro: why.filter((reason) => !speaksAgainst(reason)), contra: why.filter(speaksAgainst) };
}

const cueOf = ({ cue }: Attribution, text: string): string =>
  shortened(cue?.map((span) => text.slice(span.start, span.end)).join(' … ') ?? '', longestCue);

const quoted = (text: string, spans: readonly Span[], most: number): string =>
  `“${shortened(spans.map((span) => text.slice(span.start, span.end)).join(' … '), most)}”`;
