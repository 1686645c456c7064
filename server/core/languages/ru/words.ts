import { list, tag } from '../profile';
import { Tag } from '../tags';
import { Agree, adjectiveForms, type NounForm, nounForms } from './forms';
import { attitudeNouns, bodyNouns, fixedBodies, groupNouns, roleNouns, sayNouns, vagueNouns, workNouns } from './nouns';
import { actVerbs, beliefVerbs, formsOf, impersonalVerbs, intentionVerbs, sayLong, sayOnce, shownBy } from './verbs';

/** A word with ё is often written with е. */
const spellings = (word: string): string[] => (word.includes('ё') ? [word, word.replace(/ё/g, 'е')] : [word]);
const both = (text: string): string[] => list(text).flatMap(spellings);

interface Lexicon {
  readonly words: Map<string, number>;
  /** What a known noun or adjective agrees with as a subject; a form that is here with `Agree.None` can be no subject. */
  readonly agree: Map<string, number>;
  /** Forms that are a plural nominative and a genitive as well: компании, правительства. */
  readonly genitives: Set<string>;
  /** The nominative singular of each form of a known noun. */
  readonly lemmas: Map<string, string>;
  /** Forms of reporting verbs that name nobody: сообщается, отмечалось. */
  readonly impersonal: Set<string>;
}

function addNoun({ words, agree, lemmas, genitives }: Lexicon, forms: readonly NounForm[], tags: number, pluralTags: number): void {
  for (const f of forms)
    if (
      f.plural &&
      f.agree &&
      forms.some((other) => !other.plural && (!other.agree || other.agree === Agree.Plural) && other.form === f.form)
    )
      genitives.add(f.form);
  for (const f of forms)
    for (const form of spellings(f.form)) {
      tag(words, f.plural ? pluralTags : tags, [form]);
      agree.set(form, (agree.get(form) ?? 0) | f.agree);
      if (!lemmas.has(form)) lemmas.set(form, forms[0]!.form);
    }
}

const perfective: ReadonlySet<string> = new Set(sayOnce.filter((verb) => !sayLong.includes(verb)));

function addVerb({ words, impersonal }: Lexicon, verb: string, tags: number): void {
  const forms = formsOf(verb);
  // "Заявит", "сообщит" tell what will be said.
  const coming = perfective.has(verb) ? 2 : 0;
  tag(words, tags | Tag.Finite, forms.finite.slice(0, forms.finite.length - coming).flatMap(spellings));
  tag(words, Tag.Finite, forms.finite.slice(forms.finite.length - coming).flatMap(spellings));
  // "Напомним, что": the outlet speaks itself.
  tag(words, Tag.Finite, forms.first.flatMap(spellings));
  tag(words, tags | Tag.Infinitive, spellings(verb));
  tag(words, tags | Tag.Gerund, forms.gerunds.flatMap(spellings));
  tag(words, tags | Tag.Participle, forms.passive.flatMap(spellings));
  if (!impersonalVerbs.has(verb)) return;
  const own = forms.impersonal.flatMap(spellings).filter((form) => !words.has(form));
  tag(words, tags | Tag.Finite, own);
  for (const form of own) impersonal.add(form);
}

function addVerbs(lexicon: Lexicon): void {
  // Reflexive verbs first: "признаётся" is what somebody does, "сообщается" is not.
  for (const [tags, verbs] of [
    [Tag.Say, sayOnce],
    [Tag.Say, sayLong],
    [Tag.Say, shownBy],
    [Tag.Act, actVerbs],
    [Tag.Belief, beliefVerbs],
    [Tag.Intention, intentionVerbs],
  ] as const)
    for (const reflexive of [true, false])
      for (const verb of verbs) if (/(?:ся|сь)$/.test(verb) === reflexive) addVerb(lexicon, verb, tags);
}

