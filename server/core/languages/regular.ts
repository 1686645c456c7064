import type { LanguageCode } from '../model';
import { Tag } from './tags';

/** Forms of one verb, two words where a part of it stands apart, each with what it can be in a sentence: bits of `Tag`. */
export type VerbForms = ReadonlyMap<string, number>;

/**
 * The forms of a regular verb that no list of the language knows. Where the spelling leaves open which form is right
 * ("blogged", "bloged"), both are given: the wrong one stands in no text. What is no infinitive of the language has no form but
 * itself; nor have the verbs of Turkish and Azerbaijani, whose stems are read with their endings instead.
 */
export function regularForms(language: LanguageCode, verb: string): VerbForms {
  const forms = new Map<string, number>([[verb, 0]]);
  const add = (tags: number, root: string, endings: string) => {
    for (const ending of endings.split(' ')) {
      const form = root + ending.replace('-', '');
      forms.set(form, (forms.get(form) ?? 0) | tags);
    }
  };
  builders[language]?.(verb, add);
  return forms;
}

/** Adds forms: tags, root, endings parted by spaces; `-` is the empty ending. */
type Add = (tags: number, root: string, endings: string) => void;
type Builder = (verb: string, add: Add) => void;

const { Finite, Participle, Gerund, Infinitive } = Tag;
const vowelBefore = /[aeiou][bdfgklmnprstvz]$/;

function english(verb: string, add: Add): void {
  add(Infinitive | Finite, verb, '-');
  if (/[^aeiou]y$/.test(verb)) {
    add(Finite, verb.slice(0, -1), 'ies');
    add(Finite | Participle, verb.slice(0, -1), 'ied');
    add(Gerund, verb, 'ing');
    return;
  }
  add(Finite, verb, /(?:s|sh|ch|x|z|o)$/.test(verb) ? 'es' : 's');
  const root = verb.replace(/e$/, '');
  const roots = vowelBefore.test(verb) ? [root, verb + verb.at(-1)!] : [root];
  for (const each of roots) {
    add(Finite | Participle, each, 'ed');
    add(Gerund, each, 'ing');
  }
}

/** Parts that stand apart from their verb: "briefde door", "kramt aus". */
const apart = {
  nl: /^(?:aan|achter|af|bij|binnen|door|in|mee|na|neer|om|op|over|rond|tegen|terug|toe|uit|vast|voor|weg)(?=[^n].{4})/,
  de: /^(?:ab|an|auf|aus|bei|durch|ein|fest|herum|heraus|her|hin|los|mit|nach|vor|weg|weiter|zurück|zu)(?=.{5})/,
};

/** The forms of a verb whose first part stands apart: joined ("doorbrieft"), with ge between ("doorgebriefd"), and apart, as two words. */
function separable(part: string, base: string, inflect: Builder, between: string, add: Add): void {
  inflect(base, (tags, root, endings) => {
    for (const ending of endings.split(' ')) {
      const form = root + ending.replace('-', '');
      add(tags, part + form, '-');
      if (tags & Finite) add(Finite, `${form} ${part}`, '-');
    }
  });
  add(Infinitive, part + between + base, '-');
}

const voiceless = /(?:[tkfspx]|ch)$/;
const inseparable = /^(?:be|ge|her|ont|ver|er|ent|emp|miss|zer|wider)/;

function dutch(verb: string, add: Add): void {
  if (!verb.endsWith('en') || verb.length < 5) return;
  const [part] = apart.nl.exec(verb) ?? [];
  if (part) {
    separable(part, verb.slice(part.length), dutch, 'te', add);
    return;
  }
  add(Infinitive | Finite, verb, '-');
  const open = verb.slice(0, -2);
  // "twitteren" keeps its short vowel, "bloggen" one of its two letters, "melden" all; "praten" doubles its vowel.
  const stem = /([bdfgklmnprst])\1$/.test(open) ? open.slice(0, -1) : open;
  const hard = stem.replace(/v$/, 'f').replace(/z$/, 's');
  const long = /[^aeiou][aeou][bdfgklmnprstvz]$/.test(open) ? [`${hard.slice(0, -1)}${hard.at(-2)!}${hard.at(-1)!}`] : [];
  const te = voiceless.test(open) ? 'te' : 'de';
  // "appen" keeps the two letters that "bloggen" loses.
  for (const each of new Set([hard, open, ...long])) {
    add(Finite, each, `- t ${te} ${te}n`);
    const bare = /[td]$/.test(each) ? each : each + te[0]!;
    add(Participle, inseparable.test(verb) ? bare : `ge${bare}`, '-');
  }
}

