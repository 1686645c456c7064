import { headWordOf, type Run } from '../attribution/phrases';
import type { Tagged } from '../attribution/tagged';
import type { Entity } from './people';
import type { Context } from './pronouns';

/** How many sentences back a body may have been named. */
const reach = 3;

/** Which body "it" or "the company" means in sentence number `sentence`: the one that spoke or was named right before; null where several could be. */
export function bodyReferredTo(s: Tagged, sentence: number, run: Run, context: Context): Entity | null {
  if (!s.profile.bodyPronouns) return null;
  const head = headWordOf(s, run);
  const { lower } = s.tokens[run.from]!;
  const pronoun = run.to - run.from === 1 && s.profile.bodyPronouns.has(lower);
  const described = run.to - run.from === 2 && s.profile.definite.has(lower) && generic.has(s.tokens[head]!.lower);
  if (!pronoun && !described) return null;
  for (let back = 0; back <= reach; back++) {
    const named = (context.names.inSentence.get(sentence - back) ?? []).filter(
      ({ mention, entity }) => (back > 0 || mention.to <= run.from) && isBody(entity, context, pronoun) && !mention.placed,
    );
    const bodies = new Set(named.map(({ entity }) => entity));
    if (bodies.size === 1) return named[0]!.entity;
    if (bodies.size > 1) {
      const subject = named.find(({ mention }) => mention.from <= 3);
      return subject?.entity ?? null;
    }
  }
  return null;
}

/** Words for a body that tell no more than that it is one. */
const generic = new Set(
  `company firm business corporation operator group organisation organization agency charity club union bank airline manufacturer supplier
   retailer developer publisher broadcaster regulator watchdog start-up startup brand chain carrier insurer lender provider`.split(/\s+/),
);

/** A body by its name or by what is said of it, or one that spoke and is no person. */
const isBody = (entity: Entity, { lastSpeakers }: Context, pronoun: boolean): boolean => {
  // "Keyport, the password manager": what stands beside it may look like an office.
  if (pronoun && entity.words.length === 1 && !entity.gender && lastSpeakers.includes(entity)) return true;
  if (entity.person || entity.roles.size > 0) return false;
  return (
    entity.organisation ||
    [...entity.called].some((word) => generic.has(word)) ||
    (entity.words.length === 1 && lastSpeakers.includes(entity))
  );
};