function addClosed(words: Map<string, number>): void {
  tag(
    words,
    Tag.Determiner,
    both(`этот эта это эти этого этой этому этим этом этих этими эту тот та те того той тому тем том тех теми ту его её их наш наша наше наши нашего
    нашей нашему нашим нашем наших нашими нашу мой моя моё мои моего моей моему моим моём моих моими мою твой ваш ваша ваше ваши вашего вашей
    свой своя своё свои своего своей своему своим своём своих своими свою каждый каждая каждое каждого каждой все всех всем всеми весь вся всё всего
    всей всему всю некий некая некое некие некоего некоторый некоторая некоторые некоторых некоторым некоторыми любой любая любого любой
    какой-то какая-то какие-то другой другая другие других другим такой такая такие таких сам сама само сами самого самой оба обе обоих обеих
    ряд ряда большинство большинства`),
  );
  tag(
    words,
    Tag.Preposition,
    both(`в во на о об обо от ото до из изо с со к ко по за над надо под подо при про у через между перед передо для без безо ради вокруг около возле
    после против среди кроме вместо внутри вне сквозь из-за из-под согласно благодаря вопреки несмотря насчёт вроде ввиду вследствие вдоль поверх
    накануне помимо свыше относительно касательно навстречу посредством путём спустя включая исключая невзирая`),
  );
  tag(words, Tag.Coordinator, 'и или либо но а да ни зато однако также &');
  tag(
    words,
    Tag.Subordinator,
    both(`когда если хотя пока поскольку чтобы чтоб будто словно поэтому потому ибо так как где куда откуда почему зачем кто чей чья чьё чьи чьего чьей
    чьим который которая которое которые которого которой которому которым которую котором которых которыми ли чем тогда едва лишь притом причём
    причем какой какая какое какие каких каким какими каков какова каковы сколько нежели кого кому кем ком чего чему чём прежде`),
  );
  tag(
    words,
    Tag.Pronoun,
    both(
      'он она оно они я мы ты вы никто кто-то кто-либо некто ему ей им ними нему ней нём них меня мне тебя тебе нас нам вас вам собой себе',
    ),
  );
  tag(
    words,
    Tag.Be | Tag.Finite,
    'был была было были будет будут есть является являются являлся являлась являлось являлись стал стала стало стали станет станут бывает бывают',
  );
  tag(words, Tag.Be | Tag.Infinitive, 'быть стать являться');
  tag(
    words,
    Tag.Modal | Tag.Finite,
    both(`может могут мог могла могло могли сможет смогут смог смогла смогли должен должна должно должны можно нужно надо необходимо нельзя придётся
    приходится пришлось следует стоит`),
  );
  tag(words, Tag.Negation | Tag.Adverb, 'не ни никогда нет');
  tag(
    words,
    Tag.Adverb,
    both(`также тоже ещё уже только лишь даже именно всего ведь же бы вот вновь опять снова сейчас теперь сегодня вчера завтра позавчера послезавтра
    тогда тут здесь там туда сюда потом затем раньше ранее позже позднее недавно давно скоро вскоре часто редко иногда всегда обычно очень весьма
    слишком более менее почти примерно около вместе отдельно наконец впервые дважды трижды однажды сразу вдруг внезапно далее дальше
    кстати впрочем напротив наоборот поздно рано вечером утром днём ночью весной летом осенью зимой накануне лично официально
    действительно конечно безусловно разумеется наверное возможно видимо вероятно пожалуй буквально просто прямо совсем вполне достаточно
    практически фактически целиком полностью частично лучше хуже больше меньше выше ниже по-прежнему по-видимому по-русски 
    тоже отчасти особенно всё-таки все-таки примерно ровно одновременно параллельно ежегодно ежедневно заранее
    письменно устно публично категорически неоднократно настойчиво открыто коротко кратко эмоционально жёстко резко высоко`).filter(
      (w) => !w.includes('_'),
    ),
  );
  tag(words, Tag.Evidential | Tag.Adverb, ['якобы']);
  tag(words, Tag.Adverb, 'мол дескать предположительно');
  tag(words, Tag.Honorific, both('св г-н г-жа г-на г-же г-ну господин господина господину госпожа госпожи госпоже товарищ тов им'));
  words.set('что', Tag.Complementiser | Tag.Subordinator);
  // "Об этом", "это": what points back is no part of somebody's name.
  words.set('также', Tag.Adverb);
  words.set('однако', Tag.Adverb);
}

