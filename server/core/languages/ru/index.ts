import type { FreeOrder } from '../freeOrder';
import { type Gender, type LanguageProfile, list, type PrepositionalCue, type RoleClass } from '../profile';
import { agrees, genderOf, isOwner, isParticiple, many, nameStem, obliqueness, secondName, standsApart } from './agreement';
import { nounForms } from './forms';
import { furniture } from './furniture';
import { guess } from './guess';
import { isHeadName, nameWords } from './heads';
import { womenRoles } from './nouns';
import { ministries, russianPhrases } from './phrases';
import { isPlace, namesPlace } from './places';
import { refine } from './refine';
import { formsOf, shownBy } from './verbs';
import { lexicon } from './words';

const spellings = (word: string): string[] => (word.includes('ё') ? [word, word.replace(/ё/g, 'е')] : [word]);
const everyForm = (verbs: string): Set<string> =>
  new Set(
    list(verbs).flatMap((verb) => {
      const { infinitive, finite, gerunds, passive } = formsOf(verb);
      return [infinitive, ...finite, ...gerunds, ...passive].flatMap(spellings);
    }),
  );
const inPlural = (nouns: string): string[] =>
  list(nouns).flatMap((noun) => nounForms(noun).flatMap((f) => (f.plural ? spellings(f.form) : [])));
const everyCase = (nouns: string): string[] => list(nouns).flatMap((noun) => nounForms(noun).flatMap((f) => spellings(f.form)));

const roles = new Map<string, RoleClass>();
const office = (nouns: string, of: RoleClass) => {
  for (const form of everyCase(nouns)) if (!roles.has(form)) roles.set(form, of);
};
office('президент король королева император эмир султан монарх', 'head-of-state');
office('премьер премьер-министр канцлер', 'head-of-government');
office('министр госсекретарь', 'minister');
office('глава руководитель лидер губернатор мэр градоначальник', 'leader');
office('пресс-секретарь представитель представительница спикер', 'spokesperson');
for (const form of list('глава главы главе главу главой')) {
  for (const ministry of ministries) roles.set(`${form} ${ministry}`, 'minister');
  roles.set(`${form} государства`, 'head-of-state');
  roles.set(`${form} правительства`, 'head-of-government');
}
for (const form of list('министр министра министру министром министре')) {
  roles.set(`${form} иностранных дел`, 'minister');
  roles.set(`${form} внутренних дел`, 'minister');
}

const months = new Map<string, number>();
const monthNames = list('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь');
for (const [i, month] of monthNames.entries()) for (const { form } of nounForms(month)) months.set(form, i + 1);
for (const [i, month] of list('янв фев мар апр мая июн июл авг сен окт ноя дек').entries()) months.set(month, i + 1);
months.set('сент', 9);
months.set('нояб', 11);

const cue = (words: string): PrepositionalCue => ({ words: list(words), source: 'after' });

