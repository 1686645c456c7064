import type { Features, Unit } from './passages';

/** Numbers of units by what they are. */
let numbers = new Map<string, number>();
let next = 0;
const remembered = 100_000;

const cache = new WeakMap<Features, Uint32Array>();

/** A number for each unit of an article, the same for units of any two articles only where both mean and sound the same in one language. */
export function identitiesOf(features: Features): Uint32Array {
  let identities = cache.get(features);
  if (!identities) {
    if (numbers.size >= remembered) numbers = new Map();
    identities = Uint32Array.from(features.units, (unit) => numberOf(keyOf(unit, features.language)));
    cache.set(features, identities);
  }
  return identities;
}

function numberOf(key: string): number {
  let number = numbers.get(key);
  if (number === undefined) {
    // No number is given twice, also not after everything was forgotten.
    number = next++;
    numbers.set(key, number);
  }
  return number;
}

function keyOf({ kind, concepts, stem, sound, number, date }: Unit, language: Features['language']): string {
  if (number) return `#${number.kind} ${number.value}`;
  if (date) return `@${date.year} ${date.month} ${date.day}`;
  return `${language} ${kind} ${concepts.join()} ${stem} ${sound.text}`;
}
