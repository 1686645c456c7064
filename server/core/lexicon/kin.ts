import kin from './kin.tsv';
import { conceptIndex, lines } from './lookup';

/** How nearly two concepts mean the same: their words may stand for each other in a report, or are closely related. */
export type Kinship = 1 | 2;

/** Another concept and how near it is. */
export interface Kin {
  readonly concept: number;
  readonly kinship: Kinship;
}

let table: ReadonlyMap<number, readonly Kin[]> | null = null;

/** The kin of a concept, by its index. */
export function kinOf(concept: number): readonly Kin[] {
  table ??= read();
  return table.get(concept) ?? [];
}

function read(): ReadonlyMap<number, readonly Kin[]> {
  const found = new Map<number, Kin[]>();
  for (const line of lines(kin)) {
    const [strength, ids] = line.split('\t') as [string, string];
    const group = ids.split(' ').map(conceptIndex);
    for (const concept of group) {
      const list = found.get(concept) ?? [];
      for (const other of group) if (other !== concept) list.push({ concept: other, kinship: Number(strength) as Kinship });
      found.set(concept, list);
    }
  }
  return found;
}
