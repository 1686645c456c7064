import type { Token } from '../../text/tokens';
import { list } from '../profile';
import { auxiliary, reporting, Tag } from '../tags';
import { readVerbs } from './readings';
import { formsOf } from './verbs';

/** Bodies before which people speak: what they hear is what somebody there says. */
const hearers = new Set(
  list('court jury jurors inquest tribunal inquiry hearing trial panel committee commission parliament judge magistrates coroner'),
);
const hears = new Set(list('heard hears'));
const told = new Set(list('told shown'));
const opensHeard = new Set(list('that how he she they it there what why'));

const admits = new Set(list('accept accepts accepted allow allows allowed grant grants granted submit submits submitted hold holds held'));

const puts = new Set(list('put puts putting'));
/** What is estimated with "put … at". */
const quantities = new Set(
  list(`number numbers toll cost costs figure figures total value price damage losses loss bill chances chance odds turnout count size
    population share rate age risk probability likelihood amount sum level speed proportion deficit surplus debt worth estimate attendance crowd`),
);
const farthest = 16;

/** Participles that with their link tell what others say of somebody: "an engineer accused of". */
const accused = new Map([
  ['accused', 'of'],
  ['suspected', 'of'],
  ['blamed', 'for'],
  ['praised', 'for'],
  ['criticised', 'for'],
  ['criticized', 'for'],
  ['condemned', 'for'],
  ['hailed', 'as'],
  ['touted', 'as'],
  ['billed', 'as'],
  ['charged', 'with'],
]);

/** Verbs that with "as" tell how somebody sees a thing or makes it look. */
const takesAs = new Map<string, number>();
for (const [tag, verbs] of [
  [Tag.Belief, ['see', 'treat', 'rate', 'rank', 'interpret', 'read', 'take', 'count', 'accept', 'hail']],
  [Tag.Say, ['cast', 'paint', 'frame', 'bill', 'pitch', 'present', 'depict', 'sell', 'list', 'name', 'cite']],
] as const)
  for (const verb of verbs) {
    const { base, third, past, participle, gerund } = formsOf(verb);
    takesAs.set(base, tag | Tag.Infinitive | Tag.Finite);
    for (const form of [third, past]) takesAs.set(form, tag | Tag.Finite);
    takesAs.set(participle, (takesAs.get(participle) ?? tag) | Tag.Participle);
    takesAs.set(gerund, tag | Tag.Gerund);
  }

/** "see her as a leader", "saw that it was late": within a few words stands "as", or a clause follows at once. */
function takeAs(tokens: readonly Token[], tags: Int32Array, verb: number, tag: number): void {
  const sees = (tag & Tag.Belief) !== 0;
  if (tags[verb]! & (Tag.Name | Tag.Say) || (tags[verb]! & Tag.Belief && !sees)) return;
  if (sees && tokens[verb + 1]?.lower === 'that' && /^s(?:ee|aw)/u.test(tokens[verb]!.lower)) tags[verb] = tag;
  for (let i = verb + 2; i < tokens.length && i - verb < 9 && tokens[i]!.kind !== 'punctuation'; i++) {
    if (tags[i]! & (auxiliary | Tag.Complementiser | Tag.Coordinator)) return;
    if (tokens[i]!.lower !== 'as') continue;
    // "as well as", "as soon as"
    if (!/^(?:well|soon|long|far|much|many)$/u.test(tokens[i + 1]?.lower ?? '')) tags[verb] = tag;
    return;
  }
}

/** "He's predicted big wins": before a participle with an object of its own it is short for "has". */
function isHas(tokens: readonly Token[], tags: Int32Array, i: number): boolean {
  if (tokens[i]!.lower !== "'s" || !(tags[i + 1]! & Tag.Participle) || !(tags[i + 1]! & reporting)) return false;
  return ((tags[i + 2] ?? 0) & (Tag.Determiner | Tag.Complementiser | Tag.Name | Tag.Pronoun)) !== 0;
}

