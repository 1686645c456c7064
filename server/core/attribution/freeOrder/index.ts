import type { Quotation } from '../../text/quotations';
import type { Candidate, QuoteMask } from '../candidate';
import type { Tagged } from '../tagged';
import { reportCandidates } from './reports';
import { speechCandidates } from './speech';
import { wordingCandidates } from './wordings';

/** Everything that may be an attribution in a sentence of a language whose words stand in any order. */
export function freeOrderCandidates(s: Tagged, quotations: readonly Quotation[], quoted: QuoteMask): Candidate[] {
  const speech = speechCandidates(s, quotations);
  const heads = new Set(speech.map((c) => c.head));
  const wordings = wordingCandidates(s, quoted);
  const reports = reportCandidates(s, quoted).filter((c) => !heads.has(c.head));
  return [...speech, ...wordings, ...reports];
}
