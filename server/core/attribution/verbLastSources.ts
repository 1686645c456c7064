import { animate, Tag } from '../languages/tags';
import type { Case } from '../languages/verbLast';
import type { Parsed, Unit } from './verbLastUnits';

/** Units of a noun phrase, `to` exclusive; its last unit is its head. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** A document that speaks rather than somebody. */
  readonly document: boolean;
}

const people = animate | Tag.Honorific;
export const bodies = Tag.Role | Tag.Organisation | Tag.Group | Tag.Vague;

export const isAnimate = (unit: Unit): boolean => !unit.quote && (unit.tags & animate) !== 0;
export const isDocument = (unit: Unit): boolean => !unit.quote && (unit.tags & Tag.SayNoun) !== 0 && (unit.tags & Tag.Name) === 0;
export const isBase = (unit: Unit): boolean => unit.is === 'nominative' || unit.is === 'owned';
export const isCapital = (p: Parsed, unit: Unit): boolean => /^\p{Lu}/u.test(p.s.tokens[unit.from]!.text);

/** May stand inside a noun phrase before its head. */
function modifies(p: Parsed, k: number): boolean {
  const unit = p.units[k]!;
  if (unit.quote || p.v.enclitics.has(unit.lower) || p.v.postpositions.has(unit.lower) || p.v.quoting.has(unit.lower)) return false;
  if (unit.tags & (Tag.Name | bodies | Tag.Number | Tag.Determiner))
    return isBase(unit) || unit.is === 'genitive' || unit.is === 'relation';
  if (unit.tags & (Tag.Coordinator | Tag.Pronoun | Tag.Finite | Tag.Negation)) return false;
  if (unit.reading && unit.reading.form !== 'noun') return false;
  if (unit.tags & Tag.Adverb && !(unit.tags & Tag.Noun)) return false;
  return isBase(unit) || unit.is === 'genitive' || unit.is === 'relation';
}

/** "Elm və Təhsil Nazirliyi": capitals on both sides make one name of it. */
const joinsName = (p: Parsed, k: number): boolean =>
  k > 0 &&
  k + 1 < p.units.length &&
  (p.units[k]!.tags & Tag.Coordinator) !== 0 &&
  p.units[k]!.mark === '' &&
  p.units[k + 1]!.mark === '' &&
  isCapital(p, p.units[k - 1]!) &&
  isCapital(p, p.units[k + 1]!);

/** The beginning of the phrase whose head is unit `head`. */
export function phraseStart(p: Parsed, head: number, floor: number): number {
  let from = head;
  while (from > floor && p.units[from]!.mark === '' && (modifies(p, from - 1) || joinsName(p, from - 1))) from--;
  // A phrase does not begin with the joining word.
  return p.units[from]!.tags & Tag.Coordinator && from < head ? from + 1 : from;
}

/** So far a body's name may stand from the country or ministry that it belongs to. */
const reach = 4;

/** Whether the phrase goes on behind the speaker at unit `k`: "Bakanlık sözcüsü", "Türkiye Dışişleri Bakanı", "sədri Tofiq". */
function goesOn(p: Parsed, k: number, ceiling: number): boolean {
  const unit = p.units[k]!;
  const next = p.units[k + 1];
  if (!next || k + 1 >= ceiling || next.mark !== '' || next.quote || unit.to - unit.wordEnd > 0) return false;
  // «Tramp "Truth Social" hesabında»: a name in quotation marks behind a name is another one.
  if (next.inside && !unit.inside && unit.tags & Tag.Name && !(unit.tags & bodies)) return false;
  if (joinsName(p, k + 1)) return true;
  if (next.tags & Tag.Honorific && !(unit.tags & Tag.Honorific) && (!(next.tags & Tag.Role) || (unit.tags & Tag.Name && isBase(next))))
    return true;
  if (next.tags & Tag.Name && next.tags & bodies && p.v.isOwned(next.lower) && !(unit.tags & Tag.Name && unit.tags & Tag.Role)) return true;
  if (next.tags & Tag.Name && !isPlace(p, k) && isPlace(p, k + 1) && k > 0 && p.units[k - 1]!.tags & (Tag.Name | Tag.Role)) return false;
  // "Vaqif Daşdəmirli Sumqayıtdan": behind first and last name stands a place.
  const placed = next.is === 'ablative' || next.is === 'locative';
  if (placed && next.tags & Tag.Name && !(next.tags & bodies) && unit.tags & Tag.Name && k > 0 && p.units[k - 1]!.tags & Tag.Name)
    return false;
  if (next.tags & Tag.Name) return unit.tags & Tag.Name ? !startsAnother(p, k, ceiling) : isTitleOf(p, k, ceiling);
  if (titled(p, k, ceiling)) return true;
  // "Ermeni bir ustadan"
  if (next.lower === 'bir' && unit.tags & Tag.Name && !(unit.tags & bodies) && (p.units[k + 2]?.tags ?? 0) & Tag.Role) return true;
  if (isMedium(p, k, ceiling)) return true;
  for (let i = k + 1; i < ceiling && i <= k + reach; i++) {
    const here = p.units[i]!;
    if (here.mark !== '' || here.quote) return false;
    if (here.tags & bodies && isBase(here) && !p.v.postpositions.has(p.units[i + 1]?.lower ?? '')) {
      // "Nazirlik sakinləri xəbərdar edib": right before its verb, what looks owned is an object.
      if (i + 1 >= ceiling && here.is === 'owned' && (here.tags & Tag.Group) !== 0) return false;
      if (here.is === 'owned' || p.v.isOwned(here.lower)) return true;
      return (here.tags & Tag.Role) !== 0 && ((p.units[i + 1]?.tags ?? 0) & Tag.Name) !== 0 && p.units[i + 1]!.mark === '';
    }
    if (here.tags & bodies && here.is === 'genitive' && p.v.isOwned(here.lower)) return true;
    if (here.tags & Tag.SayNoun && here.is === 'nominative' && p.v.isOwned(here.lower) && i === k + 1) return true;
    if (!modifies(p, i) || here.is === 'genitive' || here.reading) return false;
  }
  return false;
}

