// Scores an analysis against a gold file of a story: segmentation, status, source names, parallel passages.
//
// A gold sentence is matched by the report's sentence that overlaps it most, by at least 80 % of both. An unmatched claim has the wrong status.
// A source name is right when all words of one name stand in the other, whatever the case; `aliases` in the gold file are further names.
// Parallel passages are unordered pairs of claims or headlines of two documents; gold pairs share a cluster; pairs of clusters that gold calls
// `related` are neither right nor wrong. A passage that is paired with nothing that gold knows is wrong.

const matchShare = 0.8;
const statuses = ['attributed', 'anonymous', 'unattributed'];

/**
 * @param {object} gold the parsed gold file
 * @param {object} report an `analysis-report/1` whose paths are those of the gold file
 * @param {object} [options] `locked`: whether documents that gold marks as locked count too
 * @returns scores from 0 to 1, null where nothing was there to score
 */
export function scoreStory(gold, report, { locked = false } = {}) {
  const shut = new Set(locked ? [] : gold.documents.filter((d) => d.locked).map((d) => d.path));
  const given = new Map(report.documents.map((d) => [d.path, d]));
  const documents = gold.documents.filter((d) => !shut.has(d.path)).map((d) => matched(d, given.get(d.path)?.sentences ?? []));
  return {
    documents: documents.length,
    sentences: sum(documents, (d) => d.sentences.length),
    matched: ratio(
      sum(documents, (d) => d.partners.size),
      sum(documents, (d) => d.sentences.length),
    ),
    ...scoreStatus(documents),
    sourceNames: scoreNames(documents, aliasesOf(gold.aliases ?? {})),
    parallels: scoreParallels(documents, shut, gold.related ?? []),
  };
}

/** A gold document with what the report gives for it; `partners` goes from gold sentence to report sentence. */
function matched({ path, sentences }, given) {
  const partners = new Map();
  const taken = new Set();
  for (const sentence of sentences) {
    const fitting = given.filter(
      (g) => !taken.has(g) && overlap(g, sentence) >= matchShare * Math.max(length(g), length(sentence)) && overlap(g, sentence) > 0,
    );
    if (fitting.length === 0) continue;
    const best = fitting.reduce((x, y) => (overlap(y, sentence) > overlap(x, sentence) ? y : x));
    partners.set(sentence, best);
    taken.add(best);
  }
  return { path, sentences, given, partners };
}

function scoreStatus(documents) {
  const counts = Object.fromEntries(statuses.map((s) => [s, { right: 0, predicted: 0, gold: 0 }]));
  let claims = 0;
  let right = 0;
  for (const { sentences, given, partners } of documents) {
    for (const sentence of sentences.filter((s) => s.kind === 'claim')) {
      const isRight = partners.get(sentence)?.status === sentence.attribution;
      claims++;
      counts[sentence.attribution].gold++;
      if (!isRight) continue;
      right++;
      counts[sentence.attribution].right++;
    }
    for (const { status } of given) if (status) counts[status].predicted++;
  }
  const scores = Object.fromEntries(statuses.map((s) => [s, score(counts[s].right, counts[s].predicted, counts[s].gold)]));
  return { claims, status: ratio(right, claims), ...scores };
}

/** The share of the attributed claims with a source in gold for which the report gives that name. */
function scoreNames(documents, aliases) {
  let all = 0;
  let right = 0;
  for (const { sentences, partners } of documents)
    for (const sentence of sentences) {
      if (sentence.kind !== 'claim' || sentence.attribution !== 'attributed' || !sentence.source) continue;
      const names = (partners.get(sentence)?.attributions ?? []).flatMap((a) => a.source?.name ?? []).map(folded);
      const wanted = folded(sentence.source);
      const accepted = [wanted, ...aliases.filter((group) => group.includes(wanted)).flat()];
      all++;
      if (names.some((name) => accepted.some((each) => sameName(each, name)))) right++;
    }
  return ratio(right, all);
}

const aliasesOf = (aliases) => Object.entries(aliases).map(([name, others]) => [name, others].flat().map(folded));
const folded = (name) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

function sameName(one, other) {
  const [a, b] = [one, other].map((name) => name.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
  return a.length > 0 && b.length > 0 && (a.every((word) => b.includes(word)) || b.every((word) => a.includes(word)));
}

function scoreParallels(documents, shut, related) {
  const byPath = new Map(documents.map((d) => [d.path, d]));
  const ids = new Map(documents.flatMap((d) => d.sentences).map((sentence, id) => [sentence, id]));
  const pair = (a, b) => [ids.get(a), ids.get(b)].sort((x, y) => x - y).join(' ');
  const wanted = new Set();
  for (const one of documents)
    for (const other of documents)
      if (one !== other)
        for (const a of one.sentences.filter(counts))
          for (const b of other.sentences.filter(counts)) if (a.clusters.some((c) => b.clusters.includes(c))) wanted.add(pair(a, b));
  const right = new Set();
  const wrong = new Set();
  for (const document of documents)
    for (const sentence of document.given) {
      const here = under(document, sentence);
      if (here && !counts(here)) continue;
      for (const parallel of sentence.parallels) {
        if (shut.has(parallel.path) || parallel.path === document.path) continue;
        const other = byPath.get(parallel.path);
        const there = other && under(other, parallel);
        if (!here || !there) wrong.add(`${document.path} ${sentence.start} ${parallel.path} ${parallel.start}`);
        else if (!counts(there)) continue;
        else if (wanted.has(pair(here, there))) right.add(pair(here, there));
        else if (!areRelated(here, there, related)) wrong.add(pair(here, there));
      }
    }
  return score(right.size, right.size + wrong.size, wanted.size);
}

const counts = (sentence) => sentence.kind === 'claim' || sentence.kind === 'headline';

/** The gold sentence that a span overlaps most, by at least half of the shorter of the two; undefined where there is none. */
function under({ sentences }, span) {
  const fitting = sentences.filter((s) => overlap(s, span) > 0 && 2 * overlap(s, span) >= Math.min(length(s), length(span)));
  return fitting.reduce((best, s) => (best && overlap(best, span) >= overlap(s, span) ? best : s), undefined);
}

const areRelated = (a, b, related) =>
  related.some(([x, y]) => (a.clusters.includes(x) && b.clusters.includes(y)) || (a.clusters.includes(y) && b.clusters.includes(x)));

const length = ({ start, end }) => end - start;
const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const sum = (list, of) => list.reduce((total, each) => total + of(each), 0);
const ratio = (part, whole) => (whole > 0 ? part / whole : null);

/** Precision, recall and F1. F1 is null where there was nothing to find and nothing was found. */
function score(right, predicted, gold) {
  const f1 = predicted + gold > 0 ? (2 * right) / (predicted + gold) : null;
  return { precision: ratio(right, predicted), recall: ratio(right, gold), f1 };
}
