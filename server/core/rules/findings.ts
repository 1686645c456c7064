import type { Attribution, Claim, Finding, Parallel, Sentence, Severity, Span, Story, Version } from '../model';
import { tokenize } from '../text/tokens';
import { type Rule, ruleOf, rules } from './catalogue';
import { applyLevel, type RuleLevels } from './levels';
import { hasParticulars } from './particulars';
import { riskOf } from './risk';
import { spreadFindings } from './spread';

const attributionDropped = ruleOf('attribution-dropped');

/**
 * What the rules report of one version, in reading order. Neighbouring claims of one sentence that nobody vouches for
 * are one finding; it covers the sentence where all its claims are like that.
 * @param story the story that the version belongs to; null where it stands alone
 */
export function findings(version: Version, story: Story | null, levels: RuleLevels = {}): Finding[] {
  const found: Finding[] = [];
  const passages = story?.passages.get(version.path);
  const others = new Map(story?.versions.filter((other) => other.path !== version.path).map((other) => [other.path, other]));
  version.article.sentences.forEach((sentence, index) => {
    if (sentence.kind !== 'claim') return;
    for (const rule of rules) {
      if (levels[rule.id] === 'off' && rule.reports !== 'unattributed') continue;
      if (rule.conflicts) found.push(...conflictsOf(rule, index, sentence, passages?.[index]?.parallels ?? [], others, levels));
      if (rule.reports && version.article.spoken) continue;
      for (const span of reportedSpans(sentence, rule)) {
        const related = namedElsewhere(span, passages?.[index]?.parallels ?? [], others);
        const dropped = rule.reports === 'unattributed' && related.length > 0 && levels['attribution-dropped'] !== 'off';
        const { id, message } = dropped ? attributionDropped : rule;
        const severity = applyLevel(related.length ? 'warning' : severityOf(version, span, rule), levels[id]);
        if (severity) found.push({ ...span, rule: id, severity, message, sentence: index, related });
      }
    }
  });
  if (story) found.push(...spreadFindings(version, story, levels));
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** One finding for a sentence: where it differs from other versions, and what these say. */
function conflictsOf(
  rule: Rule,
  index: number,
  sentence: Sentence,
  parallels: readonly Parallel[],
  others: ReadonlyMap<string, Version>,
  levels: RuleLevels,
): Finding[] {
  const differing = parallels.flatMap((parallel) => {
    const other = others.get(parallel.path);
    const named = rule.conflicts !== 'source' || sourceAt(other!, parallel) !== null;
    return parallel.divergences
      .filter(({ kind }) => other && named && kind === rule.conflicts)
      .map(({ here, there, summary }) => ({
        here,
        related: { path: parallel.path, ...there, message: `${versionLabel(other!)}: ${summary}` },
      }));
  });
  const inside = differing.filter(({ here }) => here.start >= sentence.start && here.end <= sentence.end);
  const attributed = sentence.claims.some((claim) => claim.status === 'attributed');
  const severity = applyLevel(rule.severity, levels[rule.id]);
  if (inside.length === 0 || !severity || (rule.conflicts === 'source' && !attributed)) return [];
  const { start, end } = inside[0]!.here;
  return [{ start, end, rule: rule.id, severity, message: rule.message, sentence: index, related: inside.map(({ related }) => related) }];
}

function reportedSpans(sentence: Sentence, rule: Rule): Span[] {
  if (!rule.reports) return [];
  const reported = (claim: Claim) => claim.status === rule.reports;
  if (sentence.claims.every(reported)) return sentence.status === rule.reports ? [{ start: sentence.start, end: sentence.end }] : [];
  const spans: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (const claim of sentence.claims) {
    if (!reported(claim)) open = null;
    else if (open) open.end = Math.max(open.end, claim.end);
    else {
      open = { start: claim.start, end: claim.end };
      spans.push(open);
    }
  }
  return spans;
}

/** Severity by the words of the claim alone. */
function severityOf(version: Version, span: Span, rule: Rule): Severity {
  const tokens = tokenize(version.article.text, span.start, span.end);
  if (riskOf(tokens, version.article.language)) return 'warning';
  return hasParticulars(version.article, span, tokens) ? rule.severity : 'hint';
}

/** The parallels of a claim at which another version names who says it. */
function namedElsewhere(span: Span, parallels: readonly Parallel[], others: ReadonlyMap<string, Version>): Finding['related'] {
  return parallels.flatMap((parallel) => {
    const other = others.get(parallel.path);
    const name = other && overlap(parallel.here, span) ? sourceAt(other, parallel) : null;
    if (!other || name === null) return [];
    return [
      { path: parallel.path, start: parallel.start, end: parallel.end, message: `${versionLabel(other)} names ${name} as the source` },
    ];
  });
}

/** Who says what stands in a passage, by the fullest name in that article; null where no claim in it has a named source. */
function sourceAt(version: Version, passage: Span): string | null {
  for (const sentence of version.article.sentences) {
    if (sentence.end <= passage.start) continue;
    if (sentence.start >= passage.end) break;
    const claims = sentence.claims.filter((claim) => claim.status === 'attributed' && overlap(claim, passage));
    const name = claims.length ? nameFor(claims, sentence.attributions) : null;
    if (name !== null) return name;
  }
  return null;
}

/** The outermost assertion whose content the claims stand in; else any named one of the sentence. */
function nameFor(claims: readonly Claim[], attributions: readonly Attribution[]): string | null {
  const named = attributions.filter((attribution) => attribution.source?.name && attribution.mode !== 'intention');
  const covering = named.filter((attribution) => attribution.content.some((content) => claims.some((claim) => overlap(claim, content))));
  return (covering.find((attribution) => attribution.via === null) ?? covering[0] ?? named[0])?.source?.name ?? null;
}

/** How a version is called to the reader: its outlet, else its file name. */
export function versionLabel(version: Version): string {
  return version.article.outlet?.value ?? version.details?.outlet ?? version.path.slice(version.path.lastIndexOf('/') + 1);
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
