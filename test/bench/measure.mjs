// Times and what is made of them.

/** Milliseconds that work takes; `undefined` results are fine, the work only has to be done when it returns. */
export function timed(work) {
  const begin = performance.now();
  const result = work();
  return { ms: performance.now() - begin, result };
}

/** The value below which a share of all values lies (nearest rank). */
export function quantile(values, share) {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export const median = (values) => quantile(values, 0.5);

/**
 * Times several kinds of work on the same inputs in turn, so that whatever else the machine does meets all of them.
 * @param {Record<string, (input: any) => unknown>} works
 * @param {any[]} inputs each is used once by each work
 * @param {number} warmUps how many of the inputs, from the front, are not counted
 * @returns {Record<string, number[]>} milliseconds
 */
export function sideBySide(works, inputs, warmUps) {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  inputs.forEach((input, index) => {
    // Who comes first changes, since the first one also finds the caches of the processor cold.
    const names = index % 2 === 0 ? Object.keys(works) : Object.keys(works).reverse();
    for (const name of names) {
      const { ms } = timed(() => works[name](input));
      if (index >= warmUps) times[name].push(ms);
    }
  });
  return times;
}

export const ms = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
export const times = (value) => `${value.toFixed(2)} ×`;

/** A measured value beside its target. */
export const beside = (value, target, unit = '×') => `${value <= target ? 'ok' : 'MISSED'} (≤ ${target} ${unit})`;
