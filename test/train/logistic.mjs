// Logistic regression by Newton's method, drawn towards given weights (L2), with the same result on every machine.

/** How strongly weights are drawn to their priors: as much as so many examples. */
const pull = 8;
const rounds = 30;

/**
 * @param {{features: string[], label: 0|1, weight: number}[]} rows
 * @param {Record<string, number>} priors by feature, `bias` among them
 * @returns {{weights: Record<string, number>, loss: number, accuracy: number}} weights rounded to two decimals
 */
export function fit(rows, priors) {
  const names = Object.keys(priors).sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const prior = names.map((name) => priors[name]);
  const points = rows.map(({ features, label, weight }) => ({
    on: [...new Set(['bias', ...features])].map((f) => index.get(f)),
    label,
    weight,
  }));
  const scale = points.length / points.reduce((sum, p) => sum + p.weight, 0);
  const weights = [...prior];
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((w, i) => pull * (w - prior[i]));
    const hessian = names.map((_, i) => names.map((__, k) => (i === k ? pull : 0)));
    for (const { on, label, weight } of points) {
      const p = sigmoid(on.reduce((sum, i) => sum + weights[i], 0));
      const share = weight * scale;
      for (const i of on) {
        gradient[i] += share * (p - label);
        for (const k of on) hessian[i][k] += share * p * (1 - p);
      }
    }
    const step = solve(hessian, gradient);
    for (let i = 0; i < weights.length; i++) weights[i] -= step[i];
  }
  const rounded = weights.map((w) => Math.round(w * 100) / 100 || 0);
  let loss = 0;
  let right = 0;
  let total = 0;
  for (const { on, label, weight } of points) {
    const p = sigmoid(on.reduce((sum, i) => sum + rounded[i], 0));
    loss -= weight * Math.log(label ? p : 1 - p);
    if (p >= 0.5 === (label === 1)) right += weight;
    total += weight;
  }
  return { weights: Object.fromEntries(names.map((name, i) => [name, rounded[i]])), loss: loss / total, accuracy: right / total };
}

const sigmoid = (x) => 1 / (1 + Math.exp(-x));

/** Solves a symmetric positive definite system by elimination. */
export function solve(matrix, right) {
  const a = matrix.map((row, i) => [...row, right[i]]);
  const n = a.length;
  for (let i = 0; i < n; i++)
    for (let k = i + 1; k < n; k++) {
      const factor = a[k][i] / a[i][i];
      if (factor !== 0) for (let j = i; j <= n; j++) a[k][j] -= factor * a[i][j];
    }
  const x = new Array(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = a[i][n];
    for (let k = i + 1; k < n; k++) sum -= a[i][k] * x[k];
    x[i] = sum / a[i][i];
  }
  return x;
}
