/** Which forms of the verb a word in the nominative goes with. */
export enum Agree {
  None = 0,
  Masculine = 1,
  Feminine = 2,
  Neuter = 4,
  Plural = 8,
  Singular = Masculine | Feminine | Neuter,
  Any = Singular | Plural,
}

/** A form of a noun, with what it agrees with as a subject; `Agree.None` where it is no nominative. */
export interface NounForm {
  readonly form: string;
  readonly agree: Agree;
  readonly plural: boolean;
}

const hush = /[жчшщ]$/;
/** After these letters ы is written и. */
const softener = /[гкхжчшщ]$/;

type Ending = readonly [ending: string, agree: Agree];

const none = (endings: string): Ending[] => endings.split(' ').map((ending) => [ending, Agree.None] as const);

function build(stem: string, singular: readonly Ending[], pluralStem: string, plural: readonly Ending[]): NounForm[] {
  return [
    ...singular.map(([ending, agree]) => ({ form: stem + ending, agree, plural: false })),
    ...plural.map(([ending, agree]) => ({ form: pluralStem + ending, agree, plural: true })),
  ];
}

/** A noun like an adjective: военный, управляющий, пострадавший, рядовой; their feminine forms as well. */
function adjectival(word: string): NounForm[] {
  const stem = word.slice(0, -2);
  const soft = word.endsWith('ий') && !/[гкх]ий$/.test(word);
  const o = soft ? 'е' : 'о';
  const y = soft || softener.test(stem) ? 'и' : 'ы';
  const a = soft && !hush.test(stem) ? 'я' : 'а';
  return build(
    stem,
    [
      [word.slice(-2), Agree.Masculine | Agree.Feminine],
      [`${a}я`, Agree.Feminine],
      ...none(`${o}го ${o}му ${y}м ${o}м ${o}й ${a === 'я' ? 'ю' : 'у'}ю`),
    ],
    stem,
    [[`${y}е`, Agree.Plural], ...none(`${y}х ${y}м ${y}ми`)],
  );
}

/** Nouns whose plural or stem no rule gives: their stem in the other cases and their plural forms' beginning. */
const irregular: Readonly<Record<string, readonly NounForm[]>> = {
  мать: build('мат', [['ь', Agree.Feminine], ...none('ери ерью')], 'матер', [['и', Agree.Plural], ...none('ей ям ями ях')]),
  дочь: build('доч', [['ь', Agree.Feminine], ...none('ери ерью')], 'дочер', [['и', Agree.Plural], ...none('ей ям ями ях')]),
  отец: build('от', [['ец', Agree.Masculine], ...none('ца цу цом це')], 'отц', [['ы', Agree.Plural], ...none('ов ам ами ах')]),
  сын: build('сын', [['', Agree.Masculine], ...none('а у ом е')], 'сынов', [['ья', Agree.Plural], ...none('ей ьям ьями ьях')]),
  брат: build('брат', [['', Agree.Masculine], ...none('а у ом е')], 'брат', [['ья', Agree.Plural], ...none('ьев ьям ьями ьях')]),
  друг: build('друг', [['', Agree.Masculine], ...none('а у ом е')], 'друз', [['ья', Agree.Plural], ...none('ей ьям ьями ьях')]),
  муж: build('муж', [['', Agree.Masculine], ...none('а у ем е')], 'муж', [['ья', Agree.Plural], ...none('ей ьям ьями ьях')]),
  сосед: build('сосед', [['', Agree.Masculine], ...none('а у ом е')], 'сосед', [['и', Agree.Plural], ...none('ей ям ями ях')]),
  сестра: build('сестр', [['а', Agree.Feminine], ...none('ы е у ой')], 'с', [
    ['ёстры', Agree.Plural],
    ...none('естёр ёстрам ёстрами ёстрах'),
  ]),
  хозяин: build('хозяин', [['', Agree.Masculine], ...none('а у ом е')], 'хозяев', [['а', Agree.Plural], ...none('_ ам ами ах')]),
  король: build('корол', [['ь', Agree.Masculine], ...none('я ю ём е')], 'корол', [['и', Agree.Plural], ...none('ей ям ями ях')]),
  посёлок: build('посёл', [['ок', Agree.Masculine], ...none('ка ку ком ке')], 'посёлк', [['и', Agree.Plural], ...none('ов ам ами ах')]),
};

/** Masculine nouns whose plural nominative is stressed -а, -я: профессора, директора. */
const stressedPlural = new Set(
  'профессор директор доктор мастер инспектор тренер редактор офицер инструктор учитель конструктор фельдшер сторож'.split(' '),
);
/** Masculine nouns whose vowel before the last consonant comes and goes: боец, бойца. */
const fleeting = /[^аеиоуыэюя](?:ец)$|[аеиоуя]ец$/;
const feminineSoft =
  /(?:сть|знь|вь|бль|сеть|область|власть|печать|речь|связь|помощь|ночь|милиция|запись|новость|осень|мощь|нефть|цель|роль|модель|дверь|кровь|любовь|очередь|площадь|подпись|переписка|рукопись|летопись|осень|степень|часть|весть|повесть)$/;
const masculinesInA = new Set('глава судья коллега мужчина юноша староста старшина дядя дедушка папа тренерша убийца воевода'.split(' '));
const indeclinable = /(?:о|у|ю|и|э)$/;