/** What only the words around a word tell: "the court heard that", "allowed only that", "put the toll at". */
export function refineEnglish(tokens: readonly Token[], tags: Int32Array): void {
  readVerbs(tokens, tags);
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    if (hears.has(lower)) hear(tokens, tags, i);
    else if (told.has(lower) && tags[i - 1]! & Tag.Be) hear(tokens, tags, i);
    else if (admits.has(lower)) admit(tokens, tags, i);
    else if (lower === 'long' && !/^(?:to|for)$/u.test(tokens[i + 1]?.lower ?? '')) tags[i] = Tag.Adverb;
    else if (puts.has(lower)) put(tokens, tags, i);
    else if (takesAs.has(lower)) takeAs(tokens, tags, i, takesAs.get(lower)!);
    else if (isHas(tokens, tags, i)) tags[i] = Tag.Have | Tag.Finite;
    else if (accused.get(lower) === tokens[i + 1]?.lower) beAccused(tags, i);
  }
}

/** "The court heard that the pump …": hearsay, as nobody is named. */
function hear(tokens: readonly Token[], tags: Int32Array, verb: number): void {
  let body = verb - 1;
  while (body > 0 && tags[body]! & (Tag.Have | Tag.Be | Tag.Adverb)) body--;
  if (!hearers.has(tokens[body]?.lower ?? '')) return;
  const next = tokens[verb + 1];
  let from = body;
  while (from > 0 && tags[from - 1]! & (Tag.Determiner | Tag.Organisation | Tag.Name)) from--;
  // "The boat sank, the inquest heard."
  const aside = tokens[from - 1]?.text === ',' && (!next || ',.;'.includes(next.text) || (tags[verb + 1]! & Tag.Preposition) !== 0);
  const opens = next !== undefined && !told.has(tokens[verb]!.lower) && (opensHeard.has(next.lower) || hasVerbSoon(tokens, tags, verb + 1));
  if (!aside && !opens) return;
  for (let i = from; i <= verb; i++) tags[i] = Tag.Evidential | Tag.Adverb;
}

/** "heard the men had fled": behind a determiner or a name an auxiliary follows within a few words. */
function hasVerbSoon(tokens: readonly Token[], tags: Int32Array, from: number): boolean {
  if (!(tags[from]! & (Tag.Determiner | Tag.Name | Tag.Honorific))) return false;
  for (let i = from + 1; i < Math.min(tokens.length, from + 7) && tokens[i]!.kind !== 'punctuation'; i++) {
    if (tags[i]! & Tag.Preposition) return false;
    if (tags[i]! & auxiliary && tags[i]! & Tag.Finite) return true;
  }
  return false;
}

/** "would allow only that": with a clause such verbs concede something. */
function admit(tokens: readonly Token[], tags: Int32Array, verb: number): void {
  const only = tokens[verb + 1]?.lower === 'only' ? verb + 1 : verb;
  if (tokens[only + 1]?.lower !== 'that') return;
  tags[verb] = Tag.Say | Tag.Finite | (tokens[verb]!.lower.endsWith('ed') ? Tag.Participle : 0);
}

/** "an engineer accused of fraud walked free": without an auxiliary it belongs to its noun. */
function beAccused(tags: Int32Array, verb: number): void {
  const before = tags[verb - 1] ?? 0;
  if (!(before & (auxiliary | Tag.Adverb | Tag.Pronoun | Tag.Name)) && before & (Tag.Noun | Tag.Role | Tag.Group))
    tags[verb] = Tag.Participle;
}

/** "put the number of infections at 2,914": an estimate that somebody gives. */
function put(tokens: readonly Token[], tags: Int32Array, verb: number): void {
  let quantity = false;
  for (let i = verb + 1; i < tokens.length && i - verb < farthest; i++) {
    quantity ||= quantities.has(tokens[i]!.lower);
    if (tokens[i]!.lower !== 'at') continue;
    if (quantity && (tags[i + 1]! & Tag.Number || tags[i + 2]! & Tag.Number))
      tags[verb] = Tag.Say | (tokens[verb]!.lower === 'putting' ? Tag.Gerund : Tag.Finite);
    return;
  }
}