/** "Apis ve Çevre dergisinde": what a paper or a channel is called, and nobody. */
function isMedium(p: Parsed, k: number, ceiling: number): boolean {
  const next = p.units[k + 1]!;
  return (
    k + 1 < ceiling &&
    (p.units[k]!.tags & Tag.Name) !== 0 &&
    !isBase(next) &&
    p.v.media.has(p.v.baseOf(next.lower)) &&
    p.v.isOwned(next.lower)
  );
}

/** "Uşaq infeksionisti Kamran", "İşletmeci şirketin müdürü Onur": plain nouns, the last one with its owner's ending, and then who it is. */
function titled(p: Parsed, k: number, ceiling: number): boolean {
  for (let i = k + 1; i < ceiling && i <= k + reach; i++) {
    const here = p.units[i]!;
    if (here.mark !== '' || !modifies(p, i)) return false;
    if (!(here.tags & Tag.Name)) continue;
    return i > k + 1 && p.units[i - 1]!.is === 'owned' && !isPlace(p, i);
  }
  return false;
}

export const isPlace = (p: Parsed, k: number): boolean => p.v.places.has(p.s.profile.nameStem!(p.units[k]!.lower));

/** "“Etibar” in mətbuat katibi": what belongs to the one at unit `k` is somebody. */
function ownsBody(p: Parsed, k: number, ceiling: number): boolean {
  for (let i = k + 1; i < ceiling && i <= k + reach && p.units[i]!.mark === '' && modifies(p, i); i++)
    if (p.units[i]!.is === 'owned' && p.units[i]!.tags & bodies) return true;
  return false;
}

/** "sədri Tofiq", "şirketi Akdeniz Hat": the name behind says who it is; "tərəfi Aktau limanında": where. */
function isTitleOf(p: Parsed, k: number, ceiling: number): boolean {
  let end = k + 1;
  while (
    end + 1 < ceiling &&
    p.units[end + 1]!.mark === '' &&
    p.units[end + 1]!.tags & Tag.Name &&
    p.units[end]!.to === p.units[end]!.wordEnd
  )
    end++;
  const last = p.units[end]!;
  const role = (p.units[k]!.tags & Tag.Role) !== 0;
  if (role && end > k + 1) return true;
  const behind = p.units[end + 1];
  // "acentesi Mavi Pupa'dan Necip Sandalcı"
  if (last.is === 'ablative' && behind && end + 1 < ceiling && behind.mark === '' && behind.tags & Tag.Name && isBase(behind)) return true;
  if (!isBase(last)) return last.is === 'genitive' && (role || ownsBody(p, end, ceiling));
  return role || !behind || end + 1 >= ceiling || behind.mark !== '' || behind.reading !== null || !(behind.tags & Tag.Noun);
}

