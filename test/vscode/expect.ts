// Assertions for tests inside VS Code: `node:assert` does not exist in the web worker extension host.

/** Fails unless the condition holds. */
export function ok(condition: unknown, message = 'the condition does not hold'): asserts condition {
  if (!condition) throw new Error(message);
}

/** Fails unless both are the same value. */
export function equal<T>(actual: T, expected: T, message?: string): void {
  if (!Object.is(actual, expected)) throw mismatch(actual, expected, message);
}

/** Fails unless both have the same content, compared as JSON with the keys in any order. */
export function deepEqual<T>(actual: T, expected: T, message?: string): void {
  if (canonical(actual) !== canonical(expected)) throw mismatch(actual, expected, message);
}

/**
 * Waits until the editor has got somewhere: asks again until the answer is truthy, and returns it.
 * @param what the awaited state in words, for the message of the failure
 * @param limit milliseconds
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  limit = 20_000,
): Promise<Exclude<T, undefined | null | false | '' | 0>> {
  for (const end = Date.now() + limit; ; ) {
    const answer = await ask();
    if (answer) return answer as Exclude<T, undefined | null | false | '' | 0>;
    if (Date.now() > end) throw new Error(`waited ${limit / 1000} s in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const mismatch = (actual: unknown, expected: unknown, message?: string): Error =>
  Object.assign(new Error(`${message ? `${message}: ` : ''}expected ${show(expected)}, got ${show(actual)}`), { actual, expected });

const show = (value: unknown): string => JSON.stringify(value, null, 1) ?? String(value);

const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