/** Nouns and verbs whose endings would mislead. */
function addPlain(words: Map<string, number>): void {
  tag(
    words,
    Tag.Noun,
    both(`пролив мотив архив актив перерыв разрыв обрыв взрыв отзыв призыв порыв массив коллектив норматив детектив прилив отлив наплыв прорыв
    позитив негатив кооператив залив разлив налив стол пол отдел предел раздел тыл стул капитал материал сигнал журнал скандал финал квартал потенциал персонал канал металл филиал сериал
    зал вокзал бал балл доклад клад школа школы сила силы скала стрела пчела смола дела дело тело село число начало правило масло стекло кресло
    зеркало одеяло покрывало земли роли цели модели недели двери сети детали соли пули дали параллели туннели тоннели площади
    ответ совет бюджет билет пакет кабинет комитет предмет интернет факультет университет иммунитет авторитет приоритет макет паркет букет
    портрет секрет запрет просвет цвет свет лет нет привет паритет суверенитет момент процент документ студент инструмент элемент эксперимент
    кредит лимит визит дефицит профицит транзит вид гид суд труд пруд институт маршрут дебют приют салют парашют
    депутат результат солдат кандидат формат чат мандат плакат аппарат адвокат штат дипломат ряд заряд наряд отряд взгляд подряд доклад
    память печать кровать сеть смерть часть власть область честь весть нефть треть четверть путь очередь площадь ночь речь дочь помощь мощь
    вещь матч врач плащ ключ мяч луч обруч клуб дети сети люди судно окно зерно пятно бревно полотно волокно вино кино лоно звено
    февраль апрель июнь июль сентябрь октябрь ноябрь декабрь январь контроль король роль соль боль ноль пароль тополь дизель отель
    статья семья судья скамья земля неделя воля доля поля моря края дня года месяца поселка посёлка туннель карамель
    половина тысяча тысяч тысячи миллион миллионов миллиарда миллиардов процентов рубль рублей доллар долларов`),
  );
  tag(
    words,
    Tag.Finite,
    both(`нет есть идёт идут пойдёт пойдут шёл шла шло шли пришёл пришла пришли ушёл ушла ушли вышел вышла вышло вышли вошёл вошла вошли прошёл прошла
    прошло прошли пройдёт пройдут придёт придут нашёл нашла нашли произошёл произошла произошло произошли погиб погибла погибли умер умерла умерли
    умрёт возрос выросла вырос выросло выросли понёс понесла понесли привёз привезла привезли вёз достиг достигла достигло достигли упал
    начал начала начали возник возникла возникло возникли привык остаётся остаются даёт дают берёт берут везёт ведёт ведут живёт живут растёт растут
    рос росла росли лёг легла исчез исчезла исчезли замёрз взял взяла взяли стоит стоят лежит лежат сидит сидят висит
    вёл вела вели жил жила жили пил спал брал дал дала дали лёг сел села сели смог смогла смогли ждёт ждут помог помогла помогли спас спасла спасли
    избежал сгорел потерпел бежал бегут летит летят едет едут поедет поедут войдёт войдут выйдет выйдут уйдёт уйдут найдёт найдут
    значится числится хватит хватает удалось удаётся`),
  );
  tag(words, Tag.None, 'рад рада рады обязан обязана согласен согласна согласны');
  tag(words, Tag.Act | Tag.Finite, both('ясно известно понятно очевидно важно жаль решено удалось приятно'));
}

/** Numbers in words that stand for people: "двое рассказали". */
export const counted = both(
  'двое трое четверо пятеро шестеро семеро несколько многие некоторые один одна одни один-единственный большинство часть ряд кое-кто другие',
);

const pluralBodies = new Set(list('сша оаэ всу вс'));

