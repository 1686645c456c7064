import type { LanguageProfile } from './languages/profile';
import type { Attribution, Outlet, Sentence, VersionDetails } from './model';

const tidyName = (name: string) => name.replace(/^[\s©:.,/|-]+|[\s:.,/|-]+$/gu, '').replace(/\s+/gu, ' ');

/** Agencies and outlets that the whole version credits: its source lines, and who "reports" in its first two sentences. */
export function provenanceOf(text: string, sentences: readonly Sentence[]): string[] {
  const credited: string[] = [];
  for (const s of sentences)
    if (s.kind === 'source-line')
      credited.push(
        ...text
          .slice(s.start, s.end)
          .replace(/^[^:：]*[:：]/u, '')
          .split(/[,;/]| and | en /u),
      );
  const lead = sentences.filter((s) => s.kind === 'claim').slice(0, 2);
  for (const s of lead) for (const a of s.attributions) if (isCredit(text, a, s)) credited.push(a.source!.name!);
  return [...new Set(credited.map(tidyName).filter((name) => name.length > 1))];
}

/** An aside at the end of the lead whose subject is a name alone: ", Trend reports." */
const isCredit = (text: string, a: Attribution, s: Sentence): boolean =>
  !!a.source?.name &&
  a.why.some((reason) => reason.startsWith('an aside')) &&
  a.source.start > s.start + (s.end - s.start) / 2 &&
  /^\p{Lu}/u.test(text.slice(a.source.start)) &&
  !/\s/u.test(a.source.name.replace(/ (?:news|press|agency|media|times|post)\b/giu, ''));

/** Where it was published: what the story file says, else a byline such as "Name / Outlet". A credited agency never is. */
export function outletOf(text: string, sentences: readonly Sentence[], details: VersionDetails | undefined): Outlet | null {
  if (details?.outlet) return { value: details.outlet, from: 'story-file' };
  const byline = sentences.find((s) => s.kind === 'byline');
  const behind = byline && /[/|]\s*([^/|]+)$/u.exec(text.slice(byline.start, byline.end));
  return behind?.[1] ? { value: tidyName(behind[1]), from: 'text' } : null;
}

const iso = /\b(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?/u;

/** When the article says it was published: the first date of its time stamps; ISO 8601. */
export function publishedOf(
  text: string,
  sentences: readonly Sentence[],
  profile: LanguageProfile | null,
  details: VersionDetails | undefined,
): string | null {
  if (details?.published) return details.published;
  for (const s of sentences) {
    if (s.kind !== 'dateline') continue;
    const stamp = text.slice(s.start, s.end);
    const found = iso.exec(stamp);
    if (found && isDate(found[1]!)) return found[2] ? `${found[1]}T${found[2]}` : found[1]!;
    const written = profile ? writtenDate(stamp, profile) : null;
    if (written) return written;
  }
  return null;
}

const isDate = (day: string) => !Number.isNaN(Date.parse(`${day}T00:00:00Z`));

/** "26 September 2023", "September 26, 2023". */
function writtenDate(stamp: string, profile: LanguageProfile): string | null {
  const words = stamp.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  for (let i = 0; i < words.length; i++) {
    const month = profile.months.get(words[i]!);
    if (!month) continue;
    const day = [words[i - 1], words[i + 1]].map((w) => Number.parseInt(w ?? '', 10)).find((n) => n >= 1 && n <= 31);
    const year = [words[i + 1], words[i + 2]].map((w) => Number.parseInt(w ?? '', 10)).find((n) => n >= 1900 && n < 2200);
    if (!day || !year) continue;
    const found = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (isDate(found)) return found;
  }
  return null;
}