const freeOrder: FreeOrder = {
  agrees,
  many,
  secondName,
  isHeadName,
  isOwner,
  genderOf,
  isPlace,
  namesPlace,
  isParticiple,
  isFixed: (text) => /^(?:[«"„“]|[\p{Lu}\d-]{2,}$|[A-Za-z])/u.test(text),
  isNominative: (lower) => (lexicon.agree.get(lower) ?? 0) !== 0,
  maybeGenitive: (lower) => lexicon.genitives.has(lower),
  standsApart,
  obliqueness,
  impersonal: lexicon.impersonal,
  within: new Set(list('в во на из')),
  topics: new Set(list('о об обо про')),
  pointing: new Set(list('том то тем того тому этом это этого этим этому')),
  openers: new Set(list('чтобы будто якобы')),
  questions: new Set(
    list(
      'как почему зачем отчего где куда откуда когда кто кого кому сколько насколько каков какова каковы какой какая какое какие какую чем чего',
    ),
  ),
  isRelative: (lower) => /^(?:котор|чь|чей|кто$|ком|что$)/.test(lower),
  isNeuter: (lower) => lower.endsWith('о'),
  isAdjective: (lower) => /(?:ая|яя|ый|ий|ое|ее|ой|ого|ому|ую|ые|ие|ых)$/.test(lower),
  from: new Set(list('с со')),
  relative: new Set(list('который которая которое которые')),
  by: 'по',
  byNouns: new Set(
    list(`словам данным информации сведениям мнению оценке оценкам версии прогнозу прогнозам подсчётам подсчетам расчётам расчетам воспоминаниям
      свидетельству свидетельствам утверждению утверждениям признанию выражению заявлению сообщению сообщениям убеждению предположению предположениям
      наблюдениям статистике показаниям рассказу рассказам уверению уверениям заверению заверениям определению замечанию заключению мысли слухам
      слову отзывам впечатлению ощущениям логике трактовке донесениям сводкам сводке`),
  ),
  citing: new Set(list('ссылкой ссылаясь сославшись')),
  rumours: new Set(list('слухи слух сообщения сообщение сведения информация данные утверждения предположения версия версии свидетельства')),
  goAround: new Set(
    list(`есть ходят ходит ходили появились появилась появилось появляются появляется поступили поступила поступило поступают поступает имеются имеется
      распространилась распространились распространялись распространяются циркулируют циркулировали были существуют звучали звучат`),
  ),
  greets: everyForm('приветствовать поприветствовать'),
  shows: everyForm(shownBy.join(' ')),
  deniable: everyForm(
    'подтверждать подтвердить признавать признать опровергать опровергнуть скрывать отрицать разделять согласиться соглашаться',
  ),
};

/** Russian. */
export const russian: LanguageProfile = {
  code: 'ru',
  words: lexicon.words,
  guess,
  phrases: russianPhrases,
  particles: new Set(),
  sayInTwo: null,
  agentMarkers: new Set(),
  expletives: new Set(),
  prepositionalCues: [
    cue('согласно'),
    cue('со слов'),
    ...list('его её ее их').map((owner): PrepositionalCue => ({ words: ['с', owner, 'слов'], source: 'after', possessor: 1 })),
    cue('словами'),
    cue('со ссылкой на'),
    cue('ссылаясь на'),
    cue('сославшись на'),
    cue('как следует из'),
    cue('следует из'),
    cue('с точки зрения'),
    { words: ['из'], source: 'after', closedBy: new Set(list('следует следовало явствует')) },
    cue('судя по'),
    cue('если верить'),
    cue('цитируя'),
  ],
  standards: new Set(
    everyCase(`план закон правило график расписание устав договор конституция законодательство регламент традиция обычай соглашение контракт норма порядок
      приказ указ инструкция программа требование условие постановление резолюция формула рецепт принцип тариф классификация размер погода календарь`),
  ),
  of: new Set(),
  nounPrepositions: new Set(list('от из при по')),
  sides: new Set(list('стороны сторон')),
  grammar: { verb: 'medial', inverts: true, bareClause: 'never', capitalNouns: false },
  freeOrder,
  noClause: new Set(),
  noObject: everyForm(
    `писать написать передавать передать публиковать опубликовать отвечать ответить заключать заключить читать описывать
     принимать продолжить продолжать объяснять дополнить дополнять раскрыть открыть делиться говорить повторить повторять зачитать произнести произносить
     отчитать поддержать представлять заметить замечать вспомнить вспоминать шептать кричать петь добавить добавлять
     сослаться ссылаться напоминать напомнить предлагать предполагать предположить отозвать отзывать возложить возлагать цитировать транслировать поправить удостоверить подсчитать`,
  ),
  directs: new Set(),
  passiveLinks: ['', 'о', 'об', 'обо'],
  circumstances: new Set(),
  reflexives: new Set(['себя']),
  links: new Set(list('как')),
  pointers: new Set(list('об этом это')),
  authors: new Set(list('от из')),
  definite: new Set(),
  indefinite: new Set(),
  numbers: new Set(
    list(`один одна одно два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать двадцать тридцать сорок пятьдесят сто двести
      триста тысяча тысячи тысяч тысячу миллион миллиона миллионов миллиард миллиарда миллиардов десятки десятков сотни сотен дюжина полтора полторы`),
  ),
  asks: everyForm('спросить спрашивать поинтересоваться интересоваться переспросить уточнять'),
  crowds: new Set([
    ...everyCase(`пациент пациентка прихожанин эксперт аналитик специалист житель жительница горожанин горожанка пользователь читатель зритель водитель
      пассажир пассажирка покупатель клиент клиентка сотрудник сотрудница работник работница служащий студент студентка болельщик фанат турист
      туристка беженец пенсионер пенсионерка рыбак фермер продавец продавщица выпускник`),
    ...inPlural(`экономист политолог учёный исследователь историк медик врач юрист адвокат правозащитник активист дипломат родственник друг трейдер
      инвестор участник ветеран предприниматель чиновник офицер военный журналист критик`),
    ...list('люди родители близкие родственники медики дети жители горожане россияне протестующие пострадавшие'),
  ]),
  owned: new Set(list('его её ее их свой своего своей своим свою своих наш нашего нашей нашим')),
  anybody: new Set(),
  genders: new Map<string, Gender>([
    ...womenRoles.flatMap((noun) => everyCase(noun).map((form) => [form, 'f'] as const)),
    ...list('он его ему ним нём нем отец сын брат муж мужчина юноша').map((w) => [w, 'm'] as const),
    ...list('она её ее ей неё нее ней мать дочь сестра жена женщина девушка').map((w) => [w, 'f'] as const),
  ]),
  withheld:
    /на условиях анонимности|(?:пожелал|пожелала|попросил|попросила|просил|просила|захотел|захотела)[аи]? (?:остаться неназванн|не (?:называть|упоминать|раскрывать))|имя (?:которого|которой) не/iu,
  nameStem,
  nameWords,
  sortOf: (lower) => lexicon.lemmas.get(lower) ?? lower,
  refine,
  // Units ("4 млрд.", "10 тыс.") are none: before a capital their dot ends the sentence as well.
  abbreviations: new Set(
    list(`г гг т д стр см ср ул пр-т пер пл просп корп кв обл р-н пос с дер гор им проф акад доц канд докт св о о-в оз рис табл илл ред сост изд вып
      гл ст п пп ч вв н.э тов корр спец зам зав нач окр напр итал англ нем фр лат рус гр янв фев мар апр июн июл авг сен сент окт ноя нояб дек
      т.е т.к и.о в.и.о ин`),
  ),
  openers: new Set(
    list(`в во на по с со из за от до при после перед для без над под через между и а но он она они оно мы я это этот эта эти тот та те что как когда если
      хотя пока также тем так там тогда теперь однако кроме при все всё его её ее их об о кто где ранее позже сейчас вместе между`),
  ),
  roles,
  months,
  weekdays: new Set([
    ...everyCase('понедельник вторник четверг среда пятница суббота'),
    ...list('воскресенье воскресенья воскресенью воскресеньем понедельникам средам субботам'),
    ...list('пн вт ср чт пт сб вс'),
  ]),
  furniture,
  opinionWords: new Set(list('увы позор позорно стыдно возмутительно прискорбно глупо нелепо абсурдно безобразие')),
  pronouns: new Map([
    ['он', 'person'],
    ['она', 'person'],
    ['его', 'person'],
    ['её', 'person'],
    ['ее', 'person'],
    ['ему', 'person'],
    ['ей', 'person'],
    ['они', 'people'],
    ['их', 'people'],
    ['мы', 'first'],
    ['я', 'first'],
    ['вы', 'second'],
    ['ты', 'second'],
  ]),
};