function lexiconOf(): Lexicon {
  const lexicon: Lexicon = { words: new Map(), agree: new Map(), lemmas: new Map(), genitives: new Set(), impersonal: new Set() };
  const { words, agree } = lexicon;
  addClosed(words);
  addVerbs(lexicon);
  addPlain(words);
  const person = Tag.Role | Tag.Noun;
  const body = Tag.Organisation | Tag.Noun;
  const group = Tag.Group | Tag.Noun;
  for (const noun of roleNouns) addNoun(lexicon, nounForms(noun), person, group);
  for (const noun of bodyNouns) if (!fixedBodies.includes(noun)) addNoun(lexicon, nounForms(noun), body, body);
  for (const noun of fixedBodies)
    addNoun(lexicon, [{ form: noun, agree: pluralBodies.has(noun) ? Agree.Any : Agree.Singular, plural: false }], body, body);
  for (const noun of groupNouns) addPlural(lexicon, noun, group);
  for (const noun of vagueNouns)
    for (const forms of /ый$/.test(noun) ? adjectiveForms(noun) : nounForms(noun))
      addNoun(lexicon, [forms], Tag.Vague | Tag.Noun, Tag.Vague | Tag.Noun);
  for (const noun of sayNouns) addNoun(lexicon, nounForms(noun), Tag.SayNoun | Tag.Noun, Tag.SayNoun | Tag.Noun);
  for (const noun of attitudeNouns) addNoun(lexicon, nounForms(noun), Tag.Attitude | Tag.Noun, Tag.Attitude | Tag.Noun);
  for (const noun of workNouns) for (const each of nounForms(noun)) if (!words.has(each.form)) addNoun(lexicon, [each], Tag.Noun, Tag.Noun);
  for (const word of counted) {
    words.set(word, Tag.Vague);
    agree.set(
      word,
      word.startsWith('один') ? Agree.Masculine : word === 'одна' ? Agree.Feminine : Agree.Neuter | Agree.Plural | Agree.Feminine,
    );
  }
  // Forms that are first of all something else.
  for (const [word, tags] of [
    ['начала', Tag.Noun | Tag.Finite],
    ['стали', Tag.Be | Tag.Finite],
    ['суда', Tag.Organisation | Tag.Noun],
    ['связь', Tag.Noun],
    ['дали', Tag.Finite],
    ['после', Tag.Preposition],
    ['сил', Tag.Noun],
    ['силы', Tag.Group | Tag.Noun],
    ['вести', Tag.Infinitive],
    ['речь', Tag.Noun],
    ['речи', Tag.Noun],
    ['слова', Tag.SayNoun | Tag.Noun],
    ['слов', Tag.SayNoun | Tag.Noun],
    ['словам', Tag.SayNoun | Tag.Noun],
    ['правда', Tag.Noun],
    ['работы', Tag.Noun],
    ['службе', Tag.Organisation | Tag.Noun],
    ['власти', Tag.Group | Tag.Organisation | Tag.Noun],
    ['свет', Tag.Noun],
    ['друга', Tag.Noun],
    ['друг', Tag.Noun],
    ['порт', Tag.Organisation | Tag.Noun],
    ...both('уверен уверена уверены убеждён убеждена убеждены').map((word) => [word, Tag.Belief | Tag.Finite] as const),
    ...list('намерен намерена намерено намерены готов готова готово готовы').map((word) => [word, Tag.Intention | Tag.Finite] as const),
    ['факт', Tag.Noun],
    ['благодаря', Tag.Preposition],
  ] as const)
    words.set(word, tags);
  return lexicon;
}

/** The forms of a noun that is given in the plural: власти, медики, пострадавшие. */
function addPlural(lexicon: Lexicon, noun: string, tags: number): void {
  const stem = noun.replace(/(?:ы|и|а|ие|ые|е)$/, '');
  const adjective = /(?:ие|ые)$/.test(noun);
  const endings = adjective ? (noun.endsWith('ие') ? 'их им ими' : 'ых ым ыми') : 'ам ами ах ям ями ях ов ей ев';
  const forms: NounForm[] = [
    { form: noun, agree: Agree.Plural, plural: true },
    ...list(endings).map((ending) => ({ form: stem + ending, agree: Agree.None, plural: true })),
  ];
  addNoun(lexicon, forms, tags, tags);
}

export const lexicon: Lexicon = lexiconOf();