function german(verb: string, add: Add): void {
  if (!verb.endsWith('n') || verb.length < 5) return;
  const [part] = apart.de.exec(verb) ?? [];
  if (part) {
    separable(part, verb.slice(part.length), german, 'zu', add);
    return;
  }
  add(Infinitive | Finite, verb, '-');
  const stem = verb.replace(/e?n$/, '');
  const link = /(?:[td]|[^lr][mn])$/.test(stem) ? 'e' : '';
  add(Finite, stem, `e ${link}t ${link}te ${link}ten`);
  add(Participle, inseparable.test(verb) || verb.endsWith('ieren') ? stem : `ge${stem}`, `${link}t`);
}

function french(verb: string, add: Add): void {
  const stem = verb.slice(0, -2);
  if (verb.endsWith('er')) {
    const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
    add(Infinitive, verb, '-');
    add(Finite, stem, 'e ent èrent era eront erait eraient');
    add(Finite, soft, 'a ait aient');
    add(Participle, stem, 'é ée és ées');
    add(Gerund, soft, 'ant');
  } else if (verb.endsWith('ir')) {
    add(Infinitive, verb, '-');
    add(Finite, stem, 'it issent issait issaient irent ira iront irait iraient');
    add(Participle, stem, 'i ie is ies');
    add(Gerund, stem, 'issant');
  } else if (verb.endsWith('re')) {
    add(Infinitive, verb, '-');
    add(Finite, stem, '- ent ait aient it irent ra ront rait raient');
    add(Participle, stem, 'u ue us ues');
    add(Gerund, stem, 'ant');
  }
}

function spanish(verb: string, add: Add): void {
  const stem = verb.slice(0, -2);
  if (verb.endsWith('ar')) {
    const hard = stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');
    add(Infinitive, verb, '-');
    add(Finite, stem, 'a an ó aron aba aban ará arán aría arían ara aran');
    add(Finite, hard, 'e en');
    add(Participle, stem, 'ado ada ados adas');
    add(Gerund, stem, 'ando');
  } else if (/[ei]r$/.test(verb)) {
    add(Infinitive, verb, '-');
    add(Finite, verb, 'á án ía ían');
    add(Finite, stem, 'e en ió ieron ía ían a iera ieran');
    add(Participle, stem, 'ido ida idos idas');
    add(Gerund, stem, 'iendo');
  }
}

function russian(verb: string, add: Add): void {
  const reflexive = /(?:ся|сь)$/.test(verb);
  const plain = reflexive ? verb.slice(0, -2) : verb;
  if (!/[аяеи]ть$/.test(plain)) return;
  const close: Add = (tags, root, endings) => {
    for (const ending of endings.split(' ')) {
      const form = root + ending;
      add(tags, form, !reflexive ? '-' : /[аеиоуюя]$/.test(form) ? 'сь' : 'ся');
    }
  };
  add(Infinitive, verb, '-');
  close(Finite, plain.slice(0, -2), 'л ла ло ли');
  if (/(?:ова|ева)ть$/.test(plain)) close(Finite, plain.slice(0, -5), 'ует уют');
  else if (plain.endsWith('ить')) close(Finite, plain.slice(0, -3), 'ит ят ат');
  else close(Finite, plain.slice(0, -2), 'ет ют');
  close(Gerund, plain.slice(0, -2), 'я');
  add(Gerund, plain.slice(0, -2), reflexive ? 'вшись' : 'в');
}

const builders: Partial<Record<LanguageCode, Builder>> = {
  en: english,
  nl: dutch,
  de: german,
  fr: french,
  es: spanish,
  ru: russian,
};
