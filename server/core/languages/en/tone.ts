import type { Token } from '../../text/tokens';

/** What a desk says to its readers, and no news. */
const addresses =
  /^(?:(?:and )?(?:that's|that is|that will be) (?:it|all|everything) (?:from|for) (?:us|me|now|today|tonight|this)\b|(?:thanks|thank you) (?:so much |very much )?for (?:reading|joining|following|your|all)\b|(?:good (?:morning|afternoon|evening|night)|welcome|hello)\b.{0,60}(?:\bour\b|\bto the\b|\beveryone\b|\breaders\b|$)|(?:stay (?:with|tuned)|bear with|join|follow) us\b|(?:more|details) (?:to follow|to come|soon|shortly|follow)\b|we(?:'ll| will| shall) (?:be (?:back|here|bringing)|bring you|have more|keep you|update)\b|(?:read|scroll|click|tap|see|turn) (?:on|down|here|below|page)\b)/u;

/** "That is all from us for tonight", "More to follow": an address to the readers; anything else is not told here. */
export function toneOfEnglish(tokens: readonly Token[]): 'opinion' | 'other' | null {
  const head = tokens
    .slice(0, 14)
    .map((token) => token.lower)
    .join(' ')
    .replace(/ ([,.!?])/gu, '$1');
  if (addresses.test(head)) return 'other';
  return duty.test(head) ? 'opinion' : null;
}

/** Somebody in office who should do something: what the writer wants. */
const duty =
  /^(?:so |and |but |now |instead,? |meanwhile,? )?(?:(?:mr|ms|mrs|miss|dr|sir|lord|lady|minister|mayor|president|governor|senator) \p{L}[\p{L}'-]*|(?:the|our|this) (?:\p{L}+ )?(?:government|council|minister|mayor|president|board|commission|committee|company|parliament|court|party|club|league|city|town|state|country|government's|ministers|councillors|voters|bosses|owners|regulator|bank)|ministers|councillors|voters|parliament|congress|politicians) should (?:not |now |also |at least |simply |instead )*(?!be |have |not |now |also |receive|arrive|get|see|know by)\p{L}+/u;
