import { list } from './profile';

/** Which general nouns may stand for whom or what a text has called by another one: "the doctor" for a surgeon. All words in lower case. */
export class Sorts {
  private readonly kinds = new Map<string, Set<string>>();
  private readonly endings: readonly (readonly [ReadonlySet<string>, RegExp])[];

  /**
   * @param lines one sort each: the general nouns, a colon, and the nouns for which they may stand beside each other; words of two parts
   *   are joined by an underscore
   * @param endings what makes any noun with such an ending one for which these may stand
   */
  constructor(lines: string, endings: readonly (readonly [string, RegExp])[] = []) {
    for (const line of lines.split('\n')) {
      const [general, special] = line.split(':');
      if (special === undefined) continue;
      const nouns = list(general!).map((noun) => noun.replace(/_/g, ' '));
      const meant = [...nouns, ...list(special).map((noun) => noun.replace(/_/g, ' '))];
      for (const noun of nouns) {
        const known = this.kinds.get(noun);
        if (known) for (const each of meant) known.add(each);
        else this.kinds.set(noun, new Set(meant));
      }
    }
    this.endings = endings.map(([nouns, pattern]) => [new Set(list(nouns).map((noun) => noun.replace(/_/g, ' '))), pattern]);
  }

  /** Whether a noun may stand for somebody called by another one. */
  standsFor(noun: string, called: string): boolean {
    return (this.kinds.get(noun)?.has(called) ?? false) || this.endings.some(([nouns, ending]) => nouns.has(noun) && ending.test(called));
  }
}
