import { strict as assert } from 'node:assert';
import { grammarOf, words } from './grammar-cases';

const { read, check } = grammarOf('ru');

describe('attribution in Russian', () => {
  describe('judgements', () => {
    for (const text of [
      'Мост закрыли. Нам кажется, что это ошибка.',
      'Мост закрыли. Это не ремонт, а бегство от решений.',
      'Мост закрыли. Верните людям переправу.',
      'Мост закрыли. Хуже этого решения может быть только его защита.',
      'Премьера прошла в мае. Смотреть стоит хотя бы ради второго акта.',
    ])
      it(text, () => assert.equal(read(text).sentences.at(-1)!.kind, 'opinion'));
  });

  describe('who is told otherwise than by name', () =>
    check([
      { text: 'Газета «Волна» окрестила мост «дорогой в никуда».', status: 'attributed', source: 'Волна', cue: 'окрестила' },
      { text: 'Поговаривают, будто мост уже продали.', status: 'anonymous', source: null },
      { text: 'Во дворе шепчутся, что мост закроют.', status: 'anonymous', source: null },
      { text: 'Осмотр провёл хирург Олег Чуев. «Всё заживёт», — сказал медик.', status: 'attributed', source: 'Олег Чуев' },
      { text: 'Главную роль сыграла Анна Рыбина. «Я плакала», — вспоминала актриса.', status: 'attributed', source: 'Анна Рыбина' },
      { text: 'Вора поймал майор Олег Чуев. Сам задержанный признался в трёх кражах.', status: 'attributed', source: 'задержанный' },
      { text: 'Глава района Снежана Лосина открыла мост. «Он прочный», — заверила она.', status: 'attributed', source: 'Снежана Лосина' },
      { text: 'Мост строит компания «Опора». «Он прочен», — говорится в заявлении компании.', status: 'attributed', source: 'Опора' },
      { text: 'В мэрии эти сведения опровергли.', status: 'attributed', source: 'мэрии' },
      { text: 'Экспертом Раисой Хан было указано на трещины в опорах.', status: 'attributed', source: 'Раисой Хан' },
      { text: 'Об этом говорят данные, которые обнародовал Росстат.', status: 'attributed', source: 'Росстат' },
      { text: 'Министр Глеб Хан объясняет задержку тем, что не хватило бетона.', status: 'attributed', source: 'Глеб Хан' },
      { text: 'Появлялись сообщения о том, что мост продали.', status: 'anonymous', source: null },
      { text: 'Мэр Ирина Лосева сослалась на жалобы жителей.', status: 'attributed', source: 'Ирина Лосева' },
      {
        text: 'Олег Чуев в мост не верит. — Свая утонет, — бросает он через плечо.',
        status: 'attributed',
        source: 'Олег Чуев',
      },
      { text: 'Старый паромщик ругает лебёдку.', status: 'unattributed' },
    ]));

  describe('clauses and objects', () =>
    check([
      {
        text: 'Мэр Ирина Лосева заявила, что мост останется закрытым.',
        status: 'attributed',
        source: 'Ирина Лосева',
        cue: 'заявила',
        content: 'что мост останется закрытым',
      },
      { text: 'Журналистам министр Глеб Хан сообщил, что мост закрыт.', status: 'attributed', source: 'Глеб Хан' },
      { text: 'В среду заявил об отставке губернатор Павел Ким.', status: 'attributed', source: 'Павел Ким' },
      {
        text: 'Депутат Анна Рыбина возразила: денег на мост нет.',
        status: 'attributed',
        source: 'Анна Рыбина',
        content: 'денег на мост нет',
      },
      { text: 'Ведомство настаивает на том, что мост безопасен.', status: 'attributed', source: 'Ведомство' },
      { text: 'Глава района Олег Чуев предложил закрыть мост на год.', status: 'attributed', source: 'Олег Чуев', cue: 'предложил' },
      { text: 'Связь с подрядчиком министр Глеб Хан отрицает.', status: 'attributed', source: 'Глеб Хан', content: 'Связь с подрядчиком' },
      { text: 'Мэрия эти сведения не подтверждает.', status: 'attributed', source: 'Мэрия', cue: 'не подтверждает' },
      { text: 'Ассоциация портов выразила обеспокоенность из-за пошлин.', status: 'attributed', cue: 'выразила обеспокоенность' },
      { text: 'Россия и Китай заявили, что переговоры продолжатся.', status: 'attributed' },
      {
        text: 'Губернатор Павел Ким осудил нападение и добавил, что виновных найдут.',
        status: 'attributed',
        source: 'Павел Ким',
        cue: 'добавил',
      },
      {
        text: 'Министр Глеб Хан посетил порт, отметив, что работы идут по плану.',
        status: 'attributed',
        source: 'Глеб Хан',
        cue: 'отметив',
      },
      {
        text: 'Глава МИД Турции Кемаль Озан дал понять, что визита не будет.',
        status: 'attributed',
        source: 'Кемаль Озан',
        cue: 'дал понять',
      },
      {
        text: 'Вчера приехал министр Глеб Хан, который заявил, что мост закроют.',
        status: 'attributed',
        source: 'Глеб Хан',
        cue: 'заявил',
      },
      { text: 'Об этом ТАСС сообщили в пресс-службе губернатора.', status: 'attributed', source: 'пресс-службе губернатора' },
      { text: 'Об этом РИА Новости рассказал мэр Илья Шум.', status: 'attributed', source: 'Илья Шум' },
      { text: 'Исследование показало, что мост небезопасен.', status: 'attributed', source: 'Исследование' },
      { text: 'Мэр не исключил закрытия моста.', status: 'attributed', cue: 'не исключил' },
      { text: 'МИД выступил с предостережением: мост небезопасен.', status: 'attributed', cue: 'выступил с предостережением' },
      { text: 'Губернатор, напротив, похвалил рабочих за терпение.', status: 'attributed' },
    ]));

  describe('asides', () =>
    check([
      { text: 'Мост закрыт на год, сообщила газета «Волна».', status: 'attributed', source: 'Волна', content: 'Мост закрыт на год' },
      { text: 'Мост закрыт на год, сообщили в мэрии.', status: 'attributed', source: 'мэрии' },
      { text: 'Как передаёт агентство «Заря», мост закрыт на год.', status: 'attributed', source: 'Заря', content: 'мост закрыт на год' },
      { text: 'Мост, отметил министр Глеб Хан, закроют на год.', status: 'attributed', source: 'Глеб Хан' },
      { text: 'Мост закрыт, говорится в заявлении мэрии.', status: 'attributed' },
      { text: 'Мост закрыт. Об этом сообщил министр Глеб Хан.', status: 'attributed', source: 'Глеб Хан', content: 'Об этом' },
    ]));

  describe('bodies in which something is said', () =>
    check([
      { text: 'В полиции сообщили, что мост закрыт.', status: 'attributed', source: 'полиции' },
      { text: 'В «Островсети» настаивают, что свет дадут к ночи.', status: 'attributed', source: 'Островсети' },
      { text: 'В докладе говорится, что мост небезопасен.', status: 'attributed', source: 'докладе' },
      { text: 'С турецкой стороны было высказано предложение провести встречу в мае.', status: 'attributed', source: 'турецкой стороны' },
    ]));

  describe('wordings', () =>
    check([
      { text: 'По словам министра Глеба Хана, мост закроют.', status: 'attributed', source: 'Глеба Хана', cue: 'По словам' },
      {
        text: 'Мост осмотрел министр Глеб Хан. По его словам, ремонт займёт год.',
        status: 'attributed',
        source: 'Глеб Хан',
        cue: 'По … словам',
      },
      { text: 'По данным Росстата, цены выросли на 9,1%.', status: 'attributed', source: 'Росстата' },
      { text: 'Согласно отчёту комиссии, мост строили с нарушениями.', status: 'attributed' },
      { text: 'Мост строят согласно плану города.', status: 'unattributed' },
      { text: 'По предварительным данным, пострадали трое.', status: 'anonymous', source: null },
      { text: 'По слухам, мост продали.', status: 'anonymous', source: null },
      { text: 'Подрядчик якобы продал мост.', status: 'anonymous', source: null },
      { text: 'По версии источника, близкого к следствию, мост продали.', status: 'anonymous', source: null },
      { text: 'Депутаты провели голосование по утверждению бюджета города.', status: 'unattributed' },
    ]));

  describe('nobody named', () =>
    check([
      { text: 'Сообщается, что мост закрыт.', status: 'anonymous', source: null },
      { text: 'Было подчёркнуто, что мост безопасен.', status: 'anonymous', source: null },
      { text: 'Узбекская сторона была проинформирована о ходе строительства.', status: 'anonymous', source: null },
      { text: 'Жителям дома сообщили, что свет дадут к ночи.', status: 'anonymous', source: null },
      { text: 'Очевидцы рассказали, что мост качался.', status: 'anonymous', source: null },
      { text: 'Источник в правительстве сообщил, что мост продадут.', status: 'anonymous', source: null },
      { text: 'Ходят слухи, что мост продали.', status: 'anonymous', source: null },
    ]));

  describe('the outlet itself', () =>
    check([
      { text: 'Напомним, что мост закрыли в мае.', status: 'unattributed' },
      { text: 'Ожидается, что мост откроют в мае.', status: 'unattributed' },
      { text: 'Министр Глеб Хан хочет закрыть мост на год.', status: 'unattributed' },
      { text: 'Министры договорились, что встретятся в мае.', status: 'unattributed' },
      { text: 'Рабочие пришли раньше, чтобы укрепить мост.', status: 'unattributed' },
      { text: 'Мост закрыли, потому что он старый.', status: 'unattributed' },
      { text: 'Суд признал подрядчика виновным.', status: 'unattributed' },
      { text: 'Цены выросли, что привело к спорам.', status: 'unattributed' },
      { text: 'Компания заключила договор о ремонте моста.', status: 'unattributed' },
    ]));

  describe('quotations', () =>
    check([
      { text: '«Мост безопасен, и бояться нечего», — сказал министр Глеб Хан.', status: 'attributed', source: 'Глеб Хан', cue: 'сказал' },
      { text: 'Министр Глеб Хан заявил: «Мост безопасен, и бояться нечего».', status: 'attributed', source: 'Глеб Хан' },
      { text: '«Мы не торопимся, — подчеркнул министр Глеб Хан. — Мост подождёт».', status: 'attributed', source: 'Глеб Хан' },
      { text: 'Марина, медсестра: «Дорогу переходить теперь страшно».', status: 'attributed', source: 'Марина' },
      {
        text: 'Мы обратились к архитектору Ольге Рогозиной. — Почему темно? — Ждём детали.',
        status: 'attributed',
        source: 'Ольге Рогозиной',
      },
    ]));

  it('cuts a quotation where its narrator speaks', () => {
    const article = read('«Мы не торопимся, — подчеркнул министр Глеб Хан. — Мост подождёт до весны».');
    const [first] = article.sentences[0]!.attributions;
    assert.equal(words(article, first!.content), '«Мы не торопимся');
  });

  describe('names', () => {
    const names = (text: string) => read(text).entities.map((e) => e.name);
    it('gives a name in the nominative, whatever case comes first', () => {
      assert.deepEqual(names('Обвинили Ирину Лосеву. Суд оправдал Ирину Лосеву. Сегодня Ирина Лосева уехала.'), ['Ирина Лосева']);
      assert.deepEqual(names('Слово дали Петру Рогову. Затем Пётр Рогов ушёл, и о Рогове забыли.'), ['Пётр Рогов']);
    });
    it('parts a country from the person behind it', () => {
      assert.deepEqual(names('Переговоры провёл президент Узбекистана Шерзод Каримов.'), ['Узбекистана', 'Шерзод Каримов']);
    });
    it('joins initials to the name that they stand for', () => {
      assert.deepEqual(names('Выступил депутат Кемаль Озан. Позже К. Озан уехал.'), ['Кемаль Озан']);
    });
    it('knows what an abbreviation in brackets stands for', () => {
      assert.deepEqual(names('Партия Союз честных людей (СЧЛ) распущена. Об этом заявила СЧЛ.').at(-1), 'Союз честных людей');
    });
    it('tells he from she by the endings of names', () => {
      const article = read('Выступили депутат Анна Рыбина и министр Глеб Хан. Она заявила, что мост закроют.');
      assert.equal(article.sentences.at(-1)!.attributions[0]!.source!.name, 'Анна Рыбина');
    });
  });

  it('recognises furniture', () => {
    const text =
      'Мост закрыли на год\n\nМОСКВА, 5 мар — РИА «Волна». Старый мост через реку закрыли на год из-за трещин в опорах.\n\nДвижение на время ремонта пустили в объезд через соседний посёлок и старую дамбу у порта. Записала Анна Рыбина\n\nЧитайте также: Порт открыт';
    assert.deepEqual(
      read(text).sentences.map((s) => s.kind),
      ['headline', 'dateline', 'claim', 'claim', 'byline', 'boilerplate'],
    );
  });
  describe('who is meant by a noun of another sort', () => {
    check([
      {
        text: 'Основатель сервиса Глеб Хан извинился. «Это наша ошибка», — сказал 31-летний предприниматель.',
        status: 'attributed',
        source: 'Глеб Хан',
      },
      {
        text: 'Главный тренер Денис Шувалов ушёл. По мнению наставника, матч был проигран.',
        status: 'attributed',
        source: 'Денис Шувалов',
      },
      {
        text: 'Заместитель мэра Андрей Лунин осуждён. Экс-чиновник заявил, что его оговорили.',
        status: 'attributed',
        source: 'Андрей Лунин',
      },
      { text: 'По словам соседки с третьего этажа, в доме кричали.', status: 'attributed' },
      { text: 'По словам соседей, в доме кричали.', status: 'anonymous', source: null },
      {
        text: 'Согласно работе зоологов 2021 года, медоносные пчёлы справляются с задачей, но тренировать их дольше.',
        status: 'attributed',
      },
      { text: 'Говорят, он едва превысил миллион.', status: 'anonymous', source: null },
      { text: 'По преданию, колокол слышно из-под воды.', status: 'anonymous', source: null },
      { text: 'Министерство здравоохранения пообещало закупить вакцину.', status: 'unattributed' },
      { text: 'Картина рассказывает о паромщике и его дочери.', status: 'unattributed' },
    ]);
  });
});
