import { Tag } from '../../languages/tags';
import type { Quotation } from '../../text/quotations';
import type { Candidate, QuoteMask } from '../candidate';
import { has } from '../phrases';
import type { Tagged } from '../tagged';
import { reportCandidates } from './reports';
import { speechCandidates } from './speech';
import { segmentOf } from './subjects';
import { wordingCandidates } from './wordings';

/** Everything that may be an attribution in a sentence of a language whose words stand in any order. */
export function freeOrderCandidates(s: Tagged, quotations: readonly Quotation[], quoted: QuoteMask): Candidate[] {
  const speech = speechCandidates(s, quotations);
  const heads = new Set(speech.map((c) => c.head));
  const reports = reportCandidates(s, quoted).filter((c) => !heads.has(c.head));
  const said = [...speech, ...reports];
  return [...said, ...wordingCandidates(s, quoted).flatMap((c) => withCiter(s, c, said))];
}

/** "X пишет со ссылкой на Y, что …": Y is cited for what X reports; a Y that names nobody adds nothing to X. */
function withCiter(s: Tagged, wording: Candidate, said: readonly Candidate[]): Candidate[] {
  const free = s.profile.freeOrder!;
  if (!wording.source || !free.citing.has(s.tokens[wording.source.from - 2]?.lower ?? '')) return [wording];
  const { from, to } = segmentOf(s, wording.head, s.tokens.length);
  const citer = said.find((c) => c.mode === 'assertion' && c.source && c.head >= from && c.head < to);
  if (!citer) return [wording];
  const { source } = wording;
  const vague = s.tokens.some((_, i) => i >= source.from && i < source.to && has(s, i, Tag.Vague));
  return vague ? [] : [{ ...wording, content: citer.content }];
}
