/**
 * Long work as a generator: it yields at points where it may be interrupted, at most a few milliseconds apart. Whoever
 * runs it decides when to give the processor back and when to stop; the analysis itself knows no clock and no token.
 */
export type Steps<T> = Generator<void, T, void>;

/** Runs to the end without a pause. */
export function run<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs to the end, letting others have their turn each time `budget` milliseconds are used up.
 * @param pause waits for the next turn; it may throw to cancel
 */
export async function runYielding<T>(steps: Steps<T>, pause: () => Promise<void>, budget = 8): Promise<T> {
  let turn = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - turn >= budget) {
      await pause();
      turn = performance.now();
    }
  }
}