/** All forms of a noun given in the nominative singular, made by rule. A word of several gives the forms of each. */
export function nounForms(word: string): readonly NounForm[] {
  const known = irregular[word];
  if (known) return known.map((f) => ({ ...f, form: f.form.replace('_', '') }));
  const one = (agree: Agree): NounForm => ({ form: word, agree, plural: false });
  if (/(?:[нчшщклг]ий|[нтдрмв]ый|ской|вой|дной)$/.test(word) && !/(?:гений|сценарий|комментарий|жрекий)$/.test(word))
    return adjectival(word);
  const stem = word.slice(0, -1);
  const last = word.at(-1)!;
  const he = Agree.Masculine | Agree.Feminine;
  if (word.endsWith('анин') || word.endsWith('янин')) {
    const base = word.slice(0, -2);
    return build(word, [['', he], ...none('а у ом е')], base, [['е', Agree.Plural], ...none('_ ам ами ах')]).map((f) => ({
      ...f,
      form: f.form.replace('_', ''),
    }));
  }
  if (last === 'й') return build(stem, [['й', he], ...none('я ю ем е')], stem, [['и', Agree.Plural], ...none('ев ям ями ях')]);
  if (last === 'ь') {
    if (feminineSoft.test(word))
      return build(stem, [['ь', Agree.Feminine], ...none('и ью')], stem, [['и', Agree.Plural], ...none('ей ям ями ях ам ами ах')]);
    const plural: Ending = stressedPlural.has(word) ? ['я', Agree.Plural] : ['и', Agree.Plural];
    return build(stem, [['ь', he], ...none('я ю ем ём е')], stem, [plural, ...none('ей ям ями ях')]);
  }
  if (last === 'а') {
    const y = softener.test(stem) ? 'и' : 'ы';
    const zero = stem
      .replace(/([^аеиоуыэюяьй])к$/, '$1ок')
      .replace(/([жчшщцнвдтмр])ок$/, '$1ок')
      .replace(/([жчш])ок$/, '$1ек');
    const forms = build(
      stem,
      [['а', masculinesInA.has(word) ? he : Agree.Feminine], ...none(`${y} е у ой ${hush.test(stem) || stem.endsWith('ц') ? 'ей' : 'ою'}`)],
      stem,
      [[y, Agree.Plural], ...none('ам ами ах')],
    );
    return [...forms, { form: zero, agree: Agree.None, plural: true }];
  }
  if (last === 'я') {
    if (word.endsWith('ия'))
      return build(stem, [['я', Agree.Feminine], ...none('и ю ей')], stem, [['и', Agree.Plural], ...none('й ям ями ях')]);
    const forms = build(stem, [['я', masculinesInA.has(word) ? he : Agree.Feminine], ...none('и е ю ей ёй')], stem, [
      ['и', Agree.Plural],
      ...none('ям ями ях й'),
    ]);
    return [...forms, { form: /ь$/.test(stem) ? stem.replace(/ь$/, 'ей') : `${stem}ь`, agree: Agree.None, plural: true }];
  }
  if (word.endsWith('ие') || word.endsWith('ье'))
    return build(stem, [['е', Agree.Neuter], ...none('ю ем и')], stem, [['я', Agree.Plural], ...none('й ям ями ях')]).concat({
      form: `${stem}я`,
      agree: Agree.Plural,
      plural: false,
    });
  if (/(?:ство|дело|право|слово|письмо|число|общество|лицо|тело)$/.test(word))
    return [
      ...build(stem, [['о', Agree.Neuter], ...none('а у ом е')], stem, [['а', Agree.Plural], ...none('ам ами ах')]),
      { form: stem.replace(/сьм$/, 'сем'), agree: Agree.None, plural: true },
    ];
  if (indeclinable.test(word)) return [one(Agree.Any)];
  if (last === 'ы' || last === 'е') return [one(Agree.Plural)];
  if (fleeting.test(word)) {
    const short = `${word
      .slice(0, -2)
      .replace(/([аеиоуя])$/, '$1й')
      .replace(/л$/, 'ль')}ц`;
    return build(word, [['', he]], short, [...none('а у ом ем е ов ев ам ами ах'), ['ы', Agree.Plural]]);
  }
  const y = softener.test(word) ? 'и' : 'ы';
  const soft = hush.test(word);
  const plural: Ending = stressedPlural.has(word) ? ['а', Agree.Plural] : [y, Agree.Plural];
  return build(word, [['', he], ...none(`а у ${soft ? 'ем ом' : 'ом'} е`)], word, [
    plural,
    ...(stressedPlural.has(word) ? [[y, Agree.Plural] as const] : []),
    ...none(`${soft ? 'ей' : 'ов'} ам ами ах`),
  ]);
}

/** The forms of an adjective given in the masculine nominative; its nominatives agree like those of a noun. */
export const adjectiveForms = (word: string): readonly NounForm[] =>
  adjectival(word)
    .map((f) => (f.form === word ? { ...f, agree: Agree.Masculine } : f))
    .concat({
      form: word.slice(0, -2) + (/(?:[^гкхжчшщ]ий)$/.test(word) || /[жчшщ]ий$/.test(word) ? 'ее' : 'ое'),
      agree: Agree.Neuter,
      plural: false,
    });
