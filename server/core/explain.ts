import { confidenceOf, type Feature, features } from './attribution/features';

/** So many of one feature outweigh what an attribution starts with. */
const many = 60;

let against: ReadonlySet<string> | null = null;

/** Whether a reason of `Attribution.why` speaks against the attribution. */
export function speaksAgainst(reason: string): boolean {
  against ??= new Set(
    (Object.keys(features) as (keyof typeof features)[])
      .filter((name): name is Feature => name !== 'bias' && confidenceOf(new Array<Feature>(many).fill(name as Feature)) < 0.5)
      .map((name) => features[name].reason),
  );
  return against.has(reason);
}