/** "başkanı Ali Kaya Türkiye Cumhurbaşkanı": behind office, first and last name another office begins. */
function startsAnother(p: Parsed, k: number, ceiling: number): boolean {
  let names = 1;
  let i = k;
  while (i > 0 && p.units[i]!.mark === '' && p.units[i - 1]!.tags & Tag.Name && !(p.units[i - 1]!.tags & bodies)) {
    i--;
    names++;
  }
  if (names < 2 || i === 0 || !(p.units[i - 1]!.tags & Tag.Role)) return false;
  for (let n = k + 1; n < ceiling && n < k + 6 && p.units[n]!.mark === ''; n++)
    if (p.units[n]!.tags & (Tag.Role | Tag.Organisation)) return true;
  return false;
}

/** «"Truth Social" hesabında»: a name in quotation marks before a plain noun is what that is called. */
const namesThing = (p: Parsed, k: number): boolean => {
  const next = p.units[k + 1];
  return p.units[k]!.inside && !!next && !next.inside && next.mark === '' && !next.reading && (next.tags & Tag.Noun) !== 0;
};

/** "Hollandalı bilimci Joost", "Sivaslı çırağı Gülten'e": where somebody comes from, before who it is. */
function isOrigin(p: Parsed, k: number, ceiling: number): boolean {
  const unit = p.units[k]!;
  if (!(unit.tags & Tag.Name) || unit.tags & bodies || !/.{3}l[ıiuü]$/.test(unit.lower)) return false;
  if (k > 0 && unit.mark === '' && p.units[k - 1]!.tags & Tag.Name) return false;
  for (let i = k + 1; i < ceiling && i <= k + reach; i++) {
    const here = p.units[i]!;
    if (here.mark !== '' || here.quote) return false;
    if (here.tags & Tag.Name) return i > k + 1;
    if (!modifies(p, i) || here.is === 'genitive') return false;
  }
  return false;
}

/** Whether a head has what makes it no subject behind it. */
const governed = (p: Parsed, k: number): boolean => {
  const next = p.units[k + 1];
  if (next?.mark !== '') return false;
  // "prezidentlərindən biri olan"
  const is = next.reading?.form === 'doer' && next.reading.stem === 'ol';
  return is || p.v.postpositions.has(next.lower) || p.v.by.has(next.lower);
};

/** The speaker who is the subject among the units `from` to `to`; the document where there is nobody else. */
export function subjectIn(p: Parsed, from: number, to: number): Phrase | null {
  let document: Phrase | null = null;
  for (let k = from; k < to; k++) {
    const unit = p.units[k]!;
    if (unit.quote || !isBase(unit) || governed(p, k)) continue;
    const who = isAnimate(unit) && !(unit.tags & Tag.Honorific && !(unit.tags & ~(Tag.Honorific | Tag.Noun)) && k === from);
    if (!who && !isDocument(unit)) continue;
    if (unit.tags & Tag.Name && !(unit.tags & bodies) && p.s.profile.months.has(unit.lower)) continue;
    if (goesOn(p, k, to) || namesThing(p, k) || isOrigin(p, k, to)) continue;
    // A bare object is none: "bakanı eleştirdi".
    const start = phraseStart(p, k, from);
    if (
      unit.is === 'owned' &&
      start === k &&
      !(unit.tags & Tag.Name) &&
      p.units[k]!.tags & (Tag.Role | Tag.Organisation | Tag.SayNoun) &&
      k > from &&
      !(isDocument(unit) && p.units[k - 1]!.reading?.form === 'doer' && ownerBefore(p, k - 1, from))
    )
      continue;
    if (who && start === k && !(unit.tags & Tag.Name) && (unit.is === 'owned' ? isOfClause(p, k, to) : describesNamed(p, k, to))) continue;
    if (who) return withApposition(p, { from: start, to: k + 1, document: false }, to);
    if (unit.is === 'owned' && k + 1 >= to) continue;
    document ??= { from: start, to: k + 1, document: true };
  }
  return document ?? nameAtHead(p, from, to);
}

/** "Merkezi Berlin'de bulunan firma": the subject of a clause that describes whoever stands behind. */
function isOfClause(p: Parsed, k: number, ceiling: number): boolean {
  for (let i = k + 1; i < ceiling && i <= k + 3 && p.units[i]!.mark === ''; i++) if (p.units[i]!.reading?.form === 'doer') return true;
  return false;
}

/** "Komşu köyden balıkçı İsmet", "Məhkəmə prosesini izləyən müdafiəçi Vüqar": a noun that only helps to describe who is named behind it. */
function describesNamed(p: Parsed, k: number, ceiling: number): boolean {
  const next = p.units[k + 1];
  if (!next || k + 1 >= ceiling || next.mark !== '' || next.quote || isBase(next) || next.tags & (Tag.Name | Tag.Adverb | Tag.Pronoun))
    return false;
  let described = next.is === 'ablative';
  for (let i = k + 2; i < ceiling && i <= k + 7; i++) {
    const here = p.units[i]!;
    if (here.mark !== '' || here.quote) return false;
    if (here.reading?.form === 'doer') described = true;
    else if (here.tags & Tag.Name) return described && isBase(here) && (p.units[i - 1]!.tags & Tag.Role) !== 0;
    else if (!modifies(p, i) && !described) return false;
  }
  return false;
}

