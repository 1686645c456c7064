import { type Attribution, type Parallel, type Version, type Voice, versionLabel, voiceOf, voiceOfClaim, vouchingOf } from '../core';
import { shortened } from './escape';
import { whyLine } from './explanation';
import type { StoryVersion } from './group';
import type { Markup } from './markup';
import { type Place, passagesFor } from './passages';
import { rangeOf } from './positions';
import type { View } from './stories';
import * as words from './words';

/** The longest quotation on a card, in UTF-16 units. */
const longestQuote = 280;
const longestCue = 80;
/** How many passages of one version are shown. */
const mostPassages = 3;

/** The card of a place: who says it, the same claim in the other versions, and passages on another event. '' where there is nothing to say. */
export function cardFor(view: View, place: Place, markup: Markup): string {
  const passages = passagesFor(view.passages[place.index], place.span);
  const voice = place.claim ? voiceOfClaim(place.sentence, place.claim) : null;
  if (!voice && passages.parallels.length + passages.related.length === 0) return '';
  const others = [...view.state.versions.values()].filter((each) => each.version.path !== view.version.path);
  const same = others.map((other) => sameClaimIn(other, passages.parallels, markup));
  const related = others.flatMap((other) => otherEventIn(other, passages.related, markup));
  return [
    voice ? ownVoice(voice, view.version, markup) : '',
    place.claim ? vouching(view, place, markup) : '',
    ...section(words.sameClaim, same, markup),
    ...section(words.otherEvent, related, markup),
    view.settings.hover.explain && voice?.attribution ? whyLine(voice.attribution, view.version.article.text, markup) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** "4 versions · 2 texts · 1 source", with whose word it is and which versions are one text. */
function vouching(view: View, place: Place, markup: Markup): string {
  const { story } = view.state;
  const { versions, texts, sources } = vouchingOf(story, view.version, place.span, view.passages[place.index]?.parallels ?? []);
  if (versions.length < 2) return '';
  const labels = new Map(story.versions.map((version) => [version.path, versionLabel(version)]));
  const copies = story.origins
    .map((origin) => ({ ...origin, versions: origin.versions.filter((path) => versions.includes(path)) }))
    .filter((origin) => origin.versions.length > 1)
    .map((origin) => markup.text(`${words.oneText} ${origin.versions.map((path) => labels.get(path)).join(', ')} (${origin.evidence})`));
  const names = sources.map(({ name }) => name).join(', ');
  return markup.entry(markup.strong(words.counts(versions.length, texts, sources.length)), [
    ...(names ? [markup.text(`${words.restsOn} ${names}`)] : []),
    ...copies,
  ]);
}

function section(title: string, entries: readonly string[], markup: Markup): string[] {
  return entries.length ? [markup.strong(title), entries.join('\n')] : [];
}

function sameClaimIn(other: StoryVersion, parallels: readonly Parallel[], markup: Markup): string {
  const found = parallels.filter((each) => each.path === other.version.path).slice(0, mostPassages);
  const title = titleOf(other.version, markup);
  if (found.length === 0) return markup.entry(`${title} — ${markup.text(words.noPassage)}`, []);
  return markup.entry(
    title,
    found.flatMap((parallel) => passage(other, parallel, markup)),
  );
}

function otherEventIn(other: StoryVersion, related: readonly Parallel[], markup: Markup): string[] {
  const found = related.filter((each) => each.path === other.version.path).slice(0, mostPassages);
  return found.length === 0
    ? []
    : [
        markup.entry(
          titleOf(other.version, markup),
          found.flatMap((each) => passage(other, each, markup)),
        ),
      ];
}

function titleOf(version: Version, markup: Markup): string {
  const { article, details } = version;
  const published = article.publishedAt ?? details?.published;
  const facts = [...(published ? [words.day(published)] : []), words.languageName(article.language)];
  return [markup.strong(versionLabel(version)), ...facts.map(markup.text)].join(' · ');
}

/** Who says it there, the words, and how to get there. */
function passage({ snapshot, version }: StoryVersion, parallel: Parallel, markup: Markup): string[] {
  const voice = voiceOf(version.article, parallel);
  const { start } = rangeOf(snapshot, parallel);
  const link = markup.link(words.open, `${snapshot.uri}#L${start.line + 1},${start.character + 1}`);
  const quote = markup.quote(shortened(version.article.text.slice(parallel.start, parallel.end), longestQuote));
  return [
    ...(voice.status ? [voiceLine(voice, version, markup, markup.text)] : []),
    link ? `${quote} ${link}` : quote,
    ...parallel.divergences.map((each) => `${markup.text(words.difference)} ${markup.text(each.summary)}`),
  ];
}

const ownVoice = (voice: Voice, version: Version, markup: Markup) => voiceLine(voice, version, markup, markup.strong);

/** "Ilham Aliyev says so: “stated”", or that nobody is named. @param emphasis how the telling part is written */
function voiceLine(voice: Voice, version: Version, markup: Markup, emphasis: (plain: string) => string): string {
  if (voice.status === 'unattributed') return emphasis(words.noSource);
  const { attribution } = voice;
  if (voice.status !== 'attributed' || !attribution?.source?.name)
    return `${emphasis(words.nobodyNamed)}${cueOf(attribution, version, markup)}`;
  const says = attribution.cue ? words.saysSo[attribution.mode] : words.goesOn;
  const told = voice.via
    .filter((outer) => outer.source?.name)
    .map((outer) => ` (${markup.text(words.toldBy)} ${markup.text(outer.source!.name!)}${cueOf(outer, version, markup)})`);
  return `${emphasis(attribution.source.name)} ${markup.text(says)}${cueOf(attribution, version, markup)}${told.join('')}`;
}

function cueOf(attribution: Attribution | null, version: Version, markup: Markup): string {
  const parts = attribution?.cue?.map((span) => version.article.text.slice(span.start, span.end)) ?? [];
  return parts.length ? `: ${markup.quote(shortened(parts.join(' … '), longestCue))}` : '';
}
