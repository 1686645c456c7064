import { Tag } from '../languages/tags';
import { subjectIn } from './verbLastSources';
import type { Parsed, ReportingVerb } from './verbLastUnits';

/** "Sakinler … korkuyor": what many feel, beside what they hold, is nobody's word. */
export function isFeltByMany(p: Parsed, verb: ReportingVerb, start: number): boolean {
  if (p.v.holds.has(verb.reading.stem) || p.v.holds.has(p.units[verb.from]!.lower)) return false;
  const subject = subjectIn(p, start, verb.from);
  if (!subject) return false;
  const head = p.units[subject.to - 1]!;
  if (head.tags & Tag.Name) return false;
  return /l[aeə]r[ıi]?$/.test(head.lower) || p.units.slice(subject.from, subject.to).some((u) => p.v.someone.has(u.lower));
}

/** "ne doğruluyor ne de yalanlıyor": neither. */
export function isNeither(p: Parsed, verb: number): boolean {
  const last = p.v.enclitics.has(p.units[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1;
  return /^n[eə]$/.test(p.units[last]?.lower ?? '');
}

/** "did not rule out", "does not deny". */
export const deniesAndSays = (p: Parsed, verb: ReportingVerb): boolean =>
  p.v.deniable.has(verb.reading.stem) ||
  // "bu iddiayı kabul etmedi"
  (/^(?:kabul|qəbul)$/.test(p.units[verb.at - 1]?.lower ?? '') && p.v.deniable.has(p.v.baseOf(p.units[verb.from]!.lower))) ||
  (verb.from < verb.at && p.v.deniable.has(p.units[verb.from]!.lower));

/** "söz verdi", "vəd edib": what somebody is going to do. */
export const isPromise = (p: Parsed, verb: ReportingVerb): boolean =>
  p.v.promises.has(verb.reading.stem) || p.v.promises.has(`${p.units[verb.from]!.lower} ${verb.reading.stem}`);
