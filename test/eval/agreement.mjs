// How far the two labellers of our own articles agree: Cohen's kappa, from what a gold file keeps of their labels.
// A sentence keeps under `labels` what the `first` and the `second` said where it is not what was decided.

/**
 * @param {object} gold a parsed gold file
 * @returns {{kinds: number, statuses: number, sentences: number} | null} kappas of all sentences' kinds and of the statuses where
 *   both say claim; null where the sentences were labelled once only
 */
export function agreementOf(gold) {
  const sentences = gold.documents.flatMap((d) => d.sentences);
  if (!sentences.some((s) => s.labels)) return null;
  const pairs = sentences.map((s) => ['first', 'second'].map((who) => ({ kind: s.kind, attribution: s.attribution, ...s.labels?.[who] })));
  const claims = pairs.filter((pair) => pair.every(({ kind }) => kind === 'claim'));
  return {
    kinds: kappa(pairs.map((pair) => pair.map(({ kind }) => kind))),
    statuses: kappa(claims.map((pair) => pair.map(({ attribution }) => attribution))),
    sentences: sentences.length,
  };
}

/** Cohen's kappa of pairs of labels: agreement beyond what the shares of the labels make likely by chance. */
export function kappa(pairs) {
  const shares = [new Map(), new Map()];
  for (const pair of pairs) for (const [i, label] of pair.entries()) shares[i].set(label, (shares[i].get(label) ?? 0) + 1 / pairs.length);
  const agreed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  let chance = 0;
  for (const [label, share] of shares[0]) chance += share * (shares[1].get(label) ?? 0);
  return chance < 1 ? (agreed - chance) / (1 - chance) : 1;
}
