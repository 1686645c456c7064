import type { Token } from '../text/tokens';
import { type Patterns, patterns, primaryLanguage, tableForm } from './patterns';
import { riskWords } from './risk-words';

/** Why a claim deserves care: somebody is said to have been hurt, or is accused of something. */
export type Risk = 'casualty' | 'accusation';

interface RiskTable {
  readonly casualty: Patterns;
  readonly accusation: Patterns;
  readonly negation: ReadonlySet<string>;
  readonly only: ReadonlySet<string>;
}

const tables = new Map<string, RiskTable | null>();

function tableOf(language: string): RiskTable | null {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const words = riskWords[language];
  const set = (list: string) => new Set(list.split(',').map((word) => word.trim()));
  const table = words
    ? {
        casualty: patterns(words.casualty),
        accusation: patterns(words.accusation),
        negation: set(words.negation),
        only: set(words.only),
      }
    : null;
  tables.set(language, table);
  return table;
}

/** How many words before a risk word a negation still reaches it ("no civilian was harmed"). */
const reach = 3;

/**
 * The risk that the words of one claim carry, or null. A denial ("nobody was injured") carries none.
 * @param language BCP 47; without a table for it there is no risk
 */
export function riskOf(tokens: readonly Token[], language: string): Risk | null {
  const table = tableOf(primaryLanguage(language));
  if (!table) return null;
  const words = tokens.map(tableForm);
  const asserted = (found: Patterns): boolean => {
    for (let at = found.find(words); at >= 0; at = found.find(words, at + 1)) if (!isDenied(tokens, words, at, table)) return true;
    return false;
  };
  if (asserted(table.casualty)) return 'casualty';
  return asserted(table.accusation) ? 'accusation' : null;
}

/** A negation shortly before, in the same stretch between punctuation marks, that is not taken back by "only". */
function isDenied(tokens: readonly Token[], words: readonly string[], hit: number, table: RiskTable): boolean {
  for (let at = hit - 1; at >= 0 && at >= hit - reach; at--) {
    if (tokens[at]!.kind === 'punctuation') return false;
    if (table.negation.has(words[at]!)) return !table.only.has(words[at + 1]!);
  }
  return false;
}
