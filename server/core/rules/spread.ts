import type { Finding, Parallel, Sentence, Span, Story, Version } from '../model';
import { vouchingOf } from '../story/vouching';
import { tokenize } from '../text/tokens';
import { type Rule, ruleOf } from './catalogue';
import { applyLevel, type RuleLevels } from './levels';
import { hasParticulars } from './particulars';

/** A version is compared in earnest with those that have so much of its claims, and there must be so many of them. */
const compared = { share: 0.3, others: 2 };

const [single, oneText, oneSource] = [ruleOf('single-version'), ruleOf('one-text'), ruleOf('one-source')];

/** How far a claim has spread: that no other version has it, or that all that do are one text, or rest on one voice. One finding a sentence. */
export function spreadFindings(version: Version, story: Story, levels: RuleLevels): Finding[] {
  const passages = story.passages.get(version.path) ?? [];
  if (kinOf(version, story) < compared.others) return [];
  return version.article.sentences.flatMap((sentence, index) => {
    if (sentence.kind !== 'claim') return [];
    const rule = ruleFor(version, story, sentence, passages[index]?.parallels ?? []);
    const severity = rule && applyLevel(rule.severity, levels[rule.id]);
    if (!rule || !severity) return [];
    const { start, end } = sentence;
    return [
      {
        start,
        end,
        rule: rule.id,
        severity,
        message: rule.message,
        sentence: index,
        related: relatedOf(rule, story, passages[index]!.parallels),
      },
    ];
  });
}

/** How many other versions have a good part of this one's claims. */
function kinOf(version: Version, story: Story): number {
  const passages = story.passages.get(version.path) ?? [];
  let claims = 0;
  const shared = new Map(story.versions.map(({ path }) => [path, 0]));
  for (const [index, { kind }] of version.article.sentences.entries()) {
    if (kind !== 'claim') continue;
    claims++;
    for (const path of new Set(passages[index]?.parallels.map((parallel) => parallel.path))) shared.set(path, (shared.get(path) ?? 0) + 1);
  }
  shared.delete(version.path);
  return [...shared.values()].filter((count) => count >= compared.share * claims).length;
}

function ruleFor(version: Version, story: Story, sentence: Sentence, parallels: readonly Parallel[]): Rule | null {
  if (parallels.length === 0) return particular(version, sentence) ? single : null;
  const { versions, texts, sources, unnamed } = vouchingOf(story, version, sentence, parallels);
  if (versions.length < 3) return null;
  if (texts === 1) return oneText;
  return sources.length === 1 && unnamed.length === 0 ? oneSource : null;
}

const particular = (version: Version, { start, end }: Span) =>
  hasParticulars(version.article, { start, end }, tokenize(version.article.text, start, end));

function relatedOf(rule: Rule, story: Story, parallels: readonly Parallel[]): Finding['related'] {
  const evidence = new Map(story.origins.flatMap((origin) => origin.versions.map((path) => [path, origin.evidence])));
  return parallels.map(({ path, start, end }) => ({
    path,
    start,
    end,
    message: rule === oneText ? (evidence.get(path) ?? '') : rule.title,
  }));
}
