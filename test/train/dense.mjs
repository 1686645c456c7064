// Logistic regression over dense values, drawn towards nothing (L2 on standardised values), the same on every machine.
import { solve } from './logistic.mjs';

/** How strongly weights are drawn to zero: as much as so many examples. */
const pull = 3;
const rounds = 25;

/**
 * @param {{values: number[], label: 0|1}[]} rows
 * @param {readonly string[]} names of the values
 * @returns {{fitted: Record<string, number>, loss: number}} weights for the values as they are, `bias` among them, rounded to three decimals
 */
export function fitDense(rows, names) {
  const size = names.length;
  const mean = names.map((_, k) => rows.reduce((sum, { values }) => sum + values[k], 0) / rows.length);
  const spread = names.map((_, k) => Math.sqrt(rows.reduce((sum, { values }) => sum + (values[k] - mean[k]) ** 2, 0) / rows.length) || 1);
  const points = rows.map(({ values, label }) => ({ on: [...values.map((v, k) => (v - mean[k]) / spread[k]), 1], label }));
  const weights = new Array(size + 1).fill(0);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((w, k) => (k < size ? pull * w : 0));
    const hessian = weights.map((_, i) => weights.map((__, k) => (i === k && i < size ? pull : 0)));
    for (const { on, label } of points) {
      const p = sigmoid(on.reduce((sum, value, k) => sum + value * weights[k], 0));
      for (let i = 0; i <= size; i++) {
        gradient[i] += (p - label) * on[i];
        const slope = p * (1 - p) * on[i];
        for (let k = 0; k <= size; k++) hessian[i][k] += slope * on[k];
      }
    }
    const step = solve(hessian, gradient);
    for (let k = 0; k <= size; k++) weights[k] -= step[k];
  }
  const plain = names.map((_, k) => weights[k] / spread[k]);
  const bias = weights[size] - plain.reduce((sum, weight, k) => sum + weight * mean[k], 0);
  const fitted = Object.fromEntries([...names.map((name, k) => [name, rounded(plain[k])]), ['bias', rounded(bias)]]);
  const lossOf = ({ on, label }) => {
    const p = sigmoid(on.reduce((sum, value, k) => sum + value * weights[k], 0));
    return -Math.log(label ? p : 1 - p);
  };
  return { fitted, loss: points.reduce((sum, point) => sum + lossOf(point), 0) / points.length };
}

const rounded = (value) => Math.round(value * 1000) / 1000 || 0;
const sigmoid = (x) => 1 / (1 + Math.exp(-x));
