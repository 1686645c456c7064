import { Tag } from '../languages/tags';
import { passiveSpeaker } from './verbLastDocuments';
import { subjectIn } from './verbLastSources';
import type { Parsed, ReportingVerb } from './verbLastUnits';

/** "-mamaları tavsiye ediliyor": advice of nobody in particular, whose content is an infinitive. */
export function advice(p: Parsed, start: number, verb: ReportingVerb): boolean {
  if (!verb.reading.passive || !(p.v.advises.has(verb.reading.stem) || (verb.from < verb.at && p.v.advises.has(p.units[verb.from]!.lower))))
    return false;
  let k = verb.from - 1;
  while (k > start && p.v.enclitics.has(p.units[k]!.lower)) k--;
  return k >= start && /.m[aeə](?:k|q|s[ıi]|l[aeə]r[ıi]|y[ıi]|s[ıi]n[ıi])$/.test(p.units[k]!.lower);
}

export const endsSaid = (p: Parsed, verb: ReportingVerb): boolean => verb.at + 1 >= p.units.length || p.units[verb.at + 1]!.mark !== '';

/** Between the mark and the verb stands who says it, to whom and where, and no more. */
export function saysNoMore(p: Parsed, start: number, verb: ReportingVerb): boolean {
  if (verb.from - start > 12 || p.units[start]!.tags & Tag.Coordinator) return false;
  const dash = /[–—-]/.test(p.units[start]!.mark);
  const subject = verb.reading.passive ? passiveSpeaker(p, start, verb.from) : subjectIn(p, start, verb.from);
  if (!subject) return dash && verb.from === start;
  for (let k = start; k < verb.from; k++) {
    const { is, lower, tags } = p.units[k]!;
    if ((k >= subject.from && k < subject.to) || p.v.pointers.has(lower) || tags & (Tag.Adverb | Tag.Number)) continue;
    if (is === 'accusative' || is === 'genitive' || (!dash && (is === 'nominative' || is === 'owned'))) return false;
  }
  return true;
}

export const saysPointer = (p: Parsed, start: number, verb: ReportingVerb): boolean => {
  for (let k = start; k < verb.from; k++) if (p.v.pointers.has(p.units[k]!.lower)) return true;
  return false;
};

/** Something stands before the verb that is said: an object or what the speaker turns to. */
export function hasObject(p: Parsed, start: number, verb: ReportingVerb): boolean {
  for (let k = start; k < verb.from; k++) {
    const { is, tags, quote } = p.units[k]!;
    if (!quote && !(tags & Tag.Adverb) && is !== 'relation' && is !== 'genitive') return true;
  }
  return false;
}
