import { lines } from '../lexicon/lookup';
import table from './opposites.tsv';

const opposites: ReadonlySet<string> = new Set(
  lines(table).flatMap((line) => {
    const [one, other] = line.split('\t') as [string, string];
    return [`${one} ${other}`, `${other} ${one}`];
  }),
);

/** Whether two concepts, by their ids, are opposites: confirm and deny. */
export const areOpposites = (one: string, other: string): boolean => opposites.has(`${one} ${other}`);
