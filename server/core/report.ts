import type { Article, Attribution, Finding, Parallel, Sentence, SentenceParallels, Span, Story, Version } from './model';

/**
 * The analysis report, `analysis-report/1`: plain JSON values. Offsets are UTF-16 units into the decoded text of the
 * document, end exclusive. Names and meanings stay; further fields may come.
 */
export interface AnalysisReport {
  readonly schema: 'analysis-report/1';
  readonly documents: readonly ReportedDocument[];
  readonly stories: readonly { readonly id: string; readonly versions: readonly string[] }[];
  /** Groups of versions that copy or translate one text: a partition of each story. */
  readonly origins: readonly { readonly versions: readonly string[]; readonly evidence: string }[];
}

export interface ReportedDocument extends Pick<Article, 'language' | 'outlet' | 'publishedAt' | 'provenance'> {
  readonly path: string;
  readonly sentences: readonly (Sentence & SentenceParallels)[];
  readonly findings: readonly (Pick<Finding, 'rule' | 'severity' | 'message' | 'related'> & Span)[];
}

/** One version and what the rules say of it. */
export interface CheckedVersion {
  readonly version: Version;
  readonly findings: readonly Finding[];
}

/** A compared story under the name that it keeps from one report to the next. */
export interface NamedStory {
  readonly id: string;
  readonly story: Story;
}

/** Puts everything that was found into the form of the report; documents and stories keep the order given. */
export function buildReport(documents: readonly CheckedVersion[], stories: readonly NamedStory[]): AnalysisReport {
  const passages = new Map(stories.flatMap(({ story }) => [...story.passages]));
  return {
    schema: 'analysis-report/1',
    documents: documents.map((document) => reportDocument(document, passages.get(document.version.path) ?? [])),
    stories: stories.map(({ id, story }) => ({ id, versions: story.versions.map((version) => version.path) })),
    origins: stories.flatMap(({ story }) => story.origins.map(({ versions, evidence }) => ({ versions, evidence }))),
  };
}

function reportDocument({ version, findings }: CheckedVersion, passages: readonly SentenceParallels[]): ReportedDocument {
  const { language, outlet, publishedAt, provenance, sentences } = version.article;
  return {
    path: version.path,
    language,
    outlet: outlet && { value: outlet.value, from: outlet.from },
    publishedAt,
    provenance,
    sentences: sentences.map((sentence, index) => reportSentence(sentence, passages[index])),
    findings: findings.map(({ rule, severity, start, end, message, related }) => ({ rule, severity, start, end, message, related })),
  };
}

function reportSentence(sentence: Sentence, passages: SentenceParallels | undefined): Sentence & SentenceParallels {
  const { start, end, kind, status, claims, attributions } = sentence;
  return {
    start,
    end,
    kind,
    status,
    claims: claims.map((claim) => ({ id: claim.id, start: claim.start, end: claim.end, status: claim.status })),
    attributions: attributions.map(reportAttribution),
    parallels: passages?.parallels.map(reportParallel) ?? [],
    related: passages?.related.map(reportParallel) ?? [],
  };
}

/** Field by field, here and below: what the analysis carries for its own use stays out of the report. */
function reportAttribution({ type, mode, source, cue, content, via, confidence, why }: Attribution): Attribution {
  return {
    type,
    mode,
    source: source && { start: source.start, end: source.end, name: source.name },
    cue: cue?.map(span) ?? null,
    content: content.map(span),
    via,
    confidence: round(confidence),
    why,
  };
}

function reportParallel({ path, start, end, here, score, divergences }: Parallel): Parallel {
  return {
    path,
    start,
    end,
    here: span(here),
    score: round(score),
    divergences: divergences.map((divergence) => ({
      kind: divergence.kind,
      here: span(divergence.here),
      there: span(divergence.there),
      summary: divergence.summary,
    })),
  };
}

const span = ({ start, end }: Span): Span => ({ start, end });

/** More digits than these would only tell engines apart. */
const round = (value: number): number => Math.round(value * 1e4) / 1e4;