/** "Tramp Qərbi Virciniyada", "Pompeo Ri ilə": where a run of names ends in a place or a partner, the first is the subject. */
function nameAtHead(p: Parsed, from: number, to: number): Phrase | null {
  const unit = p.units[from];
  const next = p.units[from + 1];
  if (!unit || !next || from + 1 >= to || !(unit.tags & Tag.Name) || unit.tags & bodies || !isBase(unit) || unit.to > unit.wordEnd)
    return null;
  return next.tags & Tag.Name && next.mark === '' && !p.v.places.has(unit.lower) ? { from, to: from + 1, document: false } : null;
}

/** "Yakın dostu, kanun sanatçısı Ruhi Bengisu, …": the name stands in the apposition. */
function withApposition(p: Parsed, phrase: Phrase, ceiling: number): Phrase {
  const head = p.units[phrase.to - 1]!;
  if (head.tags & Tag.Name && !(head.tags & Tag.Vague)) return phrase;
  if (phrase.to >= ceiling || p.units[phrase.to]!.mark !== ',') return phrase;
  for (let k = phrase.to; k < Math.min(ceiling, phrase.to + 9); k++) {
    const unit = p.units[k]!;
    if (k > phrase.to && unit.mark !== '') break;
    if (!modifies(p, k)) break;
    if (!(unit.tags & Tag.Name) || !isBase(unit) || goesOn(p, k, ceiling) || governed(p, k) || unit.tags & Tag.Organisation) continue;
    const closed = k + 1 >= ceiling || p.units[k + 1]!.mark !== '';
    return closed || head.tags & Tag.Vague || k - phrase.to > 0 ? { from: phrase.from, to: k + 1, document: false } : phrase;
  }
  return phrase;
}

/** A phrase whose head is somebody in the given case, among the units `from` to `to`: the first one. */
export function speakerIn(p: Parsed, from: number, to: number, is: Case): Phrase | null {
  for (let k = from; k < to; k++) {
    const unit = p.units[k]!;
    if (unit.is !== is || !isAnimate(unit) || unit.tags & Tag.Number) continue;
    return { from: phraseStart(p, k, from), to: k + 1, document: false };
  }
  return null;
}

/** A word with a capital at the head of the sentence that no list knows. */
const isUnknownName = (p: Parsed, k: number): boolean => k === 0 && isCapital(p, p.units[k]!) && !p.s.profile.words.has(p.units[k]!.lower);

/** The last speaker in the given case before unit `before`, within its clause. */
function speakerBefore(p: Parsed, before: number, floor: number, is: Case, far: number): Phrase | null {
  for (let k = before - 1; k >= floor && before - k <= far; k--) {
    const unit = p.units[k]!;
    if (
      unit.is === is &&
      ((unit.tags & people) !== 0 || (is === 'genitive' && (unit.tags & Tag.Pronoun || (k + 1 === before && isUnknownName(p, k)))))
    )
      return { from: phraseStart(p, k, floor), to: k + 1, document: false };
    if (isDocument(unit) && unit.is === is) return null;
  }
  return null;
}

export const ownerBefore = (p: Parsed, k: number, floor: number): Phrase | null => speakerBefore(p, k, floor, 'genitive', 9);

/** "Reuters xəbər verir ki": an unknown word with a capital at the head is who says it. */
export function unknownSpeaker(p: Parsed, verb: number): Phrase | null {
  const [first, second] = p.units;
  if (!first || verb === 0 || first.quote || first.reading || !(first.tags & Tag.Noun)) return null;
  // "Putin jurnalistlərə deyib": ends like a genitive, and nothing follows that belongs to it.
  const owns = p.units.slice(1, 4).some((u) => u.is === 'owned' || u.reading?.form === 'done' || u.reading?.form === 'noun');
  if (first.is !== 'nominative' && (first.is !== 'genitive' || owns || first.to > first.wordEnd)) return null;
  const capital = /^\p{Lu}/u.test(p.s.tokens[first.from]!.text);
  if (!capital || p.s.profile.words.has(first.lower) || p.v.postpositions.has(second?.lower ?? '')) return null;
  return verb === 1 || second!.mark === ',' || second!.is !== 'owned' ? { from: 0, to: 1, document: false } : null;
}
