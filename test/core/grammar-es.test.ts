import { strict as assert } from 'node:assert';
import { grammarOf, last } from './grammar-cases';

const { read, check } = grammarOf('es');

describe('attribution in Spanish', () => {
  describe('verbs of saying', () => {
    check([
      {
        text: 'La alcaldesa Rosa Brint dijo que el puente seguirá cerrado.',
        status: 'attributed',
        source: 'Rosa Brint',
        cue: 'dijo',
        content: 'que el puente seguirá cerrado',
      },
      { text: 'El ministro insistió en que la obra acabará en mayo.', status: 'attributed', source: 'ministro', cue: 'insistió en' },
      { text: 'Los bomberos alertaron de que el río sigue creciendo.', status: 'attributed', source: 'bomberos' },
      { text: 'Según explicó este lunes el portavoz Luis Tarel, el puente es seguro.', status: 'attributed', source: 'Luis Tarel' },
      { text: 'El puente, según ha explicado la concejala Ana Brint, es seguro.', status: 'attributed', source: 'Ana Brint' },
      { text: 'El puente es seguro, tal y como recordó el ingeniero Luis Tarel.', status: 'attributed', source: 'Luis Tarel' },
      { text: 'El puente es seguro, aseguró el viernes en Lima el ingeniero Luis Tarel.', status: 'attributed', source: 'Luis Tarel' },
      { text: 'Afirmó el ministro que el puente es seguro.', status: 'attributed', source: 'ministro' },
      { text: 'El sindicato denuncia que faltan manos en el puerto.', status: 'attributed', source: 'sindicato', cue: 'denuncia' },
      { text: 'Faltan manos en el puerto, denuncia el sindicato.', status: 'attributed', source: 'sindicato', cue: 'denuncia' },
      { text: 'El Gobierno negó haber pagado la obra.', status: 'attributed', source: 'Gobierno', cue: 'negó' },
      { text: 'La oposición criticó la obra y pidió la dimisión del alcalde.', status: 'attributed', source: 'oposición' },
      { text: 'El fiscal acusó a la empresa de falsear las cuentas.', status: 'attributed', source: 'fiscal' },
      { text: 'El alcalde volvió a insistir en que no hay dinero.', status: 'attributed', source: 'alcalde' },
      { text: 'La presidenta expresó su preocupación por el retraso de la obra.', status: 'attributed', source: 'presidenta' },
      { text: 'El Banco Norte dejó claro que no pagará la deuda.', status: 'attributed', source: 'Banco Norte' },
      {
        text: 'El alcalde publicó una carta en la que asegura que no hay dinero para acabar las obras del puente.',
        status: 'attributed',
        source: 'alcalde',
      },
      { text: 'El portavoz, que ayer visitó la obra, admitió, sin embargo, que hay retrasos.', status: 'attributed', source: 'portavoz' },
      { text: 'La directora vorbló que el puente es seguro.', status: 'attributed', source: 'directora', cue: 'vorbló' },
      {
        text: 'La fiscal Ana Brint pidió cárcel para el alcalde, acusándolo de falsear las cuentas.',
        status: 'attributed',
        source: 'Ana Brint',
      },
    ]);
  });

  describe('quotations and dialogue', () => {
    check([
      { text: '«El puente es seguro», dijo Ana Brint.', status: 'attributed', source: 'Ana Brint', cue: 'dijo' },
      {
        text: '“No hay dinero para la obra”, lamentó ayer en rueda de prensa la alcaldesa Ana Brint.',
        status: 'attributed',
        source: 'Ana Brint',
      },
      { text: '"No hay dinero", le espetó la concejala Ana Brint al ministro.', status: 'attributed', source: 'Ana Brint' },
      { text: 'Ana Brint fue tajante: «No hay dinero para la obra».', status: 'attributed', source: 'Ana Brint' },
      { text: '—No hay dinero para la obra —dijo Ana Brint—. Lo sabe todo el mundo.', status: 'attributed', source: 'Ana Brint' },
      { text: '«El puente es seguro», dijo Ana Brint. «Lo hemos revisado dos veces».', status: 'attributed', source: 'Ana Brint' },
    ]);
  });

  describe('subjects that no word stands for', () => {
    check([
      {
        text: 'Ana Brint dijo que el puente es seguro. Añadió que se revisó en mayo.',
        status: 'attributed',
        source: 'Ana Brint',
        cue: 'Añadió',
      },
      {
        text: 'La ministra Ana Brint visitó el puente. “Es una vergüenza”, afirmó.',
        status: 'attributed',
        source: 'Ana Brint',
        cue: 'afirmó',
      },
      { text: 'El Banco Norte negó la quiebra. También anunció que abrirá dos oficinas.', status: 'attributed', source: 'Banco Norte' },
      { text: 'Ana Brint visitó el puente. Es seguro, dijo.', status: 'attributed', source: 'Ana Brint', cue: 'dijo' },
      { text: 'Los mineros convocaron una huelga. Acusan a la empresa de mentir.', status: 'attributed', source: 'mineros' },
      {
        text: 'La ministra Ana Brint dijo que hay dinero, aunque advirtió que no sobra.',
        status: 'attributed',
        source: 'Ana Brint',
        cue: 'advirtió',
      },
      { text: '«No hay dinero», dijo Ana Brint, quien acusó al banco de mentir.', status: 'attributed', source: 'Ana Brint' },
      { text: 'El puente se cae. Dicen que nadie lo ha revisado nunca.', status: 'anonymous', source: null },
    ]);
  });

  describe('prepositions', () => {
    check([
      {
        text: 'Según la policía, dos casas ardieron.',
        status: 'attributed',
        source: 'policía',
        cue: 'Según',
        content: 'dos casas ardieron',
      },
      { text: 'De acuerdo con el informe de la ONU, la sequía empeora.', status: 'attributed', cue: 'De acuerdo con' },
      { text: 'A juicio de Ana Brint, la obra es un error.', status: 'attributed', source: 'Ana Brint' },
      { text: 'La obra es, en palabras de la alcaldesa Ana Brint, un error.', status: 'attributed', source: 'Ana Brint' },
      { text: 'Según fuentes de la investigación, el detenido huyó por el tejado.', status: 'anonymous', source: null },
      { text: 'Para la concejala Ana Brint, la obra llega tarde.', status: 'attributed', source: 'Ana Brint' },
      { text: 'Desde el Ministerio del Interior han negado la huelga.', status: 'attributed', source: 'Ministerio del Interior' },
      { text: 'La presidenta de Corea del Norte, Kim Sol, negó la huelga.', status: 'attributed', source: 'Kim Sol' },
      { text: 'La obra avanza según el plan.', status: 'unattributed' },
    ]);
  });

  describe('nobody is named', () => {
    check([
      { text: 'Se informó de que el puente es seguro.', status: 'anonymous', source: null, cue: 'Se informó de' },
      { text: 'Se le contestó que no hay dinero.', status: 'anonymous', source: null },
      { text: 'Al parecer, el detenido huyó por el tejado.', status: 'anonymous', source: null, cue: 'Al parecer' },
      { text: 'El detenido presuntamente huyó por el tejado.', status: 'anonymous', source: null },
      { text: 'El alcalde habría pagado la obra con dinero público.', status: 'anonymous', source: null, cue: 'habría' },
      { text: 'Un testigo que pidió no ser identificado dijo que oyó disparos.', status: 'anonymous', source: null },
      { text: 'Trascendió que el detenido había huido por el tejado.', status: 'anonymous', source: null },
      { text: 'Del lado francés se respondió que el cierre es temporal.', status: 'attributed', source: 'lado francés' },
      { text: 'Fuentes del Gobierno aseguran que la obra se retrasará.', status: 'anonymous', source: null },
    ]);
  });

  describe('the outlet tells it', () => {
    check([
      { text: 'El Gobierno declaró el estado de emergencia en tres provincias.', status: 'unattributed' },
      { text: 'El presidente celebrará una reunión el lunes con los alcaldes.', status: 'unattributed' },
      { text: 'Las partes acordaron que el puente se abrirá en mayo.', status: 'unattributed' },
      { text: 'La alcaldesa quiere cerrar el puente durante un año.', status: 'unattributed' },
      { text: 'El plan, que contó con el apoyo de todos, entra en vigor en mayo.', status: 'unattributed' },
      { text: 'El ministro no precisó la fecha de la obra.', status: 'unattributed' },
      { text: 'Si el juez lo condenara, el alcalde habría perdido su cargo.', status: 'unattributed' },
      { text: 'La ley que el Gobierno aprobó ayer entra en vigor el lunes.', status: 'unattributed' },
      { text: 'El árbitro señaló el centro del campo y el partido acabó.', status: 'unattributed' },
    ]);
  });

  describe('who is meant', () => {
    check([
      {
        text: 'El Instituto Norte de Aguas publicó los datos. El río baja, precisó la entidad.',
        status: 'attributed',
        source: 'Instituto Norte de Aguas',
      },
      {
        text: 'La fiscal Ana Brint habló una hora. Según la persecutora, el dinero salió del banco.',
        status: 'attributed',
        source: 'Ana Brint',
      },
      {
        text: 'Doña Eulalia sonríe. La campanera Eulalia Marel nació allí. «Hace frío», dijo doña Eulalia.',
        status: 'attributed',
        source: 'Eulalia Marel',
      },
      { text: 'Según cuenta, nació en Lima.', status: 'attributed' },
      { text: 'Una de ellas, Marta Llan, declaró que nadie avisó.', status: 'attributed', source: 'Marta Llan' },
      { text: 'Un informe médico advierte de que la dosis es alta.', status: 'attributed', source: 'informe médico' },
    ]);
  });

  describe('acts of courts and parliaments', () => {
    check([
      { text: 'El Tribunal Superior condenó al exalcalde a doce años de prisión.', status: 'unattributed' },
      { text: 'La acusada fue condenada a pagar una multa de 200 euros.', status: 'unattributed' },
      { text: 'El Senado ratificó el tratado el martes.', status: 'unattributed' },
      { text: 'La norma, que fue confirmada por el Parlamento, entra en vigor en mayo.', status: 'unattributed' },
      { text: 'El tribunal confirmó que la vista será en mayo.', status: 'attributed', source: 'tribunal' },
      { text: 'La fiscal Ana Brint había acusado al alcalde de falsear las cuentas.', status: 'attributed', source: 'Ana Brint' },
      { text: 'La ministra había asegurado en el Congreso que el pago era necesario.', status: 'attributed', source: 'ministra' },
    ]);
  });

  describe('advice and rumour', () => {
    check([
      { text: 'Se recomienda no abrir las ventanas durante la noche.', status: 'anonymous', source: null },
      { text: 'Se ha dicho muchas veces que en esa cueva no vive nadie.', status: 'anonymous', source: null },
      { text: 'En el pueblo se rumora que el puente se venderá.', status: 'anonymous', source: null },
      { text: 'Trascendió, además, que dos empleados preparan una demanda.', status: 'anonymous', source: null },
      { text: 'La fiebre la transmite un mosquito que vive en el agua.', status: 'unattributed' },
    ]);
  });

  it('knows labels, notices and judgements', () => {
    const article = read(
      'EDITORIAL\n\nEl puente de nadie\n\nLa obra del puente es un despropósito. El puente se cerró el lunes por la tarde.\n\nSiga las noticias en nuestro canal de Telegram.',
    );
    assert.deepEqual(
      article.sentences.map((s) => s.kind),
      ['subhead', 'headline', 'opinion', 'claim', 'boilerplate'],
    );
  });

  it('asks in Spanish', () => {
    assert.equal(last(read('El puente está cerrado. ¿Quién lo va a pagar?')).kind, 'question');
  });

  it('tells furniture from sentences', () => {
    const article = read(
      'El puente se cierra\n\nPor Ana Brint\n\nPuerto Sur, 3 may (Agencia).- El puente se cierra el lunes y no abrirá hasta el otoño.\n\nLea también: El puente de ayer\n\nFuente: Agencia Norte',
    );
    assert.deepEqual(
      article.sentences.map((s) => s.kind),
      ['headline', 'byline', 'dateline', 'claim', 'boilerplate', 'source-line'],
    );
  });

  describe('who is meant by a description', () =>
    check([
      {
        text: 'Eusebia Llan es la última afinadora del valle. Es mentira, aclara la campanera.',
        status: 'attributed',
        source: 'Eusebia Llan',
      },
      {
        text: 'La aplicación chilena de pagos Pagor falló ayer. La compañía asegura que no hubo robo.',
        status: 'attributed',
        source: 'Pagor',
      },
      { text: 'Marta Luna bajó del tren. La joven negó los hechos.', status: 'attributed', source: 'Marta Luna' },
      { text: 'Marta Rey fue detenida el lunes. El fiscal pidió tres años de cárcel.', status: 'attributed', source: 'fiscal' },
      { text: 'Un vecino del tercero, que bajó a mirar, contó que olía a gas.', status: 'attributed', source: 'vecino del tercero' },
      { text: 'Una vecina dijo que olía a gas.', status: 'anonymous' },
    ]));

  describe('what only looks like speech, or unlike it', () =>
    check([
      { text: 'La película, que se estrenó el martes, narra la vida de un pastor.', status: 'unattributed' },
      { text: 'El herido fue trasladado al hospital.', status: 'unattributed' },
      { text: 'La gripe se transmite por el aire.', status: 'unattributed' },
      { text: 'Nadie sabe qué pasó.', status: 'unattributed' },
      { text: 'Todo apunta a que fue un cortocircuito.', status: 'unattributed' },
      { text: 'Se estima un ahorro de dos millones.', status: 'anonymous' },
      { text: 'Se ha informado de la avería a los pasajeros.', status: 'anonymous' },
      { text: 'Se sospecha que el fuego fue intencionado.', status: 'anonymous' },
      { text: 'La banda habría exigido un rescate.', status: 'anonymous' },
      { text: 'La subida fue calificada de «robo» por la asociación Llano Vivo.', status: 'attributed', source: 'Llano Vivo' },
      { text: 'La avería está resuelta, aseguraron desde la compañía.', status: 'attributed', source: 'compañía' },
      { text: 'El estudio, firmado por doce autores, muestra que el ruido mata.', status: 'attributed', source: 'estudio' },
      { text: 'El sindicato eleva la participación al 80 %.', status: 'attributed', source: 'sindicato' },
      { text: 'El alcalde fue tajante: no habrá obra.', status: 'attributed', source: 'alcalde' },
      { text: 'Así lo confirmó ayer a la prensa el alcalde.', status: 'attributed', source: 'alcalde' },
      { text: 'Rey tuvo razón al recordar que la ley obliga.', status: 'attributed', source: 'Rey' },
      { text: '“Mandamos cinco cartas —se indigna Luna—, y nadie contestó”.', status: 'attributed', source: 'Luna' },
      { text: 'Se la acusa además de haber quemado papeles.', status: 'anonymous' },
      { text: '“Era de misa diaria”, comenta una cofrade.', status: 'anonymous' },
      { text: 'Puig, un mecánico de 42 años, que grabó la protesta, dijo que todo sigue igual.', status: 'attributed', source: 'Puig' },
      { text: 'El alcalde salió; aseguró que nunca dimitirá de su cargo.', status: 'attributed', source: 'alcalde' },
      { text: 'Es un argumento tramposo.', status: null },
    ]));
});
